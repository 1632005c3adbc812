//! What was said at a turn, and the other replies there were: their points, and for the open one what would have come.

use bevy_egui::egui::{
    Align, Frame, Layout as Flow, Margin, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::model::{DebriefAction, DebriefModel};
use super::moment::turn_points_ui;
use super::reach::figure;
use super::telling::{icon_row_ui, quoted, said};
use super::typed::typed_ui;
use crate::app::theme::parts::{Bubble, Button, Key, Tail, bubble_ui, press_ui, rule_ui, sunk_frame};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint, text_ui};
use crate::scoring::{InReach, OtherReply, TurnResult};

/// From the left edge of a reply to its words.
const WORDS: f32 = 58.0;

/// Shows all of them as high as they are.
pub(super) fn others_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let Some(turn) = model.current() else {
        text_ui(ui, look, &look.text("debrief-no-turn"), TextStyle::Lead, look.theme.ink_soft);
        return None;
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    let wrongly = yours_ui(ui, look, model, turn);
    if wrongly.is_some() {
        return wrongly;
    }
    ui.add_space(10.0);
    let Some(others) = model.others() else {
        text_ui(ui, look, &model.say(look, "debrief-others-soon"), TextStyle::Body, look.theme.ink_soft);
        ui.add_space(10.0);
        let words = look.text("debrief-play-again-from");
        let again = ui.horizontal(|ui| Button::main(&words).key(Key::Enter).ui(ui, look).clicked()).inner;
        return again.then_some(DebriefAction::AgainFrom(model.turn));
    };
    if others.is_empty() {
        text_ui(ui, look, &look.text("debrief-others-none"), TextStyle::Body, look.theme.ink_soft);
        return None;
    }
    let mut action = None;
    for (index, other) in others.iter().enumerate() {
        let is_open = index == model.other;
        if index > 0 && !is_open && index != model.other + 1 {
            rule_ui(ui, look, 2.0, 2.0);
        } else if index > 0 {
            ui.add_space(5.0);
        }
        let shown = if is_open {
            open_ui(ui, look, model, other)
        } else {
            closed_ui(ui, look, model, other).then_some(DebriefAction::Other(index))
        };
        action = action.or(shown);
    }
    action
}

/// Whether one can play on from the open reply, or from the turn.
pub(super) fn leads_on(model: &DebriefModel) -> bool {
    match model.others() {
        Some(others) => others.get(model.other).is_some_and(|other| other.ending.is_none()),
        None => model.current().is_some(),
    }
}

/// What the trainee said, on a quiet plate.
fn yours_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, turn: &TurnResult) -> Option<DebriefAction> {
    let theme = &look.theme;
    if let Some(read) = model.read.get(&model.turn) {
        return typed_ui(ui, look, model, turn, read);
    }
    sunk_frame(look).inner_margin(Margin::symmetric(18, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let yours = match &turn.said {
            Some(words) => look.words.with("debrief-yours", &[("words", words.as_str().into())]),
            None => said(look, model, turn),
        };
        let ink = if turn.said.is_some() { theme.ink } else { theme.ink_soft };
        icon_row_ui(ui, look, Icon::Person, &yours, (TextStyle::Body, ink), &yours);
        ui.horizontal(|ui| {
            ui.add_space(34.0);
            ui.vertical(|ui| turn_points_ui(ui, look, turn));
        });
    });
    None
}

/// The words of a reply, as they stand in its row.
fn reply_words(look: &Look, model: &DebriefModel, other: &OtherReply) -> String {
    match &other.turn.said {
        Some(words) => look.words.with("debrief-quote", &[("words", words.as_str().into())]),
        None => model.say(look, "debrief-wait"),
    }
}

/// The plate with the key of a reply.
fn key_paint(ui: &Ui, look: &Look, row: Rect, key: usize) {
    let plate = Rect::from_min_size(row.min + vec2(14.0, 10.0), vec2(32.0, 32.0));
    ui.painter().rect_filled(plate, 8.0, look.theme.sunk);
    let number = look.galley(ui.painter(), &key.to_string(), TextStyle::Strong, look.theme.ink, f32::INFINITY);
    galley_paint(ui.painter(), plate.center() - number.rect.size() / 2.0, number);
}

