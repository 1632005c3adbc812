//! Which nodes and endings can be come to by the arrows alone: conditions are taken as possible.
//!
//! Everything lies in flat lists by position, so that fifty thousand nodes cost two passes and little memory.

use crate::scenario::{Node, NodeIndex, Scenario, Target};

/// Every place that one answer at a node can lead to.
pub(super) fn arrows(node: &Node) -> impl Iterator<Item = Target> + '_ {
    node.replies
        .iter()
        .chain(node.silence.as_deref())
        .flat_map(|reply| reply.branches.iter().map(|(_, target)| *target).chain(std::iter::once(reply.next)))
}

/// Where the arrows lead from the start.
#[derive(Debug)]
pub(super) struct Reach {
    /// Whether they lead to a node, by `NodeIndex`.
    pub(super) nodes: Vec<bool>,
    /// Whether they lead to an ending, by `EndingIndex`.
    pub(super) endings: Vec<bool>,
}

impl Reach {
    /// Follows the arrows from the start.
    pub(super) fn from_start(scenario: &Scenario) -> Self {
        let mut reach = Self { nodes: vec![false; scenario.nodes.len()], endings: vec![false; scenario.endings.len()] };
        let mut waiting = Vec::new();
        reach.arrive(scenario.start, &mut waiting);
        while let Some(index) = waiting.pop() {
            for target in scenario.node(index).into_iter().flat_map(arrows) {
                reach.arrive(target, &mut waiting);
            }
        }
        reach
    }

    fn arrive(&mut self, target: Target, waiting: &mut Vec<NodeIndex>) {
        match target {
            Target::Node(index) => {
                if mark(&mut self.nodes, index.get()) {
                    waiting.push(index);
                }
            }
            Target::Ending(index) => {
                mark(&mut self.endings, index.get());
            }
        }
    }
}

/// From which nodes the arrows lead to some ending, by `NodeIndex`.
pub(super) fn ways_out(scenario: &Scenario) -> Vec<bool> {
    let count = scenario.nodes.len();
    let mut out = vec![false; count];
    let mut waiting = Vec::new();
    // The arrows backwards: `before` holds, node by node, where arrows to it come from; `ends` where its part ends.
    let mut ends = vec![0_usize; count + 1];
    for (index, node) in scenario.nodes.iter().enumerate() {
        for target in arrows(node) {
            match target {
                Target::Node(next) => ends.get_mut(next.get() + 1).into_iter().for_each(|end| *end += 1),
                Target::Ending(_) => {
                    if mark(&mut out, index) {
                        waiting.push(index);
                    }
                }
            }
        }
    }
    let mut total = 0;
    for end in &mut ends {
        total += *end;
        *end = total;
    }
    // While the list is filled, an entry of `ends` moves from where the part of a node begins to where it ends.
    let mut before = vec![NodeIndex(0); total];
    for (index, node) in scenario.nodes.iter().enumerate() {
        for target in arrows(node) {
            let Target::Node(next) = target else { continue };
            let Some(end) = ends.get_mut(next.get()) else { continue };
            if let Some(place) = before.get_mut(*end) {
                *place = index.into();
                *end += 1;
            }
        }
    }
    while let Some(index) = waiting.pop() {
        let begin = index.checked_sub(1).and_then(|index| ends.get(index)).copied().unwrap_or_default();
        let end = ends.get(index).copied().unwrap_or_default();
        for from in before.get(begin..end).into_iter().flatten() {
            if mark(&mut out, from.get()) {
                waiting.push(from.get());
            }
        }
    }
    out
}

/// Sets a mark. Whether it was not set before.
fn mark(marks: &mut [bool], index: usize) -> bool {
    marks.get_mut(index).is_some_and(|marked| !std::mem::replace(marked, true))
}
