//! `graph`: a scenario as a picture, printed or written to a file.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{may_write_over, open_scenario};
use crate::graph::{self, ConditionLabels, Hits, HitsFault, Labels, LegendLabels, Picture};
use crate::records;
use crate::scenario::{Axis, Scenario};
use crate::words::{Words, axis_key};

/// What is asked of `graph`.
#[derive(Debug, Args)]
pub struct GraphOptions {
    /// A scenario file, or the name of one that comes with the program.
    pub scenario: PathBuf,
    /// What the picture is for.
    #[arg(long, value_enum, default_value_t = PictureFormat::Mermaid)]
    pub format: PictureFormat,
    /// Counts to show, as `simulate --coverage` writes them.
    #[arg(long, value_name = "FILE.csv")]
    pub hits: Option<PathBuf>,
    /// Where to write the picture, instead of printing it.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The forms a picture can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PictureFormat {
    /// A flowchart for documents and web pages.
    Mermaid,
    /// A graph for Graphviz.
    Dot,
    /// A drawing for a browser or a printer.
    Svg,
}

/// Draws a scenario.
///
/// # Errors
/// Where the scenario or the counts cannot be read, or nothing can be written.
pub fn graph(asked: &GraphOptions, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let scenario = open_scenario(&asked.scenario, words)?;
    let hits = asked.hits.as_deref().map(|file| hits(file, &scenario, words)).transpose()?;
    let labels = labels(&scenario, words);
    let picture = Picture::new(&scenario, hits.as_ref(), &labels);
    let text = match asked.format {
        PictureFormat::Mermaid => graph::mermaid(&picture, &labels),
        PictureFormat::Dot => graph::dot(&picture, &labels),
        PictureFormat::Svg => graph::svg(&picture, &labels),
    };
    let Some(file) = &asked.out else { return Ok(write!(out, "{text}")?) };
    let name = || file.display().to_string();
    let read = [Some(&asked.scenario), asked.hits.as_ref()].into_iter().flatten();
    may_write_over(file, read, words)?;
    records::write_for_others(file, &text)?;
    Ok(writeln!(out, "{}", words.with("graph-written", &[("file", name().into())]))?)
}

fn hits(file: &Path, scenario: &Scenario, words: &Words) -> anyhow::Result<Hits> {
    let text = records::read_text(file)?;
    Hits::read(&text, scenario).map_err(|fault| {
        let name = file.display().to_string();
        anyhow::Error::msg(match fault {
            HitsFault::Line { line } => {
                words.with("graph-hits-line", &[("file", name.into()), ("line", line.to_string().into())])
            }
            HitsFault::Stranger { line, name: stranger } => words.with(
                "graph-hits-stranger",
                &[("file", name.into()), ("line", line.to_string().into()), ("name", stranger.into())],
            ),
        })
    })
}

fn labels(scenario: &Scenario, words: &Words) -> Labels {
    let text = |key| words.text(key);
    Labels {
        summary: words.with(
            "graph-summary",
            &[
                ("name", scenario.persona.name.as_str().into()),
                ("moments", scenario.nodes.len().into()),
                ("replies", scenario.nodes.iter().map(|node| node.replies.len()).sum::<usize>().into()),
                ("endings", scenario.endings.len().into()),
            ],
        ),
        axes: Axis::ALL.map(axis_key).map(text),
        letters: ["graph-letter-curiosity", "graph-letter-acknowledgement", "graph-letter-de-escalation"].map(text),
        tones: ["graph-good", "graph-mixed", "graph-poor"].map(text),
        start: text("graph-start"),
        silence: text("graph-silence"),
        once: text("graph-once"),
        only_if: text("graph-only-if"),
        branch: text("graph-branch"),
        otherwise: text("graph-otherwise"),
        taken: text("graph-taken"),
        offered: text("graph-offered"),
        visits: text("graph-visits"),
        never: text("graph-never"),
        conditions: ConditionLabels {
            knows: text("graph-knows"),
            seen: text("graph-seen"),
            said: text("graph-said"),
            tension: text("graph-tension"),
            trust: text("graph-trust"),
            stages: ["graph-calm", "graph-anxious", "graph-defensive", "graph-recovering"].map(text),
            and: text("graph-and"),
            or: text("graph-or"),
            not: text("graph-not"),
            always: text("graph-always"),
            never: text("graph-unmeetable"),
        },
        legend: LegendLabels {
            serves: text("graph-legend-serves"),
            harms: text("graph-legend-harms"),
            neither: text("graph-legend-neither"),
            branch: text("graph-legend-branch"),
            returns: text("graph-legend-returns"),
            together: text("graph-legend-together"),
            thickness: text("graph-legend-thickness"),
            never: text("graph-legend-never"),
            hover: text("graph-legend-hover"),
        },
    }
}
