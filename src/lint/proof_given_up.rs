//! `proof-given-up`: there are more reachable states than are looked at, so some rules can say nothing.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "proof-given-up", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let survey = study.survey();
    if survey.whole {
        return Vec::new();
    }
    vec![Finding::new(RULE.id, Severity::Hint, Location::field("nodes")).with("states", survey.states)]
}
