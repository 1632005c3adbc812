# Was vom Fenster gesagt wird, für alle, die nicht hinsehen.

# Wie jemand wirkt oder klingt, als Wort im Satz.
look-at-ease = entspannt
look-polite = höflich
look-shut-off = verschlossen
look-hopeful = zuversichtlich
look-uneasy = unruhig
look-guarded = reserviert
look-worried = besorgt
look-strained = angespannt
look-angry = wütend

# Wo ein Bild spielt.
place-ice-cream-parlour = in einer Eisdiele
place-pharmacy = in einer Apotheke
place-shoe-store = in einem Schuhgeschäft
place-team-room = in einem Teamraum

# Ein Bild der anderen Seite.
picture-person =
    { $channel ->
        [phone] { $name } am Telefon, die Stimme klingt { $mood }.
        [chat] { $name } schreibt von anderswo.
       *[other] { $name } wirkt { $mood }.
    }
picture-in-place = { $picture } Es spielt { $place }.

# Was ein Gesicht für einen Moment tut, oder eine Stimme.
face-hurt = { $name } schaut weg, verletzt.
face-angry = { $name } wirkt einen Moment lang wütend.
face-surprised = { $name } zuckt zusammen.
face-relieved = { $name } atmet auf.
face-amused = { $name } blickt amüsiert auf.
face-at-ease = { $name } wirkt entspannter.
voice-tense = Die Stimme von { $name } wird angespannt.
voice-calm = Die Stimme von { $name } wird ruhiger.

# Was erfahren wurde, wie es gesagt wird.
learned = Neu im Notizbuch: { $facts }

# Vorlesen.
speech-language = de
speech-on = { $name }, an
speech-off = { $name }, aus
speech-chosen = { $name }, gewählt
speech-value = { $name }, { $value }
speech-field = { $name }, ein Feld zum Schreiben
speech-field-with = { $name }, darin: { $value }
speech-no-service = Auf diesem Rechner liest nichts vor. Installiere speech-dispatcher und espeak-ng (so heißen sie bei Debian) und schalte das Vorlesen dann noch einmal ein.
speech-elsewhere = Auf diesem System liest sein eigener Bildschirmleser das Fenster vor: die Sprachausgabe oder NVDA unter Windows, VoiceOver auf dem Mac.
settings-speech = Vorlesen
settings-speech-about = Eine Stimme liest, was gesagt wird und was den Ring hat. Jede Taste bringt sie zum Schweigen.
keys-speech = Vorlesen, und aufhören
