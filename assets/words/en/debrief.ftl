# The debrief: looking back on a conversation, in four parts.

debrief-his-side =
    { $pronoun ->
        [he] His side
        [she] Her side
       *[they] Their side
    }
debrief-the-turn = The turn
debrief-what-else = What else there was
debrief-whole-run = The whole of it
debrief-again = Again
debrief-save = Save as a page
debrief-to-turn = The turn
debrief-to-others = The other replies
debrief-to-whole-run = See the whole of it
debrief-meet-again =
    { $pronoun ->
        [he] Meet him again
        [she] Meet her again
       *[they] Meet them again
    }
debrief-leave = Back to everybody
debrief-leave-progress = Back to your progress

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
        } when a conversation comes to its end.
        [she] She { $channel ->
            [in-person] fills it in
           *[other] writes it
        } when a conversation comes to its end.
       *[they] They { $channel ->
            [in-person] fill it in
           *[other] write it
        } when a conversation comes to its end.
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
debrief-turn-lost = Turn { $turn }: here the most was given away
debrief-turn-kept = Turn { $turn }: here the most was kept
debrief-turn-closest = Turn { $turn }: the closest call. No reply gave anything away.
debrief-kept-most = Turn { $turn } kept the most
debrief-back-to-turn = To turn { $turn }, which mattered most
debrief-no-turn = Nothing was said yet. The turns of a conversation stand here.
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
debrief-moves = It was: { $moves }.
debrief-seconds =
    { $channel ->
        [chat] { $seconds ->
            [0] Written at once.
            [one] Written after a second.
           *[other] Written after { $seconds } seconds.
        }
       *[other] { $seconds ->
            [0] Said at once.
            [one] Said after a second.
           *[other] Said after { $seconds } seconds.
        }
    }
debrief-play-on = Play on from here
debrief-play-again-from = Play on from this turn
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
debrief-best-run = your best so far
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
debrief-not-in-play = Nothing in this conversation asked for it.
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
        [2] Your second meeting. Both are kept, and for each of the three your best score stands.
        [3] Your third meeting. All are kept, and for each of the three your best score stands.
        [4] Your fourth meeting. All are kept, and for each of the three your best score stands.
        [5] Your fifth meeting. All are kept, and for each of the three your best score stands.
        [6] Your sixth meeting. All are kept, and for each of the three your best score stands.
        [7] Your seventh meeting. All are kept, and for each of the three your best score stands.
        [8] Your eighth meeting. All are kept, and for each of the three your best score stands.
        [9] Your ninth meeting. All are kept, and for each of the three your best score stands.
        [10] Your tenth meeting. All are kept, and for each of the three your best score stands.
       *[other] Meeting { $number }. All are kept, and for each of the three your best score stands.
    }
debrief-not-kept = This conversation is not kept: it was a try, or its text was edited on the way.
debrief-practice = This conversation counts as practice: a turn was taken back, or it began in the middle.

# Before any score: the guess.
debrief-guess =
    How did { $name } feel when { $ended ->
        [no] you stopped?
       *[yes]
            { $channel ->
                [in-person]
                    { $pronoun ->
                        [he] he left?
                        [she] she left?
                       *[they] they left?
                    }
               *[other] it was over?
            }
    }
debrief-guess-stands = Your guess.
debrief-guess-none = You did not guess.
debrief-guess-first =
    Your guess first. Then { $pronoun ->
        [he] his
        [she] her
       *[they] their
    } { $channel ->
        [in-person] card.
        [phone] text message.
       *[other] message.
    }
# What a screen reader says of a scale that can be moved.
debrief-guess-scale = From { $least } to { $most }: your guess, { $value } of 100
debrief-relieved = relieved
debrief-seen = seen
debrief-doubtful = doubtful
debrief-hurried = hurried
debrief-hurt = hurt
debrief-take-back = Which moment would you take back?
debrief-take-back-none = None of them
debrief-skip-guess = Skip the guess
debrief-turn-card =
    { $channel ->
        [in-person]
            { $pronoun ->
                [he] Turn his card over
                [she] Turn her card over
               *[they] Turn their card over
            }
       *[other]
            { $pronoun ->
                [he] Open his message
                [she] Open her message
               *[they] Open their message
            }
    }
debrief-gone =
    { $ended ->
        [no]
            { $pronoun ->
                [he] You stopped before he had finished
                [she] You stopped before she had finished
               *[they] You stopped before they had finished
            }
       *[yes]
            { $channel ->
                [phone] The call is over
                [video] The call is over
                [chat] The chat is over
               *[in-person] { $name } has gone
            }
    }
debrief-gone-card =
    { $ended ->
        [no]
            { $channel ->
                [in-person]
                    { $pronoun ->
                        [he] His card is only half filled in.
                        [she] Her card is only half filled in.
                       *[they] Their card is only half filled in.
                    }
               *[other]
                    { $pronoun ->
                        [he] His message is only half written.
                        [she] Her message is only half written.
                       *[they] Their message is only half written.
                    }
            }
       *[yes]
            { $channel ->
                [in-person]
                    { $pronoun ->
                        [he] He left a card about how it was for him.
                        [she] She left a card about how it was for her.
                       *[they] They left a card about how it was for them.
                    }
               *[other]
                    { $pronoun ->
                        [he] A message came about how it was for him.
                        [she] A message came about how it was for her.
                       *[they] A message came about how it was for them.
                    }
            }
    } { $channel ->
        [in-person] It turns over when you have guessed.
       *[other] It opens when you have guessed.
    }

