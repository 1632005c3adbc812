//! The three axes beside each other. They are never added up.

use bevy_egui::egui::{Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::DebriefModel;
use super::telling::axis_sentence;
use crate::app::screens::profile_word;
use crate::app::theme::parts::{Bar, Line, bar_ui, card_frame};
use crate::app::theme::{AxisSign, Layout, Look, TextStyle, text_ui};
use crate::scoring::AxisResult;

/// Where the word stands beside the name.
const WORD: f32 = 216.0;

/// How much height there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// Enough, or the page scrolls anyway.
    Ample,
    /// Everything should stand on a page 720 high.
    Scarce,
}

impl Room {
    /// Between the edge of a panel and its words.
    pub(super) fn margin(self, look: &Look) -> i8 {
        if self == Self::Scarce || look.layout == Layout::Compact { 16 } else { 24 }
    }

    /// The letters of what explains.
    pub(super) fn explaining(self) -> TextStyle {
        if self == Self::Scarce { TextStyle::Small } else { TextStyle::Body }
    }
}

/// Shows the profile as high as it is.
pub(super) fn profile_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, room: Room) {
    card_frame(look).inner_margin(room.margin(look)).shadow(look.shadow()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        title_ui(ui, look, model);
        for (axis, best) in model.debrief.axes.iter().zip(model.best) {
            ui.add_space(if room == Room::Scarce { 2.0 } else { 10.0 });
            axis_ui(ui, look, axis, best.filter(|_| axis.score.is_some()), room);
        }
    });
}

/// The title, and what the mark on the bars says where there is one.
fn title_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let style = TextStyle::LeadStrong;
    let words = model.say(look, "debrief-profile");
    let marked = model.debrief.axes.iter().zip(model.best).any(|(axis, best)| axis.score.and(best).is_some());
    let legend = look.text("debrief-best-run");
    let mark = Line::new(0.0).words(&painter, look, &legend, TextStyle::Body, theme.ink_soft, f32::INFINITY);
    let room = mark.size().x + 16.0;
    let beside = {
        let title = look.galley(&painter, &words, style, theme.ink, f32::INFINITY);
        width >= title.rect.width() + room + 16.0
    };
    let title = text_ui(ui, look, &words, style, theme.ink);
    if !marked {
        return;
    }
    let rect = if beside {
        Rect::from_min_max(pos2(title.rect.left() + width - room, title.rect.top()), pos2(0.0, title.rect.bottom()))
    } else {
        ui.allocate_exact_size(vec2(room, 26.0), Sense::hover()).0
    };
    let middle = rect.left_center();
    painter.vline(middle.x + 2.0, middle.y - 10.0..=middle.y + 10.0, Stroke::new(3.0, theme.ink));
    mark.paint(&painter, look, middle + vec2(14.0, 0.0));
}

fn axis_ui(ui: &mut Ui, look: &Look, axis: &AxisResult, best: Option<u8>, room: Room) {
    let theme = &look.theme;
    let sign = AxisSign::from(axis.axis);
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let mut word = profile_word(look, axis.axis, axis.score);
    if axis.score.zip(best).is_some_and(|(score, best)| score >= best) {
        word = look.words.with("debrief-word-best", &[("word", word.into())]);
    }
    let number = axis.score.map(|score| look.words.with("debrief-score", &[("score", usize::from(score).into())]));
    let piece = |icon, words: &str, style, colour| {
        Line::new(8.0).icon(icon, 22.0, colour).words(&painter, look, words, style, colour, f32::INFINITY)
    };
    let name = piece(Some(sign.icon()), &look.text(sign.key()), TextStyle::Strong, sign.colour(theme));
    let told = piece(None, &word, TextStyle::ReplyStrong, theme.ink);
    let score = piece(None, number.as_deref().unwrap_or_default(), TextStyle::Body, theme.ink_soft);
    let start = WORD.max(name.size().x + 16.0);
    let beside = start + told.size().x + 12.0 + score.size().x <= width;
    let (row, response) = ui.allocate_exact_size(vec2(width, if beside { 26.0 } else { 52.0 }), Sense::hover());
    let label = match &number {
        None => format!("{}: {word}", look.text(sign.key())),
        Some(_) => {
            let score = usize::from(axis.score.unwrap_or_default());
            let name = look.text(sign.key());
            let values = [("axis", name.into()), ("word", word.as_str().into()), ("score", score.into())];
            look.words.with("debrief-bar", &values)
        }
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &label));
    let first = pos2(row.left(), row.top() + 13.0);
    name.paint(&painter, look, first);
    told.paint(&painter, look, if beside { first + vec2(start, 0.0) } else { first + vec2(0.0, 26.0) });
    score.paint(&painter, look, pos2(row.right() - score.size().x, first.y));
    if let Some(value) = axis.score {
        let height = if room == Room::Scarce { 16.0 } else { 20.0 };
        let bar = Bar { height, ..Bar::axis(look, sign, &label, f32::from(value)).best(best.map(f32::from)) };
        bar_ui(ui, look, &bar);
    }
    text_ui(ui, look, &axis_sentence(look, axis), room.explaining(), theme.ink);
}
