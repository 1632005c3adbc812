//! `long-run`: a run can take more turns than anybody sits through.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "long-run", group: Group::Structure, check };

/// The most turns of a run. Loops have to end well before.
const MOST_TURNS: usize = 200;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let Some(turns) = study.survey().longest.filter(|turns| *turns > MOST_TURNS) else { return Vec::new() };
    vec![
        Finding::new(RULE.id, Severity::Warning, Location::field("nodes"))
            .with("turns", turns)
            .with("most", MOST_TURNS),
    ]
}
