//! A reading in words: the three sums, what they are made of, and which reply comes closest.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use crate::reading::{Evidence, Head, Match, Reading, Reason};
use crate::scenario::{NodeIndex, ReplyIndex, Scenario, Warmth};
use crate::words::{Words, axis_key};

/// How many blocks stand for two points.
const BLOCKS: i32 = 10;

/// Hundredths of a point as a number with its sign.
fn points(hundredths: i32) -> String {
    let sign = if hundredths < 0 { '−' } else { '+' };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

/// A bar that grows to the right of its middle for what was earned, to the left for what was lost.
fn bar(hundredths: i32) -> String {
    let filled = (hundredths.abs() * BLOCKS + 100) / 200;
    let side = |filled: i32, turned: bool| {
        let (full, rest) = ("█".repeat(usize::try_from(filled).unwrap_or_default()), BLOCKS - filled);
        let empty = "·".repeat(usize::try_from(rest).unwrap_or_default());
        if turned { format!("{empty}{full}") } else { format!("{full}{empty}") }
    };
    let (left, right) = if hundredths < 0 { (filled, 0) } else { (0, filled) };
    format!("{}|{}", side(left, true), side(right, false))
}

/// Why a line stands in a sum, in words.
fn reason(reason: &Reason, words: &Words) -> String {
    match reason {
        Reason::Cue(name) => words.text(&format!("reading-cue-{name}")),
        Reason::WordsAlone => words.text("reading-words-alone"),
        Reason::WordsFor => words.text("reading-words-for"),
        Reason::WordsAgainst => words.text("reading-words-against"),
        Reason::Gate(gate) => words.text(gate.key()),
        Reason::Held => words.text("reading-held"),
    }
}

fn quoted(text: &str, line: &Evidence) -> String {
    let said: Vec<String> =
        line.spans.iter().filter_map(|span| text.get(span.clone())).map(|said| format!("“{}”", plain(said))).collect();
    said.join(" ")
}

/// Text for one line of a terminal: what steers it is left out.
fn plain(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).filter(|sign| !is_steering(*sign)).collect()
}

