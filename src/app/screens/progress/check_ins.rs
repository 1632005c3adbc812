//! How somebody was before and after their runs. Never scored, and never held against the scores in words.

use bevy_egui::egui::{Color32, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::CheckInPair;
use super::panels::panel_ui;
use crate::app::screens::check_in::face_paint;
use crate::app::theme::{Look, TextStyle, galley_paint, text_ui};
use crate::records::Face;

/// From one run to the next.
const STEP: f32 = 40.0;

/// The radius of a face.
const RADIUS: f32 = 14.0;

/// Shows the faces, the newest at the right; only as many as have room.
pub(super) fn check_ins_ui(ui: &mut Ui, look: &Look, pairs: &[CheckInPair]) {
    let theme = &look.theme;
    panel_ui(ui, look, |ui| {
        text_ui(ui, look, &look.text("progress-check-ins"), TextStyle::Strong, theme.ink);
        text_ui(ui, look, &look.text("progress-check-ins-about"), TextStyle::Body, theme.ink_soft);
        ui.add_space(12.0);
        let painter = ui.painter().clone();
        let names = ["progress-before", "progress-after"]
            .map(|key| look.galley(&painter, &look.text(key), TextStyle::Label, theme.ink_soft, f32::INFINITY));
        let left = names.iter().map(|name| name.rect.width()).fold(0.0, f32::max) + 24.0;
        let width = ui.available_width();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
        let room = ((width - left) / STEP).floor().max(1.0) as usize;
        let shown = pairs.get(pairs.len().saturating_sub(room)..).unwrap_or(pairs);
        let (rect, response) = ui.allocate_exact_size(vec2(width, 2.0 * STEP), Sense::hover());
        let spoken = spoken(look, shown);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
        let rows = [rect.top() + STEP / 2.0, rect.top() + 1.5 * STEP];
        for (name, y) in names.into_iter().zip(rows) {
            galley_paint(&painter, pos2(rect.left(), y - name.rect.height() / 2.0), name);
        }
        let mut x = rect.left() + left + STEP / 2.0;
        for pair in shown {
            for (face, y) in [pair.before, pair.after].into_iter().zip(rows) {
                if let Some(face) = face {
                    let colours = (Color32::TRANSPARENT, theme.ink, theme.ink);
                    face_paint(&painter, pos2(x, y), RADIUS, face, colours);
                } else {
                    painter.hline(x - 4.0..=x + 4.0, y, Stroke::new(2.0, theme.line));
                }
            }
            x += STEP;
        }
    });
}

/// The faces in words.
fn spoken(look: &Look, pairs: &[CheckInPair]) -> String {
    let number = |face: Option<Face>| face.map_or_else(|| "–".to_owned(), |face| face.number().to_string());
    let told = pairs.iter().map(|pair| {
        let values = [
            ("when", pair.when.as_str().into()),
            ("before", number(pair.before).into()),
            ("after", number(pair.after).into()),
        ];
        look.words.with("progress-check-in-spoken", &values)
    });
    told.collect::<Vec<_>>().join(". ")
}
