//! Part 2: one moment after the other, with the curve and all that was said.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Ui, UiBuilder, pos2, vec2};

use super::curve::curve_ui;
use super::model::{DebriefAction, DebriefModel};
use super::moment::{moment_flowing_ui, moment_ui};
use super::page::{column_ui, columns};
use super::portrait::PortraitPainter;
use super::transcript::{transcript_flowing_ui, transcript_ui};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// The width of the list of turns.
const LIST: f32 = 452.0;

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
        return column_ui(ui, look, below, contents, |ui| go_on_ui(ui, look));
    }
    let Some(page) = columns(look, below) else {
        return column_ui(ui, look, below, |ui| flowing_ui(ui, look, model, paint), |ui| go_on_ui(ui, look));
    };
    let left = Rect::from_min_max(page.min, pos2(page.right() - LIST - 24.0, page.bottom()));
    let curve_height = (page.height() * 0.37).round();
    let (moment, curve) = left.split_top_bottom_at_y(left.bottom() - curve_height - look.gap());
    let curve = Rect::from_min_max(pos2(curve.left(), curve.top() + look.gap()), curve.max);
    moment_ui(ui, look, moment, model, paint);
    let mut panel = ui.new_child(UiBuilder::new().id_salt("curve").max_rect(curve));
    let walked = curve_ui(&mut panel, look, model, curve.height());

    let foot = Rect::from_min_max(pos2(page.right() - LIST, page.bottom() - CONTROL_HEIGHT), page.max);
    let list = Rect::from_min_max(pos2(foot.left(), page.top()), pos2(page.right(), foot.top() - 16.0));
    let picked = transcript_ui(ui, look, list, model);
    let flow = Flow::left_to_right(Align::Center);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(flow));
    foot.spacing_mut().item_spacing.x = 12.0;
    let again = play_on_ui(&mut foot, look, model);
    let on = go_on_ui(&mut foot, look);
    walked.or(picked).map(DebriefAction::Turn).or(again).or(on)
}

fn flowing_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    moment_flowing_ui(ui, look, model, paint);
    let again = play_on_ui(ui, look, model);
    let height = if look.layout == Layout::Compact { 248.0 } else { 280.0 };
    let walked = curve_ui(ui, look, model, height);
    let picked = transcript_flowing_ui(ui, look, model);
    walked.or(picked).map(DebriefAction::Turn).or(again)
}

fn play_on_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let words = look.text("debrief-play-on");
    Button::outlined(&words).ui(ui, look).clicked().then_some(DebriefAction::AgainFrom(model.turn))
}

fn go_on_ui(ui: &mut Ui, look: &Look) -> Option<DebriefAction> {
    let words = look.text("debrief-to-whole-run");
    let button = Button::main(&words).key(Key::Enter).width(ui.available_width());
    let button = if look.layout == Layout::Wide { button } else { button.after(Icon::Right) };
    button.ui(ui, look).clicked().then_some(DebriefAction::Part(2))
}

/// The header of a panel: its title at the left.
pub(super) fn heading_ui(ui: &mut Ui, look: &Look, words: &str) {
    text_ui(ui, look, words, TextStyle::Strong, look.theme.ink);
    ui.add_space(vec2(0.0, 4.0).y);
}
