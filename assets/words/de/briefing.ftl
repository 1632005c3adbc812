# Vor dem Gespräch: die Person sehen, den eigenen Platz kennen, eine Sache ausprobieren.

briefing-you-are = Du bist { $you_are }.
briefing-record =
    { $pronoun ->
        [he] Was man über ihn weiß
        [she] Was man über sie weiß
       *[they] Was man schon weiß
    }
briefing-try = Probier diesmal das
briefing-thoughts =
    { $pronoun ->
        [he] Seine Gedanken
        [she] Ihre Gedanken
       *[they] Die Gedanken
    }

# Wann die Gedanken der anderen Seite zu sehen sind.
thoughts-hidden = nie
thoughts-after-each-reply = nach jeder Antwort
thoughts-at-the-end = am Ende

briefing-back = Zurück
briefing-go =
    { $channel ->
        [phone] Ans Telefon gehen
        [video] Anruf annehmen
        [chat]
            { $pronoun ->
                [he] Ihm antworten
                [she] Ihr antworten
               *[they] Antworten
            }
       *[in-person]
            { $pronoun ->
                [he] Zu ihm gehen
                [she] Zu ihr gehen
               *[they] Hingehen
            }
    }

# Der Weg zu einer Runde, die gemeinsam mit jemandem spricht.
briefing-with-a-room = Mit einer Runde

# Wo ein Gespräch gar nicht oder nicht ganz in der Sprache des Fensters steht.
briefing-not-told = Dieses Gespräch gibt es noch nicht auf Deutsch.
briefing-lines-not-told =
    { $count ->
        [one] Ein Satz ist noch nicht auf Deutsch.
       *[other] { $count } Sätze sind noch nicht auf Deutsch.
    }
briefing-only-chosen = Getippte Worte werden nur auf Englisch verstanden, darum wählst du hier die Antworten.
