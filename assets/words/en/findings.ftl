# What the checker finds. The message says what was found; its attribute `.hint` says what to do.

## Files that cannot be played.

finding-not-utf-8 = The file is not plain text in UTF-8: these bytes mean nothing.
    .hint = Save it as UTF-8 in your editor.
finding-newer-format = This scenario is written in format { $format }; this program reads formats up to { $newest }.
    .hint = A newer version of the program can open it.
finding-newer-format-translation = This translation is written in format { $format }; this program reads formats up to { $newest }.
    .hint = A newer version of the program can open it.
finding-newer-format-courses = These courses are written in format { $format }; this program reads formats up to { $newest }.
    .hint = A newer version of the program can open them.
finding-id-is-the-file-name = The id is “{ $id }”, but the file is called “{ $file }.ron”.
    .hint = Give both the same name.

finding-syntax-empty-file = The file is empty.
    .hint = A scenario begins with “#![enable(implicit_some)]” and “Scenario(”.
finding-syntax-no-scenario = This is not a scenario.
    .hint = A scenario begins with “#![enable(implicit_some)]” and “Scenario(”.
finding-syntax-no-plays = This is not a list of playthroughs.
    .hint = Such a list begins with “#![enable(implicit_some)]” and “[”.
finding-syntax-no-translation = This is not a translation.
    .hint = Begin it with “Translation(”, or give the file a name without a second dot.
finding-syntax-no-courses = This is not a file of courses.
    .hint = Begin it with “Courses(”. A scenario needs another name than courses.ron.
finding-syntax-extension = There is no extension called “{ $name }”.
    .hint = A scenario begins with “#![enable(implicit_some)]”.
finding-syntax-after-the-end = There is more text after the end of the scenario.
    .hint = One closing bracket may stand too early.
finding-syntax-ends-early = The text ends here in the middle of something.
    .hint = Look for a bracket that was not closed.
finding-syntax-bracket-never-closed = This bracket is never closed: “{ $missing }” is missing.
    .hint = Look for the place where it should end; an editor that matches brackets helps.
finding-syntax-bracket-never-opened = Found “{ $found }”, but no bracket is open here.
    .hint = Take it out, or open its partner before it.
finding-syntax-other-bracket = Found “{ $found }” where “{ $expected }” was expected, for the bracket opened on line { $line }.
    .hint = One of the two brackets is missing its partner.
finding-syntax-nested-deeper-than = Brackets are nested more than { $deepest } deep here.
    .hint = A scenario needs about ten; look for a bracket that was not closed.
finding-syntax-nested-too-deep = Brackets are nested too deep here.
    .hint = A scenario needs about ten; look for a bracket that was not closed, or split the condition.
finding-syntax-never-closed = This { $what ->
    [comment] comment
   *[text] text
} is never closed.
    .hint = Add what ends it on the line where it should end.
finding-syntax-comma = Expected a comma here.
    .hint = Each entry ends with a comma.
finding-syntax-colon = Expected a colon after the name.
    .hint = A name, a colon, then its value: title: "Just looking".
finding-syntax-escape = A backslash in a text begins a sign of its own, and this one is unknown.
    .hint = For the backslash itself write “\\”, for a quote “\"”.
finding-syntax-unreadable = This cannot be read: { $fault }.

finding-wrong-type = Found { $found ->
    [end] the end of the text
    [list] a list
    [map] a map
    [number] the number { $written }
    [round-brackets] round brackets
    [text] a text
   *[word] “{ $written }”
}; expected { $expected ->
    [list] a list, as in ["one", "two"]
    [map] a map, as in { "{" } "name": ( … ) { "}" }
    [name] a name without quotes
    [round-brackets] round brackets, as in ( … )
    [text] a text in quotes
    [true-or-false] true or false
   *[whole-number] a whole number
}.
finding-wrong-type-other-quotes = { finding-wrong-type }
    .hint = A text stands in straight double quotes: "like this".
finding-wrong-type-value = Found { $found }; expected { $expected }.
finding-wrong-type-length = Found { $found ->
    [one] one value
   *[other] { $found } values
} in these brackets; expected { $expected }.
finding-wrong-type-too-much = There is more in these brackets than belongs there.
    .hint = Take this out.
finding-wrong-type-number-out-of-bounds = This number is too large, or below zero where it cannot be.

finding-missing-field = The field “{ $field }” is missing from “{ $from }”.
    .hint = scenarios/README.md shows what belongs there.
finding-missing-field-here = The field “{ $field }” is missing here.
    .hint = scenarios/README.md shows what belongs there.
finding-missing-field-scenario = The field “{ $field }” is missing from the scenario.
    .hint = scenarios/README.md shows what belongs there.

finding-unknown-field = There is no field “{ $name }” here.
    .hint = Expected one of: { $known }.
finding-unknown-field-near = { finding-unknown-field }
    .hint = Did you mean “{ $near }”?
finding-unknown-name = “{ $name }” is not one of the names that can stand here.
    .hint = Expected one of: { $known }.
finding-unknown-name-near = { finding-unknown-name }
    .hint = Did you mean “{ $near }”?
finding-unknown-name-only-one = Found “{ $name }”; expected “{ $expected }”.
    .hint = Write { $expected }.

finding-duplicate-name = “{ $name }” stands here a second time; it is already on line { $line }.
    .hint = Give one of the two another name, or take it out.
finding-duplicate-name-field = “{ $name }” stands here a second time.
    .hint = Keep one of the two.
finding-duplicate-name-learned = “{ $name }” stands here a second time.
    .hint = Learning it once is enough.
finding-duplicate-name-node-and-ending = “{ $name }” names a node and an ending, so nobody can tell which one a reply leads to.
    .hint = Give one of the two another name.
finding-duplicate-name-silence = “silence” is the name for saying nothing; a reply that is said needs another.
    .hint = Give it another name, or move it out of `replies`, without `says`.
finding-duplicate-name-scenario-in-courses = “{ $name }” stands in these courses a second time.
    .hint = Keep it in the course where it is met first.

finding-missing-scenario = No scenario called “{ $name }” lies in this folder, and none comes with the program.
    .hint = Write the name of its file without “.ron”, or take it out.
finding-missing-scenario-near = { finding-missing-scenario }
    .hint = Did you mean “{ $near }”?

finding-missing-target = { $sought ->
    [node] No node is
    [reply] No reply is
   *[node-or-ending] No node and no ending is
} called “{ $name }”.
    .hint = Add it, or name one that is there.
finding-missing-target-near = { finding-missing-target }
    .hint = Did you mean “{ $near }”?
finding-missing-fact = No fact of the persona is called “{ $name }”.
    .hint = Add it, or name one that is there.
finding-missing-fact-near = { finding-missing-fact }
    .hint = Did you mean “{ $near }”?

finding-empty = This text is empty.
    .hint = Write something, or take the field out if it can be left out.
finding-empty-wordings = There is nothing to say here.
    .hint = Add at least one wording.
finding-empty-nodes = There is no node: nobody says anything.
    .hint = Add a node, and name it under `start`.
finding-empty-endings = There is no ending to come to.
    .hint = Add an ending, and let a reply lead to it.
finding-empty-courses = There is no course.
    .hint = Add one, with the scenarios that are met in it.
finding-empty-course = This course has no scenario.
    .hint = Name at least one, or take the course out.
finding-too-long-course = This text has { $length } characters; the library has room for { $most }.
    .hint = Say it shorter.
finding-too-long = This text has { $length } characters; a screen holds { $most } at the most.
    .hint = Break it up; a spoken line has about 150.

finding-out-of-range = { $what ->
    [acknowledgement] The score for acknowledgement
    [curiosity] The score for curiosity
    [de-escalation] The score for de-escalation
    [openness] Openness
    [patience] Patience
    [tension] Tension
   *[trust] Trust
} is { $found } here; expected { $low } to { $high }.
finding-out-of-range-drawn = { $what ->
    [openness] Openness
   *[patience] Patience
} is drawn from { $low } to { $high }.
    .hint = Put the lower number first.
finding-out-of-range-format = There is no format 0; write 1.
finding-out-of-range-learning-points = Found { $found ->
    [one] { $found } learning point
   *[other] { $found } learning points
}; expected two to four.
finding-out-of-range-minutes = Found { $found } minutes; expected 1 to 120.
finding-out-of-range-mood-change = Found a change of { $found }; expected -100 to 100.
finding-out-of-range-patience-secs = Found a patience of { $found } seconds; expected 1 to { $most }.
finding-out-of-range-points = Found { $found } points for { $axis }; expected -2 to 2.
    .hint = The behaviour anchors in scenarios/README.md say what each is for.
finding-out-of-range-replies = Found { $found } replies; a table holds { $most }, for the keys 1 to { $most }.
    .hint = Move some to another node, or leave the weakest out.

finding-dead-end = At “{ $node }” there is nothing to say and no silence.
    .hint = Add a reply, or make this an ending.
finding-patience-without-silence = Patience runs out at “{ $node }”, but there is no silence that could follow.
    .hint = Add a silence, or take the patience out.

## Acceptances.

finding-unused-acceptance = Nothing at “{ $place }” is found by “{ $rule }” any more.
    .hint = Take the acceptance out.
finding-unused-acceptance-no-reason = This acceptance gives no reason.
    .hint = Say in one sentence why it is right here.

## Arrows.

finding-unreachable-node = Nothing leads to “{ $node }”.
    .hint = Let a reply lead here, or take the node out.
finding-no-way-out = From “{ $node }” the conversation can never come to an end.
    .hint = Let one of its replies lead towards an ending.
finding-ending-never-reached = Nothing leads to the ending “{ $ending }”.
    .hint = Let a reply lead here, or take the ending out.
finding-unlearned-fact = Nothing brings out “{ $fact }”.
    .hint = Name it under `learns` of a reply, or take it out.

## Structure: what the reachable states prove.

finding-node-out-of-reach = Arrows lead to “{ $node }”, but no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} ever comes here.
    .hint = Loosen the conditions on the way, or take the node out.
finding-never-offered = In no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} is “{ $reply }” ever on the table at “{ $node }”: this never holds there.
    .hint = Change the condition, or take the reply out.
