//! What the reader weighs: sums over named cues, in whole hundredths, so that the evidence shown is the sum itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cues::CueBook;
use crate::scenario::Axis;

/// Something that a text can lean towards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Head {
    /// Points for curiosity.
    Curiosity,
    /// Points for acknowledgement.
    Acknowledgement,
    /// Points for de-escalation.
    DeEscalation,
    /// That something is asked.
    Question,
    /// That something is asked that cannot be answered with yes or no.
    OpenQuestion,
    /// That what was said, felt or meant is said back.
    Reflection,
    /// That the speaker shows feeling with the other.
    Warmth,
}

impl Head {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Curiosity,
        Self::Acknowledgement,
        Self::DeEscalation,
        Self::Question,
        Self::OpenQuestion,
        Self::Reflection,
        Self::Warmth,
    ];

    /// The head that gives the points on an axis.
    #[must_use]
    pub fn of(axis: Axis) -> Self {
        axis.pick([Self::Curiosity, Self::Acknowledgement, Self::DeEscalation])
    }

    /// Where a lean begins before anything is heard, in hundredths. An axis begins at nothing.
    #[must_use]
    pub fn bias(self) -> i32 {
        match self {
            Self::Curiosity | Self::Acknowledgement | Self::DeEscalation => 0,
            Self::Question => -150,
            Self::OpenQuestion => -130,
            Self::Reflection => -150,
            Self::Warmth => -60,
        }
    }
}

/// What each cue is worth for each head, in hundredths, as the file of weights holds it: cues by name.
pub type Weights = BTreeMap<Head, BTreeMap<String, i32>>;

/// The same, by the positions of the cues.
#[derive(Debug)]
pub(super) struct Heads {
    worth: Vec<[i32; Head::ALL.len()]>,
}

impl Heads {
    /// The worth that the cues have by hand, and in its place that of the weights, where these know the head.
    pub(super) fn new(book: &CueBook, weights: &Weights) -> Self {
        let worth = |id: &str, by_hand: &BTreeMap<Head, i32>| {
            Head::ALL.map(|head| match weights.get(&head) {
                Some(trained) => trained.get(id).copied().unwrap_or_default(),
                None => by_hand.get(&head).copied().unwrap_or_default(),
            })
        };
        Self { worth: book.cues.iter().map(|cue| worth(&cue.id, &cue.worth)).collect() }
    }

    /// What a cue is worth for a head, in hundredths.
    pub(super) fn worth(&self, cue: usize, head: Head) -> i32 {
        self.worth.get(cue).and_then(|worth| worth.get(head as usize)).copied().unwrap_or_default()
    }
}
