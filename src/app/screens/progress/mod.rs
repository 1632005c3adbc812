//! Progress: am I getting better, and who is next.

mod charts;
mod check_ins;
mod empty;
mod guesses;
mod model;
mod next;
mod panels;

use bevy_egui::egui::{EventFilter, Id, Key, Margin, Modifiers, Rect, ScrollArea, Ui, UiBuilder, vec2};

pub use self::model::{
    CheckInPair, FirstRun, GuessPoint, MetPerson, NextStep, ProgressAction, ProgressModel, RunPoint, Saying, WeekPoint,
};
use self::panels::{Beside, RunAnswer};
use super::ask::{Question, ask_ui};
use super::places::{Around, Place, places_ui};
use super::shared::PersonPainter;
use crate::app::keys::Shortcut;
use crate::app::theme::parts::arrows_scroll;
use crate::app::theme::{Layout, Look};

/// Room around what scrolls, for focus rings and the shadow.
const RING: f32 = 8.0;

/// What the page remembers from one frame to the next and nobody else needs to know.
#[derive(Debug, Clone, Copy, Default)]
struct Memory {
    /// The run that is looked at: its place among the points.
    selected: Option<usize>,
    /// Whether it has only just been turned to, so that it is brought into view.
    just: bool,
    /// Whether it is asked if that run is to be deleted.
    asking: bool,
}

/// Shows the page over the whole of `ui`.
pub fn progress_ui(
    ui: &mut Ui,
    look: &Look,
    model: &ProgressModel,
    paint: &mut PersonPainter<'_>,
) -> Option<ProgressAction> {
    let id = Id::new("progress");
    let mut memory: Memory = ui.data_mut(|data| data.get_temp(id).unwrap_or_default());
    memory.selected = memory.selected.filter(|place| *place < model.points.len());
    let selected = memory.selected;
    ui.painter().rect_filled(ui.available_rect_before_wrap(), 0.0, look.theme.ground);

    let mut action = places_ui(ui, look, Place::Progress, Around { who: &model.who, has_group: model.has_group })
        .map(ProgressAction::Go);
    action = action.or(pressed_key(ui, look, model, &mut memory));
    let below = ui.available_rect_before_wrap();
    let page = below.shrink2(vec2(look.layout.margin(), 0.0));
    let step = || model.next.scenario.clone().map_or(ProgressAction::Go(Place::People), ProgressAction::Meet);
    if model.points.is_empty() {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(page));
        let taken = empty::empty_ui(&mut inside, look, &model.next, paint);
        action = action.or(taken.then(step));
    } else {
        let wider = Rect::from_min_max(page.min - vec2(RING, 0.0), page.max + vec2(RING, 0.0));
        let mut inside = ui.new_child(UiBuilder::new().id_salt("progress").max_rect(wider));
        let top = if look.layout == Layout::Compact { 4 } else { 16 };
        #[expect(clippy::cast_possible_truncation, reason = "8")]
        let margin = Margin { left: RING as i8, right: RING as i8, top, bottom: 24 };
        let area = ScrollArea::vertical().auto_shrink(false).content_margin(margin);
        let answer = area.show(&mut inside, |ui| {
            arrows_scroll(ui);
            let taken = next::next_ui(ui, look, &model.next).then(step);
            ui.add_space(look.gap());
            if let Some(place) = charts::charts_ui(ui, look, model, memory.selected) {
                memory.selected = Some(place).filter(|place| memory.selected != Some(*place));
            }
            memory.just = memory.selected.is_some() && memory.selected != selected;
            ui.add_space(look.gap());
            taken.or(panels_ui(ui, look, model, &mut memory))
        });
        action = action.or(answer.inner);
    }
    keep_arrows(ui);
    action = action.or(asked_ui(ui, look, model, &mut memory));
    ui.data_mut(|data| data.insert_temp(id, memory));
    action
}