finding-speechless = A run can come to “{ $node }” and find that nothing is offered{ $count ->
    [one] : its only answer can be gone
   *[other] : all { $count } answers can be gone
}.
    .hint = Keep one reply or a silence here without `when` and without `once`.
finding-ending-out-of-reach = Arrows lead to the ending “{ $ending }”, but no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} ever closes like this.
    .hint = Loosen the conditions on the way, or take the ending out.
finding-fact-out-of-reach = No run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} brings out “{ $fact }”: the replies that would are never offered.
    .hint = Let a reply that can be said learn it, or take it out.
finding-never-holds-branch = In no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} does this hold after “{ $reply }” at “{ $node }”, so the branch is never taken.
    .hint = Change the condition, or take the branch out.
finding-never-holds-part = In no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} does this part hold when “{ $reply }” at “{ $node }” asks for it, so it adds nothing.
    .hint = Change this part, or take it out.
finding-never-holds-points = In no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} does this hold when “{ $reply }” at “{ $node }” is on the table, so these points never count.
    .hint = Change the condition, or take these points out.
finding-always-holds-branch = In every run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} this holds after “{ $reply }” at “{ $node }”, so what stands behind it is never read.
    .hint = Let `next` lead where this branch leads, or change the condition.
finding-always-holds-offer = In every run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} this holds at “{ $node }”, so “{ $reply }” is offered all the same.
    .hint = Take the condition out, or change it.
