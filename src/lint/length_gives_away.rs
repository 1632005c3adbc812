//! `length-gives-away`: the longest or the shortest reply is the best far too often, or hardly ever.

use super::chance::Tally;
use super::mark::{LIKELY, Tells, about, names, tells};
use super::moments::{Moment, moments};
use super::words_of::length;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Node, Severity};

pub(super) const RULE: Rule = Rule { id: "length-gives-away", group: Group::GiveAways, check };

/// Which reply somebody takes who looks at nothing but its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Habit {
    Longest,
    Shortest,
}

fn check(study: &Study<'_>) -> Vec<Finding> {
    let moments = moments(study.scenario);
    let habits = [Habit::Longest, Habit::Shortest].into_iter();
    let mut found: Vec<Finding> = habits.filter_map(|habit| by_habit(&moments, habit)).collect();
    // Where the longest is the best, it follows that the shortest hardly ever is.
    if found.iter().any(|finding| finding.severity == Severity::Warning) {
        found.retain(|finding| finding.severity == Severity::Warning);
    }
    found
}

fn by_habit(moments: &[Moment<'_>], habit: Habit) -> Option<Finding> {
    let mut tally = Tally::new();
    let (mut counted, mut best): (usize, Vec<&Node>) = (0, Vec::new());
    for moment in moments {
        let lengths = moment.replies.iter().map(|spoken| (length(&spoken.reply.says), spoken));
        let most = match habit {
            Habit::Longest => lengths.clone().map(|(length, _)| length).max()?,
            Habit::Shortest => lengths.clone().map(|(length, _)| length).min()?,
        };
        let mut those = lengths.filter(|(length, _)| *length == most);
        // Where two are equally long, length tells nothing.
        let (Some((_, taken)), None) = (those.next(), those.next()) else { continue };
        counted += 1;
        tally.add(moment.replies.len(), moment.best().count(), 1, usize::from(taken.is_best));
        if taken.is_best {
            best.push(moment.node);
        }
    }
    let tells = tells(&tally, counted, LIKELY)?;
    let finding = Finding::new(RULE.id, tells.severity(), Location::field("nodes"))
        .variant(match (habit, tells) {
            (Habit::Longest, Tells::TheBest) => "longest",
            (Habit::Longest, Tells::TheOthers) => "never-longest",
            (Habit::Shortest, Tells::TheBest) => "shortest",
            (Habit::Shortest, Tells::TheOthers) => "never-shortest",
        })
        .with("count", tally.count)
        .with("moments", counted)
        .with("chance", about(tally.expected))
        .with("nodes", names(&best));
    Some(finding)
}
