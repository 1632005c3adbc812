//! What is kept, where it lies, how it is deleted, and how it goes elsewhere.

use bevy_egui::egui::{Id, Ui, WidgetInfo, WidgetType, vec2};

use super::rooms::{RoomRow, rooms_ui};
use super::rows::rule;
use crate::app::theme::parts::{Button, field_ui, toggle_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};
use crate::records::ExportForm;

/// What is known of what is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataModel {
    /// The settings file, the records and the folder of own scenarios, as they are written on this machine; empty where
    /// nothing is kept.
    pub places: [String; 3],
    /// The folder that exports go to, unless somebody writes another one.
    pub folder: String,
    /// What came of the last export, or how far it has come; empty where there was none.
    pub exported: String,
    /// The same of what was taken in.
    pub imported: String,
    /// The same of what was sent.
    pub sent: String,
    /// Where results go when somebody sends them, and how the queue stands, in a line each; none where no store is set.
    pub store: Option<[String; 2]>,
    /// The rooms that are kept, the newest first.
    pub rooms: Vec<RoomRow>,
    /// What came of the last thing that was done with one; empty where nothing was.
    pub rooms_told: String,
    /// Whether something is being written, taken in or sent.
    pub busy: bool,
}

/// What somebody does with what is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DataAction {
    /// Write all runs.
    Export {
        /// In which form.
        form: ExportForm,
        /// Into a new file in this folder.
        folder: String,
        /// With how people said they were.
        check_ins: bool,
    },
    /// Take in this file.
    Import(String),
    /// Send to the learning record store.
    Send,
    /// Choose who practises.
    ChooseProfile,
    /// Ask whether the profile is to be forgotten.
    Forget,
    /// Save the page of the room of this name, and its tables.
    SaveRoom(String),
    /// Ask whether the room of this name is to be deleted; without one, whether all are.
    DeleteRooms(Option<String>),
}

/// What is being written, from one frame to the next.
#[derive(Debug, Clone, Default)]
struct Memory {
    folder: Option<String>,
    file: String,
    check_ins: bool,
    /// The place that was copied last.
    copied: Option<String>,
    /// Whether all rooms are shown, and not only the newest.
    all_rooms: bool,
}

const FORMS: [(ExportForm, &str); 4] = [
    (ExportForm::Runs, "data-as-runs"),
    (ExportForm::Turns, "data-as-turns"),
    (ExportForm::JsonLines, "data-as-lines"),
    (ExportForm::Xapi, "data-as-xapi"),
];

/// Shows the rows under the title of the part.
pub(super) fn data_ui(ui: &mut Ui, look: &Look, who: &str, model: &DataModel) -> Option<DataAction> {
    let id = Id::new("settings data");
    let mut memory: Memory = ui.data_mut(|data| data.get_temp(id).unwrap_or_default());
    let [settings, records, scenarios] = &model.places;
    let mut action = None;
    let unnamed = look.text("profiles-unnamed");
    head_ui(ui, look, "data-who", if who.is_empty() { &unnamed } else { who });
    if Button::outlined(&look.text("data-who-choose")).before(Icon::Person).small().ui(ui, look).clicked() {
        action = Some(DataAction::ChooseProfile);
    }
    ui.add_space(16.0);
    head_ui(ui, look, "data-kept", &look.text("data-kept-about"));
    place_ui(ui, look, records, &look.text("data-kept"), &mut memory);
    ui.add_space(10.0);
    text_ui(ui, look, &look.text("data-delete-about"), TextStyle::Body, look.theme.ink_soft);
    ui.add_space(10.0);
    if Button::outlined(&look.text("progress-forget")).before(Icon::Trash).small().ui(ui, look).clicked() {
        action = Some(DataAction::Forget);
    }
    ui.add_space(16.0);
    action = action.or(rooms_ui(ui, look, model, &mut memory.all_rooms));
    action = action.or(export_ui(ui, look, model, &mut memory));
    action = action.or(import_ui(ui, look, model, &mut memory));
    action = action.or(send_ui(ui, look, model));
    for (key, about, place) in [
        ("settings-file", "settings-file-about", settings),
        ("settings-scenarios", "settings-scenarios-about", scenarios),
    ] {
        head_ui(ui, look, key, &look.text(about));
        place_ui(ui, look, place, &look.text(key), &mut memory);
        ui.add_space(16.0);
    }
    rule(ui, look);
    ui.add_space(14.0);
    text_ui(ui, look, &look.text("settings-offline"), TextStyle::Body, look.theme.ink_soft);
    ui.data_mut(|data| data.insert_temp(id, memory));
    action
}

