# Eine Runde: was ihre Telefone sagen. Die Wörter hinter einem Dollarzeichen füllt das Telefon.

# Die Sprache der Seiten, wie Webseiten sie nennen.
phone-language = de
phone-title = Deine Stimme

# Die Zeile oben.
phone-connecting = Verbindet
phone-connected = Verbunden
phone-reconnecting = Verbindet neu
phone-round = Abstimmung { $number }
phone-needs-script = Diese Seite braucht JavaScript. Heb stattdessen die Hand.
phone-full = Die Runde ist voll. Heb stattdessen die Hand.

# Was die andere Seite sagt, und was sich sagen lässt.
phone-says = { $name } sagt
phone-quoted = „{ $line }“
phone-question = Was würdest du sagen?
phone-silence = Nichts sagen und warten.
phone-percent = { $percent } %
phone-most = Meiste Stimmen
phone-taken = Damit geht es weiter

# Die Fläche unten.
phone-gathering = Du bist dabei. Gleich geht es los.
phone-wait = Schau nach vorn. Als Nächstes kommen die Antworten.
phone-choose = Wähl eine.
phone-your-vote = Deine Stimme: { $letter }
phone-change = Du kannst sie ändern, bis geschlossen wird.
phone-sending = Sie ist unterwegs.
phone-vote-kept = Sie bleibt hier und wird gesendet, sobald es wieder geht.
phone-closed = Geschlossen.
phone-closed-vote = Deine Stimme: { $letter }.
phone-no-vote = Du hast diesmal nicht abgestimmt.
phone-late = Die Abstimmung war zu, bevor deine Stimme ankam.
phone-tie = Gleichstand. Die Runde redet.
phone-talking = Die Runde redet.
phone-over = Das Gespräch ist zu Ende.
phone-ended = Danke. Auf diesem Telefon bleibt nichts zurück.
phone-no-name = Kein Name wird aufgehoben.

# Wer beobachtet.
phone-observe = Auf etwas achten
phone-observe-about = Wenn du magst, nimm eine Aufgabe. Was du schreibst, erscheint ohne Namen.
phone-job-curiosity = Auf Neugier achten
phone-job-face = Auf das Gesicht achten
phone-job-words = Worte notieren, die halfen
phone-job-any = Gib mir eine
phone-job-none = Aufgabe ablegen
phone-your-job = Deine Aufgabe: { $job }
phone-note = Was hast du gesehen oder gehört?
phone-note-about = Eine Zeile genügt. Kein Name geht mit.
phone-send = Senden
phone-note-sent = Es ist bei der Leitung.
phone-note-not-sent = Es ließ sich nicht senden. Deine Worte sind noch hier.

# Die Seite, die nach dem Code fragt.
phone-code-title = Komm in die Runde
phone-code = Der Code auf der Leinwand
phone-code-about = Sechs Buchstaben und Ziffern. Leerzeichen sind egal.
phone-code-wrong = Keine Runde hat diesen Code. Schau noch einmal nach vorn.
phone-code-wait = Zu viele Codes wurden versucht. Warte eine Minute oder scanne den QR-Code auf der Leinwand.
phone-go-in = Hinein

# Die Seite einer Runde, im Rückblick.
room-page-title = { $title }: die Runde
room-page-lead = Rückblick auf eine Runde mit { $name }.
room-page-when = Wann
room-page-way = Der Weg
room-page-turns =
    { $count ->
        [0] kein Schritt
        [one] ein Schritt
       *[other] { $count } Schritte
    }
room-page-voted = Abgestimmt
room-page-rounds =
    { $count ->
        [0] nie
        [one] einmal
       *[other] { $count }-mal
    }
room-page-closed = Wie es endete
room-page-broke-off = Die Runde hörte vor einem Ende auf
room-page-parted = Wo sich die Runde und die beste Antwort trennten
room-page-parted-at = Schritt { $turn }: Die meisten wählten { $most }; am besten war { $best }.
room-page-never-parted = Nirgends: Wo die Runde abstimmte, wählten die meisten eine beste Antwort.
room-page-no-votes = Niemand hat abgestimmt.
room-page-moments = Moment für Moment
room-page-tried = Was nur ausprobiert wurde
room-page-turn = Schritt { $number }
room-page-line = { $speaker }: „{ $words }“
room-page-no-vote-here = Hier wurde nicht abgestimmt.
room-page-round =
    { $count ->
        [one] Abstimmung { $number }, eine Stimme
       *[other] Abstimmung { $number }, { $count } Stimmen
    }
room-page-most = Meiste Stimmen
room-page-tie = Gleichstand vorn
room-page-taken = Genommen
room-page-best = Beste hier
room-page-bar =
    { $count ->
        [one] Eine Stimme für { $letter }
       *[other] { $count } Stimmen für { $letter }
    }
room-page-one-mind = Fast einig: Streuung { $parts } von 100.
room-page-divided = Gespalten: Streuung { $parts } von 100.
room-page-split = Streuung: { $parts } von 100.
room-page-axes = Der Weg, der genommen wurde
room-page-score = { $score } von 100
room-page-notes = Was beim Beobachten auffiel
room-page-note = Schritt { $turn }: „{ $words }“
room-page-about = Wie diese Seite zu lesen ist
room-page-about-names = Kein Name steht darauf: Stimmen wurden gezählt, und Notizen kamen ohne Namen.
room-page-about-best = Die beste Antwort ist die, nach der auf allen drei Achsen zusammen noch am meisten erreichbar war; wo das nicht bekannt ist, die mit den meisten Punkten.
room-page-about-split = Die Streuung ist 0, wo alle dasselbe wählten, und 100, wo jede Antwort gleich viele Stimmen hatte.
room-page-made = Erstellt mit { $program }: { $scenario }.
