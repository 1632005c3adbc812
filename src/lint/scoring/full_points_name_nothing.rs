//! `full-points-name-nothing`: full points for acknowledgement, and not a word of this customer’s in the reply.
//!
//! Words are compared by their stems with everything that may have been said or seen on the last steps on the way here,
//! with the record, the briefing and the facts. That alone would blame “What was he like?”, which names by pointing. So
//! a reply is found only if it leans on a stock phrase as well. A feeling can be named and a mistake owned in new words;
//! there, any word beside the stock phrase is enough.

use std::collections::{BTreeSet, VecDeque};

use crate::lint::{
    Group, Rule, Study,
    answers::{AnswerAt, answers_at},
    words_of::{content_words, plain, words},
};
use crate::scenario::{Finding, Move, Node, Scenario, Severity, Target};

pub(super) const RULE: Rule = Rule { id: "full-points-name-nothing", group: Group::Scoring, check };

/// The points that ask for something of this customer’s.
const FULL: i8 = 2;

/// What is said to anybody who is unhappy.
const STOCK: &[&str] = &[
    "apologies",
    "apologise",
    "apologize",
    "appreciate",
    "difficult",
    "feel",
    "feeling",
    "feelings",
    "frustrated",
    "frustrating",
    "frustration",
    "hear",
    "imagine",
    "inconvenience",
    "sorry",
    "sympathise",
    "understand",
    "understandable",
    "understood",
    "upset",
    "upsetting",
];

/// How many arrows back what was said is still remembered.
const REMEMBERED: usize = 3;

/// Moves that name a feeling, a meaning or a mistake in words of the trainee’s own.
const NEW_WORDS: &[Move] = &[Move::DeepReflection, Move::Validation, Move::Ownership, Move::RealApology];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let full = |answer: &AnswerAt<'_>| {
        !answer.reply.is_silence() && answer.reply.all_points().any(|points| points.acknowledgement == FULL)
    };
    if !scenario.nodes.iter().any(|node| answers_at(node).any(|answer| full(&answer))) {
        return Vec::new();
    }
    let stock: BTreeSet<String> = STOCK.iter().flat_map(|word| content_words(word)).collect();
    let lasting = lasting(scenario);
    let before = before(scenario);
    let mut found = Vec::new();
    for (index, node) in scenario.nodes.iter().enumerate() {
        let mut heard = None;
        for answer in answers_at(node).filter(full) {
            let says = &answer.reply.says;
            if !words(says).any(|word| STOCK.contains(&plain(word).as_str())) {
                continue;
            }
            let mut own = content_words(says).filter(|word| !stock.contains(word));
            let names = if answer.reply.moves.iter().any(|kind| NEW_WORDS.contains(kind)) {
                own.next().is_some()
            } else {
                let heard = heard.get_or_insert_with(|| heard_before(scenario, &before, index));
                own.any(|word| lasting.contains(&word) || heard.contains(&word))
            };
            if !names {
                found.push(
                    Finding::new(RULE.id, Severity::Warning, answer.location().then("says"))
                        .with("reply", &answer.reply.id)
                        .with("node", &node.id),
                );
            }
        }
    }
    found
}

/// What holds all along: the record, the briefing, the facts.
fn lasting(scenario: &Scenario) -> BTreeSet<String> {
    let persona = &scenario.persona;
    let texts = persona.record.iter().chain(persona.facts.iter().map(|fact| &fact.text)).chain([&scenario.briefing]);
    texts.flat_map(|text| content_words(text)).collect()
}

/// Where the arrows to each node come from: node and reply, by `NodeIndex`.
fn before(scenario: &Scenario) -> Vec<Vec<(usize, AnswerAt<'_>)>> {
    let mut before = vec![Vec::new(); scenario.nodes.len()];
    for (index, node) in scenario.nodes.iter().enumerate() {
        for answer in answers_at(node) {
            for target in answer.reply.targets() {
                let Target::Node(next) = target else { continue };
                before.get_mut(next.get()).into_iter().for_each(|before| before.push((index, answer)));
            }
        }
    }
    before
}

/// The words that may have been said or seen at a node and on the last steps of any way to it.
fn heard_before(scenario: &Scenario, before: &[Vec<(usize, AnswerAt<'_>)>], index: usize) -> BTreeSet<String> {
    let mut heard = BTreeSet::new();
    let mut visited = BTreeSet::from([index]);
    let mut waiting = VecDeque::from([(index, 0)]);
    while let Some((index, steps)) = waiting.pop_front() {
        if let Some(node) = scenario.nodes.get(index) {
            heard.extend(shown(node));
        }
        if steps == REMEMBERED {
            continue;
        }
        for (from, answer) in before.get(index).into_iter().flatten() {
            heard.extend(answer.reply.reaction.iter().flat_map(|text| content_words(text)));
            if visited.insert(*from) {
                waiting.push_back((*from, steps + 1));
            }
        }
    }
    heard
}

/// The words of what is said and seen at a node.
fn shown(node: &Node) -> impl Iterator<Item = String> + '_ {
    node.says.iter().chain(&node.cue).flat_map(|text| content_words(text))
}
