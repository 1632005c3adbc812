//! `long-line`: a text that is longer than its place on the screen.

use super::texts::{Kind, texts};
use super::words_of::length;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Severity};

pub(super) const RULE: Rule = Rule { id: "long-line", group: Group::Words, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for text in texts(study.scenario) {
        let Some(most) = room(text.kind) else { continue };
        let length = length(text.words);
        if length > most {
            found.push(
                Finding::new(RULE.id, Severity::Hint, text.location)
                    .variant(match text.kind {
                        Kind::Spoken => "spoken",
                        Kind::Reply => "reply",
                        Kind::Cue => "cue",
                        _ => "thought",
                    })
                    .with("length", length)
                    .with("most", most),
            );
        }
    }
    found
}

/// How many characters fit where a text of this kind is shown, if it is shown where room is short.
///
/// Measured with the window’s letters at 1280 by 720. At 200 % a card holds about as much, and the bubble scrolls.
fn room(kind: Kind) -> Option<usize> {
    match kind {
        // Four lines of 568 pixels, in letters of 28.
        Kind::Spoken => Some(150),
        // Two lines of 498 pixels, in letters of 20.
        Kind::Reply => Some(110),
        // Two lines of 588 pixels, in letters of 18.
        Kind::Cue => Some(125),
        // Two lines of 548 pixels, in letters of 20.
        Kind::Thought => Some(115),
        Kind::Coach | Kind::Prose => None,
    }
}
