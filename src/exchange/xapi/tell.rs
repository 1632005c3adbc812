//! What happened in a run, as statements.

use serde_json::{Value, json};
use uuid::Uuid;

use super::name::{Base, segment};
use super::statement::{
    Account, Activity, Actor, Context, ContextActivities, Definition, Extensions, InteractionComponent, LanguageMap,
    Outcome, Score, Statement, Verb,
};
use crate::exchange::moment::{Moment, duration};
use crate::exchange::record::{Did, MoveRecord, PointsRecord, ResultRecord, RunRecord};
use crate::scenario::{Axis, Node, SILENCE, Scenario};

/// How long a run lies, in seconds, until it counts as left: a day.
pub const LEFT_AFTER: u64 = 24 * 60 * 60;

/// The language of what is shown.
const LANGUAGE: &str = "en";

/// How runs are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// What all names begin with.
    pub base: Base,
    /// The system that the accounts are in; none for the base itself.
    pub home_page: Option<String>,
    /// The least score, 0 to 100, that each axis in play must have for a run to be passed; none where nobody asks.
    pub pass_mark: Option<u8>,
    /// What silence is called among the choices.
    pub silence: String,
    /// What time it is: a run that has lain for a day is told as left.
    pub now: Moment,
}

/// The id of a run’s statement about an event, like `answered/3`: the same whenever and wherever it is asked for.
#[must_use]
pub fn statement_id(key: &str, event: &str) -> String {
    Uuid::new_v5(&registration(key), event.as_bytes()).hyphenated().to_string()
}

/// The run’s key as a UUID; a key of the time before there was a database is made one.
fn registration(key: &str) -> Uuid {
    let plain = |key: &Uuid| key.hyphenated().to_string() == key.to_string().to_lowercase();
    Uuid::parse_str(key)
        .ok()
        .filter(plain)
        .unwrap_or_else(|| Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("in-their-shoes:run:{key}").as_bytes()))
}

/// All statements of a run, in the order of the events. `scenario` is the one that was played; without it nodes have no
/// words and answers no score.
#[must_use]
pub fn statements(run: &RunRecord, scenario: Option<&Scenario>, telling: &Telling) -> Vec<Statement> {
    let teller = Teller { run, scenario, telling };
    let mut all = vec![teller.statement("initialized", "initialized", run.started, teller.whole(), None)];
    let mut told = 0;
    // What was copied from another run is told as that one’s, and would count twice here.
    for made in run.moves.iter().filter(|made| made.number > run.copied && made.is_turn()) {
        all.extend(teller.answered(made));
        told += 1;
    }
    match (&run.result, run.ended) {
        (Some(result), ended) => {
            let ended = ended.unwrap_or(run.saved);
            // The last turn may be taken back, and another ending come to: that is another event.
            all.push(teller.statement(
                &completed_event(run),
                "completed",
                ended,
                teller.whole(),
                Some(teller.completed(result)),
            ));
            all.extend(teller.judged(result, ended));
        }
        (None, _) if told > 0 && telling.now >= run.saved.after(LEFT_AFTER) => {
            // Somebody may go on with it and leave it again later, which is another event.
            let event = format!("terminated/{}", made_moves(run));
            let left = Outcome { duration: Some(duration(run.seconds())), ..Outcome::default() };
            all.push(teller.statement(&event, "terminated", run.saved, teller.whole(), Some(left)));
        }
        (None, _) => {}
    }
    all
}

/// The event that the last statement of a run tells; none while it goes on. A store that has it has the run whole.
#[must_use]
pub fn last_event(run: &RunRecord, telling: &Telling) -> Option<String> {
    run.result.as_ref()?;
    Some(telling.pass_mark.map_or_else(|| completed_event(run), |mark| judged_event(run, mark)))
}

struct Teller<'a> {
    run: &'a RunRecord,
    scenario: Option<&'a Scenario>,
    telling: &'a Telling,
}

