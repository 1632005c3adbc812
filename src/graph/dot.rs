//! The drawing as a graph in DOT, for Graphviz and what else reads it.

use super::text::{first_words, number, one_line};
use super::{Answer, Labels, Picture, Way, colours, id};
use crate::scenario::Tone;

/// How many signs of a line are shown.
const LINE: usize = 48;

/// How thick the most taken arrow is drawn beyond the thinnest, in points.
const THICKER: f64 = 4.0;

/// The drawing as the text of a graph in DOT.
#[must_use]
pub fn dot(picture: &Picture, labels: &Labels) -> String {
    let mut lines = vec![
        "digraph {".to_owned(),
        format!("    label={}; labelloc=t; fontsize=20;", quoted(&[&picture.title, &labels.summary])),
        format!(
            "    rankdir=LR; bgcolor=\"{}\"; fontcolor=\"{}\"; fontname=\"Helvetica\";",
            colours::PAPER,
            colours::INK
        ),
        format!(
            "    node [shape=box, style=filled, fillcolor=\"{}\", color=\"{}\", fontcolor=\"{}\", fontname=\"Helvetica\"];",
            colours::CARD,
            colours::EDGE,
            colours::INK
        ),
        "    edge [fontname=\"Helvetica\", fontsize=10];".to_owned(),
        format!("    begin [shape=circle, label={}];", quoted(&[&labels.start])),
    ];
    for (index, moment) in picture.moments.iter().enumerate() {
        let line = first_words(moment.lines.first().map_or("", String::as_str), LINE);
        let label = quoted(&[&moment.name, &line, &visits(moment.visits, labels)]);
        let whole = quoted(&moment.lines.iter().map(String::as_str).collect::<Vec<_>>());
        lines.push(format!("    n{index} [label={label}, tooltip={whole}{}];", outline(moment.visits)));
    }
    for (index, close) in picture.closes.iter().enumerate() {
        let shape = match close.tone {
            Tone::Good => "ellipse",
            Tone::Mixed => "hexagon",
            Tone::Poor => "box3d",
        };
        let title = first_words(&close.title, LINE);
        let label = quoted(&[&close.name, labels.tone(close.tone), &title, &visits(close.visits, labels)]);
        let ground = colours::of_tone(close.tone);
        let outline = outline(close.visits);
        lines.push(format!("    e{index} [shape={shape}, fillcolor=\"{ground}\", label={label}{outline}];"));
    }
    lines.push(format!("    begin -> {};", id(picture.start)));
    for (index, moment) in picture.moments.iter().enumerate() {
        for answer in &moment.answers {
            for way in &answer.ways {
                lines.push(format!("    n{index} -> {} [{}];", id(way.to), arrow(picture, answer, way, labels)));
            }
        }
    }
    lines.push("}\n".to_owned());
    lines.join("\n")
}

fn visits(visits: Option<u64>, labels: &Labels) -> String {
    match visits {
        None => String::new(),
        Some(0) => labels.never.clone(),
        Some(visits) => format!("{} {}", labels.visits, number(visits)),
    }
}

fn outline(visits: Option<u64>) -> &'static str {
    if visits == Some(0) { ", style=\"filled,dotted\"" } else { "" }
}

/// What an arrow is and what stands on it.
fn arrow(picture: &Picture, answer: &Answer, way: &Way, labels: &Labels) -> String {
    let silent = if answer.words.is_none() { "… " } else { "" };
    let returns = if way.returns { " ↺" } else { "" };
    let name = format!("{silent}{} {}{returns}", answer.name, answer.sign.text(labels));
    let branch = way.branch.as_ref().map(|branch| format!("{} {}", labels.branch, first_words(branch, LINE)));
    let count = answer.count.map(|count| if count.taken > 0 { number(count.taken) } else { labels.never.clone() });
    let label = quoted(&[&name, &branch.unwrap_or_default(), &count.unwrap_or_default()]);
    let colour = colours::of_axis(answer.sign.axis);
    let whole = quoted(&[answer.words.as_deref().unwrap_or(&labels.silence)]);
    let mut all =
        format!("label={label}, color=\"{colour}\", fontcolor=\"{colour}\", tooltip={whole}, labeltooltip={whole}");
    if answer.is_never_taken() {
        all.push_str(", style=dotted");
    } else if way.branch.is_some() {
        all.push_str(", style=dashed");
    }
    if let Some(count) = answer.count {
        all.push_str(&format!(
            ", penwidth={:.2}",
            1.0 + THICKER * super::share(count.taken, picture.most_taken()).sqrt()
        ));
    }
    if way.returns {
        // An arrow that leads back pushes nothing to the right.
        all.push_str(", constraint=false");
    }
    all
}

/// Lines of text between quotes, empty ones left out.
fn quoted(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| one_line(line).replace('\\', "\\\\").replace('"', "\\\""));
    format!("\"{}\"", lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\\n"))
}
