//! The library: choose a person to meet.

mod cards;
mod findings;
mod hero;

use bevy_egui::egui::{
    Align, Event, Id, Key as Pressed, Margin, Rect, ScrollArea, Sense, TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::shared::PersonPainter;
use crate::app::theme::parts::{Key, Tab, TabSign, key_ui, top_bar_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, icon_paint, text_ui};
use crate::scenario::{Channel, Level, Pronoun};

/// Everybody who can be met, and what cannot be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryModel {
    /// Everybody, in the order of the cards.
    pub people: Vec<PersonCard>,
    /// Whose large card it is: an index into `people`.
    pub hero: usize,
    /// The scenario files that cannot be opened.
    pub broken: Vec<BrokenCard>,
    /// The folder a person's own scenarios belong into, as it is written on this machine. Empty where there is none.
    pub folder: String,
}

/// A person who can be met.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonCard {
    /// The scenario's id.
    pub id: String,
    /// The persona's name.
    pub name: String,
    /// The scenario's title.
    pub title: String,
    /// A sentence or two about the moment.
    pub teaser: String,
    /// The first words, without quotation marks.
    pub first_words: String,
    /// How others speak of the persona.
    pub pronoun: Pronoun,
    /// Face to face, by phone, in writing.
    pub channel: Channel,
    /// How hard it is.
    pub level: Level,
    /// How long it takes.
    pub minutes: u32,
    /// How many meetings came to an end.
    pub met: usize,
    /// The best score of each axis so far (0 to 100), in the order of [`crate::scenario::Axis::ALL`].
    pub best: [Option<u8>; 3],
    /// The turn at which a run was broken off, if one waits.
    pub broken_off: Option<usize>,
}

/// A scenario file that cannot be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct BrokenCard {
    /// The file's name.
    pub file: String,
    /// What is wrong first, in a sentence or two, with the line.
    pub summary: String,
    /// All findings as they are printed elsewhere.
    pub findings: Vec<String>,
}

/// What somebody does in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LibraryAction {
    /// Meet the person of this scenario.
    Meet(String),
    /// Go on with the run that was broken off.
    GoOn(String),
    /// Leave the run that was broken off and start anew.
    StartAgain(String),
    /// Go to the settings.
    OpenSettings,
}

/// What the library remembers from one frame to the next and nobody else needs to know.
#[derive(Debug, Clone, Default)]
struct Memory {
    find: String,
    findings: Option<usize>,
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

    let words = [look.text("library-people"), look.text("library-settings")];
    let [people, settings] = &words;
    let left = [Tab { sign: TabSign::Icon(Icon::People), words: people, selected: true }];
    let right = [Tab { sign: TabSign::Icon(Icon::Sliders), words: settings, selected: false }];
    if top_bar_ui(ui, look, &look.text("program-name"), &left, &right) == Some(1) {
        action = Some(LibraryAction::OpenSettings);
    }

    let below = ui.available_rect_before_wrap();
    let page = below.shrink2(vec2(look.layout.margin(), 0.0));
    let alone = model.people.len() == 1 && model.broken.is_empty();
    let answer = match (look.layout, model.people.get(model.hero)) {
        (Layout::Wide | Layout::Middle, Some(person)) if alone => alone_ui(ui, look, page, model, person, paint),
        (Layout::Wide, _) => columns_ui(ui, look, page, model, &mut memory, paint),
        _ => one_column_ui(ui, look, page, model, &mut memory, paint),
    };
    action = action.or(answer);

    if let Some(broken) = memory.findings.and_then(|index| model.broken.get(index))
        && findings::findings_ui(ui, look, broken)
    {
        memory.findings = None;
    }
    ui.data_mut(|data| data.insert_temp(id, memory));
    action
}