fn is_steering(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The whole explanation.
pub(super) fn text(
    typed: &str,
    reading: &Reading,
    found: Option<(&Scenario, NodeIndex, &Match)>,
    words: &Words,
) -> String {
    let mut said = String::new();
    for axis in &reading.axes {
        let name = words.text(axis_key(axis.axis));
        let _ = writeln!(said, "{name}  {}  {}", bar(axis.sum), points(axis.sum));
        for line in &axis.evidence {
            let _ = writeln!(said, "  {}  {}", points(line.worth), said_of(typed, line, words));
        }
    }
    let _ = write!(said, "{}", after(reading, words));
    if let Some((scenario, node, found)) = found {
        let _ = writeln!(said, "{}", match_words(scenario, node, found, words));
    }
    said
}

fn said_of(typed: &str, line: &Evidence, words: &Words) -> String {
    let reason = reason(&line.reason, words);
    match quoted(typed, line) {
        quoted if quoted.is_empty() => reason,
        quoted => format!("{quoted} {reason}"),
    }
}

/// What else there is to say of a reading.
fn after(reading: &Reading, words: &Words) -> String {
    let mut said = String::new();
    if let Some(gate) = reading.gate {
        let _ = writeln!(said, "{}", words.text(gate.key()));
    }
    if reading.abuse {
        let _ = writeln!(said, "{}", words.text("reading-abuse"));
    }
    if let Some(addition) = &reading.adds_most {
        let _ = writeln!(said, "{}", words.text(&format!("reading-add-{}", addition.cue)));
    }
    said
}

/// The words on a reply's card.
pub(in crate::cli) fn reply_words(scenario: &Scenario, node: NodeIndex, reply: ReplyIndex) -> &str {
    scenario.node(node).and_then(|node| node.reply(reply)).map(|reply| reply.says.as_str()).unwrap_or_default()
}

fn match_words(scenario: &Scenario, node: NodeIndex, found: &Match, words: &Words) -> String {
    match found {
        Match::Taken(candidate) => {
            words.with("reading-taken", &[("reply", reply_words(scenario, node, candidate.reply).into())])
        }
        Match::Closest(candidates) => {
            let mut said = words.text("reading-closest");
            for candidate in candidates {
                let _ = write!(said, "\n  {}", reply_words(scenario, node, candidate.reply));
            }
            said
        }
        Match::Otherwise(_) => words.text("reading-otherwise"),
        Match::Leaves => words.text("reading-leaves"),
    }
}

/// The reading as it stands under a typed reply in a conversation: the three sums, and the words that made them.
pub(in crate::cli) fn in_a_play(typed: &str, reading: &Reading, words: &Words) -> String {
    let mut said = String::new();
    for axis in &reading.axes {
        let name = words.text(axis_key(axis.axis));
        let _ = writeln!(said, "  {}  {}  {name}", bar(axis.sum), points(axis.sum));
    }
    for mark in &reading.marks {
        let Some(marked) = typed.get(mark.span.clone()) else { continue };
        let why = words.text(&format!("reading-cue-{}", mark.cue));
        let axis = words.text(axis_key(mark.axis));
        let _ = writeln!(said, "  “{}” {axis} {}: {why}", plain(marked), points(mark.worth));
    }
    for line in after(reading, words).lines() {
        let _ = writeln!(said, "  {line}");
    }
    said
}

/// The whole explanation for another program.
pub(super) fn json(
    typed: &str,
    reading: &Reading,
    found: Option<(&Scenario, NodeIndex, &Match)>,
    words: &Words,
) -> anyhow::Result<String> {
    let axes = reading.axes.iter().map(|axis| {
        let evidence = axis.evidence.iter().map(|line| {
            json!({
                "reason": match &line.reason {
                    Reason::Cue(name) => name.to_string(),
                    Reason::Gate(gate) => gate.key().trim_start_matches("reading-").to_owned(),
                    Reason::WordsAlone => "words-alone".to_owned(),
                    Reason::WordsFor => "words-for".to_owned(),
                    Reason::WordsAgainst => "words-against".to_owned(),
                    Reason::Held => "held".to_owned(),
                },
                "words": reason(&line.reason, words),
                "worth": line.worth,
                "spans": line.spans.iter().map(|span| [span.start, span.end]).collect::<Vec<_>>(),
            })
        });
        json!({
            "axis": axis.axis,
            "sum": axis.sum,
            "points": axis.points(),
            "evidence": evidence.collect::<Vec<_>>(),
        })
    });
    let id = |scenario: &Scenario, node: NodeIndex, reply: ReplyIndex| {
        scenario.node(node).and_then(|node| node.reply(reply)).map(|reply| reply.id.clone())
    };
    let matched = found.map(|(scenario, node, found)| match found {
        Match::Taken(candidate) => json!({ "taken": id(scenario, node, candidate.reply), "fit": candidate.fit }),
        Match::Closest(candidates) => {
            let all = candidates.iter().map(|one| json!({ "reply": id(scenario, node, one.reply), "fit": one.fit }));
            json!({ "closest": all.collect::<Vec<_>>() })
        }
        Match::Leaves => json!({ "leaves": true }),
        Match::Otherwise(warmth) => json!({ "otherwise": match warmth {
            Warmth::Warm => "warm",
            Warmth::Flat => "flat",
            Warmth::Cold => "cold",
        }}),
    });
    let all = json!({
        "text": typed,
        "axes": axes.collect::<Vec<_>>(),
        "leans": Head::ALL.iter().map(|head| (format!("{head:?}"), reading.lean(*head))).collect::<BTreeMap<_, _>>(),
        "gate": reading.gate.map(|gate| gate.key().trim_start_matches("reading-gate-")),
        "abuse": reading.abuse,
        "adds_most": reading.adds_most.as_ref().map(|addition| addition.cue),
        "match": matched,
    });
    Ok(serde_json::to_string_pretty(&all)?)
}
