//! The scenario format, version 1, as an author writes it.
//!
//! These types mirror the text field by field and know nothing of each other's names; `check` turns them into the
//! model of `model`. The guide for authors is `scenarios/README.md`.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::model::{Axis, Channel, Level, MapPart, Pronoun, Stage, Tone};
use super::moves::Moves;

/// The newest format this program reads.
pub const FORMAT: u32 = 1;

/// A whole file.
#[derive(Debug, serde::Deserialize)]
#[serde(rename = "Scenario", deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct ScenarioShape<'a> {
    pub format: u32,
    pub id: String,
    pub title: String,
    pub teaser: String,
    pub channel: Channel,
    pub place: String,
    pub level: Level,
    pub minutes: u32,
    pub you_are: String,
    pub briefing: String,
    pub learning_points: Vec<LearningPointShape<'a>>,
    pub persona: PersonaShape<'a>,
    pub start: Name<'a>,
    pub nodes: Entries<'a, NodeShape<'a>>,
    pub endings: Entries<'a, EndingShape>,
    #[serde(default)]
    pub typing: Option<bool>,
    #[serde(default)]
    pub otherwise: OtherwiseShape,
    #[serde(default)]
    pub words: Vec<String>,
    #[serde(default)]
    pub accepted: Vec<(String, String, String)>,
}

impl<'a> ScenarioShape<'a> {
    /// Every condition, without its parts.
    pub fn conditions(&self) -> impl Iterator<Item = &ConditionShape<'a>> {
        let of_points = self.learning_points.iter().flat_map(|point| point.partly.iter().chain([&point.done]));
        let nodes = self.nodes.0.iter().map(|(_, node)| node);
        let of_nodes = nodes.flat_map(|node| {
            let replies = node.replies.0.iter().flat_map(|(_, reply)| reply.conditions());
            replies.chain(node.silence.iter().flat_map(|silence| silence.conditions()))
        });
        of_points.chain(of_nodes)
    }
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct LearningPointShape<'a> {
    pub rule: String,
    pub axis: Axis,
    pub done: ConditionShape<'a>,
    #[serde(default)]
    pub partly: Option<ConditionShape<'a>>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct PersonaShape<'a> {
    pub name: String,
    pub pronoun: Pronoun,
    pub portrait: String,
    pub about: String,
    pub mood: MoodShape,
    pub temperament: TemperamentShape,
    #[serde(default)]
    pub record: Vec<String>,
    #[serde(default)]
    pub facts: Entries<'a, (MapPart, String)>,
    #[serde(default)]
    pub others: Vec<String>,
}