/// One person: the large card over the whole width, and under it how to add more.
fn alone_ui(
    ui: &mut Ui,
    look: &Look,
    page: Rect,
    model: &LibraryModel,
    person: &PersonCard,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let width = page.width().min(1280.0);
    let page = Rect::from_min_max(pos2(page.center().x - width / 2.0, page.top()), page.max);
    let mut inside = scrolled(ui, page);
    area(&mut inside, look, |ui| {
        let invitation = if model.folder.is_empty() { 0.0 } else { cards::INVITATION_HEIGHT + 16.0 };
        let height = (page.height() - 16.0 - 40.0 - invitation).clamp(420.0, 620.0);
        let answer = hero::beside_ui(ui, look, height, person, is_first_start(model), paint);
        if !model.folder.is_empty() {
            ui.add_space(16.0);
            let width = ui.available_width();
            cards::invitation_strip_ui(ui, look, &model.folder, width);
        }
        answer
    })
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
    let mut action = None;
    let mut grid = page;
    if let Some(person) = model.people.get(model.hero) {
        let height = (page.bottom() - 40.0 - top).min(600.0);
        let rect = Rect::from_min_size(pos2(page.left(), top), vec2(400.0, height));
        action = hero::column_ui(ui, look, rect, person, is_first_start(model), paint);
        grid.min.x += 432.0;
    }
    if model.people.len() > 1 {
        let bar = Rect::from_min_size(pos2(grid.left(), top), vec2(grid.width(), 44.0));
        let mut bar_ui = ui.new_child(UiBuilder::new().max_rect(bar));
        find_ui(&mut bar_ui, look, memory);
        grid.min.y = bar.bottom() - 4.0;
    }
    let mut inside = scrolled(ui, grid);
    let answer = area(&mut inside, look, |ui| cards::grid_ui(ui, look, model, memory, paint));
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
    area(&mut inside, look, |ui| {
        let mut action = None;
        if let Some(person) = model.people.get(model.hero) {
            action = hero::strip_ui(ui, look, person, is_first_start(model), paint);
            ui.add_space(look.gap());
        }
        if model.people.len() > 1 {
            find_ui(ui, look, memory);
            ui.add_space(8.0);
        }
        let answer = if look.layout == Layout::Compact {
            cards::rows_ui(ui, look, model, memory, paint)
        } else {
            cards::grid_ui(ui, look, model, memory, paint)
        };
        action.or(answer)
    })
}

/// A child for a scroll area over `page`, a little wider so that focus rings are not cut.
fn scrolled(ui: &mut Ui, page: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(page.min - vec2(RING, 0.0), page.max + vec2(RING, 0.0))))
}

/// Room around what scrolls, for the focus ring.
const RING: f32 = 8.0;

fn area<R>(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let top = if look.layout == Layout::Compact { 4 } else { 16 };
    #[expect(clippy::cast_possible_truncation, reason = "8")]
    let margin = Margin { left: RING as i8, right: RING as i8, top, bottom: 24 };
    ScrollArea::vertical().auto_shrink(false).content_margin(margin).show(ui, contents).inner
}

/// Nobody was met and nothing was begun yet.
fn is_first_start(model: &LibraryModel) -> bool {
    model.people.iter().all(|person| person.met == 0 && person.broken_off.is_none())
}

/// The field that finds people by name and title; `/` goes there, Esc empties it.
fn find_ui(ui: &mut Ui, look: &Look, memory: &mut Memory) {
    let theme = &look.theme;
    let id = Id::new("library find");
    let hint = look.text("library-find");
    ui.horizontal(|ui| {
        ui.set_height(44.0);
        let width = ui.available_width();
        if look.layout == Layout::Wide {
            ui.add_space((width - 246.0).max(0.0));
        }
        let (sign, _) = ui.allocate_exact_size(vec2(30.0, 44.0), Sense::hover());
        icon_paint(ui.painter(), Icon::Search, pos2(sign.left() + 11.0, sign.center().y), 22.0, theme.ink_soft);
        // A slash that nobody is writing goes to the field and does not stand in it.
        if ui.memory(|memory| memory.focused().is_none_or(|focused| focused != id)) && ui.is_enabled() {
            let slash = ui.input_mut(|input| {
                let before = input.events.len();
                input.events.retain(|event| !matches!(event, Event::Text(text) if text == "/"));
                input.events.len() < before
            });
            if slash {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
        let focused = ui.memory(|memory| memory.has_focus(id));
        if focused && ui.input(|input| input.key_pressed(Pressed::Escape)) {
            memory.find.clear();
        }
        let field = TextEdit::singleline(&mut memory.find)
            .id(id)
            .hint_text(look.rich(&hint, TextStyle::Body, theme.ink_soft))
            .font(look.font(TextStyle::Body))
            .text_color(theme.ink)
            .vertical_align(Align::Center)
            .frame(bevy_egui::egui::Frame::NONE)
            .min_size(vec2(0.0, 32.0))
            .desired_width(180.0);
        let response = ui.add(field);
        response.widget_info(|| {
            let mut info = bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::TextEdit, true, &hint);
            info.current_text_value = Some(memory.find.clone());
            info
        });
        let line = response.rect.bottom() + 2.0;
        if response.has_focus() || !memory.find.is_empty() {
            let colour = if response.has_focus() { theme.focus } else { theme.edge };
            ui.painter().hline(sign.left()..=response.rect.right(), line, bevy_egui::egui::Stroke::new(3.0, colour));
        } else if look.shows_keys() {
            ui.add_space(8.0);
            key_ui(ui, look, Key::Sign('/'));
        }
    });
}

/// What a search found nothing says.
fn nobody_ui(ui: &mut Ui, look: &Look) {
    ui.add_space(16.0);
    text_ui(ui, look, &look.text("library-nobody"), TextStyle::Lead, look.theme.ink_soft);
}

#[cfg(test)]
mod tests;
