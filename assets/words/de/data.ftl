# Deine Daten: was aufgehoben wird, wo es liegt, wie es gelöscht wird und wie es anderswohin kommt.

data-kept = Was aufgehoben wird
data-kept-about = Wer hier übt, und jedes Gespräch: jedes gesagte Wort, deine Schätzung, deine besseren Worte und die Angaben, wie es dir ging. Alles liegt in einer Datei auf diesem Rechner:
data-delete-about = Ein einzelnes Gespräch löschst du unter Fortschritt. „Vergiss mich“ löscht alles von dir.

data-export = Mitnehmen
data-export-about = Alle Gespräche von allen hier, in einer neuen Datei in diesem Ordner.
data-folder = Ordner
data-check-ins = Auch, wie es allen nach eigenen Angaben ging. Frag sie vorher.
data-as-runs = Tabelle: Gespräche
data-as-turns = Tabelle: Schritte
data-as-lines = Für einen anderen Rechner
data-as-xapi = xAPI-Statements
data-exporting = Wird geschrieben: { $done } von { $of }
data-exported = { $count ->
    [0] Es gab kein Gespräch; { $file } enthält keines.
    [one] Ein Gespräch steht in { $file }
   *[other] { $count } Gespräche stehen in { $file }
}
data-not-exported = Nichts wurde geschrieben: { $reason }. Nimm einen anderen Ordner.
data-bad-base = „{ $address }“ in der Datei der Einstellungen ist keine Webadresse, mit der Namen beginnen können. Nichts wurde geschrieben.

data-import = Gespräche aufnehmen
data-import-about = Eine Datei von einem anderen Rechner („Für einen anderen Rechner“). Schreib hier, wo sie liegt, oder zieh sie auf das Fenster.
data-file = Datei
data-take-in = Aufnehmen
data-importing = { $file } wird gelesen
data-imported = { $file }: { $new ->
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
}.{ $newer ->
    [0] {""}
   *[other] {" "}Einige stammen von einer neueren Version dieses Programms: Bring es hier auf den neuen Stand und nimm die Datei noch einmal auf.
}
data-not-imported = { $file } ließ sich nicht lesen: { $reason }
data-no-thread = Nichts ist geschehen: Der Rechner hat gerade keinen Platz dafür ({ $reason }). Schließ etwas und versuch es noch einmal.

data-send = Lernspeicher (LRS)
data-send-none = Keiner ist eingestellt. Seine Adresse kommt in die Datei der Einstellungen, unter learning_record_store. Von selbst wird nie etwas gesendet.
data-send-to = { $address }. Name und Passwort kommen aus { $name } und { $password }.
data-queue = { $sent ->
    [0] Noch wurde nichts dorthin gesendet
    [one] Dort ist ein Statement
   *[other] Dort sind { $sent } Statements
}{ $waiting ->
    [0] {""}
    [one] , eines wartet
   *[other] , { $waiting } warten
}{ $refused ->
    [0] {""}
    [one] , eines wurde abgelehnt
   *[other] , { $refused } wurden abgelehnt
}.
data-send-now = Jetzt senden
data-sending = Wird gesendet: { $done } von { $of }
data-sent = Alles ist dort.
data-bad-address = „{ $address }“ in der Datei der Einstellungen ist keine Adresse, an die gesendet werden kann: Sie beginnt mit https und enthält weder Namen noch Passwort.
data-not-allowed = Der Speicher lässt diesen Namen und dieses Passwort nicht ein (er antwortete { $status }). Was zu senden ist, wartet.
data-no-store = Unter dieser Adresse ist kein Lernspeicher (sie antwortete { $status }). Was zu senden ist, wartet.
data-away = Der Speicher antwortet nicht, wie er soll: { $reason }. Was zu senden ist, wartet.
data-left = { $left ->
    [one] Ein Gespräch steht noch aus.
   *[other] { $left } Gespräche stehen noch aus.
}

# Bevor das Fenster zugeht und Gespräche nicht aufgehoben werden konnten.
closing-title = Bevor du gehst
closing-about = { $count ->
    [one] Ein Gespräch ließ sich nicht in deine Aufzeichnungen schreiben. Speichere es als Datei in diesem Ordner und nimm sie später auf, unter Einstellungen, Deine Daten.
   *[other] { $count } Gespräche ließen sich nicht in deine Aufzeichnungen schreiben. Speichere sie als Datei in diesem Ordner und nimm diese später auf, unter Einstellungen, Deine Daten.
}
closing-save = Sichern und schließen
closing-lose = Ohne Sichern schließen
closing-stay = Bleiben
closing-not-saved = Dort wurde nichts geschrieben: { $reason }. Nimm einen anderen Ordner.

# Wer übt, am Anfang des Teils.
data-who = Wer gerade übt
data-who-choose = Wählen, hinzufügen oder umbenennen

# Runden, die hier geleitet wurden.
data-rooms = Runden von hier
data-rooms-about = Der Weg, die Stimmen und die Notizen jeder Runde, ohne Namen. Sie gehören niemandem, deshalb lässt „Vergiss mich“ sie stehen.
data-rooms-none = Keine Runde ist aufgehoben.
data-rooms-all = Alle { $count } zeigen
data-rooms-delete = Alle { $count } Runden löschen
data-rooms-delete-title = Alle { $count } Runden löschen?
data-rooms-delete-about = Ihre Wege, Stimmen und Notizen werden für immer gelöscht. Was du davon gespeichert hast, bleibt, wo du es hingelegt hast.
data-rooms-keep = Alles behalten
data-rooms-deleted = Gelöscht.
data-room-unknown = Eine Runde mit { $scenario }, das nicht mehr hier ist
data-room-unreadable = Eine Runde, die dieses Programm nicht lesen kann
data-room-began = Begonnen: { $day }.
data-room-voted =
    { $votes ->
        [0] Niemand stimmte ab.
        [one] Eine Person stimmte ab.
       *[other] { $votes } Personen stimmten ab.
    }
data-room-ended =
    { $turns ->
        [0] Sie wurde vor dem ersten Schritt beendet.
        [one] Sie wurde nach einem Schritt beendet.
       *[other] Sie wurde nach { $turns } Schritten beendet.
    }
data-room-broke-off = Sie brach bei Schritt { $turn } ab.
data-room-delete = Löschen
data-room-delete-title = Diese Runde löschen?
data-room-delete-about = { $room }. { $about } Ihr Weg, ihre Stimmen und ihre Notizen werden für immer gelöscht. Was du davon gespeichert hast, bleibt, wo du es hingelegt hast.
data-room-saving = Auf die Runde wird zurückgeblickt.
data-room-changed = Auf sie lässt sich nicht zurückblicken: { $reason }.
