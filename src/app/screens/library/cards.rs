//! The cards of everybody else, of files that cannot be opened, and the invitation to add a scenario.

use bevy_egui::egui::{
    Color32, CornerRadius, Id, InnerResponse, Pos2, Rect, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};

use super::{BrokenCard, LibraryAction, LibraryModel, Memory, PersonCard, nobody_ui};
use crate::app::screens::shared::{
    PersonPainter, Picture, channel_icon, channel_key, level_bars, level_key, paint_person,
};
use crate::app::theme::parts::{Line, dashed_frame_paint, press_card_ui, press_ui, round_corners_paint};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint, icon_paint, text_ui};

const CARD_WIDTH: f32 = 240.0;
const CARD_HEIGHT: f32 = 264.0;
const PICTURE: f32 = 124.0;
const ROW_HEIGHT: f32 = 96.0;
/// The height of the invitation where it is a strip.
pub(super) const INVITATION_HEIGHT: f32 = 88.0;

/// Cards in as many columns as there is room for.
pub(super) fn grid_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LibraryModel,
    memory: &mut Memory,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let gap = look.gap();
    let width = ui.available_width();
    let columns = ((width + gap) / (CARD_WIDTH + gap)).floor().max(1.0);
    let size = vec2((width - gap * (columns - 1.0)) / columns, CARD_HEIGHT);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    let columns = columns as usize;
    let mut place = Places { start: ui.cursor().min, size, gap, columns, taken: 0 };
    let mut action = None;
    let found = found(model, memory);
    for person in &found {
        let rect = place.next();
        let pressed = press_card_ui(ui, look, rect, Id::new(("library card", &person.id)), |ui| {
            person_card(ui, look, rect, person, paint);
        });
        action = action.or(answered(look, person, &pressed));
    }
    if found.is_empty() && !memory.find.is_empty() {
        nobody_ui(ui, look);
        return None;
    }
    if memory.find.is_empty() {
        for (index, broken) in model.broken.iter().enumerate() {
            let rect = place.next();
            if broken_card(ui, look, rect, broken) {
                memory.findings = Some(index);
            }
        }
        if !model.folder.is_empty() {
            invitation_card(ui, look, place.next(), &model.folder);
        }
    }
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
    let mut action = None;
    let found = found(model, memory);
    for person in &found {
        let inside = width - ROW_HEIGHT - 32.0;
        let height = row_height(ui, look, person, inside);
        let rect = Rect::from_min_size(ui.cursor().min, vec2(width, height));
        let pressed = press_card_ui(ui, look, rect, Id::new(("library card", &person.id)), |ui| {
            person_row(ui, look, rect, person, paint);
        });
        action = action.or(answered(look, person, &pressed));
        ui.add_space(look.gap());
    }
    if found.is_empty() && !memory.find.is_empty() {
        nobody_ui(ui, look);
        return None;
    }
    if memory.find.is_empty() {
        for (index, broken) in model.broken.iter().enumerate() {
            let text = look.galley(ui.painter(), &broken.summary, TextStyle::Body, look.theme.ink_soft, width - 32.0);
            let height = 20.0 + 26.0 + 8.0 + text.rect.height() + 44.0 + 8.0;
            let rect = Rect::from_min_size(ui.cursor().min, vec2(width, height));
            if broken_card(ui, look, rect, broken) {
                memory.findings = Some(index);
            }
            ui.add_space(look.gap());
        }
        if !model.folder.is_empty() {
            invitation_strip_ui(ui, look, &model.folder, width);
        }
    }
    action
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

/// Everybody the search finds, without the person of the large card while nobody searches.
fn found<'a>(model: &'a LibraryModel, memory: &Memory) -> Vec<&'a PersonCard> {
    let wanted = memory.find.trim().to_lowercase();
    let people = model.people.iter().enumerate();
    let shown = |(index, person): &(usize, &PersonCard)| {
        if wanted.is_empty() {
            *index != model.hero
        } else {
            person.name.to_lowercase().contains(&wanted) || person.title.to_lowercase().contains(&wanted)
        }
    };
    people.filter(shown).map(|(_, person)| person).collect()
}

/// Names the card to screen readers and says what a press on it means.
fn answered(look: &Look, person: &PersonCard, pressed: &InnerResponse<()>) -> Option<LibraryAction> {
    let name = look.words.with(
        "library-card-name",
        &[
            ("name", person.name.as_str().into()),
            ("title", person.title.as_str().into()),
            ("channel", look.text(channel_key(person.channel)).into()),
            ("level", look.text(level_key(person.level)).into()),
            ("minutes", minutes(look, person).into()),
            ("state", state(look, person).into()),
        ],
    );
    pressed.response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    pressed.response.clicked().then(|| {
        let id = person.id.clone();
        if person.broken_off.is_some() { LibraryAction::GoOn(id) } else { LibraryAction::Meet(id) }
    })
}

fn minutes(look: &Look, person: &PersonCard) -> String {
    look.words.with("minutes", &[("count", i64::from(person.minutes).into())])
}

