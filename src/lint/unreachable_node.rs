//! `unreachable-node`: no way through the conversation comes here.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "unreachable-node", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let reach = study.reach();
    scenario
        .nodes
        .iter()
        .zip(&reach.nodes)
        .filter(|(_, reached)| !**reached)
        .map(|(node, _)| Finding::new(RULE.id, Severity::Warning, Location::node(&node.id)).with("node", &node.id))
        .collect()
}
