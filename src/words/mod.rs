//! The words a person reads, from the language files in `assets/words/`.
//!
//! Every sentence the window or the terminal shows has a key here, so that a translator finds all of them in one
//! folder and a test finds the keys that are missing. One file per area of the program, one folder per language.

mod names;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::scenario::{Detail, Finding};

pub use names::{axis_key, channel_key, map_key, move_key, profile_key, pronoun_word};

/// The English files. A later language is a second list of the same areas.
const ENGLISH: &[&str] = &[
    include_str!("../../assets/words/en/common.ftl"),
    include_str!("../../assets/words/en/library.ftl"),
    include_str!("../../assets/words/en/briefing.ftl"),
    include_str!("../../assets/words/en/conversation.ftl"),
    include_str!("../../assets/words/en/debrief.ftl"),
    include_str!("../../assets/words/en/progress.ftl"),
    include_str!("../../assets/words/en/profiles.ftl"),
    include_str!("../../assets/words/en/data.ftl"),
    include_str!("../../assets/words/en/page.ftl"),
    include_str!("../../assets/words/en/settings.ftl"),
    include_str!("../../assets/words/en/records.ftl"),
    include_str!("../../assets/words/en/group.ftl"),
    include_str!("../../assets/words/en/terminal.ftl"),
    include_str!("../../assets/words/en/reading.ftl"),
    include_str!("../../assets/words/en/answers.ftl"),
    include_str!("../../assets/words/en/findings.ftl"),
    include_str!("../../assets/words/en/graph.ftl"),
    include_str!("../../assets/words/en/room.ftl"),
    include_str!("../../assets/words/en/workshop.ftl"),
];

/// The words of one language, ready to be asked for by key.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The English words.
    ///
    /// A line that Fluent cannot read is left out here and found by the test below; a person then sees the key.
    #[must_use]
    pub fn english() -> Self {
        let language: LanguageIdentifier = "en".parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // Isolation marks protect mixed writing directions, which egui cannot lay out; they would show as boxes.
        bundle.set_use_isolating(false);
        for text in ENGLISH {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The text for `key`, or the key itself where the files have none.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text for `key` with its placeholders filled in.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        self.filled(pattern, values)
    }

    /// The text for `key` with names and numbers filled in.
    #[must_use]
    pub fn detailed(&self, key: &str, details: &[(&str, Detail)]) -> String {
        let values: Vec<(&str, Value<'_>)> =
            details.iter().map(|(name, detail)| (*name, Value::from(detail))).collect();
        self.with(key, &values)
    }

    /// What a finding says, and what to do about it; the second is empty where the first says it all.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> (String, String) {
        let key = match finding.variant {
            "" => format!("finding-{}", finding.rule),
            variant => format!("finding-{}-{variant}", finding.rule),
        };
        let values: Vec<(&str, Value<'_>)> =
            finding.details.iter().map(|(name, detail)| (*name, Value::from(detail))).collect();
        let hint = self
            .bundle
            .get_message(&key)
            .and_then(|message| message.get_attribute("hint"))
            .map(|hint| self.filled(hint.value(), &values));
        (self.with(&key, &values), hint.unwrap_or_default())
    }

    fn filled(&self, pattern: &Pattern<&str>, values: &[(&str, Value<'_>)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set((*name).to_owned(), value.to_fluent());
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned()
    }

    /// Whether the files know `key`.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").finish_non_exhaustive()
    }
}

/// A value put into a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// A number, for plurals.
    Number(i64),
    /// A piece of text, put in as it is.
    Text(Cow<'a, str>),
}

impl Value<'_> {
    fn to_fluent(&self) -> FluentValue<'static> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(text) => FluentValue::from(text.to_string()),
        }
    }
}

impl<'a> From<&'a Detail> for Value<'a> {
    fn from(detail: &'a Detail) -> Self {
        match detail {
            Detail::Number(number) => Self::Number(*number),
            Detail::Text(text) => Self::Text(Cow::Borrowed(text)),
        }
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests;
