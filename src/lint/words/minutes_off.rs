//! `minutes-off`: the minutes on the card are not those that a good run takes.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Detail, Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "minutes-off", group: Group::Words, check };

/// The card may be off by this share of what was measured: people read at very different speeds.
const SHARE: f64 = 0.25;

/// The card may always be off by so many minutes.
const LEAST: f64 = 1.0;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let said = f64::from(study.scenario.minutes);
    let Some(tenths) = study.listening().median_duration().filter(|_| !study.is_sketch()) else { return Vec::new() };
    let measured = tenths as f64 / 10.0;
    if (said - measured).abs() <= LEAST.max(SHARE * measured) {
        return Vec::new();
    }
    let found = Finding::new(RULE.id, Severity::Warning, Location::field("minutes"))
        .with("measured", Detail::Text(format!("{measured:.1}")))
        .with("said", study.scenario.minutes);
    vec![found]
}
