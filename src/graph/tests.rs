//! Drawings of a small scenario to the letter, and what holds for the drawing of any scenario.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use insta::assert_snapshot;
use proptest::prelude::*;

use super::layout::{Port, Shape, WIDTH, lay_out};
use super::*;
use crate::scenario::{Axis, Condition, Points, Scenario, Stage, load};
use crate::session::any_run::scenarios;

const SMALL: &str = include_str!("../../tests/data/small.ron");

/// What makes trouble in some format or other.
const ODD: &str = "a\"]) --> x[ #quot; `b` <i> & ; %% ]]> style a:#f;{} | \u{1b} \u{ffff} \n \\";

/// Counts as a simulation writes them: nobody ever guessed.
const COUNTS: &str = "kind,node,reply,offered,taken\nnode,doorway,,,1000\nnode,talk,,,1000\nreply,doorway,ask,1000,700\n\
                      reply,doorway,guess,1000,0\nsilence,doorway,,1000,300\nending,gone,,,1000\nending,taller,,0,0\n";

fn small() -> Scenario {
    load(SMALL.as_bytes(), None).scenario.unwrap()
}

fn labels() -> Labels {
    let words = |all: [&str; 3]| all.map(str::to_owned);
    Labels {
        summary: "2 moments".to_owned(),
        axes: words(["Curiosity", "Acknowledgement", "De-escalation"]),
        letters: words(["C", "A", "D"]),
        tones: words(["good", "mixed", "poor"]),
        start: "start".to_owned(),
        silence: "silence".to_owned(),
        only_if: "only if".to_owned(),
        branch: "if".to_owned(),
        visits: "visits".to_owned(),
        never: "never".to_owned(),
        conditions: ConditionLabels {
            knows: "knows".to_owned(),
            seen: "after".to_owned(),
            said: "said".to_owned(),
            tension: "tension".to_owned(),
            trust: "trust".to_owned(),
            stages: ["calm", "anxious", "defensive", "recovering"].map(str::to_owned),
            and: "and".to_owned(),
            or: "or".to_owned(),
            not: "not".to_owned(),
            always: "always".to_owned(),
            never: "never".to_owned(),
        },
        ..Labels::default()
    }
}

/// The drawing in all three formats: Mermaid, DOT, SVG.
fn drawn(scenario: &Scenario, hits: Option<&Hits>) -> [String; 3] {
    let labels = labels();
    let picture = Picture::new(scenario, hits, &labels);
    [mermaid(&picture, &labels), dot(&picture, &labels), svg(&picture, &labels)]
}

