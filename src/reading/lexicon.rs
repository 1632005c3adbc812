//! What single words and pairs of words have been worth in our own scenes: learned, where the cues are written by hand.
//!
//! A word is taken alone and with the word before it, with the beginning of its sentence, and with the question mark
//! after it; each once a text, so that repetition earns nothing. Words that only carry a sentence count in pairs alone.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::stems::Stems;
use super::tokens::Text;
use crate::scenario::fnv1a;

/// Words and pairs of words, and what each is worth on the three axes, in hundredths of a point.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LearnedWords(pub BTreeMap<String, (i16, i16, i16)>);

/// The same, ready to be looked up.
#[derive(Debug, Default)]
pub(super) struct Lexicon(FxHashMap<u64, [i32; 3]>);

/// A word or a pair in a text: its fingerprint, and the position of the word it is counted at.
type Place = (u64, usize);

impl Lexicon {
    pub(super) fn of(words: &LearnedWords) -> Self {
        let worth = |(one, two, three): &(i16, i16, i16)| [one, two, three].map(|worth| i32::from(*worth));
        Self(words.0.iter().map(|(word, worths)| (fingerprint(word.split(' ')), worth(worths))).collect())
    }

    /// What the words of a text are worth, by the positions of the words, in order; only those worth something.
    pub(super) fn worths(
        &self,
        stems: &Stems,
        text: &Text,
        is_left_out: impl Fn(usize) -> bool,
    ) -> Vec<(usize, [i32; 3])> {
        let mut worths: Vec<(usize, [i32; 3])> = Vec::new();
        for (print, at) in places(stems, text) {
            if is_left_out(at) {
                continue;
            }
            let Some(worth) = self.0.get(&print) else { continue };
            match worths.last_mut() {
                Some((last, sum)) if *last == at => {
                    for (sum, worth) in sum.iter_mut().zip(worth) {
                        *sum += worth;
                    }
                }
                _ => worths.push((at, *worth)),
            }
        }
        worths
    }
}

/// All words and pairs of a text, each once, in the order of the words they are counted at.
fn places(stems: &Stems, text: &Text) -> Vec<Place> {
    let mut all = Vec::with_capacity(text.tokens.len() * 2 + text.sentences.len());
    each(stems, text, |words, at| all.push((fingerprint(words.iter().copied()), at)));
    let mut seen = rustc_hash::FxHashSet::default();
    all.retain(|(print, _)| seen.insert(*print));
    all
}

/// All words and pairs of a text as they are written in the file of learned words.
pub(super) fn names(stems: &Stems, text: &Text) -> Vec<String> {
    let mut all = Vec::new();
    each(stems, text, |words, _| all.push(words.join(" ")));
    all.sort_unstable();
    all.dedup();
    all
}

fn each<'a>(stems: &Stems, text: &'a Text, mut give: impl FnMut(&[&'a str], usize)) {
    for sentence in &text.sentences {
        let mut before = "^";
        for (at, token) in sentence.words.clone().zip(text.words_of(sentence)) {
            if !stems.is_function(&token.word) {
                give(&[&token.word], at);
            }
            give(&[before, &token.word], at);
            before = &token.word;
        }
        if sentence.asks {
            give(&[before, "?"], sentence.words.end.saturating_sub(1));
        }
    }
}

/// Words one after the other, as a number.
pub(super) fn fingerprint<'a>(words: impl Iterator<Item = &'a str>) -> u64 {
    fnv1a(words.flat_map(|word| word.bytes().chain([b' '])))
}
