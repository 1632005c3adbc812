//! Which scenario is looked at, and what can be done with the page.

use bevy_egui::egui::{
    Align, Id, Layout as Flow, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType,
    pos2, vec2,
};

use super::model::{GroupAction, GroupModel};
use super::{Memory, elsewhere};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, press_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, text_ui};

/// The height of a scenario in the list.
const ROW: f32 = 68.0;

/// The list of scenarios over the buttons, in a column of its own.
pub(super) fn list_ui(ui: &mut Ui, look: &Look, model: &GroupModel, memory: &mut Memory) -> Option<GroupAction> {
    let whole = ui.max_rect();
    let foot = Rect::from_min_max(pos2(whole.left(), whole.bottom() - 108.0), whole.max);
    let list = Rect::from_min_max(whole.min, pos2(whole.right(), foot.top() - 16.0));
    let mut rows = ui.new_child(UiBuilder::new().id_salt("rows").max_rect(list.expand2(vec2(8.0, 0.0))));
    let area = ScrollArea::vertical().auto_shrink(false).content_margin(bevy_egui::egui::Margin::symmetric(8, 8));
    let chosen = area.show(&mut rows, |ui| {
        let mut chosen = None;
        for index in 0..model.scenarios.len() {
            if row_of_list_ui(ui, look, model, index) {
                chosen = Some(GroupAction::Choose(index));
            }
            ui.add_space(8.0);
        }
        if model.elsewhere > 0 {
            text_ui(ui, look, &elsewhere(look, model), TextStyle::Small, look.theme.ink_soft);
        }
        chosen
    });
    let mut foot = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot));
    chosen.inner.or(buttons_ui(&mut foot, look, model, memory))
}

/// A scenario with how many played it. True when somebody chooses it.
fn row_of_list_ui(ui: &mut Ui, look: &Look, model: &GroupModel, index: usize) -> bool {
    let Some(choice) = model.scenarios.get(index) else { return false };
    let theme = &look.theme;
    let selected = index == model.chosen;
    let about = played(look, choice.people, choice.runs);
    let (style, ink) = if selected { (TextStyle::Strong, theme.ink) } else { (TextStyle::Body, theme.ink_soft) };
    let room = ui.available_width() - 32.0;
    let title = look.galley(ui.painter(), &choice.title, style, ink, room);
    let below = look.galley(ui.painter(), &about, TextStyle::Small, theme.ink_soft, room);
    let height = (title.rect.height() + below.rect.height() + 20.0).max(ROW);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let response = press_ui(ui, look, rect.shrink(1.0), Id::new(("group scenario", &choice.id)), 10.0);
    let name = format!("{}, {about}", choice.title);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), selected, &name));
    if selected {
        ui.painter().rect(rect.shrink(1.0), 10.0, theme.surface, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(rect.shrink(1.0), 10.0, theme.accent_soft);
    }
    let start = rect.min + vec2(16.0, 10.0);
    let under = vec2(0.0, title.rect.height());
    galley_paint(ui.painter(), start, title);
    galley_paint(ui.painter(), start + under, below);
    response.clicked()
}

/// How many people and conversations.
fn played(look: &Look, people: usize, runs: usize) -> String {
    look.words.with("group-played", &[("people", people.into()), ("runs", runs.into())])
}

/// The chosen scenario between the ways to the one before and the one after, where there is no room for a list.
pub(super) fn row_ui(ui: &mut Ui, look: &Look, model: &GroupModel) -> Option<GroupAction> {
    let choice = model.scenarios.get(model.chosen)?;
    let mut to = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let back = model.chosen.checked_sub(1);
        if Button::icon_alone(Icon::Left, &look.text("group-before")).enabled(back.is_some()).ui(ui, look).clicked() {
            to = back;
        }
        ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let next = Some(model.chosen + 1).filter(|next| *next < model.scenarios.len());
            let words = look.text("group-after");
            if Button::icon_alone(Icon::Right, &words).enabled(next.is_some()).ui(ui, look).clicked() {
                to = next;
            }
            ui.with_layout(Flow::left_to_right(Align::Center), |ui| {
                let place = [
                    ("step", (model.chosen + 1).into()),
                    ("count", model.scenarios.len().into()),
                    ("name", choice.title.as_str().into()),
                ];
                text_ui(ui, look, &look.words.with("step-place", &place), TextStyle::Strong, look.theme.ink);
            });
        });
    });
    to.map(GroupAction::Choose)
}

/// Taking in files, and writing a table.
pub(super) fn buttons_ui(ui: &mut Ui, look: &Look, model: &GroupModel, memory: &mut Memory) -> Option<GroupAction> {
    let width = ui.available_width().min(360.0);
    ui.spacing_mut().item_spacing.y = 12.0;
    let words = look.text("group-take-in");
    if Button::outlined(&words).before(Icon::Folder).key(look.cap(Shortcut::TakeIn)).width(width).ui(ui, look).clicked()
    {
        memory.files = true;
    }
    let words = look.text("group-save");
    let save = Button::outlined(&words).before(Icon::Save).key(look.cap(Shortcut::SaveTable)).width(width);
    save.enabled(model.counted.is_some()).ui(ui, look).clicked().then_some(GroupAction::Save)
}
