//! The colours of a theme.

use bevy_egui::egui::Color32;
use serde::Deserialize;

use super::tokens::colour;
use crate::records;

/// The four themes a person can choose between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize)]
pub enum ThemeName {
    /// Warm paper. The conversation itself plays in the dark.
    #[default]
    Light,
    /// A dark room.
    Dark,
    /// Black, white and a few bright colours; no shadows.
    HighContrast,
    /// White ground and near-black ink, for a projector that washes colours out.
    Projector,
}

impl From<records::Theme> for ThemeName {
    fn from(theme: records::Theme) -> Self {
        match theme {
            records::Theme::Light => Self::Light,
            records::Theme::Dark => Self::Dark,
            records::Theme::HighContrast => Self::HighContrast,
            records::Theme::Projector => Self::Projector,
        }
    }
}

impl ThemeName {
    /// All themes, in the order of Settings.
    #[cfg(test)]
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::HighContrast, Self::Projector];

    /// Whether letters are light on a dark ground.
    #[must_use]
    pub fn is_dark(self) -> bool {
        matches!(self, Self::Dark | Self::HighContrast)
    }
}

/// The accent of a scenario, once for light and once for dark grounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Accent(
    #[serde(deserialize_with = "colour")] Color32, //
    #[serde(deserialize_with = "colour")] Color32,
);

impl Accent {
    /// The accent on light grounds.
    #[must_use]
    pub fn on_light(self) -> Color32 {
        self.0
    }

    /// The accent on dark grounds.
    #[must_use]
    pub fn on_dark(self) -> Color32 {
        self.1
    }
}

/// Writes the struct of colours and the way from a name in the token file to its colour from one list.
macro_rules! colours {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// All colours of one theme, by what they are for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Theme {
            $($(#[$doc])* #[serde(deserialize_with = "colour")] pub $name: Color32,)*
        }

        #[cfg(test)]
        impl Theme {
            /// The colour with this name in the token file.
            #[must_use]
            pub fn named(&self, name: &str) -> Option<Color32> {
                match name {
                    $(stringify!($name) => Some(self.$name),)*
                    _ => None,
                }
            }
        }
    };
}

colours! {
    /// The page.
    ground,
    /// Panels and cards on the page.
    surface,
    /// What lies deeper than the page: tracks, number plates, tags.
    sunk,
    /// The customer's paper: speech bubbles are paper in every theme.
    bubble,
    /// Letters on paper.
    on_bubble,
    /// Letters.
    ink,
    /// Letters of the second rank.
    ink_soft,
    /// Hair lines between things; carries no meaning.
    line,
    /// The outline of what can be pressed.
    edge,
    /// What can be pressed and what is chosen.
    accent,
    /// Letters on the accent.
    on_accent,
    /// A quiet ground in the accent's colour.
    accent_soft,
    /// The focus ring.
    focus,
    /// What dims the page under a panel in front.
    scrim,
    /// The one shadow.
    shadow,
    /// Curiosity: letters, icon, pattern.
    curiosity,
    /// Curiosity: ground under letters and patterns.
    curiosity_soft,
    /// Acknowledgement: letters, icon, pattern.
    acknowledgement,
    /// Acknowledgement: ground under letters and patterns.
    acknowledgement_soft,
    /// De-escalation: letters, icon, pattern.
    de_escalation,
    /// De-escalation: ground under letters and patterns.
    de_escalation_soft,
    /// The curve of tension.
    tension,
    /// The curve of trust.
    trust,
    /// Points lost, and the turn that gave most away.
    harm,
    /// A ground under what was lost.
    harm_soft,
}
