//! `scripted-best`: the best reply says a phrase that people know from scripts.

use super::moments::moments;
use super::words_of::says;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "scripted-best", group: Group::Words, check };

/// What customers have heard too often to believe it.
const SCRIPTED: &[&str] = &[
    "apologise for any inconvenience",
    "apologise for the inconvenience",
    "apologize for any inconvenience",
    "apologize for the inconvenience",
    "anything else I can help",
    "appreciate your business",
    "appreciate your patience",
    "as a valued customer",
    "as per our policy",
    "as per our terms",
    "at this time we are unable",
    "bear with me",
    "due to high call volumes",
    "for your convenience",
    "happy to assist",
    "how may I help you today",
    "I do apologise",
    "I hear what you’re saying",
    "I hear you",
    "I totally understand",
    "I completely understand",
    "I fully understand",
    "I understand how you feel",
    "I understand your concern",
    "I understand your frustration",
    "is important to us",
    "kindly",
    "our policy states",
    "please be advised",
    "please rest assured",
    "reach out to us",
    "rest assured",
    "sorry for any inconvenience",
    "sorry for the inconvenience",
    "sorry you feel that way",
    "thank you for your feedback",
    "thank you for your patience",
    "thank you for reaching out",
    "that must be frustrating",
    "that must be so frustrating",
    "valued customer",
    "we value your",
    "your call is important",
    "your feedback is important",
    "your satisfaction is",
];

fn check(study: &Study<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for moment in &moments(study.scenario) {
        for best in moment.best() {
            if let Some(phrase) = SCRIPTED.iter().find(|phrase| says(&best.says, phrase)) {
                let at = Location::reply(&moment.node.id, &best.id).then("says");
                found.push(Finding::new(RULE.id, Severity::Warning, at).with("phrase", *phrase));
            }
        }
    }
    found
}