finding-always-holds-part = In every run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} this part holds when “{ $reply }” at “{ $node }” asks for it, so it keeps nothing out.
    .hint = Take this part out, or change it.
finding-always-holds-points = In every run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} this holds when “{ $reply }” at “{ $node }” is on the table, so its usual points never count.
    .hint = Make these the usual points, or change the condition.
finding-endless-round = A run can go round for ever: after { $turns ->
    [one] one turn
   *[other] { $turns } turns
} everything is as it was, at { $nodes }.
    .hint = Make a reply on the way `once`, or let a branch lead on.
finding-long-run = A run can take { $turns } turns; more than { $most } is more than anybody sits through.
    .hint = Make the replies that lead back `once`, or let a branch lead on.
finding-mood-at-its-bound = Whenever a run comes to “{ $node }”, { $side ->
    [tension] tension
   *[trust] trust
} is { $bound } already, and the answers here only push it further.
    .hint = Change the mood more gently on the way, or let an answer here turn it round.
finding-idle-patience = After { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} the patience at “{ $node }” ends, and nothing comes of it: the silence leads where a reply leads, and changes nothing.
    .hint = Give the silence a mood, points, a reaction or a way of its own, or take the patience out.
finding-idle-patience-stays = After { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} the patience at “{ $node }” ends, and nothing comes of it: the silence stays here, and changes nothing.
    .hint = Give the silence a mood, points, a reaction or a way on, or take the patience out.
