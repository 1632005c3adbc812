//! What comes after a reply: for the leader before it is taken, for the room once it is.

use super::Workshop;
use crate::scenario::{Mood, Points, Stage};
use crate::scoring::{EndingResult, Spoken, debrief};

/// What a reply brings.
#[derive(Debug, Clone, PartialEq)]
pub struct Ahead {
    /// The reply, by its place among the choices.
    pub choice: usize,
    /// What is said; none for silence.
    pub words: Option<String>,
    /// What it earns.
    pub points: Points,
    /// What the words do, in the author’s note.
    pub coach: String,
    /// What the customer says back before going on.
    pub reaction: Option<Spoken>,
    /// What the customer says next; the last line where it ends.
    pub next: Option<Spoken>,
    /// What the customer thinks then and does not say.
    pub thought: Option<String>,
    /// The mood after it.
    pub mood: Mood,
    /// The stage after it.
    pub stage: Stage,
    /// How it closes, if it does.
    pub ending: Option<EndingResult>,
}

impl Workshop {
    /// What a reply of this moment brings; none where there is no such reply.
    #[must_use]
    pub fn ahead(&self, choice: usize) -> Option<Ahead> {
        let after = self.place.after(choice)?;
        let mut looked = debrief(&after);
        let turn = looked.turns.pop()?;
        Some(Ahead {
            choice,
            words: turn.said,
            points: turn.points,
            coach: turn.coach,
            reaction: turn.reaction,
            next: after.line(after.turns().len()).map(Spoken::from),
            thought: turn.thought,
            mood: turn.after,
            stage: turn.stage_after,
            ending: looked.ending,
        })
    }
}
