# Was die Prüfung findet. Die Meldung sagt, was gefunden wurde; ihr Attribut `.hint` sagt, was zu tun ist.

## Dateien, die sich nicht spielen lassen.

finding-not-utf-8 = Die Datei ist kein reiner Text in UTF-8: Diese Bytes bedeuten nichts.
    .hint = Speichere sie in deinem Editor als UTF-8.
finding-newer-format = Dieses Szenario ist im Format { $format } geschrieben; dieses Programm liest Formate bis { $newest }.
    .hint = Eine neuere Version des Programms kann es öffnen.
finding-newer-format-translation = Diese Übersetzung ist im Format { $format } geschrieben; dieses Programm liest Formate bis { $newest }.
    .hint = Eine neuere Version des Programms kann sie öffnen.
finding-newer-format-courses = Diese Kurse sind im Format { $format } geschrieben; dieses Programm liest Formate bis { $newest }.
    .hint = Eine neuere Version des Programms kann sie öffnen.
finding-id-is-the-file-name = Die id ist „{ $id }“, aber die Datei heißt „{ $file }.ron“.
    .hint = Gib beiden denselben Namen.

finding-syntax-empty-file = Die Datei ist leer.
    .hint = Ein Szenario beginnt mit „#![enable(implicit_some)]“ und „Scenario(“.
finding-syntax-no-scenario = Das ist kein Szenario.
    .hint = Ein Szenario beginnt mit „#![enable(implicit_some)]“ und „Scenario(“.
finding-syntax-no-plays = Das ist keine Liste von Musterdurchgängen.
    .hint = So eine Liste beginnt mit „#![enable(implicit_some)]“ und „[“.
