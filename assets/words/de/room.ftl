# Eine Runde spricht gemeinsam mit jemandem: die Seite davor, die Leinwand, die Ansicht der Leitung.

# Die Seite vor einer Runde.
room-start-title = Mit einer Runde
room-start-about = Alle sehen dieselbe Person, stimmen über die Antwort ab und reden darüber.
room-meets = { $name }: { $title }
room-person-before = Die Person davor
room-person-after = Die Person danach
room-voting = Wie abgestimmt wird
room-voting-about = Hände lassen sich auch neben Telefonen zählen.
room-voting-phones = per Telefon
room-voting-hands = per Handzeichen
room-voting-none = gar nicht
room-address = Wohin Telefone gehen
room-address-about = Die Adresse dieses Rechners in dem WLAN, in dem die Telefone sind.
room-address-next = Andere Adresse
room-no-network = Dieser Rechner ist in keinem Netz, also kann kein Telefon dazukommen. Die Runde kann per Handzeichen abstimmen.
room-wifi-name = Das WLAN
room-wifi-about = Trag es ein, dann bringt ein zweiter QR-Code die Telefone hinein. Es wird nicht aufgehoben.
room-wifi-field = Name
room-wifi-password = Passwort
room-minutes = Wie lange
room-minutes-about = Die Uhr in deiner Ansicht. Nichts endet von selbst.
room-minutes-20 = 20 Min.
room-minutes-40 = 40 Min.
room-minutes-60 = 60 Min.
room-minutes-open = offen
room-hidden = Stimmen verdeckt, bis du sie zeigst
room-hidden-about = Sonst folgen alle einander.
room-observers = Beobachtende
room-observers-about = Ein Telefon kann eine Aufgabe übernehmen, etwa auf das Gesicht achten, und dir Notizen schicken.
room-shows-points = Punkte mit den Stimmen
room-shows-points-about = Sonst zeigst du sie, wann du magst, mit S.
room-shows-thought = Der Gedanke mit den Stimmen
room-shows-thought-about = Sonst zeigst du ihn, wann du magst, mit T.
room-keeps = Stelle merken
room-keeps-about = Zahlen und Notizen, ohne Namen, damit eine abgebrochene Runde weitergehen kann.
room-rehearse = Zwei Minuten proben
room-open = Runde öffnen
room-open-by-hands = Ohne Telefone öffnen
room-broke-off-at =
    { $votes ->
        [0] Die Runde mit { $name } brach bei Schritt { $turn } ab.
        [one] Die Runde mit { $name } brach bei Schritt { $turn } ab. Ihre Stimme ist aufgehoben.
       *[other] Die Runde mit { $name } brach bei Schritt { $turn } ab. Ihre { $votes } Stimmen sind aufgehoben.
    }
room-go-on-at = Weiter bei Schritt { $turn }

# Die Leinwand.
room-window = Die Runde
room-rehearsal = Probe: Die Stimmen sind erfunden
room-vote-by-phone = Stimm mit dem Telefon ab
room-squares = QR-Code für Telefone
room-or-type = oder tipp
room-or-go-to = oder geh zu { $address } und tipp
room-wifi = 1  WLAN: { $name }
room-then-this = 2  Dann das
room-phones-here =
    { $count ->
        [0] Noch ist kein Telefon da.
        [one] Ein Telefon ist da.
       *[other] { $count } Telefone sind da.
    }
room-by-hands = Wir stimmen per Handzeichen ab.
room-no-votes = Wir reden und wählen gemeinsam.
room-phones-lost = Telefone kommen nicht durch. Weiter per Handzeichen.
room-hands-please = Hände bitte
room-hands-for = Hände hoch für
room-votes =
    { $count ->
        [0] noch keine Stimmen
        [one] 1 Stimme
       *[other] { $count } Stimmen
    }
room-votes-of = { $count } von { $of } haben abgestimmt
room-votes-short = { $count } von { $of }
room-percent = { $count } %
room-row-votes =
    { $count ->
        [one] { $letter }: { $words } 1 Stimme
       *[other] { $letter }: { $words } { $count } Stimmen
    }
