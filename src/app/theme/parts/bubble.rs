//! The customer's words on paper.

use bevy_egui::egui::{
    Painter, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::focus::corner;
use super::frames::dashed_frame_paint;
use crate::app::theme::{Look, TextStyle, galley_paint};

/// Where the tail of a bubble points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tail {
    /// To the right, the upper end of its root so far below the top.
    Right(f32),
    /// No tail: a thought.
    None,
}

/// How a bubble looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bubble {
    /// Where the tail points.
    pub tail: Tail,
    /// The corner radius: 22, or 16 in a small bubble.
    pub radius: f32,
    /// Whether the edge is dashed, as around a thought.
    pub dashed: bool,
}

impl Default for Bubble {
    fn default() -> Self {
        Self { tail: Tail::Right(56.0), radius: 22.0, dashed: false }
    }
}

/// Paints an empty bubble: the shadow, the paper, the tail. The paper is paper in every theme.
pub fn bubble_paint(painter: &Painter, look: &Look, rect: Rect, bubble: Bubble) {
    let theme = &look.theme;
    painter.add(look.shadow().as_shape(rect, corner(bubble.radius)));
    if let Tail::Right(top) = bubble.tail {
        // The root is 28 high; the tip lies a little above its middle, as if the words came from the mouth.
        let (edge, tip, root) = (rect.right(), rect.top() + top + 9.0, rect.top() + top + 4.0);
        let points = vec![pos2(edge - 1.0, root), pos2(edge + 22.0, tip), pos2(edge - 1.0, root + 28.0)];
        painter.add(Shape::convex_polygon(points, theme.bubble, Stroke::NONE));
    }
    painter.rect_filled(rect, corner(bubble.radius), theme.bubble);
    if bubble.dashed {
        dashed_frame_paint(painter, rect, bubble.radius, Stroke::new(2.0, theme.on_bubble));
    } else if look.theme.ground == theme.bubble {
        // White paper on a white page needs an edge of its own.
        painter.rect_stroke(rect, corner(bubble.radius), Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    }
}

/// A bubble with words, as wide as they need and at most `width`.
pub fn bubble_ui(ui: &mut Ui, look: &Look, words: &str, style: TextStyle, width: f32, bubble: Bubble) -> Response {
    let padding = if bubble.radius > 16.0 { vec2(28.0, 20.0) } else { vec2(16.0, 10.0) };
    let galley = look.galley(ui.painter(), words, style, look.theme.on_bubble, width - 2.0 * padding.x);
    let (rect, response) = ui.allocate_exact_size(galley.rect.size() + 2.0 * padding, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    bubble_paint(ui.painter(), look, rect, bubble);
    galley_paint(ui.painter(), rect.min + padding, galley);
    response
}
