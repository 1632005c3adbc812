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
# A figure of 10 to 29 runs.
group-telling-hint = { $telling }, as a hint
group-said-nothing = Say nothing, and wait

terminal-group-nothing = No conversation is kept yet. Take in those of others with: in-their-shoes records import FILE
terminal-group-list = What everybody here played. More about one of them: in-their-shoes records group { $scenario }
terminal-group-scenario = scenario
terminal-group-people = people
terminal-group-conversations = conversations
terminal-group-ended = to an ending
terminal-group-not-here = { $count ->
    [one] One conversation is of a scenario, or of a version of one, that is not on this machine.
   *[other] { $count } conversations are of scenarios, or of versions of them, that are not on this machine.
}
terminal-group-unknown = “{ $name }” was played { $count ->
    [one] once
   *[other] { $count } times
} here, but the scenario as it was then is not on this machine. Put its file into the folder of your scenarios, or name it.
terminal-group-head = { $title }: { $people ->
    [0] nobody
    [one] one person
   *[other] { $people } people
}, { $runs ->
    [0] no conversation
    [one] one conversation
   *[other] { $runs } conversations
} to an ending.
terminal-group-apart = Counted apart: { $list }.
terminal-group-broken-off = { $count } broken off
terminal-group-other-versions = { $count } with another version of the text
terminal-group-unplayable = { $count } that cannot be played again
terminal-group-first = Here: the first conversation of each person, { $count } in all. All of them: --all.
terminal-group-all = Here: all conversations, { $taken-back ->
    [0] in none of which anything was taken back
   *[other] { $taken-back } with something taken back
}, { $gone-on ->
    [0] none that goes on from another
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
terminal-group-costliest = Most of it with “{ $words }” ({ $chosen ->
    [one] said once
    [2] said twice
   *[other] said { $chosen } times
}).
terminal-group-costliest-silence = Most of it by saying nothing ({ $chosen ->
    [one] once
    [2] twice
   *[other] { $chosen } times
}).
terminal-group-nodes = What was said, node by node:
terminal-group-node = { $node }: { $runs } came here. Earned { $earned } of { $reachable } points: { $difficulty }. Tells people apart: { $telling }.
terminal-group-node-figure = { $telling } ({ $figure } over { $runs })
terminal-group-node-empty = { $node }: nobody came here.
terminal-group-taken-back = { $words } (taken back { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
})
terminal-group-written = What was said is in { $file }, as a table.
