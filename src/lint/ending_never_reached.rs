//! `ending-never-reached`: no way through the conversation closes like this.

use super::{Group, Rule, Study, reach};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "ending-never-reached", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let found = reach::reachable(scenario, scenario.start);
    scenario
        .endings
        .iter()
        .enumerate()
        .filter(|(index, _)| !found.contains(&(false, *index)))
        .map(|(_, ending)| {
            let at = Location::field("endings").then(&ending.id);
            Finding::new(RULE.id, Severity::Warning, at).with("ending", &ending.id)
        })
        .collect()
}
