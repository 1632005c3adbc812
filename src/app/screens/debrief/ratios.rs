//! How somebody talked, as ratios, with the marks for fair and good where counselling has them.

use bevy_egui::egui::{Painter, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::DebriefModel;
use super::profile::Room;
use super::turn_by_turn::heading_ui;
use crate::app::theme::parts::card_frame;
use crate::app::theme::{Look, TextStyle, galley_paint, text_ui};
use crate::scoring::{Ratio, Standing};

/// The height of a bar.
const BAR: f32 = 12.0;
/// The width of a bar beside its name.
const LEAST: f32 = 180.0;
/// From the end of a bar to the right edge: the ratio in numbers.
const FIGURE: f32 = 90.0;

/// Shows the ratios as high as they are.
pub(super) fn ratios_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, room: Room) {
    let ratios = &model.debrief.ratios;
    card_frame(look).inner_margin(room.margin(look)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        heading_ui(ui, look, &look.text("debrief-ratios"));
        ratio_ui(ui, look, "debrief-reflections", "debrief-ratio-to", ratios.reflections_to_questions);
        ratio_ui(ui, look, "debrief-complex", "debrief-ratio-of", ratios.complex_reflections);
        ratio_ui(ui, look, "debrief-open-questions", "debrief-ratio-of", ratios.open_questions);
        ui.add_space(2.0);
        text_ui(ui, look, &look.text("debrief-ratios-about"), TextStyle::Small, look.theme.ink_soft);
    });
}

/// One ratio: its name, a bar with its marks, and the ratio in numbers.
fn ratio_ui(ui: &mut Ui, look: &Look, key: &str, told: &str, ratio: Ratio) {
    let theme = &look.theme;
    let width = ui.available_width();
    let figure = figure(look, told, ratio);
    let name = look.text(key);
    let painter = ui.painter().clone();
    let lay = |words: &str, style, colour, width| look.galley(&painter, words, style, colour, width);
    let number = lay(&figure, TextStyle::Strong, theme.ink, f32::INFINITY);
    let beside = width >= 440.0;
    let words =
        lay(&name, TextStyle::Body, theme.ink, if beside { width - LEAST - FIGURE - 16.0 } else { width - 90.0 });
    let above = if ratio.marks.is_some() { 20.0 } else { 0.0 };
    let line = words.rect.height().max(26.0);
    let height = if beside { line.max(26.0) + above + 2.0 } else { line + above + 22.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let standing = match ratio.standing() {
        None => String::new(),
        Some(Standing::Below) => look.text("debrief-ratio-below"),
        Some(Standing::Fair) => look.text("debrief-ratio-fair"),
        Some(Standing::Good) => look.text("debrief-ratio-good"),
    };
    let label = format!("{name}: {figure} {standing}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label.trim()));
    let row = if beside { rect.top() + above } else { rect.top() };
    galley_paint(&painter, pos2(rect.left(), row), words.clone());
    galley_paint(&painter, pos2(rect.right() - number.rect.width(), row), number);
    let track = if beside {
        // The bars of all ratios begin and end alike.
        let middle = row + line / 2.0;
        Rect::from_min_max(
            pos2(rect.right() - FIGURE - LEAST, middle - BAR / 2.0),
            pos2(rect.right() - FIGURE, middle + BAR / 2.0),
        )
    } else {
        Rect::from_min_size(pos2(rect.left(), rect.bottom() - BAR - 4.0), vec2(width - 30.0, BAR))
    };
    bar_paint(&painter, look, track, ratio);
}

/// “3 to 4”, “3 of 4”, or that it did not come up.
fn figure(look: &Look, told: &str, ratio: Ratio) -> String {
    if ratio.of == 0 {
        return look.text("debrief-ratio-none");
    }
    let number = |value: u32| usize::try_from(value).unwrap_or(usize::MAX);
    look.words.with(told, &[("part", number(ratio.part).into()), ("of", number(ratio.of).into())])
}

/// The bar up to the mark for good, or up to all where there are no marks.
fn bar_paint(painter: &Painter, look: &Look, track: Rect, ratio: Ratio) {
    let theme = &look.theme;
    painter.rect_filled(track, BAR / 2.0, theme.sunk);
    #[expect(clippy::cast_precision_loss, reason = "marks are a few hundred at most")]
    let whole = ratio.marks.map_or(1.0, |marks| marks.good as f32 / 100.0);
    #[expect(clippy::cast_possible_truncation, reason = "a ratio of a few turns")]
    let share = (ratio.value().unwrap_or(0.0) as f32 / whole).clamp(0.0, 1.0);
    if share > 0.0 {
        let filled = track.with_max_x(track.left() + (track.width() * share).max(BAR));
        painter.rect_filled(filled, BAR / 2.0, theme.ink_soft);
    }
    let Some(marks) = ratio.marks else { return };
    #[expect(clippy::cast_precision_loss, reason = "marks are a few hundred at most")]
    let fair = track.left() + track.width() * marks.fair as f32 / marks.good as f32;
    // One word ends at its mark, the other begins there, so that they have room however near the marks are.
    for (x, key, share) in [(fair, "debrief-mark-fair", 1.0), (track.right() - 1.0, "debrief-mark-good", 0.0)] {
        painter.vline(x, track.y_range().expand(4.0), Stroke::new(2.0, theme.ink));
        let word = look.galley(painter, &look.text(key), TextStyle::Label, theme.ink, f32::INFINITY);
        let left = x - word.rect.width() * share + if share > 0.0 { 3.0 } else { -3.0 };
        galley_paint(painter, pos2(left, track.top() - 5.0 - word.rect.height()), word);
    }
}
