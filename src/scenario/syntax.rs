//! Where things stand in a scenario's text.
//!
//! RON's reader gives values without positions and lets a doubled key win silently. This pass reads the same text
//! into a tree of byte ranges, so that every finding can name its line and column, doubled keys are seen, and a file
//! with one bad reply can still be read reply by reply. It is lenient: what it cannot make sense of, it steps over.

use std::ops::Range;

use super::finding::{Finding, Location, Severity, Step};

/// How deep brackets may nest. A scenario needs about ten; RON's own reader stops at 128.
const DEEPEST: usize = 100;

/// The shape of a scenario's text: every value with its name and its bytes.
#[derive(Debug, Clone)]
pub struct Syntax {
    items: Vec<Item>,
}

/// What kind of value an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `( … )`, with or without a name before it.
    Group,
    /// `[ … ]`.
    List,
    /// `{ … }`.
    Map,
    /// Anything without brackets.
    Plain,
}

/// One value of the text.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// The bytes of the field name or map key before it, quotes included; empty where it has none.
    pub name: Range<usize>,
    /// The bytes of the value itself.
    pub value: Range<usize>,
    /// The values inside it, as positions in the tree.
    children: Vec<usize>,
}

impl Item {
    /// The byte behind its opening bracket.
    #[must_use]
    pub fn opened(&self, text: &str) -> usize {
        let written = text.get(self.value.clone()).unwrap_or_default();
        self.value.start + written.find(['(', '[', '{']).map_or(0, |bracket| bracket + 1)
    }
}

impl Syntax {
    /// Reads the text. A fault in its brackets comes back as the finding that explains it.
    pub fn read(text: &str) -> Result<Self, Finding> {
        let mut reader = Reader::new(text);
        let read = reader.run();
        match (read, reader.torn) {
            (Ok(()), _) => Ok(Self { items: reader.items }),
            // Behind a quote that was forgotten, texts and what lies between them change places, and every later
            // fault is one of that quote.
            (Err(_), Some(torn)) => Err(unclosed("text", torn)),
            (Err(finding), None) => Err(finding),
        }
    }

    /// The scenario itself: the outermost value.
    #[must_use]
    pub fn top(&self) -> Option<&Item> {
        self.items.first()
    }

    /// The values inside `item`, in the order of the text.
    pub fn children<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Item> + 'a {
        item.children.iter().filter_map(|index| self.items.get(*index))
    }

    /// The values inside `item` that have a name, in the order of the text.
    pub fn named<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Item> + 'a {
        self.children(item).filter(|child| !child.name.is_empty())
    }

    /// The value named `name` inside `item`.
    #[must_use]
    pub fn child<'a>(&'a self, text: &str, item: &'a Item, name: &str) -> Option<&'a Item> {
        self.children(item).find(|child| bare(text, &child.name) == name)
    }

    /// The innermost value around a byte.
    #[must_use]
    pub fn innermost(&self, byte: usize) -> Option<&Item> {
        // What lies inside comes after what it lies in.
        self.items.iter().rev().find(|item| item.value.contains(&byte))
    }

    /// The innermost `( … )` around a byte.
    #[must_use]
    pub fn group_around(&self, byte: usize) -> Option<&Item> {
        self.items.iter().rev().find(|item| item.kind == Kind::Group && item.value.contains(&byte))
    }

    /// The bytes of the field name or map key around a byte.
    #[must_use]
    pub fn name_at(&self, byte: usize) -> Option<Range<usize>> {
        self.items.iter().map(|item| &item.name).find(|name| name.contains(&byte)).cloned()
    }

    /// The bytes a finding points at: the name at the end of the way where there is one, else the value. Goes as far
    /// along the way as the text has it.
    #[must_use]
    pub fn locate(&self, text: &str, location: &Location) -> Range<usize> {
        let steps = match location {
            Location::Bytes(bytes) => return bytes.clone(),
            Location::Path(steps) => steps,
        };
        let Some(mut here) = self.top() else { return 0..0 };
        for step in steps {
            let next = match step {
                Step::Name(name) => self.child(text, here, name),
                Step::Index(index) => self.children(here).nth(*index),
            };
            let Some(next) = next else { break };
            here = next;
        }
        if here.name.is_empty() { first_line(text, &here.value) } else { here.name.clone() }
    }

    /// Field names and map keys that stand twice in one place: the second one of each.
    #[must_use]
    pub fn doubled(&self, text: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        for item in &self.items {
            if !matches!(item.kind, Kind::Map | Kind::Group) {
                continue;
            }
            let mut seen = std::collections::BTreeMap::new();
            for child in self.named(item) {
                let name = bare(text, &child.name);
                if let Some(first) = seen.insert(name, child.name.start) {
                    let line = position(text, first).0;
                    findings.push(
                        Finding::new("duplicate-name", Severity::Error, Location::Bytes(child.name.clone()))
                            .with("name", name)
                            .with("line", line),
                    );
                }
            }
        }
        findings
    }
}

/// A name's text without its quotes.
#[must_use]
pub fn bare<'a>(text: &'a str, name: &Range<usize>) -> &'a str {
    text.get(name.clone()).unwrap_or_default().trim_matches('"')
}

/// Line and column of a byte, both from 1; the column counts characters.
#[must_use]
pub fn position(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// The byte at a line and column counted from 1, or the text's end.
#[must_use]
pub fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(offset, _)| offset)
}

