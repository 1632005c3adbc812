//! What belongs to a run: where it began, what was guessed and put better, and how somebody was.

use serde::{Deserialize, Serialize};

use super::MoodRecord;
use crate::exchange::Moment;
use crate::session::OpeningEntry;

/// Where a run began that did not begin at the beginning.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OpeningRecord {
    /// The node, if it was not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// The facts that were known already, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The mood, if it was not the persona’s.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mood: Option<MoodRecord>,
}

impl From<OpeningEntry> for OpeningRecord {
    fn from(opening: OpeningEntry) -> Self {
        Self { node: opening.node, facts: opening.facts, mood: opening.mood.map(MoodRecord::from) }
    }
}

/// What the trainee guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatingRecord {
    /// The tension guessed, 0 to 100.
    pub tension: u8,
    /// The trust guessed, 0 to 100.
    pub trust: u8,
    /// A few words on how the customer felt.
    #[serde(default)]
    pub words: String,
    /// The turn, from 1, that the trainee would take back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<u32>,
}

/// A reply put better afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RewriteRecord {
    /// The turn, from 1.
    pub turn: u32,
    /// The trainee’s own words.
    pub text: String,
    /// When they were written.
    pub written: Moment,
}

/// When somebody was asked how they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenAsked {
    /// Before the run.
    Before,
    /// After it.
    After,
}

/// How somebody said they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckInRecord {
    /// Before or after the run.
    pub when: WhenAsked,
    /// 1 (worst) to 5.
    pub face: u8,
    /// When they said so.
    pub at: Moment,
}
