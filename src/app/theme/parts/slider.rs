//! A value on a track.

use bevy_egui::egui::accesskit::{Action, ActionData};
use bevy_egui::egui::{
    CursorIcon, EventFilter, Key as Pressed, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, lerp, pos2, remap_clamp, vec2,
};

use super::focus::{corner, focus_ring_paint};
use crate::app::theme::Look;

/// The shape of a handle. His mark is a filled disc, yours an open square.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handle {
    /// A filled disc.
    Disc,
    /// An open square.
    Square,
}

/// A slider: a track with one handle that pointer and arrow keys move.
#[derive(Debug, Clone)]
#[must_use = "a slider is seen once `ui` is called"]
pub struct Slider<'a> {
    label: &'a str,
    least: i32,
    most: i32,
    step: i32,
    handle: Handle,
    filled: bool,
    width: Option<f32>,
}

impl<'a> Slider<'a> {
    /// A slider from `least` to `most` that an arrow key moves by `step`. `label` is what screen readers say.
    pub fn new(label: &'a str, least: i32, most: i32, step: i32) -> Self {
        Self { label, least, most, step: step.max(1), handle: Handle::Disc, filled: false, width: None }
    }

    /// The shape of the handle.
    pub fn handle(mut self, handle: Handle) -> Self {
        self.handle = handle;
        self
    }

    /// Whether the track is drawn stronger up to the handle.
    pub fn filled(mut self) -> Self {
        self.filled = true;
        self
    }

    /// A width of its own; otherwise as wide as there is room.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Shows the slider and changes `value`; [`Response::changed`] says whether it did.
    pub fn ui(self, ui: &mut Ui, look: &Look, value: &mut i32) -> Response {
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let (rect, response) = ui.allocate_exact_size(vec2(width, 44.0), Sense::click_and_drag());
        let mut response = response.on_hover_cursor(CursorIcon::PointingHand);
        let radius = radius(self.handle);
        let (left, right) = (rect.left() + radius, rect.right() - radius);

        let before = *value;
        if let Some(at) = response.interact_pointer_pos() {
            *value = self.nearest(remap_clamp(at.x, left..=right, 0.0..=1.0));
        }
        *value += self.pressed(ui, &response);
        *value = self.asked(ui, &response).unwrap_or(*value).clamp(self.least, self.most);
        if *value != before {
            response.mark_changed();
        }
        if response.gained_focus() {
            ui.scroll_to_rect(rect.expand(8.0), None);
        }

        let painter = ui.painter();
        let share = self.share(*value);
        let middle = pos2(lerp(left..=right, share), rect.center().y);
        track_paint(painter, look, rect);
        if self.filled {
            let filled = Rect::from_min_max(pos2(rect.left(), middle.y - 2.5), pos2(middle.x, middle.y + 2.5));
            painter.rect_filled(filled, corner(2.0), look.theme.accent);
        }
        handle_paint(painter, look, middle, self.handle);
        if response.has_focus() {
            let round = if self.handle == Handle::Disc { radius } else { 6.0 };
            focus_ring_paint(painter, look, Rect::from_center_size(middle, vec2(radius, radius) * 2.0), round);
        }
        response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(*value), self.label));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(self.least.into());
            node.set_max_numeric_value(self.most.into());
            node.set_numeric_value_step(self.step.into());
            for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                node.add_action(action);
            }
        });
        response
    }

    #[expect(clippy::cast_precision_loss, reason = "ranges of a few hundred")]
    fn share(&self, value: i32) -> f32 {
        (value - self.least) as f32 / (self.most - self.least).max(1) as f32
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "ranges of a few hundred")]
    fn nearest(&self, share: f32) -> i32 {
        let steps = share * (self.most - self.least) as f32 / self.step as f32;
        self.least + steps.round() as i32 * self.step
    }

    /// The value that a screen reader asks for; its steps are those of the arrow keys.
    #[expect(clippy::cast_possible_truncation, reason = "ranges of a few hundred")]
    fn asked(&self, ui: &Ui, response: &Response) -> Option<i32> {
        ui.input(|input| {
            let requests = input.accesskit_action_requests(response.id, Action::SetValue);
            let values = requests.filter_map(|request| match request.data {
                Some(ActionData::NumericValue(value)) => Some(value.round() as i32),
                _ => None,
            });
            values.last()
        })
    }

    /// By how much the arrow keys of this pass change the value, or a screen reader does.
    fn pressed(&self, ui: &Ui, response: &Response) -> i32 {
        let has_focus = response.has_focus();
        if has_focus {
            let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        }
        ui.input(|input| {
            let count = |times: usize| i32::try_from(times).unwrap_or(0);
            let times = |key| if has_focus { count(input.num_presses(key)) } else { 0 };
            let asked = |action| count(input.num_accesskit_action_requests(response.id, action));
            let up = times(Pressed::ArrowRight) + asked(Action::Increment);
            (up - times(Pressed::ArrowLeft) - asked(Action::Decrement)) * self.step
        })
    }
}

/// A track that only shows marks: each a place from 0 to 1 and a shape.
pub fn track_ui(ui: &mut Ui, look: &Look, label: &str, marks: &[(f32, Handle)]) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    track_paint(ui.painter(), look, rect);
    for (place, handle) in marks {
        let radius = radius(*handle);
        let x = lerp(rect.left() + radius..=rect.right() - radius, place.clamp(0.0, 1.0));
        handle_paint(ui.painter(), look, pos2(x, rect.center().y), *handle);
    }
    response
}

fn radius(handle: Handle) -> f32 {
    match handle {
        Handle::Disc => 14.0,
        Handle::Square => 12.0,
    }
}

fn track_paint(painter: &Painter, look: &Look, rect: Rect) {
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 3.0));
    painter.rect_filled(track, corner(2.0), look.theme.edge);
}

fn handle_paint(painter: &Painter, look: &Look, middle: Pos2, handle: Handle) {
    let theme = &look.theme;
    match handle {
        Handle::Disc => {
            painter.circle_filled(middle, 14.0, theme.accent);
        }
        Handle::Square => {
            let square = Rect::from_center_size(middle, vec2(24.0, 24.0));
            painter.rect(square, corner(6.0), theme.surface, Stroke::new(3.0, theme.accent), StrokeKind::Inside);
        }
    }
}
