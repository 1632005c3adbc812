//! What has the focus, and how that is shown.

use bevy_egui::egui::{
    CornerRadius, CursorIcon, Id, Key, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, vec2,
};

use crate::app::theme::Look;

/// The width of the focus ring.
const WIDTH: f32 = 3.0;
/// The ground that stays visible between a thing and its ring.
const GAP: f32 = 3.0;

/// Paints the focus ring around a rectangle whose corners have `radius`.
pub fn focus_ring_paint(painter: &Painter, look: &Look, rect: Rect, radius: f32) {
    let ring = rect.expand(GAP + WIDTH / 2.0);
    let radius = corner(radius + GAP + WIDTH / 2.0);
    painter.rect_stroke(ring, radius, Stroke::new(WIDTH, look.theme.focus), StrokeKind::Middle);
}

/// Makes `rect` something that can be pressed: by pointer, and by Enter or Space when it has the focus.
///
/// Paints the focus ring, brings what gets the focus into view, and shows the hand. The caller paints the rest and calls
/// [`Response::widget_info`].
pub fn press_ui(ui: &mut Ui, look: &Look, rect: Rect, id: Id, radius: f32) -> Response {
    press_low_ui(ui, look, rect, id, radius, 0.0)
}

/// The same for what is lower than a finger hits: all of `rect` and so much above and below it can be pressed, and the
/// ring is that of `rect`.
pub fn press_low_ui(ui: &mut Ui, look: &Look, rect: Rect, id: Id, radius: f32, around: f32) -> Response {
    let target = rect.expand2(vec2(0.0, around));
    let response = ui.interact(target, id, Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    show_focus(ui, look, &response.clone().with_new_rect(rect), radius, true);
    response
}

/// Paints the ring around `response` if it has the focus, and, if asked to, scrolls to it when it has just got it.
pub(super) fn show_focus(ui: &Ui, look: &Look, response: &Response, radius: f32, scrolls: bool) {
    if scrolls && response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand(GAP + WIDTH + 2.0), None);
    }
    if response.has_focus() {
        focus_ring_paint(ui.painter(), look, response.rect, radius);
    }
}

/// Gives `response` the focus while nothing else has it, so that Enter does the screen's one main thing. Says whether it
/// has done so just now: then nothing should scroll there.
pub fn focus_by_default(ui: &Ui, response: &Response) -> bool {
    // While Tab moves the ring nothing has it for a moment, and egui still looks for the next one.
    let moves = ui.input(|input| input.key_pressed(Key::Tab));
    let free = !moves && ui.memory(|memory| memory.focused().is_none() && memory.allows_interaction(ui.layer_id()));
    let given = free && response.enabled();
    if given {
        response.request_focus();
    }
    given
}

/// egui keeps corner radii in whole points.
pub(super) fn corner(radius: f32) -> CornerRadius {
    CornerRadius::from(radius)
}
