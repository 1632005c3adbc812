//! `no-way-back`: after any reply that takes points away, no good ending can be come to any more.

use crate::lint::{Group, Rule, Study, answers::answers};
use crate::scenario::{Axis, Finding, Location, Severity, Tone};

pub(super) const RULE: Rule = Rule { id: "no-way-back", group: Group::Scoring, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let takes =
        |axis: Axis| answers(scenario).any(|answer| answer.reply.all_points().any(|points| points.on(axis) < 0));
    // Without a good ending, or without a mistake to make, there is nothing to come back from.
    if !Axis::ALL.into_iter().any(takes) || !scenario.endings.iter().any(|ending| ending.tone == Tone::Good) {
        return Vec::new();
    }
    let (unseen, looked) = study.unseen(|surveys| {
        // Where a run can go on for ever, nobody can say how it ends.
        let possible = surveys.iter().any(|survey| survey.way_back || survey.round.is_some());
        if possible { Vec::new() } else { vec![()] }
    });
    unseen
        .into_iter()
        .map(|()| Finding::new(RULE.id, Severity::Warning, Location::field("endings")).with("looked", looked.name()))
        .collect()
}
