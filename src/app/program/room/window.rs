//! The windows of a room: when the main one shows it, and its own.

use std::rc::Rc;
use std::sync::Arc;

use bevy_egui::egui::Ui;

use super::slots::{Place, painter};
use crate::app::program::{Program, Screen};
use crate::app::screens::room::{Surface, pressed, room_ui};
use crate::app::theme::{Look, ThemeName};
use crate::records::Theme;

impl Program {
    /// Whether the main window shows the room's screen.
    pub(in crate::app::program) fn shows_room(&self) -> bool {
        self.screen == Screen::Room && self.room.led.as_ref().is_some_and(|room| !room.leader && !room.own_window)
    }

    /// Whether the room wants a window of its own.
    #[must_use]
    pub fn wants_room_window(&self) -> bool {
        self.screen == Screen::Room && self.room.led.as_ref().is_some_and(|room| room.own_window)
    }

    /// What stands in the title bar of the room's own window.
    #[must_use]
    pub fn room_title(&self) -> String {
        self.words.text("room-window")
    }

    /// Whether the room's own window fills its display.
    #[must_use]
    pub fn is_room_full_screen(&self) -> bool {
        self.room.full_screen
    }

    /// The room's own window was closed, or never came.
    pub fn room_window_closed(&mut self) {
        if let Some(room) = &mut self.room.led {
            room.own_window = false;
        }
        self.forget_room_window();
    }

    /// The pictures and the style of a window that is gone are of no use to the next one.
    pub(super) fn forget_room_window(&mut self) {
        self.troupe.drop_slots("room-own");
        self.room.styled = None;
        self.acted = true;
    }

    /// There is a second display: a room that is opened gets a window of its own on it.
    pub fn set_second_display(&mut self, there_is_one: bool) {
        self.room.second_display = there_is_one;
    }

    /// Draws one frame of the room's own window. The main window's frame comes first and lets the time go by.
    pub fn room_frame(&mut self, ui: &mut Ui) {
        let look = self.room_look();
        let name = (look.theme_name, look.reduce_motion);
        if self.room.styled != Some(name) {
            self.room.styled = Some(name);
            ui.ctx().all_styles_mut(|style| *style = look.style());
            self.acted = true;
        }
        let Some(state) = self.room_keys() else { return };
        let mut actions = pressed(ui, &self.keys, state);
        if let Some(room) = &self.room.led {
            let model = room.room_model();
            let scenario = Arc::clone(room.scenario());
            let mut paint = painter(&mut self.troupe, &scenario, Place::Own, room.appearance());
            actions.extend(room_ui(ui, &look, &model, Surface::Window, &mut paint));
        }
        self.dress.scripts.look_over(ui.ctx());
        for action in actions {
            self.acted = true;
            self.do_in_room(action);
        }
    }

    /// The look of the room's screen: that of a projector, unless somebody wants more contrast.
    pub(super) fn room_look(&self) -> Look {
        let name = match self.settings.theme {
            Theme::HighContrast => ThemeName::HighContrast,
            Theme::Light | Theme::Dark | Theme::Projector => ThemeName::Projector,
        };
        let accent = self.scenario.as_ref().map(|scenario| scenario.id.as_str());
        Look::new(&self.dress.tokens, Rc::clone(&self.words), name, accent, 1280.0)
            .with_reduced_motion(self.settings.reduce_motion)
            .with_keys(Rc::clone(&self.keys))
    }
}
