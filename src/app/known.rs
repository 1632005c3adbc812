//! The scenarios that can be met, where each comes from, and the files that cannot be opened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::models;
use super::screens::library::{BrokenCard, LibraryModel};
use crate::lint;
use crate::records::{Folders, ReadFault, SavedRuns, Shelf, ShelfEntry, is_same_file, shipped};
use crate::scenario::{Finding, Loaded, Scenario, Severity};
use crate::words::Words;

/// What each file held when it was read, as a fingerprint; none where it could not be read.
pub(super) type Held = BTreeMap<PathBuf, Option<u64>>;

/// What was read from a scenario file, with what the rules find in it.
#[derive(Debug)]
pub(super) struct Ruled {
    /// The file's name.
    name: String,
    loaded: Result<Loaded, ReadFault>,
    found: Vec<Finding>,
}

impl Ruled {
    /// Looks at what was read with the eyes of the rules.
    pub(super) fn new(name: String, loaded: Result<Loaded, ReadFault>) -> Self {
        let scenario = loaded.as_ref().ok().and_then(|loaded| loaded.scenario.as_ref());
        let found = scenario.map(lint::faults).unwrap_or_default();
        Self { name, loaded, found }
    }

    /// The fingerprint of the text; none where the file could not be read.
    pub(super) fn fingerprint(&self) -> Option<u64> {
        self.loaded.as_ref().ok().map(Loaded::fingerprint)
    }

    /// The scenario, or the card that says why there is none.
    fn opened(mut self, words: &Words) -> Result<Arc<Scenario>, BrokenCard> {
        let loaded = match &mut self.loaded {
            Ok(loaded) => loaded,
            Err(fault) => {
                let summary = fault.to_string();
                return Err(BrokenCard { file: self.name, findings: vec![summary.clone()], summary });
            }
        };
        let scenario = loaded.scenario.take();
        let findings: Vec<String> = loaded
            .findings
            .iter()
            .chain(&self.found)
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| models::shown(loaded, finding, words))
            .collect();
        match scenario {
            Some(scenario) if findings.is_empty() => Ok(Arc::new(scenario)),
            _ => {
                let summary = findings.first().cloned().unwrap_or_default();
                Err(BrokenCard { file: self.name, summary, findings })
            }
        }
    }
}

/// What came of reading a file once more.
pub(super) enum Reopened {
    /// It can be played.
    Fine(Arc<Scenario>),
    /// It cannot be played. What could be played before stays where it was, if the second value says so.
    Broken(BrokenCard, bool),
}

/// The scenarios that can be met, and those that cannot be opened.
#[derive(Default)]
pub(super) struct KnownScenarios {
    scenarios: Vec<Known>,
    broken: Vec<(Option<PathBuf>, BrokenCard)>,
    held: Held,
    /// The file that the program was opened on: it stands before others of the same id.
    named: Option<PathBuf>,
}

struct Known {
    scenario: Arc<Scenario>,
    /// The file; none where it ships inside the program.
    path: Option<PathBuf>,
}

impl KnownScenarios {
    /// Sorts what lies on the shelf.
    pub(super) fn sort(shelf: Shelf, words: &Words) -> Self {
        let mut known = Self::default();
        for ShelfEntry { name, path, loaded } in shelf.entries {
            let ruled = Ruled::new(name, loaded);
            if let Some(path) = &path {
                known.held.insert(path.clone(), ruled.fingerprint());
            }
            match ruled.opened(words) {
                Ok(scenario) => known.scenarios.push(Known { scenario, path }),
                Err(card) => known.broken.push((path, card)),
            }
        }
        known
    }

    /// Adds a scenario that was named on the command line, in place of one of the same id.
    pub(super) fn add(&mut self, scenario: &Arc<Scenario>, file: Option<PathBuf>) {
        // A file of the user's own folder can be named by another way that leads to it.
        let file = file.map(|file| self.held.keys().find(|held| is_same_file(held, &file)).cloned().unwrap_or(file));
        if let Some(file) = &file {
            self.held.insert(file.clone(), Some(scenario.hash));
        }
        self.put(scenario, file.as_deref());
        self.named = file;
    }

    /// The scenario of an id.
    pub(super) fn get(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().map(|known| &known.scenario).find(|scenario| scenario.id == id)
    }

    /// The file that the scenario of an id comes from; none where it ships with the program.
    pub(super) fn file_of(&self, id: &str) -> Option<&Path> {
        self.scenarios.iter().find(|known| known.scenario.id == id)?.path.as_deref()
    }

    /// The file that the program was opened on.
    pub(super) fn named(&self) -> Option<&Path> {
        self.named.as_deref()
    }

    /// What the files held when they were read.
    pub(super) fn held(&self) -> &Held {
        &self.held
    }

    /// Takes in a file that was read once more. What could be played before stays until it can be played again.
    pub(super) fn reopen(&mut self, path: &Path, read: Ruled, words: &Words) -> Reopened {
        self.broken.retain(|(other, _)| other.as_deref() != Some(path));
        match read.opened(words) {
            Ok(scenario) => {
                self.put(&scenario, Some(path));
                Reopened::Fine(scenario)
            }
            Err(card) => {
                let stays = self.scenarios.iter().any(|known| known.path.as_deref() == Some(path));
                if !stays {
                    self.broken.push((Some(path.to_owned()), card.clone()));
                }
                Reopened::Broken(card, stays)
            }
        }
    }

    /// Lets go of a file that is no longer there. A shipped scenario that it stood before comes back.
    pub(super) fn forget(&mut self, path: &Path) {
        self.broken.retain(|(other, _)| other.as_deref() != Some(path));
        let place = self.scenarios.iter().position(|known| known.path.as_deref() == Some(path));
        if let Some(place) = place {
            self.scenarios.remove(place);
        }
        let id = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let again = shipped().find(|(name, _)| *name == id).and_then(|(_, loaded)| loaded.scenario);
        if let Some(scenario) = again.filter(|_| self.get(id).is_none()) {
            let known = Known { scenario: Arc::new(scenario), path: None };
            self.scenarios.insert(place.unwrap_or(self.scenarios.len()), known);
        }
    }

    /// Puts a scenario in the place of the one from the same file, or of the same id.
    fn put(&mut self, scenario: &Arc<Scenario>, path: Option<&Path>) {
        let known = Known { scenario: Arc::clone(scenario), path: path.map(Path::to_owned) };
        let same = self.scenarios.iter_mut().find(|other| other.scenario.id == scenario.id);
        match same {
            Some(other) if other.path.is_some() && other.path == self.named && other.path != known.path => {}
            Some(other) => *other = known,
            None => self.scenarios.push(known),
        }
    }

    /// What the library shows. The large card is that of the person met last.
    pub(super) fn library(
        &self,
        saved: &SavedRuns,
        last: Option<&Scenario>,
        folders: Option<&Folders>,
    ) -> LibraryModel {
        let hero = last.and_then(|last| self.scenarios.iter().position(|known| known.scenario.id == last.id));
        LibraryModel {
            people: self.scenarios.iter().map(|known| models::card(&known.scenario, saved)).collect(),
            hero: hero.unwrap_or_default(),
            broken: self.broken.iter().map(|(_, card)| card.clone()).collect(),
            folder: folders.map(|folders| folders.scenarios().display().to_string()).unwrap_or_default(),
        }
    }
}
