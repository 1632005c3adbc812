//! The next step: whom to meet, and why.

use bevy_egui::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::model::NextStep;
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key};
use crate::app::theme::{Icon, Layout, Look, TextStyle, icon_paint, text_ui};

/// The least height of the strip.
const HEIGHT: f32 = 88.0;

/// Shows the next step. True when somebody takes it.
pub(super) fn next_ui(ui: &mut Ui, look: &Look, next: &NextStep) -> bool {
    let theme = &look.theme;
    let width = ui.available_width();
    let beside = look.layout != Layout::Compact;
    let left = if beside { 76.0 } else { 16.0 };
    let measured = |words: &str, style, room| look.galley(ui.painter(), words, style, theme.ink, room).rect.size();
    let button = measured(&next.button, TextStyle::Strong, f32::INFINITY).x + 90.0;
    let room = if beside { width - left - button - 48.0 } else { width - 2.0 * left };
    let words = measured(&next.title, TextStyle::ReplyStrong, room).y + measured(&next.line, TextStyle::Body, room).y;
    let height = if beside { (words + 32.0).max(HEIGHT) } else { words + 12.0 + CONTROL_HEIGHT + 32.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let round = CornerRadius::same(14);
    ui.painter().add(look.shadow().as_shape(rect, round));
    ui.painter().rect(rect, round, theme.surface, Stroke::new(1.5, theme.accent), StrokeKind::Inside);
    if beside {
        icon_paint(ui.painter(), Icon::Right, pos2(rect.left() + 39.0, rect.center().y), 24.0, theme.accent);
    }
    let top = if beside { rect.center().y - words / 2.0 } else { rect.top() + 16.0 };
    let place = Rect::from_min_size(pos2(rect.left() + left, top), vec2(room, words));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place));
    text_ui(&mut inside, look, &next.title, TextStyle::ReplyStrong, theme.ink);
    text_ui(&mut inside, look, &next.line, TextStyle::Body, theme.ink_soft);
    let place = if beside {
        let size = vec2(button, CONTROL_HEIGHT);
        Rect::from_min_size(pos2(rect.right() - 24.0 - size.x, rect.center().y - size.y / 2.0), size)
    } else {
        Rect::from_min_max(pos2(rect.left() + left, rect.bottom() - 16.0 - CONTROL_HEIGHT), rect.max - vec2(left, 16.0))
    };
    let mut right = ui.new_child(UiBuilder::new().max_rect(place));
    Button::main(&next.button).key(Key::Enter).width(place.width()).ui(&mut right, look).clicked()
}
