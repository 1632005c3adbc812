//! `ending-never-reached`: no way through the conversation closes like this.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "ending-never-reached", group: Group::Arrows, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let reach = study.reach();
    scenario
        .endings
        .iter()
        .zip(&reach.endings)
        .filter(|(_, reached)| !**reached)
        .map(|(ending, _)| {
            let at = Location::field("endings").then(&ending.id);
            Finding::new(RULE.id, Severity::Warning, at).with("ending", &ending.id)
        })
        .collect()
}
