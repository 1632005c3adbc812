//! The row over the cards: a tab for each course and each pack, and the field that finds people.

use bevy_egui::egui::{
    Align, Event, Frame, Id, Key as Pressed, Margin, Modifiers, Pos2, Rect, Sense, Stroke, TextEdit, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

use super::{LibraryModel, LibraryTab, Memory, Progress};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Line, key_ui, press_low_ui};
use crate::app::theme::{Icon, Look, TextStyle, icon_paint};

/// The height of a row of tabs, and of the field.
pub(super) const ROW: f32 = 44.0;

/// The space between two tabs.
const GAP: f32 = 24.0;

/// What the field is called among the things that can have the focus.
const FIELD: &str = "library find";

/// The width of the field with its icon and its key.
const FIND: f32 = 204.0;

/// Shows the tabs, and the field at the right where that leaves room for the tabs, else under them. Returns the index
/// of the tab that is asked for.
pub(super) fn tabs_and_find_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LibraryModel,
    memory: &mut Memory,
    width: f32,
) -> Option<usize> {
    let start = ui.cursor().min;
    let beside = width >= 2.5 * FIND;
    let room = if beside { width - FIND - GAP } else { width };
    let lines: Vec<Line> = model.tabs.iter().map(|tab| line(ui, look, model, tab, room)).collect();
    let (places, height) = flow(&lines, room);
    let mut asked = number_pressed(ui, model.tabs.len());
    for (index, ((tab, line), at)) in model.tabs.iter().zip(&lines).zip(places).enumerate() {
        let selected = index == model.tab && memory.find.is_empty();
        let rect = Rect::from_min_size(start + at, vec2(line.size().x, ROW));
        // The ring goes around the words, and not around the room for the line under them.
        let ringed = rect.shrink2(vec2(0.0, 4.0)).expand2(vec2(6.0, 0.0));
        let response = press_low_ui(ui, look, ringed, Id::new(("library tab", &tab.id)), 8.0, 4.0);
        response.widget_info(|| {
            let name = spoken(look, tab);
            WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), selected, name)
        });
        line.paint(ui.painter(), look, rect.left_center());
        if selected || response.hovered() {
            let colour = if selected { look.theme.accent } else { look.theme.line };
            ui.painter().hline(rect.x_range(), rect.bottom() - 2.5, Stroke::new(3.0, colour));
        }
        if response.clicked() {
            asked = Some(index);
        }
    }
    let field = if beside {
        Rect::from_min_size(start + vec2(width - FIND, 0.0), vec2(FIND, ROW))
    } else {
        Rect::from_min_size(start + vec2(0.0, height), vec2(width, ROW))
    };
    find_ui(&mut ui.new_child(bevy_egui::egui::UiBuilder::new().max_rect(field)), look, memory);
    let whole = Rect::from_min_max(start, pos2(start.x + width, field.bottom().max(start.y + height)));
    ui.allocate_rect(whole, Sense::hover());
    if asked.is_some() {
        memory.find.clear();
    }
    asked
}

/// What stands on a tab: its title, a check where everybody was met, and what is to mend.
fn line(ui: &Ui, look: &Look, model: &LibraryModel, tab: &LibraryTab, room: f32) -> Line {
    let theme = &look.theme;
    let selected = model.tabs.get(model.tab).is_some_and(|other| other.id == tab.id);
    let (style, ink) = if selected { (TextStyle::Strong, theme.ink) } else { (TextStyle::Body, theme.ink_soft) };
    let mut line = Line::new(6.0);
    let mut job = look.job(&tab.title, style, ink, room);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    line = line.galley(ui.painter().layout_job(job));
    let done = tab.progress().is_some_and(Progress::is_done);
    let after = match (tab.broken(), done) {
        (0, false) => return line,
        (0, true) => {
            line = line.icon(Icon::Check, 20.0, ink);
            look.text("library-done")
        }
        (broken, _) => look.words.with("library-to-mend", &[("count", broken.into())]),
    };
    line.words(ui.painter(), look, &after, TextStyle::Small, theme.ink_soft, f32::INFINITY)
}

