//! The debrief: looking back on a run in four parts: the customer's side, the turn that mattered most, what else there
//! was, the whole run.

mod better;
mod breathing;
mod card;
mod curve;
mod felt;
mod guess;
mod his_side;
mod map;
mod model;
mod moment;
mod next;
mod others;
mod page;
mod portrait;
mod profile;
mod ratios;
mod reach;
mod reflection;
mod telling;
#[cfg(test)]
mod tests;
mod transcript;
mod tries;
mod turn_by_turn;
mod typed;
mod what_else;
mod whole_run;

use bevy_egui::egui::{EventFilter, Key, Ui, UiBuilder};

pub use model::{DebriefAction, DebriefModel};
pub use portrait::{Portrait, PortraitPainter, Shot};
pub use reflection::{CardSide, Guess, TakeBack, kept_feelings, said_feelings};

use self::model::{HIS_SIDE, PARTS, THE_TURN, WHAT_ELSE, WHOLE_RUN};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, SMALL_HEIGHT, Step, steps_ui, steps_width};
use crate::app::theme::{Icon, Layout, Look, TextStyle};

/// Shows the debrief over the whole of `ui`. Whoever is asked to `paint` the customer chooses the framing with
/// [`Portrait::framing`].
pub fn debrief_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    ui.painter().rect_filled(ui.max_rect(), 0.0, look.theme.ground);
    let breathed = model.breathing.then(|| breathing::breathing_ui(ui, look)).flatten();
    let pressed = if model.breathing { None } else { pressed_key(ui, look, model) };
    let chosen = bar_ui(ui, look, model);
    let below = ui.available_rect_before_wrap();
    // Each part has its own scroll positions and its own focus, and so has the card on either side.
    let salt = ("debrief", model.part, model.part == HIS_SIDE && model.card == CardSide::Down);
    let mut part = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(below));
    let answer = match model.part {
        HIS_SIDE => his_side::his_side_ui(&mut part, look, model, paint),
        THE_TURN => turn_by_turn::turn_by_turn_ui(&mut part, look, model, paint),
        WHAT_ELSE => what_else::what_else_ui(&mut part, look, model, paint),
        _ => whole_run::whole_run_ui(&mut part, look, model, paint),
    };
    if !model.writing {
        keep_arrows(ui);
    }
    breathed.or(pressed).or(chosen).or(answer)
}

/// The steps, “save” and “again”, and the way back.
fn bar_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let words = [
        model.say(look, "debrief-his-side"),
        look.text("debrief-the-turn"),
        look.text("debrief-what-else"),
        look.text("debrief-whole-run"),
    ];
    let mut steps = Vec::with_capacity(PARTS);
    for (index, words) in words.iter().enumerate() {
        steps.push(Step { words, done: index < model.part });
    }
    let mut asked = None;
    // “Again” has words where there is room for them.
    let again = look.text("debrief-again");
    let words = look.galley(ui.painter(), &again, TextStyle::Body, look.theme.ink, f32::INFINITY).rect.width() + 32.0;
    let icons = 3.0 * (SMALL_HEIGHT + 8.0);
    let room = ui.available_width() - 2.0 * look.layout.margin() - steps_width(ui, look, &model.name, &steps);
    let wide = room >= icons + words;
    let compact = look.layout == Layout::Compact;
    let right = |ui: &mut Ui| {
        // In a compact window these stand at the end of the last part.
        if compact {
            return;
        }
        ui.spacing_mut().item_spacing.x = 8.0;
        let mut button = |icon, key: &str, has_words: bool, action| {
            let words = look.text(key);
            let button = if has_words {
                Button::outlined(&words).before(icon).small()
            } else {
                Button::icon_alone(icon, &words)
            };
            if button.ui(ui, look).clicked() {
                asked = Some(action);
            }
        };
        let (icon, words) = model.way_back();
        button(icon, words, false, DebriefAction::Leave);
        button(Icon::Repeat, "debrief-again", wide, DebriefAction::Again);
        button(Icon::Save, "debrief-save", false, DebriefAction::SavePage);
    };
    let part = steps_ui(ui, look, &model.name, &steps, model.part, (icons, right));
    part.map(DebriefAction::Part).or(asked)
}

/// What the keys ask for. Enter is not among them: it presses what has the focus, at first the main button.
fn pressed_key(ui: &Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    // Letters and arrows belong to whoever writes.
    if model.writing || !ui.is_enabled() || !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return None;
    }
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    let does = |shortcut| ui.input(|input| look.keys.pressed(input, shortcut));
    if pressed(Key::Escape) {
        return Some(DebriefAction::Leave);
    }
    for (part, key) in [Key::Num1, Key::Num2, Key::Num3, Key::Num4].into_iter().enumerate() {
        if pressed(key) {
            return Some(DebriefAction::Part(part));
        }
    }
    if does(Shortcut::SavePage) {
        return Some(DebriefAction::SavePage);
    }
    match model.part {
        THE_TURN => walked(&pressed, model).or_else(|| {
            let point = model.turning_point().filter(|_| does(Shortcut::TurningPoint));
            point.map(DebriefAction::Turn)
        }),
        WHAT_ELSE => {
            let last = model.others().map_or(0, <[_]>::len).checked_sub(1);
            let other = if pressed(Key::ArrowUp) {
                model.other.checked_sub(1)
            } else if pressed(Key::ArrowDown) {
                Some(model.other + 1).filter(|next| last.is_some_and(|last| *next <= last))
            } else {
                None
            };
            let write =
                (does(Shortcut::Write) && model.current().is_some()).then_some(DebriefAction::Write(model.turn));
            other.map(DebriefAction::Other).or(write).or_else(|| walked(&pressed, model))
        }
        WHOLE_RUN if does(Shortcut::Better) => model.turn_to_put_better().map(DebriefAction::Write),
        _ => None,
    }
}

/// The turn that the arrows left and right lead to.
fn walked(pressed: &impl Fn(Key) -> bool, model: &DebriefModel) -> Option<DebriefAction> {
    let last = model.debrief.turns.len().checked_sub(1);
    let to = if pressed(Key::ArrowLeft) {
        model.turn.checked_sub(1)
    } else if pressed(Key::ArrowRight) {
        Some(model.turn + 1).filter(|next| last.is_some_and(|last| *next <= last))
    } else {
        None
    };
    to.map(DebriefAction::Turn)
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
