//! Which written reply a typed one comes closest to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::coherence::Gate;
use super::heard::Heard;
use super::likeness::{Compared, Rarity, WAY_NAMES, WAYS, likeness};
use super::reader::Reader;
use super::sums::Reading;
use crate::scenario::{NodeIndex, Points, Reply, ReplyIndex, Scenario, Warmth};

/// How the ways of being alike are weighed, and from where on something is sure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchWeights {
    /// What each way counts, in thousandths.
    pub ways: BTreeMap<String, i32>,
    /// By how much the first must lead the second to be taken without asking.
    pub sure: i32,
    /// What a reply must come to at all.
    pub fits: i32,
    /// What each cue says for each move, in hundredths: the moves in their order, by the names of the cues.
    pub moves: BTreeMap<String, Vec<i32>>,
}

impl MatchWeights {
    pub(super) fn by_way(&self) -> [i32; WAYS] {
        WAY_NAMES.map(|name| self.ways.get(name).copied().unwrap_or_default())
    }
}

/// From this likeness of the words on, 0 to 1000, a text is nearly all that a wording says.
const NEARLY_ALL: i32 = 800;

/// All replies of a scenario, ready to be compared with what is typed.
#[derive(Debug)]
pub struct WrittenReplies {
    /// By node, then by reply.
    nodes: Vec<Vec<WrittenReply>>,
    rarity: Rarity,
}

/// A reply with its paraphrases.
#[derive(Debug)]
pub(super) struct WrittenReply {
    pub(super) wordings: Vec<Compared>,
    pub(super) points: Points,
    pub(super) moves: crate::scenario::Moves,
}

/// A reply that a typed one may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The reply.
    pub reply: ReplyIndex,
    /// How well it fits; more is better.
    pub fit: i32,
}

/// What a typed reply is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// This reply, without asking.
    Taken(Candidate),
    /// One of these, the closest first, three at most: ask which was meant.
    Closest(Vec<Candidate>),
    /// None of them: the customer answers from `otherwise` in this tone, and the moment stays.
    Otherwise(Warmth),
    /// They abuse the customer, who leaves.
    Leaves,
}

impl WrittenReplies {
    /// Makes a scenario's replies ready.
    #[must_use]
    pub fn of(reader: &Reader, scenario: &Scenario) -> Self {
        let nothing = Heard::default();
        let reply = |reply: &Reply| WrittenReply {
            wordings: std::iter::once(&reply.says)
                .chain(&reply.also)
                .map(|text| Compared::of(reader, text, &nothing))
                .collect(),
            points: reply.points,
            moves: reply.moves,
        };
        let nodes: Vec<Vec<WrittenReply>> =
            scenario.nodes.iter().map(|node| node.replies.iter().map(reply).collect()).collect();
        let rarity = Rarity::of(nodes.iter().flatten().flat_map(|reply| &reply.wordings));
        Self { nodes, rarity }
    }

    pub(super) fn at(&self, node: NodeIndex) -> &[WrittenReply] {
        self.nodes.get(node.get()).map(Vec::as_slice).unwrap_or_default()
    }

    /// Takes a typed reply for one of those that are offered at a node, or for none of them. `reading` is what the
    /// reader made of the same text.
    #[must_use]
    pub fn nearest(
        &self,
        reader: &Reader,
        node: NodeIndex,
        offered: &[ReplyIndex],
        text: &str,
        reading: &Reading,
    ) -> Match {
        let otherwise = || Match::Otherwise(warmth(reading));
        if reading.abuse {
            // Nobody stays to be abused.
            return Match::Leaves;
        }
        if let Some(
            Gate::Empty | Gate::NotEnglish | Gate::Repeats | Gate::ToTheProgram | Gate::TooLong | Gate::OnlyTold,
        ) = reading.gate
        {
            return otherwise();
        }
        let candidates = self.ranked(reader, node, offered, text);
        let (Some(first), second) = (candidates.first(), candidates.get(1)) else { return otherwise() };
        let weights = &reader.matching;
        if first.fit < weights.fits || !self.says_enough(reader, node, first.reply, text) {
            return otherwise();
        }
        if second.is_none_or(|second| first.fit - second.fit >= weights.sure) {
            return Match::Taken(*first);
        }
        // What shares nothing with the closest is not worth asking about.
        if !self.shares_matter(reader, node, first.reply, text) {
            return otherwise();
        }
        Match::Closest(candidates.into_iter().take(3).collect())
    }

    /// Whether a text says enough to be taken for a reply: one stray word does only where it is nearly all that a
    /// wording of the reply says.
    fn says_enough(&self, reader: &Reader, node: NodeIndex, reply: ReplyIndex, text: &str) -> bool {
        let typed = Compared::of(reader, text, &Heard::default());
        let Some(written) = self.at(node).get(reply.get()) else { return false };
        let [words, ..] = self.alike(reader, &typed, written, None);
        typed.kinds() >= 2 || words >= NEARLY_ALL
    }

    /// Whether a text speaks of anything that a reply speaks of; what speaks of nothing at all is given the benefit.
    fn shares_matter(&self, reader: &Reader, node: NodeIndex, reply: ReplyIndex, text: &str) -> bool {
        let typed = Compared::of(reader, text, &Heard::default());
        let wordings = self.at(node).get(reply.get()).map(|written| written.wordings.as_slice()).unwrap_or_default();
        !typed.has_matter() || wordings.iter().any(|wording| typed.speaks_of(wording))
    }

    /// The replies offered at a node by how well they fit, the best first; of equals the author's first.
    #[must_use]
    pub fn ranked(&self, reader: &Reader, node: NodeIndex, offered: &[ReplyIndex], text: &str) -> Vec<Candidate> {
        let typed = Compared::of(reader, text, &Heard::default());
        if typed.is_empty() {
            return Vec::new();
        }
        let ways = reader.matching.by_way();
        let mut candidates: Vec<Candidate> = offered
            .iter()
            .filter_map(|index| {
                let written = self.at(node).get(index.get())?;
                let alike = self.alike(reader, &typed, written, None);
                let fit = alike.iter().zip(ways).map(|(alike, weight)| alike * weight / 1_000).sum();
                Some(Candidate { reply: *index, fit })
            })
            .collect();
        candidates.sort_by_key(|candidate| (-candidate.fit, candidate.reply));
        candidates
    }

    /// How a text is like a reply, one of whose wordings may be left out.
    pub(super) fn alike(
        &self,
        reader: &Reader,
        text: &Compared,
        reply: &WrittenReply,
        without: Option<usize>,
    ) -> [i32; WAYS] {
        let wordings =
            reply.wordings.iter().enumerate().filter(|(index, _)| Some(*index) != without).map(|(_, wording)| wording);
        let moves = reader.leaning(text.cues(), reply.moves);
        likeness(text, wordings, &self.rarity, reply.points, moves)
    }
}

/// The tone of a text by its sums.
fn warmth(reading: &Reading) -> Warmth {
    let all: i32 = reading.axes.iter().map(|axis| axis.sum).sum();
    match all {
        80.. => Warmth::Warm,
        ..=-60 => Warmth::Cold,
        _ => Warmth::Flat,
    }
}
