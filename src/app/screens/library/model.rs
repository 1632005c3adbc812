//! What the library shows: ready-made data, so that the view decides nothing.

use crate::scenario::{Channel, Level, Pronoun};

/// Everybody who can be met, by courses, and what cannot be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryModel {
    /// Who is practising: a nickname, or nothing.
    pub who: String,
    /// The courses, the user's own scenarios, the packs.
    pub tabs: Vec<LibraryTab>,
    /// Which tab is looked at: an index into `tabs`.
    pub tab: usize,
    /// Whether nobody was met and nothing was begun yet.
    pub nobody_met: bool,
    /// Whether the records hold conversations of others, too.
    pub has_group: bool,
}

/// People who are met one after the other, or who come from the same place.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryTab {
    /// A name that stays the same from one start of the program to the next.
    pub id: String,
    /// What stands on the tab.
    pub title: String,
    /// Whose large card it is, by the scenario's id; none where nobody can be met.
    pub hero: Option<String>,
    /// The cards, in order.
    pub sections: Vec<Section>,
    /// The folder that a person's own scenarios belong into, as it is written on this machine; empty where the tab
    /// invites to none.
    pub folder: String,
}

/// One course, or what is in none.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// What stands over it; may be empty.
    pub title: String,
    /// One line about it; may be empty.
    pub about: String,
    /// Whether it is said how many of it were met.
    pub counts: bool,
    /// The cards, in order.
    pub cards: Vec<Card>,
}

/// A card of the library.
#[derive(Debug, Clone, PartialEq)]
pub enum Card {
    /// Somebody who can be met.
    Person(Box<PersonCard>),
    /// A file that cannot be opened.
    Broken(BrokenCard),
}

/// A person who can be met.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonCard {
    /// The scenario's id.
    pub id: String,
    /// The persona's name.
    pub name: String,
    /// The scenario's title.
    pub title: String,
    /// A sentence or two about the moment.
    pub teaser: String,
    /// The first words, without quotation marks.
    pub first_words: String,
    /// How others speak of the persona.
    pub pronoun: Pronoun,
    /// Face to face, by phone, in writing.
    pub channel: Channel,
    /// How hard it is.
    pub level: Level,
    /// How long it takes.
    pub minutes: u32,
    /// How many meetings came to an end.
    pub met: usize,
    /// The best score of each axis so far (0 to 100), in the order of [`crate::scenario::Axis::ALL`].
    pub best: [Option<u8>; 3],
    /// The turn at which a run was broken off, if one waits.
    pub broken_off: Option<usize>,
}

/// A file that cannot be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokenCard {
    /// The file's name.
    pub file: String,
    /// What is wrong first, in a sentence or two, with the line.
    pub summary: String,
    /// All findings as they are printed elsewhere.
    pub findings: Vec<String>,
}

/// How many of a few people were met to an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// So many were met.
    pub met: usize,
    /// Of so many.
    pub of: usize,
}

impl LibraryModel {
    /// The person of the large card: that of the tab, or of the first tab that has one.
    #[must_use]
    pub fn hero(&self) -> Option<&PersonCard> {
        let here = self.tabs.get(self.tab).and_then(LibraryTab::hero);
        here.or_else(|| self.tabs.iter().find_map(LibraryTab::hero))
    }
}

impl LibraryTab {
    /// Everybody who can be met here, in order.
    pub fn people(&self) -> impl Iterator<Item = &PersonCard> {
        self.sections.iter().flat_map(Section::people)
    }

    /// The person of the large card.
    #[must_use]
    pub fn hero(&self) -> Option<&PersonCard> {
        let hero = self.hero.as_ref()?;
        self.people().find(|person| person.id == *hero)
    }

    /// How many files cannot be opened.
    #[must_use]
    pub fn broken(&self) -> usize {
        self.sections.iter().map(|section| section.cards.len() - section.people().count()).sum()
    }

    /// How many of its courses' people were met; none where nothing is counted.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        let counted = self.sections.iter().filter(|section| section.counts).map(Section::progress);
        counted.reduce(|one, other| Progress { met: one.met + other.met, of: one.of + other.of })
    }
}

impl Section {
    /// Everybody in it who can be met, in order.
    pub fn people(&self) -> impl Iterator<Item = &PersonCard> {
        self.cards.iter().filter_map(|card| match card {
            Card::Person(person) => Some(&**person),
            Card::Broken(_) => None,
        })
    }

    /// How many of it were met. A file that cannot be opened is somebody who was not met yet.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { met: self.people().filter(|person| person.met > 0).count(), of: self.cards.len() }
    }
}

impl Progress {
    /// Whether everybody was met.
    #[must_use]
    pub fn is_done(self) -> bool {
        self.of > 0 && self.met == self.of
    }
}
