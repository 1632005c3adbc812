//! Five faces: how somebody is. Asked if they like, never scored.

use bevy_egui::egui::{
    Align, Color32, Layout as Flow, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType,
    pos2, vec2,
};

use crate::app::theme::parts::press_ui;
use crate::app::theme::{Look, TextStyle, text_ui};
use crate::records::Face;

/// The keys of what a screen reader calls the faces.
const NAMES: [&str; 5] =
    ["check-in-face-1", "check-in-face-2", "check-in-face-3", "check-in-face-4", "check-in-face-5"];

/// The size of a face.
const FACE: f32 = 42.0;
/// From one face to the next.
const GAP: f32 = 6.0;
/// All five.
const FACES: f32 = 5.0 * FACE + 4.0 * GAP;
/// Around the words and the faces.
const PADDING: f32 = 20.0;
/// Above and below them.
const MARGIN: f32 = 16.0;

/// How high the strip is in a place so wide: the words stand beside the faces, or above them.
pub(super) fn check_in_height(ui: &Ui, look: &Look, width: f32, asks: &str) -> f32 {
    let (words, beside) = words_height(ui, look, width - 2.0 * PADDING, asks);
    2.0 * MARGIN + if beside { words.max(FACE) } else { words + 12.0 + FACE }
}

/// How high the words are in the room inside the strip, and whether they stand beside the faces.
fn words_height(ui: &Ui, look: &Look, inside: f32, asks: &str) -> (f32, bool) {
    let only_you = look.text("check-in-only-you");
    let wide = |words: &str, style| look.galley(ui.painter(), words, style, look.theme.ink, f32::INFINITY).rect.width();
    let beside = wide(asks, TextStyle::Strong).max(wide(&only_you, TextStyle::Small)) + 12.0 + FACES <= inside;
    let room = if beside { inside - FACES - 12.0 } else { inside };
    let high = |words: &str, style| look.galley(ui.painter(), words, style, look.theme.ink, room).rect.height();
    (high(asks, TextStyle::Strong) + high(&only_you, TextStyle::Small), beside)
}

/// Asks over `rect` how somebody is, on a strip of paper. Returns the face that is pressed.
pub(super) fn check_in_ui(ui: &mut Ui, look: &Look, rect: Rect, asks: &str, chosen: Option<Face>) -> Option<Face> {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    painter.add(look.shadow().as_shape(rect, 14.0));
    painter.rect(rect, 14.0, theme.surface, Stroke::new(1.5, theme.line), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(PADDING, MARGIN));
    let (_, beside) = words_height(ui, look, inside.width(), asks);
    let words = if beside { inside.with_max_x(inside.right() - FACES - 12.0) } else { inside };
    let mut told = ui.new_child(UiBuilder::new().id_salt("check-in").max_rect(words));
    told.with_layout(Flow::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text_ui(ui, look, asks, TextStyle::Strong, theme.ink);
        text_ui(ui, look, &look.text("check-in-only-you"), TextStyle::Small, theme.ink_soft);
    });
    let left = if beside { inside.right() - FACES } else { inside.left() };
    let middle = if beside { rect.center().y } else { inside.bottom() - FACE / 2.0 };
    let mut pressed = None;
    for ((face, name), step) in Face::ALL.into_iter().zip(NAMES).zip(0_u8..) {
        let at = pos2(left + FACE / 2.0 + f32::from(step) * (FACE + GAP), middle);
        let room = Rect::from_center_size(at, vec2(FACE, FACE));
        let response = press_ui(ui, look, room, ui.id().with(("face", face.number())), FACE / 2.0);
        let name = look.text(name);
        let is_chosen = chosen == Some(face);
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), is_chosen, &name));
        let (fill, ink) = match (is_chosen, response.hovered()) {
            (true, _) => (theme.accent, theme.on_accent),
            (false, true) => (theme.accent_soft, theme.ink),
            (false, false) => (Color32::TRANSPARENT, theme.ink),
        };
        let edge = if is_chosen { theme.accent } else { theme.ink_soft };
        face_paint(&painter, at, FACE / 2.0 - 2.0, face, (fill, ink, edge));
        if response.clicked() {
            pressed = Some(face);
        }
    }
    pressed
}

/// The radius for which the eyes and the mouth of a face are measured.
const MEASURED: f32 = 19.0;

/// Paints a round face, whose mouth says which it is: its ground, its lines and its edge in these colours.
pub(super) fn face_paint(
    painter: &Painter,
    at: Pos2,
    radius: f32,
    face: Face,
    (fill, ink, edge): (Color32, Color32, Color32),
) {
    let scale = radius / MEASURED;
    painter.circle(at, radius, fill, Stroke::new(2.0, edge));
    for side in [-1.0, 1.0] {
        painter.circle_filled(at + vec2(7.0 * side, -5.0) * scale, 2.2 * scale, ink);
    }
    // From turned down by 6 to turned up by 6.
    let bend = 3.0 * (f32::from(face.number()) - 3.0);
    let mouth: Vec<Pos2> = (-8..=8_i8)
        .map(|step| {
            let along = f32::from(step) / 8.0;
            at + vec2(9.0 * along, 8.0 - bend * (along * along - 0.5)) * scale
        })
        .collect();
    painter.line(mouth, Stroke::new(2.2, ink));
}
