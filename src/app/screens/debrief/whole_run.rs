//! Part 4: how the trainee talked, what the customer does next, and what there was to try.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Ui, UiBuilder, pos2, vec2};

use super::breathing::offer_ui;
use super::model::{DebriefAction, DebriefModel};
use super::next::{next_in_ui, next_ui};
use super::page::{column_ui, columns, scroll_ui};
use super::portrait::PortraitPainter;
use super::profile::{Room, profile_ui};
use super::ratios::ratios_ui;
use super::tries::tries_ui;
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, arrows_scroll};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

/// The least height for what the customer does next.
const NEXT: f32 = 184.0;

/// Shows the part below the top bar.
pub(super) fn whole_run_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let below = ui.available_rect_before_wrap();
    let Some(page) = columns(look, below) else {
        let contents = |ui: &mut Ui| {
            profile_ui(ui, look, model, Room::Ample);
            next_ui(ui, look, model, paint);
            tries_ui(ui, look, model, Room::Ample);
            ratios_ui(ui, look, model, Room::Ample);
            meeting_ui(ui, look, model);
            let width = ui.available_width();
            let offered = offer_ui(ui, look, model);
            let better = better_ui(ui, look, model, width);
            let saved = save_ui(ui, look, width);
            offered.or(better).or(saved).or(leave_ui(ui, look, model, width))
        };
        return column_ui(ui, look, below, contents, |ui| {
            let width = ui.available_width();
            again_ui(ui, look, model, width)
        });
    };
    let right = (page.width() * 0.46).round();
    let much = model.debrief.hard || model.debrief.learning_points.len() > 3;
    let room = if page.height() < if much { 680.0 } else { 600.0 } { Room::Scarce } else { Room::Ample };
    let left = page.with_max_x(page.right() - right - 24.0);
    let line = left.bottom() - NEXT.max(page.height() * 0.32).round();
    let profile = left.with_max_y(line - 16.0);
    let mut above = ui.new_child(UiBuilder::new().id_salt("profile").max_rect(profile));
    let used = scroll_ui(&mut above, profile, |ui| {
        profile_ui(ui, look, model, Room::Ample);
        ui.min_rect().height()
    });
    // What the customer does next begins where the profile ends.
    next_in_ui(ui, look, left.with_min_y(line.min(profile.top() + used + 16.0)), model, paint);
    right_ui(ui, look, page.with_min_x(page.right() - right), model, room)
}

/// What there was to try, the ratios, and at the foot the ways on.
fn right_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel, room: Room) -> Option<DebriefAction> {
    let foot = rect.with_min_y(rect.bottom() - CONTROL_HEIGHT);
    let words = meeting_words(look, model);
    let words = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink_soft, rect.width()).rect.height();
    let offer = if model.debrief.hard { 44.0 + 8.0 } else { 0.0 };
    let line = Rect::from_min_max(pos2(foot.left(), foot.top() - words - offer - 12.0), foot.right_top());
    let above = rect.with_max_y(line.top() - 8.0);
    let mut panels = ui.new_child(UiBuilder::new().id_salt("panels").max_rect(above));
    scroll_ui(&mut panels, above, |ui| {
        arrows_scroll(ui);
        ui.spacing_mut().item_spacing.y = if room == Room::Scarce { 12.0 } else { look.gap() };
        tries_ui(ui, look, model, room);
        ratios_ui(ui, look, model, room);
    });
    let mut told = ui.new_child(UiBuilder::new().id_salt("meeting").max_rect(line));
    told.spacing_mut().item_spacing.y = 8.0;
    let offered = offer_ui(&mut told, look, model);
    meeting_ui(&mut told, look, model);
    let flow = Flow::left_to_right(Align::Center);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(flow));
    let half = (rect.width() - 16.0) / 2.0;
    foot.spacing_mut().item_spacing = vec2(16.0, 0.0);
    let better = better_ui(&mut foot, look, model, half);
    offered.or(better).or(again_ui(&mut foot, look, model, half))
}

fn again_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, width: f32) -> Option<DebriefAction> {
    let words = model.say(look, "debrief-meet-again");
    let button = Button::main(&words).before(Icon::Repeat).key(Key::Enter).width(width);
    button.ui(ui, look).clicked().then_some(DebriefAction::Again)
}

/// The way to a better reply at the turn that mattered most; nothing where nothing was said.
fn better_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, width: f32) -> Option<DebriefAction> {
    let words = look.text("debrief-better");
    let turn = model.turn_to_put_better();
    let button = Button::outlined(&words).before(Icon::Pencil).width(width).enabled(turn.is_some());
    button.ui(ui, look).clicked().then_some(DebriefAction::Write(turn?))
}

fn save_ui(ui: &mut Ui, look: &Look, width: f32) -> Option<DebriefAction> {
    let button = Button::outlined(&look.text("debrief-save")).before(Icon::Save).width(width).ui(ui, look);
    button.clicked().then_some(DebriefAction::SavePage)
}

fn leave_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, width: f32) -> Option<DebriefAction> {
    let (icon, words) = model.way_back();
    let words = look.text(words);
    let button = Button::outlined(&words).before(icon).width(width);
    button.ui(ui, look).clicked().then_some(DebriefAction::Leave)
}

/// Which meeting it was, and whether it counts.
fn meeting_words(look: &Look, model: &DebriefModel) -> String {
    let mut words = if !model.kept {
        look.text("debrief-not-kept")
    } else if model.debrief.clean {
        look.words.with("debrief-meeting", &[("number", model.meetings.max(1).into())])
    } else {
        look.text("debrief-practice")
    };
    if model.is_typed() {
        words = format!("{words} {}", look.text("answers-tag-run"));
    }
    if model.asides > 0 {
        words = format!("{words} {}", look.words.with("answers-aside", &[("count", model.asides.into())]));
    }
    words
}

fn meeting_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    text_ui(ui, look, &meeting_words(look, model), TextStyle::Body, look.theme.ink_soft);
}
