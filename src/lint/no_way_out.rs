//! `no-way-out`: from here no ending can be come to, whatever is said.

use super::{Group, Rule, Study, reach};
use crate::scenario::{Finding, Location};

pub(super) const RULE: Rule = Rule { id: "no-way-out", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let out = reach::ways_out(scenario);
    scenario
        .nodes
        .iter()
        .zip(out)
        .zip(&study.reach().nodes)
        .filter(|((_, out), reached)| !out && **reached)
        .map(|((node, _), _)| {
            Finding::error(
                RULE.id,
                Location::node(&node.id),
                format!("From “{}” the conversation can never come to an end.", node.id),
            )
            .with_hint("Let one of its replies lead towards an ending.")
        })
        .collect()
}