finding-facts-without-use = { $count ->
    [one] There is a fact to learn, and nothing ever asks for it
   *[other] There are { $count } facts to learn, and nothing ever asks for one
}: whoever finds out is treated like whoever does not.
    .hint = Let a condition or a learning point ask with `Knows`.
finding-proof-given-up = There are more states than are looked at: after { $states } the search was given up, so what can never happen was not looked for.
    .hint = Ask for fewer facts, nodes and moods in conditions, or play the ways you doubt.

## Scoring.

finding-axis-never-in-play = In no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} is there ever a choice on { $axis ->
    [acknowledgement] acknowledgement
    [curiosity] curiosity
   *[de-escalation] de-escalation
}, so it never has a score.
    .hint = Let two replies of a node differ on it.
finding-replies-score-alike = At “{ $node }” all { $count } answers are worth the same, whatever went before.
    .hint = Say in the points which of them serves this customer better, or leave one out.
finding-no-dilemma = At { $found } of { $of } nodes one reply is best on every axis, and leads the next by { $points } points or more.
    .hint = Let good replies cost something on another axis, and let the second best be nearly as good.
finding-move-against-points-least = “{ $reply }” at “{ $node }” is { $move }, which should earn at least { $expected } for { $axis ->
    [acknowledgement] acknowledgement
    [curiosity] curiosity
   *[de-escalation] de-escalation
}; it earns { $points }.
    .hint = Look again at the points, or name another move.
finding-move-against-points-most = “{ $reply }” at “{ $node }” is { $move }, which should earn at most { $expected } for { $axis ->
    [acknowledgement] acknowledgement
    [curiosity] curiosity
   *[de-escalation] de-escalation
}; it earns { $points }.
    .hint = Look again at the points, or name another move.
finding-points-without-moves = { $found ->
    [one] One of { $of } replies that earn points names no move: “{ $reply }” at “{ $node }”.
   *[other] { $found } of { $of } replies that earn points name no move; “{ $reply }” at “{ $node }” is the first.
}
    .hint = Say under `moves` what it does.
finding-full-points-name-nothing = “{ $reply }” at “{ $node }” earns full points for acknowledgement, and says nothing that it could not say to anybody.
    .hint = Name something that this customer said or did, or give 1.
finding-tone-against-mood-compared = The good ending “{ $ending }” leaves a tension of { $tension } and a trust of { $trust } on average, the poor ending “{ $other }” { $other_tension } and { $other_trust }.
    .hint = Change the tone of one of them, or the mood on the ways there.
finding-tone-against-mood-good = The ending “{ $ending }” has the tone `Good`, but whoever comes here has a tension of { $tension } or more.
    .hint = Let the tension fall on the way, or give the ending another tone.
finding-tone-against-mood-poor = The ending “{ $ending }” has the tone `Poor`, but whoever comes here has a tension of { $tension } or less, and a trust of { $trust } or more.
    .hint = Let the mood show what went wrong, or give the ending another tone.
finding-few-good-ways = { $ways ->
    [0] No way leads
   *[one] Only one way leads
} to a good ending without a reply that takes points away.
    .hint = Write a second way to serve this customer well.
finding-few-good-ways-none = No ending has the tone `Good`.
    .hint = Let one of them leave the customer better than they came.
finding-no-way-back = In no run{ $looked ->
    [corners] {" "}with a middling or an extreme temperament
   *[everywhere] {""}
} does a good ending follow a reply that took points away.
    .hint = Let a mistake that is owned lead back to a good ending, at least once.

## Habits: what bots score that listen to nothing.

