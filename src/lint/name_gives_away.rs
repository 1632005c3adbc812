//! `name-gives-away`: the customer’s name tells the best reply, or tells the others.

use std::collections::BTreeSet;

use super::mark::{LIKELY, Spread, Tells};
use super::moments::moments;
use super::words_of::{is_apostrophe, words};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Scenario};

pub(super) const RULE: Rule = Rule { id: "name-gives-away", group: Group::GiveAways, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let names = names(study.scenario);
    let spread = Spread::over(&moments(study.scenario), |reply| {
        words(&reply.says).any(|word| names.contains(word.split(is_apostrophe).next().unwrap_or_default()))
    });
    let Some(tells) = spread.tells(LIKELY) else { return Vec::new() };
    let finding = Finding::new(RULE.id, tells.severity(), Location::field("nodes"))
        .variant(if tells == Tells::TheBest { "best" } else { "others" })
        .with("marked", spread.marked)
        .with("count", spread.tally.count)
        .with("alone", spread.alone())
        .with("chance", spread.chance())
        .with("nodes", spread.nodes(tells))
        .with("name", &study.scenario.persona.name);
    vec![finding]
}

/// The words of the customer’s name: first name, last name, both.
pub(super) fn names(scenario: &Scenario) -> BTreeSet<&str> {
    words(&scenario.persona.name).collect()
}
