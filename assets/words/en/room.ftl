# A room meets a customer together: the page before it, the room’s screen, the leader’s view.

# The page before a room.
room-start-title = With a room
room-start-about = Everybody sees the customer, votes on the reply, and talks.
room-meets = { $name }: { $title }
room-person-before = The person before
room-person-after = The person after
room-voting = How the room votes
room-voting-about = Hands can be counted beside phones, too.
room-voting-phones = by phone
room-voting-hands = by show of hands
room-voting-none = not at all
room-address = Where phones go
room-address-about = The address of this machine in the Wi-Fi that the phones are in.
room-address-next = Another address
room-no-network = This machine is in no network, so no phone can come. The room can vote by show of hands.
room-wifi-name = The Wi-Fi
room-wifi-about = Type it in, and a second QR code brings phones into it. It is not kept.
room-wifi-field = name
room-wifi-password = password
room-minutes = How long
room-minutes-about = The clock on your view. Nothing ends by itself.
room-minutes-20 = 20 min
room-minutes-40 = 40 min
room-minutes-60 = 60 min
room-minutes-open = open
room-hidden = Votes hidden until you show them
room-hidden-about = Otherwise people follow each other.
room-observers = Observers
room-observers-about = A phone may take a job, such as to watch the face, and send notes to you.
room-shows-points = Points with the votes
room-shows-points-about = Otherwise you show them when you like, with S.
room-shows-thought = The customer’s thought with the votes
room-shows-thought-about = Otherwise you show it when you like, with T.
room-keeps = Keep the place
room-keeps-about = Counts and notes, without names, so that a room that broke off can go on.
room-rehearse = Rehearse for two minutes
room-open = Open the room
room-open-by-hands = Open without phones
room-broke-off-at =
    { $votes ->
        [0] The room with { $name } broke off at turn { $turn }.
        [one] The room with { $name } broke off at turn { $turn }. Its vote is kept.
       *[other] The room with { $name } broke off at turn { $turn }. Its { $votes } votes are kept.
    }
room-go-on-at = Go on at turn { $turn }

# The room’s screen.
room-window = The room
room-rehearsal = Rehearsal: the votes are made up
room-vote-by-phone = Vote with your phone
room-squares = QR code for phones
room-or-type = or type
room-or-go-to = or go to { $address } and type
room-wifi = 1  Wi-Fi: { $name }
room-then-this = 2  Then this
room-phones-here =
    { $count ->
        [0] No phone is here yet.
        [one] One phone is here.
       *[other] { $count } phones are here.
    }
room-by-hands = We vote by show of hands.
room-no-votes = We talk, and choose together.
room-phones-lost = Phones do not get through. We go on by show of hands.
room-hands-please = Hands, please
room-hands-for = Hands up for
room-votes =
    { $count ->
        [0] no votes yet
        [one] 1 vote
       *[other] { $count } votes
    }
room-votes-of = { $count } of { $of } have voted
room-votes-short = { $count } of { $of }
room-percent = { $count } %
room-row-votes =
    { $count ->
        [one] { $letter }: { $words } 1 vote
       *[other] { $letter }: { $words } { $count } votes
    }
room-closed = The vote is closed
room-what-decided = What decided you?
room-tie = { $letters } and { $last } have most, { $count } each
room-not-taken = Not taken
room-spoken-by = { $speaker }: { $words }
room-thinks =
    { $pronoun ->
        [he] What he thinks, and does not say
        [she] What she thinks, and does not say
       *[they] What they think, and do not say
    }
room-the-way = The way you took
room-it-ended = It ended with: { $ending }.
room-tried = Voted on, and not taken
room-broke-off = Here you stopped.
room-parted = Where most went another way
room-parted-sign = Most of you wanted another reply than the one that left most open.
room-parted-at = Turn { $turn }: “{ $line }”
room-most-of-you = Most of you
room-best-in-reach = Left most open
room-best-points = Most points here
room-axes =
    { $pronoun ->
        [he] How you talked with him
        [she] How you talked with her
       *[they] How you talked with them
    }
room-of-100 = { $score } of 100
room-waiting = What each reply left open is still being worked out.
room-notes = What observers noted
room-note = “{ $words }”
room-page = { $page } of { $of }

# Leaving a room.
room-leave-title = Leave the room?
room-leave-about = What was voted is kept on this machine, without names. You can go on later.
room-leave-rehearsal = It was a rehearsal. Nothing of it is kept.
room-stay = Stay
room-leave = Leave
room-no-phones = The room goes on by show of hands: { $reason }.
room-cannot-go-on = The room cannot go on: { $reason }.
room-not-kept = The room’s place could not be kept.
room-not-kept-because = The room’s place could not be kept: { $reason }.
room-not-forgotten = What is kept of the room could not be deleted: { $reason }.
room-saved = Saved as { $file }, with the tables beside it.
room-not-saved = The room could not be saved: { $reason }.
room-forgotten = Nothing of this room is kept any more.

