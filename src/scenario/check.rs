//! From the shape an author writes to the checked model: names resolved, numbers within their ranges.
//!
//! Nothing stops at the first fault. What cannot be resolved becomes a finding, and the model is given out only when
//! there is none.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Location, Severity, nearest};
use super::model::{
    Acceptance, Axis, Condition, Ending, EndingIndex, Fact, FactIndex, LearningPoint, Mood, MoodChange, Node,
    NodeIndex, Otherwise, Persona, Points, PointsIf, Reply, ReplyName, Scenario, Target,
};
use super::shape::{
    BranchShape, ConditionShape, Entries, LearningPointShape, MoodShape, NodeShape, PersonaShape, PointsShape,
    ReplyShape, ScenarioShape,
};

/// The longest text of one line that is still a line, in characters.
const LONGEST_TEXT: usize = 2_000;

/// What silence is called in the model and in playthroughs.
const SILENCE: &str = "silence";

/// The longest patience, in seconds.
const LONGEST_PATIENCE: u32 = 600;

/// The most cards a table holds; the keys 1 to 9 choose them.
const MOST_REPLIES: usize = 9;

/// Builds the model, or says everything that is wrong. `hash` is the fingerprint of the text; `file` the file's name
/// without its ending, which must be the scenario's id.
pub(super) fn check(shape: ScenarioShape, hash: u64, file: Option<&str>) -> Result<Scenario, Vec<Finding>> {
    let mut checker = Checker::new(&shape);
    checker.top(&shape, file);
    let scenario = checker.build(shape, hash);
    if checker.findings.is_empty() { Ok(scenario) } else { Err(checker.findings) }
}

struct Checker {
    findings: Vec<Finding>,
    nodes: BTreeMap<String, NodeIndex>,
    endings: BTreeMap<String, EndingIndex>,
    facts: BTreeMap<String, FactIndex>,
    replies: BTreeMap<String, ReplyName>,
    /// How many replies and silences have been numbered so far.
    numbered: u32,
}

impl Checker {
    fn new(shape: &ScenarioShape) -> Self {
        // A doubled name is a finding of the syntax pass; here the first one stands.
        fn table<T, I: From<usize>>(entries: &Entries<T>) -> BTreeMap<String, I> {
            let mut table = BTreeMap::new();
            for (position, (name, _)) in entries.0.iter().enumerate() {
                table.entry(name.clone()).or_insert_with(|| I::from(position));
            }
            table
        }
        let names: BTreeSet<&String> =
            shape.nodes.0.iter().flat_map(|(_, node)| node.replies.0.iter().map(|(name, _)| name)).collect();
        Self {
            findings: Vec::new(),
            nodes: table(&shape.nodes),
            endings: table(&shape.endings),
            facts: table(&shape.persona.facts),
            replies: names.into_iter().enumerate().map(|(position, name)| (name.clone(), position.into())).collect(),
            numbered: 0,
        }
    }

    fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn top(&mut self, shape: &ScenarioShape, file: Option<&str>) {
        if shape.format == 0 {
            self.find(Finding::new("out-of-range", Severity::Error, Location::field("format")).variant("format"));
        }
        if let Some(file) = file.filter(|file| *file != shape.id) {
            self.find(
                Finding::new("id-is-the-file-name", Severity::Error, Location::field("id"))
                    .with("id", &shape.id)
                    .with("file", file),
            );
        }
        for (field, text) in [
            ("id", &shape.id),
            ("title", &shape.title),
            ("teaser", &shape.teaser),
            ("place", &shape.place),
            ("you_are", &shape.you_are),
            ("briefing", &shape.briefing),
        ] {
            self.text(&Location::field(field), text);
        }
        if shape.minutes == 0 || shape.minutes > 120 {
            self.find(
                Finding::new("out-of-range", Severity::Error, Location::field("minutes"))
                    .variant("minutes")
                    .with("found", shape.minutes),
            );
        }
        if shape.nodes.0.is_empty() {
            self.find(Finding::new("empty", Severity::Error, Location::field("nodes")).variant("nodes"));
        }
        if shape.endings.0.is_empty() {
            self.find(Finding::new("empty", Severity::Error, Location::field("endings")).variant("endings"));
        }
        for (name, _) in &shape.nodes.0 {
            if self.endings.contains_key(name) {
                self.find(
                    Finding::new("duplicate-name", Severity::Error, Location::node(name))
                        .variant("node-and-ending")
                        .with("name", name),
                );
            }
        }
    }

