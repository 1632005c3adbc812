//! The moments of a conversation at which something is at stake: what is best to say there, and what is not.

use crate::scenario::{Node, Reply, Scenario};

/// How many points less than the best make a reply a foil, the three axes taken together.
const CLEARLY_LESS: i32 = 2;

/// A node where one thing is clearly better said than another.
#[derive(Debug)]
pub(super) struct Moment<'a> {
    /// Where it is.
    pub(super) node: &'a Node,
    /// What can be said, in the order of the file; silence has no words to be told by.
    pub(super) replies: Vec<Spoken<'a>>,
}

/// A reply at a moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken<'a> {
    /// The reply.
    pub(super) reply: &'a Reply,
    /// Nothing earns more here.
    pub(super) is_best: bool,
    /// It takes points away, or earns clearly less than the best.
    pub(super) is_foil: bool,
}

impl<'a> Moment<'a> {
    /// The replies that earn most; at least one.
    pub(super) fn best(&self) -> impl Iterator<Item = &'a Reply> {
        self.replies.iter().filter(|spoken| spoken.is_best).map(|spoken| spoken.reply)
    }

    /// What an attentive trainee leaves alone; at least one.
    pub(super) fn foils(&self) -> impl Iterator<Item = &'a Reply> {
        self.replies.iter().filter(|spoken| spoken.is_foil).map(|spoken| spoken.reply)
    }
}

/// The moments of a scenario, in the order of the file.
///
/// What a reply is worth here is the sum of its points on the three axes, without `scores_if`: those are for certain
/// moods, and most runs see the plain ones. Left out are nodes where there is no choice, and nodes without a foil.
pub(super) fn moments(scenario: &Scenario) -> Vec<Moment<'_>> {
    scenario
        .nodes
        .iter()
        .filter_map(|node| {
            let most = node.replies.iter().map(|reply| reply.points.pooled()).max()?;
            let replies = node.replies.iter().map(|reply| {
                let earns = reply.points.pooled();
                let is_foil = earns < most && (earns < 0 || most - earns >= CLEARLY_LESS);
                Spoken { reply, is_best: earns == most, is_foil }
            });
            let moment = Moment { node, replies: replies.collect() };
            (moment.foils().count() > 0).then_some(moment)
        })
        .collect()
}
