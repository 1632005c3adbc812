//! `sign-gives-away`: an exclamation mark, three dots, a figure or a quotation tells the best reply, or the others.

use super::mark::{LIKELY, Spread, Tells};
use super::moments::moments;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location};

pub(super) const RULE: Rule = Rule { id: "sign-gives-away", group: Group::GiveAways, check };

/// A sign as it is shown in the finding, and whether a text has it.
type Sign = (&'static str, fn(&str) -> bool);

/// The signs that catch the eye.
const SIGNS: &[Sign] = &[
    ("!", |words| words.contains('!')),
    ("…", |words| words.contains('…') || words.contains("...")),
    ("0–9", |words| words.contains(|sign: char| sign.is_ascii_digit())),
    ("“ ”", |words| words.contains(['“', '‘', '"'])),
];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let moments = moments(study.scenario);
    let found = |(sign, is_in): &Sign| {
        let spread = Spread::over(&moments, |reply| is_in(&reply.says));
        let tells = spread.tells(LIKELY)?;
        let finding = Finding::new(RULE.id, tells.severity(), Location::field("nodes"))
            .variant(if tells == Tells::TheBest { "best" } else { "others" })
            .with("marked", spread.marked)
            .with("count", spread.tally.count)
            .with("alone", spread.alone())
            .with("chance", spread.chance())
            .with("nodes", spread.nodes(tells))
            .with("sign", *sign);
        Some(finding)
    };
    SIGNS.iter().filter_map(found).collect()
}
