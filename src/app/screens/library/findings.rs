//! All findings of a file that cannot be opened.

use bevy_egui::egui::{Id, Ui};

use super::BrokenCard;
use crate::app::theme::parts::{Button, Key, modal_ui, rule_ui};
use crate::app::theme::{Look, TextStyle, text_ui};

/// Shows the findings in a panel in front; true when somebody closes it.
pub(super) fn findings_ui(ui: &Ui, look: &Look, broken: &BrokenCard) -> bool {
    let theme = &look.theme;
    let panel = modal_ui(ui.ctx(), look, Id::new("library findings"), 720.0, |ui| {
        let title = look.words.with("library-findings-of", &[("file", broken.file.as_str().into())]);
        text_ui(ui, look, &title, TextStyle::Title, theme.ink);
        text_ui(ui, look, &look.text("library-findings-kept"), TextStyle::Body, theme.ink_soft);
        for finding in &broken.findings {
            rule_ui(ui, look, 12.0, 12.0);
            text_ui(ui, look, finding, TextStyle::Body, theme.ink);
        }
        ui.add_space(24.0);
        Button::main(&look.text("library-findings-close")).key(Key::Escape).ui(ui, look).clicked()
    });
    panel.inner || panel.should_close()
}
