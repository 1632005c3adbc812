//! `idle-patience`: the customer’s patience ends, and nothing comes of it.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, MoodChange, Points, Reply, Severity, Target};

pub(super) const RULE: Rule = Rule { id: "idle-patience", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let nodes = study.scenario.nodes.iter().enumerate();
    nodes
        .filter_map(|(index, node)| {
            let (seconds, silence) = (node.patience_secs?, node.silence.as_deref()?);
            let stays = silence.next == Target::Node(index.into());
            let leads_nowhere_new = stays || node.replies.iter().any(|reply| reply.next == silence.next);
            (does_nothing(silence) && silence.branches.is_empty() && leads_nowhere_new).then(|| {
                Finding::new(RULE.id, Severity::Warning, Location::node(&node.id).then("patience_secs"))
                    .variant(if stays { "stays" } else { "" })
                    .with("node", &node.id)
                    .with("seconds", i32::try_from(seconds).unwrap_or(i32::MAX))
            })
        })
        .collect()
}

/// Whether a silence changes no mood, earns nothing, teaches nothing and is answered by nothing.
fn does_nothing(silence: &Reply) -> bool {
    silence.mood == MoodChange::default()
        && silence.points == Points::default()
        && silence.points_if.iter().all(|points| points.points == Points::default())
        && silence.learns.is_empty()
        && silence.reaction.is_empty()
}