# What the customer fills in.
debrief-felt-heard = Felt heard
debrief-felt-hurried = Felt hurried
debrief-would-come-back =
    { $channel ->
        [in-person] Would come back
        [chat] Would write again
       *[other] Would call again
    }
debrief-would-tell = Would tell friends
debrief-felt =
    { $step ->
        [no] no
        [rather-not] not much
        [rather] { $what ->
            [hurried] quite
           *[heard] mostly
        }
       *[yes] yes
    }
debrief-felt-at =
    { $step ->
        [no] no, only at { $turns }
        [rather-not] not much, only at { $turns }
        [rather] { $what ->
            [hurried] quite, at { $turns }
           *[heard] mostly, at { $turns }
        }
       *[yes] yes, at { $turns }
    }
debrief-would =
    { $step ->
        [no] no
        [rather-not] rather not
        [rather] perhaps
        [yes] yes
       *[open] left open
    }
debrief-your-guess = your guess

# How well the guess met the truth.
debrief-stung-same =
    { $pronoun ->
        [he] The same moment stung him.
        [she] The same moment stung her.
       *[they] The same moment stung them.
    }
debrief-stung =
    { $pronoun ->
        [he] What stung him most was turn { $turn }: { $words }
        [she] What stung her most was turn { $turn }: { $words }
       *[they] What stung them most was turn { $turn }: { $words }
    }
debrief-stung-none =
    { $pronoun ->
        [he] No moment stung him.
        [she] No moment stung her.
       *[they] No moment stung them.
    }
debrief-read =
    { $tension ->
        [near]
            { $trust ->
                [near]
                    { $pronoun ->
                        [he] You read him well.
                        [she] You read her well.
                       *[they] You read them well.
                    }
               *[other]
                    { $pronoun ->
                        [he] You read his calm well.
                        [she] You read her calm well.
                       *[they] You read their calm well.
                    }
            }
        [above]
            { $pronoun ->
                [he] He was more at ease than you thought.
                [she] She was more at ease than you thought.
               *[they] They were more at ease than you thought.
            }
       *[below]
            { $pronoun ->
                [he] He was more on edge than you thought.
                [she] She was more on edge than you thought.
               *[they] They were more on edge than you thought.
            }
    } { $trust ->
        [near]
            { $tension ->
                [near] { "" }
               *[other]
                    { $pronoun ->
                        [he] You read his trust well.
                        [she] You read her trust well.
                       *[they] You read their trust well.
                    }
            }
        [above]
            { $pronoun ->
                [he] He was more guarded than you thought.
                [she] She was more guarded than you thought.
               *[they] They were more guarded than you thought.
            }
       *[below]
            { $pronoun ->
                [he] He trusted you more than you thought.
                [she] She trusted you more than you thought.
               *[they] They trusted you more than you thought.
            }
    }

# What was in reach before a reply and after it.
debrief-reach-before = Best in reach, before
debrief-reach-after = Best in reach, after
# What a screen reader says of it.
debrief-reach-told =
    { $lost ->
        [0] { $value } of 100
       *[other] { $value } of 100. This reply gave away { $lost }.
    }
debrief-reach-between = { $least } to { $most }
debrief-reach-soon = What was in reach is being worked out.
debrief-reach-unknown = What was in reach is not known here.
debrief-reach-nothing = Nothing was at stake here.
debrief-reach-other = Best in reach after it: { $value } of 100
debrief-lost-points = −{ $points }
debrief-lost-there = lost { $points }
debrief-kept = kept { $points }

# What else there was.
debrief-others = Turn { $turn }, the other replies
debrief-others-soon = The other replies are being worked out.
debrief-others-none = Nothing else was offered here.
debrief-yours = You: “{ $words }”
debrief-wait =
    { $channel ->
        [chat] (Write nothing, and wait.)
       *[other] (Say nothing, and wait.)
    }
# What a screen reader says of a reply.
debrief-other = { $key }: { $words }
debrief-would-think =
    { $pronoun ->
        [he] He would have thought: { $words }
        [she] She would have thought: { $words }
       *[they] They would have thought: { $words }
    }
debrief-would-end = That would have been the end: { $title }
debrief-stays = This one stays, too.
debrief-own = Write your own for this turn
debrief-own-kept = Your own: “{ $words }”
debrief-own-hint = What would you say now?
debrief-own-keep = Keep it
debrief-own-leave = Leave it
debrief-better = Say one line better

# The ratios.
debrief-ratios = Ratios
debrief-reflections = Reflections to questions
debrief-complex = Deeper reflections
debrief-open-questions = Open questions
debrief-ratio-to = { $part } : { $of }
debrief-ratio-of = { $part } of { $of }
debrief-ratio-none = none
debrief-ratio-below = (below fair)
debrief-ratio-fair = (fair)
debrief-ratio-good = (good)
debrief-mark-fair = fair
debrief-mark-good = good
debrief-ratios-about = Marks from counselling. Read them as a direction.

# A minute to breathe, after a hard scene.
debrief-breathe = A minute to breathe?
debrief-breathe-title = A minute to breathe
debrief-breathe-in = Breathe in, for four seconds
debrief-breathe-out = Breathe out, for six
debrief-breathe-done = That was a minute.
debrief-breathe-enough = That is enough
debrief-breathe-on = Go on

## The page

debrief-page-soon = The page is saved as soon as it is known what else there was.
debrief-page-saved = Saved as { $file }, and as Markdown beside it.
debrief-page-not-saved = The page could not be saved. { $reason }
debrief-page-nowhere = The page could not be saved: this system names no folder of yours.
