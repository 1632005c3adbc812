# Answering in one’s own words: writing, finding, and how the words were read.

answers-choose = choose
answers-find = find
answers-say = say it
settings-answers = Answers
settings-answers-about = Cards, a list that narrows as you type, or words of your own.

answers-own-words = In your own words
answers-show-replies = Show me replies

answers-what-do-you-say =
    { $channel ->
        [chat] What do you write?
       *[other] What do you say?
    }
answers-say-it =
    { $channel ->
        [chat] Send it
       *[other] Say it
    }
answers-waits =
    { $channel ->
        [phone]
            { $pronoun ->
                [he] He waits on the line.
                [she] She waits on the line.
               *[they] They wait on the line.
            }
       *[other]
            { $pronoun ->
                [he] He waits.
                [she] She waits.
               *[they] They wait.
            }
    }
answers-writing = Two or three sentences are plenty. Shift and Enter make a new line.
answers-letters = { $count } letters so far. Two or three sentences are plenty.
answers-more = … and { $count } letters more, kept as you typed them.

answers-find-hint = A few words of what you would say
answers-found =
    { $count ->
        [0] No reply here has these words.
       *[other] Up and Down walk the list, Enter says it.
    }
answers-find-nothing-yet = Type, and what fits comes up here. 0 waits.

answers-you-said =
    { $channel ->
        [chat] You wrote
       *[other] You said
    }
answers-how-read = How it was read
answers-closest = Closest written reply
answers-quote = “{ $words }”
answers-points =
    { $sign ->
        [plus] +{ $points }
        [minus] −{ $points }
       *[none] { $points }
    }
answers-no-marks = No word of it earned or cost anything.
answers-read-wrongly = Read wrongly
answers-noted = Noted for the author.
answers-go-on = Go on

answers-which = { $count ->
    [1] Closest to this. Is it what you mean?
    [2] Closest to these two. Which do you mean?
   *[3] Closest to these three. Which do you mean?
}
answers-none-of-them = None of them
answers-put-otherwise = Put it another way

answers-tone-alone = Read by tone alone.
answers-tone-about =
    { $pronoun ->
        [he] Nothing written here is close to it. He answers, and it is your turn again.
        [she] Nothing written here is close to it. She answers, and it is your turn again.
       *[they] Nothing written here is close to it. They answer, and it is your turn again.
    }
answers-abuse = This was abuse. Nobody has to stay for that.
answers-left =
    { $pronoun ->
        [he] He left.
        [she] She left.
       *[they] They left.
    }
answers-abuse-left =
    { $pronoun ->
        [he] Your words were abuse, and he did not stay for that.
        [she] Your words were abuse, and she did not stay for that.
       *[they] Your words were abuse, and they did not stay for that.
    }

answers-tag = own words
answers-tag-run = In your own words.
answers-row-typed = In your own words. { $words }
answers-taken-for = Taken for: “{ $reply }”
answers-best-written = The written reply that gave most here: “{ $reply }”
answers-best-yours = No written reply gave more here.
answers-aside =
    { $count ->
        [one] One thing you typed fitted nothing written here; it was read by tone alone.
       *[other] { $count } things you typed fitted nothing written here; they were read by tone alone.
    }
answers-wrongly = You said that this was read wrongly. It is kept for the author.

keys-answers-own-words = Your own words, and back to the replies
keys-answers-show-replies = Show the replies
keys-answers-wait = Say nothing, and wait
keys-answers-new-line = A new line
keys-answers-wrongly = Say that they were read wrongly
