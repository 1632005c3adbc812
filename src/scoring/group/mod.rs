//! What many people made of one scenario: how the scores lie, which endings they came to, what they said at each node,
//! and where they left most on the table.
//!
//! # Which runs count
//!
//! Runs of the scenario as it is now that came to an ending. Those of another version of its text, those broken off and
//! those that cannot be played again are counted apart, and said. Two samples stand beside each other: the *first* run
//! of each person, where everybody counts once and nobody knew what was coming, and *all* runs.
//!
//! A turn that was taken back is no choice that stands; how often a reply was taken back is kept beside it. Moves that
//! a run copied from the one it goes on from count there, and not again.
//!
//! # How few are too few
//!
//! A share or an average of fewer than [`FEWEST`] runs is never given as a finding. [`Discrimination`] says what it
//! takes before a node is said to tell people apart.
//!
//! All figures are integers and ratios of integers, so they are the same in whatever order the runs come in.

mod discrimination;
mod distribution;
mod node;
mod sample;
mod walk;

use std::collections::BTreeSet;

pub use discrimination::{Discrimination, FEWEST_FOR_A_HINT, FEWEST_FOR_DISCRIMINATION, Telling};
pub use distribution::{Distribution, Quartiles};
pub use node::{Difficulty, NodeFigures, ReplyFigures};
pub use sample::{Sample, Stumble};

use self::walk::walk;
use crate::scenario::Scenario;
use crate::session::{Entry, Transcript};

/// The fewest runs of which a share or an average is given as a finding.
pub const FEWEST: u64 = 5;

/// Whether so many runs are enough for a share or an average.
#[must_use]
pub fn is_enough(runs: u64) -> bool {
    runs >= FEWEST
}

/// What a group made of one scenario. Runs are added one after the other, those of one person oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The first run of each person: the oldest one that came to an ending with nothing taken back, from the beginning.
    pub first: Sample,
    /// All runs that came to an ending.
    pub all: Sample,
    /// How many of these had something taken back.
    pub taken_back: u64,
    /// How many of these go on from another run.
    pub gone_on: u64,
    /// How many runs were broken off; they are in no other figure.
    pub broken_off: u64,
    /// How many runs are of another version of the scenario; likewise.
    pub other_versions: u64,
    /// How many runs cannot be played again; likewise.
    pub unplayable: u64,
    people: BTreeSet<i64>,
    had_their_first: BTreeSet<i64>,
}

impl Group {
    /// A group of nobody.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let sample = Sample::new(scenario);
        Self {
            first: sample.clone(),
            all: sample,
            taken_back: 0,
            gone_on: 0,
            broken_off: 0,
            other_versions: 0,
            unplayable: 0,
            people: BTreeSet::new(),
            had_their_first: BTreeSet::new(),
        }
    }

    /// How many people have a run in [`Group::all`].
    #[must_use]
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// Adds a run of a person. The runs of one person come oldest first; what number a person has does not matter.
    pub fn add(&mut self, scenario: &Scenario, person: i64, run: &Transcript) {
        // A first meeting stays the first one, even where the text was another then.
        let is_first = run.ending.is_some() && run.is_clean() && self.had_their_first.insert(person);
        if run.hash != scenario.hash {
            self.other_versions += 1;
            return;
        }
        if run.ending.is_none() {
            self.broken_off += 1;
            return;
        }
        let Some(walked) = walk(scenario, run) else {
            self.unplayable += 1;
            return;
        };
        self.people.insert(person);
        self.taken_back += u64::from(run.moves.contains(&Entry::TakeBack));
        self.gone_on += u64::from(run.parent.is_some());
        self.all.add(&walked);
        if is_first {
            self.first.add(&walked);
        }
    }
}

#[cfg(test)]
mod tests;
