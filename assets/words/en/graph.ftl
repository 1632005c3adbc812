# The picture of a scenario.

graph-summary = { $name } · { $moments ->
    [one] one moment
   *[other] { $moments } moments
}, { $replies ->
    [one] one reply
   *[other] { $replies } replies
}, { $endings ->
    [one] one ending
   *[other] { $endings } endings
}
# One letter for each axis; each another.
graph-letter-curiosity = C
graph-letter-acknowledgement = A
graph-letter-de-escalation = D
graph-good = good
graph-mixed = mixed
graph-poor = poor
graph-start = start
graph-silence = silence
graph-once = once
graph-only-if = only if
graph-branch = if
graph-otherwise = else
graph-taken = taken
graph-offered = offered
graph-visits = visits
graph-never = never

graph-knows = knows
graph-seen = after
graph-said = said
graph-tension = tension
graph-trust = trust
graph-calm = calm
graph-anxious = anxious
graph-defensive = defensive
graph-recovering = recovering
graph-and = and
graph-or = or
graph-not = not
graph-always = always
graph-unmeetable = never

graph-legend-serves = A reply’s sign: the axis that it serves best, and its points there.
graph-legend-harms = Empty: the axis that it harms most.
graph-legend-neither = No points.
graph-legend-branch = A branch: this way only if its condition holds.
graph-legend-returns = Leads back to where it came from.
graph-legend-together = Arrows to the same place run together.
graph-legend-thickness = The thicker the arrow, the oftener it was taken.
graph-legend-never = Never taken.
graph-legend-hover = In a browser, rest the pointer on anything to read it in full.

graph-written = The picture is in { $file }.
graph-hits-line = { $file }, line { $line }: this is no line of a table with the columns kind, node, reply, offered and taken.
graph-hits-stranger = { $file }, line { $line }: this scenario has no “{ $name }”. Count again, with the scenario as it is now.

# The starter scenario.

new-written = { $file } is written. It is a whole small scenario: play it, then make it yours.
    Check it:            in-their-shoes check { $file }
    Play it here:        in-their-shoes play { $file }
    Play in the window:  in-their-shoes window { $file }
new-exists = There is a file { $file } already, and it stays as it is. Choose another name.
new-bad-name = “{ $id }” is no good name for a file. Use small letters, digits and hyphens, a letter first and at most { $most } in all, like late-bus.
