# Ein Gespräch, als eine Seite gespeichert, und was Antworten waren, in einfachen Worten.

# Die Sprache der Seite, wie Webseiten sie nennen.
page-language = de
page-title = { $title }: ein Rückblick
page-lead =
    { $channel ->
        [phone] Rückblick auf einen Anruf mit { $name }.
        [chat] Rückblick auf einen Chat mit { $name }.
        [video] Rückblick auf einen Videoanruf mit { $name }.
       *[in-person] Rückblick auf ein Gespräch mit { $name }.
    }
page-contents = Auf dieser Seite

# Wer und wann.
page-you-were = Du warst
page-played-by = Gespielt von
page-played-on = Gespielt am
page-date = { $day }. { $month ->
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
} { $year }, { $time } UTC
page-channel = Wie ihr euch getroffen habt
page-length = Länge
page-turns =
    { $count ->
        [0] kein Schritt
        [one] ein Schritt
       *[other] { $count } Schritte
    }
page-closed = Wie es endete
page-ending = Ende { $number } von { $of }: { $title }
page-broken-off =
    { $count ->
        [0] Abgebrochen vor dem ersten Schritt
       *[other] Abgebrochen nach Schritt { $count }
    }
page-practice = Übung: Ein Schritt wurde zurückgenommen, oder es begann mittendrin.

# Worte, wie jemand sie gesagt, geschrieben oder gedacht hat.
page-quote = „{ $words }“
page-label = { $label }:
page-you = Du
page-waited =
    { $channel ->
        [chat] (Du hast nichts geschrieben und gewartet.)
       *[other] (Du hast nichts gesagt und gewartet.)
    }
page-thought =
    { $pronoun ->
        [he] Er dachte
        [she] Sie dachte
       *[they] Gedacht
    }

# Die andere Sicht.
page-side =
    { $pronoun ->
        [he] Seine Sicht
        [she] Ihre Sicht
       *[they] Die andere Sicht
    }
page-card =
    { $channel ->
        [phone] Die Nachricht von { $name }
        [chat] Die Nachricht von { $name }
       *[other] Die Karte von { $name }
    }
page-card-own-words =
    { $channel ->
        [phone] { $pronoun ->
            [he] nach dem Anruf geschickt, in seinen eigenen Worten
            [she] nach dem Anruf geschickt, in ihren eigenen Worten
           *[they] nach dem Anruf geschickt, in eigenen Worten
        }
        [chat] { $pronoun ->
            [he] nach dem Chat geschickt, in seinen eigenen Worten
            [she] nach dem Chat geschickt, in ihren eigenen Worten
           *[they] nach dem Chat geschickt, in eigenen Worten
        }
       *[other] { $pronoun ->
            [he] in seinen eigenen Worten
            [she] in ihren eigenen Worten
           *[they] in eigenen Worten
        }
    }
page-card-half =
    { $channel ->
        [phone] Der Anruf wurde abgebrochen, darum wurde nichts geschickt. So weit war es gekommen.
        [chat] Der Chat wurde abgebrochen, darum wurde nichts geschickt. So weit war es gekommen.
        [video] Der Anruf wurde abgebrochen, darum ist das nur halb ausgefüllt.
       *[other] Das Gespräch wurde abgebrochen, darum ist das nur halb ausgefüllt.
    }
page-heard = Gehört gefühlt
page-hurried = Gedrängt gefühlt
page-tells-friends = Würde es empfehlen
page-stung =
    { $pronoun ->
        [he] Schritt { $turn } hat ihn am meisten getroffen.
        [she] Schritt { $turn } hat sie am meisten getroffen.
       *[they] Schritt { $turn } tat am meisten weh.
    }
page-at-ease = entspannt
page-on-edge = angespannt
page-guarded = reserviert
page-open = offen
page-came-in =
    { $channel ->
        [phone] als der Anruf begann
        [video] als der Anruf begann
        [chat] als der Chat begann
       *[in-person] { $pronoun ->
            [he] als er kam
            [she] als sie kam
           *[they] beim Kommen
        }
    }
page-left =
    { $channel ->
        [phone] als der Anruf zu Ende war
        [video] als der Anruf zu Ende war
        [chat] als der Chat zu Ende war
       *[in-person] { $pronoun ->
            [he] als er ging
            [she] als sie ging
           *[they] beim Gehen
        }
    }
