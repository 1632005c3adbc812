# Der Rückblick auf ein Gespräch, in vier Teilen.

debrief-his-side =
    { $pronoun ->
        [he] Seine Sicht
        [she] Ihre Sicht
       *[they] Die andere Sicht
    }
debrief-the-turn = Wendepunkt
debrief-what-else = Was sonst ging
debrief-whole-run = Ganzer Verlauf
debrief-again = Noch mal
debrief-save = Als Seite speichern
debrief-to-turn = Wendepunkt
debrief-to-others = Die anderen Antworten
debrief-to-whole-run = Ganzen Verlauf zeigen
debrief-meet-again =
    { $pronoun ->
        [he] Ihn noch mal treffen
        [she] Sie noch mal treffen
       *[they] Noch mal treffen
    }
debrief-leave = Zurück zu allen
debrief-leave-progress = Zurück zum Fortschritt

# Worte, wie jemand sie gesagt oder gedacht hat.
debrief-quote = „{ $words }“
debrief-quote-of = { $speaker }: „{ $words }“
debrief-waited =
    { $channel ->
        [chat] (Du hast nichts geschrieben und gewartet.)
       *[other] (Du hast nichts gesagt und gewartet.)
    }

# Teil 1.
debrief-next =
    { $pronoun ->
        [he] Was er als Nächstes tut
        [she] Was sie als Nächstes tut
       *[they] Was als Nächstes geschieht
    }
debrief-ending = Ende { $number } von { $of }: { $title }
debrief-broken-off =
    { $channel ->
        [phone] Du hast aufgehört, bevor der Anruf zu Ende war
        [video] Du hast aufgehört, bevor der Anruf zu Ende war
        [chat] Du hast aufgehört, bevor der Chat zu Ende war
       *[in-person] Du hast aufgehört, bevor { $name } ging
    }
debrief-broken-off-next =
    { $pronoun ->
        [he] Was er als Nächstes tut, bleibt offen.
        [she] Was sie als Nächstes tut, bleibt offen.
       *[they] Was als Nächstes geschieht, bleibt offen.
    }
debrief-card =
    { $channel ->
        [in-person] Die Karte von { $name }
        [phone] Die SMS von { $name }
       *[other] Die Nachricht von { $name }
    }
debrief-card-own-words =
    { $pronoun ->
        [he] in seinen eigenen Worten
        [she] in ihren eigenen Worten
       *[they] in eigenen Worten
    }
debrief-card-empty =
    { $pronoun ->
        [he] Er { $channel ->
            [in-person] füllt sie aus
           *[other] schreibt sie
        }, wenn ein Gespräch zu Ende geht.
        [she] Sie { $channel ->
            [in-person] füllt die Karte aus
           *[other] schreibt die Nachricht
        }, wenn ein Gespräch zu Ende geht.
       *[they] Sie wird { $channel ->
            [in-person] ausgefüllt
           *[other] geschrieben
        }, wenn ein Gespräch zu Ende geht.
    }
debrief-at-ease = entspannt
debrief-on-edge = angespannt
debrief-guarded = reserviert
debrief-open = offen
debrief-came-in =
    { $channel ->
        [phone] als der Anruf begann
        [video] als der Anruf begann
        [chat] bei der ersten Nachricht
       *[in-person]
            { $pronoun ->
                [he] als er kam
                [she] als sie kam
               *[they] beim Kommen
            }
    }
debrief-left =
    { $channel ->
        [phone] am Ende
        [video] am Ende
        [chat] bei der letzten
       *[in-person]
            { $pronoun ->
                [he] als er ging
                [she] als sie ging
               *[they] beim Gehen
            }
    }
