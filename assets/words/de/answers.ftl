# In eigenen Worten antworten: schreiben, suchen, und wie die Worte gelesen wurden.

answers-choose = wählen
answers-find = suchen
answers-say = sagen
settings-answers = Antworten
settings-answers-about = Karten, eine Liste, die beim Tippen kürzer wird, oder eigene Worte.

answers-own-words = In eigenen Worten
answers-show-replies = Antworten zeigen

answers-what-do-you-say =
    { $channel ->
        [chat] Was schreibst du?
       *[other] Was sagst du?
    }
answers-say-it =
    { $channel ->
        [chat] Senden
       *[other] Sagen
    }
answers-waits =
    { $channel ->
        [phone]
            { $pronoun ->
                [he] Er wartet in der Leitung.
                [she] Sie wartet in der Leitung.
               *[they] In der Leitung wird gewartet.
            }
       *[other]
            { $pronoun ->
                [he] Er wartet.
                [she] Sie wartet.
               *[they] Man wartet auf dich.
            }
    }
answers-writing = Zwei oder drei Sätze genügen. Umschalt und Enter machen eine neue Zeile.
answers-letters = { $count } Zeichen bisher. Zwei oder drei Sätze genügen.
answers-more = … und { $count } weitere Zeichen, so aufgehoben, wie du sie getippt hast.

answers-find-hint = Ein paar Wörter von dem, was du sagen würdest
answers-found =
    { $count ->
        [0] Keine Antwort hier hat diese Wörter.
       *[other] Hoch und Runter gehen durch die Liste, Enter sagt es.
    }
answers-find-nothing-yet = Tipp etwas, dann steht hier, was passt. 0 wartet.

answers-you-said =
    { $channel ->
        [chat] Du hast geschrieben
       *[other] Du hast gesagt
    }
answers-how-read = Wie es gelesen wurde
answers-closest = Ähnlichste Antwort
answers-quote = „{ $words }“
answers-points =
    { $sign ->
        [plus] +{ $points }
        [minus] −{ $points }
       *[none] { $points }
    }
answers-no-marks = Kein Wort davon hat etwas gebracht oder gekostet.
answers-read-wrongly = Falsch gelesen
answers-noted = Vorgemerkt für alle, die am Szenario schreiben.
answers-go-on = Weiter

answers-which = { $count ->
    [1] Am nächsten liegt das hier. Meinst du das?
    [2] Am nächsten liegen diese zwei. Was davon meinst du?
   *[3] Am nächsten liegen diese drei. Was davon meinst du?
}
answers-none-of-them = Nichts davon
answers-put-otherwise = Anders sagen

answers-tone-alone = Nur am Ton gelesen.
answers-tone-about =
    { $pronoun ->
        [he] Nichts, was hier geschrieben steht, ist nah dran. Er antwortet, und du bist wieder dran.
        [she] Nichts, was hier geschrieben steht, ist nah dran. Sie antwortet, und du bist wieder dran.
       *[they] Nichts, was hier geschrieben steht, ist nah dran. Es kommt eine Antwort, und du bist wieder dran.
    }
answers-abuse = Das war eine Beschimpfung. Dafür muss niemand bleiben.
answers-left =
    { $pronoun ->
        [he] Er ist gegangen.
        [she] Sie ist gegangen.
       *[they] Die andere Seite ist gegangen.
    }
answers-abuse-left =
    { $pronoun ->
        [he] Deine Worte waren eine Beschimpfung, und dafür ist er nicht geblieben.
        [she] Deine Worte waren eine Beschimpfung, und dafür ist sie nicht geblieben.
       *[they] Deine Worte waren eine Beschimpfung, und dafür bleibt niemand.
    }

answers-tag = eigene Worte
answers-tag-run = In eigenen Worten.
answers-row-typed = In eigenen Worten. { $words }
answers-taken-for = Verstanden als: „{ $reply }“
answers-best-written = Die geschriebene Antwort, die hier am meisten brachte: „{ $reply }“
answers-best-yours = Keine geschriebene Antwort brachte hier mehr.
answers-aside =
    { $count ->
        [one] Einmal passte, was du getippt hast, zu nichts Geschriebenem; da zählte nur der Ton.
       *[other] { $count }-mal passte, was du getippt hast, zu nichts Geschriebenem; da zählte nur der Ton.
    }
answers-wrongly = Du hast gesagt, dass das falsch gelesen wurde. Es ist vorgemerkt für alle, die am Szenario schreiben.

keys-answers-own-words = Eigene Worte, und zurück zu den Antworten
keys-answers-show-replies = Die Antworten zeigen
keys-answers-wait = Nichts sagen und warten
keys-answers-new-line = Eine neue Zeile
keys-answers-wrongly = Melden, dass es falsch gelesen wurde
