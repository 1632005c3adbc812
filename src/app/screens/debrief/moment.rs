//! One moment of the run: the face as it was, what was said, what was thought, and what was in reach before and after.

use bevy_egui::egui::{Align, CornerRadius, Frame, Layout as Flow, Margin, Rect, Ui, UiBuilder, pos2, vec2};

use super::model::{DebriefAction, DebriefModel, WHAT_ELSE};
use super::page::{bare_panel_ui, panel_paint, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, left_corners, portrait_paint};
use super::reach::{reach_height, reach_ui};
use super::telling::{icon_row_ui, marked_ui, quoted, said};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, card_edge_paint, points_ui};
use crate::app::theme::{AxisSign, Icon, Layout, Look, TextStyle, text_ui};
use crate::scenario::Axis;
use crate::scoring::{Regret, TurnResult, TurningPoint};
use crate::words::move_key;

/// Shows the moment over `rect`: the picture at the left over its whole height, what is in reach and the buttons at the
/// foot, and the words in what is left, where they scroll if they must.
pub(super) fn moment_ui(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let turn = model.current()?;
    panel_paint(ui, look, rect);
    let picture = Rect::from_min_size(rect.min, vec2((rect.width() * 0.295).round(), rect.height()));
    portrait_paint(ui.painter(), picture, afterwards(turn), left_corners(look), paint);
    card_edge_paint(ui, look, rect);
    let inside = Rect::from_min_max(pos2(picture.right() + 24.0, rect.top() + 2.0), rect.max - vec2(24.0, 16.0));
    let reach = reach_height(ui, look, model, inside.width());
    let foot = inside.bottom() - CONTROL_HEIGHT;
    let bars = Rect::from_min_max(pos2(inside.left(), foot - 12.0 - reach), pos2(inside.right(), foot));
    let words = inside.with_max_y(bars.top() - 4.0);
    let mut above = ui.new_child(UiBuilder::new().id_salt(("moment", model.turn)).max_rect(words));
    scroll_ui(&mut above, words, |ui| {
        ui.add_space(14.0);
        words_ui(ui, look, model, turn);
    });
    reach_ui(&mut ui.new_child(UiBuilder::new().id_salt("reach").max_rect(bars)), look, model);
    let buttons = inside.with_min_y(foot);
    let flow = Flow::left_to_right(Align::Center);
    let mut buttons = ui.new_child(UiBuilder::new().id_salt("buttons").max_rect(buttons).layout(flow));
    buttons.spacing_mut().item_spacing.x = 16.0;
    let on = others_ui(&mut buttons, look, None);
    on.or(elsewhere_ui(&mut buttons, look, model))
}

/// The main button: what else there was.
pub(super) fn others_ui(ui: &mut Ui, look: &Look, width: Option<f32>) -> Option<DebriefAction> {
    let words = look.text("debrief-to-others");
    let mut button = Button::main(&words).key(Key::Enter);
    if let Some(width) = width {
        button = button.width(width);
    }
    button.ui(ui, look).clicked().then_some(DebriefAction::Part(WHAT_ELSE))
}

/// The way from the turn that lost most to the one that kept most, and from any other turn to the turning point.
pub(super) fn elsewhere_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let point = model.turning_point();
    let (key, turn) = match model.kept_most() {
        Some((turn, _)) if point == Some(model.turn) && turn != model.turn => ("debrief-kept-most", turn),
        _ => ("debrief-back-to-turn", point.filter(|turn| *turn != model.turn)?),
    };
    let words = look.words.with(key, &[("turn", (turn + 1).into())]);
    let fits = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink, f32::INFINITY).rect.width() + 72.0;
    let button = Button::outlined(&words);
    let button = if fits <= ui.available_width() { button.after(Icon::Right) } else { button };
    button.ui(ui, look).clicked().then_some(DebriefAction::Turn(turn))
}

/// Shows the moment as high as it needs: the picture at the left of the first words.
pub(super) fn moment_flowing_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    let Some(turn) = model.current() else { return };
    let (size, margin) =
        if look.layout == Layout::Compact { (vec2(140.0, 180.0), 16.0) } else { (vec2(240.0, 320.0), 24.0) };
    bare_panel_ui(ui, look, false, |ui| {
        let words = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(size.x + margin);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - margin);
                ui.set_min_height(size.y);
                ui.add_space(margin);
                words_ui(ui, look, model, turn);
                ui.add_space(margin - 6.0);
            });
        });
        // The picture fills the panel's side, unless that is so high that nothing but the nose would show.
        let panel = words.response.rect;
        let (round, ground) = left_corners(look);
        let whole = panel.height() <= size.y * 1.4;
        let size = if whole { vec2(size.x, panel.height()) } else { size };
        let round = if whole { round } else { CornerRadius { sw: 0, ..round } };
        let picture = Rect::from_min_size(panel.min, size);
        portrait_paint(ui.painter(), picture, afterwards(turn), (round, ground), paint);
        #[expect(clippy::cast_possible_truncation, reason = "16 and 24")]
        let around = Margin::symmetric(margin as i8, 12);
        Frame::new().inner_margin(around).show(ui, |ui| reach_ui(ui, look, model));
    });
}