page-stopped = als du aufgehört hast
page-your-guess = deine Schätzung
page-scale = Von { $least } (0) bis { $most } (100)
page-mark = { $value } ({ $mark })
page-guess-tension =
    { $difference ->
        [calmer] { $pronoun ->
            [he] Er war entspannter, als du dachtest, um { $by } von 100.
            [she] Sie war entspannter, als du dachtest, um { $by } von 100.
           *[they] Die Person war entspannter, als du dachtest, um { $by } von 100.
        }
        [tenser] { $pronoun ->
            [he] Er war angespannter, als du dachtest, um { $by } von 100.
            [she] Sie war angespannter, als du dachtest, um { $by } von 100.
           *[they] Die Person war angespannter, als du dachtest, um { $by } von 100.
        }
       *[alike] { $pronoun ->
            [he] Seine Anspannung hast du gut gelesen.
            [she] Ihre Anspannung hast du gut gelesen.
           *[they] Die Anspannung hast du gut gelesen.
        }
    }
page-guess-trust =
    { $difference ->
        [more] { $pronoun ->
            [he] Er hat dir mehr vertraut, als du dachtest, um { $by } von 100.
            [she] Sie hat dir mehr vertraut, als du dachtest, um { $by } von 100.
           *[they] Da war mehr Vertrauen, als du dachtest, um { $by } von 100.
        }
        [less] { $pronoun ->
            [he] Er hat dir weniger vertraut, als du dachtest, um { $by } von 100.
            [she] Sie hat dir weniger vertraut, als du dachtest, um { $by } von 100.
           *[they] Da war weniger Vertrauen, als du dachtest, um { $by } von 100.
        }
       *[alike] { $pronoun ->
            [he] Sein Vertrauen hast du gut gelesen.
            [she] Ihr Vertrauen hast du gut gelesen.
           *[they] Das Vertrauen hast du gut gelesen.
        }
    }
page-guess-words = Deine Worte dafür: { $words }
page-guess-moment = Du würdest Schritt { $turn } zurücknehmen.
page-guess-moment-same =
    { $pronoun ->
        [he] Du würdest Schritt { $turn } zurücknehmen. Derselbe Moment hat auch ihn getroffen.
        [she] Du würdest Schritt { $turn } zurücknehmen. Derselbe Moment hat auch sie getroffen.
       *[they] Du würdest Schritt { $turn } zurücknehmen. Genau dieser Moment tat weh.
    }
page-next =
    { $pronoun ->
        [he] Was er als Nächstes tut
        [she] Was sie als Nächstes tut
       *[they] Was als Nächstes geschieht
    }
page-next-open =
    { $pronoun ->
        [he] Es wurde abgebrochen. Was er als Nächstes tut, bleibt offen.
        [she] Es wurde abgebrochen. Was sie als Nächstes tut, bleibt offen.
       *[they] Es wurde abgebrochen. Was als Nächstes geschieht, bleibt offen.
    }

# Der Wendepunkt.
page-turning-point = Der Wendepunkt
page-turn-lost = Schritt { $turn }: Hier wurde am meisten verschenkt
page-turn-lost-too = Ebenso viel wurde verschenkt bei { $turns }.
page-nothing-lost = Keine Antwort hat etwas verschenkt
page-closest-call = Am knappsten war es bei Schritt { $turn }.
page-nothing-at-stake = Hier ließ sich nichts verschenken
page-turn-unknown = Welcher Schritt am meisten verschenkt hat, ist nicht genau bekannt
page-inexact = Durch dieses Gespräch führen zu viele Wege, um alle anzusehen. Darum liegt „noch erreichbar“ zwischen zwei Zahlen.
page-kept-most = Schritt { $turn } hat am meisten bewahrt: Die nächstbeste Antwort hätte dort { $points } von 100 mehr verschenkt.
page-reach = Noch erreichbar
page-reach-before = Noch erreichbar, davor
page-reach-after = Noch erreichbar, danach
page-reach-between = { $least } bis { $most }
page-reach-nothing = nichts auf dem Spiel
page-reach-about = „Noch erreichbar“ ist das Beste, was noch daraus werden konnte, von 0 bis 100. Es kann nur sinken.
page-lost = { $points } verloren
page-kept = { $points } bewahrt
page-curve =
    { $pronoun ->
        [he] Wie es ihm ging, Schritt für Schritt
        [she] Wie es ihr ging, Schritt für Schritt
       *[they] Die Stimmung, Schritt für Schritt
    }
