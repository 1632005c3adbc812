# A conversation saved as one page, and moves in plain words.

# The language of the page, as web pages name it.
page-language = en
page-title = { $title }: looking back
page-lead =
    { $channel ->
        [phone] A call with { $name }, looked back on.
        [chat] A chat with { $name }, looked back on.
        [video] A video call with { $name }, looked back on.
       *[in-person] A talk with { $name }, looked back on.
    }
page-contents = On this page

# Who and when.
page-you-were = You were
page-played-by = Played by
page-played-on = Played on
page-date = { $day } { $month ->
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
} { $year }, { $time } UTC
page-channel = How you met
page-length = Length
page-turns =
    { $count ->
        [0] no turn
        [one] one turn
       *[other] { $count } turns
    }
page-closed = How it closed
page-ending = Ending { $number } of { $of }: { $title }
page-broken-off =
    { $count ->
        [0] Broken off before the first turn
       *[other] Broken off after turn { $count }
    }
page-practice = Practice: a turn was taken back, or it began in the middle.

# Words as somebody said, wrote or thought them.
page-quote = “{ $words }”
page-label = { $label }:
page-you = You
page-waited =
    { $channel ->
        [chat] (You wrote nothing, and waited.)
       *[other] (You said nothing, and waited.)
    }
page-thought =
    { $pronoun ->
        [he] He thought
        [she] She thought
       *[they] They thought
    }

# The customer's side.
page-side =
    { $pronoun ->
        [he] His side
        [she] Her side
       *[they] Their side
    }
page-card =
    { $channel ->
        [phone] { $name }’s message
        [chat] { $name }’s message
       *[other] { $name }’s card
    }
page-card-own-words =
    { $channel ->
        [phone] { $pronoun ->
            [he] sent after the call, in his own words
            [she] sent after the call, in her own words
           *[they] sent after the call, in their own words
        }
        [chat] { $pronoun ->
            [he] sent after the chat, in his own words
            [she] sent after the chat, in her own words
           *[they] sent after the chat, in their own words
        }
       *[other] { $pronoun ->
            [he] in his own words
            [she] in her own words
           *[they] in their own words
        }
    }
page-card-half =
    { $channel ->
        [phone] The call was broken off, so nothing was sent. This is how far it had come.
        [chat] The chat was broken off, so nothing was sent. This is how far it had come.
        [video] The call was broken off, so this is only half filled in.
       *[other] The talk was broken off, so this is only half filled in.
    }
page-heard = Felt heard
page-hurried = Felt hurried
page-tells-friends = Would tell friends
page-stung =
    { $pronoun ->
        [he] Turn { $turn } stung him most.
        [she] Turn { $turn } stung her most.
       *[they] Turn { $turn } stung them most.
    }
page-at-ease = at ease
page-on-edge = on edge
page-guarded = guarded
page-open = open
page-came-in =
    { $channel ->
        [phone] when the call began
        [video] when the call began
        [chat] when the chat began
       *[in-person] { $pronoun ->
            [he] when he came in
            [she] when she came in
           *[they] when they came in
        }
    }
page-left =
    { $channel ->
        [phone] when the call was over
        [video] when the call was over
        [chat] when the chat was over
       *[in-person] { $pronoun ->
            [he] when he left
            [she] when she left
           *[they] when they left
        }
    }
page-stopped = when you stopped
page-your-guess = your guess
page-scale = From { $least } (0) to { $most } (100)
page-mark = { $value } ({ $mark })
page-guess-tension =
    { $difference ->
        [calmer] { $pronoun ->
            [he] He was more at ease than you thought, by { $by } of 100.
            [she] She was more at ease than you thought, by { $by } of 100.
           *[they] They were more at ease than you thought, by { $by } of 100.
        }
        [tenser] { $pronoun ->
            [he] He was more on edge than you thought, by { $by } of 100.
            [she] She was more on edge than you thought, by { $by } of 100.
           *[they] They were more on edge than you thought, by { $by } of 100.
        }
       *[alike] { $pronoun ->
            [he] You read his calm well.
            [she] You read her calm well.
           *[they] You read their calm well.
        }
    }
