# What the checker finds. The message says what was found; its attribute `.hint` says what to do.

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

finding-reading-level = What is said here reads at grade { $grade }; for this level { $highest } is the most.
    .hint = Break up long sentences and take shorter words, or give the scenario a higher level.

finding-scripted-best = This reply is the best here, and says “{ $phrase }”, which customers know from scripts.
    .hint = Say it in words for this customer, or leave it to a foil with the move Script.

finding-vague-coach = This note names nothing of “{ $says }”, nor of what came before and after.
    .hint = Quote the words, and say what they did to this customer.
finding-vague-coach-lesson = This note says “{ $lesson }”, which would fit any reply to anybody.
    .hint = Quote the words, and say what they did to this customer.
