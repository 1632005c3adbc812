//! Rules over a scenario that can be played: what is doubtful in it, and what to do.
//!
//! One rule is one file, one test and one heading in `scenarios/README.md`, all under one name. The folders are the
//! groups that `check --only` knows. What several rules look at lies beside the folders: `study` works it out once.
//! What keeps a file from being played at all is said by `scenario::load`.

mod acceptances;
mod answers;
mod arrows;
mod chance;
mod conditions;
mod give_aways;
mod moments;
mod mood_range;
mod reach;
mod scoring;
mod structure;
mod study;
mod words;
mod words_of;

pub use study::{Study, Temperaments};

use crate::scenario::{Finding, Scenario, Severity};

/// A rule: a name and what it looks for.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, as in findings, `accepted` and the authors' guide.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// Looks at a scenario and says what it finds.
    check: fn(&Study<'_>) -> Vec<Finding>,
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Where the arrows lead: quick, and enough to say whether a scenario can be played to its end.
    Arrows,
    /// What the reachable states prove.
    Structure,
    /// Points against moves, moods and endings.
    Scoring,
    /// What gives the best reply away.
    GiveAways,
    /// How the words read.
    Words,
}

impl Group {
    /// All of them, in the order in which their findings are shown.
    pub const ALL: [Self; 5] = [Self::Arrows, Self::Structure, Self::Scoring, Self::GiveAways, Self::Words];
}

/// All rules, in the order in which their findings are shown.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [arrows::RULES, structure::RULES, scoring::RULES, give_aways::RULES, words::RULES].into_iter().flatten()
}

/// What the rules of these groups find, without what the author accepts. Where all groups are looked at, an
/// acceptance that matches nothing is itself a finding.
#[must_use]
pub fn check(study: &Study<'_>, groups: &[Group]) -> Vec<Finding> {
    let found = rules().filter(|rule| groups.contains(&rule.group)).flat_map(|rule| (rule.check)(study)).collect();
    acceptances::apply(study.scenario, found, Group::ALL.iter().all(|group| groups.contains(group)))
}

/// What keeps a scenario from being played to its end, by its arrows alone: quick enough for a whole library.
#[must_use]
pub fn faults(scenario: &Scenario) -> Vec<Finding> {
    let mut found = check(&Study::new(scenario, Temperaments::Middle), &[Group::Arrows]);
    found.retain(|finding| finding.severity == Severity::Error);
    found
}

#[cfg(test)]
mod tests;
