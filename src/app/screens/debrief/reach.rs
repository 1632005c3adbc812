//! What was in reach before a reply and after it, as two bars.

use bevy_egui::egui::{Painter, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::DebriefModel;
use crate::app::theme::parts::{Line, pattern_paint};
use crate::app::theme::{Look, Pattern, TextStyle, text_ui};
use crate::scoring::{InReach, TurnRegret};

/// The height of a row.
const ROW: f32 = 32.0;
/// The height of a bar.
const BAR: f32 = 20.0;

/// How high it is in a place so wide.
pub(super) fn reach_height(ui: &Ui, look: &Look, model: &DebriefModel, width: f32) -> f32 {
    match rows(model) {
        Ok(_) => 2.0 * ROW,
        Err(key) => {
            look.galley(ui.painter(), &model.say(look, key), TextStyle::Body, look.theme.ink_soft, width).rect.height()
        }
    }
}

/// The two moments to show, or the key of the line that says why there are none.
fn rows(model: &DebriefModel) -> Result<&TurnRegret, &'static str> {
    if model.regret.is_none() {
        return Err("debrief-reach-soon");
    }
    let turn = model.regret_at(model.turn).ok_or("debrief-reach-unknown")?;
    match (turn.before, turn.after) {
        (InReach::Nothing, _) | (_, InReach::Nothing) => Err("debrief-reach-nothing"),
        _ => Ok(turn),
    }
}

/// Shows what was in reach before and after the reply of the turn looked at, or why that is not known.
pub(super) fn reach_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    let turn = match rows(model) {
        Ok(turn) => turn,
        Err(key) => {
            text_ui(ui, look, &model.say(look, key), TextStyle::Body, look.theme.ink_soft);
            return;
        }
    };
    let painter = ui.painter().clone();
    let width = |words: &str, style| look.galley(&painter, words, style, look.theme.ink, f32::INFINITY).rect.width();
    let rows = [("debrief-reach-before", turn.before, None), ("debrief-reach-after", turn.after, turn.lost)];
    let names = rows.iter().map(|(key, ..)| width(&look.text(key), TextStyle::Body)).fold(0.0, f32::max);
    let figures: Vec<String> = rows.iter().map(|(_, reach, _)| figure(look, *reach)).collect();
    let told = rows.iter().map(|(.., lost)| lost.map(|lost| lost_words(look, lost)).unwrap_or_default());
    let told: Vec<String> = told.collect();
    let most = |words: &[String], style| words.iter().map(|words| width(words, style)).fold(0.0, f32::max);
    let columns = Columns {
        name: names.min(ui.available_width() * 0.5) + 20.0,
        figure: most(&figures, TextStyle::Strong) + 20.0,
        lost: most(&told, TextStyle::Label) + 14.0,
    };
    for (((key, reach, lost), figure), told) in rows.iter().zip(&figures).zip(&told) {
        let values = [("value", figure.as_str().into()), ("lost", usize::from(lost.unwrap_or(0)).into())];
        let label = format!("{}: {}", look.text(key), look.words.with("debrief-reach-told", &values));
        let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label.trim()));
        row_paint(&painter, look, row, &columns, (&look.text(key), *reach, lost.is_some(), figure, told));
    }
}

/// How wide what stands around a bar is.
struct Columns {
    name: f32,
    figure: f32,
    lost: f32,
}

fn row_paint(
    painter: &Painter,
    look: &Look,
    row: Rect,
    columns: &Columns,
    (name, reach, is_after, figure, lost): (&str, InReach, bool, &str, &str),
) {
    let theme = &look.theme;
    let piece = |words: &str, style, colour, width| Line::new(0.0).words(painter, look, words, style, colour, width);
    piece(name, TextStyle::Body, theme.ink, columns.name - 16.0).paint(painter, look, row.left_center());
    let end = row.right() - columns.lost;
    let figure = piece(figure, TextStyle::Strong, theme.ink, f32::INFINITY);
    figure.paint(painter, look, pos2(end - figure.size().x, row.center().y));
    piece(lost, TextStyle::Label, theme.harm, f32::INFINITY).paint(painter, look, pos2(end + 14.0, row.center().y));

    let track = Rect::from_min_max(
        pos2(row.left() + columns.name, row.center().y - BAR / 2.0),
        pos2(end - columns.figure, row.center().y + BAR / 2.0),
    );
    let (least, most) = match reach {
        InReach::Exact(share) => (share.score().unwrap_or(0), share.score().unwrap_or(0)),
        InReach::Between(least, most) => (least.score().unwrap_or(0), most.score().unwrap_or(100)),
        InReach::Nothing => return,
    };
    let up_to = |value: u8| track.with_max_x(track.left() + track.width() * f32::from(value) / 100.0);
    if most > least {
        painter.rect_stroke(up_to(most), 5.0, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    }
    let bar = up_to(least);
    if is_after {
        painter.rect_filled(bar, 5.0, theme.surface);
        pattern_paint(painter, bar.shrink(1.0), Pattern::Slant, theme.accent);
        painter.rect_stroke(bar, 5.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    } else {
        painter.rect_filled(bar, 5.0, theme.accent);
    }
}

/// What is in reach as a number, or as two where only bounds are known.
pub(super) fn figure(look: &Look, reach: InReach) -> String {
    let score = |share: crate::scoring::space::Share, otherwise| usize::from(share.score().unwrap_or(otherwise));
    match reach {
        InReach::Exact(share) => score(share, 0).to_string(),
        InReach::Between(least, most) => {
            let values = [("least", score(least, 0).into()), ("most", score(most, 100).into())];
            look.words.with("debrief-reach-between", &values)
        }
        InReach::Nothing => String::new(),
    }
}

/// “−23”: what a reply gave away; empty where it gave away nothing.
fn lost_words(look: &Look, lost: u8) -> String {
    if lost == 0 {
        return String::new();
    }
    look.words.with("debrief-lost-points", &[("points", usize::from(lost).into())])
}
