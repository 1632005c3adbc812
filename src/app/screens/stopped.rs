//! What is said once after the program stopped in the middle of something.

use bevy_egui::egui::{Context, Id, vec2};

use crate::app::theme::parts::{Button, Key, modal_ui};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

/// What is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoppedModel {
    /// Where the report lies.
    pub file: String,
    /// The conversation that was broken off: its scenario, the customer's name, and the turn, from 1.
    pub broken_off: Option<(String, String, usize)>,
}

/// What somebody does about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoppedAction {
    /// Goes on with the conversation of this scenario.
    GoOn(String),
    /// Closes the panel.
    Close,
}

/// Says it, in a panel in front of everything.
pub fn stopped_ui(context: &Context, look: &Look, model: &StoppedModel) -> Option<StoppedAction> {
    let mut action = None;
    let panel = modal_ui(context, look, Id::new("stopped"), 640.0, |ui| {
        text_ui(ui, look, &look.text("stopped-title"), TextStyle::Title, look.theme.ink);
        ui.add_space(12.0);
        let about = if model.broken_off.is_some() { "stopped-about-run" } else { "stopped-about" };
        text_ui(ui, look, &look.text(about), TextStyle::Body, look.theme.ink);
        ui.add_space(12.0);
        text_ui(ui, look, &look.text("stopped-report"), TextStyle::Body, look.theme.ink_soft);
        ui.add_space(4.0);
        text_ui(ui, look, &model.file, TextStyle::Body, look.theme.ink);
        ui.add_space(24.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            if let Some((scenario, name, turn)) = &model.broken_off {
                let values = [("name", name.as_str().into()), ("turn", (*turn).into())];
                let words = look.words.with("stopped-go-on", &values);
                if Button::main(&words).key(Key::Enter).ui(ui, look).clicked() {
                    action = Some(StoppedAction::GoOn(scenario.clone()));
                }
            }
            let close = look.text("stopped-close");
            let close = if model.broken_off.is_some() { Button::outlined(&close) } else { Button::main(&close) };
            if close.key(Key::Escape).ui(ui, look).clicked() {
                action = Some(StoppedAction::Close);
            }
            let copy = look.text("place-copy");
            if Button::bare(&copy).before(Icon::Folder).ui(ui, look).clicked() {
                ui.ctx().copy_text(model.file.clone());
            }
        });
    });
    action.or(panel.should_close().then_some(StoppedAction::Close))
}
