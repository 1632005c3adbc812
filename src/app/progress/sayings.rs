//! What several runs have in common, in sentences that name turns. Where no turn shows it, nothing is said.

use crate::app::screens::progress::Saying;
use crate::app::theme::AxisSign;
use crate::records::Calibration;
use crate::scenario::Axis;
use crate::scoring::{self, Debrief, Difference, Moment, tendencies};
use crate::words::Words;

/// How many guesses say which way they lean.
const GUESSES: usize = 4;

/// How far guesses lean before it is said, of 100.
const LEANS: f64 = 12.0;

/// So close on the whole guesses are called good, of 100.
const CLOSE: f64 = 8.0;

/// How many signs of a reply are quoted at most.
const QUOTED: usize = 90;

/// How many sentences the page shows.
const MOST: usize = 3;

/// The sentences: a strength, what costs most, and how guesses lean. `runs` with the names of whom they were with, the
/// newest first; `guesses` oldest first.
pub(super) fn sayings(runs: &[(String, &Debrief)], guesses: &[Calibration], words: &Words) -> Vec<Saying> {
    let debriefs: Vec<&Debrief> = runs.iter().map(|(_, debrief)| *debrief).collect();
    let told = tendencies(&debriefs);
    let teller = Teller { runs, words };
    let strongest = told
        .strongest
        .map(|strong| teller.saying(strong.axis, strong_key(strong.axis), teller.places(&strong.moments)));
    let loses = told.loses.map(|loses| teller.saying(loses.axis, loses_key(loses.axis), teller.quoted(&loses.moments)));
    let leaves =
        told.leaves.map(|leaves| teller.saying(leaves.axis, leaves_key(leaves.axis), teller.quoted(&leaves.moments)));
    let waits = (!told.waits.is_empty())
        .then(|| teller.saying(Axis::DeEscalation, "progress-waits", teller.places(&told.waits)));
    let guessed = guessed(guesses, words);
    let all = strongest.into_iter().chain(loses).chain(leaves).chain(guessed).chain(waits);
    all.take(MOST).collect()
}

struct Teller<'a> {
    runs: &'a [(String, &'a Debrief)],
    words: &'a Words,
}

impl Teller<'_> {
    fn saying(&self, axis: Axis, claim: &str, moments: String) -> Saying {
        Saying { sign: Some(AxisSign::from(axis)), claim: self.words.text(claim), moments }
    }

    fn place(&self, moment: &Moment) -> String {
        let name = self.runs.get(moment.run).map(|(name, _)| name.as_str()).unwrap_or_default();
        self.words.with("progress-moment", &[("name", name.into()), ("turn", moment.turn.into())])
    }

    /// The places of one or two moments.
    fn places(&self, moments: &[Moment]) -> String {
        let mut places = moments.iter().map(|moment| self.place(moment));
        let first = places.next().unwrap_or_default();
        match places.next() {
            Some(second) => self.words.with("progress-moments", &[("first", first.into()), ("second", second.into())]),
            None => self.words.with("progress-moment-alone", &[("first", first.into())]),
        }
    }

    /// The first moment with what was said in it.
    fn quoted(&self, moments: &[Moment]) -> String {
        let Some(moment) = moments.first() else { return String::new() };
        let turns = self.runs.get(moment.run).map(|(_, run)| run.turns.as_slice()).unwrap_or_default();
        let said = turns.iter().find(|turn| turn.number == moment.turn).and_then(|turn| turn.said.as_deref());
        let place = ("moment", self.place(moment).into());
        match said {
            Some(said) => self.words.with("progress-moment-said", &[place, ("words", shortened(said).into())]),
            None => self.words.with("progress-moment-waited", &[place]),
        }
    }
}

/// As many of the first sentences as stand in one line, else the first words.
fn shortened(said: &str) -> String {
    if said.chars().count() <= QUOTED {
        return said.to_owned();
    }
    let ends = said.match_indices(['.', '?', '!', '…']).map(|(at, sign)| at + sign.len());
    let whole = ends.filter_map(|end| said.get(..end)).rfind(|part| part.chars().count() <= QUOTED);
    let words = || {
        let cut: String = said.chars().take(QUOTED).collect();
        let end = cut.rfind(' ').unwrap_or(cut.len());
        format!("{}…", cut.get(..end).unwrap_or(&cut).trim_end_matches([',', ';', ':', ' ']))
    };
    whole.map_or_else(words, str::to_owned)
}

