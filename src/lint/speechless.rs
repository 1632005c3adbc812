//! `speechless`: a run comes to this node and finds that nothing is offered, so that it can never go on.

use super::answers::answers_at;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Node, Severity};
use crate::scoring::space::Survey;

pub(super) const RULE: Rule = Rule { id: "speechless", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let suspects: Vec<(usize, &Node)> =
        study.scenario.nodes.iter().enumerate().filter(|(_, node)| can_vanish(node)).collect();
    if suspects.is_empty() {
        return Vec::new();
    }
    // What was seen once needs no proof, so a search that had to stop counts as well. A quick temper may lose what a
    // mild one keeps.
    let corners = study.temperament_matters().then(|| study.survey_of_corners());
    let surveys: Vec<&Survey> = std::iter::once(study.survey()).chain(corners).collect();
    suspects
        .into_iter()
        .filter(|(index, _)| surveys.iter().any(|survey| survey.nodes.get(*index).is_some_and(|node| node.speechless)))
        .map(|(_, node)| {
            Finding::new(RULE.id, Severity::Error, Location::node(&node.id))
                .with("node", &node.id)
                .with("count", node.replies.len() + usize::from(node.silence.is_some()))
        })
        .collect()
}

/// Whether nothing at a node is there for good.
fn can_vanish(node: &Node) -> bool {
    answers_at(node).all(|answer| answer.reply.once || answer.reply.when.is_some())
}
