# Die Befehle in einem Terminal.

terminal-you-are = Du bist { $you_are }.
terminal-record = { $pronoun ->
    [he] Was man über ihn weiß:
    [she] Was man über sie weiß:
   *[they] Was man schon weiß:
}
terminal-try-this = Probier das:
terminal-keys = Tipp eine Nummer, um diese Antwort zu sagen, 0, um nichts zu sagen. b nimmt zurück, n öffnet das Notizbuch, h zeigt, was gesagt wurde, q geht, ? zeigt das hier.
terminal-keys-find = Tipp ein paar Wörter, und dann die Nummer der Antwort, die du sagen willst; 0, um nichts zu sagen. /b nimmt zurück, /n öffnet das Notizbuch, /h zeigt, was gesagt wurde, /q geht, /? zeigt das hier.
terminal-keys-say = Sag es in eigenen Worten; 0, um nichts zu sagen. /w merkt vor, dass deine letzten Worte falsch gelesen wurden, /b nimmt zurück, /n öffnet das Notizbuch, /h zeigt, was gesagt wurde, /q geht, /? zeigt das hier.
terminal-no-typing = Diese Szene ist noch nicht für getippte Antworten geschrieben; wähl aus den Karten.
terminal-nothing-found = Keine Antwort hat diese Wörter. Versuch andere.
terminal-read-wrongly = Vorgemerkt für alle, die am Szenario schreiben: Das wurde falsch gelesen.
terminal-nothing-typed = Du hast noch nichts in eigenen Worten gesagt.
terminal-otherwise =
    { $channel ->
        [phone]
            { $pronoun ->
                [he] Er sagt nichts und wartet in der Leitung.
                [she] Sie sagt nichts und wartet in der Leitung.
               *[they] In der Leitung bleibt es still.
            }
        [chat]
            { $pronoun ->
                [he] Er schreibt nichts und wartet.
                [she] Sie schreibt nichts und wartet.
               *[they] Es kommt keine Nachricht. Man wartet auf dich.
            }
       *[other]
            { $pronoun ->
                [he] Er sieht dich an und wartet.
                [she] Sie sieht dich an und wartet.
               *[they] Die Person sieht dich an und wartet.
            }
    }
terminal-say-nothing = { $channel ->
    [chat] Nichts schreiben und warten
   *[other] Nichts sagen und warten
}
terminal-you = Du
terminal-you-waited = { $channel ->
    [chat] (Du hast nichts geschrieben und gewartet.)
   *[other] (Du hast nichts gesagt und gewartet.)
}
terminal-taken-back = Zurückgenommen.
terminal-nothing-to-take-back = Noch gibt es nichts zurückzunehmen.
terminal-not-understood = So eine Karte liegt nicht auf dem Tisch. ? zeigt, was du tippen kannst.
terminal-learned = (Du hast erfahren: { $fact })
terminal-notebook = Was du über { $name } weißt: { $known } von { $all }
terminal-nothing-yet = noch nichts
terminal-ending = Ende { $number } von { $of }:
terminal-card = { $channel ->
    [in-person] Auf
   *[other] In
} { $pronoun ->
    [he] seiner
    [she] ihrer
   *[they] der
} { $channel ->
    [in-person] Karte
    [phone] SMS
   *[other] Nachricht
}:
terminal-score = { $score } von 100.
terminal-not-in-play = kam nicht vor.
terminal-earned = { $count ->
    [one] Schritt { $turns } holte das Meiste heraus.
   *[other] Die Schritte { $turns } holten das Meiste heraus.
}
terminal-lost = { $count ->
    [one] Schritt { $turns } kostete Punkte.
   *[other] Die Schritte { $turns } kosteten Punkte.
}
terminal-missed = { $count ->
    [one] Schritt { $turns } ließ etwas liegen.
   *[other] Die Schritte { $turns } ließen etwas liegen.
}
terminal-mood = Anspannung { $tension }, Vertrauen { $trust }
terminal-thought = { $pronoun ->
    [he] Er dachte: „{ $thought }“
    [she] Sie dachte: „{ $thought }“
   *[they] Gedacht: „{ $thought }“
}
terminal-tried = Was du dir vorgenommen hattest:
terminal-done = geschafft
terminal-partly = teilweise
terminal-not-this-time = diesmal nicht
terminal-never-learned = { $count ->
    [one] Eines über { $name } blieb im Dunkeln.
   *[other] { $count } Dinge über { $name } blieben im Dunkeln.
}
terminal-recorded = Dieses Gespräch ist in { $file } aufgezeichnet, als „{ $name }“.
terminal-record-no-ending = Nichts wird aufgezeichnet: Das Gespräch kam zu keinem Ende.
terminal-record-refused = { $file }, Zeile { $line }: { $message } In eine fehlerhafte Datei wird nichts geschrieben.
terminal-kept = Dieses Gespräch ist aufgehoben in { $file }.
terminal-try = Das war ein Versuch mit eigenem Anfang, darum wird er nicht aufgehoben.
terminal-no-scenario = Es gibt keine Datei „{ $name }“, und im Programm ist kein Szenario dieses Namens.
terminal-courses-how = Spiel eines mit: in-their-shoes play mickey-first-interview
terminal-no-folder = Es gibt keinen Ordner { $folder }.
terminal-no-node = Kein Knoten heißt „{ $name }“.
terminal-no-fact = Kein Fakt heißt „{ $name }“.
terminal-nearest = Meintest du „{ $name }“?
terminal-there-are = { $more ->
    [0] Es gibt: { $names }.
   *[other] Es gibt: { $names }, und { $more } mehr.
}
terminal-from-an-ending = „{ $name }“ ist ein Ende, und dort bleibt nichts auszuprobieren. Nenne den Knoten davor.
terminal-no-mood = „{ $mood }“ ist keine Stimmung. Schreib Anspannung und Vertrauen, je 0 bis 100, wie in --mood 60,30.

