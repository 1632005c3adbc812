//! From the shape an author writes to the checked model: names resolved, numbers within their ranges.
//!
//! Nothing stops at the first fault. What cannot be resolved becomes a finding, and the model is given out only when
//! there is none.

mod condition;
mod names;
mod node;
mod persona;
mod plain;

use names::Names;

use super::finding::{Finding, Location, Severity};
use super::fingerprint;
use super::model::{Acceptance, Ending, LearningPoint, Otherwise, Scenario, Warmth};
use super::shape::{EndingShape, LearningPointShape, ScenarioShape};
use super::source::Source;
use super::way::Way;

/// Builds the model, or says everything that is wrong. `source` is what the shape was read from; `file` the file's name
/// without its ending, which must be the scenario's id.
pub(super) fn check(shape: ScenarioShape<'_>, source: &Source, file: Option<&str>) -> Result<Scenario, Vec<Finding>> {
    let names = Names::of(&shape);
    // RON lets a doubled key pass; only where there is one does the syntax pass have to say where.
    let findings = if names.doubled { source.faults() } else { Vec::new() };
    let mut checker = Checker { findings, names, numbered: 0 };
    checker.top(&shape, file);
    let scenario = checker.build(shape, fingerprint(&source.text));
    if checker.findings.is_empty() { Ok(scenario) } else { Err(checker.findings) }
}

struct Checker<'a> {
    findings: Vec<Finding>,
    names: Names<'a>,
    /// How many replies and silences have been numbered so far.
    numbered: u32,
}

impl Checker<'_> {
    fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn top(&mut self, shape: &ScenarioShape<'_>, file: Option<&str>) {
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
            self.text(&Way::field(field), text);
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
            if self.names.endings.contains_key(&**name) {
                self.find(
                    Finding::new("duplicate-name", Severity::Error, Location::node(name))
                        .variant("node-and-ending")
                        .with("name", &**name),
                );
            }
        }
    }

    fn build(&mut self, shape: ScenarioShape<'_>, hash: u64) -> Scenario {
        let otherwise =
            Otherwise { warm: shape.otherwise.warm, flat: shape.otherwise.flat, cold: shape.otherwise.cold };
        // Who wrote something for typed replies means them to be typed.
        let is_prepared = || {
            let mut replies = shape.nodes.0.iter().flat_map(|(_, node)| &node.replies.0);
            !otherwise.to(Warmth::Flat).is_empty() || replies.any(|(_, reply)| !reply.also.is_empty())
        };
        Scenario {
            typing: shape.typing.unwrap_or_else(is_prepared),
            learning_points: self.learning_points(shape.learning_points),
            persona: self.persona(shape.persona),
            start: self.target(&shape.start, &Way::field("start")),
            nodes: shape.nodes.0.into_iter().map(|(id, node)| self.node(id.into(), node)).collect(),
            endings: shape.endings.0.into_iter().map(|(id, ending)| self.ending(id.into(), ending)).collect(),
            id: shape.id,
            hash,
            told: None,
            title: shape.title,
            teaser: shape.teaser,
            channel: shape.channel,
            place: shape.place,
            level: shape.level,
            minutes: shape.minutes,
            you_are: shape.you_are,
            briefing: shape.briefing,
            otherwise,
            words: shape.words,
            accepted: shape
                .accepted
                .into_iter()
                .map(|(rule, place, reason)| Acceptance { rule, place, reason })
                .collect(),
            reply_names: self.names.replies.take_first(),
            reply_count: self.numbered,
        }
    }

    fn learning_points(&mut self, points: Vec<LearningPointShape<'_>>) -> Vec<LearningPoint> {
        let all = Way::field("learning_points");
        if !(2..=4).contains(&points.len()) {
            self.find(
                Finding::new("out-of-range", Severity::Error, all.location())
                    .variant("learning-points")
                    .with("found", points.len()),
            );
        }
        points
            .into_iter()
            .enumerate()
            .map(|(index, point)| {
                let at = all.at(index);
                self.text(&at.then("rule"), &point.rule);
                LearningPoint {
                    rule: point.rule,
                    axis: point.axis,
                    done: self.condition(point.done, &at.then("done")),
                    partly: point.partly.map(|partly| self.condition(partly, &at.then("partly"))),
                }
            })
            .collect()
    }

    fn ending(&mut self, id: String, ending: EndingShape) -> Ending {
        let endings = Way::field("endings");
        let at = endings.then(&id);
        self.wordings(&at.then("says"), &ending.says);
        self.text(&at.then("title"), &ending.title);
        self.text(&at.then("then"), &ending.then);
        self.text(&at.then("card"), &ending.card);
        let EndingShape { title, tone, says, then, card } = ending;
        Ending { id, title, tone, says, then, card }
    }
}
