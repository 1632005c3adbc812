//! `no-dilemma`: at nearly every node one reply is best on every axis, and by far.
//!
//! Such a scenario asks which reply is the nice one, not what this customer needs. In the twelve scenarios that this
//! rule was tried on, 14 to 55 of a hundred nodes are of that kind, 36 on average; two thirds lie far outside.

use crate::lint::{Group, Rule, Study, answers::answers_at};
use crate::scenario::{Axis, Finding, Location, Node, Points, Severity};

pub(super) const RULE: Rule = Rule { id: "no-dilemma", group: Group::Scoring, check };

/// From how many points more, over all axes, a reply is best by far.
const BY_FAR: i32 = 2;

/// With fewer nodes to choose at than this, shares say nothing.
const FEWEST: usize = 5;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let leads: Vec<bool> = study.scenario.nodes.iter().filter_map(one_leads_by_far).collect();
    let (found, of) = (leads.iter().filter(|leads| **leads).count(), leads.len());
    if of < FEWEST || 3 * found < 2 * of {
        return Vec::new();
    }
    vec![
        Finding::new(RULE.id, Severity::Warning, Location::field("nodes"))
            .with("found", found)
            .with("of", of)
            .with("points", BY_FAR),
    ]
}

/// Whether one reply is best on every axis and leads the next by far. None where nothing can be weighed.
fn one_leads_by_far(node: &Node) -> Option<bool> {
    let offered: Vec<Points> = answers_at(node).map(|answer| answer.reply.points).collect();
    let most = |axis: Axis| offered.iter().map(|points| points.on(axis)).max();
    let matters = Axis::ALL.into_iter().any(|axis| offered.iter().any(|points| Some(points.on(axis)) != most(axis)));
    if !matters {
        return None;
    }
    let mut sums: Vec<i32> = offered.iter().copied().map(Points::pooled).collect();
    sums.sort_unstable_by(|one, other| other.cmp(one));
    let best = offered.iter().any(|points| Axis::ALL.into_iter().all(|axis| Some(points.on(axis)) == most(axis)));
    let by_far = matches!(sums.as_slice(), [first, second, ..] if first - second >= BY_FAR);
    Some(best && by_far)
}
