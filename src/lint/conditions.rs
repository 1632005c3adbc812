//! Conditions that never change their answer, and the part that is to blame for it.

use std::collections::BTreeMap;

use super::answers::{AnswerAt, answers};
use super::study::{Looked, Study};
use crate::scenario::{Condition, Location, Scenario};
use crate::scoring::space::Survey;

/// What a condition decides about its reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Whether it is offered.
    Offer,
    /// What it earns.
    Points,
    /// Where it leads.
    Branch,
}

/// A condition that decides something about a reply.
#[derive(Debug, Clone)]
pub(super) struct Asked<'a> {
    /// The reply.
    pub(super) answer: AnswerAt<'a>,
    /// What is decided.
    pub(super) role: Role,
    /// Where the condition stands.
    pub(super) location: Location,
    /// The condition.
    pub(super) condition: &'a Condition,
}

/// A condition, or a part of one, that came out alike whenever it was asked.
#[derive(Debug, Clone)]
pub(super) struct Constant<'a> {
    /// The whole condition.
    pub(super) asked: Asked<'a>,
    /// How the whole always came out; none where only a part of it is constant.
    pub(super) whole: Option<bool>,
    /// Where that which is to blame stands: the whole, or a part of it.
    pub(super) location: Location,
    /// How that always came out.
    pub(super) holds: bool,
}

/// Every condition that decides something about a reply.
pub(super) fn asked(scenario: &Scenario) -> impl Iterator<Item = Asked<'_>> {
    // Most replies ask nothing, and a large scenario has many: their places are not written out.
    let asks = |answer: &AnswerAt<'_>| {
        answer.reply.when.is_some() || !answer.reply.points_if.is_empty() || !answer.reply.branches.is_empty()
    };
    answers(scenario).filter(asks).flat_map(|answer| {
        let (reply, at) = (answer.reply, answer.location());
        let place = |list: &str, index: usize| at.clone().then(list).at(index).then("when");
        let offer = reply.when.as_deref().into_iter().map(|when| (Role::Offer, at.clone().then("when"), when));
        let points = reply.points_if.iter().enumerate();
        let points = points.map(|(index, points)| (Role::Points, place("scores_if", index), &points.when));
        let branches = reply.branches.iter().enumerate();
        let branches = branches.map(|(index, (when, _))| (Role::Branch, place("branches", index), when));
        let all: Vec<_> = offer.chain(points).chain(branches).collect();
        all.into_iter().map(move |(role, location, condition)| Asked { answer, role, location, condition })
    })
}

/// Whether a condition asks about the mood, so that the temperament matters to it.
pub(super) fn asks_the_mood(condition: &Condition) -> bool {
    match condition {
        Condition::TensionAtLeast(_)
        | Condition::TensionBelow(_)
        | Condition::TrustAtLeast(_)
        | Condition::TrustBelow(_)
        | Condition::Stage(_) => true,
        Condition::Knows(_) | Condition::Seen(_) | Condition::Said(_) | Condition::ScoreAtLeast(..) => false,
        Condition::All(list) | Condition::Any(list) => list.iter().any(asks_the_mood),
        Condition::Not(inner) => asks_the_mood(inner),
    }
}

/// Every condition that is proved never to change its answer, with what is to blame for it. A whole and its parts
/// are not both reported.
pub(super) fn constants<'a>(study: &Study<'a>) -> (Vec<Constant<'a>>, Looked) {
    study.unseen(|surveys| {
        let outcomes = Outcomes::of(surveys);
        asked(study.scenario)
            .flat_map(|asked| {
                let whole = outcomes.of_one(&asked.location);
                let mut blamed = Vec::new();
                match whole {
                    Outcome::Always(holds) => outcomes.blame(asked.condition, &asked.location, holds, &mut blamed),
                    Outcome::Varies => outcomes.constant_parts(asked.condition, &asked.location, &mut blamed),
                    Outcome::NeverAsked => {}
                }
                let whole = if let Outcome::Always(holds) = whole { Some(holds) } else { None };
                blamed.into_iter().map(move |(location, holds)| Constant {
                    asked: asked.clone(),
                    whole,
                    location,
                    holds,
                })
            })
            .collect()
    })
}

/// How a condition, or a part of one, came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It was asked, and always came out like this.
    Always(bool),
    /// It came out both ways.
    Varies,
    /// No run asks it.
    NeverAsked,
}

/// How all conditions and their parts came out, by where they stand.
struct Outcomes(BTreeMap<String, (bool, bool)>);

impl Outcomes {
    fn of(surveys: &[&Survey]) -> Self {
        let mut outcomes = BTreeMap::new();
        for condition in surveys.iter().flat_map(|survey| &survey.conditions) {
            let (held, failed): &mut (bool, bool) = outcomes.entry(condition.location.written()).or_default();
            *held |= condition.held;
            *failed |= condition.failed;
        }
        Self(outcomes)
    }

    fn of_one(&self, at: &Location) -> Outcome {
        match self.0.get(&at.written()) {
            Some((true, true)) => Outcome::Varies,
            Some((true, false)) => Outcome::Always(true),
            Some((false, true)) => Outcome::Always(false),
            Some((false, false)) | None => Outcome::NeverAsked,
        }
    }

    /// What is to blame for a condition that always comes out as `holds`: those of its parts that decide it alone,
    /// or, where there is none, the condition itself.
    fn blame(&self, condition: &Condition, at: &Location, holds: bool, blamed: &mut Vec<(Location, bool)>) {
        let before = blamed.len();
        // One part that never holds decides an `All`; one that always does decides an `Any`.
        if matches!((condition, holds), (Condition::All(_), false) | (Condition::Any(_), true)) {
            for (part, at) in parts(condition, at) {
                if self.of_one(&at) == Outcome::Always(holds) {
                    self.blame(part, &at, holds, blamed);
                }
            }
        }
        if blamed.len() == before {
            blamed.push((at.clone(), holds));
        }
    }

    /// What is constant within a condition that is not.
    fn constant_parts(&self, condition: &Condition, at: &Location, blamed: &mut Vec<(Location, bool)>) {
        for (part, at) in parts(condition, at) {
            match self.of_one(&at) {
                Outcome::Always(holds) => self.blame(part, &at, holds, blamed),
                Outcome::Varies => self.constant_parts(part, &at, blamed),
                Outcome::NeverAsked => {}
            }
        }
    }
}

/// The parts of a condition and where they stand.
fn parts<'a>(condition: &'a Condition, at: &Location) -> Vec<(&'a Condition, Location)> {
    match condition {
        Condition::All(list) | Condition::Any(list) => {
            list.iter().enumerate().map(|(index, part)| (part, at.clone().at(0).at(index))).collect()
        }
        Condition::Not(inner) => vec![(inner, at.clone().at(0))],
        _ => Vec::new(),
    }
}
