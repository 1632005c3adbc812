//! `opening-gives-away`: the word that a reply begins with tells the best reply, or tells the others.

use std::collections::{BTreeMap, BTreeSet};

use super::mark::Spread;
use super::name_gives_away::names;
use super::sorry_gives_away::says_sorry;
use crate::lint::{
    Group, Rule, Study,
    moments::moments,
    words_of::{plain, words},
};
use crate::scenario::{Finding, Reply};

pub(super) const RULE: Rule = Rule { id: "opening-gives-away", group: Group::GiveAways, check };

/// What is less likely than this by chance alone is taken as a habit of the author. Some dozens of words are looked at
/// in each scenario, so that one in a hundred would come about too often.
const LIKELY: f64 = 0.002;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let moments = moments(study.scenario);
    let mut spreads: BTreeMap<String, Spread<'_>> = BTreeMap::new();
    for moment in &moments {
        // For each opening at this moment: how many replies have it, and how many of these are best.
        let mut here: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for spoken in &moment.replies {
            if let Some(word) = opening(spoken.reply) {
                let (marked, best) = here.entry(word).or_default();
                *marked += 1;
                *best += usize::from(spoken.is_best);
            }
        }
        for (word, (marked, best)) in here {
            spreads.entry(word).or_insert_with(Spread::new).add(moment, marked, best);
        }
    }
    // An apology and the customer’s name have rules of their own, wherever in the reply they stand.
    let names: BTreeSet<String> = names(study.scenario).into_iter().map(plain).collect();
    let found = |(word, spread): (&String, &Spread<'_>)| {
        let tells = spread.tells(LIKELY).filter(|_| !says_sorry(word) && !names.contains(word))?;
        Some(spread.finding(RULE.id, tells).with("word", word.replace('\'', "’")))
    };
    spreads.iter().filter_map(found).collect()
}

/// The word that the reply begins with, in small letters.
fn opening(reply: &Reply) -> Option<String> {
    words(&reply.says).next().map(plain)
}
