//! Which nodes and endings a node can lead to, by the arrows alone: conditions are taken as possible.

use std::collections::{BTreeSet, VecDeque};

use crate::scenario::{Node, Scenario, Target};

/// Every place that one answer at a node can lead to.
pub(super) fn arrows(node: &Node) -> impl Iterator<Item = Target> + '_ {
    node.replies
        .iter()
        .chain(&node.silence)
        .flat_map(|reply| reply.branches.iter().map(|(_, target)| *target).chain(std::iter::once(reply.next)))
}

/// Every place that can be come to from `from`, itself included.
pub(super) fn reachable(scenario: &Scenario, from: Target) -> BTreeSet<(bool, usize)> {
    let key = |target: Target| match target {
        Target::Node(node) => (true, node.get()),
        Target::Ending(ending) => (false, ending.get()),
    };
    let mut found = BTreeSet::from([key(from)]);
    let mut waiting = VecDeque::from([from]);
    while let Some(target) = waiting.pop_front() {
        let Target::Node(index) = target else { continue };
        let Some(node) = scenario.node(index) else { continue };
        for next in arrows(node) {
            if found.insert(key(next)) {
                waiting.push_back(next);
            }
        }
    }
    found
}