/// A value's bytes up to the end of its first line, so that a finding marks one line.
fn first_line(text: &str, value: &Range<usize>) -> Range<usize> {
    let length = text.get(value.clone()).and_then(|shown| shown.lines().next()).map_or(0, str::len);
    value.start..value.start + length
}

/// One open bracket.
struct Open {
    item: usize,
    closes_with: u8,
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    items: Vec<Item>,
    open: Vec<Open>,
    /// A name read before a colon that waits for its value.
    name: Range<usize>,
    /// A plain value just read: it turns out to be a name if a colon follows, a group's name if a bracket follows.
    plain: Option<Range<usize>>,
    /// Where the first text begins that was probably never closed: it runs over a line's end, and what follows the
    /// quote that ends it looks like the beginning of another text.
    torn: Option<usize>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            items: Vec::new(),
            open: Vec::new(),
            name: 0..0,
            plain: None,
            torn: None,
        }
    }

    fn run(&mut self) -> Result<(), Finding> {
        while let Some(byte) = self.bytes.get(self.at).copied() {
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
            let opened = self.items.get(open.item).map_or(0, |item| item.value.start);
            return Err(Finding::new("syntax", Severity::Error, Location::Bytes(opened..opened + 1))
                .variant("bracket-never-closed")
                .with("missing", char::from(open.closes_with)));
        }
        Ok(())
    }

    fn looks_at(&self, what: &str) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(what.as_bytes()))
    }

    fn push(&mut self, kind: Kind, value: Range<usize>) -> usize {
        let name = std::mem::replace(&mut self.name, 0..0);
        let index = self.items.len();
        self.items.push(Item { kind, name, value, children: Vec::new() });
        if let Some(parent) = self.open.last().map(|open| open.item).and_then(|parent| self.items.get_mut(parent)) {
            parent.children.push(index);
        }
        index
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
        let item = self.push(kind, start..self.at + 1);
        self.open.push(Open { item, closes_with });
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
                if let Some(item) = self.items.get_mut(open.item) {
                    item.value.end = self.at + 1;
                }
                self.at += 1;
                Ok(())
            }
            Some(open) => {
                let opened = self.items.get(open.item).map_or(0, |item| item.value.start);
                let line = position(self.text, opened).0;
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    const TEXT: &str = r##"#![enable(implicit_some)]
// A comment with a ( bracket.
Scenario(
    title: "A \" quote, and a { bracket",
    nodes: {
        "doorway": (
            says: ["One.", "Two."],
            /* a /* nested */ comment */
            replies: { "ask": (when: Not(Knows("x")), scores: (curiosity: 2)) },
        ),
        "doorway": (says: [r#"raw " text"#]),
    },
)"##;

    fn said(finding: &Finding) -> String {
        crate::words::Words::english().finding(finding).0
    }

    #[test]
    fn a_way_through_names_leads_to_its_bytes() {
        fn check(location: &Location, expected: &str) {
            let syntax = Syntax::read(TEXT).unwrap();
            assert_eq!(&TEXT[syntax.locate(TEXT, location)], expected);
        }
        check(&Location::field("title"), "title");
        check(&Location::node("doorway"), "\"doorway\"");
        check(&Location::node("doorway").then("says").at(1), "\"Two.\"");
        check(&Location::reply("doorway", "ask").then("scores").then("curiosity"), "curiosity");
        check(&Location::reply("doorway", "ask").then("when").at(0), "Knows(\"x\")");
        check(&Location::reply("doorway", "gone"), "replies");
    }

    #[test]
    fn a_doubled_name_is_found_where_it_stands_the_second_time() {
        let syntax = Syntax::read(TEXT).unwrap();
        let doubled = syntax.doubled(TEXT);
        assert_eq!(doubled.len(), 1);
        let Location::Bytes(bytes) = &doubled[0].location else { unreachable!() };
        assert_eq!(position(TEXT, bytes.start), (11, 9));
        assert!(said(&doubled[0]).contains("line 6"));
    }

    #[test]
    fn faults_in_brackets_are_named_where_they_are() {
        fn check(text: &str, expected: (usize, usize), words: &str) {
            let finding = Syntax::read(text).unwrap_err();
            let Location::Bytes(bytes) = &finding.location else { unreachable!() };
            assert_eq!(position(text, bytes.start), expected, "{text}");
            assert!(said(&finding).contains(words), "{}", said(&finding));
        }
        check("(\n  a: [1, 2),\n)", (2, 11), "“)” where “]”");
        check("(a: 1", (1, 1), "never closed");
        check("(a: \"x)", (1, 5), "never closed");
        check("(a: 1))", (1, 7), "no bracket is open");
        check(&"(".repeat(100_000), (1, 101), "nested");
        check("/* (", (1, 1), "comment");
        // The quote that was forgotten, not the last one of the file.
        check("(\n  a: \"x,\n  b: \"y (\",\n  c: \"z\",\n)", (2, 6), "never closed");
    }

    #[test]
    fn a_byte_and_its_line_and_column_agree() {
        let text = "eins\nzwölf ö\n";
        for (byte, _) in text.char_indices() {
            let (line, column) = position(text, byte);
            assert_eq!(byte_at(text, line, column), byte);
        }
    }
}
