//! `never-offered`: a run comes to the node, and the reply or the silence is never on the table.

use std::collections::BTreeSet;

use super::conditions::{Role, constants};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Severity};

pub(super) const RULE: Rule = Rule { id: "never-offered", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (constants, looked) = constants(study);
    let mut said = BTreeSet::new();
    constants
        .into_iter()
        .filter(|constant| constant.asked.role == Role::Offer && constant.whole == Some(false))
        // Two parts of one condition can each be enough.
        .filter(|constant| said.insert(constant.asked.answer.reply.number))
        .map(|constant| {
            Finding::new(RULE.id, Severity::Warning, constant.location)
                .with("reply", &constant.asked.answer.reply.id)
                .with("node", &constant.asked.answer.node.id)
                .with("looked", looked.name())
        })
        .collect()
}
