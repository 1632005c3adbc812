//! A file as an author wrote it: its text, where things stand in it, and how a finding in it is shown.

use std::ops::Range;
use std::sync::OnceLock;

use super::finding::{Finding, Location, Severity};
use super::syntax::{Syntax, bare};

/// The mark that some editors put before a text to say that it is UTF-8.
const MARK: &str = "\u{feff}";

/// A file's text and where things stand in it. The latter is worked out when a finding first asks for it: a file
/// without fault is read without.
#[derive(Debug, Default)]
pub struct Source {
    /// The text, without the mark that some editors put before it; with replacement signs where it was not UTF-8.
    pub text: String,
    /// How many bytes of the file stand before the text.
    before: usize,
    syntax: OnceLock<Result<Syntax, Box<Finding>>>,
    /// Where each line begins.
    lines: OnceLock<Vec<u32>>,
    /// Set when the first finding is shown.
    shown: OnceLock<()>,
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
    /// The bytes of the file that are marked; empty where something is missing.
    pub bytes: Range<usize>,
    /// Line and column behind the last character that is marked.
    pub end: (usize, usize),
}

impl Source {
    /// Takes a file's bytes as text. Where they are not UTF-8, the finding comes beside what can be shown of them.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> (Self, Option<Finding>) {
        match String::from_utf8(bytes) {
            Ok(mut text) if text.starts_with(MARK) => {
                text.drain(..MARK.len());
                (Self { text, before: MARK.len(), ..Self::default() }, None)
            }
            Ok(text) => (Self { text, ..Self::default() }, None),
            Err(fault) => Self::not_text(fault.as_bytes(), fault.utf8_error().valid_up_to()),
        }
    }

    fn not_text(bytes: &[u8], good: usize) -> (Self, Option<Finding>) {
        let shown = String::from_utf8_lossy(bytes.get(..bytes.len().min(good + 200)).unwrap_or_default());
        let (before, text) = shown.strip_prefix(MARK).map_or((0, &*shown), |rest| (MARK.len(), rest));
        let good = good.saturating_sub(before);
        let finding = Finding::new("not-utf-8", Severity::Error, Location::Bytes(good..good + 1));
        (Self { text: text.to_owned(), before, ..Self::default() }, Some(finding))
    }

    /// Where things stand in the text, if its brackets match.
    #[must_use]
    pub fn syntax(&self) -> Option<&Syntax> {
        self.read().as_ref().ok()
    }

    fn read(&self) -> &Result<Syntax, Box<Finding>> {
        self.syntax.get_or_init(|| Syntax::read(&self.text).map_err(Box::new))
    }

    /// What is wrong with the text whatever it is to say: brackets that do not match, names that stand twice.
    #[must_use]
    pub fn faults(&self) -> Vec<Finding> {
        let syntax = match self.read() {
            Ok(syntax) => syntax,
            Err(finding) => return vec![Finding::clone(finding)],
        };
        let finding = |(first, second): (Range<usize>, Range<usize>)| {
            let name = bare(&self.text, &second);
            Finding::new("duplicate-name", Severity::Error, Location::Bytes(second.clone()))
                .with("name", name)
                .with("line", self.position(first.start).0)
        };
        syntax.doubled(&self.text).into_iter().map(finding).collect()
    }

    /// Where a finding stands in this file.
    #[must_use]
    pub fn show(&self, finding: &Finding) -> Shown {
        let bytes = match &finding.location {
            Location::Bytes(bytes) => bytes.clone(),
            location => self.locate(location),
        };
        let (line, column) = self.position(bytes.start);
        let text = self.line(line).to_owned();
        let room = text.chars().count().saturating_sub(column - 1);
        let marked = self.text.get(bytes.clone()).map_or(1, |span| span.chars().count()).min(room).max(1);
        // Bytes that are no text have a replacement sign in their place.
        let end = match self.text.is_char_boundary(bytes.end) {
            true => self.position(bytes.end),
            false => (line, column + marked),
        };
        Shown { line, column, text, marked, bytes: self.before + bytes.start..self.before + bytes.end, end }
    }

    /// The bytes of a place. A large file often has a single finding: the first place is looked for on its own, and
    /// only with the second the whole text is read.
    fn locate(&self, location: &Location) -> Range<usize> {
        let alone = self.shown.set(()).is_ok() && self.syntax.get().is_none();
        let bytes = alone.then(|| Syntax::locate_in(&self.text, location)).flatten();
        bytes.unwrap_or_else(|| self.syntax().map_or(0..0, |syntax| syntax.locate(&self.text, location)))
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    fn position(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let line = self.lines().partition_point(|start| *start as usize <= byte).max(1);
        let column = self.text.get(self.line_start(line)..byte).map_or(0, |before| before.chars().count()) + 1;
        (line, column)
    }

    /// The text of a line, counted from 1.
    fn line(&self, number: usize) -> &str {
        self.text.get(self.line_start(number)..).and_then(|rest| rest.lines().next()).unwrap_or_default()
    }

    fn line_start(&self, number: usize) -> usize {
        number.checked_sub(1).and_then(|index| self.lines().get(index)).map_or(0, |start| *start as usize)
    }

    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let behind = |(at, _): (usize, &str)| u32::try_from(at + 1).unwrap_or(u32::MAX);
            std::iter::once(0).chain(self.text.match_indices('\n').map(behind)).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_shown_with_the_bytes_of_the_file_and_both_ends() {
        fn check(bytes: &[u8], location: Location, expected: (usize, usize, usize, Range<usize>, (usize, usize))) {
            let source = Source::new(bytes.to_vec()).0;
            let shown = source.show(&Finding::new("empty", Severity::Error, location));
            let found = (shown.line, shown.column, shown.marked, shown.bytes, shown.end);
            assert_eq!(found, expected, "{bytes:?}");
        }
        check(b"(\n  a: 1,\n)", Location::field("a"), (2, 3, 1, 4..5, (2, 4)));
        check(b"(\r\n  a: 1,\r\n)", Location::field("a"), (2, 3, 1, 5..6, (2, 4)));
        check("\u{feff}(\n  a: \"ö\", bc: 2)".as_bytes(), Location::field("bc"), (2, 11, 2, 16..18, (2, 13)));
        check("(a: \"öö\")".as_bytes(), Location::Bytes(5..9), (1, 6, 2, 5..9, (1, 8)));
        check(b"(a: \"\xff\xff\")", Location::Bytes(5..6), (1, 6, 1, 5..6, (1, 7)));
        check(b"", Location::top(), (1, 1, 1, 0..0, (1, 1)));
        check(b"(\n", Location::Bytes(2..2), (2, 1, 1, 2..2, (2, 1)));
    }
}
