//! Part 3: who the customer is, how the trainee talked, and what there was to try.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Ui, UiBuilder, pos2, vec2};

use super::map::{map_in_ui, map_ui};
use super::model::{DebriefAction, DebriefModel};
use super::page::{column_ui, columns, keys_scroll, scroll_ui};
use super::portrait::PortraitPainter;
use super::profile::{Room, profile_ui};
use super::tries::tries_ui;
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};

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
            tries_ui(ui, look, model, Room::Ample);
            map_ui(ui, look, model, paint);
            meeting_ui(ui, look, model);
            let width = ui.available_width();
            leave_ui(ui, look, width)
        };
        return column_ui(ui, look, below, contents, |ui| {
            let width = ui.available_width();
            again_ui(ui, look, model, width)
        });
    };
    let right = (page.width() * 0.46).round();
    let left = Rect::from_min_max(page.min, pos2(page.right() - right - 24.0, page.bottom()));
    let mut map = ui.new_child(UiBuilder::new().id_salt("map").max_rect(left));
    map_in_ui(&mut map, look, left, model, paint);

    let foot = Rect::from_min_max(pos2(page.right() - right, page.bottom() - CONTROL_HEIGHT), page.max);
    let words = meeting_words(look, model);
    let words = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink_soft, right).rect.height();
    let line = Rect::from_min_max(pos2(foot.left(), foot.top() - words - 12.0), pos2(page.right(), foot.top()));
    let above = Rect::from_min_max(pos2(foot.left(), page.top()), pos2(page.right(), line.top() - 8.0));
    let mut panels = ui.new_child(UiBuilder::new().id_salt("panels").max_rect(above));
    scroll_ui(&mut panels, above, |ui| {
        keys_scroll(ui);
        let room = if above.height() < 600.0 { Room::Scarce } else { Room::Ample };
        ui.spacing_mut().item_spacing.y = if room == Room::Scarce { 12.0 } else { look.gap() };
        profile_ui(ui, look, model, room);
        tries_ui(ui, look, model, room);
    });
    meeting_ui(&mut ui.new_child(UiBuilder::new().id_salt("meeting").max_rect(line)), look, model);
    let flow = Flow::left_to_right(Align::Center);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(flow));
    let half = (right - 16.0) / 2.0;
    foot.spacing_mut().item_spacing = vec2(16.0, 0.0);
    let leave = leave_ui(&mut foot, look, half);
    leave.or(again_ui(&mut foot, look, model, half))
}

fn again_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, width: f32) -> Option<DebriefAction> {
    let words = model.say(look, "debrief-meet-again");
    let button = Button::main(&words).before(Icon::Repeat).key(Key::Enter).width(width);
    button.ui(ui, look).clicked().then_some(DebriefAction::Again)
}

fn leave_ui(ui: &mut Ui, look: &Look, width: f32) -> Option<DebriefAction> {
    let words = look.text("debrief-leave");
    let button = Button::outlined(&words).before(Icon::People).width(width);
    button.ui(ui, look).clicked().then_some(DebriefAction::Leave)
}

/// Which meeting it was, and whether it counts.
fn meeting_words(look: &Look, model: &DebriefModel) -> String {
    if !model.kept {
        look.text("debrief-not-kept")
    } else if model.debrief.clean {
        look.words.with("debrief-meeting", &[("number", model.meetings.max(1).into())])
    } else {
        look.text("debrief-practice")
    }
}

fn meeting_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    text_ui(ui, look, &meeting_words(look, model), TextStyle::Body, look.theme.ink_soft);
}
