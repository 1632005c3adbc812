//! A translation to be filled in: every text of a scenario with its place, and what was translated before.
//!
//! Remarks that begin with `//>` are ours and made anew each time: they hold the source's words. All other remarks
//! are the translator's, and stay with the entry they stand at.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{LoadedTranslation, TRANSLATION_FORMAT, Translated, text_fingerprint};
use crate::scenario::model::Scenario;
use crate::scenario::source::Source;
use crate::scenario::syntax::Item;
use crate::scenario::texts::Text;
use crate::scenario::written::quoted;

/// How deep an entry stands.
const INDENT: &str = "        ";

/// What our own remarks begin with.
const OURS: &str = "//>";

/// What stands over the entries that belong to nothing any more.
const LEFT_OVER: &str = "// These belong to no text of the scenario any more:";

/// The text of a translation of `scenario` into `language`: all places in the order of the scenario, each with the
/// source’s words as a remark above it, and empty where nothing was translated yet.
///
/// What `existing` holds is kept: a translation whose source has changed keeps its old fingerprint, so that it stays
/// known as stale, and the new one stands in the remark above it; one that belongs to nothing any more comes at the
/// end as a remark. What cannot be read is not looked at: ask for its findings before.
#[must_use]
pub fn stub(scenario: &Scenario, language: &str, existing: Option<&LoadedTranslation>) -> String {
    let before = Before::of(existing);
    let mut out = before.head.clone().unwrap_or_else(|| {
        format!(
            "Translation(\n    format: {TRANSLATION_FORMAT},\n    of: {},\n    language: {},\n    texts: {{\n",
            quoted(&scenario.id),
            quoted(language)
        )
    });
    let sources: Vec<(String, Text<'_>)> =
        scenario.texts().into_iter().map(|source| (source.place.written(), source)).collect();
    for (place, source) in &sources {
        entry(&mut out, place, source.words, before.texts.get(place.as_str()), before.notes_at(place));
    }
    let places: std::collections::BTreeSet<&str> = sources.iter().map(|(place, _)| place.as_str()).collect();
    let mut left_over: Vec<&String> = Vec::new();
    let gone: Vec<String> = before
        .order
        .iter()
        .filter(|translated| !places.contains(translated.place.as_str()))
        .map(|translated| format!("// {}", written(&translated.place, &translated.fingerprint, &translated.text)))
        .collect();
    for translated in before.order.iter().filter(|translated| !places.contains(translated.place.as_str())) {
        left_over.extend(before.notes_at(&translated.place));
    }
    left_over.extend(&before.notes);
    let heading = LEFT_OVER.to_owned();
    if !gone.is_empty() && !left_over.contains(&&heading) {
        left_over.push(&heading);
    }
    for line in left_over.into_iter().chain(&gone) {
        out.push_str(&format!("{INDENT}{line}\n"));
    }
    out.push_str(before.tail.as_deref().unwrap_or("    },\n)\n"));
    if before.ends_lines_with_two_signs { out.replace('\n', "\r\n") } else { out }
}

/// One entry with the remarks above it.
fn entry(out: &mut String, place: &str, source: &str, before: Option<&&Translated>, notes: &[String]) {
    let now = text_fingerprint(source);
    let before = before.filter(|translated| !translated.text.trim().is_empty());
    let stale = before.filter(|translated| translated.fingerprint != now).map(|_| format!(" [{now}]"));
    for (index, line) in source.lines().enumerate() {
        let changed = stale.as_deref().filter(|_| index == 0).unwrap_or_default();
        out.push_str(&format!("{INDENT}{OURS}{changed} {line}\n"));
    }
    for note in notes {
        out.push_str(&format!("{INDENT}{note}\n"));
    }
    let (fingerprint, text) =
        before.map_or((now.as_str(), ""), |translated| (translated.fingerprint.as_str(), translated.text.as_str()));
    out.push_str(&format!("{INDENT}{}\n", written(place, fingerprint, text)));
}

fn written(place: &str, fingerprint: &str, text: &str) -> String {
    format!("{}: ({}, {}),", quoted(place), quoted(fingerprint), quoted(text))
}

/// What the file held before.
#[derive(Default)]
struct Before<'a> {
    /// All up to the first entry, with line ends of one sign.
    head: Option<String>,
    /// All behind the last entry.
    tail: Option<String>,
    /// The entries by their places, and in their order.
    texts: BTreeMap<&'a str, &'a Translated>,
    order: &'a [Translated],
    /// The translator's remarks above each entry, by place, and those behind the last one.
    notes_of: BTreeMap<&'a str, Vec<String>>,
    notes: Vec<String>,
    ends_lines_with_two_signs: bool,
}

impl<'a> Before<'a> {
    fn of(existing: Option<&'a LoadedTranslation>) -> Self {
        let Some((translation, source)) =
            existing.and_then(|loaded| Some((loaded.translation.as_ref()?, &loaded.source)))
        else {
            return Self::default();
        };
        let order = translation.texts.as_slice();
        let texts = order.iter().map(|translated| (translated.place.as_str(), translated)).collect();
        let mut before = Self { texts, order, ..Self::default() };
        before.read_around(source);
        before
    }

