//! A choice between a few, and a switch.

use bevy_egui::egui::{
    Align2, CornerRadius, CursorIcon, EventFilter, Id, Key as Pressed, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};

use super::Line;
use super::focus::{corner, focus_ring_paint, show_focus};
use crate::app::theme::{Icon, Look, TextStyle};

const HEIGHT: f32 = 44.0;
const PADDING: f32 = 14.0;

/// A few words of which one is chosen. Left and Right (or Up and Down) change the choice; the segments stand under each
/// other where they have no room in a row. Returns the index of a new choice.
///
/// `label` names the whole choice to screen readers: a segment is called “label: option”.
pub fn segmented_ui(ui: &mut Ui, look: &Look, label: &str, options: &[String], chosen: usize) -> Option<usize> {
    let painter = ui.painter().clone();
    let theme = &look.theme;
    let lines: Vec<Line> = options
        .iter()
        .enumerate()
        .map(|(index, words)| {
            let (style, ink) =
                if index == chosen { (TextStyle::Strong, theme.on_accent) } else { (TextStyle::Body, theme.ink) };
            let line = Line::new(8.0).icon((index == chosen).then_some(Icon::Check), 22.0, ink);
            line.words(&painter, look, words, style, ink, f32::INFINITY)
        })
        .collect();
    let widths: Vec<f32> = lines.iter().map(|line| line.size().x + 2.0 * PADDING).collect();
    let total: f32 = widths.iter().sum();
    let stacked = total > ui.available_width();
    let id = ui.make_persistent_id(label);
    let count = options.len();

    #[expect(clippy::cast_precision_loss, reason = "a handful of options")]
    let size = if stacked { vec2(ui.available_width(), HEIGHT * count as f32) } else { vec2(total, HEIGHT) };
    let (frame, _) = ui.allocate_exact_size(size, Sense::hover());
    painter.rect_filled(frame, corner(10.0), theme.surface);

    let mut answer = None;
    let mut focused = None;
    let mut corner_at = frame.min;
    for (index, ((words, line), width)) in options.iter().zip(&lines).zip(&widths).enumerate() {
        let width = if stacked { frame.width() } else { *width };
        let rect = Rect::from_min_size(corner_at, vec2(width, HEIGHT));
        corner_at += if stacked { vec2(0.0, HEIGHT) } else { vec2(width, 0.0) };

        let response = ui.interact(rect, id.with(index), Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
        response.widget_info(|| {
            let name = format!("{label}: {words}");
            WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), index == chosen, name)
        });
        if response.clicked() && index != chosen {
            answer = Some(index);
        }
        if response.has_focus() {
            focused = Some(rect);
            if let Some(other) = stepped(ui, response.id, index, count) {
                ui.memory_mut(|memory| memory.request_focus(id.with(other)));
                answer = Some(other).filter(|other| *other != chosen);
            }
        }
        if response.gained_focus() {
            ui.scroll_to_rect(rect.expand(8.0), None);
        }
        let round = ends(index, count, stacked);
        if index == chosen {
            painter.rect_filled(rect, round, theme.accent);
        } else if response.hovered() {
            painter.rect_filled(rect, round, theme.accent_soft);
        }
        if index > 0 && index != chosen && index != chosen + 1 {
            let stroke = Stroke::new(1.5, theme.edge);
            if stacked {
                painter.hline(rect.x_range().shrink(1.5), rect.top(), stroke);
            } else {
                painter.vline(rect.left(), rect.y_range().shrink(1.5), stroke);
            }
        }
        line.paint_centred(&painter, look, rect);
    }
    painter.rect_stroke(frame, corner(10.0), Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    if let Some(rect) = focused {
        focus_ring_paint(&painter, look, rect, 10.0);
    }
    answer
}

/// The segment that an arrow key leads to, if one was pressed.
fn stepped(ui: &Ui, id: Id, index: usize, count: usize) -> Option<usize> {
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let (back, forth) =
        ui.input(|input| (input.key_pressed(Pressed::ArrowLeft), input.key_pressed(Pressed::ArrowRight)));
    match (back, forth) {
        (true, false) => index.checked_sub(1),
        (false, true) => Some(index + 1).filter(|next| *next < count),
        _ => None,
    }
}

/// Only the outer corners of a row of segments are round.
fn ends(index: usize, count: usize, stacked: bool) -> CornerRadius {
    let (first, last) = (if index == 0 { 10 } else { 0 }, if index + 1 == count { 10 } else { 0 });
    if stacked {
        CornerRadius { nw: first, ne: first, sw: last, se: last }
    } else {
        CornerRadius { nw: first, sw: first, ne: last, se: last }
    }
}

/// A switch with the word “on” or “off” before it. [`Response::clicked`] asks for the other state.
pub fn toggle_ui(ui: &mut Ui, look: &Look, label: &str, on: bool) -> Response {
    let theme = &look.theme;
    let word = look.text(if on { "switch-on" } else { "switch-off" });
    let painter = ui.painter().clone();
    let galley = look.galley(&painter, &word, TextStyle::Strong, theme.ink, f32::INFINITY);
    let words_width = galley.rect.width();
    let (rect, response) = ui.allocate_exact_size(vec2(words_width + 10.0 + 56.0, HEIGHT), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), on, label));

    let track = Align2::RIGHT_CENTER.align_size_within_rect(vec2(56.0, 32.0), rect);
    let (fill, stroke, knob) =
        if on { (theme.accent, theme.accent, theme.on_accent) } else { (theme.surface, theme.edge, theme.edge) };
    let along = ui.ctx().animate_bool_with_time(response.id, on, if look.reduce_motion { 0.0 } else { 0.12 });
    painter.rect(track, corner(16.0), fill, Stroke::new(2.0, stroke), StrokeKind::Inside);
    painter.circle_filled(pos2(track.left() + 16.0 + 24.0 * along, track.center().y), 10.0, knob);
    crate::app::theme::galley_paint(&painter, pos2(rect.left(), rect.center().y - galley.rect.height() / 2.0), galley);
    let ring = response.clone().with_new_rect(track);
    show_focus(ui, look, &ring, 16.0, true);
    response
}