terminal-check-sum = { $files ->
    [one] Eine Datei
   *[other] { $files } Dateien
}: { $errors ->
    [0] keine Fehler
    [one] ein Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Warnungen
    [one] eine Warnung
   *[other] { $warnings } Warnungen
}{ $hints ->
    [0] {""}
    [one] , ein Hinweis
   *[other] , { $hints } Hinweise
}.
terminal-check-waiting = Wartet auf eine gespeicherte Datei. Strg-C beendet.
terminal-check-empty-folder = In { $folder } ist kein Szenario. Dateien von Szenarien enden auf .ron.
terminal-error = Fehler
terminal-warning = Warnung
terminal-hint = Hinweis
terminal-no-window = Dieses Programm wurde ohne das Fenster gebaut. Spiel hier mit: in-their-shoes play mickey-first-interview
terminal-no-display = Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen kann. Spiel im Terminal mit: in-their-shoes play mickey-first-interview
terminal-no-graphics = Kein Grafiktreiber gefunden (Vulkan unter Linux; das Paket mesa-vulkan-drivers bringt einen für jeden Rechner mit). Spiel im Terminal mit: in-their-shoes play mickey-first-interview
terminal-not-over = { $file } würde überschrieben. Gib der Datei einen anderen Namen.
terminal-not-kept = Dieses Gespräch wird nicht aufgehoben.

scores-head = Was bei „{ $title }“ herauskommen kann, vom Schlechtesten zum Besten, je 0 bis 100. Genau: alle { $states } Zustände, beim mittleren Temperament (Geduld { $patience }, Offenheit { $openness }).
scores-ending = Ende
scores-any-ending = jedes
scores-pooled = alle drei
scores-corner = Geduld { $patience }, Offenheit { $openness }: alle drei { $worst } – { $best }.
scores-best-way = Bester Weg, alle drei: { $way } → { $ending }
scores-worst-way = Schlechtester Weg, alle drei: { $way } → { $ending }
scores-too-many = Es gibt mehr als { $most } Zustände. Das sind Grenzen: Kein Durchgang kommt auf weniger oder mehr, und vielleicht kommt keiner in die Nähe.
scores-too-much = Die Bedingungen fragen nach mehr als { $most } Dingen. Das sind Grenzen: Kein Durchgang kommt auf weniger oder mehr, und vielleicht kommt keiner in die Nähe.
scores-endless = Ein Durchgang kann ewig im Kreis gehen: { $round }. Das sind Grenzen für Durchgänge bis 200 Schritte.

