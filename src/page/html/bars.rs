//! Bars and scales, as wide as there is room.

use super::markup::{Markup, length};
use crate::page::telling::{Mark, MarkKind, Scale};
use crate::scenario::Axis;

/// A drawing that a screen reader reads as one picture.
fn picture(markup: &mut Markup, class: &str, height: &str, label: &str, inside: impl FnOnce(&mut Markup)) {
    let attributes = [("class", class), ("width", "100%"), ("height", height), ("role", "img"), ("aria-label", label)];
    markup.within("svg", &attributes, inside);
}

/// A part of the width.
fn part(value: f64) -> String {
    format!("{}%", length(value))
}

/// The score of an axis, 0 to 100, in the axis’s own pattern.
pub(super) fn axis_bar(markup: &mut Markup, axis: Axis, score: u8, label: &str) {
    let word = axis.word();
    picture(markup, &format!("bar {word}"), "20", label, |svg| {
        bar(svg, "20", "100%", "trough");
        filled(svg, "20", &part(f64::from(score)), word);
    });
}

/// What was in reach, 0 to 100: in one colour, or slanted. `most` is how far it may lie above, where that is not known.
pub(super) fn reach_bar(markup: &mut Markup, slanted: bool, least: u8, most: u8, label: &str) {
    picture(markup, "bar reach", "18", label, |svg| {
        bar(svg, "18", "100%", "trough");
        if most > least {
            bar(svg, "18", &part(f64::from(most)), "perhaps");
        }
        if slanted {
            filled(svg, "18", &part(f64::from(least)), "reach");
        } else {
            bar(svg, "18", &part(f64::from(least)), "full");
        }
    });
}

fn bar(svg: &mut Markup, height: &str, width: &str, class: &str) {
    svg.empty("rect", &[("class", class), ("width", width), ("height", height), ("rx", "5")]);
}

/// A ground, its pattern, and a line around both.
fn filled(svg: &mut Markup, height: &str, width: &str, pattern: &str) {
    bar(svg, height, width, "ground");
    let fill = format!("url(#pattern-{pattern})");
    svg.empty("rect", &[("width", width), ("height", height), ("rx", "5"), ("fill", &fill)]);
    bar(svg, height, width, "edge");
}

/// A ratio against its marks: both parts of 100, `fair` and `good` with the words for them.
pub(super) fn ratio_bar(markup: &mut Markup, value: f64, marks: Option<[(f64, &str); 2]>, label: &str) {
    let whole = marks.map_or(1.0, |marks| marks.iter().map(|(at, _)| *at).fold(1.0, f64::max));
    let share = |value: f64| 100.0 * (value / whole).min(1.0);
    picture(markup, "ratio", if marks.is_some() { "44" } else { "22" }, label, |svg| {
        let y = if marks.is_some() { "24" } else { "4" };
        let rod = |svg: &mut Markup, class: &str, width: &str| {
            svg.empty("rect", &[("class", class), ("y", y), ("width", width), ("height", "12"), ("rx", "6")]);
        };
        rod(svg, "track", "100%");
        if value > 0.0 {
            rod(svg, "share", &part(share(value)));
        }
        for (index, (at, word)) in marks.into_iter().flatten().enumerate() {
            let at = share(at);
            let x = part(at);
            svg.empty("line", &[("class", "mark"), ("x1", &x), ("x2", &x), ("y1", "19"), ("y2", "41")]);
            // The first stands before its mark and the last behind it, where there is room: so they never touch.
            let (anchor, by) = if index == 0 || at > 80.0 { ("end", "3") } else { ("start", "-3") };
            svg.within("text", &[("x", &x), ("y", "14"), ("dx", by), ("text-anchor", anchor)], |text| text.text(word));
        }
    });
}

/// A scale from 0 to 100 with its marks.
pub(super) fn scale(markup: &mut Markup, scale: &Scale, label: &str) {
    picture(markup, "scale", "32", label, |svg| {
        svg.empty("line", &[("class", "track"), ("x1", "0"), ("x2", "100%"), ("y1", "16"), ("y2", "16")]);
        for mark in &scale.marks {
            let at = part(f64::from(mark.value));
            svg.within("svg", &[("x", &at), ("y", "16"), ("width", "1"), ("height", "1")], |at| mark_shape(at, mark));
        }
    });
}

/// The shape of a mark around the zero point.
fn mark_shape(svg: &mut Markup, mark: &Mark) {
    match mark.kind {
        MarkKind::Came => svg.empty("path", &[("class", "came"), ("d", "M0 -11V11")]),
        MarkKind::Left => svg.empty("circle", &[("class", "left"), ("r", "9")]),
        MarkKind::Guess => svg.empty(
            "rect",
            &[("class", "guess"), ("x", "-8"), ("y", "-8"), ("width", "16"), ("height", "16"), ("rx", "4")],
        ),
    }
}

/// The shape of a mark beside its name.
pub(super) fn mark_sign(markup: &mut Markup, mark: &Mark) {
    markup.within(
        "svg",
        &[("class", "mark-sign scale"), ("viewBox", "-12 -12 24 24"), ("aria-hidden", "true")],
        |svg| {
            mark_shape(svg, mark);
        },
    );
}

/// How far something on the card holds: that many of three discs are full.
pub(super) fn level(markup: &mut Markup, full: usize) {
    markup.within("svg", &[("class", "level"), ("viewBox", "0 0 66 22"), ("aria-hidden", "true")], |svg| {
        for (index, x) in ["11", "33", "55"].into_iter().enumerate() {
            let class = if index < full { "full" } else { "hollow" };
            svg.empty("circle", &[("class", class), ("cx", x), ("cy", "11"), ("r", "8")]);
        }
    });
}
