//! Arrows, the lines in which they run together, and their heads.

use super::Out;
use super::card::{Card, SMALL};
use crate::escape::xml;
use crate::graph::layout::{Layout, Piece, Point, Stream, WIDTH};
use crate::graph::text::width;
use crate::graph::{Answer, Labels, Moment, Picture, colours, share};

/// How thick an arrow is where nothing is counted, and where it was hardly taken.
const THIN: (f64, f64) = (1.8, 1.2);

/// How much thicker the most taken arrow is.
const THICKER: f64 = 4.8;

/// How long the head of an arrow is.
const HEAD: f64 = 12.0;

/// Draws the arrows of a node with their signs.
pub(super) fn arrows(
    out: &mut Out,
    picture: &Picture,
    labels: &Labels,
    layout: &Layout,
    index: usize,
    moment: &Moment,
) {
    let ways = moment.answers.iter().flat_map(|answer| answer.ways.iter().map(move |way| (answer, way)));
    for ((answer, way), piece) in ways.zip(layout.arrows.get(index).into_iter().flatten()) {
        let colour = colours::of_axis(answer.sign.axis);
        let dash = if answer.is_never_taken() {
            " stroke-dasharray=\"1.5 5\" stroke-linecap=\"round\""
        } else if way.branch.is_some() {
            " stroke-dasharray=\"7 5\""
        } else {
            ""
        };
        let name = match &way.branch {
            Some(condition) => format!("{} · {} {condition} → {}", answer.name, labels.branch, picture.name(way.to)),
            None => format!("{} → {}", answer.name, picture.name(way.to)),
        };
        out.line(&format!("<g><title>{}</title>", xml(&name)));
        out.line(&format!(
            "<path class=\"way\" d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{:.2}\"{dash}/>",
            curve(piece),
            thickness(picture, piece.taken)
        ));
        sign(out, labels, answer, way.branch.is_some(), way.returns, piece.from);
        out.line("</g>");
    }
}

/// Draws the lines that lead on and back to a box.
pub(super) fn streams(out: &mut Out, picture: &Picture, layout: &Layout, index: usize, card: &Card) {
    for stream in layout.streams.get(index).into_iter().flatten().filter(|stream| !stream.pieces.is_empty()) {
        out.line(&format!("<g class=\"stream\"><title>→ {}</title>", xml(&card.name)));
        for piece in &stream.pieces {
            out.line(&format!(
                "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{:.2}\"/>",
                curve(piece),
                colours::EDGE,
                thickness(picture, piece.taken)
            ));
        }
        beside(out, stream, card);
        out.line("</g>");
    }
}

/// Says beside each straight piece of a line where it leads.
fn beside(out: &mut Out, stream: &Stream, card: &Card) {
    let text = format!("→ {}", card.name);
    let style = format!(
        "font-size=\"{SMALL}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"9\" paint-order=\"stroke\"",
        colours::INK_SOFT,
        colours::PAPER
    );
    for point in &stream.beside {
        out.text(Point { x: point.x + 14.0, y: point.y + 4.0 }, &text, &style);
    }
}

/// Draws the heads of the arrows that arrive at a box: they lie over everything else.
pub(super) fn heads(out: &mut Out, layout: &Layout, index: usize, card: &Card) {
    let Some(corner) = layout.corners.get(index) else { return };
    let y = corner.y + card.shape.arrival;
    let ends = || {
        let own = layout.arrows.iter().flatten();
        own.chain(layout.streams.iter().flatten().flat_map(|stream| &stream.pieces)).map(|piece| piece.to)
    };
    for (x, from_left) in [(corner.x, true), (corner.x + WIDTH, false)] {
        if ends().any(|end| end.x == x && end.y == y) {
            head(out, Point { x, y }, from_left);
        }
    }
}

/// The head of an arrow that arrives at a point.
pub(super) fn head(out: &mut Out, at: Point, from_left: bool) {
    let back = if from_left { -HEAD } else { HEAD };
    out.line(&format!("<path d=\"M{:.1} {:.1}l{back} -6v12z\" fill=\"{}\"/>", at.x, at.y, colours::INK));
}

/// What the answer is worth, on the tail of its arrow; “if” on a branch.
fn sign(out: &mut Out, labels: &Labels, answer: &Answer, is_branch: bool, returns: bool, at: Point) {
    let colour = colours::of_axis(answer.sign.axis);
    let worth = if is_branch { labels.branch.clone() } else { answer.sign.text(labels) };
    let text = if returns { format!("{worth} ↺") } else { worth };
    pill(out, at, &text, colour, answer.sign.points > 0 && !is_branch);
}

/// A small round sign, its middle at a point: filled, or empty with an outline.
pub(super) fn pill(out: &mut Out, at: Point, text: &str, colour: &str, filled: bool) {
    let half = (width(text, SMALL) / 2.0 + 6.0).max(11.0);
    let (ground, letters) = if filled { (colour, colours::CARD) } else { (colours::CARD, colour) };
    out.line(&format!(
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"16\" rx=\"8\" fill=\"{ground}\" stroke=\"{colour}\" stroke-width=\"1.5\"/>",
        at.x - half,
        at.y - 8.0,
        2.0 * half
    ));
    let style = format!("font-size=\"{SMALL}\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"{letters}\"");
    out.text(Point { x: at.x, y: at.y + 4.0 }, text, &style);
}

fn thickness(picture: &Picture, taken: u64) -> f64 {
    let (plain, least) = THIN;
    if picture.counted { least + THICKER * share(taken, picture.most_taken()).sqrt() } else { plain }
}

/// A smooth line: it leaves and arrives level, and one that turns round bows to the right.
fn curve(piece: &Piece) -> String {
    let Piece { from, to, .. } = piece;
    if piece.turns() {
        // The further it goes, the wider it bows, so that few lie on one another; it never touches the next column.
        let far = (to.y - from.y).abs();
        let bow = 22.0 + (piece.room - 22.0) * far / (far + 600.0);
        return format!(
            "M{:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
            from.x,
            from.y,
            from.x + bow,
            from.y,
            to.x + bow,
            to.y,
            to.x,
            to.y
        );
    }
    if from.y == to.y {
        return format!("M{:.1} {:.1}H{:.1}", from.x, from.y, to.x);
    }
    let middle = f64::midpoint(from.x, to.x);
    format!("M{:.1} {:.1}C{middle:.1} {:.1} {middle:.1} {:.1} {:.1} {:.1}", from.x, from.y, from.y, to.y, to.x, to.y)
}
