//! The words a person reads, from the language files in `assets/words/`.
//!
//! Every sentence the window or the terminal shows has a key here, so that a translator finds all of them in one
//! folder and a test finds the keys that are missing. One file per area of the program, one folder per language.

mod language;
mod names;
mod standing;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::scenario::{Detail, Finding};

pub use language::Language;
pub use names::{axis_key, channel_key, course_key, map_key, move_key, profile_key, pronoun_word};
pub use standing::WordsStanding;

/// The words of one language, ready to be asked for by key. What it lacks is said in English.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The English words; read when a word is missing for the first time.
    english: OnceCell<FluentBundle<FluentResource>>,
}

impl Words {
    /// The English words.
    #[must_use]
    pub fn english() -> Self {
        Self::of(Language::ENGLISH)
    }

    /// The words of a language.
    ///
    /// A line that Fluent cannot read is left out here and found by the test below; a person then sees the English
    /// words, or the key.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language, bundle: bundle(language.tag(), language.files()), english: OnceCell::new() }
    }

    /// Whose words these are.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text for `key`, or the key itself where the files have none.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text for `key` with its placeholders filled in.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let value = |bundle| {
            let bundle: &FluentBundle<FluentResource> = bundle;
            Some(filled(bundle, bundle.get_message(key)?.value()?, values))
        };
        value(&self.bundle).or_else(|| value(self.instead()?)).unwrap_or_else(|| key.to_owned())
    }

    /// A text in the quotation marks of the language.
    #[must_use]
    pub fn quoted(&self, text: &str) -> String {
        self.with("quoted", &[("text", text.into())])
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
        // A sentence and its hint are of one language.
        let bundle = if self.bundle.has_message(&key) { &self.bundle } else { self.instead().unwrap_or(&self.bundle) };
        let hint = bundle.get_message(&key).and_then(|message| message.get_attribute("hint"));
        let hint = hint.map(|hint| filled(bundle, hint.value(), &values));
        (self.with(&key, &values), hint.unwrap_or_default())
    }

    /// What says what this language has no words for; none where this is English itself.
    fn instead(&self) -> Option<&FluentBundle<FluentResource>> {
        let english = || bundle(Language::ENGLISH.tag(), Language::ENGLISH.files());
        (self.language != Language::ENGLISH).then(|| self.english.get_or_init(english))
    }

    /// Whether there are words for `key`, be it in English.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key) || self.instead().is_some_and(|english| english.has_message(key))
    }
}

fn bundle(tag: &str, files: &[&str]) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // Isolation marks protect mixed writing directions, which egui cannot lay out; they would show as boxes.
    bundle.set_use_isolating(false);
    for text in files {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn filled(bundle: &FluentBundle<FluentResource>, pattern: &Pattern<&str>, values: &[(&str, Value<'_>)]) -> String {
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        arguments.set((*name).to_owned(), value.to_fluent());
    }
    let mut faults = Vec::new();
    bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned()
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
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
