//! What was read from a file, looked at with the eyes of the rules: a scenario, or a card that says why there is none.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::models;
use crate::app::screens::library::BrokenCard;
use crate::lint;
use crate::records::{COURSES_FILE, ReadFault};
use crate::scenario::{Finding, Loaded, LoadedCourses, Scenario, Severity};
use crate::words::Words;

/// What was read from a scenario file, with what the rules find in it.
#[derive(Debug)]
pub(in crate::app) struct Ruled {
    id: String,
    loaded: Result<Loaded, ReadFault>,
    found: Vec<Finding>,
}

impl Ruled {
    /// Looks at what was read. `id` is the file's name without its ending.
    pub(in crate::app) fn new(id: String, loaded: Result<Loaded, ReadFault>) -> Self {
        let scenario = loaded.as_ref().ok().and_then(|loaded| loaded.scenario.as_ref());
        let found = scenario.map(lint::faults).unwrap_or_default();
        Self { id, loaded, found }
    }

    /// The file's name without its ending.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The fingerprint of the text; none where the file could not be read.
    pub(in crate::app) fn fingerprint(&self) -> Option<u64> {
        self.loaded.as_ref().ok().map(Loaded::fingerprint)
    }

    /// The scenario, or the card that says why there is none.
    pub(super) fn opened(mut self, words: &Words) -> Result<Arc<Scenario>, BrokenCard> {
        let file = format!("{}.ron", self.id);
        let loaded = match &mut self.loaded {
            Ok(loaded) => loaded,
            Err(fault) => return Err(unread(file, fault, words)),
        };
        let scenario = loaded.scenario.take();
        let findings: Vec<String> = loaded
            .findings
            .iter()
            .chain(&self.found)
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| models::shown(&loaded.source, finding, words))
            .collect();
        match scenario {
            Some(scenario) if findings.is_empty() => Ok(Arc::new(scenario)),
            _ => Err(broken(file, findings)),
        }
    }
}

/// What was read from a file of courses.
pub(in crate::app) type ReadCourses = Result<LoadedCourses, ReadFault>;

/// The fingerprint of a file of courses; none where it could not be read.
pub(in crate::app) fn courses_fingerprint(read: &ReadCourses) -> Option<u64> {
    read.as_ref().ok().map(LoadedCourses::fingerprint)
}

/// The card that says what is wrong with a file of courses, if anything is. `known` are the scenarios that its courses
/// may name.
pub(super) fn courses_card(read: &ReadCourses, known: &BTreeSet<&str>, words: &Words) -> Option<BrokenCard> {
    let file = COURSES_FILE.to_owned();
    let loaded = match read {
        Ok(loaded) => loaded,
        Err(fault) => return Some(unread(file, fault, words)),
    };
    let missing = loaded.missing(known);
    let findings = loaded.findings.iter().chain(&missing);
    let findings: Vec<String> = findings.map(|finding| models::shown(&loaded.source, finding, words)).collect();
    (!findings.is_empty()).then(|| broken(file, findings))
}

fn unread(file: String, fault: &ReadFault, words: &Words) -> BrokenCard {
    let (key, values) = fault.line();
    broken(file, vec![words.with("library-unread", &[("reason", words.detailed(key, &values).into())])])
}

fn broken(file: String, findings: Vec<String>) -> BrokenCard {
    let summary = findings.first().cloned().unwrap_or_default();
    BrokenCard { file, summary, findings }
}
