//! `unreachable-node`: no way through the conversation comes here.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location};

pub(super) const RULE: Rule = Rule { id: "unreachable-node", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let reach = study.reach();
    scenario
        .nodes
        .iter()
        .zip(&reach.nodes)
        .filter(|(_, reached)| !**reached)
        .map(|(node, _)| {
            Finding::warning(RULE.id, Location::node(&node.id), format!("Nothing leads to “{}”.", node.id))
                .with_hint("Let a reply lead here, or take the node out.")
        })
        .collect()
}
