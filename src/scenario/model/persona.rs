//! The customer: who they are, and what can be learned of them.

use serde::{Deserialize, Serialize};

use super::Mood;

/// The customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persona {
    /// The name everybody uses.
    pub name: String,
    /// How others speak of them.
    pub pronoun: Pronoun,
    /// The name of the drawing.
    pub portrait: String,
    /// For authors and leaders: who this is, what they want and fear.
    pub about: String,
    /// The mood at the start.
    pub mood: Mood,
    /// Lowest and highest patience, 0 to 10, both included; drawn anew each run.
    pub patience: (u8, u8),
    /// Lowest and highest openness, 0 to 10, both included; drawn anew each run.
    pub openness: (u8, u8),
    /// What the firm's records say; the trainee may read it.
    pub record: Vec<String>,
    /// What can be learned.
    pub facts: Vec<Fact>,
    /// Other people who speak.
    pub others: Vec<String>,
}

/// Something about the customer that can be learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name in the file.
    pub id: String,
    /// Where it stands on the empathy map.
    pub part: MapPart,
    /// The fact as a sentence.
    pub text: String,
}

/// How others speak of the persona.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pronoun {
    /// he, him, his
    He,
    /// she, her, hers
    She,
    /// they, them, theirs
    They,
}

/// A quarter of the empathy map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MapPart {
    /// What the customer says.
    Says,
    /// What the customer thinks and does not say.
    Thinks,
    /// What the customer does or is about to do.
    Does,
    /// What the customer feels.
    Feels,
}

impl MapPart {
    /// All four, in the order they are always shown.
    pub const ALL: [Self; 4] = [Self::Says, Self::Does, Self::Thinks, Self::Feels];
}
