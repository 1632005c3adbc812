//! A scenario that has been checked: every name resolved, every number within its range.
//!
//! Names become positions here, so that a session never looks anything up by text. The author's order is kept
//! throughout.

use serde::{Deserialize, Serialize};

use super::moves::Moves;

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

/// What a reply is scored for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Axis {
    /// Finding out, instead of assuming.
    Curiosity,
    /// Taking in what this customer said and feels.
    Acknowledgement,
    /// Lowering the temperature: support, choice, ownership, a next step.
    DeEscalation,
}

impl Axis {
    /// All three, in the order they are always shown.
    pub const ALL: [Self; 3] = [Self::Curiosity, Self::Acknowledgement, Self::DeEscalation];
}

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

/// How an ending leaves the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    /// Better than they came.
    Good,
    /// Some of both.
    Mixed,
    /// Worse, or no better.
    Poor,
}

/// Where the customer stands; follows from tension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Tension below 35.
    Calm,
    /// Tension 35 to 59.
    Anxious,
    /// Tension 60 or more.
    Defensive,
    /// Tension 35 to 59, after it was 60 or more in this run.
    Recovering,
}

impl Stage {
    /// The stage at a tension, 0 to 100. `was_defensive`: whether tension was 60 or more before in this run.
    #[must_use]
    pub fn at(tension: u8, was_defensive: bool) -> Self {
        match tension {
            60.. => Self::Defensive,
            35.. if was_defensive => Self::Recovering,
            35.. => Self::Anxious,
            _ => Self::Calm,
        }
    }
}

/// The customer's mood: tension and trust, each 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mood {
    /// 0 is at ease, 100 is at the end of all patience.
    pub tension: u8,
    /// 0 is shut off, 100 is open.
    pub trust: u8,
}

/// What a reply does to the mood, before temperament: each -100 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MoodChange {
    /// Added to tension.
    pub tension: i8,
    /// Added to trust.
    pub trust: i8,
}

/// Points on the three axes, each -2 to 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Points {
    /// Points for curiosity.
    pub curiosity: i8,
    /// Points for acknowledgement.
    pub acknowledgement: i8,
    /// Points for de-escalation.
    pub de_escalation: i8,
}

impl Points {
    /// The points on one axis.
    #[must_use]
    pub fn on(self, axis: Axis) -> i8 {
        match axis {
            Axis::Curiosity => self.curiosity,
            Axis::Acknowledgement => self.acknowledgement,
            Axis::DeEscalation => self.de_escalation,
        }
    }

    /// The points of all three axes together, -6 to 6: what they are worth to whoever does not know the axes.
    #[must_use]
    pub fn pooled(self) -> i32 {
        Axis::ALL.into_iter().map(|axis| i32::from(self.on(axis))).sum()
    }
}

/// Something that holds or does not hold at a moment of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The fact has been learned.
    Knows(FactIndex),
    /// The node has been answered.
    Seen(NodeIndex),
    /// A reply of this name has been said.
    Said(ReplyName),
    /// Tension is this or more.
    TensionAtLeast(u8),
    /// Tension is less than this.
    TensionBelow(u8),
    /// Trust is this or more.
    TrustAtLeast(u8),
    /// Trust is less than this.
    TrustBelow(u8),
    /// The customer is in this stage.
    Stage(Stage),
    /// The axis is in play and its score so far, 0 to 100, is this or more.
    ScoreAtLeast(Axis, u8),
    /// All of them hold.
    All(Vec<Condition>),
    /// One of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
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

/// How a conversation closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Its name in the file.
    pub id: String,
    /// Its title in the debrief.
    pub title: String,
    /// How it leaves the customer.
    pub tone: Tone,
    /// The wordings of the last line; at least one.
    pub says: Vec<String>,
    /// What the customer does next.
    pub then: String,
    /// The sentence on the customer's card.
    pub card: String,
}

/// What the customer answers to typed words that fit nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Otherwise {
    /// To warm words.
    pub warm: Vec<String>,
    /// To plain words.
    pub flat: Vec<String>,
    /// To cold words.
    pub cold: Vec<String>,
}

impl Otherwise {
    /// The wordings for words of a warmth; the flat ones where the author wrote none, else whatever there is.
    #[must_use]
    pub fn to(&self, warmth: Warmth) -> &[String] {
        let own = match warmth {
            Warmth::Warm => &self.warm,
            Warmth::Flat => &self.flat,
            Warmth::Cold => &self.cold,
        };
        [own, &self.flat, &self.warm, &self.cold].into_iter().find(|wordings| !wordings.is_empty()).unwrap_or(own)
    }
}

/// How warm typed words are that fit nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Warmth {
    /// They take in, ask or help.
    Warm,
    /// They do neither good nor harm.
    Flat,
    /// They hurt.
    Cold,
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
