//! `node-out-of-reach`: arrows lead to this node, and no run ever takes one of them.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "node-out-of-reach", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (unseen, looked) = study.unseen(|surveys| {
        let nodes = study.scenario.nodes.iter().zip(&study.reach().nodes).enumerate();
        nodes
            .filter(|(_, (_, led_to))| **led_to)
            .filter(|(index, _)| {
                !surveys.iter().any(|survey| survey.nodes.get(*index).is_some_and(|node| node.reached))
            })
            .map(|(_, (node, _))| node)
            .collect()
    });
    unseen
        .into_iter()
        .map(|node| {
            Finding::new(RULE.id, Severity::Warning, Location::node(&node.id))
                .with("node", &node.id)
                .with("looked", looked.name())
        })
        .collect()
}
