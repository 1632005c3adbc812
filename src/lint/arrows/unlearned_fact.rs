//! `unlearned-fact`: nothing that can be said brings this fact out.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "unlearned-fact", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let mut learned = vec![false; scenario.persona.facts.len()];
    for fact in scenario.answers().flat_map(|reply| &reply.learns) {
        learned.get_mut(fact.get()).into_iter().for_each(|learned| *learned = true);
    }
    scenario
        .persona
        .facts
        .iter()
        .zip(learned)
        .filter(|(_, learned)| !learned)
        .map(|(fact, _)| {
            let at = Location::field("persona").then("facts").then(&fact.id);
            Finding::new(RULE.id, Severity::Warning, at).with("fact", &fact.id)
        })
        .collect()
}
