//! `fact-out-of-reach`: a fact that only such replies bring out as no run can say.

use super::answers::answers;
use super::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};

pub(super) const RULE: Rule = Rule { id: "fact-out-of-reach", group: Group::Structure, check };

fn check(study: &Study<'_>) -> Vec<Finding> {
    let facts = &study.scenario.persona.facts;
    let (unseen, looked) = study.unseen(|surveys| {
        let mut taught = vec![(false, false); facts.len()];
        for answer in answers(study.scenario) {
            let number = answer.reply.number as usize;
            let offered = surveys.iter().any(|survey| survey.offered.get(number).is_some_and(|offered| *offered));
            for fact in &answer.reply.learns {
                let Some((written, said)) = taught.get_mut(fact.get()) else { continue };
                *written = true;
                *said |= offered;
            }
        }
        facts.iter().zip(taught).filter(|(_, (written, said))| *written && !said).map(|(fact, _)| fact).collect()
    });
    unseen
        .into_iter()
        .map(|fact| {
            Finding::new(RULE.id, Severity::Warning, Location::field("persona").then("facts").then(&fact.id))
                .with("fact", &fact.id)
                .with("looked", looked.name())
        })
        .collect()
}
