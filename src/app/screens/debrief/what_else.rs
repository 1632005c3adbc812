//! Part 3: the rest of the customer, and where another word would have led.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::better::{better_height, better_ui};
use super::map::{map_in_ui, map_ui};
use super::model::{DebriefAction, DebriefModel, WHOLE_RUN};
use super::others::{leads_on, others_ui};
use super::page::{column_ui, columns, scroll_ui};
use super::portrait::PortraitPainter;
use super::turn_by_turn::walk_ui;
use crate::app::theme::parts::{Button, Key, SMALL_HEIGHT};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

/// Shows the part below the top bar.
pub(super) fn what_else_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let below = ui.available_rect_before_wrap();
    let Some(page) = columns(look, below) else {
        let contents = |ui: &mut Ui| {
            let walked = header_ui(ui, look, model);
            let replied = ui.vertical(|ui| others_ui(ui, look, model)).inner;
            let written = better_flowing_ui(ui, look, model);
            map_ui(ui, look, model, paint);
            walked.or(replied).or(written)
        };
        return column_ui(ui, look, below, contents, |ui| on_ui(ui, look, model, Some(ui.available_width())));
    };
    let width = (page.width() * 0.453).round();
    let left = page.with_max_x(page.right() - width - 32.0);
    let mut map = ui.new_child(UiBuilder::new().id_salt("map").max_rect(left));
    map_in_ui(&mut map, look, left, model, paint);

    let right = page.with_min_x(page.right() - width);
    let mut head =
        ui.new_child(UiBuilder::new().id_salt("head").max_rect(right.with_max_y(right.top() + SMALL_HEIGHT)));
    let walked = header_ui(&mut head, look, model);
    let own = better_height(ui, look, model, width).min(page.height() * 0.5);
    let line = right.bottom() - own;
    let list =
        Rect::from_min_max(pos2(right.left(), right.top() + SMALL_HEIGHT + 8.0), pos2(right.right(), line - 12.0));
    let mut replies = ui.new_child(UiBuilder::new().id_salt(("replies", model.turn)).max_rect(list));
    let replied = scroll_ui(&mut replies, list, |ui| {
        let replied = others_ui(ui, look, model);
        if leads_on(model) || model.writing {
            return replied;
        }
        ui.add_space(12.0);
        replied.or(ui.horizontal(|ui| on_ui(ui, look, model, None)).inner)
    });
    let foot = right.with_min_y(line);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("own").max_rect(foot));
    walked.or(replied).or(better_ui(&mut foot, look, model))
}

/// Which turn it is, and the buttons that walk.
fn header_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    if model.debrief.turns.is_empty() {
        return None;
    }
    let flow = Flow::right_to_left(Align::Center);
    let size = vec2(ui.available_width(), SMALL_HEIGHT);
    let walked = ui.allocate_ui_with_layout(size, flow, |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let walked = walk_ui(ui, look, model);
        ui.with_layout(Flow::left_to_right(Align::Center), |ui| {
            let words = look.words.with("debrief-others", &[("turn", (model.turn + 1).into())]);
            text_ui(ui, look, &words, TextStyle::Strong, look.theme.ink);
        });
        walked
    });
    walked.inner.map(DebriefAction::Turn)
}

fn better_flowing_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let height = better_height(ui, look, model, ui.available_width());
    let size = vec2(ui.available_width(), height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    better_ui(&mut ui.new_child(UiBuilder::new().id_salt("own").max_rect(rect)), look, model)
}

/// The way to the whole run. It is the main button where one cannot play on.
fn on_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, width: Option<f32>) -> Option<DebriefAction> {
    let words = look.text("debrief-to-whole-run");
    let button = if leads_on(model) { Button::outlined(&words) } else { Button::main(&words).key(Key::Enter) };
    let button = button.after(Icon::Right);
    let button = if let Some(width) = width { button.width(width) } else { button };
    button.ui(ui, look).clicked().then_some(DebriefAction::Part(WHOLE_RUN))
}