page-guess-trust =
    { $difference ->
        [more] { $pronoun ->
            [he] He trusted you more than you thought, by { $by } of 100.
            [she] She trusted you more than you thought, by { $by } of 100.
           *[they] They trusted you more than you thought, by { $by } of 100.
        }
        [less] { $pronoun ->
            [he] He trusted you less than you thought, by { $by } of 100.
            [she] She trusted you less than you thought, by { $by } of 100.
           *[they] They trusted you less than you thought, by { $by } of 100.
        }
       *[alike] { $pronoun ->
            [he] You read his trust well.
            [she] You read her trust well.
           *[they] You read their trust well.
        }
    }
page-guess-words = Your words for it: { $words }
page-guess-moment = You would take back turn { $turn }.
page-guess-moment-same =
    { $pronoun ->
        [he] You would take back turn { $turn }. The same moment stung him.
        [she] You would take back turn { $turn }. The same moment stung her.
       *[they] You would take back turn { $turn }. The same moment stung them.
    }
page-next =
    { $pronoun ->
        [he] What he does next
        [she] What she does next
       *[they] What they do next
    }
page-next-open =
    { $pronoun ->
        [he] It was broken off. What he does next stays open.
        [she] It was broken off. What she does next stays open.
       *[they] It was broken off. What they do next stays open.
    }

# The turning point.
page-turning-point = The turning point
page-turn-lost = Turn { $turn }: here the most was given away
page-turn-lost-too = Just as much was given away at { $turns }.
page-nothing-lost = No reply gave anything away
page-closest-call = The closest call was turn { $turn }.
page-nothing-at-stake = Nothing could be given away here
page-turn-unknown = Which turn gave away most is not known exactly
page-inexact = There are too many ways through this conversation to look at all of them, so “best in reach” lies between two figures.
page-kept-most = Turn { $turn } kept the most: the next best reply there would have given away { $points } of 100 more.
page-reach = Best in reach
page-reach-before = Best in reach, before
page-reach-after = Best in reach, after
page-reach-between = { $least } to { $most }
page-reach-nothing = nothing at stake
page-reach-about = “Best in reach” is the best that could still come of it, from 0 to 100. It can only fall.
page-lost = lost { $points }
page-kept = kept { $points }
page-curve =
    { $pronoun ->
        [he] How it was for him, turn by turn
        [she] How it was for her, turn by turn
       *[they] How it was for them, turn by turn
    }
page-curve-told = Two curves over the turns, each from 0 to 100. Tension goes from { $tension } to { $tension-after }, trust from { $trust } to { $trust-after }. The table below has every figure.
page-curve-table = The same in figures
page-curve-start = start
page-tension = tension
page-trust = trust
page-turn-column = Turn

# How the trainee talked.
page-profile =
    { $channel ->
        [chat] { $pronoun ->
            [he] How you wrote to him
            [she] How you wrote to her
           *[they] How you wrote to them
        }
       *[other] { $pronoun ->
            [he] How you talked with him
            [she] How you talked with her
           *[they] How you talked with them
        }
    }
page-score = { $score } of 100
page-bar = { $axis }: { $word }, { $score } of 100
page-at-turns =
    { $count ->
        [one] turn { $last }
       *[other] turns { $first } and { $last }
    }
page-earned = Gained at { $earned }, with nothing left over.
page-earned-lost = Gained at { $earned }, lost at { $lost }.
page-earned-missed = Gained at { $earned }. There was more at { $missed }.
page-lost-at = Lost at { $lost }.
page-lost-missed = Lost at { $lost }. There was more at { $missed }.
page-missed = There was more at { $missed }.
page-nothing-taken = Nothing was lost here.
page-not-in-play = Nothing in this conversation asked for it.
page-tried = What you set out to try
page-done = done
page-partly = partly
page-not-this-time = not this time
page-ratios = Ratios
page-open-questions = Open questions among all questions
page-reflections-to-questions = Reflections to questions
page-complex-reflections = Deeper reflections among all reflections
page-ratio-of = { $part } of { $of }
page-ratio-to = { $part } : { $of }
page-ratio-none = did not come up
page-fair = fair
page-good = good
page-below = below fair
page-ratio-told = { $ratio }: { $value }
page-ratio-marked = { $ratio }: { $value }, { $standing }
page-ratios-marks = Fair from { $fair }, good from { $good }
page-ratio-mark-to = { $hundredths ->
    [100] 1 : 1
    [200] 2 : 1
   *[other] { $hundredths } : 100
}
page-ratio-mark-of = { $hundredths } of 100
page-ratios-about = The marks come from counselling. Read them as a direction.

# Who the customer is.
page-who = Who { $name } is
page-learned = { $learned } of { $all } learned
page-all-learned =
    { $pronoun ->
        [he] You know him as well as he lets anyone.
        [she] You know her as well as she lets anyone.
       *[they] You know them as well as they let anyone.
    }
