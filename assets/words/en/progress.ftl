# Progress: am I getting better, and who is next.

places-progress = Progress
places-you = You

# The next step.
progress-next = Next: { $name }, “{ $title }”
progress-next-title = Next: { $title }
progress-due =
    { $days ->
        [0] Due since today
        [1] Due for a day
        [2] Due for two days
        [3] Due for three days
        [4] Due for four days
        [5] Due for five days
        [6] Due for six days
        [7] Due for a week
       *[other] Due for { $days } days
    }{ $gain ->
        [curiosity] , and asking is where you gain most.
        [acknowledgement] , and saying back what you heard is where you gain most.
        [de-escalation] , and keeping it calm is where you gain most.
       *[none] .
    }
progress-nobody-due = Nobody is due. Meet anybody you like.
progress-new = { $name } is new to you.
progress-soonest =
    { $days ->
        [0] { $name } is next, today.
        [1] { $name } is next, tomorrow.
       *[other] { $name } is next, in { $days } days.
    }
progress-everybody = See everybody

# While nobody was met.
progress-nobody-met = Nobody met yet
progress-nobody-to-the-end = Nobody met to the end yet
progress-nobody-about = After your first conversation you will see here how you talk with people, and who to meet next.
progress-meet-first = Meet { $name }, { $count ->
    [one] one minute
   *[other] { $count } minutes
}

# The charts.
progress-growing = growing
progress-falling = lower lately
progress-up-and-down = up and down
progress-steady = steady
progress-one-run = One conversation. A line needs two.
progress-first = first: { $score }
progress-best = best: { $score }
progress-run = conversation { $number }, { $when }: { $score }
progress-today = today
progress-yesterday = yesterday
progress-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}{ $year ->
    [this] {""}
   *[other] {" "}{ $year }
}

# What the conversations have in common. Each claim stands with the moments that show it.
progress-sayings = What your conversations say
progress-no-sayings = After another conversation or two you will read here what they have in common.
progress-strong-curiosity = You ask before you guess.
progress-strong-acknowledgement = You say back what you hear.
progress-strong-de-escalation = You keep it calm.
progress-waits = You wait well.
progress-loses-curiosity = You guess where you could ask.
progress-loses-acknowledgement = You pass over feelings.
progress-loses-de-escalation = You push when it gets tense.
progress-leaves-curiosity = There was more to ask.
progress-leaves-acknowledgement = There was more to say back.
progress-leaves-de-escalation = There was more to calm.
progress-moment = { $name }, turn { $turn }
progress-moments = { $first }; { $second }.
progress-moment-alone = { $first }.
progress-moment-said = { $moment }: “{ $words }”
progress-moment-waited = { $moment }: you said nothing.
progress-guesses-tension-high = You guess more tension than there is.
progress-guesses-tension-low = You guess less tension than there is.
progress-guesses-trust-high = You guess trust too high.
progress-guesses-trust-low = You guess trust too low.
progress-guesses-close = You read people well.
progress-guesses-by = By { $by } of 100 on the whole, in { $count ->
    [one] one guess
   *[other] { $count } guesses
}.

# One conversation.
progress-run-title = Conversation { $number }: { $name }, { $when }
progress-run-ending = Ending { $number } of { $of }: { $title }
progress-run-turns = { $count ->
    [one] One turn.
   *[other] { $count } turns.
}
progress-run-unclean = Something was taken back, or it began in the middle. It counts as neither a first nor a best one.
progress-one-run-alone = Look at one conversation
progress-run-before = The conversation before
progress-run-after = The conversation after
progress-look-back = Look back
progress-look-back-changed = “{ $title }” has changed since this conversation, so it cannot be looked back on.
progress-look-back-gone = The scenario of this conversation is no longer here, so it cannot be looked back on.
progress-look-back-other = This conversation comes from another version of the program, so it cannot be looked back on.
progress-delete = Delete this conversation
progress-all-runs = Back to all
progress-delete-title = Delete this conversation?
progress-delete-about = { $run }. What was said in it goes, and your guess and your better words with it. Nothing brings it back.
progress-keep = Keep it

# Who was met.
progress-met = Who you have met
progress-kept =
    { $count ->
        [one] 1 conversation, kept
       *[other] { $count } conversations, all kept
    }
progress-seen = { $endings } of { $of-endings } endings, { $facts } of { $of-facts } facts
progress-seen-gone =
    { $count ->
        [one] met once; the scenario is no longer here
       *[other] met { $count } times; the scenario is no longer here
    }
progress-export = Export
progress-forget = Forget me

# Guesses beside what was so.
progress-guesses = Your guesses
progress-felt = how they felt
progress-guessed = what you guessed
progress-guess-about = { $name }, { $when }
progress-guess-spoken = { $about }: you guessed { $guessed }, it was { $felt }

# Check-ins.
progress-check-ins = How you were
progress-check-ins-about = As you said yourself. It counts for nothing.
progress-before = before
progress-after = after
progress-check-in-spoken = { $when }: before { $before }, after { $after }, of 5