room-closed = Die Abstimmung ist zu
room-what-decided = Was gab den Ausschlag?
room-tie = { $letters } und { $last } liegen vorn, mit je { $count }
room-not-taken = Nicht genommen
room-spoken-by = { $speaker }: { $words }
room-thinks =
    { $pronoun ->
        [he] Was er denkt und nicht sagt
        [she] Was sie denkt und nicht sagt
       *[they] Was gedacht und nicht gesagt wird
    }
room-the-way = Euer Weg
room-it-ended = Es endete mit: { $ending }.
room-tried = Abgestimmt, aber nicht genommen
room-broke-off = Hier habt ihr aufgehört.
room-parted = Wo die meisten anders wollten
room-parted-sign = Die meisten von euch wollten eine andere Antwort als die, die am meisten offen ließ.
room-parted-at = Schritt { $turn }: „{ $line }“
room-most-of-you = Die meisten
room-best-in-reach = Am meisten offen
room-best-points = Meiste Punkte hier
room-axes =
    { $pronoun ->
        [he] Wie ihr mit ihm gesprochen habt
        [she] Wie ihr mit ihr gesprochen habt
       *[they] Wie ihr gesprochen habt
    }
room-of-100 = { $score } von 100
room-waiting = Was jede Antwort offen ließ, wird noch berechnet.
room-notes = Was beim Beobachten auffiel
room-note = „{ $words }“
room-page = { $page } von { $of }

# Die Runde verlassen.
room-leave-title = Die Runde verlassen?
room-leave-about = Was abgestimmt wurde, bleibt auf diesem Rechner, ohne Namen. Du kannst später weitermachen.
room-leave-rehearsal = Es war eine Probe. Nichts davon wird aufgehoben.
room-stay = Bleiben
room-leave = Gehen
room-no-phones = Die Runde geht per Handzeichen weiter: { $reason }.
room-cannot-go-on = Die Runde kann nicht weitergehen: { $reason }.
room-not-kept = Die Stelle der Runde ließ sich nicht merken.
room-not-kept-because = Die Stelle der Runde ließ sich nicht merken: { $reason }.
room-not-forgotten = Was von der Runde aufgehoben ist, ließ sich nicht löschen: { $reason }.
room-saved = Gespeichert als { $file }, die Tabellen liegen daneben.
room-not-saved = Die Runde ließ sich nicht speichern: { $reason }.
room-forgotten = Von dieser Runde ist nichts mehr aufgehoben.

# Die Schritte eines Moments.
step-gathering = Alle kommen an
step-line = Satz
step-vote = Wahl
step-close = Schluss
step-reveal = Zeigen
step-talk = Reden
step-taken = Weiter
step-over = Das Ende
step-ended = Rückblick

# Die Ansicht der Leitung.
leader-heading = { $name }, Schritt { $turn }
leader-heading-before = { $name }
leader-of-minutes = von { $count } Min.
leader-clock = { $minutes }:{ $seconds }
leader-tabs = Was zu sehen ist
leader-tab-note = Notiz
leader-tab-votes = Stimmen
leader-tab-room = Runde
leader-on-the-projector = Auf der Leinwand
leader-blank = schwarz
leader-light = hell
leader-for-you = Für dich, jetzt
leader-observers = Beobachtende
leader-no-observers = In dieser Runde gibt es keine.
leader-no-notes = Noch wurde nichts notiert.
leader-show-note = Zeigen
leader-hide-note = Weg
leader-round = Abstimmung { $number }
leader-line = „{ $words }“
leader-gathering = Alle kommen an. Noch wurde nichts gesagt.
leader-reply = { $letter }: { $words }
leader-no-votes = –
leader-hand-more = Eine Hand mehr für { $letter }
leader-hand-less = Eine Hand weniger für { $letter }
leader-hands-of = Hände für { $letter }
leader-counting = Hände für { $letter }: { $count }
leader-after = { $stage }. „{ $words }“
leader-it-ends = Es endet: { $ending }
leader-calm = Ruhig
leader-anxious = Besorgt
leader-defensive = Abwehrend
leader-recovering = Fängt sich
leader-phones = Telefone
leader-code = Code { $code }
leader-made-up = Zwölf stimmen ab, die es nicht gibt. Nichts wird aufgehoben.
leader-phones-lost = Telefone erreichen diesen Rechner nicht. Zähl Hände mit H; Telefone kommen von selbst zurück.
leader-open-again = Neu öffnen
leader-no-phone-answered = Noch ist kein Telefon da.
leader-show-help = Zeigen, was hilft
leader-hide-help = Ausblenden
leader-reach-firewall = Dieser Rechner antwortet sich selbst nicht: Eine Firewall auf ihm ist im Weg.
leader-reach-between = Dieser Rechner antwortet sich selbst. Was im Weg ist, liegt zwischen ihm und den Telefonen.
leader-help-same-wifi = Telefone und dieser Rechner müssen im selben WLAN sein.
leader-help-guest = Gastnetze halten Geräte oft getrennt. Nimm ein anderes Netz.
leader-help-hotspot = Oder öffne einen Hotspot auf diesem Rechner oder einem Telefon, und hol alle hinein.
leader-help-hands = Oder mach per Handzeichen weiter: Drück H und tipp für jede Antwort die Zahl.
leader-may-see = Die Runde darf sehen
leader-points = Punkte
leader-thought =
    { $pronoun ->
        [he] Sein Gedanke
        [she] Ihr Gedanke
       *[they] Der Gedanke
    }
