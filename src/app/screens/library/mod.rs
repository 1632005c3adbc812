//! The library: choose a person to meet.

mod cards;
mod findings;
mod grid;
mod hero;
mod invitation;
mod model;
mod tabs;

use bevy_egui::egui::{Id, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

pub use self::model::{BrokenCard, Card, LibraryModel, LibraryTab, PersonCard, Progress, Section};
use super::places::{Around, Place, places_ui};
use super::shared::PersonPainter;
use crate::app::keys::Shortcut;
use crate::app::theme::{Layout, Look};

/// What somebody does in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LibraryAction {
    /// Look at the tab of this name.
    Turn(String),
    /// Meet the person of this scenario.
    Meet(String),
    /// Go on with the run that was broken off.
    GoOn(String),
    /// Leave the run that was broken off and start anew.
    StartAgain(String),
    /// Go to another page.
    Go(Place),
}

/// What the library remembers from one frame to the next and nobody else needs to know.
#[derive(Debug, Clone, Default)]
struct Memory {
    /// What is searched for.
    find: String,
    /// The file whose findings are shown.
    findings: Option<BrokenCard>,
}

/// Shows the library over the whole of `ui`.
pub fn library_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LibraryModel,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let id = Id::new("library");
    let mut memory: Memory = ui.data_mut(|data| data.get_temp(id).unwrap_or_default());
    let mut action = None;
    ui.painter().rect_filled(ui.available_rect_before_wrap(), 0.0, look.theme.ground);

    let around = Around { who: &model.who, has_group: model.has_group };
    if let Some(place) = places_ui(ui, look, Place::People, around) {
        action = Some(LibraryAction::Go(place));
    }
    let writes = ui.ctx().text_edit_focused();
    if !writes && ui.is_enabled() && ui.input(|input| look.keys.pressed(input, Shortcut::OpenGroup)) {
        action = Some(LibraryAction::Go(Place::Group));
    }

    let below = ui.available_rect_before_wrap();
    let page = below.shrink2(vec2(look.layout.margin(), 0.0));
    let answer = match look.layout {
        Layout::Wide => columns_ui(ui, look, page, model, &mut memory, paint),
        Layout::Middle | Layout::Compact => one_column_ui(ui, look, page, model, &mut memory, paint),
    };
    action = action.or(answer);

    if memory.findings.as_ref().is_some_and(|broken| findings::findings_ui(ui, look, broken)) {
        memory.findings = None;
    }
    ui.data_mut(|data| data.insert_temp(id, memory));
    action
}

/// The large card at the left, everybody else at the right.
fn columns_ui(
    ui: &mut Ui,
    look: &Look,
    page: Rect,
    model: &LibraryModel,
    memory: &mut Memory,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let top = page.top() + 16.0;
    let foot = (page.bottom() - 40.0).min(top + 600.0);
    let mut action = None;
    let mut right = page;
    if let Some(person) = model.hero() {
        let rect = Rect::from_min_max(pos2(page.left(), top), pos2(page.left() + 400.0, foot));
        action = hero::column_ui(ui, look, rect, person, model.nobody_met, paint);
        right.min.x += 432.0;
    }
    let bar = Rect::from_min_max(pos2(right.left(), top), right.max);
    let mut bar_ui = ui.new_child(UiBuilder::new().max_rect(bar));
    action = action.or(tabs_ui(&mut bar_ui, look, model, memory, bar.width()));
    right.min.y = bar_ui.min_rect().bottom() - 4.0;
    let mut inside = scrolled(ui, right);
    let answer = area(&mut inside, look, model, |ui| grid::grid_ui(ui, look, model, memory, foot, paint));
    action.or(answer)
}

/// Everything in one column that scrolls.
fn one_column_ui(
    ui: &mut Ui,
    look: &Look,
    page: Rect,
    model: &LibraryModel,
    memory: &mut Memory,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let mut inside = scrolled(ui, page);
    area(&mut inside, look, model, |ui| {
        let mut action = None;
        if let Some(person) = model.hero() {
            action = hero::strip_ui(ui, look, person, model.nobody_met, paint);
            ui.add_space(look.gap());
        }
        let width = ui.available_width();
        action = action.or(tabs_ui(ui, look, model, memory, width));
        ui.add_space(8.0);
        let answer = if look.layout == Layout::Compact {
            grid::rows_ui(ui, look, model, memory, paint)
        } else {
            grid::grid_ui(ui, look, model, memory, 0.0, paint)
        };
        action.or(answer)
    })
}

fn tabs_ui(ui: &mut Ui, look: &Look, model: &LibraryModel, memory: &mut Memory, width: f32) -> Option<LibraryAction> {
    let asked = tabs::tabs_and_find_ui(ui, look, model, memory, width)?;
    model.tabs.get(asked).map(|tab| LibraryAction::Turn(tab.id.clone()))
}

/// A child for a scroll area over `page`, a little wider so that focus rings are not cut.
fn scrolled(ui: &mut Ui, page: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(page.min - vec2(RING, 0.0), page.max + vec2(RING, 0.0))))
}

/// Room around what scrolls, for the focus ring.
const RING: f32 = 8.0;

/// A scroll area; in the wide layout each tab has its own, since nothing but its cards scrolls.
fn area<R>(ui: &mut Ui, look: &Look, model: &LibraryModel, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let top = if look.layout == Layout::Compact { 4 } else { 16 };
    #[expect(clippy::cast_possible_truncation, reason = "8")]
    let margin = Margin { left: RING as i8, right: RING as i8, top, bottom: 24 };
    let tab = model.tabs.get(model.tab).filter(|_| look.layout == Layout::Wide).map(|tab| tab.id.as_str());
    let scroll = ScrollArea::vertical().id_salt(tab).auto_shrink(false).content_margin(margin);
    scroll.show(ui, contents).inner
}

#[cfg(test)]
mod tests;
