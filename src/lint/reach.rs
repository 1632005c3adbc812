//! The arrows of a scenario, and which nodes and endings can be come to by them alone: conditions are taken as possible.
//!
//! Everything lies in flat lists by position. To go from node to node through the model itself costs three times as
//! much where it is too large for the processor's own memory.

use crate::scenario::{Condition, MoodChange, NodeIndex, Scenario, Target};

/// One way on from a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrow<'a> {
    /// Where it leads.
    pub(super) to: Target,
    /// What the answer does to the mood.
    pub(super) mood: MoodChange,
    /// What the answer has to wait for.
    pub(super) offered: Option<&'a Condition>,
    /// What the branch asks for, once the answer has been given.
    pub(super) branch: Option<&'a Condition>,
}

/// Every way on from every node, in the author's order.
#[derive(Debug)]
pub(super) struct Arrows<'a> {
    all: Vec<Arrow<'a>>,
    /// Where those of each node end, by `NodeIndex`.
    ends: Vec<usize>,
}

impl<'a> Arrows<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        let mut arrows = Self {
            all: Vec::with_capacity(scenario.reply_count as usize),
            ends: Vec::with_capacity(scenario.nodes.len()),
        };
        for node in &scenario.nodes {
            for reply in node.answers() {
                let offered = reply.when.as_deref();
                let arrow = |(branch, to)| Arrow { to, mood: reply.mood, offered, branch };
                arrows.all.extend(reply.branches.iter().map(|(when, to)| arrow((Some(when), *to))));
                arrows.all.push(arrow((None, reply.next)));
            }
            arrows.ends.push(arrows.all.len());
        }
        arrows
    }

    /// How many nodes there are.
    fn nodes(&self) -> usize {
        self.ends.len()
    }

    /// The ways on from a node.
    pub(super) fn from(&self, node: NodeIndex) -> &[Arrow<'a>] {
        let begin = node.get().checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(node.get()).copied().unwrap_or_default();
        self.all.get(begin..end).unwrap_or_default()
    }

    /// Every way on to another node, with the node that it comes from.
    fn between_nodes(&self) -> impl Iterator<Item = (NodeIndex, NodeIndex)> {
        let nodes = (0..self.nodes()).map(NodeIndex::from);
        nodes.flat_map(|node| {
            self.from(node).iter().filter_map(move |arrow| match arrow.to {
                Target::Node(next) => Some((node, next)),
                Target::Ending(_) => None,
            })
        })
    }
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
    pub(super) fn from_start(scenario: &Scenario, arrows: &Arrows<'_>) -> Self {
        let mut reach = Self { nodes: vec![false; scenario.nodes.len()], endings: vec![false; scenario.endings.len()] };
        let mut waiting = Vec::new();
        reach.arrive(scenario.start, &mut waiting);
        while let Some(index) = waiting.pop() {
            for arrow in arrows.from(index) {
                reach.arrive(arrow.to, &mut waiting);
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
pub(super) fn ways_out(arrows: &Arrows<'_>) -> Vec<bool> {
    let count = arrows.nodes();
    let ends_here =
        |node: &usize| arrows.from((*node).into()).iter().any(|arrow| matches!(arrow.to, Target::Ending(_)));
    let mut waiting: Vec<usize> = (0..count).filter(ends_here).collect();
    let mut out = vec![false; count];
    waiting.iter().for_each(|node| _ = mark(&mut out, *node));
    // The arrows backwards: `before` holds, node by node, where arrows to it come from; `ends` where its part ends.
    let mut ends = vec![0_usize; count + 1];
    for (_, next) in arrows.between_nodes() {
        ends.get_mut(next.get() + 1).into_iter().for_each(|end| *end += 1);
    }
    let mut total = 0;
    for end in &mut ends {
        total += *end;
        *end = total;
    }
    // While the list is filled, an entry of `ends` moves from where the part of a node begins to where it ends.
    let mut before = vec![NodeIndex(0); total];
    for (node, next) in arrows.between_nodes() {
        let Some(end) = ends.get_mut(next.get()) else { continue };
        if let Some(place) = before.get_mut(*end) {
            *place = node;
            *end += 1;
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
