//! One run with everything that goes out.

mod belongings;
mod check;
mod moves;

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use crate::scenario::Axis;
use crate::session::Transcript;
pub use belongings::{CheckInRecord, OpeningRecord, RatingRecord, RewriteRecord, WhenAsked};
pub use check::RecordFault;
pub use moves::{Did, Line, MoodRecord, MoveRecord, PointsRecord, TypedRecord};

/// The newest format of a [`RunRecord`] that this program reads, and the one it writes.
pub const RECORD_FORMAT: u32 = 1;

/// One run as it goes to other programs and to other machines.
///
/// Fields marked “from the scenario” are there only where the scenario that was played is at hand, unchanged. All else
/// is always there, and is enough to play the run again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunRecord {
    /// The format of this record.
    pub format: u32,
    /// The program that wrote it, and its version.
    pub program: String,
    /// The name that the run keeps on every machine, a UUID; one that is older than the database has another name.
    pub key: String,
    /// Who played: a nickname or a pseudonym.
    pub person: String,
    /// The scenario’s id.
    pub scenario: String,
    /// The scenario’s title. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The scenario’s fingerprint when it was played, sixteen hexadecimal digits.
    pub hash: String,
    /// When it began.
    pub started: Moment,
    /// When its last move was written.
    pub saved: Moment,
    /// When it came to its ending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Moment>,
    /// What it came to, once it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<ResultRecord>,
    /// Whether something in it was said in words of one’s own rather than chosen.
    #[serde(default, skip_serializing_if = "is_false")]
    pub typed: bool,
    /// Whether something in it was found in the list of written replies: a choice, too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub found: bool,
    /// Whether nothing was taken back and it began at the beginning: only such a run counts as a first or a best one.
    pub clean: bool,
    /// The key of the run this one goes on from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// How many of the first moves were made in that run, and are only told again here.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub copied: u32,
    /// Where it began, if that was not the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening: Option<OpeningRecord>,
    /// The run’s seed as a decimal number: text, since many programs cannot hold so large a number.
    pub seed: String,
    /// The name of the generator behind the draws.
    pub generator: String,
    /// The format of the transcript that this record was made of.
    pub transcript: u32,
    /// Everything that was done, in order; what was taken back stays in it.
    pub moves: Vec<MoveRecord>,
    /// What the trainee guessed of the customer’s mood, before any score was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<RatingRecord>,
    /// The replies that the trainee put better afterwards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rewrites: Vec<RewriteRecord>,
    /// How the trainee was before and after; only where that was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub check_ins: Vec<CheckInRecord>,
}

/// What a run came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResultRecord {
    /// The ending’s name in the scenario.
    pub ending: String,
    /// The ending’s title. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending_title: Option<String>,
    /// 0 to 100; none where the axis was never in play.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curiosity: Option<u8>,
    /// Likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledgement: Option<u8>,
    /// Likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub de_escalation: Option<u8>,
    /// How many turns stand at the end.
    pub turns: u32,
    /// All axes and turns taken together, 0 to 1; none where none was in play. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pooled: Option<f64>,
}

impl ResultRecord {
    /// The score on an axis, 0 to 100.
    #[must_use]
    pub fn on(&self, axis: Axis) -> Option<u8> {
        axis.pick([self.curiosity, self.acknowledgement, self.de_escalation])
    }
}

/// The program and its version, as records name it.
pub(super) const PROGRAM: &str = concat!("in-their-shoes ", env!("CARGO_PKG_VERSION"));

impl RunRecord {
    /// A run by its transcript alone, begun and written at one moment, not yet ended.
    #[must_use]
    pub fn of(transcript: &Transcript, key: String, person: String, started: Moment) -> Self {
        let clean = transcript.is_clean();
        let mut run = Self {
            format: RECORD_FORMAT,
            program: PROGRAM.to_owned(),
            key,
            person,
            scenario: transcript.scenario.clone(),
            title: None,
            hash: format!("{:016x}", transcript.hash),
            started,
            saved: started,
            ended: None,
            result: None,
            typed: transcript.is_typed(),
            found: transcript.is_found(),
            clean,
            parent: transcript.parent.clone(),
            copied: count(transcript.copied),
            opening: transcript.opening.clone().map(OpeningRecord::from),
            seed: transcript.seed.to_string(),
            generator: transcript.generator.clone(),
            transcript: transcript.format,
            moves: transcript.moves.iter().map(MoveRecord::of).collect(),
            rating: None,
            rewrites: Vec::new(),
            check_ins: Vec::new(),
        };
        run.number_moves();
        run
    }

    /// The turns that stand, in order.
    pub fn standing(&self) -> impl Iterator<Item = &MoveRecord> {
        self.moves.iter().filter(|made| made.is_turn() && !made.taken_back)
    }

    /// How many seconds it took from its beginning to its ending, or to its last move.
    #[must_use]
    pub fn seconds(&self) -> u64 {
        self.ended.unwrap_or(self.saved).0.saturating_sub(self.started.0)
    }
}

/// A count as a record holds it.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A part of a whole, 0 to 1, to four places; none of nothing.
pub(super) fn share(part: i32, whole: i32) -> Option<f64> {
    (whole > 0).then(|| (f64::from(part) / f64::from(whole) * 10_000.0).round() / 10_000.0)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it by reference")]
pub(super) fn is_zero(count: &u32) -> bool {
    *count == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it by reference")]
pub(super) fn is_false(value: &bool) -> bool {
    !*value
}
