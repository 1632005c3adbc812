//! Several runs of one scenario, taken together.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::distribution::Distribution;
use super::is_enough;
use super::node::NodeFigures;
use super::walk::Walked;
use crate::scenario::{Axis, NodeIndex, Scenario};
use crate::scoring::space::Share;

/// Several runs that came to an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// How many.
    pub runs: u64,
    /// How the scores lie, in the order of the axes.
    pub axes: [Distribution; 3],
    /// How many runs came to each ending, in the author’s order.
    pub endings: Vec<u64>,
    /// What was done at each node, in the author’s order.
    pub nodes: Vec<NodeFigures>,
}

/// A node at which a group left much on the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stumble<'a> {
    /// The node.
    pub node: NodeIndex,
    /// What was done there.
    pub figures: &'a NodeFigures,
}

impl Sample {
    pub(super) fn new(scenario: &Scenario) -> Self {
        Self {
            runs: 0,
            axes: Default::default(),
            endings: vec![0; scenario.endings.len()],
            nodes: scenario.nodes.iter().map(NodeFigures::new).collect(),
        }
    }

    /// How the scores of an axis lie.
    #[must_use]
    pub fn axis(&self, axis: Axis) -> &Distribution {
        let [curiosity, acknowledgement, de_escalation] = &self.axes;
        axis.pick([curiosity, acknowledgement, de_escalation])
    }

    /// The nodes where most was left on the table by a turn, the most first; those where nothing was left, and those that
    /// too few runs came to, are not among them.
    #[must_use]
    pub fn stumbles(&self) -> Vec<Stumble<'_>> {
        let nodes = self.nodes.iter().enumerate().map(|(index, figures)| Stumble { node: index.into(), figures });
        let mut stumbles: Vec<Stumble<'_>> =
            nodes.filter(|stumble| is_enough(stumble.figures.runs) && stumble.figures.left_in_all() > 0).collect();
        // Where two are alike, the author’s order stays.
        stumbles.sort_by(|one, other| other.compare(one));
        stumbles
    }

    pub(super) fn add(&mut self, run: &Walked) {
        self.runs += 1;
        for (distribution, score) in self.axes.iter_mut().zip(run.scores) {
            distribution.add(score);
        }
        if let Some(ending) = self.endings.get_mut(run.ending.get()) {
            *ending += 1;
        }
        let mut whole = Share::default();
        let mut here: BTreeMap<NodeIndex, Share> = BTreeMap::new();
        for step in &run.steps {
            if let Some(node) = self.nodes.get_mut(step.node.get()) {
                node.count(step);
            }
            if !step.taken_back {
                whole = whole.and(step.share());
            }
            if !step.taken_back && !step.copied {
                let share = here.entry(step.node).or_default();
                *share = share.and(step.share());
            }
        }
        for (node, here) in here {
            if let Some(figures) = self.nodes.get_mut(node.get()) {
                let rest = Share { earned: whole.earned - here.earned, range: whole.range - here.range };
                figures.count_run(here, rest);
            }
        }
    }
}

impl Stumble<'_> {
    /// Which of two lost more by a turn, exactly.
    fn compare(&self, other: &Self) -> Ordering {
        let lost = |one: &Self, turns: u64| u128::from(one.figures.left_in_all()) * u128::from(turns);
        lost(self, other.figures.turns).cmp(&lost(other, self.figures.turns))
    }
}