impl Teller<'_> {
    fn statement(&self, event: &str, verb: &str, at: Moment, object: Activity, result: Option<Outcome>) -> Statement {
        let base = &self.telling.base;
        let mut context = ContextActivities {
            parent: Vec::new(),
            grouping: vec![activity(base.programme(), "course", "In Their Shoes")],
            category: vec![activity(base.profile(), "profile", "")],
        };
        // A node is a part of the scenario; the scenario itself is a part of nothing.
        if object.id != base.scenario(&self.run.scenario) {
            context.parent.push(Activity { definition: None, ..self.whole() });
        }
        let mut extensions = self.extensions([("scenario-hash", json!(self.run.hash))]);
        if let Some(parent) = &self.run.parent {
            extensions
                .extend(self.extensions([("goes-on-from", json!(registration(parent).hyphenated().to_string()))]));
        }
        Statement {
            id: statement_id(&self.run.key, event),
            actor: Actor {
                object_type: "Agent".to_owned(),
                account: Account {
                    home_page: self.telling.home_page.clone().unwrap_or_else(|| base.as_str().to_owned()),
                    name: self.run.person.clone(),
                },
            },
            verb: Verb { id: format!("http://adlnet.gov/expapi/verbs/{verb}"), display: words(verb) },
            object,
            result,
            context: Context {
                registration: registration(&self.run.key).hyphenated().to_string(),
                context_activities: context,
                platform: "In Their Shoes".to_owned(),
                language: LANGUAGE.to_owned(),
                extensions,
            },
            timestamp: at.to_string(),
        }
    }

    /// The scenario as an activity.
    fn whole(&self) -> Activity {
        let title = self.scenario.map_or("", |scenario| &scenario.title);
        let mut whole = activity(self.telling.base.scenario(&self.run.scenario), "simulation", title);
        if let (Some(definition), Some(scenario)) = (&mut whole.definition, self.scenario) {
            definition.description = words(&scenario.teaser);
        }
        whole
    }

    /// A node as an activity: a question with one answer to choose.
    fn node(&self, id: &str) -> Activity {
        let iri = self.telling.base.node(&self.run.scenario, id);
        let mut question = activity(iri, "cmi.interaction", id);
        let node = self.scenario.and_then(|scenario| scenario.nodes.iter().find(|node| node.id == id));
        if let Some(definition) = &mut question.definition {
            definition.interaction_type = Some("choice".to_owned());
            if let (Some(node), Some(scenario)) = (node, self.scenario) {
                let line = node.says.first().map_or("", |says| scenario.spoken(says).words);
                definition.description = words(line);
                definition.choices = self.choices(node);
            }
        }
        question
    }

    /// All replies of a node, those that were not on offer at this moment included, and silence.
    fn choices(&self, node: &Node) -> Vec<InteractionComponent> {
        let replies = node.replies.iter().map(|reply| (segment(&reply.id), words(&reply.says)));
        let silence = node.silence.iter().map(|_| (SILENCE.to_owned(), words(&self.telling.silence)));
        replies.chain(silence).map(|(id, description)| InteractionComponent { id, description }).collect()
    }

    /// A reply, or silence. None where it is not known where it was said.
    fn answered(&self, made: &MoveRecord) -> Option<Statement> {
        let node = made.node.as_deref()?;
        let response = match (made.did, &made.reply) {
            (Did::Said, Some(reply)) => segment(reply),
            _ => SILENCE.to_owned(),
        };
        let mut extensions = self.extensions([("move", json!(made.number)), ("turn", json!(made.turn))]);
        if let Some(PointsRecord { curiosity, acknowledgement, de_escalation }) = made.points {
            let axes = json!({
                "curiosity": curiosity, "acknowledgement": acknowledgement, "de_escalation": de_escalation
            });
            extensions.extend(self.extensions([("points", axes)]));
        }
        if let Some(typed) = &made.typed {
            // That it was read wrongly may be said later, and a statement stays as it is.
            // What was found in the list is the author’s, and not read.
            let (name, told) = match typed.found {
                true => ("found", json!({ "text": typed.text })),
                false => ("typed", json!({ "text": typed.text, "read": typed.read })),
            };
            extensions.extend(self.extensions([(name, told)]));
        }
        if let Some(mood) = made.mood {
            let mood = json!({ "tension": mood.tension, "trust": mood.trust });
            extensions.extend(self.extensions([("mood", mood)]));
        }
        if !made.learned.is_empty() {
            extensions.extend(self.extensions([("learned", json!(made.learned))]));
        }
        let result = Outcome {
            score: made.pooled().map(|scaled| Score { scaled: scaled.clamp(0.0, 1.0) }),
            response: Some(response),
            duration: made.seconds.map(duration),
            extensions,
            ..Outcome::default()
        };
        let event = format!("answered/{}", made.number);
        let at = self.run.started.after(made.at.unwrap_or_default());
        Some(self.statement(&event, "answered", at, self.node(node), Some(result)))
    }

    /// What a run came to.
    fn completed(&self, result: &ResultRecord) -> Outcome {
        let path: Vec<String> = self
            .run
            .standing()
            .map(|made| {
                let reply = made.reply.as_deref().unwrap_or(SILENCE);
                format!("{}/{}", segment(made.node.as_deref().unwrap_or_default()), segment(reply))
            })
            .collect();
        let extensions = self.extensions([
            ("ending", json!(result.ending)),
            ("path", json!(path)),
            ("scores", scores(result)),
            ("clean", json!(self.run.clean)),
        ]);
        Outcome {
            score: score(result),
            completion: Some(true),
            duration: Some(duration(self.run.seconds())),
            extensions,
            ..Outcome::default()
        }
    }

    /// Whether a run reached the pass mark, if there is one.
    fn judged(&self, result: &ResultRecord, at: Moment) -> Option<Statement> {
        let mark = self.telling.pass_mark?;
        let scores: Vec<u8> = Axis::ALL.into_iter().filter_map(|axis| result.on(axis)).collect();
        let success = !scores.is_empty() && scores.iter().all(|score| *score >= mark);
        let outcome = Outcome {
            score: score(result),
            success: Some(success),
            extensions: self.extensions([("scores", self::scores(result)), ("pass-mark", json!(mark))]),
            ..Outcome::default()
        };
        let verb = if success { "passed" } else { "failed" };
        Some(self.statement(&judged_event(self.run, mark), verb, at, self.whole(), Some(outcome)))
    }

    fn extensions<const COUNT: usize>(&self, values: [(&str, Value); COUNT]) -> Extensions {
        values.into_iter().map(|(name, value)| (self.telling.base.extension(name), value)).collect()
    }
}