#[test]
fn a_small_scenario_is_drawn_in_mermaid_and_dot() {
    let scenario = small();
    let hits = Hits::read(COUNTS, &scenario).unwrap();
    let [plain, ..] = drawn(&scenario, None);
    assert_snapshot!(plain, @r#"
    flowchart LR
        begin(("start")) --> n0
        n0["<b>doorway</b><br/>Just looking."]
        n1["<b>talk</b><br/>It’s for Thursday."]
        e0(["<b>taller</b><br/>good<br/>Taller"])
        e1[["<b>gone</b><br/>poor<br/>Gone"]]
        n0 -->|"ask C+2"| n1
        n0 -->|"guess C−2"| n1
        n0 -->|"… silence A+1"| n1
        n1 -.->|"show 0<br/>if trust #60; 30"| e1
        n1 -->|"show 0"| e0
        n1 -->|"shrug A−1"| e1
        linkStyle 1,2 stroke:#1A467A
        linkStyle 3,6 stroke:#6E2852
        linkStyle 4,5 stroke:#51443A
    "#);
    let [_, counted, _] = drawn(&scenario, Some(&hits));
    let arrows: String = counted.lines().filter(|line| line.starts_with("    n0")).collect::<Vec<_>>().join("\n");
    assert_snapshot!(arrows, @r##"
    n0 [label="doorway\nJust looking.\nvisits 1,000", tooltip="Just looking.\nI’m just looking."];
    n0 -> n1 [label="ask C+2\n700", color="#1A467A", fontcolor="#1A467A", tooltip="What are the shoes for?", labeltooltip="What are the shoes for?", penwidth=5.00];
    n0 -> n1 [label="guess C−2\nnever", color="#1A467A", fontcolor="#1A467A", tooltip="Skate shoes are here.", labeltooltip="Skate shoes are here.", style=dotted, penwidth=1.00];
    n0 -> n1 [label="… silence A+1\n300", color="#6E2852", fontcolor="#6E2852", tooltip="silence", labeltooltip="silence", penwidth=3.62];
    "##);
}

#[test]
fn the_strongest_axis_stands_on_the_arrow() {
    let points = |curiosity, acknowledgement, de_escalation| Points { curiosity, acknowledgement, de_escalation };
    for (points, expected) in [
        (points(0, 0, 0), "0"),
        (points(2, 1, 0), "C+2"),
        (points(0, 1, -2), "D−2"),
        (points(-1, 1, 1), "C−1"),
        (points(0, 1, 1), "A+1"),
    ] {
        assert_eq!(Sign::of(points).text(&labels()), expected, "{points:?}");
    }
    assert_eq!(Sign::of(points(0, 1, 1)).axis, Some(Axis::Acknowledgement));
}

#[test]
fn a_condition_is_a_short_label() {
    use Condition::{All, Any, Knows, Not, ScoreAtLeast, Seen, Stage as InStage, TensionAtLeast, TrustBelow};
    let scenario = small();
    for (condition, expected) in [
        (Knows(0.into()), "knows interview"),
        (Not(Box::new(Seen(1.into()))), "not after talk"),
        (All(vec![TensionAtLeast(60), TrustBelow(30)]), "tension ≥ 60 and trust < 30"),
        (
            All(vec![Any(vec![InStage(Stage::Calm), InStage(Stage::Recovering)]), Knows(0.into())]),
            "(calm or recovering) and knows interview",
        ),
        (Not(Box::new(Any(vec![TrustBelow(30), Knows(0.into())]))), "not (trust < 30 or knows interview)"),
        (Any(vec![ScoreAtLeast(Axis::Curiosity, 50)]), "Curiosity ≥ 50"),
        (All(vec![]), "always"),
        (Any(vec![]), "never"),
    ] {
        assert_eq!(conditions::label(&condition, &scenario, &labels()), expected);
    }
}

#[test]
fn counts_are_read_and_strangers_refused() {
    let scenario = small();
    let hits = Hits::read(COUNTS, &scenario).unwrap();
    assert_eq!((hits.node("talk"), hits.ending("gone"), hits.ending("taller")), (1000, 1000, 0));
    assert_eq!(hits.answer("doorway", Some("ask")), Count { offered: 1000, taken: 700 });
    assert_eq!(hits.answer("doorway", None).taken, 300);
    assert_eq!(hits.answer("talk", Some("show")), Count::default());
    let head = "kind,node,reply,offered,taken";
    for (text, expected) in [
        (String::new(), HitsFault::Line { line: 1 }),
        ("a,b\n1,2\n".to_owned(), HitsFault::Line { line: 1 }),
        (format!("{head}\nnode,talk,,,1\nnode,talk,,,many\n"), HitsFault::Line { line: 3 }),
        (format!("{head}\nroom,talk,,,1\n"), HitsFault::Line { line: 2 }),
        (format!("{head}\nnode,taller,,,1\n"), HitsFault::Stranger { line: 2, name: "taller".to_owned() }),
        (format!("{head}\nreply,talk,ask,1,1\n"), HitsFault::Stranger { line: 2, name: "ask".to_owned() }),
        (format!("{head}\nreply,tlk,ask,1,1\n"), HitsFault::Stranger { line: 2, name: "tlk".to_owned() }),
        (format!("{head}\nsilence,talk,,1,1\n"), HitsFault::Stranger { line: 2, name: "talk".to_owned() }),
        (format!("{head}\nending,talk,,1,1\n"), HitsFault::Stranger { line: 2, name: "talk".to_owned() }),
    ] {
        assert_eq!(Hits::read(&text, &scenario), Err(expected), "{text}");
    }
}

#[test]
fn what_was_never_come_to_is_dotted_and_said_so() {
    let scenario = small();
    let hits = Hits::read(COUNTS, &scenario).unwrap();
    let [mermaid, dot, svg] = drawn(&scenario, Some(&hits));
    assert!(mermaid.contains("n0 -.->|\"guess C−2<br/>never\"| n1"), "{mermaid}");
    assert!(mermaid.contains("class e0 never"), "{mermaid}");
    assert!(dot.contains("style=\"filled,dotted\"") && dot.contains("style=dotted"), "{dot}");
    // One ending and what was never taken: the guess, and all at “talk”, which the table leaves out.
    assert_eq!(svg.matches(">never<").count(), 1 + 3, "{svg}");
    assert_eq!(svg.matches("stroke-dasharray=\"2 4\"").count(), 1, "{svg}");
    assert!(svg.contains(">700<") && svg.contains(">visits 1,000<"), "{svg}");
    let [_, _, plain] = drawn(&scenario, None);
    assert!(!plain.contains(">never<") && !plain.contains("2 4"), "{plain}");
}

#[test]
fn any_name_and_any_text_can_be_drawn() {
    let written = ODD.replace('\\', "\\\\").replace('"', "\\\"").replace('\u{1b}', "\\u{1b}");
    let text = SMALL
        .replace("\"doorway\"", &format!("\"{written}1\""))
        .replace("\"ask\"", &format!("\"{written}2\""))
        .replace("\"gone\"", &format!("\"{written}3\""))
        .replace("\"Just looking.\"", &format!("\"{written}\""));
    let scenario = load(text.as_bytes(), None).scenario.unwrap();
    let [mermaid, dot, svg] = drawn(&scenario, None);
    // Nothing but what this program writes may look like the format itself.
    for line in mermaid.lines() {
        let quotes = line.matches('"').count();
        assert!(quotes == 0 || quotes == 2, "{line}");
        let inside =
            line.split('"').nth(1).unwrap_or_default().replace("<b>", "").replace("</b>", "").replace("<br/>", "");
        assert!(!inside.contains(['<', '>', '&', '`', '%', '[', ']', '{', '}', '|', '\\', ':']), "{line}");
    }
    for line in dot.lines() {
        let bare = line.replace("\\\\", "").replace("\\\"", "");
        assert!(bare.matches('"').count().is_multiple_of(2), "{line}");
        assert!(!bare.chars().any(char::is_control), "{line:?}");
    }
    well_formed(&svg).unwrap();
}

#[test]
fn the_endings_stand_last_and_arrows_lead_on_where_they_can() {
    // A line of four boxes with a way back, and an ending.
    let shape = |to: &[usize]| Shape {
        height: 100.0,
        arrival: 10.0,
        ports: to.iter().zip(1_u8..).map(|(to, row)| Port { y: 20.0 * f64::from(row), to: *to, taken: 1 }).collect(),
    };
    let layout = lay_out(&[shape(&[1, 4]), shape(&[2]), shape(&[3, 0]), shape(&[4]), shape(&[])], 4, 0);
    let lefts: Vec<f64> = layout.corners.iter().map(|corner| corner.x).collect();
    assert!(lefts.is_sorted(), "{lefts:?}");
    let [[on, none], [back, _]] = [&layout.streams[4], &layout.streams[0]].map(|[on, back]| [on, back]);
    assert_eq!((on.beside.len(), none.beside.len()), (3, 0));
    assert_eq!(back.beside.len(), 0);
    assert_eq!(layout.streams[0][1].beside.len(), 2);
    // Both that lead to the ending run together, and are counted together.
    assert_eq!(layout.streams[4][0].pieces.iter().map(|piece| piece.taken).max(), Some(1));
}

/// Whether a text is well-formed XML, as far as this program writes any.
fn well_formed(text: &str) -> Result<(), String> {
    let allowed = |sign: char| sign >= ' ' || sign == '\n';
    if let Some(sign) = text.chars().find(|sign| !allowed(*sign) || matches!(sign, '\u{fffe}' | '\u{ffff}')) {
        return Err(format!("{sign:?} has no place in XML"));
    }
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        entities(before)?;
        let (tag, after) = after.split_once('>').ok_or("a tag is not closed")?;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
        } else {
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            attributes(tag.trim_start_matches(name).trim_end_matches('/'))?;
            if !tag.ends_with('/') {
                open.push(name);
            }
        }
        rest = after;
    }
    entities(rest)?;
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} are not closed")) }
}

