# Who is practising: a nickname, and no account.

profiles-title = Who is practising?
profiles-about = A nickname, and no account. It stays on this machine.
profiles-unnamed = No name yet
profiles-nickname = Nickname
profiles-runs =
    { $count ->
        [0] nothing yet
        [one] 1 conversation
       *[other] { $count } conversations
    }
profiles-add = Add somebody
profiles-add-name = Add
profiles-keep-name = Keep this name
profiles-rename = Rename { $name }
profiles-forget = Forget { $name }
profiles-close = Done
profiles-forget-title = Forget { $name }?
profiles-forget-you = Forget everything of yours?
profiles-forget-about =
    { $count ->
        [0] The name goes, and how you said you were.
        [one] One conversation goes for good: every word said in it, the guess, the better words, how you were. What you exported stays where you put it. Nothing brings the rest back.
       *[other] { $count } conversations go for good: every word said in them, the guesses, the better words, how you were. What you exported stays where you put it. Nothing brings the rest back.
    }
profiles-forget-all = Forget everything
profiles-keep = Keep everything
