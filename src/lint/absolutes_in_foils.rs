//! `absolutes-in-foils`: words such as “always” and “nobody” stand in what is not best, and hardly anywhere else.

use super::mark::{LIKELY, Spread, Tells};
use super::moments::moments;
use super::words_of::{plain, words};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location};

pub(super) const RULE: Rule = Rule { id: "absolutes-in-foils", group: Group::GiveAways, check };

/// Words that leave no room, and by which people who are used to tests know a wrong answer.
const ABSOLUTES: &[&str] = &[
    "absolutely",
    "all",
    "always",
    "anybody",
    "anyone",
    "certainly",
    "clearly",
    "completely",
    "definitely",
    "entirely",
    "every",
    "everybody",
    "everyone",
    "everything",
    "exactly",
    "guarantee",
    "guaranteed",
    "impossible",
    "just",
    "must",
    "never",
    "nobody",
    "none",
    "nothing",
    "obviously",
    "only",
    "promise",
    "simply",
    "surely",
    "totally",
];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let spread = Spread::over(&moments(study.scenario), |reply| words(&reply.says).any(is_absolute));
    let Some(tells) = spread.tells(LIKELY).filter(|tells| *tells == Tells::TheOthers) else { return Vec::new() };
    let finding = Finding::new(RULE.id, tells.severity(), Location::field("nodes"))
        .with("marked", spread.marked)
        .with("count", spread.tally.count)
        .with("chance", spread.chance())
        .with("nodes", spread.nodes(tells));
    vec![finding]
}

/// Whether the word leaves no room.
pub(super) fn is_absolute(word: &str) -> bool {
    ABSOLUTES.contains(&plain(word).as_str())
}
