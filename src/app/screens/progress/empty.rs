//! The page before anybody was met.

use bevy_egui::egui::{Align, CornerRadius, Layout as Flow, Rect, Ui, UiBuilder, pos2, vec2};

use super::model::NextStep;
use crate::app::screens::shared::{PersonPainter, Picture, paint_person};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, round_corners_paint};
use crate::app::theme::{Look, TextStyle, text_centred_ui};

/// Shows what will be here, and the one step to it. True when somebody takes it.
pub(super) fn empty_ui(ui: &mut Ui, look: &Look, next: &NextStep, paint: &mut PersonPainter<'_>) -> bool {
    let page = ui.available_rect_before_wrap();
    let width = page.width().min(680.0);
    let height = |words: &str, style| look.galley(ui.painter(), words, style, look.theme.ink, width).rect.height();
    let words = height(&next.title, TextStyle::Display) + height(&next.line, TextStyle::Lead);
    let under = 24.0 + words + 8.0 + 22.0 + CONTROL_HEIGHT;
    let picture = (page.height() - under - 48.0).min(260.0);
    // Where there is little room the words are what counts.
    let picture = if picture < 90.0 { 0.0 } else { picture };
    let top = page.top() + ((page.height() - picture - under) / 2.0 - 16.0).max(8.0);
    if let (true, Some(scenario)) = (picture > 0.0, &next.scenario) {
        let size = vec2((picture / 0.65).min(width), picture);
        let rect = Rect::from_min_size(pos2(page.center().x - size.x / 2.0, top), size);
        paint_person(ui.painter(), rect, scenario, Picture::Moment, paint);
        round_corners_paint(ui.painter(), rect, CornerRadius::same(14), look.theme.ground);
    }
    let column = Rect::from_min_max(
        pos2(page.center().x - width / 2.0, top + picture + 24.0),
        pos2(page.center().x + width / 2.0, page.bottom()),
    );
    let mut column = ui.new_child(UiBuilder::new().max_rect(column).layout(Flow::top_down(Align::Center)));
    text_centred_ui(&mut column, look, &next.title, TextStyle::Display, look.theme.ink);
    column.add_space(8.0);
    text_centred_ui(&mut column, look, &next.line, TextStyle::Lead, look.theme.ink_soft);
    column.add_space(22.0);
    Button::main(&next.button).key(Key::Enter).ui(&mut column, look).clicked()
}
