//! One turn, and what followed it.

use std::sync::Arc;

use smallvec::SmallVec;

use super::state::Answer;
use super::{Bounds, Typed};
use crate::scenario::{EndingIndex, FactIndex, Mood, NodeIndex, Points, Stage, Target};

/// One turn: what was said at a node, what was answered, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The node it happened at.
    pub node: NodeIndex,
    /// What the trainee did.
    pub answer: Answer,
    /// The points it earned.
    pub points: Points,
    /// Which conditional points it rests on, if any.
    pub points_if: Option<usize>,
    /// The least and the most that was offered.
    pub bounds: Bounds,
    /// The mood before it.
    pub before: Mood,
    /// The mood after it.
    pub after: Mood,
    /// The stage before it.
    pub stage_before: Stage,
    /// The stage after it.
    pub stage_after: Stage,
    /// The facts it brought out that were not known before.
    pub learned: Vec<FactIndex>,
    /// Where it led.
    pub reached: Target,
    /// The words, where they were typed rather than chosen.
    pub typed: Option<Arc<Typed>>,
}

impl Turn {
    /// Whether the customer left over it.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.typed.as_ref().is_some_and(|typed| typed.left)
    }
}

/// What followed an answer, in order. Few things follow most answers; those take no memory of their own.
pub type Events = SmallVec<[Event; 6]>;

/// One thing that followed an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The mood changed.
    Mood {
        /// Before the answer.
        before: Mood,
        /// After it.
        after: Mood,
    },
    /// The customer came to another stage.
    Stage(Stage),
    /// Something was learned.
    Learned(FactIndex),
    /// The customer said something back; ask `Session::reaction` for the words.
    Reacted,
    /// The customer goes on at a node.
    Arrived(NodeIndex),
    /// The conversation is over.
    Ended(EndingIndex),
}

/// What followed a turn, in the order in which it shows.
pub(super) fn follow(turn: &Turn, reacted: bool) -> Events {
    let mut events = Events::new();
    if turn.before != turn.after {
        events.push(Event::Mood { before: turn.before, after: turn.after });
    }
    if turn.stage_before != turn.stage_after {
        events.push(Event::Stage(turn.stage_after));
    }
    events.extend(turn.learned.iter().copied().map(Event::Learned));
    if reacted {
        events.push(Event::Reacted);
    }
    events.push(match turn.reached {
        Target::Node(node) => Event::Arrived(node),
        Target::Ending(ending) => Event::Ended(ending),
    });
    events
}
