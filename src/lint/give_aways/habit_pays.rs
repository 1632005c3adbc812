//! `habit-pays`: a player with one habit, who listens to nothing, scores far above chance.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};
use crate::simulate::Bot;

pub(super) const RULE: Rule = Rule { id: "habit-pays", group: Group::GiveAways, check };

/// How far a habit may score above chance, in points of 100. The guide says what it rests on.
const MARGIN: f64 = 20.0;

fn check(study: &Study<'_>) -> Vec<Finding> {
    if study.is_sketch() {
        return Vec::new();
    }
    let paying = study.habits().iter().filter(|habit| habit.gain() >= MARGIN);
    paying
        .map(|habit| {
            Finding::new(RULE.id, Severity::Warning, Location::field("nodes"))
                .variant(match habit.bot {
                    Bot::First => "first",
                    Bot::Last => "last",
                    Bot::Longest => "longest",
                    Bot::Shortest => "shortest",
                    Bot::AlwaysAQuestion => "always-a-question",
                    Bot::AlwaysSorry => "always-sorry",
                    Bot::AlwaysAgree => "always-agree",
                    Bot::UsesTheName => "uses-the-name",
                    Bot::Softest => "softest",
                    _ => "silent",
                })
                .with("score", habit.mean.round() as i32)
                .with("random", habit.random.round() as i32)
        })
        .collect()
}
