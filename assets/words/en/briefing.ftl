# The briefing: see the person, know your place, take one thing to try.

briefing-you-are = You are { $you_are }.
briefing-record =
    { $pronoun ->
        [he] What is known of him
        [she] What is known of her
       *[they] What is known of them
    }
briefing-try = To try this time
briefing-thoughts =
    { $pronoun ->
        [he] His thoughts
        [she] Her thoughts
       *[they] Their thoughts
    }

# When the thoughts of the customer are shown.
thoughts-hidden = hidden
thoughts-after-each-reply = after each reply
thoughts-at-the-end = at the end

briefing-back = Back
briefing-go =
    { $channel ->
        [phone] Go to the phone
        [video] Join the call
        [chat]
            { $pronoun ->
                [he] Answer him
                [she] Answer her
               *[they] Answer them
            }
       *[in-person]
            { $pronoun ->
                [he] Go over to him
                [she] Go over to her
               *[they] Go over to them
            }
    }

# The way to a room that meets the customer together.
briefing-with-a-room = With a room

# Where a conversation is not told in the language of the window, or not all of it. A translator names the language.
briefing-not-told = This conversation is not yet in your language.
briefing-lines-not-told =
    { $count ->
        [one] One line is not yet in your language.
       *[other] { $count } lines are not yet in your language.
    }
briefing-only-chosen = Typed words are understood only in English, so here you choose from the replies.
