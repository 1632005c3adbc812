//! Why: one line for each number in the text, then what stands nowhere in particular, and what would add most.

use bevy_egui::egui::{Id, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{ReasonLine, WordsAsRead, points_words};
use crate::app::theme::parts::{Line, press_ui, sunk_frame};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint};

/// How wide the number is, and an icon with its points.
const NUMBER: f32 = 32.0;
const POINTS: f32 = 84.0;

/// Shows the reasons, the line `lit` (from 0) set off, and brought into view if asked to. Returns the line that was
/// pressed.
pub fn reasons_ui(ui: &mut Ui, look: &Look, read: &WordsAsRead, lit: Option<usize>, follow: bool) -> Option<usize> {
    // Points stand under each other, so that they can be added up by eye.
    let most = read.reasons.iter().map(|reason| reason.worth.len()).max().unwrap_or(1);
    let most = if ui.available_width() < 560.0 { 1 } else { most };
    let mut pressed = None;
    for (index, reason) in read.reasons.iter().enumerate() {
        let response = reason_ui(ui, look, index, reason, most, lit == Some(index));
        if follow && lit == Some(index) {
            ui.scroll_to_rect(response.rect.expand(8.0), None);
        }
        if response.clicked() {
            pressed = Some(index);
        }
    }
    pressed
}

/// One line, with room for the points of `most` axes beside each other.
fn reason_ui(ui: &mut Ui, look: &Look, index: usize, reason: &ReasonLine, most: usize, is_lit: bool) -> Response {
    let theme = &look.theme;
    #[expect(clippy::cast_precision_loss, reason = "one to three")]
    let left = NUMBER + most as f32 * POINTS;
    let ink = if reason.number.is_some() { theme.ink } else { theme.ink_soft };
    let width = ui.available_width();
    let words = look.galley(ui.painter(), &reason.words, TextStyle::Body, ink, (width - left - 8.0).max(120.0));
    #[expect(clippy::cast_precision_loss, reason = "one to three")]
    let stacked = reason.worth.len().div_ceil(most).max(1) as f32 * 26.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, words.rect.height().max(stacked) + 8.0), Sense::hover());
    let response = press_ui(ui, look, rect, Id::new(("reason", index)).with(ui.id()), 6.0);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_lit, spoken(look, reason)));
    let painter = ui.painter();
    if is_lit {
        painter.rect_filled(rect, 6.0, theme.accent_soft);
        painter.rect_stroke(rect, 6.0, Stroke::new(1.5, theme.accent), StrokeKind::Inside);
    }
    let top = rect.top() + 4.0;
    let middle = top + 13.0;
    if let Some(number) = reason.number {
        let number = look.galley(painter, &number.to_string(), TextStyle::Strong, theme.ink, f32::INFINITY);
        galley_paint(painter, pos2(rect.left() + 6.0, top), number);
    }
    for (place, (sign, worth)) in reason.worth.iter().enumerate() {
        let colour = if *worth < 0 { theme.harm } else { sign.colour(theme) };
        let points = points_words(&look.words, *worth, true);
        let line = Line::new(6.0).icon(sign.icon(), 22.0, colour);
        let line = line.words(painter, look, &points, TextStyle::Strong, colour, f32::INFINITY);
        #[expect(clippy::cast_precision_loss, reason = "at most three")]
        let at = pos2(rect.left() + NUMBER + (place % most) as f32 * POINTS, middle + (place / most) as f32 * 26.0);
        line.paint(painter, look, at);
    }
    galley_paint(painter, pos2(rect.left() + left, top), words);
    response
}

/// A line as it is read out.
fn spoken(look: &Look, reason: &ReasonLine) -> String {
    let number = reason.number.map(|number| number.to_string());
    let points = reason
        .worth
        .iter()
        .map(|(sign, worth)| format!("{} {}", look.text(sign.key()), points_words(&look.words, *worth, true)));
    let all: Vec<String> = number.into_iter().chain(points).chain([reason.words.clone()]).collect();
    all.join(" ")
}

/// What would add most, on a quiet plate; nothing where nothing would.
pub fn addition_ui(ui: &mut Ui, look: &Look, read: &WordsAsRead) {
    let Some(addition) = &read.addition else { return };
    let theme = &look.theme;
    // What it is stands before the colon, what to do behind.
    let (title, rest) = addition.split_once(':').unwrap_or(("", addition));
    let title = if title.is_empty() { String::new() } else { format!("{title}:") };
    sunk_frame(look).show(ui, |ui| {
        let room = ui.available_width();
        let mut job = look.job(&title, TextStyle::Strong, theme.ink, room - 36.0);
        job.append(rest, 0.0, look.format(TextStyle::Body, theme.ink));
        let galley = ui.painter().layout_job(job);
        let (rect, response) = ui.allocate_exact_size(galley.rect.size() + vec2(36.0, 0.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, addition));
        let middle = pos2(rect.left() + 10.0, rect.top() + look.line_height(TextStyle::Body) / 2.0);
        icon_paint(ui.painter(), Icon::Plus, middle, 22.0, theme.ink);
        galley_paint(ui.painter(), rect.min + vec2(36.0, 0.0), galley);
    });
}
