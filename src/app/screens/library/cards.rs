//! The card of a person, as a card of the grid and as a row, and that of a file that cannot be opened.

use bevy_egui::egui::{
    Color32, CornerRadius, Id, InnerResponse, Pos2, Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::{BrokenCard, LibraryAction, PersonCard};
use crate::app::screens::shared::{PersonPainter, Picture, channel_icon, level_bars, level_key, paint_person};
use crate::app::theme::parts::{Line, dashed_frame_paint, press_ui, round_corners_paint};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, text_ui};
use crate::words::channel_key;

/// The least width of a card: three of them stand beside a scroll bar.
pub(super) const CARD_WIDTH: f32 = 228.0;
/// The usual height of a card.
pub(super) const CARD_HEIGHT: f32 = 264.0;
/// What stands under the picture: the name, two lines of words, the foot.
const WORDS: f32 = 140.0;
/// A line of body text.
const LINE: f32 = 26.0;
const ROW_HEIGHT: f32 = 96.0;

/// Names the card to screen readers and says what a press on it means.
pub(super) fn answered(look: &Look, person: &PersonCard, pressed: &InnerResponse<()>) -> Option<LibraryAction> {
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

/// A card of the grid. A higher one has a higher picture, and a line more of words.
pub(super) fn person_card(ui: &mut Ui, look: &Look, rect: Rect, person: &PersonCard, paint: &mut PersonPainter<'_>) {
    let theme = &look.theme;
    let rows = if rect.height() < CARD_HEIGHT + 2.0 * LINE { 2 } else { 3 };
    let words = if rows > 2 { WORDS + LINE } else { WORDS };
    let picture = Rect::from_min_size(rect.min, vec2(rect.width(), rect.height() - words));
    if ui.is_rect_visible(picture) {
        paint_person(ui.painter(), picture, &person.id, Picture::Card, paint);
    }
    let corners = CornerRadius { nw: 14, ne: 14, sw: 0, se: 0 };
    round_corners_paint(ui.painter(), picture, corners, theme.ground);
    badge(ui, look, &state_line(ui, look, person), picture.max - vec2(12.0, 12.0), theme.surface);

    let words = Rect::from_min_max(pos2(rect.left() + 16.0, picture.bottom() + 12.0), rect.max - vec2(16.0, 12.0));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(words));
    text_ui(&mut inside, look, &person.name, TextStyle::Strong, theme.ink);
    let quote = quote(ui, look, person, words.width(), rows, 20);
    let mut job = look.job(&quote, TextStyle::Body, theme.ink_soft, words.width());
    job.wrap.max_rows = rows;
    let galley = ui.painter().layout_job(job);
    galley_paint(ui.painter(), inside.cursor().min, galley);
    meta_paint(ui, look, Rect::from_min_max(pos2(words.left(), words.bottom() - 22.0), words.max), person);
}

/// As much of the first words as fits into so many lines, in quotation marks.
fn quote(ui: &Ui, look: &Look, person: &PersonCard, width: f32, rows: usize, least: usize) -> String {
    let quoted = |words: &str| look.words.with("library-quote", &[("words", words.into())]);
    let fits = |words: &str| {
        let galley = look.galley(ui.painter(), &quoted(words), TextStyle::Body, look.theme.ink_soft, width);
        galley.rows.len() <= rows
    };
    quoted(&sentences_that_fit(&person.first_words, least, fits))
}

/// As much of the first words as stands beside a picture.
pub(super) fn short_quote(ui: &Ui, look: &Look, person: &PersonCard, width: f32) -> String {
    quote(ui, look, person, width, 2, 0)
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

/// How high the row of a person is that is so wide.
pub(super) fn row_height(ui: &Ui, look: &Look, person: &PersonCard, width: f32) -> f32 {
    let width = width - ROW_HEIGHT - 32.0;
    let badge = state_line(ui, look, person).size().x + 20.0 + 16.0;
    let name = look.galley(ui.painter(), &person.name, TextStyle::Strong, look.theme.ink, width - badge);
    let quote = short_quote(ui, look, person, width);
    let quote = look.galley(ui.painter(), &quote, TextStyle::Body, look.theme.ink_soft, width);
    (12.0 + name.rect.height().max(30.0) + quote.rect.height() + 16.0).max(ROW_HEIGHT)
}

/// The same as a row: picture left, words right.
pub(super) fn person_row(ui: &mut Ui, look: &Look, rect: Rect, person: &PersonCard, paint: &mut PersonPainter<'_>) {
    let theme = &look.theme;
    let picture = Rect::from_min_size(rect.min, vec2(ROW_HEIGHT, rect.height()));
    if ui.is_rect_visible(picture) {
        paint_person(ui.painter(), picture, &person.id, Picture::Head, paint);
    }
    round_corners_paint(ui.painter(), picture, CornerRadius { nw: 14, ne: 0, sw: 14, se: 0 }, theme.ground);
    let line = state_line(ui, look, person);
    let tag = badge(ui, look, &line, pos2(rect.right() - 16.0, rect.top() + 12.0 + 30.0), theme.sunk);
    let words = Rect::from_min_max(pos2(picture.right() + 16.0, rect.top() + 14.0), rect.max - vec2(16.0, 8.0));
    let mut name =
        ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(words.min, pos2(tag.left() - 16.0, words.bottom()))));
    let used = text_ui(&mut name, look, &person.name, TextStyle::Strong, theme.ink).rect.height();
    let under = Rect::from_min_max(words.min + vec2(0.0, used.max(28.0)), words.max);
    let quote = short_quote(ui, look, person, under.width());
    text_ui(&mut ui.new_child(UiBuilder::new().max_rect(under)), look, &quote, TextStyle::Body, theme.ink_soft);
}

/// How high the card of a broken file is that is so wide and shows all of its summary.
pub(super) fn broken_height(ui: &Ui, look: &Look, broken: &BrokenCard, width: f32) -> f32 {
    let summary = look.galley(ui.painter(), &broken.summary, TextStyle::Body, look.theme.ink_soft, width - 32.0);
    20.0 + LINE + 8.0 + summary.rect.height() + 44.0 + 8.0
}

/// A file that cannot be opened: its name, what is wrong, and the way to all findings. True when somebody asks for
/// those.
pub(super) fn broken_card(ui: &mut Ui, look: &Look, rect: Rect, broken: &BrokenCard) -> bool {
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
    job.wrap.max_rows = whole_rows(words.bottom() - 30.0 - top, LINE);
    galley_paint(painter, pos2(words.left(), top), painter.layout_job(job));
    response.clicked()
}

/// How many lines of so much height fit into a height: at least one.
pub(super) fn whole_rows(height: f32, line: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of lines")]
    let rows = (height / line).floor().max(1.0) as usize;
    rows
}

/// As many of the first sentences as fit, or the first one where not even that does. Where that comes to fewer signs
/// than `least`, all of it, to be cut off where the room ends.
pub(super) fn sentences_that_fit(words: &str, least: usize, fits: impl Fn(&str) -> bool) -> String {
    let ends = words.match_indices(['.', '?', '!', '…']).map(|(at, sign)| at + sign.len());
    let ends = ends.filter(|end| words.get(*end..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')));
    let prefixes: Vec<&str> = ends.chain([words.len()]).filter_map(|end| words.get(..end)).collect();
    let fitting = prefixes.iter().rev().find(|prefix| fits(prefix)).or(prefixes.first());
    fitting.filter(|fitting| fitting.chars().count() >= least).copied().unwrap_or(words).to_owned()
}
