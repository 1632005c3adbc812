# Einstellungen: es sich passend machen und die Wirkung gleich sehen.

settings-reading = Lesen
settings-conversation = Gespräch
settings-data = Deine Daten

settings-all = Alle Einstellungen
settings-text-size = Schriftgröße
settings-percent = { $percent } %
settings-and = und
settings-anywhere = überall
settings-sample-label = So liest er sich
settings-sample = „Ist für ein Vorstellungsgespräch. Mein erstes überhaupt, also.“

settings-theme = Farben
settings-theme-about = Auch bei „hell“ ist das Gespräch selbst dunkel.
theme-light = hell
theme-dark = dunkel
theme-high-contrast = hoher Kontrast
theme-projector = Projektor

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
keys-progress-walk = Durchgänge ansehen
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
