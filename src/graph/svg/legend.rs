//! The head of the page: title, what there is to see, and what the signs mean.

use super::Out;
use super::lines::pill;
use crate::graph::layout::Point;
use crate::graph::text::{fitted, width};
use crate::graph::{Labels, Picture, colours};
use crate::scenario::Axis;

/// How high a line of the legend is, and the room between two entries.
const LINE: (f64, f64) = (28.0, 30.0);

/// The letter size of the legend.
const SIZE: f64 = 13.0;

/// What stands before the words of an entry.
enum Sample {
    /// A sign of this text and colour, filled or empty.
    Sign(String, &'static str, bool),
    /// A line of this colour and dash.
    Line(&'static str, &'static str),
    /// The words alone.
    Nothing,
}

/// The head of the page in this width, and where on the page the drawing begins.
pub(super) fn head(picture: &Picture, labels: &Labels, room: f64) -> (String, f64) {
    let mut out = Out::default();
    out.text(Point { x: 0.0, y: 28.0 }, &fitted(&picture.title, 30.0, room), "font-size=\"30\" font-weight=\"bold\"");
    let style = format!("font-size=\"15\" fill=\"{}\"", colours::INK_SOFT);
    out.text(Point { x: 0.0, y: 54.0 }, &fitted(&labels.summary, 15.0, room), &style);
    let (line, between) = LINE;
    let (mut x, mut y) = (0.0, 90.0);
    for (sample, words) in entries(picture, labels) {
        let before = match &sample {
            Sample::Sign(text, ..) => width(text, 11.5) + 22.0,
            Sample::Line(..) => 48.0,
            Sample::Nothing => 0.0,
        };
        let wide = before + width(words, SIZE);
        if x > 0.0 && x + wide > room {
            (x, y) = (0.0, y + line);
        }
        match sample {
            Sample::Sign(text, colour, filled) => {
                pill(&mut out, Point { x: x + before / 2.0 - 4.0, y }, &text, colour, filled);
            }
            Sample::Line(colour, dash) => out.line(&format!(
                "<path d=\"M{x:.1} {y:.1}h40\" stroke=\"{colour}\" stroke-width=\"2.4\" stroke-dasharray=\"{dash}\"/>"
            )),
            Sample::Nothing => {}
        }
        out.text(Point { x: x + before, y: y + 4.5 }, words, "");
        x += wide + between;
    }
    (out.text, y + 84.0)
}

fn entries<'a>(picture: &Picture, labels: &'a Labels) -> Vec<(Sample, &'a str)> {
    let legend = &labels.legend;
    let [_, acknowledgement, _] = Axis::ALL.map(|axis| colours::of_axis(Some(axis)));
    let mut entries: Vec<(Sample, &str)> = Axis::ALL
        .into_iter()
        .map(|axis| {
            let sign = format!("{}+2", labels.letter(axis));
            (Sample::Sign(sign, colours::of_axis(Some(axis)), true), labels.axis(axis))
        })
        .collect();
    let harm = format!("{}−1", labels.letter(Axis::Acknowledgement));
    entries.extend([
        (Sample::Nothing, legend.serves.as_str()),
        (Sample::Sign(harm, acknowledgement, false), &legend.harms),
        (Sample::Sign("0".to_owned(), colours::of_axis(None), false), &legend.neither),
        (Sample::Line(colours::INK, "7 5"), &legend.branch),
        (Sample::Sign("↺".to_owned(), colours::INK, false), &legend.returns),
        (Sample::Line(colours::EDGE, "none"), &legend.together),
    ]);
    if picture.counted {
        entries.push((Sample::Nothing, &legend.thickness));
        entries.push((Sample::Line(colours::INK, "1.5 5"), &legend.never));
    }
    entries.push((Sample::Nothing, &legend.hover));
    entries
}
