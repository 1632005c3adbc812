//! The cards of a tab, course by course, or of everybody whom the search finds.

use bevy_egui::egui::{Color32, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

use super::cards::{
    CARD_HEIGHT, CARD_WIDTH, answered, broken_card, broken_height, person_card, person_row, row_height,
};
use super::invitation::{invitation_card, invitation_strip_ui};
use super::{Card, LibraryAction, LibraryModel, Memory, PersonCard, Progress, Section};
use crate::app::screens::shared::PersonPainter;
use crate::app::theme::parts::{Line, press_card_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// The highest that a card becomes where there is only one row of them.
const TALL_CARD: f32 = 520.0;

/// The space between two courses.
const BETWEEN: f32 = 28.0;

/// Cards in as many columns as there is room for. One row of people alone reaches down to `foot`.
pub(super) fn grid_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LibraryModel,
    memory: &mut Memory,
    foot: f32,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let gap = look.gap();
    let width = ui.available_width();
    let columns = ((width + gap) / (CARD_WIDTH + gap)).floor().max(1.0);
    let card = (width - gap * (columns - 1.0)) / columns;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    let columns = columns as usize;
    let shown = Shown::of(model, memory);
    let mut action = None;
    for (index, section) in shown.sections.iter().enumerate() {
        if index > 0 {
            ui.add_space(BETWEEN - gap);
        }
        heading_ui(ui, look, section.of);
        let is_last = index + 1 == shown.sections.len();
        let invites = is_last && !shown.folder.is_empty();
        let is_row = shown.sections.len() == 1 && section.people_alone() && !invites && section.cards.len() <= columns;
        let room = foot - ui.cursor().top();
        let height = if is_row { room.clamp(CARD_HEIGHT, TALL_CARD) } else { CARD_HEIGHT };
        let mut places = Places { start: ui.cursor().min, size: vec2(card, height), gap, columns, taken: 0 };
        for card in &section.cards {
            let rect = places.next();
            match card {
                Shape::Person(person) => {
                    let pressed = press_card_ui(ui, look, rect, Id::new(("library card", &person.id)), |ui| {
                        person_card(ui, look, rect, person, paint);
                    });
                    action = action.or(answered(look, person, &pressed));
                }
                Shape::Broken(broken) => {
                    if broken_card(ui, look, rect, broken) {
                        memory.findings = Some((*broken).clone());
                    }
                }
            }
        }
        if invites {
            invitation_card(ui, look, places.next(), shown.folder);
        }
    }
    shown.nobody_ui(ui, look);
    action
}

/// Cards as rows: picture left, words right.
pub(super) fn rows_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LibraryModel,
    memory: &mut Memory,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let width = ui.available_width();
    let shown = Shown::of(model, memory);
    let mut action = None;
    for section in &shown.sections {
        heading_ui(ui, look, section.of);
        for card in &section.cards {
            let height = match card {
                Shape::Person(person) => row_height(ui, look, person, width),
                Shape::Broken(broken) => broken_height(ui, look, broken, width),
            };
            let rect = Rect::from_min_size(ui.cursor().min, vec2(width, height));
            match card {
                Shape::Person(person) => {
                    let pressed = press_card_ui(ui, look, rect, Id::new(("library card", &person.id)), |ui| {
                        person_row(ui, look, rect, person, paint);
                    });
                    action = action.or(answered(look, person, &pressed));
                }
                Shape::Broken(broken) => {
                    if broken_card(ui, look, rect, broken) {
                        memory.findings = Some((*broken).clone());
                    }
                }
            }
            ui.add_space(look.gap());
        }
    }
    if !shown.folder.is_empty() {
        invitation_strip_ui(ui, look, shown.folder, width);
    }
    shown.nobody_ui(ui, look);
    action
}

/// What is shown at the moment.
struct Shown<'a> {
    sections: Vec<ShownSection<'a>>,
    /// The folder to which it is invited; empty where it is not.
    folder: &'a str,
    is_search: bool,
}

/// The cards of a course, or of everybody who was found.
struct ShownSection<'a> {
    /// The course; none where somebody was searched for.
    of: Option<&'a Section>,
    cards: Vec<Shape<'a>>,
}

enum Shape<'a> {
    Person(&'a PersonCard),
    Broken(&'a super::BrokenCard),
}

impl<'a> Shown<'a> {
    /// Everybody of the tab but the person of the large card, or everybody whom the search finds in any tab.
    fn of(model: &'a LibraryModel, memory: &Memory) -> Self {
        let wanted = memory.find.trim().to_lowercase();
        if !wanted.is_empty() {
            let found = found(model, &wanted).into_iter().map(Shape::Person).collect();
            return Self { sections: vec![ShownSection { of: None, cards: found }], folder: "", is_search: true };
        }
        let Some(tab) = model.tabs.get(model.tab) else {
            return Self { sections: Vec::new(), folder: "", is_search: false };
        };
        let hero = model.hero().map(|person| person.id.as_str());
        let shape = |card: &'a Card| match card {
            Card::Person(person) if hero == Some(person.id.as_str()) => None,
            Card::Person(person) => Some(Shape::Person(person)),
            Card::Broken(broken) => Some(Shape::Broken(broken)),
        };
        let section =
            |of: &'a Section| ShownSection { of: Some(of), cards: of.cards.iter().filter_map(shape).collect() };
        let mut sections: Vec<ShownSection<'_>> = tab.sections.iter().map(section).collect();
        if sections.is_empty() {
            // There is a card of the invitation all the same.
            sections.push(ShownSection { of: None, cards: Vec::new() });
        }
        Self { sections, folder: &tab.folder, is_search: false }
    }

    /// What a search that found nothing says.
    fn nobody_ui(&self, ui: &mut Ui, look: &Look) {
        if self.is_search && self.sections.iter().all(|section| section.cards.is_empty()) {
            ui.add_space(16.0);
            text_ui(ui, look, &look.text("library-nobody"), TextStyle::Lead, look.theme.ink_soft);
        }
    }
}

