//! `long-line`: a text that is longer than its place on the screen.

use crate::lint::{Group, Rule, Study, words_of::length};
use crate::scenario::{Finding, Severity, TextKind};

pub(super) const RULE: Rule = Rule { id: "long-line", group: Group::Words, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for text in study.scenario.texts() {
        let Some(most) = room(text.kind) else { continue };
        let length = length(text.words);
        if length > most {
            found.push(
                Finding::new(RULE.id, Severity::Hint, text.place)
                    .variant(match text.kind {
                        TextKind::Spoken => "spoken",
                        TextKind::Reply => "reply",
                        TextKind::Cue => "cue",
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
fn room(kind: TextKind) -> Option<usize> {
    match kind {
        // Four lines of 568 pixels, in letters of 28.
        TextKind::Spoken => Some(150),
        // Two lines of 498 pixels, in letters of 20.
        TextKind::Reply => Some(110),
        // Two lines of 588 pixels, in letters of 18.
        TextKind::Cue => Some(125),
        // Two lines of 548 pixels, in letters of 20.
        TextKind::Thought => Some(115),
        TextKind::Typed | TextKind::Coach | TextKind::Prose => None,
    }
}
