//! `one-move-wins`: the same move is in the best reply at nearly every moment.

use std::collections::{BTreeMap, BTreeSet};

use super::mark::names;
use super::moments::moments;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Move, Node, Severity};

pub(super) const RULE: Rule = Rule { id: "one-move-wins", group: Group::GiveAways, check };

/// With fewer moments than this, no habit can show.
const FEWEST: usize = 6;
/// In how many of a hundred moments a move may be best.
const MOST_PERCENT: usize = 75;

fn check(study: &Study<'_>) -> Vec<Finding> {
    let moments = moments(study.scenario);
    let mut wins: BTreeMap<Move, Vec<&Node>> = BTreeMap::new();
    for moment in &moments {
        let moves: BTreeSet<Move> = moment.best().flat_map(|reply| reply.moves.iter().copied()).collect();
        for a_move in moves {
            wins.entry(a_move).or_default().push(moment.node);
        }
    }
    wins.into_iter()
        .filter(|(_, nodes)| moments.len() >= FEWEST && nodes.len() * 100 > moments.len() * MOST_PERCENT)
        .map(|(a_move, nodes)| {
            Finding::new(RULE.id, Severity::Warning, Location::field("nodes"))
                .with("move", format!("{a_move:?}"))
                .with("count", nodes.len())
                .with("moments", moments.len())
                .with("nodes", names(&nodes))
        })
        .collect()
}
