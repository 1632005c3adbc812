//! What the customer answers to typed words that fit nothing.

use serde::{Deserialize, Serialize};

/// What the customer answers to typed words that fit nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Otherwise {
    /// To warm words.
    pub warm: Vec<String>,
    /// To plain words.
    pub flat: Vec<String>,
    /// To cold words.
    pub cold: Vec<String>,
}

impl Otherwise {
    /// The wordings for words of a warmth; the flat ones where the author wrote none, else whatever there is.
    #[must_use]
    pub fn to(&self, warmth: Warmth) -> &[String] {
        let own = match warmth {
            Warmth::Warm => &self.warm,
            Warmth::Flat => &self.flat,
            Warmth::Cold => &self.cold,
        };
        [own, &self.flat, &self.warm, &self.cold].into_iter().find(|wordings| !wordings.is_empty()).unwrap_or(own)
    }
}

/// How warm typed words are that fit nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Warmth {
    /// They take in, ask or help.
    Warm,
    /// They do neither good nor harm.
    Flat,
    /// They hurt.
    Cold,
}