finding-habit-pays-first = Always the first card, and so never waiting, scores { $score } of 100; picking anything scores { $random }.
    .hint = The cards are shuffled, so this comes from silence: let it cost less at some nodes.
finding-habit-pays-last = Always the last card, and so never waiting, scores { $score } of 100; picking anything scores { $random }.
    .hint = The cards are shuffled, so this comes from silence: let it cost less at some nodes.
finding-habit-pays-longest = Always the longest reply scores { $score } of 100; picking anything scores { $random }.
    .hint = Shorten some of the best replies, or give some of the others more to say.
finding-habit-pays-shortest = Always the shortest reply scores { $score } of 100; picking anything scores { $random }.
    .hint = Let some of the best replies take a few words more, or make some of the others brief.
finding-habit-pays-always-a-question = Always a reply with a question mark scores { $score } of 100; picking anything scores { $random }.
    .hint = Let some of the poorer replies ask, and some of the best only say.
finding-habit-pays-always-sorry = Always a reply that says sorry scores { $score } of 100; picking anything scores { $random }.
    .hint = Let some of the poorer replies say sorry too, and some of the best put it right without.
finding-habit-pays-always-agree = Always a reply that agrees scores { $score } of 100; picking anything scores { $random }.
    .hint = Let some of the poorer replies agree too, and some of the best say a plain no.
finding-habit-pays-uses-the-name = Always a reply with the customer’s name in it scores { $score } of 100; picking anything scores { $random }.
    .hint = Let some of the poorer replies say the name too, or take it out of some of the best.
finding-habit-pays-softest = Always the reply with the softest words scores { $score } of 100; picking anything scores { $random }.
    .hint = Let some of the poorer replies sound kind, and some of the best be plain.
finding-habit-pays-silent = Saying nothing wherever that is offered scores { $score } of 100; picking anything scores { $random }.
    .hint = Let waiting cost something where it is no answer, or leave it out there.
## What gives the best reply away

finding-length-gives-away-longest = The longest reply is the best at { $count } of { $moments } moments; by chance it would be about { $chance }.
    .hint = Shorten some best replies, or let a foil there say more. Begin with { $nodes }.
finding-length-gives-away-shortest = The shortest reply is the best at { $count } of { $moments } moments; by chance it would be about { $chance }.
    .hint = Let some best replies say more, or shorten a foil there. Begin with { $nodes }.
finding-length-gives-away-never-longest =
    { $count ->
        [0] The longest reply is never the best at { $moments } moments; by chance it would be at about { $chance }.
       *[other] The longest reply is the best at only { $count } of { $moments } moments; by chance it would be about { $chance }.
    }
    .hint = Let the best reply be the longest now and then, so that nobody can rule out a reply by its length.
finding-length-gives-away-never-shortest =
    { $count ->
        [0] The shortest reply is never the best at { $moments } moments; by chance it would be at about { $chance }.
       *[other] The shortest reply is the best at only { $count } of { $moments } moments; by chance it would be about { $chance }.
    }
    .hint = Let the best reply be the shortest now and then, so that nobody can rule out a reply by its length.

finding-question-gives-away-best = { $marked } replies ask something, and { $count } of them are the best; by chance it would be about { $chance }. At { $alone } moments the best alone asks.
    .hint = Let a foil ask as well, or a best reply ask nothing. Begin with { $nodes }.
finding-question-gives-away-others =
    { $marked } replies ask something, and { $count ->
        [0] none of them is the best
       *[other] only { $count } of them are the best
    }; by chance it would be about { $chance }.
    .hint = Let some best replies ask, or a foil ask nothing. Begin with { $nodes }.

finding-sorry-gives-away-best = { $marked } replies say sorry, and { $count } of them are the best; by chance it would be about { $chance }. At { $alone } moments the best alone says sorry.
    .hint = Let a foil say sorry for nothing in particular, or a best reply do without. Begin with { $nodes }.
finding-sorry-gives-away-others =
    { $marked } replies say sorry, and { $count ->
        [0] none of them is the best
       *[other] only { $count } of them are the best
    }; by chance it would be about { $chance }.
    .hint = Let a best reply say sorry for something that it names, or take a sorry out of a foil. Begin with { $nodes }.

