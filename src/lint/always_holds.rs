//! `always-holds`: a condition, or a part of one, holds whenever it is asked, so that it decides nothing.

use super::conditions::{Role, constants};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Severity};

pub(super) const RULE: Rule = Rule { id: "always-holds", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (constants, looked) = constants(study);
    constants
        .into_iter()
        .filter(|constant| constant.whole.unwrap_or(constant.holds))
        .map(|constant| {
            Finding::new(RULE.id, Severity::Hint, constant.location)
                .variant(match (constant.whole, constant.asked.role) {
                    (None, _) => "part",
                    (_, Role::Offer) => "offer",
                    (_, Role::Points) => "points",
                    (_, Role::Branch) => "branch",
                })
                .with("reply", &constant.asked.answer.reply.id)
                .with("node", &constant.asked.answer.node.id)
                .with("looked", looked.name())
        })
        .collect()
}
