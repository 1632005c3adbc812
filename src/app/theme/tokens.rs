//! The design tokens, read from the file that holds them.

use std::collections::BTreeMap;

use bevy_egui::egui::Color32;
use serde::{Deserialize, Deserializer};

use super::{Accent, Letters, Theme, ThemeName};

/// Everything `assets/tokens.ron` says: colours by theme, letter sizes, motion, and the contrasts that must hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// Letter sizes, line heights and weights.
    #[serde(rename = "type_scale")]
    pub letters: Letters,
    /// How long things take to move.
    pub motion: Motion,
    themes: BTreeMap<ThemeName, Theme>,
    accents: BTreeMap<String, Accent>,
    /// Pairs of colour names and the least ratio between them.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds the themes to these pairs"))]
    contrast: Vec<(String, String, f32)>,
}

/// How long things take to move, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motion {
    /// A card appears.
    pub card_in: u16,
    /// The wait between one card and the next.
    pub card_stagger: u16,
    /// A drawer slides in.
    pub drawer: u16,
    /// The customer's card turns over.
    pub card_turn: u16,
    /// Bars grow to their value.
    pub bars: u16,
}

impl Motion {
    /// No motion at all: everything is there at once.
    pub const NONE: Self = Self { card_in: 0, card_stagger: 0, drawer: 0, card_turn: 0, bars: 0 };
}

impl Tokens {
    /// The tokens built into the program.
    ///
    /// # Errors
    /// When the built-in file has a fault; a test keeps that from being released.
    pub fn embedded() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(include_str!("../../../assets/tokens.ron"))
    }

    /// The colours of a theme, with the accent of `scenario` where it has one of its own.
    ///
    /// High contrast keeps its own accent, which no scenario can outshine.
    #[must_use]
    pub fn theme(&self, name: ThemeName, scenario: Option<&str>) -> Theme {
        let mut theme = self.themes.get(&name).copied().unwrap_or_default();
        if let Some(accent) = scenario.and_then(|id| self.accents.get(id)) {
            match name {
                ThemeName::Light => theme.accent = accent.on_light(),
                ThemeName::Dark => theme.accent = accent.on_dark(),
                ThemeName::HighContrast | ThemeName::Projector => {}
            }
        }
        theme
    }
}

/// Reads `#RRGGBB` or `#RRGGBBAA`, as sRGB.
pub(super) fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text).map_err(|_| serde::de::Error::custom(format!("“{text}” is no colour like “#1B1613”")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::theme::TextStyle;

    /// Relative luminance by WCAG 2, 0 to 1.
    fn luminance(colour: Color32) -> f32 {
        let [red, green, blue, _] = colour.to_srgba_unmultiplied();
        let linear = |channel: u8| {
            let channel = f32::from(channel) / 255.0;
            if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn ratio(one: Color32, other: Color32) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_pair_has_its_contrast_in_every_theme() {
        let tokens = Tokens::embedded().unwrap();
        assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert_eq!(tokens.themes.len(), ThemeName::ALL.len());
        assert!(tokens.contrast.len() > 40);
        for (name, theme) in &tokens.themes {
            for (part, ground, least) in &tokens.contrast {
                let (colour, under) = (theme.named(part).unwrap(), theme.named(ground).unwrap());
                let got = ratio(colour, under);
                assert!(got >= *least, "{name:?}: {part} on {ground} has {got:.2}, needs {least}");
            }
        }
    }

    #[test]
    fn what_is_written_on_a_projector_has_a_contrast_of_7_and_a_28th_of_the_height() {
        let tokens = Tokens::embedded().unwrap();
        let theme = tokens.theme(ThemeName::Projector, Some("mickey-first-interview"));
        let inks =
            [theme.ink, theme.ink_soft, theme.accent, theme.curiosity, theme.acknowledgement, theme.de_escalation];
        for ink in inks.into_iter().chain([theme.harm]) {
            for ground in [theme.ground, theme.surface, theme.sunk, theme.accent_soft] {
                assert!(ratio(ink, ground) >= 7.0, "{ink:?} on {ground:?} has {:.2}", ratio(ink, ground));
            }
        }
        for (ink, ground) in
            [(theme.on_bubble, theme.bubble), (theme.on_accent, theme.accent), (theme.surface, theme.ink)]
        {
            assert!(ratio(ink, ground) >= 7.0, "{ink:?} on {ground:?}");
        }
        let look = crate::app::testing::TestWindow::new(1280.0, 720.0, 1.0).look(ThemeName::Projector);
        for style in TextStyle::ROOM {
            assert!(look.font(style).size >= 720.0 / 28.0, "{style:?}");
            assert!(look.line_height(style) >= look.font(style).size * 1.15, "{style:?}");
        }
        assert!(look.font(TextStyle::RoomBody).size >= 720.0 / 20.0);
        assert!(look.font(TextStyle::RoomDisplay).size >= 720.0 / 14.0);
    }

    #[test]
    fn every_accent_can_be_read_and_read_upon() {
        let tokens = Tokens::embedded().unwrap();
        for scenario in tokens.accents.keys() {
            for name in ThemeName::ALL {
                let theme = tokens.theme(name, Some(scenario));
                for (one, other) in
                    [(theme.accent, theme.ground), (theme.accent, theme.surface), (theme.on_accent, theme.accent)]
                {
                    assert!(ratio(one, other) >= 7.0, "{scenario} in {name:?}");
                }
            }
        }
    }
}
