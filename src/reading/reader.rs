//! The reader: a reply goes in, and three sums come out with everything that they are made of.

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use super::counted::Counted;
use super::cues::{CueBook, FoundCue};
use super::flow::{Flow, Flowing};
use super::heads::{Head, Heads, Weights};
use super::heard::{Heard, TakenUp};
use super::lexicon::{LearnedWords, Lexicon};
use super::nearest::MatchWeights;
use super::stems::Stems;
use super::sums::Reading;
use super::tokens::Text;
use crate::scenario::{Move, Moves};

/// The cues, by hand.
const CUES: &str = include_str!("../../assets/reading/cues.ron");
/// The words that mean alike, by hand.
const WORDS: &str = include_str!("../../assets/reading/words.ron");
/// What the cues are worth on the axes, trained on the scenarios that ship with the program.
const WEIGHTS: &str = include_str!("../../assets/reading/weights.ron");

/// What single words are worth, trained likewise.
const LEARNED: &str = include_str!("../../assets/reading/learned.ron");
/// How words follow each other, trained likewise.
const FLOW: &str = include_str!("../../assets/reading/flow.ron");
/// How what is typed finds the written reply, trained likewise.
const MATCHING: &str = include_str!("../../assets/reading/matching.ron");

/// Reads typed replies. It holds what it knows of the language, and nothing of any conversation.
#[derive(Debug)]
pub struct Reader {
    pub(super) book: CueBook,
    pub(super) stems: Stems,
    pub(super) heads: Heads,
    pub(super) lexicon: Lexicon,
    pub(super) flowing: Flowing,
    pub(super) names: Vec<Arc<str>>,
    pub(super) counted: Counted,
    pub(super) matching: MatchWeights,
    /// What each cue says for each move, by position.
    move_leans: Vec<Vec<i32>>,
}

/// Why there is no reader.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReaderFault {
    /// The cues are not right.
    #[error(transparent)]
    Cues(#[from] super::cues::CueFault),
    /// Another file is not right.
    #[error("the words or weights of the reader cannot be read: {0}")]
    Unreadable(String),
}

/// What a text holds: each cue once, with all its places, as positions of words.
pub(super) struct Held {
    pub(super) text: Text,
    /// Sorted by cue.
    pub(super) cues: Vec<(usize, Vec<Range<usize>>)>,
    pub(super) taken: TakenUp,
    /// What single words are worth on the axes, by their positions.
    pub(super) words: Vec<(usize, [i32; 3])>,
}

impl Held {
    /// Whether a cue is in it.
    pub(super) fn has(&self, cue: usize) -> bool {
        self.cues.iter().any(|(held, _)| *held == cue)
    }
}

