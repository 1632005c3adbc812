//! What the trainee is asked before any score is shown: how the customer felt, and which moment to take back.

use bevy_egui::egui::{
    Id, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, vec2,
};

use super::model::{DebriefAction, DebriefModel};
use super::page::scroll_ui;
use super::reflection::{CardSide, FEELINGS, Guess, TakeBack};
use super::telling::{marked_ui, said};
use super::transcript::follow_ui;
use crate::app::theme::parts::{Handle, Line, Slider, chip_ui, press_ui, tag_ui, track_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, text_ui};
use crate::scenario::Mood;
use crate::scoring::Difference;

/// A difference between guess and truth, in points of 100, that is none.
const NEAR: i16 = 12;

/// Shows the questions. Where there is a `foot`, the moments are a list of their own that ends there; else all of it is
/// as high as it needs. Once the card is turned over nothing can be changed any more.
pub(super) fn questions_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, foot: Option<f32>) -> Option<DebriefAction> {
    let theme = &look.theme;
    let fixed = model.card != CardSide::Down;
    let mut guess = model.guess;
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    text_ui(ui, look, &model.say_with(look, "debrief-guess", &[ended(model)]), TextStyle::Title, theme.ink);
    let about = match model.card {
        CardSide::Up { guessed: true } => "debrief-guess-stands",
        CardSide::Up { guessed: false } => "debrief-guess-none",
        CardSide::Down => "debrief-guess-first",
    };
    text_ui(ui, look, &model.say(look, about), TextStyle::Body, theme.ink_soft);
    ui.add_space(8.0);
    for (ends, value) in [
        (("debrief-at-ease", "debrief-on-edge"), &mut guess.mood.tension),
        (("debrief-guarded", "debrief-open"), &mut guess.mood.trust),
    ] {
        guessed_scale_ui(ui, look, ends, value, fixed);
    }
    feelings_ui(ui, look, &mut guess, fixed);
    if !model.debrief.turns.is_empty() {
        ui.add_space(18.0);
        text_ui(ui, look, &look.text("debrief-take-back"), TextStyle::Strong, theme.ink);
        ui.add_space(8.0);
        match foot {
            Some(foot) => {
                let rest = Rect::from_min_max(ui.cursor().min, ui.max_rect().max).with_max_y(foot);
                let mut list = ui.new_child(UiBuilder::new().id_salt("moments").max_rect(rest));
                scroll_ui(&mut list, rest, |ui| moments_ui(ui, look, model, &mut guess, fixed));
            }
            None => moments_ui(ui, look, model, &mut guess, fixed),
        }
    }
    (!fixed && guess != model.guess).then_some(DebriefAction::Guess(guess))
}

/// How the talk came to its end, for the words.
pub(super) fn ended(model: &DebriefModel) -> (&'static str, crate::words::Value<'static>) {
    ("ended", if model.debrief.ending.is_some() { "yes" } else { "no" }.into())
}

/// The names of the ends of a scale, and the scale with the guess on it.
fn guessed_scale_ui(ui: &mut Ui, look: &Look, ends: (&str, &str), value: &mut u8, fixed: bool) {
    let (least, most) = (look.text(ends.0), look.text(ends.1));
    scale_ends_ui(ui, look, &least, &most);
    let names = [("least", least.into()), ("most", most.into()), ("value", usize::from(*value).into())];
    let label = look.words.with("debrief-guess-scale", &names);
    if fixed {
        track_ui(ui, look, &label, &[(f32::from(*value) / 100.0, Handle::Square)]);
        ui.add_space(4.0);
        return;
    }
    // The slider is as high as a finger needs, and its track lies close under the words.
    ui.add_space(-7.0);
    let mut moved = i32::from(*value);
    Slider::new(&label, 0, 100, 5).handle(Handle::Square).ui(ui, look, &mut moved);
    *value = u8::try_from(moved).unwrap_or(*value);
    ui.add_space(-5.0);
}

/// The few words for how somebody felt. Once they are fixed only the chosen ones stand there.
fn feelings_ui(ui: &mut Ui, look: &Look, guess: &mut Guess, fixed: bool) {
    ui.add_space(10.0);
    if fixed && guess.words().is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        ui.set_min_height(44.0);
        for (key, chosen) in FEELINGS.into_iter().zip(&mut guess.feelings) {
            let words = look.text(key);
            if fixed {
                if *chosen {
                    tag_ui(ui, look, &words, Some(Icon::Check), None);
                }
            } else if chip_ui(ui, look, &words, *chosen).clicked() {
                *chosen = !*chosen;
            }
        }
    });
}

/// The names of both ends of a scale, above it.
pub(super) fn scale_ends_ui(ui: &mut Ui, look: &Look, least: &str, most: &str) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let painter = ui.painter();
    let word =
        |words: &str| Line::new(0.0).words(painter, look, words, TextStyle::Label, look.theme.ink_soft, f32::INFINITY);
    word(least).paint(painter, look, row.left_center());
    let right = word(most);
    right.paint(painter, look, row.right_center() - vec2(right.size().x, 0.0));
}

/// The id of the row of a moment: a turn from 0, or “none of them” after the last.
fn moment_id(row: usize) -> Id {
    Id::new(("debrief moment", row))
}

