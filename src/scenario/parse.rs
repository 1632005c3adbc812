//! From text to the shape an author writes; where that cannot be read, what is wrong in each node, each reply, each
//! ending and each field.

use serde::de::Deserialize;

use super::explain::{missing_at_top, unknown_field};
use super::finding::{Finding, Location, Severity, nearest};
use super::model::{Channel, Level};
use super::read::{read_part, read_whole};
use super::shape::{
    BranchShape, ConditionShape, EndingShape, FORMAT, LearningPointShape, NodeShape, OtherwiseShape, PersonaShape,
    ReplyShape, ScenarioShape, SilenceShape,
};
use super::source::Source;
use super::syntax::{Item, Kind, Syntax, bare};

/// Reads the whole file, or says everything that keeps it from being read.
pub(super) fn parse(source: &Source) -> Result<ScenarioShape<'_>, Vec<Finding>> {
    let shape: ScenarioShape<'_> = read_whole(source, |syntax| faults(&source.text, syntax))?;
    if shape.format > FORMAT { Err(vec![newer_format(shape.format)]) } else { Ok(shape) }
}

/// What is wrong in each part, or the one finding that says it all.
fn faults(text: &str, syntax: &Syntax) -> Result<Vec<Finding>, Finding> {
    let start = Location::Bytes(0..0);
    let Some(top) = syntax.top() else {
        return Err(Finding::new("syntax", Severity::Error, start).variant("empty-file"));
    };
    if top.kind != Kind::Group {
        return Err(Finding::new("syntax", Severity::Error, start).variant("no-scenario"));
    }
    let format = syntax.child(text, &top, "format").and_then(|item| text.get(item.value)?.parse().ok());
    if let Some(format) = format.filter(|format| *format > FORMAT) {
        return Err(newer_format(format));
    }
    let mut parts = Parts { text, syntax, findings: Vec::new() };
    parts.scenario(&top);
    Ok(parts.findings)
}

fn newer_format(format: u32) -> Finding {
    Finding::new("newer-format", Severity::Error, Location::field("format"))
        .with("format", format)
        .with("newest", FORMAT)
}

const SCENARIO_FIELDS: &[&str] = &[
    "format",
    "id",
    "title",
    "teaser",
    "channel",
    "place",
    "level",
    "minutes",
    "you_are",
    "briefing",
    "learning_points",
    "persona",
    "start",
    "nodes",
    "endings",
    "typing",
    "otherwise",
    "words",
    "accepted",
];

const MAY_BE_LEFT_OUT: &[&str] = &["typing", "otherwise", "words", "accepted"];

/// Reads every part on its own and collects what is wrong in each.
struct Parts<'a> {
    text: &'a str,
    syntax: &'a Syntax,
    findings: Vec<Finding>,
}

impl<'a> Parts<'a> {
    fn scenario(&mut self, top: &Item) {
        let syntax = self.syntax;
        let mut misspelt = Vec::new();
        for item in syntax.children(top) {
            match bare(self.text, &item.name) {
                "nodes" => syntax.named(&item).for_each(|node| self.node(&node)),
                "endings" => syntax.named(&item).for_each(|ending| self.part::<EndingShape>(&ending)),
                "persona" => self.part::<PersonaShape<'a>>(&item),
                "otherwise" => self.part::<OtherwiseShape>(&item),
                "learning_points" => {
                    syntax.children(&item).for_each(|point| self.part::<LearningPointShape<'a>>(&point));
                }
                "channel" => self.part::<Channel>(&item),
                "level" => self.part::<Level>(&item),
                "format" | "minutes" => self.part::<u32>(&item),
                "typing" => self.part::<bool>(&item),
                "words" => self.part::<Vec<String>>(&item),
                "accepted" => self.part::<Vec<(String, String, String)>>(&item),
                name if SCENARIO_FIELDS.contains(&name) => self.part::<String>(&item),
                name if !item.name.is_empty() => {
                    misspelt.extend(nearest(name, SCENARIO_FIELDS.iter().copied()));
                    self.findings.push(unknown_field(Location::Bytes(item.name.clone()), name, SCENARIO_FIELDS));
                }
                _ => {}
            }
        }
        // The part-by-part pass says nothing of what is not there.
        for field in SCENARIO_FIELDS {
            let may_be_left_out = MAY_BE_LEFT_OUT.contains(field) || misspelt.contains(field);
            if !may_be_left_out && syntax.child(self.text, top, field).is_none() {
                self.findings.push(missing_at_top(field));
            }
        }
    }

    fn node(&mut self, node: &Item) {
        let syntax = self.syntax;
        let before = self.findings.len();
        if let Some(replies) = syntax.child(self.text, node, "replies") {
            syntax.named(&replies).for_each(|reply| self.reply::<ReplyShape<'a>>(&reply));
        }
        if let Some(silence) = syntax.child(self.text, node, "silence") {
            self.reply::<SilenceShape<'a>>(&silence);
        }
        // The node as a whole would only repeat the first fault of its replies.
        if self.findings.len() == before {
            self.part::<NodeShape<'a>>(node);
        }
    }

    fn reply<T: Deserialize<'a>>(&mut self, reply: &Item) {
        let syntax = self.syntax;
        let before = self.findings.len();
        if let Some(when) = syntax.child(self.text, reply, "when") {
            self.part::<ConditionShape<'a>>(&when);
        }
        if let Some(branches) = syntax.child(self.text, reply, "branches") {
            syntax.children(&branches).for_each(|branch| self.part::<BranchShape<'a>>(&branch));
        }
        if self.findings.len() == before {
            self.part::<T>(reply);
        }
    }

    fn part<T: Deserialize<'a>>(&mut self, item: &Item) {
        self.findings.extend(read_part::<T>(self.text, self.syntax, item).err());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::*;

    const SMALL: &str = include_str!("../../tests/data/small.ron");

    #[test]
    fn every_field_of_a_scenario_is_known_here() {
        // RON names the fields it knows when it meets another one.
        let fault = ron::from_str::<ScenarioShape<'_>>("Scenario(nobody: 1)").unwrap_err();
        let ron::Error::NoSuchStructField { expected, .. } = fault.code else { panic!("{fault}") };
        let fields = |names: &[&'static str]| names.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(fields(SCENARIO_FIELDS), fields(expected));
    }

    #[test]
    fn beside_another_fault_a_field_is_neither_unknown_nor_missing() {
        fn check(fields: &str) {
            let text = SMALL.replacen("format: 1,", &format!("format: \"one\", {fields}"), 1);
            let loaded = crate::scenario::load(text.as_bytes(), None);
            let rules: Vec<_> = loaded.findings.iter().map(|finding| finding.rule).collect();
            assert_eq!(rules, ["wrong-type"], "{fields}: {:?}", loaded.findings);
        }
        check("");
        check("typing: true,");
        check("typing: false, words: [], otherwise: (),");
    }
}