terminal-simulate-playing = Spielt
terminal-simulate-no-such-bot = Kein Bot heißt „{ $name }“. Es gibt:
terminal-simulate-head = { $title }: { $runs } Durchgänge je Bot, Startzahl { $seed }
terminal-simulate-scores = Werte von 100: Mittel ± Streuung. „Zusammen“ nimmt die drei Achsen als eine. Schritte und Minuten: Mediane.
terminal-simulate-learning-points = Befolgte Lernpunkte, in Prozent:
terminal-simulate-bot = Bot
terminal-simulate-pooled = zusammen
terminal-simulate-turns = Schritte
terminal-simulate-minutes = Minuten
terminal-simulate-endings = Wie die Durchgänge endeten, in Prozent:
terminal-simulate-endless = { $bot }: { $runs } abgebrochen nach { $turns } Schritten ohne Ende.
terminal-simulate-stuck = { $bot }: { $runs } abgebrochen, wo nichts mehr zur Wahl stand.
terminal-simulate-all-reached = Jeder Knoten, jede Antwort und jedes Ende wurde von einem Durchgang erreicht, und jeder Fakt erfahren.
terminal-simulate-reply-at = „{ $reply }“ bei „{ $node }“
terminal-simulate-no-node = Kein Durchgang kam zu diesen Knoten:
terminal-simulate-never-offered = Diese Antworten standen nie zur Wahl:
terminal-simulate-never-taken = Diese Antworten standen zur Wahl und wurden nie genommen:
terminal-simulate-no-ending = Kein Durchgang kam zu diesen Enden:
terminal-simulate-no-fact = Kein Durchgang erfuhr diese Fakten:

bot-random = nimmt irgendetwas, das zur Wahl steht, auch Schweigen
bot-first = nimmt die erste Karte auf dem Tisch
bot-last = nimmt die letzte Karte auf dem Tisch
bot-longest = nimmt die längste Antwort
bot-shortest = nimmt die kürzeste Antwort, nie Schweigen
bot-always-a-question = nimmt eine Antwort mit Fragezeichen
bot-always-sorry = nimmt eine Antwort, die sich entschuldigt
bot-always-agree = nimmt eine Antwort, die zustimmt
bot-uses-the-name = nimmt eine Antwort, in der der Name der Person vorkommt
bot-softest = nimmt die Antwort mit den sanftesten Worten
bot-silent = wartet, wo immer das zur Wahl steht
bot-most-curiosity = nimmt die meisten Punkte für Neugier
bot-most-acknowledgement = nimmt die meisten Punkte für Anerkennung
bot-most-de-escalation = nimmt die meisten Punkte für Deeskalation
bot-best = nimmt den Weg, der am meisten einbringt, alle drei Achsen zusammen
bot-worst = nimmt den Weg, der am wenigsten einbringt, alle drei Achsen zusammen

