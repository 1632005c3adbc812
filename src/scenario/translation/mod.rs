//! Translations: the texts of a scenario in another language, each beside a fingerprint of the text it translates,
//! so that a line whose source has changed since is known.
//!
//! A translation of `NAME.ron` lies beside it as `NAME.LANG.ron`. The guide for authors says what stands in it.

mod shown;
mod stub;

use super::finding::{Finding, Location, Severity};
use super::model::Scenario;
use super::read::{read_part, read_whole};
use super::shape::Entries;
use super::source::Source;
use super::syntax::{Item, Kind, Syntax};

pub use shown::Standing;
pub use stub::stub;

/// The newest format of translations that this program reads.
pub const TRANSLATION_FORMAT: u32 = 1;

/// How many places a finding names when more texts than that are missing.
const MOST_NAMED: usize = 3;

/// The most characters of a source text that a finding quotes.
const LONGEST_QUOTED: usize = 80;

/// The texts of a scenario in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The name of the scenario it translates.
    pub of: String,
    /// The language, as in the file's name: `de`, `pt-BR`.
    pub language: String,
    /// The texts, in the order of the file.
    pub texts: Vec<Translated>,
}

/// One text in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The place of the text in the scenario: names and positions, joined by dots.
    pub place: String,
    /// The fingerprint of the text that was translated.
    pub fingerprint: String,
    /// The translation; empty where there is none yet.
    pub text: String,
}

/// What came of reading a translation.
#[derive(Debug)]
pub struct LoadedTranslation {
    /// The translation, if it can be read.
    pub translation: Option<Translation>,
    /// What keeps it from being read.
    pub findings: Vec<Finding>,
    /// The file's text, and where things stand in it.
    pub source: Source,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename = "Translation", deny_unknown_fields, bound(deserialize = "'de: 'a"))]
struct TranslationShape<'a> {
    format: u32,
    of: String,
    language: String,
    texts: Entries<'a, (String, String)>,
}

/// The fingerprint of a text, as a translation holds it: the first eight hexadecimal digits of its FNV-1a hash with
/// 64 bits.
#[must_use]
pub fn text_fingerprint(text: &str) -> String {
    format!("{:08x}", super::fingerprint(text) >> 32)
}

/// Reads a translation. `named` are the scenario's name and the language of the file's name, with which the file
/// must agree; without them it is taken as it is.
#[must_use]
pub fn load_translation(bytes: impl Into<Vec<u8>>, named: Option<(&str, &str)>) -> LoadedTranslation {
    let (source, not_text) = Source::new(bytes.into());
    if let Some(finding) = not_text {
        return LoadedTranslation { translation: None, findings: vec![finding], source };
    }
    let shape: TranslationShape<'_> = match read_whole(&source, |syntax| faults(&source.text, syntax)) {
        Ok(shape) => shape,
        Err(findings) => return LoadedTranslation { translation: None, findings, source },
    };
    let mut findings = if shape.texts.has_doubled() { source.faults() } else { Vec::new() };
    match shape.format {
        0 => findings.push(Finding::new("out-of-range", Severity::Error, Location::field("format")).variant("format")),
        newer if newer > TRANSLATION_FORMAT => findings.push(newer_format(newer)),
        _ => {}
    }
    if let Some((scenario, language)) = named {
        findings.extend(misfits(&shape, scenario, language));
    }
    let texts = shape.texts.0.into_iter();
    let texts =
        texts.map(|(place, (fingerprint, text))| Translated { place: place.into(), fingerprint, text }).collect();
    let translation = Translation { of: shape.of, language: shape.language, texts };
    LoadedTranslation { translation: findings.is_empty().then_some(translation), findings, source }
}

/// What is wrong in each part, or the one finding that says it all.
fn faults(text: &str, syntax: &Syntax) -> Result<Vec<Finding>, Finding> {
    let written = |item: &Item| text.get(item.value.clone()).unwrap_or_default();
    let Some(top) = syntax.top().filter(|top| top.kind == Kind::Group && !written(top).starts_with("Scenario")) else {
        return Err(Finding::new("syntax", Severity::Error, Location::Bytes(0..0)).variant("no-translation"));
    };
    let format = syntax.child(text, &top, "format").and_then(|item| written(&item).parse().ok());
    if let Some(format) = format.filter(|format| *format > TRANSLATION_FORMAT) {
        return Err(newer_format(format));
    }
    let texts = syntax.child(text, &top, "texts");
    let texts: Vec<Item> = texts.iter().flat_map(|texts| syntax.named(texts)).collect();
    Ok(texts.iter().filter_map(|item| read_part::<(String, String)>(text, syntax, item).err()).collect())
}

fn newer_format(format: u32) -> Finding {
    Finding::new("newer-format", Severity::Error, Location::field("format"))
        .variant("translation")
        .with("format", format)
        .with("newest", TRANSLATION_FORMAT)
}

/// What does not agree with the file's name.
fn misfits(shape: &TranslationShape<'_>, scenario: &str, language: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if shape.of != scenario {
        findings.push(
            Finding::new("translation-does-not-fit", Severity::Error, Location::field("of"))
                .with("of", &shape.of)
                .with("scenario", scenario),
        );
    }
    if shape.language != language {
        findings.push(
            Finding::new("translation-does-not-fit", Severity::Error, Location::field("language"))
                .variant("language")
                .with("language", &shape.language)
                .with("named", language),
        );
    }
    findings
}