    /// Takes what stands before, between and behind the entries.
    fn read_around(&mut self, source: &Source) -> Option<()> {
        let (text, syntax) = (&source.text, source.syntax()?);
        self.ends_lines_with_two_signs = text.contains("\r\n");
        let map = syntax.child(text, &syntax.top()?, "texts")?;
        let closing = map.value.end.checked_sub(1)?;
        let mut at = map.opened(text);
        self.head = Some(text.get(..at)?.replace("\r\n", "\n") + "\n");
        self.tail = Some(format!("    {}", text.get(closing..)?.replace("\r\n", "\n")));
        let items: Vec<Item> = syntax.named(&map).collect();
        let mut previous: Option<&str> = None;
        for (item, translated) in items.iter().zip(self.order) {
            let place = translated.place.as_str();
            let (same_line, above) = notes(text, at..item.name.start);
            self.notes_of.entry(previous.unwrap_or(place)).or_default().extend(same_line);
            self.notes_of.entry(place).or_default().extend(above);
            (at, previous) = (item.value.end, Some(place));
        }
        let (same_line, above) = notes(text, at..closing);
        if let Some(previous) = previous {
            self.notes_of.entry(previous).or_default().extend(same_line);
        } else {
            self.notes.extend(same_line);
        }
        self.notes.extend(above);
        Some(())
    }

    fn notes_at(&self, place: &str) -> &[String] {
        self.notes_of.get(place).map_or(&[], Vec::as_slice)
    }
}

/// The translator's remarks in a range of bytes: those on the line that it begins on, and those below.
fn notes(text: &str, bytes: Range<usize>) -> (Option<String>, Vec<String>) {
    let between = text.get(bytes).unwrap_or_default().trim_start();
    let between = between.strip_prefix(',').unwrap_or(between);
    let note = |line: &str| {
        let line = line.trim();
        (!line.is_empty() && !line.starts_with(OURS)).then(|| line.to_owned())
    };
    let mut lines = between.split('\n');
    (lines.next().and_then(note), lines.filter_map(note).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::super::tests::small;
    use super::super::{compare, load_translation};
    use super::*;

    fn again(text: &str) -> String {
        let loaded = load_translation(text.as_bytes(), Some(("small", "de")));
        assert!(loaded.findings.is_empty(), "{:?} in {text}", loaded.findings);
        stub(&small(), "de", Some(&loaded))
    }

    #[test]
    fn a_new_one_holds_every_place_in_order_with_the_source_above_it() {
        let scenario = small();
        let text = stub(&scenario, "de", None);
        let begins = "Translation(\n    format: 1,\n    of: \"small\",\n    language: \"de\",\n    texts: {\n        \
                      //> Just looking\n        \"title\": (\"";
        assert!(text.starts_with(begins), "{text}");
        let loaded = load_translation(text.as_bytes(), Some(("small", "de")));
        let translation = loaded.translation.unwrap();
        let places: Vec<String> = translation.texts.iter().map(|translated| translated.place.clone()).collect();
        let expected: Vec<String> = scenario.texts().iter().map(|source| source.place.written()).collect();
        assert_eq!(places, expected);
        let found: Vec<_> = compare(&scenario, &translation).iter().map(|finding| finding.rule).collect();
        assert_eq!(found, ["translation-missing"]);
    }

    #[test]
    fn what_is_there_stays_and_what_is_made_twice_is_the_same() {
        fn check(edit: (&str, &str), kept: &[&str], gone: &[&str]) {
            let text = stub(&small(), "de", None).replacen(edit.0, edit.1, 1);
            let once = again(&text);
            for part in kept {
                assert_eq!(once.matches(part).count(), 1, "“{part}” in {once}");
            }
            for part in gone {
                assert!(!once.contains(part), "“{part}” in {once}");
            }
            assert_eq!(again(&once), once);
        }
        let title = text_fingerprint("Just looking");
        let entry = format!("\"title\": (\"{title}\", \"\"),");
        let done = format!("\"title\": (\"{title}\", \"Nur \\\"mal\\\" schauen\"),");
        check((&entry, &done), &[&done, "//> Just looking\n"], &[]);
        let stale = "\"title\": (\"0123abcd\", \"Alt\"),";
        check((&entry, stale), &[stale, &format!("//> [{title}] Just looking\n")], &[]);
        // An empty one takes the fingerprint of the source as it is.
        check((&entry, "\"title\": (\"0123abcd\", \"\"),"), &[&entry], &["0123abcd"]);
        check((&entry, "\"titel\": (\"0123abcd\", \"Alt\"),"), &[&entry, "// \"titel\": (", LEFT_OVER], &[]);
        check((&entry, &format!("// Or »Umschauen«?\n{done} // short")), &["// Or »Umschauen«?\n", "// short\n"], &[]);
        check((&entry, &format!("/* two\n lines */ {done}")), &["/* two\n", "lines */\n"], &[]);
        check(("Translation(", "// By Ada.\nTranslation("), &["// By Ada.\nTranslation("], &[]);
        check(
            ("    },\n)\n", "        // Done to here.\n    },\n) // The end."),
            &["// Done to here.", ") // The end."],
            &[],
        );
        check(("language: \"de\",", "language: \"de\", // Sie"), &["language: \"de\", // Sie\n"], &[]);
    }

    #[test]
    fn line_ends_stay_what_they_were() {
        let text = stub(&small(), "de", None).replace('\n', "\r\n");
        assert_eq!(again(&text), text);
    }
}
