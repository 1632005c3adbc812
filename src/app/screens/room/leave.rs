//! Before a room is left: stay, look back on it, or leave.

use bevy_egui::egui::{Id, Ui, vec2};

use super::RoomAction;
use crate::app::theme::parts::{Button, Key, modal_ui};
use crate::app::theme::{Look, TextStyle, text_ui};

/// Asks once whether to leave the room.
pub fn leave_ui(ui: &Ui, look: &Look, is_rehearsal: bool) -> Option<RoomAction> {
    let mut action = None;
    let panel = modal_ui(ui.ctx(), look, Id::new("leave the room"), 620.0, |ui| {
        text_ui(ui, look, &look.text("room-leave-title"), TextStyle::Title, look.theme.ink);
        ui.add_space(8.0);
        let about = if is_rehearsal { "room-leave-rehearsal" } else { "room-leave-about" };
        text_ui(ui, look, &look.text(about), TextStyle::Body, look.theme.ink);
        ui.add_space(20.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            if Button::main(&look.text("room-stay")).key(Key::Escape).ui(ui, look).clicked() {
                action = Some(RoomAction::AskToLeave);
            }
            if Button::outlined(&look.text("leader-look-back")).ui(ui, look).clicked() {
                action = Some(RoomAction::End);
            }
            if Button::outlined(&look.text("room-leave")).ui(ui, look).clicked() {
                action = Some(RoomAction::Leave);
            }
        });
    });
    // Esc itself is one of the room's keys; a press beside the panel comes here.
    action.or(panel.should_close().then_some(RoomAction::AskToLeave))
}