finding-syntax-no-translation = Das ist keine Übersetzung.
    .hint = Beginne sie mit „Translation(“, oder gib der Datei einen Namen ohne zweiten Punkt.
finding-syntax-no-courses = Das ist keine Datei mit Kursen.
    .hint = Beginne sie mit „Courses(“. Ein Szenario braucht einen anderen Namen als courses.ron.
finding-syntax-extension = Keine Erweiterung heißt „{ $name }“.
    .hint = Ein Szenario beginnt mit „#![enable(implicit_some)]“.
finding-syntax-after-the-end = Nach dem Ende des Szenarios steht noch Text.
    .hint = Vielleicht steht eine schließende Klammer zu früh.
finding-syntax-ends-early = Der Text endet hier mitten in etwas.
    .hint = Such nach einer Klammer, die nicht geschlossen wurde.
finding-syntax-bracket-never-closed = Diese Klammer wird nie geschlossen: „{ $missing }“ fehlt.
    .hint = Such die Stelle, wo sie enden soll; ein Editor, der Klammern paart, hilft.
finding-syntax-bracket-never-opened = Hier steht „{ $found }“, aber keine Klammer ist offen.
    .hint = Nimm es heraus, oder öffne davor das Gegenstück.
finding-syntax-other-bracket = Hier steht „{ $found }“ statt „{ $expected }“, für die Klammer, die auf Zeile { $line } aufging.
    .hint = Einer der beiden Klammern fehlt ihr Gegenstück.
finding-syntax-nested-deeper-than = Klammern sind hier mehr als { $deepest } tief verschachtelt.
    .hint = Ein Szenario braucht etwa zehn; such nach einer Klammer, die nicht geschlossen wurde.
finding-syntax-nested-too-deep = Klammern sind hier zu tief verschachtelt.
    .hint = Ein Szenario braucht etwa zehn; such nach einer Klammer, die nicht geschlossen wurde, oder teile die Bedingung.
finding-syntax-never-closed = { $what ->
    [comment] Dieser Kommentar
   *[text] Dieser Text
} wird nie geschlossen.
    .hint = Schreib auf die Zeile, wo er enden soll, was ihn beendet.
finding-syntax-comma = Hier wird ein Komma erwartet.
    .hint = Jeder Eintrag endet mit einem Komma.
finding-syntax-colon = Nach dem Namen wird ein Doppelpunkt erwartet.
    .hint = Ein Name, ein Doppelpunkt, dann der Wert: title: "Just looking".
finding-syntax-escape = Ein Rückstrich im Text leitet ein eigenes Zeichen ein, und dieses ist unbekannt.
    .hint = Für den Rückstrich selbst schreib „\\“, für ein Anführungszeichen „\"“.
finding-syntax-unreadable = Das lässt sich nicht lesen: { $fault }.

finding-wrong-type = Gefunden: { $found ->
    [end] das Ende des Textes
    [list] eine Liste
    [map] eine Zuordnung
    [number] die Zahl { $written }
    [round-brackets] runde Klammern
    [text] ein Text
   *[word] „{ $written }“
}; erwartet: { $expected ->
    [list] eine Liste wie ["one", "two"]
    [map] eine Zuordnung wie { "{" } "name": ( … ) { "}" }
    [name] ein Name ohne Anführungszeichen
    [round-brackets] runde Klammern wie ( … )
    [text] ein Text in Anführungszeichen
    [true-or-false] true oder false
   *[whole-number] eine ganze Zahl
}.
finding-wrong-type-other-quotes = { finding-wrong-type }
    .hint = Ein Text steht in geraden doppelten Anführungszeichen: "so".
finding-wrong-type-value = Gefunden: { $found }; erwartet: { $expected }.
finding-wrong-type-length = In diesen Klammern gefunden: { $found ->
    [one] ein Wert
   *[other] { $found } Werte
}; erwartet: { $expected }.
finding-wrong-type-too-much = In diesen Klammern steht mehr, als dorthin gehört.
    .hint = Nimm es heraus.
finding-wrong-type-number-out-of-bounds = Diese Zahl ist zu groß, oder kleiner als null, wo das nicht geht.

finding-missing-field = Das Feld „{ $field }“ fehlt in „{ $from }“.
    .hint = scenarios/README.md zeigt, was dorthin gehört.
finding-missing-field-here = Hier fehlt das Feld „{ $field }“.
    .hint = scenarios/README.md zeigt, was dorthin gehört.
finding-missing-field-scenario = Dem Szenario fehlt das Feld „{ $field }“.
    .hint = scenarios/README.md zeigt, was dorthin gehört.

finding-unknown-field = Hier gibt es kein Feld „{ $name }“.
    .hint = Erwartet wird eines von: { $known }.
finding-unknown-field-near = { finding-unknown-field }
    .hint = Meintest du „{ $near }“?
finding-unknown-name = „{ $name }“ ist keiner der Namen, die hier stehen können.
    .hint = Erwartet wird einer von: { $known }.
finding-unknown-name-near = { finding-unknown-name }
    .hint = Meintest du „{ $near }“?
finding-unknown-name-only-one = Gefunden: „{ $name }“; erwartet: „{ $expected }“.
    .hint = Schreib { $expected }.

finding-duplicate-name = „{ $name }“ steht hier zum zweiten Mal; es steht schon auf Zeile { $line }.
    .hint = Gib einem der beiden einen anderen Namen, oder nimm es heraus.
finding-duplicate-name-field = „{ $name }“ steht hier zum zweiten Mal.
    .hint = Behalte eines der beiden.
finding-duplicate-name-learned = „{ $name }“ steht hier zum zweiten Mal.
    .hint = Es einmal zu erfahren, genügt.
finding-duplicate-name-node-and-ending = „{ $name }“ heißt ein Knoten und auch ein Ende, also ist nicht zu sagen, wohin eine Antwort führt.
    .hint = Gib einem der beiden einen anderen Namen.
finding-duplicate-name-silence = „silence“ ist der Name für das Schweigen; eine Antwort, die gesagt wird, braucht einen anderen.
    .hint = Gib ihr einen anderen Namen, oder zieh sie aus `replies` heraus, ohne `says`.
finding-duplicate-name-scenario-in-courses = „{ $name }“ steht in diesen Kursen zum zweiten Mal.
    .hint = Lass es in dem Kurs, in dem es zuerst vorkommt.

finding-missing-scenario = Kein Szenario namens „{ $name }“ liegt in diesem Ordner, und im Programm ist auch keines.
    .hint = Schreib den Namen seiner Datei ohne „.ron“, oder nimm es heraus.
finding-missing-scenario-near = { finding-missing-scenario }
    .hint = Meintest du „{ $near }“?

finding-missing-target = { $sought ->
    [node] Kein Knoten heißt
    [reply] Keine Antwort heißt
   *[node-or-ending] Kein Knoten und kein Ende heißt
} „{ $name }“.
    .hint = Füg es hinzu, oder nenne etwas, das es gibt.
finding-missing-target-near = { finding-missing-target }
    .hint = Meintest du „{ $near }“?
finding-missing-fact = Kein Fakt der Person heißt „{ $name }“.
    .hint = Füg ihn hinzu, oder nenne einen, den es gibt.
finding-missing-fact-near = { finding-missing-fact }
    .hint = Meintest du „{ $near }“?

finding-empty = Dieser Text ist leer.
    .hint = Schreib etwas, oder nimm das Feld heraus, wenn es fehlen darf.
finding-empty-wordings = Hier gibt es nichts zu sagen.
    .hint = Füg mindestens eine Fassung hinzu.
finding-empty-nodes = Es gibt keinen Knoten: Niemand sagt etwas.
    .hint = Füg einen Knoten hinzu, und nenne ihn unter `start`.
finding-empty-endings = Es gibt kein Ende, zu dem man kommen kann.
    .hint = Füg ein Ende hinzu, und lass eine Antwort dorthin führen.
finding-empty-courses = Es gibt keinen Kurs.
    .hint = Füg einen hinzu, mit den Szenarien, die darin vorkommen.
finding-empty-course = Dieser Kurs hat kein Szenario.
    .hint = Nenne mindestens eines, oder nimm den Kurs heraus.
finding-too-long-course = Dieser Text hat { $length } Zeichen; in der Auswahl ist Platz für { $most }.
    .hint = Sag es kürzer.
finding-too-long = Dieser Text hat { $length } Zeichen; auf eine Seite passen höchstens { $most }.
    .hint = Teile ihn; ein gesprochener Satz hat etwa 150.

finding-out-of-range = { $what ->
    [acknowledgement] Der Wert für Anerkennung
    [curiosity] Der Wert für Neugier
    [de-escalation] Der Wert für Deeskalation
    [openness] Die Offenheit
    [patience] Die Geduld
    [tension] Die Anspannung
   *[trust] Das Vertrauen
} ist hier { $found }; erwartet: { $low } bis { $high }.
finding-out-of-range-drawn = { $what ->
    [openness] Die Offenheit
   *[patience] Die Geduld
} wird von { $low } bis { $high } gezogen.
    .hint = Schreib die kleinere Zahl zuerst.
finding-out-of-range-format = Es gibt kein Format 0; schreib 1.
finding-out-of-range-learning-points = Gefunden: { $found ->
    [one] { $found } Lernpunkt
   *[other] { $found } Lernpunkte
}; erwartet: zwei bis vier.
finding-out-of-range-minutes = Gefunden: { $found } Minuten; erwartet: 1 bis 120.
finding-out-of-range-mood-change = Gefunden: eine Änderung um { $found }; erwartet: -100 bis 100.
finding-out-of-range-patience-secs = Gefunden: { $found } Sekunden Geduld; erwartet: 1 bis { $most }.
finding-out-of-range-points = Gefunden: { $found } Punkte für { $axis }; erwartet: -2 bis 2.
    .hint = Die Verhaltensanker in scenarios/README.md sagen, wofür jeder steht.
finding-out-of-range-replies = Gefunden: { $found } Antworten; auf einen Tisch passen { $most }, für die Tasten 1 bis { $most }.
    .hint = Zieh einige in einen anderen Knoten, oder lass die schwächsten weg.

finding-dead-end = Bei „{ $node }“ gibt es nichts zu sagen und kein Schweigen.
    .hint = Füg eine Antwort hinzu, oder mach daraus ein Ende.
finding-patience-without-silence = Bei „{ $node }“ geht die Geduld zu Ende, aber kein Schweigen kann folgen.
    .hint = Füg ein Schweigen hinzu, oder nimm die Geduld heraus.

## Ausnahmen.

finding-unused-acceptance = Bei „{ $place }“ findet „{ $rule }“ nichts mehr.
    .hint = Nimm die Ausnahme heraus.
finding-unused-acceptance-no-reason = Diese Ausnahme nennt keinen Grund.
    .hint = Sag in einem Satz, warum es hier richtig ist.

## Pfeile.

finding-unreachable-node = Nichts führt zu „{ $node }“.
    .hint = Lass eine Antwort hierher führen, oder nimm den Knoten heraus.
finding-no-way-out = Von „{ $node }“ aus kann das Gespräch nie zu einem Ende kommen.
    .hint = Lass eine seiner Antworten auf ein Ende zuführen.
finding-ending-never-reached = Nichts führt zum Ende „{ $ending }“.
    .hint = Lass eine Antwort hierher führen, oder nimm das Ende heraus.
finding-unlearned-fact = Nichts bringt „{ $fact }“ ans Licht.
    .hint = Nenne ihn unter `learns` einer Antwort, oder nimm ihn heraus.

## Aufbau: was die erreichbaren Zustände beweisen.

finding-node-out-of-reach = Pfeile führen zu „{ $node }“, aber kein Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} kommt je hierher.
    .hint = Lockere die Bedingungen auf dem Weg, oder nimm den Knoten heraus.
finding-never-offered = In keinem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} liegt „{ $reply }“ bei „{ $node }“ je auf dem Tisch: Das hier gilt dort nie.
    .hint = Ändere die Bedingung, oder nimm die Antwort heraus.
