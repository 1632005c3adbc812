//! What the reachable states of a scenario show: a proof by looking at all of them.

use crate::scenario::{Location, NodeIndex};

/// What was seen on the way through every state that a run can come to.
///
/// States that no later condition can tell apart count as one. Where the search had to stop, what was seen was seen,
/// and what was not seen proves nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Survey {
    /// Whether every reachable state was looked at. Without it, absence proves nothing.
    pub whole: bool,
    /// How many states were looked at.
    pub states: usize,
    /// What was seen at each node, by `NodeIndex`.
    pub nodes: Vec<NodeSurvey>,
    /// Whether each reply and silence was ever offered, by `Reply::number`.
    pub offered: Vec<bool>,
    /// Whether each ending was come to, by `EndingIndex`.
    pub endings: Vec<bool>,
    /// Every condition that decides what is offered, what it earns or where it leads, and every part of it.
    pub conditions: Vec<ConditionSurvey>,
    /// Whether each axis was ever in play, in the order of `Axis::ALL`.
    pub in_play: [bool; 3],
    /// The nodes of a way that leads back to where it began with nothing changed, so that a run can go on for ever.
    pub round: Option<Vec<NodeIndex>>,
    /// The turns of the longest run; none where one can go on for ever.
    pub longest: Option<usize>,
    /// How many ways lead to an ending with the tone `Good` by replies none of which takes points away; stops
    /// counting at a million. 0 where a run can go on for ever.
    pub good_ways: u64,
    /// Whether an ending with the tone `Good` can still be come to after some reply that took points away.
    pub way_back: bool,
}

/// What was seen at a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NodeSurvey {
    /// A run can come here.
    pub reached: bool,
    /// A run can come here and find that nothing is offered.
    pub speechless: bool,
    /// At some moment here, two things offered are worth different points on some axis.
    pub matters: bool,
}

/// How a condition, or a part of one, came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionSurvey {
    /// Where it stands.
    pub location: Location,
    /// It held at some moment at which it was asked.
    pub held: bool,
    /// It did not hold at some moment at which it was asked.
    pub failed: bool,
    /// It, or a part of it, asks about the mood or the score, so that another temperament may answer otherwise.
    pub asks_the_mood: bool,
}
