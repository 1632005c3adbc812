//! Part 1: the trainee guesses how it was for the customer, and then the customer's own card turns over.

use bevy_egui::egui::{Align, CornerRadius, Layout as Flow, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::breathing::offer_ui;
use super::card::card_ui;
use super::guess::{ended, moment_keys, questions_ui, verdict_ui};
use super::model::{DebriefAction, DebriefModel, THE_TURN};
use super::page::{column_ui, columns, panel_paint, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, portrait_paint, top_corners};
use super::reflection::CardSide;
use crate::app::screens::check_in::{check_in_height, check_in_ui};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, appear, card_edge_paint, card_paint};
use crate::app::theme::{Icon, Look, TextStyle, text_centred_ui};

/// Shows the part below the top bar.
pub(super) fn his_side_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let below = ui.available_rect_before_wrap();
    let walked = moment_keys(ui, model);
    let shown = match columns(look, below) {
        Some(page) => two_columns_ui(ui, look, page, model, paint),
        None => column_ui(
            ui,
            look,
            below,
            |ui| flowing_ui(ui, look, model, paint),
            |ui| main_ui(ui, look, model, Some(ui.available_width())),
        ),
    };
    walked.or(shown)
}

fn two_columns_ui(
    ui: &mut Ui,
    look: &Look,
    page: Rect,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let width = (page.width() - 48.0) / 2.0;
    let foot = page.bottom() - CONTROL_HEIGHT;
    let left = Rect::from_min_size(page.min, vec2(width, page.height()));
    let right = Rect::from_min_max(pos2(page.right() - width, page.top()), page.max);
    let flow = Flow::right_to_left(Align::Center);
    let mut asked = ui.new_child(UiBuilder::new().id_salt("questions").max_rect(left));
    let CardSide::Up { guessed } = model.card else {
        let guess = questions_ui(&mut asked, look, model, Some(foot - 24.0));
        let below = Rect::from_min_max(pos2(left.left(), foot), left.max);
        let mut below = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(below).layout(flow));
        let turned = main_ui(&mut below, look, model, Some(280.0));
        let skipped = below.with_layout(Flow::left_to_right(Align::Center), |ui| skip_ui(ui, look)).inner;
        return guess.or(turned).or(skipped).or(back_ui(ui, look, right, model, paint));
    };
    // What the guess met stands where the buttons stood, and what it needs of the list.
    let told = told_height(ui, look, model, guessed, width);
    let line = page.bottom() - told;
    let offered = if guessed {
        _ = questions_ui(&mut asked, look, model, Some(line - 16.0));
        let words = Rect::from_min_max(pos2(left.left(), line), left.max);
        told_ui(&mut ui.new_child(UiBuilder::new().id_salt("told").max_rect(words)), look, model, guessed)
    } else {
        let picture = left.with_max_y(line - 20.0);
        panel_paint(ui, look, picture);
        let all = CornerRadius::same(14);
        let portrait = Portrait { shot: Shot::Stage, mood: model.last_mood() };
        portrait_paint(ui.painter(), picture, portrait, (all, look.theme.ground), paint);
        card_edge_paint(ui, look, picture);
        let words = Rect::from_min_max(pos2(left.left(), line), left.max);
        told_ui(&mut ui.new_child(UiBuilder::new().id_salt("told").max_rect(words)), look, model, guessed)
    };
    let card = right.with_max_y(foot - 24.0);
    turning_ui(ui, look, card, |ui| card_ui(ui, look, model, Some(card), paint));
    let below = Rect::from_min_max(pos2(card.left(), foot), page.max);
    let mut below = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(below).layout(flow));
    offered.or(main_ui(&mut below, look, model, None))
}

/// All of it under each other. The card takes the place of the questions when it turns.
fn flowing_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let CardSide::Up { guessed } = model.card else {
        let asked = asked_flowing_ui(ui, look, model);
        let guess = ui.vertical(|ui| questions_ui(ui, look, model, None)).inner;
        let skipped = ui.horizontal(|ui| skip_ui(ui, look)).inner;
        return asked.or(guess).or(skipped);
    };
    card_ui(ui, look, model, None, paint);
    let told = ui.vertical(|ui| told_ui(ui, look, model, guessed)).inner;
    told.or(asked_flowing_ui(ui, look, model))
}

