//! Part 2: the turn that mattered most, and all others, with the curve and all that was said.

use bevy_egui::egui::{Rect, Ui, UiBuilder, pos2};

use super::curve::curve_ui;
use super::model::{DebriefAction, DebriefModel};
use super::moment::{elsewhere_ui, moment_flowing_ui, moment_ui, others_ui};
use super::page::{column_ui, columns};
use super::portrait::PortraitPainter;
use super::transcript::{transcript_flowing_ui, transcript_ui};
use crate::app::theme::parts::Button;
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// The width of the list of turns.
const LIST: f32 = 400.0;

/// Shows the part below the top bar.
pub(super) fn turn_by_turn_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let below = ui.available_rect_before_wrap();
    if model.debrief.turns.is_empty() {
        let contents = |ui: &mut Ui| {
            text_ui(ui, look, &look.text("debrief-no-turn"), TextStyle::Lead, look.theme.ink_soft);
            None
        };
        return column_ui(ui, look, below, contents, |ui| others_ui(ui, look, Some(ui.available_width())));
    }
    let Some(page) = columns(look, below) else {
        let contents = |ui: &mut Ui| flowing_ui(ui, look, model, paint);
        return column_ui(ui, look, below, contents, |ui| others_ui(ui, look, Some(ui.available_width())));
    };
    let left = Rect::from_min_max(page.min, pos2(page.right() - LIST - 24.0, page.bottom()));
    let curve_height = (page.height() * 0.41).round();
    let line = left.bottom() - curve_height;
    let moment = moment_ui(ui, look, left.with_max_y(line - look.gap()), model, paint);
    let mut panel = ui.new_child(UiBuilder::new().id_salt("curve").max_rect(left.with_min_y(line)));
    let walked = curve_ui(&mut panel, look, model, curve_height);
    let list = Rect::from_min_max(pos2(page.right() - LIST, page.top()), page.max);
    let picked = transcript_ui(ui, look, list, model);
    moment.or(walked.or(picked).map(DebriefAction::Turn))
}

fn flowing_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    moment_flowing_ui(ui, look, model, paint);
    let elsewhere = ui.horizontal(|ui| elsewhere_ui(ui, look, model)).inner;
    let height = if look.layout == Layout::Compact { 248.0 } else { 280.0 };
    let walked = curve_ui(ui, look, model, height);
    let picked = transcript_flowing_ui(ui, look, model);
    elsewhere.or(walked.or(picked).map(DebriefAction::Turn))
}

/// The buttons that walk from turn to turn. Returns the turn, from 0, that somebody goes to.
pub(super) fn walk_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<usize> {
    let mut walked = None;
    let (before, after) = (look.text("debrief-turn-before"), look.text("debrief-turn-after"));
    let next = Some(model.turn + 1).filter(|next| *next < model.debrief.turns.len());
    if Button::icon_alone(Icon::Right, &after).enabled(next.is_some()).ui(ui, look).clicked() {
        walked = next;
    }
    let back = model.turn.checked_sub(1);
    if Button::icon_alone(Icon::Left, &before).enabled(back.is_some()).ui(ui, look).clicked() {
        walked = back;
    }
    walked
}

/// The header of a panel: its title at the left.
pub(super) fn heading_ui(ui: &mut Ui, look: &Look, words: &str) {
    text_ui(ui, look, words, TextStyle::Strong, look.theme.ink);
    ui.add_space(4.0);
}
