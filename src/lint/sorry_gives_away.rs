//! `sorry-gives-away`: an apology tells the best reply, or tells the others.

use super::mark::{LIKELY, Spread, Tells};
use super::moments::moments;
use super::words_of::{plain, words};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location};

pub(super) const RULE: Rule = Rule { id: "sorry-gives-away", group: Group::GiveAways, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let spread = Spread::over(&moments(study.scenario), |reply| words(&reply.says).any(says_sorry));
    let Some(tells) = spread.tells(LIKELY) else { return Vec::new() };
    let finding = Finding::new(RULE.id, tells.severity(), Location::field("nodes"))
        .variant(if tells == Tells::TheBest { "best" } else { "others" })
        .with("marked", spread.marked)
        .with("count", spread.tally.count)
        .with("alone", spread.alone())
        .with("chance", spread.chance())
        .with("nodes", spread.nodes(tells));
    vec![finding]
}

/// Whether the word apologises.
pub(super) fn says_sorry(word: &str) -> bool {
    let word = plain(word);
    word == "sorry" || word.starts_with("apolog")
}
