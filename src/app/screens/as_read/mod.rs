//! Typed words as they were read: which of them did what, told by number, icon, points and a plain reason.
//!
//! The talk shows them after each answer, the debrief at each turn. What is listed is the sum itself: every line of it.

mod marked;
mod pips;
mod reasons;

use std::ops::Range;

pub use marked::marked_words_ui;
pub use pips::sums_ui;
pub use reasons::{addition_ui, reasons_ui};

use crate::app::theme::AxisSign;
use crate::reading::{Evidence, Mark, Reading, Reason};
use crate::scenario::Axis;
use crate::words::Words;

/// So many single words are named that helped or hurt, without a number in the text.
const NAMED: usize = 4;

/// Typed words as they were read, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordsAsRead {
    /// The words, exactly as they were typed.
    pub text: String,
    /// Those of them that did something, in the order of the text; none overlaps another.
    pub marks: Vec<MarkedWords>,
    /// Why: first the lines with a number, then what stands nowhere in particular.
    pub reasons: Vec<ReasonLine>,
    /// What they come to on each axis, in the order of [`AxisSign::ALL`]: -200 to 200 hundredths of a point.
    pub sums: [i32; 3],
    /// What would add most.
    pub addition: Option<String>,
    /// Whether they abuse the customer.
    pub is_abuse: bool,
}

/// Words that did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedWords {
    /// Where they stand in the text, in bytes.
    pub span: Range<usize>,
    /// The axis they did most on.
    pub sign: AxisSign,
    /// Whether they cost something there.
    pub is_loss: bool,
    /// Their line among the reasons, from 0; the same for words that did the same.
    pub line: usize,
}

/// A line of the sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonLine {
    /// The number that its words carry in the text, from 1; none for what stands nowhere in particular.
    pub number: Option<usize>,
    /// What it does, in hundredths of a point; the most first.
    pub worth: Vec<(AxisSign, i32)>,
    /// Why.
    pub words: String,
}

impl WordsAsRead {
    /// What is to be shown of a reading of `text`.
    #[must_use]
    pub fn of(text: &str, reading: &Reading, words: &Words) -> Self {
        // Words that do the same share a number: saying it twice earns nothing twice.
        let mut numbered: Vec<&str> = Vec::new();
        let mut marks: Vec<MarkedWords> = Vec::new();
        for mark in &reading.marks {
            let line = numbered.iter().position(|cue| **cue == *mark.cue).unwrap_or_else(|| {
                numbered.push(&mark.cue);
                numbered.len() - 1
            });
            marks.push(marked(mark, line));
        }
        let mut reasons: Vec<ReasonLine> = numbered
            .iter()
            .enumerate()
            .map(|(index, cue)| ReasonLine {
                number: Some(index + 1),
                worth: Vec::new(),
                words: words.text(&format!("reading-cue-{cue}")),
            })
            .collect();
        let mut unnumbered: Vec<(&Reason, usize)> = Vec::new();
        for axis in &reading.axes {
            for line in &axis.evidence {
                let known = match &line.reason {
                    Reason::Cue(cue) => numbered.iter().position(|known| **known == **cue),
                    _ => None,
                };
                let known = known
                    .or_else(|| unnumbered.iter().find(|(reason, _)| **reason == line.reason).map(|(_, index)| *index));
                let at = known.unwrap_or_else(|| {
                    unnumbered.push((&line.reason, reasons.len()));
                    let words = why(text, line, words);
                    reasons.push(ReasonLine { number: None, worth: Vec::new(), words });
                    reasons.len() - 1
                });
                if let Some(reason) = reasons.get_mut(at) {
                    reason.worth.push((axis.axis.into(), line.worth));
                }
            }
        }
        for reason in &mut reasons {
            reason.worth.sort_by_key(|(_, worth)| -worth.abs());
        }
        Self {
            text: text.to_owned(),
            marks,
            reasons,
            sums: Axis::ALL.map(|axis| reading.on(axis).sum),
            addition: reading.adds_most.as_ref().map(|addition| words.text(&format!("reading-add-{}", addition.cue))),
            is_abuse: reading.abuse,
        }
    }
}

fn marked(mark: &Mark, line: usize) -> MarkedWords {
    MarkedWords { span: mark.span.clone(), sign: mark.axis.into(), is_loss: mark.worth < 0, line }
}

/// Why a line stands in a sum, in words. Single words that no number points at are named.
fn why(text: &str, line: &Evidence, words: &Words) -> String {
    let key = match &line.reason {
        Reason::Cue(name) => return words.text(&format!("reading-cue-{name}")),
        Reason::WordsFor => "reading-words-for",
        Reason::WordsAgainst => "reading-words-against",
        Reason::WordsAlone => "reading-words-alone",
        Reason::Gate(gate) => gate.key(),
        Reason::Held => "reading-held",
    };
    let mut named: Vec<String> = Vec::new();
    for word in line.spans.iter().filter_map(|span| text.get(span.clone())) {
        let word = words.with("answers-quote", &[("words", word.to_lowercase().into())]);
        if !named.contains(&word) && named.len() < NAMED {
            named.push(word);
        }
    }
    let why = words.text(key);
    if named.is_empty() { why } else { format!("{why} {}", named.join(" ")) }
}

/// Hundredths of a point as people read them: “+1.1”, “−0.25”, “2”.
#[must_use]
pub fn points_words(words: &Words, hundredths: i32, signed: bool) -> String {
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let points = match (part, part % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}.{}", part / 10),
        _ => format!("{whole}.{part:02}"),
    };
    let sign = match hundredths.signum() {
        -1 => "minus",
        1 if signed => "plus",
        _ => "none",
    };
    words.with("answers-points", &[("sign", sign.into()), ("points", points.into())])
}

#[cfg(test)]
mod tests;
