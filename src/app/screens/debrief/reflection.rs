//! What the trainee thinks of a run before any score is shown.

use crate::records::Rating;
use crate::scenario::Mood;
use crate::words::Words;

/// A guess of how it was for the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// How the customer felt at the end.
    pub mood: Mood,
    /// Which of [`FEELINGS`] the trainee saw.
    pub feelings: [bool; FEELINGS.len()],
    /// Which moment the trainee would take back.
    pub take_back: TakeBack,
}

/// The moment a trainee would take back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakeBack {
    /// Nothing was said about it.
    Unsaid,
    /// None of them.
    Nothing,
    /// This turn, from 0.
    Turn(usize),
}

/// The keys of the few words for how somebody felt.
pub const FEELINGS: [&str; 5] =
    ["debrief-relieved", "debrief-seen", "debrief-doubtful", "debrief-hurried", "debrief-hurt"];

impl Default for Guess {
    fn default() -> Self {
        Self { mood: Mood { tension: 50, trust: 50 }, feelings: Default::default(), take_back: TakeBack::Unsaid }
    }
}

impl Guess {
    /// The guess as it was kept. Of one that named no moment it is not known whether that was meant.
    #[must_use]
    pub fn kept(rating: &Rating, words: &Words) -> Self {
        let felt: Vec<&str> = rating.words.split(", ").collect();
        let was_seen =
            |key: &str| felt.iter().any(|felt| Some(*felt) == key.strip_prefix(AREA) || *felt == words.text(key));
        let turn = rating.moment.and_then(|turn| turn.checked_sub(1));
        Self {
            mood: Mood { tension: rating.tension, trust: rating.trust },
            feelings: FEELINGS.map(was_seen),
            take_back: turn.map_or(TakeBack::Unsaid, TakeBack::Turn),
        }
    }

    /// The keys of the words that were chosen.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        FEELINGS.into_iter().zip(self.feelings).filter_map(|(key, chosen)| chosen.then_some(key)).collect()
    }
}

/// What the keys of [`FEELINGS`] begin with. It is not kept.
const AREA: &str = "debrief-";

/// The words that were chosen, as they are kept: the same in every language.
#[must_use]
pub fn kept_feelings(guess: &Guess) -> String {
    let names: Vec<&str> = guess.words().into_iter().map(|key| key.strip_prefix(AREA).unwrap_or(key)).collect();
    names.join(", ")
}

/// Words for how somebody felt, as they are said. What was kept in the words of a language is said as it is.
#[must_use]
pub fn said_feelings(kept: &str, words: &Words) -> String {
    let said = kept.split(", ").map(|name| {
        let key = FEELINGS.into_iter().find(|key| key.strip_prefix(AREA) == Some(name));
        key.map_or_else(|| name.to_owned(), |key| words.text(key))
    });
    said.collect::<Vec<_>>().join(", ")
}

/// Which side of the customer’s card lies up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardSide {
    /// The back: the trainee is asked first.
    Down,
    /// What the customer says, beside the guess if there was one.
    Up {
        /// Whether the trainee made a guess.
        guessed: bool,
    },
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::words::Language;

    #[test]
    fn what_somebody_felt_is_kept_in_no_language_and_said_in_each() {
        let guess = Guess { feelings: [false, true, false, false, true], ..Guess::default() };
        assert_eq!(kept_feelings(&guess), "seen, hurt");
        assert_eq!(kept_feelings(&Guess::default()), "");
        fn check(kept: &str, language: &str, expected: &str) {
            let words = Words::of(Language::of_tag(language).unwrap());
            assert_eq!(said_feelings(kept, &words), expected);
        }
        check("seen, hurt", "en", "seen, hurt");
        check("seen, hurt", "de", "gesehen, verletzt");
        check("", "de", "");
        // As they were kept once, and as somebody may have written them elsewhere.
        check("gesehen, dolor", "en", "gesehen, dolor");
    }
}