/// The one main button: turn the card over, or go on.
fn main_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, width: Option<f32>) -> Option<DebriefAction> {
    let (words, icon, action) = match model.card {
        CardSide::Down => (model.say(look, "debrief-turn-card"), None, DebriefAction::TurnCard),
        CardSide::Up { .. } => (look.text("debrief-to-turn"), Some(Icon::Right), DebriefAction::Part(THE_TURN)),
    };
    let mut button = Button::main(&words).key(Key::Enter);
    if let Some(icon) = icon {
        button = button.after(icon);
    }
    if let Some(width) = width {
        button = button.width(width);
    }
    // Each has an id of its own, so that turning the card over does not leave the focus on a button that is gone.
    ui.push_id(model.card != CardSide::Down, |ui| button.ui(ui, look)).inner.clicked().then_some(action)
}

fn skip_ui(ui: &mut Ui, look: &Look) -> Option<DebriefAction> {
    Button::bare(&look.text("debrief-skip-guess")).ui(ui, look).clicked().then_some(DebriefAction::SkipGuess)
}

/// The back of the card: the place, empty, for the customer has gone and the face would tell.
fn back_ui(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let theme = &look.theme;
    card_paint(ui, look, rect);
    let picture = rect.with_max_y(rect.top() + (rect.height() * 0.67).round());
    let portrait = Portrait { shot: Shot::Empty, mood: model.last_mood() };
    portrait_paint(ui.painter(), picture, portrait, top_corners(look), paint);
    card_edge_paint(ui, look, rect);
    let below = Rect::from_min_max(pos2(rect.left() + 28.0, picture.bottom()), rect.max - vec2(28.0, 2.0));
    let mut words = ui.new_child(UiBuilder::new().id_salt("back").max_rect(below));
    scroll_ui(&mut words, below, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.add_space((below.height() * 0.14).round());
        text_centred_ui(ui, look, &model.say_with(look, "debrief-gone", &[ended(model)]), TextStyle::Title, theme.ink);
        let left = model.say_with(look, "debrief-gone-card", &[ended(model)]);
        text_centred_ui(ui, look, &left, TextStyle::Lead, theme.ink);
    });
    if !model.asks_how_you_are {
        return None;
    }
    let width = (picture.width() - 64.0).min(536.0);
    let asks = look.text("check-in-after");
    let strip = Rect::from_center_size(picture.center(), vec2(width, check_in_height(ui, look, width, &asks)));
    let strip = strip.translate(vec2(0.0, picture.bottom() - 32.0 - strip.bottom()));
    check_in_ui(ui, look, strip, &asks, model.face).map(DebriefAction::CheckIn)
}

/// The question how the trainee is, in the flow of a narrow page.
fn asked_flowing_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    if !model.asks_how_you_are {
        return None;
    }
    let width = ui.available_width().min(536.0);
    let asks = look.text("check-in-after");
    let (rect, _) = ui.allocate_exact_size(vec2(width, check_in_height(ui, look, width, &asks)), Sense::hover());
    check_in_ui(ui, look, rect, &asks, model.face).map(DebriefAction::CheckIn)
}

/// What the guess met, and after a hard scene the offer of a minute to breathe.
fn told_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, guessed: bool) -> Option<DebriefAction> {
    ui.spacing_mut().item_spacing.y = 8.0;
    verdict_ui(ui, look, model, guessed);
    offer_ui(ui, look, model)
}

fn told_height(ui: &Ui, look: &Look, model: &DebriefModel, guessed: bool, width: f32) -> f32 {
    let words = super::guess::verdict(look, model, guessed);
    let galley = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink, width - 18.0);
    galley.rect.height() + 4.0 + if model.debrief.hard { 8.0 + 44.0 } else { 0.0 }
}

/// Turns a card over: its back narrows, and then its face widens. With motion reduced it is simply there.
fn turning_ui(ui: &mut Ui, look: &Look, rect: Rect, face: impl FnOnce(&mut Ui)) {
    let share = appear(ui, ui.id().with("turning"), 0, look.motion().card_turn);
    if share >= 1.0 {
        return face(ui);
    }
    let width = rect.width() * (2.0 * share - 1.0).abs().max(0.02);
    let plate = Rect::from_center_size(rect.center(), vec2(width, rect.height()));
    card_paint(ui, look, plate);
    if share > 0.5 {
        // The words come in with it, so that a screen reader has them at once and nothing jumps.
        let mut inside = ui.new_child(UiBuilder::new().id_salt("turning").max_rect(rect));
        inside.shrink_clip_rect(plate);
        inside.set_opacity(2.0 * share - 1.0);
        face(&mut inside);
    }
}