/// New, met so often, or where a run was broken off.
fn state(look: &Look, person: &PersonCard) -> String {
    match (person.broken_off, person.met) {
        (Some(turn), _) => look.words.with("library-at-turn", &[("turn", turn.into())]),
        (None, 0) => look.text("library-new"),
        (None, met) => look.words.with("library-met", &[("count", met.into())]),
    }
}

fn state_line(ui: &Ui, look: &Look, person: &PersonCard) -> Line {
    let icon = match (person.broken_off, person.met) {
        (Some(_), _) => Some(Icon::Pause),
        (None, 0) => None,
        (None, _) => Some(Icon::Check),
    };
    let ink = look.theme.ink;
    let line = Line::new(6.0).icon(icon, 20.0, ink);
    line.words(ui.painter(), look, &state(look, person), TextStyle::Label, ink, f32::INFINITY)
}

/// Paints a tag whose right lower corner lies at `corner`.
fn badge(ui: &Ui, look: &Look, line: &Line, corner: Pos2, fill: Color32) -> Rect {
    let size = vec2(line.size().x + 20.0, 30.0);
    let rect = Rect::from_min_size(corner - size, size);
    ui.painter().rect_filled(rect, 6.0, fill);
    line.paint_centred(ui.painter(), look, rect);
    rect
}

fn person_card(ui: &mut Ui, look: &Look, rect: Rect, person: &PersonCard, paint: &mut PersonPainter<'_>) {
    let theme = &look.theme;
    let picture = Rect::from_min_size(rect.min, vec2(rect.width(), PICTURE));
    paint_person(ui.painter(), picture, &person.id, Picture::Card, paint);
    let corners = CornerRadius { nw: 14, ne: 14, sw: 0, se: 0 };
    round_corners_paint(ui.painter(), picture, corners, theme.ground);
    badge(ui, look, &state_line(ui, look, person), picture.max - vec2(12.0, 12.0), theme.surface);

    let words = Rect::from_min_max(pos2(rect.left() + 16.0, picture.bottom() + 12.0), rect.max - vec2(16.0, 12.0));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(words));
    text_ui(&mut inside, look, &person.name, TextStyle::Strong, theme.ink);
    let quote = look.words.with("library-quote", &[("words", person.first_words.as_str().into())]);
    let mut job = look.job(&quote, TextStyle::Body, theme.ink_soft, words.width());
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    galley_paint(ui.painter(), inside.cursor().min, galley);
    meta_paint(ui, look, Rect::from_min_max(pos2(words.left(), words.bottom() - 22.0), words.max), person);
}

/// The foot of a card: channel, level, minutes.
fn meta_paint(ui: &Ui, look: &Look, rect: Rect, person: &PersonCard) {
    let ink = look.theme.ink_soft;
    let painter = ui.painter();
    let line = Line::new(12.0).icon(channel_icon(person.channel), 20.0, ink).levels(level_bars(person.level), ink);
    let level = look.text(level_key(person.level));
    let line = line.words(painter, look, &level, TextStyle::Label, ink, f32::INFINITY);
    line.paint(painter, look, rect.left_center());
    let end = Line::new(0.0).words(painter, look, &minutes(look, person), TextStyle::Label, ink, f32::INFINITY);
    end.paint(painter, look, pos2(rect.right() - end.size().x, rect.center().y));
}

/// How high a row is whose words wrap at `width`.
fn row_height(ui: &Ui, look: &Look, person: &PersonCard, width: f32) -> f32 {
    let badge = state_line(ui, look, person).size().x + 20.0 + 16.0;
    let name = look.galley(ui.painter(), &person.name, TextStyle::Strong, look.theme.ink, width - badge);
    let quote = look.words.with("library-quote", &[("words", person.first_words.as_str().into())]);
    let quote = look.galley(ui.painter(), &quote, TextStyle::Body, look.theme.ink_soft, width);
    (12.0 + name.rect.height().max(30.0) + quote.rect.height() + 16.0).max(ROW_HEIGHT)
}

fn person_row(ui: &mut Ui, look: &Look, rect: Rect, person: &PersonCard, paint: &mut PersonPainter<'_>) {
    let theme = &look.theme;
    let picture = Rect::from_min_size(rect.min, vec2(ROW_HEIGHT, rect.height()));
    paint_person(ui.painter(), picture, &person.id, Picture::Head, paint);
    round_corners_paint(ui.painter(), picture, CornerRadius { nw: 14, ne: 0, sw: 14, se: 0 }, theme.ground);
    let line = state_line(ui, look, person);
    let tag = badge(ui, look, &line, pos2(rect.right() - 16.0, rect.top() + 12.0 + 30.0), theme.sunk);
    let words = Rect::from_min_max(pos2(picture.right() + 16.0, rect.top() + 14.0), rect.max - vec2(16.0, 8.0));
    let mut name =
        ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(words.min, pos2(tag.left() - 16.0, words.bottom()))));
    let used = text_ui(&mut name, look, &person.name, TextStyle::Strong, theme.ink).rect.height();
    let under = Rect::from_min_max(words.min + vec2(0.0, used.max(28.0)), words.max);
    let quote = look.words.with("library-quote", &[("words", person.first_words.as_str().into())]);
    text_ui(&mut ui.new_child(UiBuilder::new().max_rect(under)), look, &quote, TextStyle::Body, theme.ink_soft);
}

