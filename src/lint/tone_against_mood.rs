//! `tone-against-mood`: an ending is said to leave the customer well, and they leave it on edge; or the other way round.
//!
//! Two things are looked at. Between which bounds the mood lies on every way to an ending, whatever the temperament,
//! can prove that it contradicts the tone. And a good ending that on average leaves the customer more tense and less
//! trusting than a poor one of the same scenario has the wrong tone, or the poor one has. In none of the twelve scenarios
//! that this rule was tried on is a good ending tenser, or less trusting, than a poor one.

use super::mood_range::MoodRange;
use super::{Group, Rule, Study};
use crate::scenario::{Ending, Finding, Location, Severity, Stage, Tone};
use crate::simulate::EndingTally;

pub(super) const RULE: Rule = Rule { id: "tone-against-mood", group: Group::Scoring, check };

/// The trust from which a calm customer has nothing to hold against anybody.
const TRUSTING: u8 = 60;

/// The fewest runs over which a mean says something.
const FEWEST: u64 = 10;

/// By how much a good ending must be tenser, and less trusting, than a poor one.
const MARGIN: u64 = 5;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let mut found = proved(study);
    if found.is_empty() {
        found.extend(compared(study));
    }
    found
}

/// Endings whose tone the mood contradicts on every way to them.
fn proved(study: &Study<'_>) -> Vec<Finding> {
    let endings = study.scenario.endings.iter().zip(&study.mood_ranges().endings);
    endings
        .filter_map(|(ending, range)| Some((ending, (*range)?)))
        .filter(|(ending, range)| match ending.tone {
            Tone::Good => always_defensive(*range),
            Tone::Mixed => false,
            Tone::Poor => always_at_ease(*range),
        })
        .map(|(ending, range)| {
            let good = ending.tone == Tone::Good;
            let tension = if good { range.lowest.tension } else { range.highest.tension };
            Finding::new(RULE.id, Severity::Warning, at(ending))
                .variant(if good { "good" } else { "poor" })
                .with("ending", &ending.id)
                .with("tension", i32::from(tension))
                .with("trust", i32::from(range.lowest.trust))
        })
        .collect()
}

/// The good ending that leaves the customer worst beside the poor one that leaves them best, if that is the wrong way
/// round.
fn compared(study: &Study<'_>) -> Option<Finding> {
    let endings = || {
        let tallies = study.scenario.endings.iter().zip(&study.chance().endings);
        tallies.filter_map(|(ending, tally)| Some((ending, Left::of(tally)?)))
    };
    let poor = || endings().filter(|(ending, _)| ending.tone == Tone::Poor);
    let good = endings().filter(|(ending, _)| ending.tone == Tone::Good);
    let (good, good_left, poor, poor_left) = good
        .flat_map(|(good, left)| poor().map(move |(poor, poor_left)| (good, left, poor, poor_left)))
        .find(|(_, good, _, poor)| good.tension >= poor.tension + MARGIN && good.trust + MARGIN <= poor.trust)?;
    let finding = Finding::new(RULE.id, Severity::Warning, at(good))
        .variant("compared")
        .with("ending", &good.id)
        .with("tension", i32::try_from(good_left.tension).unwrap_or_default())
        .with("trust", i32::try_from(good_left.trust).unwrap_or_default())
        .with("other", &poor.id)
        .with("other_tension", i32::try_from(poor_left.tension).unwrap_or_default())
        .with("other_trust", i32::try_from(poor_left.trust).unwrap_or_default());
    Some(finding)
}

/// The mean mood with which runs close.
#[derive(Debug, Clone, Copy)]
struct Left {
    tension: u64,
    trust: u64,
}

impl Left {
    fn of(tally: &EndingTally) -> Option<Self> {
        let mean = |sum: u64| sum.checked_div(tally.runs);
        (tally.runs >= FEWEST).then_some(Self { tension: mean(tally.tension)?, trust: mean(tally.trust)? })
    }
}

fn at(ending: &Ending) -> Location {
    Location::field("endings").then(&ending.id).then("tone")
}

fn always_defensive(range: MoodRange) -> bool {
    Stage::at(range.lowest.tension, false) == Stage::Defensive
}

fn always_at_ease(range: MoodRange) -> bool {
    Stage::at(range.highest.tension, false) == Stage::Calm && range.lowest.trust >= TRUSTING
}
