//! Every text of a scenario that somebody reads, with its place.

use crate::scenario::{Location, Node, Reply, Scenario};

/// A text and where it stands.
#[derive(Debug)]
pub(super) struct Text<'a> {
    /// Its place in the file.
    pub(super) location: Location,
    /// Its words.
    pub(super) words: &'a str,
    /// What it is for.
    pub(super) kind: Kind,
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Said by the customer or somebody beside them: a line, a reaction, a last line.
    Spoken,
    /// What the trainee may say.
    Reply,
    /// What can be seen or heard.
    Cue,
    /// What the customer thinks.
    Thought,
    /// A note on a reply.
    Coach,
    /// All else: the briefing, facts, endings, notes for whoever leads.
    Prose,
}

/// All of them, in about the order of the file. Not among them: `also`, which is written the way people type.
pub(super) fn texts(scenario: &Scenario) -> Vec<Text<'_>> {
    let mut found = Texts(Vec::new());
    found.frame(scenario);
    for node in &scenario.nodes {
        found.node(node);
    }
    for ending in &scenario.endings {
        let at = |name: &str| Location::field("endings").then(&ending.id).then(name);
        found.add(at("title"), &ending.title, Kind::Prose);
        found.list(&at("says"), &ending.says, Kind::Spoken);
        found.add(at("then"), &ending.then, Kind::Prose);
        found.add(at("card"), &ending.card, Kind::Prose);
    }
    let otherwise = &scenario.otherwise;
    for (name, lines) in [("warm", &otherwise.warm), ("flat", &otherwise.flat), ("cold", &otherwise.cold)] {
        found.list(&Location::field("otherwise").then(name), lines, Kind::Spoken);
    }
    found.0
}

/// The coach’s notes on a reply or a silence at `at`: the plain one, and those for certain moments.
pub(super) fn coach_notes<'a>(at: &Location, reply: &'a Reply) -> impl Iterator<Item = (Location, &'a str)> {
    let plain = std::iter::once((at.clone().then("coach"), reply.coach.as_str()));
    let places = at.clone().then("scores_if");
    let certain =
        reply.points_if.iter().enumerate().filter_map(move |(index, certain)| {
            Some((places.clone().at(index).then("coach"), certain.coach.as_deref()?))
        });
    plain.chain(certain).filter(|(_, words)| !words.is_empty())
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn add(&mut self, location: Location, words: &'a str, kind: Kind) {
        self.0.push(Text { location, words, kind });
    }

    fn list(&mut self, at: &Location, lines: &'a [String], kind: Kind) {
        for (index, words) in lines.iter().enumerate() {
            self.add(at.clone().at(index), words, kind);
        }
    }

    fn frame(&mut self, scenario: &'a Scenario) {
        for (name, words) in [
            ("title", &scenario.title),
            ("teaser", &scenario.teaser),
            ("you_are", &scenario.you_are),
            ("briefing", &scenario.briefing),
        ] {
            self.add(Location::field(name), words, Kind::Prose);
        }
        for (index, point) in scenario.learning_points.iter().enumerate() {
            self.add(Location::field("learning_points").at(index).then("rule"), &point.rule, Kind::Prose);
        }
        let persona = |name: &str| Location::field("persona").then(name);
        self.add(persona("about"), &scenario.persona.about, Kind::Prose);
        self.list(&persona("record"), &scenario.persona.record, Kind::Prose);
        for fact in &scenario.persona.facts {
            self.add(persona("facts").then(&fact.id), &fact.text, Kind::Prose);
        }
    }

    fn node(&mut self, node: &'a Node) {
        let at = Location::node(&node.id);
        self.list(&at.clone().then("says"), &node.says, Kind::Spoken);
        for (name, words, kind) in [
            ("cue", &node.cue, Kind::Cue),
            ("thinks", &node.thinks, Kind::Thought),
            ("for_leader", &node.for_leader, Kind::Prose),
        ] {
            if let Some(words) = words {
                self.add(at.clone().then(name), words, kind);
            }
        }
        for reply in &node.replies {
            let at = Location::reply(&node.id, &reply.id);
            self.add(at.clone().then("says"), &reply.says, Kind::Reply);
            self.reply(&at, reply);
        }
        if let Some(silence) = &node.silence {
            self.reply(&Location::silence(&node.id), silence);
        }
    }

    /// What a reply and a silence have in common.
    fn reply(&mut self, at: &Location, reply: &'a Reply) {
        self.list(&at.clone().then("reaction"), &reply.reaction, Kind::Spoken);
        for (location, words) in coach_notes(at, reply) {
            self.add(location, words, Kind::Coach);
        }
    }
}
