//! One moment of the run: the face, what was said, what was thought, and what the words did.

use bevy_egui::egui::{Align, CornerRadius, Layout as Flow, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::model::{DebriefModel, turn_that_lost_most};
use super::page::{bare_panel_ui, panel_paint, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, left_corners, portrait_paint};
use super::telling::{axis_sign, icon_row_ui, marked_ui, quoted, said};
use crate::app::theme::parts::{Line, card_edge_paint, points_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle};
use crate::scenario::Axis;
use crate::scoring::TurnResult;

/// Shows the moment over `rect`: the picture at the left over its whole height.
pub(super) fn moment_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    let Some(turn) = model.current() else { return };
    panel_paint(ui, look, rect);
    let picture = Rect::from_min_size(rect.min, vec2((rect.width() * 0.3).round(), rect.height()));
    portrait_paint(ui.painter(), picture, afterwards(turn), left_corners(look), paint);
    card_edge_paint(ui, look, rect);
    let words = Rect::from_min_max(pos2(picture.right() + 24.0, rect.top() + 2.0), rect.max - vec2(24.0, 2.0));
    let mut inside = ui.new_child(UiBuilder::new().id_salt(("moment", model.turn)).max_rect(words));
    scroll_ui(&mut inside, words, |ui| {
        ui.add_space(16.0);
        words_ui(ui, look, model, turn);
    });
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
    row(Icon::Chat, &quoted(look, model, &turn.line), TextStyle::Body, theme.ink, "debrief-row-line");
    let colour = if turn.said.is_some() { theme.ink } else { theme.ink_soft };
    let yours = turn.said.as_deref().map(|words| look.words.with("debrief-quote", &[("words", words.into())]));
    let yours = yours.unwrap_or_else(|| said(look, model, turn));
    row(Icon::Person, &yours, TextStyle::Lead, colour, "debrief-row-said");
    if let Some(reaction) = &turn.reaction {
        row(Icon::Chat, &quoted(look, model, reaction), TextStyle::Body, theme.ink, "debrief-row-reaction");
    }
    let last = turn.number == model.debrief.turns.len();
    if let Some(ending) = model.debrief.ending.as_ref().filter(|_| last) {
        row(Icon::Chat, &quoted(look, model, &ending.line), TextStyle::Body, theme.ink, "debrief-row-reaction");
    }
    if let Some(thought) = &turn.thought {
        let thought = look.words.with("debrief-quote", &[("words", thought.as_str().into())]);
        row(Icon::Thought, &thought, TextStyle::Body, theme.ink_soft, "debrief-row-thought");
    }
    if !turn.coach.is_empty() {
        ui.add_space(4.0);
        let label = look.words.with("debrief-row-coach", &[("words", turn.coach.as_str().into())]);
        marked_ui(ui, look, &turn.coach, theme.accent, &label);
    }
}

/// Which turn it is, and its points.
fn header_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, turn: &TurnResult) {
    let theme = &look.theme;
    let lost_most = turn_that_lost_most(&model.debrief) == Some(model.turn);
    let (key, colour) = if lost_most { ("debrief-turn-lost", theme.harm) } else { ("debrief-turn", theme.ink) };
    let values = [("turn", turn.number.into()), ("count", model.debrief.turns.len().into())];
    let words = look.words.with(key, &values);
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let line = Line::new(8.0).icon(lost_most.then_some(Icon::Flag), 22.0, colour);
    let line = line.words(&painter, look, &words, TextStyle::Strong, colour, width - 30.0);
    let beside = width >= line.size().x + 200.0;
    let heading = |ui: &mut Ui| {
        let (rect, response) = ui.allocate_exact_size(line.size(), Sense::hover());
        response.widget_info(|| bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, true, &words));
        line.paint(&painter, look, rect.left_center());
    };
    if beside {
        ui.horizontal(|ui| {
            heading(ui);
            ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 20.0;
                for axis in Axis::ALL.into_iter().rev() {
                    points_ui(ui, look, axis_sign(axis), turn.points.on(axis).into());
                }
            });
        });
    } else {
        heading(ui);
        turn_points_ui(ui, look, turn);
    }
}

/// The points of a turn in a row.
pub(super) fn turn_points_ui(ui: &mut Ui, look: &Look, turn: &TurnResult) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for axis in Axis::ALL {
            points_ui(ui, look, axis_sign(axis), turn.points.on(axis).into());
        }
    });
}
