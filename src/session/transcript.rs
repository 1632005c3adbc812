//! A run as it is kept: what was chosen, and what is needed to play it again bit for bit.

use serde::{Deserialize, Serialize};

use super::Opening;
use crate::scenario::{FactIndex, Mood, Scenario};

/// The newest transcript format this program reads and the one it writes.
pub const TRANSCRIPT_FORMAT: u32 = 2;

/// A run: scenario, seed, moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transcript {
    /// The format of this transcript.
    pub format: u32,
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's fingerprint when it was played.
    pub hash: u64,
    /// The name of the generator behind the draws.
    pub generator: String,
    /// The run's seed.
    pub seed: u64,
    /// What was done, in order; turns taken back stay in it.
    pub moves: Vec<Entry>,
    /// The name of the run this one goes on from, if it was begun in the middle.
    #[serde(default)]
    pub parent: Option<String>,
    /// How many of its first moves were made in that run, and only told again here; 0 where it goes on from none.
    #[serde(default)]
    pub copied: usize,
    /// Where it began, if that was not the beginning. Since format 2.
    #[serde(default)]
    pub opening: Option<OpeningEntry>,
    /// The name of the ending it came to, if it did.
    #[serde(default)]
    pub ending: Option<String>,
}

impl Transcript {
    /// How many turns stand, leaving out those taken back.
    #[must_use]
    pub fn turns(&self) -> usize {
        self.moves.iter().fold(0, |turns, entry| match entry {
            Entry::Say(_) | Entry::Wait => turns + 1,
            Entry::TakeBack => turns.saturating_sub(1),
        })
    }

    /// The same run as if what was taken back had never been done.
    #[must_use]
    pub fn straightened(mut self) -> Self {
        let mut standing = Vec::with_capacity(self.moves.len());
        for entry in self.moves {
            match entry {
                Entry::Say(_) | Entry::Wait => standing.push(entry),
                Entry::TakeBack => _ = standing.pop(),
            }
        }
        self.moves = standing;
        self
    }

    /// Whether nothing was taken back and it began at the beginning: only such a run counts as a first or a best one.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.parent.is_none() && self.opening.is_none() && !self.moves.contains(&Entry::TakeBack)
    }
}

/// Where a run began that did not begin at the beginning, by the author's names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OpeningEntry {
    /// The node, if it was not the first.
    #[serde(default)]
    pub node: Option<String>,
    /// The facts that were known already.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The mood, if it was not the persona's.
    #[serde(default)]
    pub mood: Option<Mood>,
}

impl OpeningEntry {
    /// An opening by the names that a scenario gives its parts.
    #[must_use]
    pub fn of(opening: &Opening, scenario: &Scenario) -> Self {
        let facts = opening.facts.iter().filter_map(|fact| scenario.fact(*fact));
        Self {
            node: opening.node.and_then(|node| scenario.node(node)).map(|node| node.id.clone()),
            facts: facts.map(|fact| fact.id.clone()).collect(),
            mood: opening.mood,
        }
    }

    /// The opening these names mean in a scenario; none where it has one of them no longer.
    #[must_use]
    pub fn opening(&self, scenario: &Scenario) -> Option<Opening> {
        let node = match &self.node {
            None => None,
            Some(id) => Some(scenario.nodes.iter().position(|node| node.id == *id)?.into()),
        };
        let fact = |id: &String| scenario.persona.facts.iter().position(|fact| fact.id == *id).map(FactIndex::from);
        Some(Opening { node, facts: self.facts.iter().map(fact).collect::<Option<_>>()?, mood: self.mood })
    }
}

/// One thing the trainee did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// Said the reply of this name.
    Say(String),
    /// Said nothing, and waited.
    Wait,
    /// Took the last turn back.
    TakeBack,
}