page-dashed = With a dashed line: not learned this time.
page-fact-turn =
    { $turn ->
        [0] from the start
       *[other] turn { $turn }
    }
page-fact-never = not learned
page-no-facts = nothing to learn here

# The transcript.
page-transcript =
    { $channel ->
        [chat] What was written
       *[other] What was said
    }
page-no-turns = Nothing was said.
page-turn = Turn { $turn }
page-points = { $axis } { $points }
page-moves = What it was
page-abuse = Abuse
page-coach = What it did
page-learned-fact = Learned
page-mood = Tension { $tension } to { $tension-after }, trust { $trust } to { $trust-after }.
page-given-away = { $points ->
    [0] Nothing was given away.
   *[other] { $points } of 100 given away.
}
page-to-others =
    { $count ->
        [one] The other reply
       *[other] The { $count } other replies
    }
page-last-line = The last line

# The other replies.
page-others = What else there was
page-others-about =
    { $channel ->
        [chat] Each reply that was offered and not sent, and what would have come back.
       *[other] Each reply that was offered and not taken, and what would have come back.
    }
page-instead =
    { $channel ->
        [chat] You wrote
       *[other] You said
    }
page-waited-instead = You waited
page-other-silence =
    { $channel ->
        [chat] (Writing nothing, and waiting.)
       *[other] (Saying nothing, and waiting.)
    }
page-would-say =
    { $channel ->
        [chat] { $speaker } would have written
       *[other] { $speaker } would have said
    }
page-would-think =
    { $pronoun ->
        [he] He would have thought
        [she] She would have thought
       *[they] They would have thought
    }
page-would-do = What it would have done
page-would-learn = You would have learned
page-would-end = It would have closed with “{ $title }”.
page-would-give-away = { $points ->
    [0] It would have given nothing away.
   *[other] It would have given away { $points } of 100.
}

# Replies put better.
page-rewrites =
    { $channel ->
        [chat] Written better
       *[other] Said better
    }
page-better = Better
page-written = written on { $date }

# What is left out.
page-left-out = What is not on this page
page-left-out-sum = A grade, or a sum of the three. They stand beside each other and are never added up.
page-left-out-feelings = How you felt before and after.
page-left-out-taken-back = Turns that were taken back.
page-left-out-people = A real person. { $name } is invented, and every line was written beforehand.
page-made = Made by { $program }: { $scenario }, seed { $seed }.

# What a reply was, in plain words.
move-open-question = an open question
move-closed-question = a question to answer with yes or no
move-reflection = saying back what was said
move-deep-reflection = naming what lies behind it
move-validation = saying that the feeling makes sense
move-summary = a summary of what was said
move-ownership = taking the matter on
move-real-apology = an apology that names what went wrong
move-choice = a real choice
move-next-step = a next step
move-honest-no = a plain no, with its reason
move-explanation = an explanation
move-foresight = an answer before the question
move-disclosure = something of oneself
move-small-talk = small talk
move-thanks = a thank-you
move-permission = asking before going on
move-leading-question = a question that carries its answer
move-assumption = a guess taken for a fact
move-advice = advice that nobody asked for
move-script = a phrase from the script
move-empty-apology = an apology for nothing in particular
move-false-reassurance = comfort that nobody can promise
move-policy = hiding behind a rule
move-dismissal = brushing it aside
move-blame = putting it on the other
move-argument = arguing the point
move-pressure = hurrying a decision
move-interruption = cutting in
move-sarcasm = mockery
move-overpromise = promising more than can be kept
move-pass-on = handing on to somebody else

# Writing a page from the terminal.
page-file-written = Written to { $file }.
page-file-no-turn = Nothing was said, so there is no page to write.
page-file-no-run = There is no conversation in { $file }.
page-file-no-such-run = There is no file “{ $name }”, and no conversation of that name is kept.
page-file-none-kept = No conversation is kept yet.
page-file-changed = “{ $title }” has changed since this conversation, so it cannot be looked back on. Name the scenario as it was with --scenario.
page-file-other = This conversation is of “{ $scenario }”, and “{ $title }” is another scenario.
page-file-html = { $file } is not named as a web page. Its name must end in .html.
page-file-markdown = { $file } is not named as Markdown. Its name must end in .md.
page-file-either = { $file } is not named as a page. Its name must end in .html or .md.