/// Which way the newest guesses lean, if they do, on what they lean most; or that they are close.
fn guessed(guesses: &[Calibration], words: &Words) -> Option<Saying> {
    let newest = guesses.get(guesses.len().saturating_sub(GUESSES)..).unwrap_or_default();
    let differences: Vec<Difference> = newest.iter().map(|guess| Difference::of(guess.guessed, guess.felt)).collect();
    let lean = scoring::Calibration::of(&differences).filter(|lean| lean.guesses >= 2)?;
    let (claim, by) = match (lean.tension, lean.trust) {
        (tension, trust) if tension.abs().max(trust.abs()) < LEANS => {
            ((lean.off <= CLOSE).then_some("progress-guesses-close")?, lean.off)
        }
        (tension, trust) if tension.abs() > trust.abs() => {
            let key = if tension > 0.0 { "progress-guesses-tension-high" } else { "progress-guesses-tension-low" };
            (key, tension.abs())
        }
        (_, trust) => {
            (if trust > 0.0 { "progress-guesses-trust-high" } else { "progress-guesses-trust-low" }, trust.abs())
        }
    };
    let by = format!("{by:.0}");
    let moments = words.with("progress-guesses-by", &[("by", by.into()), ("count", lean.guesses.into())]);
    Some(Saying { sign: None, claim: words.text(claim), moments })
}

fn strong_key(axis: Axis) -> &'static str {
    axis.pick(["progress-strong-curiosity", "progress-strong-acknowledgement", "progress-strong-de-escalation"])
}

fn loses_key(axis: Axis) -> &'static str {
    axis.pick(["progress-loses-curiosity", "progress-loses-acknowledgement", "progress-loses-de-escalation"])
}

fn leaves_key(axis: Axis) -> &'static str {
    axis.pick(["progress-leaves-curiosity", "progress-leaves-acknowledgement", "progress-leaves-de-escalation"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::RunKey;
    use crate::scenario::Mood;

    #[test]
    fn a_long_reply_is_quoted_by_whole_sentences_or_by_its_first_words() {
        let check = |said: &str, expected: &str| assert_eq!(shortened(said), expected);
        check("It’s in the terms.", "It’s in the terms.");
        let long =
            "I see. The terms say twelve months from the day of purchase, and yours were over on the second of May.";
        check(long, "I see.");
        let one =
            "The terms say twelve months from the day of purchase, and yours were over on the second of May, so no";
        check(one, "The terms say twelve months from the day of purchase, and yours were over on the second…");
    }

    #[test]
    fn guesses_that_lean_are_told_by_how_much_and_only_then() {
        fn check(guesses: &[[(u8, u8); 2]], expected: Option<(&str, &str)>) {
            let guesses: Vec<Calibration> = guesses
                .iter()
                .map(|[guessed, felt]| {
                    let mood = |(tension, trust): (u8, u8)| Mood { tension, trust };
                    let (run, scenario) = (RunKey::from("a"), "mickey".to_owned());
                    Calibration { run, scenario, started: 0, guessed: mood(*guessed), felt: mood(*felt) }
                })
                .collect();
            let told = guessed(&guesses, &Words::english());
            let told = told.as_ref().map(|saying| (saying.claim.as_str(), saying.moments.as_str()));
            assert_eq!(told, expected, "{guesses:?}");
        }
        check(&[], None);
        check(&[[(20, 40), (20, 60)]], None);
        let low = [(20, 40), (20, 58)];
        check(&[low; 4], Some(("You guess trust too low.", "By 18 of 100 on the whole, in 4 guesses.")));
        // The newest four count.
        check(
            &[[(0, 0), (100, 100)], low, low, low, low],
            Some(("You guess trust too low.", "By 18 of 100 on the whole, in 4 guesses.")),
        );
        let tense = [(60, 50), (30, 55)];
        check(
            &[tense, tense],
            Some(("You guess more tension than there is.", "By 30 of 100 on the whole, in 2 guesses.")),
        );
        check(&[[(30, 50), (33, 52)]; 2], Some(("You read people well.", "By 2 of 100 on the whole, in 2 guesses.")));
        // Off to both sides, and leaning to none.
        check(&[[(10, 50), (50, 50)], [(50, 50), (10, 50)]], None);
    }
}