    fn build(&mut self, shape: ScenarioShape, hash: u64) -> Scenario {
        let learning_points = self.learning_points(shape.learning_points);
        let persona = self.persona(shape.persona);
        let start = self.target(&shape.start, &Location::field("start"));
        let nodes = shape.nodes.0.into_iter().map(|(id, node)| self.node(id, node)).collect();
        let endings = shape
            .endings
            .0
            .into_iter()
            .map(|(id, ending)| {
                let at = Location::field("endings").then(&id);
                self.wordings(&at.clone().then("says"), &ending.says);
                self.text(&at.clone().then("title"), &ending.title);
                self.text(&at.clone().then("then"), &ending.then);
                self.text(&at.then("card"), &ending.card);
                Ending {
                    id,
                    title: ending.title,
                    tone: ending.tone,
                    says: ending.says,
                    then: ending.then,
                    card: ending.card,
                }
            })
            .collect();
        Scenario {
            id: shape.id,
            hash,
            title: shape.title,
            teaser: shape.teaser,
            channel: shape.channel,
            place: shape.place,
            level: shape.level,
            minutes: shape.minutes,
            you_are: shape.you_are,
            briefing: shape.briefing,
            learning_points,
            persona,
            start,
            nodes,
            endings,
            otherwise: Otherwise { warm: shape.otherwise.warm, flat: shape.otherwise.flat, cold: shape.otherwise.cold },
            words: shape.words,
            accepted: shape
                .accepted
                .into_iter()
                .map(|(rule, place, reason)| Acceptance { rule, place, reason })
                .collect(),
            reply_names: self.replies.keys().cloned().collect(),
            reply_count: self.numbered,
        }
    }

