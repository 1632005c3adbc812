# The commands in a terminal.

terminal-you-are = You are { $you_are }.
terminal-record = { $pronoun ->
    [he] What is known of him:
    [she] What is known of her:
   *[they] What is known of them:
}
terminal-try-this = Try this:
terminal-keys = Type a number to say that reply, 0 to say nothing. b takes back, n opens the notebook, h shows what was said, q leaves, ? shows this.
terminal-keys-find = Type some words, and then the number of the reply that you want to say; 0 to say nothing. /b takes back, /n opens the notebook, /h shows what was said, /q leaves, /? shows this.
terminal-keys-say = Say it in your own words; 0 to say nothing. /w notes that your last words were read wrongly, /b takes back, /n opens the notebook, /h shows what was said, /q leaves, /? shows this.
terminal-no-typing = This scene is not written for typed replies yet; choose from the cards.
terminal-nothing-found = No reply has these words. Try others.
terminal-read-wrongly = Kept for the author: this was read wrongly.
terminal-nothing-typed = You have not said anything in your own words yet.
terminal-otherwise =
    { $channel ->
        [phone]
            { $pronoun ->
                [he] He says nothing, and waits on the line.
                [she] She says nothing, and waits on the line.
               *[they] They say nothing, and wait on the line.
            }
        [chat]
            { $pronoun ->
                [he] He writes nothing, and waits.
                [she] She writes nothing, and waits.
               *[they] They write nothing, and wait.
            }
       *[other]
            { $pronoun ->
                [he] He looks at you, and waits.
                [she] She looks at you, and waits.
               *[they] They look at you, and wait.
            }
    }
terminal-say-nothing = { $channel ->
    [chat] Write nothing, and wait
   *[other] Say nothing, and wait
}
terminal-you = You
terminal-you-waited = { $channel ->
    [chat] (You wrote nothing, and waited.)
   *[other] (You said nothing, and waited.)
}
terminal-taken-back = Taken back.
terminal-nothing-to-take-back = There is nothing to take back yet.
terminal-not-understood = There is no such card on the table. ? shows what you can type.
terminal-learned = (You learned: { $fact })
terminal-notebook = What you know of { $name }: { $known } of { $all }
terminal-nothing-yet = nothing yet
terminal-ending = Ending { $number } of { $of }:
terminal-card = { $channel ->
    [in-person] On
   *[other] In
} { $pronoun ->
    [he] his
    [she] her
   *[they] their
} { $channel ->
    [in-person] card
    [phone] text message
   *[other] message
}:
terminal-score = { $score } of 100.
terminal-not-in-play = did not come up.
terminal-earned = { $count ->
    [one] Turn { $turns } earned the most there was.
   *[other] Turns { $turns } earned the most there was.
}
terminal-lost = { $count ->
    [one] Turn { $turns } took points away.
   *[other] Turns { $turns } took points away.
}
terminal-missed = { $count ->
    [one] Turn { $turns } left some on the table.
   *[other] Turns { $turns } left some on the table.
}
terminal-mood = tension { $tension }, trust { $trust }
terminal-thought = { $pronoun ->
    [he] He thought: “{ $thought }”
    [she] She thought: “{ $thought }”
   *[they] They thought: “{ $thought }”
}
terminal-tried = What you set out to try:
terminal-done = done
terminal-partly = partly
terminal-not-this-time = not this time
terminal-never-learned = { $count ->
    [one] One thing about { $name } stayed in the dark.
   *[other] { $count } things about { $name } stayed in the dark.
}
terminal-recorded = This conversation is recorded in { $file }, as “{ $name }”.
terminal-record-no-ending = Nothing is recorded: the conversation has not come to an ending.
terminal-record-refused = { $file }, line { $line }: { $message } Nothing is added to a file with a fault.
terminal-kept = This conversation is kept in { $file }.
terminal-try = This was a try with a beginning of its own, so it is not kept.
terminal-no-scenario = There is no file “{ $name }”, and no scenario of that name comes with the program.
terminal-courses-how = Play one with: in-their-shoes play mickey-first-interview
terminal-no-folder = There is no folder { $folder }.
terminal-no-node = No node is called “{ $name }”.
terminal-no-fact = No fact is called “{ $name }”.
terminal-nearest = Did you mean “{ $name }”?
terminal-there-are = { $more ->
    [0] There are: { $names }.
   *[other] There are: { $names }, and { $more } more.
}
terminal-from-an-ending = “{ $name }” is an ending, and nothing is left to try there. Name the node before it.
terminal-no-mood = “{ $mood }” is no mood. Write tension and trust, each 0 to 100, as in --mood 60,30.

