# Was eine Gruppe aus einem Szenario gemacht hat: auf ihrer Seite im Fenster und im Terminal.

group-difficulty = { $difficulty ->
    [easy] leicht
    [hard] schwer
   *[middling] mittel
}
group-difficulty-nothing = hier ist nichts zu verlieren
group-too-few = zu wenige
group-telling = { $telling ->
    [clearly] deutlich
    [somewhat] etwas
    [the-other-way] umgekehrt
   *[hardly] kaum
}
group-telling-alike = alle gleich
# Eine Zahl aus 10 bis 29 Gesprächen.
group-telling-hint = { $telling }, als Hinweis
group-said-nothing = Nichts sagen und warten

# Die Seite im Fenster.
group-title = Gruppe
group-counting = Einen Moment: Die Gespräche werden gezählt.
group-nobody = Was eine Gruppe daraus machte
group-nobody-about = Hier siehst du, wie es bei einer Gruppe lief: wie die Werte liegen, was gesagt wurde, wo am meisten liegen blieb. Niemand wird genannt. Schreib auf den anderen Rechnern eine Datei „Für einen anderen Rechner“ (Einstellungen, Deine Daten) und nimm sie hier auf.
group-elsewhere = { $count ->
    [one] Ein Gespräch gehört zu einem Szenario oder einer Fassung davon, die nicht auf diesem Rechner ist.
   *[other] { $count } Gespräche gehören zu Szenarien oder Fassungen davon, die nicht auf diesem Rechner sind.
}
group-played = { $people ->
    [one] eine Person
   *[other] { $people } Personen
}, { $runs ->
    [one] ein Gespräch
   *[other] { $runs } Gespräche
}
group-before = Das Szenario davor
group-after = Das nächste Szenario
group-which = Gespräche
group-first = je das erste
group-all = alle
group-counts = { $runs ->
    [0] Noch kam kein Gespräch zu einem Ende.
    [one] Eine Person, ein Gespräch bis zu einem Ende.
   *[other] { $people ->
        [one] Eine Person, { $runs } Gespräche bis zu einem Ende.
       *[other] { $people } Personen, { $runs } Gespräche bis zu einem Ende.
    }
}
group-first-ones = { $count ->
    [one] Eines davon ist ein erstes Gespräch.
   *[other] { $count } davon sind erste Gespräche.
}
group-apart = Nicht gezählt: { $list }.
group-broken-off = { $count } abgebrochen
group-other-versions = { $count } mit einer anderen Fassung des Textes
group-unplayable = { $count }, die sich nicht mehr spielen lassen
group-none = Kein erstes Gespräch ging ohne Zurücknehmen von Anfang bis Ende.
group-few = { $count ->
    [one] Das ist ein Gespräch
   *[other] Das sind { $count } Gespräche
}: zu wenige, um zu sagen, wo eine Gruppe stolpert. Ab { $fewest } steht hier mehr.
group-half = Mittel { $mean }, die Hälfte zwischen { $lower } und { $upper }
group-scores-from-to = { $from } bis { $to }: { $count }
group-stumbles = Wo die Gruppe am meisten liegen ließ
group-no-stumble = Nirgends: Alle, die zu einem Moment kamen, holten das Meiste heraus.
group-stumble = { $points } Punkte je Schritt, meist { $axis }; { $left-by } von { $runs } ließen etwas liegen.
group-costliest = Das meiste mit „{ $words }“ ({ $chosen ->
    [one] einmal gesagt
    [2] zweimal gesagt
   *[other] { $chosen }-mal gesagt
}).
group-costliest-silence = Das meiste mit Schweigen ({ $chosen ->
    [one] einmal
    [2] zweimal
   *[other] { $chosen }-mal
}).
group-endings = Wie es endete
group-of = { $part } von { $whole }
group-said = Was gesagt wurde
group-came-here = { $count ->
    [one] ein Gespräch kam hierher
   *[other] { $count } kamen hierher
}
group-hard = { $difficulty }: { $earned } von 100 Punkten geholt
group-hard-too-few = wie schwer: zu wenige
group-tells = zeigt, wem es insgesamt gelingt: { $telling }
group-tells-figure = zeigt, wem es insgesamt gelingt: { $telling } ({ $figure })
group-taken-back = { $count ->
    [one] einmal
    [2] zweimal
   *[other] { $count }-mal
} zurückgenommen
group-left = { $tenths ->
    [0] lässt nichts liegen
    [10] lässt 1 Punkt liegen
   *[other] lässt { $points } Punkte liegen
}
group-nobody-there = { $count ->
    [one] Zu einem weiteren Moment kam niemand.
   *[other] Zu { $count } weiteren Momenten kam niemand.
}
group-take-in = Ergebnisse aufnehmen
group-take-in-about = Dateien „Für einen anderen Rechner“ kommen aus Einstellungen, Deine Daten, auf den anderen Rechnern. Zieh sie auf dieses Fenster oder schreib, wo eine liegt. Was schon hier ist, wird erkannt.
group-file = Wo die Datei liegt
group-take-this-in = Aufnehmen
group-taking-in = Einen Moment: Sie wird aufgenommen.
group-close = Schließen
group-save = Als Tabelle speichern
group-saved = Was gesagt wurde, steht in { $file }.
group-not-saved = Die Tabelle ließ sich nicht speichern: { $reason }
group-nowhere = Es gibt keinen Ordner von dir, in dem eine Tabelle gespeichert werden könnte.