debrief-stopped = als du aufgehört hast
# Was ein Bildschirmleser von einer Skala sagt.
debrief-scale = Von { $least } bis { $most }: { $came-in } { $from } von 100, { $left } { $to } von 100
debrief-change =
    { $channel ->
        [in-person]
            { $pronoun ->
                [he] Er ging
                [she] Sie ging
               *[they] Beim Gehen war die Person
            }
       *[other]
            { $pronoun ->
                [he] Am Ende war er
                [she] Am Ende war sie
               *[they] Am Ende war die Person
            }
    } { $tension ->
        [less] { $trust ->
            [less] entspannter, aber reservierter
            [more] entspannter und offener
           *[same] entspannter
        }
        [more] { $trust ->
            [less] angespannter und reservierter
            [more] angespannter, aber offener
           *[same] angespannter
        }
       *[same] { $trust ->
            [less] reservierter
            [more] offener
           *[same] kaum anders
        }
    }{ $channel ->
        [in-person]
            { $pronoun ->
                [he] , als er kam.
                [she] , als sie kam.
               *[they] {" "}als beim Kommen.
            }
       *[other] {" "}als am Anfang.
    }

# Teil 2.
debrief-turn = Schritt { $turn } von { $count }
debrief-turn-lost = Schritt { $turn }: Hier wurde am meisten verschenkt
debrief-turn-kept = Schritt { $turn }: Hier wurde am meisten bewahrt
debrief-turn-closest = Schritt { $turn }: Hier war es am knappsten. Keine Antwort hat etwas verschenkt.
debrief-kept-most = Schritt { $turn } hat am meisten bewahrt
debrief-back-to-turn = Zu Schritt { $turn }, auf den es am meisten ankam
debrief-no-turn = Noch wurde nichts gesagt. Hier stehen die Schritte eines Gesprächs.
debrief-row-line = Davor: { $words }
debrief-row-said = Du: { $words }
debrief-row-reaction = Danach: { $words }
debrief-row-thought =
    { $pronoun ->
        [he] Er dachte: { $words }
        [she] Sie dachte: { $words }
       *[they] Gedacht: { $words }
    }
debrief-row-coach = Was es bewirkt hat: { $words }
debrief-moves = Es war: { $moves }.
debrief-seconds =
    { $channel ->
        [chat] { $seconds ->
            [0] Sofort geschrieben.
            [one] Nach einer Sekunde geschrieben.
           *[other] Nach { $seconds } Sekunden geschrieben.
        }
       *[other] { $seconds ->
            [0] Sofort gesagt.
            [one] Nach einer Sekunde gesagt.
           *[other] Nach { $seconds } Sekunden gesagt.
        }
    }
debrief-play-on = Von hier weiterspielen
debrief-play-again-from = Ab diesem Schritt spielen
debrief-turn-before = Schritt davor
debrief-turn-after = Schritt danach
debrief-curve =
    { $pronoun ->
        [he] Wie es ihm ging, Schritt für Schritt
        [she] Wie es ihr ging, Schritt für Schritt
       *[they] Die Stimmung, Schritt für Schritt
    }
debrief-tension = Anspannung
debrief-trust = Vertrauen
debrief-curve-start = Am Anfang: Anspannung { $tension }, Vertrauen { $trust }.
debrief-curve-turn = Nach Schritt { $turn }: Anspannung { $tension }, Vertrauen { $trust }.
debrief-transcript-turn = Schritt { $turn }: { $words }

# Teil 3.
debrief-profile =
    { $pronoun ->
        [he] Wie du { $channel ->
            [chat] ihm geschrieben
           *[other] mit ihm gesprochen
        } hast
        [she] Wie du { $channel ->
            [chat] ihr geschrieben
           *[other] mit ihr gesprochen
        } hast
       *[they] Wie du { $channel ->
            [chat] geschrieben
           *[other] gesprochen
        } hast
    }
debrief-best-run = dein Bestes bisher
debrief-score = { $score } von 100
debrief-word-best = { $word }, dein Bestes
debrief-bar = { $axis }: { $word }, { $score } von 100
debrief-at-turns =
    { $count ->
        [one] Schritt { $last }
        [2] Schritt { $first } und { $last }
       *[other] Schritt { $first } und { $last }
    }
