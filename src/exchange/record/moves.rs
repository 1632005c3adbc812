//! What was done in a run, move by move.

use serde::{Deserialize, Serialize};

use super::{RunRecord, count, is_false, share};
use crate::scenario::{Mood, Points, Warmth};
use crate::session::{By, Entry, ReadSums, Typed, seconds_taken};

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

    /// A move as a transcript has it.
    pub(super) fn of(entry: &Entry) -> Self {
        let did = match entry {
            Entry::Wait => Did::Waited,
            Entry::TakeBack => Did::TookBack,
            Entry::ReadWrongly(_) => Did::ReadWrongly,
            Entry::Typed(typed) if typed.reply.is_none() => Did::FittedNothing,
            Entry::Say(_) | Entry::Typed(_) => Did::Said,
        };
        let mut made = Self::new(did, entry.reply().map(str::to_owned));
        match entry {
            Entry::Typed(typed) => made.typed = Some(TypedRecord::of(typed)),
            Entry::ReadWrongly(number) => made.of_move = Some(count(*number)),
            Entry::Say(_) | Entry::Wait | Entry::TakeBack => {}
        }
        made
    }

    /// Whether it made a turn.
    #[must_use]
    pub fn is_turn(&self) -> bool {
        matches!(self.did, Did::Said | Did::Waited)
    }

    /// What was typed as the transcript has it, if anything was.
    pub(super) fn entry(&self, reply: Option<&String>) -> Option<Entry> {
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

impl RunRecord {
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
}
