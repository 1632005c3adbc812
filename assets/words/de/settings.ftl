# Einstellungen: es sich passend machen und die Wirkung gleich sehen.

settings-reading = Lesen
settings-conversation = Gespräch
settings-keys = Tasten
settings-data = Deine Daten

settings-all = Alle Einstellungen
settings-text-size = Schriftgröße
settings-percent = { $percent } %
settings-and = und
settings-anywhere = überall
settings-sample-label = So sieht es aus
settings-sample = „Ist für ein Vorstellungsgespräch. Mein erstes überhaupt, also.“

settings-language = Sprache
settings-language-about = Auch Gespräche, wo sie übersetzt sind.
settings-language-machine = wie dieser Rechner

settings-theme = Farben
settings-theme-about = Auch bei „hell“ ist das Gespräch selbst dunkel.
theme-light = hell
theme-dark = dunkel
theme-high-contrast = hoher Kontrast
theme-projector = Projektor

settings-letters = Schrift
settings-letters-about = Was sich am leichtesten liest. Hier stehen nur Schriften, die dieser Rechner hat.
settings-letters-looking = Die Schriften dieses Rechners werden gesucht …
settings-letters-none = Noto Sans. Installiere Atkinson Hyperlegible, Lexend, OpenDyslexic oder Comic Neue auf diesem Rechner, dann kannst du sie hier wählen.
settings-letters-gone = Die Schrift, die du gewählt hast, ist gerade nicht auf diesem Rechner; Noto Sans springt ein.
typeface-noto-sans = Noto Sans
typeface-atkinson-hyperlegible = Atkinson
typeface-lexend = Lexend
typeface-opendyslexic = OpenDyslexic
typeface-comic-neue = Comic Neue

settings-reduce-motion = Weniger Bewegung
settings-reduce-motion-about = Das Gesicht wechselt auf einmal. Nichts gleitet.

settings-pace = Lesetempo
settings-pace-about = Wie schnell Worte erscheinen. Die Leertaste zeigt alle.
pace-all-at-once = alles sofort
pace-calm = ruhig
pace-quick = schnell

settings-full-screen = Vollbild
settings-full-screen-about = Das Fenster füllt den Bildschirm.

settings-thoughts = Innere Gedanken
settings-thoughts-about = Was die andere Seite denkt und nicht sagt.
settings-patience = Geduld
settings-patience-about = Manche warten nur eine Weile auf deine Wahl und nehmen es dann als Schweigen. Wer tippt, hat alle Zeit.
patience-off = alle Zeit
patience-normal = wie geschrieben
patience-double = doppelt so lange
settings-meters = Anspannung und Vertrauen als Balken
settings-meters-about = Sonst liest du sie im Gesicht.
settings-check-in = Fragen, wie es dir geht
settings-check-in-about = Fünf Gesichter, vorher und nachher. Nie gewertet, und nur du siehst es.
settings-sound = Ton
settings-sound-about = Wie still es ist, wo ihr euch trefft, und ein leiser Ton, wenn du etwas erfährst. Das Notizbuch zeigt dasselbe ohne Ton.
settings-sound-none = Hier ist kein Tongerät, mit dem etwas zu hören wäre.

settings-file = Deine Einstellungen
settings-file-about = Eine kleine Datei.
settings-scenarios = Eigene Szenarien
settings-scenarios-about = Dateien von hier stehen neben den anderen.
settings-offline = Alles bleibt auf diesem Rechner, bis du es anderswohin mitnimmst.
settings-unwritable = Das gilt, bis du das Fenster schließt: Es ließ sich nicht speichern.

notice-close = Diesen Hinweis schließen