terminal-check-sum = { $files ->
    [one] One file
   *[other] { $files } files
}: { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}{ $hints ->
    [0] {""}
    [one] , one hint
   *[other] , { $hints } hints
}.
terminal-check-waiting = Waiting for a saved file. Ctrl-C ends.
terminal-check-empty-folder = There is no scenario in { $folder }. Scenario files end in .ron.
terminal-error = error
terminal-warning = warning
terminal-hint = hint
terminal-no-window = This program was built without the window. Play here with: in-their-shoes play mickey-first-interview
terminal-no-display = There is no display to open a window on. Play in the terminal with: in-their-shoes play mickey-first-interview
terminal-no-graphics = No graphics driver was found (Vulkan on Linux; the package mesa-vulkan-drivers brings one for every machine). Play in the terminal with: in-their-shoes play mickey-first-interview
terminal-not-over = { $file } would be written over. Give the file another name.
terminal-not-kept = This conversation is not kept.

scores-head = What “{ $title }” can come to, from the worst to the best, each 0 to 100. Exact: all { $states } states, at the middle temperament (patience { $patience }, openness { $openness }).
scores-ending = Ending
scores-any-ending = any
scores-pooled = all three
scores-corner = Patience { $patience }, openness { $openness }: all three { $worst } – { $best }.
scores-best-way = Best, all three: { $way } → { $ending }
scores-worst-way = Worst, all three: { $way } → { $ending }
scores-too-many = There are more than { $most } states. These are bounds: no run comes to less or more, and perhaps none comes near.
scores-too-much = The conditions ask about more than { $most } things. These are bounds: no run comes to less or more, and perhaps none comes near.
scores-endless = A run can go round for ever: { $round }. These are bounds for runs of up to 200 turns.

terminal-simulate-playing = Playing
terminal-simulate-no-such-bot = There is no bot called “{ $name }”. There are:
terminal-simulate-head = { $title }: { $runs } runs of each bot, seed { $seed }
terminal-simulate-scores = Scores of 100: mean ± spread. “Pooled” takes the three axes together. Turns and minutes: medians.
terminal-simulate-learning-points = Learning points that were followed, in per cent:
terminal-simulate-bot = bot
terminal-simulate-pooled = pooled
terminal-simulate-turns = turns
terminal-simulate-minutes = minutes
terminal-simulate-endings = How the runs closed, in per cent:
terminal-simulate-endless = { $bot }: { $runs } broken off after { $turns } turns without an ending.
terminal-simulate-stuck = { $bot }: { $runs } broken off where nothing was offered.
terminal-simulate-all-reached = Some run came to every node, reply and ending, and every fact was learned.
terminal-simulate-reply-at = “{ $reply }” at “{ $node }”
terminal-simulate-no-node = No run came to these nodes:
terminal-simulate-never-offered = These replies were never offered:
terminal-simulate-never-taken = These replies were offered and never taken:
terminal-simulate-no-ending = No run came to these endings:
terminal-simulate-no-fact = No run learned these facts:

bot-random = takes anything that is offered, silence too
bot-first = takes the first card on the table
bot-last = takes the last card on the table
bot-longest = takes the longest reply
bot-shortest = takes the shortest reply, never silence
bot-always-a-question = takes a reply with a question mark
bot-always-sorry = takes a reply that says sorry
bot-always-agree = takes a reply that agrees
bot-uses-the-name = takes a reply with the customer’s name in it
bot-softest = takes the reply with the softest words
bot-silent = waits wherever that is offered
bot-most-curiosity = takes the most points for curiosity
bot-most-acknowledgement = takes the most points for acknowledgement
bot-most-de-escalation = takes the most points for de-escalation
bot-best = takes the way that earns the most, all three axes together
bot-worst = takes the way that earns the least, all three axes together

