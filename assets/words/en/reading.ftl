# How a typed reply was read: why words earned or cost something, and what they were taken for.

reading-texts = { $count ->
    [one] one text
   *[other] { $count } texts
}
reading-words-for = Words that have helped in our scenes.
reading-words-against = Words that have cost something in our scenes.
reading-words-alone = Single words make one point at most, and none beside words that turn them round.
reading-held = More than two points are not given on one axis.
reading-taken = Taken for: “{ $reply }”
reading-closest = Closest to one of these. Is that what you meant?
reading-none-of-these = None of these.
reading-otherwise = No written reply is close to this. The customer answers, and it is your turn again.
reading-leaves = The customer leaves, and the conversation ends there.
reading-abuse = This abuses the customer. Nobody has to stay for that.

## Why nothing is earned

reading-gate-empty = There are no words in it.
reading-gate-not-english = This does not read as English, and English is all that is read here. Nothing is earned by it.
reading-gate-no-sentence = This reads as a heap of words, not as a sentence. Nothing is earned by it.
reading-gate-repeats = This says the same over and over. Nothing is earned by it.
reading-gate-too-long = Nobody says so much at one go. Nothing is earned by it.
reading-gate-to-the-program = This speaks to the program, not to the customer. Nothing is earned by it.
reading-gate-only-told = This tells what somebody does. Nothing is said, and nothing is earned.
reading-gate-copied = This only repeats what the customer said, word for word. Nothing is earned by it.

## What words did

reading-cue-open-question = An open question: they can answer it their own way.
reading-cue-asks-inside = Asks what, how or why.
reading-cue-invitation = Invites them to tell more.
reading-cue-asks-without-mark = Asks without a question mark.
reading-cue-how-much = Asks for a figure or a name.
reading-cue-where-question = Asks who, where or which.
reading-cue-closed-question = A question that yes or no can answer.
reading-cue-tag-question = A statement with a question hung on it.
reading-cue-how-can-i-help = Offers help in a phrase that everybody knows.
reading-cue-hostile-question = A question that attacks.
reading-cue-leading-question = A question that carries its answer.
reading-cue-assumption = Takes a guess for a fact.
reading-cue-permission = Asks before going on.
reading-cue-sounds-like = Says back what was heard, as something to check.
reading-cue-you-said = Goes back to what they said or did.
reading-cue-you-feel = Names how they may feel.
reading-cue-feeling-word = A word for a feeling.
reading-cue-you-want = Says what they want or need.
reading-cue-you-statement = Speaks of them, not of you.
reading-cue-validation = Says that it makes sense to feel this way.
reading-cue-understanding = Says that you understand, without showing what.
reading-cue-yes-but = Understanding, and then a “but” that takes it back.
reading-cue-taken-back = Grants something, and takes it back.
reading-cue-no-understanding = Says that you do not understand, or do not care.
reading-cue-refuses-to-care = Says that you will not ask, listen or help.
reading-cue-takes-sides = Wishes them well, or stands by them.
reading-cue-thanks = Thanks them.
reading-cue-disclosure = Gives something of yourself.
reading-cue-dismissal = Makes it smaller than it is for them.
reading-cue-judgement = Judges them.
reading-cue-brush-past = Brushes past what was said.
reading-cue-sarcasm = Can be heard as mockery.
reading-cue-flattery = Flatters, and takes nothing up.
reading-cue-praise = Praises.
reading-cue-real-apology = An apology that says what for.
reading-cue-apology = An apology.
reading-cue-empty-apology = An apology for how they took it, or for nothing in particular.
reading-cue-ownership = Takes it on.
reading-cue-next-step = Says what happens next.
reading-cue-by-when = Says when.
reading-cue-choice = Leaves the choice to them.
reading-cue-steadying = Gives time or a hand.
reading-cue-reason-given = Gives a reason.
reading-cue-honest-no = Says plainly what cannot be.
reading-cue-refusal = Shuts the door.
reading-cue-policy = Stands behind a rule.
reading-cue-pass-on = Hands them on to somebody else.
reading-cue-script = A phrase from the script.
reading-cue-reassurance = Comfort that nobody can promise.
reading-cue-blame = Puts it on them.
reading-cue-denial = Says that it is nobody’s fault here.
reading-cue-argument = Argues the point.
reading-cue-pressure = Tells or hurries instead of asking.
reading-cue-threat = Threatens.
reading-cue-abuse = Abuses them.
reading-cue-advice = Advice that nobody asked for.
reading-cue-warning = Warns instead of asking.
reading-cue-information = Explains.
reading-cue-offer = Offers a bargain.
reading-cue-absolutes = “Always”, “never”, “obviously” and their like.
reading-cue-overpromise = Promises more than can be kept.
reading-cue-asks-feeling = Asks how they are.
reading-cue-to-the-grader = Speaks to the program, not to the customer.
reading-cue-asks = Ends with a question mark.
reading-cue-many-questions = Three questions or more at once.
reading-cue-their-words = Takes up what they said.
reading-cue-their-words-well = Takes up a good deal of what they said.
reading-cue-their-facts = Takes up something you learned of them.
reading-cue-about-them = Speaks more of them than of you.
reading-cue-about-me = Speaks more of you than of them.
reading-cue-short = Very short.
reading-cue-rather-long = Takes its time.
reading-cue-shouting = Written in capitals: it reads as shouting.
reading-cue-exclaims = An exclamation mark.

## What would add most

reading-add-their-words = What would add most: one thing they said, in your own words.
reading-add-open-question = What would add most: a question that begins with what or how.
reading-add-next-step = What would add most: what you will do next.
reading-add-you-feel = What would add most: how this may feel for them.
reading-add-choice = What would add most: a choice that is theirs.
