//! `question-gives-away`: a question mark tells the best reply, or tells the others.

use super::mark::{LIKELY, Spread};
use crate::lint::{Group, Rule, Study, moments::moments};
use crate::scenario::Finding;

pub(super) const RULE: Rule = Rule { id: "question-gives-away", group: Group::GiveAways, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let spread = Spread::over(&moments(study.scenario), |reply| reply.says.contains('?'));
    let Some(tells) = spread.tells(LIKELY) else { return Vec::new() };
    vec![spread.finding(RULE.id, tells)]
}
