//! The invitation to add a scenario of one's own.

use bevy_egui::egui::{Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::theme::parts::dashed_frame_paint;
use crate::app::theme::{Icon, Look, TextStyle, icon_paint, text_ui};

/// Where a scenario of one's own belongs, as the last card of the grid.
pub(super) fn invitation_card(ui: &mut Ui, look: &Look, rect: Rect, folder: &str) {
    let theme = &look.theme;
    ui.allocate_rect(rect, Sense::hover());
    dashed_frame_paint(ui.painter(), rect, 14.0, Stroke::new(1.5, theme.line));
    let words = Rect::from_min_max(rect.min + vec2(16.0, 20.0), rect.max - vec2(16.0, 12.0));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(words));
    inside.shrink_clip_rect(rect);
    text_ui(&mut inside, look, &look.text("library-own"), TextStyle::Strong, theme.ink);
    inside.add_space(8.0);
    text_ui(&mut inside, look, &look.text("library-own-where"), TextStyle::Body, theme.ink_soft);
    inside.add_space(8.0);
    text_ui(&mut inside, look, folder, TextStyle::Small, theme.ink_soft);
}

/// The same as a strip.
pub(super) fn invitation_strip_ui(ui: &mut Ui, look: &Look, folder: &str, width: f32) {
    let theme = &look.theme;
    let inside = width - 40.0 - 44.0;
    let where_to = look.text("library-own-where");
    let measure = |text: &str, style| look.galley(ui.painter(), text, style, theme.ink, inside).rect.height();
    let height = measure(&where_to, TextStyle::Body) + measure(folder, TextStyle::Small) + 26.0 + 8.0 + 36.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    dashed_frame_paint(ui.painter(), rect, 14.0, Stroke::new(1.5, theme.edge));
    let middle = pos2(rect.left() + 36.0, rect.top() + height.min(88.0) / 2.0);
    icon_paint(ui.painter(), Icon::Folder, middle, 24.0, theme.ink_soft);
    let words = Rect::from_min_max(rect.min + vec2(64.0, 18.0), rect.max - vec2(20.0, 10.0));
    let mut column = ui.new_child(UiBuilder::new().max_rect(words));
    let ui = &mut column;
    text_ui(ui, look, &look.text("library-own"), TextStyle::Strong, theme.ink);
    text_ui(ui, look, &where_to, TextStyle::Body, theme.ink_soft);
    ui.add_space(4.0);
    text_ui(ui, look, folder, TextStyle::Small, theme.ink_soft);
}
