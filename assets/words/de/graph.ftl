# Das Bild eines Szenarios.

graph-summary = { $name } · { $moments ->
    [one] ein Moment
   *[other] { $moments } Momente
}, { $replies ->
    [one] eine Antwort
   *[other] { $replies } Antworten
}, { $endings ->
    [one] ein Ende
   *[other] { $endings } Enden
}
# Ein Buchstabe für jede Achse, jeder ein anderer.
graph-letter-curiosity = N
graph-letter-acknowledgement = A
graph-letter-de-escalation = D
graph-good = gut
graph-mixed = gemischt
graph-poor = schlecht
graph-start = Anfang
graph-silence = Schweigen
graph-once = einmal
graph-only-if = nur wenn
graph-branch = wenn
graph-otherwise = sonst
graph-taken = genommen
graph-offered = angeboten
graph-visits = Besuche
graph-never = nie

graph-knows = weiß
graph-seen = nach
graph-said = gesagt
graph-tension = Anspannung
graph-trust = Vertrauen
graph-calm = ruhig
graph-anxious = besorgt
graph-defensive = abwehrend
graph-recovering = fängt sich
graph-and = und
graph-or = oder
graph-not = nicht
graph-always = immer
graph-unmeetable = nie

graph-legend-serves = Zeichen einer Antwort: die Achse, der sie am meisten dient, und ihre Punkte dort.
graph-legend-harms = Leer: die Achse, der sie am meisten schadet.
graph-legend-neither = Keine Punkte.
graph-legend-branch = Ein Zweig: Hier geht es nur lang, wenn seine Bedingung gilt.
graph-legend-returns = Führt dorthin zurück, woher es kam.
graph-legend-together = Pfeile zum selben Ort laufen zusammen.
graph-legend-thickness = Je dicker der Pfeil, desto öfter wurde er genommen.
graph-legend-never = Nie genommen.
graph-legend-hover = Im Browser: Halt den Zeiger auf etwas, um es ganz zu lesen.

graph-written = Das Bild ist in { $file }.
graph-hits-line = { $file }, Zeile { $line }: Das ist keine Zeile einer Tabelle mit den Spalten kind, node, reply, offered und taken.
graph-hits-stranger = { $file }, Zeile { $line }: Dieses Szenario hat kein „{ $name }“. Zähl neu, mit dem Szenario, wie es jetzt ist.

# Das Szenario zum Anfangen.

new-written = { $file } ist geschrieben. Es ist ein ganzes kleines Szenario: Spiel es, dann mach es zu deinem eigenen.
    Prüfen:              in-their-shoes check { $file }
    Hier spielen:        in-their-shoes play { $file }
    Im Fenster spielen:  in-their-shoes window { $file }
new-exists = Es gibt schon eine Datei { $file }, und sie bleibt, wie sie ist. Wähl einen anderen Namen.
new-bad-name = „{ $id }“ ist kein guter Name für eine Datei. Nimm Kleinbuchstaben, Ziffern und Bindestriche, vorn einen Buchstaben, höchstens { $most } im Ganzen, wie late-bus.
