# Settings: make it fit you, and see the effect at once.

settings-reading = Reading
settings-conversation = Conversation
settings-keys = Keys
settings-data = Your data

settings-all = All settings
settings-text-size = Text size
settings-percent = { $percent } %
settings-and = and
settings-anywhere = anywhere
settings-sample-label = How it looks
settings-sample = “It’s for an interview. First one I’ve ever had, so.”

settings-language = Language
settings-language-about = Conversations, too, where they are translated.
settings-language-machine = as this machine

settings-theme = Theme
settings-theme-about = With light, too, the conversation itself is dark.
theme-light = light
theme-dark = dark
theme-high-contrast = high contrast
theme-projector = projector

settings-letters = Letters
settings-letters-about = Whichever you read most easily, of those that this machine has.
settings-letters-looking = Looking for the letters that this machine has…
settings-letters-none = Noto Sans. Install Atkinson Hyperlegible, Lexend, OpenDyslexic or Comic Neue on this machine, and you can choose it here.
settings-letters-gone = The letters you chose are not on this machine now; Noto Sans stands in for them.
typeface-noto-sans = Noto Sans
typeface-atkinson-hyperlegible = Atkinson
typeface-lexend = Lexend
typeface-opendyslexic = OpenDyslexic
typeface-comic-neue = Comic Neue

settings-reduce-motion = Reduce motion
settings-reduce-motion-about = The face changes in one step. Nothing slides.

settings-pace = Reading pace
settings-pace-about = How fast words appear. Space shows them all.
pace-all-at-once = all at once
pace-calm = calm
pace-quick = quick

settings-full-screen = Full screen
settings-full-screen-about = The window fills the screen.

settings-thoughts = Inner thoughts
settings-thoughts-about = What goes on in the customer, unsaid.
settings-patience = Patience
settings-patience-about = Some customers wait only so long for you to choose, then take it as silence. While you type, there is no hurry.
patience-off = all the time there is
patience-normal = as written
patience-double = twice as long
settings-meters = Show tension and trust as meters
settings-meters-about = Otherwise you read them in the face.
settings-check-in = Ask how you are
settings-check-in-about = Five faces, before and after. Never scored, and only you see it.
settings-sound = Sound
settings-sound-about = How quiet it is where you meet, and a soft note when you learn something. The notebook shows the same without a sound.
settings-sound-none = There is no sound device to hear anything with.

settings-file = Your settings
settings-file-about = One small file.
settings-scenarios = Scenarios of your own
settings-scenarios-about = Files put here stand beside the others.
settings-offline = All of it stays on this machine until you take it elsewhere.
settings-unwritable = These hold until you close the window: they could not be written.

notice-close = Close this notice

# The keys, and another one for each.
settings-keys-about = Press a key here to choose another one for it. Arrows, Enter, Space, Tab, Esc and the numbers stay as they are, and so do the keys of a clicker in a room.
settings-keys-usual = All keys as usual
settings-keys-press = Press a key
settings-keys-press-about = Press the key that is to do this. Esc leaves it as it is.
settings-keys-fixed = “{ $key }” stays as it is. Nothing was changed.
settings-keys-writes = “{ $key }” types a sign where you write. Take it together with Ctrl, or take a key like F6.
settings-keys-taken = “{ $key }” does something already: { $does }. Nothing was changed.
keys-at-library = With the people
keys-at-briefing = Before a conversation
keys-at-conversation = In a conversation
keys-at-debrief = Looking back
keys-at-progress = Progress
keys-at-group = The group
keys-at-room = In a room

# The key sheet.
keys-title = Keys
keys-here = On this screen
keys-everywhere = Everywhere
keys-close = Close
keys-sheet = Show these keys
keys-back = One step back
keys-walk = Walk through everything
keys-press = Press what has the ring
keys-larger = Larger text
keys-smaller = Smaller text
keys-full-screen = Full screen, and back
keys-usual-text = Text of the usual size
keys-library-meet = Meet the person with the ring
keys-library-walk = Walk the cards
keys-library-tabs = To the course or pack of that place
keys-library-find = Find a person
keys-library-home = To the large card
keys-library-group = What a group made of it
keys-group-scenario = To a scenario
keys-group-scroll = Up and down the page
keys-group-all = First conversations, or all
keys-group-take-in = Take in results
keys-group-save = Save what was said as a table
keys-briefing-go = Begin
keys-briefing-choice = Change the choice
keys-briefing-check-in = Say how you are, where you are asked
keys-briefing-room = To a room, with this person
keys-settings-rows = Walk the rows
keys-settings-values = Change the value
keys-conversation-choose = Say the reply of that number, 1 to 9
keys-conversation-wait = Say nothing, and wait
keys-conversation-walk = Walk the replies
keys-conversation-show-all = Show the whole line
keys-conversation-take-back = Take back one turn
keys-conversation-history = What was said
keys-conversation-notebook = The notebook
keys-conversation-pause = Pause
keys-places = To the tabs at the top, on their pages
keys-progress-next = Take the next step
keys-progress-walk = Walk the conversations
keys-progress-first = To the first conversation
keys-progress-look-back = Look back on the conversation you are at
keys-progress-delete = Delete the conversation you are at, after asking
keys-progress-export = Export
keys-debrief-parts = Go to a part
keys-debrief-turns = Walk the turns
keys-debrief-on = Go on
keys-debrief-home = The turn that mattered most
keys-debrief-others = Open another reply
keys-debrief-write = Write your own reply
keys-debrief-better = Say one line better
keys-debrief-save = Save as a page

# Shown once when the window opens. Nothing is thrown away.
settings-set-aside = Your settings could not be read. They are kept as { $file }; these are the usual ones.

# Said once: some signs cannot be shown. A font is a file with the letters of a script.
notice-no-letters = This machine has no letters for { $signs }, and shows boxes instead. Install a font for them (Noto Sans has most scripts), and open the program again.
