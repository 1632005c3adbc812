//! The text size, with a line that shows it.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Response, Sense, Ui, UiBuilder, Vec2, vec2};

use super::Memory;
use super::rows::rule;
use crate::app::theme::parts::{Key, Slider, card_paint, key_ui};
use crate::app::theme::{Look, TextStyle, galley_paint, text_ui};
use crate::records::Settings;

/// The slider of the text size with a real line in that size.
///
/// While the slider is dragged only the line changes: were the whole window to grow, the handle would run from the pointer.
pub(super) fn text_size_ui(ui: &mut Ui, look: &Look, settings: &mut Settings, memory: &mut Memory) {
    rule(ui, look);
    ui.add_space(16.0);
    let now = i32::try_from(settings.text_size).unwrap_or(100);
    let mut size = memory.size.unwrap_or(now);
    let stacked = ui.available_width() < 780.0;
    let width = if stacked { ui.available_width() } else { 400.0 };
    let start = ui.cursor().min;
    let mut left = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(start, vec2(width, 600.0))));
    let changed = size_controls_ui(&mut left, look, &mut size);
    let mut height = left.min_rect().height();

    let sample_width = ui.available_width() - if stacked { 0.0 } else { width + 32.0 };
    let at = if stacked { start + vec2(0.0, height + 16.0) } else { start + vec2(width + 32.0, 0.0) };
    let sample_height = sample_height(ui, look, sample_width);
    let sample = Rect::from_min_size(at, vec2(sample_width, sample_height));
    sample_ui(ui, look, sample, size, now);
    height = if stacked { height + 16.0 + sample_height } else { height.max(sample_height) };
    ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.add_space(16.0);

    memory.size = (changed.dragged() || changed.is_pointer_button_down_on()).then_some(size);
    if memory.size.is_none() && size != now {
        settings.text_size = u32::try_from(size).unwrap_or(settings.text_size);
    }
}

fn size_controls_ui(ui: &mut Ui, look: &Look, size: &mut i32) -> Response {
    let theme = &look.theme;
    let label = look.text("settings-text-size");
    text_ui(ui, look, &label, TextStyle::Strong, theme.ink);
    let response = ui
        .horizontal(|ui| {
            ui.set_height(44.0);
            text_ui(ui, look, "A", TextStyle::Small, theme.ink);
            ui.add_space(12.0);
            let room = ui.available_width() - 120.0;
            let (least, most) = (Settings::TEXT_SIZES.start(), Settings::TEXT_SIZES.end());
            let ends = (i32::try_from(*least).unwrap_or(80), i32::try_from(*most).unwrap_or(200));
            let slider = Slider::new(&label, ends.0, ends.1, 10).filled().width(room.max(80.0));
            let response = slider.ui(ui, look, size);
            ui.add_space(12.0);
            text_ui(ui, look, "A", TextStyle::Spoken, theme.ink);
            ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
                let percent = look.words.with("settings-percent", &[("percent", (*size).into())]);
                text_ui(ui, look, &percent, TextStyle::Strong, theme.ink);
            });
            response
        })
        .inner;
    ui.horizontal(|ui| {
        ui.set_height(30.0);
        ui.spacing_mut().item_spacing.x = 8.0;
        key_ui(ui, look, Key::Control);
        key_ui(ui, look, Key::Sign('+'));
        text_ui(ui, look, &look.text("settings-and"), TextStyle::Body, theme.ink_soft);
        key_ui(ui, look, Key::Control);
        key_ui(ui, look, Key::Sign('−'));
        text_ui(ui, look, &look.text("settings-anywhere"), TextStyle::Body, theme.ink_soft);
    });
    response
}

/// The room between the edge of the sample and its words.
const AROUND_SAMPLE: Vec2 = vec2(22.0, 12.0);

/// The height of the words over the sample.
const SAMPLE_HEAD: f32 = 18.0;

/// How high the sample is, so that all of its line has room at the present size; larger ones may be cut.
fn sample_height(ui: &Ui, look: &Look, width: f32) -> f32 {
    let inside = width - 2.0 * AROUND_SAMPLE.x;
    let words = look.text("settings-sample");
    let line = look.galley(ui.painter(), &words, TextStyle::Spoken, look.theme.ink, inside).rect.height();
    (line + SAMPLE_HEAD + 2.0 * AROUND_SAMPLE.y).max(128.0)
}

/// A line as the customer's lines will look at `size` per cent, in a window that is at `now` per cent.
fn sample_ui(ui: &mut Ui, look: &Look, rect: Rect, size: i32, now: i32) {
    card_paint(ui, look, rect);
    let inside = rect.shrink2(AROUND_SAMPLE);
    let mut panel = ui.new_child(UiBuilder::new().max_rect(inside));
    text_ui(&mut panel, look, &look.text("settings-sample-label"), TextStyle::Label, look.theme.ink_soft);
    #[expect(clippy::cast_precision_loss, reason = "per cents")]
    let factor = size as f32 / now.max(1) as f32;
    let mut job = look.job(&look.text("settings-sample"), TextStyle::Spoken, look.theme.ink, inside.width());
    let mut rows = 1;
    for section in &mut job.sections {
        section.format.font_id.size *= factor;
        let height = section.format.line_height.unwrap_or(38.0) * factor;
        section.format.line_height = Some(height);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of lines")]
        let whole = ((inside.height() - SAMPLE_HEAD) / height).floor().max(1.0) as usize;
        rows = whole;
    }
    job.wrap.max_rows = rows;
    let galley = panel.painter().layout_job(job);
    let painter = panel.painter().with_clip_rect(rect.intersect(panel.clip_rect()));
    galley_paint(&painter, panel.cursor().min, galley);
}