debrief-at-turns-more = Schritt { $first } und noch { $more }
debrief-earned = Gewonnen bei { $earned }; mehr war nicht zu holen.
debrief-earned-lost = Gewonnen bei { $earned }, verloren bei { $lost }.
debrief-earned-missed = Gewonnen bei { $earned }. Mehr ging bei { $missed }.
debrief-lost = Verloren bei { $lost }.
debrief-lost-missed = Verloren bei { $lost }. Mehr ging bei { $missed }.
debrief-missed = Mehr ging bei { $missed }.
debrief-nothing-taken = Hier ging nichts verloren.
debrief-not-in-play = In diesem Gespräch war das nicht gefragt.
debrief-tried = Was du dir vorgenommen hattest
debrief-done = geschafft
debrief-partly = teilweise
debrief-not-this-time = diesmal nicht
debrief-who = Wer { $name } ist
debrief-learned = { $learned } von { $all } erfahren
debrief-all-learned =
    { $pronoun ->
        [he] Du kennst ihn so gut, wie er es irgend zulässt.
        [she] Du kennst sie so gut, wie sie es irgend zulässt.
       *[they] Du weißt alles, was hier zu erfahren ist.
    }
debrief-dashed = Gestrichelt: diesmal nicht erfahren
debrief-fact-turn =
    { $turn ->
        [0] von Anfang an
       *[other] Schritt { $turn }
    }
debrief-fact-learned =
    { $turn ->
        [0] Von Anfang an bekannt: { $fact }
       *[other] Erfahren bei Schritt { $turn }: { $fact }
    }
debrief-fact-never = Nicht erfahren: { $fact }
debrief-meeting =
    { $number ->
        [1] Euer erstes Treffen. Es ist aufgehoben.
        [2] Euer zweites Treffen. Beide sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [3] Euer drittes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [4] Euer viertes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [5] Euer fünftes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [6] Euer sechstes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [7] Euer siebtes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [8] Euer achtes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [9] Euer neuntes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
        [10] Euer zehntes Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
       *[other] Euer { $number }. Treffen. Alle sind aufgehoben, und für jede der drei Achsen zählt dein bester Wert.
    }
debrief-not-kept = Dieses Gespräch wird nicht aufgehoben: Es war ein Versuch, oder sein Text wurde nebenher geändert.
debrief-practice = Dieses Gespräch gilt als Übung: Ein Schritt wurde zurückgenommen, oder es begann mittendrin.

# Vor jedem Wert: die Schätzung.
debrief-guess =
    Wie ging es { $name }, als { $ended ->
        [no] du aufgehört hast?
       *[yes]
            { $channel ->
                [in-person]
                    { $pronoun ->
                        [he] er ging?
                        [she] sie ging?
                       *[they] es vorbei war?
                    }
               *[other] es vorbei war?
            }
    }
debrief-guess-stands = Deine Schätzung.
debrief-guess-none = Du hast nicht geschätzt.
debrief-guess-first =
    Erst deine Schätzung. Dann { $pronoun ->
        [he] seine
        [she] ihre
       *[they] die
    } { $channel ->
        [in-person] Karte.
        [phone] SMS.
       *[other] Nachricht.
    }
# Was ein Bildschirmleser von einer Skala sagt, die sich verschieben lässt.
debrief-guess-scale = Von { $least } bis { $most }: deine Schätzung, { $value } von 100
debrief-relieved = erleichtert
debrief-seen = gesehen
debrief-doubtful = skeptisch
debrief-hurried = gedrängt
debrief-hurt = verletzt
debrief-take-back = Welchen Moment würdest du zurücknehmen?
debrief-take-back-none = Keinen
debrief-skip-guess = Nicht schätzen
debrief-turn-card =
    { $channel ->
        [in-person]
            { $pronoun ->
                [he] Seine Karte umdrehen
                [she] Ihre Karte umdrehen
               *[they] Die Karte umdrehen
            }
       *[other]
            { $pronoun ->
                [he] Seine Nachricht öffnen
                [she] Ihre Nachricht öffnen
               *[they] Die Nachricht öffnen
            }
    }
debrief-gone =
    { $ended ->
        [no]
            { $pronoun ->
                [he] Du hast aufgehört, bevor er fertig war
                [she] Du hast aufgehört, bevor sie fertig war
               *[they] Du hast vor dem Ende aufgehört
            }
       *[yes]
            { $channel ->
                [phone] Der Anruf ist zu Ende
                [video] Der Anruf ist zu Ende
                [chat] Der Chat ist zu Ende
               *[in-person] { $name } ist gegangen
            }
    }
