# A room: what its phones say. The words after a dollar sign are filled in by the phone.

# The language of the pages, as web pages name it.
phone-language = en
phone-title = Your vote

# The line at the top.
phone-connecting = Connecting
phone-connected = Connected
phone-reconnecting = Reconnecting
phone-round = Round { $number }
phone-needs-script = This page needs JavaScript. Raise your hand instead.
phone-full = The room is full. Raise your hand instead.

# What the customer says, and what can be said.
phone-says = { $name } says
phone-quoted = “{ $line }”
phone-question = What would you say?
phone-silence = Say nothing, and wait.
phone-percent = { $percent } %
phone-most = Most votes
phone-taken = The room goes on with this

# The plate below.
phone-gathering = You are in. It begins soon.
phone-wait = Look at the screen. The replies come next.
phone-choose = Choose one.
phone-your-vote = Your vote: { $letter }
phone-change = You can change it until it closes.
phone-sending = It is on its way.
phone-vote-kept = It is kept here, and sent when the room answers.
phone-closed = Closed.
phone-closed-vote = Your vote: { $letter }.
phone-no-vote = You did not vote in this round.
phone-late = The vote closed before yours came in.
phone-tie = A tie. The room is talking.
phone-talking = The room is talking.
phone-over = The conversation is over.
phone-ended = Thank you. Nothing is left on this phone.
phone-no-name = No name is kept.

# Observers.
phone-observe = Listen for something
phone-observe-about = If you like, take a job. What you write comes up without a name.
phone-job-curiosity = Listen for curiosity
phone-job-face = Watch the customer’s face
phone-job-words = Note the words that helped
phone-job-any = Deal me one
phone-job-none = Put the job down
phone-your-job = Your job: { $job }
phone-note = What did you see or hear?
phone-note-about = One line is enough. No name goes with it.
phone-send = Send it
phone-note-sent = It is with the leader.
phone-note-not-sent = It could not be sent. Your words are still here.

# The page that asks for the code.
phone-code-title = Come into the room
phone-code = The code on the screen
phone-code-about = Six letters and digits. Spaces do not matter.
phone-code-wrong = No room has this code. Look at the screen again.
phone-code-wait = Too many codes were tried. Wait a minute, or scan the QR code on the screen.
phone-go-in = Go in

# The page of a room, looked back on.
room-page-title = { $title }: the room
room-page-lead = A room met { $name }, looked back on.
room-page-when = When
room-page-way = The way
room-page-turns =
    { $count ->
        [0] no turn
        [one] one turn
       *[other] { $count } turns
    }
room-page-voted = Votes
room-page-rounds =
    { $count ->
        [0] none
        [one] one round
       *[other] { $count } rounds
    }
room-page-closed = How it closed
room-page-broke-off = The room stopped before an ending
room-page-parted = Where the room and the best reply parted
room-page-parted-at = Turn { $turn }: most chose { $most }; the best there was { $best }.
room-page-never-parted = They never did: wherever the room voted, most of it chose a best reply.
room-page-no-votes = Nobody voted.
room-page-moments = Moment by moment
room-page-tried = What was only tried
room-page-turn = Turn { $number }
room-page-line = { $speaker }: “{ $words }”
room-page-no-vote-here = No vote at this moment.
room-page-round =
    { $count ->
        [one] Round { $number }, one vote
       *[other] Round { $number }, { $count } votes
    }
room-page-most = Most votes
room-page-tie = Tie for most
room-page-taken = Taken
room-page-best = Best here
room-page-bar =
    { $count ->
        [one] One vote for { $letter }
       *[other] { $count } votes for { $letter }
    }
room-page-one-mind = Nearly of one mind: split { $parts } of 100.
room-page-divided = Divided: split { $parts } of 100.
room-page-split = Split: { $parts } of 100.
room-page-axes = The way that was taken
room-page-score = { $score } of 100
room-page-notes = What observers noted
room-page-note = Turn { $turn }: “{ $words }”
room-page-about = How to read this page
room-page-about-names = No name is on it: votes were counted, and notes came without one.
room-page-about-best = The best reply is the one after which most was still in reach on the three axes together; where that is not known, the one that earned most.
room-page-about-split = Split is 0 where all chose the same, and 100 where every reply had as many votes.
room-page-made = Made by { $program }: { $scenario }.
