//! From the shape an author writes to the checked model: names resolved, numbers within their ranges.
//!
//! Nothing stops at the first fault. What cannot be resolved becomes a finding, and the model is given out only when
//! there is none.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Location, nearest};
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
            self.find(Finding::error("out-of-range", Location::field("format"), "There is no format 0; write 1."));
        }
        if let Some(file) = file.filter(|file| *file != shape.id) {
            self.find(
                Finding::error(
                    "id-is-the-file-name",
                    Location::field("id"),
                    format!("The id is “{}”, but the file is called “{file}.ron”.", shape.id),
                )
                .with_hint("Give both the same name."),
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
            let found = shape.minutes;
            self.find(Finding::error(
                "out-of-range",
                Location::field("minutes"),
                format!("Found {found} minutes; expected 1 to 120."),
            ));
        }
        if shape.nodes.0.is_empty() {
            self.find(Finding::error("empty", Location::field("nodes"), "There is no node: nobody says anything."));
        }
        if shape.endings.0.is_empty() {
            self.find(Finding::error("empty", Location::field("endings"), "There is no ending to come to."));
        }
        for (name, _) in &shape.nodes.0 {
            if self.endings.contains_key(name) {
                self.find(
                    Finding::error(
                        "duplicate-name",
                        Location::node(name),
                        format!("“{name}” names a node and an ending, so nobody can tell which one a reply leads to."),
                    )
                    .with_hint("Give one of the two another name."),
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
            let found = points.len();
            self.find(Finding::error(
                "out-of-range",
                at.clone(),
                format!("Found {found} learning points; expected two to four."),
            ));
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
            tension: self.within(persona.mood.tension, 0, 100, &mood_at.clone().then("tension"), "Tension"),
            trust: self.within(persona.mood.trust, 0, 100, &mood_at.then("trust"), "Trust"),
        };
        let temperament = at.clone().then("temperament");
        let patience = self.drawn(persona.temperament.patience, &temperament.clone().then("patience"), "Patience");
        let openness = self.drawn(persona.temperament.openness, &temperament.then("openness"), "Openness");
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
    fn drawn(&mut self, (low, high): (i32, i32), at: &Location, what: &str) -> (u8, u8) {
        let bounds = (self.within(low, 0, 10, at, what), self.within(high, 0, 10, at, what));
        if low > high {
            self.find(
                Finding::error("out-of-range", at.clone(), format!("{what} is drawn from {low} to {high}."))
                    .with_hint("Put the lower number first."),
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
            self.find(
                Finding::error("dead-end", at.clone(), format!("At “{id}” there is nothing to say and no silence."))
                    .with_hint("Add a reply, or make this an ending."),
            );
        }
        if node.replies.0.len() > MOST_REPLIES {
            let found = node.replies.0.len();
            self.find(Finding::error(
                "out-of-range",
                at.clone().then("replies"),
                format!("Found {found} replies; a table holds {MOST_REPLIES}, for the keys 1 to {MOST_REPLIES}."),
            ));
        }
        if node.patience_secs.is_some() && node.silence.is_none() {
            self.find(
                Finding::error(
                    "patience-without-silence",
                    at.clone().then("patience_secs"),
                    format!("Patience runs out at “{id}”, but there is no silence that could follow."),
                )
                .with_hint("Add a silence, or take the patience out."),
            );
        }
        if let Some(found) = node.patience_secs.filter(|found| !(1..=LONGEST_PATIENCE).contains(found)) {
            self.find(Finding::error(
                "out-of-range",
                at.clone().then("patience_secs"),
                format!("Found a patience of {found} seconds; expected 1 to {LONGEST_PATIENCE}."),
            ));
        }
        let replies = node
            .replies
            .0
            .into_iter()
            .map(|(reply_id, reply)| {
                let at = Location::reply(&id, &reply_id);
                if reply_id == SILENCE {
                    self.find(
                        Finding::error(
                            "duplicate-name",
                            at.clone(),
                            "“silence” is the name for saying nothing; a reply that is said needs another.",
                        )
                        .with_hint("Give it another name, or move it out of `replies`, without `says`."),
                    );
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
                let message = format!("“{name}” stands here a second time.");
                self.find(Finding::error("duplicate-name", at, message).with_hint("Learning it once is enough."));
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
        let mut on = |found: i32, field: &str| -> i8 {
            if !(-2..=2).contains(&found) {
                self.find(
                    Finding::error(
                        "out-of-range",
                        at.clone().then(field),
                        format!("Found {found} points for {field}; expected -2 to 2."),
                    )
                    .with_hint("The behaviour anchors in scenarios/README.md say what each is for."),
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
                self.find(Finding::error(
                    "out-of-range",
                    at.clone().then(field),
                    format!("Found a change of {found}; expected -100 to 100."),
                ));
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
                Condition::TensionAtLeast(self.within(bound, 0, 100, at, "Tension"))
            }
            ConditionShape::TensionBelow(bound) => Condition::TensionBelow(self.within(bound, 0, 100, at, "Tension")),
            ConditionShape::TrustAtLeast(bound) => Condition::TrustAtLeast(self.within(bound, 0, 100, at, "Trust")),
            ConditionShape::TrustBelow(bound) => Condition::TrustBelow(self.within(bound, 0, 100, at, "Trust")),
            ConditionShape::Stage(stage) => Condition::Stage(stage),
            ConditionShape::ScoreAtLeast(axis, bound) => {
                let what = match axis {
                    Axis::Curiosity => "The score for curiosity",
                    Axis::Acknowledgement => "The score for acknowledgement",
                    Axis::DeEscalation => "The score for de-escalation",
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
        let known: Vec<String> = self.nodes.keys().chain(self.endings.keys()).cloned().collect();
        self.unknown("missing-target", "No node and no ending is", name, &known, at);
        Target::Ending(EndingIndex(0))
    }

    fn fact(&mut self, name: &str, at: &Location) -> FactIndex {
        if let Some(fact) = self.facts.get(name) {
            return *fact;
        }
        let known: Vec<String> = self.facts.keys().cloned().collect();
        self.unknown("missing-fact", "No fact of the persona is", name, &known, at);
        FactIndex(0)
    }

    fn seen(&mut self, name: &str, at: &Location) -> NodeIndex {
        if let Some(node) = self.nodes.get(name) {
            return *node;
        }
        let known: Vec<String> = self.nodes.keys().cloned().collect();
        self.unknown("missing-target", "No node is", name, &known, at);
        NodeIndex(0)
    }

    fn said(&mut self, name: &str, at: &Location) -> ReplyName {
        if let Some(reply) = self.replies.get(name) {
            return *reply;
        }
        let known: Vec<String> = self.replies.keys().cloned().collect();
        self.unknown("missing-target", "No reply is", name, &known, at);
        ReplyName(0)
    }

    fn unknown(&mut self, rule: &'static str, what: &str, found: &str, known: &[String], at: &Location) {
        let hint = match nearest(found, known.iter().map(String::as_str)) {
            Some(name) => format!("Did you mean “{name}”?"),
            None => "Add it, or name one that is there.".to_owned(),
        };
        self.find(Finding::error(rule, at.clone(), format!("{what} called “{found}”.")).with_hint(hint));
    }

    fn within(&mut self, found: i32, low: u8, high: u8, at: &Location, what: &str) -> u8 {
        if !(i32::from(low)..=i32::from(high)).contains(&found) {
            self.find(Finding::error(
                "out-of-range",
                at.clone(),
                format!("{what} is {found} here; expected {low} to {high}."),
            ));
        }
        u8::try_from(found.clamp(i32::from(low), i32::from(high))).unwrap_or(low)
    }

    /// A list of wordings that must hold at least one.
    fn wordings(&mut self, at: &Location, wordings: &[String]) {
        if wordings.is_empty() {
            self.find(Finding::error("empty", at.clone(), "There is nothing to say here; add at least one wording."));
        }
        for (index, words) in wordings.iter().enumerate() {
            self.text(&at.clone().at(index), words);
        }
    }

    fn text(&mut self, at: &Location, text: &str) {
        if text.trim().is_empty() {
            self.find(Finding::error("empty", at.clone(), "This text is empty."));
        }
        self.length(at, text);
    }

    fn length(&mut self, at: &Location, text: &str) {
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            self.find(
                Finding::error(
                    "too-long",
                    at.clone(),
                    format!("This text has {length} characters; a screen holds {LONGEST_TEXT} at the most."),
                )
                .with_hint("Break it up; a spoken line has about 150."),
            );
        }
    }
}
