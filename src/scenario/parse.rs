//! From text to the shape an author writes, with every fault in plain words.
//!
//! RON's reader stops at its first fault. When it does, the file is read again part by part (each node, each ending,
//! each field), along the byte ranges of `syntax`, so that the author sees one fault for each broken part in one go.

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::finding::{Finding, Location, nearest};
use super::shape::{
    BranchShape, ConditionShape, EndingShape, FORMAT, LearningPointShape, NodeShape, OtherwiseShape, PersonaShape,
    ReplyShape, ScenarioShape, SilenceShape,
};
use super::syntax::{Item, Kind, Syntax, bare, byte_at};

/// Reads the whole file, or says everything that keeps it from being read.
pub(super) fn parse(text: &str, syntax: &Syntax) -> Result<ScenarioShape, Vec<Finding>> {
    let top = syntax.top().ok_or_else(|| vec![nothing_here()])?;
    if let Some(newer) = newer_format(text, syntax, top) {
        return Err(vec![newer]);
    }
    let fault = match reader().from_str::<ScenarioShape>(text) {
        Ok(shape) => return Ok(shape),
        Err(fault) => fault,
    };
    let mut findings = Vec::new();
    parts(text, syntax, top, &mut findings);
    let whole = explain(text, 0, &fault);
    // The parts cannot see a field that is missing from the scenario itself, or text after its end.
    if findings.is_empty() || matches!(fault.code, ron::Error::TrailingCharacters) {
        findings.push(whole);
    }
    Err(findings)
}

fn reader() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

fn nothing_here() -> Finding {
    Finding::error("syntax", Location::Bytes(0..0), "The file is empty.")
        .with_hint("A scenario begins with “#![enable(implicit_some)]” and “Scenario(”.")
}

fn newer_format(text: &str, syntax: &Syntax, top: &Item) -> Option<Finding> {
    let item = syntax.child(text, top, "format")?;
    let written = text.get(item.value.clone())?;
    let format: u32 = written.parse().ok()?;
    (format > FORMAT).then(|| {
        Finding::error(
            "newer-format",
            Location::Bytes(item.value.clone()),
            format!("This scenario is written in format {format}; this program reads formats up to {FORMAT}."),
        )
        .with_hint("A newer version of the program can open it.")
    })
}

/// Reads every part on its own and collects what is wrong in each.
fn parts(text: &str, syntax: &Syntax, top: &Item, findings: &mut Vec<Finding>) {
    let fields = ["id", "title", "teaser", "place", "you_are", "briefing", "start"];
    for item in syntax.children(top) {
        match bare(text, &item.name) {
            "nodes" => syntax.children(item).for_each(|node| part_node(text, syntax, node, findings)),
            "endings" => syntax.children(item).for_each(|ending| part::<EndingShape>(text, ending, findings)),
            "persona" => part::<PersonaShape>(text, item, findings),
            "otherwise" => part::<OtherwiseShape>(text, item, findings),
            "learning_points" => {
                syntax.children(item).for_each(|point| part::<LearningPointShape>(text, point, findings));
            }
            "channel" => part::<super::model::Channel>(text, item, findings),
            "level" => part::<super::model::Level>(text, item, findings),
            "format" | "minutes" => part::<u32>(text, item, findings),
            "words" => part::<Vec<String>>(text, item, findings),
            "accepted" => part::<Vec<(String, String, String)>>(text, item, findings),
            name if fields.contains(&name) => part::<String>(text, item, findings),
            name if !item.name.is_empty() => {
                let known = SCENARIO_FIELDS;
                findings.push(unknown_field(Location::Bytes(item.name.clone()), name, known));
            }
            _ => {}
        }
    }
    // The part-by-part pass says nothing of what is not there.
    if top.kind == Kind::Group {
        for field in SCENARIO_FIELDS {
            let may_be_left_out = matches!(*field, "otherwise" | "words" | "accepted");
            if !may_be_left_out && syntax.child(text, top, field).is_none() {
                findings.push(missing_field(Location::top(), field));
            }
        }
    }
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
    "otherwise",
    "words",
    "accepted",
];

fn part_node(text: &str, syntax: &Syntax, node: &Item, findings: &mut Vec<Finding>) {
    let before = findings.len();
    if let Some(replies) = syntax.child(text, node, "replies") {
        for reply in syntax.children(replies) {
            part_reply::<ReplyShape>(text, syntax, reply, findings);
        }
    }
    if let Some(silence) = syntax.child(text, node, "silence") {
        part_reply::<SilenceShape>(text, syntax, silence, findings);
    }
    // The node as a whole would only repeat the first fault of its replies.
    if findings.len() == before {
        part::<NodeShape>(text, node, findings);
    }
}

