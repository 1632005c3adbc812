//! What a group made of a scenario, for a person: tables that fit 100 columns, and the rest in sentences.

use std::io::{self, Write};

use crate::records::Played;
use crate::scenario::{Axis, Node, NodeIndex, Scenario};
use crate::scoring::group::{Discrimination, FEWEST, Group, NodeFigures, ReplyFigures, Sample, is_enough};
use crate::session::{Answer, answered};
use crate::words::{Words, axis_key};

/// How wide a line may be.
const WIDTH: usize = 100;

/// How many of the nodes where a group stumbles are named.
const MOST_NAMED: usize = 3;

/// Lists what was played; `elsewhere` counts the conversations whose scenario is not at hand.
pub(super) fn list(played: &[&Played], elsewhere: usize, words: &Words, out: &mut impl Write) -> io::Result<()> {
    if let Some(first) = played.first() {
        let values = [("scenario", first.scenario.as_str().into())];
        writeln!(out, "{}\n", words.with("terminal-group-list", &values))?;
        let name = words.text("terminal-group-scenario");
        let names = played.iter().map(|played| played.scenario.as_str()).chain([name.as_str()]);
        let width = names.map(|name| name.chars().count()).max().unwrap_or_default();
        let [people, conversations, ended] =
            ["terminal-group-people", "terminal-group-conversations", "terminal-group-ended"]
                .map(|key| words.text(key));
        writeln!(out, "{name:width$}{people:>10}{conversations:>17}{ended:>16}")?;
        for Played { scenario, people, runs, ended, .. } in played {
            writeln!(out, "{scenario:width$}{people:>10}{runs:>17}{ended:>16}")?;
        }
    } else if elsewhere == 0 {
        return writeln!(out, "{}", words.text("terminal-group-nothing"));
    }
    if elsewhere > 0 {
        let gap = if played.is_empty() { "" } else { "\n" };
        writeln!(out, "{gap}{}", words.with("group-elsewhere", &[("count", elsewhere.into())]))?;
    }
    Ok(())
}

/// Prints the first conversations of a group, or all of them.
pub(super) fn print(
    group: &Group,
    all: bool,
    scenario: &Scenario,
    words: &Words,
    out: &mut impl Write,
) -> io::Result<()> {
    let sample = if all { &group.all } else { &group.first };
    head(group, all, scenario, words, out)?;
    if !is_enough(sample.runs) {
        let values = [("count", number(sample.runs)), ("fewest", number(FEWEST))];
        writeln!(out, "{}", words.with("terminal-group-nobody", &values))?;
    }
    if sample.runs == 0 {
        return Ok(());
    }
    if is_enough(sample.runs) {
        scores(sample, words, out)?;
    }
    endings(sample, scenario, words, out)?;
    if is_enough(sample.runs) {
        stumbles(sample, scenario, words, out)?;
    }
    writeln!(out, "\n{}", words.text("terminal-group-nodes"))?;
    for (index, (node, figures)) in scenario.nodes.iter().zip(&sample.nodes).enumerate() {
        writeln!(out)?;
        said(scenario, index.into(), node, figures, words, out)?;
    }
    Ok(())
}

fn number(count: u64) -> crate::words::Value<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

fn head(group: &Group, all: bool, scenario: &Scenario, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let values = [
        ("title", scenario.title.as_str().into()),
        ("people", group.people().into()),
        ("runs", number(group.all.runs)),
    ];
    writeln!(out, "{}", words.with("terminal-group-head", &values))?;
    let apart: Vec<String> = [
        ("group-broken-off", group.broken_off),
        ("group-other-versions", group.other_versions),
        ("group-unplayable", group.unplayable),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| words.with(key, &[("count", number(count))]))
    .collect();
    if !apart.is_empty() {
        writeln!(out, "{}", words.with("terminal-group-apart", &[("list", apart.join(", ").into())]))?;
    }
    let here = match all {
        true => {
            let values = [("taken-back", number(group.taken_back)), ("gone-on", number(group.gone_on))];
            words.with("terminal-group-all", &values)
        }
        false => words.with("terminal-group-first", &[("count", number(group.first.runs))]),
    };
    writeln!(out, "{here}")
}

fn scores(sample: &Sample, words: &Words, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}\n", words.text("terminal-group-scores"))?;
    let heads = [
        "terminal-group-mean",
        "terminal-group-least",
        "terminal-group-lower",
        "terminal-group-middle",
        "terminal-group-upper",
        "terminal-group-most",
    ]
    .map(|key| format!("{:>11}", words.text(key)));
    writeln!(out, "{:17}{}", "", heads.concat())?;
    for axis in Axis::ALL {
        let scores = sample.axis(axis);
        let name = words.text(axis_key(axis));
        let figures = scores.mean().zip(scores.quartiles()).map(|(mean, five)| {
            [mean, five.least, five.lower, five.middle, five.upper, five.most].map(|score| score.to_string())
        });
        let figures = figures.unwrap_or_else(|| ["–"; 6].map(str::to_owned));
        let row: String = heads
            .iter()
            .zip(figures)
            .map(|(head, figure)| format!("{figure:>width$}", width = head.chars().count()))
            .collect();
        writeln!(out, "{name:17}{row}")?;
    }
    Ok(())
}

