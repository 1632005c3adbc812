//! What the library shows of what is known: a tab for each course that ships with the program, one for the user's own
//! scenarios, and one for each pack.

use std::collections::BTreeSet;

use super::{Known, KnownPack, KnownScenarios, Rank, ruled};
use crate::app::models;
use crate::app::screens::library::{BrokenCard, Card, LibraryModel, LibraryTab, Section};
use crate::records::{Folders, Origin, SavedRuns, shipped_names};
use crate::scenario::Scenario;
use crate::words::{Words, course_key};

/// The name of the tab of the user's own scenarios.
const OWN: &str = "own";

/// What the library is made from, beside the scenarios.
pub(in crate::app) struct LibraryState<'a> {
    /// Who is practising: a nickname, or nothing.
    pub(in crate::app) who: &'a str,
    /// The runs so far.
    pub(in crate::app) saved: &'a SavedRuns,
    /// Whether the records hold conversations of others, too.
    pub(in crate::app) has_group: bool,
    /// Who was met last since the window was opened.
    pub(in crate::app) last: Option<&'a Scenario>,
    /// The name of the tab that is looked at.
    pub(in crate::app) tab: &'a str,
    /// Where the user's own scenarios lie.
    pub(in crate::app) folders: Option<&'a Folders>,
    /// What is said of a file that cannot be opened.
    pub(in crate::app) words: &'a Words,
}

impl KnownScenarios {
    /// What the library shows.
    pub(in crate::app) fn library(&self, state: &LibraryState<'_>) -> LibraryModel {
        let mut tabs: Vec<LibraryTab> = self.packs.iter().flat_map(|pack| self.tabs(pack, state)).collect();
        if tabs.iter().all(|tab| tab.folder.is_empty()) && state.folders.is_some() {
            tabs.push(own_tab(Vec::new(), state));
        }
        let tab = tabs.iter().position(|tab| tab.id == state.tab).unwrap_or_default();
        LibraryModel {
            who: state.who.to_owned(),
            tabs,
            tab,
            nobody_met: state.saved.is_empty(),
            has_group: state.has_group,
        }
    }

    /// The name of a tab that shows a scenario: the one that is looked at, else the first.
    pub(in crate::app) fn tab_of(&self, id: &str, state: &LibraryState<'_>) -> Option<String> {
        let LibraryModel { tabs, tab, .. } = self.library(state);
        let shows = |tab: &&LibraryTab| tab.people().any(|person| person.id == id);
        let here = tabs.get(tab).filter(shows);
        here.or_else(|| tabs.iter().find(shows)).map(|tab| tab.id.clone())
    }

    fn tabs(&self, pack: &KnownPack, state: &LibraryState<'_>) -> Vec<LibraryTab> {
        let mut sections = self.sections(pack, state);
        let hero = |sections: &[Section]| hero(sections, state);
        match pack.origin {
            Origin::Shipped => {
                let tab = |(id, section): (String, Section)| {
                    let title = section.title.clone();
                    // The tab says what the course is called.
                    let sections = vec![Section { title: String::new(), ..section }];
                    LibraryTab { hero: hero(&sections), id, title, sections, folder: String::new() }
                };
                sections.into_iter().map(tab).collect()
            }
            Origin::Own => {
                let is_empty = sections.iter().all(|(_, section)| section.cards.is_empty());
                if is_empty && state.folders.is_none() {
                    return Vec::new();
                }
                if let [(_, section)] = sections.as_mut_slice() {
                    // What somebody tries out is no course to come to the end of.
                    section.counts = false;
                }
                vec![own_tab(sections.into_iter().map(|(_, section)| section).collect(), state)]
            }
            Origin::Pack => {
                let sections: Vec<Section> = sections.into_iter().map(|(_, section)| section).collect();
                if sections.iter().all(|section| section.cards.is_empty()) {
                    return Vec::new();
                }
                let folder = pack.folder.as_deref();
                let name = folder.and_then(|folder| folder.file_name()).unwrap_or_default();
                let id = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
                let title = name.to_string_lossy().into_owned();
                vec![LibraryTab { hero: hero(&sections), id, title, sections, folder: String::new() }]
            }
        }
    }

