//! Bars that show a value by length and pattern.

use bevy_egui::egui::{
    Color32, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::focus::corner;
use super::motion::appear;
use crate::app::theme::{AxisSign, Look, Pattern};

/// A bar from 0 to 100.
#[derive(Debug, Clone, Copy)]
pub struct Bar<'a> {
    /// What screen readers say.
    pub label: &'a str,
    /// The value, 0 to 100.
    pub value: f32,
    /// Where the best run stands, 0 to 100.
    pub best: Option<f32>,
    /// The pattern inside.
    pub pattern: Pattern,
    /// Stroke and pattern.
    pub colour: Color32,
    /// The ground under the pattern.
    pub soft: Color32,
    /// The height; 20 in a profile.
    pub height: f32,
}

impl<'a> Bar<'a> {
    /// The bar of an axis in its colour and pattern.
    #[must_use]
    pub fn axis(look: &Look, sign: AxisSign, label: &'a str, value: f32) -> Self {
        Self {
            label,
            value,
            best: None,
            pattern: sign.pattern(),
            colour: sign.colour(&look.theme),
            soft: sign.soft(&look.theme),
            height: 20.0,
        }
    }

    /// The same bar with a mark where the best run stands.
    #[must_use]
    pub fn best(mut self, best: Option<f32>) -> Self {
        self.best = best;
        self
    }
}

/// A bar over the width there is. It grows to its value when it first appears.
pub fn bar_ui(ui: &mut Ui, look: &Look, bar: &Bar<'_>) -> Response {
    let theme = &look.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), bar.height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, bar.label));
    let painter = ui.painter();
    let grown = appear(ui, response.id, 0, look.motion().bars);
    let at = |value: f32| rect.left() + rect.width() * value.clamp(0.0, 100.0) / 100.0;

    painter.rect(rect, corner(6.0), theme.sunk, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    let filled = Rect::from_min_max(rect.min, pos2(at(bar.value * grown), rect.bottom()));
    if filled.width() >= 4.0 {
        painter.rect_filled(filled, corner(6.0), bar.soft);
        pattern_paint(painter, filled.shrink(1.0), bar.pattern, bar.colour);
        painter.rect_stroke(filled, corner(6.0), Stroke::new(2.0, bar.colour), StrokeKind::Inside);
    }
    if let Some(best) = bar.best {
        painter.vline(
            at(best).clamp(rect.left() + 1.5, rect.right() - 1.5),
            rect.y_range(),
            Stroke::new(3.0, theme.ink),
        );
    }
    response
}

/// Fills a rectangle with a pattern.
pub fn pattern_paint(painter: &Painter, rect: Rect, pattern: Pattern, colour: Color32) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    match pattern {
        Pattern::Plain => {}
        Pattern::Dots => {
            for x in steps(rect.left() + 4.0, rect.right() + 4.0, 9.0) {
                for y in steps(rect.top() + 4.5, rect.bottom() + 4.0, 9.0) {
                    painter.circle_filled(pos2(x, y), 2.2, colour);
                }
            }
        }
        Pattern::Slant => {
            let height = rect.height();
            for x in steps(rect.left() - height, rect.right() + height, 11.0) {
                let line = [pos2(x, rect.bottom() + 1.0), pos2(x + height + 2.0, rect.top() - 1.0)];
                painter.line_segment(line, Stroke::new(2.5, colour));
            }
        }
        Pattern::Lines => {
            for y in steps(rect.top() + 5.0, rect.bottom(), 7.0) {
                painter.hline(rect.x_range(), y, Stroke::new(2.5, colour));
            }
        }
        Pattern::Grid => {
            for y in steps(rect.top() + 6.0, rect.bottom(), 9.0) {
                painter.hline(rect.x_range(), y, Stroke::new(2.0, colour));
            }
            for x in steps(rect.left() + 6.0, rect.right(), 9.0) {
                painter.vline(x, rect.y_range(), Stroke::new(2.0, colour));
            }
        }
        Pattern::Back => {
            let height = rect.height();
            for x in steps(rect.left(), rect.right() + 2.0 * height, 16.0) {
                let line = [pos2(x, rect.bottom() + 1.0), pos2(x - height - 2.0, rect.top() - 1.0)];
                painter.line_segment(line, Stroke::new(5.0, colour));
            }
        }
    }
}

/// The numbers from `from` up to but not over `to`, `step` apart.
fn steps(from: f32, to: f32, step: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(from), move |last| Some(last + step)).take_while(move |value| *value <= to)
}