debrief-gone-card =
    { $ended ->
        [no]
            { $channel ->
                [in-person]
                    { $pronoun ->
                        [he] Seine Karte ist nur halb ausgefüllt.
                        [she] Ihre Karte ist nur halb ausgefüllt.
                       *[they] Die Karte ist nur halb ausgefüllt.
                    }
               *[other]
                    { $pronoun ->
                        [he] Seine Nachricht ist nur halb geschrieben.
                        [she] Ihre Nachricht ist nur halb geschrieben.
                       *[they] Die Nachricht ist nur halb geschrieben.
                    }
            }
       *[yes]
            { $channel ->
                [in-person]
                    { $pronoun ->
                        [he] Er hat eine Karte dagelassen, wie es für ihn war.
                        [she] Sie hat eine Karte dagelassen, wie es für sie war.
                       *[they] Eine Karte liegt da, auf der steht, wie es war.
                    }
               *[other]
                    { $pronoun ->
                        [he] Eine Nachricht ist gekommen, wie es für ihn war.
                        [she] Eine Nachricht ist gekommen, wie es für sie war.
                       *[they] Eine Nachricht ist gekommen, in der steht, wie es war.
                    }
            }
    } { $channel ->
        [in-person] Sie dreht sich um, wenn du geschätzt hast.
       *[other] Sie geht auf, wenn du geschätzt hast.
    }

# Was die andere Seite ausfüllt.
debrief-felt-heard = Gehört gefühlt
debrief-felt-hurried = Gedrängt gefühlt
debrief-would-come-back =
    { $channel ->
        [in-person] Käme wieder
        [chat] Würde wieder schreiben
       *[other] Würde wieder anrufen
    }
debrief-would-tell = Würde es empfehlen
debrief-felt =
    { $step ->
        [no] nein
        [rather-not] kaum
        [rather] { $what ->
            [hurried] ziemlich
           *[heard] meistens
        }
       *[yes] ja
    }
debrief-felt-at =
    { $step ->
        [no] nein, nur bei { $turns }
        [rather-not] kaum, nur bei { $turns }
        [rather] { $what ->
            [hurried] ziemlich, bei { $turns }
           *[heard] meistens, bei { $turns }
        }
       *[yes] ja, bei { $turns }
    }
debrief-would =
    { $step ->
        [no] nein
        [rather-not] eher nicht
        [rather] vielleicht
        [yes] ja
       *[open] offen gelassen
    }
debrief-your-guess = deine Schätzung

# Wie gut die Schätzung traf.
debrief-stung-same =
    { $pronoun ->
        [he] Derselbe Moment hat auch ihn getroffen.
        [she] Derselbe Moment hat auch sie getroffen.
       *[they] Genau dieser Moment tat weh.
    }
debrief-stung =
    { $pronoun ->
        [he] Am meisten traf ihn Schritt { $turn }: { $words }
        [she] Am meisten traf sie Schritt { $turn }: { $words }
       *[they] Am meisten traf Schritt { $turn }: { $words }
    }
debrief-stung-none =
    { $pronoun ->
        [he] Kein Moment hat ihn getroffen.
        [she] Kein Moment hat sie getroffen.
       *[they] Kein Moment tat weh.
    }
debrief-read =
    { $tension ->
        [near]
            { $trust ->
                [near]
                    { $pronoun ->
                        [he] Du hast ihn gut gelesen.
                        [she] Du hast sie gut gelesen.
                       *[they] Du hast gut gelesen.
                    }
               *[other]
                    { $pronoun ->
                        [he] Seine Anspannung hast du gut gelesen.
                        [she] Ihre Anspannung hast du gut gelesen.
                       *[they] Die Anspannung hast du gut gelesen.
                    }
            }
        [above]
            { $pronoun ->
                [he] Er war entspannter, als du dachtest.
                [she] Sie war entspannter, als du dachtest.
               *[they] Die Person war entspannter, als du dachtest.
            }
       *[below]
            { $pronoun ->
                [he] Er war angespannter, als du dachtest.
                [she] Sie war angespannter, als du dachtest.
               *[they] Die Person war angespannter, als du dachtest.
            }
    } { $trust ->
        [near]
            { $tension ->
                [near] { "" }
               *[other]
                    { $pronoun ->
                        [he] Sein Vertrauen hast du gut gelesen.
                        [she] Ihr Vertrauen hast du gut gelesen.
                       *[they] Das Vertrauen hast du gut gelesen.
                    }
            }
        [above]
            { $pronoun ->
                [he] Er war reservierter, als du dachtest.
                [she] Sie war reservierter, als du dachtest.
               *[they] Da war weniger Vertrauen, als du dachtest.
            }
       *[below]
            { $pronoun ->
                [he] Er hat dir mehr vertraut, als du dachtest.
                [she] Sie hat dir mehr vertraut, als du dachtest.
               *[they] Da war mehr Vertrauen, als du dachtest.
            }
    }

