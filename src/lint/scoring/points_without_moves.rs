//! `points-without-moves`: most replies say what they do, and some that earn points do not.

use crate::lint::{Group, Rule, Study, answers::answers};
use crate::scenario::{Finding, Points, Severity};

pub(super) const RULE: Rule = Rule { id: "points-without-moves", group: Group::Scoring, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    // Silence needs no word for what it does. Where more than a quarter names none, the author
    // does without.
    let said = || answers(study.scenario).filter(|answer| !answer.reply.is_silence());
    let earns = |answer: &crate::lint::answers::AnswerAt<'_>| {
        answer.reply.all_points().any(|points| points != Points::default())
    };
    let scored = said().filter(earns).count();
    let mut without = said().filter(earns).filter(|answer| answer.reply.moves.is_empty()).peekable();
    let Some(first) = without.peek().copied() else { return Vec::new() };
    let found = without.count();
    if 4 * found > scored {
        return Vec::new();
    }
    vec![
        Finding::new(RULE.id, Severity::Hint, first.location())
            .with("reply", &first.reply.id)
            .with("node", &first.node.id)
            .with("found", found)
            .with("of", scored),
    ]
}
