//! What the rules look at: the scenario, and what has to be worked out about it once for all rules.

use std::cell::OnceCell;

use super::reach::Reach;
use crate::scenario::Scenario;
use crate::scoring::space::{self, Survey};
use crate::session::Temperament;

/// The most states of one temperament that are looked at before a proof is given up.
const MOST_STATES: usize = space::MOST_STATES;

/// For which temperaments a proof is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temperaments {
    /// The middle of what is drawn from; quick. Where that leaves something unseen that another temperament may show,
    /// the corners are looked at as well.
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
    reach: OnceCell<Reach>,
    survey: OnceCell<Survey>,
    corners: OnceCell<Survey>,
}

impl<'a> Study<'a> {
    /// A study of a scenario, for these temperaments.
    #[must_use]
    pub fn new(scenario: &'a Scenario, temperaments: Temperaments) -> Self {
        Self { scenario, temperaments, reach: OnceCell::new(), survey: OnceCell::new(), corners: OnceCell::new() }
    }

    /// For which temperaments a proof is given.
    #[must_use]
    pub fn temperaments(&self) -> Temperaments {
        self.temperaments
    }

    /// Where the arrows lead, conditions taken as possible.
    pub(super) fn reach(&self) -> &Reach {
        self.reach.get_or_init(|| Reach::from_start(self.scenario))
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

    /// What the corners of the temperament show: four times the work, so only for what the middle leaves unseen.
    #[must_use]
    pub fn survey_of_corners(&self) -> &Survey {
        self.corners
            .get_or_init(|| space::survey(self.scenario, &Temperament::corners(&self.scenario.persona), MOST_STATES))
    }
}