finding-name-gives-away-best = { $marked } replies use the name “{ $name }”, and { $count } of them are the best; by chance it would be about { $chance }. At { $alone } moments the best alone uses it.
    .hint = Let a foil use the name as well, or a best reply do without. Begin with { $nodes }.
finding-name-gives-away-others =
    { $marked } replies use the name “{ $name }”, and { $count ->
        [0] none of them is the best
       *[other] only { $count } of them are the best
    }; by chance it would be about { $chance }.
    .hint = Let a best reply use the name now and then, or take it out of some foils. Begin with { $nodes }.

finding-sign-gives-away-best = { $marked } replies have the sign { $sign }, and { $count } of them are the best; by chance it would be about { $chance }. At { $alone } moments the best alone has it.
    .hint = Let a foil have it as well, or a best reply do without. Begin with { $nodes }.
finding-sign-gives-away-others =
    { $marked } replies have the sign { $sign }, and { $count ->
        [0] none of them is the best
       *[other] only { $count } of them are the best
    }; by chance it would be about { $chance }.
    .hint = Take it out of some foils, or let a best reply have it. Begin with { $nodes }.

finding-opening-gives-away-best = { $marked } replies begin with “{ $word }”, and { $count } of them are the best; by chance it would be about { $chance }. At { $alone } moments the best alone begins so.
    .hint = Let a foil begin like this, or a best reply otherwise. Begin with { $nodes }.
finding-opening-gives-away-others =
    { $marked } replies begin with “{ $word }”, and { $count ->
        [0] none of them is the best
       *[other] only { $count } of them are the best
    }; by chance it would be about { $chance }.
    .hint = Let some foils begin otherwise, or a best reply like this. Begin with { $nodes }.

finding-absolutes-in-foils =
    { $marked } replies say “always”, “nobody”, “just” or the like, and { $count ->
        [0] none of them is the best
        [one] only one of them is the best
       *[other] only { $count } of them are the best
    }; by chance it would be about { $chance }.
    .hint = Take the word out of some foils, or let a best reply be as certain. Begin with { $nodes }.

finding-one-move-wins = The move { $move } is in a best reply at { $count } of { $moments } moments.
    .hint = Let something else be right at some of them. Begin with { $nodes }.

finding-unlikely-foil-short =
    { $count ->
        [one] This foil has one word
       *[other] This foil has { $count } words
    }, and the others here have about { $usual }.
    .hint = Give it what a decent, hurried person would really say.
finding-unlikely-foil-insult = This foil says “{ $insult }”, which nobody at work would.
    .hint = Give it what a decent, hurried person would really say.

## How the words read

finding-spelling =
    { $times ->
        [one] The dictionary does not know “{ $word }”.
       *[other] The dictionary does not know “{ $word }”, which stands here first and { $times } times in all.
    }
    .hint = Mend it, or add it to `words` if it is right.
finding-spelling-nearest =
    { $times ->
        [one] The dictionary does not know “{ $word }”.
       *[other] The dictionary does not know “{ $word }”, which stands here first and { $times } times in all.
    }
    .hint = Did you mean “{ $meant }”? If it is right as it stands, add it to `words`.

finding-long-line-spoken = This line has { $length } characters; the bubble holds about { $most }.
    .hint = Shorten it, or break it up into two moments.
finding-long-line-reply = This reply has { $length } characters; a card holds two lines, about { $most }.
    .hint = Shorten it, so that it can be read at a glance.
finding-long-line-cue = This cue has { $length } characters; there is room for two lines, about { $most }.
    .hint = Keep the one thing that somebody would notice.
finding-long-line-thought = This thought has { $length } characters; there is room for two lines, about { $most }.
    .hint = Shorten it; people think in fewer words than they speak.

finding-learning-point-never-met = In { $runs } runs nobody followed “{ $rule }”.
    .hint = Look at what it asks for: can all of it happen in one run?
finding-learning-point-for-free = Somebody who takes anything follows “{ $rule }” in { $percent } of 100 runs.
    .hint = Ask for more, so that following the rule says something.

finding-minutes-off = The card says { $said } minutes; a good run takes about { $measured }.
    .hint = Give the minutes that it takes, or shorten it.

finding-reading-level = What is said here reads at grade { $grade }; for this level { $highest } is the most.
    .hint = Break up long sentences and take shorter words, or give the scenario a higher level.