fn entities(text: &str) -> Result<(), String> {
    for after in text.split('&').skip(1) {
        if !["amp;", "lt;", "gt;", "quot;"].iter().any(|name| after.starts_with(name)) {
            return Err(format!("&{after}"));
        }
    }
    Ok(())
}

fn attributes(text: &str) -> Result<(), String> {
    let parts: Vec<&str> = text.split('"').collect();
    for pair in parts.chunks(2) {
        let is_fine = match pair {
            [name, value] => {
                entities(value)?;
                name.starts_with(' ') && name.ends_with('=') && name.trim().len() > 1
            }
            [end] => end.trim().is_empty(),
            _ => false,
        };
        if !is_fine {
            return Err(format!("attributes {text}"));
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_scenario_can_be_drawn(scenario in scenarios()) {
        let [mermaid, dot, svg] = drawn(&scenario, None);
        prop_assert_eq!(well_formed(&svg), Ok(()));
        let ways: usize = scenario.answers().map(|reply| reply.targets().count()).sum();
        prop_assert_eq!(svg.matches("class=\"way\"").count(), ways);
        for (index, node) in scenario.nodes.iter().enumerate() {
            let line = format!("    n{index}[\"<b>{}</b>", node.id);
            prop_assert_eq!(mermaid.lines().filter(|given| given.starts_with(&line)).count(), 1);
            let line = format!("    n{index} [label=\"{}\\n", node.id);
            prop_assert_eq!(dot.lines().filter(|given| given.starts_with(&line)).count(), 1);
        }
        prop_assert_eq!(dot.matches(" -> ").count(), ways + 1);
        prop_assert_eq!(mermaid.matches("->|").count(), ways);
        // Twice the same, to the letter.
        prop_assert_eq!(drawn(&scenario, None), [mermaid, dot, svg]);
    }

    #[test]
    fn no_two_boxes_overlap_and_no_line_runs_through_one(links in proptest::collection::vec((0_usize..12, 0_usize..14), 0..60)) {
        // Twelve boxes of several heights, and two endings.
        let mut shapes: Vec<Shape> = (0_u8..14)
            .map(|box_| Shape { height: 300.0 + 20.0 * f64::from(box_ % 5), arrival: 14.0, ports: Vec::new() })
            .collect();
        for (from, to) in &links {
            let y = 40.0 + 20.0 * f64::from(u8::try_from(shapes[*from].ports.len() % 12).unwrap());
            shapes[*from].ports.push(Port { y, to: *to, taken: 1 });
        }
        let layout = lay_out(&shapes, 12, 0);
        let boxes: Vec<_> = layout.corners.iter().zip(&shapes).map(|(corner, shape)| (corner, shape.height)).collect();
        for (index, (corner, height)) in boxes.iter().enumerate() {
            prop_assert!(corner.y >= 0.0 && corner.y + height <= layout.height && corner.x + WIDTH <= layout.width);
            for (other, above) in &boxes[..index] {
                prop_assert!(corner.x != other.x || corner.y >= other.y + above || other.y >= corner.y + height);
            }
            for beside in layout.streams.iter().flatten().flat_map(|stream| &stream.beside) {
                prop_assert!(beside.x != corner.x || beside.y < corner.y || beside.y > corner.y + height);
            }
        }
        // Each arrow begins at its box, and each piece ends where a box or the next piece begins.
        for (index, arrows) in layout.arrows.iter().enumerate() {
            prop_assert_eq!(arrows.len(), shapes[index].ports.len());
            for (arrow, port) in arrows.iter().zip(&shapes[index].ports) {
                let corner = layout.corners[index];
                prop_assert_eq!((arrow.from.x, arrow.from.y), (corner.x + WIDTH, corner.y + port.y));
                let end = layout.corners[port.to];
                let arrives = arrow.to.y == end.y + 14.0 && (arrow.to.x == end.x || arrow.to.x == end.x + WIDTH);
                let joins = layout.streams[port.to].iter().flat_map(|stream| &stream.beside).any(|beside| {
                    beside.y == arrow.to.y && (beside.x == arrow.to.x || beside.x + WIDTH == arrow.to.x)
                });
                prop_assert!(arrives || joins, "{:?} {:?}", arrow, end);
            }
        }
    }
}
