//! What only the leader sees.

use super::ahead::Ahead;
use super::rounds::{Round, letter};
use super::step::Step;
use super::{Refusal, Workshop};
use crate::session::View;

/// What the leader sees now, beside what the room sees.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaderView {
    /// The author’s note for whoever leads a room, at this moment.
    pub note: Option<String>,
    /// What the customer thinks at this moment.
    pub thought: Option<String>,
    /// The replies, with what comes of each.
    pub rows: Vec<LeaderRow>,
    /// How many have voted, hands included.
    pub votes: u32,
    /// The reply to go on with: the leader’s own, or the room’s where it is at one.
    pub chosen: Option<usize>,
    /// Whether that is the leader’s own.
    pub is_own_choice: bool,
    /// The reply that one key plays before it returns.
    pub other: Option<usize>,
    /// Where one step on leads; what is in the way, where it leads nowhere.
    pub next: Result<Step, Refusal>,
    /// Whether “vote again” can be pressed.
    pub can_vote_again: bool,
}

/// A reply as the leader sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaderRow {
    /// A, B, C …
    pub letter: char,
    /// Votes so far, phones and hands together; none before the first vote here.
    pub count: Option<u32>,
    /// Votes in parts of 100; none where nobody voted.
    pub percent: Option<u8>,
    /// The hands that the leader counted.
    pub hands: u32,
    /// The words, the points and what comes after.
    pub ahead: Ahead,
}

impl Workshop {
    /// What the leader sees now. It plays each reply once, so keep it until something changes.
    #[must_use]
    pub fn leader_view(&self) -> LeaderView {
        let round = self.round();
        let tally = round.map(Round::tally).unwrap_or_default();
        let (note, thought) = match self.session().view() {
            Some(View::Moment(moment)) => (moment.node.for_leader.clone(), moment.node.thinks.clone()),
            _ => (None, None),
        };
        let rows = (0..self.choices().len()).filter_map(|choice| {
            Some(LeaderRow {
                letter: letter(choice),
                count: round.map(|_| tally.count(choice)),
                percent: tally.percent(choice),
                hands: round.and_then(|round| round.hands().get(choice).copied()).unwrap_or_default(),
                ahead: self.ahead(choice)?,
            })
        });
        LeaderView {
            note,
            thought,
            rows: rows.collect(),
            votes: tally.total(),
            chosen: self.chosen(),
            is_own_choice: self.place.chosen.is_some(),
            other: self.other_choice(),
            next: self.clone().forward(),
            can_vote_again: self.clone().vote_again().is_ok(),
        }
    }
}
