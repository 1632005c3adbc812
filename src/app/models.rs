//! From what is known to what the screens show.

use super::screens::briefing::{BriefingModel, ToldNote};
use super::screens::library::PersonCard;
use super::screens::person_words;
use crate::records::{Face, SavedRuns, Thoughts};
use crate::scenario::{Finding, Scenario, Source, Target};
use crate::words::{Language, Words};

/// A finding in one line: where, what, and what to do.
pub(super) fn shown(source: &Source, finding: &Finding, words: &Words) -> String {
    let line = source.show(finding).line;
    let (message, hint) = words.finding(finding);
    let text = format!("{message} {hint}");
    words.with("library-finding", &[("line", line.into()), ("finding", text.trim().to_owned().into())])
}

/// The card of somebody who can be met.
pub(super) fn card(scenario: &Scenario, saved: &SavedRuns) -> PersonCard {
    let meetings = saved.meetings(&scenario.id);
    // The turn that comes next.
    let broken_off = meetings.broken_off.as_ref().map(|broken_off| broken_off.turns + 1);
    let first = match scenario.start {
        Target::Node(node) => scenario.node(node).and_then(|node| node.says.first()),
        Target::Ending(ending) => scenario.ending(ending).and_then(|ending| ending.says.first()),
    };
    PersonCard {
        id: scenario.id.clone(),
        name: scenario.persona.name.clone(),
        title: scenario.title.clone(),
        teaser: scenario.teaser.clone(),
        first_words: first.map(|text| scenario.spoken(text).words.to_owned()).unwrap_or_default(),
        pronoun: scenario.persona.pronoun,
        channel: scenario.channel,
        level: scenario.level,
        minutes: scenario.minutes,
        met: meetings.ended,
        best: meetings.best,
        broken_off,
    }
}

/// What the briefing shows.
pub(super) fn briefing_model(
    scenario: &Scenario,
    thoughts: Thoughts,
    check_in: Option<Option<Face>>,
    words: &Words,
) -> BriefingModel {
    BriefingModel {
        id: scenario.id.clone(),
        picture: person_words(words, scenario, scenario.persona.mood),
        pronoun: scenario.persona.pronoun,
        channel: scenario.channel,
        you_are: scenario.you_are.clone(),
        title: scenario.title.clone(),
        lead: scenario.briefing.clone(),
        record: scenario.persona.record.clone(),
        learning_points: scenario.learning_points.iter().map(|point| (point.axis, point.rule.clone())).collect(),
        thoughts,
        language: None,
        check_in,
    }
}

/// What the briefing says of the language that a scenario is told in. `ships`: it comes with the program, so its author
/// wrote in English; `types`: the trainee wants to type.
pub(super) fn told_note(scenario: &Scenario, words: &Words, ships: bool, types: bool) -> Option<ToldNote> {
    match &scenario.told {
        None => (ships && words.language() != Language::ENGLISH).then_some(ToldNote::NotAtAll),
        Some(told) => Some(ToldNote::But { lines: told.untranslated, only_chosen: told.only_chosen && types }),
    }
}