finding-speechless = Ein Durchgang kann zu „{ $node }“ kommen, wo dann nichts zur Wahl steht{ $count ->
    [one] : Die einzige Antwort kann fort sein
   *[other] : Alle { $count } Antworten können fort sein
}.
    .hint = Lass hier eine Antwort oder ein Schweigen ohne `when` und ohne `once`.
finding-ending-out-of-reach = Pfeile führen zum Ende „{ $ending }“, aber kein Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} endet je so.
    .hint = Lockere die Bedingungen auf dem Weg, oder nimm das Ende heraus.
finding-fact-out-of-reach = Kein Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} bringt „{ $fact }“ ans Licht: Die Antworten, die es könnten, stehen nie zur Wahl.
    .hint = Lass eine Antwort, die sich sagen lässt, ihn erfahren, oder nimm ihn heraus.
finding-never-holds-branch = In keinem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt das nach „{ $reply }“ bei „{ $node }“, darum wird der Zweig nie genommen.
    .hint = Ändere die Bedingung, oder nimm den Zweig heraus.
finding-never-holds-part = In keinem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt dieser Teil, wenn „{ $reply }“ bei „{ $node }“ danach fragt, darum fügt er nichts hinzu.
    .hint = Ändere diesen Teil, oder nimm ihn heraus.