# Was vor einer Antwort noch erreichbar war und was danach.
debrief-reach-before = Noch erreichbar, davor
debrief-reach-after = Noch erreichbar, danach
# Was ein Bildschirmleser davon sagt.
debrief-reach-told =
    { $lost ->
        [0] { $value } von 100
       *[other] { $value } von 100. Diese Antwort hat { $lost } verschenkt.
    }
debrief-reach-between = { $least } bis { $most }
debrief-reach-soon = Was noch erreichbar war, wird gerade berechnet.
debrief-reach-unknown = Was noch erreichbar war, ist hier nicht bekannt.
debrief-reach-nothing = Hier stand nichts auf dem Spiel.
debrief-reach-other = Danach noch erreichbar: { $value } von 100
debrief-lost-points = −{ $points }
debrief-lost-there = { $points } verloren
debrief-kept = { $points } bewahrt

# Was sonst ging.
debrief-others = Schritt { $turn }, die anderen Antworten
debrief-others-soon = Die anderen Antworten werden gerade berechnet.
debrief-others-none = Sonst stand hier nichts zur Wahl.
debrief-yours = Du: „{ $words }“
debrief-wait =
    { $channel ->
        [chat] (Nichts schreiben und warten.)
       *[other] (Nichts sagen und warten.)
    }
# Was ein Bildschirmleser von einer Antwort sagt.
debrief-other = { $key }: { $words }
debrief-would-think =
    { $pronoun ->
        [he] Er hätte gedacht: { $words }
        [she] Sie hätte gedacht: { $words }
       *[they] Der Gedanke wäre gewesen: { $words }
    }
debrief-would-end = Das wäre das Ende gewesen: { $title }
debrief-stays = Auch dieses bleibt.
debrief-own = Eigene Antwort für diesen Schritt
debrief-own-kept = Deine eigene: „{ $words }“
debrief-own-hint = Was würdest du jetzt sagen?
debrief-own-keep = Behalten
debrief-own-leave = Lassen
debrief-better = Einen Satz besser sagen

# Die Verhältnisse.
debrief-ratios = Anteile
debrief-reflections = Aufgreifen zu Fragen
debrief-complex = Tieferes Aufgreifen
debrief-open-questions = Offene Fragen
debrief-ratio-to = { $part } : { $of }
debrief-ratio-of = { $part } von { $of }
debrief-ratio-none = keine
debrief-ratio-below = (unter okay)
debrief-ratio-fair = (okay)
debrief-ratio-good = (gut)
debrief-mark-fair = okay
debrief-mark-good = gut
debrief-ratios-about = Marken aus der Beratung. Lies sie als Richtung.

# Eine Minute zum Atmen, nach einer schweren Szene.
debrief-breathe = Eine Minute durchatmen?
debrief-breathe-title = Eine Minute durchatmen
debrief-breathe-in = Einatmen, vier Sekunden lang
debrief-breathe-out = Ausatmen, sechs Sekunden lang
debrief-breathe-done = Das war eine Minute.
debrief-breathe-enough = Das reicht
debrief-breathe-on = Weiter

## Die Seite

debrief-page-soon = Die Seite wird gespeichert, sobald feststeht, was sonst ging.
debrief-page-saved = Gespeichert als { $file }, und daneben als Markdown.
debrief-page-not-saved = Die Seite ließ sich nicht speichern. { $reason }
debrief-page-nowhere = Die Seite ließ sich nicht speichern: Dieses System nennt keinen Ordner, der dir gehört.
