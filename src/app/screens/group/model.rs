//! What the page of a group shows: ready-made data, without the name of anybody who played.

use std::sync::Arc;

use crate::app::screens::places::Place;
use crate::scenario::Scenario;
use crate::scoring::group::{Group, Sample};

/// What everybody in the records made of a scenario.
#[derive(Debug, Clone, Default)]
pub struct GroupModel {
    /// The scenarios that were played and are at hand.
    pub scenarios: Vec<Choice>,
    /// The one that is looked at: an index into `scenarios`.
    pub chosen: usize,
    /// How many conversations are of scenarios that are not at hand.
    pub elsewhere: usize,
    /// What is known of the chosen one; none while it is being counted.
    pub counted: Option<Counted>,
    /// Whether all conversations are looked at, and not only the first one of each person.
    pub all: bool,
    /// Whether something is being counted or taken in.
    pub is_busy: bool,
    /// Whether a file is being taken in.
    pub is_taking_in: bool,
    /// What came of the files that were taken in, a line each, the newest last.
    pub said: Vec<String>,
}

/// A scenario that was played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many people played it.
    pub people: usize,
    /// How many conversations there are.
    pub runs: usize,
}

/// What a group made of a scenario.
#[derive(Debug, Clone)]
pub struct Counted {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// What the group made of it.
    pub group: Arc<Group>,
}

/// What somebody does on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupAction {
    /// Look at the scenario of this place in the list.
    Choose(usize),
    /// Look at all conversations, or at the first one of each person.
    ShowAll(bool),
    /// Take in the conversations of this file.
    TakeIn(String),
    /// Write what was said as a table.
    Save,
    /// Go to another page.
    Go(Place),
}

impl GroupModel {
    /// The conversations that are looked at.
    pub(super) fn sample<'a>(&self, counted: &'a Counted) -> &'a Sample {
        if self.all { &counted.group.all } else { &counted.group.first }
    }
}
