//! A fault of RON's reader, in plain words: what was found, where exactly, what was expected.
//!
//! RON says where it stopped reading, which is often a sign before or after the value it could not use. The tree of
//! `syntax` tells which value that is, so that a finding marks the whole of it.

use std::ops::Range;

use ron::Error;
use ron::error::SpannedError;

use super::finding::{Finding, Location, nearest};
use super::syntax::{Kind, Syntax, bare, byte_at};

/// The finding for a fault. `start` is where the part that RON read begins in `text`.
pub(super) fn explain(text: &str, syntax: &Syntax, start: usize, fault: &SpannedError) -> Finding {
    let slice = text.get(start..).unwrap_or_default();
    let from = byte_at(slice, fault.span.start.line, fault.span.start.col);
    let to = byte_at(slice, fault.span.end.line, fault.span.end.col);
    let bytes = on_one_line(slice, from, to.max(from));
    let bytes = start + bytes.start..start + bytes.end;
    let place = Place::find(text, syntax, bytes.start);
    let location = Location::Bytes(bytes.clone());
    if let Some(expected) = expected(&fault.code) {
        return place.wrong_type(expected);
    }
    match &fault.code {
        Error::NoSuchStructField { expected, found, .. } => unknown_field(location, found, expected),
        Error::MissingStructField { field, .. } => missing_inside(text, syntax, bytes.start, field),
        Error::DuplicateStructField { field, .. } => {
            Finding::error("duplicate-name", location, format!("“{field}” stands here a second time."))
                .with_hint("Keep one of the two.")
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            Finding::error("unknown-name", location, format!("“{found}” is not one of the names that can stand here."))
                .with_hint(suggestion(found, expected))
        }
        Error::ExpectedDifferentStructName { expected, found } => {
            Finding::error("unknown-name", location, format!("Found “{found}”; expected “{expected}”."))
        }
        Error::InvalidValueForType { expected, found } => {
            Finding::error("wrong-type", location, format!("Found {found}; expected {expected}."))
        }
        Error::ExpectedDifferentLength { expected, found } => place.wrong_length(expected, *found),
        Error::ExpectedStructLikeEnd | Error::ExpectedArrayEnd | Error::ExpectedMapEnd => {
            Finding::error("wrong-type", place.location(), "There is more in these brackets than belongs there.")
                .with_hint("Take this out.")
        }
        Error::IntegerOutOfBounds => Finding::error(
            "wrong-type",
            place.location(),
            "This number is too large, or below zero where it cannot be.",
        ),
        Error::ExceededRecursionLimit => Finding::error("syntax", location, "Brackets are nested too deep here."),
        Error::Eof => Finding::error("syntax", location, "The text ends here in the middle of something.")
            .with_hint("Look for a bracket that was not closed."),
        // A number with a point: RON takes what stands before the point for the whole of it.
        Error::TrailingCharacters | Error::ExpectedComma if is_number(place.written) => place.wrong_type(WHOLE_NUMBER),
        Error::TrailingCharacters if start == 0 => {
            Finding::error("syntax", location, "There is more text after the end of the scenario.")
                .with_hint("One closing bracket may stand too early.")
        }
        Error::TrailingCharacters | Error::ExpectedComma => {
            Finding::error("syntax", location, "Expected a comma here.").with_hint("Each entry ends with a comma.")
        }
        Error::ExpectedMapColon => Finding::error("syntax", location, "Expected a colon after the name."),
        Error::InvalidEscape(_) => Finding::error(
            "syntax",
            location,
            "A backslash in a text begins a sign of its own, and this one is unknown.",
        )
        .with_hint("For the backslash itself write “\\\\”, for a quote “\\\"”."),
        Error::NoSuchExtension(name) => {
            Finding::error("syntax", location, format!("There is no extension called “{name}”."))
                .with_hint("A scenario begins with “#![enable(implicit_some)]”.")
        }
        other => Finding::error("syntax", location, format!("This cannot be read: {other}.")),
    }
}

/// A field that nothing knows.
pub(super) fn unknown_field(location: Location, found: &str, known: &[&str]) -> Finding {
    Finding::error("unknown-field", location, format!("There is no field “{found}” here."))
        .with_hint(suggestion(found, known))
}

/// A field that must be there and is not.
pub(super) fn missing_field(location: Location, field: &str, from: &str) -> Finding {
    Finding::error("missing-field", location, format!("The field “{field}” is missing {from}."))
        .with_hint("scenarios/README.md shows what belongs there.")
}

fn suggestion(found: &str, known: &[&str]) -> String {
    match nearest(found, known.iter().copied()) {
        Some(name) => format!("Did you mean “{name}”?"),
        None => format!("Expected one of: {}.", known.join(", ")),
    }
}