leader-other-way = Der andere Weg
leader-once-shown = Sobald die Stimmen gezeigt sind.
leader-go-on-with = Weiter mit
leader-as-the-room = { $letter }, wie die Runde
leader-your-own = { $letter }, wie du willst
leader-nothing-chosen = Keine Antwort hat die meisten Stimmen.
leader-other = andere
leader-said = oder anders gesagt
leader-said-reply = Das entspricht { $letter }.
leader-said-which = Was davon war gemeint: { $letters }?
leader-said-nothing = Das entspricht keiner davon.
leader-to = bis
leader-show-room = Leinwand
leader-own-window = Eigenes Fenster
leader-close-window = Fenster zu
leader-end = Hier beenden
leader-leave = Gehen
leader-back = Zurück
leader-vote-again = Neu abstimmen
leader-play-other = { $letter } spielen, dann zurück
leader-play-any-other = Andere spielen
leader-return = Zurück zum Weg der Runde
leader-begin = Beginnen
leader-open-vote = Abstimmen lassen
leader-close-vote = Abstimmung zu
leader-reveal = Stimmen zeigen
leader-talk = Darüber reden
leader-take = Weiter mit { $letter }
leader-choose-first = Antwort wählen
leader-go-on = Weiter
leader-look-back = Beenden und zurückblicken
leader-next-page = Nächste Seite
leader-view = Deine Ansicht
leader-hide-strip = Streifen verbergen
leader-ended = Die Runde ist zu Ende
leader-ended-about = Die Seiten des Rückblicks sind auf der Leinwand: Geh sie mit denselben Tasten durch. Auch Notizen, die du zeigst, erscheinen dort.
leader-ended-rehearsal = Das war die Probe. Ihre Seiten sind auf der Leinwand, aus Stimmen, die niemand abgegeben hat.
leader-save = Als Seite und Tabellen speichern
leader-forget = Aufgehobenes löschen
leader-close = Runde schließen

keys-room-on = Eins weiter
keys-room-back = Eins zurück
keys-room-blank = Schwarzes Bild, und zurück
keys-room-choose = Mit dieser Antwort weiter
keys-room-vote-again = Neu abstimmen
keys-room-other = Die andere Antwort spielen, dann zurück
keys-room-hands = Hände zählen: Ziffern, Enter für die nächste
keys-room-points = Punkte zeigen, oder nicht
keys-room-thought = Den Gedanken zeigen, oder nicht
keys-room-other-way = Den anderen Weg zeigen, oder nicht
keys-room-switch = Deine Ansicht, oder die Leinwand
keys-room-strip = Den Streifen verbergen, oder zeigen
keys-room-window = Ein Fenster für die Runde
keys-room-present = Auf dem ganzen Bildschirm zeigen
keys-room-leave = Gehen, nach einer Frage
keys-room-start = Runde öffnen
keys-room-start-back = Zurück zur Person