finding-never-holds-points = In keinem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt das, wenn „{ $reply }“ bei „{ $node }“ auf dem Tisch liegt, darum zählen diese Punkte nie.
    .hint = Ändere die Bedingung, oder nimm diese Punkte heraus.
finding-always-holds-branch = In jedem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt das nach „{ $reply }“ bei „{ $node }“, darum wird nie gelesen, was dahinter steht.
    .hint = Lass `next` dorthin führen, wohin dieser Zweig führt, oder ändere die Bedingung.
finding-always-holds-offer = In jedem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt das bei „{ $node }“, darum steht „{ $reply }“ ohnehin immer zur Wahl.
    .hint = Nimm die Bedingung heraus, oder ändere sie.
finding-always-holds-part = In jedem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt dieser Teil, wenn „{ $reply }“ bei „{ $node }“ danach fragt, darum hält er nichts fern.
    .hint = Nimm diesen Teil heraus, oder ändere ihn.
finding-always-holds-points = In jedem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gilt das, wenn „{ $reply }“ bei „{ $node }“ auf dem Tisch liegt, darum zählen die üblichen Punkte nie.
    .hint = Mach diese zu den üblichen Punkten, oder ändere die Bedingung.
finding-endless-round = Ein Durchgang kann ewig im Kreis gehen: Nach { $turns ->
    [one] einem Schritt
   *[other] { $turns } Schritten
} ist alles, wie es war, bei { $nodes }.
    .hint = Mach eine Antwort auf dem Weg `once`, oder lass einen Zweig weiterführen.
finding-long-run = Ein Durchgang kann { $turns } Schritte dauern; mehr als { $most } hält niemand durch.
    .hint = Mach die Antworten, die zurückführen, `once`, oder lass einen Zweig weiterführen.
finding-mood-at-its-bound = Immer wenn ein Durchgang zu „{ $node }“ kommt, { $side ->
    [tension] ist die Anspannung
   *[trust] ist das Vertrauen
} schon { $bound }, und die Antworten hier schieben nur weiter in diese Richtung.
    .hint = Ändere die Stimmung auf dem Weg sanfter, oder lass eine Antwort hier sie wenden.
finding-idle-patience = Nach { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} endet die Geduld bei „{ $node }“, und nichts folgt daraus: Das Schweigen führt dorthin, wohin eine Antwort führt, und ändert nichts.
    .hint = Gib dem Schweigen eine Stimmung, Punkte, eine Reaktion oder einen eigenen Weg, oder nimm die Geduld heraus.
finding-idle-patience-stays = Nach { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} endet die Geduld bei „{ $node }“, und nichts folgt daraus: Das Schweigen bleibt hier und ändert nichts.
    .hint = Gib dem Schweigen eine Stimmung, Punkte, eine Reaktion oder einen Weg weiter, oder nimm die Geduld heraus.
finding-facts-without-use = { $count ->
    [one] Es gibt einen Fakt zu erfahren, und nichts fragt je danach
   *[other] Es gibt { $count } Fakten zu erfahren, und nichts fragt je nach einem
}: Wer es herausfand, wird behandelt wie alle anderen.
    .hint = Lass eine Bedingung oder einen Lernpunkt mit `Knows` fragen.
finding-proof-given-up = Es gibt mehr Zustände, als angesehen werden: Nach { $states } wurde die Suche aufgegeben, darum wurde nicht geprüft, was nie geschehen kann.
    .hint = Frag in Bedingungen nach weniger Fakten, Knoten und Stimmungen, oder spiel die Wege, an denen du zweifelst.

## Punkte.

finding-axis-never-in-play = In keinem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} gibt es je eine Wahl bei { $axis ->
    [acknowledgement] Anerkennung
    [curiosity] Neugier
   *[de-escalation] Deeskalation
}, darum hat diese Achse nie einen Wert.
    .hint = Lass zwei Antworten eines Knotens sich darin unterscheiden.
finding-replies-score-alike = Bei „{ $node }“ sind alle { $count } Antworten gleich viel wert, was auch immer davor war.
    .hint = Sag in den Punkten, welche dieser Person besser dient, oder lass eine weg.
finding-no-dilemma = Bei { $found } von { $of } Knoten ist eine Antwort auf jeder Achse die beste und führt um { $points } Punkte oder mehr.
    .hint = Lass gute Antworten auf einer anderen Achse etwas kosten, und lass die zweitbeste fast so gut sein.
finding-move-against-points-least = „{ $reply }“ bei „{ $node }“ ist { $move }; das sollte für { $axis ->
    [acknowledgement] Anerkennung
    [curiosity] Neugier
   *[de-escalation] Deeskalation
} mindestens { $expected } bringen; es bringt { $points }.
    .hint = Sieh dir die Punkte noch einmal an, oder nenne einen anderen move.
