# Was über die Datei der Aufzeichnungen gesagt wird. Ein Gespräch geht weiter, was auch immer hier steht.
records-locked = Ein anderes Programm hält deine Aufzeichnungen fest ({ $file }). Das Gespräch geht weiter und wird aufgehoben, sobald es loslässt.
records-full = Auf der Festplatte ist kein Platz mehr für deine Aufzeichnungen ({ $file }). Das Gespräch geht weiter und wird aufgehoben, sobald Platz ist.
records-read-only = Deine Aufzeichnungen ({ $file }) lassen sich lesen, aber nicht schreiben. Gespräche gehen weiter und bleiben nur, bis du das Programm schließt.
records-newer = Deine Aufzeichnungen ({ $file }) stammen von einer neueren Version dieses Programms. Sie lassen sich lesen, und nichts wird hineingeschrieben. Gespräche gehen weiter und bleiben nur, bis du das Programm schließt.
records-unreachable = Deine Aufzeichnungen sind nicht erreichbar: { $reason }. Gespräche gehen weiter und bleiben nur, bis du das Programm schließt.
records-set-aside = Deine Aufzeichnungen waren beschädigt. { $count ->
    [0] Nichts darin ließ sich lesen.
    [one] Ein Gespräch wurde übernommen.
   *[other] { $count } Gespräche wurden übernommen.
} Die beschädigte Datei ist noch da: { $file }
records-old-runs = { $count ->
    [one] Ein Gespräch aus einer früheren Version ließ sich nicht lesen. Seine Datei bleibt, wie sie ist: { $file }
   *[other] { $count } Gespräche aus einer früheren Version ließen sich nicht lesen. Ihre Dateien bleiben, wie sie sind; die erste ist { $file }
}
records-traces = Es ist gelöscht. Spuren davon können noch in der Datei stehen ({ $file }), bis alle Programme geschlossen sind, die sie benutzen.
records-gone = Das steht nicht mehr in deinen Aufzeichnungen.
records-nickname-taken = Hier heißt schon jemand { $nickname }.
records-no-nickname = Ein Spitzname hat mindestens einen Buchstaben.
