//! Rows of settings: a name, a line of what it does, and a control.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::app::theme::parts::{Key, key_ui, rule_ui, segmented_ui, toggle_ui};
use crate::app::theme::{Look, TextStyle, text_ui};

/// The keys of a row's name and of the line that says what it does.
pub(in crate::app::screens) type Row = (&'static str, &'static str);

/// A row whose control is a choice between a few.
pub(in crate::app::screens) fn choice_row_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    look: &Look,
    row: Row,
    options: &[(T, &str)],
    value: &mut T,
) {
    let words: Vec<String> = options.iter().map(|(_, key)| look.text(key)).collect();
    let chosen = options.iter().position(|(option, _)| option == value).unwrap_or(0);
    if let Some((option, _)) = words_row_ui(ui, look, row, &words, chosen).and_then(|index| options.get(index)) {
        *value = *option;
    }
}

/// A row whose control is a choice between a few words. Returns the place of a new choice.
pub(in crate::app::screens) fn words_row_ui(
    ui: &mut Ui,
    look: &Look,
    row: Row,
    words: &[String],
    chosen: usize,
) -> Option<usize> {
    let label = look.text(row.0);
    let painter = ui.painter();
    // The check mark of the chosen segment and the padding of each are part of the width.
    let room: f32 = words
        .iter()
        .map(|words| look.galley(painter, words, TextStyle::Strong, look.theme.ink, f32::INFINITY).rect.width() + 28.0)
        .sum();
    let mut answer = None;
    row_ui(ui, look, row, room + 30.0, |ui| answer = segmented_ui(ui, look, &label, words, chosen));
    answer
}

/// A row whose control is a switch, and the key that does the same.
pub(in crate::app::screens) fn switch_row_ui(
    ui: &mut Ui,
    look: &Look,
    row: Row,
    shortcut: Option<Key>,
    value: &mut bool,
) {
    row_ui(ui, look, row, if shortcut.is_some() { 170.0 } else { 110.0 }, |ui| {
        if toggle_ui(ui, look, &look.text(row.0), *value).clicked() {
            *value = !*value;
        }
        if let Some(shortcut) = shortcut {
            ui.add_space(16.0);
            key_ui(ui, look, shortcut);
        }
    });
}

/// A row: a hair line, the name, a line of what it does, and the control at the right edge, or under the words where
/// there is no room beside them.
pub(in crate::app::screens) fn row_ui(
    ui: &mut Ui,
    look: &Look,
    row: Row,
    control_width: f32,
    control: impl FnOnce(&mut Ui),
) {
    let theme = &look.theme;
    rule(ui, look);
    let width = ui.available_width();
    let stacked = width - control_width < 260.0;
    let (name, about) = (look.text(row.0), look.text(row.1));
    let room = if stacked { width } else { width - control_width - 16.0 };
    let measure = |text: &str, style| look.galley(ui.painter(), text, style, theme.ink, room).rect.height();
    let words_height = measure(&name, TextStyle::Strong) + measure(&about, TextStyle::Body);
    if stacked {
        ui.add_space(14.0);
        text_ui(ui, look, &name, TextStyle::Strong, theme.ink);
        text_ui(ui, look, &about, TextStyle::Body, theme.ink_soft);
        ui.add_space(8.0);
        ui.allocate_ui_with_layout(vec2(width, 44.0), Flow::left_to_right(Align::Center), control);
        ui.add_space(14.0);
        return;
    }
    let height = (words_height + 24.0).max(79.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let top = rect.center().y - words_height / 2.0;
    let words = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.left() + room, rect.bottom()));
    let mut left = ui.new_child(UiBuilder::new().max_rect(words));
    text_ui(&mut left, look, &name, TextStyle::Strong, theme.ink);
    text_ui(&mut left, look, &about, TextStyle::Body, theme.ink_soft);
    let flow = Flow::right_to_left(Align::Center);
    control(&mut ui.new_child(UiBuilder::new().max_rect(rect).layout(flow)));
}

/// The hair line above a row.
pub(super) fn rule(ui: &mut Ui, look: &Look) {
    rule_ui(ui, look, 0.0, 0.0);
}
