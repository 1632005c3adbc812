//! What each habit scores beside a player who takes anything: quick enough for the checker.

use super::bots::Bot;
use super::runs::Simulation;
use super::tally::Figure;
use crate::scenario::Scenario;

/// After so many runs that came to no ending a bot is given up.
const MOST_BROKEN_OFF: u64 = 5;

/// What a habit scores, all axes and turns pooled, in points of 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HabitResult {
    /// The bot with the habit.
    pub bot: Bot,
    /// The mean over its runs.
    pub mean: f64,
    /// The standard error of `mean`.
    pub error: f64,
    /// The mean of the bot that takes anything, over the same runs.
    pub random: f64,
    /// The standard error of `random`.
    pub random_error: f64,
}

impl HabitResult {
    /// What the habit scores over chance.
    #[must_use]
    pub fn gain(&self) -> f64 {
        self.mean - self.random
    }
}

/// What each of `Bot::HABITS` scores in this many runs.
///
/// A bot whose runs do not come to an ending is given up soon and left out, and where that is the bot that takes
/// anything, there is nothing to compare with and nothing comes back: a scenario without a way out has other faults.
#[must_use]
pub fn habits(scenario: &Scenario, runs: u64, seed: u64) -> Vec<HabitResult> {
    let simulation = Simulation::new(scenario);
    let pooled = |bot| {
        let mut tally = simulation.no_runs();
        for run in 0..runs {
            simulation.play_into(&mut tally, bot, seed, run..run + 1);
            if tally.endless + tally.stuck >= MOST_BROKEN_OFF {
                return None;
            }
        }
        points(tally.pooled)
    };
    let Some((random, random_error)) = pooled(Bot::Random) else { return Vec::new() };
    let result = |bot| pooled(bot).map(|(mean, error)| HabitResult { bot, mean, error, random, random_error });
    Bot::HABITS.into_iter().filter_map(result).collect()
}

/// Mean and standard error in points of 100.
fn points(pooled: Figure) -> Option<(f64, f64)> {
    Some((pooled.mean()? / 10.0, pooled.error()? / 10.0))
}
