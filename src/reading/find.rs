//! Type-ahead: the written replies of a whole scenario, ranked by the words typed so far.
//!
//! Replies of every moment stand in the list, and those on offer now are not preferred, so that the list gives less
//! away than four cards do.

use rustc_hash::FxHashMap;

use super::stems::stem;
use super::tokens::Text;
use crate::scenario::{NodeIndex, ReplyIndex, Scenario};

/// All wordings of a scenario's replies, ready to be searched.
#[derive(Debug)]
pub struct Finder {
    wordings: Vec<Wording>,
    /// How many wordings a stem stands in.
    seen: FxHashMap<String, u32>,
}

#[derive(Debug)]
struct Wording {
    node: NodeIndex,
    reply: ReplyIndex,
    text: String,
    words: Vec<String>,
    stems: Vec<String>,
}

/// A reply that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundReply<'a> {
    /// The node it belongs to.
    pub node: NodeIndex,
    /// The reply.
    pub reply: ReplyIndex,
    /// The wording that fits best: the words on the card, or a paraphrase.
    pub text: &'a str,
}

impl Finder {
    /// Makes the replies of a scenario ready.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let mut wordings = Vec::new();
        let mut seen: FxHashMap<String, u32> = FxHashMap::default();
        for (node, at) in scenario.nodes.iter().enumerate() {
            for (reply, said) in at.replies.iter().enumerate() {
                for text in std::iter::once(&said.says).chain(&said.also) {
                    let words: Vec<String> = Text::of(text).tokens.into_iter().map(|token| token.word).collect();
                    let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
                    for stem in &stems {
                        *seen.entry(stem.clone()).or_default() += 1;
                    }
                    wordings.push(Wording { node: node.into(), reply: reply.into(), text: text.clone(), words, stems });
                }
            }
        }
        Self { wordings, seen }
    }

    /// The replies that fit the words typed so far, the best first, each once, `most` at most. The last word may be
    /// unfinished. Nothing typed finds nothing.
    #[must_use]
    pub fn find(&self, typed: &str, most: usize) -> Vec<FoundReply<'_>> {
        let typed = Text::of(typed);
        let Some((last, whole)) = typed.tokens.split_last() else { return Vec::new() };
        let whole: Vec<String> = whole.iter().map(|token| stem(&token.word)).collect();
        let mut found: Vec<(u64, usize)> = Vec::new();
        for (index, wording) in self.wordings.iter().enumerate() {
            let mut fit: u64 =
                whole.iter().filter(|stem| wording.stems.contains(stem)).map(|stem| self.weight(stem)).sum();
            // The word under way counts for as much as it already says.
            if wording.words.iter().any(|word| word.starts_with(last.word.as_str())) {
                fit += 40 * u64::try_from(last.word.len().min(5)).unwrap_or_default();
            }
            let begins =
                typed.tokens.iter().zip(&wording.words).take_while(|(token, word)| token.word == **word).count();
            fit += 25 * u64::try_from(begins).unwrap_or_default();
            if fit > 0 {
                // Of two that fit alike the shorter one is meant.
                let length = u64::try_from(wording.words.len().min(60)).unwrap_or_default();
                found.push((fit * 100 / (100 + length), index));
            }
        }
        found.sort_by_key(|(fit, index)| (std::cmp::Reverse(*fit), *index));
        let mut listed: Vec<FoundReply<'_>> = Vec::new();
        for (_, index) in found {
            let Some(Wording { node, reply, text, .. }) = self.wordings.get(index) else { continue };
            if !listed.iter().any(|other| (other.node, other.reply) == (*node, *reply)) {
                listed.push(FoundReply { node: *node, reply: *reply, text });
            }
            if listed.len() == most {
                break;
            }
        }
        listed
    }

    /// The wordings of the replies of a node.
    pub(super) fn wordings_at(&self, node: NodeIndex) -> impl Iterator<Item = (ReplyIndex, &str)> {
        self.wordings
            .iter()
            .filter(move |wording| wording.node == node)
            .map(|wording| (wording.reply, wording.text.as_str()))
    }

    /// What is seldom says more.
    fn weight(&self, stem: &str) -> u64 {
        let seen = u64::from(self.seen.get(stem).copied().unwrap_or(1)).max(1);
        let all = u64::try_from(self.wordings.len()).unwrap_or_default();
        20 + 20 * u64::from((all / seen + 1).ilog2())
    }
}
