//! From a file's text to the types that mirror it, by RON's reader, with every fault in plain words.
//!
//! RON's reader stops at its first fault. When it does, the text is read again part by part, along the byte ranges of
//! `syntax`, so that the author sees one fault for each broken part in one go.

use ron::Error;
use ron::extensions::Extensions;
use serde::de::Deserialize;

use super::explain::explain;
use super::finding::Finding;
use super::source::Source;
use super::syntax::{Item, Syntax};

/// Reads a whole text, or says everything that keeps it from being read. `parts` reads it part by part and says what
/// is wrong in each, or gives the one finding that says it all.
///
/// A map's doubled keys are no fault here; the syntax pass finds them.
///
/// # Errors
/// What was found.
pub fn read_whole<'a, T: Deserialize<'a>>(
    source: &'a Source,
    parts: impl FnOnce(&Syntax) -> Result<Vec<Finding>, Finding>,
) -> Result<T, Vec<Finding>> {
    let fault = match reader().from_str::<T>(&source.text) {
        Ok(whole) => return Ok(whole),
        Err(fault) => fault,
    };
    let mut findings = source.faults();
    let Some(syntax) = source.syntax() else { return Err(findings) };
    let mut in_parts = parts(syntax).map_err(|all| vec![all])?;
    let whole = explain(&source.text, syntax, 0, &fault);
    // The parts cannot see what lies between them: a comma or a colon that is missing, text after the end.
    let between = matches!(fault.code, Error::ExpectedComma | Error::ExpectedMapColon | Error::TrailingCharacters);
    if in_parts.is_empty() || between && in_parts.iter().all(|found| found.location != whole.location) {
        in_parts.push(whole);
    }
    // RON's own word on a doubled field says less than the syntax pass, which names the first one's line. A field
    // written again without its colon is one that only RON sees.
    let named = findings.iter().any(|finding| finding.rule == "duplicate-name");
    findings.extend(in_parts.into_iter().filter(|finding| !named || finding.rule != "duplicate-name"));
    Err(findings)
}

/// Reads one value of a text.
///
/// # Errors
/// What keeps it from being read.
pub fn read_part<'a, T: Deserialize<'a>>(text: &'a str, syntax: &Syntax, item: &Item) -> Result<T, Finding> {
    let written = text.get(item.value.clone()).unwrap_or_default();
    reader().from_str(written).map_err(|fault| explain(text, syntax, item.value.start, &fault))
}

fn reader() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