/// A file that cannot be opened: its name, what is wrong, and the way to all findings.
fn broken_card(ui: &mut Ui, look: &Look, rect: Rect, broken: &BrokenCard) -> bool {
    let theme = &look.theme;
    let id = Id::new(("library broken", &broken.file));
    ui.allocate_rect(rect, Sense::hover());
    let response = press_ui(ui, look, rect, id, 14.0);
    let findings = look.text("library-findings");
    let spoken = format!("{}: {findings}. {}", broken.file, broken.summary);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect, 14.0, theme.accent_soft);
    }
    dashed_frame_paint(ui.painter(), rect, 14.0, Stroke::new(1.5, theme.edge));
    let words = Rect::from_min_max(rect.min + vec2(16.0, 20.0), rect.max - vec2(16.0, 12.0));
    let painter = ui.painter();
    let head = Line::new(8.0).icon(Icon::Folder, 22.0, theme.ink);
    let head = head.words(painter, look, &broken.file, TextStyle::Strong, theme.ink, words.width() - 30.0);
    head.paint(painter, look, pos2(words.left(), words.top() + head.size().y / 2.0));
    let foot = Line::new(8.0).words(painter, look, &findings, TextStyle::Label, theme.ink_soft, f32::INFINITY);
    foot.paint(painter, look, pos2(words.left(), words.bottom() - 11.0));
    let top = words.top() + head.size().y + 8.0;
    let mut job = look.job(&broken.summary, TextStyle::Body, theme.ink_soft, words.width());
    job.wrap.max_rows = whole_rows(words.bottom() - 30.0 - top);
    galley_paint(painter, pos2(words.left(), top), painter.layout_job(job));
    response.clicked()
}

/// How many lines of body text fit into a height; the rest is under “Show the findings”.
fn whole_rows(height: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of lines")]
    let rows = (height / 26.0).floor().max(1.0) as usize;
    rows
}

/// Where a scenario of one's own belongs, as the last card of the grid.
fn invitation_card(ui: &mut Ui, look: &Look, rect: Rect, folder: &str) {
    let theme = &look.theme;
    ui.allocate_rect(rect, Sense::hover());
    dashed_frame_paint(ui.painter(), rect, 14.0, Stroke::new(1.5, theme.line));
    let words = Rect::from_min_max(rect.min + vec2(16.0, 20.0), rect.max - vec2(16.0, 12.0));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(words));
    inside.shrink_clip_rect(rect);
    text_ui(&mut inside, look, &look.text("library-own"), TextStyle::Strong, theme.ink);
    inside.add_space(8.0);
    text_ui(&mut inside, look, &look.text("library-own-where"), TextStyle::Body, theme.ink_soft);
    inside.add_space(8.0);
    text_ui(&mut inside, look, folder, TextStyle::Small, theme.ink_soft);
}

/// The same as a strip.
pub(super) fn invitation_strip_ui(ui: &mut Ui, look: &Look, folder: &str, width: f32) {
    let theme = &look.theme;
    let narrow = look.layout != Layout::Wide;
    let inside = width - 40.0 - 44.0;
    let where_to = look.text("library-own-where");
    let measure = |text: &str, style| look.galley(ui.painter(), text, style, theme.ink, inside).rect.height();
    let height = if narrow {
        measure(&where_to, TextStyle::Body) + measure(folder, TextStyle::Small) + 26.0 + 8.0 + 36.0
    } else {
        INVITATION_HEIGHT
    };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    dashed_frame_paint(ui.painter(), rect, 14.0, Stroke::new(1.5, theme.edge));
    icon_paint(
        ui.painter(),
        Icon::Folder,
        pos2(rect.left() + 36.0, rect.top() + height.min(88.0) / 2.0),
        24.0,
        theme.ink_soft,
    );
    let words = Rect::from_min_max(rect.min + vec2(64.0, 18.0), rect.max - vec2(20.0, 10.0));
    let mut column = ui.new_child(UiBuilder::new().max_rect(words));
    let ui = &mut column;
    text_ui(ui, look, &look.text("library-own"), TextStyle::Strong, theme.ink);
    if narrow {
        text_ui(ui, look, &where_to, TextStyle::Body, theme.ink_soft);
        ui.add_space(4.0);
        text_ui(ui, look, folder, TextStyle::Small, theme.ink_soft);
    } else {
        ui.horizontal(|ui| {
            text_ui(ui, look, &where_to, TextStyle::Body, theme.ink_soft);
            ui.add_space(12.0);
            text_ui(ui, look, folder, TextStyle::Small, theme.ink);
        });
    }
}
