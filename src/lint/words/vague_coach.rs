//! `vague-coach`: a coach’s note that names nothing of this moment, or that praises and teaches instead.

use std::collections::BTreeSet;

use crate::lint::{
    Group, Rule, Study,
    words_of::{content_words, plain, says, words},
};
use crate::scenario::{Finding, Location, Node, Reply, Scenario, Severity, Target};

pub(super) const RULE: Rule = Rule { id: "vague-coach", group: Group::Words, check };

/// A longer note than this has always something of its own, even if it shares no word with the moment.
const SHORT: usize = 12;

/// Praise and lessons, which would fit any reply to anybody.
const LESSONS: &[&str] = &[
    "active listening",
    "always ask",
    "always remember",
    "best practice",
    "customer service",
    "customers like",
    "empathetic",
    "excellent",
    "good choice",
    "good empathy",
    "good job",
    "good response",
    "good work",
    "great choice",
    "great empathy",
    "great job",
    "great question",
    "great response",
    "great work",
    "is important to",
    "nice job",
    "nice work",
    "rapport",
    "remember to",
    "shows empathy",
    "well done",
    "your customer",
];

/// The words for the customer.
const CUSTOMER: &[&str] = &["he", "her", "hers", "herself", "him", "himself", "his", "she", "their", "them", "they"];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    let mut found = Vec::new();
    for node in &scenario.nodes {
        for reply in &node.replies {
            for (at, note) in coach_notes(&Location::reply(&node.id, &reply.id), reply) {
                let own = without_quotations(note);
                if let Some(lesson) = LESSONS.iter().find(|lesson| says(&own, lesson)) {
                    found.push(Finding::new(RULE.id, Severity::Hint, at).variant("lesson").with("lesson", *lesson));
                } else if is_vague(scenario, node, reply, note) {
                    found.push(Finding::new(RULE.id, Severity::Hint, at).with("says", &reply.says));
                }
            }
        }
    }
    found
}

/// The coach’s notes on a reply at `at`: the plain one, and those for certain moments.
fn coach_notes<'a>(at: &Location, reply: &'a Reply) -> impl Iterator<Item = (Location, &'a str)> {
    let plain = std::iter::once((at.clone().then("coach"), reply.coach.as_str()));
    let places = at.clone().then("scores_if");
    let certain =
        reply.points_if.iter().enumerate().filter_map(move |(index, certain)| {
            Some((places.clone().at(index).then("coach"), certain.coach.as_deref()?))
        });
    plain.chain(certain).filter(|(_, words)| !words.is_empty())
}

/// Whether a short note quotes nothing, does not speak of the customer, and shares no word with the moment.
fn is_vague(scenario: &Scenario, node: &Node, reply: &Reply, note: &str) -> bool {
    let is_customer = |word: &str| CUSTOMER.contains(&plain(word).split('\'').next().unwrap_or_default());
    if words(note).count() > SHORT || words(note).any(is_customer) || without_quotations(note) != note {
        return false;
    }
    let names: BTreeSet<String> = content_words(note).collect();
    !around(scenario, node, reply).any(|text| content_words(text).any(|word| names.contains(&word)))
}

/// What is said, seen and thought around a reply: the line before it, itself, and what follows.
fn around<'a>(scenario: &'a Scenario, node: &'a Node, reply: &'a Reply) -> impl Iterator<Item = &'a str> {
    let next = match reply.next {
        Target::Node(index) => scenario.node(index),
        Target::Ending(_) => None,
    };
    let ending = match reply.next {
        Target::Node(_) => None,
        Target::Ending(index) => scenario.ending(index),
    };
    let nodes = std::iter::once(node).chain(next);
    let lines = nodes.flat_map(|node| node.says.iter().chain(&node.cue).chain(&node.thinks));
    let closing = ending.into_iter().flat_map(|ending| ending.says.iter().chain([&ending.then]));
    std::iter::once(&reply.says).chain(&reply.reaction).chain(lines).chain(closing).map(String::as_str)
}

/// The text without what stands in quotes, typographic or straight, double or single.
fn without_quotations(text: &str) -> String {
    let mut kept = String::new();
    let mut closing = None;
    let mut before = ' ';
    for sign in text.chars() {
        // An apostrophe opens nothing: what opens stands before a word, and not in it.
        let opens = match sign {
            '“' => Some('”'),
            '‘' => Some('’'),
            '"' | '\'' if !before.is_alphanumeric() => Some(sign),
            _ => None,
        };
        match (closing, opens) {
            (Some(end), _) if sign == end => closing = None,
            (Some(_), _) => {}
            (None, Some(end)) => closing = Some(end),
            (None, None) => kept.push(sign),
        }
        before = sign;
    }
    kept
}
