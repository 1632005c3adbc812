# The debrief: looking back on a run, in three parts.

debrief-his-side =
    { $pronoun ->
        [he] His side
        [she] Her side
       *[they] Their side
    }
debrief-turn-by-turn = Turn by turn
debrief-whole-run = The whole run
debrief-again = Again
debrief-to-turns = Go through the turns
debrief-to-whole-run = See the whole run
debrief-meet-again =
    { $pronoun ->
        [he] Meet him again
        [she] Meet her again
       *[they] Meet them again
    }
debrief-leave = Back to everybody

# Words as somebody said or thought them.
debrief-quote = “{ $words }”
debrief-quote-of = { $speaker }: “{ $words }”
debrief-waited =
    { $channel ->
        [chat] (You wrote nothing, and waited.)
       *[other] (You said nothing, and waited.)
    }

# Part 1.
debrief-next =
    { $pronoun ->
        [he] What he does next
        [she] What she does next
       *[they] What they do next
    }
debrief-ending = Ending { $number } of { $of }: { $title }
debrief-broken-off =
    { $channel ->
        [phone] You stopped before the call was over
        [video] You stopped before the call was over
        [chat] You stopped before the chat was over
       *[in-person] You stopped before { $name } left
    }
debrief-broken-off-next =
    { $pronoun ->
        [he] What he does next stays open.
        [she] What she does next stays open.
       *[they] What they do next stays open.
    }
debrief-card =
    { $channel ->
        [in-person] { $name }’s card
        [phone] { $name }’s text message
       *[other] { $name }’s message
    }
debrief-card-own-words =
    { $pronoun ->
        [he] in his own words
        [she] in her own words
       *[they] in their own words
    }
debrief-card-empty =
    { $pronoun ->
        [he] He { $channel ->
            [in-person] fills it in
           *[other] writes it
        } when a talk comes to its end.
        [she] She { $channel ->
            [in-person] fills it in
           *[other] writes it
        } when a talk comes to its end.
       *[they] They { $channel ->
            [in-person] fill it in
           *[other] write it
        } when a talk comes to its end.
    }
debrief-at-ease = at ease
debrief-on-edge = on edge
debrief-guarded = guarded
debrief-open = open
debrief-came-in =
    { $channel ->
        [phone] when the call began
        [video] when the call began
        [chat] at the first message
       *[in-person]
            { $pronoun ->
                [he] when he came in
                [she] when she came in
               *[they] when they came in
            }
    }
debrief-left =
    { $channel ->
        [phone] when it was over
        [video] when it was over
        [chat] at the last one
       *[in-person]
            { $pronoun ->
                [he] when he left
                [she] when she left
               *[they] when they left
            }
    }
debrief-stopped = when you stopped
# What a screen reader says of a scale.
debrief-scale = From { $least } to { $most }: { $from } of 100 { $came-in }, { $to } of 100 { $left }
debrief-change =
    { $channel ->
        [in-person]
            { $pronoun ->
                [he] He left
                [she] She left
               *[they] They left
            }
       *[other]
            { $pronoun ->
                [he] In the end he was
                [she] In the end she was
               *[they] In the end they were
            }
    } { $tension ->
        [less] { $trust ->
            [less] more at ease, and more guarded
            [more] more at ease and more open
           *[same] more at ease
        }
        [more] { $trust ->
            [less] more on edge and more guarded
            [more] more on edge, and more open
           *[same] more on edge
        }
       *[same] { $trust ->
            [less] more guarded
            [more] more open
           *[same] much
        }
    } { $tension ->
        [same] { $trust ->
            [same] as
           *[other] than
        }
       *[other] than
    } { $channel ->
        [in-person]
            { $pronoun ->
                [he] he came.
                [she] she came.
               *[they] they came.
            }
       *[other] at the start.
    }

