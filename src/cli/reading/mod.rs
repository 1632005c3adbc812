//! `read`: what the reader makes of a text, line by line; and how well it reads texts that people have labelled.

mod measure;
mod show;

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{Format, open_scenario};
use crate::reading::{Heard, Match, Reader, WrittenReplies};
use crate::scenario::{NodeIndex, ReplyIndex, Scenario, nearest};
use crate::words::Words;

pub(super) use show::{in_a_play, reply_words};

/// What `read` is asked for.
#[derive(Debug, Args)]
pub struct ReadArguments {
    /// A reply as somebody may type it.
    #[arg(required_unless_present = "measure")]
    text: Option<String>,
    /// The scenario it is said in: a file, or the name of one that comes with the program.
    #[arg(long)]
    scenario: Option<PathBuf>,
    /// The node it is said at; the first one otherwise.
    #[arg(long, requires = "scenario")]
    node: Option<String>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Measure the reader on a file of labelled texts, tab-separated, or on a folder of them.
    #[arg(long, value_name = "PATH", conflicts_with_all = ["text", "scenario", "node", "format"])]
    measure: Option<PathBuf>,
    /// Show each text that was read otherwise than it is labelled.
    #[arg(long, requires = "measure")]
    details: bool,
}

/// Explains the reading of a text, or measures the reader.
///
/// # Errors
/// Where there is no such scenario or node, a file cannot be read, or nothing can be printed.
pub fn read(asked: &ReadArguments, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    if let Some(path) = &asked.measure {
        write!(out, "{}", measure::measure(path, asked.details, words)?)?;
        return Ok(());
    }
    let text = asked.text.as_deref().unwrap_or_default();
    let reader = Reader::shipped();
    let scene = match &asked.scenario {
        Some(named) => {
            let scenario = open_scenario(named, words)?;
            let node = node_of(&scenario, asked.node.as_deref(), words)?;
            Some((scenario, node))
        }
        None => None,
    };
    let heard = match &scene {
        Some((scenario, node)) => heard_at(reader, scenario, *node),
        None => Heard::default(),
    };
    let reading = reader.reading(text, &heard);
    let found = scene.as_ref().map(|(scenario, node)| {
        let replies = scenario.node(*node).map_or(0, |node| node.replies.len());
        let offered: Vec<ReplyIndex> = (0..replies).map(ReplyIndex::from).collect();
        WrittenReplies::of(reader, scenario).nearest(reader, *node, &offered, text, &reading)
    });
    let found: Option<(&Scenario, NodeIndex, &Match)> =
        scene.as_ref().zip(found.as_ref()).map(|((scenario, node), found)| (&**scenario, *node, found));
    match asked.format {
        Format::Text => write!(out, "{}", show::text(text, &reading, found, words))?,
        Format::Json => writeln!(out, "{}", show::json(text, &reading, found, words)?)?,
    }
    Ok(())
}

fn node_of(scenario: &Scenario, named: Option<&str>, words: &Words) -> anyhow::Result<NodeIndex> {
    let Some(named) = named else {
        return match scenario.start {
            crate::scenario::Target::Node(node) => Ok(node),
            crate::scenario::Target::Ending(_) => Ok(NodeIndex(0)),
        };
    };
    let found = scenario.nodes.iter().position(|node| node.id == named).map(NodeIndex::from);
    let near = || nearest(named, scenario.nodes.iter().map(|node| node.id.as_str()));
    found.with_context(|| {
        let sentence = words.with("terminal-no-node", &[("name", named.into())]);
        match near() {
            Some(near) => format!("{sentence} {}", words.with("terminal-nearest", &[("name", near.into())])),
            None => sentence,
        }
    })
}

/// What stands to be taken up at a node that is looked at alone: the wordings of its line.
fn heard_at(reader: &Reader, scenario: &Scenario, node: NodeIndex) -> Heard {
    let lines: Vec<&str> = match scenario.node(node) {
        Some(node) => node.says.iter().map(|text| scenario.spoken(text).words).collect(),
        None => Vec::new(),
    };
    reader.heard(&lines, &[])
}
