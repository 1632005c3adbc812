//! What the debrief shows, and what somebody does in it.

use crate::app::theme::Look;
use crate::scenario::{Axis, Channel, Mood};
use crate::scoring::{Debrief, TurnResult};
use crate::words::Value;

/// How many parts the debrief has.
pub(super) const PARTS: usize = 3;

/// A run looked back on, and where in it somebody is.
#[derive(Debug, Clone, PartialEq)]
pub struct DebriefModel {
    /// The persona's name.
    pub name: String,
    /// The word for the persona's pronoun in the language files: `he`, `she` or `they`.
    pub pronoun: &'static str,
    /// How the persona was met.
    pub channel: Channel,
    /// The run.
    pub debrief: Debrief,
    /// The best score of each axis over all kept runs (0 to 100), in the order of [`Axis::ALL`]; none on a first run.
    pub best: [Option<u8>; 3],
    /// Which meeting with this persona it was, from 1.
    pub meetings: usize,
    /// Whether it is kept. A try is not, nor a run whose text was edited on the way.
    pub kept: bool,
    /// The part shown, from 0: the customer's side, turn by turn, the whole run.
    pub part: usize,
    /// The turn looked at, from 0.
    pub turn: usize,
}

/// What somebody does in the debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DebriefAction {
    /// Go to a part, from 0.
    Part(usize),
    /// Look at a turn, from 0.
    Turn(usize),
    /// Meet the persona again from the beginning.
    Again,
    /// Play on from before this turn, from 0.
    AgainFrom(usize),
    /// Go back to everybody.
    Leave,
}

impl DebriefModel {
    /// Begins to look back on a run that is kept, of a talk in person: at the first part, and at the turn that lost most.
    #[must_use]
    pub fn new(name: String, pronoun: &'static str, debrief: Debrief, best: [Option<u8>; 3], meetings: usize) -> Self {
        let turn = turn_that_lost_most(&debrief).unwrap_or(0);
        Self { name, pronoun, channel: Channel::InPerson, debrief, best, meetings, kept: true, part: 0, turn }
    }

    /// The turn looked at; none only where there are no turns.
    #[must_use]
    pub fn current(&self) -> Option<&TurnResult> {
        self.debrief.turns.get(self.turn)
    }

    /// The mood at the beginning.
    #[must_use]
    pub fn first_mood(&self) -> Mood {
        self.debrief.moods.first().copied().unwrap_or(Mood { tension: 0, trust: 0 })
    }

    /// The mood at the end.
    #[must_use]
    pub fn last_mood(&self) -> Mood {
        self.debrief.moods.last().copied().unwrap_or(Mood { tension: 0, trust: 0 })
    }

    /// The text under a key that speaks of the persona.
    pub(super) fn say(&self, look: &Look, key: &str) -> String {
        self.say_with(look, key, &[])
    }

    /// The text under a key that speaks of the persona, with more to fill in.
    pub(super) fn say_with(&self, look: &Look, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let channel = ("channel", self.channel.word().into());
        let mut all = vec![("pronoun", self.pronoun.into()), ("name", self.name.as_str().into()), channel];
        all.extend_from_slice(values);
        look.words.with(key, &all)
    }
}

/// The turn, from 0, that lost most: of those that lost points on an axis, the one furthest below what was offered.
/// None where no turn lost any.
#[must_use]
pub fn turn_that_lost_most(debrief: &Debrief) -> Option<usize> {
    let below = |turn: &TurnResult| -> i32 {
        Axis::ALL.into_iter().map(|axis| i32::from(turn.points.on(axis)) - i32::from(turn.bounds.best.on(axis))).sum()
    };
    debrief
        .turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| lost_points(turn))
        .min_by_key(|(_, turn)| below(turn))
        .map(|(i, _)| i)
}

/// Whether a turn lost points on an axis.
pub(super) fn lost_points(turn: &TurnResult) -> bool {
    Axis::ALL.into_iter().any(|axis| turn.points.on(axis) < 0)
}
