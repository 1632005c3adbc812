//! How a conversation closes.

use serde::{Deserialize, Serialize};

/// How a conversation closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Its name in the file.
    pub id: String,
    /// Its title in the debrief.
    pub title: String,
    /// How it leaves the customer.
    pub tone: Tone,
    /// The wordings of the last line; at least one.
    pub says: Vec<String>,
    /// What the customer does next.
    pub then: String,
    /// The sentence on the customer's card.
    pub card: String,
}

/// How an ending leaves the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    /// Better than they came.
    Good,
    /// Some of both.
    Mixed,
    /// Worse, or no better.
    Poor,
}
