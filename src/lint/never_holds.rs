//! `never-holds`: a condition, or a part of one, is asked and never holds.

use super::conditions::{Role, constants};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Severity};

pub(super) const RULE: Rule = Rule { id: "never-holds", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (constants, looked) = constants(study);
    constants
        .into_iter()
        .filter(|constant| match constant.whole {
            // What is never offered has a rule of its own.
            Some(holds) => !holds && constant.asked.role != Role::Offer,
            None => !constant.holds,
        })
        .map(|constant| {
            let severity = if constant.whole.is_some() { Severity::Warning } else { Severity::Hint };
            Finding::new(RULE.id, severity, constant.location)
                .variant(match (constant.whole, constant.asked.role) {
                    (None, _) => "part",
                    (_, Role::Branch) => "branch",
                    _ => "points",
                })
                .with("reply", &constant.asked.answer.reply.id)
                .with("node", &constant.asked.answer.node.id)
                .with("looked", looked.name())
        })
        .collect()
}