impl ShownSection<'_> {
    fn people_alone(&self) -> bool {
        self.cards.iter().all(|card| matches!(card, Shape::Person(_)))
    }
}

/// Everybody whose name or title holds what is searched for, each once.
fn found<'a>(model: &'a LibraryModel, wanted: &str) -> Vec<&'a PersonCard> {
    let mut found: Vec<&PersonCard> = Vec::new();
    for person in model.tabs.iter().flat_map(super::LibraryTab::people) {
        let fits = person.name.to_lowercase().contains(wanted) || person.title.to_lowercase().contains(wanted);
        if fits && found.iter().all(|other| other.id != person.id) {
            found.push(person);
        }
    }
    found
}

/// The title of a course, the line about it, and how many of it were met.
fn heading_ui(ui: &mut Ui, look: &Look, section: Option<&Section>) {
    let Some(section) = section else { return };
    let theme = &look.theme;
    if !section.title.is_empty() {
        text_ui(ui, look, &section.title, TextStyle::LeadStrong, theme.ink);
        ui.add_space(2.0);
    }
    let progress = section.counts.then(|| section.progress()).filter(|progress| progress.of > 0);
    let line = progress.map(|progress| progress_line(ui, look, progress));
    let marks =
        progress.filter(|progress| progress.of <= MOST_MARKS).map_or(0.0, |progress| marks_width(progress) + 10.0);
    let width = ui.available_width();
    let used = line.as_ref().map_or(0.0, |line| line.size().x + marks);
    let beside = look.layout != Layout::Compact && used > 0.0;
    let room = if beside { width - used - 24.0 } else { width };
    let start = ui.cursor().min;
    let mut height: f32 = 0.0;
    if !section.about.is_empty() {
        let about = Rect::from_min_size(start, vec2(room, 400.0));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(about));
        height = text_ui(&mut inside, look, &section.about, TextStyle::Body, theme.ink_soft).rect.height();
    }
    if let (Some(line), Some(progress)) = (line, progress) {
        let top = if beside { 0.0 } else { height + if height > 0.0 { 4.0 } else { 0.0 } };
        // Where nothing stands beside it, it begins where everything else does.
        let left = if beside && height > 0.0 { start.x + width - used } else { start.x };
        let middle = start.y + top + 13.0;
        if marks > 0.0 {
            marks_paint(ui, look, pos2(left, middle), progress);
        }
        line.paint(ui.painter(), look, pos2(left + marks, middle));
        let name = look.words.with("library-progress", &values(progress));
        let place = Rect::from_min_size(pos2(left, middle - 13.0), vec2(used, 26.0));
        let response = ui.interact(place, ui.id().with(("library progress", &section.title)), Sense::hover());
        response.widget_info(|| bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, true, &name));
        height = height.max(top + 26.0);
    }
    if height > 0.0 {
        ui.allocate_exact_size(vec2(width, height + 12.0), Sense::hover());
    }
}

fn values(Progress { met, of }: Progress) -> [(&'static str, crate::words::Value<'static>); 2] {
    [("met", met.into()), ("of", of.into())]
}

fn progress_line(ui: &Ui, look: &Look, progress: Progress) -> Line {
    let ink = look.theme.ink;
    let words = look.words.with("library-progress", &values(progress));
    let line = Line::new(6.0).icon(progress.is_done().then_some(Icon::Check), 20.0, ink);
    line.words(ui.painter(), look, &words, TextStyle::Label, ink, f32::INFINITY)
}

/// More people than these have no mark each.
const MOST_MARKS: usize = 12;
const MARK: Vec2 = vec2(20.0, 8.0);
const MARK_GAP: f32 = 4.0;

fn marks_width(progress: Progress) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "at most twelve")]
    let count = progress.of as f32;
    count * (MARK.x + MARK_GAP) - MARK_GAP
}

/// One mark for each person: filled where they were met, else an outline.
fn marks_paint(ui: &Ui, look: &Look, left: Pos2, progress: Progress) {
    let theme = &look.theme;
    let mut rect = Rect::from_min_size(left - vec2(0.0, MARK.y / 2.0), MARK);
    for index in 0..progress.of {
        let fill = if index < progress.met { theme.accent } else { Color32::TRANSPARENT };
        let stroke = Stroke::new(1.5, if index < progress.met { theme.accent } else { theme.edge });
        ui.painter().rect(rect, 4.0, fill, stroke, StrokeKind::Inside);
        rect = rect.translate(vec2(MARK.x + MARK_GAP, 0.0));
    }
}

/// Where the next card goes.
struct Places {
    start: Pos2,
    size: Vec2,
    gap: f32,
    columns: usize,
    taken: usize,
}

impl Places {
    fn next(&mut self) -> Rect {
        let (row, column) = (self.taken / self.columns, self.taken % self.columns);
        self.taken += 1;
        #[expect(clippy::cast_precision_loss, reason = "a few dozen cards")]
        let steps = vec2(column as f32, row as f32);
        Rect::from_min_size(self.start + steps * (self.size + Vec2::splat(self.gap)), self.size)
    }
}