page-curve-told = Zwei Kurven über die Schritte, jede von 0 bis 100. Die Anspannung geht von { $tension } auf { $tension-after }, das Vertrauen von { $trust } auf { $trust-after }. Die Tabelle darunter enthält jede Zahl.
page-curve-table = Dasselbe in Zahlen
page-curve-start = Anfang
page-tension = Anspannung
page-trust = Vertrauen
page-turn-column = Schritt

# Wie du gesprochen hast.
page-profile =
    { $channel ->
        [chat] { $pronoun ->
            [he] Wie du ihm geschrieben hast
            [she] Wie du ihr geschrieben hast
           *[they] Wie du geschrieben hast
        }
       *[other] { $pronoun ->
            [he] Wie du mit ihm gesprochen hast
            [she] Wie du mit ihr gesprochen hast
           *[they] Wie du gesprochen hast
        }
    }
page-score = { $score } von 100
page-bar = { $axis }: { $word }, { $score } von 100
page-at-turns =
    { $count ->
        [one] Schritt { $last }
       *[other] Schritt { $first } und { $last }
    }
page-earned = Gewonnen bei { $earned }; mehr war nicht zu holen.
page-earned-lost = Gewonnen bei { $earned }, verloren bei { $lost }.
page-earned-missed = Gewonnen bei { $earned }. Mehr ging bei { $missed }.
page-lost-at = Verloren bei { $lost }.
page-lost-missed = Verloren bei { $lost }. Mehr ging bei { $missed }.
page-missed = Mehr ging bei { $missed }.
page-nothing-taken = Hier ging nichts verloren.
page-not-in-play = In diesem Gespräch war das nicht gefragt.
page-tried = Was du dir vorgenommen hattest
page-done = geschafft
page-partly = teilweise
page-not-this-time = diesmal nicht
page-ratios = Anteile
page-open-questions = Offene Fragen unter allen Fragen
page-reflections-to-questions = Aufgreifen zu Fragen
page-complex-reflections = Tieferes Aufgreifen unter allem Aufgreifen
page-ratio-of = { $part } von { $of }
page-ratio-to = { $part } : { $of }
page-ratio-none = kam nicht vor
page-fair = okay
page-good = gut
page-below = unter okay
page-ratio-told = { $ratio }: { $value }
page-ratio-marked = { $ratio }: { $value }, { $standing }
page-ratios-marks = Okay ab { $fair }, gut ab { $good }
page-ratio-mark-to = { $hundredths ->
    [100] 1 : 1
    [200] 2 : 1
   *[other] { $hundredths } : 100
}
page-ratio-mark-of = { $hundredths } von 100
page-ratios-about = Die Marken stammen aus der Beratung. Lies sie als Richtung.

# Wer die Person ist.
page-who = Wer { $name } ist
page-learned = { $learned } von { $all } erfahren
page-all-learned =
    { $pronoun ->
        [he] Du kennst ihn so gut, wie er es irgend zulässt.
        [she] Du kennst sie so gut, wie sie es irgend zulässt.
       *[they] Du weißt alles, was hier zu erfahren ist.
    }
page-dashed = Gestrichelt: diesmal nicht erfahren.
page-fact-turn =
    { $turn ->
        [0] von Anfang an
       *[other] Schritt { $turn }
    }
page-fact-never = nicht erfahren
page-no-facts = hier gibt es nichts zu erfahren

# Der Verlauf.
page-transcript =
    { $channel ->
        [chat] Was geschrieben wurde
       *[other] Was gesagt wurde
    }
page-no-turns = Es wurde nichts gesagt.
page-turn = Schritt { $turn }
page-points = { $axis } { $points }
page-moves = Was es war
page-abuse = Beschimpfung
page-coach = Was es bewirkt hat
page-learned-fact = Erfahren
page-mood = Anspannung { $tension } auf { $tension-after }, Vertrauen { $trust } auf { $trust-after }.
page-given-away = { $points ->
    [0] Nichts wurde verschenkt.
   *[other] { $points } von 100 verschenkt.
}
page-to-others =
    { $count ->
        [one] Die andere Antwort
       *[other] Die { $count } anderen Antworten
    }
page-last-line = Der letzte Satz

# Die anderen Antworten.
page-others = Was sonst ging
page-others-about =
    { $channel ->
        [chat] Jede Antwort, die zur Wahl stand und nicht gesendet wurde, und was zurückgekommen wäre.
       *[other] Jede Antwort, die zur Wahl stand und nicht genommen wurde, und was zurückgekommen wäre.
    }
