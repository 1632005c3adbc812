//! A moment in the dialogue, and what can be said there.

use super::{Condition, FactIndex, MoodChange, Points, ReplyIndex, ReplyName, Target};
use crate::scenario::moves::Moves;

/// A moment in the dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its name in the file.
    pub id: String,
    /// The wordings of what is said; at least one, all mean the same.
    pub says: Vec<String>,
    /// What can be seen or heard.
    pub cue: Option<String>,
    /// What the customer thinks and does not say.
    pub thinks: Option<String>,
    /// A note for whoever leads a room.
    pub for_leader: Option<String>,
    /// How long the customer waits, in seconds.
    pub patience_secs: Option<u32>,
    /// What the trainee may say.
    pub replies: Vec<Reply>,
    /// What saying nothing does, where it is offered.
    pub silence: Option<Box<Reply>>,
}

impl Node {
    /// The reply at a position that this node gave out.
    #[must_use]
    pub fn reply(&self, index: ReplyIndex) -> Option<&Reply> {
        self.replies.get(index.get())
    }

    /// Every reply in the author’s order, then the silence, where it is offered.
    pub fn answers(&self) -> impl Iterator<Item = &Reply> {
        self.replies.iter().chain(self.silence.as_deref())
    }
}

/// Something the trainee may say; saying nothing is one, with no words.
///
/// A large scenario has a hundred thousand of them, most without what is boxed here: the smaller they are, the sooner
/// all of them have been looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its name in the file; `silence` for silence.
    pub id: String,
    /// The same, as a position among all names that some condition asks for; none where none does.
    pub name: Option<ReplyName>,
    /// Its position among all replies and silences of the scenario.
    pub number: u32,
    /// Offered only when this holds.
    pub when: Option<Box<Condition>>,
    /// Offered once a run.
    pub once: bool,
    /// The words on the card.
    pub says: String,
    /// Other ways to say it, for typed replies.
    pub also: Box<[String]>,
    /// What it does.
    pub moves: Moves,
    /// Points, unless one of `points_if` holds.
    pub points: Points,
    /// Points for certain moments; the first that holds replaces all three axes.
    pub points_if: Box<[PointsIf]>,
    /// What it does to the mood.
    pub mood: MoodChange,
    /// The facts it brings out.
    pub learns: Box<[FactIndex]>,
    /// The wordings of what is said back before the next node; may be empty.
    pub reaction: Vec<String>,
    /// What the words did, for the debrief.
    pub coach: String,
    /// Where it leads if something holds; the first wins.
    pub branches: Box<[(Condition, Target)]>,
    /// Where it leads otherwise.
    pub next: Target,
}

impl Reply {
    /// Whether it is saying nothing: all else has words.
    #[must_use]
    pub fn is_silence(&self) -> bool {
        self.says.is_empty()
    }

    /// All points it can earn: the usual ones first, then those for certain moments.
    pub fn all_points(&self) -> impl Iterator<Item = Points> {
        std::iter::once(self.points).chain(self.points_if.iter().map(|certain| certain.points))
    }

    /// Everywhere it can lead: its branches in their order, then where it leads otherwise.
    pub fn targets(&self) -> impl Iterator<Item = Target> {
        self.branches.iter().map(|(_, target)| *target).chain(std::iter::once(self.next))
    }

    /// The same reply where it leads elsewhere at once: nothing is learned by it, and nothing said back.
    #[must_use]
    pub fn without_what_follows(&self, next: Target) -> Self {
        Self { learns: Box::default(), reaction: Vec::new(), branches: Box::default(), next, ..self.clone() }
    }
}

/// Points for certain moments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointsIf {
    /// When they count.
    pub when: Condition,
    /// The points.
    pub points: Points,
    /// The coach's note for such a moment, if it differs.
    pub coach: Option<String>,
}
