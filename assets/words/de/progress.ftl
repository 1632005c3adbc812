# Fortschritt: Werde ich besser, und wer ist als Nächstes dran.

places-progress = Fortschritt
places-you = Du

# Der nächste Schritt.
progress-next = Als Nächstes: { $name }, „{ $title }“
progress-next-title = Als Nächstes: { $title }
progress-due =
    { $days ->
        [0] Seit heute dran
        [1] Seit einem Tag dran
        [2] Seit zwei Tagen dran
        [3] Seit drei Tagen dran
        [4] Seit vier Tagen dran
        [5] Seit fünf Tagen dran
        [6] Seit sechs Tagen dran
        [7] Seit einer Woche dran
       *[other] Seit { $days } Tagen dran
    }{ $gain ->
        [curiosity] , und beim Nachfragen gewinnst du am meisten.
        [acknowledgement] , und beim Aufgreifen gewinnst du am meisten.
        [de-escalation] , und beim Beruhigen gewinnst du am meisten.
       *[none] .
    }
progress-nobody-due = Niemand ist dran. Triff, wen du magst.
progress-new = { $name } ist neu für dich.
progress-soonest =
    { $days ->
        [0] { $name } ist als Nächstes dran, heute.
        [1] { $name } ist als Nächstes dran, morgen.
       *[other] { $name } ist als Nächstes dran, in { $days } Tagen.
    }
progress-everybody = Alle ansehen

# Solange noch niemand getroffen wurde.
progress-nobody-met = Noch niemanden getroffen
progress-nobody-to-the-end = Noch kein Gespräch bis zum Ende
progress-nobody-about = Nach deinem ersten Gespräch siehst du hier, wie du mit Menschen sprichst und wen du als Nächstes treffen kannst.
progress-meet-first = { $name } treffen, { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}

# Die Kurven.
progress-growing = wächst
progress-falling = zuletzt weniger
progress-up-and-down = auf und ab
progress-steady = stabil
progress-one-run = Ein Gespräch. Eine Linie braucht zwei.
progress-first = erstes: { $score }
progress-best = bestes: { $score }
progress-run = Gespräch { $number }, { $when }: { $score }
progress-today = heute
progress-yesterday = gestern
progress-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}{ $year ->
    [this] {""}
   *[other] {" "}{ $year }
}

# Was die Gespräche gemeinsam haben. Bei jeder Aussage stehen die Momente, die sie zeigen.
progress-sayings = Was deine Gespräche sagen
progress-no-sayings = Nach ein, zwei weiteren Gesprächen liest du hier, was sie gemeinsam haben.
progress-strong-curiosity = Du fragst, bevor du vermutest.
progress-strong-acknowledgement = Du greifst auf, was du hörst.
progress-strong-de-escalation = Du bleibst ruhig und hältst es ruhig.
progress-waits = Du kannst gut warten.
progress-loses-curiosity = Du vermutest, wo du fragen könntest.
progress-loses-acknowledgement = Du gehst über Gefühle hinweg.
progress-loses-de-escalation = Du drängst, wenn es angespannt wird.
progress-leaves-curiosity = Da gab es mehr zu fragen.
progress-leaves-acknowledgement = Da gab es mehr aufzugreifen.
progress-leaves-de-escalation = Da gab es mehr zu beruhigen.
progress-moment = { $name }, Schritt { $turn }
progress-moments = { $first }; { $second }.
progress-moment-alone = { $first }.
progress-moment-said = { $moment }: „{ $words }“
progress-moment-waited = { $moment }: Du hast nichts gesagt.
progress-guesses-tension-high = Du schätzt die Anspannung zu hoch.
progress-guesses-tension-low = Du schätzt die Anspannung zu niedrig.
progress-guesses-trust-high = Du schätzt das Vertrauen zu hoch.
progress-guesses-trust-low = Du schätzt das Vertrauen zu niedrig.
progress-guesses-close = Du liest Menschen gut.
progress-guesses-by = Um { $by } von 100 im Schnitt, in { $count ->
    [one] einer Schätzung
   *[other] { $count } Schätzungen
}.

# Ein Gespräch.
progress-run-title = Gespräch { $number }: { $name }, { $when }
progress-run-ending = Ende { $number } von { $of }: { $title }
progress-run-turns = { $count ->
    [one] Ein Schritt.
   *[other] { $count } Schritte.
}
progress-run-unclean = Etwas wurde zurückgenommen, oder es begann mittendrin. Es zählt weder als erstes noch als bestes Gespräch.
progress-one-run-alone = Ein Gespräch ansehen
progress-run-before = Das Gespräch davor
progress-run-after = Das Gespräch danach
progress-look-back = Zurückblicken
progress-look-back-changed = „{ $title }“ wurde seit diesem Gespräch geändert, darum gibt es keinen Rückblick darauf.
progress-look-back-gone = Das Szenario dieses Gesprächs ist nicht mehr da, darum gibt es keinen Rückblick darauf.
progress-look-back-other = Dieses Gespräch kommt aus einer anderen Version des Programms, darum gibt es keinen Rückblick darauf.
progress-delete = Gespräch löschen
progress-all-runs = Zurück zu allen
progress-delete-title = Dieses Gespräch löschen?
progress-delete-about = { $run }. Was darin gesagt wurde, geht verloren, und damit deine Schätzung und deine besseren Worte. Nichts bringt es zurück.
progress-keep = Behalten

# Wer getroffen wurde.
progress-met = Wen du getroffen hast
progress-kept =
    { $count ->
        [one] 1 Gespräch, aufgehoben
       *[other] { $count } Gespräche, alle aufgehoben
    }
progress-seen = { $endings } von { $of-endings } Enden, { $facts } von { $of-facts } Fakten
progress-seen-gone =
    { $count ->
        [one] einmal getroffen; das Szenario ist nicht mehr hier
       *[other] { $count }-mal getroffen; das Szenario ist nicht mehr hier
    }
progress-export = Exportieren
progress-forget = Vergiss mich

# Schätzungen neben dem, was war.
progress-guesses = Deine Schätzungen
progress-felt = wie es war
progress-guessed = deine Schätzung
progress-guess-about = { $name }, { $when }
progress-guess-spoken = { $about }: geschätzt { $guessed }, es war { $felt }

# Wie es dir ging.
progress-check-ins = Wie es dir ging
progress-check-ins-about = Wie du selbst gesagt hast. Es zählt für nichts.
progress-before = vorher
progress-after = nachher
progress-check-in-spoken = { $when }: vorher { $before }, nachher { $after }, von 5
