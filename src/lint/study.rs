//! What the rules look at: the scenario, and what has to be worked out about it once for all rules.

use std::cell::OnceCell;

use crate::scenario::Scenario;
use crate::scoring::space::{self, Survey};
use crate::session::Temperament;
use crate::simulate::{self, HabitResult};

/// The most states of one temperament that are looked at before a proof is given up.
const MOST_STATES: usize = space::MOST_STATES;

/// The runs of each habit, and the seed of all of them: the same file has the same findings on any machine.
const HABIT_RUNS: u64 = 400;
const HABIT_SEED: u64 = 1;

/// For which temperaments a proof is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temperaments {
    /// The middle of what is drawn from; quick.
    Middle,
    /// Everything that can be drawn.
    All,
}

/// A scenario under study. What is costly is worked out when the first rule asks for it.
#[derive(Debug)]
pub struct Study<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    temperaments: Temperaments,
    survey: OnceCell<Survey>,
    habits: OnceCell<Vec<HabitResult>>,
}

impl<'a> Study<'a> {
    /// A study of a scenario, for these temperaments.
    #[must_use]
    pub fn new(scenario: &'a Scenario, temperaments: Temperaments) -> Self {
        Self { scenario, temperaments, survey: OnceCell::new(), habits: OnceCell::new() }
    }

    /// What each habit scores over chance.
    #[must_use]
    pub fn habits(&self) -> &[HabitResult] {
        self.habits.get_or_init(|| simulate::habits(self.scenario, HABIT_RUNS, HABIT_SEED))
    }

    /// What every reachable state shows.
    #[must_use]
    pub fn survey(&self) -> &Survey {
        self.survey.get_or_init(|| {
            let persona = &self.scenario.persona;
            let temperaments = match self.temperaments {
                Temperaments::Middle => vec![Temperament::middle(persona)],
                Temperaments::All => Temperament::all(persona),
            };
            space::survey(self.scenario, &temperaments, MOST_STATES)
        })
    }
}
