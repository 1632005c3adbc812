//! How long a run takes to play: what is read, and what is decided.

use crate::scenario::{EndingIndex, NodeIndex, Reply, Scenario};

/// How many words a minute an adult reads silently: the mean over 190 studies of English (Brysbaert 2019, Journal of
/// Memory and Language 109, 104047).
const WORDS_A_MINUTE: u64 = 238;

/// How long somebody takes to choose, once the replies are read, in milliseconds. Our own estimate.
const TO_CHOOSE: u64 = 10_000;

/// A tenth of a minute, in milliseconds.
const TENTH: u64 = 6_000;

/// How many words there are to read at each place of a scenario. Of several wordings, the mean.
#[derive(Debug)]
pub(super) struct Reading {
    /// What the customer says at a node, and what can be seen, by `NodeIndex`.
    nodes: Vec<u64>,
    /// The words on a card, by `Reply::number`.
    cards: Vec<u64>,
    /// What the customer says to a reply before the next node speaks, by `Reply::number`.
    reactions: Vec<u64>,
    /// The last line and what comes of it, by `EndingIndex`.
    endings: Vec<u64>,
}

impl Reading {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let count = scenario.reply_count as usize;
        let (mut cards, mut reactions) = (vec![0; count], vec![0; count]);
        for reply in scenario.answers() {
            let number = reply.number as usize;
            if let (Some(card), Some(reaction)) = (cards.get_mut(number), reactions.get_mut(number)) {
                *card = words(&reply.says);
                *reaction = mean(&reply.reaction);
            }
        }
        let nodes = scenario.nodes.iter().map(|node| mean(&node.says) + node.cue.as_deref().map_or(0, words));
        let endings = scenario.endings.iter().map(|ending| mean(&ending.says) + words(&ending.then));
        Self { nodes: nodes.collect(), cards, reactions, endings: endings.collect() }
    }

    /// What is read before the replies at a node.
    pub(super) fn node(&self, node: NodeIndex) -> u64 {
        self.nodes.get(node.get()).copied().unwrap_or_default()
    }

    /// What is read on the card of a reply; nothing for silence.
    pub(super) fn card(&self, reply: &Reply) -> u64 {
        self.cards.get(reply.number as usize).copied().unwrap_or_default()
    }

    /// What is read after a reply, before the next node speaks.
    pub(super) fn reaction(&self, reply: &Reply) -> u64 {
        self.reactions.get(reply.number as usize).copied().unwrap_or_default()
    }

    /// What is read at an ending.
    pub(super) fn ending(&self, ending: EndingIndex) -> u64 {
        self.endings.get(ending.get()).copied().unwrap_or_default()
    }
}

/// How long so many words and choices take, in tenths of a minute, rounded.
pub(super) fn tenths_of_a_minute(words: u64, choices: u64) -> u64 {
    (words * 60_000 / WORDS_A_MINUTE + choices * TO_CHOOSE + TENTH / 2) / TENTH
}

fn words(text: &str) -> u64 {
    text.split_whitespace().count() as u64
}

fn mean(wordings: &[String]) -> u64 {
    let (all, count) = (wordings.iter().map(|wording| words(wording)).sum::<u64>(), wordings.len() as u64);
    if count == 0 { 0 } else { (2 * all + count) / (2 * count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_and_choosing_take_time() {
        let check =
            |words, choices, tenths| assert_eq!(tenths_of_a_minute(words, choices), tenths, "{words} {choices}");
        check(0, 0, 0);
        check(238, 0, 10);
        check(0, 6, 10);
        check(119, 3, 10);
        check(2380, 12, 120);
    }

    #[test]
    fn of_several_wordings_the_mean_counts() {
        let check = |wordings: &[&str], expected| {
            let wordings: Vec<String> = wordings.iter().map(|&wording| wording.to_owned()).collect();
            assert_eq!(mean(&wordings), expected, "{wordings:?}");
        };
        check(&[], 0);
        check(&["Hey. Just looking."], 3);
        check(&["Hey.", "Um, hi there."], 2);
    }
}
