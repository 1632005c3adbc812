//! What an author writes: the format, its faults in plain words, and the checked model that a session plays.
//!
//! `load` is the way in: bytes go in, a scenario or findings come out. The passes behind it: `syntax` (where things
//! stand), `parse` (text to the author's shape; `explain` words its faults), `check` (shape to the model). Nothing
//! here touches a disk.

mod check;
mod explain;
mod finding;
mod model;
mod parse;
mod shape;
mod syntax;

pub use finding::{Detail, Finding, Location, Severity, Step, nearest};
pub use model::{
    Acceptance, Axis, Channel, Condition, Ending, EndingIndex, Fact, FactIndex, LearningPoint, Level, Line, MapPart,
    Mood, MoodChange, Move, Node, NodeIndex, Otherwise, Persona, Points, PointsIf, Pronoun, Reply, ReplyIndex,
    ReplyName, Scenario, Stage, Target, Tone,
};
pub use shape::FORMAT;
pub use syntax::{Syntax, position};

/// The largest file that is read, in bytes. Ten thousand nodes take about 17 MB.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// What came of reading a scenario file.
#[derive(Debug)]
pub struct Loaded {
    /// The scenario, if it can be played.
    pub scenario: Option<Scenario>,
    /// What keeps it from being played.
    pub findings: Vec<Finding>,
    /// The file's text, for showing findings; with replacement signs where it was not UTF-8.
    pub text: String,
    /// Where things stand in the text, if its brackets match.
    pub syntax: Option<Syntax>,
}

/// A finding with its place in the text: what a person is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The line's text.
    pub text: String,
    /// How many characters of it are marked, at least 1.
    pub marked: usize,
}

impl Loaded {
    /// Where a finding stands in this file.
    #[must_use]
    pub fn show(&self, finding: &Finding) -> Shown {
        let bytes = match (&finding.location, &self.syntax) {
            (Location::Bytes(bytes), _) => bytes.clone(),
            (location, Some(syntax)) => syntax.locate(&self.text, location),
            (Location::Path(_), None) => 0..0,
        };
        let (line, column) = position(&self.text, bytes.start);
        let text = self.text.lines().nth(line - 1).unwrap_or_default().to_owned();
        let room = text.chars().count().saturating_sub(column - 1);
        let marked = self.text.get(bytes).map_or(1, |span| span.chars().count()).min(room).max(1);
        Shown { line, column, text, marked }
    }
}

/// Reads a scenario. `file` is the file's name without its ending, which must be the scenario's id; without it the
/// id is taken as it is.
#[must_use]
pub fn load(bytes: &[u8], file: Option<&str>) -> Loaded {
    // Some editors put a mark before the text that says it is UTF-8.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(fault) => return not_text(bytes, fault.valid_up_to()),
    };
    let syntax = match Syntax::read(&text) {
        Ok(syntax) => syntax,
        Err(finding) => return Loaded { scenario: None, findings: vec![finding], text, syntax: None },
    };
    let mut findings = syntax.doubled(&text);
    let scenario = match parse::parse(&text, &syntax) {
        Ok(shape) => match check::check(shape, fingerprint(&text), file) {
            Ok(scenario) if findings.is_empty() => Some(scenario),
            Ok(_) => None,
            Err(more) => {
                findings.extend(more);
                None
            }
        },
        Err(more) => {
            // RON's own word on a doubled field says less than the syntax pass, which names the first one's line.
            findings.extend(more.into_iter().filter(|finding| finding.rule != "duplicate-name"));
            None
        }
    };
    Loaded { scenario, findings, text, syntax: Some(syntax) }
}

fn not_text(bytes: &[u8], good: usize) -> Loaded {
    let text = String::from_utf8_lossy(bytes.get(..bytes.len().min(good + 200)).unwrap_or_default()).into_owned();
    let finding = Finding::new("not-utf-8", Severity::Error, Location::Bytes(good..good + 1));
    Loaded { scenario: None, findings: vec![finding], text, syntax: None }
}

/// A fingerprint of a text that says whether it changed: FNV-1a with 64 bits, line ends made alike. It guards
/// against mistakes, not against malice.
fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .filter(|byte| *byte != b'\r')
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests;