    /// The courses of a pack by name, and then what is in none of them.
    fn sections(&self, pack: &KnownPack, state: &LibraryState<'_>) -> Vec<(String, Section)> {
        let mut left: BTreeSet<&str> = pack.scenarios.iter().map(|known| known.id.as_str()).collect();
        let mut seen = BTreeSet::new();
        let mut sections = Vec::new();
        let courses = pack.courses.as_ref().and_then(|read| read.as_ref().ok());
        for course in courses.map(|loaded| loaded.courses.as_slice()).unwrap_or_default() {
            let mut cards = Vec::new();
            for id in course.scenarios.iter().filter(|id| seen.insert(id.as_str())) {
                left.remove(id.as_str());
                cards.extend(self.card(pack, id, state));
            }
            let (title, about) = match pack.origin {
                Origin::Shipped => {
                    let key = course_key(&course.id);
                    (state.words.text(&key), state.words.text(&format!("{key}-about")))
                }
                Origin::Own | Origin::Pack => (course.title.clone(), course.about.clone()),
            };
            sections.push((course.id.clone(), Section { title, about, counts: true, cards }));
        }
        let broken = broken_courses(pack, state.words);
        // Nobody knows what is to be met in courses that cannot be read.
        let counts = sections.is_empty() && broken.is_none();
        let mut others: Vec<Card> = broken.map(Card::Broken).into_iter().collect();
        for known in pack.scenarios.iter().filter(|known| left.contains(known.id.as_str())) {
            others.extend(self.card(pack, &known.id, state));
        }
        if !others.is_empty() {
            let others = Section { title: String::new(), about: String::new(), counts, cards: others };
            sections.push((String::new(), others));
        }
        sections
    }

    /// The card for an id as a pack means it; none where it means nothing.
    fn card(&self, pack: &KnownPack, id: &str, state: &LibraryState<'_>) -> Option<Card> {
        let of_pack = pack.scenarios.iter().find(|known| known.id == id);
        if of_pack.is_none() && shipped_names().all(|name| name != id) {
            return None;
        }
        let (rank, standing) = self.standing(id)?;
        let shown = match of_pack {
            Some(own) if pack.origin == Origin::Own => own,
            Some(own) if rank >= Rank::Shipped && !is_same(own, standing) => {
                return Some(Card::Broken(taken(own, state.words)));
            }
            _ => standing,
        };
        Some(match (&shown.opened, shown.scenario()) {
            (Err(card), _) => Card::Broken(card.clone()),
            (Ok(source), told) => Card::Person(Box::new(models::card(told.unwrap_or(source), state.saved))),
        })
    }
}

fn own_tab(sections: Vec<Section>, state: &LibraryState<'_>) -> LibraryTab {
    let title = state.words.text("library-yours");
    let folder = state.folders.map(|folders| folders.scenarios().display().to_string()).unwrap_or_default();
    LibraryTab { hero: hero(&sections, state), id: OWN.to_owned(), title, sections, folder }
}

/// Whether two files come to the same: one file, or one text in two places.
fn is_same(one: &Known, other: &Known) -> bool {
    let same_text = |(one, other): (&Scenario, &Scenario)| one.hash == other.hash;
    let both = one.opened.as_deref().ok().zip(other.opened.as_deref().ok());
    std::ptr::eq(one, other) || both.is_some_and(same_text)
}

/// The card of a file whose id stands for another scenario already.
fn taken(known: &Known, words: &Words) -> BrokenCard {
    let file = format!("{}.ron", known.id);
    let summary = words.with("library-taken", &[("id", known.id.as_str().into())]);
    BrokenCard { findings: vec![summary.clone()], summary, file }
}

/// The card of a pack's courses, if anything is wrong with them.
fn broken_courses(pack: &KnownPack, words: &Words) -> Option<BrokenCard> {
    let mut known: BTreeSet<&str> = pack.scenarios.iter().map(|known| known.id.as_str()).collect();
    known.extend(shipped_names());
    ruled::courses_card(pack.courses.as_ref()?, &known, words)
}

/// Who stands on the large card: who was met last since the window was opened, else who waits in the middle of a run,
/// else the first who was not met yet, else who was met last of all.
fn hero(sections: &[Section], state: &LibraryState<'_>) -> Option<String> {
    let people = || sections.iter().flat_map(Section::people);
    let last = people().find(|person| state.last.is_some_and(|last| last.id == person.id));
    let met = state.saved.newest_first();
    let newest = || met.iter().find_map(|id| people().find(|person| person.id == **id));
    let chosen = last
        .or_else(|| newest().filter(|person| person.broken_off.is_some()))
        .or_else(|| people().find(|person| person.met == 0))
        .or_else(newest);
    chosen.map(|person| person.id.clone())
}
