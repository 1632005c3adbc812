//! The four lines that the customer fills in on the card.

use bevy_egui::egui::{Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::DebriefModel;
use super::telling::at_turns;
use crate::app::theme::{Look, TextStyle, galley_paint};
use crate::scoring::Step;

/// One line: what is asked, how far it holds, and the same in words.
struct Felt {
    asks: String,
    /// Shown as dots, too, where it is a matter of degree.
    step: Option<Step>,
    words: String,
}

/// Shows the four lines.
pub(super) fn felt_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    for felt in lines(look, model) {
        line_ui(ui, look, &felt);
    }
}

fn lines(look: &Look, model: &DebriefModel) -> [Felt; 4] {
    let card = &model.debrief.card;
    let by_degree = |key, what: &'static str, step: Step, turns: &[usize]| {
        let values = [("what", what.into()), ("step", step.word().into()), ("turns", at_turns(look, turns).into())];
        let key_of_words = if turns.is_empty() { "debrief-felt" } else { "debrief-felt-at" };
        Felt { asks: model.say(look, key), step: Some(step), words: look.words.with(key_of_words, &values) }
    };
    let outright = |key, step: Option<Step>| {
        let values = [("step", step.map_or("open", Step::word).into())];
        Felt { asks: model.say(look, key), step: None, words: look.words.with("debrief-would", &values) }
    };
    [
        by_degree("debrief-felt-heard", "heard", card.heard, &card.heard_at),
        by_degree("debrief-felt-hurried", "hurried", card.hurried, &card.hurried_at),
        outright("debrief-would-come-back", card.comes_back),
        outright("debrief-would-tell", card.tells_friends),
    ]
}

fn line_ui(ui: &mut Ui, look: &Look, felt: &Felt) {
    const ASKED: f32 = 168.0;
    const DOTS: f32 = 92.0;
    let theme = &look.theme;
    let width = ui.available_width();
    let beside = width >= 420.0;
    let start = if beside { ASKED + DOTS } else { 0.0 };
    let asks = look.galley(ui.painter(), &felt.asks, TextStyle::Body, theme.ink, if beside { ASKED } else { width });
    let words = look.galley(ui.painter(), &felt.words, TextStyle::Strong, theme.ink, width - start);
    let below = if beside { 0.0 } else { asks.rect.height() };
    let height = if beside { asks.rect.height().max(words.rect.height()) } else { below + words.rect.height() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + 4.0), Sense::hover());
    let told = format!("{}: {}", felt.asks, felt.words);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
    let line = look.line_height(TextStyle::Body);
    galley_paint(ui.painter(), rect.min, asks);
    galley_paint(ui.painter(), rect.min + vec2(start, below), words);
    if let Some(step) = felt.step.filter(|_| beside) {
        let dots = Rect::from_min_size(pos2(rect.left() + ASKED, rect.top()), vec2(DOTS, line));
        for (other, number) in Step::ALL.into_iter().skip(1).zip(0_u8..) {
            let at = dots.left_center() + vec2(9.0 + 22.0 * f32::from(number), 0.0);
            if other <= step {
                ui.painter().circle_filled(at, 8.5, theme.ink_soft);
            } else {
                ui.painter().circle_stroke(at, 7.5, Stroke::new(2.0, theme.ink_soft));
            }
        }
    }
}
