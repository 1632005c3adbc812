# Wie eine getippte Antwort gelesen wurde: warum Worte etwas brachten oder kosteten, und als was sie verstanden wurden.

reading-texts = { $count ->
    [one] ein Text
   *[other] { $count } Texte
}
reading-words-for = Worte, die in unseren Szenen geholfen haben.
reading-words-against = Worte, die in unseren Szenen etwas gekostet haben.
reading-words-alone = Einzelne Wörter geben höchstens einen Punkt, und keinen neben Wörtern, die sie umdrehen.
reading-held = Mehr als zwei Punkte gibt es auf einer Achse nicht.
reading-taken = Verstanden als: „{ $reply }“
reading-closest = Am nächsten an einer von diesen. Hast du das gemeint?
reading-none-of-these = Nichts davon.
reading-otherwise = Keine geschriebene Antwort ist nah dran. Die andere Seite antwortet, und du bist wieder dran.
reading-leaves = Die andere Seite geht, und das Gespräch ist hier zu Ende.
reading-abuse = Das ist eine Beschimpfung. Dafür muss niemand bleiben.

## Warum nichts gewonnen wird

reading-gate-empty = Darin stehen keine Wörter.
reading-gate-not-english = Das liest sich nicht wie Englisch, und hier wird nur Englisch gelesen. Es bringt nichts ein.
reading-gate-no-sentence = Das liest sich wie ein Haufen Wörter, nicht wie ein Satz. Es bringt nichts ein.
reading-gate-repeats = Das sagt immer wieder dasselbe. Es bringt nichts ein.
reading-gate-too-long = So viel sagt niemand auf einmal. Es bringt nichts ein.
reading-gate-to-the-program = Das ist an das Programm gerichtet, nicht an die Person. Es bringt nichts ein.
reading-gate-only-told = Das erzählt, was jemand tut. Gesagt wird nichts, und es bringt nichts ein.
reading-gate-copied = Das wiederholt nur Wort für Wort, was die Person gesagt hat. Es bringt nichts ein.

## Was Worte bewirkt haben

