//! What may be written down of a room: the run, tallies and notes, and nothing that tells one voter from another.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Workshop;
use super::notes::Note;
use super::place::Place;
use super::rounds::{KeptRound, Round};
use super::step::{Options, Shown, Step};
use crate::scenario::{Detail, Scenario};
use crate::session::{ReplayFault, Session, Transcript};

/// The newest form that this program reads and the one it writes.
pub const KEPT_FORMAT: u32 = 1;

/// A room as it may be written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    format: u32,
    options: Options,
    place: KeptPlace,
    #[serde(default)]
    main: Option<KeptPlace>,
    rounds: Vec<KeptRound>,
    notes: Vec<Note>,
    ended: bool,
    #[serde(default)]
    seconds: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeptPlace {
    transcript: Transcript,
    step: Step,
    chosen: Option<usize>,
    shown: Shown,
}

/// Why a room that was written down cannot go on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResumeFault {
    /// It was written by a newer program.
    #[error("the room has form {0}, newer than this program reads")]
    NewerFormat(u32),
    /// Its run cannot be played again.
    #[error(transparent)]
    Run(#[from] ReplayFault),
}

impl ResumeFault {
    /// The line for a person: a key of the words, and the values in it.
    #[must_use]
    pub fn line(&self) -> (&'static str, Vec<(&'static str, Detail)>) {
        match self {
            Self::NewerFormat(_) | Self::Run(ReplayFault::NewerFormat(_)) => ("fault-newer", Vec::new()),
            Self::Run(_) => ("fault-scenario-changed", Vec::new()),
        }
    }
}

impl Kept {
    /// The name of the scenario that the room plays.
    #[must_use]
    pub fn scenario(&self) -> &str {
        &self.place.transcript.scenario
    }

    /// How many turns the room has taken, and how many votes it has held.
    #[must_use]
    pub fn turns_and_rounds(&self) -> (usize, usize) {
        (self.main.as_ref().unwrap_or(&self.place).transcript.turns(), self.rounds.len())
    }

    /// How many voted in the round with most votes, hands included: so many people were there at the least.
    #[must_use]
    pub fn most_votes(&self) -> u32 {
        self.rounds.iter().map(KeptRound::votes).max().unwrap_or_default()
    }

    /// How long it has been at work, in seconds.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        self.seconds
    }

    /// Whether the leader had ended it; all others broke off.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.ended
    }
}

impl Workshop {
    /// The room as it may be written down.
    #[must_use]
    pub fn kept(&self) -> Kept {
        let place = |place: &Place| KeptPlace {
            transcript: place.session.transcript(),
            step: place.step,
            chosen: place.chosen,
            shown: place.shown,
        };
        Kept {
            format: KEPT_FORMAT,
            options: self.options,
            place: place(&self.place),
            main: self.main.as_ref().map(place),
            rounds: self.rounds.iter().map(Round::kept).collect(),
            notes: self.notes.clone(),
            ended: self.ended,
            seconds: self.seconds,
        }
    }

    /// A room that goes on where it was written down. A vote that was open then is closed: its voters cannot be told
    /// from those who vote now; “vote again” opens a new one.
    ///
    /// # Errors
    /// Where it was written by a newer program, or the scenario has changed since.
    pub fn resume(scenario: &Arc<Scenario>, kept: Kept) -> Result<Self, ResumeFault> {
        if kept.format > KEPT_FORMAT {
            return Err(ResumeFault::NewerFormat(kept.format));
        }
        let place = |kept: KeptPlace| -> Result<Place, ResumeFault> {
            let session = Session::replay(Arc::clone(scenario), &kept.transcript)?;
            let step = if kept.step == Step::Voting { Step::Closed } else { kept.step };
            Ok(Place { session, step, chosen: kept.chosen, shown: kept.shown })
        };
        let mut workshop = Self {
            options: kept.options,
            place: place(kept.place)?,
            main: kept.main.map(place).transpose()?,
            rounds: kept.rounds.into_iter().map(Round::resumed).collect(),
            notes: kept.notes,
            ended: kept.ended,
            seconds: kept.seconds,
        };
        workshop.mend();
        Ok(workshop)
    }

    /// A file that somebody changed may say what no room can come to; then this moment begins anew.
    fn mend(&mut self) {
        for place in std::iter::once(&mut self.place).chain(&mut self.main) {
            let choices = super::choices_of(&place.session).len();
            let is_there = |choice: &usize| *choice < choices;
            place.chosen = place.chosen.filter(is_there);
            place.shown.other = place.shown.other.filter(is_there);
            let fits = match place.step {
                Step::Gathering => place.session.turns().is_empty(),
                Step::Over => place.session.is_over(),
                Step::Taken => place.chosen.is_some(),
                _ => !place.session.is_over(),
            };
            if !fits {
                place.step = if place.session.is_over() { Step::Over } else { Step::Line };
            }
        }
        if matches!(self.place.step, Step::Closed | Step::Revealed) && self.round().is_none() {
            self.place.step = Step::Line;
        }
    }
}
