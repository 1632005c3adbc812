# Die Auswahl: jemanden zum Treffen aussuchen.

library-people = Personen
library-settings = Einstellungen

library-meet = { $name } treffen
library-meet-again =
    { $pronoun ->
        [he] Ihn noch mal treffen
        [she] Sie noch mal treffen
       *[they] Noch mal treffen
    }
library-go-on = Weiter bei Schritt { $turn }
library-start-again = Neu beginnen

# Die ersten Worte einer Person, wie sie auf der Karte stehen.
library-quote = „{ $words }“
library-first-time =
    { $count ->
        [1] Eine Minute. Nur du siehst, wie es läuft.
        [2] Zwei Minuten. Nur du siehst, wie es läuft.
        [3] Drei Minuten. Nur du siehst, wie es läuft.
        [4] Vier Minuten. Nur du siehst, wie es läuft.
        [5] Fünf Minuten. Nur du siehst, wie es läuft.
        [6] Sechs Minuten. Nur du siehst, wie es läuft.
        [7] Sieben Minuten. Nur du siehst, wie es läuft.
        [8] Acht Minuten. Nur du siehst, wie es läuft.
        [9] Neun Minuten. Nur du siehst, wie es läuft.
        [10] Zehn Minuten. Nur du siehst, wie es läuft.
       *[other] { $count } Minuten. Nur du siehst, wie es läuft.
    }
library-not-met = Noch nicht getroffen.
library-new = Neu
library-met =
    { $count ->
        [1] Einmal getroffen
        [2] Zweimal getroffen
       *[other] { $count }-mal getroffen
    }
library-at-turn = Bei Schritt { $turn }

# Was ein Bildschirmleser von einer Karte sagt.
library-card-name = { $name }, { $title }. { $channel }, { $level }, { $minutes } { $state }

# Was auf dem Reiter der eigenen Szenarien steht.
library-yours = Deine
# Was ein Bildschirmleser von einem Reiter sagt.
library-tab-name = { $title }, { $met } von { $of } getroffen
# Auf einem Reiter, hinter einem Haken: alle getroffen.
library-done = fertig
# Auf einem Reiter: so viele Dateien lassen sich nicht öffnen.
library-to-mend =
    { $count ->
        [1] eine defekt
       *[other] { $count } defekt
    }
# Statt Befunden, wo sich schon die Datei nicht lesen lässt.
library-unread = Diese Datei lässt sich nicht lesen: { $reason }.
library-progress = { $met } von { $of } getroffen

library-find = Person suchen
library-nobody = Niemand heißt so. Esc zeigt wieder alle.

library-findings = Befunde zeigen
library-findings-of = Was in { $file } steht
library-finding = Zeile { $line }: { $finding }
library-findings-kept = Die Datei bleibt, wie sie ist. Verbessere und speichere sie: Dann kommt sie von selbst hierher.
library-findings-close = Befunde schließen

library-taken = Ein anderes Szenario heißt schon „{ $id }“. Gib dieser Datei und ihrer id einen eigenen Namen.

library-own = Ein eigenes Szenario
library-own-where = Leg die Datei in diesen Ordner:

# Die Kurse, die dem Programm beiliegen: was auf dem Reiter steht, und über den Karten.
course-first-day = Erster Tag
course-first-day-about = Man mag sie schnell. Was zählt, sagen sie erst spät.
course-first-week = Erste Woche
course-first-week-about = Sie haben gewartet, es versucht und schon einmal gefragt.
course-when-it-gets-hard = Wenn es schwer wird
course-when-it-gets-hard-about = Wut, Vorwürfe und Geschichten, die nicht alle gut ausgehen.
