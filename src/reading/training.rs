//! Where the weights come from: our own written and labelled replies, and nothing else.
//!
//! On each axis the worth of a cue is moved from what was set by hand towards what the replies of the scenarios say:
//! least squares, held to the worth by hand by a ridge, never across zero. The ways of being alike are weighed so that
//! each wording of a reply finds its way back to the other wordings of the same reply, among the replies of its node.
//! All of it is additions, products and quotients in a fixed order, so that it comes out the same everywhere.

use std::collections::BTreeMap;

use super::flow::Flow;
use super::heads::{Head, Weights};
use super::heard::Heard;
use super::lexicon::{LearnedWords, names};
use super::likeness::{Compared, WAY_NAMES, WAYS};
use super::nearest::{MatchWeights, WrittenReplies};
use super::numbers::{exp, ln, whole};
use super::reader::{Reader, ReaderFault};
use super::tokens::Text;
use crate::scenario::{Axis, Move, NodeIndex, Scenario};

/// How firmly a cue is held to the worth it has by hand: as if so many texts had said it.
const HELD_BY: f64 = 120.0;

/// How firmly a single word is held to nothing, likewise.
const WORD_HELD_BY: f64 = 25.0;

/// A word must stand in so many texts to be learned.
const LEAST_TEXTS: usize = 4;

/// How often all cues and words are gone through.
const ROUNDS: usize = 20;

/// What a reply and its paraphrases teach.
struct Lesson {
    /// Each cue once.
    cues: Vec<usize>,
    /// Each word and pair of words once.
    words: Vec<String>,
    points: [f64; 3],
    moves: crate::scenario::Moves,
}

/// Trains the weights of the axes on scenarios: those of the cues, and what single words are worth beside them.
///
/// # Errors
/// Where the files of the reader are broken.
pub fn train_axes(scenarios: &[Scenario]) -> Result<(Weights, LearnedWords), ReaderFault> {
    let reader = Reader::by_hand()?;
    let lessons = lessons(&reader, scenarios);
    let cues = reader.cue_names().len();
    let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in lessons.iter().flat_map(|lesson| &lesson.words) {
        *texts.entry(word).or_default() += 1;
    }
    texts.retain(|_, texts| *texts >= LEAST_TEXTS);
    // Cues and words stand in one row: the cues first.
    let positions: BTreeMap<&str, usize> =
        texts.keys().enumerate().map(|(index, word)| (*word, cues + index)).collect();
    let held: Vec<Vec<usize>> = lessons
        .iter()
        .map(|lesson| {
            let words = lesson.words.iter().filter_map(|word| positions.get(word.as_str()).copied());
            lesson.cues.iter().copied().chain(words).collect()
        })
        .collect();
    let mut learned: Vec<[i16; 3]> = vec![[0; 3]; positions.len()];
    let mut weights = Weights::new();
    for (index, axis) in Axis::ALL.into_iter().enumerate() {
        let head = Head::of(axis);
        let by_hand: Vec<f64> = (0..cues).map(|cue| f64::from(reader.worth(cue, head)) / 100.0).collect();
        let points: Vec<f64> =
            lessons.iter().map(|lesson| lesson.points.get(index).copied().unwrap_or_default()).collect();
        let trained = fitted(&held, &points, &by_hand, cues + positions.len());
        for (learned, worth) in learned.iter_mut().zip(trained.iter().skip(cues)) {
            if let Some(learned) = learned.get_mut(index) {
                *learned = i16::try_from(whole(worth * 100.0)).unwrap_or_default();
            }
        }
        let named = reader.cue_names().iter().zip(trained).filter_map(|(name, worth)| {
            let worth = whole(worth * 100.0);
            (worth != 0).then(|| (name.to_string(), worth))
        });
        weights.insert(head, named.collect());
    }
    let words = positions.keys().zip(learned).filter(|(_, worth)| *worth != [0; 3]);
    let words = words.map(|(word, [one, two, three])| ((*word).to_owned(), (one, two, three))).collect();
    Ok((weights, LearnedWords(words)))
}

fn lessons(reader: &Reader, scenarios: &[Scenario]) -> Vec<Lesson> {
    let mut lessons = Vec::new();
    for node in scenarios.iter().flat_map(|scenario| &scenario.nodes) {
        let lines: Vec<&str> = node.says.iter().map(String::as_str).collect();
        let heard = reader.heard(&lines, &[]);
        for reply in &node.replies {
            for text in std::iter::once(&reply.says).chain(&reply.also) {
                lessons.push(Lesson {
                    cues: reader.held(text, &heard).cues.iter().map(|(cue, _)| *cue).collect(),
                    words: names(&reader.stems, &Text::of(text)),
                    points: Axis::ALL.map(|axis| f64::from(reply.points.on(axis))),
                    moves: reply.moves,
                });
            }
        }
    }
    lessons
}

