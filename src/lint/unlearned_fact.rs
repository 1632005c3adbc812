//! `unlearned-fact`: nothing that can be said brings this fact out.

use std::collections::BTreeSet;

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "unlearned-fact", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let learned: BTreeSet<usize> = scenario
        .nodes
        .iter()
        .flat_map(|node| node.replies.iter().chain(&node.silence))
        .flat_map(|reply| reply.learns.iter().map(|fact| fact.get()))
        .collect();
    scenario
        .persona
        .facts
        .iter()
        .enumerate()
        .filter(|(index, _)| !learned.contains(index))
        .map(|(_, fact)| {
            let at = Location::field("persona").then("facts").then(&fact.id);
            Finding::new(RULE.id, Severity::Warning, at).with("fact", &fact.id)
        })
        .collect()
}
