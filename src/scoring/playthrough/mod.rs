//! Golden playthroughs: whole conversations by the names of their replies, with what they must come to. They say when
//! a change in a scenario, or in the rules, changes a run.
//!
//! The plays of `NAME.ron` lie beside it in `NAME.plays.ron`, as a list. `read` takes that text apart, `run` plays one
//! and compares, `write` adds one at the end of the text.

mod read;
mod run;
mod write;

use serde::Deserialize;

pub use read::Plays;
pub use run::Unfinished;
pub use write::{added, new_file};

/// One conversation and what it must come to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Playthrough {
    /// What it shows.
    pub name: String,
    /// The run’s seed.
    pub seed: u64,
    /// The replies, by name; “silence” says nothing.
    pub answers: Vec<String>,
    /// The name of the ending.
    pub ending: String,
    /// The score for curiosity, 0 to 100; none where the axis was never in play.
    pub curiosity: Option<u8>,
    /// The score for acknowledgement, 0 to 100; none where the axis was never in play.
    pub acknowledgement: Option<u8>,
    /// The score for de-escalation, 0 to 100; none where the axis was never in play.
    pub de_escalation: Option<u8>,
    /// The names of the facts that were learned, in the author's order.
    #[serde(default)]
    pub learns: Vec<String>,
    /// Words that the customer must say at a turn, counted from 1: as the line of that turn, or back to its answer.
    /// The turn after the last is the ending.
    #[serde(default)]
    pub says: Vec<(usize, String)>,
}

#[cfg(test)]
mod tests;
