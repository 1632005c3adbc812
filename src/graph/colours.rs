//! The colours of a drawing: those of the light theme.

use crate::scenario::{Axis, Tone};

/// The page.
pub(super) const PAPER: &str = "#FFFAF1";
/// A box.
pub(super) const CARD: &str = "#FFFDF8";
/// The head of a box.
pub(super) const HEAD: &str = "#EEE5D5";
/// Letters.
pub(super) const INK: &str = "#2A211B";
/// Quiet letters.
pub(super) const INK_SOFT: &str = "#51443A";
/// The outline of a box, and the lines in which arrows run together.
pub(super) const EDGE: &str = "#857361";

/// The colour of an axis; of no axis, that of quiet letters.
pub(super) fn of_axis(axis: Option<Axis>) -> &'static str {
    match axis {
        Some(Axis::Curiosity) => "#1A467A",
        Some(Axis::Acknowledgement) => "#6E2852",
        Some(Axis::DeEscalation) => "#274D1B",
        None => INK_SOFT,
    }
}

/// The ground of an ending.
pub(super) fn of_tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "#DFEBD5",
        Tone::Mixed => HEAD,
        Tone::Poor => "#FAE7DF",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_light_theme() {
        let tokens = include_str!("../../assets/tokens.ron");
        let light = tokens.split("Light: (").nth(1).and_then(|rest| rest.split("),").next()).unwrap_or_default();
        for (name, colour) in [
            ("surface", PAPER),
            ("bubble", CARD),
            ("sunk", HEAD),
            ("ink", INK),
            ("ink_soft", INK_SOFT),
            ("edge", EDGE),
            ("curiosity", of_axis(Some(Axis::Curiosity))),
            ("acknowledgement", of_axis(Some(Axis::Acknowledgement))),
            ("de_escalation", of_axis(Some(Axis::DeEscalation))),
            ("de_escalation_soft", of_tone(Tone::Good)),
            ("harm_soft", of_tone(Tone::Poor)),
        ] {
            assert!(light.contains(&format!(" {name}: \"{colour}\"")), "{name} is not {colour}");
        }
    }
}
