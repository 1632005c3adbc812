//! One run after another, each as a session would play it, and nothing kept of it but the counts.

use std::ops::Range;

use super::bots::{Bot, Moment, Offer};
use super::chance::{Chance, run_seed};
use super::reading::{Reading, tenths_of_a_minute};
use super::tally::{Close, Tally};
use super::traits::{self, Traits};
use crate::scenario::{NodeIndex, Scenario, Target};
use crate::session::{Answer, State, Temperament, answers};

/// The most turns of a run; one that goes on is broken off and counted as such. No path of a sound scenario is so
/// long.
pub const MOST_TURNS: usize = 200;

/// A line of answers worked out beforehand: node and answer, turn by turn. A bot that has one follows it while it
/// fits (another temperament may lead elsewhere), and then goes on by its habit.
pub type Plan = Vec<(NodeIndex, Answer)>;

/// A scenario made ready to be played by bots.
#[derive(Debug)]
pub struct Simulation<'a> {
    scenario: &'a Scenario,
    traits: Vec<Traits>,
    reading: Reading,
    start: State,
    plans: Vec<(Bot, Plan)>,
}

/// Something that happens in a run and is counted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Event<'a> {
    /// The run came to a node at which this is offered.
    At(NodeIndex, &'a [Offer<'a>]),
    /// The bot took an offer.
    Took(Offer<'a>),
}

/// Where a run stood at its close.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) state: State,
    pub(super) turns: usize,
    pub(super) close: Close,
}

impl<'a> Simulation<'a> {
    /// Makes a scenario ready.
    #[must_use]
    pub fn new(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            traits: traits::of_replies(scenario),
            reading: Reading::of(scenario),
            start: State::start(scenario),
            plans: Vec::new(),
        }
    }

    /// Gives a bot a line of answers to follow.
    #[must_use]
    pub fn with_plan(mut self, bot: Bot, plan: Plan) -> Self {
        self.plans.push((bot, plan));
        self
    }

    /// A tally of no runs, to count into.
    #[must_use]
    pub fn no_runs(&self) -> Tally {
        Tally::of(self.scenario)
    }

    /// Plays runs of a bot, by their numbers, and counts. A run’s seed follows from `seed` and its number alone, and is
    /// the same for every bot; so ranges can be played apart and merged.
    pub fn play_into(&self, tally: &mut Tally, bot: Bot, seed: u64, runs: Range<u64>) {
        let mut offers = Vec::new();
        for run in runs {
            let mut words = 0;
            let run = self.play(bot, run_seed(seed, run), &mut offers, |event| match event {
                Event::At(node, offers) => {
                    tally.visit(node);
                    words += self.reading.node(node);
                    for offer in offers {
                        tally.offer(offer.reply.number);
                        words += self.reading.card(offer.reply);
                    }
                }
                Event::Took(offer) => {
                    tally.take(offer.reply.number);
                    words += self.reading.reaction(offer.reply);
                }
            });
            if let Close::Ending(ending) = run.close {
                words += self.reading.ending(ending);
            }
            tally.close(self.scenario, &run.state, run.turns, run.close);
            tally.last(tenths_of_a_minute(words, run.turns as u64));
        }
    }

    /// Plays one run. `offers` is room that the runs share.
    pub(super) fn play(
        &self,
        bot: Bot,
        seed: u64,
        offers: &mut Vec<Offer<'a>>,
        mut seen: impl FnMut(Event<'_>),
    ) -> Run {
        let temperament = Temperament::drawn(&self.scenario.persona, seed);
        let mut chance = Chance::of_run(seed);
        let mut plan = self.plan(bot);
        let mut state = self.start.clone();
        let mut here = self.scenario.start;
        let mut turn = 0;
        let close = loop {
            let index = match here {
                Target::Ending(ending) => break Close::Ending(ending),
                Target::Node(_) if turn == MOST_TURNS => break Close::Endless,
                Target::Node(index) => index,
            };
            let Some(node) = self.scenario.node(index) else { break Close::Stuck };
            offers.clear();
            let offered = answers(node).filter(|(_, reply)| state.offers(reply));
            offers.extend(offered.map(|(answer, reply)| Offer { answer, reply }));
            seen(Event::At(index, offers));
            let planned = plan.get(turn).filter(|(node, _)| *node == index);
            let planned = planned.and_then(|(_, answer)| offers.iter().position(|offer| offer.answer == *answer));
            let position = planned.unwrap_or_else(|| {
                plan = &[];
                let traits = &self.traits;
                bot.choose(&Moment { offers, state: &state, node, traits, seed, turn }, &mut chance)
            });
            let Some(offer) = offers.get(position) else { break Close::Stuck };
            let Some(reached) = state.advance(self.scenario, temperament, index, offer.answer) else {
                break Close::Stuck;
            };
            seen(Event::Took(*offer));
            here = reached;
            turn += 1;
        };
        Run { state, turns: turn, close }
    }

    fn plan(&self, bot: Bot) -> &[(NodeIndex, Answer)] {
        self.plans.iter().find(|(planned, _)| *planned == bot).map_or(&[], |(_, plan)| plan)
    }
}
