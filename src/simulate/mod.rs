//! Bots that play a scenario thousands of times, and what came of it.
//!
//! A bot is one habit: always the longest reply, always a question. What a habit scores over a player who picks
//! without looking says whether the scenario can be passed without listening. A run is a function of scenario, bot
//! and seed; what is counted are whole numbers, so the same runs come to the same figures in whatever order and on
//! however many cores they are played.

mod bots;
mod chance;
mod habits;
mod reading;
mod report;
mod runs;
mod tally;
mod traits;

pub use bots::Bot;
pub use habits::{HabitResult, habits};
pub use report::{
    BotReport, EndingHits, EndingReport, FactHits, FigureReport, Hits, LearningPointReport, NodeHits, ReplyHits,
    Report, ScoreReport, TurnsReport, Unreached, UnreachedReply,
};
pub use runs::{MOST_TURNS, Plan, Simulation};
pub use tally::{EndingTally, Figure, PointTally, Tally};

#[cfg(test)]
mod tests;
