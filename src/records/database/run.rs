//! A run as it is kept: its transcript, and what each move came to.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::now;
use crate::records::fresh_key;
use crate::scenario::{Axis, Mood};
use crate::session::{Entry, Session, Transcript, seconds_taken};

/// The name that a run keeps on every machine: a UUID. A run of the time before there was a database has the name of
/// its file instead.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunKey(String);

impl RunKey {
    /// A new name, unlike any other.
    #[must_use]
    pub fn fresh() -> Self {
        Self(fresh_key())
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for RunKey {
    fn from(name: String) -> Self {
        Self(name)
    }
}

impl From<&str> for RunKey {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

impl fmt::Display for RunKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A run under way: what a host holds beside its session, and gives with each write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunUnderWay {
    /// Its name. A write changes it where another window went on with the same run: both are then kept.
    pub key: RunKey,
    /// When it began, in seconds since 1970, UTC.
    pub started: u64,
    /// How many of its moves were kept when it was gone on with; 0 for a new one.
    kept: usize,
}

impl RunUnderWay {
    /// A run that begins now.
    #[must_use]
    pub fn begin() -> Self {
        Self::begun_at(now())
    }

    /// A run that began at a time, in seconds since 1970, UTC.
    #[must_use]
    pub fn begun_at(started: u64) -> Self {
        Self { key: RunKey::fresh(), started, kept: 0 }
    }

    /// A run that is gone on with.
    #[must_use]
    pub fn go_on(run: &Run) -> Self {
        Self { key: run.key.clone(), started: run.started, kept: run.transcript.moves.len() }
    }
}

/// A run as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Its name.
    pub key: RunKey,
    /// When it began, in seconds since 1970, UTC.
    pub started: u64,
    /// When its last move was written, likewise.
    pub saved: u64,
    /// When it came to its ending, likewise.
    pub ended: Option<u64>,
    /// What it was worth, once it ended: kept here, since the scenario may change later.
    pub result: Option<RunResult>,
    /// The run itself.
    pub transcript: Transcript,
    /// What each move of the transcript came to, in the same order.
    pub told: Vec<MoveTold>,
}

impl Run {
    /// How many seconds passed before each turn that stands: since the run began, or since the move before it, be that
    /// one taken back or not. None where the times were not kept, and where somebody went away in between.
    #[must_use]
    pub fn seconds(&self) -> Vec<Option<u64>> {
        let moves = &self.transcript.moves;
        let times = moves.iter().zip(&self.told).map(|(entry, told)| (entry.is_awaited(), told.at));
        let mut standing: Vec<Option<u64>> = Vec::new();
        for (entry, seconds) in moves.iter().zip(seconds_taken(times)) {
            match entry {
                Entry::TakeBack => _ = standing.pop(),
                entry if entry.is_turn() => standing.push(seconds),
                _ => {}
            }
        }
        standing
    }
}

/// What one move came to: for the eye and for exports. It follows from the transcript and the scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MoveTold {
    /// When it was made, in seconds since the run began. None for a run of the time before there was a database.
    pub at: Option<u64>,
    /// The node it was made at; none for taking back, and where the scenario of that time is not at hand.
    pub node: Option<String>,
    /// The reply that was said; none for silence and for taking back.
    pub reply: Option<String>,
    /// The points it earned, in the order of the axes.
    pub points: Option<[i8; 3]>,
    /// The mood after it.
    pub mood: Option<Mood>,
    /// The facts it brought out that were not known before, by name.
    pub learned: Vec<String>,
}

/// What an ended run was worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunResult {
    /// The ending's name in the file.
    pub ending: String,
    /// 0 to 100; none where the axis was never in play.
    pub curiosity: Option<u8>,
    /// Likewise.
    pub acknowledgement: Option<u8>,
    /// Likewise.
    pub de_escalation: Option<u8>,
    /// How many turns it took.
    pub turns: usize,
}

impl RunResult {
    /// What an ended session was worth; none while it goes on.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let score = |axis| session.state().sums(axis).score();
        Some(Self {
            ending: session.transcript().ending?,
            curiosity: score(Axis::Curiosity),
            acknowledgement: score(Axis::Acknowledgement),
            de_escalation: score(Axis::DeEscalation),
            turns: session.turns().len(),
        })
    }

    /// The score on an axis.
    #[must_use]
    pub fn on(&self, axis: Axis) -> Option<u8> {
        axis.pick([self.curiosity, self.acknowledgement, self.de_escalation])
    }
}

impl Run {
    /// A session as a run to keep, written at `saved`. `earlier` says when its first moves were made, in seconds since
    /// it began; all later ones were made at `saved`.
    #[must_use]
    pub fn of(session: &Session, key: RunKey, started: u64, saved: u64, earlier: &[Option<u64>]) -> Self {
        let transcript = session.transcript();
        let mut told = told(session, &transcript);
        for (index, told) in told.iter_mut().enumerate() {
            // What was copied from another run was there when this one began.
            let now = if index < transcript.copied { 0 } else { saved.saturating_sub(started) };
            told.at = earlier.get(index).copied().unwrap_or(Some(now));
        }
        let result = RunResult::of(session);
        Self { key, started, saved, ended: result.as_ref().map(|_| saved), result, transcript, told }
    }

    /// As [`Run::of`], for a run under way that is written now; `earlier` as it was written before, if it was.
    pub(super) fn under_way(run: &RunUnderWay, session: &Session, earlier: Option<&Self>) -> Self {
        let times: Vec<Option<u64>> = match earlier {
            Some(earlier) => earlier.told.iter().map(|told| told.at).collect(),
            None => vec![None; run.kept],
        };
        Self::of(session, run.key.clone(), run.started, now(), &times)
    }
}

/// What each move of a transcript came to. The moves are made once more, one by one, since a session forgets the turns
/// that were taken back.
fn told(session: &Session, transcript: &Transcript) -> Vec<MoveTold> {
    let scenario = session.scenario();
    let mut again = match session.opening() {
        Some(opening) => Session::start_at(scenario.clone(), session.seed(), opening.clone()),
        None => Session::start(scenario.clone(), session.seed()),
    };
    let mut all = Vec::with_capacity(transcript.moves.len());
    for entry in &transcript.moves {
        // A session made these moves itself, so none of them is refused.
        let _ = again.repeat(entry);
        let mut told = MoveTold { mood: Some(again.state().mood), ..MoveTold::default() };
        if let (Some(turn), true) = (again.turns().last(), entry.is_turn()) {
            told.node = scenario.node(turn.node).map(|node| node.id.clone());
            told.points = Some(Axis::ALL.map(|axis| turn.points.on(axis)));
            let facts = turn.learned.iter().filter_map(|fact| scenario.fact(*fact));
            told.learned = facts.map(|fact| fact.id.clone()).collect();
        }
        told.reply = entry.reply().map(str::to_owned);
        all.push(told);
    }
    all
}
