//! `no-way-out`: from here no ending can be come to, whatever is said.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "no-way-out", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    scenario
        .nodes
        .iter()
        .zip(study.ways_out())
        .zip(&study.reach().nodes)
        .filter(|((_, out), reached)| !**out && **reached)
        .map(|((node, _), _)| Finding::new(RULE.id, Severity::Error, Location::node(&node.id)).with("node", &node.id))
        .collect()
}
