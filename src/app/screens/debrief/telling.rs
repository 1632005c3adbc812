//! How a run is told: who said what, and at which turns.

use bevy_egui::egui::{Color32, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::DebriefModel;
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint};
use crate::scoring::{AxisResult, Spoken, TurnResult};

/// How many turns a sentence names before it only counts the rest.
const NAMED: usize = 4;

/// Words in quotation marks, with the speaker where it is not the customer.
pub(super) fn quoted(look: &Look, model: &DebriefModel, spoken: &Spoken) -> String {
    let values = [("speaker", spoken.speaker.as_str().into()), ("words", spoken.words.as_str().into())];
    look.words.with(if spoken.speaker == model.name { "debrief-quote" } else { "debrief-quote-of" }, &values)
}

/// What the trainee said, without quotation marks, or that nothing was said.
pub(super) fn said(look: &Look, model: &DebriefModel, turn: &TurnResult) -> String {
    turn.said.clone().unwrap_or_else(|| model.say(look, "debrief-waited"))
}

/// “turn 2”, “turns 2, 4 and 5”, “turns 1, 2, 3, 4 and 6 more”.
pub(super) fn at_turns(look: &Look, numbers: &[usize]) -> String {
    let joined = |numbers: &[usize]| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if let Some((named, rest)) = numbers.split_at_checked(NAMED).filter(|(_, rest)| rest.len() > 1) {
        let values = [("first", joined(named).into()), ("more", rest.len().into())];
        return look.words.with("debrief-at-turns-more", &values);
    }
    let Some((last, first)) = numbers.split_last() else { return String::new() };
    let values = [("count", numbers.len().into()), ("first", joined(first).into()), ("last", (*last).into())];
    look.words.with("debrief-at-turns", &values)
}

/// One sentence about an axis that names the turns it rests on.
pub(super) fn axis_sentence(look: &Look, axis: &AxisResult) -> String {
    let key = match (axis.score, axis.earned.is_empty(), axis.lost.is_empty(), axis.missed.is_empty()) {
        (None, ..) => "debrief-not-in-play",
        (_, false, false, _) => "debrief-earned-lost",
        (_, false, true, false) => "debrief-earned-missed",
        (_, false, true, true) => "debrief-earned",
        (_, true, false, false) => "debrief-lost-missed",
        (_, true, false, true) => "debrief-lost",
        (_, true, true, false) => "debrief-missed",
        (_, true, true, true) => "debrief-nothing-taken",
    };
    let values = [
        ("earned", at_turns(look, &axis.earned).into()),
        ("lost", at_turns(look, &axis.lost).into()),
        ("missed", at_turns(look, &axis.missed).into()),
    ];
    look.words.with(key, &values)
}

/// An icon and words beside it that wrap. `label` is what a screen reader says.
pub(super) fn icon_row_ui(
    ui: &mut Ui,
    look: &Look,
    icon: Icon,
    words: &str,
    (style, colour): (TextStyle, Color32),
    label: &str,
) -> Response {
    const SLOT: f32 = 34.0;
    let width = ui.available_width();
    let galley = look.galley(ui.painter(), words, style, colour, (width - SLOT).max(80.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height()), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    let middle = pos2(rect.left() + 11.0, rect.top() + look.line_height(style) / 2.0);
    icon_paint(ui.painter(), icon, middle, 22.0, colour);
    galley_paint(ui.painter(), rect.min + vec2(SLOT, 0.0), galley);
    response
}

/// Words beside a stroke in the accent.
pub(super) fn marked_ui(ui: &mut Ui, look: &Look, words: &str, colour: Color32, label: &str) -> Response {
    const SLOT: f32 = 18.0;
    let width = ui.available_width();
    let galley = look.galley(ui.painter(), words, TextStyle::Body, look.theme.ink, (width - SLOT).max(80.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height() + 4.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    let stroke = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
    ui.painter().rect_filled(stroke, 0.0, colour);
    galley_paint(ui.painter(), rect.min + vec2(SLOT, 2.0), galley);
    response
}