finding-scripted-best = This reply is the best here, and says “{ $phrase }”, which customers know from scripts.
    .hint = Say it in words for this customer, or leave it to a foil with the move Script.

finding-few-paraphrases = { $count ->
    [one] “{ $says }” may be typed, and has fewer than two other wordings to be known by.
   *[other] { $count } replies may be typed, and have fewer than two other wordings to be known by. The first is “{ $says }”.
}
    .hint = Write two more under “also”, as two different people would say it; or say “typing: false”.
finding-no-otherwise = Words may be typed that fit no reply, and the customer has no answer to them: { $missing }.
    .hint = Write a line or two for each under “otherwise”: “Sorry?”, “If you say so.”
finding-vague-coach = This note names nothing of “{ $says }”, nor of what came before and after.
    .hint = Quote the words, and say what they did to this customer.
finding-vague-coach-lesson = This note says “{ $lesson }”, which would fit any reply to anybody.
    .hint = Quote the words, and say what they did to this customer.
## Golden playthroughs.

finding-play-does-not-fit = In “{ $play }”, answer { $number }, “{ $answer }”, is not offered at “{ $node }”.
    .hint = There are: { $offered }.
finding-play-does-not-fit-over = In “{ $play }”, answer { $number }, “{ $answer }”, comes after the ending “{ $ending }”.
    .hint = Take it out, or mend the answer before it.
finding-play-does-not-fit-unfinished = “{ $play }” comes to no ending; it stands at “{ $node }”.
    .hint = Go on with one of: { $offered }.
finding-play-does-not-fit-turn = “{ $play }” says what is said at turn { $turn }, and its turns are 1 to { $turns }.
    .hint = Turns count from 1; the last one is the ending.
finding-play-does-not-fit-alone = There is no scenario { $scenario } beside these playthroughs.
    .hint = Put it there, or give this file the scenario’s name.
finding-play-does-not-fit-scenario = The scenario { $scenario } cannot be played, so these playthroughs were not.
    .hint = Check the scenario first.
finding-play-differs = “{ $play }” ends with “{ $found }”, not with “{ $expected }”.
    .hint = Mend the scenario, or write what it comes to now.
finding-play-differs-score = In “{ $play }”, { $axis ->
    [curiosity] curiosity
    [acknowledgement] acknowledgement
   *[de_escalation] de-escalation
} { $found ->
    [none] did not come up
   *[number] comes to { $found }
}; expected { $expected ->
    [none] that it did not
   *[number] { $expected }
}.
    .hint = Mend the scenario, or write what it comes to now.
finding-play-differs-learns = “{ $play }” learns { $found_count ->
    [0] nothing
   *[other] { $found }
}; expected { $expected_count ->
    [0] nothing
   *[other] { $expected }
}.
    .hint = Mend the scenario, or write what it comes to now.
finding-play-differs-says = In “{ $play }”, the words “{ $expected }” are not said at turn { $turn }, but { $found }.
    .hint = Mend the scenario, or write what is said now.

## Translations.

finding-translation-missing = { $count ->
    [one] One text is
   *[other] { $count } texts are
} not translated: { $places }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
    .hint = Add { $count ->
    [one] it
   *[other] them
} under `texts`, beginning with "{ $first }": ("{ $fingerprint }", "…").
finding-translation-stale = The text this translates has changed; now it is “{ $source }”.
    .hint = Translate it anew, then write "{ $fingerprint }" before it.
finding-translation-left-over = The scenario has no text at “{ $place }”.
    .hint = Take the entry out, or give it the place that the text has now.
finding-translation-does-not-fit = This is a translation of “{ $of }”, but it lies beside “{ $scenario }”.
    .hint = Write the scenario’s name here, or give the file the right name.
finding-translation-does-not-fit-language = The language is “{ $language }” here and “{ $named }” in the file’s name.
    .hint = Give both the same language.
finding-translation-does-not-fit-alone = There is no scenario { $scenario } beside this translation.
    .hint = Put it there, or give this file the scenario’s name.
finding-translation-does-not-fit-scenario = The scenario { $scenario } cannot be read, so this translation was not compared.
    .hint = Check the scenario first.
