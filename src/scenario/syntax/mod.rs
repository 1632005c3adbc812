//! Where things stand in a scenario's text.
//!
//! RON's reader gives values without positions and lets a doubled key win silently. This pass reads the same text
//! into a tree of byte ranges, so that every finding can name its line and column, doubled keys are seen, and a file
//! with one bad reply can still be read reply by reply. It is lenient: what it cannot make sense of, it steps over.

mod follow;
mod reader;

use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::finding::{Finding, Location, Step};

/// The most siblings whose names are compared one by one; with more of them a table is quicker.
const FEW: usize = 16;

/// The shape of a scenario's text: every value with its name and its bytes.
///
/// A large file has millions of values, so they lie flat, in the order of the text, in 24 bytes each.
#[derive(Debug, Clone)]
pub struct Syntax {
    entries: Vec<Entry>,
    /// What lies in maps with many entries, by the positions of the maps: in the order of the names, not of the text.
    /// Worked out when a name is first looked up.
    large: OnceLock<FxHashMap<usize, Vec<u32>>>,
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

/// A value as it is kept. What lies inside it follows it.
#[derive(Debug, Clone, Copy)]
struct Entry {
    kind: Kind,
    name: Bytes,
    value: Bytes,
    /// The position behind what lies inside it.
    behind: u32,
}

/// A range of bytes. A scenario file has at most 64 MB.
#[derive(Debug, Clone, Copy)]
struct Bytes {
    start: u32,
    end: u32,
}

impl From<Range<usize>> for Bytes {
    fn from(range: Range<usize>) -> Self {
        Self { start: small(range.start), end: small(range.end) }
    }
}

impl From<Bytes> for Range<usize> {
    fn from(bytes: Bytes) -> Self {
        bytes.start as usize..bytes.end as usize
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
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
    /// The positions of what lies inside it.
    inside: Range<usize>,
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
    /// Reads the text.
    ///
    /// # Errors
    /// The finding that explains a fault in its brackets.
    pub fn read(text: &str) -> Result<Self, Finding> {
        reader::read(text).map(|entries| Self { entries, large: OnceLock::new() })
    }

    fn item(&self, position: usize) -> Option<Item> {
        let entry = self.entries.get(position)?;
        Some(Item {
            kind: entry.kind,
            name: entry.name.into(),
            value: entry.value.into(),
            inside: position + 1..entry.behind as usize,
        })
    }

    /// The scenario itself: the outermost value.
    #[must_use]
    pub fn top(&self) -> Option<Item> {
        self.item(0)
    }

    /// The values inside `item`, in the order of the text.
    pub fn children(&self, item: &Item) -> impl Iterator<Item = Item> + '_ {
        let mut inside = item.inside.clone();
        std::iter::from_fn(move || {
            let child = if inside.is_empty() { None } else { self.item(inside.start) }?;
            inside.start = child.inside.end;
            Some(child)
        })
    }

    /// The values inside `item` that have a name, in the order of the text.
    pub fn named(&self, item: &Item) -> impl Iterator<Item = Item> + '_ {
        self.children(item).filter(|child| !child.name.is_empty())
    }

    /// The value named `name` inside `item`.
    #[must_use]
    pub fn child(&self, text: &str, item: &Item, name: &str) -> Option<Item> {
        let is_it = |child: &Item| bare(text, &child.name) == name;
        let Some(sorted) = self.large(text).get(&item.inside.start) else { return self.children(item).find(is_it) };
        let first = sorted.partition_point(|position| self.name(text, *position) < name);
        sorted.get(first).and_then(|position| self.item(*position as usize)).filter(is_it)
    }

    /// The names of large maps in order.
    fn large(&self, text: &str) -> &FxHashMap<usize, Vec<u32>> {
        self.large.get_or_init(|| {
            let maps = (0..self.entries.len()).filter_map(|position| self.item(position));
            let large = maps.filter(|map| map.kind == Kind::Map && self.children(map).nth(FEW).is_some());
            large
                .map(|map| {
                    let mut inside: Vec<u32> = self.children(&map).map(|child| small(child.inside.start - 1)).collect();
                    inside.sort_by_key(|position| self.name(text, *position));
                    (map.inside.start, inside)
                })
                .collect()
        })
    }

