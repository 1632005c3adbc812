//! Signs and patterns: every axis has a sign and a pattern of its own, so that colour is never alone.

use super::markup::Markup;
use crate::scenario::{Axis, MapPart};

/// The signs in use, on a grid of 24: name and lines, as in `assets/icons.ron`.
const SIGNS: [(&str, &str, &str); 8] = [
    (
        "ask",
        "Ask",
        "M12 3a9 9 0 0 0-7.8 13.5L3 21l4.5-1.2A9 9 0 1 0 12 3z M9.6 9.6a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1.1.9-1.1 1.7 M12 16.4v.2",
    ),
    (
        "ear",
        "Ear",
        "M6 9a6 6 0 1 1 12 0c0 3.6-3 4.2-3 7.2A4 4 0 0 1 8 18.600 M9.200 9.400a2.900 2.900 0 1 1 5.700 0c0 1.700-1.700 1.900-1.700 3.500a1.500 1.500 0 0 1-1.600 1.500",
    ),
    ("settle", "Settle", "M2 13c1.200-9 3.200-9 4.400-1s2.600 7.500 3.600 1 2-4.500 2.900-.5 1.600 2 2.300.5h6.800"),
    (
        "thought",
        "Thought",
        "M7.500 15.500a3.800 3.800 0 0 1-.5-7.500 5.300 5.300 0 0 1 10.200-.2 3.900 3.900 0 0 1-.4 7.700z M7.500 19v.1 M5 21.500v.1",
    ),
    ("chat", "Chat", "M4 5h16v11.500H9.500L4 20.500z M8 9.500h8 M8 12.500h5"),
    ("person", "Person", "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M4.500 20.500c.6-4 3.600-6 7.500-6s6.900 2 7.500 6"),
    ("leaf", "Leaf", "M5 19c0-9 5-14 14-14 0 9-4 14-10 14-2 0-4-1-4-1s2-5 8-8"),
    ("flag", "Flag", "M6 21V4 M6 5h11l-2 3.500 2 3.500H6"),
];

/// The sign of an axis.
pub(super) fn axis_sign(axis: Axis) -> &'static str {
    axis.pick(["ask", "ear", "settle"])
}

/// The sign of a quarter of the empathy map.
pub(super) fn map_sign(part: MapPart) -> &'static str {
    match part {
        MapPart::Says => "chat",
        MapPart::Thinks => "thought",
        MapPart::Does => "person",
        MapPart::Feels => "leaf",
    }
}

/// A sign beside words that say the same.
pub(super) fn sign(markup: &mut Markup, name: &str) {
    markup.within("svg", &[("class", "sign"), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")], |svg| {
        svg.empty("use", &[("href", &format!("#sign-{name}"))]);
    });
}

/// All signs and patterns, written once and shown nowhere.
pub(super) fn definitions(body: &mut Markup) {
    let hidden = [("class", "definitions"), ("width", "0"), ("height", "0"), ("aria-hidden", "true")];
    body.within("svg", &hidden, |svg| {
        svg.within("defs", &[], |all| {
            for (name, _, path) in SIGNS {
                all.within("symbol", &[("id", &format!("sign-{name}")), ("viewBox", "0 0 24 24")], |symbol| {
                    symbol.empty("path", &[("d", path)]);
                });
            }
            pattern(all, "curiosity", ("8", "8"), |pattern| {
                pattern.empty("circle", &[("class", "dots"), ("cx", "4"), ("cy", "4"), ("r", "2")]);
            });
            pattern(all, "acknowledgement", ("8", "8"), slant);
            pattern(all, "de-escalation", ("8", "7"), |pattern| {
                pattern.empty("path", &[("class", "lines"), ("d", "M0 3.500H8")]);
            });
            pattern(all, "reach", ("8", "8"), slant);
        });
    });
    body.text("\n");
}

fn pattern(all: &mut Markup, name: &str, (width, height): (&str, &str), inside: impl FnOnce(&mut Markup)) {
    let id = format!("pattern-{name}");
    let attributes = [
        ("id", id.as_str()),
        ("class", name),
        ("width", width),
        ("height", height),
        ("patternUnits", "userSpaceOnUse"),
    ];
    all.within("pattern", &attributes, inside);
}

fn slant(pattern: &mut Markup) {
    pattern.empty("path", &[("class", "slant"), ("d", "M-2 2L2 -2M0 8L8 0M6 10L10 6")]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_are_those_of_the_window() {
        let icons = include_str!("../../../assets/icons.ron");
        for (_, icon, path) in SIGNS {
            assert!(icons.contains(&format!(" {icon}: \"{path}\"")), "{icon}");
        }
    }
}
