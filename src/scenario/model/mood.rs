//! How the customer feels: tension, trust, and the stage that follows from them.

use serde::{Deserialize, Serialize};

/// Where the customer stands; follows from tension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Tension below 35.
    Calm,
    /// Tension 35 to 59.
    Anxious,
    /// Tension 60 or more.
    Defensive,
    /// Tension 35 to 59, after it was 60 or more in this run.
    Recovering,
}

impl Stage {
    /// The stage at a tension, 0 to 100. `was_defensive`: whether tension was 60 or more before in this run.
    #[must_use]
    pub fn at(tension: u8, was_defensive: bool) -> Self {
        match tension {
            60.. => Self::Defensive,
            35.. if was_defensive => Self::Recovering,
            35.. => Self::Anxious,
            _ => Self::Calm,
        }
    }
}

/// The customer's mood: tension and trust, each 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mood {
    /// 0 is at ease, 100 is at the end of all patience.
    pub tension: u8,
    /// 0 is shut off, 100 is open.
    pub trust: u8,
}

/// What a reply does to the mood, before temperament: each -100 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MoodChange {
    /// Added to tension.
    pub tension: i8,
    /// Added to trust.
    pub trust: i8,
}
