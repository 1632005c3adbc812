# Your data: what is kept, where it lies, how it is deleted, and how it goes elsewhere.

data-kept = What is kept
data-kept-about = Who practises here, and each conversation: every word said, your guess, your better words, and how you said you were. All of it lies in one file on this machine:
data-delete-about = A single conversation is deleted under Progress. “Forget me” deletes everything of yours.

data-export = Take it with you
data-export-about = All conversations of everybody here, in a new file in this folder.
data-folder = Folder
data-check-ins = With how people said they were. Ask them first.
data-as-runs = Table of conversations
data-as-turns = Table of turns
data-as-lines = For another machine
data-as-xapi = xAPI statements
data-exporting = Writing: { $done } of { $of }
data-exported = { $count ->
    [0] No conversation was found; { $file } holds none.
    [one] One conversation is in { $file }
   *[other] { $count } conversations are in { $file }
}
data-not-exported = Nothing was written: { $reason }. Choose another folder.
data-bad-base = “{ $address }” in the settings file is no web address that names can begin with. Nothing was written.

data-import = Take conversations in
data-import-about = A file from another machine (“For another machine”). Write its path here, or drop it on the window.
data-file = File
data-take-in = Take it in
data-importing = Reading { $file }
data-imported = { $file }: { $new ->
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
}.{ $newer ->
    [0] {""}
   *[other] {" "}Some come from a newer version of this program: update it here, and take the file in again.
}
data-not-imported = { $file } could not be read: { $reason }
data-no-thread = Nothing was done: this machine has no room for it just now ({ $reason }). Close something, and try again.

data-send = Learning record store
data-send-none = None is set. Its address goes into the settings file, under learning_record_store. Nothing is ever sent by itself.
data-send-to = { $address }. Name and password come from { $name } and { $password }.
data-queue = { $sent ->
    [0] Nothing was sent there yet
    [one] It has one statement
   *[other] It has { $sent } statements
}{ $waiting ->
    [0] {""}
    [one] , one waits
   *[other] , { $waiting } wait
}{ $refused ->
    [0] {""}
    [one] , it refused one
   *[other] , it refused { $refused }
}.
data-send-now = Send now
data-sending = Sending: { $done } of { $of }
data-sent = All of it is there.
data-bad-address = “{ $address }” in the settings file is no address to send to: it begins with https, and holds no name and no password.
data-not-allowed = The store does not let this name and password in (it answered { $status }). What is to be sent waits.
data-no-store = There is no learning record store at this address (it answered { $status }). What is to be sent waits.
data-away = The store does not answer as it should: { $reason }. What is to be sent waits.
data-left = { $left ->
    [one] One conversation is still to come.
   *[other] { $left } conversations are still to come.
}

# Before the window closes on conversations that could not be kept.
closing-title = Before you go
closing-about = { $count ->
    [one] One conversation could not be written into your records. Save it as a file in this folder, and take it in later under Settings, Your data.
   *[other] { $count } conversations could not be written into your records. Save them as a file in this folder, and take it in later under Settings, Your data.
}
closing-save = Save and close
closing-lose = Close without saving
closing-stay = Stay
closing-not-saved = Nothing was written there: { $reason }. Choose another folder.

# Who practises, at the head of the part.
data-who = Who is practising
data-who-choose = Choose, add or rename

# Rooms that were led here.
data-rooms = Rooms led here
data-rooms-about = The way, the votes and the notes of each, without names. They are nobody’s, so “Forget me” leaves them.
data-rooms-none = No room is kept.
data-rooms-all = Show all { $count }
data-rooms-delete = Delete all { $count } rooms
data-rooms-delete-title = Delete all { $count } rooms?
data-rooms-delete-about = Their ways, votes and notes go for good. What you saved of them stays where you put it.
data-rooms-keep = Keep everything
data-rooms-deleted = It is deleted.
data-room-unknown = A room with { $scenario }, which is not here any more
data-room-unreadable = A room that this program cannot read
data-room-began = Begun { $day }.
data-room-voted =
    { $votes ->
        [0] Nobody voted.
        [one] One person voted.
       *[other] { $votes } people voted.
    }
data-room-ended =
    { $turns ->
        [0] It was ended before the first turn.
        [one] It was ended after one turn.
       *[other] It was ended after { $turns } turns.
    }
data-room-broke-off = It broke off at turn { $turn }.
data-room-delete = Delete
data-room-delete-title = Delete this room?
data-room-delete-about = { $room }. { $about } Its way, its votes and its notes go for good. What you saved of it stays where you put it.
data-room-saving = The room is being looked back on.
data-room-changed = It cannot be looked back on: { $reason }.