impl Reader {
    /// The reader that ships with the program.
    ///
    /// Its files are part of the program and a test reads them; should they be broken all the same, the reader knows
    /// nothing and earns nobody anything.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Reader> = LazyLock::new(|| {
            Reader::read(CUES, WORDS, WEIGHTS, LEARNED, FLOW, MATCHING).unwrap_or_else(|_| Reader::knowing_nothing())
        });
        &SHIPPED
    }

    /// A reader whose cues have the worth that was set by hand: where training begins.
    ///
    /// # Errors
    /// Where the files that ship with the program are broken.
    pub fn by_hand() -> Result<Self, ReaderFault> {
        Self::read(CUES, WORDS, "{}", "{}", FLOW, MATCHING)
    }

    fn knowing_nothing() -> Self {
        let book = CueBook::empty();
        let heads = Heads::new(&book, &Weights::new());
        let matching = MatchWeights::default();
        Self {
            counted: Counted::of(&book),
            names: Vec::new(),
            heads,
            lexicon: Lexicon::default(),
            flowing: Flowing::default(),
            stems: Stems::none(),
            book,
            matching,
            move_leans: Vec::new(),
        }
    }

    /// Reads the files that make a reader: cues, words, weights, and how a written reply is found.
    ///
    /// # Errors
    /// Where one of them is broken.
    pub fn read(
        cues: &str,
        words: &str,
        weights: &str,
        learned: &str,
        flow: &str,
        matching: &str,
    ) -> Result<Self, ReaderFault> {
        let book = CueBook::read(cues)?;
        let stems = Stems::read(words).map_err(ReaderFault::Unreadable)?;
        let weights: Weights = ron::from_str(weights).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let learned: LearnedWords =
            ron::from_str(learned).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let flow: Flow = ron::from_str(flow).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let matching = ron::from_str(matching).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let heads = Heads::new(&book, &weights);
        let names = book.cues.iter().map(|cue| Arc::from(cue.id.as_str())).collect();
        let reader = Self {
            counted: Counted::of(&book),
            names,
            heads,
            lexicon: Lexicon::of(&learned),
            flowing: Flowing::of(&flow),
            stems,
            book,
            matching: MatchWeights::default(),
            move_leans: Vec::new(),
        };
        Ok(reader.with_matching(matching))
    }

    /// The same reader with other weights for the axes: how training hands on what it learned.
    #[must_use]
    pub fn with_weights(mut self, weights: &Weights) -> Self {
        self.heads = Heads::new(&self.book, weights);
        self
    }

    /// The same reader with other learned words.
    #[must_use]
    pub fn with_learned(mut self, learned: &LearnedWords) -> Self {
        self.lexicon = Lexicon::of(learned);
        self
    }

    /// The same reader with another way to find the written reply.
    #[must_use]
    pub fn with_matching(mut self, matching: MatchWeights) -> Self {
        let leans = |name: &Arc<str>| matching.moves.get(&**name).cloned().unwrap_or_default();
        self.move_leans = self.names.iter().map(leans).collect();
        self.matching = matching;
        self
    }

    /// What a cue is worth for a head, in hundredths.
    pub(super) fn worth(&self, cue: usize, head: Head) -> i32 {
        self.heads.worth(cue, head)
    }

    /// What the cues of a text come to for a head, in hundredths.
    pub(super) fn sum(&self, held: &Held, head: Head) -> i32 {
        held.cues.iter().map(|(cue, _)| self.heads.worth(*cue, head)).sum()
    }

    /// How far cues lean to the moves of a reply: 0 to 1000, 500 where they say nothing.
    pub(super) fn leaning(&self, cues: &[u32], moves: Moves) -> i32 {
        let (mut sum, mut count) = (0, 0);
        for (index, _) in Move::ALL.iter().enumerate().filter(|(_, one)| moves.contains(one)) {
            count += 1;
            for cue in cues {
                let leans = self.move_leans.get(*cue as usize).and_then(|leans| leans.get(index));
                sum += leans.copied().unwrap_or_default();
            }
        }
        if count == 0 { 500 } else { (500 + sum / count).clamp(0, 1_000) }
    }

    /// The names of all cues, in the order of the file.
    #[must_use]
    pub fn cue_names(&self) -> &[Arc<str>] {
        &self.names
    }

    /// What was heard, to hold replies beside: the customer's lines in order, the last one last, and the facts learned.
    #[must_use]
    pub fn heard(&self, lines: &[&str], facts: &[&str]) -> Heard {
        Heard::of(&self.stems, lines, facts)
    }

    /// Reads a reply. The same words after the same conversation always come to the same, on every machine.
    #[must_use]
    pub fn reading(&self, reply: &str, heard: &Heard) -> Reading {
        self.judged(&self.held(reply, heard))
    }

    /// What a text holds.
    pub(super) fn held(&self, reply: &str, heard: &Heard) -> Held {
        let text = Text::of(reply);
        let taken = heard.taken_up(&self.stems, &text);
        let mut cues: Vec<(usize, Vec<Range<usize>>)> = Vec::new();
        for FoundCue { cue, words } in self.book.find(&text) {
            // Words that were only repeated are not the speaker's own.
            if taken.copied.iter().any(|run| run.start <= words.start && words.end <= run.end) || text.is_told(&words) {
                continue;
            }
            match cues.last_mut() {
                Some((last, places)) if *last == cue => places.push(words),
                _ => cues.push((cue, vec![words])),
            }
        }
        self.count(reply, &text, &taken, &mut cues);
        cues.sort_by_key(|(cue, _)| *cue);
        let words = self.lexicon.worths(&self.stems, &text, |at| {
            taken.copied.iter().any(|run| run.contains(&at)) || text.is_told(&(at..at + 1))
        });
        Held { text, cues, taken, words }
    }
}

#[cfg(test)]
mod tests;
