//! A play is played, and what it comes to is compared with what it says.

use std::sync::Arc;

use super::Playthrough;
use crate::scenario::{Axis, Detail, Finding, Location, SILENCE, Scenario, Severity, Target};
use crate::scoring::debrief;
use crate::session::{Answer, Session, View};

/// A run that has not come to an ending is no playthrough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the run has not come to an ending")]
pub struct Unfinished;

impl Playthrough {
    /// A run that came to an ending, as a play. Turns that were taken back leave no trace in it.
    ///
    /// # Errors
    /// Where the run has not come to an ending.
    pub fn of(session: &Session, name: &str) -> Result<Self, Unfinished> {
        let debrief = debrief(session);
        let ending = debrief.ending.ok_or(Unfinished)?.id;
        let score = |axis| debrief.axes.iter().find(|result| result.axis == axis).and_then(|result| result.score);
        let answers = session.turns().iter().enumerate().filter_map(|(turn, taken)| match taken.answer {
            Answer::Silence => Some(SILENCE.to_owned()),
            Answer::Reply(_) => session.reply(turn).map(|reply| reply.id.clone()),
        });
        let facts = session.scenario().persona.facts.iter().enumerate();
        Ok(Self {
            name: name.to_owned(),
            seed: session.seed(),
            answers: answers.collect(),
            ending,
            curiosity: score(Axis::Curiosity),
            acknowledgement: score(Axis::Acknowledgement),
            de_escalation: score(Axis::DeEscalation),
            learns: facts
                .filter(|(index, _)| session.state().knows((*index).into()))
                .map(|(_, fact)| fact.id.clone())
                .collect(),
            says: Vec::new(),
        })
    }

    /// Plays it, and says where it does not come to what it must. `position` is its position in the list of its file.
    #[must_use]
    pub fn check(&self, scenario: &Arc<Scenario>, position: usize) -> Vec<Finding> {
        let at = Location::top().at(position);
        match self.play(scenario, &at) {
            Ok(session) => match Self::of(&session, &self.name) {
                Ok(found) => self.differences(&found, &session, &at),
                Err(Unfinished) => {
                    let (node, offered) = place(&session);
                    let stands = Finding::new("play-does-not-fit", Severity::Error, at.then("answers"))
                        .variant("unfinished")
                        .with("play", &self.name)
                        .with("node", node)
                        .with("offered", offered);
                    vec![stands]
                }
            },
            Err(finding) => vec![finding],
        }
    }

    /// The run after all answers, or the first answer that cannot be given.
    fn play(&self, scenario: &Arc<Scenario>, at: &Location) -> Result<Session, Finding> {
        let mut session = Session::start(Arc::clone(scenario), self.seed);
        for (index, answer) in self.answers.iter().enumerate() {
            let at = || at.clone().then("answers").at(index);
            if let Target::Ending(ending) = session.here() {
                let ending = scenario.ending(ending).map(|ending| ending.id.as_str()).unwrap_or_default();
                return Err(Finding::new("play-does-not-fit", Severity::Error, at())
                    .variant("over")
                    .with("play", &self.name)
                    .with("number", index + 1)
                    .with("answer", answer)
                    .with("ending", ending));
            }
            if !give(&mut session, answer) {
                let (node, offered) = place(&session);
                return Err(Finding::new("play-does-not-fit", Severity::Error, at())
                    .with("play", &self.name)
                    .with("number", index + 1)
                    .with("answer", answer)
                    .with("node", node)
                    .with("offered", offered));
            }
        }
        Ok(session)
    }

    /// What it says against what was found.
    fn differences(&self, found: &Self, session: &Session, at: &Location) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.ending != found.ending {
            findings.push(
                Finding::new("play-differs", Severity::Error, at.clone().then("ending"))
                    .with("play", &self.name)
                    .with("found", &found.ending)
                    .with("expected", &self.ending),
            );
        }
        for (field, expected, found) in [
            ("curiosity", self.curiosity, found.curiosity),
            ("acknowledgement", self.acknowledgement, found.acknowledgement),
            ("de_escalation", self.de_escalation, found.de_escalation),
        ] {
            if expected != found {
                findings.push(
                    Finding::new("play-differs", Severity::Error, at.clone().then(field))
                        .variant("score")
                        .with("play", &self.name)
                        .with("axis", field)
                        .with("found", score(found))
                        .with("expected", score(expected)),
                );
            }
        }
        if self.learns != found.learns {
            findings.push(
                Finding::new("play-differs", Severity::Error, at.clone().then("learns"))
                    .variant("learns")
                    .with("play", &self.name)
                    .with("found", found.learns.join(", "))
                    .with("found_count", found.learns.len())
                    .with("expected", self.learns.join(", "))
                    .with("expected_count", self.learns.len()),
            );
        }
        for (index, (turn, words)) in self.says.iter().enumerate() {
            findings.extend(self.says_otherwise(session, *turn, words, at.clone().then("says").at(index)));
        }
        findings
    }

    /// What is found where the customer says other words at a turn, from 1.
    fn says_otherwise(&self, session: &Session, turn: usize, words: &str, at: Location) -> Option<Finding> {
        let turns = session.turns().len() + 1;
        let Some(index) = turn.checked_sub(1).filter(|index| *index < turns) else {
            let none = Finding::new("play-does-not-fit", Severity::Error, at)
                .variant("turn")
                .with("play", &self.name)
                .with("turn", turn)
                .with("turns", turns);
            return Some(none);
        };
        let said = [session.line(index), session.reaction(index)];
        if said.iter().flatten().any(|line| line.words == words) {
            return None;
        }
        let line = said.into_iter().flatten().map(|line| format!("“{}”", line.words)).collect::<Vec<_>>().join(" ");
        let differs = Finding::new("play-differs", Severity::Error, at)
            .variant("says")
            .with("play", &self.name)
            .with("turn", turn)
            .with("found", line)
            .with("expected", words);
        Some(differs)
    }
}

/// Gives an answer by its name. False where it is not offered.
pub(super) fn give(session: &mut Session, answer: &str) -> bool {
    if answer == SILENCE {
        return session.wait().is_ok();
    }
    let card = match session.view() {
        Some(View::Moment(moment)) => moment.cards.iter().position(|reply| reply.id == answer),
        _ => None,
    };
    card.is_some_and(|card| session.choose(card).is_ok())
}

/// Where a session stands, and what is offered there, in the order of the file.
fn place(session: &Session) -> (String, String) {
    let Target::Node(index) = session.here() else { return Default::default() };
    let Some(node) = session.scenario().node(index) else { return Default::default() };
    let offered = node.answers().filter(|reply| session.state().offers(reply));
    (node.id.clone(), offered.map(|reply| reply.id.as_str()).collect::<Vec<_>>().join(", "))
}

/// A score as a sentence takes it; no number where the axis did not come up.
fn score(score: Option<u8>) -> Detail {
    score.map_or_else(|| Detail::from("none"), Detail::from)
}
