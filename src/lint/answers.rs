//! Every reply and silence of a scenario, with where it stands.

use crate::scenario::{Location, Node, Reply, Scenario};

/// A reply or a silence, and the node it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct AnswerAt<'a> {
    /// The node.
    pub(super) node: &'a Node,
    /// The reply, or the silence.
    pub(super) reply: &'a Reply,
}

impl AnswerAt<'_> {
    /// Where it stands.
    pub(super) fn location(&self) -> Location {
        if self.reply.is_silence() {
            return Location::silence(&self.node.id);
        }
        Location::reply(&self.node.id, &self.reply.id)
    }
}

/// Every reply and silence, node by node.
pub(super) fn answers(scenario: &Scenario) -> impl Iterator<Item = AnswerAt<'_>> {
    scenario.nodes.iter().flat_map(answers_at)
}

/// Every reply of a node, then its silence.
pub(super) fn answers_at(node: &Node) -> impl Iterator<Item = AnswerAt<'_>> {
    node.answers().map(move |reply| AnswerAt { node, reply })
}