finding-move-against-points-most = „{ $reply }“ bei „{ $node }“ ist { $move }; das sollte für { $axis ->
    [acknowledgement] Anerkennung
    [curiosity] Neugier
   *[de-escalation] Deeskalation
} höchstens { $expected } bringen; es bringt { $points }.
    .hint = Sieh dir die Punkte noch einmal an, oder nenne einen anderen move.
finding-points-without-moves = { $found ->
    [one] Eine von { $of } Antworten mit Punkten nennt unter `moves` nichts: „{ $reply }“ bei „{ $node }“.
   *[other] { $found } von { $of } Antworten mit Punkten nennen unter `moves` nichts; „{ $reply }“ bei „{ $node }“ ist die erste.
}
    .hint = Sag unter `moves`, was sie tut.
finding-full-points-name-nothing = „{ $reply }“ bei „{ $node }“ bringt volle Punkte für Anerkennung und sagt nichts, was sich nicht allen sagen ließe.
    .hint = Nenne etwas, das diese Person gesagt oder getan hat, oder gib 1.
finding-tone-against-mood-compared = Das gute Ende „{ $ending }“ hinterlässt im Schnitt eine Anspannung von { $tension } und ein Vertrauen von { $trust }, das schlechte Ende „{ $other }“ { $other_tension } und { $other_trust }.
    .hint = Ändere den Ton eines der beiden, oder die Stimmung auf den Wegen dorthin.
finding-tone-against-mood-good = Das Ende „{ $ending }“ hat den Ton `Good`, aber wer hierher kommt, hat eine Anspannung von { $tension } oder mehr.
    .hint = Lass die Anspannung auf dem Weg fallen, oder gib dem Ende einen anderen Ton.
finding-tone-against-mood-poor = Das Ende „{ $ending }“ hat den Ton `Poor`, aber wer hierher kommt, hat eine Anspannung von { $tension } oder weniger und ein Vertrauen von { $trust } oder mehr.
    .hint = Lass die Stimmung zeigen, was schiefging, oder gib dem Ende einen anderen Ton.
finding-few-good-ways = { $ways ->
    [0] Kein Weg führt
   *[one] Nur ein Weg führt
} zu einem guten Ende ohne eine Antwort, die Punkte kostet.
    .hint = Schreib einen zweiten Weg, dieser Person gut zu dienen.
finding-few-good-ways-none = Kein Ende hat den Ton `Good`.
    .hint = Lass eines die Person besser gehen, als sie kam.
finding-no-way-back = In keinem Durchgang{ $looked ->
    [corners] {" "}mit mittlerem oder extremem Temperament
   *[everywhere] {""}
} folgt ein gutes Ende auf eine Antwort, die Punkte kostete.
    .hint = Lass einen Fehler, zu dem jemand steht, mindestens einmal zu einem guten Ende zurückführen.

## Gewohnheiten: was Bots erreichen, die auf nichts hören.

finding-habit-pays-first = Immer die erste Karte, und so nie warten, erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Die Karten sind gemischt, also kommt das vom Schweigen: Lass es bei einigen Knoten weniger kosten.
finding-habit-pays-last = Immer die letzte Karte, und so nie warten, erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Die Karten sind gemischt, also kommt das vom Schweigen: Lass es bei einigen Knoten weniger kosten.
finding-habit-pays-longest = Immer die längste Antwort erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Kürze einige der besten Antworten, oder gib einigen anderen mehr zu sagen.
finding-habit-pays-shortest = Immer die kürzeste Antwort erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Gib einigen der besten Antworten ein paar Wörter mehr, oder mach einige der anderen knapp.
finding-habit-pays-always-a-question = Immer eine Antwort mit Fragezeichen erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Lass einige der schwächeren Antworten fragen, und einige der besten nur etwas sagen.
finding-habit-pays-always-sorry = Immer eine Antwort, die sich entschuldigt, erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Lass auch einige der schwächeren Antworten sich entschuldigen, und einige der besten es ohne das richten.
finding-habit-pays-always-agree = Immer eine Antwort, die zustimmt, erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Lass auch einige der schwächeren Antworten zustimmen, und einige der besten klar Nein sagen.
finding-habit-pays-uses-the-name = Immer eine Antwort mit dem Namen der Person erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Lass auch einige der schwächeren Antworten den Namen sagen, oder nimm ihn aus einigen der besten heraus.
finding-habit-pays-softest = Immer die Antwort mit den sanftesten Worten erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Lass einige der schwächeren Antworten freundlich klingen, und einige der besten nüchtern sein.
finding-habit-pays-silent = Nichts zu sagen, wo immer das zur Wahl steht, erreicht { $score } von 100; irgendetwas zu nehmen erreicht { $random }.
    .hint = Lass Warten etwas kosten, wo es keine Antwort ist, oder lass es dort weg.
