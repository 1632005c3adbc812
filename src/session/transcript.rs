//! A run as it is kept: what was chosen, and what is needed to play it again bit for bit.

use serde::{Deserialize, Serialize};

use super::Opening;
use crate::scenario::{FactIndex, Mood, Scenario, Warmth};

/// The newest transcript format this program reads and the one it writes.
pub const TRANSCRIPT_FORMAT: u32 = 4;

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
    /// The run’s seed.
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
            Entry::TakeBack => turns.saturating_sub(1),
            entry if entry.is_turn() => turns + 1,
            _ => turns,
        })
    }

    /// The same run as if what was taken back had never been done.
    #[must_use]
    pub fn straightened(mut self) -> Self {
        let mut standing = Vec::with_capacity(self.moves.len());
        for entry in self.moves {
            match entry {
                // A mark names a move by its number, which this changes.
                Entry::ReadWrongly(_) => {}
                Entry::TakeBack => {
                    let last = standing.iter().rposition(Entry::is_turn);
                    standing.truncate(last.unwrap_or_default());
                }
                entry => standing.push(entry),
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

impl Transcript {
    /// Whether something in it was said in words of one’s own: such a run is marked as such wherever it is shown.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        self.has_words(By::OwnWords)
    }

    /// Whether something in it was found in the list of written replies, and so chosen.
    #[must_use]
    pub fn is_found(&self) -> bool {
        self.has_words(By::Found)
    }

    fn has_words(&self, by: By) -> bool {
        self.moves.iter().any(|entry| matches!(entry, Entry::Typed(typed) if typed.by == by))
    }

    /// The numbers, from 1, of the moves whose turns stand, in the order of the turns.
    #[must_use]
    pub fn standing_moves(&self) -> Vec<usize> {
        let mut standing = Vec::new();
        for (index, entry) in self.moves.iter().enumerate() {
            match entry {
                Entry::TakeBack => _ = standing.pop(),
                entry if entry.is_turn() => standing.push(index + 1),
                _ => {}
            }
        }
        standing
    }

    /// Whether the typed words of a move, by its number from 1, were marked as read wrongly.
    #[must_use]
    pub fn is_read_wrongly(&self, number: usize) -> bool {
        self.moves.iter().any(|entry| matches!(entry, Entry::ReadWrongly(marked) if *marked == number))
    }
}

/// Whoever does nothing for longer than this, in seconds, has gone away.
const AWAY: u64 = 600;

/// How many seconds each move took: since the move before it, or since the run began. With each move comes whether
/// somebody was waiting for it, and the second at which it was made. Nobody waits to hear that something was read
/// wrongly, which may be said at any time: it takes none, and no later move is counted from it.
/// None, too, where a time was not kept, and where somebody went away before the move.
pub fn seconds_taken(moves: impl IntoIterator<Item = (bool, Option<u64>)>) -> impl Iterator<Item = Option<u64>> {
    moves.into_iter().scan(Some(0_u64), |before, (is_awaited, at)| {
        let since = is_awaited.then(|| at.zip(*before).map(|(at, before)| at.saturating_sub(before)));
        let since = since.flatten().filter(|seconds| *seconds <= AWAY);
        if is_awaited {
            *before = at;
        }
        Some(since)
    })
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
    /// Typed words of their own. Since format 3.
    Typed(Typed),
    /// Said that the words typed at a move, by its number from 1, were read wrongly. It changes nothing in the run; the
    /// author gets to see it. Since format 3.
    ReadWrongly(usize),
}

impl Entry {
    /// Whether somebody was waiting for it: that something was read wrongly may be said at any time.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        !matches!(self, Self::ReadWrongly(_))
    }

    /// Whether it makes a turn: what fits no reply makes none.
    #[must_use]
    pub fn is_turn(&self) -> bool {
        match self {
            Self::Say(_) | Self::Wait => true,
            Self::Typed(typed) => typed.reply.is_some(),
            Self::TakeBack | Self::ReadWrongly(_) => false,
        }
    }

    /// The reply that was said, by name, chosen or typed.
    #[must_use]
    pub fn reply(&self) -> Option<&str> {
        match self {
            Self::Say(reply) => Some(reply),
            Self::Typed(typed) => typed.reply.as_deref(),
            Self::Wait | Self::TakeBack | Self::ReadWrongly(_) => None,
        }
    }
}

/// Words that were typed, and what they were taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// The words, exactly as they were typed.
    pub text: String,
    /// The reply they were taken for, by name, whose points count. None where they fitted none: the customer then
    /// answers from `otherwise`, and the moment stays.
    #[serde(default)]
    pub reply: Option<String>,
    /// How warm they are: which of the author's wordings answers them where they fit no reply.
    pub warmth: Warmth,
    /// What the reader made of them, in hundredths of a point, -200 to 200: shown, and never counted.
    pub read: ReadSums,
    /// Whose words they are. Since format 4.
    #[serde(default)]
    pub by: By,
    /// Whether they abused the customer, who left over them: the run ends there, and the reply is the one that gives
    /// least. Since format 4.
    #[serde(default)]
    pub left: bool,
}

/// Whose the words are that were said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum By {
    /// The trainee’s own.
    #[default]
    OwnWords,
    /// The author’s: the trainee found them in the list of written replies, which is a choice.
    Found,
}

/// What the reader made of typed words on each axis, in hundredths of a point, -200 to 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ReadSums {
    /// For finding out.
    pub curiosity: i16,
    /// For taking in.
    pub acknowledgement: i16,
    /// For lowering the temperature.
    pub de_escalation: i16,
}
