//! `sorry-gives-away`: an apology tells the best reply, or tells the others.

use super::mark::{LIKELY, Spread};
use crate::lint::{
    Group, Rule, Study,
    moments::moments,
    words_of::{plain, words},
};
use crate::scenario::Finding;

pub(super) const RULE: Rule = Rule { id: "sorry-gives-away", group: Group::GiveAways, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let spread = Spread::over(&moments(study.scenario), |reply| words(&reply.says).any(says_sorry));
    let Some(tells) = spread.tells(LIKELY) else { return Vec::new() };
    vec![spread.finding(RULE.id, tells)]
}

/// Whether the word apologises.
pub(super) fn says_sorry(word: &str) -> bool {
    let word = plain(word);
    word == "sorry" || word.starts_with("apolog")
}
