# What is said about the file of records. A conversation goes on whatever it says.
records-locked = Another program is holding your records ({ $file }). The conversation goes on, and is kept as soon as it lets go.
records-full = There is no room left on the disk for your records ({ $file }). The conversation goes on, and is kept as soon as there is room.
records-read-only = Your records ({ $file }) can be read but not written. Conversations go on, and are kept only until you close the program.
records-newer = Your records ({ $file }) come from a newer version of this program. They can be read, and nothing is written into them. Conversations go on, and are kept only until you close the program.
records-unreachable = Your records cannot be reached: { $reason }. Conversations go on, and are kept only until you close the program.
records-set-aside = Your records were damaged. { $count ->
    [0] Nothing in them could be read.
    [one] One conversation was carried over.
   *[other] { $count } conversations were carried over.
} The damaged file is kept: { $file }
records-old-runs = { $count ->
    [one] One conversation from an earlier version could not be read. Its file is left as it is: { $file }
   *[other] { $count } conversations from an earlier version could not be read. Their files are left as they are; the first is { $file }
}
records-traces = It is deleted. Traces of it may still stand in the file ({ $file }) until every program that uses it is closed.
records-gone = That is no longer in your records.
records-nickname-taken = Somebody here is called { $nickname } already.
records-no-nickname = A nickname has at least one letter.
