//! `mood-at-its-bound`: tension or trust stands at 0 or 100 whenever a run comes to this node, and every answer that
//! would change it pushes further against that bound.

use super::answers::answers_at;
use super::mood_range::MoodRange;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Mood, MoodChange, Node, Severity};

pub(super) const RULE: Rule = Rule { id: "mood-at-its-bound", group: Group::Structure, check };

/// Tension or trust: its name in the language files, its value in a mood, what a reply adds to it.
type Side = (&'static str, fn(Mood) -> u8, fn(MoodChange) -> i8);

const SIDES: [Side; 2] =
    [("tension", |mood| mood.tension, |change| change.tension), ("trust", |mood| mood.trust, |change| change.trust)];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let scenario = study.scenario;
    scenario
        .nodes
        .iter()
        .zip(&study.mood_ranges().nodes)
        .filter_map(|(node, range)| Some((node, (*range)?)))
        .flat_map(|(node, range)| {
            SIDES.into_iter().filter_map(move |side| {
                let bound = stuck_at(node, range, side)?;
                let finding = Finding::new(RULE.id, Severity::Warning, Location::node(&node.id))
                    .with("node", &node.id)
                    .with("side", side.0)
                    .with("bound", i32::from(bound));
                Some(finding)
            })
        })
        .collect()
}

/// The bound that tension or trust cannot leave at a node.
fn stuck_at(node: &Node, range: MoodRange, (_, value, change): Side) -> Option<u8> {
    let bound = value(range.lowest);
    if bound != value(range.highest) {
        return None;
    }
    let mut changes = answers_at(node).map(|answer| change(answer.reply.mood)).filter(|change| *change != 0).peekable();
    changes.peek()?;
    let outward = match bound {
        0 => changes.all(|change| change < 0),
        100 => changes.all(|change| change > 0),
        _ => false,
    };
    outward.then_some(bound)
}
