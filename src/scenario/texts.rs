//! Every text of a scenario that a person reads, with its place: the one walk that the rules of `lint` and the
//! translations go by.

use super::finding::Location;
use super::model::Scenario;

/// A text of a scenario, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// Its place in the file.
    pub place: Location,
    /// Its words, as the author wrote them.
    pub words: &'a str,
    /// What it is for.
    pub kind: TextKind,
}

/// What a text of a scenario is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// Said by the customer or somebody beside them: a line, a reaction, a last line.
    Spoken,
    /// What the trainee may say.
    Reply,
    /// Another way to say a reply, written the way people type.
    Typed,
    /// What can be seen or heard.
    Cue,
    /// What the customer thinks.
    Thought,
    /// A note on a reply.
    Coach,
    /// All else: the briefing, facts, endings, notes for whoever leads.
    Prose,
}

impl Scenario {
    /// All its texts that a person reads, in the order of the format. Names of people and the words for the speller are
    /// none, and what was left out has no place.
    #[must_use]
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut all = Vec::new();
        read::scenario(self, &mut |place, words, kind| all.push(Text { place, words, kind }));
        all
    }

    /// Hands out every one of [`Scenario::texts`] to be changed.
    pub(super) fn change_texts(&mut self, mut change_one: impl FnMut(&Location, &mut String)) {
        change::scenario(self, &mut |place, words, _| change_one(&place, words));
    }
}

/// The walk, for texts that come by `$by`: to be read, or to be changed. It names every field of the model, also those
/// that hold no text, so that the compiler stops whoever adds one and does not say here what it is.
macro_rules! walk {
    ($name:ident, $($by:tt)+) => {
        mod $name {
            use crate::scenario::finding::Location;
            use crate::scenario::model::{
                Ending, Fact, LearningPoint, Node, Otherwise, Persona, PointsIf, Reply, Scenario,
            };
            use crate::scenario::texts::TextKind::{self, Coach, Cue, Prose, Spoken, Thought, Typed};

            type Take<'take, 'a> = &'take mut dyn FnMut(Location, $($by)+ String, TextKind);

            #[rustfmt::skip]
            pub(super) fn scenario<'a>(scenario: $($by)+ Scenario, take: Take<'_, 'a>) {
                let Scenario {
                    title, teaser, you_are, briefing, learning_points, persona, nodes, endings, otherwise,
                    id: _, hash: _, told: _, channel: _, place: _, level: _, minutes: _, start: _, typing: _,
                    words: _, accepted: _, reply_names: _, reply_count: _,
                } = scenario;
                let top = Location::top();
                one(&top, "title", [title], Prose, take);
                one(&top, "teaser", [teaser], Prose, take);
                one(&top, "you_are", [you_are], Prose, take);
                one(&top, "briefing", [briefing], Prose, take);
                for (index, point) in learning_points.into_iter().enumerate() {
                    let LearningPoint { rule, axis: _, done: _, partly: _ } = point;
                    one(&Location::field("learning_points").at(index), "rule", [rule], Prose, take);
                }
                person(&Location::field("persona"), persona, take);
                for each in nodes {
                    node(each, take);
                }
                for ending in endings {
                    let Ending { id, title, says, then, card, tone: _ } = ending;
                    let at = Location::field("endings").then(id);
                    one(&at, "title", [title], Prose, take);
                    list(&at, "says", says, Spoken, take);
                    one(&at, "then", [then], Prose, take);
                    one(&at, "card", [card], Prose, take);
                }
                let Otherwise { warm, flat, cold } = otherwise;
                let at = Location::field("otherwise");
                list(&at, "warm", warm, Spoken, take);
                list(&at, "flat", flat, Spoken, take);
                list(&at, "cold", cold, Spoken, take);
            }

            #[rustfmt::skip]
            fn person<'a>(at: &Location, persona: $($by)+ Persona, take: Take<'_, 'a>) {
                let Persona {
                    about, record, facts,
                    name: _, pronoun: _, portrait: _, mood: _, patience: _, openness: _, others: _,
                } = persona;
                one(at, "about", [about], Prose, take);
                list(at, "record", record, Prose, take);
                for Fact { id, text, part: _ } in facts {
                    one(&at.clone().then("facts"), id, [text], Prose, take);
                }
            }

            fn node<'a>(node: $($by)+ Node, take: Take<'_, 'a>) {
                let Node { id, says, cue, thinks, for_leader, patience_secs: _, replies, silence } = node;
                let at = Location::node(id);
                list(&at, "says", says, Spoken, take);
                one(&at, "cue", cue, Cue, take);
                one(&at, "thinks", thinks, Thought, take);
                one(&at, "for_leader", for_leader, Prose, take);
                for each in replies {
                    reply(&Location::reply(id, &each.id), each, take);
                }
                if let Some(each) = silence {
                    reply(&Location::silence(id), each, take);
                }
            }

            #[rustfmt::skip]
            fn reply<'a>(at: &Location, reply: $($by)+ Reply, take: Take<'_, 'a>) {
                let Reply {
                    says, also, reaction, coach, points_if,
                    id: _, name: _, number: _, when: _, once: _, moves: _, points: _, mood: _, learns: _, branches: _,
                    next: _,
                } = reply;
                one(at, "says", [says], TextKind::Reply, take);
                list(at, "also", also, Typed, take);
                list(at, "reaction", reaction, Spoken, take);
                one(at, "coach", [coach], Coach, take);
                for (index, PointsIf { coach, when: _, points: _ }) in points_if.into_iter().enumerate() {
                    one(&at.clone().then("scores_if").at(index), "coach", coach, Coach, take);
                }
            }

            /// A text that may be left out: it has no place then.
            fn one<'a>(
                at: &Location,
                field: &str,
                text: impl IntoIterator<Item = $($by)+ String>,
                kind: TextKind,
                take: Take<'_, 'a>,
            ) {
                for text in text.into_iter().filter(|text| !text.trim().is_empty()) {
                    take(at.clone().then(field), text, kind);
                }
            }

            /// Texts by their positions.
            fn list<'a>(
                at: &Location,
                field: &str,
                texts: impl IntoIterator<Item = $($by)+ String>,
                kind: TextKind,
                take: Take<'_, 'a>,
            ) {
                for (index, text) in texts.into_iter().enumerate() {
                    take(at.clone().then(field).at(index), text, kind);
                }
            }
        }
    };
}

