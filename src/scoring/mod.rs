//! What a run was worth, and why.
//!
//! The score of an axis is relative to the path: where the points earned lie between the least and the most that was
//! offered at the turns taken. Three numbers stand beside each other and are never added up for a person.

mod debrief;
pub mod playthrough;
pub mod space;

pub use debrief::{
    AxisResult, Debrief, EndingResult, FactResult, LearningResult, Outcome, Spoken, TurnResult, debrief,
};

#[cfg(test)]
mod tests;