    fn learning_points(&mut self, points: Vec<LearningPointShape>) -> Vec<LearningPoint> {
        let at = Location::field("learning_points");
        if !(2..=4).contains(&points.len()) {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.clone())
                    .variant("learning-points")
                    .with("found", points.len()),
            );
        }
        points
            .into_iter()
            .enumerate()
            .map(|(index, point)| {
                let at = at.clone().at(index);
                self.text(&at.clone().then("rule"), &point.rule);
                LearningPoint {
                    rule: point.rule,
                    axis: point.axis,
                    done: self.condition(point.done, &at.clone().then("done")),
                    partly: point.partly.map(|partly| self.condition(partly, &at.then("partly"))),
                }
            })
            .collect()
    }

    fn persona(&mut self, persona: PersonaShape) -> Persona {
        let at = Location::field("persona");
        self.text(&at.clone().then("name"), &persona.name);
        let mood_at = at.clone().then("mood");
        let mood = Mood {
            tension: self.within(persona.mood.tension, 0, 100, &mood_at.clone().then("tension"), "tension"),
            trust: self.within(persona.mood.trust, 0, 100, &mood_at.then("trust"), "trust"),
        };
        let temperament = at.clone().then("temperament");
        let patience = self.drawn(persona.temperament.patience, &temperament.clone().then("patience"), "patience");
        let openness = self.drawn(persona.temperament.openness, &temperament.then("openness"), "openness");
        self.length(&at.clone().then("about"), &persona.about);
        for (index, line) in persona.record.iter().enumerate() {
            self.text(&at.clone().then("record").at(index), line);
        }
        let facts_at = at.then("facts");
        let facts = persona
            .facts
            .0
            .into_iter()
            .map(|(id, (part, text))| {
                self.text(&facts_at.clone().then(&id), &text);
                Fact { id, part, text }
            })
            .collect();
        Persona {
            name: persona.name,
            pronoun: persona.pronoun,
            portrait: persona.portrait,
            about: persona.about,
            mood,
            patience,
            openness,
            record: persona.record,
            facts,
            others: persona.others,
        }
    }

    /// A lowest and highest value of temperament.
    fn drawn(&mut self, (low, high): (i32, i32), at: &Location, what: &'static str) -> (u8, u8) {
        let bounds = (self.within(low, 0, 10, at, what), self.within(high, 0, 10, at, what));
        if low > high {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.clone())
                    .variant("drawn")
                    .with("what", what)
                    .with("low", low)
                    .with("high", high),
            );
        }
        bounds
    }

    fn node(&mut self, id: String, node: NodeShape) -> Node {
        let at = Location::node(&id);
        self.wordings(&at.clone().then("says"), &node.says);
        for (field, text) in [("cue", &node.cue), ("thinks", &node.thinks), ("for_leader", &node.for_leader)] {
            if let Some(text) = text {
                self.text(&at.clone().then(field), text);
            }
        }
        if node.replies.0.is_empty() && node.silence.is_none() {
            self.find(Finding::new("dead-end", Severity::Error, at.clone()).with("node", &id));
        }
        if node.replies.0.len() > MOST_REPLIES {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.clone().then("replies"))
                    .variant("replies")
                    .with("found", node.replies.0.len())
                    .with("most", MOST_REPLIES),
            );
        }
        if node.patience_secs.is_some() && node.silence.is_none() {
            self.find(
                Finding::new("patience-without-silence", Severity::Error, at.clone().then("patience_secs"))
                    .with("node", &id),
            );
        }
        if let Some(found) = node.patience_secs.filter(|found| !(1..=LONGEST_PATIENCE).contains(found)) {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.clone().then("patience_secs"))
                    .variant("patience-secs")
                    .with("found", found)
                    .with("most", LONGEST_PATIENCE),
            );
        }
        let replies = node
            .replies
            .0
            .into_iter()
            .map(|(reply_id, reply)| {
                let at = Location::reply(&id, &reply_id);
                if reply_id == SILENCE {
                    self.find(Finding::new("duplicate-name", Severity::Error, at.clone()).variant("silence"));
                }
                self.text(&at.clone().then("says"), &reply.says);
                let name = self.replies.get(&reply_id).copied();
                self.reply(reply_id, name, reply, &at)
            })
            .collect();
        let silence = node.silence.map(|silence| {
            let at = Location::silence(&id);
            self.reply(SILENCE.to_owned(), None, silence.into(), &at)
        });
        Node {
            says: node.says,
            cue: node.cue,
            thinks: node.thinks,
            for_leader: node.for_leader,
            patience_secs: node.patience_secs,
            replies,
            silence,
            id,
        }
    }

    fn reply(&mut self, id: String, name: Option<ReplyName>, reply: ReplyShape, at: &Location) -> Reply {
        for (index, words) in reply.also.iter().enumerate() {
            self.text(&at.clone().then("also").at(index), words);
        }
        for (index, words) in reply.reaction.iter().enumerate() {
            self.text(&at.clone().then("reaction").at(index), words);
        }
        let points_if = reply
            .scores_if
            .into_iter()
            .enumerate()
            .map(|(index, points)| {
                let at = at.clone().then("scores_if").at(index);
                self.length(&at.clone().then("coach"), points.coach.as_deref().unwrap_or_default());
                PointsIf {
                    when: self.condition(points.when, &at.clone().then("when")),
                    points: self.points(points.scores, &at.then("scores")),
                    coach: points.coach,
                }
            })
            .collect();
        let learns_at = at.clone().then("learns");
        let mut learns: Vec<FactIndex> = Vec::new();
        for (index, name) in reply.learns.iter().enumerate() {
            let at = learns_at.clone().at(index);
            let fact = self.fact(name, &at);
            if learns.contains(&fact) && self.facts.contains_key(name) {
                self.find(Finding::new("duplicate-name", Severity::Error, at).variant("learned").with("name", name));
            }
            learns.push(fact);
        }
        self.length(&at.clone().then("coach"), &reply.coach);
        let branches = reply
            .branches
            .into_iter()
            .enumerate()
            .map(|(index, BranchShape { when, to })| {
                let at = at.clone().then("branches").at(index);
                (self.condition(when, &at.clone().then("when")), self.target(&to, &at.then("to")))
            })
            .collect();
        let number = self.numbered;
        self.numbered += 1;
        Reply {
            id,
            name,
            number,
            when: reply.when.map(|when| self.condition(when, &at.clone().then("when"))),
            once: reply.once,
            says: reply.says,
            also: reply.also,
            moves: reply.moves,
            points: self.points(reply.scores, &at.clone().then("scores")),
            points_if,
            mood: self.mood_change(reply.mood, &at.clone().then("mood")),
            learns,
            reaction: reply.reaction,
            coach: reply.coach,
            branches,
            next: self.target(&reply.next, &at.clone().then("next")),
        }
    }

    fn points(&mut self, points: PointsShape, at: &Location) -> Points {
        let mut on = |found: i32, field: &'static str| -> i8 {
            if !(-2..=2).contains(&found) {
                self.find(
                    Finding::new("out-of-range", Severity::Error, at.clone().then(field))
                        .variant("points")
                        .with("found", found)
                        .with("axis", field),
                );
            }
            i8::try_from(found.clamp(-2, 2)).unwrap_or_default()
        };
        Points {
            curiosity: on(points.curiosity, "curiosity"),
            acknowledgement: on(points.acknowledgement, "acknowledgement"),
            de_escalation: on(points.de_escalation, "de_escalation"),
        }
    }

    fn mood_change(&mut self, mood: MoodShape, at: &Location) -> MoodChange {
        let mut on = |found: i32, field: &str| -> i8 {
            if !(-100..=100).contains(&found) {
                self.find(
                    Finding::new("out-of-range", Severity::Error, at.clone().then(field))
                        .variant("mood-change")
                        .with("found", found),
                );
            }
            i8::try_from(found.clamp(-100, 100)).unwrap_or_default()
        };
        MoodChange { tension: on(mood.tension, "tension"), trust: on(mood.trust, "trust") }
    }

    fn condition(&mut self, shape: ConditionShape, at: &Location) -> Condition {
        match shape {
            ConditionShape::Knows(name) => Condition::Knows(self.fact(&name, at)),
            ConditionShape::Seen(name) => Condition::Seen(self.seen(&name, at)),
            ConditionShape::Said(name) => Condition::Said(self.said(&name, at)),
            ConditionShape::TensionAtLeast(bound) => {
                Condition::TensionAtLeast(self.within(bound, 0, 100, at, "tension"))
            }
            ConditionShape::TensionBelow(bound) => Condition::TensionBelow(self.within(bound, 0, 100, at, "tension")),
            ConditionShape::TrustAtLeast(bound) => Condition::TrustAtLeast(self.within(bound, 0, 100, at, "trust")),
            ConditionShape::TrustBelow(bound) => Condition::TrustBelow(self.within(bound, 0, 100, at, "trust")),
            ConditionShape::Stage(stage) => Condition::Stage(stage),
            ConditionShape::ScoreAtLeast(axis, bound) => {
                let what = match axis {
                    Axis::Curiosity => "curiosity",
                    Axis::Acknowledgement => "acknowledgement",
                    Axis::DeEscalation => "de-escalation",
                };
                Condition::ScoreAtLeast(axis, self.within(bound, 0, 100, at, what))
            }
            ConditionShape::All(list) => Condition::All(self.conditions(list, at)),
            ConditionShape::Any(list) => Condition::Any(self.conditions(list, at)),
            ConditionShape::Not(inner) => Condition::Not(Box::new(self.condition(*inner, &at.clone().at(0)))),
        }
    }

    fn conditions(&mut self, list: Vec<ConditionShape>, at: &Location) -> Vec<Condition> {
        let at = at.clone().at(0);
        list.into_iter().enumerate().map(|(index, inner)| self.condition(inner, &at.clone().at(index))).collect()
    }

    fn target(&mut self, name: &str, at: &Location) -> Target {
        if let Some(node) = self.nodes.get(name) {
            return Target::Node(*node);
        }
        if let Some(ending) = self.endings.get(name) {
            return Target::Ending(*ending);
        }
        let finding = missing_target("node-or-ending", name, self.nodes.keys().chain(self.endings.keys()), at);
        self.find(finding);
        Target::Ending(EndingIndex(0))
    }

    fn fact(&mut self, name: &str, at: &Location) -> FactIndex {
        if let Some(fact) = self.facts.get(name) {
            return *fact;
        }
        let finding = match nearest(name, self.facts.keys().map(String::as_str)) {
            Some(near) => Finding::new("missing-fact", Severity::Error, at.clone())
                .variant("near")
                .with("name", name)
                .with("near", near),
            None => Finding::new("missing-fact", Severity::Error, at.clone()).with("name", name),
        };
        self.find(finding);
        FactIndex(0)
    }

    fn seen(&mut self, name: &str, at: &Location) -> NodeIndex {
        if let Some(node) = self.nodes.get(name) {
            return *node;
        }
        let finding = missing_target("node", name, self.nodes.keys(), at);
        self.find(finding);
        NodeIndex(0)
    }

    fn said(&mut self, name: &str, at: &Location) -> ReplyName {
        if let Some(reply) = self.replies.get(name) {
            return *reply;
        }
        let finding = missing_target("reply", name, self.replies.keys(), at);
        self.find(finding);
        ReplyName(0)
    }

    fn within(&mut self, found: i32, low: u8, high: u8, at: &Location, what: &'static str) -> u8 {
        if !(i32::from(low)..=i32::from(high)).contains(&found) {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.clone())
                    .with("what", what)
                    .with("found", found)
                    .with("low", low)
                    .with("high", high),
            );
        }
        u8::try_from(found.clamp(i32::from(low), i32::from(high))).unwrap_or(low)
    }

    /// A list of wordings that must hold at least one.
    fn wordings(&mut self, at: &Location, wordings: &[String]) {
        if wordings.is_empty() {
            self.find(Finding::new("empty", Severity::Error, at.clone()).variant("wordings"));
        }
        for (index, words) in wordings.iter().enumerate() {
            self.text(&at.clone().at(index), words);
        }
    }

    fn text(&mut self, at: &Location, text: &str) {
        if text.trim().is_empty() {
            self.find(Finding::new("empty", Severity::Error, at.clone()));
        }
        self.length(at, text);
    }

    fn length(&mut self, at: &Location, text: &str) {
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            self.find(
                Finding::new("too-long", Severity::Error, at.clone()).with("length", length).with("most", LONGEST_TEXT),
            );
        }
    }
}

/// A name that should be that of a node, an ending or a reply, and is of none; `sought` says of which.
fn missing_target<'a>(
    sought: &'static str,
    name: &str,
    known: impl Iterator<Item = &'a String>,
    at: &Location,
) -> Finding {
    match nearest(name, known.map(String::as_str)) {
        Some(near) => Finding::new("missing-target", Severity::Error, at.clone())
            .variant("near")
            .with("sought", sought)
            .with("name", name)
            .with("near", near),
        None => Finding::new("missing-target", Severity::Error, at.clone()).with("sought", sought).with("name", name),
    }
}