fn part_reply<T: DeserializeOwned>(text: &str, syntax: &Syntax, reply: &Item, findings: &mut Vec<Finding>) {
    let before = findings.len();
    if let Some(when) = syntax.child(text, reply, "when") {
        part::<ConditionShape>(text, when, findings);
    }
    if let Some(branches) = syntax.child(text, reply, "branches") {
        syntax.children(branches).for_each(|branch| part::<BranchShape>(text, branch, findings));
    }
    if findings.len() == before {
        part::<T>(text, reply, findings);
    }
}

fn part<T: DeserializeOwned>(text: &str, item: &Item, findings: &mut Vec<Finding>) {
    let Some(slice) = text.get(item.value.clone()) else { return };
    if let Err(fault) = reader().from_str::<T>(slice) {
        findings.push(explain(text, item.value.start, &fault));
    }
}

/// A fault of RON's reader, in plain words. `start` is where the part it read begins in `text`.
fn explain(text: &str, start: usize, fault: &ron::error::SpannedError) -> Finding {
    let slice = text.get(start..).unwrap_or_default();
    let from = byte_at(slice, fault.span.start.line, fault.span.start.col);
    let to = byte_at(slice, fault.span.end.line, fault.span.end.col);
    let bytes = shown(slice, from, to.max(from));
    let location = Location::Bytes(start + bytes.start..start + bytes.end);
    match &fault.code {
        ron::Error::NoSuchStructField { expected, found, .. } => unknown_field(location, found, expected),
        ron::Error::MissingStructField { field, .. } => missing_field(location, field),
        ron::Error::DuplicateStructField { field, .. } => {
            Finding::error("duplicate-name", location, format!("“{field}” stands here a second time."))
                .with_hint("Keep one of the two.")
        }
        ron::Error::NoSuchEnumVariant { expected, found, .. } => {
            let finding = Finding::error(
                "unknown-name",
                location,
                format!("“{found}” is not one of the names that can stand here."),
            );
            finding.with_hint(suggestion(found, expected))
        }
        ron::Error::InvalidValueForType { expected, found } => {
            Finding::error("wrong-type", location, format!("Found {found}; expected {expected}."))
        }
        ron::Error::IntegerOutOfBounds => {
            Finding::error("wrong-type", location, "This number is too large, or below zero where it cannot be.")
        }
        ron::Error::ExceededRecursionLimit => Finding::error("syntax", location, "Brackets are nested too deep here."),
        ron::Error::Eof => Finding::error("syntax", location, "The text ends here in the middle of something.")
            .with_hint("Look for a bracket that was not closed."),
        ron::Error::TrailingCharacters => {
            Finding::error("syntax", location, "There is more text after the end of the scenario.")
                .with_hint("One closing bracket may stand too early.")
        }
        ron::Error::ExpectedInteger => Finding::error("wrong-type", location, "Expected a whole number here."),
        ron::Error::ExpectedString => Finding::error("wrong-type", location, "Expected a text in quotes here."),
        ron::Error::ExpectedArray => {
            Finding::error("wrong-type", location, "Expected a list here, as in [\"one\", \"two\"].")
        }
        ron::Error::ExpectedMap => {
            Finding::error("wrong-type", location, "Expected a map here, as in { \"name\": ( … ) }.")
        }
        ron::Error::ExpectedBoolean => Finding::error("wrong-type", location, "Expected true or false here."),
        ron::Error::ExpectedComma => {
            Finding::error("syntax", location, "Expected a comma here.").with_hint("Each entry ends with a comma.")
        }
        ron::Error::ExpectedMapColon => Finding::error("syntax", location, "Expected a colon after the name."),
        ron::Error::ExpectedStructLike | ron::Error::ExpectedNamedStructLike(_) => {
            Finding::error("wrong-type", location, "Expected an opening bracket “(” here.")
        }
        other => Finding::error("syntax", location, format!("This cannot be read: {other}.")),
    }
}

/// The reader's place is where it stopped, often just behind the word it could not use, and sometimes many lines
/// long: marks the word, on one line.
fn shown(slice: &str, from: usize, to: usize) -> std::ops::Range<usize> {
    let from = slice.get(from..).map_or(from, |rest| from + (rest.len() - rest.trim_start().len()));
    let end = to.max(from).min(slice.len());
    let line_end = slice.get(from..).and_then(|rest| rest.find('\n')).map_or(slice.len(), |offset| from + offset);
    from.min(slice.len())..end.min(line_end).max(from.min(slice.len()))
}

fn unknown_field(location: Location, found: &str, known: &[&str]) -> Finding {
    Finding::error("unknown-field", location, format!("There is no field “{found}” here."))
        .with_hint(suggestion(found, known))
}

fn missing_field(location: Location, field: &str) -> Finding {
    Finding::error("missing-field", location, format!("The field “{field}” is missing here."))
        .with_hint("scenarios/README.md shows what belongs there.")
}

fn suggestion(found: &str, known: &[&str]) -> String {
    match nearest(found, known.iter().copied()) {
        Some(name) => format!("Did you mean “{name}”?"),
        None => format!("Expected one of: {}.", known.join(", ")),
    }
}
