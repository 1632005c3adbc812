//! Rules over a scenario that can be played: what is doubtful in it, and what to do.
//!
//! One rule is one file, one test and one heading in `scenarios/README.md`, all under one name. What keeps a file
//! from being played at all is said by `scenario::load`.

mod acceptances;
mod ending_never_reached;
mod no_way_out;
mod reach;
mod unlearned_fact;
mod unreachable_node;

use crate::scenario::{Finding, Scenario};

/// A rule: a name and what it looks for.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, as in findings, `accepted` and the authors' guide.
    pub id: &'static str,
    /// Looks at a scenario and says what it finds.
    check: fn(&Scenario) -> Vec<Finding>,
}

/// All rules, in the order in which their findings are shown.
pub const RULES: &[Rule] =
    &[unreachable_node::RULE, no_way_out::RULE, ending_never_reached::RULE, unlearned_fact::RULE];

/// What all rules find, without what the author accepts; an acceptance that matches nothing is itself a finding.
#[must_use]
pub fn check(scenario: &Scenario) -> Vec<Finding> {
    let found = RULES.iter().flat_map(|rule| (rule.check)(scenario)).collect();
    acceptances::apply(scenario, found)
}

#[cfg(test)]
mod tests;
