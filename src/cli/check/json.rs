//! Findings as one JSON object, for other programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::look::File;
use super::{Counts, Report};
use crate::records::FileKind;
use crate::scenario::{Detail, Finding, Severity};
use crate::words::Words;

/// The format of this object. It changes where a field changes its meaning or goes; fields may come at any time.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Whole<'a> {
    format: u32,
    version: &'static str,
    files: Vec<OfFile>,
    findings: Vec<OfFinding<'a>>,
    /// What kept files from being read.
    not_read: Vec<String>,
    counts: Counts,
}

#[derive(Serialize)]
struct OfFile {
    path: String,
    /// `scenario`, `plays` or `translation`.
    kind: &'static str,
    /// Of a translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

#[derive(Serialize)]
struct OfFinding<'a> {
    file: String,
    rule: &'static str,
    severity: &'static str,
    message: String,
    /// Empty where the message says it all.
    hint: String,
    /// The way to it as in `accepted`; empty where it has none.
    place: String,
    /// Bytes of the file, the end not included.
    bytes: Range<usize>,
    /// What is marked, as lines and columns from 1, columns in characters, the end not included.
    range: Range<Position>,
    /// The line's text.
    text: String,
    /// The names and numbers of the message.
    details: BTreeMap<&'a str, OfDetail<'a>>,
}

#[derive(Serialize)]
struct Range<T> {
    start: T,
    end: T,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
#[serde(untagged)]
enum OfDetail<'a> {
    Number(i64),
    Text(&'a str),
}

/// Prints everything as one object.
pub(super) fn print(report: &Report, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let whole = Whole {
        format: FORMAT,
        version: env!("CARGO_PKG_VERSION"),
        files: report.files().map(of_file).collect(),
        findings: report
            .files()
            .flat_map(|file| file.findings.iter().map(|finding| of_finding(file, finding, words)))
            .collect(),
        not_read: report.unread().collect(),
        counts: report.counts,
    };
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    writeln!(out)
}

fn of_file(file: &File) -> OfFile {
    let (kind, language) = match &file.kind {
        FileKind::Scenario => ("scenario", None),
        FileKind::Plays => ("plays", None),
        FileKind::Courses => ("courses", None),
        FileKind::Translation(language) => ("translation", Some(language.clone())),
    };
    OfFile { path: file.path.display().to_string(), kind, language }
}

fn of_finding<'a>(file: &File, finding: &'a Finding, words: &Words) -> OfFinding<'a> {
    let shown = file.source.show(finding);
    let (message, hint) = words.finding(finding);
    let (end_line, end_column) = shown.end;
    OfFinding {
        file: file.path.display().to_string(),
        rule: finding.rule,
        severity: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        },
        message,
        hint,
        place: finding.location.written(),
        bytes: Range { start: shown.bytes.start, end: shown.bytes.end },
        range: Range {
            start: Position { line: shown.line, column: shown.column },
            end: Position { line: end_line, column: end_column },
        },
        text: shown.text,
        details: finding.details.iter().map(|(name, detail)| (*name, of_detail(detail))).collect(),
    }
}

fn of_detail(detail: &Detail) -> OfDetail<'_> {
    match detail {
        Detail::Number(number) => OfDetail::Number(*number),
        Detail::Text(text) => OfDetail::Text(text),
    }
}
