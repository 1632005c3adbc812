//! One run with everything that goes out.

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use crate::scenario::{Axis, Mood, Points, Warmth};
use crate::session::{By, Entry, OpeningEntry, ReadSums, Transcript, Typed, seconds_taken};

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
        match axis {
            Axis::Curiosity => self.curiosity,
            Axis::Acknowledgement => self.acknowledgement,
            Axis::DeEscalation => self.de_escalation,
        }
    }
}

/// What the trainee did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// Said a reply.
    Said,
    /// Said nothing, and waited.
    Waited,
    /// Took the last turn back.
    TookBack,
    /// Typed something that fitted no reply: no turn.
    FittedNothing,
    /// Said that what was typed at another move was read wrongly.
    ReadWrongly,
}

impl Did {
    /// The word that stands for it in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Waited => "waited",
            Self::TookBack => "took-back",
            Self::FittedNothing => "fitted-nothing",
            Self::ReadWrongly => "read-wrongly",
        }
    }
}

/// One thing the trainee did, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MoveRecord {
    /// From 1, what was taken back included.
    pub number: u32,
    /// What it was.
    pub did: Did,
    /// The number of the turn, from 1, as it stood then; none for taking back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<u32>,
    /// Whether it was taken back later.
    #[serde(default, skip_serializing_if = "is_false")]
    pub taken_back: bool,
    /// The node it was done at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// The name of the reply that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<String>,
    /// What was typed, and what was made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<TypedRecord>,
    /// The number of the move that was read wrongly, where that is what was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_move: Option<u32>,
    /// When, in seconds since the run began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// How many seconds went by since the move before, or since the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u64>,
    /// The points it earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<PointsRecord>,
    /// The least that was on offer, by axis. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worst: Option<PointsRecord>,
    /// The most that was on offer, by axis. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub best: Option<PointsRecord>,
    /// The mood after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mood: Option<MoodRecord>,
    /// The facts it brought out, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learned: Vec<String>,
    /// What the customer had said before it. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
    /// The words of the reply. From the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it by reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it by reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

impl MoveRecord {
    /// Something done, of which no more is known yet.
    #[must_use]
    pub fn new(did: Did, reply: Option<String>) -> Self {
        Self {
            number: 0,
            did,
            turn: None,
            taken_back: false,
            node: None,
            reply,
            typed: None,
            of_move: None,
            at: None,
            seconds: None,
            points: None,
            worst: None,
            best: None,
            mood: None,
            learned: Vec::new(),
            line: None,
            words: None,
        }
    }

    /// Whether it made a turn.
    #[must_use]
    pub fn is_turn(&self) -> bool {
        matches!(self.did, Did::Said | Did::Waited)
    }

    /// What was typed as the transcript has it, if anything was.
    fn entry(&self, reply: Option<&String>) -> Option<Entry> {
        let TypedRecord { text, warmth, read, found, left, .. } = self.typed.clone()?;
        let by = if found { By::Found } else { By::OwnWords };
        Some(Entry::Typed(Typed { text, reply: reply.cloned(), warmth, read, by, left }))
    }

    /// Where it lay between the least and the most on offer, all axes together, 0 to 1. None where all replies offered
    /// were worth the same, and where the bounds are not known.
    #[must_use]
    pub fn pooled(&self) -> Option<f64> {
        let (points, worst, best) = (self.points?, self.worst?, self.best?);
        share(points.sum() - worst.sum(), best.sum() - worst.sum())
    }
}

/// Words that were typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedRecord {
    /// Exactly as they were typed.
    pub text: String,
    /// How warm they are.
    pub warmth: Warmth,
    /// What the reader made of them, in hundredths of a point: never counted.
    pub read: ReadSums,
    /// Whether they are the author’s, found in the list of written replies: a choice.
    #[serde(default, skip_serializing_if = "is_false")]
    pub found: bool,
    /// Whether they abused the customer, who left over them.
    #[serde(default, skip_serializing_if = "is_false")]
    pub left: bool,
    /// Whether somebody said that they were read wrongly.
    #[serde(default, skip_serializing_if = "is_false")]
    pub wrongly: bool,
}

impl TypedRecord {
    fn of(typed: &Typed) -> Self {
        let Typed { text, warmth, read, by, left, .. } = typed.clone();
        Self { text, warmth, read, found: by == By::Found, left, wrongly: false }
    }
}

/// A part of a whole, 0 to 1, to four places; none of nothing.
pub(super) fn share(part: i32, whole: i32) -> Option<f64> {
    (whole > 0).then(|| (f64::from(part) / f64::from(whole) * 10_000.0).round() / 10_000.0)
}

/// Points, each -2 to 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PointsRecord {
    /// For finding out.
    pub curiosity: i8,
    /// For taking in what was said.
    pub acknowledgement: i8,
    /// For lowering the temperature.
    pub de_escalation: i8,
}