/// A mood at the start, or a change of one.
#[derive(Debug, Clone, Copy, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MoodShape {
    pub tension: i32,
    pub trust: i32,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemperamentShape {
    pub patience: (i32, i32),
    pub openness: (i32, i32),
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct NodeShape<'a> {
    pub says: Box<[String]>,
    #[serde(default)]
    pub cue: Option<String>,
    #[serde(default)]
    pub thinks: Option<String>,
    #[serde(default)]
    pub for_leader: Option<String>,
    #[serde(default)]
    pub patience_secs: Option<u32>,
    #[serde(default)]
    pub replies: Entries<'a, ReplyShape<'a>>,
    #[serde(default)]
    pub silence: Option<Box<SilenceShape<'a>>>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct ReplyShape<'a> {
    #[serde(default)]
    pub when: Option<Box<ConditionShape<'a>>>,
    #[serde(default)]
    pub once: bool,
    pub says: String,
    #[serde(default)]
    pub also: Box<[String]>,
    #[serde(default)]
    pub moves: Moves,
    #[serde(default)]
    pub scores: PointsShape,
    #[serde(default)]
    pub scores_if: Box<[PointsIfShape<'a>]>,
    #[serde(default)]
    pub mood: MoodShape,
    #[serde(default)]
    pub learns: Box<[Name<'a>]>,
    #[serde(default)]
    pub reaction: Box<[String]>,
    #[serde(default)]
    pub coach: String,
    #[serde(default)]
    pub branches: Box<[BranchShape<'a>]>,
    pub next: Name<'a>,
}

impl<'a> ReplyShape<'a> {
    fn conditions(&self) -> impl Iterator<Item = &ConditionShape<'a>> {
        conditions(self.when.as_deref(), &self.scores_if, &self.branches)
    }
}

/// Saying nothing: a reply without words.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct SilenceShape<'a> {
    #[serde(default)]
    pub when: Option<Box<ConditionShape<'a>>>,
    #[serde(default)]
    pub once: bool,
    #[serde(default)]
    pub moves: Moves,
    #[serde(default)]
    pub scores: PointsShape,
    #[serde(default)]
    pub scores_if: Box<[PointsIfShape<'a>]>,
    #[serde(default)]
    pub mood: MoodShape,
    #[serde(default)]
    pub learns: Box<[Name<'a>]>,
    #[serde(default)]
    pub reaction: Box<[String]>,
    #[serde(default)]
    pub coach: String,
    #[serde(default)]
    pub branches: Box<[BranchShape<'a>]>,
    pub next: Name<'a>,
}

impl<'a> SilenceShape<'a> {
    fn conditions(&self) -> impl Iterator<Item = &ConditionShape<'a>> {
        conditions(self.when.as_deref(), &self.scores_if, &self.branches)
    }
}

fn conditions<'s, 'a>(
    when: Option<&'s ConditionShape<'a>>,
    scores_if: &'s [PointsIfShape<'a>],
    branches: &'s [BranchShape<'a>],
) -> impl Iterator<Item = &'s ConditionShape<'a>> {
    let points = scores_if.iter().map(|points| &points.when);
    when.into_iter().chain(points).chain(branches.iter().map(|branch| &branch.when))
}

impl<'a> From<SilenceShape<'a>> for ReplyShape<'a> {
    fn from(silence: SilenceShape<'a>) -> Self {
        let SilenceShape { when, once, moves, scores, scores_if, mood, learns, reaction, coach, branches, next } =
            silence;
        Self {
            when,
            once,
            says: String::new(),
            also: Box::default(),
            moves,
            scores,
            scores_if,
            mood,
            learns,
            reaction,
            coach,
            branches,
            next,
        }
    }
}

#[derive(Debug, Clone, Copy, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PointsShape {
    pub curiosity: i32,
    pub acknowledgement: i32,
    pub de_escalation: i32,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct PointsIfShape<'a> {
    pub when: ConditionShape<'a>,
    #[serde(default)]
    pub scores: PointsShape,
    #[serde(default)]
    pub coach: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct BranchShape<'a> {
    pub when: ConditionShape<'a>,
    pub to: Name<'a>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndingShape {
    pub title: String,
    pub tone: Tone,
    pub says: Vec<String>,
    pub then: String,
    pub card: String,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OtherwiseShape {
    pub warm: Vec<String>,
    pub flat: Vec<String>,
    pub cold: Vec<String>,
}

/// A condition, by the names an author writes.
#[derive(Debug, serde::Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
pub enum ConditionShape<'a> {
    Knows(Name<'a>),
    Seen(Name<'a>),
    Said(Name<'a>),
    TensionAtLeast(i32),
    TensionBelow(i32),
    TrustAtLeast(i32),
    TrustBelow(i32),
    Stage(Stage),
    ScoreAtLeast(Axis, i32),
    All(Vec<ConditionShape<'a>>),
    Any(Vec<ConditionShape<'a>>),
    Not(Box<ConditionShape<'a>>),
}

impl<'a> ConditionShape<'a> {
    /// Calls `each` with every name of a reply that it asks for.
    pub fn said(&self, each: &mut impl FnMut(&Name<'a>)) {
        match self {
            Self::Said(name) => each(name),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.said(each)),
            Self::Not(part) => part.said(each),
            _ => {}
        }
    }
}

/// A name that others may lead to, or that leads to one. It is a piece of the text itself, unless signs in it are
/// written in another way than they are meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(transparent)]
pub struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

impl Deref for Name<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Name<'_> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<Name<'_>> for String {
    fn from(name: Name<'_>) -> Self {
        name.0.into_owned()
    }
}

/// A map in the author's order, doubled keys included, so that both can be named.
#[derive(Debug)]
pub struct Entries<'a, T>(pub Vec<(Name<'a>, T)>);

impl<T> Default for Entries<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T> Entries<'a, T> {
    /// The most names that are compared with each other one by one; with more of them a table is quicker.
    const FEW: usize = 16;

    /// The names, in the order of the text.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &Name<'a>> + Clone {
        self.0.iter().map(|(name, _)| name)
    }

    /// Whether two of the names are the same.
    pub fn has_doubled(&self) -> bool {
        if self.0.len() > Self::FEW {
            return self.positions::<usize>().len() < self.0.len();
        }
        self.names().enumerate().any(|(index, name)| self.names().take(index).any(|before| before == name))
    }

    /// The position of each name; of a doubled one the first.
    pub fn positions<I: From<usize>>(&self) -> FxHashMap<Name<'a>, I> {
        let mut positions = FxHashMap::with_capacity_and_hasher(self.0.len(), FxBuildHasher);
        for (position, name) in self.names().enumerate() {
            positions.entry(name.clone()).or_insert_with(|| I::from(position));
        }
        positions
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for Entries<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<'a, T>(PhantomData<(&'a str, T)>);

        impl<'de: 'a, 'a, T: Deserialize<'de>> Visitor<'de> for InOrder<'a, T> {
            type Value = Entries<'a, T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map { \"name\": value, … }")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                // Three replies are usual; the room for four that a list begins with costs time and memory.
                let mut entries = Vec::with_capacity(3);
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                entries.shrink_to_fit();
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}
