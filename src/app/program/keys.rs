//! The keys that work on every screen, and the sheet of those that work on this one.

use std::rc::Rc;

use bevy_egui::egui::{Key, Ui};

use super::{Program, Screen};
use crate::app::keys::Shortcut;
use crate::app::screens::conversation;
use crate::app::screens::keys::{self as sheet, KeyRow};
use crate::app::screens::settings::is_choosing_a_key;

impl Program {
    /// The keys that work on every screen.
    pub(super) fn everywhere(&mut self, ui: &Ui) {
        // A key that is being chosen does nothing yet.
        if is_choosing_a_key(ui.ctx()) {
            return;
        }
        let keys = Rc::clone(&self.keys);
        let does = |shortcut: Shortcut| ui.input_mut(|input| keys.take(input, shortcut));
        let mut settings = self.settings.clone();
        if does(Shortcut::FullScreen) {
            settings.full_screen = !settings.full_screen;
        }
        if does(Shortcut::LargerText) {
            settings.text_size += 10;
        }
        if does(Shortcut::SmallerText) {
            settings.text_size = settings.text_size.saturating_sub(10);
        }
        let types = self.screen == Screen::Conversation
            && self.talk.as_ref().is_some_and(|talk| conversation::is_typing(ui.ctx(), talk));
        if does(Shortcut::UsualText) {
            settings.text_size = 100;
        }
        if settings != self.settings {
            self.change(settings.held());
        }
        self.speech_key(ui, &keys);
        // A question mark that somebody writes is theirs.
        let writes = types || ui.ctx().text_edit_focused();
        let asked = ui.input(|input| input.key_pressed(Key::F1) || (!writes && keys.pressed(input, Shortcut::Sheet)));
        if asked && !self.keys_shown {
            self.keys_shown = true;
            self.acted = true;
        }
    }

    pub(super) fn screen_keys(&self) -> &'static [KeyRow] {
        match self.screen {
            Screen::Library => sheet::LIBRARY,
            Screen::Briefing => sheet::BRIEFING,
            Screen::Conversation => sheet::CONVERSATION,
            Screen::Debrief => sheet::DEBRIEF,
            Screen::Progress => sheet::PROGRESS,
            Screen::Settings => sheet::SETTINGS,
            Screen::Group => sheet::GROUP,
            Screen::RoomStart => sheet::ROOM_START,
            Screen::Room => sheet::ROOM,
        }
    }
}