# The steps of a moment.
step-gathering = People come in
step-line = Line
step-vote = Vote
step-close = Close
step-reveal = Reveal
step-talk = Talk
step-taken = Go on
step-over = The end
step-ended = Looking back

# The leader’s view.
leader-heading = { $name }, turn { $turn }
leader-heading-before = { $name }
leader-of-minutes = of { $count } min
leader-clock = { $minutes }:{ $seconds }
leader-tabs = What is shown
leader-tab-note = Note
leader-tab-votes = Votes
leader-tab-room = Room
leader-on-the-projector = On the projector
leader-blank = blank
leader-light = light
leader-for-you = For you, at this moment
leader-observers = Observers
leader-no-observers = There are none in this room.
leader-no-notes = Nothing was noted yet.
leader-show-note = Show
leader-hide-note = Take off
leader-round = Round { $number }
leader-line = “{ $words }”
leader-gathering = People come in. Nothing was said yet.
leader-reply = { $letter }: { $words }
leader-no-votes = –
leader-hand-more = One hand more for { $letter }
leader-hand-less = One hand less for { $letter }
leader-hands-of = Hands for { $letter }
leader-counting = Hands for { $letter }: { $count }
leader-after = { $stage }. “{ $words }”
leader-it-ends = It ends: { $ending }
leader-calm = Calm
leader-anxious = Anxious
leader-defensive = Defensive
leader-recovering = Recovering
leader-phones = Phones
leader-code = code { $code }
leader-made-up = Twelve people vote who are not there. Nothing is kept.
leader-phones-lost = Phones cannot reach this machine. Count hands with H; phones come back by themselves.
leader-open-again = Open it again
leader-no-phone-answered = No phone has come yet.
leader-show-help = Show what to do
leader-hide-help = Hide this
leader-reach-firewall = This machine does not answer itself: a firewall on it is in the way.
leader-reach-between = This machine answers itself. What is in the way lies between it and the phones.
leader-help-same-wifi = Phones and this machine have to be in the same Wi-Fi.
leader-help-guest = Guest networks often keep machines apart. Take another network.
leader-help-hotspot = Or open a hotspot on this machine or on a phone, and bring all into it.
leader-help-hands = Or go on by show of hands: press H, and type the number for each reply.
leader-may-see = The room may see
leader-points = Points
leader-thought =
    { $pronoun ->
        [he] His thought
        [she] Her thought
       *[they] Their thought
    }
leader-other-way = The other way
leader-once-shown = Once the votes are shown.
leader-go-on-with = Go on with
leader-as-the-room = { $letter }, as the room
leader-your-own = { $letter }, as you say
leader-nothing-chosen = No reply has most votes.
leader-other = other
leader-said = or in other words
leader-said-reply = That comes to { $letter }.
leader-said-which = Which of { $letters } was meant?
leader-said-nothing = That comes to none of these.
leader-to = to
leader-show-room = Room’s screen
leader-own-window = Own window
leader-close-window = Close window
leader-end = End here
leader-leave = Leave
leader-back = Back
leader-vote-again = Vote again
leader-play-other = Play { $letter }, then return
leader-play-any-other = Play another
leader-return = Return to the room’s way
leader-begin = Begin
leader-open-vote = Open the vote
leader-close-vote = Close the vote
leader-reveal = Show the votes
leader-talk = Talk about it
leader-take = Go on with { $letter }
leader-choose-first = Choose a reply
leader-go-on = Go on
leader-look-back = End and look back
leader-next-page = Next page
leader-view = Your view
leader-hide-strip = Hide this strip
leader-ended = The room has ended
leader-ended-about = The pages of the debrief are on the projector: go through them with the same keys. Notes that you show come up there, too.
leader-ended-rehearsal = That was the rehearsal. Its pages are on the projector, made of votes that nobody cast.
leader-save = Save as a page and tables
leader-forget = Delete what is kept
leader-close = Close the room

keys-room-on = One step on
keys-room-back = One step back
keys-room-blank = Black screen, and back
keys-room-choose = Go on with this reply
keys-room-vote-again = Vote again
keys-room-other = Play the other reply, then return
keys-room-hands = Count hands: digits, Enter for the next
keys-room-points = Show the points, or not
keys-room-thought = Show the thought, or not
keys-room-other-way = Show the other way, or not
keys-room-switch = Your view, or the room’s
keys-room-strip = Hide the strip, or show it
keys-room-window = A window for the room
keys-room-present = Present on the whole screen
keys-room-leave = Leave, after asking
keys-room-start = Open the room
keys-room-start-back = Back to the person
