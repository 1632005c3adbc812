//! Whether a record that came from elsewhere makes sense, and the run in it.

use super::{Did, MoveRecord, PointsRecord, RunRecord, count};
use crate::exchange::Moment;
use crate::scenario::{Axis, Mood};
use crate::session::{Entry, OpeningEntry, Transcript};

/// What makes no sense in a record that came from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordFault {
    /// The seed or the fingerprint is no number.
    #[error("the {0} is no number")]
    NoNumber(&'static str),
    /// A number is outside of its range.
    #[error("the {0} is out of range")]
    OutOfRange(&'static str),
    /// A reply was said and is not named.
    #[error("move {0} names no reply")]
    NoReply(u32),
    /// Something was typed, and the words are missing.
    #[error("move {0} has no words")]
    NoWords(u32),
    /// The moves are not numbered from 1.
    #[error("move {0} stands at another place")]
    OutOfOrder(u32),
    /// The run has no key or no person.
    #[error("the {0} is missing")]
    Missing(&'static str),
}

impl RunRecord {
    /// The run as it is kept and played again.
    ///
    /// # Errors
    /// Where something in the record makes no sense.
    pub fn transcript(&self) -> Result<Transcript, RecordFault> {
        let entry = |made: &MoveRecord| match (made.did, &made.reply) {
            (Did::TookBack, _) => Ok(Entry::TakeBack),
            (Did::Waited, _) => Ok(Entry::Wait),
            (Did::ReadWrongly, _) => {
                Ok(Entry::ReadWrongly(usize::try_from(made.of_move.unwrap_or_default()).unwrap_or_default()))
            }
            (Did::FittedNothing, _) => made.entry(None).ok_or(RecordFault::NoWords(made.number)),
            (Did::Said, Some(reply)) => Ok(made.entry(Some(reply)).unwrap_or_else(|| Entry::Say(reply.clone()))),
            (Did::Said, None) => Err(RecordFault::NoReply(made.number)),
        };
        Ok(Transcript {
            format: self.transcript,
            scenario: self.scenario.clone(),
            hash: u64::from_str_radix(&self.hash, 16).map_err(|_| RecordFault::NoNumber("hash"))?,
            generator: self.generator.clone(),
            seed: self.seed.parse().map_err(|_| RecordFault::NoNumber("seed"))?,
            moves: self.moves.iter().map(entry).collect::<Result<_, _>>()?,
            parent: self.parent.clone(),
            copied: usize::try_from(self.copied).unwrap_or(usize::MAX),
            opening: self.opening.clone().map(|opening| OpeningEntry {
                node: opening.node,
                facts: opening.facts,
                mood: opening.mood.map(Mood::from),
            }),
            ending: self.result.as_ref().map(|result| result.ending.clone()),
        })
    }

    /// Whether a record that came from elsewhere makes sense.
    ///
    /// # Errors
    /// The first thing in it that does not.
    pub fn check(&self) -> Result<(), RecordFault> {
        for (name, text) in [("key", &self.key), ("person", &self.person), ("scenario", &self.scenario)] {
            if text.trim().is_empty() {
                return Err(RecordFault::Missing(name));
            }
        }
        self.transcript()?;
        let in_range = |name, value: Option<u8>, most: u8| match value {
            Some(value) if value > most => Err(RecordFault::OutOfRange(name)),
            _ => Ok(()),
        };
        for axis in Axis::ALL {
            in_range("score", self.result.as_ref().and_then(|result| result.on(axis)), 100)?;
        }
        for (index, made) in self.moves.iter().enumerate() {
            if made.number != count(index + 1) {
                return Err(RecordFault::OutOfOrder(made.number));
            }
            let mood = made.mood.map(|mood| mood.tension.max(mood.trust));
            in_range("mood", mood, 100)?;
            if let Some(PointsRecord { curiosity, acknowledgement, de_escalation }) = made.points
                && [curiosity, acknowledgement, de_escalation].iter().any(|points| !(-2..=2).contains(points))
            {
                return Err(RecordFault::OutOfRange("points"));
            }
        }
        in_range("rating", self.rating.as_ref().map(|rating| rating.tension.max(rating.trust)), 100)?;
        if self.check_ins.iter().any(|check_in| !(1..=5).contains(&check_in.face)) {
            return Err(RecordFault::OutOfRange("face"));
        }
        if [self.started, self.saved].into_iter().chain(self.ended).any(|moment| moment > Moment::LAST) {
            return Err(RecordFault::OutOfRange("time"));
        }
        Ok(())
    }
}
