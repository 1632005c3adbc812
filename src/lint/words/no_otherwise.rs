//! `no-otherwise`: replies may be typed, and the customer has nothing to say to words that fit nothing.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "no-otherwise", group: Group::Words, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let otherwise = &study.scenario.otherwise;
    let lists = [("warm", &otherwise.warm), ("flat", &otherwise.flat), ("cold", &otherwise.cold)];
    let missing: Vec<&str> = lists.iter().filter(|(_, list)| list.is_empty()).map(|(name, _)| *name).collect();
    if !study.scenario.typing || missing.is_empty() {
        return Vec::new();
    }
    vec![Finding::new(RULE.id, Severity::Hint, Location::field("nodes")).with("missing", missing.join(", "))]
}