/// All moments as rows of which one is chosen.
fn moments_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, guess: &mut Guess, fixed: bool) {
    ui.spacing_mut().item_spacing.y = 8.0;
    ui.add_space(2.0);
    let turns = model.debrief.turns.iter().map(|turn| match &turn.said {
        Some(words) => look.words.with("debrief-quote", &[("words", words.as_str().into())]),
        None => said(look, model, turn),
    });
    let none = look.text("debrief-take-back-none");
    for (row, words) in turns.chain([none]).enumerate() {
        let stands_for = take_back(model, row);
        if moment_ui(ui, look, row, &words, guess.take_back == stands_for, fixed) {
            guess.take_back = stands_for;
        }
    }
}

fn take_back(model: &DebriefModel, row: usize) -> TakeBack {
    if row < model.debrief.turns.len() { TakeBack::Turn(row) } else { TakeBack::Nothing }
}

/// One row: a ring or a dot, and the words. Returns whether it was pressed.
fn moment_ui(ui: &mut Ui, look: &Look, row: usize, words: &str, chosen: bool, fixed: bool) -> bool {
    const SLOT: f32 = 50.0;
    let theme = &look.theme;
    let width = ui.available_width();
    let galley = look.galley(ui.painter(), words, TextStyle::Body, theme.ink, width - SLOT - 16.0);
    let height = (galley.rect.height() + 18.0).max(44.0);
    let (rect, plain) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = if fixed { plain } else { press_ui(ui, look, rect, moment_id(row), 10.0) };
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled() && !fixed, chosen, words));
    if fixed && chosen {
        follow_ui(ui, "debrief moments follow", rect, row);
    }
    let (fill, stroke) = match (chosen, response.hovered() && !fixed) {
        (true, _) => (theme.accent_soft, Stroke::new(2.0, theme.accent)),
        (false, true) => (theme.accent_soft, Stroke::new(1.5, theme.accent)),
        (false, false) => (theme.surface, Stroke::new(1.5, if fixed { theme.line } else { theme.edge })),
    };
    let painter = ui.painter();
    painter.rect(rect, 10.0, fill, stroke, StrokeKind::Inside);
    let dot = rect.left_center() + vec2(26.0, 0.0);
    if chosen {
        painter.circle_filled(dot, 11.0, theme.accent);
        painter.circle_filled(dot, 4.5, theme.accent_soft);
    } else {
        painter.circle_stroke(dot, 10.0, Stroke::new(2.0, theme.edge));
    }
    galley_paint(painter, rect.min + vec2(SLOT, (height - galley.rect.height()) / 2.0), galley);
    response.clicked()
}

/// The arrows up and down choose another moment while one has the focus.
pub(super) fn moment_keys(ui: &Ui, model: &DebriefModel) -> Option<DebriefAction> {
    let rows = model.debrief.turns.len() + 1;
    let focused = ui.memory(|memory| memory.focused())?;
    let row = (0..rows).find(|row| moment_id(*row) == focused)?;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = match (pressed(Key::ArrowUp), pressed(Key::ArrowDown)) {
        (true, false) => row.checked_sub(1)?,
        (false, true) => Some(row + 1).filter(|next| *next < rows)?,
        _ => return None,
    };
    ui.memory_mut(|memory| memory.request_focus(moment_id(next)));
    Some(DebriefAction::Guess(Guess { take_back: take_back(model, next), ..model.guess }))
}

/// How well the guess met the truth, and which moment stung.
pub(super) fn verdict_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, guessed: bool) {
    let words = verdict(look, model, guessed);
    if !words.is_empty() {
        marked_ui(ui, look, &words, look.theme.accent, &words);
    }
}

/// The same in words; empty where there is nothing to say.
pub(super) fn verdict(look: &Look, model: &DebriefModel, guessed: bool) -> String {
    let mut sentences = Vec::new();
    let (card, guess) = (&model.debrief.card, model.guess);
    match (card.stung_at, guess.take_back) {
        (Some(stung), TakeBack::Turn(turn)) if guessed && stung == turn + 1 => {
            sentences.push(model.say(look, "debrief-stung-same"));
        }
        (Some(stung), _) => {
            let words = model.debrief.turns.get(stung - 1).map(|turn| match &turn.said {
                Some(words) => look.words.with("debrief-quote", &[("words", words.as_str().into())]),
                None => said(look, model, turn),
            });
            let values = [("turn", stung.into()), ("words", words.unwrap_or_default().into())];
            sentences.push(model.say_with(look, "debrief-stung", &values));
        }
        (None, _) if !model.debrief.turns.is_empty() => sentences.push(model.say(look, "debrief-stung-none")),
        (None, _) => {}
    }
    if guessed {
        sentences.push(reading(look, model, guess.mood));
    }
    sentences.join(" ")
}

/// How well the mood was read.
fn reading(look: &Look, model: &DebriefModel, guess: Mood) -> String {
    let off = Difference::of(guess, model.debrief.card.mood);
    let way = |off: i16| match off {
        _ if off.abs() <= NEAR => "near",
        1.. => "above",
        _ => "below",
    };
    let values = [("tension", way(off.tension).into()), ("trust", way(off.trust).into())];
    // Where one sentence says it all, the second is empty.
    model.say_with(look, "debrief-read", &values).trim_end().to_owned()
}
