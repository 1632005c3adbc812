//! A scenario that has been checked: every name resolved, every number within its range.
//!
//! Names become positions here, so that a session never looks anything up by text. The author's order is kept
//! throughout.

mod condition;
mod ending;
mod mood;
mod node;
mod otherwise;
mod persona;
mod points;

use serde::{Deserialize, Serialize};

pub use condition::Condition;
pub use ending::{Ending, Tone};
pub use mood::{Mood, MoodChange, Stage};
pub use node::{Node, PointsIf, Reply};
pub use otherwise::{Otherwise, Warmth};
pub use persona::{Fact, MapPart, Persona, Pronoun};
pub use points::{Axis, Points};

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// As a list position.
            #[must_use]
            pub fn get(self) -> usize {
                self.0 as usize
            }
        }

        impl From<usize> for $name {
            fn from(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }
        }
    };
}

position!(
    /// A node's position in its scenario.
    NodeIndex
);
position!(
    /// An ending's position in its scenario.
    EndingIndex
);
position!(
    /// A fact's position in its persona.
    FactIndex
);
position!(
    /// A reply's position in its node.
    ReplyIndex
);
position!(
    /// A reply's name that some condition asks for, shared by all replies of that name in the scenario.
    ReplyName
);

/// How the conversation reaches the trainee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Hash)]
pub enum Channel {
    /// Face to face.
    InPerson,
    /// A voice.
    Phone,
    /// Written lines.
    Chat,
    /// A face on a screen.
    Video,
}

impl Channel {
    /// Its word in the language files, where a text differs by channel.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Phone => "phone",
            Self::Chat => "chat",
            Self::Video => "video",
        }
    }
}

/// How much a scenario asks of the trainee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// A first conversation.
    Starter,
    /// Needs steadiness.
    Steady,
    /// High tension, hard choices.
    Hard,
}

/// Where a reply leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// On to a node.
    Node(NodeIndex),
    /// To an ending.
    Ending(EndingIndex),
}

/// One conversation to practise.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Its name, the same as its file's.
    pub id: String,
    /// A fingerprint of the text it was read from; a transcript names it.
    pub hash: u64,
    /// How its texts are told, where they are a translation.
    pub told: Option<Told>,
    /// Shown as the briefing's title.
    pub title: String,
    /// One line that makes a trainee want to meet this person.
    pub teaser: String,
    /// How the conversation reaches the trainee.
    pub channel: Channel,
    /// The name of the picture behind.
    pub place: String,
    /// How much it asks.
    pub level: Level,
    /// How long a run takes, in minutes.
    pub minutes: u32,
    /// Who the trainee is here, and when.
    pub you_are: String,
    /// What the trainee reads first.
    pub briefing: String,
    /// Two to four rules to try.
    pub learning_points: Vec<LearningPoint>,
    /// The customer.
    pub persona: Persona,
    /// Where it begins.
    pub start: Target,
    /// The moments of the conversation.
    pub nodes: Vec<Node>,
    /// How it can close.
    pub endings: Vec<Ending>,
    /// Whether a trainee may answer in words of their own.
    pub typing: bool,
    /// What the customer answers to typed words that fit nothing.
    pub otherwise: Otherwise,
    /// Names and terms that the speller should know.
    pub words: Vec<String>,
    /// Findings that the author accepts: rule, place, reason.
    pub accepted: Vec<Acceptance>,
    /// For each reply name that some condition asks for the first reply that has it, by `ReplyName`.
    pub reply_names: Vec<(NodeIndex, ReplyIndex)>,
    /// How many replies and silences there are.
    pub reply_count: u32,
}

/// How the texts of a scenario are told in another language than their author’s.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The language: `de`, `pt-BR`.
    pub language: String,
    /// How many texts are not told in it yet, and stand as the author wrote them.
    pub untranslated: usize,
    /// Whether replies can be typed in the author’s language, but not in this one.
    pub only_chosen: bool,
}

impl Scenario {
    /// The node at a position that this scenario gave out.
    #[must_use]
    pub fn node(&self, index: NodeIndex) -> Option<&Node> {
        self.nodes.get(index.get())
    }

    /// Every reply and silence, node by node, in the order of [`Reply::number`].
    pub fn answers(&self) -> impl Iterator<Item = &Reply> {
        self.nodes.iter().flat_map(Node::answers)
    }

    /// The ending at a position that this scenario gave out.
    #[must_use]
    pub fn ending(&self, index: EndingIndex) -> Option<&Ending> {
        self.endings.get(index.get())
    }

    /// The ending of somebody who is abused and leaves: of those that leave them worse, the one written last.
    #[must_use]
    pub fn walks_out(&self) -> Option<EndingIndex> {
        let last = self.endings.iter().rposition(|ending| ending.tone == Tone::Poor);
        last.or(self.endings.len().checked_sub(1)).map(EndingIndex::from)
    }

    /// The fact at a position that this scenario gave out.
    #[must_use]
    pub fn fact(&self, index: FactIndex) -> Option<&Fact> {
        self.persona.facts.get(index.get())
    }

    /// A reply name as the author wrote it.
    #[must_use]
    pub fn reply_name(&self, name: ReplyName) -> Option<&str> {
        let (node, reply) = *self.reply_names.get(name.get())?;
        Some(&self.node(node)?.reply(reply)?.id)
    }

    /// Who says a line, and the words. Only a name listed under `others` before a colon is another speaker; all else
    /// is the persona's own.
    #[must_use]
    pub fn spoken<'a>(&'a self, text: &'a str) -> Line<'a> {
        for name in &self.persona.others {
            if let Some(words) = text.strip_prefix(name.as_str()).and_then(|rest| rest.strip_prefix(':')) {
                return Line { speaker: name, words: words.trim_start() };
            }
        }
        Line { speaker: &self.persona.name, words: text }
    }
}

/// Words and who says them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// The speaker's name.
    pub speaker: &'a str,
    /// What is said.
    pub words: &'a str,
}

/// A rule to try, and what counts as having tried it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningPoint {
    /// The rule, written as a rule.
    pub rule: String,
    /// The axis it belongs to.
    pub axis: Axis,
    /// Holds at the end of a run that followed it.
    pub done: Condition,
    /// Holds at the end of a run that followed it in part.
    pub partly: Option<Condition>,
}

/// A finding that the author accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The rule's name.
    pub rule: String,
    /// The place, as names joined by dots.
    pub place: String,
    /// Why it is right here.
    pub reason: String,
}
