//! A question before something that cannot be taken back.

use bevy_egui::egui::{Context, Id, vec2};

use crate::app::theme::parts::{Button, Key, modal_ui};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

/// What is asked, and the two answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it is about.
    pub title: String,
    /// What goes, in a sentence or two.
    pub about: String,
    /// The answer that does nothing. It has the focus, and Esc gives it.
    pub keep: String,
    /// The answer that does it.
    pub go: String,
}

/// Asks, in a panel in front of everything. `Some(true)`: do it; `Some(false)`: do nothing.
pub fn ask_ui(context: &Context, look: &Look, question: &Question) -> Option<bool> {
    let mut answer = None;
    let panel = modal_ui(context, look, Id::new("question"), 560.0, |ui| {
        text_ui(ui, look, &question.title, TextStyle::Title, look.theme.ink);
        ui.add_space(12.0);
        text_ui(ui, look, &question.about, TextStyle::Body, look.theme.ink_soft);
        ui.add_space(24.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            if Button::main(&question.keep).key(Key::Escape).ui(ui, look).clicked() {
                answer = Some(false);
            }
            if Button::outlined(&question.go).before(Icon::Trash).ui(ui, look).clicked() {
                answer = Some(true);
            }
        });
    });
    answer.or(panel.should_close().then_some(false))
}
