//! The debrief: looking back on a run in three parts: the customer's side, turn by turn, the whole run.

mod card;
mod curve;
mod his_side;
mod map;
mod model;
mod moment;
mod page;
mod portrait;
mod profile;
mod telling;
#[cfg(test)]
mod tests;
mod transcript;
mod tries;
mod turn_by_turn;
mod whole_run;

use bevy_egui::egui::{EventFilter, Key, Ui, UiBuilder};

pub use model::{DebriefAction, DebriefModel, turn_that_lost_most};
pub use portrait::{Portrait, PortraitPainter, Shot};

use crate::app::theme::parts::{Button, Step, steps_ui};
use crate::app::theme::{Icon, Layout, Look};

/// Shows the debrief over the whole of `ui`. Whoever is asked to `paint` the customer chooses the framing with
/// [`Portrait::framing`].
pub fn debrief_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    ui.painter().rect_filled(ui.max_rect(), 0.0, look.theme.ground);
    let pressed = pressed_key(ui, model);
    let chosen = bar_ui(ui, look, model);
    let below = ui.available_rect_before_wrap();
    // Each part has its own scroll positions and its own focus.
    let mut part = ui.new_child(UiBuilder::new().id_salt(("debrief", model.part)).max_rect(below));
    let answer = match model.part {
        0 => his_side::his_side_ui(&mut part, look, model, paint),
        1 => turn_by_turn::turn_by_turn_ui(&mut part, look, model, paint),
        _ => whole_run::whole_run_ui(&mut part, look, model, paint),
    };
    keep_arrows(ui);
    pressed.or(chosen).or(answer)
}

/// The steps, and “again”.
fn bar_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let words =
        [model.say(look, "debrief-his-side"), look.text("debrief-turn-by-turn"), look.text("debrief-whole-run")];
    let mut steps = Vec::with_capacity(model::PARTS);
    for (index, words) in words.iter().enumerate() {
        steps.push(Step { words, done: index < model.part });
    }
    let mut again = false;
    let part = steps_ui(ui, look, &model.name, &steps, model.part, |ui| {
        let words = look.text("debrief-again");
        let button = match look.layout {
            Layout::Compact => Button::icon_alone(Icon::Repeat, &words),
            Layout::Middle | Layout::Wide => Button::outlined(&words).before(Icon::Repeat).small(),
        };
        again = button.ui(ui, look).clicked();
    });
    part.map(DebriefAction::Part).or(again.then_some(DebriefAction::Again))
}

/// What the keys ask for. Enter is not among them: it presses what has the focus, at first the main button.
fn pressed_key(ui: &Ui, model: &DebriefModel) -> Option<DebriefAction> {
    if !ui.is_enabled() || !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return None;
    }
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    let last = model.debrief.turns.len().checked_sub(1);
    let walk = |to: Option<usize>| to.filter(|_| model.part == 1).map(DebriefAction::Turn);
    if pressed(Key::Escape) {
        return Some(DebriefAction::Leave);
    }
    for (part, key) in [Key::Num1, Key::Num2, Key::Num3].into_iter().enumerate() {
        if pressed(key) {
            return Some(DebriefAction::Part(part));
        }
    }
    if pressed(Key::ArrowLeft) {
        return walk(model.turn.checked_sub(1));
    }
    if pressed(Key::ArrowRight) {
        return walk(Some(model.turn + 1).filter(|next| last.is_some_and(|last| *next <= last)));
    }
    if pressed(Key::Home) {
        return walk(turn_that_lost_most(&model.debrief));
    }
    None
}

/// The arrows walk and scroll here; Tab moves the focus.
fn keep_arrows(ui: &Ui) {
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.set_focus_lock_filter(focused, arrows);
        }
    });
}
