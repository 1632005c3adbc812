//! The exact score space: every state a run can come to, and what can be earned from each.
//!
//! `machine` is the scenario in numbers and bits, `reads` what the future can still ask, `states` the search through
//! all states, `ratio` the best and the worst share of what a way offers, `bounds` what can be said where there are
//! too many states, `survey` what the states prove about the text.

mod bounds;
mod frontier;
mod machine;
mod ratio;
mod reads;
mod states;
mod survey;

pub use bounds::{Bound, Ceiling, bounds};
pub use ratio::{Goal, Line, Share};
pub use survey::{ConditionSurvey, NodeSurvey, Survey, survey};

use std::sync::OnceLock;

use frontier::Frontier;
use machine::Machine;
use ratio::{Extreme, Question, solve};
use states::States;

use crate::scenario::{EndingIndex, NodeIndex, Scenario, Target};
use crate::session::{Session, State, Temperament};

/// The most states that are gone through where nobody asks for another number. A scenario of forty nodes has about
/// 100,000 to 300,000; a million take about 150 MB.
pub const MOST_STATES: usize = 1_000_000;

/// Why there are no exact figures.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Inexact {
    /// More states than were allowed.
    #[error("there are more than {0} states")]
    TooManyStates(usize),
    /// Conditions ask about more things than the search can remember.
    #[error("the conditions ask about more than {0} things")]
    TooMuchToRemember(usize),
    /// A run can go on for ever.
    #[error("a run can go on for ever")]
    Endless(Vec<NodeIndex>),
}

/// All that can come of a scenario with one temperament.
#[derive(Debug)]
pub struct Space {
    machine: Machine,
    states: States,
    /// Found when it is first asked for; most who go through a space never do.
    frontier: OnceLock<Frontier>,
}

impl Space {
    /// Goes through every state from the beginning on, up to `most`.
    ///
    /// # Errors
    /// Where there are too many states, or a run can go on for ever.
    pub fn of(scenario: &Scenario, temperament: Temperament, most: usize) -> Result<Self, Inexact> {
        Self::from(scenario, temperament, &State::start(scenario), scenario.start, most)
    }

    /// Goes through every state that a run can come to, up to `most`: for the run’s temperament, and from where it began,
    /// whatever was answered since. This is what `scoring::regret` asks for.
    ///
    /// # Errors
    /// Where there are too many states, or a run can go on for ever.
    pub fn of_run(session: &Session, most: usize) -> Result<Self, Inexact> {
        let begun = session.again_from(0, None);
        let space = Self::from(session.scenario(), session.temperament(), begun.state(), begun.here(), most)?;
        space.frontier();
        Ok(space)
    }

    /// Goes through every state from a moment on, up to `most`.
    ///
    /// # Errors
    /// Where there are too many states, or a run can go on for ever.
    pub fn from(
        scenario: &Scenario,
        temperament: Temperament,
        state: &State,
        here: Target,
        most: usize,
    ) -> Result<Self, Inexact> {
        let Some(machine) = Machine::of(scenario, temperament) else {
            return Err(Inexact::TooMuchToRemember(machine::MOST_BITS));
        };
        let endings = scenario.endings.len();
        let states = match here {
            Target::Node(node) => States::from(&machine, &machine.moment(scenario, state, node), endings, most),
            Target::Ending(ending) => States::over(&machine, ending, endings),
        };
        match &states.round {
            _ if !states.whole => Err(Inexact::TooManyStates(most)),
            Some(round) => Err(Inexact::Endless(round.clone())),
            None => Ok(Self { machine, states, frontier: OnceLock::new() }),
        }
    }

    /// How many states there are; moments that no later condition can tell apart count as one.
    #[must_use]
    pub fn states(&self) -> usize {
        self.states.places().len()
    }

    /// The way with the greatest share. None where nothing is at stake on any.
    #[must_use]
    pub fn best(&self, goal: Goal) -> Option<Line> {
        self.extreme(goal, Extreme::Best, None)
    }

    /// The way with the least share, among those on which something is at stake.
    #[must_use]
    pub fn worst(&self, goal: Goal) -> Option<Line> {
        self.extreme(goal, Extreme::Worst, None)
    }

    /// The same among the ways that close with one ending. None also where no way does.
    #[must_use]
    pub fn best_to(&self, goal: Goal, ending: EndingIndex) -> Option<Line> {
        self.extreme(goal, Extreme::Best, Some(ending))
    }

    /// The same among the ways that close with one ending. None also where no way does.
    #[must_use]
    pub fn worst_to(&self, goal: Goal, ending: EndingIndex) -> Option<Line> {
        self.extreme(goal, Extreme::Worst, Some(ending))
    }

    fn extreme(&self, goal: Goal, extreme: Extreme, ending: Option<EndingIndex>) -> Option<Line> {
        let from = self.states.start.ok()?;
        solve(&self.states, from, Question { goal, extreme, ending, before: Share::default() })
    }

    /// The greatest share, all axes together, that can still be come to from a moment of a run, with what was earned
    /// so far counted in. It is never shown as a grade. None where the moment is none that this space holds, or
    /// nothing was and nothing will be at stake.
    #[must_use]
    pub fn in_reach(&self, scenario: &Scenario, state: &State, here: Target) -> Option<Share> {
        let before = Share::so_far(state);
        match here {
            Target::Ending(_) => (before.range > 0).then_some(before),
            Target::Node(node) => {
                let from = self.states.find(&self.machine.moment(scenario, state, node))?;
                self.frontier().best(from, before).or_else(|| {
                    // Nothing was at stake so far; whether anything will be is seldom asked, and takes a search.
                    let question = Question { goal: Goal::Pooled, extreme: Extreme::Best, ending: None, before };
                    solve(&self.states, from, question).map(|line| line.share)
                })
            }
        }
    }

    fn frontier(&self) -> &Frontier {
        self.frontier.get_or_init(|| Frontier::of(&self.states))
    }

    /// Whether a moment of a run is one of this space; an ending always is.
    #[must_use]
    pub fn holds(&self, scenario: &Scenario, state: &State, here: Target) -> bool {
        match here {
            Target::Ending(_) => true,
            Target::Node(node) => self.states.find(&self.machine.moment(scenario, state, node)).is_some(),
        }
    }
}

#[cfg(test)]
pub(super) mod all_runs;
#[cfg(test)]
mod tests;
