# The conversation.

conversation-take-back = Take back
conversation-take-back-to = Take back to turn { $turn }
conversation-history = What was said
conversation-history-empty = Nothing was said yet.
conversation-notebook = Notebook  { $known } of { $all }
conversation-notebook-new = Notebook  + { $known } of { $all }
conversation-notebook-title = Notebook
conversation-pause = Pause
conversation-menu = Pause and more
conversation-close = Close
conversation-say-nothing = Say nothing, and wait
conversation-keys-to = to
conversation-keys-choose = choose
conversation-you = You
conversation-you-waited = (You said nothing, and waited.)
conversation-you-wrote-nothing = You wrote nothing, and waited.
conversation-typing = { $name } is typing.
conversation-then = What comes of it
conversation-look-back = Look back on it
conversation-stuck = There is nothing left to say here. That is a gap in this scenario, not yours.
conversation-leave-stuck = Look back on it
conversation-tension = Tension
conversation-trust = Trust

conversation-known = What you know of { $name }: { $known } of { $all }
conversation-new = New
conversation-record = On record
conversation-says = { $pronoun ->
    [he] He says
    [she] She says
   *[they] They say
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
conversation-does-nothing = Nothing yet. What brings { $pronoun ->
    [he] him
    [she] her
   *[they] them
} here?
conversation-thinks-nothing = Nothing yet. What would { $pronoun ->
    [he] he
    [she] she
   *[they] they
} not say aloud?
conversation-feels-nothing = Nothing yet. Watch { $pronoun ->
    [he] his
    [she] her
   *[they] their
} face.

conversation-paused = Paused
conversation-can-wait = { $name } can wait.
conversation-go-on = Go on
conversation-settings = Settings
conversation-keys = Keys
conversation-start-again = Start again
conversation-leave = Leave, and keep the place
conversation-leave-try = Leave

conversation-cannot-go-on = This conversation was changed since you left it, so it begins anew. The old run is kept.
conversation-not-kept = This run could not be kept: { $reason }

# An author tries a moment out, or edits the text on the way.
conversation-try = This is a try with a beginning of its own, so it is not kept.
conversation-edited = The text was edited; the talk goes on in the new one.
conversation-answer-gone = { $number ->
    [1] Your first answer is no longer there; the talk stands before it.
    [2] Your second answer is no longer there; the talk stands before it.
    [3] Your third answer is no longer there; the talk stands before it.
    [4] Your fourth answer is no longer there; the talk stands before it.
    [5] Your fifth answer is no longer there; the talk stands before it.
    [6] Your sixth answer is no longer there; the talk stands before it.
    [7] Your seventh answer is no longer there; the talk stands before it.
    [8] Your eighth answer is no longer there; the talk stands before it.
    [9] Your ninth answer is no longer there; the talk stands before it.
    [10] Your tenth answer is no longer there; the talk stands before it.
   *[other] Your answer { $number } is no longer there; the talk stands before it.
}
conversation-beginning-gone = The place to begin at is no longer there; the talk stands at the beginning.
conversation-no-longer-kept = What was kept stays; from here on nothing is kept.

notice-unplayable = { $file } cannot be played as saved. { $finding } The old text stays.
notice-unwatched = What you save is not noticed until you open the program again: { $reason }