/// What a translation lacks and has too much of, compared with the scenario as it is now: texts that are missing (one
/// finding for all), texts whose source has changed since, and texts that belong to nothing any more.
#[must_use]
pub fn compare(scenario: &Scenario, translation: &Translation) -> Vec<Finding> {
    let sources: Vec<(String, &str)> =
        scenario.texts().into_iter().map(|source| (source.place.written(), source.words)).collect();
    let source_of: std::collections::BTreeMap<&str, &str> =
        sources.iter().map(|(place, text)| (place.as_str(), *text)).collect();
    let done: std::collections::BTreeSet<&str> = translation
        .texts
        .iter()
        .filter(|translated| !translated.text.trim().is_empty())
        .map(|translated| translated.place.as_str())
        .collect();
    let missing: Vec<&(String, &str)> = sources.iter().filter(|(place, _)| !done.contains(place.as_str())).collect();
    let mut findings = Vec::new();
    if let Some((first, text)) = missing.first() {
        let named: Vec<&str> = missing.iter().take(MOST_NAMED).map(|(place, _)| place.as_str()).collect();
        findings.push(
            Finding::new("translation-missing", Severity::Warning, Location::top())
                .with("count", missing.len())
                .with("places", named.join(", "))
                .with("more", missing.len() - named.len())
                .with("first", first)
                .with("fingerprint", text_fingerprint(text)),
        );
    }
    for translated in &translation.texts {
        let at = Location::field("texts").then(&translated.place);
        match source_of.get(translated.place.as_str()) {
            None => findings
                .push(Finding::new("translation-left-over", Severity::Warning, at).with("place", &translated.place)),
            // An empty one is missing, and whoever writes it looks at the source as it is then.
            Some(_) if translated.text.trim().is_empty() => {}
            Some(source) => {
                let fingerprint = text_fingerprint(source);
                if fingerprint != translated.fingerprint {
                    findings.push(
                        Finding::new("translation-stale", Severity::Warning, at)
                            .with("source", quoted(source))
                            .with("fingerprint", fingerprint),
                    );
                }
            }
        }
    }
    findings
}

fn quoted(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTED) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::super::load;
    use super::*;

    const SMALL: &str = include_str!("../../../tests/data/small.ron");

    pub(super) fn small() -> Scenario {
        load(SMALL.as_bytes(), Some("small")).scenario.unwrap()
    }

    /// A translation into capitals.
    fn whole(scenario: &Scenario) -> String {
        let texts: String = scenario
            .texts()
            .iter()
            .map(|source| {
                let capitals = source.words.to_uppercase();
                format!(
                    "    \"{}\": (\"{}\", \"{capitals}\"),\n",
                    source.place.written(),
                    text_fingerprint(source.words)
                )
            })
            .collect();
        format!("Translation(\n    format: 1,\n    of: \"small\",\n    language: \"de\",\n    texts: {{\n{texts}}})\n")
    }

    /// What is found in a text: rule, variant, line.
    fn found(text: &str) -> Vec<(&'static str, &'static str, usize)> {
        let loaded = load_translation(text.as_bytes(), Some(("small", "de")));
        let compared = loaded.translation.as_ref().map(|translation| compare(&small(), translation));
        let all = loaded.findings.iter().chain(compared.iter().flatten());
        all.map(|finding| (finding.rule, finding.variant, loaded.source.show(finding).line)).collect()
    }

    #[test]
    fn what_is_missing_stale_and_left_over_is_found_where_it_is() {
        fn check(edit: (&str, &str), expected: &[(&'static str, &'static str, usize)]) {
            let text = whole(&small());
            assert_eq!(text.matches(edit.0).count(), 1, "{}", edit.0);
            assert_eq!(found(&text.replace(edit.0, edit.1)), expected, "{edit:?}");
        }
        assert_eq!(found(&whole(&small())), []);
        let (stale, left_over, missing) = ("translation-stale", "translation-left-over", "translation-missing");
        let title = text_fingerprint("Just looking");
        check((&format!("\"title\": (\"{title}\""), "\"title\": (\"0123abcd\""), &[(stale, "", 6)]);
        check(("\"teaser\":", "\"teazer\":"), &[(missing, "", 1), (left_over, "", 7)]);
        check(("\"JUST LOOKING\"", "\" \""), &[(missing, "", 1)]);
        check(("of: \"small\"", "of: \"tall\""), &[("translation-does-not-fit", "", 3)]);
        check(("language: \"de\"", "language: \"fr\""), &[("translation-does-not-fit", "language", 4)]);
        check(("format: 1", "format: 2"), &[("newer-format", "translation", 2)]);
        check(("format: 1", "format: 0"), &[("out-of-range", "format", 2)]);
        check(("\"teaser\":", "\"title\":"), &[("duplicate-name", "", 7)]);
        check(("\"JUST LOOKING\"", "3"), &[("wrong-type", "", 6)]);
        check(("Translation(", "Scenario("), &[("syntax", "no-translation", 1)]);
        check(("    of:", "    of \"small\", off:"), &[("syntax", "colon", 3)]);
    }

    #[test]
    fn a_fingerprint_is_the_same_on_every_machine_and_for_every_line_end() {
        assert_eq!(text_fingerprint("Just looking."), "2bf84f75");
        assert_eq!(text_fingerprint("one\r\ntwo"), text_fingerprint("one\ntwo"));
        assert_ne!(text_fingerprint("Just looking"), text_fingerprint("Just looking."));
    }
}
