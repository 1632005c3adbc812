//! How the window looks: colours, letters, and how large everything is.

use std::rc::Rc;

use bevy_egui::egui::{self, Ui};

use super::notices::Topic;
use super::{Program, Screen};
use crate::app::theme::{self, FontsInUse, Look, Scripts, ThemeName, Tokens, Typefaces};
use crate::records::{Theme, Typeface};

/// What the look is made of.
pub(super) struct Dress {
    pub(super) tokens: Tokens,
    /// The typefaces of this machine.
    pub(super) typefaces: Typefaces,
    /// The letters of other scripts.
    pub(super) scripts: Scripts,
    /// The look that egui's own style was last set to.
    styled: Option<(ThemeName, bool)>,
}

impl Dress {
    /// Nothing but these tokens yet.
    pub(super) fn of(tokens: Tokens) -> Self {
        Self { tokens, typefaces: Typefaces::default(), scripts: Scripts::default(), styled: None }
    }
}

impl Program {
    /// Text size in per cent, 80 to 200.
    #[must_use]
    pub fn text_size(&self) -> u16 {
        u16::try_from(self.settings.text_size).unwrap_or(100)
    }

    /// How many window points a point of the page takes, in a main window of this size.
    #[must_use]
    pub fn zoom(&self, width: f32, height: f32) -> f32 {
        match self.shows_room() {
            true => theme::room_zoom(width, height),
            false => theme::zoom(width, height, self.text_size()),
        }
    }

    /// The letters that the windows are to be set in, and by what to know whether they are set already.
    #[must_use]
    pub fn letters(&self) -> FontsInUse {
        let chosen = self.settings.letters;
        let typeface = if self.dress.typefaces.found().contains(&chosen) { chosen } else { Typeface::NotoSans };
        FontsInUse { typeface, scripts: self.dress.scripts.count() }
    }

    /// The fonts of these letters.
    #[must_use]
    pub fn fonts(&self) -> egui::FontDefinitions {
        self.dress.scripts.set(self.dress.typefaces.set(self.letters().typeface, theme::fonts()))
    }

    /// Takes in the fonts that were found for other scripts, and says for which signs there are none.
    pub(super) fn hear_of_scripts(&mut self) {
        let before = self.dress.scripts.count();
        if let Some(signs) = self.dress.scripts.hear() {
            self.notices.push(Topic::Kept, self.words.with("notice-no-letters", &[("signs", signs.into())]));
            self.acted = true;
        }
        self.acted |= self.dress.scripts.count() != before;
    }

    /// The look of the screen that is shown. The conversation plays in a dark room.
    pub(super) fn look(&mut self, ui: &Ui) -> Look {
        let chosen = match self.settings.theme {
            Theme::Light => ThemeName::Light,
            Theme::Dark => ThemeName::Dark,
            Theme::HighContrast => ThemeName::HighContrast,
            Theme::Projector => ThemeName::Projector,
        };
        let name = match (self.screen, chosen) {
            (_, ThemeName::HighContrast) => ThemeName::HighContrast,
            (Screen::Conversation, _) => ThemeName::Dark,
            _ if self.shows_room() => ThemeName::Projector,
            (_, chosen) => chosen,
        };
        let accent = self.scenario.as_ref().map(|scenario| scenario.id.as_str());
        let look = Look::new(&self.dress.tokens, Rc::clone(&self.words), name, accent, ui.max_rect().width())
            .with_reduced_motion(self.settings.reduce_motion)
            .with_keys(Rc::clone(&self.keys));
        let styled = (name, self.settings.reduce_motion);
        if self.dress.styled != Some(styled) {
            self.dress.styled = Some(styled);
            ui.ctx().all_styles_mut(|style| *style = look.style());
            // What was laid out before this frame still has the old style.
            self.acted = true;
        }
        look
    }
}