## Was die beste Antwort verrät

finding-length-gives-away-longest = Die längste Antwort ist bei { $count } von { $moments } Momenten die beste; durch Zufall wären es etwa { $chance }.
    .hint = Kürze einige beste Antworten, oder lass dort eine schwächere mehr sagen. Beginne mit { $nodes }.
finding-length-gives-away-shortest = Die kürzeste Antwort ist bei { $count } von { $moments } Momenten die beste; durch Zufall wären es etwa { $chance }.
    .hint = Lass einige beste Antworten mehr sagen, oder kürze dort eine schwächere. Beginne mit { $nodes }.
finding-length-gives-away-never-longest =
    { $count ->
        [0] Die längste Antwort ist bei { $moments } Momenten nie die beste; durch Zufall wäre sie es bei etwa { $chance }.
       *[other] Die längste Antwort ist nur bei { $count } von { $moments } Momenten die beste; durch Zufall wären es etwa { $chance }.
    }
    .hint = Lass die beste Antwort ab und zu die längste sein, damit sich keine nach ihrer Länge ausschließen lässt.
finding-length-gives-away-never-shortest =
    { $count ->
        [0] Die kürzeste Antwort ist bei { $moments } Momenten nie die beste; durch Zufall wäre sie es bei etwa { $chance }.
       *[other] Die kürzeste Antwort ist nur bei { $count } von { $moments } Momenten die beste; durch Zufall wären es etwa { $chance }.
    }
    .hint = Lass die beste Antwort ab und zu die kürzeste sein, damit sich keine nach ihrer Länge ausschließen lässt.

finding-question-gives-away-best = { $marked } Antworten fragen etwas, und { $count } davon sind die besten; durch Zufall wären es etwa { $chance }. Bei { $alone } Momenten fragt allein die beste.
    .hint = Lass auch eine schwächere fragen, oder eine beste nichts fragen. Beginne mit { $nodes }.
finding-question-gives-away-others =
    { $marked } Antworten fragen etwas, und { $count ->
        [0] keine davon ist die beste
       *[other] nur { $count } davon sind die besten
    }; durch Zufall wären es etwa { $chance }.
    .hint = Lass einige beste Antworten fragen, oder eine schwächere nichts fragen. Beginne mit { $nodes }.

finding-sorry-gives-away-best = { $marked } Antworten entschuldigen sich, und { $count } davon sind die besten; durch Zufall wären es etwa { $chance }. Bei { $alone } Momenten entschuldigt sich allein die beste.
    .hint = Lass eine schwächere sich für nichts Bestimmtes entschuldigen, oder eine beste es lassen. Beginne mit { $nodes }.
finding-sorry-gives-away-others =
    { $marked } Antworten entschuldigen sich, und { $count ->
        [0] keine davon ist die beste
       *[other] nur { $count } davon sind die besten
    }; durch Zufall wären es etwa { $chance }.
    .hint = Lass eine beste Antwort sich für etwas entschuldigen, das sie benennt, oder nimm es aus einer schwächeren heraus. Beginne mit { $nodes }.

finding-name-gives-away-best = { $marked } Antworten sagen den Namen „{ $name }“, und { $count } davon sind die besten; durch Zufall wären es etwa { $chance }. Bei { $alone } Momenten sagt ihn allein die beste.
    .hint = Lass auch eine schwächere den Namen sagen, oder eine beste ohne ihn auskommen. Beginne mit { $nodes }.
finding-name-gives-away-others =
    { $marked } Antworten sagen den Namen „{ $name }“, und { $count ->
        [0] keine davon ist die beste
       *[other] nur { $count } davon sind die besten
    }; durch Zufall wären es etwa { $chance }.
    .hint = Lass eine beste Antwort ab und zu den Namen sagen, oder nimm ihn aus einigen schwächeren heraus. Beginne mit { $nodes }.

finding-sign-gives-away-best = { $marked } Antworten haben das Zeichen { $sign }, und { $count } davon sind die besten; durch Zufall wären es etwa { $chance }. Bei { $alone } Momenten hat es allein die beste.
    .hint = Gib es auch einer schwächeren, oder lass eine beste ohne es auskommen. Beginne mit { $nodes }.
finding-sign-gives-away-others =
    { $marked } Antworten haben das Zeichen { $sign }, und { $count ->
        [0] keine davon ist die beste
       *[other] nur { $count } davon sind die besten
    }; durch Zufall wären es etwa { $chance }.
    .hint = Nimm es aus einigen schwächeren heraus, oder gib es einer besten. Beginne mit { $nodes }.

finding-opening-gives-away-best = { $marked } Antworten beginnen mit „{ $word }“, und { $count } davon sind die besten; durch Zufall wären es etwa { $chance }. Bei { $alone } Momenten beginnt allein die beste so.
    .hint = Lass auch eine schwächere so beginnen, oder eine beste anders. Beginne mit { $nodes }.
