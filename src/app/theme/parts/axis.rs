//! How an axis and its points are told.

use bevy_egui::egui::{Color32, Painter, Pos2, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::Line;
use crate::app::theme::{AxisSign, Look, TextStyle};

/// The icon and the name of an axis.
pub fn axis_label_ui(ui: &mut Ui, look: &Look, sign: AxisSign) -> Response {
    let name = look.text(sign.key());
    let colour = sign.colour(&look.theme);
    let painter = ui.painter().clone();
    let line = Line::new(8.0).icon(sign.icon(), 22.0, colour);
    let line = line.words(&painter, look, &name, TextStyle::Strong, colour, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(line.size(), Sense::hover());
    if ui.is_visible() {
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    }
    line.paint(&painter, look, rect.left_center());
    response
}

/// The points of a reply on an axis: the icon and the signed number. A loss has a minus sign and the colour of loss.
pub fn points_ui(ui: &mut Ui, look: &Look, sign: AxisSign, points: i32) -> Response {
    let theme = &look.theme;
    let (style, colour) = match points {
        0 => (TextStyle::Body, theme.ink_soft),
        1.. => (TextStyle::Strong, sign.colour(theme)),
        _ => (TextStyle::Strong, theme.harm),
    };
    let number =
        look.words.with("signed-points", &[("sign", signum_key(points).into()), ("count", points.abs().into())]);
    let painter = ui.painter().clone();
    let line = Line::new(4.0).icon(sign.icon(), 22.0, colour);
    let line = line.words(&painter, look, &number, style, colour, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(line.size(), Sense::hover());
    response
        .widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{} {number}", look.text(sign.key()))));
    line.paint(&painter, look, rect.left_center());
    response
}

fn signum_key(points: i32) -> &'static str {
    match points {
        0 => "none",
        1.. => "plus",
        _ => "minus",
    }
}

/// Paints the underline of an axis from `from` to the x of `to`: dotted, double or wavy.
pub fn underline_paint(painter: &Painter, from: Pos2, to: f32, sign: AxisSign, colour: Color32) {
    let stroke = Stroke::new(2.0, colour);
    let xs = |step: f32| std::iter::successors(Some(from.x), move |x| Some(x + step)).take_while(move |x| *x < to);
    match sign {
        AxisSign::Curiosity => {
            for x in xs(5.0) {
                painter.circle_filled(pos2(x + 1.0, from.y), 1.4, colour);
            }
        }
        AxisSign::Acknowledgement => {
            painter.hline(from.x..=to, from.y - 1.5, Stroke::new(1.5, colour));
            painter.hline(from.x..=to, from.y + 1.5, Stroke::new(1.5, colour));
        }
        AxisSign::DeEscalation => {
            let points = xs(1.5).map(|x| from + vec2(x - from.x, ((x - from.x) * 0.9).sin() * 2.0)).collect();
            painter.line(points, stroke);
        }
    }
}
