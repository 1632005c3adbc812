//! `sign-gives-away`: an exclamation mark, three dots, a figure or a quotation tells the best reply, or the others.

use super::mark::{LIKELY, Spread};
use crate::lint::{Group, Rule, Study, moments::moments};
use crate::scenario::Finding;

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
        Some(spread.finding(RULE.id, tells).with("sign", *sign))
    };
    SIGNS.iter().filter_map(found).collect()
}
