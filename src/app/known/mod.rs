//! The scenarios that can be met, where each comes from, and the files that cannot be opened.
//!
//! A scenario is known by its id, and each id stands for one scenario at a time: for the one that the program was
//! opened on, else for the user's own, else for the shipped one, else for that of the first pack that has it.

mod library;
mod ruled;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) use self::library::LibraryState;
pub(super) use self::ruled::{ReadCourses, Ruled, courses_fingerprint};
use super::screens::library::BrokenCard;
use crate::records::{COURSES_FILE, Origin, Pack, Shelf, is_same_file, read, translation};
use crate::scenario::Scenario;
use crate::words::Words;

/// What each file held when it was read, as a fingerprint; none where it could not be read.
pub(super) type Held = BTreeMap<PathBuf, Option<u64>>;

/// What came of reading a file once more.
pub(super) enum Reopened {
    /// It can be played.
    Fine(Arc<Scenario>),
    /// It cannot be played. What could be played before stays where it was, if the second value says so.
    Broken(BrokenCard, bool),
}

/// Which of two scenarios of the same id it stands for: the lesser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The program was opened on it.
    OpenedOn,
    /// It is the user's own.
    Own,
    /// It ships with the program.
    Shipped,
    /// It lies in a pack.
    Pack,
}

/// The scenarios that can be met, and those that cannot be opened.
#[derive(Default)]
pub(super) struct KnownScenarios {
    packs: Vec<KnownPack>,
    held: Held,
    /// The language that scenarios are told in where there is a translation.
    language: String,
    /// The scenario that the program was opened on, by its id and its file: it stands before others of the same id.
    opened_on: Option<(String, Option<PathBuf>)>,
}

/// Scenarios that lie together, with their courses.
struct KnownPack {
    origin: Origin,
    folder: Option<PathBuf>,
    scenarios: Vec<Known>,
    courses: Option<ReadCourses>,
}

/// One scenario file.
struct Known {
    id: String,
    /// The file; none where it ships inside the program.
    path: Option<PathBuf>,
    /// What can be played of it; where a newer text is broken, the last good one. Else why it cannot be opened.
    opened: Result<Arc<Scenario>, BrokenCard>,
    /// The same, told in another language; none where it is not translated.
    told: Option<Arc<Scenario>>,
}

impl Known {
    fn new(id: String, path: Option<PathBuf>, opened: Result<Arc<Scenario>, BrokenCard>, language: &str) -> Self {
        let mut known = Self { id, path, opened, told: None };
        known.tell_in(language);
        known
    }

    /// Looks for the translation into a language.
    fn tell_in(&mut self, language: &str) {
        let source = self.opened.as_ref().ok();
        self.told = source.and_then(|source| {
            let translation = translation(&self.id, self.path.as_deref(), language)?;
            Some(Arc::new(source.told_in(&translation)))
        });
    }

    /// What can be played, as it is told.
    fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.told.as_ref().or(self.opened.as_ref().ok())
    }
}

impl KnownScenarios {
    /// Sorts what lies on the shelf.
    pub(super) fn sort(shelf: Shelf, words: &Words) -> Self {
        let mut known = Self { language: words.language().tag().to_owned(), ..Self::default() };
        for Pack { origin, folder, entries, courses } in shelf.packs {
            let mut scenarios = Vec::new();
            for entry in entries {
                let ruled = Ruled::new(entry.id.clone(), entry.loaded);
                if let Some(path) = &entry.path {
                    known.held.insert(path.clone(), ruled.fingerprint());
                }
                scenarios.push(Known::new(entry.id, entry.path, ruled.opened(words), &known.language));
            }
            if let (Some(folder), Some(courses)) = (&folder, &courses) {
                known.held.insert(folder.join(COURSES_FILE), courses_fingerprint(courses));
            }
            known.packs.push(KnownPack { origin, folder, scenarios, courses });
        }
        known
    }

    /// From now on scenarios are told in the language of these words, where they are translated.
    pub(super) fn tell_in(&mut self, words: &Words) {
        words.language().tag().clone_into(&mut self.language);
        for known in self.packs.iter_mut().flat_map(|pack| &mut pack.scenarios) {
            if let (Err(card), Some(path)) = (&mut known.opened, &known.path) {
                // What is wrong with a file is said in that language, too.
                if let Err(again) = Ruled::new(known.id.clone(), read(path)).opened(words) {
                    *card = again;
                }
            }
            known.tell_in(&self.language);
        }
    }

    /// Adds a scenario that was named on the command line: it stands before others of the same id.
    pub(super) fn add(&mut self, scenario: &Arc<Scenario>, file: Option<PathBuf>) {
        // A file of a folder that is known can be named by another way that leads to it.
        let file = file.map(|file| self.held.keys().find(|held| is_same_file(held, &file)).cloned().unwrap_or(file));
        if let Some(file) = &file {
            self.held.insert(file.clone(), Some(scenario.hash));
        }
        self.put(&scenario.id, file.clone(), Ok(Arc::clone(scenario)));
        self.opened_on = Some((scenario.id.clone(), file));
    }