/// What a screen reader says of a tab.
fn spoken(look: &Look, tab: &LibraryTab) -> String {
    let title = tab.title.as_str();
    let mut name = match tab.progress() {
        Some(Progress { met, of }) => {
            look.words.with("library-tab-name", &[("title", title.into()), ("met", met.into()), ("of", of.into())])
        }
        None => title.to_owned(),
    };
    if tab.broken() > 0 {
        name = format!("{name}, {}", look.words.with("library-to-mend", &[("count", tab.broken().into())]));
    }
    name
}

/// Puts lines beside each other, and in a new row where there is no room left. Returns their corners and the height.
fn flow(lines: &[Line], room: f32) -> (Vec<Vec2>, f32) {
    let mut at = Vec2::ZERO;
    let mut places = Vec::with_capacity(lines.len());
    for line in lines {
        let width = line.size().x;
        if at.x > 0.0 && at.x + width > room {
            at = vec2(0.0, at.y + ROW);
        }
        places.push(at);
        at.x += width + GAP;
    }
    (places, at.y + ROW)
}

/// The tab whose number was pressed, unless somebody is writing.
fn number_pressed(ui: &Ui, count: usize) -> Option<usize> {
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
    let is_writing = ui.memory(|memory| memory.has_focus(Id::new(FIELD)));
    if !ui.is_enabled() || is_writing {
        return None;
    }
    let pressed = ui.input(|input| {
        let bare = input.modifiers.matches_exact(Modifiers::NONE);
        NUMBERS.iter().position(|number| bare && input.key_pressed(*number))
    });
    pressed.filter(|number| *number < count)
}

/// The field that finds people by name and title; `/` goes there, Esc empties it.
fn find_ui(ui: &mut Ui, look: &Look, memory: &mut Memory) {
    let theme = &look.theme;
    let id = Id::new(FIELD);
    let hint = look.text("library-find");
    ui.horizontal(|ui| {
        ui.set_height(ROW);
        ui.spacing_mut().item_spacing.x = 0.0;
        let (sign, _) = ui.allocate_exact_size(vec2(30.0, ROW), Sense::hover());
        let middle: Pos2 = pos2(sign.left() + 11.0, sign.center().y);
        icon_paint(ui.painter(), Icon::Search, middle, 22.0, theme.ink_soft);
        // The key that nobody is writing goes to the field and does not stand in it.
        if ui.memory(|memory| memory.focused().is_none_or(|focused| focused != id)) && ui.is_enabled() {
            let goes = ui.input_mut(|input| {
                let goes = look.keys.take(input, Shortcut::Find);
                if goes {
                    input.events.retain(|event| !matches!(event, Event::Text(_)));
                }
                goes
            });
            if goes {
                ui.memory_mut(|memory| memory.request_focus(id));
                ui.scroll_to_rect(ui.max_rect(), None);
            }
        }
        // Esc has taken the focus away from the field before this frame began.
        if ui.is_enabled() && memory.findings.is_none() && ui.input(|input| input.key_pressed(Pressed::Escape)) {
            memory.find.clear();
        }
        let field = TextEdit::singleline(&mut memory.find)
            .id(id)
            .hint_text(look.rich(&hint, TextStyle::Body, theme.ink_soft))
            .font(look.font(TextStyle::Body))
            .text_color(theme.ink)
            .vertical_align(Align::Center)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .min_size(vec2(0.0, 32.0))
            .desired_width(136.0);
        let response = ui.add(field);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::TextEdit, true, &hint);
            info.current_text_value = Some(memory.find.clone());
            info
        });
        let line = response.rect.bottom() + 2.0;
        if response.has_focus() || !memory.find.is_empty() {
            let colour = if response.has_focus() { theme.focus } else { theme.edge };
            ui.painter().hline(sign.left()..=response.rect.right(), line, Stroke::new(3.0, colour));
        } else if look.shows_keys() {
            ui.add_space(8.0);
            key_ui(ui, look, look.cap(Shortcut::Find));
        }
    });
}
