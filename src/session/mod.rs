//! What happens when a scenario is played.
//!
//! A session is a pull machine: `view` says what can be done now, `choose` does it and returns what followed. The
//! window, the terminal and a replayed transcript drive the same machine. A run is a function of scenario, seed and
//! moves, and of nothing else.

mod asides;
mod draws;
mod replay;
mod state;
mod transcript;
mod turn;
mod typed;
mod view;

use std::sync::Arc;

pub use asides::Aside;
pub use draws::{GENERATOR, Purpose, draw, order};
pub use replay::ReplayFault;
pub use state::{Answer, Bounds, Opening, State, Sums, Temperament, answered, answers};
pub use transcript::{By, Entry, OpeningEntry, ReadSums, TRANSCRIPT_FORMAT, Transcript, Typed, seconds_taken};
pub use turn::{Event, Events, Turn};
pub use view::{Moment, View};

use crate::scenario::{NodeIndex, Scenario, Target};
use turn::follow;

/// A conversation under way.
#[derive(Debug, Clone)]
pub struct Session {
    scenario: Arc<Scenario>,
    seed: u64,
    temperament: Temperament,
    state: State,
    here: Target,
    turns: Vec<Turn>,
    /// What was done, turns taken back included.
    done: Vec<Done>,
    parent: Option<String>,
    /// How many of the first things done were done in the run it goes on from.
    copied: usize,
    opening: Option<Opening>,
}

/// One thing done, by positions; the transcript gives it in the author's names.
#[derive(Debug, Clone)]
enum Done {
    Answered(NodeIndex, Answer, Option<Arc<Typed>>),
    /// Typed something that fits no reply.
    FittedNothing(Arc<Typed>),
    TookBack,
    ReadWrongly(usize),
}

/// Why an answer was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such card on the table.
    #[error("there is no such card on the table")]
    NoSuchCard,
    /// Silence is not offered here.
    #[error("silence is not offered here")]
    NoSilence,
    /// The conversation is over.
    #[error("the conversation is over")]
    Over,
    /// There is no turn to take back.
    #[error("there is no turn to take back")]
    NothingToTakeBack,
    /// Nothing was typed at that move.
    #[error("nothing was typed at that move")]
    NothingTyped,
}

impl Session {
    /// Begins a run. The same scenario, seed and answers always give the same run.
    #[must_use]
    pub fn start(scenario: Arc<Scenario>, seed: u64) -> Self {
        Self::begin(scenario, seed, None)
    }

    /// Begins a run in the middle, for an author who tries a moment out. Such a run never counts as a first or a best.
    #[must_use]
    pub fn start_at(scenario: Arc<Scenario>, seed: u64, opening: Opening) -> Self {
        Self::begin(scenario, seed, Some(opening))
    }

    fn begin(scenario: Arc<Scenario>, seed: u64, opening: Option<Opening>) -> Self {
        let (state, node) = match &opening {
            Some(opening) => (State::opened(&scenario, opening), opening.node),
            None => (State::start(&scenario), None),
        };
        Self {
            seed,
            temperament: Temperament::drawn(&scenario.persona, seed),
            state,
            here: node.map_or(scenario.start, Target::Node),
            turns: Vec::new(),
            done: Vec::new(),
            parent: None,
            copied: 0,
            opening,
            scenario,
        }
    }

    /// The scenario that is played.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The run’s seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How the customer is on this day.
    #[must_use]
    pub fn temperament(&self) -> Temperament {
        self.temperament
    }

    /// Where it began, if that was not the beginning.
    #[must_use]
    pub fn opening(&self) -> Option<&Opening> {
        self.opening.as_ref()
    }

    /// What the run knows now.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The turns so far, without those taken back.
    #[must_use]
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// Whether the conversation is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.here, Target::Ending(_))
    }

    /// Where the conversation stands.
    #[must_use]
    pub fn here(&self) -> Target {
        self.here
    }

    /// Says the reply on a card, counted from 0 in the order of the view.
    ///
    /// # Errors
    /// Where there is no such card, or the conversation is over. Nothing changes then.
    pub fn choose(&mut self, card: usize) -> Result<Events, Refusal> {
        let Target::Node(node) = self.here else { return Err(Refusal::Over) };
        let reply = self.table(node).get(card).copied().ok_or(Refusal::NoSuchCard)?;
        self.take(Answer::Reply(reply), None).ok_or(Refusal::NoSuchCard)
    }

    /// Says nothing, and waits.
    ///
    /// # Errors
    /// Where silence is not offered, or the conversation is over. Nothing changes then.
    pub fn wait(&mut self) -> Result<Events, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        self.take(Answer::Silence, None).ok_or(Refusal::NoSilence)
    }

    /// Gives an answer by its position in the author's order, whatever the order of the cards.
    ///
    /// # Errors
    /// Where it is not offered, or the conversation is over. Nothing changes then.
    pub fn answer(&mut self, answer: Answer) -> Result<Events, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        self.take(answer, None).ok_or(match answer {
            Answer::Reply(_) => Refusal::NoSuchCard,
            Answer::Silence => Refusal::NoSilence,
        })
    }

    /// The number, from 1, that the last move has in the transcript; 0 where nothing was done yet.
    #[must_use]
    pub fn moves(&self) -> usize {
        self.done.len()
    }

    /// Takes the last turn back. The transcript keeps it, marked.
    ///
    /// # Errors
    /// Where there is no turn to take back.
    pub fn take_back(&mut self) -> Result<(), Refusal> {
        let kept = self.turns.len().checked_sub(1).ok_or(Refusal::NothingToTakeBack)?;
        // Playing the rest again makes score, mood and facts right by construction.
        let mut again = self.again_from(kept, self.parent.clone());
        again.done = std::mem::take(&mut self.done);
        again.done.push(Done::TookBack);
        again.copied = self.copied;
        *self = again;
        Ok(())
    }

    /// Takes an answer that is offered. None, and nothing changes, where it is not.
    fn take(&mut self, answer: Answer, typed: Option<Arc<Typed>>) -> Option<Events> {
        let Target::Node(node_index) = self.here else { return None };
        let scenario = Arc::clone(&self.scenario);
        let reply = answered(&scenario, node_index, answer).filter(|reply| self.state.offers(reply))?;
        let left = match &typed {
            Some(typed) if typed.left => Some(reply.without_what_follows(Target::Ending(scenario.walks_out()?))),
            _ => None,
        };
        let reply = left.as_ref().unwrap_or(reply);
        let (points, points_if) = self.state.points(reply);
        let bounds = self.state.bounds(&scenario, node_index);
        let (before, stage_before) = (self.state.mood, self.state.stage());
        let learned = reply.learns.iter().copied().filter(|fact| !self.state.knows(*fact)).collect();
        let reached = self.state.follow(self.temperament, node_index, reply, points, bounds);
        let turn = Turn {
            node: node_index,
            answer,
            points,
            points_if,
            bounds,
            before,
            after: self.state.mood,
            stage_before,
            stage_after: self.state.stage(),
            learned,
            reached,
            typed: typed.clone(),
        };
        let events = follow(&turn, !reply.reaction.is_empty());
        self.done.push(Done::Answered(node_index, answer, typed));
        self.here = reached;
        self.turns.push(turn);
        Some(events)
    }
}

#[cfg(test)]
pub(crate) mod any_run;
#[cfg(test)]
mod tests;
