//! A field to write a line into.

use bevy_egui::egui::{
    Align, EventFilter, Id, Margin, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo,
    WidgetType, vec2,
};

use super::SMALL_HEIGHT;
use super::focus::{corner, focus_ring_paint};
use crate::app::theme::{Look, TextStyle};

/// Shows a field of one line, `width` wide, that has the focus when it is first shown if `takes_focus`. `label` is what
/// screen readers say, and what stands in it while it is empty. [`Response::lost_focus`] with Enter is the end of it.
pub fn field_ui(
    ui: &mut Ui,
    look: &Look,
    (id, label): (Id, &str),
    text: &mut String,
    width: f32,
    takes_focus: bool,
) -> Response {
    let theme = &look.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(width, SMALL_HEIGHT), Sense::hover());
    ui.painter().rect(rect, corner(10.0), theme.surface, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    let inside = Rect::from_min_max(rect.min + vec2(14.0, 4.0), rect.max - vec2(14.0, 4.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside));
    let field = TextEdit::singleline(text)
        .id(id)
        .hint_text(look.rich(label, TextStyle::Body, theme.ink_soft))
        .font(look.font(TextStyle::Body))
        .text_color(theme.ink)
        .vertical_align(Align::Center)
        .frame(bevy_egui::egui::Frame::NONE)
        .margin(Margin::ZERO)
        .event_filter(EventFilter { horizontal_arrows: true, ..EventFilter::default() })
        .min_size(vec2(0.0, inside.height()))
        .desired_width(inside.width());
    let response = child.add(field);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::TextEdit, ui.is_enabled(), label);
        info.current_text_value = Some(text.clone());
        info
    });
    let shown = id.with("shown before");
    if takes_focus && ui.data_mut(|data| data.get_temp::<u64>(shown)).is_none_or(|pass| pass + 1 < pass_of(ui)) {
        response.request_focus();
    }
    let pass = pass_of(ui);
    ui.data_mut(|data| data.insert_temp(shown, pass));
    if response.gained_focus() {
        ui.scroll_to_rect(rect.expand(8.0), None);
    }
    if response.has_focus() {
        focus_ring_paint(ui.painter(), look, rect, 10.0);
    }
    response
}

fn pass_of(ui: &Ui) -> u64 {
    ui.ctx().cumulative_pass_nr()
}