page-instead =
    { $channel ->
        [chat] Du hast geschrieben
       *[other] Du hast gesagt
    }
page-waited-instead = Du hast gewartet
page-other-silence =
    { $channel ->
        [chat] (Nichts schreiben und warten.)
       *[other] (Nichts sagen und warten.)
    }
page-would-say =
    { $channel ->
        [chat] { $speaker } hätte geschrieben
       *[other] { $speaker } hätte gesagt
    }
page-would-think =
    { $pronoun ->
        [he] Er hätte gedacht
        [she] Sie hätte gedacht
       *[they] Der Gedanke wäre gewesen
    }
page-would-do = Was es bewirkt hätte
page-would-learn = Du hättest erfahren
page-would-end = Es hätte mit „{ $title }“ geendet.
page-would-give-away = { $points ->
    [0] Es hätte nichts verschenkt.
   *[other] Es hätte { $points } von 100 verschenkt.
}

# Antworten, besser gesagt.
page-rewrites =
    { $channel ->
        [chat] Besser geschrieben
       *[other] Besser gesagt
    }
page-better = Besser
page-written = geschrieben am { $date }

# Was fehlt.
page-left-out = Was nicht auf dieser Seite steht
page-left-out-sum = Eine Note oder eine Summe aus den dreien. Sie stehen nebeneinander und werden nie zusammengezählt.
page-left-out-feelings = Wie es dir vorher und nachher ging.
page-left-out-taken-back = Schritte, die zurückgenommen wurden.
page-left-out-people = Ein wirklicher Mensch. { $name } ist erfunden, und jeder Satz wurde vorher geschrieben.
page-made = Erstellt mit { $program }: { $scenario }, Startzahl { $seed }.

# Was eine Antwort war, in einfachen Worten.
move-open-question = eine offene Frage
move-closed-question = eine Frage, auf die Ja oder Nein genügt
move-reflection = aufgreifen, was gesagt wurde
move-deep-reflection = benennen, was dahinter liegt
move-validation = sagen, dass das Gefühl verständlich ist
move-summary = eine Zusammenfassung des Gesagten
move-ownership = die Sache auf sich nehmen
move-real-apology = eine Entschuldigung, die benennt, was schiefging
move-choice = eine echte Wahl
move-next-step = ein nächster Schritt
move-honest-no = ein offenes Nein mit seinem Grund
move-explanation = eine Erklärung
move-foresight = eine Antwort vor der Frage
move-disclosure = etwas von sich selbst
move-small-talk = Plauderei
move-thanks = ein Dank
move-permission = fragen, bevor es weitergeht
move-leading-question = eine Frage, die ihre Antwort schon mitbringt
move-assumption = eine Vermutung, als Tatsache genommen
move-advice = ein Rat, um den niemand gebeten hat
move-script = ein Satz aus dem Leitfaden
move-empty-apology = eine Entschuldigung für nichts Bestimmtes
move-false-reassurance = ein Trost, den niemand versprechen kann
move-policy = sich hinter einer Regel verstecken
move-dismissal = es beiseiteschieben
move-blame = es der anderen Seite zuschieben
move-argument = dagegenhalten
move-pressure = zur Entscheidung drängen
move-interruption = ins Wort fallen
move-sarcasm = Spott
move-overpromise = mehr versprechen, als sich halten lässt
move-pass-on = weiterreichen

# Eine Seite vom Terminal aus schreiben.
page-file-written = Geschrieben nach { $file }.
page-file-no-turn = Es wurde nichts gesagt, also gibt es keine Seite zu schreiben.
page-file-no-run = In { $file } ist kein Gespräch.
page-file-no-such-run = Es gibt keine Datei „{ $name }“, und kein Gespräch dieses Namens ist aufgehoben.
page-file-none-kept = Noch ist kein Gespräch aufgehoben.
page-file-changed = „{ $title }“ wurde seit diesem Gespräch geändert, darum gibt es keinen Rückblick darauf. Nenne das Szenario, wie es damals war, mit --scenario.
page-file-other = Dieses Gespräch gehört zu „{ $scenario }“, und „{ $title }“ ist ein anderes Szenario.
page-file-html = { $file } heißt nicht wie eine Webseite. Der Name muss auf .html enden.
page-file-markdown = { $file } heißt nicht wie Markdown. Der Name muss auf .md enden.
page-file-either = { $file } heißt nicht wie eine Seite. Der Name muss auf .html oder .md enden.
