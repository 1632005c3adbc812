# Wer übt: ein Spitzname und kein Konto.

profiles-title = Wer übt?
profiles-about = Ein Spitzname, kein Konto. Er bleibt auf diesem Rechner.
profiles-unnamed = Noch kein Name
profiles-nickname = Spitzname
profiles-runs =
    { $count ->
        [0] noch nichts
        [one] 1 Gespräch
       *[other] { $count } Gespräche
    }
profiles-add = Jemanden hinzufügen
profiles-add-name = Dazu
profiles-keep-name = Namen behalten
profiles-rename = { $name } umbenennen
profiles-forget = { $name } vergessen
profiles-close = Fertig
profiles-forget-title = { $name } vergessen?
profiles-forget-you = Alles von dir vergessen?
profiles-forget-about =
    { $count ->
        [0] Gelöscht werden der Name und die Angaben, wie es dir ging.
        [one] Ein Gespräch wird für immer gelöscht: jedes Wort darin, die Schätzung, die besseren Worte und die Angaben, wie es dir ging. Was du exportiert hast, bleibt, wo du es hingelegt hast. Den Rest bringt nichts zurück.
       *[other] { $count } Gespräche werden für immer gelöscht: jedes Wort darin, die Schätzungen, die besseren Worte und die Angaben, wie es dir ging. Was du exportiert hast, bleibt, wo du es hingelegt hast. Den Rest bringt nichts zurück.
    }
profiles-forget-all = Alles vergessen
profiles-keep = Alles behalten
