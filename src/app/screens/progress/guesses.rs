//! What was guessed of the customers beside how they were, over time.

use bevy_egui::egui::{
    Color32, Painter, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, remap, vec2,
};

use super::model::GuessPoint;
use super::panels::panel_ui;
use crate::app::theme::parts::Line;
use crate::app::theme::{Look, TextStyle, galley_paint, text_ui};
use crate::scenario::Mood;

/// The height of each field from 0 to 100.
const FIELD: f32 = 72.0;

/// One of the two scales.
struct Scale<'a> {
    name: &'static str,
    colour: Color32,
    value: fn(&Mood) -> u8,
    guesses: &'a [GuessPoint],
}

/// Shows the guesses: a filled disc is how somebody felt, an open square what was guessed.
pub(super) fn guesses_ui(ui: &mut Ui, look: &Look, guesses: &[GuessPoint]) {
    let theme = &look.theme;
    panel_ui(ui, look, |ui| {
        text_ui(ui, look, &look.text("progress-guesses"), TextStyle::Strong, theme.ink);
        legend_ui(ui, look);
        for scale in [
            Scale { name: "debrief-tension", colour: theme.tension, value: |mood| mood.tension, guesses },
            Scale { name: "debrief-trust", colour: theme.trust, value: |mood| mood.trust, guesses },
        ] {
            ui.add_space(14.0);
            scale.ui(ui, look);
        }
    });
}

/// What the two marks mean.
fn legend_ui(ui: &mut Ui, look: &Look) {
    let painter = ui.painter().clone();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(20.0, 0.0);
        for (key, open) in [("progress-felt", false), ("progress-guessed", true)] {
            let words = look.text(key);
            let line =
                Line::new(0.0).words(&painter, look, &words, TextStyle::Body, look.theme.ink_soft, f32::INFINITY);
            let (rect, response) = ui.allocate_exact_size(line.size() + vec2(20.0, 0.0), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
            let at = pos2(rect.left() + 6.0, rect.center().y);
            if open {
                square_paint(&painter, look, at.x, at.y, look.theme.ink);
            } else {
                painter.circle_filled(at, 5.5, look.theme.ink);
            }
            line.paint(&painter, look, rect.left_center() + vec2(20.0, 0.0));
        }
    });
}

fn square_paint(painter: &Painter, look: &Look, x: f32, y: f32, colour: Color32) {
    let square = Rect::from_center_size(pos2(x, y), vec2(11.0, 11.0));
    painter.rect(square, 1.0, look.theme.surface, Stroke::new(2.0, colour), StrokeKind::Inside);
}

impl Scale<'_> {
    fn ui(&self, ui: &mut Ui, look: &Look) {
        let theme = &look.theme;
        let painter = ui.painter().clone();
        let width = ui.available_width();
        text_ui(ui, look, &look.text(self.name), TextStyle::Label, self.colour);
        ui.add_space(4.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, FIELD + 14.0), Sense::hover());
        let spoken = self.spoken(look);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
        let field = Rect::from_min_size(rect.min + vec2(36.0, 7.0), vec2(width - 36.0, FIELD));
        let y = |value: u8| remap(f32::from(value), 0.0..=100.0, field.bottom()..=field.top());
        for value in [0_u8, 100] {
            painter.hline(field.x_range(), y(value), Stroke::new(1.5, theme.line));
            let galley = look.galley(&painter, &value.to_string(), TextStyle::Label, theme.ink_soft, f32::INFINITY);
            galley_paint(&painter, pos2(field.left() - 8.0, y(value)) - galley.rect.size() * vec2(1.0, 0.5), galley);
        }
        #[expect(clippy::cast_precision_loss, reason = "two dozen guesses")]
        let step = (field.width() - 24.0) / (self.guesses.len().saturating_sub(1).max(1)) as f32;
        for (place, guess) in self.guesses.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "two dozen guesses")]
            let x = field.left() + 12.0 + step.min(64.0) * place as f32;
            let (felt, guessed) = (y((self.value)(&guess.felt)), y((self.value)(&guess.guessed)));
            painter.vline(x, felt.min(guessed)..=felt.max(guessed), Stroke::new(2.0, self.colour));
            painter.circle_filled(pos2(x, felt), 5.5, self.colour);
            square_paint(&painter, look, x, guessed, self.colour);
        }
    }

    /// The scale in words.
    fn spoken(&self, look: &Look) -> String {
        let mut words = vec![look.text(self.name)];
        for guess in self.guesses {
            let values = [
                ("about", guess.about.as_str().into()),
                ("guessed", usize::from((self.value)(&guess.guessed)).into()),
                ("felt", usize::from((self.value)(&guess.felt)).into()),
            ];
            words.push(look.words.with("progress-guess-spoken", &values));
        }
        words.join(". ")
    }
}
