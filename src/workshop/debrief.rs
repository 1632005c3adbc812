//! What a room came to, as data: its way, how it voted, and where most of it and the best reply parted.

use std::sync::Arc;

use super::Workshop;
use super::notes::Note;
use super::place::choices_of;
use super::rounds::{Choice, Round, RoundChoice};
use super::tally::Tally;
use crate::scoring::space::{Inexact, Space};
use crate::scoring::{AxisResult, EndingResult, InReach, Spoken, debrief, regret};
use crate::session::{Entry, Session};

/// A room, looked back on.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomDebrief {
    /// The scenario’s title.
    pub title: String,
    /// The customer’s name.
    pub customer: String,
    /// How it closed; none where the room ended before.
    pub ending: Option<EndingResult>,
    /// The three axes of the way that was taken, in their order.
    pub axes: Vec<AxisResult>,
    /// The moments of the way that was taken, in order, then those that were only tried.
    pub moments: Vec<MomentResult>,
    /// What observers noted, in order.
    pub notes: Vec<Note>,
}

/// What is meant by the best reply of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BestBy {
    /// The one after which most was in reach.
    InReach,
    /// The one that earned most points on the three axes together: what it led to is not known exactly.
    Points,
}

/// A moment, and how the room voted there.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentResult {
    /// The turn, from 1.
    pub turn: usize,
    /// The node.
    pub node: String,
    /// What the customer had said.
    pub line: Option<Spoken>,
    /// Whether it lies on the way that was taken; all others were tried, or gone back from.
    pub on_the_way: bool,
    /// What could be said, in the order of the letters.
    pub choices: Vec<RoundChoice>,
    /// The reply that was taken, where it lies on the way.
    pub taken: Option<usize>,
    /// The best replies: several where they are alike.
    pub best: Vec<usize>,
    /// What is meant by best here.
    pub best_by: BestBy,
    /// The votes, in order.
    pub rounds: Vec<RoundResult>,
}

/// One vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundResult {
    /// From 1, over the whole room.
    pub number: u32,
    /// Phones and hands together.
    pub tally: Tally,
    /// Phones alone.
    pub phones: Tally,
    /// Hands alone.
    pub hands: Tally,
}

impl MomentResult {
    /// Whether most of the room, in the last vote here, wanted none of the best replies. None where nobody voted.
    #[must_use]
    pub fn parted(&self) -> Option<bool> {
        let most = self.rounds.iter().rev().map(|round| round.tally.most()).find(|most| !most.is_empty())?;
        Some(!most.iter().any(|choice| self.best.contains(choice)))
    }
}

impl Workshop {
    /// Looks back on the room, ended or not. `space` is [`Space::of_run`] for [`Workshop::run`]; without it the best reply
    /// of a moment is the one that earned most there.
    #[must_use]
    pub fn debrief(&self, space: Result<&Space, &Inexact>) -> RoomDebrief {
        let run = self.run();
        let looked = debrief(&run);
        let moves = run.transcript().moves;
        // The moments of the way, then those of all other rounds, each once, in the order of their first vote.
        let mut ways: Vec<Vec<Entry>> =
            (0..run.turns().len()).map(|turn| moves.iter().take(turn).cloned().collect()).collect();
        for round in &self.rounds {
            if !ways.iter().any(|way| way == round.way()) {
                ways.push(round.way().to_vec());
            }
        }
        let mut moments: Vec<MomentResult> = ways.iter().map(|way| self.moment(&run, way, &moves, space)).collect();
        moments.sort_by_key(|moment| !moment.on_the_way);
        RoomDebrief {
            title: run.scenario().title.clone(),
            customer: run.scenario().persona.name.clone(),
            ending: looked.ending,
            axes: looked.axes,
            moments,
            notes: self.notes.clone(),
        }
    }

    fn moment(&self, run: &Session, way: &[Entry], moves: &[Entry], space: Result<&Space, &Inexact>) -> MomentResult {
        let there = at(run, way);
        let choices = choices_of(&there);
        let rounds: Vec<&Round> = self.rounds.iter().filter(|round| round.way() == way).collect();
        let on_the_way = moves.starts_with(way);
        let next = run.turns().get(way.len()).map(|turn| turn.answer).filter(|_| on_the_way);
        let (best, best_by) = best(&there, &choices, space);
        MomentResult {
            turn: way.len() + 1,
            node: rounds
                .first()
                .map_or_else(|| Round::open(0, Vec::new(), &there).node().to_owned(), |round| round.node().to_owned()),
            line: there.line(there.turns().len()).map(Spoken::from),
            on_the_way,
            taken: next.and_then(|answer| choices.iter().position(|choice| choice.answer == answer)),
            choices: choices.into_iter().map(|choice| RoundChoice { id: choice.id, words: choice.words }).collect(),
            best,
            best_by,
            rounds: rounds
                .into_iter()
                .map(|round| RoundResult {
                    number: round.number(),
                    tally: round.tally(),
                    phones: round.phones(),
                    hands: Tally::new(round.hands().to_vec()),
                })
                .collect(),
        }
    }
}

/// The run as it stood after some of its moves, or after others.
fn at(run: &Session, way: &[Entry]) -> Session {
    let mut transcript = run.transcript();
    transcript.moves = way.to_vec();
    transcript.ending = None;
    Session::carried_over(Arc::clone(run.scenario()), &transcript).0
}

/// The best replies where a run stands.
fn best(there: &Session, choices: &[Choice], space: Result<&Space, &Inexact>) -> (Vec<usize>, BestBy) {
    let after = |choice: &Choice| {
        let mut after = there.clone();
        after.answer(choice.answer).ok()?;
        match regret(&after, space).turns.pop()?.after {
            InReach::Exact(share) => Some(share),
            InReach::Between(..) | InReach::Nothing => None,
        }
    };
    if let Some(reach) = choices.iter().map(after).collect::<Option<Vec<_>>>() {
        let best = (0..).zip(&reach).filter(|(_, share)| !reach.iter().any(|other| other.beats(**share)));
        return (best.map(|(choice, _)| choice).collect(), BestBy::InReach);
    }
    let earned = |choice: &Choice| choice.points.pooled();
    let most = choices.iter().map(earned).max();
    let best = (0..).zip(choices).filter(|(_, choice)| Some(earned(choice)) == most);
    (best.map(|(choice, _)| choice).collect(), BestBy::Points)
}
