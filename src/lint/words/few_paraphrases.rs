//! `few-paraphrases`: replies may be typed, and some have fewer than two other wordings to be known by.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "few-paraphrases", group: Group::Words, check };

/// So many other wordings a typed reply needs to be known by.
const WANTED: usize = 2;

fn check(study: &Study<'_>) -> Vec<Finding> {
    if !study.scenario.typing {
        return Vec::new();
    }
    let replies = study.scenario.nodes.iter().flat_map(|node| node.replies.iter().map(move |reply| (node, reply)));
    let mut few = replies.filter(|(_, reply)| reply.also.len() < WANTED);
    // One finding for the whole file: who has not yet begun with this has them all to write.
    let Some((node, reply)) = few.next() else { return Vec::new() };
    let finding = Finding::new(RULE.id, Severity::Hint, Location::reply(&node.id, &reply.id))
        .with("count", 1 + few.count())
        .with("says", &reply.says);
    vec![finding]
}