/// A reply that is not open: key, words, points. Returns whether it was pressed.
fn closed_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, other: &OtherReply) -> bool {
    let theme = &look.theme;
    let words = reply_words(look, model, other);
    let width = ui.available_width();
    let ink = if other.turn.said.is_some() { theme.ink } else { theme.ink_soft };
    let galley = look.galley(ui.painter(), &words, TextStyle::Body, ink, width - WORDS - 44.0);
    let height = galley.rect.height() + 26.0 + 22.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = press_ui(ui, look, rect, ui.id().with(("other", other.key)), 10.0);
    let label = look.words.with("debrief-other", &[("key", other.key.into()), ("words", words.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), false, &label));
    if response.hovered() {
        ui.painter().rect_filled(rect, 10.0, theme.accent_soft);
    }
    key_paint(ui, look, rect, other.key);
    icon_paint(ui.painter(), Icon::Down, pos2(rect.right() - 24.0, rect.center().y), 20.0, theme.ink_soft);
    let start = rect.min + vec2(WORDS, 10.0);
    let points = Rect::from_min_max(pos2(start.x, start.y + galley.rect.height()), rect.max);
    galley_paint(ui.painter(), start, galley);
    turn_points_ui(&mut ui.new_child(UiBuilder::new().id_salt(other.key).max_rect(points)), look, &other.turn);
    response.clicked()
}

/// The open reply: what the customer would have said and thought, and the way on from there.
fn open_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, other: &OtherReply) -> Option<DebriefAction> {
    let theme = &look.theme;
    let words = reply_words(look, model, other);
    #[expect(clippy::cast_possible_truncation, reason = "58")]
    let margin = Margin { left: WORDS as i8, right: 16, top: 10, bottom: 12 };
    let frame = Frame::new().fill(theme.surface).corner_radius(14).inner_margin(margin);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let ink = if other.turn.said.is_some() { theme.ink } else { theme.ink_soft };
        text_ui(ui, look, &words, TextStyle::Body, ink);
        turn_points_ui(ui, look, &other.turn);
        let width = ui.available_width();
        let bubble = Bubble { tail: Tail::None, radius: 14.0, dashed: false };
        for spoken in other.turn.reaction.iter().chain(&other.next) {
            bubble_ui(ui, look, &quoted(look, model, spoken), TextStyle::Body, width, bubble);
        }
        if let Some(thought) = &other.turn.thought {
            let thought = look.words.with("debrief-quote", &[("words", thought.as_str().into())]);
            let label = model.say_with(look, "debrief-would-think", &[("words", thought.as_str().into())]);
            icon_row_ui(ui, look, Icon::Thought, &thought, (TextStyle::Body, theme.ink_soft), &label);
        }
        if let Some(ending) = &other.ending {
            let told = look.words.with("debrief-would-end", &[("title", ending.title.as_str().into())]);
            icon_row_ui(ui, look, Icon::Flag, &told, (TextStyle::Body, theme.ink_soft), &told);
        }
        if other.after != InReach::Nothing {
            let values = [("value", figure(look, other.after).into())];
            let told = look.words.with("debrief-reach-other", &values);
            text_ui(ui, look, &told, TextStyle::Small, theme.ink_soft);
        }
        ui.add_space(2.0);
        play_on_ui(ui, look, model, other)
    });
    let rect = shown.response.rect;
    key_paint(ui, look, rect, other.key);
    ui.painter().rect_stroke(rect, 14.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    let label = look.words.with("debrief-other", &[("key", other.key.into()), ("words", words.as_str().into())]);
    shown.response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, true, &label));
    shown.inner
}

fn play_on_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, other: &OtherReply) -> Option<DebriefAction> {
    if other.ending.is_some() {
        return None;
    }
    let words = look.text("debrief-play-on");
    let stays = look.text("debrief-stays");
    let played = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 4.0);
        let played = Button::main(&words).key(Key::Enter).ui(ui, look).clicked();
        ui.with_layout(Flow::left_to_right(Align::Center), |ui| {
            ui.set_min_height(48.0);
            text_ui(ui, look, &stays, TextStyle::Body, look.theme.ink_soft);
        });
        played
    });
    played.inner.then_some(DebriefAction::PlayOn { turn: model.turn, key: other.key })
}
