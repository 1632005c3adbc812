//! What the customer has said, held beside a reply: what is taken up in other words, and what is only repeated.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::lexicon::fingerprint;
use super::stems::Stems;
use super::tokens::Text;

/// So many words in a row that stand the same in both are copied.
pub const COPIED_RUN: usize = 6;

/// Shorter runs count as copied where most of the reply is made of them.
const SHORT_RUN: usize = 3;

/// What a reply can take up.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    /// The matter of the customer's last line.
    last: FxHashSet<String>,
    /// The matter of all that was said before it.
    before: FxHashSet<String>,
    /// The matter of the facts that were learned.
    facts: FxHashSet<String>,
    /// Every run of so many words as a customer spoke them.
    runs: FxHashSet<u64>,
}

/// What of it a reply takes up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct TakenUp {
    /// Words that carry the matter and stand in what was said: as positions.
    pub(super) said: Vec<usize>,
    /// How many different ones.
    pub(super) kinds: usize,
    /// Words that stand in a fact that was learned.
    pub(super) facts: Vec<usize>,
    /// What was copied, as ranges of positions.
    pub(super) copied: Vec<Range<usize>>,
    /// Whether most of the reply was copied.
    pub(super) mostly_copied: bool,
}

impl Heard {
    /// What was heard: the customer's lines in order, the last one last, and the facts that were learned.
    #[must_use]
    pub fn of(stems: &Stems, lines: &[&str], facts: &[&str]) -> Self {
        let mut heard = Self::default();
        for (index, line) in lines.iter().enumerate() {
            let text = Text::of(line);
            let matter = stems.matter(&text);
            if index + 1 == lines.len() {
                heard.last.extend(matter);
            } else {
                heard.before.extend(matter);
            }
            heard.runs.extend(runs(&text).map(|(_, run)| run));
        }
        for fact in facts {
            heard.facts.extend(stems.matter(&Text::of(fact)));
        }
        heard
    }

    /// Holds a reply beside what was heard.
    pub(super) fn taken_up(&self, stems: &Stems, text: &Text) -> TakenUp {
        let mut taken = TakenUp::default();
        if self.last.is_empty() && self.before.is_empty() && self.facts.is_empty() {
            return taken;
        }
        let copied = self.copied(text);
        let mut kinds = FxHashSet::default();
        for (at, token) in text.tokens.iter().enumerate() {
            // What is only repeated takes nothing up.
            if stems.is_function(&token.word) || copied.iter().any(|run| run.contains(&at)) {
                continue;
            }
            let stem = super::stems::stem(&token.word);
            if self.last.contains(&stem) || self.before.contains(&stem) {
                taken.said.push(at);
                kinds.insert(stem);
            } else if self.facts.contains(&stem) {
                taken.facts.push(at);
            }
        }
        taken.kinds = kinds.len();
        let covered: usize = copied.iter().map(ExactSizeIterator::len).sum();
        taken.mostly_copied = covered >= 4 && covered * 10 >= text.tokens.len() * 6;
        taken.copied = copied.into_iter().filter(|run| run.len() >= COPIED_RUN || taken.mostly_copied).collect();
        taken
    }

    /// The longest runs of words that were said just so.
    fn copied(&self, text: &Text) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        for (at, run) in runs(text) {
            if !self.runs.contains(&run) {
                continue;
            }
            match found.last_mut() {
                Some(last) if at < last.end => last.end = at + SHORT_RUN,
                _ => found.push(at..at + SHORT_RUN),
            }
        }
        found
    }
}

/// Every run of three words, by a fingerprint: where it begins, and what it is.
fn runs(text: &Text) -> impl Iterator<Item = (usize, u64)> {
    text.tokens
        .windows(SHORT_RUN)
        .enumerate()
        .map(|(at, words)| (at, fingerprint(words.iter().map(|token| token.word.as_str()))))
}
