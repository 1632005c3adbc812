//! How far the words of a language have come, compared with the English ones.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;

use super::Language;

/// How far the words of a language have come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsStanding {
    /// How many there are in English.
    pub all: usize,
    /// The keys that it has no words for, in order.
    pub missing: Vec<String>,
    /// The keys that nothing asks for.
    pub left_over: Vec<String>,
}

impl WordsStanding {
    /// How far a language has come.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let (english, own) = (keys(Language::ENGLISH.files()), keys(language.files()));
        Self {
            all: english.len(),
            missing: english.difference(&own).cloned().collect(),
            left_over: own.difference(&english).cloned().collect(),
        }
    }
}

/// The keys of all messages in some files. What Fluent cannot read has none.
fn keys(files: &[&str]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for text in files {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let named = resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        keys.extend(named);
    }
    keys
}
