//! `learning-point-never-met`: no player follows a learning point, however they play.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "learning-point-never-met", group: Group::Scoring, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (chance, listening) = (study.chance(), study.listening());
    // A scenario in which runs come to no ending has other faults.
    if chance.ended() < chance.runs || listening.ended() < listening.runs {
        return Vec::new();
    }
    let points = study.scenario.learning_points.iter().enumerate();
    let met = chance.learning_points.iter().zip(&listening.learning_points);
    points
        .zip(met)
        .filter(|(_, (chance, listening))| chance.done + listening.done == 0)
        .map(|((index, point), _)| {
            Finding::new(RULE.id, Severity::Warning, Location::field("learning_points").at(index).then("done"))
                .with("rule", &point.rule)
                .with("runs", chance.runs + listening.runs)
        })
        .collect()
}
