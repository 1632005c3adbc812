//! A QR code as squares to paint.

use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};

/// A QR code: dark and light squares. Around it belongs a light margin of [`Squares::QUIET`] squares on every side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Squares {
    side: usize,
    dark: Vec<bool>,
}

impl Squares {
    /// The squares of light margin that readers need.
    pub const QUIET: usize = 4;

    /// The code of a text; none where it is too long for any.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        // A screen is neither torn nor dirty: fewer and larger squares are read from further away.
        let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        let side = code.width();
        Some(Self { side, dark: code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect() })
    }

    /// How many squares it has on a side, without the margin.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether a square is dark; light beyond the sides.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.side && self.dark.get(row * self.side + column).copied().unwrap_or_default()
    }

    /// The rows, from above.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.dark.chunks(self.side.max(1))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_code_has_its_three_eyes_and_grows_with_its_text() {
        let squares = Squares::of("http://192.168.178.100:8080/7KQ2M9ABCD/").unwrap();
        let side = squares.side();
        assert!((25..=33).contains(&side), "{side}");
        assert_eq!((squares.rows().count(), squares.rows().map(<[bool]>::len).sum::<usize>()), (side, side * side));
        // An eye is a dark ring of seven, a light one of five, and nine dark squares in the middle.
        for (left, top) in [(0, 0), (side - 7, 0), (0, side - 7)] {
            for row in 0..7_usize {
                for column in 0..7_usize {
                    let ring = [row, column, 6 - row, 6 - column].into_iter().min().unwrap();
                    assert_eq!(squares.is_dark(left + column, top + row), ring != 1, "{column} {row}");
                }
            }
        }
        assert!(!squares.is_dark(side, 0) && !squares.is_dark(0, side));
        assert_eq!(Squares::of(&"x".repeat(3_000)), None);
    }
}
