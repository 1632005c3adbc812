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
    pub(super) themes: BTreeMap<ThemeName, Theme>,
    pub(super) accents: BTreeMap<String, Accent>,
    /// Pairs of colour names and the least ratio between them.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds the themes to these pairs"))]
    pub(super) contrast: Vec<(String, String, f32)>,
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