fn endings(sample: &Sample, scenario: &Scenario, words: &Words, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}\n", words.text("terminal-group-endings"))?;
    for (ending, runs) in scenario.endings.iter().zip(&sample.endings) {
        writeln!(out, "{runs:>8}  {}", ending.title)?;
    }
    Ok(())
}

fn stumbles(sample: &Sample, scenario: &Scenario, words: &Words, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}\n", words.text("terminal-group-stumbles"))?;
    let stumbles = sample.stumbles();
    if stumbles.is_empty() {
        return writeln!(out, "  {}", words.text("terminal-group-no-stumble"));
    }
    for (place, stumble) in (1..).zip(stumbles.iter().take(MOST_NAMED)) {
        let figures = stumble.figures;
        let Some(node) = scenario.node(stumble.node) else { continue };
        let tenths = figures.left_by_turn().unwrap_or_default();
        let axis = figures.weakest().map(|axis| words.text(axis_key(axis)).to_lowercase()).unwrap_or_default();
        let values = [
            ("node", node.id.as_str().into()),
            ("points", in_tenths(tenths).into()),
            ("axis", axis.into()),
            ("left-by", number(figures.left_by)),
            ("runs", number(figures.runs)),
        ];
        writeln!(out, "  {place}. {}", words.with("terminal-group-stumble", &values))?;
        writeln!(out, "     {}", words.quoted(&line(scenario, node)))?;
        let Some(answer) = figures.costliest() else { continue };
        let chosen = number(figures.reply(answer).map_or(0, |fared| fared.chosen));
        let sentence = match answer {
            Answer::Silence => words.with("group-costliest-silence", &[("chosen", chosen)]),
            Answer::Reply(_) => {
                let said = answered(scenario, stumble.node, answer).map_or("", |reply| &reply.says);
                words.with("group-costliest", &[("words", said.into()), ("chosen", chosen)])
            }
        };
        writeln!(out, "     {sentence}")?;
    }
    Ok(())
}

fn said(
    scenario: &Scenario,
    index: NodeIndex,
    node: &Node,
    figures: &NodeFigures,
    words: &Words,
    out: &mut impl Write,
) -> io::Result<()> {
    let name = ("node", node.id.as_str().into());
    if figures.answers().all(|(_, fared)| fared.chosen + fared.taken_back == 0) {
        return writeln!(out, "{}", words.with("terminal-group-node-empty", &[name]));
    }
    let values = [
        name,
        ("runs", number(figures.runs)),
        ("earned", figures.earned.earned.into()),
        ("reachable", figures.earned.range.into()),
        ("difficulty", difficulty(figures, words).into()),
        ("telling", telling(figures.discrimination(), words).into()),
    ];
    writeln!(out, "{}", words.with("terminal-group-node", &values))?;
    writeln!(out, "  {}", words.quoted(&line(scenario, node)))?;
    for (answer, ReplyFigures { chosen, taken_back, .. }) in figures.answers() {
        let said = match answer {
            Answer::Silence => words.text("group-said-nothing"),
            Answer::Reply(_) => answered(scenario, index, answer).map(|reply| reply.says.clone()).unwrap_or_default(),
        };
        let said = match taken_back {
            0 => said,
            _ => words.with("terminal-group-taken-back", &[("words", said.into()), ("count", number(*taken_back))]),
        };
        writeln!(out, "{chosen:>8}  {}", shortened(&said, WIDTH - 10))?;
    }
    Ok(())
}

/// How hard a node was, in a word.
fn difficulty(figures: &NodeFigures, words: &Words) -> String {
    match figures.difficulty() {
        Some(difficulty) => words.with("group-difficulty", &[("difficulty", difficulty.word().into())]),
        None if figures.earned.range == 0 => words.text("group-difficulty-nothing"),
        None => words.text("group-too-few"),
    }
}

/// Whether a node shows who does well overall, with the figure.
fn telling(discrimination: Discrimination, words: &Words) -> String {
    let (Discrimination::Known { hundredths, runs }, Some(telling)) = (discrimination, discrimination.telling()) else {
        return words.text(match discrimination {
            Discrimination::AllAlike => "group-telling-alike",
            _ => "group-too-few",
        });
    };
    let telling = words.with("group-telling", &[("telling", telling.word().into())]);
    let telling = match discrimination.is_hint() {
        true => words.with("group-telling-hint", &[("telling", telling.into())]),
        false => telling,
    };
    let sign = if hundredths < 0 { "−" } else { "" };
    let figure = format!("{sign}{}.{:02}", hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let values = [("telling", telling.into()), ("figure", figure.into()), ("runs", number(runs))];
    words.with("terminal-group-node-figure", &values)
}

/// What the customer says at a node, on one line.
fn line<'a>(scenario: &'a Scenario, node: &'a Node) -> String {
    let says = node.says.first().map_or("", |says| scenario.spoken(says).words);
    shortened(says, WIDTH - 10)
}

/// Tenths as a number: 25 is 2.5, and 30 is 3.
fn in_tenths(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// A text that fits a line.
fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
    }
}