fn completed_event(run: &RunRecord) -> String {
    format!("completed/{}", made_moves(run))
}

fn judged_event(run: &RunRecord, mark: u8) -> String {
    format!("judged/{}/{mark}", made_moves(run))
}

/// How many moves were made. That something was read wrongly may be said later, and makes no other event.
fn made_moves(run: &RunRecord) -> usize {
    run.moves.iter().filter(|made| made.did != Did::ReadWrongly).count()
}

fn score(result: &ResultRecord) -> Option<Score> {
    result.pooled.map(|scaled| Score { scaled: scaled.clamp(0.0, 1.0) })
}

/// The axes that were in play, each 0 to 100.
fn scores(result: &ResultRecord) -> Value {
    let named = [
        ("curiosity", result.curiosity),
        ("acknowledgement", result.acknowledgement),
        ("de_escalation", result.de_escalation),
    ];
    named.into_iter().filter_map(|(name, score)| Some((name.to_owned(), json!(score?)))).collect()
}

fn activity(id: String, kind: &str, name: &str) -> Activity {
    let kind = format!("http://adlnet.gov/expapi/activities/{kind}");
    let definition = Definition { kind, name: words(name), ..Definition::default() };
    Activity { id, object_type: "Activity".to_owned(), definition: Some(definition) }
}

/// Words in the language of the scenarios; nothing where there are none, since stores refuse empty ones.
fn words(text: &str) -> LanguageMap {
    match text.trim() {
        "" => LanguageMap::new(),
        text => LanguageMap::from([(LANGUAGE.to_owned(), text.to_owned())]),
    }
}
