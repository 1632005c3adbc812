//! The question before the window closes on runs that could not be kept.

use bevy_egui::egui::{Context, Id, vec2};

use crate::app::theme::parts::{Button, Key, field_ui, modal_ui};
use crate::app::theme::{Look, TextStyle, text_ui};

/// What would be lost, and where it can be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosingModel {
    /// How many runs would be lost.
    pub runs: usize,
    /// The folder that is offered; empty where none can be written to.
    pub folder: String,
    /// Why it could not be saved there, if that was tried.
    pub fault: String,
}

/// What somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClosingAction {
    /// Save it in this folder, and close.
    Save(String),
    /// Close, and let go of it.
    Lose,
    /// Do not close.
    Stay,
}

/// Asks, in a panel in front of everything.
pub fn closing_ui(context: &Context, look: &Look, model: &ClosingModel) -> Option<ClosingAction> {
    let id = Id::new("closing");
    let mut folder: String =
        context.data_mut(|data| data.get_temp::<Option<String>>(id)).flatten().unwrap_or_else(|| model.folder.clone());
    let mut action = None;
    let panel = modal_ui(context, look, id.with("panel"), 640.0, |ui| {
        text_ui(ui, look, &look.text("closing-title"), TextStyle::Title, look.theme.ink);
        ui.add_space(12.0);
        let about = look.words.with("closing-about", &[("count", model.runs.into())]);
        text_ui(ui, look, &about, TextStyle::Body, look.theme.ink_soft);
        ui.add_space(14.0);
        let width = ui.available_width();
        let label = look.text("data-folder");
        field_ui(ui, look, (id.with("folder"), &label), &mut folder, width, false);
        if !model.fault.is_empty() {
            ui.add_space(10.0);
            text_ui(ui, look, &model.fault, TextStyle::Strong, look.theme.harm);
        }
        ui.add_space(24.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            if Button::main(&look.text("closing-save")).key(Key::Enter).ui(ui, look).clicked() {
                action = Some(ClosingAction::Save(folder.trim().to_owned()));
            }
            if Button::outlined(&look.text("closing-lose")).ui(ui, look).clicked() {
                action = Some(ClosingAction::Lose);
            }
            if Button::bare(&look.text("closing-stay")).key(Key::Escape).ui(ui, look).clicked() {
                action = Some(ClosingAction::Stay);
            }
        });
    });
    let action = action.or(panel.should_close().then_some(ClosingAction::Stay));
    let kept = Some(folder).filter(|_| action != Some(ClosingAction::Stay));
    context.data_mut(|data| data.insert_temp::<Option<String>>(id, kept));
    action
}
