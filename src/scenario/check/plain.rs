//! Texts that say something and fit on a screen, numbers within their range.

use super::Checker;
use crate::scenario::finding::{Finding, Severity};
use crate::scenario::way::Way;

/// The longest text of one line that is still a line, in characters.
const LONGEST_TEXT: usize = 2_000;

impl Checker<'_> {
    pub(super) fn within(&mut self, found: i32, low: u8, high: u8, at: &Way<'_>, what: &'static str) -> u8 {
        if !(i32::from(low)..=i32::from(high)).contains(&found) {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.location())
                    .with("what", what)
                    .with("found", found)
                    .with("low", low)
                    .with("high", high),
            );
        }
        u8::try_from(found.clamp(i32::from(low), i32::from(high))).unwrap_or(low)
    }

    /// A list of wordings that must hold at least one.
    pub(super) fn wordings(&mut self, at: &Way<'_>, wordings: &[String]) {
        if wordings.is_empty() {
            self.find(Finding::new("empty", Severity::Error, at.location()).variant("wordings"));
        }
        self.texts(at, wordings);
    }

    /// A list of texts, which may be empty.
    pub(super) fn texts(&mut self, at: &Way<'_>, texts: &[String]) {
        for (index, text) in texts.iter().enumerate() {
            self.text(&at.at(index), text);
        }
    }

    pub(super) fn text(&mut self, at: &Way<'_>, text: &str) {
        if text.trim().is_empty() {
            self.find(Finding::new("empty", Severity::Error, at.location()));
        }
        self.length(at, text);
    }

    pub(super) fn length(&mut self, at: &Way<'_>, text: &str) {
        // Fewer bytes are fewer characters still.
        if text.len() <= LONGEST_TEXT {
            return;
        }
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            self.find(
                Finding::new("too-long", Severity::Error, at.location())
                    .with("length", length)
                    .with("most", LONGEST_TEXT),
            );
        }
    }
}
