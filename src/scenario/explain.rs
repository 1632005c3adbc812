//! A fault of RON's reader, in plain words: what was found, where exactly, what was expected.
//!
//! RON says where it stopped reading, which is often a sign before or after the value it could not use. The tree of
//! `syntax` tells which value that is, so that a finding marks the whole of it.

use std::ops::Range;

use ron::Error;
use ron::error::SpannedError;

use super::finding::{Finding, Location, Severity, nearest};
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
            Finding::new("duplicate-name", Severity::Error, location).variant("field").with("name", *field)
        }
        Error::NoSuchEnumVariant { expected, found, .. } => unknown_name(location, found, expected),
        Error::ExpectedDifferentStructName { expected, found } => {
            Finding::new("unknown-name", Severity::Error, location)
                .variant("only-one")
                .with("name", found)
                .with("expected", *expected)
        }
        Error::InvalidValueForType { expected, found } => Finding::new("wrong-type", Severity::Error, location)
            .variant("value")
            .with("found", found)
            .with("expected", expected),
        Error::ExpectedDifferentLength { expected, found } => place.wrong_length(expected, *found),
        Error::ExpectedStructLikeEnd | Error::ExpectedArrayEnd | Error::ExpectedMapEnd => {
            Finding::new("wrong-type", Severity::Error, place.location()).variant("too-much")
        }
        Error::IntegerOutOfBounds => {
            Finding::new("wrong-type", Severity::Error, place.location()).variant("number-out-of-bounds")
        }
        Error::ExceededRecursionLimit => Finding::new("syntax", Severity::Error, location).variant("nested-too-deep"),
        Error::Eof => Finding::new("syntax", Severity::Error, location).variant("ends-early"),
        // A number with a point: RON takes what stands before the point for the whole of it.
        Error::TrailingCharacters | Error::ExpectedComma if is_number(place.written) => place.wrong_type(WHOLE_NUMBER),
        Error::TrailingCharacters if start == 0 => {
            Finding::new("syntax", Severity::Error, location).variant("after-the-end")
        }
        Error::TrailingCharacters | Error::ExpectedComma => {
            Finding::new("syntax", Severity::Error, location).variant("comma")
        }
        Error::ExpectedMapColon => Finding::new("syntax", Severity::Error, location).variant("colon"),
        Error::InvalidEscape(_) => Finding::new("syntax", Severity::Error, location).variant("escape"),
        Error::NoSuchExtension(name) => {
            Finding::new("syntax", Severity::Error, location).variant("extension").with("name", name)
        }
        other => {
            Finding::new("syntax", Severity::Error, location).variant("unreadable").with("fault", other.to_string())
        }
    }
}

/// A field that nothing knows.
pub(super) fn unknown_field(location: Location, found: &str, known: &[&str]) -> Finding {
    match nearest(found, known.iter().copied()) {
        Some(near) => Finding::new("unknown-field", Severity::Error, location)
            .variant("near")
            .with("name", found)
            .with("near", near),
        None => {
            Finding::new("unknown-field", Severity::Error, location).with("name", found).with("known", known.join(", "))
        }
    }
}

/// A name that is not one of those that can stand there.
fn unknown_name(location: Location, found: &str, known: &[&str]) -> Finding {
    match nearest(found, known.iter().copied()) {
        Some(near) => Finding::new("unknown-name", Severity::Error, location)
            .variant("near")
            .with("name", found)
            .with("near", near),
        None => {
            Finding::new("unknown-name", Severity::Error, location).with("name", found).with("known", known.join(", "))
        }
    }
}

/// A field of the scenario that must be there and is not.
pub(super) fn missing_at_top(field: &str) -> Finding {
    Finding::new("missing-field", Severity::Error, Location::top()).variant("scenario").with("field", field)
}

const WHOLE_NUMBER: &str = "whole-number";
const TEXT: &str = "text";

/// What should have stood where something of another type stands, as the sentence names it.
fn expected(code: &Error) -> Option<&'static str> {
    Some(match code {
        Error::ExpectedInteger => WHOLE_NUMBER,
        Error::ExpectedString => TEXT,
        Error::ExpectedBoolean => "true-or-false",
        Error::ExpectedArray => "list",
        Error::ExpectedMap => "map",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "round-brackets",
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => "name",
        _ => return None,
    })
}

/// How much of what is written is quoted in a sentence, in characters.
const LONGEST_QUOTED: usize = 40;

/// What stands where RON stopped.
struct Place<'a> {
    /// The bytes to mark, on one line.
    bytes: Range<usize>,
    /// The text that is marked.
    written: &'a str,
    /// What it is, as the sentence names it.
    found: &'static str,
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
                    Kind::List => "list",
                    Kind::Map => "map",
                    Kind::Group | Kind::Plain => "round-brackets",
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
        Self::marked(text, at..at + sign, (sign == 0).then_some("end"))
    }

    fn marked(text: &'a str, bytes: Range<usize>, what: Option<&'static str>) -> Self {
        let bytes = on_one_line(text, bytes.start, bytes.end);
        let written = text.get(bytes.clone()).unwrap_or_default();
        let found = match what {
            Some(what) => what,
            None if written.starts_with('"') || written.starts_with("r\"") || written.starts_with("r#") => "text",
            None if is_number(written) => "number",
            None => "word",
        };
        Self { bytes, written, found }
    }

    fn location(&self) -> Location {
        Location::Bytes(self.bytes.clone())
    }

    fn wrong_type(&self, expected: &'static str) -> Finding {
        let other_quotes = expected == TEXT && self.written.starts_with(['“', '”', '„', '‘', '’', '«', '»', '\'']);
        Finding::new("wrong-type", Severity::Error, self.location())
            .variant(if other_quotes { "other-quotes" } else { "" })
            .with("found", self.found)
            .with("written", self.written.chars().take(LONGEST_QUOTED).collect::<String>())
            .with("expected", expected)
    }

    /// RON words its expectation as “a tuple of size 2”; the number in it is what an author needs.
    fn wrong_length(&self, expected: &str, found: usize) -> Finding {
        let number: String = expected.chars().filter(char::is_ascii_digit).collect();
        Finding::new("wrong-type", Severity::Error, self.location())
            .variant("length")
            .with("found", found)
            .with("expected", number)
    }
}

fn is_number(written: &str) -> bool {
    written.contains(|sign: char| sign.is_ascii_digit()) && written.parse::<f64>().is_ok()
}

/// The finding for a field that is missing from the innermost group around `at`: marks the group's name.
fn missing_inside(text: &str, syntax: &Syntax, at: usize, field: &str) -> Finding {
    let Some(group) = syntax.group_around(at) else {
        return missing_at_top(field);
    };
    if group.name.is_empty() {
        let bytes = Location::Bytes(on_one_line(text, group.value.start, group.value.end));
        return Finding::new("missing-field", Severity::Error, bytes).variant("here").with("field", field);
    }
    Finding::new("missing-field", Severity::Error, Location::Bytes(group.name.clone()))
        .with("field", field)
        .with("from", bare(text, &group.name))
}

/// From the first sign that is not blank to the end, or to the end of that line.
fn on_one_line(text: &str, from: usize, to: usize) -> Range<usize> {
    let from = text.get(from..).map_or(from, |rest| from + (rest.len() - rest.trim_start().len())).min(text.len());
    let line = text.get(from..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    from..to.clamp(from, from + line)
}
