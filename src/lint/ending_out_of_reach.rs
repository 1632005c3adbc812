//! `ending-out-of-reach`: arrows lead to this ending, and no run ever takes one of them.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "ending-out-of-reach", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (unseen, looked) = study.unseen(|surveys| {
        let endings = study.scenario.endings.iter().zip(&study.reach().endings).enumerate();
        endings
            .filter(|(_, (_, led_to))| **led_to)
            .filter(|(index, _)| {
                !surveys.iter().any(|survey| survey.endings.get(*index).is_some_and(|reached| *reached))
            })
            .map(|(_, (ending, _))| ending)
            .collect()
    });
    unseen
        .into_iter()
        .map(|ending| {
            Finding::new(RULE.id, Severity::Warning, Location::field("endings").then(&ending.id))
                .with("ending", &ending.id)
                .with("looked", looked.name())
        })
        .collect()
}