fn afterwards(turn: &TurnResult) -> Portrait {
    Portrait { shot: Shot::Moment, mood: turn.after }
}

fn words_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, turn: &TurnResult) {
    let theme = &look.theme;
    ui.spacing_mut().item_spacing.y = 6.0;
    header_ui(ui, look, model, turn);
    let mut row = |icon, words: &str, style, colour, key: &str| {
        let label = model.say_with(look, key, &[("words", words.into())]);
        icon_row_ui(ui, look, icon, words, (style, colour), &label);
    };
    row(Icon::Chat, &quoted(look, model, &turn.line), TextStyle::Small, theme.ink_soft, "debrief-row-line");
    let colour = if turn.said.is_some() { theme.ink } else { theme.ink_soft };
    let yours = turn.said.as_deref().map(|words| look.words.with("debrief-quote", &[("words", words.into())]));
    let yours = yours.unwrap_or_else(|| said(look, model, turn));
    row(Icon::Person, &yours, TextStyle::Lead, colour, "debrief-row-said");
    if let Some(reply) = &turn.written {
        let taken = look.words.with("answers-taken-for", &[("reply", reply.as_str().into())]);
        row(Icon::Pencil, &taken, TextStyle::Small, theme.ink_soft, "answers-row-typed");
    }
    if let Some(thought) = &turn.thought {
        let thought = look.words.with("debrief-quote", &[("words", thought.as_str().into())]);
        row(Icon::Thought, &thought, TextStyle::Body, theme.ink_soft, "debrief-row-thought");
    }
    if let Some(reaction) = &turn.reaction {
        row(Icon::Chat, &quoted(look, model, reaction), TextStyle::Small, theme.ink_soft, "debrief-row-reaction");
    }
    let last = turn.number == model.debrief.turns.len();
    if let Some(ending) = model.debrief.ending.as_ref().filter(|_| last) {
        row(Icon::Chat, &quoted(look, model, &ending.line), TextStyle::Small, theme.ink_soft, "debrief-row-reaction");
    }
    if !turn.coach.is_empty() {
        ui.add_space(4.0);
        let label = look.words.with("debrief-row-coach", &[("words", turn.coach.as_str().into())]);
        marked_ui(ui, look, &turn.coach, theme.accent, &label);
    }
    let moves: Vec<String> = turn.moves.iter().map(|done| look.text(move_key(*done))).collect();
    if !moves.is_empty() {
        let words = look.words.with("debrief-moves", &[("moves", moves.join(", ").into())]);
        text_ui(ui, look, &words, TextStyle::Small, theme.ink_soft);
    }
    if let Some(seconds) = model.seconds.get(model.turn).copied().flatten() {
        let words = model.say_with(look, "debrief-seconds", &[("seconds", seconds.into())]);
        text_ui(ui, look, &words, TextStyle::Small, theme.ink_soft);
    }
}

/// Which turn it is, and what it was in the run.
fn header_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, turn: &TurnResult) {
    let theme = &look.theme;
    let (lost, _) = model.lost_most();
    let nothing_lost = model
        .regret
        .as_ref()
        .map(Regret::turning_point)
        .is_some_and(|point| matches!(point, TurningPoint::NothingLost { .. }));
    let (key, sign, colour) = if lost.contains(&model.turn) {
        ("debrief-turn-lost", Some(Icon::Flag), theme.harm)
    } else if nothing_lost && model.turning_point() == Some(model.turn) {
        ("debrief-turn-closest", Some(Icon::Flag), theme.ink)
    } else if model.kept_most().is_some_and(|(turn, _)| turn == model.turn) {
        ("debrief-turn-kept", Some(Icon::Flag), theme.accent)
    } else {
        ("debrief-turn", None, theme.ink)
    };
    let values = [("turn", turn.number.into()), ("count", model.debrief.turns.len().into())];
    let words = look.words.with(key, &values);
    let label = (TextStyle::Strong, colour);
    match sign {
        Some(sign) => _ = icon_row_ui(ui, look, sign, &words, label, &words),
        None => _ = text_ui(ui, look, &words, label.0, label.1),
    }
}

/// The points of a turn in a row.
pub(super) fn turn_points_ui(ui: &mut Ui, look: &Look, turn: &TurnResult) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for axis in Axis::ALL {
            points_ui(ui, look, AxisSign::from(axis), turn.points.on(axis).into());
        }
    });
}
