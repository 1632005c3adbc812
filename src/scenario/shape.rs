//! The scenario format, version 1, as an author writes it.
//!
//! These types mirror the text field by field and know nothing of each other's names; `check` turns them into the
//! model of `model`. The guide for authors is `scenarios/README.md`.

use std::fmt;
use std::marker::PhantomData;

use rustc_hash::{FxBuildHasher, FxHashSet};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::model::{Axis, Channel, Level, MapPart, Move, Pronoun, Stage, Tone};

/// The newest format this program reads.
pub const FORMAT: u32 = 1;

/// A whole file.
#[derive(Debug, serde::Deserialize)]
#[serde(rename = "Scenario", deny_unknown_fields)]
pub struct ScenarioShape {
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
    pub learning_points: Vec<LearningPointShape>,
    pub persona: PersonaShape,
    pub start: String,
    pub nodes: Entries<NodeShape>,
    pub endings: Entries<EndingShape>,
    #[serde(default)]
    pub otherwise: OtherwiseShape,
    #[serde(default)]
    pub words: Vec<String>,
    #[serde(default)]
    pub accepted: Vec<(String, String, String)>,
}

impl ScenarioShape {
    /// Whether two of the same kind in one place have the same name.
    pub fn has_doubled_names(&self) -> bool {
        self.nodes.has_doubled()
            || self.endings.has_doubled()
            || self.persona.facts.has_doubled()
            || self.nodes.0.iter().any(|(_, node)| node.replies.has_doubled())
    }
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearningPointShape {
    pub rule: String,
    pub axis: Axis,
    pub done: ConditionShape,
    #[serde(default)]
    pub partly: Option<ConditionShape>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonaShape {
    pub name: String,
    pub pronoun: Pronoun,
    pub portrait: String,
    pub about: String,
    pub mood: MoodShape,
    pub temperament: TemperamentShape,
    #[serde(default)]
    pub record: Vec<String>,
    #[serde(default)]
    pub facts: Entries<(MapPart, String)>,
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
#[serde(deny_unknown_fields)]
pub struct NodeShape {
    pub says: Vec<String>,
    #[serde(default)]
    pub cue: Option<String>,
    #[serde(default)]
    pub thinks: Option<String>,
    #[serde(default)]
    pub for_leader: Option<String>,
    #[serde(default)]
    pub patience_secs: Option<u32>,
    #[serde(default)]
    pub replies: Entries<ReplyShape>,
    #[serde(default)]
    pub silence: Option<SilenceShape>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyShape {
    #[serde(default)]
    pub when: Option<ConditionShape>,
    #[serde(default)]
    pub once: bool,
    pub says: String,
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(default)]
    pub moves: Vec<Move>,
    #[serde(default)]
    pub scores: PointsShape,
    #[serde(default)]
    pub scores_if: Vec<PointsIfShape>,
    #[serde(default)]
    pub mood: MoodShape,
    #[serde(default)]
    pub learns: Vec<String>,
    #[serde(default)]
    pub reaction: Vec<String>,
    #[serde(default)]
    pub coach: String,
    #[serde(default)]
    pub branches: Vec<BranchShape>,
    pub next: String,
}

/// Saying nothing: a reply without words.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SilenceShape {
    #[serde(default)]
    pub when: Option<ConditionShape>,
    #[serde(default)]
    pub once: bool,
    #[serde(default)]
    pub moves: Vec<Move>,
    #[serde(default)]
    pub scores: PointsShape,
    #[serde(default)]
    pub scores_if: Vec<PointsIfShape>,
    #[serde(default)]
    pub mood: MoodShape,
    #[serde(default)]
    pub learns: Vec<String>,
    #[serde(default)]
    pub reaction: Vec<String>,
    #[serde(default)]
    pub coach: String,
    #[serde(default)]
    pub branches: Vec<BranchShape>,
    pub next: String,
}

impl From<SilenceShape> for ReplyShape {
    fn from(silence: SilenceShape) -> Self {
        let SilenceShape { when, once, moves, scores, scores_if, mood, learns, reaction, coach, branches, next } =
            silence;
        Self {
            when,
            once,
            says: String::new(),
            also: Vec::new(),
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
#[serde(deny_unknown_fields)]
pub struct PointsIfShape {
    pub when: ConditionShape,
    #[serde(default)]
    pub scores: PointsShape,
    #[serde(default)]
    pub coach: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BranchShape {
    pub when: ConditionShape,
    pub to: String,
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
pub enum ConditionShape {
    Knows(String),
    Seen(String),
    Said(String),
    TensionAtLeast(i32),
    TensionBelow(i32),
    TrustAtLeast(i32),
    TrustBelow(i32),
    Stage(Stage),
    ScoreAtLeast(Axis, i32),
    All(Vec<ConditionShape>),
    Any(Vec<ConditionShape>),
    Not(Box<ConditionShape>),
}

/// A map in the author's order, doubled keys included, so that both can be named.
#[derive(Debug)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    /// The most names that are compared with each other one by one; with more of them a table is quicker.
    const FEW: usize = 16;

    /// The names, in the order of the text.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Whether two of the names are the same.
    pub fn has_doubled(&self) -> bool {
        let names = || self.0.iter().map(|(name, _)| name.as_str());
        if self.0.len() <= Self::FEW {
            return names().enumerate().any(|(index, name)| names().take(index).any(|before| before == name));
        }
        let mut seen = FxHashSet::with_capacity_and_hasher(self.0.len(), FxBuildHasher);
        !names().all(|name| seen.insert(name))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<T>;

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