impl PointsRecord {
    fn sum(self) -> i32 {
        i32::from(self.curiosity) + i32::from(self.acknowledgement) + i32::from(self.de_escalation)
    }
}

impl From<Points> for PointsRecord {
    fn from(points: Points) -> Self {
        let Points { curiosity, acknowledgement, de_escalation } = points;
        Self { curiosity, acknowledgement, de_escalation }
    }
}

/// The customer’s mood, each 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoodRecord {
    /// 0 is at ease, 100 is at the end of all patience.
    pub tension: u8,
    /// 0 is shut off, 100 is open.
    pub trust: u8,
}

impl From<Mood> for MoodRecord {
    fn from(mood: Mood) -> Self {
        Self { tension: mood.tension, trust: mood.trust }
    }
}

impl From<MoodRecord> for Mood {
    fn from(mood: MoodRecord) -> Self {
        Self { tension: mood.tension, trust: mood.trust }
    }
}

/// Words and who says them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The speaker’s name.
    pub speaker: String,
    /// What was said.
    pub words: String,
}

/// Where a run began that did not begin at the beginning.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OpeningRecord {
    /// The node, if it was not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// The facts that were known already, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The mood, if it was not the persona’s.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mood: Option<MoodRecord>,
}

impl From<OpeningEntry> for OpeningRecord {
    fn from(opening: OpeningEntry) -> Self {
        Self { node: opening.node, facts: opening.facts, mood: opening.mood.map(MoodRecord::from) }
    }
}

/// What the trainee guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatingRecord {
    /// The tension guessed, 0 to 100.
    pub tension: u8,
    /// The trust guessed, 0 to 100.
    pub trust: u8,
    /// A few words on how the customer felt.
    #[serde(default)]
    pub words: String,
    /// The turn, from 1, that the trainee would take back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<u32>,
}

/// A reply put better afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RewriteRecord {
    /// The turn, from 1.
    pub turn: u32,
    /// The trainee’s own words.
    pub text: String,
    /// When they were written.
    pub written: Moment,
}

/// When somebody was asked how they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenAsked {
    /// Before the run.
    Before,
    /// After it.
    After,
}

/// How somebody said they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckInRecord {
    /// Before or after the run.
    pub when: WhenAsked,
    /// 1 (worst) to 5.
    pub face: u8,
    /// When they said so.
    pub at: Moment,
}

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

/// The program and its version, as records name it.
pub(super) const PROGRAM: &str = concat!("in-their-shoes ", env!("CARGO_PKG_VERSION"));

impl RunRecord {
    /// A run by its transcript alone, begun and written at one moment, not yet ended.
    #[must_use]
    pub fn of(transcript: &Transcript, key: String, person: String, started: Moment) -> Self {
        let clean = transcript.is_clean();
        let moved = |entry: &Entry| {
            let did = match entry {
                Entry::Wait => Did::Waited,
                Entry::TakeBack => Did::TookBack,
                Entry::ReadWrongly(_) => Did::ReadWrongly,
                Entry::Typed(typed) if typed.reply.is_none() => Did::FittedNothing,
                Entry::Say(_) | Entry::Typed(_) => Did::Said,
            };
            let mut made = MoveRecord::new(did, entry.reply().map(str::to_owned));
            match entry {
                Entry::Typed(typed) => made.typed = Some(TypedRecord::of(typed)),
                Entry::ReadWrongly(number) => made.of_move = Some(count(*number)),
                Entry::Say(_) | Entry::Wait | Entry::TakeBack => {}
            }
            made
        };
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
            moves: transcript.moves.iter().map(moved).collect(),
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

    /// Numbers the moves and their turns, marks what was taken back, and says how long each took.
    pub fn number_moves(&mut self) {
        let mut standing: Vec<usize> = Vec::new();
        let mut taken_back = Vec::new();
        for (index, made) in self.moves.iter_mut().enumerate() {
            made.number = count(index + 1);
            made.taken_back = false;
            made.turn = match made.did {
                Did::TookBack => {
                    taken_back.extend(standing.pop());
                    None
                }
                Did::FittedNothing | Did::ReadWrongly => None,
                Did::Said | Did::Waited => {
                    standing.push(index);
                    Some(count(standing.len()))
                }
            };
        }
        let times: Vec<_> = self.moves.iter().map(|made| (made.did != Did::ReadWrongly, made.at)).collect();
        for (made, seconds) in self.moves.iter_mut().zip(seconds_taken(times)) {
            made.seconds = seconds;
        }
        let wrongly: Vec<u32> = self.moves.iter().filter_map(|made| made.of_move).collect();
        for made in &mut self.moves {
            if let Some(typed) = &mut made.typed {
                typed.wrongly = wrongly.contains(&made.number);
            }
        }
        for index in taken_back {
            if let Some(made) = self.moves.get_mut(index) {
                made.taken_back = true;
            }
        }
    }

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

/// A count as a record holds it.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
