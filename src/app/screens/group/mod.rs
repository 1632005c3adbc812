//! The group: what everybody in the records made of a scenario. For the leader, and fit to be shown to a room: nobody
//! is named.

mod chooser;
mod files;
mod head;
mod model;
mod said;
mod scores;
mod stumbles;
#[cfg(test)]
mod tests;

use bevy_egui::egui::{Id, Key as Pressed, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

pub use self::model::{Choice, Counted, GroupAction, GroupModel};
use super::places::{Around, Place, places_ui};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, Key, arrows_scroll, card_frame};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};
use crate::scoring::group::is_enough;
use crate::words::Value;

/// The width of the list of scenarios.
const LIST: f32 = 264.0;

/// Room around what scrolls, for the focus ring.
const RING: f32 = 8.0;

/// The keys of the first nine scenarios.
const NUMBERS: [Pressed; 9] = [
    Pressed::Num1,
    Pressed::Num2,
    Pressed::Num3,
    Pressed::Num4,
    Pressed::Num5,
    Pressed::Num6,
    Pressed::Num7,
    Pressed::Num8,
    Pressed::Num9,
];

/// What the page remembers from one frame to the next and nobody else needs to know.
#[derive(Debug, Clone, Default)]
struct Memory {
    /// Whether the panel for files is open.
    files: bool,
    /// The file that somebody types.
    file: String,
}

/// Shows what a group made of a scenario over the whole of `ui`.
pub fn group_ui(ui: &mut Ui, look: &Look, model: &GroupModel) -> Option<GroupAction> {
    let id = Id::new("group");
    let mut memory: Memory = ui.data_mut(|data| data.get_temp(id).unwrap_or_default());
    ui.painter().rect_filled(ui.available_rect_before_wrap(), 0.0, look.theme.ground);
    let pressed = if memory.files { None } else { pressed_key(ui, look, model, &mut memory) };
    // Whoever is practising here is not named either: the page may be shown to a room.
    let around = Around { who: "", has_group: true };
    let mut action = pressed.or(places_ui(ui, look, Place::Group, around).map(GroupAction::Go));
    let below = ui.available_rect_before_wrap();
    let page = below.shrink2(vec2(look.layout.margin(), 0.0));
    let answer = if model.scenarios.is_empty() {
        empty_ui(ui, look, page, model, &mut memory)
    } else if look.layout == Layout::Wide {
        let list = Rect::from_min_max(page.min + vec2(0.0, 8.0), pos2(page.left() + LIST, page.bottom() - 32.0));
        let mut left = ui.new_child(UiBuilder::new().id_salt("list").max_rect(list));
        let answer = chooser::list_ui(&mut left, look, model, &mut memory);
        let rest = Rect::from_min_max(pos2(list.right() + 24.0, page.top()), page.max);
        answer.or(scrolled(ui, rest, |ui| {
            ui.add_space(16.0);
            contents_ui(ui, look, model)
        }))
    } else {
        scrolled(ui, page, |ui| {
            let answer = chooser::row_ui(ui, look, model);
            ui.add_space(look.gap());
            let answer = answer.or(contents_ui(ui, look, model));
            ui.add_space(look.gap());
            answer.or(chooser::buttons_ui(ui, look, model, &mut memory))
        })
    };
    action = action.or(answer);
    if memory.files {
        action = files::files_ui(ui, look, model, &mut memory).or(action);
    }
    ui.data_mut(|data| data.insert_temp(id, memory));
    action
}

/// What the keys ask for. Enter is not among them: it presses what has the focus.
fn pressed_key(ui: &Ui, look: &Look, model: &GroupModel, memory: &mut Memory) -> Option<GroupAction> {
    if !ui.is_enabled() {
        return None;
    }
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    let does = |shortcut| ui.input(|input| look.keys.pressed(input, shortcut));
    if does(Shortcut::TakeIn) {
        memory.files = true;
    }
    if pressed(Pressed::Escape) {
        return Some(GroupAction::Go(Place::People));
    }
    if does(Shortcut::AllRuns) {
        return Some(GroupAction::ShowAll(!model.all));
    }
    if does(Shortcut::SaveTable) && model.counted.is_some() {
        return Some(GroupAction::Save);
    }
    let to = NUMBERS.iter().position(|number| pressed(*number));
    to.filter(|to| *to < model.scenarios.len() && *to != model.chosen).map(GroupAction::Choose)
}

/// Contents that scroll where they are higher than `rect`; the arrows up and down scroll, too.
fn scrolled<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let wider = rect.expand2(vec2(RING, 0.0));
    let mut inside = ui.new_child(UiBuilder::new().id_salt("contents").max_rect(wider));
    #[expect(clippy::cast_possible_truncation, reason = "8")]
    let margin = Margin { left: RING as i8, right: RING as i8, top: 0, bottom: 24 };
    let area = ScrollArea::vertical().auto_shrink(false).content_margin(margin);
    area.show(&mut inside, |ui| {
        arrows_scroll(ui);
        contents(ui)
    })
    .inner
}

/// Everything about the chosen scenario.
fn contents_ui(ui: &mut Ui, look: &Look, model: &GroupModel) -> Option<GroupAction> {
    let Some(counted) = &model.counted else {
        ui.add_space(24.0);
        text_ui(ui, look, &look.text("group-counting"), TextStyle::Body, look.theme.ink_soft);
        return None;
    };
    let sample = model.sample(counted);
    let answer = head::head_ui(ui, look, model, counted);
    ui.spacing_mut().item_spacing.y = 0.0;
    if sample.runs > 0 {
        ui.add_space(look.gap());
        if is_enough(sample.runs) {
            scores::scores_ui(ui, look, sample);
            ui.add_space(look.gap());
        }
        stumbles::stumbles_and_endings_ui(ui, look, &counted.scenario, sample);
        ui.add_space(24.0);
        said::said_ui(ui, look, &counted.scenario, sample);
    }
    answer
}

/// Nobody is here yet: how they come here.
fn empty_ui(ui: &mut Ui, look: &Look, page: Rect, model: &GroupModel, memory: &mut Memory) -> Option<GroupAction> {
    let width = page.width().min(640.0);
    let rect = Rect::from_min_size(page.min + vec2((page.width() - width) / 2.0, 24.0), vec2(width, page.height()));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
    card_frame(look).show(&mut inside, |ui| {
        ui.set_width(ui.available_width());
        if model.is_busy {
            text_ui(ui, look, &look.text("group-counting"), TextStyle::Body, look.theme.ink_soft);
            return;
        }
        text_ui(ui, look, &look.text("group-nobody"), TextStyle::Title, look.theme.ink);
        ui.add_space(8.0);
        text_ui(ui, look, &look.text("group-nobody-about"), TextStyle::Body, look.theme.ink_soft);
        if model.elsewhere > 0 {
            ui.add_space(8.0);
            text_ui(ui, look, &elsewhere(look, model), TextStyle::Body, look.theme.ink_soft);
        }
        ui.add_space(20.0);
        if Button::main(&look.text("group-take-in")).before(Icon::Folder).key(Key::Enter).ui(ui, look).clicked() {
            memory.files = true;
        }
    });
    None
}

/// How many conversations are of scenarios that are not at hand.
fn elsewhere(look: &Look, model: &GroupModel) -> String {
    look.words.with("group-elsewhere", &[("count", model.elsewhere.into())])
}

/// A count for the words.
fn number(count: u64) -> Value<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}
