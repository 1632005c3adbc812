//! What the trainee set out to try, and how far it went.

use bevy_egui::egui::{Align, Layout as Flow, Ui, vec2};

use super::model::DebriefModel;
use super::profile::Room;
use super::turn_by_turn::heading_ui;
use crate::app::theme::parts::{card_frame, rule_ui, tag_ui};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};
use crate::scoring::Outcome;

/// Shows the rules as high as they are; nothing where there are none.
pub(super) fn tries_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, room: Room) {
    let points = &model.debrief.learning_points;
    if points.is_empty() {
        return;
    }
    card_frame(look).inner_margin(room.margin(look)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        heading_ui(ui, look, &look.text("debrief-tried"));
        let style = room.explaining();
        let tag = points.iter().map(|point| tag_width(ui, look, point.outcome)).fold(0.0, f32::max);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                rule_ui(ui, look, 4.0, 4.0);
            }
            ui.with_layout(Flow::left_to_right(Align::Min), |ui| {
                let left = ui.cursor().left();
                let (key, icon) = told(point.outcome);
                let shown = tag_ui(ui, look, &look.text(key), icon, None);
                ui.add_space(left + tag + 16.0 - shown.rect.right());
                ui.vertical(|ui| {
                    ui.add_space((30.0 - look.line_height(style)) / 2.0);
                    text_ui(ui, look, &point.rule, style, look.theme.ink);
                });
            });
        }
    });
}

fn told(outcome: Outcome) -> (&'static str, Option<Icon>) {
    match outcome {
        Outcome::Done => ("debrief-done", Some(Icon::Check)),
        Outcome::Partly => ("debrief-partly", None),
        Outcome::NotThisTime => ("debrief-not-this-time", None),
    }
}

/// How wide the tag of an outcome is.
fn tag_width(ui: &Ui, look: &Look, outcome: Outcome) -> f32 {
    let (key, icon) = told(outcome);
    let words = look.galley(ui.painter(), &look.text(key), TextStyle::Label, look.theme.ink, f32::INFINITY);
    words.rect.width() + 20.0 + if icon.is_some() { 26.0 } else { 0.0 }
}
