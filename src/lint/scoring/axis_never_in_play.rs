//! `axis-never-in-play`: wherever a run goes, all that is offered is alike on this axis, so that it never has a score.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Axis, Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "axis-never-in-play", group: Group::Scoring, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (unseen, looked) = study.unseen(|surveys| {
        let axes = Axis::ALL.into_iter().enumerate();
        axes.filter(|(index, _)| !surveys.iter().any(|survey| survey.in_play.get(*index).is_some_and(|seen| *seen)))
            .map(|(_, axis)| axis)
            .collect()
    });
    unseen
        .into_iter()
        .map(|axis| {
            Finding::new(RULE.id, Severity::Warning, Location::field("nodes"))
                .with("axis", axis.word())
                .with("looked", looked.name())
        })
        .collect()
}
