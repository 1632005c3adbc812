//! What things stand on: cards, paper, sunk plates, dashed frames, rules.

use bevy_egui::egui::{
    Frame, Id, InnerResponse, Margin, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    pos2, vec2,
};

use super::focus::{corner, press_ui};
use crate::app::theme::Look;

/// The corner radius of cards and panels.
const RADIUS: u8 = 14;

/// A panel on the page, with 24 inside.
pub fn card_frame(look: &Look) -> Frame {
    Frame::new()
        .fill(look.theme.surface)
        .stroke(Stroke::new(1.5, look.theme.line))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(if look.layout == crate::app::theme::Layout::Compact { 16 } else { 24 }))
}

/// A panel that lies on top of something: a card with the shadow.
pub fn paper_frame(look: &Look) -> Frame {
    card_frame(look).shadow(look.shadow())
}

/// A quiet plate, deeper than the page.
pub fn sunk_frame(look: &Look) -> Frame {
    Frame::new().fill(look.theme.sunk).corner_radius(RADIUS).inner_margin(Margin::symmetric(20, 14))
}

/// A card that can be pressed, `rect` large. The contents are laid out from its top left corner and clipped to it.
///
/// The caller calls [`Response::widget_info`] on the response, with the card's name.
pub fn press_card_ui<R>(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    id: Id,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = &look.theme;
    ui.allocate_rect(rect, Sense::hover());
    let response = press_ui(ui, look, rect, id, f32::from(RADIUS));
    ui.painter().rect_filled(rect, corner(f32::from(RADIUS)), theme.surface);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
    inside.shrink_clip_rect(rect);
    let inner = contents(&mut inside);
    let over = response.hovered() || response.has_focus();
    let stroke = if over { Stroke::new(2.0, theme.accent) } else { Stroke::new(1.5, theme.line) };
    ui.painter().rect_stroke(rect, corner(f32::from(RADIUS)), stroke, StrokeKind::Inside);
    InnerResponse { inner, response }
}

/// Paints a dashed outline with round corners.
pub fn dashed_frame_paint(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    painter.extend(Shape::dashed_line(&outline(rect, radius), stroke, 4.0, 3.5));
}

/// The outline of a rectangle with round corners, as a closed path.
fn outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    const STEPS: u8 = 8;
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -0.25_f32),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 0.25),
        (inner.left_top(), 0.5),
    ];
    let mut path = Vec::with_capacity(usize::from(STEPS) * 4 + 5);
    for (middle, from) in corners {
        for step in 0..=STEPS {
            let turn = (from + 0.25 * f32::from(step) / f32::from(STEPS)) * std::f32::consts::TAU;
            path.push(middle + vec2(turn.cos(), turn.sin()) * radius);
        }
    }
    path.extend(path.first().copied());
    path
}

/// A hair line over the width there is, with so much space above and below.
pub fn rule_ui(ui: &mut Ui, look: &Look, above: f32, below: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), above + below + 1.0), Sense::hover());
    let y = pos2(0.0, rect.top() + above + 0.5).y;
    ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, look.theme.line));
    response
}
