//! A statement as the specification shapes it (xAPI 1.0.3, part two: “Experience API Data”). Only what this program
//! writes is here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The version of the specification, as each request to a store names it.
pub const VERSION: &str = "1.0.3";

/// Words by language, RFC 5646.
pub type LanguageMap = BTreeMap<String, String>;

/// Whatever else there is to say, by IRI. A key that is no IRI is refused by stores.
pub type Extensions = BTreeMap<String, serde_json::Value>;

/// Somebody did something with something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// A UUID, given by the one who says it: a store keeps one statement of each id, and takes a repetition for the
    /// same one.
    pub id: String,
    /// Who.
    pub actor: Actor,
    /// Did what.
    pub verb: Verb,
    /// With what.
    pub object: Activity,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Outcome>,
    /// In which connection.
    pub context: Context,
    /// When it happened: ISO 8601. A store adds when it was stored.
    pub timestamp: String,
}

/// A person. Of the four ways to name one the account is used: it needs no e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Actor {
    /// Always `Agent`.
    pub object_type: String,
    /// The account.
    pub account: Account,
}

/// An account somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// The system that the account is in, as a web address.
    pub home_page: String,
    /// The name in it.
    pub name: String,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verb {
    /// An IRI. Only those that ADL has published are used.
    pub id: String,
    /// The word for it. It carries no meaning beyond the id.
    pub display: LanguageMap,
}

/// Something that somebody does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// An IRI.
    pub id: String,
    /// Always `Activity`.
    pub object_type: String,
    /// What a store may show of it. Stores keep the newest they saw; it is no part of what was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Definition>,
}

/// What an activity is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Definition {
    /// Its kind, an IRI.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "LanguageMap::is_empty")]
    pub name: LanguageMap,
    /// What it is about.
    #[serde(default, skip_serializing_if = "LanguageMap::is_empty")]
    pub description: LanguageMap,
    /// For an interaction: `choice`, one of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction_type: Option<String>,
    /// What can be chosen. The response names one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<InteractionComponent>,
}

/// One of several things to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InteractionComponent {
    /// Its name, without white space and without `[,]`, which would part several responses. Unique among the choices.
    pub id: String,
    /// What it says.
    #[serde(default, skip_serializing_if = "LanguageMap::is_empty")]
    pub description: LanguageMap,
}

/// What came of something. The specification calls it the result.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// How well it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// Whether it was passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Whether it came to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completion: Option<bool>,
    /// What was answered: the id of a choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// How long it took: ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// What else there is to say of it.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

/// How well something was done.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// 0 to 1 here. The specification would allow -1; cmi5 does not.
    pub scaled: f64,
}

/// In which connection something was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Context {
    /// The attempt, a UUID: the same in all statements of one run.
    pub registration: String,
    /// What else this belongs to.
    pub context_activities: ContextActivities,
    /// The program.
    pub platform: String,
    /// The language of it, RFC 5646.
    pub language: String,
    /// What else there is to say of the connection.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

/// What else something belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ContextActivities {
    /// What it is a part of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parent: Vec<Activity>,
    /// What it belongs to more loosely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grouping: Vec<Activity>,
    /// The profile that this statement follows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub category: Vec<Activity>,
}
