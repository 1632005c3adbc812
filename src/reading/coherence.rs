//! Whether a text is something that one person could say to another: a sentence, not a heap of words.

use super::stems::Stems;
use super::tokens::Text;

/// More words than anybody says at one go: nothing more is earned by them.
pub const MOST_IN_A_REPLY: usize = 60;

/// Why nothing can be earned by a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    /// There are no words in it.
    Empty,
    /// It is not English, or no language at all.
    NotEnglish,
    /// It is a heap of words, not a sentence.
    NoSentence,
    /// It says the same things over and over.
    Repeats,
    /// It is longer than anybody says at one go.
    TooLong,
    /// It speaks to the program, not to the customer.
    ToTheProgram,
    /// It only repeats what the customer said.
    Copied,
    /// It tells what somebody does; nothing is said.
    OnlyTold,
}

impl Gate {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Empty,
        Self::NotEnglish,
        Self::NoSentence,
        Self::Repeats,
        Self::TooLong,
        Self::ToTheProgram,
        Self::Copied,
        Self::OnlyTold,
    ];

    /// The key of its sentence in the words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "reading-gate-empty",
            Self::NotEnglish => "reading-gate-not-english",
            Self::NoSentence => "reading-gate-no-sentence",
            Self::Repeats => "reading-gate-repeats",
            Self::TooLong => "reading-gate-too-long",
            Self::ToTheProgram => "reading-gate-to-the-program",
            Self::Copied => "reading-gate-copied",
            Self::OnlyTold => "reading-gate-only-told",
        }
    }
}

/// Words that follow each other worse than this, in hundredths of a bit a word, are a heap. Of our own replies of
/// eight words or more fewer than one in a thousand is below it.
const HEAP: i32 = -100;

/// Why nothing can be earned by a text, by its words alone. `kinds`: how many different things in it would earn;
/// `ease`: how well its words follow each other.
pub(super) fn gate(stems: &Stems, text: &Text, kinds: usize, ease: i32) -> Option<Gate> {
    let words = text.tokens.len();
    if words == 0 {
        return Some(Gate::Empty);
    }
    if text.cut || words > MOST_IN_A_REPLY {
        return Some(Gate::TooLong);
    }
    if (0..words).all(|at| text.is_told(&(at..at + 1))) {
        return Some(Gate::OnlyTold);
    }
    if text.odd_signs >= 6 && text.odd_signs * 6 > words {
        return Some(Gate::ToTheProgram);
    }
    let count = |is: &dyn Fn(&str) -> bool| text.tokens.iter().filter(|token| is(&token.word)).count();
    let function = count(&|word| stems.is_function(word));
    let foreign = count(&|word| stems.is_foreign(word) && !stems.is_function(word));
    let known = count(&|word| stems.is_function(word) || is_known(word));
    if text.foreign_letters * 3 > text.capitals.1
        || (foreign >= 2 && foreign >= function)
        || (words >= 2 && known * 2 < words)
        || (words >= 5 && known * 10 < words * 6)
    {
        return Some(Gate::NotEnglish);
    }
    let mut kept: Vec<&str> = text.tokens.iter().map(|token| token.word.as_str()).collect();
    kept.sort_unstable();
    kept.dedup();
    if (words >= 8 && kept.len() * 2 <= words) || (words >= 4 && kept.len() * 3 <= words) {
        return Some(Gate::Repeats);
    }
    if repeats_a_run(text) {
        return Some(Gate::Repeats);
    }
    let clauses = 1 + text.tokens.windows(2).filter(|pair| clause_ends(pair)).count();
    let sentences = text.sentences.len();
    let scraps = sentences >= 4 && words < sentences * 3;
    let is_heap = (words >= 8 && ease < HEAP)
        || (scraps && text.sentences.iter().all(|sentence| sentence.asks))
        || (sentences >= 6 && kinds >= 2 && words * 2 < sentences * 5)
        || (kinds >= 3 && clauses >= 7 && words < clauses * 3)
        || (words >= 6 && function * 5 < words)
        || (words >= 4 && function == 0 && kinds >= 2)
        // Many scraps, each of which would earn something.
        || (kinds >= 5 && clauses >= 5 && words < clauses * 4);
    is_heap.then_some(Gate::NoSentence)
}

/// Whether three words in a row stand there three times.
fn repeats_a_run(text: &Text) -> bool {
    let run = |words: &[super::tokens::Token]| words.iter().map(|token| token.word.clone()).collect::<Vec<_>>();
    let mut runs: Vec<Vec<String>> = text.tokens.windows(3).map(run).collect();
    runs.sort_unstable();
    runs.windows(3).any(|runs| matches!(runs, [first, _, third] if first == third))
}

fn clause_ends(pair: &[super::tokens::Token]) -> bool {
    matches!(pair, [first, second] if first.clause != second.clause)
}

/// Whether a word is in the list of English words, or one of those that no list holds: names of a scenario are not
/// asked for here, since half of the words may be unknown.
fn is_known(word: &str) -> bool {
    word.len() < 2 || word.starts_with(|sign: char| sign.is_ascii_digit()) || wordnik_list::word_exists(word)
}