/// The panels under the charts: in two columns where there is room.
fn panels_ui(ui: &mut Ui, look: &Look, model: &ProgressModel, memory: &mut Memory) -> Option<ProgressAction> {
    let (gap, width) = (look.gap(), ui.available_width());
    if look.layout != Layout::Wide {
        let said = said_ui(ui, look, model, memory);
        ui.add_space(gap);
        return said.or(panels::met_ui(ui, look, model));
    }
    let half = (width - gap) / 2.0;
    let start = ui.cursor().min;
    let column = |ui: &mut Ui, x: f32| {
        let rect = Rect::from_min_size(start + vec2(x, 0.0), vec2(half, f32::INFINITY));
        ui.new_child(UiBuilder::new().id_salt(x.to_bits()).max_rect(rect))
    };
    let mut left = column(ui, 0.0);
    let said = said_ui(&mut left, look, model, memory);
    let mut right = column(ui, half + gap);
    let action = said.or(panels::met_ui(&mut right, look, model));
    let height = left.min_rect().height().max(right.min_rect().height());
    ui.allocate_space(vec2(width, height));
    action
}

/// What the runs say, or the run that is looked at; then guesses and check-ins, if there are any.
fn said_ui(ui: &mut Ui, look: &Look, model: &ProgressModel, memory: &mut Memory) -> Option<ProgressAction> {
    let mut action = None;
    match memory.selected.and_then(|place| Some((place, model.points.get(place)?))) {
        None => {
            if panels::sayings_ui(ui, look, &model.sayings) {
                memory.selected = model.points.len().checked_sub(1);
            }
        }
        Some((place, run)) => {
            let has = Beside { before: place > 0, after: place + 1 < model.points.len() };
            match panels::run_ui(ui, look, run, has, memory.just) {
                Some(RunAnswer::LookBack) => action = Some(ProgressAction::LookBack(run.key.clone())),
                Some(RunAnswer::AskToDelete) => memory.asking = true,
                Some(RunAnswer::All) => memory.selected = None,
                Some(RunAnswer::Before) => memory.selected = place.checked_sub(1),
                Some(RunAnswer::After) => memory.selected = Some(place + 1),
                None => {}
            }
        }
    }
    if !model.guesses.is_empty() {
        ui.add_space(look.gap());
        guesses::guesses_ui(ui, look, &model.guesses);
    }
    if !model.check_ins.is_empty() {
        ui.add_space(look.gap());
        check_ins::check_ins_ui(ui, look, &model.check_ins);
    }
    action
}

/// Asks, if it is to be asked, whether the run that is looked at is to be deleted.
fn asked_ui(ui: &Ui, look: &Look, model: &ProgressModel, memory: &mut Memory) -> Option<ProgressAction> {
    let run = memory.selected.and_then(|place| model.points.get(place)).filter(|_| memory.asking)?;
    let question = Question {
        title: look.text("progress-delete-title"),
        about: look.words.with("progress-delete-about", &[("run", panels::run_title(look, run).into())]),
        keep: look.text("progress-keep"),
        go: look.text("progress-delete"),
    };
    let answer = ask_ui(ui.ctx(), look, &question)?;
    memory.asking = false;
    if answer {
        memory.selected = None;
    }
    answer.then(|| ProgressAction::Delete(run.key.clone()))
}

/// What the keys ask for. Enter is not among them: it presses what has the focus, at first the next step.
fn pressed_key(ui: &Ui, look: &Look, model: &ProgressModel, memory: &mut Memory) -> Option<ProgressAction> {
    if memory.asking || !ui.is_enabled() || !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return None;
    }
    let pressed = |key| ui.input(|input| input.modifiers.matches_exact(Modifiers::NONE) && input.key_pressed(key));
    let does = |shortcut| ui.input(|input| look.keys.pressed(input, shortcut));
    if pressed(Key::Escape) {
        let back = memory.selected.take().is_none();
        return back.then_some(ProgressAction::Back);
    }
    if does(Shortcut::Export) {
        return Some(ProgressAction::Export);
    }
    let last = model.points.len().checked_sub(1)?;
    if pressed(Key::ArrowLeft) {
        memory.selected = Some(memory.selected.map_or(last, |place| place.saturating_sub(1)));
    }
    if pressed(Key::ArrowRight) {
        memory.selected = memory.selected.and_then(|place| (place < last).then_some(place + 1));
    }
    if does(Shortcut::FirstRun) {
        memory.selected = Some(0);
    }
    if does(Shortcut::LookBack) {
        let run = memory.selected.and_then(|place| model.points.get(place));
        return run.map(|run| ProgressAction::LookBack(run.key.clone()));
    }
    if does(Shortcut::DeleteRun) && memory.selected.is_some() {
        memory.asking = true;
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

#[cfg(test)]
mod tests;
