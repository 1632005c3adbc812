//! A strip at the top with one line about what happened and what was kept.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::access::live;
use crate::app::theme::parts::{Button, SMALL_HEIGHT};
use crate::app::theme::{Icon, Look, TextStyle, icon_paint, text_ui};

/// Shows a notice over the width of `ui`, at its top. True when somebody closes it.
pub fn notice_ui(ui: &mut Ui, look: &Look, words: &str) -> bool {
    let theme = &look.theme;
    let margin = look.layout.margin();
    let room = ui.available_width() - 2.0 * margin - 34.0 - 60.0;
    let text = look.galley(ui.painter(), words, TextStyle::Body, theme.ink, room).rect.height();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), (text + 24.0).max(60.0)), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.accent_soft);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.75, Stroke::new(1.5, theme.edge));
    icon_paint(ui.painter(), Icon::Flag, pos2(rect.left() + margin + 11.0, rect.center().y), 22.0, theme.ink);
    let left = pos2(rect.left() + margin + 34.0, rect.center().y - text / 2.0);
    let mut words_ui = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(left, vec2(room, text))));
    live(&text_ui(&mut words_ui, look, words, TextStyle::Body, theme.ink));
    let inside = rect.shrink2(vec2(margin, 0.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(inside).layout(Flow::right_to_left(Align::Center)));
    Button::icon_alone(Icon::Cross, &look.text("notice-close")).ui(&mut right, look).clicked()
}

/// Shows a notice in the lower right corner of a stage, away from the face and the words. True when somebody closes it.
pub fn notice_plate_ui(ui: &mut Ui, look: &Look, words: &str, stage: Rect) -> bool {
    let theme = &look.theme;
    let margin = look.layout.margin();
    // Beside the widest bubble and what can be seen under it.
    let width = (stage.width() * 0.44 - margin / 2.0).clamp(240.0, 536.0);
    let room = width - 46.0 - SMALL_HEIGHT - 12.0;
    let galley = look.galley(ui.painter(), words, TextStyle::Small, theme.ink, room);
    let (text, line) = (galley.rect.size(), look.line_height(TextStyle::Small));
    let size = vec2(text.x + width - room, (text.y + 20.0).max(SMALL_HEIGHT + 8.0));
    let corner = pos2(stage.right() - margin, stage.bottom() - 16.0);
    let rect = Rect::from_min_max(corner - size, corner);
    ui.painter().rect_filled(rect, 10.0, theme.surface);
    let top = rect.center().y - text.y / 2.0;
    icon_paint(ui.painter(), Icon::Flag, pos2(rect.left() + 25.0, top + line / 2.0), 22.0, theme.ink);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(pos2(rect.left() + 46.0, top), text)));
    live(&text_ui(&mut inside, look, words, TextStyle::Small, theme.ink));
    let right = Rect::from_min_max(pos2(rect.right() - SMALL_HEIGHT - 4.0, rect.top()), rect.max);
    let mut right = ui.new_child(UiBuilder::new().max_rect(right).layout(Flow::left_to_right(Align::Center)));
    Button::icon_alone(Icon::Cross, &look.text("notice-close")).ui(&mut right, look).clicked()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::ThemeName;

    #[test]
    fn a_notice_can_be_read_whole_and_closed() {
        for width in [1280.0, 640.0, 420.0] {
            let mut window = TestWindow::new(width, 360.0, 1.0);
            let look = window.look(ThemeName::Light);
            let words = look.words.with("settings-set-aside", &[("file", "settings.old".into())]);
            assert!(words.contains("settings.old"));
            let mut closed = false;
            let mut view = |ui: &mut Ui| closed |= notice_ui(ui, &look, &words);
            window.settle(&mut view);
            window.check_nothing_is_cut(false);
            window.click("Close this notice", &mut view);
            assert!(closed);
        }
    }
}
