//! From what is known to what the screens show.

use std::sync::Arc;

use super::screens::briefing::BriefingModel;
use super::screens::library::{BrokenCard, LibraryModel, PersonCard};
use crate::lint;
use crate::records::{Folders, SavedRuns, Shelf, ShelfEntry, Thoughts};
use crate::scenario::{Finding, Loaded, Scenario, Severity, Target};
use crate::words::Words;

/// The scenarios that can be met, and those that cannot be opened.
pub(super) struct KnownScenarios {
    scenarios: Vec<Arc<Scenario>>,
    broken: Vec<BrokenCard>,
}

impl KnownScenarios {
    /// Sorts what lies on the shelf.
    pub(super) fn sort(shelf: Shelf, words: &Words) -> Self {
        let mut known = Self { scenarios: Vec::new(), broken: Vec::new() };
        for ShelfEntry { name, loaded, .. } in shelf.entries {
            match loaded {
                Err(fault) => {
                    let summary = fault.to_string();
                    known.broken.push(BrokenCard { file: name, findings: vec![summary.clone()], summary });
                }
                Ok(mut loaded) => {
                    let ruled = loaded.scenario.as_ref().map(lint::faults).unwrap_or_default();
                    let all: Vec<Finding> = loaded.findings.iter().cloned().chain(ruled).collect();
                    let grave: Vec<&Finding> =
                        all.iter().filter(|finding| finding.severity == Severity::Error).collect();
                    match (loaded.scenario.take(), grave.first()) {
                        (Some(scenario), None) => known.scenarios.push(Arc::new(scenario)),
                        (_, Some(first)) => {
                            let findings = grave.iter().map(|finding| shown(&loaded, finding, words)).collect();
                            let summary = shown(&loaded, first, words);
                            known.broken.push(BrokenCard { file: name, summary, findings });
                        }
                        (None, None) => {}
                    }
                }
            }
        }
        known
    }

    /// Adds a scenario that was named on the command line, in place of one of the same id.
    pub(super) fn add(&mut self, scenario: &Arc<Scenario>) {
        match self.scenarios.iter_mut().find(|other| other.id == scenario.id) {
            Some(other) => *other = Arc::clone(scenario),
            None => self.scenarios.push(Arc::clone(scenario)),
        }
    }

    /// The scenario of an id.
    pub(super) fn get(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// What the library shows. The large card is that of the person met last.
    pub(super) fn library(
        &self,
        saved: &SavedRuns,
        last: Option<&Scenario>,
        folders: Option<&Folders>,
    ) -> LibraryModel {
        let hero = last.and_then(|last| self.scenarios.iter().position(|scenario| scenario.id == last.id));
        LibraryModel {
            people: self.scenarios.iter().map(|scenario| card(scenario, saved)).collect(),
            hero: hero.unwrap_or_default(),
            broken: self.broken.clone(),
            folder: folders.map(|folders| folders.scenarios().display().to_string()).unwrap_or_default(),
        }
    }
}

fn shown(loaded: &Loaded, finding: &Finding, words: &Words) -> String {
    let line = loaded.show(finding).line;
    let (message, hint) = words.finding(finding);
    let text = format!("{message} {hint}");
    words.with("library-finding", &[("line", line.into()), ("finding", text.trim().to_owned().into())])
}

fn card(scenario: &Scenario, saved: &SavedRuns) -> PersonCard {
    let meetings = saved.meetings(&scenario.id);
    let broken_off = meetings.broken_off.as_ref().and_then(|name| saved.get(name)).map(|run| {
        // The turn that comes next, leaving out what was taken back.
        run.transcript.turns() + 1
    });
    let first = match scenario.start {
        Target::Node(node) => scenario.node(node).and_then(|node| node.says.first()),
        Target::Ending(ending) => scenario.ending(ending).and_then(|ending| ending.says.first()),
    };
    PersonCard {
        id: scenario.id.clone(),
        name: scenario.persona.name.clone(),
        title: scenario.title.clone(),
        teaser: scenario.teaser.clone(),
        first_words: first.map(|text| scenario.spoken(text).words.to_owned()).unwrap_or_default(),
        pronoun: scenario.persona.pronoun,
        channel: scenario.channel,
        level: scenario.level,
        minutes: scenario.minutes,
        met: meetings.ended,
        best: meetings.best,
        broken_off,
    }
}

/// What the briefing shows.
pub(super) fn briefing_model(scenario: &Scenario, thoughts: Thoughts) -> BriefingModel {
    BriefingModel {
        id: scenario.id.clone(),
        pronoun: scenario.persona.pronoun,
        channel: scenario.channel,
        you_are: scenario.you_are.clone(),
        title: scenario.title.clone(),
        lead: scenario.briefing.clone(),
        record: scenario.persona.record.clone(),
        learning_points: scenario.learning_points.iter().map(|point| (point.axis, point.rule.clone())).collect(),
        thoughts,
    }
}
