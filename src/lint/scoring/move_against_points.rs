//! `move-against-points`: what a reply is said to do, and what it earns, cannot both be right.

use crate::lint::{Group, Rule, Study, answers::answers};
use crate::scenario::{Axis, Finding, Move, Reply, Severity};

pub(super) const RULE: Rule = Rule { id: "move-against-points", group: Group::Scoring, check };

/// What a move must earn on an axis.
#[derive(Debug, Clone, Copy)]
enum Expected {
    /// At least so many points, where no doubtful move stands beside it.
    AtLeast(i8),
    /// At most so many points, where no helping move stands beside it.
    AtMost(i8),
}
use Axis::{Acknowledgement, Curiosity, DeEscalation};
use Expected::{AtLeast, AtMost};

/// What follows from the anchors in the authors’ guide.
const EXPECTED: &[(Move, Axis, Expected)] = &[
    (Move::OpenQuestion, Curiosity, AtLeast(1)),
    (Move::LeadingQuestion, Curiosity, AtMost(0)),
    (Move::Assumption, Curiosity, AtMost(0)),
    (Move::Reflection, Acknowledgement, AtLeast(1)),
    (Move::DeepReflection, Acknowledgement, AtLeast(1)),
    (Move::Validation, Acknowledgement, AtLeast(1)),
    (Move::Summary, Acknowledgement, AtLeast(1)),
    (Move::RealApology, DeEscalation, AtLeast(0)),
    (Move::Ownership, DeEscalation, AtLeast(0)),
    (Move::Choice, DeEscalation, AtLeast(0)),
    (Move::NextStep, DeEscalation, AtLeast(0)),
    (Move::HonestNo, DeEscalation, AtLeast(0)),
    (Move::Blame, Acknowledgement, AtMost(0)),
    (Move::Blame, DeEscalation, AtMost(0)),
    (Move::Argument, Acknowledgement, AtMost(0)),
    (Move::Argument, DeEscalation, AtMost(0)),
    (Move::Sarcasm, Acknowledgement, AtMost(0)),
    (Move::Sarcasm, DeEscalation, AtMost(0)),
    (Move::Dismissal, Acknowledgement, AtMost(0)),
    (Move::Dismissal, DeEscalation, AtMost(0)),
    (Move::Policy, Acknowledgement, AtMost(0)),
    (Move::Policy, DeEscalation, AtMost(0)),
    (Move::Pressure, Acknowledgement, AtMost(0)),
    (Move::Pressure, DeEscalation, AtMost(0)),
    (Move::Interruption, Acknowledgement, AtMost(0)),
    (Move::Interruption, DeEscalation, AtMost(0)),
    (Move::EmptyApology, Acknowledgement, AtMost(1)),
    (Move::Script, Acknowledgement, AtMost(1)),
    (Move::FalseReassurance, Acknowledgement, AtMost(1)),
    (Move::Overpromise, DeEscalation, AtMost(0)),
];

fn check(study: &Study<'_>) -> Vec<Finding> {
    answers(study.scenario)
        .flat_map(|answer| {
            let contradicted = EXPECTED.iter().filter(move |(kind, axis, expected)| {
                answer.reply.moves.contains(kind) && contradicts(answer.reply, *axis, *expected)
            });
            contradicted.map(move |(kind, axis, expected)| {
                let (AtLeast(bound) | AtMost(bound)) = *expected;
                Finding::new(RULE.id, Severity::Warning, answer.location())
                    .variant(if matches!(expected, AtLeast(_)) { "least" } else { "most" })
                    .with("reply", &answer.reply.id)
                    .with("node", &answer.node.id)
                    .with("move", format!("{kind:?}"))
                    .with("axis", axis.word())
                    .with("points", i32::from(answer.reply.points.on(*axis)))
                    .with("expected", i32::from(bound))
            })
        })
        .collect()
}

/// Whether the points of a reply contradict a move of it at every moment: it is enough if one of the points for
/// certain moments agrees, and a move of the other kind beside it may account for them.
fn contradicts(reply: &Reply, axis: Axis, expected: Expected) -> bool {
    let mut earned = reply.all_points().map(|points| points.on(axis));
    match expected {
        AtLeast(least) => reply.moves.iter().all(|other| other.helps()) && earned.all(|points| points < least),
        AtMost(most) => reply.moves.iter().all(|other| !other.helps()) && earned.all(|points| points > most),
    }
}