terminal-records-no-folder = Dieses System hat keinen Ordner für deine Aufzeichnungen. Setze IN_THEIR_SHOES_FOLDER auf einen.
terminal-records-nobody = Niemand hier heißt „{ $name }“.
terminal-records-somebody = jemand
terminal-records-exporting = Schreibt
terminal-records-exported = { $count ->
    [0] Kein Gespräch gefunden; { $file } enthält keines.
    [one] Ein Gespräch steht in { $file }.
   *[other] { $count } Gespräche stehen in { $file }.
}
terminal-records-importing = Liest
terminal-records-unreadable = { $file } ließ sich nicht lesen
terminal-records-imported = { $file }: { $new ->
    [0] kein Gespräch war neu
    [one] ein Gespräch war neu
   *[other] { $new } Gespräche waren neu
}{ $longer ->
    [0] {""}
    [one] , eines war weitergegangen
   *[other] , { $longer } waren weitergegangen
}{ $known ->
    [0] {""}
    [one] , eines war schon hier
   *[other] , { $known } waren schon hier
}{ $damaged ->
    [0] {""}
    [one] , eine beschädigte Zeile blieb draußen
   *[other] , { $damaged } beschädigte Zeilen blieben draußen
}.
terminal-records-damaged-line = { $file }, Zeile { $line } bleibt draußen: { $reason }
terminal-records-newer-lines = { $count ->
    [one] Ein Gespräch wurde von einer neueren Version dieses Programms geschrieben und bleibt draußen.
   *[other] { $count } Gespräche wurden von einer neueren Version dieses Programms geschrieben und bleiben draußen.
} Bring das Programm hier auf den neuen Stand und nimm die Datei noch einmal auf.
terminal-records-bad-base = „{ $address }“ ist keine Webadresse, mit der Namen beginnen können. Schreib eine wie https://training.example.org, ohne Fragezeichen, Namen oder Passwort.
terminal-records-sending = Sendet
terminal-records-where-to = Wohin? Nenne den Speicher mit --to, oder in der Datei der Einstellungen unter learning_record_store.
terminal-records-bad-address = „{ $address }“ ist keine Webadresse. Schreib die des Speichers selbst, wie https://store.example.org/xapi.
terminal-records-password-in-address = In eine Adresse gehören kein Name und kein Passwort. Schreib sie in eine Datei, die nur du lesen darfst, und nenne sie mit --credentials.
terminal-records-not-encrypted = Nichts wird an { $address } gesendet: Unterwegs könnten es alle lesen. Nimm https, oder bestehe mit --insecure darauf.
terminal-records-open-to-others = Andere dürfen { $file } lesen. Nimm ihnen dieses Recht (chmod 600), und ändere das Passwort, falls jemand es gesehen haben kann.
terminal-records-strange-credentials = In { $file } soll eine Zeile stehen, name:password, und sonst nichts.
terminal-records-half-credentials = Die Variablen { $name } und { $password } gehören zusammen; setze beide, und keinen Doppelpunkt im Namen.
terminal-records-no-certificate = In { $file } ist kein Zertifikat.
terminal-records-not-allowed = Der Speicher lässt diesen Namen und dieses Passwort nicht ein (er antwortete { $status }). Setze { $name } und { $password }, oder nenne eine Datei mit --credentials.
terminal-records-no-store = Unter { $address } ist kein Lernspeicher (die Antwort war { $status }).
terminal-records-away = Der Speicher antwortet nicht, wie er soll: { $reason }
terminal-records-sent = { $sent ->
    [0] Nichts wurde gesendet
    [one] Ein Statement ging an { $address }
   *[other] { $sent } Statements gingen an { $address }
}; dort sind insgesamt { $all }.{ $waiting ->
    [0] {""}
    [one] {" "}Eines wartet auf das nächste Mal.
   *[other] {" "}{ $waiting } warten auf das nächste Mal.
}{ $left ->
    [0] {""}
    [one] {" "}Ein Gespräch steht noch aus.
   *[other] {" "}{ $left } Gespräche stehen noch aus.
}{ $refused ->
    [0] {""}
    [one] {" "}Eines wurde abgelehnt:
   *[other] {" "}{ $refused } wurden abgelehnt:
}

# Übersetzungen von Szenarien und der Worte des Programms selbst.
terminal-translate-written = { $file } ist geschrieben.
terminal-translate-as-it-was = { $file } ist, wie es sein soll.
terminal-translate-no-language = „{ $language }“ ist keine Sprache. Schreib sie wie in de oder pt-BR.
terminal-translate-broken = { $file }, Zeile { $line }: { $message } Nichts wurde geschrieben.
terminal-translate-own-words = Die Worte des Programms selbst
terminal-translate-none = Noch gibt es keine Übersetzung.
terminal-translate-unread = lässt sich nicht lesen; check sagt, warum
# Wie weit eine Sprache ist, in einer Zeile: „de  98 %  1240 von 1247, 3 seitdem geändert, 4 fehlen“.
terminal-translate-percent = { $percent } %
terminal-translate-done = { $done } von { $all }
terminal-translate-stale = { $count } seitdem geändert
terminal-translate-missing =
    { $count ->
        [one] 1 fehlt
       *[other] { $count } fehlen
    }
terminal-translate-left-over = { $count } übrig
terminal-no-such-language = In „{ $language }“ gibt es noch keine Worte. Es gibt: { $known }.

# Das Programm hat mittendrin aufgehört.
terminal-stopped = Das Programm hat mittendrin aufgehört. Das ist sein Fehler; was aufgehoben war, ist sicher. Was passiert ist, steht in { $file }
terminal-stopped-unwritten = Das Programm hat mittendrin aufgehört. Das ist sein Fehler; was aufgehoben war, ist sicher. Ein Bericht ließ sich nicht schreiben; die Stelle war { $place }
