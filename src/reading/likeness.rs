//! How alike two texts are, in several ways, each 0 to 1000.

use rustc_hash::FxHashMap;

use super::heads::Head;
use super::heard::Heard;
use super::lexicon::fingerprint;
use super::numbers::{ln, whole};
use super::reader::Reader;
use super::stems::stem;
use crate::scenario::{Axis, Points, fnv1a};

/// The ways in which a text is compared with a reply and its paraphrases.
pub const WAYS: usize = 9;

/// Their names, as the file of weights has them.
pub const WAY_NAMES: [&str; WAYS] =
    ["words", "covered", "pairs", "letters", "meanings", "cues", "points", "asks", "moves"];

/// How seldom words are in some texts: what is seldom says more.
#[derive(Debug, Clone, Default)]
pub struct Rarity {
    known: FxHashMap<String, u32>,
    /// What a word counts that is in none of the texts.
    unknown: u32,
}

impl Rarity {
    /// Counts the words of texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a Compared>) -> Self {
        let mut seen: FxHashMap<String, u32> = FxHashMap::default();
        let mut all = 0_u32;
        for text in texts {
            all += 1;
            for stem in &text.stems {
                *seen.entry(stem.clone()).or_default() += 1;
            }
        }
        let weight = |count: u32| {
            let rarity = ln(f64::from(all + 1) / f64::from(count + 1));
            u32::try_from(whole(rarity * 100.0) + 30).unwrap_or_default()
        };
        Self { unknown: weight(0), known: seen.into_iter().map(|(stem, count)| (stem, weight(count))).collect() }
    }

    fn get(&self, stem: &str) -> u32 {
        self.known.get(stem).copied().unwrap_or(self.unknown)
    }
}

/// A text made ready to be compared.
#[derive(Debug, Clone)]
pub struct Compared {
    /// Its stems, each once, sorted.
    stems: Vec<String>,
    /// Those of them that carry the matter, sorted.
    matter: Vec<String>,
    /// Pairs of neighbouring stems as fingerprints, sorted.
    pairs: Vec<u64>,
    /// Runs of three letters as fingerprints, sorted.
    letters: Vec<u64>,
    /// The meanings that its stems share with others, sorted.
    meanings: Vec<u32>,
    /// Its cues, sorted.
    cues: Vec<u32>,
    /// Hundredths of points, by axis.
    sums: [i32; 3],
    asks: bool,
}

impl Compared {
    /// Makes a text ready.
    #[must_use]
    pub(super) fn of(reader: &Reader, text: &str, heard: &Heard) -> Self {
        let held = reader.held(text, heard);
        let sums = Axis::ALL.map(|axis| reader.sum(&held, Head::of(axis)).clamp(-200, 200));
        let in_order: Vec<String> = held.text.tokens.iter().map(|token| stem(&token.word)).collect();
        let pairs = in_order.windows(2).map(|pair| fingerprint(pair.iter().map(|stem| &**stem)));
        let mut letters: Vec<u64> = Vec::new();
        for token in &held.text.tokens {
            let padded: Vec<char> = std::iter::once(' ').chain(token.word.chars()).chain([' ']).collect();
            letters
                .extend(padded.windows(3).map(|run| fnv1a(run.iter().flat_map(|sign| u32::from(*sign).to_le_bytes()))));
        }
        let matter = held.text.tokens.iter().filter(|token| !reader.stems.is_function(&token.word));
        let matter = matter.map(|token| stem(&token.word)).collect();
        let meanings = in_order.iter().filter_map(|stem| reader.stems.meaning(stem)).collect();
        let cues = held.cues.iter().filter_map(|(cue, _)| u32::try_from(*cue).ok()).collect();
        let asks = held.text.sentences.iter().any(|sentence| sentence.asks);
        Self {
            pairs: set(pairs.collect()),
            letters: set(letters),
            meanings: set(meanings),
            cues: set(cues),
            matter: set(matter),
            stems: set(in_order),
            sums,
            asks,
        }
    }

    /// Whether there are no words in it.
    pub(super) fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }

    /// How many different words of more than one letter are in it.
    pub(super) fn kinds(&self) -> usize {
        self.stems.iter().filter(|stem| stem.len() > 1).count()
    }

    /// Whether a wording speaks of something that this speaks of, in the same words or in words that mean alike.
    pub(super) fn speaks_of(&self, wording: &Self) -> bool {
        common(&self.matter, &wording.matter).next().is_some()
            || common(&self.meanings, &wording.meanings).next().is_some()
    }

    /// Whether it speaks of anything: not all words only carry a sentence.
    pub(super) fn has_matter(&self) -> bool {
        !self.matter.is_empty()
    }

    /// The cues in it, sorted.
    pub(super) fn cues(&self) -> &[u32] {
        &self.cues
    }
}

/// How a text is like a reply, given as its wordings; each way 0 to 1000, the most alike of the wordings.
pub(super) fn likeness<'a>(
    text: &Compared,
    wordings: impl Iterator<Item = &'a Compared> + Clone,
    rarity: &Rarity,
    points: Points,
    moves: i32,
) -> [i32; WAYS] {
    let weight = |stem: &String| u64::from(rarity.get(stem));
    let most = |alike: &dyn Fn(&Compared) -> i32| wordings.clone().map(alike).max().unwrap_or_default();
    let own: u64 = text.stems.iter().map(weight).sum();
    let words = most(&|wording| {
        let shared: u64 = common(&text.stems, &wording.stems).map(weight).sum();
        let other: u64 = wording.stems.iter().map(weight).sum();
        dice(shared, own, other)
    });
    let covered: u64 = text
        .stems
        .iter()
        .filter(|stem| wordings.clone().any(|wording| wording.stems.binary_search(stem).is_ok()))
        .map(weight)
        .sum();
    let pairs = most(&|wording| share(&text.pairs, &wording.pairs));
    let letters = most(&|wording| share(&text.letters, &wording.letters));
    let meanings = most(&|wording| share(&text.meanings, &wording.meanings));
    let cues = most(&|wording| share(&text.cues, &wording.cues));
    let apart: i32 =
        Axis::ALL.into_iter().zip(text.sums).map(|(axis, sum)| (sum - i32::from(points.on(axis)) * 100).abs()).sum();
    let asks = i32::from(wordings.clone().any(|wording| wording.asks == text.asks)) * 1_000;
    [words, part(covered, own), pairs, letters, meanings, cues, 1_000 - apart.min(1_000), asks, moves]
}

/// What two sorted lists share.
fn common<'a, T: Ord>(one: &'a [T], other: &'a [T]) -> impl Iterator<Item = &'a T> {
    one.iter().filter(|item| other.binary_search(item).is_ok())
}

fn share<T: Ord>(one: &[T], other: &[T]) -> i32 {
    dice(common(one, other).count() as u64, one.len() as u64, other.len() as u64)
}

/// Twice what is shared, of both together: 0 to 1000.
fn dice(shared: u64, one: u64, other: u64) -> i32 {
    part(2 * shared, one + other)
}

fn part(part: u64, whole: u64) -> i32 {
    i32::try_from((part * 1_000).checked_div(whole).unwrap_or_default()).unwrap_or_default()
}

fn set<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list
}
