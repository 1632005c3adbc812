# The library: choose a person to meet.

library-people = People
library-settings = Settings

library-meet = Meet { $name }
library-meet-again =
    { $pronoun ->
        [he] Meet him again
        [she] Meet her again
       *[they] Meet them again
    }
library-go-on = Go on at turn { $turn }
library-start-again = Start again

# The first words of a person, as they stand on a card.
library-quote = “{ $words }”
library-first-time =
    { $count ->
        [1] One minute. Nobody sees how it goes but you.
        [2] Two minutes. Nobody sees how it goes but you.
        [3] Three minutes. Nobody sees how it goes but you.
        [4] Four minutes. Nobody sees how it goes but you.
        [5] Five minutes. Nobody sees how it goes but you.
        [6] Six minutes. Nobody sees how it goes but you.
        [7] Seven minutes. Nobody sees how it goes but you.
        [8] Eight minutes. Nobody sees how it goes but you.
        [9] Nine minutes. Nobody sees how it goes but you.
        [10] Ten minutes. Nobody sees how it goes but you.
       *[other] { $count } minutes. Nobody sees how it goes but you.
    }
library-not-met = Not met yet.
library-new = New
library-met =
    { $count ->
        [1] Met once
        [2] Met twice
       *[other] Met { $count } times
    }
library-at-turn = At turn { $turn }

# What a screen reader says of a card.
library-card-name = { $name }, { $title }. { $channel }, { $level }, { $minutes }. { $state }

# What stands on the tab of one's own scenarios.
library-yours = Yours
# What a screen reader says of a tab.
library-tab-name = { $title }, { $met } of { $of } met
# On a tab, after a check: everybody was met.
library-done = done
# On a tab: so many files cannot be opened.
library-to-mend =
    { $count ->
        [1] one to mend
       *[other] { $count } to mend
    }
# Instead of findings, where the file itself cannot be read.
library-unread = This file cannot be read: { $reason }.
library-progress = { $met } of { $of } met

library-find = Find a person
library-nobody = Nobody by that name. Esc shows everybody.

library-findings = Show the findings
library-findings-of = What is in { $file }
library-finding = Line { $line }: { $finding }
library-findings-kept = The file stays as it is. Mend it and save: it comes here by itself.
library-findings-close = Close the findings

library-taken = Another scenario is called “{ $id }” already. Give this file and its id a name of their own.

library-own = A scenario of your own
library-own-where = Put its file into this folder:

# The courses that come with the program: what stands on the tab, and over the cards.
course-first-day = First day
course-first-day-about = Easy to like, and slow to say what matters.
course-first-week = First week
course-first-week-about = They have waited, and tried, and asked before.
course-when-it-gets-hard = When it gets hard
course-when-it-gets-hard-about = Anger, blame, and stories that do not all end well.