/// Least squares by going through cues and words one by one, each moved to where it fits best while the others stand.
/// `held` has what each text holds, `points` what it is worth; the first positions are those of the cues.
fn fitted(held: &[Vec<usize>], points: &[f64], by_hand: &[f64], all: usize) -> Vec<f64> {
    let mut worth = by_hand.to_vec();
    worth.resize(all, 0.0);
    let of = |worth: &[f64], cue: usize| worth.get(cue).copied().unwrap_or_default();
    let mut left: Vec<f64> = held
        .iter()
        .zip(points)
        .map(|(held, points)| points - held.iter().map(|cue| of(&worth, *cue)).sum::<f64>())
        .collect();
    let mut with: Vec<Vec<usize>> = vec![Vec::new(); all];
    for (index, held) in held.iter().enumerate() {
        for cue in held {
            if let Some(with) = with.get_mut(*cue) {
                with.push(index);
            }
        }
    }
    for _ in 0..ROUNDS {
        for (cue, with) in with.iter().enumerate() {
            let (hand, before) = (of(by_hand, cue), of(&worth, cue));
            let is_word = cue >= by_hand.len();
            if hand == 0.0 && !is_word {
                continue;
            }
            let held_by = if is_word { WORD_HELD_BY } else { HELD_BY };
            let (mut wanted, mut texts) = (held_by * hand, held_by);
            for lesson in with {
                wanted += left.get(*lesson).copied().unwrap_or_default() + before;
                texts += 1.0;
            }
            let best = wanted / texts;
            // A cue never goes across zero: what speaks for something does not come to speak against it.
            let now = match is_word {
                true => best,
                false if hand > 0.0 => best.max(0.0),
                false => best.min(0.0),
            };
            for lesson in with {
                if let Some(left) = left.get_mut(*lesson) {
                    *left += before - now;
                }
            }
            if let Some(worth) = worth.get_mut(cue) {
                *worth = now;
            }
        }
    }
    worth
}

/// Counts how words follow each other in scenarios: replies, and what customers say.
#[must_use]
pub fn train_flow(reader: &Reader, scenarios: &[Scenario]) -> Flow {
    let nodes = || scenarios.iter().flat_map(|scenario| &scenario.nodes);
    let replies = nodes().flat_map(|node| &node.replies);
    let written = replies.flat_map(|reply| std::iter::once(&reply.says).chain(&reply.also));
    let said = nodes().flat_map(|node| &node.says);
    let texts: Vec<Text> = written.chain(said).map(|text| Text::of(text)).collect();
    Flow::counted(&reader.stems, texts.iter())
}

/// Trains what finds the written reply, on scenarios, for a reader whose axes are trained already.
#[must_use]
pub fn train_matching(reader: Reader, scenarios: &[Scenario]) -> MatchWeights {
    let moves = train_moves(&lessons(&reader, scenarios), &reader);
    let reader = reader.with_matching(MatchWeights { moves: moves.clone(), ..MatchWeights::default() });
    let tasks = tasks(&reader, scenarios);
    let ways = weighed(&tasks);
    let mut weights = MatchWeights {
        ways: WAY_NAMES.iter().zip(ways).map(|(name, weight)| ((*name).to_owned(), whole(weight * 1_000.0))).collect(),
        sure: 0,
        fits: 0,
        moves,
    };
    let (sure, fits) = bounds(&tasks, weights.by_way());
    weights.sure = sure;
    weights.fits = fits;
    weights
}

