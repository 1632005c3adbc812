//! What things stand on: cards, paper, sunk plates, dashed frames, rules.

use bevy_egui::egui::{
    Color32, CornerRadius, Frame, Id, InnerResponse, Margin, Mesh, Painter, Pos2, Rect, Response, Sense, Shape, Stroke,
    StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::focus::{corner, press_ui};
use crate::app::theme::{Look, Theme};

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

/// Paints a card with its shadow at `rect`, without contents.
pub fn card_paint(ui: &Ui, look: &Look, rect: Rect) {
    let round = corner(f32::from(RADIUS));
    ui.painter().add(look.shadow().as_shape(rect, round));
    ui.painter().rect(rect, round, look.theme.surface, Stroke::new(1.5, look.theme.line), StrokeKind::Inside);
}

/// Paints only the edge of a card, over what its picture covered.
pub fn card_edge_paint(ui: &Ui, look: &Look, rect: Rect) {
    let stroke = Stroke::new(1.5, look.theme.line);
    ui.painter().rect_stroke(rect, corner(f32::from(RADIUS)), stroke, StrokeKind::Inside);
}

/// Makes corners of a picture round, by painting what lies outside of them in the colour of the ground.
pub fn round_corners_paint(painter: &Painter, rect: Rect, radius: CornerRadius, ground: Color32) {
    corners_paint(painter, rect, radius, &|_| ground);
}

/// The same for a picture on a card that throws the shadow.
pub fn card_corners_paint(painter: &Painter, look: &Look, rect: Rect, radius: CornerRadius, card: Rect) {
    let Theme { ground, shadow, .. } = look.theme;
    corners_paint(painter, rect, radius, &|at| ground.blend(shadow.gamma_multiply(shade(look, card, at))));
}

fn corners_paint(painter: &Painter, rect: Rect, radius: CornerRadius, colour: &dyn Fn(Pos2) -> Color32) {
    let corners = [
        (rect.left_top(), radius.nw, vec2(1.0, 1.0)),
        (rect.right_top(), radius.ne, vec2(-1.0, 1.0)),
        (rect.right_bottom(), radius.se, vec2(-1.0, -1.0)),
        (rect.left_bottom(), radius.sw, vec2(1.0, -1.0)),
    ];
    for (tip, radius, inward) in corners {
        if radius == 0 {
            continue;
        }
        // Thin triangles from the tip to the arc: together they are the concave piece that a convex fill cannot be.
        let radius = f32::from(radius);
        let middle = tip + inward * radius;
        let mut mesh = Mesh::default();
        mesh.colored_vertex(tip, colour(tip));
        for index in 0..=12_u8 {
            let turn = f32::from(index) / 12.0 * std::f32::consts::FRAC_PI_2;
            let point = middle - inward * vec2(turn.cos(), turn.sin()) * radius;
            mesh.colored_vertex(point, colour(point));
            if index > 0 {
                mesh.add_triangle(0, index.into(), u32::from(index) + 1);
            }
        }
        painter.add(mesh);
    }
}

/// How strong the shadow of a card is at a point, 0 to 1: egui lets it fall evenly over the width of its blur.
fn shade(look: &Look, card: Rect, at: Pos2) -> f32 {
    let shadow = look.shadow();
    let radius = f32::from(RADIUS);
    let [right, down] = shadow.offset;
    let inner = card.translate(vec2(right.into(), down.into())).shrink(radius);
    let outside = (at - inner.clamp(at)).length() - radius;
    (0.5 - outside / f32::from(shadow.blur.max(1))).clamp(0.0, 1.0)
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
