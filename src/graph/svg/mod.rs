//! The drawing as an SVG, for a browser or a printer.
//!
//! A box is a node with a row for each answer; the answer's arrow leaves at the end of its row, behind a sign that
//! says what the answer is worth. The whole text of everything shows when the pointer rests on it.

mod boxes;
mod card;
mod legend;
mod lines;

use super::layout::{self, Layout, Point};
use super::text::one_line;
use super::{Labels, Picture, colours};
use crate::escape::xml;
use crate::scenario::Target;
use card::Card;

/// The letters: whatever plain sans-serif the reader has.
const LETTERS: &str = "Lato, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

/// The empty border of the page.
const MARGIN: f64 = 40.0;

/// The room at the left for the mark of the start.
const START: f64 = 70.0;

/// The least width of a page, so that title and legend find room.
const LEAST_WIDTH: f64 = 1180.0;

/// What only a screen shows: the arrow under the pointer comes forward.
const STYLE: &str = "g:hover>path.way{stroke-width:5}g.stream:hover path{stroke-width:5}";

/// The drawing as the text of an SVG.
#[must_use]
pub fn svg(picture: &Picture, labels: &Labels) -> String {
    let cards: Vec<Card> = picture
        .moments
        .iter()
        .map(|moment| Card::of_moment(moment, picture, labels))
        .chain(picture.closes.iter().map(|close| Card::of_close(close, labels)))
        .collect();
    let shapes: Vec<layout::Shape> = cards.iter().map(|card| card.shape.clone()).collect();
    let layout = layout::lay_out(&shapes, picture.moments.len(), position(picture, picture.start));
    let width = (layout.width + START + 2.0 * MARGIN).max(LEAST_WIDTH);
    let (head, below) = legend::head(picture, labels, width - 2.0 * MARGIN);
    let height = below + layout.height + MARGIN;
    let mut out = Out::default();
    out.line(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         font-family=\"{LETTERS}\" font-size=\"13\" fill=\"{}\">",
        colours::INK
    ));
    out.title(&format!("{} · {}", picture.title, labels.summary));
    out.line(&format!("<style>{STYLE}</style>"));
    out.line(&format!("<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>", colours::PAPER));
    out.line(&format!("<g transform=\"translate({MARGIN:.0} {MARGIN:.0})\">{head}</g>"));
    out.line(&format!("<g transform=\"translate({:.0} {below:.0})\">", MARGIN + START));
    start(&mut out, picture, labels, &layout, &cards);
    for (card, corner) in cards.iter().zip(&layout.corners) {
        boxes::draw(&mut out, card, *corner);
    }
    for (index, card) in cards.iter().enumerate() {
        lines::streams(&mut out, picture, &layout, index, card);
    }
    for (index, moment) in picture.moments.iter().enumerate() {
        lines::arrows(&mut out, picture, labels, &layout, index, moment);
    }
    for (index, card) in cards.iter().enumerate() {
        lines::heads(&mut out, &layout, index, card);
    }
    out.line("</g>\n</svg>");
    out.text
}

/// The position of a place among all cards: the moments come first.
fn position(picture: &Picture, target: Target) -> usize {
    match target {
        Target::Node(node) => node.get(),
        Target::Ending(ending) => picture.moments.len() + ending.get(),
    }
}

/// The mark of the start, and the arrow to where it begins.
fn start(out: &mut Out, picture: &Picture, labels: &Labels, layout: &Layout, cards: &[Card]) {
    let first = position(picture, picture.start);
    let (Some(corner), Some(card)) = (layout.corners.get(first), cards.get(first)) else { return };
    let y = corner.y + card.shape.arrival;
    let ink = colours::INK;
    out.line(&format!("<circle cx=\"{:.1}\" cy=\"{y:.1}\" r=\"7\" fill=\"{ink}\"/>", corner.x - START + 8.0));
    out.line(&format!(
        "<path d=\"M{:.1} {y:.1}H{:.1}\" stroke=\"{ink}\" stroke-width=\"2\"/>",
        corner.x - START + 15.0,
        corner.x - 8.0
    ));
    lines::head(out, Point { x: corner.x, y }, true);
    out.text(Point { x: corner.x - START, y: y - 14.0 }, &labels.start, "font-weight=\"bold\"");
}

/// The text under way.
#[derive(Debug, Default)]
struct Out {
    text: String,
}

impl Out {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// What shows when the pointer rests on what is drawn next to it.
    fn title(&mut self, whole: &str) {
        self.line(&format!("<title>{}</title>", xml(whole)));
    }

    /// A text in one line; `style` are attributes.
    fn text(&mut self, at: Point, text: &str, style: &str) {
        let space = if style.is_empty() { "" } else { " " };
        let (Point { x, y }, text) = (at, xml(&one_line(text)));
        self.line(&format!("<text x=\"{x:.1}\" y=\"{y:.1}\"{space}{style}>{text}</text>"));
    }
}
