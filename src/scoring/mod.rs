//! What a run was worth, and why.
//!
//! The score of an axis is relative to the path: where the points earned lie between the least and the most that was
//! offered at the turns taken. Three numbers stand beside each other and are never added up for a person.
//!
//! Looking back is [`debrief()`], which needs the session alone, and [`regret()`], which needs the score space of the
//! run, too: [`space::Space::of_run`], built once when the conversation begins. A trainee’s guess of the customer’s
//! mood is held against the truth by [`Difference`], and over several runs by [`Calibration`]. Over many runs,
//! [`tendencies()`] says what they have in common, and [`next_practice`] whom to meet next. What many people made of a
//! scenario is a [`group::Group`].

mod calibration;
mod card;
mod debrief;
pub mod group;
pub mod playthrough;
mod practice;
mod ratios;
mod regret;
pub mod space;
mod tendencies;
mod wellbeing;

pub use calibration::{Calibration, Difference};
pub use card::{Card, Step};
pub use debrief::{
    AxisResult, Debrief, EndingResult, FactResult, LearningResult, Outcome, Spoken, TurnResult, debrief,
};
pub use practice::{NextPractice, PAUSES, Practised, Trend, next_practice, trend, weakest_axis};
pub use ratios::{Marks, Ratio, Ratios, Standing};
pub use regret::{InReach, OtherReply, Regret, TurnRegret, TurningPoint, regret};
pub use tendencies::{Moment, Tendencies, Tendency, tendencies};
pub use wellbeing::is_hard;

#[cfg(test)]
mod tests;