/// What each cue says for each move: the logarithm of how much oftener it comes with the move than without.
fn train_moves(lessons: &[Lesson], reader: &Reader) -> BTreeMap<String, Vec<i32>> {
    let mut table = BTreeMap::new();
    let share = |texts: usize, of: usize| (f64::from(count(texts)) + 0.5) / (f64::from(count(of)) + 5.0);
    for (cue, name) in reader.cue_names().iter().enumerate() {
        let leans = Move::ALL.iter().map(|one| {
            let (with, without): (Vec<&Lesson>, Vec<&Lesson>) =
                lessons.iter().partition(|lesson| lesson.moves.contains(one));
            let has = |lessons: &[&Lesson]| lessons.iter().filter(|lesson| lesson.cues.contains(&cue)).count();
            whole(100.0 * ln(share(has(&with), with.len()) / share(has(&without), without.len())))
        });
        table.insert(name.to_string(), leans.collect());
    }
    table
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A wording that must find its reply: the right one first, then all others of the node.
struct Task {
    likenesses: Vec<[i32; WAYS]>,
}

fn tasks(reader: &Reader, scenarios: &[Scenario]) -> Vec<Task> {
    let mut tasks = Vec::new();
    let nothing = Heard::default();
    for scenario in scenarios {
        let written = WrittenReplies::of(reader, scenario);
        for (index, node) in scenario.nodes.iter().enumerate() {
            let replies = written.at(NodeIndex::from(index));
            for (right, reply) in node.replies.iter().enumerate() {
                for (wording, text) in std::iter::once(&reply.says).chain(&reply.also).enumerate() {
                    if reply.also.is_empty() || node.replies.len() < 2 {
                        continue;
                    }
                    let typed = Compared::of(reader, text, &nothing);
                    let mut likenesses: Vec<[i32; WAYS]> = replies
                        .iter()
                        .enumerate()
                        .map(|(other, reply)| written.alike(reader, &typed, reply, (other == right).then_some(wording)))
                        .collect();
                    likenesses.swap(0, right);
                    tasks.push(Task { likenesses });
                }
            }
        }
    }
    tasks
}

/// Weights under which the right reply is the likeliest: a choice among several, by slow steps from nothing.
fn weighed(tasks: &[Task]) -> [f64; WAYS] {
    let mut weights = [0.0; WAYS];
    let scaled = |ways: &[i32; WAYS]| ways.map(|way| f64::from(way) / 100.0);
    for _ in 0..150 {
        let mut slope = [0.0; WAYS];
        for task in tasks {
            let rows: Vec<[f64; WAYS]> = task.likenesses.iter().map(scaled).collect();
            let odds: Vec<f64> = rows.iter().map(|row| exp(dot(row, &weights))).collect();
            let all: f64 = odds.iter().sum();
            for (index, (row, odds)) in rows.iter().zip(&odds).enumerate() {
                let miss = f64::from(u8::from(index == 0)) - odds / all;
                for (slope, value) in slope.iter_mut().zip(row) {
                    *slope += miss * value;
                }
            }
        }
        for (weight, slope) in weights.iter_mut().zip(slope) {
            // No way of being alike speaks against a reply.
            *weight = (*weight + 0.03 * slope / f64::from(count(tasks.len()))).max(0.0);
        }
    }
    weights
}

fn dot(one: &[f64; WAYS], other: &[f64; WAYS]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// From which lead on at least 98 of 100 are right, and what the worst fit of a hundred right ones comes to.
fn bounds(tasks: &[Task], ways: [i32; WAYS]) -> (i32, i32) {
    let fit = |alike: &[i32; WAYS]| alike.iter().zip(ways).map(|(alike, weight)| alike * weight / 1_000).sum::<i32>();
    let mut leads = Vec::new();
    let mut fits = Vec::new();
    for task in tasks {
        let Some((right, others)) = task.likenesses.split_first() else { continue };
        let other = others.iter().map(fit).max().unwrap_or_default();
        let lead = fit(right) - other;
        leads.push((lead.abs(), lead > 0));
        fits.push(fit(right));
    }
    leads.sort_unstable_by(|one, other| other.cmp(one));
    let (mut right, mut sure) = (0, 0);
    for (index, (lead, is_right)) in leads.iter().enumerate() {
        right += usize::from(*is_right);
        if right * 100 >= (index + 1) * 98 {
            sure = *lead;
        }
    }
    fits.sort_unstable();
    (sure, fits.get(fits.len() / 100).copied().unwrap_or_default())
}

/// Of a hundred wordings, how many find their reply, and of those that are sure, how many: shares of 0 to 1, and the
/// share that is sure.
#[must_use]
pub fn found_again(reader: &Reader, scenarios: &[Scenario]) -> (f64, f64, f64) {
    let ways = reader.matching.by_way();
    let fit = |alike: &[i32; WAYS]| alike.iter().zip(ways).map(|(alike, weight)| alike * weight / 1_000).sum::<i32>();
    let (mut right, mut sure, mut sure_right, mut all) = (0, 0, 0, 0);
    for task in tasks(reader, scenarios) {
        let Some((own, others)) = task.likenesses.split_first() else { continue };
        let lead = fit(own) - others.iter().map(fit).max().unwrap_or_default();
        all += 1;
        right += usize::from(lead > 0);
        sure += usize::from(lead.abs() >= reader.matching.sure);
        sure_right += usize::from(lead >= reader.matching.sure);
    }
    let share = super::measure::ratio;
    (share(right, all), share(sure_right, sure), share(sure, all))
}

/// Weights as the text of their file.
///
/// # Errors
/// None for what training makes.
pub fn written<T: serde::Serialize>(weights: &T) -> Result<String, ron::Error> {
    let pretty = ron::ser::PrettyConfig::new().depth_limit(2);
    Ok(format!(
        "// Written by `examples/train_reader.rs`; not by hand.\n{}\n",
        ron::ser::to_string_pretty(weights, pretty)?
    ))
}
