//! `endless-round`: a way leads back to where it began with nothing changed, so that a run can go on for ever.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, NodeIndex, Severity};

pub(super) const RULE: Rule = Rule { id: "endless-round", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let Some(round) = &study.survey().round else { return Vec::new() };
    // Where the arrows already show that nothing leads out, that has been said.
    let leads_out = |node: &NodeIndex| study.ways_out().get(node.get()).is_some_and(|leads| *leads);
    if !round.iter().any(leads_out) {
        return Vec::new();
    }
    let mut named = Vec::new();
    for node in round.iter().filter_map(|node| study.scenario.node(*node)) {
        // A round can come through a node several times before everything is as it was.
        if !named.contains(&node.id.as_str()) {
            named.push(node.id.as_str());
        }
    }
    let Some(first) = named.first() else { return Vec::new() };
    vec![
        Finding::new(RULE.id, Severity::Error, Location::node(first))
            .with("turns", round.len())
            .with("nodes", named.join(", ")),
    ]
}