# Die Tasten, und für jede eine andere.
settings-keys-about = Drück hier eine Taste, um eine andere dafür zu wählen. Pfeile, Enter, Leertaste, Tab, Esc und die Zahlen bleiben, wie sie sind, und in einer Runde auch die Tasten eines Presenters.
settings-keys-usual = Alle Tasten wie üblich
settings-keys-press = Drück eine Taste
settings-keys-press-about = Drück die Taste, die das tun soll. Esc lässt es, wie es ist.
settings-keys-fixed = „{ $key }“ bleibt, wie es ist. Nichts wurde geändert.
settings-keys-writes = „{ $key }“ schreibt etwas, wo du schreibst. Nimm es zusammen mit Strg, oder nimm eine Taste wie F6.
settings-keys-taken = „{ $key }“ tut schon etwas: { $does }. Nichts wurde geändert.
keys-at-library = Bei den Personen
keys-at-briefing = Vor einem Gespräch
keys-at-conversation = In einem Gespräch
keys-at-debrief = Im Rückblick
keys-at-progress = Fortschritt
keys-at-group = Die Gruppe
keys-at-room = In einer Runde

# Die Tastenübersicht.
keys-title = Tasten
keys-here = Auf dieser Seite
keys-everywhere = Überall
keys-close = Schließen
keys-sheet = Diese Tasten zeigen
keys-back = Eins zurück
keys-walk = Alles durchgehen
keys-press = Drücken, was den Ring hat
keys-larger = Größere Schrift
keys-smaller = Kleinere Schrift
keys-full-screen = Vollbild, und zurück
keys-usual-text = Übliche Schriftgröße
keys-library-meet = Die Person mit dem Ring treffen
keys-library-walk = Karten durchgehen
keys-library-tabs = Zum Kurs oder Paket an dieser Stelle
keys-library-find = Person suchen
keys-library-home = Zur großen Karte
keys-library-group = Was eine Gruppe daraus machte
keys-group-scenario = Zu einem Szenario
keys-group-scroll = Die Seite hoch und runter
keys-group-all = Erste Gespräche oder alle
keys-group-take-in = Ergebnisse aufnehmen
keys-group-save = Was gesagt wurde als Tabelle speichern
keys-briefing-go = Beginnen
keys-briefing-choice = Die Wahl ändern
keys-briefing-check-in = Sagen, wie es dir geht, wo danach gefragt wird
keys-briefing-room = Zu einer Runde, mit dieser Person
keys-settings-rows = Zeilen durchgehen
keys-settings-values = Den Wert ändern
keys-conversation-choose = Die Antwort mit dieser Nummer sagen, 1 bis 9
keys-conversation-wait = Nichts sagen und warten
keys-conversation-walk = Antworten durchgehen
keys-conversation-show-all = Den ganzen Satz zeigen
keys-conversation-take-back = Schritt zurücknehmen
keys-conversation-history = Was gesagt wurde
keys-conversation-notebook = Das Notizbuch
keys-conversation-pause = Pause
keys-places = Zu den Reitern oben, auf ihren Seiten
keys-progress-next = Tun, was ansteht
keys-progress-walk = Gespräche ansehen
keys-progress-first = Zum ersten Gespräch
keys-progress-look-back = Auf das gewählte Gespräch zurückblicken
keys-progress-delete = Das gewählte Gespräch löschen, nach einer Frage
keys-progress-export = Exportieren
keys-debrief-parts = Zu einem Teil
keys-debrief-turns = Schritte durchgehen
keys-debrief-on = Weiter
keys-debrief-home = Der Schritt, auf den es am meisten ankam
keys-debrief-others = Andere Antwort öffnen
keys-debrief-write = Eigene Antwort schreiben
keys-debrief-better = Einen Satz besser sagen
keys-debrief-save = Als Seite speichern

# Einmal, wenn das Fenster aufgeht. Nichts wird weggeworfen.
settings-set-aside = Deine Einstellungen ließen sich nicht lesen. Sie liegen jetzt in { $file }; es gelten die üblichen.

# Einmal gesagt: Manche Zeichen lassen sich nicht zeigen. Eine Schrift ist eine Datei mit den Zeichen.
notice-no-letters = Dieser Rechner hat keine Schrift für { $signs } und zeigt stattdessen Kästchen. Installiere eine Schrift dafür (Noto Sans gibt es für die meisten) und öffne das Programm neu.
