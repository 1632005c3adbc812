//! The drawing as a Mermaid flowchart, as documents and web pages show it.

use super::text::{first_words, number, one_line};
use super::{Answer, Labels, Picture, Way, colours, id};
use crate::scenario::{Axis, Tone};

/// How many signs of a line are shown.
const LINE: usize = 48;

/// The drawing as the text of a Mermaid flowchart.
#[must_use]
pub fn mermaid(picture: &Picture, labels: &Labels) -> String {
    let mut lines =
        vec!["flowchart LR".to_owned(), format!("    begin((\"{}\")) --> {}", text(&labels.start), id(picture.start))];
    for (index, moment) in picture.moments.iter().enumerate() {
        let mut label = format!("<b>{}</b>", text(&moment.name));
        if let Some(line) = moment.lines.first() {
            label.push_str(&format!("<br/>{}", text(&first_words(line, LINE))));
        }
        label.push_str(&visits(moment.visits, labels));
        lines.push(format!("    n{index}[\"{label}\"]"));
    }
    for (index, close) in picture.closes.iter().enumerate() {
        let label = format!(
            "<b>{}</b><br/>{}<br/>{}{}",
            text(&close.name),
            text(labels.tone(close.tone)),
            text(&first_words(&close.title, LINE)),
            visits(close.visits, labels)
        );
        lines.push(match close.tone {
            Tone::Good => format!("    e{index}([\"{label}\"])"),
            Tone::Mixed => format!("    e{index}{{{{\"{label}\"}}}}"),
            Tone::Poor => format!("    e{index}[[\"{label}\"]]"),
        });
    }
    // The first arrow, number 0, comes from the start.
    let mut coloured: Vec<(Option<Axis>, Vec<String>)> =
        Axis::ALL.into_iter().map(Some).chain([None]).map(|axis| (axis, Vec::new())).collect();
    let mut arrows = 0_usize;
    for (index, moment) in picture.moments.iter().enumerate() {
        for answer in &moment.answers {
            for way in &answer.ways {
                arrows += 1;
                let line = if way.branch.is_some() || answer.is_never_taken() { "-.->" } else { "-->" };
                lines.push(format!("    n{index} {line}|\"{}\"| {}", arrow(answer, way, labels), id(way.to)));
                if let Some((_, of_axis)) = coloured.iter_mut().find(|(axis, _)| *axis == answer.sign.axis) {
                    of_axis.push(arrows.to_string());
                }
            }
        }
    }
    for (axis, arrows) in coloured.iter().filter(|(_, arrows)| !arrows.is_empty()) {
        lines.push(format!("    linkStyle {} stroke:{}", arrows.join(","), colours::of_axis(*axis)));
    }
    let never = |visits: Option<u64>| visits == Some(0);
    let moments = picture.moments.iter().enumerate().filter(|(_, moment)| never(moment.visits));
    let closes = picture.closes.iter().enumerate().filter(|(_, close)| never(close.visits));
    let unvisited: Vec<String> =
        moments.map(|(index, _)| format!("n{index}")).chain(closes.map(|(index, _)| format!("e{index}"))).collect();
    if !unvisited.is_empty() {
        lines.push("    classDef never stroke-dasharray:2 4".to_owned());
        lines.push(format!("    class {} never", unvisited.join(",")));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn visits(visits: Option<u64>, labels: &Labels) -> String {
    match visits {
        None => String::new(),
        Some(0) => format!("<br/>{}", text(&labels.never)),
        Some(visits) => format!("<br/>{} {}", text(&labels.visits), number(visits)),
    }
}

/// What stands on an arrow.
fn arrow(answer: &Answer, way: &Way, labels: &Labels) -> String {
    let mut label = text(&answer.name);
    if answer.words.is_none() {
        label = format!("… {label}");
    }
    label.push_str(&format!(" {}", text(&answer.sign.text(labels))));
    if way.returns {
        label.push_str(" ↺");
    }
    if let Some(branch) = &way.branch {
        label.push_str(&format!("<br/>{} {}", text(&labels.branch), text(&first_words(branch, LINE))));
    }
    match answer.count {
        Some(count) if count.taken > 0 => label.push_str(&format!("<br/>{}", number(count.taken))),
        Some(_) => label.push_str(&format!("<br/>{}", text(&labels.never))),
        None => {}
    }
    label
}

/// Any text as it may stand between quotes: what could mean something to Mermaid, to HTML or to Markdown is written
/// as its number.
fn text(text: &str) -> String {
    let mut escaped = String::new();
    for sign in one_line(text).chars() {
        if sign.is_ascii_punctuation() && !matches!(sign, '.' | ',' | '-' | '+' | '?' | '!' | '\'' | '(' | ')') {
            escaped.push_str(&format!("#{};", u32::from(sign)));
        } else {
            escaped.push(sign);
        }
    }
    escaped
}
