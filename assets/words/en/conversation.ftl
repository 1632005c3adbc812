# The conversation.

conversation-take-back = Take back
conversation-take-back-to = Take back to turn { $turn }
conversation-history =
    { $channel ->
        [chat] What was written
       *[other] What was said
    }
conversation-history-empty =
    { $channel ->
        [chat] Nothing was written yet.
       *[other] Nothing was said yet.
    }
conversation-notebook = Notebook  { $known } of { $all }
conversation-notebook-new = Notebook  + { $known } of { $all }
conversation-notebook-title = Notebook
conversation-pause = Pause
conversation-menu = Pause and more
conversation-close = Close
conversation-say-nothing =
    { $channel ->
        [chat] Write nothing, and wait
       *[other] Say nothing, and wait
    }
# Said once, in the first conversation of all.
conversation-first = Say a reply with its number, or point at it. { $keys } shows all keys.

# How somebody waits for an answer, where patience is on.
conversation-waits-a-while =
    { $pronoun ->
        [he] He is waiting.
        [she] She is waiting.
       *[they] They are waiting.
    }
conversation-waits-no-longer =
    { $pronoun ->
        [he] He won’t wait much longer.
        [she] She won’t wait much longer.
       *[they] They won’t wait much longer.
    }
conversation-keys-to = to
conversation-keys-choose = choose
conversation-you = You
conversation-you-waited =
    { $channel ->
        [chat] (You wrote nothing, and waited.)
       *[other] (You said nothing, and waited.)
    }
conversation-typing = { $name } is typing.
conversation-then = What comes of it
conversation-look-back =
    { $channel ->
        [phone] Look back on the call
        [video] Look back on the call
        [chat] Look back on the chat
       *[in-person] Look back on it
    }
conversation-stuck = There is nothing left to say here. That is a gap in this scenario, not yours.
conversation-tension = Tension
conversation-trust = Trust

conversation-known = What you know of { $name }: { $known } of { $all }
conversation-new = New
conversation-record = On record
conversation-says =
    { $channel ->
        [chat]
            { $pronoun ->
                [he] He writes
                [she] She writes
               *[they] They write
            }
       *[other]
            { $pronoun ->
                [he] He says
                [she] She says
               *[they] They say
            }
    }
conversation-does = { $pronoun ->
    [he] He does
    [she] She does
   *[they] They do
}
conversation-thinks = { $pronoun ->
    [he] He thinks
    [she] She thinks
   *[they] They think
}
conversation-feels = { $pronoun ->
    [he] He feels
    [she] She feels
   *[they] They feel
}
conversation-says-nothing = Nothing yet. What has { $pronoun ->
    [he] he
    [she] she
   *[they] { $name }
} been asked?
conversation-does-nothing =
    { $channel ->
        [in-person]
            { $pronoun ->
                [he] Nothing yet. What brings him here?
                [she] Nothing yet. What brings her here?
               *[they] Nothing yet. What brings them here?
            }
       *[other]
            { $pronoun ->
                [he] Nothing yet. What goes on at his end?
                [she] Nothing yet. What goes on at her end?
               *[they] Nothing yet. What goes on at their end?
            }
    }
conversation-thinks-nothing = Nothing yet. What would { $pronoun ->
    [he] he
    [she] she
   *[they] they
} not { $channel ->
    [chat] write
   *[other] say aloud
}?
conversation-feels-nothing =
    { $channel ->
        [phone]
            { $pronoun ->
                [he] Nothing yet. Listen to his voice.
                [she] Nothing yet. Listen to her voice.
               *[they] Nothing yet. Listen to their voice.
            }
        [chat]
            { $pronoun ->
                [he] Nothing yet. Mind how he writes, and when.
                [she] Nothing yet. Mind how she writes, and when.
               *[they] Nothing yet. Mind how they write, and when.
            }
       *[other]
            { $pronoun ->
                [he] Nothing yet. Watch his face.
                [she] Nothing yet. Watch her face.
               *[they] Nothing yet. Watch their face.
            }
    }

conversation-paused = Paused
conversation-can-wait = { $name } can wait.
conversation-go-on = Go on
conversation-settings = Settings
conversation-keys = Keys
conversation-start-again = Start again
conversation-leave = Leave, and keep the place
conversation-leave-try = Leave

conversation-cannot-go-on = The text of this conversation has changed since you left it, so it begins again. What you said before is kept.

# An author tries a moment out, or edits the text on the way.
conversation-try = This is a try with a beginning of its own, so it is not kept.
conversation-edited = The text was edited; the conversation goes on in the new one.
conversation-answer-gone = { $number ->
    [1] Your first answer is no longer there; you are back before it.
    [2] Your second answer is no longer there; you are back before it.
    [3] Your third answer is no longer there; you are back before it.
    [4] Your fourth answer is no longer there; you are back before it.
    [5] Your fifth answer is no longer there; you are back before it.
    [6] Your sixth answer is no longer there; you are back before it.
    [7] Your seventh answer is no longer there; you are back before it.
    [8] Your eighth answer is no longer there; you are back before it.
    [9] Your ninth answer is no longer there; you are back before it.
    [10] Your tenth answer is no longer there; you are back before it.
   *[other] Your answer { $number } is no longer there; you are back before it.
}
conversation-beginning-gone = The place to begin at is no longer there; you are at the beginning.
conversation-no-longer-kept = What was kept stays; from here on nothing is kept.

notice-unplayable = { $file } cannot be played as saved. { $finding } The old text stays.
notice-unwatched = What you save is not noticed until you open the program again: { $reason }
