//! `name-gives-away`: the customer’s name tells the best reply, or tells the others.

use std::collections::BTreeSet;

use super::mark::{LIKELY, Spread};
use crate::lint::{
    Group, Rule, Study,
    moments::moments,
    words_of::{is_apostrophe, words},
};
use crate::scenario::{Finding, Scenario};

pub(super) const RULE: Rule = Rule { id: "name-gives-away", group: Group::GiveAways, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let names = names(study.scenario);
    let spread = Spread::over(&moments(study.scenario), |reply| {
        words(&reply.says).any(|word| names.contains(word.split(is_apostrophe).next().unwrap_or_default()))
    });
    let Some(tells) = spread.tells(LIKELY) else { return Vec::new() };
    vec![spread.finding(RULE.id, tells).with("name", &study.scenario.persona.name)]
}

/// The words of the customer’s name: first name, last name, both.
pub(super) fn names(scenario: &Scenario) -> BTreeSet<&str> {
    words(&scenario.persona.name).collect()
}
