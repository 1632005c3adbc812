//! Taking in conversations from other machines: a file is named, or dropped on the window.

use bevy_egui::egui::{Align, Id, Key as Pressed, Layout as Flow, Sense, Ui, UiBuilder, vec2};

use super::Memory;
use super::model::{GroupAction, GroupModel};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, field_ui, modal_ui, rule_ui};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

/// The panel in front. It stays open, so that one file after the other can be taken in.
pub(super) fn files_ui(ui: &Ui, look: &Look, model: &GroupModel, memory: &mut Memory) -> Option<GroupAction> {
    let theme = &look.theme;
    let panel = modal_ui(ui.ctx(), look, Id::new("group files"), 720.0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text_ui(ui, look, &look.text("group-take-in"), TextStyle::Title, theme.ink);
        ui.add_space(8.0);
        text_ui(ui, look, &look.text("group-take-in-about"), TextStyle::Body, theme.ink_soft);
        ui.add_space(16.0);
        let (label, width) = (look.text("group-file"), ui.available_width());
        let field = field_ui(ui, look, (Id::new("group file"), &label), &mut memory.file, width, true);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Pressed::Enter));
        ui.add_space(20.0);
        let mut pressed = (false, false);
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), CONTROL_HEIGHT), Sense::hover());
        let flow = Flow::right_to_left(Align::Center);
        let mut row = ui.new_child(UiBuilder::new().max_rect(row).layout(flow));
        row.spacing_mut().item_spacing.x = 12.0;
        let named = !memory.file.trim().is_empty();
        let take = look.text("group-take-this-in");
        let take = Button::main(&take).before(Icon::Folder).key(Key::Enter).without_default_focus();
        pressed.0 = (take.enabled(named).ui(&mut row, look).clicked() || entered) && named;
        if pressed.0 || entered {
            // The next file can be written at once.
            field.request_focus();
        }
        pressed.1 = Button::outlined(&look.text("group-close")).key(Key::Escape).ui(&mut row, look).clicked();
        for (index, line) in model.said.iter().enumerate() {
            if index == 0 {
                rule_ui(ui, look, 16.0, 10.0);
            } else {
                ui.add_space(4.0);
            }
            text_ui(ui, look, line, TextStyle::Body, theme.ink);
        }
        if model.is_taking_in {
            ui.add_space(10.0);
            text_ui(ui, look, &look.text("group-taking-in"), TextStyle::Body, theme.ink_soft);
        }
        pressed
    });
    let (takes, closes) = panel.inner;
    if closes || panel.should_close() {
        memory.files = false;
    }
    takes.then(|| GroupAction::TakeIn(std::mem::take(&mut memory.file)))
}
