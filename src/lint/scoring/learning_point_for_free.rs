//! `learning-point-for-free`: somebody who takes anything follows a learning point nearly always.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "learning-point-for-free", group: Group::Scoring, check };

/// From this share of random runs on, following the rule says nothing about the trainee. In per cent.
const MOST: u64 = 90;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let chance = study.chance();
    if study.is_sketch() || chance.ended() < chance.runs {
        return Vec::new();
    }
    let points = study.scenario.learning_points.iter().enumerate().zip(&chance.learning_points);
    points
        .filter(|(_, met)| 100 * met.done >= MOST * chance.runs)
        .map(|((index, point), met)| {
            Finding::new(RULE.id, Severity::Warning, Location::field("learning_points").at(index).then("done"))
                .with("rule", &point.rule)
                .with("percent", 100 * met.done / chance.runs)
        })
        .collect()
}
