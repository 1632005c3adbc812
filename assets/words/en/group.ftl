# What a group made of a scenario: on its page in the window, and in the terminal.

group-difficulty = { $difficulty ->
    [easy] easy
    [hard] hard
   *[middling] middling
}
group-difficulty-nothing = nothing to lose here
group-too-few = too few to say
group-telling = { $telling ->
    [clearly] clearly
    [somewhat] somewhat
    [the-other-way] the other way round
   *[hardly] hardly
}
group-telling-alike = all alike
# A figure of 10 to 29 conversations.
group-telling-hint = { $telling }, as a hint
group-said-nothing = Say nothing, and wait

# The page in the window.
group-title = Group
group-counting = One moment: the conversations are being counted.
group-nobody = What a group made of it
group-nobody-about = Here you see how a group fared: how the scores lie, what was said, where most was left on the table. Nobody is named. On the other machines, write a file “For another machine” (Settings, Your data), and take it in here.
group-elsewhere = { $count ->
    [one] One conversation is of a scenario, or of a version of one, that is not on this machine.
   *[other] { $count } conversations are of scenarios, or of versions of them, that are not on this machine.
}
group-played = { $people ->
    [one] one person
   *[other] { $people } people
}, { $runs ->
    [one] one conversation
   *[other] { $runs } conversations
}
group-before = The scenario before
group-after = The next scenario
group-which = Conversations
group-first = the first of each
group-all = all
group-counts = { $runs ->
    [0] No conversation has come to an ending yet.
    [one] One person, one conversation to an ending.
   *[other] { $people ->
        [one] One person, { $runs } conversations to an ending.
       *[other] { $people } people, { $runs } conversations to an ending.
    }
}
group-first-ones = { $count ->
    [one] One of them is somebody’s first.
   *[other] { $count } of them are somebody’s first.
}
group-apart = Not counted: { $list }.
group-broken-off = { $count } broken off
group-other-versions = { $count } with another version of the text
group-unplayable = { $count } that cannot be played again
group-none = No first conversation went from beginning to end with nothing taken back.
group-few = { $count ->
    [one] This is one conversation
   *[other] These are { $count } conversations
}: too few to say where a group stumbles. From { $fewest } on there is more.
group-half = mean { $mean }, half from { $lower } to { $upper }
group-scores-from-to = { $from } to { $to }: { $count }
group-stumbles = Where the group left most on the table
group-no-stumble = Nowhere: all who came to a moment took the most there was.
group-stumble = { $points } points a turn, mostly { $axis }; { $left-by } of { $runs } left some.
group-costliest = Most of it with “{ $words }” ({ $chosen ->
    [one] said once
    [2] said twice
   *[other] said { $chosen } times
}).
group-costliest-silence = Most of it by saying nothing ({ $chosen ->
    [one] once
    [2] twice
   *[other] { $chosen } times
}).
group-endings = How it closed
group-of = { $part } of { $whole }
group-said = What was said
group-came-here = { $count ->
    [one] one came here
   *[other] { $count } came here
}
group-hard = { $difficulty }: { $earned } of 100 points earned
group-hard-too-few = how hard: too few to say
group-tells = shows who does well overall: { $telling }
group-tells-figure = shows who does well overall: { $telling } ({ $figure })
group-taken-back = taken back { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
}
group-left = { $tenths ->
    [0] leaves nothing
    [10] leaves 1 point
   *[other] leaves { $points } points
}
group-nobody-there = { $count ->
    [one] To one more moment nobody came.
   *[other] To { $count } more moments nobody came.
}
group-take-in = Take in results
group-take-in-about = Files “For another machine” come from Settings, Your data, on the other machines. Drop them on this window, or write where one lies. What is here already is recognised.
group-file = Where the file lies
group-take-this-in = Take it in
group-taking-in = One moment: it is being taken in.
group-close = Close
group-save = Save as a table
group-saved = What was said is in { $file }.
group-not-saved = The table could not be saved: { $reason }
group-nowhere = There is no folder of yours where a table could be saved.

# In the terminal.
terminal-group-nothing = No conversation is kept yet. Take in those of others with: in-their-shoes records import FILE
terminal-group-list = What everybody here played. More about one of them: in-their-shoes records group { $scenario }
terminal-group-scenario = scenario
terminal-group-people = people
terminal-group-conversations = conversations
terminal-group-ended = to an ending
terminal-group-unknown = “{ $name }” was played { $count ->
    [one] once
   *[other] { $count } times
} here, but the scenario as it was then is not on this machine. Put its file into the folder of your scenarios, or name it.
terminal-group-head = { $title }: { $runs ->
    [0] no conversation has come to an ending yet.
    [one] one person, one conversation to an ending.
   *[other] { $people ->
        [one] one person, { $runs } conversations to an ending.
       *[other] { $people } people, { $runs } conversations to an ending.
    }
}
terminal-group-apart = Counted apart: { $list }.
terminal-group-first = Here: the first conversation of each person, { $count } in all. All of them: --all.
terminal-group-all = Here: all conversations, { $taken-back ->
    [0] in none of which anything was taken back
   *[other] { $taken-back } with something taken back
}, { $gone-on ->
    [0] none that goes on from another
    [one] one that goes on from another
   *[other] { $gone-on } that go on from another
}.
terminal-group-nobody = { $count ->
    [0] There is none yet.
    [one] That is too few to say more than how it went; from { $fewest } on there is more.
   *[other] These are too few to say more than how they went; from { $fewest } on there is more.
}
terminal-group-scores = Scores of 100, and the scores between which the quarters of the group lie:
terminal-group-mean = mean
terminal-group-least = least
terminal-group-lower = quarter
terminal-group-middle = middle
terminal-group-upper = 3 quarters
terminal-group-most = most
terminal-group-endings = How it closed:
terminal-group-stumbles = Where the group left most on the table:
terminal-group-no-stumble = Nowhere: all who came to a node took the most there was.
terminal-group-stumble = { $node }: { $points } points a turn, most of them { $axis }; { $left-by } of { $runs } left some.
terminal-group-nodes = What was said, node by node:
terminal-group-node = { $node }: { $runs ->
    [one] one came here
   *[other] { $runs } came here
}. Earned { $earned } of { $reachable } points: { $difficulty }. Shows who does well overall: { $telling }.
terminal-group-node-figure = { $telling } ({ $figure } over { $runs })
terminal-group-node-empty = { $node }: nobody came here.
terminal-group-taken-back = { $words } (taken back { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
})
terminal-group-written = What was said is in { $file }, as a table.
