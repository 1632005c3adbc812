//! `facts-without-use`: the conversation goes the same way, whatever has been learned.
//!
//! A fact that no condition names still fills the notebook and the map, and that is use enough. But where not one fact
//! is ever asked for, a trainee who found out is treated like one who did not.

use super::conditions::asked;
use super::{Group, Rule, Study};
use crate::scenario::{Condition, Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "facts-without-use", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let learning_points = scenario.learning_points.iter().flat_map(|point| point.partly.iter().chain([&point.done]));
    let used = scenario.persona.facts.is_empty()
        || learning_points.into_iter().any(asks_a_fact)
        || asked(scenario).any(|asked| asks_a_fact(asked.condition));
    if used {
        return Vec::new();
    }
    vec![
        Finding::new(RULE.id, Severity::Hint, Location::field("persona").then("facts"))
            .with("count", scenario.persona.facts.len()),
    ]
}

fn asks_a_fact(condition: &Condition) -> bool {
    match condition {
        Condition::Knows(_) => true,
        Condition::All(list) | Condition::Any(list) => list.iter().any(asks_a_fact),
        Condition::Not(inner) => asks_a_fact(inner),
        _ => false,
    }
}
