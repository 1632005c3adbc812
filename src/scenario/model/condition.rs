//! What a reply, its points or its way can hang on.

use super::{Axis, FactIndex, NodeIndex, ReplyName, Stage};

/// Something that holds or does not hold at a moment of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The fact has been learned.
    Knows(FactIndex),
    /// The node has been answered.
    Seen(NodeIndex),
    /// A reply of this name has been said.
    Said(ReplyName),
    /// Tension is this or more.
    TensionAtLeast(u8),
    /// Tension is less than this.
    TensionBelow(u8),
    /// Trust is this or more.
    TrustAtLeast(u8),
    /// Trust is less than this.
    TrustBelow(u8),
    /// The customer is in this stage.
    Stage(Stage),
    /// The axis is in play and its score so far, 0 to 100, is this or more.
    ScoreAtLeast(Axis, u8),
    /// All of them hold.
    All(Vec<Condition>),
    /// One of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}