    /// The scenario of an id.
    pub(super) fn get(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.standing(id)?.1.scenario()
    }

    /// The file that the scenario of an id comes from; none where it ships with the program.
    pub(super) fn file_of(&self, id: &str) -> Option<&Path> {
        self.standing(id)?.1.path.as_deref()
    }

    /// The file that the program was opened on.
    pub(super) fn named(&self) -> Option<&Path> {
        self.opened_on.as_ref()?.1.as_deref()
    }

    /// What the files held when they were read.
    pub(super) fn held(&self) -> &Held {
        &self.held
    }

    /// The folders of packs.
    pub(super) fn pack_folders(&self) -> impl Iterator<Item = &PathBuf> {
        self.packs.iter().filter(|pack| pack.origin == Origin::Pack).filter_map(|pack| pack.folder.as_ref())
    }

    /// Takes in a file that was read once more. What could be played before stays until it can be played again.
    pub(super) fn reopen(&mut self, path: &Path, read: Ruled, words: &Words) -> Reopened {
        let id = read.id().to_owned();
        match read.opened(words) {
            Ok(scenario) => {
                self.put(&id, Some(path.to_owned()), Ok(Arc::clone(&scenario)));
                let known = self.all().find(|known| known.id == id && known.path.as_deref() == Some(path));
                Reopened::Fine(known.and_then(Known::scenario).map_or(scenario, Arc::clone))
            }
            Err(card) => {
                let stays = self.all().any(|known| known.path.as_deref() == Some(path) && known.opened.is_ok());
                if !stays {
                    self.put(&id, Some(path.to_owned()), Err(card.clone()));
                }
                Reopened::Broken(card, stays)
            }
        }
    }

    /// Takes in a file of courses that was read once more.
    pub(super) fn reopen_courses(&mut self, path: &Path, read: ReadCourses) {
        if let Some(pack) = self.packs.iter_mut().find(|pack| pack.folder.as_deref() == path.parent()) {
            pack.courses = Some(read);
        }
    }

    /// Lets go of a file that is no longer there. A scenario that it stood before comes back.
    pub(super) fn forget(&mut self, path: &Path) {
        for pack in &mut self.packs {
            pack.scenarios.retain(|known| known.path.as_deref() != Some(path));
            if pack.folder.as_deref().is_some_and(|folder| folder.join(COURSES_FILE) == path) {
                pack.courses = None;
            }
        }
    }

    fn all(&self) -> impl Iterator<Item = &Known> {
        self.packs.iter().flat_map(|pack| &pack.scenarios)
    }

    /// What an id stands for, and why.
    fn standing(&self, id: &str) -> Option<(Rank, &Known)> {
        let opened_on = self.opened_on.as_ref().filter(|(opened_on, _)| opened_on == id).map(|(_, path)| path);
        let ranked = |origin, known: &Known| match origin {
            _ if opened_on == Some(&known.path) => Rank::OpenedOn,
            Origin::Own => Rank::Own,
            Origin::Shipped => Rank::Shipped,
            Origin::Pack => Rank::Pack,
        };
        let all = self.packs.iter().flat_map(|pack| pack.scenarios.iter().map(|known| (pack.origin, known)));
        let meant = all.filter(|(_, known)| known.id == id).map(|(origin, known)| (ranked(origin, known), known));
        // Of two packs the first.
        meant.min_by_key(|(rank, _)| *rank)
    }

    /// Puts what a file holds now in the place of what it held, or adds it: to the pack of its folder, or to the user's
    /// own.
    fn put(&mut self, id: &str, path: Option<PathBuf>, opened: Result<Arc<Scenario>, BrokenCard>) {
        let same = self.packs.iter_mut().flat_map(|pack| &mut pack.scenarios);
        if let Some(known) = same.into_iter().find(|known| known.id == id && known.path == path) {
            known.opened = opened;
            known.tell_in(&self.language);
            return;
        }
        let folder = path.as_deref().and_then(Path::parent);
        let place = self.packs.iter().position(|pack| pack.folder.is_some() && pack.folder.as_deref() == folder);
        let place = place.or_else(|| self.packs.iter().position(|pack| pack.origin == Origin::Own));
        let place = place.unwrap_or_else(|| {
            self.packs.push(KnownPack { origin: Origin::Own, folder: None, scenarios: Vec::new(), courses: None });
            self.packs.len() - 1
        });
        if let Some(pack) = self.packs.get_mut(place) {
            let at = pack.scenarios.partition_point(|known| known.id.as_str() < id);
            pack.scenarios.insert(at, Known::new(id.to_owned(), path, opened, &self.language));
        }
    }
}