/// A place on this machine, and a button that copies it.
fn place_ui(ui: &mut Ui, look: &Look, place: &str, name: &str, memory: &mut Memory) {
    if place.is_empty() {
        return;
    }
    text_ui(ui, look, place, TextStyle::Body, look.theme.ink);
    ui.add_space(8.0);
    let is_copied = memory.copied.as_deref() == Some(place);
    let words = look.text(if is_copied { "place-copied" } else { "place-copy" });
    let icon = if is_copied { Icon::Check } else { Icon::Folder };
    let response = Button::outlined(&words).before(icon).small().ui(ui, look);
    // There are several of them, so each is called after what it copies.
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), format!("{name}: {words}")));
    if response.clicked() {
        ui.ctx().copy_text(place.to_owned());
        memory.copied = Some(place.to_owned());
    }
}

/// A hair line, the name of a row, and what it is about.
pub(super) fn head_ui(ui: &mut Ui, look: &Look, key: &str, about: &str) {
    rule(ui, look);
    ui.add_space(14.0);
    text_ui(ui, look, &look.text(key), TextStyle::Strong, look.theme.ink);
    text_ui(ui, look, about, TextStyle::Body, look.theme.ink_soft);
    ui.add_space(8.0);
}

/// What came of something, if it was done.
pub(super) fn told_ui(ui: &mut Ui, look: &Look, told: &str) {
    if !told.is_empty() {
        ui.add_space(8.0);
        text_ui(ui, look, told, TextStyle::Strong, look.theme.ink);
    }
    ui.add_space(16.0);
}

fn export_ui(ui: &mut Ui, look: &Look, model: &DataModel, memory: &mut Memory) -> Option<DataAction> {
    head_ui(ui, look, "data-export", &look.text("data-export-about"));
    let mut folder = memory.folder.take().unwrap_or_else(|| model.folder.clone());
    let width = ui.available_width();
    let label = look.text("data-folder");
    field_ui(ui, look, (Id::new("export folder"), &label), &mut folder, width, false);
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let words = look.text("data-check-ins");
        if toggle_ui(ui, look, &words, memory.check_ins).clicked() {
            memory.check_ins = !memory.check_ins;
        }
        text_ui(ui, look, &words, TextStyle::Body, look.theme.ink_soft);
    });
    ui.add_space(12.0);
    let mut asked = None;
    buttons_ui(ui, look, |ui| {
        for (form, key) in FORMS {
            if Button::outlined(&look.text(key)).enabled(!model.busy).small().ui(ui, look).clicked() {
                asked = Some(form);
            }
        }
    });
    told_ui(ui, look, &model.exported);
    let action = asked.map(|form| DataAction::Export { form, folder: folder.clone(), check_ins: memory.check_ins });
    memory.folder = Some(folder).filter(|folder| *folder != model.folder);
    action
}

fn import_ui(ui: &mut Ui, look: &Look, model: &DataModel, memory: &mut Memory) -> Option<DataAction> {
    head_ui(ui, look, "data-import", &look.text("data-import-about"));
    let width = ui.available_width();
    let label = look.text("data-file");
    let field = field_ui(ui, look, (Id::new("import file"), &label), &mut memory.file, width, false);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(bevy_egui::egui::Key::Enter));
    ui.add_space(12.0);
    let may = !model.busy && !memory.file.trim().is_empty();
    let pressed = Button::outlined(&look.text("data-take-in")).enabled(may).small().ui(ui, look).clicked();
    told_ui(ui, look, &model.imported);
    (may && (entered || pressed)).then(|| DataAction::Import(memory.file.trim().to_owned()))
}

fn send_ui(ui: &mut Ui, look: &Look, model: &DataModel) -> Option<DataAction> {
    let Some([address, queue]) = &model.store else {
        head_ui(ui, look, "data-send", &look.text("data-send-none"));
        ui.add_space(8.0);
        return None;
    };
    head_ui(ui, look, "data-send", address);
    text_ui(ui, look, queue, TextStyle::Body, look.theme.ink);
    ui.add_space(12.0);
    let pressed = Button::outlined(&look.text("data-send-now")).enabled(!model.busy).small().ui(ui, look).clicked();
    told_ui(ui, look, &model.sent);
    pressed.then_some(DataAction::Send)
}

/// Buttons beside each other, or under each other where there is little room.
pub(super) fn buttons_ui(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui)) {
    if look.layout == Layout::Compact {
        ui.spacing_mut().item_spacing.y = 8.0;
        contents(ui);
        ui.spacing_mut().item_spacing.y = 0.0;
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
        contents(ui);
    });
}
