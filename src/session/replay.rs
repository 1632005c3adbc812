//! A run as it is kept, and a kept run played again.

use std::sync::Arc;

use super::{Answer, Done, Entry, GENERATOR, OpeningEntry, Session, TRANSCRIPT_FORMAT, Transcript, Typed, answered};
use crate::scenario::{Scenario, Target};

/// Why a transcript cannot be played again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayFault {
    /// It was written by a newer program.
    #[error("the transcript has format {0}, newer than this program reads")]
    NewerFormat(u32),
    /// It belongs to another scenario.
    #[error("the transcript is of “{0}”")]
    OtherScenario(String),
    /// The scenario has been edited since.
    #[error("the scenario has changed since this run")]
    Changed,
    /// It rests on another generator.
    #[error("the transcript rests on the generator “{0}”")]
    OtherGenerator(String),
    /// A move in it is not possible.
    #[error("move {0} of the transcript is not possible here")]
    Impossible(usize),
}

impl Session {
    /// The run as it is kept.
    #[must_use]
    pub fn transcript(&self) -> Transcript {
        let scenario = &self.scenario;
        let ending = match self.here {
            Target::Ending(ending) => scenario.ending(ending).map(|ending| ending.id.clone()),
            Target::Node(_) => None,
        };
        let entry = |done: &Done| match done {
            Done::TookBack => Entry::TakeBack,
            Done::ReadWrongly(number) => Entry::ReadWrongly(*number),
            Done::FittedNothing(typed) | Done::Answered(_, _, Some(typed)) => Entry::Typed(Typed::clone(typed)),
            Done::Answered(_, Answer::Silence, None) => Entry::Wait,
            Done::Answered(node, answer, None) => {
                Entry::Say(answered(scenario, *node, *answer).map(|reply| reply.id.clone()).unwrap_or_default())
            }
        };
        Transcript {
            format: TRANSCRIPT_FORMAT,
            scenario: scenario.id.clone(),
            hash: scenario.hash,
            generator: GENERATOR.to_owned(),
            seed: self.seed,
            moves: self.done.iter().map(entry).collect(),
            parent: self.parent.clone(),
            copied: self.copied,
            opening: self.opening.as_ref().map(|opening| OpeningEntry::of(opening, scenario)),
            ending,
        }
    }

    /// Plays a transcript again: the session stands where the run stood.
    ///
    /// # Errors
    /// Where the transcript does not belong to this scenario as it is now, or holds a move that is not possible.
    pub fn replay(scenario: Arc<Scenario>, transcript: &Transcript) -> Result<Self, ReplayFault> {
        if transcript.format > TRANSCRIPT_FORMAT {
            return Err(ReplayFault::NewerFormat(transcript.format));
        }
        if transcript.scenario != scenario.id {
            return Err(ReplayFault::OtherScenario(transcript.scenario.clone()));
        }
        if transcript.hash != scenario.hash {
            return Err(ReplayFault::Changed);
        }
        if transcript.generator != GENERATOR {
            return Err(ReplayFault::OtherGenerator(transcript.generator.clone()));
        }
        match Self::carried_over(scenario, transcript) {
            (session, None) => Ok(session),
            (_, Some(entry)) => Err(ReplayFault::Impossible(entry)),
        }
    }

    /// Plays a transcript again as far as it fits a scenario that may have been edited since. Where a move no longer
    /// fits, the session stands before it, and the second value is that move's number, from 1; it is 0 where the
    /// place it began at is gone, and the run then begins at the beginning.
    #[must_use]
    pub fn carried_over(scenario: Arc<Scenario>, transcript: &Transcript) -> (Self, Option<usize>) {
        let opening = match &transcript.opening {
            None => None,
            Some(written) => match written.opening(&scenario) {
                Some(opening) => Some(opening),
                None => return (Self::start(scenario, transcript.seed), Some(0)),
            },
        };
        let mut session = Self::begin(scenario, transcript.seed, opening);
        session.parent.clone_from(&transcript.parent);
        session.copied = transcript.copied;
        for (index, entry) in transcript.moves.iter().enumerate() {
            if session.repeat(entry).is_none() {
                return (session, Some(index + 1));
            }
        }
        (session, None)
    }

    /// A new run that goes on from the first `turns` turns of this one; `parent` names this run.
    #[must_use]
    pub fn again_from(&self, turns: usize, parent: Option<String>) -> Self {
        let mut session = Self::begin(Arc::clone(&self.scenario), self.seed, self.opening.clone());
        for turn in self.turns.iter().take(turns) {
            session.take(turn.answer, turn.typed.clone());
        }
        session.copied = if parent.is_some() { session.done.len() } else { 0 };
        session.parent = parent;
        session
    }

    /// Makes a move once more, as a transcript holds it. None where it is not possible here; nothing changes then.
    pub fn repeat(&mut self, entry: &Entry) -> Option<()> {
        match entry {
            Entry::TakeBack => self.take_back().ok(),
            Entry::Wait => self.take(Answer::Silence, None).map(|_| ()),
            Entry::Say(id) => self.take(self.answer_called(id)?, None).map(|_| ()),
            Entry::Typed(typed) => match &typed.reply {
                Some(id) => self.take(self.answer_called(id)?, Some(Arc::new(typed.clone()))).map(|_| ()),
                None => self.fits_nothing(typed.clone()).ok(),
            },
            Entry::ReadWrongly(number) => self.mark_read_wrongly(*number).ok(),
        }
    }

    /// The reply of a name at the node where the conversation stands.
    fn answer_called(&self, id: &str) -> Option<Answer> {
        let Target::Node(node) = self.here else { return None };
        let position = self.scenario.node(node)?.replies.iter().position(|reply| reply.id == id)?;
        Some(Answer::Reply(position.into()))
    }
}
