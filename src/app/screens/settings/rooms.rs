//! The rooms that are kept on this machine: each can be saved as a page again, or deleted.

use bevy_egui::egui::{Ui, WidgetInfo, WidgetType, vec2};

use super::data::{DataAction, DataModel, buttons_ui, head_ui, told_ui};
use crate::app::theme::parts::Button;
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

/// So many are shown at first: the newest.
const FIRST: usize = 3;

/// A room that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomRow {
    /// Its name among the rooms of this machine.
    pub key: String,
    /// Whom it met.
    pub title: String,
    /// When it began, how many voted, and how far it came.
    pub about: String,
    /// Whether there is a page of it to save: not where it cannot be read, or its scenario is not here any more.
    pub saves: bool,
}

/// Shows them under a head of their own. `all`: not only the newest.
pub(super) fn rooms_ui(ui: &mut Ui, look: &Look, model: &DataModel, all: &mut bool) -> Option<DataAction> {
    let count = model.rooms.len();
    head_ui(ui, look, "data-rooms", &look.text(if count == 0 { "data-rooms-none" } else { "data-rooms-about" }));
    let mut action = None;
    for row in model.rooms.iter().take(if *all { count } else { FIRST }) {
        ui.add_space(4.0);
        text_ui(ui, look, &row.title, TextStyle::Strong, look.theme.ink);
        text_ui(ui, look, &row.about, TextStyle::Body, look.theme.ink_soft);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
            let save = look.text("leader-save");
            if row.saves && button_ui(ui, look, Button::outlined(&save), "leader-save", row) {
                action = Some(DataAction::SaveRoom(row.key.clone()));
            }
            let delete = look.text("data-room-delete");
            if button_ui(ui, look, Button::bare(&delete).before(Icon::Trash), "data-room-delete", row) {
                action = Some(DataAction::DeleteRooms(Some(row.key.clone())));
            }
        });
        ui.add_space(14.0);
    }
    let counted = |key: &str| look.words.with(key, &[("count", count.into())]);
    buttons_ui(ui, look, |ui| {
        if count > FIRST && !*all && Button::outlined(&counted("data-rooms-all")).small().ui(ui, look).clicked() {
            *all = true;
        }
        let delete = counted("data-rooms-delete");
        if count > 1 && Button::outlined(&delete).before(Icon::Trash).small().ui(ui, look).clicked() {
            action = Some(DataAction::DeleteRooms(None));
        }
    });
    told_ui(ui, look, &model.rooms_told);
    action
}

/// A button of one room. There are several of them, so each is called after its room as well.
fn button_ui(ui: &mut Ui, look: &Look, button: Button<'_>, key: &str, row: &RoomRow) -> bool {
    let response = button.small().ui(ui, look);
    let name = format!("{}: {}", row.title, look.text(key));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
    response.clicked()
}
