# What is said of the window, for those who do not look at it.

# How somebody looks, as a word in a sentence.
look-at-ease = at ease
look-polite = polite
look-shut-off = shut off
look-hopeful = hopeful
look-uneasy = uneasy
look-guarded = guarded
look-worried = worried
look-strained = strained
look-angry = angry

# Where a picture is set.
place-ice-cream-parlour = in an ice-cream parlour
place-pharmacy = in a pharmacy
place-shoe-store = in a shoe store
place-team-room = in a team room

# A picture of a customer.
picture-person =
    { $channel ->
        [phone] { $name } on the phone, sounding { $mood }.
        [chat] { $name }, who is writing from elsewhere.
       *[other] { $name }, looking { $mood }.
    }
picture-in-place = { $picture } It is set { $place }.

# What a face does for a moment, or a voice.
face-hurt = { $name } looks away, hurt.
face-angry = { $name } looks angry for a moment.
face-surprised = { $name } is startled.
face-relieved = { $name } lets out a breath.
face-amused = { $name } looks up, amused.
face-at-ease = { $name } looks more at ease.
voice-tense = { $name }’s voice grows tense.
voice-calm = { $name }’s voice grows calmer.

# What was learned, as it is said.
learned = New in the notebook: { $facts }

# Reading aloud.
speech-language = en
speech-on = { $name }, on
speech-off = { $name }, off
speech-chosen = { $name }, chosen
speech-value = { $name }, { $value }
speech-field = { $name }, a field to write in
speech-field-with = { $name }, in it: { $value }
speech-no-service = Nothing on this machine reads aloud. Install speech-dispatcher and espeak-ng (so they are called on Debian), then switch it on again.
speech-elsewhere = On this system its own screen reader reads this window: Narrator or NVDA on Windows, VoiceOver on a Mac.
settings-speech = Read aloud
settings-speech-about = A voice reads what is said and what has the ring. Any key hushes it.
keys-speech = Read aloud, and stop
