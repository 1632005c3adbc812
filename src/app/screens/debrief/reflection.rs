//! What the trainee thinks of a run before any score is shown.

use crate::scenario::Mood;

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
    /// The keys of the words that were chosen.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        FEELINGS.into_iter().zip(self.feelings).filter_map(|(key, chosen)| chosen.then_some(key)).collect()
    }
}

/// Which side of the customer's card lies up.
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
