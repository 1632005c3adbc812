//! A condition as a short label: “knows letter and tension < 60”.

use super::Labels;
use crate::scenario::{Condition, Scenario};

/// The label of a condition.
pub(super) fn label(condition: &Condition, scenario: &Scenario, labels: &Labels) -> String {
    let words = &labels.conditions;
    match condition {
        Condition::Knows(fact) => named(&words.knows, scenario.fact(*fact).map(|fact| fact.id.as_str())),
        Condition::Seen(node) => named(&words.seen, scenario.node(*node).map(|node| node.id.as_str())),
        Condition::Said(name) => named(&words.said, scenario.reply_name(*name)),
        Condition::TensionAtLeast(bound) => format!("{} ≥ {bound}", words.tension),
        Condition::TensionBelow(bound) => format!("{} < {bound}", words.tension),
        Condition::TrustAtLeast(bound) => format!("{} ≥ {bound}", words.trust),
        Condition::TrustBelow(bound) => format!("{} < {bound}", words.trust),
        Condition::Stage(stage) => words.stage(*stage).to_owned(),
        Condition::ScoreAtLeast(axis, bound) => format!("{} ≥ {bound}", labels.axis(*axis)),
        Condition::All(all) if all.is_empty() => words.always.clone(),
        Condition::Any(any) if any.is_empty() => words.never.clone(),
        Condition::All(all) => joined(all, &words.and, scenario, labels),
        Condition::Any(any) => joined(any, &words.or, scenario, labels),
        Condition::Not(inner) => format!("{} {}", words.not, bracketed(inner, scenario, labels)),
    }
}

fn named(word: &str, name: Option<&str>) -> String {
    format!("{word} {}", name.unwrap_or_default())
}

fn joined(conditions: &[Condition], word: &str, scenario: &Scenario, labels: &Labels) -> String {
    if let [only] = conditions {
        return label(only, scenario, labels);
    }
    let each: Vec<String> = conditions.iter().map(|condition| bracketed(condition, scenario, labels)).collect();
    each.join(&format!(" {word} "))
}

/// The label, in brackets where it is made of several.
fn bracketed(condition: &Condition, scenario: &Scenario, labels: &Labels) -> String {
    let text = label(condition, scenario, labels);
    match condition {
        Condition::All(several) | Condition::Any(several) if several.len() > 1 => format!("({text})"),
        _ => text,
    }
}
