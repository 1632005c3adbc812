# Words that several screens share.

# What somebody said.
quoted = “{ $text }”

program-name = In Their Shoes

# How long a scenario takes.
minutes = { $count } min

axis-curiosity = Curiosity
axis-acknowledgement = Acknowledgement
axis-de-escalation = De-escalation

level-starter = Starter
level-steady = Steady
level-hard = Hard

channel-in-person = In person
channel-phone = Phone
channel-chat = Chat
channel-video = Video call

map-says = Says
map-thinks = Thinks
map-does = Does
map-feels = Feels

# What stands on a key, or how it is called.
key-enter = Enter
key-backspace = Backspace
key-left = Left
key-right = Right
key-up = Up
key-down = Down
key-escape = Esc
key-space = Space
key-tab = Tab
key-control = Ctrl
key-shift = Shift
key-home = Home
key-end = End
key-insert = Ins
key-delete = Del

switch-on = on
switch-off = off

# Points of a reply on an axis: +2, 0, −1.
signed-points =
    { $sign ->
        [plus] +{ $count }
        [minus] −{ $count }
       *[none] 0
    }

step-back = Back
step-next = Next
step-place = { $step } of { $count }: { $name }

# A score in words, before its number.
profile-not-in-play = did not come up
profile-rarely = rarely
profile-now-and-then = now and then
profile-half-the-time = half the time
profile-mostly-open = mostly open
profile-often = often
profile-mostly-calm = mostly calm
profile-steady = steady

# How somebody is, if they like.
check-in-before = How are you, before this?
check-in-after = How are you, after this?
check-in-only-you = If you like. Only you see it.
check-in-face-1 = very low
check-in-face-2 = low
check-in-face-3 = so-so
check-in-face-4 = well
check-in-face-5 = very well

key-page-down = PgDn
key-page-up = PgUp

# The program stopped in the middle of something; this is said when it begins again.
stopped-title = The program stopped in the middle
stopped-about = That was its fault, not yours. Everything that was kept is safe.
stopped-about-run = That was its fault, not yours. Your conversation is safe: every answer was written down before the next line.
stopped-report = What happened stands in a small file, without your name and without any of your words. Whoever looks after the program can use it:
stopped-go-on = Go on with { $name } at turn { $turn }
stopped-close = To the people
place-copy = Copy the path
place-copied = Copied

# Why something could not be done; these stand behind a colon.
fault-permission = this user has no permission for that
fault-missing = there is no such file or folder
fault-full = there is no room left on the disk
fault-read-only = the disk can only be read
fault-busy = another program holds it
fault-no-folder = a file is in the place of the folder
fault-a-folder = a folder is in the place of the file
fault-system = the system says “{ $reason }”
fault-too-large = it has { $megabytes } MB or more, and a scenario is text of at most { $most } MB
fault-no-randomness = the system gave no random number
fault-no-address = this machine has no address { $address } now
fault-ports-taken = the ports { $first } to { $last } are taken
fault-newer = it is of a newer version of this program
fault-scenario-changed = its scenario was changed since
fault-cannot-begin = It cannot begin: { $reason }. Try again in a moment.
