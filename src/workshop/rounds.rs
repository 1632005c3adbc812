//! A round of voting: who may vote for what, until when.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::place::choices_of;
use super::tally::Tally;
use crate::scenario::{Points, Target};
use crate::session::{Answer, Entry, Session};

/// The most hands that can be noted for a reply.
pub const MOST_HANDS: u32 = 10_000;

/// Something that can be said at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name in the file; `silence` for silence.
    pub id: String,
    /// The words; none for silence.
    pub words: Option<String>,
    /// How the session takes it.
    pub answer: Answer,
    /// The points it earns now. Only the leader sees them until they are shown.
    pub points: Points,
}

/// The letter of a reply, from 0.
#[must_use]
pub fn letter(choice: usize) -> char {
    u8::try_from(choice).ok().and_then(|choice| b'A'.checked_add(choice)).map_or('?', char::from)
}

/// Somebody who votes: a number that means nothing outside this room. It can be written nowhere: it has no serialised
/// form, and its debug form does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Voter(pub u128);

impl fmt::Debug for Voter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Voter")
    }
}

/// Why a vote was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VoteRefusal {
    /// The round is closed.
    #[error("the vote is closed")]
    Late,
    /// There never was a round of this number.
    #[error("there is no such round")]
    NoSuchRound,
    /// There is no such reply in this round.
    #[error("there is no such reply in this round")]
    NoSuchChoice,
}

/// A reply as a round offered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundChoice {
    /// Its name in the file; `silence` for silence.
    pub id: String,
    /// The words; none for silence.
    pub words: Option<String>,
}

/// One vote at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    number: u32,
    way: Vec<Entry>,
    node: String,
    choices: Vec<RoundChoice>,
    votes: BTreeMap<Voter, usize>,
    /// Votes from phones whose voters are not known any more.
    carried: Vec<u32>,
    hands: Vec<u32>,
    is_open: bool,
    was_revealed: bool,
    /// Whether it can never be opened again: its voters would be counted twice.
    is_sealed: bool,
}

impl Round {
    pub(super) fn open(number: u32, way: Vec<Entry>, session: &Session) -> Self {
        let node = match session.here() {
            Target::Node(node) => session.scenario().node(node).map(|node| node.id.clone()).unwrap_or_default(),
            Target::Ending(_) => String::new(),
        };
        let choices: Vec<RoundChoice> =
            choices_of(session).into_iter().map(|choice| RoundChoice { id: choice.id, words: choice.words }).collect();
        let none = vec![0; choices.len()];
        Self {
            number,
            way,
            node,
            votes: BTreeMap::new(),
            carried: none.clone(),
            hands: none,
            choices,
            is_open: true,
            was_revealed: false,
            is_sealed: false,
        }
    }

    /// From 1, in the order in which the rounds of a room were opened.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// What was said before.
    #[must_use]
    pub fn way(&self) -> &[Entry] {
        &self.way
    }

    /// The node it was held at.
    #[must_use]
    pub fn node(&self) -> &str {
        &self.node
    }

    /// What could be voted for, in the order of the letters.
    #[must_use]
    pub fn choices(&self) -> &[RoundChoice] {
        &self.choices
    }

    /// Whether votes are taken.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether the room has seen how it went.
    #[must_use]
    pub fn was_revealed(&self) -> bool {
        self.was_revealed
    }

    /// Phones and hands together.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let phones = self.phones();
        Tally::new(phones.counts().iter().zip(&self.hands).map(|(votes, hands)| votes.saturating_add(*hands)).collect())
    }

    /// The votes from phones alone.
    #[must_use]
    pub fn phones(&self) -> Tally {
        let mut counts = self.carried.clone();
        for choice in self.votes.values() {
            if let Some(count) = counts.get_mut(*choice) {
                *count = count.saturating_add(1);
            }
        }
        Tally::new(counts)
    }

    /// The hands that the leader counted.
    #[must_use]
    pub fn hands(&self) -> &[u32] {
        &self.hands
    }

    pub(super) fn vote(&mut self, voter: Voter, choice: usize) -> Result<(), VoteRefusal> {
        if !self.is_open {
            return Err(VoteRefusal::Late);
        }
        if choice >= self.choices.len() {
            return Err(VoteRefusal::NoSuchChoice);
        }
        self.votes.insert(voter, choice);
        Ok(())
    }

    pub(super) fn vote_of(&self, voter: Voter) -> Option<usize> {
        self.votes.get(&voter).copied()
    }

    pub(super) fn set_hands(&mut self, choice: usize, hands: u32) -> bool {
        self.hands.get_mut(choice).map(|noted| *noted = hands.min(MOST_HANDS)).is_some()
    }

    pub(super) fn close(&mut self) {
        self.is_open = false;
    }

    /// Closes it for good.
    pub(super) fn seal(&mut self) {
        self.is_open = false;
        self.is_sealed = true;
    }

    /// Opens it again, unless the room has seen how it went. Whether it is open.
    pub(super) fn open_again(&mut self) -> bool {
        self.is_open = !self.was_revealed && !self.is_sealed;
        self.is_open
    }

    pub(super) fn reveal(&mut self) {
        self.is_open = false;
        self.was_revealed = true;
    }

    /// The round as it may be written down.
    pub(super) fn kept(&self) -> KeptRound {
        KeptRound {
            number: self.number,
            way: self.way.clone(),
            node: self.node.clone(),
            choices: self.choices.clone(),
            phones: self.phones(),
            hands: Tally::new(self.hands.clone()),
            was_revealed: self.was_revealed,
        }
    }

    /// A round that was written down. It stays closed: who votes now may have voted in it.
    pub(super) fn resumed(kept: KeptRound) -> Self {
        let fitted = |tally: &Tally| (0..kept.choices.len()).map(|choice| tally.count(choice)).collect();
        Self {
            carried: fitted(&kept.phones),
            hands: fitted(&kept.hands),
            number: kept.number,
            way: kept.way,
            node: kept.node,
            choices: kept.choices,
            votes: BTreeMap::new(),
            is_open: false,
            was_revealed: kept.was_revealed,
            is_sealed: true,
        }
    }
}

/// A round as it may be written down: tallies, and no voter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRound {
    number: u32,
    way: Vec<Entry>,
    node: String,
    choices: Vec<RoundChoice>,
    phones: Tally,
    hands: Tally,
    was_revealed: bool,
}

impl KeptRound {
    /// The votes in it, hands included.
    pub(super) fn votes(&self) -> u32 {
        self.phones.total().saturating_add(self.hands.total())
    }
}