finding-opening-gives-away-others =
    { $marked } Antworten beginnen mit „{ $word }“, und { $count ->
        [0] keine davon ist die beste
       *[other] nur { $count } davon sind die besten
    }; durch Zufall wären es etwa { $chance }.
    .hint = Lass einige schwächere anders beginnen, oder eine beste so. Beginne mit { $nodes }.

finding-absolutes-in-foils =
    { $marked } Antworten sagen „always“, „nobody“, „just“ oder Ähnliches, und { $count ->
        [0] keine davon ist die beste
        [one] nur eine davon ist die beste
       *[other] nur { $count } davon sind die besten
    }; durch Zufall wären es etwa { $chance }.
    .hint = Nimm das Wort aus einigen schwächeren heraus, oder lass eine beste ebenso bestimmt sein. Beginne mit { $nodes }.

finding-one-move-wins = Der move { $move } steckt bei { $count } von { $moments } Momenten in einer besten Antwort.
    .hint = Lass bei einigen davon etwas anderes richtig sein. Beginne mit { $nodes }.

finding-unlikely-foil-short =
    { $count ->
        [one] Diese schwächere Antwort hat ein Wort
       *[other] Diese schwächere Antwort hat { $count } Wörter
    }, und die anderen hier haben etwa { $usual }.
    .hint = Lass sie sagen, was ein anständiger Mensch in Eile wirklich sagen würde.
finding-unlikely-foil-insult = Diese schwächere Antwort sagt „{ $insult }“; bei der Arbeit würde das niemand.
    .hint = Lass sie sagen, was ein anständiger Mensch in Eile wirklich sagen würde.

## Wie sich die Worte lesen

finding-spelling =
    { $times ->
        [one] Das Wörterbuch kennt „{ $word }“ nicht.
       *[other] Das Wörterbuch kennt „{ $word }“ nicht; hier steht es zuerst, insgesamt { $times }-mal.
    }
    .hint = Verbessere es, oder nimm es in `words` auf, wenn es stimmt.
finding-spelling-nearest =
    { $times ->
        [one] Das Wörterbuch kennt „{ $word }“ nicht.
       *[other] Das Wörterbuch kennt „{ $word }“ nicht; hier steht es zuerst, insgesamt { $times }-mal.
    }
    .hint = Meintest du „{ $meant }“? Wenn es so stimmt, nimm es in `words` auf.

finding-long-line-spoken = Dieser Satz hat { $length } Zeichen; in die Sprechblase passen etwa { $most }.
    .hint = Kürze ihn, oder teile ihn auf zwei Momente auf.
finding-long-line-reply = Diese Antwort hat { $length } Zeichen; auf eine Karte passen zwei Zeilen, etwa { $most }.
    .hint = Kürze sie, damit sie sich auf einen Blick lesen lässt.
finding-long-line-cue = Dieser Regiehinweis hat { $length } Zeichen; Platz ist für zwei Zeilen, etwa { $most }.
    .hint = Behalte das eine, was jemandem auffallen würde.
finding-long-line-thought = Dieser Gedanke hat { $length } Zeichen; Platz ist für zwei Zeilen, etwa { $most }.
    .hint = Kürze ihn; Menschen denken in weniger Worten, als sie sprechen.

finding-learning-point-never-met = In { $runs } Durchgängen hat niemand „{ $rule }“ befolgt.
    .hint = Sieh nach, was verlangt wird: Kann das alles in einem Durchgang vorkommen?
finding-learning-point-for-free = Wer irgendetwas nimmt, befolgt „{ $rule }“ in { $percent } von 100 Durchgängen.
    .hint = Verlange mehr, damit es etwas sagt, wenn jemand die Regel befolgt.

finding-minutes-off = Auf der Karte stehen { $said } Minuten; ein guter Durchgang dauert etwa { $measured }.
    .hint = Nenne die Minuten, die es dauert, oder kürze es.

finding-reading-level = Was hier gesagt wird, liest sich auf Stufe { $grade }; für diesen Schwierigkeitsgrad ist { $highest } das Höchste.
    .hint = Teile lange Sätze und nimm kürzere Wörter, oder gib dem Szenario einen höheren Grad.

finding-scripted-best = Diese Antwort ist hier die beste und sagt „{ $phrase }“, was man aus Leitfäden kennt.
    .hint = Sag es in Worten für diese Person, oder überlass es einer schwächeren Antwort mit dem move Script.

finding-few-paraphrases = { $count ->
    [one] „{ $says }“ darf getippt werden und hat weniger als zwei andere Fassungen, an denen es zu erkennen ist.
   *[other] { $count } Antworten dürfen getippt werden und haben weniger als zwei andere Fassungen, an denen sie zu erkennen sind. Die erste ist „{ $says }“.
}
    .hint = Schreib unter „also“ zwei weitere, wie zwei verschiedene Menschen es sagen würden; oder schreib „typing: false“.
