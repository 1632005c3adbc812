//! `few-good-ways`: fewer than two ways lead to a good ending without a reply that takes points away.

use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity, Tone};

pub(super) const RULE: Rule = Rule { id: "few-good-ways", group: Group::Scoring, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let at = Location::field("endings");
    if !study.scenario.endings.iter().any(|ending| ending.tone == Tone::Good) {
        return vec![Finding::new(RULE.id, Severity::Warning, at).variant("none")];
    }
    // Where a run can go on for ever, ways cannot be counted.
    let (unseen, _) = study.unseen(|surveys| {
        let ways = surveys.iter().map(|survey| survey.good_ways).max().unwrap_or_default();
        let countable = surveys.iter().all(|survey| survey.round.is_none());
        if countable && ways < 2 { vec![ways] } else { Vec::new() }
    });
    unseen
        .into_iter()
        .map(|ways| {
            let ways = usize::try_from(ways).unwrap_or_default();
            Finding::new(RULE.id, Severity::Warning, at.clone()).with("ways", ways)
        })
        .collect()
}
