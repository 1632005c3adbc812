//! How far a room has come with a moment, and how it is set up.

use serde::{Deserialize, Serialize};

/// How far the room has come with a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    /// People come in; the conversation has not begun.
    Gathering,
    /// The customer has spoken; the replies are not shown yet.
    Line,
    /// The replies are shown, and the vote is open.
    Voting,
    /// The vote is closed; nobody sees yet how it went.
    Closed,
    /// The votes are on the screen.
    Revealed,
    /// The room talks about it.
    Talking,
    /// A reply was taken, and what came of it is shown.
    Taken,
    /// The conversation is over; the last line is shown.
    Over,
}

impl Step {
    /// All of them, in the order in which a moment goes.
    pub const ALL: [Self; 8] = [
        Self::Gathering,
        Self::Line,
        Self::Voting,
        Self::Closed,
        Self::Revealed,
        Self::Talking,
        Self::Taken,
        Self::Over,
    ];

    /// Whether the moment is under way and no reply is taken yet.
    #[must_use]
    pub fn is_before_taking(self) -> bool {
        matches!(self, Self::Line | Self::Voting | Self::Closed | Self::Revealed | Self::Talking)
    }

    /// Whether the room may see how the vote went.
    #[must_use]
    pub fn is_revealed(self) -> bool {
        matches!(self, Self::Revealed | Self::Talking | Self::Taken)
    }
}

/// How a room votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Voting {
    /// By phone; hands can be counted as well.
    #[default]
    Phones,
    /// By show of hands, which the leader counts.
    Hands,
    /// Not at all: the room talks, the leader chooses.
    None,
}

/// How a room is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// How it votes.
    pub voting: Voting,
    /// Whether the room sees votes as they come in. By default it does not: people would follow each other.
    #[serde(default)]
    pub bars_while_voting: bool,
    /// Whether phones may have an observer’s job.
    #[serde(default = "yes")]
    pub observers: bool,
    /// Whether tallies and notes are written to the disk, so that a room that broke off can go on.
    #[serde(default = "yes")]
    pub keep: bool,
    /// How long the leader has, in minutes.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// Whether the room sees the points as soon as it sees the votes.
    #[serde(default)]
    pub points: bool,
    /// Whether it sees the thought as well.
    #[serde(default)]
    pub thought: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            voting: Voting::Phones,
            bars_while_voting: false,
            observers: true,
            keep: true,
            minutes: None,
            points: false,
            thought: false,
        }
    }
}

fn yes() -> bool {
    true
}

/// What the leader has put on the screen beside the votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Shown {
    /// The points of every reply.
    pub points: bool,
    /// What the customer thinks at this moment.
    pub thought: bool,
    /// What this reply would have brought.
    pub other: Option<usize>,
}
