#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;

mod findings;
mod languages;

const NO_SUCH_KEY: &str = "no-such-key";

/// All Rust sources in a folder and the folders in it: path and text.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false if path.extension().is_some_and(|extension| extension == "rs") => {
                let text = std::fs::read_to_string(&path).unwrap();
                vec![(path, text)]
            }
            false => Vec::new(),
        })
        .collect()
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn keys() -> impl Iterator<Item = &'static str> {
    Language::ENGLISH
        .files()
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| line.starts_with(char::is_alphabetic))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
}

/// Whether a text could be a key: lower-case words joined by hyphens.
fn is_key(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
}

#[test]
fn every_key_that_the_sources_ask_for_is_there_and_none_is_left_over() {
    let known: BTreeSet<&str> = keys().collect();
    let all: String = sources(&source_folder()).into_iter().map(|(_, text)| text).collect();
    // What stands between two quotes.
    let literals: BTreeSet<&str> = all.split('"').filter(|text| is_key(text)).collect();
    // Names without a hyphen are asked of other things than the words, too.
    let asked = [".text(", ".with(", ".say("].into_iter().flat_map(|call| {
        all.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
    });
    let by_area = literals.iter().copied().filter(|text| text.starts_with("terminal-"));
    let missing: BTreeSet<&str> =
        asked.chain(by_area).filter(|key| is_key(key) && key.contains('-') && !known.contains(key)).collect();
    assert!(missing.is_empty(), "the language files lack {missing:?}");
    // A key can be another with an ending, as in `format!("{key}-about")`.
    let endings: Vec<&str> =
        all.split("\"{key}").skip(1).filter_map(|rest| rest.split('"').next()).filter(|end| !end.is_empty()).collect();
    let built =
        |key: &str| endings.iter().any(|ending| key.strip_suffix(ending).is_some_and(|stem| literals.contains(stem)));
    // The reasons of cues are put together from the cues' names; the reader's own test looks at those.
    let of_cue = |key: &str| key.starts_with("reading-cue-") || key.starts_with("reading-add-");
    // The keys of courses are put together from their names; the library’s own test looks at those.
    let of_course = |key: &str| key.starts_with("course-");
    // The keys of findings are put together from a rule and a variant; `findings` looks at those.
    let of_finding = |key: &str| key.starts_with("finding-");
    let left_over: BTreeSet<&str> = known
        .difference(&literals)
        .copied()
        .filter(|key| !built(key) && !of_finding(key) && !of_cue(key) && !of_course(key))
        .collect();
    assert!(left_over.is_empty(), "nothing asks for {left_over:?}");
}

#[test]
fn every_line_of_the_files_can_be_read_and_no_key_stands_twice() {
    for text in Language::ENGLISH.files() {
        FluentResource::try_new((*text).to_owned()).expect("a language file has a fault");
    }
    let mut seen = BTreeSet::new();
    for key in keys() {
        assert!(is_key(key) && seen.insert(key), "{key} stands twice, or is no key");
    }
    assert!(!seen.is_empty());
}

#[test]
fn a_placeholder_is_filled_without_marks_and_a_missing_key_shows_itself() {
    let words = Words::english();
    assert_eq!(words.with("minutes", &[("count", 6.into())]), "6 min");
    assert_eq!(words.text(NO_SUCH_KEY), NO_SUCH_KEY);
    assert!(!words.knows(NO_SUCH_KEY));
}