const WHOLE_NUMBER: &str = "a whole number";
const TEXT: &str = "a text in quotes";

/// What should have stood where something of another type stands.
fn expected(code: &Error) -> Option<&'static str> {
    Some(match code {
        Error::ExpectedInteger => WHOLE_NUMBER,
        Error::ExpectedString => TEXT,
        Error::ExpectedBoolean => "true or false",
        Error::ExpectedArray => "a list, as in [\"one\", \"two\"]",
        Error::ExpectedMap => "a map, as in { \"name\": ( … ) }",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "round brackets, as in ( … )",
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            "a name without quotes"
        }
        _ => return None,
    })
}

/// What stands where RON stopped.
struct Place<'a> {
    /// The bytes to mark, on one line.
    bytes: Range<usize>,
    /// The text that is marked.
    written: &'a str,
    /// What it is, ready to follow “Found”.
    found: String,
}

impl<'a> Place<'a> {
    fn find(text: &'a str, syntax: &Syntax, at: usize) -> Self {
        let plain = |bytes: Range<usize>| Self::marked(text, bytes, None);
        if let Some(name) = syntax.name_at(at) {
            return plain(name);
        }
        match syntax.innermost(at) {
            Some(item) if item.kind == Kind::Plain => return plain(item.value.clone()),
            Some(item) if at < item.opened(text) => {
                let what = match item.kind {
                    Kind::List => "a list",
                    Kind::Map => "a map",
                    Kind::Group | Kind::Plain => "round brackets",
                };
                return Self::marked(text, item.value.clone(), Some(what));
            }
            _ => {}
        }
        // Just behind a plain value, RON means that value: a name whose brackets are missing.
        let before = at.checked_sub(1).and_then(|before| syntax.innermost(before));
        if let Some(item) = before.filter(|item| item.kind == Kind::Plain) {
            return plain(item.value.clone());
        }
        let sign = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Self::marked(text, at..at + sign, (sign == 0).then_some("the end of the text"))
    }

    fn marked(text: &'a str, bytes: Range<usize>, what: Option<&str>) -> Self {
        let bytes = on_one_line(text, bytes.start, bytes.end);
        let written = text.get(bytes.clone()).unwrap_or_default();
        let found = match what {
            Some(what) => what.to_owned(),
            None if written.starts_with('"') || written.starts_with("r\"") || written.starts_with("r#") => {
                "a text".to_owned()
            }
            None if is_number(written) => format!("the number {written}"),
            None => format!("“{}”", written.chars().take(40).collect::<String>()),
        };
        Self { bytes, written, found }
    }

    fn location(&self) -> Location {
        Location::Bytes(self.bytes.clone())
    }

    fn wrong_type(&self, expected: &str) -> Finding {
        let finding =
            Finding::error("wrong-type", self.location(), format!("Found {}; expected {expected}.", self.found));
        if expected == TEXT && self.written.starts_with(['“', '”', '„', '‘', '’', '«', '»', '\'']) {
            return finding.with_hint("A text stands in straight double quotes: \"like this\".");
        }
        finding
    }

    /// RON words its expectation as “a tuple of size 2”; the number in it is what an author needs.
    fn wrong_length(&self, expected: &str, found: usize) -> Finding {
        let number: String = expected.chars().filter(char::is_ascii_digit).collect();
        let values = if found == 1 { "value" } else { "values" };
        let message = format!("Found {found} {values} in these brackets; expected {number}.");
        Finding::error("wrong-type", self.location(), message)
    }
}

fn is_number(written: &str) -> bool {
    written.contains(|sign: char| sign.is_ascii_digit()) && written.parse::<f64>().is_ok()
}

/// The finding for a field that is missing from the innermost group around `at`: marks the group's name.
fn missing_inside(text: &str, syntax: &Syntax, at: usize, field: &str) -> Finding {
    let Some(group) = syntax.group_around(at) else {
        return missing_field(Location::top(), field, "from the scenario");
    };
    if group.name.is_empty() {
        let bytes = on_one_line(text, group.value.start, group.value.end);
        return missing_field(Location::Bytes(bytes), field, "here");
    }
    let from = format!("from “{}”", bare(text, &group.name));
    missing_field(Location::Bytes(group.name.clone()), field, &from)
}

/// From the first sign that is not blank to the end, or to the end of that line.
fn on_one_line(text: &str, from: usize, to: usize) -> Range<usize> {
    let from = text.get(from..).map_or(from, |rest| from + (rest.len() - rest.trim_start().len())).min(text.len());
    let line = text.get(from..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    from..to.clamp(from, from + line)
}