finding-no-otherwise = Es dürfen Worte getippt werden, die zu keiner Antwort passen, und die Person hat darauf nichts zu erwidern: { $missing }.
    .hint = Schreib für jedes ein, zwei Sätze unter „otherwise“: „Wie bitte?“, „Wenn Sie meinen.“
finding-vague-coach = Diese Notiz nennt nichts aus „{ $says }“ und nichts von dem, was davor und danach kam.
    .hint = Zitiere die Worte, und sag, was sie bei dieser Person bewirkt haben.
finding-vague-coach-lesson = Diese Notiz sagt „{ $lesson }“, was zu jeder Antwort an jeden passen würde.
    .hint = Zitiere die Worte, und sag, was sie bei dieser Person bewirkt haben.
## Musterdurchgänge.

finding-play-does-not-fit = In „{ $play }“ steht Antwort { $number }, „{ $answer }“, bei „{ $node }“ nicht zur Wahl.
    .hint = Es gibt: { $offered }.
finding-play-does-not-fit-over = In „{ $play }“ kommt Antwort { $number }, „{ $answer }“, nach dem Ende „{ $ending }“.
    .hint = Nimm sie heraus, oder verbessere die Antwort davor.
finding-play-does-not-fit-unfinished = „{ $play }“ kommt zu keinem Ende; es steht bei „{ $node }“.
    .hint = Geh weiter mit einer von: { $offered }.
finding-play-does-not-fit-turn = „{ $play }“ sagt, was bei Schritt { $turn } gesagt wird; die Schritte gehen von 1 bis { $turns }.
    .hint = Schritte zählen ab 1; der letzte ist das Ende.
finding-play-does-not-fit-alone = Neben diesen Musterdurchgängen liegt kein Szenario { $scenario }.
    .hint = Leg es dorthin, oder gib dieser Datei den Namen des Szenarios.
finding-play-does-not-fit-scenario = Das Szenario { $scenario } lässt sich nicht spielen, darum wurden es auch diese Musterdurchgänge nicht.
    .hint = Prüfe zuerst das Szenario.
finding-play-differs = „{ $play }“ endet mit „{ $found }“, nicht mit „{ $expected }“.
    .hint = Verbessere das Szenario, oder schreib, was jetzt herauskommt.
finding-play-differs-score = In „{ $play }“ { $found ->
    [none] kam { $axis ->
        [curiosity] Neugier
        [acknowledgement] Anerkennung
       *[de_escalation] Deeskalation
    } nicht vor
   *[number] kommt { $axis ->
        [curiosity] Neugier
        [acknowledgement] Anerkennung
       *[de_escalation] Deeskalation
    } auf { $found }
}; erwartet: { $expected ->
    [none] dass es nicht vorkam
   *[number] { $expected }
}.
    .hint = Verbessere das Szenario, oder schreib, was jetzt herauskommt.
finding-play-differs-learns = „{ $play }“ erfährt { $found_count ->
    [0] nichts
   *[other] { $found }
}; erwartet: { $expected_count ->
    [0] nichts
   *[other] { $expected }
}.
    .hint = Verbessere das Szenario, oder schreib, was jetzt herauskommt.
finding-play-differs-says = In „{ $play }“ werden bei Schritt { $turn } nicht die Worte „{ $expected }“ gesagt, sondern { $found }.
    .hint = Verbessere das Szenario, oder schreib, was jetzt gesagt wird.

## Übersetzungen.

finding-translation-missing = { $count ->
    [one] Ein Text ist
   *[other] { $count } Texte sind
} nicht übersetzt: { $places }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } mehr
}.
    .hint = Füg { $count ->
    [one] ihn
   *[other] sie
} unter `texts` hinzu, angefangen mit "{ $first }": ("{ $fingerprint }", "…").
finding-translation-stale = Der hier übersetzte Text wurde geändert; jetzt lautet er „{ $source }“.
    .hint = Übersetze ihn neu, dann schreib "{ $fingerprint }" davor.
finding-translation-left-over = Das Szenario hat keinen Text bei „{ $place }“.
    .hint = Nimm den Eintrag heraus, oder gib ihm die Stelle, die der Text jetzt hat.
finding-translation-does-not-fit = Das ist eine Übersetzung von „{ $of }“, aber sie liegt neben „{ $scenario }“.
    .hint = Schreib hier den Namen des Szenarios, oder gib der Datei den richtigen Namen.
finding-translation-does-not-fit-language = Die Sprache ist hier „{ $language }“ und im Namen der Datei „{ $named }“.
    .hint = Gib beiden dieselbe Sprache.
finding-translation-does-not-fit-alone = Neben dieser Übersetzung liegt kein Szenario { $scenario }.
    .hint = Leg es dorthin, oder gib dieser Datei den Namen des Szenarios.
finding-translation-does-not-fit-scenario = Das Szenario { $scenario } lässt sich nicht lesen, darum wurde diese Übersetzung nicht verglichen.
    .hint = Prüfe zuerst das Szenario.
