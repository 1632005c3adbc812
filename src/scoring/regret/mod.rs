//! What each reply gave away, what it kept, and what else there was.
//!
//! All of it rests on one number, *in reach*: the best share of what a run offers, all axes pooled, that can still be
//! come to, with what was earned so far counted in. It can only fall. It is never shown as a grade. `others` plays the
//! replies that were not taken, `reach` looks ahead from a moment.

mod others;
mod reach;

pub use others::OtherReply;
pub use reach::InReach;

use super::space::{Inexact, Space};
use crate::session::{Session, Turn};
use others::others;
use reach::Outlook;

/// What the replies of a run gave away and kept. All turns are numbered from 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Regret {
    /// The turns, in order.
    pub turns: Vec<TurnRegret>,
    /// Why the figures are bounds; none where they are exact.
    pub inexact: Option<Inexact>,
}

/// What one reply gave away and kept.
#[derive(Debug, Clone, PartialEq)]
pub struct TurnRegret {
    /// From 1.
    pub number: usize,
    /// What was in reach before it.
    pub before: InReach,
    /// What was in reach after it.
    pub after: InReach,
    /// What it gave away: by how many points of 100 the figure shown for *in reach* fell. None where it is not known
    /// exactly.
    pub lost: Option<u8>,
    /// What it kept: how many points of 100 the next best reply at that turn would have given away beyond it. 0 where
    /// another was as good or better, nothing else was offered, or the customer left over it; none where it is not known exactly.
    pub kept: Option<u8>,
    /// The other replies that were offered, in the order of the cards, silence last.
    pub others: Vec<OtherReply>,
}

/// The moment that mattered most, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TurningPoint {
    /// Here the most was given away.
    Lost {
        /// How much, in points of 100.
        points: u8,
        /// The turns at which it was so much; the first is the turning point.
        turns: Vec<usize>,
    },
    /// No reply gave anything away.
    NothingLost {
        /// The closest call: the turn at which the next best reply would have given away most. None where none would
        /// have.
        closest: Option<usize>,
    },
    /// Nothing could be given away: no turn was taken, or nothing was at stake on any way.
    NothingAtStake,
    /// Only bounds are known; [`Regret::inexact`] says why.
    Unknown,
}

/// Looks at what each reply of a run gave away and kept, and plays the others. The run may have ended or not.
///
/// `space` is [`Space::of_run`] for this run, as a reference: figures are then exact for the run’s temperament. Where
/// there is no space, or it is that of another run, the figures are bounds.
#[must_use]
pub fn regret(session: &Session, space: Result<&Space, &Inexact>) -> Regret {
    let outlook = Outlook::of(session, space);
    let reach = outlook.along(session);
    let turns = reach.iter().zip(reach.iter().skip(1)).enumerate().map(|(index, (before, after))| {
        let others = others(session, index, *before, &outlook);
        let lost = fall(*before, *after);
        // Words over which the customer left keep nothing, however little the other replies were worth.
        let has_left = session.turns().get(index).is_some_and(Turn::has_left);
        let kept = others.iter().filter(|_| !has_left).map(|other| fall(*after, other.after)).min();
        let kept = kept.unwrap_or(lost.map(|_| 0));
        TurnRegret { number: index + 1, before: *before, after: *after, lost, kept, others }
    });
    Regret { turns: turns.collect(), inexact: space.err().cloned() }
}

impl Regret {
    /// The turning point: where the most was given away, the earliest where alike.
    #[must_use]
    pub fn turning_point(&self) -> TurningPoint {
        if self.turns.first().is_none_or(|turn| turn.before == InReach::Nothing) {
            return TurningPoint::NothingAtStake;
        }
        let Some(lost) = self.turns.iter().map(|turn| turn.lost).collect::<Option<Vec<u8>>>() else {
            return TurningPoint::Unknown;
        };
        match lost.iter().copied().max().filter(|points| *points > 0) {
            Some(points) => TurningPoint::Lost {
                points,
                turns: (1..).zip(&lost).filter(|(_, lost)| **lost == points).map(|(number, _)| number).collect(),
            },
            None => TurningPoint::NothingLost { closest: self.kept_most().map(|turn| turn.number) },
        }
    }

    /// The turn that kept most, the earliest where alike. None where none kept anything, or it is not known.
    #[must_use]
    pub fn kept_most(&self) -> Option<&TurnRegret> {
        let kept = self.turns.iter().filter(|turn| turn.kept.is_some_and(|points| points > 0));
        kept.reduce(|most, turn| if turn.kept > most.kept { turn } else { most })
    }
}

/// By how many points of 100 the figure fell. Figures as they are shown are taken from each other, so that what is
/// read on a page adds up. 0 where nothing is at stake; none where one is not known exactly.
fn fall(before: InReach, after: InReach) -> Option<u8> {
    match (before, after) {
        (InReach::Exact(before), InReach::Exact(after)) => Some(before.score()?.saturating_sub(after.score()?)),
        (InReach::Nothing, _) | (_, InReach::Nothing) => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