reading-cue-open-question = Eine offene Frage: Darauf lässt sich frei antworten.
reading-cue-asks-inside = Fragt, was, wie oder warum.
reading-cue-invitation = Lädt ein, mehr zu erzählen.
reading-cue-asks-without-mark = Fragt ohne Fragezeichen.
reading-cue-how-much = Fragt nach einer Zahl oder einem Namen.
reading-cue-where-question = Fragt, wer, wo oder welche.
reading-cue-closed-question = Eine Frage, auf die Ja oder Nein genügt.
reading-cue-tag-question = Eine Aussage, an der noch eine Frage hängt.
reading-cue-how-can-i-help = Bietet Hilfe an, mit einem Satz, den alle kennen.
reading-cue-hostile-question = Eine Frage, die angreift.
reading-cue-leading-question = Eine Frage, die ihre Antwort schon mitbringt.
reading-cue-assumption = Nimmt eine Vermutung als Tatsache.
reading-cue-permission = Fragt, bevor es weitergeht.
reading-cue-sounds-like = Sagt zurück, was ankam, damit es sich prüfen lässt.
reading-cue-you-said = Kommt auf etwas zurück, das die Person gesagt oder getan hat.
reading-cue-you-feel = Benennt, wie sich das anfühlen kann.
reading-cue-feeling-word = Ein Wort für ein Gefühl.
reading-cue-you-want = Sagt, was die Person will oder braucht.
reading-cue-you-statement = Spricht von der Person, nicht von dir.
reading-cue-validation = Sagt, dass dieses Gefühl verständlich ist.
reading-cue-understanding = Sagt, dass du verstehst, und zeigt nicht, was.
reading-cue-yes-but = Verständnis, und dann ein „but“, das es zurücknimmt.
reading-cue-taken-back = Gesteht etwas zu und nimmt es zurück.
reading-cue-no-understanding = Sagt, dass du nicht verstehst oder dass es dir egal ist.
reading-cue-refuses-to-care = Sagt, dass du nicht fragst, nicht zuhörst oder nicht hilfst.
reading-cue-takes-sides = Wünscht Gutes oder steht der Person bei.
reading-cue-thanks = Dankt.
reading-cue-disclosure = Gibt etwas von dir preis.
reading-cue-dismissal = Macht es kleiner, als es für die Person ist.
reading-cue-judgement = Urteilt über die Person.
reading-cue-brush-past = Geht über das Gesagte hinweg.
reading-cue-sarcasm = Kann wie Spott klingen.
reading-cue-flattery = Schmeichelt und greift nichts auf.
reading-cue-praise = Lobt.
reading-cue-real-apology = Eine Entschuldigung, die sagt, wofür.
reading-cue-apology = Eine Entschuldigung.
reading-cue-empty-apology = Eine Entschuldigung dafür, wie es aufgenommen wurde, oder für nichts Bestimmtes.
reading-cue-ownership = Nimmt die Sache auf sich.
reading-cue-next-step = Sagt, was als Nächstes geschieht.
reading-cue-by-when = Sagt, wann.
reading-cue-choice = Lässt der Person die Wahl.
reading-cue-steadying = Gibt Zeit oder Halt.
reading-cue-reason-given = Nennt einen Grund.
reading-cue-honest-no = Sagt offen, was nicht geht.
reading-cue-refusal = Macht die Tür zu.
reading-cue-policy = Stellt sich hinter eine Regel.
reading-cue-pass-on = Reicht die Person weiter.
reading-cue-script = Ein Satz aus dem Leitfaden.
reading-cue-reassurance = Ein Trost, den niemand versprechen kann.
reading-cue-blame = Schiebt es der Person zu.
reading-cue-denial = Sagt, dass hier niemand etwas dafür kann.
reading-cue-argument = Hält dagegen.
reading-cue-pressure = Bestimmt oder drängt, statt zu fragen.
reading-cue-threat = Droht.
reading-cue-abuse = Beschimpft.
reading-cue-advice = Ein Rat, um den niemand gebeten hat.
reading-cue-warning = Warnt, statt zu fragen.
reading-cue-information = Erklärt.
reading-cue-offer = Bietet einen Handel an.
reading-cue-absolutes = „Always“, „never“, „obviously“ und Ähnliches.
reading-cue-overpromise = Verspricht mehr, als sich halten lässt.
reading-cue-asks-feeling = Fragt, wie es der Person geht.
reading-cue-to-the-grader = Ist an das Programm gerichtet, nicht an die Person.
reading-cue-asks = Endet mit einem Fragezeichen.
reading-cue-many-questions = Drei Fragen oder mehr auf einmal.
reading-cue-their-words = Greift auf, was die Person gesagt hat.
reading-cue-their-words-well = Greift viel von dem auf, was die Person gesagt hat.
reading-cue-their-facts = Greift etwas auf, das du über die Person erfahren hast.
reading-cue-about-them = Spricht mehr von der Person als von dir.
reading-cue-about-me = Spricht mehr von dir als von der Person.
reading-cue-short = Sehr kurz.
reading-cue-rather-long = Lässt sich Zeit.
reading-cue-shouting = In Großbuchstaben: Das liest sich wie Schreien.
reading-cue-exclaims = Ein Ausrufezeichen.

## Was am meisten brächte

reading-add-their-words = Am meisten brächte noch: etwas, das die Person gesagt hat, in deinen Worten.
reading-add-open-question = Am meisten brächte noch: eine Frage, die mit „what“ oder „how“ beginnt.
reading-add-next-step = Am meisten brächte noch: was du als Nächstes tust.
reading-add-you-feel = Am meisten brächte noch: wie sich das für die Person anfühlen kann.
reading-add-choice = Am meisten brächte noch: eine Wahl, die bei der Person liegt.
