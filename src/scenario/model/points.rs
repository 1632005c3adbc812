//! What a reply is scored for.

use serde::{Deserialize, Serialize};

/// What a reply is scored for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Axis {
    /// Finding out, instead of assuming.
    Curiosity,
    /// Taking in what this customer said and feels.
    Acknowledgement,
    /// Lowering the temperature: support, choice, ownership, a next step.
    DeEscalation,
}

impl Axis {
    /// All three, in the order they are always shown.
    pub const ALL: [Self; 3] = [Self::Curiosity, Self::Acknowledgement, Self::DeEscalation];

    /// The one of three things, in the order of [`Axis::ALL`], that belongs to it.
    pub fn pick<T>(self, [curiosity, acknowledgement, de_escalation]: [T; 3]) -> T {
        match self {
            Self::Curiosity => curiosity,
            Self::Acknowledgement => acknowledgement,
            Self::DeEscalation => de_escalation,
        }
    }

    /// Its word in the language files, where a text differs by axis, and wherever else a program reads it.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.pick(["curiosity", "acknowledgement", "de-escalation"])
    }
}

/// Points on the three axes, each -2 to 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Points {
    /// Points for curiosity.
    pub curiosity: i8,
    /// Points for acknowledgement.
    pub acknowledgement: i8,
    /// Points for de-escalation.
    pub de_escalation: i8,
}

impl Points {
    /// The points on one axis.
    #[must_use]
    pub fn on(self, axis: Axis) -> i8 {
        axis.pick([self.curiosity, self.acknowledgement, self.de_escalation])
    }

    /// The points of all three axes together, -6 to 6: what they are worth to whoever does not know the axes.
    #[must_use]
    pub fn pooled(self) -> i32 {
        Axis::ALL.into_iter().map(|axis| i32::from(self.on(axis))).sum()
    }
}