walk!(read, &'a);
walk!(change, &'a mut);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use crate::scenario::{Finding, Severity, load};

    const SMALL: &str = include_str!("../../tests/data/small.ron");

    #[test]
    fn every_text_has_its_place_and_the_place_leads_to_it() {
        let loaded = load(SMALL.as_bytes(), Some("small"));
        let scenario = loaded.scenario.as_ref().unwrap();
        let all = scenario.texts();
        for text in &all {
            let shown = loaded.show(&Finding::new("empty", Severity::Error, text.place.clone()));
            assert!(shown.text.contains(text.words), "{} leads to {}", text.place.written(), shown.text);
        }
        let places: Vec<String> = all.iter().map(|text| text.place.written()).collect();
        for place in ["nodes.doorway.says.1", "nodes.doorway.replies.ask.reaction.0", "persona.facts.interview"] {
            assert!(places.contains(&place.to_owned()), "{place} is not in {places:?}");
        }
        assert_eq!(places.len(), 27);
        // The walk to change them is the walk to read them.
        let mut changed = Vec::new();
        scenario.clone().change_texts(|place, words| changed.push((place.clone(), words.clone())));
        let read: Vec<_> = all.iter().map(|text| (text.place.clone(), text.words.to_owned())).collect();
        assert_eq!(changed, read);
    }

    #[test]
    fn no_sentence_of_a_scenario_is_forgotten() {
        for (name, loaded) in crate::records::shipped() {
            let mut scenario = loaded.scenario.unwrap();
            scenario.change_texts(|_, words| words.clear());
            // What an author tells the program, and names, which stay as they are.
            scenario.accepted.clear();
            scenario.words.clear();
            scenario.persona.name.clear();
            scenario.persona.others.clear();
            let left = format!("{scenario:?}");
            let sentences: Vec<&str> = left.split('"').skip(1).step_by(2).filter(|text| text.contains(' ')).collect();
            assert_eq!(sentences, [""; 0], "{name}");
        }
    }
}
