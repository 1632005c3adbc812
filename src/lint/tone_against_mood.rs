//! `tone-against-mood`: an ending is said to leave the customer well, and every way to it leaves them on edge; or the
//! other way round.

use super::mood_range::MoodRange;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity, Stage, Tone};

pub(super) const RULE: Rule = Rule { id: "tone-against-mood", group: Group::Scoring, check };

/// The trust from which a calm customer has nothing to hold against anybody.
const TRUSTING: u8 = 60;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    scenario
        .endings
        .iter()
        .zip(&study.mood_ranges().endings)
        .filter_map(|(ending, range)| Some((ending, (*range)?)))
        .filter(|(ending, range)| match ending.tone {
            Tone::Good => always_defensive(*range),
            Tone::Mixed => false,
            Tone::Poor => always_at_ease(*range),
        })
        .map(|(ending, range)| {
            let good = ending.tone == Tone::Good;
            let tension = if good { range.lowest.tension } else { range.highest.tension };
            Finding::new(RULE.id, Severity::Warning, Location::field("endings").then(&ending.id).then("tone"))
                .variant(if good { "good" } else { "poor" })
                .with("ending", &ending.id)
                .with("tension", i32::from(tension))
                .with("trust", i32::from(range.lowest.trust))
        })
        .collect()
}

fn always_defensive(range: MoodRange) -> bool {
    Stage::at(range.lowest.tension, false) == Stage::Defensive
}

fn always_at_ease(range: MoodRange) -> bool {
    Stage::at(range.highest.tension, false) == Stage::Calm && range.lowest.trust >= TRUSTING
}
