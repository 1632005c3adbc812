//! `no-way-out`: from here no ending can be come to, whatever is said.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Group, Rule, Study, reach};
use crate::scenario::{Finding, Location, Severity, Target};

pub(super) const RULE: Rule = Rule { id: "no-way-out", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    // Walks the arrows backwards from the endings, so that ten thousand nodes cost one pass.
    let mut back: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut out = BTreeSet::new();
    let mut waiting = VecDeque::new();
    for (index, node) in scenario.nodes.iter().enumerate() {
        for target in reach::arrows(node) {
            match target {
                Target::Node(next) => back.entry(next.get()).or_default().push(index),
                Target::Ending(_) => {
                    if out.insert(index) {
                        waiting.push_back(index);
                    }
                }
            }
        }
    }
    while let Some(index) = waiting.pop_front() {
        for before in back.get(&index).into_iter().flatten() {
            if out.insert(*before) {
                waiting.push_back(*before);
            }
        }
    }
    let reached = reach::reachable(scenario, scenario.start);
    scenario
        .nodes
        .iter()
        .enumerate()
        .filter(|(index, _)| !out.contains(index) && reached.contains(&(true, *index)))
        .map(|(_, node)| Finding::new(RULE.id, Severity::Error, Location::node(&node.id)).with("node", &node.id))
        .collect()
}
