//! What the rules look at: the scenario, and what has to be worked out about it once for all rules.

use std::cell::OnceCell;

use super::conditions;
use super::mood_range::MoodRanges;
use super::reach::{self, Arrows, Reach};
use crate::scenario::Scenario;
use crate::scoring::space::{self, Survey};
use crate::session::Temperament;
use crate::simulate::{self, Bot, HabitResult, Simulation, Tally};

/// The most states of one temperament that are looked at before a proof is given up.
const MOST_STATES: usize = space::MOST_STATES;

/// The runs of each habit, and the seed of all of them: the same file has the same findings on any machine.
const HABIT_RUNS: u64 = 400;
const HABIT_SEED: u64 = 1;

/// The runs of each player who listens. They differ by little, so that a few say enough.
const LISTENING_RUNS: u64 = 50;

/// With fewer nodes at which there is a choice, chance alone makes the longest reply the best one on the way.
const FEWEST_CHOICES: usize = 10;

/// The runs of a player who takes anything. One good ending in a hundred runs is usual, and ten of it are wanted.
const CHANCE_RUNS: u64 = 1_000;

/// After so many of them that came to no ending the others are left out.
const MOST_BROKEN_OFF: u64 = 5;

/// For which temperaments a proof is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temperaments {
    /// The middle of what is drawn from; quick. Where that leaves something unseen that another temperament may show,
    /// the corners are looked at as well.
    Middle,
    /// Everything that can be drawn.
    All,
}

/// How widely was looked for something that was not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Looked {
    /// At every state that any run can come to.
    Everywhere,
    /// At every state of the middle and the corners of the temperament.
    Corners,
}

impl Looked {
    /// What it is called in a finding’s details; the language files choose the words by it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Everywhere => "everywhere",
            Self::Corners => "corners",
        }
    }
}

/// A scenario under study. What is costly is worked out when the first rule asks for it.
#[derive(Debug)]
pub struct Study<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    temperaments: Temperaments,
    most_states: usize,
    arrows: OnceCell<Arrows<'a>>,
    reach: OnceCell<Reach>,
    ways_out: OnceCell<Vec<bool>>,
    mood_ranges: OnceCell<MoodRanges>,
    survey: OnceCell<Survey>,
    corners: OnceCell<Survey>,
    habits: OnceCell<Vec<HabitResult>>,
    listening: OnceCell<Tally>,
    chance: OnceCell<Tally>,
}

impl<'a> Study<'a> {
    /// A study of a scenario, for these temperaments.
    #[must_use]
    pub fn new(scenario: &'a Scenario, temperaments: Temperaments) -> Self {
        Self {
            scenario,
            temperaments,
            most_states: MOST_STATES,
            arrows: OnceCell::new(),
            reach: OnceCell::new(),
            ways_out: OnceCell::new(),
            mood_ranges: OnceCell::new(),
            survey: OnceCell::new(),
            corners: OnceCell::new(),
            habits: OnceCell::new(),
            listening: OnceCell::new(),
            chance: OnceCell::new(),
        }
    }

    /// The same study, with another number of states of one temperament that are looked at before a proof is given up.
    #[must_use]
    pub fn up_to(self, most_states: usize) -> Self {
        Self { most_states, ..self }
    }

    fn arrows(&self) -> &Arrows<'a> {
        self.arrows.get_or_init(|| Arrows::of(self.scenario))
    }

    /// Where the arrows lead, conditions taken as possible.
    pub(super) fn reach(&self) -> &Reach {
        self.reach.get_or_init(|| Reach::from_start(self.scenario, self.arrows()))
    }

    /// From which nodes the arrows lead to some ending, by `NodeIndex`.
    pub(super) fn ways_out(&self) -> &[bool] {
        self.ways_out.get_or_init(|| reach::ways_out(self.arrows()))
    }

    /// Between which bounds the mood lies at every node and ending.
    pub(super) fn mood_ranges(&self) -> &MoodRanges {
        self.mood_ranges.get_or_init(|| MoodRanges::of(self.scenario, self.arrows()))
    }

    /// What each habit scores over chance.
    #[must_use]
    pub fn habits(&self) -> &[HabitResult] {
        self.habits.get_or_init(|| simulate::habits(self.scenario, HABIT_RUNS, HABIT_SEED))
    }

    /// Whether it is still being written: with so few choices, what runs come to proves nothing.
    pub(super) fn is_sketch(&self) -> bool {
        self.scenario.nodes.iter().filter(|node| node.replies.len() > 1).count() < FEWEST_CHOICES
    }

    /// Where those come to who look for points on one axis: somebody who listens.
    pub(super) fn listening(&self) -> &Tally {
        self.listening.get_or_init(|| self.played(&Bot::LISTENING, LISTENING_RUNS))
    }

    /// Where a player comes to who takes anything.
    pub(super) fn chance(&self) -> &Tally {
        self.chance.get_or_init(|| self.played(&[Bot::Random], CHANCE_RUNS))
    }

    /// What so many runs of each of these bots come to.
    fn played(&self, bots: &[Bot], runs: u64) -> Tally {
        let simulation = Simulation::new(self.scenario);
        let mut tally = simulation.no_runs();
        for (bot, run) in bots.iter().flat_map(|bot| (0..runs).map(move |run| (*bot, run))) {
            simulation.play_into(&mut tally, bot, HABIT_SEED, run..run + 1);
            // A scenario in which runs come to no ending has other faults.
            if tally.endless + tally.stuck >= MOST_BROKEN_OFF {
                break;
            }
        }
        tally
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
            space::survey(self.scenario, &temperaments, self.most_states)
        })
    }

    /// What the corners of the temperament show: four times the work, so only for what the middle leaves unseen.
    #[must_use]
    pub fn survey_of_corners(&self) -> &Survey {
        self.corners.get_or_init(|| {
            space::survey(self.scenario, &Temperament::corners(&self.scenario.persona), self.most_states)
        })
    }

    /// What no run shows, as `candidates` finds it in all of these surveys together, and how widely was looked.
    ///
    /// Nothing where not every reachable state could be looked at. Where another temperament than the middle one may
    /// show it after all, the corners are asked as well.
    pub(super) fn unseen<T>(&self, candidates: impl Fn(&[&Survey]) -> Vec<T>) -> (Vec<T>, Looked) {
        let survey = self.survey();
        if !survey.whole {
            return (Vec::new(), Looked::Everywhere);
        }
        let found = candidates(&[survey]);
        if found.is_empty() || !self.temperament_matters() {
            return (found, Looked::Everywhere);
        }
        let corners = self.survey_of_corners();
        let found = if corners.whole { candidates(&[survey, corners]) } else { Vec::new() };
        (found, Looked::Corners)
    }

    /// Whether a temperament that was not surveyed may lead elsewhere.
    pub(super) fn temperament_matters(&self) -> bool {
        let persona = &self.scenario.persona;
        let varies = persona.patience.0 < persona.patience.1 || persona.openness.0 < persona.openness.1;
        self.temperaments == Temperaments::Middle
            && varies
            && conditions::asked(self.scenario).any(|asked| conditions::asks_the_mood(asked.condition))
    }
}
