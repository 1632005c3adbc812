//! `unreachable-node`: no way through the conversation comes here.

use super::{Group, Rule, Study, reach};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "unreachable-node", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let found = reach::reachable(scenario, scenario.start);
    scenario
        .nodes
        .iter()
        .enumerate()
        .filter(|(index, _)| !found.contains(&(true, *index)))
        .map(|(_, node)| Finding::new(RULE.id, Severity::Warning, Location::node(&node.id)).with("node", &node.id))
        .collect()
}
