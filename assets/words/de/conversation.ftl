# Das Gespräch.

conversation-take-back = Zurücknehmen
conversation-take-back-to = Zurück bis Schritt { $turn }
conversation-history =
    { $channel ->
        [chat] Was geschrieben wurde
       *[other] Was gesagt wurde
    }
conversation-history-empty =
    { $channel ->
        [chat] Noch wurde nichts geschrieben.
       *[other] Noch wurde nichts gesagt.
    }
conversation-notebook = Notizbuch  { $known } von { $all }
conversation-notebook-new = Notizbuch  + { $known } von { $all }
conversation-notebook-title = Notizbuch
conversation-pause = Pause
conversation-menu = Pause und mehr
conversation-close = Schließen
conversation-say-nothing =
    { $channel ->
        [chat] Nichts schreiben und warten
       *[other] Nichts sagen und warten
    }
# Einmal gesagt, im allerersten Gespräch.
conversation-first = Sag eine Antwort mit ihrer Nummer, oder zeig darauf. { $keys } zeigt alle Tasten.

# Wie jemand auf eine Antwort wartet, wo Geduld an ist.
conversation-waits-a-while =
    { $pronoun ->
        [he] Er wartet.
        [she] Sie wartet.
       *[they] Man wartet auf dich.
    }
conversation-waits-no-longer =
    { $pronoun ->
        [he] Er wartet nicht mehr lange.
        [she] Sie wartet nicht mehr lange.
       *[they] Man wartet nicht mehr lange.
    }
conversation-keys-to = bis
conversation-keys-choose = wählen
conversation-you = Du
conversation-you-waited =
    { $channel ->
        [chat] (Du hast nichts geschrieben und gewartet.)
       *[other] (Du hast nichts gesagt und gewartet.)
    }
conversation-typing = { $name } schreibt.
conversation-then = Was daraus wird
conversation-look-back =
    { $channel ->
        [phone] Auf den Anruf zurückblicken
        [video] Auf den Anruf zurückblicken
        [chat] Auf den Chat zurückblicken
       *[in-person] Zurückblicken
    }
conversation-stuck = Hier bleibt nichts mehr zu sagen. Das ist eine Lücke im Szenario, nicht bei dir.
conversation-tension = Anspannung
conversation-trust = Vertrauen

conversation-known = Was du über { $name } weißt: { $known } von { $all }
conversation-new = Neu
conversation-record = Vermerkt
conversation-says =
    { $channel ->
        [chat]
            { $pronoun ->
                [he] Er schreibt
                [she] Sie schreibt
               *[they] Schreibt
            }
       *[other]
            { $pronoun ->
                [he] Er sagt
                [she] Sie sagt
               *[they] Sagt
            }
    }
conversation-does = { $pronoun ->
    [he] Er tut
    [she] Sie tut
   *[they] Tut
}
conversation-thinks = { $pronoun ->
    [he] Er denkt
    [she] Sie denkt
   *[they] Denkt
}
conversation-feels = { $pronoun ->
    [he] Er fühlt
    [she] Sie fühlt
   *[they] Fühlt
}
conversation-says-nothing = Noch nichts. Was wurde { $pronoun ->
    [he] er
    [she] sie
   *[they] { $name }
} denn gefragt?
conversation-does-nothing =
    { $channel ->
        [in-person]
            { $pronoun ->
                [he] Noch nichts. Was führt ihn her?
                [she] Noch nichts. Was führt sie her?
               *[they] Noch nichts. Was führt diese Person her?
            }
       *[other]
            { $pronoun ->
                [he] Noch nichts. Was ist bei ihm los?
                [she] Noch nichts. Was ist bei ihr los?
               *[they] Noch nichts. Was ist dort gerade los?
            }
    }
conversation-thinks-nothing = Noch nichts. Was würde { $pronoun ->
    [he] er
    [she] sie
   *[they] diese Person
} nicht { $channel ->
    [chat] schreiben
   *[other] laut sagen
}?
conversation-feels-nothing =
    { $channel ->
        [phone]
            { $pronoun ->
                [he] Noch nichts. Hör auf seine Stimme.
                [she] Noch nichts. Hör auf ihre Stimme.
               *[they] Noch nichts. Hör auf die Stimme.
            }
        [chat]
            { $pronoun ->
                [he] Noch nichts. Achte darauf, wie er schreibt und wann.
                [she] Noch nichts. Achte darauf, wie sie schreibt und wann.
               *[they] Noch nichts. Achte auf das Wie und das Wann der Nachrichten.
            }
       *[other]
            { $pronoun ->
                [he] Noch nichts. Schau in sein Gesicht.
                [she] Noch nichts. Schau in ihr Gesicht.
               *[they] Noch nichts. Schau ins Gesicht.
            }
    }

conversation-paused = Pause
conversation-can-wait = { $name } kann warten.
conversation-go-on = Weiter
conversation-settings = Einstellungen
conversation-keys = Tasten
conversation-start-again = Neu beginnen
conversation-leave = Gehen und die Stelle merken
conversation-leave-try = Gehen

conversation-cannot-go-on = Der Text dieses Gesprächs wurde geändert, seit du gegangen bist. Es beginnt von vorn; was du gesagt hattest, bleibt aufgehoben.

# Wer schreibt, probiert einen Moment aus oder ändert nebenher den Text.
conversation-try = Das ist ein Versuch mit eigenem Anfang, darum wird er nicht aufgehoben.
conversation-edited = Der Text wurde geändert; das Gespräch geht im neuen weiter.
conversation-answer-gone = { $number ->
    [1] Deine erste Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [2] Deine zweite Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [3] Deine dritte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [4] Deine vierte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [5] Deine fünfte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [6] Deine sechste Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [7] Deine siebte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [8] Deine achte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [9] Deine neunte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
    [10] Deine zehnte Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
   *[other] Deine { $number }. Antwort gibt es nicht mehr; das Gespräch steht jetzt davor.
}
conversation-beginning-gone = Die Stelle, an der es beginnen sollte, gibt es nicht mehr; das Gespräch steht am Anfang.
conversation-no-longer-kept = Was aufgehoben wurde, bleibt; ab hier wird nichts mehr aufgehoben.

notice-unplayable = { $file } lässt sich so, wie es gespeichert ist, nicht spielen. { $finding } Der alte Text bleibt.
notice-unwatched = Was du speicherst, wird erst bemerkt, wenn du das Programm neu öffnest: { $reason }