# Im Terminal.
terminal-group-nothing = Noch ist kein Gespräch aufgehoben. Nimm die von anderen auf mit: in-their-shoes records import FILE
terminal-group-list = Was alle hier gespielt haben. Mehr über eines davon: in-their-shoes records group { $scenario }
terminal-group-scenario = Szenario
terminal-group-people = Personen
terminal-group-conversations = Gespräche
terminal-group-ended = bis zum Ende
terminal-group-unknown = „{ $name }“ wurde hier { $count ->
    [one] einmal
   *[other] { $count }-mal
} gespielt, aber das Szenario, wie es damals war, ist nicht auf diesem Rechner. Leg seine Datei in den Ordner deiner Szenarien, oder nenne sie.
terminal-group-head = { $title }: { $runs ->
    [0] noch kein Gespräch bis zu einem Ende.
    [one] eine Person, ein Gespräch bis zu einem Ende.
   *[other] { $people ->
        [one] eine Person, { $runs } Gespräche bis zu einem Ende.
       *[other] { $people } Personen, { $runs } Gespräche bis zu einem Ende.
    }
}
terminal-group-apart = Getrennt gezählt: { $list }.
terminal-group-first = Hier: das erste Gespräch jeder Person, zusammen { $count }. Alle: --all.
terminal-group-all = Hier: alle Gespräche, { $taken-back ->
    [0] keines mit etwas Zurückgenommenem
   *[other] { $taken-back } mit etwas Zurückgenommenem
}, { $gone-on ->
    [0] keines, das ein anderes fortsetzt
    [one] eines, das ein anderes fortsetzt
   *[other] { $gone-on }, die ein anderes fortsetzen
}.
terminal-group-nobody = { $count ->
    [0] Noch gibt es keines.
    [one] Das ist zu wenig, um mehr zu sagen als wie es ging; ab { $fewest } steht hier mehr.
   *[other] Das sind zu wenige, um mehr zu sagen als wie sie gingen; ab { $fewest } steht hier mehr.
}
terminal-group-scores = Werte von 100, und die Werte, zwischen denen die Viertel der Gruppe liegen:
terminal-group-mean = Mittel
terminal-group-least = kleinster
terminal-group-lower = Viertel
terminal-group-middle = Mitte
terminal-group-upper = 3 Viertel
terminal-group-most = größter
terminal-group-endings = Wie es endete:
terminal-group-stumbles = Wo die Gruppe am meisten liegen ließ:
terminal-group-no-stumble = Nirgends: Alle, die zu einem Knoten kamen, holten das Meiste heraus.
terminal-group-stumble = { $node }: { $points } Punkte je Schritt, die meisten { $axis }; { $left-by } von { $runs } ließen etwas liegen.
terminal-group-nodes = Was gesagt wurde, Knoten für Knoten:
terminal-group-node = { $node }: { $runs ->
    [one] eines kam hierher
   *[other] { $runs } kamen hierher
}. { $earned } von { $reachable } Punkten geholt: { $difficulty }. Zeigt, wem es insgesamt gelingt: { $telling }.
terminal-group-node-figure = { $telling } ({ $figure } über { $runs })
terminal-group-node-empty = { $node }: Niemand kam hierher.
terminal-group-taken-back = { $words } ({ $count ->
    [one] einmal
    [2] zweimal
   *[other] { $count }-mal
} zurückgenommen)
terminal-group-written = Was gesagt wurde, steht in { $file }, als Tabelle.
