//! What the trainee set out to try, and how far it went.

use bevy_egui::egui::{Align, Layout as Flow, Ui, vec2};

use super::model::DebriefModel;
use super::profile::explaining;
use super::turn_by_turn::heading_ui;
use crate::app::theme::parts::{card_frame, rule_ui, tag_ui};
use crate::app::theme::{Icon, Layout, Look, text_ui};
use crate::scoring::Outcome;

/// The room for a tag.
const TAG: f32 = 130.0;

/// Shows the rules as high as they are; nothing where there are none.
pub(super) fn tries_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    if model.debrief.learning_points.is_empty() {
        return;
    }
    let margin = if look.layout == Layout::Middle { 24 } else { 16 };
    card_frame(look).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let style = explaining(look);
        heading_ui(ui, look, &look.text("debrief-tried"));
        for (index, point) in model.debrief.learning_points.iter().enumerate() {
            if index > 0 {
                rule_ui(ui, look, 4.0, 4.0);
            }
            ui.with_layout(Flow::left_to_right(Align::Min), |ui| {
                let left = ui.cursor().left();
                let (key, icon) = match point.outcome {
                    Outcome::Done => ("debrief-done", Some(Icon::Check)),
                    Outcome::Partly => ("debrief-partly", None),
                    Outcome::NotThisTime => ("debrief-not-this-time", None),
                };
                let tag = tag_ui(ui, look, &look.text(key), icon, None);
                ui.add_space((left + TAG - tag.rect.right()).max(12.0));
                ui.vertical(|ui| {
                    ui.add_space((30.0 - look.line_height(style)) / 2.0);
                    text_ui(ui, look, &point.rule, style, look.theme.ink);
                });
            });
        }
    });
}