# Part 2.
debrief-turn = Turn { $turn } of { $count }
debrief-turn-lost = Turn { $turn }: here the most was lost
debrief-no-turn = Nothing was said yet. The turns of a talk stand here.
debrief-row-line = Before: { $words }
debrief-row-said = You: { $words }
debrief-row-reaction = After: { $words }
debrief-row-thought =
    { $pronoun ->
        [he] He thought: { $words }
        [she] She thought: { $words }
       *[they] They thought: { $words }
    }
debrief-row-coach = What it did: { $words }
debrief-play-on = Play on from here
debrief-turn-before = The turn before
debrief-turn-after = The turn after
debrief-curve =
    { $pronoun ->
        [he] How it was for him, turn by turn
        [she] How it was for her, turn by turn
       *[they] How it was for them, turn by turn
    }
debrief-tension = tension
debrief-trust = trust
debrief-curve-start = At the start: tension { $tension }, trust { $trust }.
debrief-curve-turn = After turn { $turn }: tension { $tension }, trust { $trust }.
debrief-transcript-turn = Turn { $turn }: { $words }

# Part 3.
debrief-profile =
    { $pronoun ->
        [he] How you { $channel ->
            [chat] wrote to
           *[other] talked with
        } him
        [she] How you { $channel ->
            [chat] wrote to
           *[other] talked with
        } her
       *[they] How you { $channel ->
            [chat] wrote to
           *[other] talked with
        } them
    }
debrief-best-run = your best run
debrief-score = { $score } of 100
debrief-word-best = { $word }, your best
debrief-bar = { $axis }: { $word }, { $score } of 100
debrief-at-turns =
    { $count ->
        [one] turn { $last }
        [2] turns { $first } and { $last }
       *[other] turns { $first } and { $last }
    }
debrief-at-turns-more = turns { $first } and { $more } more
debrief-earned = Gained at { $earned }, with nothing left over.
debrief-earned-lost = Gained at { $earned }, lost at { $lost }.
debrief-earned-missed = Gained at { $earned }. There was more at { $missed }.
debrief-lost = Lost at { $lost }.
debrief-lost-missed = Lost at { $lost }. There was more at { $missed }.
debrief-missed = There was more at { $missed }.
debrief-nothing-taken = Nothing was lost here.
debrief-not-in-play = Nothing in this talk asked for it.
debrief-tried = What you set out to try
debrief-done = done
debrief-partly = partly
debrief-not-this-time = not this time
debrief-who = Who { $name } is
debrief-learned = { $learned } of { $all } learned
debrief-all-learned =
    { $pronoun ->
        [he] You know him as well as he lets anyone.
        [she] You know her as well as she lets anyone.
       *[they] You know them as well as they let anyone.
    }
debrief-dashed = Dashed: not learned this time
debrief-fact-turn =
    { $turn ->
        [0] from the start
       *[other] turn { $turn }
    }
debrief-fact-learned =
    { $turn ->
        [0] Known from the start: { $fact }
       *[other] Learned at turn { $turn }: { $fact }
    }
debrief-fact-never = Never learned: { $fact }
debrief-meeting =
    { $number ->
        [1] Your first meeting. It is kept.
        [2] Your second meeting. Both are kept, and the best of each stands.
        [3] Your third meeting. All are kept, and the best of each stands.
        [4] Your fourth meeting. All are kept, and the best of each stands.
        [5] Your fifth meeting. All are kept, and the best of each stands.
        [6] Your sixth meeting. All are kept, and the best of each stands.
        [7] Your seventh meeting. All are kept, and the best of each stands.
        [8] Your eighth meeting. All are kept, and the best of each stands.
        [9] Your ninth meeting. All are kept, and the best of each stands.
        [10] Your tenth meeting. All are kept, and the best of each stands.
       *[other] Meeting { $number }. All are kept, and the best of each stands.
    }
debrief-not-kept = This run is not kept: it was a try, or its text was edited on the way.
debrief-practice = This run counts as practice: a turn was taken back, or it began in the middle.