terminal-records-no-folder = This system has no folder for your records. Set IN_THEIR_SHOES_FOLDER to one.
terminal-records-nobody = Nobody here is called “{ $name }”.
terminal-records-somebody = somebody
terminal-records-exporting = Writing
terminal-records-exported = { $count ->
    [0] No conversation was found; { $file } holds none.
    [one] One conversation is in { $file }.
   *[other] { $count } conversations are in { $file }.
}
terminal-records-importing = Reading
terminal-records-unreadable = { $file } could not be read
terminal-records-imported = { $file }: { $new ->
    [0] no conversation was new
    [one] one conversation was new
   *[other] { $new } conversations were new
}{ $longer ->
    [0] {""}
    [one] , one had gone on
   *[other] , { $longer } had gone on
}{ $known ->
    [0] {""}
    [one] , one was here already
   *[other] , { $known } were here already
}{ $damaged ->
    [0] {""}
    [one] , one damaged line was left out
   *[other] , { $damaged } damaged lines were left out
}.
terminal-records-damaged-line = { $file }, line { $line } is left out: { $reason }
terminal-records-newer-lines = { $count ->
    [one] One conversation was written by a newer version of this program, and is left out.
   *[other] { $count } conversations were written by a newer version of this program, and are left out.
} Update the program here, and import the file again.
terminal-records-bad-base = “{ $address }” is no web address that names can begin with. Write one like https://training.example.org, without a question mark, a name or a password.
terminal-records-sending = Sending
terminal-records-where-to = Where to? Name the store with --to, or in the settings file under learning_record_store.
terminal-records-bad-address = “{ $address }” is no web address. Write the store’s own, like https://store.example.org/xapi.
terminal-records-password-in-address = An address is no place for a name and a password. Put them into a file that you alone may read, and name it with --credentials.
terminal-records-not-encrypted = Nothing is sent to { $address }: on the way anybody could read it. Use https, or insist with --insecure.
terminal-records-open-to-others = Others may read { $file }. Take that right away (chmod 600), and change the password if somebody may have seen it.
terminal-records-strange-credentials = { $file } should hold one line, name:password, and nothing else.
terminal-records-half-credentials = The variables { $name } and { $password } belong together; set both, and no colon in the name.
terminal-records-no-certificate = There is no certificate in { $file }.
terminal-records-not-allowed = The store does not let this name and password in (it answered { $status }). Set { $name } and { $password }, or name a file with --credentials.
terminal-records-no-store = There is no learning record store at { $address } (it answered { $status }).
terminal-records-away = The store does not answer as it should: { $reason }
terminal-records-sent = { $sent ->
    [0] Nothing was sent
    [one] One statement went to { $address }
   *[other] { $sent } statements went to { $address }
}; it has { $all } in all.{ $waiting ->
    [0] {""}
    [one] {" "}One waits for the next time.
   *[other] {" "}{ $waiting } wait for the next time.
}{ $left ->
    [0] {""}
    [one] {" "}One conversation is still to come.
   *[other] {" "}{ $left } conversations are still to come.
}{ $refused ->
    [0] {""}
    [one] {" "}It refused one:
   *[other] {" "}It refused { $refused }:
}

# Translations of scenarios, and of the program’s own words.
terminal-translate-written = { $file } is written.
terminal-translate-as-it-was = { $file } is as it should be.
terminal-translate-no-language = “{ $language }” is no language. Write it as in de, or pt-BR.
terminal-translate-broken = { $file }, line { $line }: { $message } Nothing was written.
terminal-translate-own-words = The program’s own words
terminal-translate-none = There is no translation yet.
terminal-translate-unread = cannot be read; check says why
# How far one language has come, in one line: “de  98 %  1240 of 1247, 3 changed since, 4 missing”.
terminal-translate-percent = { $percent } %
terminal-translate-done = { $done } of { $all }
terminal-translate-stale = { $count } changed since
terminal-translate-missing = { $count } missing
terminal-translate-left-over = { $count } left over
terminal-no-such-language = There are no words in “{ $language }” yet. There are: { $known }.

# The program stopped in the middle of something.
terminal-stopped = The program stopped in the middle of something. The fault is its own; what was kept is safe. What happened stands in { $file }
terminal-stopped-unwritten = The program stopped in the middle of something. The fault is its own; what was kept is safe. No report could be written; it was at { $place }
