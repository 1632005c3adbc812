//! Whether words follow each other as they do when somebody speaks.
//!
//! Counted in our own replies: how much oftener one kind of word follows another than chance would have it. A function
//! word is a kind of its own; of other words only the ending is looked at. A heap of words that each sound kind comes
//! out far below anything that was ever written as a reply.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::numbers::{ln, whole};
use super::stems::Stems;
use super::tokens::Text;

/// How one kind of word follows another: hundredths of a bit, below 0 where it seldom does.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// Pairs that were seen, as two kinds with a space between.
    pairs: BTreeMap<String, i32>,
    /// What comes after a kind and was never seen there.
    unseen: BTreeMap<String, i32>,
}

/// The same, ready to be looked up.
#[derive(Debug, Default)]
pub(super) struct Flowing {
    kinds: FxHashMap<String, u32>,
    pairs: FxHashMap<(u32, u32), i32>,
    unseen: Vec<i32>,
}

/// The kinds of a text's words in order, with the ends of sentences and clauses.
fn kinds<'a>(stems: &Stems, text: &'a Text) -> Vec<&'a str> {
    let mut all = Vec::with_capacity(text.tokens.len() + text.sentences.len() + 1);
    all.push(".");
    let mut before = None;
    for token in &text.tokens {
        if let Some((sentence, clause)) = before {
            if sentence != token.sentence {
                all.push(".");
            } else if clause != token.clause && !matches!(token.word.as_str(), "and" | "but" | "so" | "or" | "because")
            {
                all.push(",");
            }
        }
        before = Some((token.sentence, token.clause));
        all.push(kind(stems, &token.word));
    }
    all.push(".");
    all
}

fn kind<'a>(stems: &Stems, word: &'a str) -> &'a str {
    if stems.is_function(word) {
        return word;
    }
    if word.starts_with(|sign: char| sign.is_ascii_digit()) {
        return "#";
    }
    ["-ing", "-ed", "-ly", "-s", "-er", "-y"]
        .into_iter()
        .find(|ending| ending.strip_prefix('-').is_some_and(|ending| word.ends_with(ending)))
        .unwrap_or("-")
}

impl Flow {
    /// Counts texts.
    pub(super) fn counted<'a>(stems: &Stems, texts: impl Iterator<Item = &'a Text>) -> Self {
        let mut pairs: BTreeMap<(String, String), u32> = BTreeMap::new();
        let (mut from, mut to): (BTreeMap<String, u32>, BTreeMap<String, u32>) = Default::default();
        let mut all = 0_u32;
        for text in texts {
            for pair in kinds(stems, text).windows(2) {
                let [first, second] = pair else { continue };
                *pairs.entry(((*first).to_owned(), (*second).to_owned())).or_default() += 1;
                *from.entry((*first).to_owned()).or_default() += 1;
                *to.entry((*second).to_owned()).or_default() += 1;
                all += 1;
            }
        }
        // Five texts' worth of doubt: a pair that was seen once proves little.
        let doubt = 5.0;
        let bits = |number: f64| whole(100.0 * ln(number) / std::f64::consts::LN_2);
        let share = |kind: &str| (f64::from(to.get(kind).copied().unwrap_or_default()) + 0.5) / f64::from(all + 1);
        let count = |kind: &str| f64::from(from.get(kind).copied().unwrap_or_default());
        Self {
            unseen: from.keys().map(|kind| (kind.clone(), bits(doubt / (count(kind) + doubt)))).collect(),
            pairs: pairs
                .iter()
                .map(|((first, second), seen)| {
                    let share = share(second);
                    let flow = (f64::from(*seen) + doubt * share) / (count(first) + doubt) / share;
                    (format!("{first} {second}"), bits(flow))
                })
                .collect(),
        }
    }
}

impl Flowing {
    pub(super) fn of(flow: &Flow) -> Self {
        let mut kinds: FxHashMap<String, u32> = FxHashMap::default();
        let mut unseen = Vec::new();
        for (index, (kind, worth)) in flow.unseen.iter().enumerate() {
            kinds.insert(kind.clone(), u32::try_from(index).unwrap_or_default());
            unseen.push(*worth);
        }
        let pair = |written: &String| {
            let (first, second) = written.split_once(' ')?;
            Some((*kinds.get(first)?, *kinds.get(second)?))
        };
        let pairs = flow.pairs.iter().filter_map(|(written, worth)| Some((pair(written)?, *worth))).collect();
        Self { kinds, pairs, unseen }
    }

    /// How well the words of a text follow each other: hundredths of a bit a word. None where nothing is known.
    pub(super) fn ease(&self, stems: &Stems, text: &Text) -> Option<i32> {
        let kinds: Vec<Option<u32>> = kinds(stems, text).iter().map(|kind| self.kinds.get(*kind).copied()).collect();
        let (mut sum, mut count) = (0, 0);
        for pair in kinds.windows(2) {
            let [Some(first), second] = pair else { continue };
            let seen = second.and_then(|second| self.pairs.get(&(*first, second)));
            sum += seen.or_else(|| self.unseen.get(*first as usize)).copied().unwrap_or_default();
            count += 1;
        }
        (count > 0).then(|| sum / count)
    }
}
