//! `replies-score-alike`: at this node all that is offered is worth the same, whatever went before.

use super::answers::answers_at;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "replies-score-alike", group: Group::Scoring, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let (unseen, looked) = study.unseen(|surveys| {
        let nodes = study.scenario.nodes.iter().enumerate();
        // Where there is only one thing to say, there is nothing to weigh.
        nodes
            .filter(|(_, node)| answers_at(node).nth(1).is_some())
            .filter(|(index, _)| {
                let mut seen = surveys.iter().filter_map(|survey| survey.nodes.get(*index));
                seen.clone().any(|node| node.reached) && !seen.any(|node| node.matters)
            })
            .map(|(_, node)| node)
            .collect()
    });
    unseen
        .into_iter()
        .map(|node| {
            Finding::new(RULE.id, Severity::Warning, Location::node(&node.id))
                .with("node", &node.id)
                .with("count", answers_at(node).count())
                .with("looked", looked.name())
        })
        .collect()
}
