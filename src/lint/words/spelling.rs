//! `spelling`: a word that the dictionary does not know, nor the scenario’s own list.

use std::collections::{BTreeMap, BTreeSet};

use super::dictionary::{Dictionary, is_inside};
use crate::lint::{
    Group, Rule, Study,
    words_of::{is_apostrophe, words},
};
use crate::scenario::{Finding, Location, Severity, TextKind};

pub(super) const RULE: Rule = Rule { id: "spelling", group: Group::Words, check };

/// Parts of a word with a hyphen that are not longer than this may be syllables.
const SYLLABLE: usize = 3;

/// What was found of an unknown word: its first place, as it stands there, and how often it comes.
struct Unknown<'a> {
    location: Location,
    word: &'a str,
    times: usize,
}

fn check(study: &Study<'_>) -> Vec<Finding> {
    let dictionary = Dictionary::new(study.scenario);
    let mut texts = study.scenario.texts();
    // Other ways to say a reply are written the way people type, mistakes and all.
    texts.retain(|text| text.kind != TextKind::Typed);
    let names: BTreeSet<&str> = texts.iter().flat_map(|text| names(text.words)).collect();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut unknown: BTreeMap<String, Unknown<'_>> = BTreeMap::new();
    let mut order = Vec::new();
    for text in &texts {
        for word in words(text.words) {
            if known.contains(word)
                || names.contains(stem_of_name(word))
                || is_abbreviation(word)
                || is_broken_off(text.words, word)
            {
                continue;
            }
            if dictionary.knows(word) {
                known.insert(word);
                continue;
            }
            let found = unknown.entry(word.to_lowercase()).or_insert_with(|| {
                order.push(word.to_lowercase());
                Unknown { location: text.place.clone(), word, times: 0 }
            });
            found.times += 1;
        }
    }
    order.iter().filter_map(|word| unknown.get(word)).map(|unknown| finding(&dictionary, unknown)).collect()
}

/// One finding for each word, at its first place: the author mends or lists it once.
fn finding(dictionary: &Dictionary, unknown: &Unknown<'_>) -> Finding {
    let meant = dictionary.nearest(unknown.word);
    Finding::new(RULE.id, Severity::Hint, unknown.location.clone())
        .variant(if meant.is_some() { "nearest" } else { "" })
        .with("word", unknown.word)
        .with("times", unknown.times)
        .with("meant", meant.unwrap_or_default())
}

/// The words with a capital inside a sentence: these are names.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_name = move |word: &&str| {
        let is_capital = word.chars().next().is_some_and(char::is_uppercase);
        is_capital && beside(text, word).0.trim_end().chars().next_back().is_some_and(is_inside)
    };
    words(text).filter(is_name).map(stem_of_name)
}

/// What stands before and after a word in its text.
fn beside<'a>(text: &'a str, word: &str) -> (&'a str, &'a str) {
    // The word is a part of the text, so the difference of their addresses is where it begins.
    let at = word.as_ptr().addr() - text.as_ptr().addr();
    (text.get(..at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default())
}

/// Whether the speaker breaks off in this word, or says it in syllables: “my ca…”, “ta-ra”, “Sal-ly”.
fn is_broken_off(text: &str, word: &str) -> bool {
    let (before, after) = beside(text, word);
    let is_part = (before.ends_with('-') || after.starts_with('-')) && word.chars().count() <= SYLLABLE;
    is_part || after.starts_with('…') || after.starts_with("...")
}

/// The name without what follows its apostrophe.
fn stem_of_name(word: &str) -> &str {
    word.split(is_apostrophe).next().unwrap_or_default()
}

/// Whether all its letters are capitals: “CV”, “TV”.
fn is_abbreviation(word: &str) -> bool {
    stem_of_name(word).chars().all(|sign| sign.is_uppercase() || sign.is_numeric())
}
