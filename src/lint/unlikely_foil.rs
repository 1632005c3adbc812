//! `unlikely-foil`: a foil that nobody would say, because it is far too short or insults the customer.

use super::moments::{Moment, moments};
use super::words_of::{says, words};
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Reply, Severity};

pub(super) const RULE: Rule = Rule { id: "unlikely-foil", group: Group::GiveAways, check };

/// A foil of so few words stands out …
const FEW_WORDS: usize = 2;
/// … where half of the other replies have so many.
const MANY_WORDS: usize = 8;

/// What nobody who is at work says to a customer’s face.
const INSULTS: &[&str] = &[
    "are you deaf",
    "are you stupid",
    "don’t be stupid",
    "go away",
    "idiot",
    "idiotic",
    "liar",
    "loser",
    "moron",
    "pathetic",
    "shut up",
    "you’re crazy",
    "you’re lying",
    "you’re stupid",
];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for moment in &moments(study.scenario) {
        for foil in moment.foils() {
            let at = || Location::reply(&moment.node.id, &foil.id).then("says");
            let count = words(&foil.says).count();
            let usual = usual_words(moment, foil);
            if count <= FEW_WORDS && usual >= MANY_WORDS {
                found.push(
                    Finding::new(RULE.id, Severity::Hint, at())
                        .variant("short")
                        .with("count", count)
                        .with("usual", usual),
                );
            }
            if let Some(insult) = INSULTS.iter().find(|insult| says(&foil.says, insult)) {
                found.push(Finding::new(RULE.id, Severity::Hint, at()).variant("insult").with("insult", *insult));
            }
        }
    }
    found
}

/// How many words half of the other replies have at least; 0 where there is no other.
fn usual_words(moment: &Moment<'_>, foil: &Reply) -> usize {
    let others = moment.replies.iter().filter(|spoken| spoken.reply.number != foil.number);
    let mut counts: Vec<usize> = others.map(|spoken| words(&spoken.reply.says).count()).collect();
    counts.sort_unstable();
    counts.get(counts.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}
