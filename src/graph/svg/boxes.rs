//! Boxes: nodes with their rows, and endings, each tone in a shape of its own.

use super::Out;
use super::card::{Card, LINE, NAME, PADDING, RowKind, SMALL};
use crate::escape::xml;
use crate::graph::colours;
use crate::graph::layout::{Point, WIDTH};
use crate::scenario::Tone;

/// Draws a box.
pub(super) fn draw(out: &mut Out, card: &Card, at: Point) {
    let dotted = if card.never { " stroke-dasharray=\"2 4\"" } else { "" };
    out.line(&format!("<g transform=\"translate({:.1} {:.1})\">", at.x, at.y));
    out.title(&card.whole);
    match card.tone {
        None => node(out, card, dotted),
        Some(tone) => ending(out, card, tone, dotted),
    }
    let place = |x, y| Point { x, y };
    let inset = if card.tone.is_some() { PADDING + 10.0 } else { PADDING };
    out.text(place(inset, 20.0), &card.name, &format!("font-size=\"{NAME}\" font-weight=\"bold\""));
    if !card.aside.is_empty() {
        let style = format!("font-size=\"{SMALL}\" text-anchor=\"end\" fill=\"{}\"", colours::INK_SOFT);
        out.text(place(WIDTH - inset, 20.0), &card.aside, &style);
    }
    let mut y = 20.0;
    for line in &card.lines {
        y += 17.0;
        out.text(place(inset, y), line, &format!("fill=\"{}\"", colours::INK_SOFT));
    }
    for row in &card.rows {
        let y = row.middle + 4.5;
        let (x, style) = match row.kind {
            RowKind::Answer { silent } => {
                (PADDING, if silent { "font-style=\"italic\"".to_owned() } else { String::new() })
            }
            RowKind::OnlyIf | RowKind::Branch if card.tone.is_some() => {
                (inset, format!("font-size=\"{LINE}\" font-weight=\"bold\""))
            }
            RowKind::OnlyIf | RowKind::Branch => {
                (PADDING + 14.0, format!("font-size=\"{SMALL}\" fill=\"{}\"", colours::INK_SOFT))
            }
        };
        if !row.whole.is_empty() {
            out.line(&format!("<g><title>{}</title>", xml(&row.whole)));
        }
        out.text(place(x, y), &row.text, &style);
        if !row.aside.is_empty() {
            let style = format!("font-size=\"{SMALL}\" text-anchor=\"end\" fill=\"{}\"", colours::INK_SOFT);
            out.text(place(WIDTH - 30.0, y), &row.aside, &style);
        }
        if !row.whole.is_empty() {
            out.line("</g>");
        }
    }
    out.line("</g>");
}

fn node(out: &mut Out, card: &Card, dotted: &str) {
    let (edge, height, head) = (colours::EDGE, card.shape.height, card.head);
    out.line(&format!("<rect width=\"{WIDTH}\" height=\"{height:.1}\" rx=\"10\" fill=\"{}\"/>", colours::CARD));
    // The head is rounded above and straight below.
    out.line(&format!(
        "<path d=\"M0 {head:.1}V10a10 10 0 0 1 10-10H{:.1}a10 10 0 0 1 10 10V{head:.1}z\" fill=\"{}\"/>",
        WIDTH - 10.0,
        colours::HEAD
    ));
    out.line(&format!(
        "<rect width=\"{WIDTH}\" height=\"{height:.1}\" rx=\"10\" fill=\"none\" stroke=\"{edge}\" stroke-width=\"1.5\"{dotted}/>"
    ));
}

/// A good ending is round, a mixed one pointed at both sides, a poor one square in a double line.
fn ending(out: &mut Out, card: &Card, tone: Tone, dotted: &str) {
    let height = card.shape.height;
    let style = format!("fill=\"{}\" stroke=\"{}\" stroke-width=\"2\"{dotted}", colours::of_tone(tone), colours::INK);
    let middle = height / 2.0;
    match tone {
        Tone::Good => {
            out.line(&format!("<rect width=\"{WIDTH}\" height=\"{height:.1}\" rx=\"{middle:.1}\" {style}/>"));
        }
        Tone::Mixed => out.line(&format!(
            "<path d=\"M0 {middle:.1}L16 0H{right:.1}L{WIDTH} {middle:.1}L{right:.1} {height:.1}H16z\" {style}/>",
            right = WIDTH - 16.0
        )),
        Tone::Poor => {
            out.line(&format!("<rect width=\"{WIDTH}\" height=\"{height:.1}\" {style}/>"));
            out.line(&format!(
                "<rect x=\"5\" y=\"5\" width=\"{:.1}\" height=\"{:.1}\" fill=\"none\" stroke=\"{}\"/>",
                WIDTH - 10.0,
                height - 10.0,
                colours::INK
            ));
        }
    }
}
