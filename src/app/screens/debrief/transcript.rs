//! All turns as a list: number, words, points.

use bevy_egui::egui::{Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::model::{DebriefModel, lost_points};
use super::moment::turn_points_ui;
use super::page::{panel_paint, scroll_ui};
use super::telling::said;
use crate::app::theme::parts::{Line, card_frame, press_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint};
use crate::scoring::TurnResult;

/// Shows the list over `rect`; it scrolls and follows the turn looked at. Returns the turn, from 0, that somebody goes to.
pub(super) fn transcript_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel) -> Option<usize> {
    panel_paint(ui, look, rect);
    let mut inside = ui.new_child(UiBuilder::new().id_salt("transcript").max_rect(rect));
    scroll_ui(&mut inside, rect.shrink2(vec2(16.0, 8.0)), |ui| rows_ui(ui, look, model, true))
}

/// Shows the list as high as it is.
pub(super) fn transcript_flowing_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<usize> {
    card_frame(look).inner_margin(8).show(ui, |ui| rows_ui(ui, look, model, false)).inner
}

fn rows_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, follow: bool) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(if follow { 2.0 } else { 8.0 });
    let mut picked = None;
    for (index, turn) in model.debrief.turns.iter().enumerate() {
        let current = index == model.turn;
        if row_ui(ui, look, model, turn, follow) {
            picked = Some(index);
        }
        let next_to_current = current || index + 1 == model.turn;
        let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 5.0), Sense::hover());
        if !next_to_current && index + 1 < model.debrief.turns.len() {
            ui.painter().hline(line.x_range(), line.center().y, Stroke::new(1.0, look.theme.line));
        }
    }
    picked
}

/// One turn. The one looked at lies on a plate with a stroke. Returns whether it was pressed.
fn row_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, turn: &TurnResult, follow: bool) -> bool {
    const NUMBER: f32 = 44.0;
    let current = turn.number == model.turn + 1;
    let theme = &look.theme;
    let words = said(look, model, turn);
    let width = ui.available_width();
    let colour = if turn.said.is_some() { theme.ink } else { theme.ink_soft };
    let galley = look.galley(ui.painter(), &words, TextStyle::Body, colour, width - NUMBER - 12.0);
    let height = galley.rect.height() + 26.0 + 20.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = press_ui(ui, look, rect, ui.id().with(turn.number), 10.0);
    response.widget_info(|| {
        let values = [("turn", turn.number.into()), ("words", words.as_str().into())];
        let label = look.words.with("debrief-transcript-turn", &values);
        let label = if turn.written.is_some() { format!("{label} ({})", look.text("answers-tag")) } else { label };
        WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), current, label)
    });
    if current && follow {
        follow_ui(ui, "debrief transcript follows", rect, turn.number);
    }
    if current {
        let lost_most = match &model.regret {
            Some(_) => model.lost_most().0.contains(&model.turn),
            None => lost_points(turn),
        };
        let (fill, stroke) = if lost_most { (theme.harm_soft, theme.harm) } else { (theme.accent_soft, theme.accent) };
        ui.painter().rect(rect, 10.0, fill, Stroke::new(2.0, stroke), StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 10.0, theme.accent_soft);
    }
    let number = look.galley(ui.painter(), &turn.number.to_string(), TextStyle::Strong, theme.ink, f32::INFINITY);
    galley_paint(ui.painter(), rect.min + vec2(12.0, 10.0), number);
    let start = rect.min + vec2(NUMBER, 10.0);
    let points = Rect::from_min_max(pos2(start.x, start.y + galley.rect.height()), rect.max);
    galley_paint(ui.painter(), start, galley);
    if turn.written.is_some() {
        let ink = theme.ink_soft;
        let tag = Line::new(6.0).icon(Icon::Pencil, 18.0, ink);
        let tag = tag.words(ui.painter(), look, &look.text("answers-tag"), TextStyle::Small, ink, f32::INFINITY);
        tag.paint(ui.painter(), look, pos2(rect.right() - 14.0 - tag.size().x, points.top() + 13.0));
    }
    let mut points = ui.new_child(UiBuilder::new().id_salt(turn.number).max_rect(points));
    turn_points_ui(&mut points, look, turn);
    response.clicked()
}

/// Brings a row into view when it has just become the one looked at, or when the list has just come up, and leaves the
/// list alone after that.
pub(super) fn follow_ui(ui: &Ui, list: &'static str, rect: Rect, number: usize) {
    // How high a list is, is known when it was shown once, so the first pass alone may not get there.
    const PASSES: u8 = 3;
    let id = Id::new(list);
    let pass = ui.ctx().cumulative_pass_nr();
    let last: Option<(usize, u64, u8)> = ui.data(|data| data.get_temp(id));
    let known = last.filter(|(last, seen, _)| *last == number && seen + 1 >= pass);
    let passes = known.map_or(0, |(.., passes)| passes);
    ui.data_mut(|data| data.insert_temp(id, (number, pass, (passes + 1).min(PASSES))));
    if passes < PASSES {
        ui.scroll_to_rect(rect.expand(8.0), None);
        ui.ctx().request_repaint();
    }
}