    fn name<'a>(&self, text: &'a str, position: u32) -> &'a str {
        self.entries.get(position as usize).map_or("", |entry| bare(text, &entry.name.into()))
    }

    /// The innermost value around a byte.
    #[must_use]
    pub fn innermost(&self, byte: usize) -> Option<Item> {
        self.last_around(byte, |_| true)
    }

    /// The innermost `( … )` around a byte.
    #[must_use]
    pub fn group_around(&self, byte: usize) -> Option<Item> {
        self.last_around(byte, |entry| entry.kind == Kind::Group)
    }

    fn last_around(&self, byte: usize, is_it: impl Fn(&Entry) -> bool) -> Option<Item> {
        // What lies inside comes after what it lies in.
        let before = self.entries.get(..self.begun(byte))?;
        let around = |entry: &Entry| Range::from(entry.value).contains(&byte) && is_it(entry);
        self.item(before.iter().rposition(around)?)
    }

    /// The bytes of the field name or map key around a byte.
    #[must_use]
    pub fn name_at(&self, byte: usize) -> Option<Range<usize>> {
        // A name stands before its value.
        self.item(self.begun(byte)).map(|item| item.name).filter(|name| name.contains(&byte))
    }

    /// How many values begin at a byte or before it.
    fn begun(&self, byte: usize) -> usize {
        self.entries.partition_point(|entry| entry.value.start as usize <= byte)
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
                Step::Name(name) => self.child(text, &here, name),
                Step::Index(index) => self.children(&here).nth(*index),
            };
            let Some(next) = next else { break };
            here = next;
        }
        marked(text, here.name, &here.value)
    }

    /// The same for one place of a text that has not been read: it is read only as far as the way leads. None where
    /// the brackets do not match so far, or the place is no way.
    #[must_use]
    pub fn locate_in(text: &str, location: &Location) -> Option<Range<usize>> {
        let Location::Path(steps) = location else { return None };
        let entry = reader::read_along(text, steps)?;
        Some(marked(text, entry.name.into(), &entry.value.into()))
    }

    /// Field names and map keys that stand twice in one place: the first one's bytes and the second one's.
    #[must_use]
    pub fn doubled(&self, text: &str) -> Vec<(Range<usize>, Range<usize>)> {
        let mut doubled = Vec::new();
        let mut names: Vec<(&str, Range<usize>)> = Vec::new();
        for item in (0..self.entries.len()).filter_map(|position| self.item(position)) {
            if !matches!(item.kind, Kind::Map | Kind::Group) {
                continue;
            }
            names.clear();
            names.extend(self.named(&item).map(|child| (bare(text, &child.name), child.name)));
            let mut seen = FxHashMap::default();
            for (index, (name, bytes)) in names.iter().enumerate() {
                let first = match names.get(..index).unwrap_or_default() {
                    before if names.len() <= FEW => before.iter().rfind(|(other, _)| other == name).map(|(_, at)| at),
                    _ => seen.insert(*name, bytes),
                };
                doubled.extend(first.map(|first| (first.clone(), bytes.clone())));
            }
        }
        doubled
    }
}

/// A name's text without its quotes.
pub(super) fn bare<'a>(text: &'a str, name: &Range<usize>) -> &'a str {
    let written = text.get(name.clone()).unwrap_or_default();
    match written.strip_prefix('r') {
        Some(raw) if raw.starts_with(['"', '#']) => raw.trim_matches(['"', '#']),
        _ => written.trim_matches('"'),
    }
}

/// Line and column of a byte, both from 1; the column counts characters.
pub(super) fn position(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// The byte at a line and column counted from 1, or the text's end.
pub(super) fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(offset, _)| offset)
}

/// The bytes that a finding marks: the name, or where there is none the value up to the end of its first line.
fn marked(text: &str, name: Range<usize>, value: &Range<usize>) -> Range<usize> {
    if !name.is_empty() {
        return name;
    }
    let length = text.get(value.clone()).and_then(|shown| shown.lines().next()).map_or(0, str::len);
    value.start..value.start + length
}

#[cfg(test)]
mod tests;
