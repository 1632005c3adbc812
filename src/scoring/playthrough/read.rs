//! From the text of a plays file to its plays, with every fault at its place.

use super::Playthrough;
use crate::scenario::{Finding, Kind, Location, Severity, Source, Syntax, read_part, read_whole};

/// What came of reading a plays file.
#[derive(Debug)]
pub struct Plays {
    /// The plays that can be read, each with its position in the list.
    pub plays: Vec<(usize, Playthrough)>,
    /// What keeps the others from being read.
    pub findings: Vec<Finding>,
    /// The file's text, and where things stand in it.
    pub source: Source,
}

impl Plays {
    /// Reads a plays file.
    #[must_use]
    pub fn read(bytes: impl Into<Vec<u8>>) -> Self {
        let (source, not_text) = Source::new(bytes.into());
        if let Some(finding) = not_text {
            return Self { plays: Vec::new(), findings: vec![finding], source };
        }
        let mut readable = Vec::new();
        match read_whole::<Vec<Playthrough>>(&source, |syntax| faults(&source.text, syntax, &mut readable)) {
            Ok(all) => Self { plays: all.into_iter().enumerate().collect(), findings: Vec::new(), source },
            Err(findings) => Self { plays: readable, findings, source },
        }
    }
}

/// What is wrong in each play, or the one finding that says it all. The plays that can be read go into `readable`.
fn faults(text: &str, syntax: &Syntax, readable: &mut Vec<(usize, Playthrough)>) -> Result<Vec<Finding>, Finding> {
    let Some(top) = syntax.top().filter(|top| top.kind == Kind::List) else {
        return Err(Finding::new("syntax", Severity::Error, Location::Bytes(0..0)).variant("no-plays"));
    };
    let mut findings = Vec::new();
    for (position, item) in syntax.children(&top).enumerate() {
        match read_part::<Playthrough>(text, syntax, &item) {
            Ok(play) => readable.push((position, play)),
            Err(finding) => findings.push(finding),
        }
    }
    Ok(findings)
}
