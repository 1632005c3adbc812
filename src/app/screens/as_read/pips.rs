//! What words come to on the three axes: two pips each, filled as far as the points reach, and the number.

use bevy_egui::egui::{Painter, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::{WordsAsRead, points_words};
use crate::app::theme::parts::{Line, dashed_frame_paint, pattern_paint};
use crate::app::theme::{AxisSign, Look, TextStyle};

/// The size of a pip, and the space between two.
const PIP: Vec2 = vec2(30.0, 20.0);
const GAP: f32 = 6.0;
/// How high the row of an axis is.
const ROW: f32 = 38.0;

/// Shows the three sums under each other.
pub fn sums_ui(ui: &mut Ui, look: &Look, read: &WordsAsRead) {
    // The pips stand under each other, behind the longest name.
    let name_width = |sign: AxisSign| {
        let name = look.text(sign.key());
        look.galley(ui.painter(), &name, TextStyle::Strong, look.theme.ink, f32::INFINITY).rect.width()
    };
    let names = 30.0 + AxisSign::ALL.map(name_width).into_iter().fold(0.0, f32::max) + 14.0;
    for (sign, sum) in AxisSign::ALL.into_iter().zip(read.sums) {
        let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let name = look.text(sign.key());
        let points = points_words(&look.words, sum, false);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name} {points}")));
        let painter = ui.painter();
        let colour = sign.colour(&look.theme);
        let label = Line::new(8.0).icon(sign.icon(), 22.0, colour);
        let label = label.words(painter, look, &name, TextStyle::Strong, colour, f32::INFINITY);
        label.paint(painter, look, row.left_center());
        let ink = if sum < 0 { look.theme.harm } else { look.theme.ink };
        let number = Line::new(0.0).words(painter, look, &points, TextStyle::Strong, ink, f32::INFINITY);
        number.paint(painter, look, pos2(row.right() - number.size().x, row.center().y));
        let left = row.left() + names;
        for pip in 0..2_u8 {
            let at = pos2(left + f32::from(pip) * (PIP.x + GAP), row.center().y - PIP.y / 2.0);
            pip_paint(painter, look, Rect::from_min_size(at, PIP), sign, sum, i32::from(pip));
        }
    }
}

/// Paints one of the two pips, from 0. What was lost fills them with the colour of loss and without a pattern.
fn pip_paint(painter: &Painter, look: &Look, rect: Rect, sign: AxisSign, sum: i32, pip: i32) {
    let theme = &look.theme;
    let is_loss = sum < 0;
    let (colour, soft) = if is_loss { (theme.harm, theme.harm_soft) } else { (sign.colour(theme), sign.soft(theme)) };
    let filled = (sum.abs() - pip * 100).clamp(0, 100);
    painter.rect_stroke(rect, 6.0, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    if filled == 0 {
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "0 to 100")]
    let width = (rect.width() * filled as f32 / 100.0).max(6.0);
    let full = Rect::from_min_size(rect.min, vec2(width, rect.height()));
    painter.rect_filled(full, 6.0, soft);
    if is_loss {
        dashed_frame_paint(painter, rect, 6.0, Stroke::new(2.0, colour));
    } else {
        pattern_paint(painter, full.shrink(2.0), sign.pattern(), colour);
        painter.rect_stroke(full, 6.0, Stroke::new(2.0, colour), StrokeKind::Inside);
    }
}
