//! From text to the flat tree of `syntax`, or to the finding that explains a fault in its brackets.

use std::ops::Range;

use super::follow::Follow;
use super::{Bytes, Entry, Kind, bare, position, small};
use crate::scenario::finding::{Finding, Location, Severity, Step};

/// How deep brackets may nest. A scenario needs about ten; RON's own reader stops at 128.
const DEEPEST: usize = 100;

/// Reads all values of a text.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Finding> {
    let mut reader = Reader::new(text);
    let read = reader.run();
    match (read, reader.torn) {
        (Ok(()), _) => Ok(reader.entries),
        // Behind a quote that was forgotten, texts and what lies between them change places, and every later
        // fault is one of that quote.
        (Err(_), Some(torn)) => Err(unclosed("text", torn)),
        (Err(finding), None) => Err(finding),
    }
}

/// Reads a text as far as a way through it leads, and gives the last value that it has of the way.
pub(super) fn read_along(text: &str, steps: &[Step]) -> Option<Entry> {
    let mut reader = Reader { follow: Some(Follow::new(steps)), ..Reader::new(text) };
    reader.run().ok()?;
    let last = reader.follow.as_ref().and_then(Follow::last)?;
    reader.entries.get(last).copied()
}

/// One open bracket.
struct Open {
    /// The position of the value that it begins.
    entry: usize,
    /// The byte where that value begins.
    start: usize,
    closes_with: u8,
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    entries: Vec<Entry>,
    open: Vec<Open>,
    /// A name read before a colon that waits for its value.
    name: Range<usize>,
    /// A plain value just read: it turns out to be a name if a colon follows, a group's name if a bracket follows.
    plain: Option<Range<usize>>,
    /// Where the first text begins that was probably never closed: it runs over a line's end, and what follows the
    /// quote that ends it looks like the beginning of another text.
    torn: Option<usize>,
    /// The way along which it reads, where it is to read no further than that.
    follow: Option<Follow<'a>>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            entries: Vec::new(),
            open: Vec::new(),
            name: 0..0,
            plain: None,
            torn: None,
            follow: None,
        }
    }

    fn run(&mut self) -> Result<(), Finding> {
        while let Some(byte) = self.bytes.get(self.at).copied() {
            if self.follow.as_ref().is_some_and(|follow| follow.is_over(self.open.len())) {
                return Ok(());
            }
            match byte {
                b'(' | b'[' | b'{' => self.open(byte)?,
                b')' | b']' | b'}' => self.close(byte)?,
                b',' => {
                    self.finish_plain();
                    self.at += 1;
                }
                b':' => {
                    if let Some(name) = self.plain.take() {
                        self.name = name;
                    }
                    self.at += 1;
                }
                b'/' if self.looks_at("//") => self.skip_line(),
                b'/' if self.looks_at("/*") => self.skip_comment()?,
                b'#' if self.looks_at("#!") => self.skip_attribute(),
                b'"' => self.string()?,
                b'r' if self.raw_hashes().is_some() => self.raw_string()?,
                b'\'' => self.character(),
                byte if byte.is_ascii_whitespace() => self.at += 1,
                _ => self.word(),
            }
        }
        self.finish_plain();
        if let Some(open) = self.open.last() {
            let opened = open.start;
            return Err(Finding::new("syntax", Severity::Error, Location::Bytes(opened..opened + 1))
                .variant("bracket-never-closed")
                .with("missing", char::from(open.closes_with)));
        }
        Ok(())
    }

    fn looks_at(&self, what: &str) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(what.as_bytes()))
    }

    /// Keeps a value; gives its position.
    fn push(&mut self, kind: Kind, value: Range<usize>) -> usize {
        let name = std::mem::replace(&mut self.name, 0..0);
        let position = self.entries.len();
        if let Some(follow) = &mut self.follow {
            follow.meet(self.open.len(), position, kind, bare(self.text, &name));
        }
        let behind = small(position + 1);
        self.entries.push(Entry { kind, name: Bytes::from(name), value: Bytes::from(value), behind });
        position
    }

    fn open(&mut self, bracket: u8) -> Result<(), Finding> {
        if self.open.len() >= DEEPEST {
            return Err(Finding::new("syntax", Severity::Error, Location::Bytes(self.at..self.at + 1))
                .variant("nested-deeper-than")
                .with("deepest", DEEPEST));
        }
        // `Name(` is one value; its name belongs to it. A text before a bracket is a key whose colon is missing.
        if self.plain.as_ref().is_some_and(|plain| self.bytes.get(plain.start) == Some(&b'"')) {
            self.finish_plain();
        }
        let start = self.plain.take().map_or(self.at, |name| name.start);
        let (kind, closes_with) = match bracket {
            b'(' => (Kind::Group, b')'),
            b'[' => (Kind::List, b']'),
            _ => (Kind::Map, b'}'),
        };
        let entry = self.push(kind, start..self.at + 1);
        self.open.push(Open { entry, start, closes_with });
        self.at += 1;
        Ok(())
    }

    fn close(&mut self, bracket: u8) -> Result<(), Finding> {
        self.finish_plain();
        self.name = 0..0;
        let here = self.at..self.at + 1;
        let found = char::from(bracket);
        match self.open.pop() {
            Some(open) if open.closes_with == bracket => {
                let behind = small(self.entries.len());
                if let Some(entry) = self.entries.get_mut(open.entry) {
                    entry.value.end = small(self.at + 1);
                    entry.behind = behind;
                }
                self.at += 1;
                Ok(())
            }
            Some(open) => {
                let line = position(self.text, open.start).0;
                let expected = char::from(open.closes_with);
                Err(Finding::new("syntax", Severity::Error, Location::Bytes(here))
                    .variant("other-bracket")
                    .with("found", found)
                    .with("expected", expected)
                    .with("line", line))
            }
            None => Err(Finding::new("syntax", Severity::Error, Location::Bytes(here))
                .variant("bracket-never-opened")
                .with("found", found)),
        }
    }

    fn finish_plain(&mut self) {
        if let Some(value) = self.plain.take() {
            self.push(Kind::Plain, value);
        }
    }

    fn skip_line(&mut self) {
        while self.bytes.get(self.at).is_some_and(|byte| *byte != b'\n') {
            self.at += 1;
        }
    }

    /// `#![enable(…)]`, which need not have a line of its own.
    fn skip_attribute(&mut self) {
        while self.bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'\n' | b']')) {
            self.at += 1;
        }
        self.at += 1;
    }

    fn skip_comment(&mut self) -> Result<(), Finding> {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            if self.looks_at("/*") {
                depth += 1;
                self.at += 2;
            } else if self.looks_at("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Ok(());
                }
            } else if self.at >= self.bytes.len() {
                return Err(unclosed("comment", start));
            } else {
                self.at += 1;
            }
        }
    }

    fn string(&mut self) -> Result<(), Finding> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                None => return Err(unclosed("text", start)),
                Some(b'\\') => self.at += 2,
                Some(b'"') => break,
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        self.plain = Some(start..self.at);
        let over_lines = self.bytes.get(start..self.at).is_some_and(|text| text.contains(&b'\n'));
        let ends = self.bytes.get(self.at).is_none_or(|next| b" \t\r\n,:)]}/".contains(next));
        if over_lines && !ends {
            self.torn.get_or_insert(start);
        }
        Ok(())
    }

    /// How many hashes open a raw string here, if one begins here.
    fn raw_hashes(&self) -> Option<usize> {
        let rest = self.bytes.get(self.at + 1..)?;
        let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
        (rest.get(hashes) == Some(&b'"')).then_some(hashes)
    }

    fn raw_string(&mut self) -> Result<(), Finding> {
        let start = self.at;
        let hashes = self.raw_hashes().unwrap_or_default();
        let end = format!("\"{}", "#".repeat(hashes));
        let body = start + 2 + hashes;
        let length = self.text.get(body..).and_then(|rest| rest.find(&end)).ok_or_else(|| unclosed("text", start))?;
        self.at = body + length + end.len();
        self.plain = Some(start..self.at);
        Ok(())
    }

    fn character(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.char_indices().skip(2).find(|(_, c)| *c == '\'').map_or(1, |(offset, _)| offset + 1);
        self.at += length.min(12);
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
    }

    fn word(&mut self) {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(|byte| !byte.is_ascii_whitespace() && !b"()[]{},:\"/".contains(byte))
        {
            self.at += 1;
        }
        // A lone slash or a stray byte still has to be stepped over.
        if self.at == start {
            self.at += 1;
        }
        self.plain = Some(start..self.at);
    }
}

/// A text or a comment that runs to the end of the file.
fn unclosed(what: &'static str, start: usize) -> Finding {
    Finding::new("syntax", Severity::Error, Location::Bytes(start..start + 1))
        .variant("never-closed")
        .with("what", what)
}
