# Wörter, die mehrere Seiten gemeinsam haben.

# Was jemand gesagt hat.
quoted = „{ $text }“

program-name = In Their Shoes

# Wie lange ein Szenario dauert.
minutes = { $count } Min.

axis-curiosity = Neugier
axis-acknowledgement = Anerkennung
axis-de-escalation = Deeskalation

level-starter = Einstieg
level-steady = Mittel
level-hard = Schwer

channel-in-person = Vor Ort
channel-phone = Telefon
channel-chat = Chat
channel-video = Videoanruf

map-says = Sagt
map-thinks = Denkt
map-does = Tut
map-feels = Fühlt

# Was auf einer Taste steht, oder wie sie heißt.
key-enter = Enter
key-backspace = Rücktaste
key-left = Links
key-right = Rechts
key-up = Hoch
key-down = Runter
key-escape = Esc
key-space = Leertaste
key-tab = Tab
key-control = Strg
key-shift = Umschalt
key-home = Pos1
key-end = Ende
key-insert = Einfg
key-delete = Entf

switch-on = an
switch-off = aus

# Punkte einer Antwort auf einer Achse: +2, 0, −1.
signed-points =
    { $sign ->
        [plus] +{ $count }
        [minus] −{ $count }
       *[none] 0
    }

step-back = Zurück
step-next = Weiter
step-place = { $step } von { $count }: { $name }

# Ein Wert in Worten, vor seiner Zahl.
profile-not-in-play = kam nicht vor
profile-rarely = selten
profile-now-and-then = ab und zu
profile-half-the-time = zur Hälfte
profile-mostly-open = meist offen
profile-often = oft
profile-mostly-calm = meist ruhig
profile-steady = stetig

# Wie es jemandem geht, wer mag.
check-in-before = Wie geht es dir, vor dem Gespräch?
check-in-after = Wie geht es dir, nach dem Gespräch?
check-in-only-you = Wenn du magst. Nur du siehst es.
check-in-face-1 = sehr schlecht
check-in-face-2 = schlecht
check-in-face-3 = geht so
check-in-face-4 = gut
check-in-face-5 = sehr gut

key-page-down = Bild ab
key-page-up = Bild auf

# Das Programm hat mittendrin aufgehört; das steht da, wenn es wieder anfängt.
stopped-title = Das Programm hat mittendrin aufgehört
stopped-about = Das lag am Programm, nicht an dir. Alles, was aufgehoben war, ist sicher.
stopped-about-run = Das lag am Programm, nicht an dir. Dein Gespräch ist sicher: Jede Antwort war aufgeschrieben, bevor der nächste Satz kam.
stopped-report = Was passiert ist, steht in einer kleinen Datei, ohne deinen Namen und ohne eines deiner Worte. Wer sich um das Programm kümmert, kann sie brauchen:
stopped-go-on = Weiter mit { $name } bei Schritt { $turn }
stopped-close = Zu den Personen
place-copy = Pfad kopieren
place-copied = Kopiert

# Warum etwas nicht ging; das steht hinter einem Doppelpunkt.
fault-permission = Dafür fehlt die Berechtigung
fault-missing = Diese Datei oder diesen Ordner gibt es nicht
fault-full = Auf dem Datenträger ist kein Platz mehr
fault-read-only = Der Datenträger lässt sich nur lesen
fault-busy = Ein anderes Programm hält sie fest
fault-no-folder = Wo der Ordner sein sollte, liegt eine Datei
fault-a-folder = Wo die Datei sein sollte, liegt ein Ordner
fault-system = Das System sagt „{ $reason }“
fault-too-large = Sie hat { $megabytes } MB oder mehr, und ein Szenario ist Text von höchstens { $most } MB
fault-no-randomness = Das System gab keine Zufallszahl her
fault-no-address = Dieser Rechner hat die Adresse { $address } gerade nicht
fault-ports-taken = Die Ports { $first } bis { $last } sind belegt
fault-newer = Sie stammt von einer neueren Version dieses Programms
fault-scenario-changed = Ihr Szenario wurde seitdem geändert
fault-cannot-begin = Es kann nicht beginnen: { $reason }. Versuch es gleich noch einmal.
