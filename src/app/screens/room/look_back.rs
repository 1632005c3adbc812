//! What the room came to: its way, where most of it and the best reply parted, the axes, and the notes that were picked.

use bevy_egui::egui::{CursorIcon, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::words::{READ, fitted, letter_paint};
use super::{RoomAction, Show};
use crate::app::screens::profile_word;
use crate::app::theme::parts::pattern_paint;
use crate::app::theme::{AxisSign, Icon, Pattern, TextStyle, galley_paint, icon_paint};
use crate::scenario::Axis;
use crate::workshop::{BestBy, MomentResult, Note, RoomDebrief, Tally, letter};

/// How many moments stand on a page: each has two lines, so that a long reply is there to its end.
const ON_A_PAGE: usize = 6;
const PARTED_ON_A_PAGE: usize = 2;
const NOTES_ON_A_PAGE: usize = 5;

/// A page of what the room came to.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Page {
    /// The moments in order.
    Way(Vec<WayRow>),
    /// Moments at which most of the room wanted none of the best replies.
    Parted(Vec<Parted>),
    /// The three axes.
    Axes(Vec<(Axis, Option<u8>)>),
    /// Notes of observers.
    Notes(Vec<Note>),
}

/// A moment on the way, or one that was tried.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct WayRow {
    turn: usize,
    /// The reply that was taken: its place and its words.
    taken: Option<(usize, Option<String>)>,
    tally: Option<Tally>,
    parted: bool,
    tried: bool,
}

/// A moment at which most of the room and the best reply parted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Parted {
    turn: usize,
    line: Option<String>,
    most: (usize, Option<String>),
    best: (usize, Option<String>),
    best_by: BestBy,
}

/// What the room came to, and which page of it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBack {
    /// The title of the ending, if it came to one.
    ending: Option<String>,
    pages: Vec<Page>,
    /// Whether the best replies are still being worked out.
    waiting: bool,
    /// The page that is shown, from 0.
    pub page: usize,
}

impl LookBack {
    /// How many pages there are; at least one.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages.len()
    }
}

/// The pages of what a room came to; `waiting` while the best replies are still being worked out.
#[must_use]
pub fn look_back_pages(debrief: &RoomDebrief, waiting: bool, page: usize) -> LookBack {
    let words = |moment: &MomentResult, choice: usize| {
        (choice, moment.choices.get(choice).and_then(|choice| choice.words.clone()))
    };
    let rows: Vec<WayRow> = debrief
        .moments
        .iter()
        .filter(|moment| moment.taken.is_some() || !moment.rounds.is_empty())
        .map(|moment| WayRow {
            turn: moment.turn,
            taken: moment.taken.map(|choice| words(moment, choice)),
            tally: moment.rounds.last().map(|round| round.tally.clone()).filter(|tally| tally.total() > 0),
            parted: moment.parted() == Some(true),
            tried: !moment.on_the_way,
        })
        .collect();
    let parted: Vec<Parted> = debrief
        .moments
        .iter()
        .filter(|moment| moment.on_the_way && moment.parted() == Some(true) && !waiting)
        .filter_map(|moment| {
            let most = moment.rounds.iter().rev().find_map(|round| round.tally.most().first().copied())?;
            Some(Parted {
                turn: moment.turn,
                line: moment.line.as_ref().map(|line| line.words.clone()),
                most: words(moment, most),
                best: words(moment, *moment.best.first()?),
                best_by: moment.best_by,
            })
        })
        .collect();
    let picked: Vec<Note> = debrief.notes.iter().filter(|note| note.picked).cloned().collect();
    let mut pages: Vec<Page> = rows.chunks(ON_A_PAGE).map(|rows| Page::Way(rows.to_vec())).collect();
    pages.extend(parted.chunks(PARTED_ON_A_PAGE).map(|parted| Page::Parted(parted.to_vec())));
    pages.push(Page::Axes(debrief.axes.iter().map(|axis| (axis.axis, axis.score)).collect()));
    pages.extend(picked.chunks(NOTES_ON_A_PAGE).map(|notes| Page::Notes(notes.to_vec())));
    let page = page.min(pages.len().saturating_sub(1));
    LookBack { ending: debrief.ending.as_ref().map(|ending| ending.title.clone()), pages, waiting, page }
}

/// Shows the page.
pub(super) fn look_back_ui(ui: &mut Ui, show: &mut Show<'_>, page: Rect, look_back: &LookBack) -> Option<RoomAction> {
    let theme = &show.look.theme;
    let inside = page.shrink2(vec2(48.0, 32.0));
    let pressed = !show.is_small && {
        let response = ui.interact(page, ui.id().with("page"), Sense::CLICK);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    };
    let heading = match look_back.pages.get(look_back.page) {
        Some(Page::Way(_)) | None => show.look.text("room-the-way"),
        Some(Page::Parted(_)) => show.look.text("room-parted"),
        Some(Page::Axes(_)) => show.say("room-axes"),
        Some(Page::Notes(_)) => show.look.text("room-notes"),
    };
    let title = show.look.galley(ui.painter(), &heading, TextStyle::RoomDisplay, theme.ink, inside.width() - 120.0);
    let mut top = inside.top() + title.rect.height();
    show.tell(ui, Rect::from_min_size(inside.min, title.rect.size()), "heading", &heading);
    galley_paint(ui.painter(), inside.min, title);
    let number = show
        .look
        .words
        .with("room-page", &[("page", (look_back.page + 1).into()), ("of", look_back.pages.len().into())]);
    let number = show.look.galley(ui.painter(), &number, TextStyle::RoomLabel, theme.ink_soft, f32::INFINITY);
    if !show.model.rehearsal {
        galley_paint(ui.painter(), pos2(inside.right() - number.rect.width(), inside.top() + 16.0), number);
    }
    let under = match (look_back.pages.get(look_back.page), &look_back.ending) {
        (Some(Page::Way(_)), Some(ending)) => {
            Some(show.look.words.with("room-it-ended", &[("ending", ending.as_str().into())]))
        }
        (Some(Page::Axes(_)), _) if look_back.waiting => Some(show.look.text("room-waiting")),
        _ => None,
    };
    if let Some(under) = under {
        top = text_ui(ui, show, &under, TextStyle::RoomFine, pos2(inside.left(), top + 4.0), inside.width());
    }
    let rest = Rect::from_min_max(pos2(inside.left(), top + 20.0), inside.max);
    match look_back.pages.get(look_back.page) {
        Some(Page::Way(rows)) => way_ui(ui, show, rest, rows),
        Some(Page::Parted(moments)) => parted_ui(ui, show, rest, moments),
        Some(Page::Axes(axes)) => axes_ui(ui, show, rest, axes),
        Some(Page::Notes(notes)) => notes_ui(ui, show, rest, notes),
        None => {}
    }
    pressed.then_some(RoomAction::On)
}

fn way_ui(ui: &Ui, show: &Show<'_>, rest: Rect, rows: &[WayRow]) {
    let theme = &show.look.theme;
    let height = (rest.height() / 6.5).min(84.0);
    let bars = (rest.width() * 0.27).max(240.0);
    for (index, row) in (0_u8..).zip(rows) {
        let top = rest.top() + f32::from(index) * height;
        let line = Rect::from_min_size(pos2(rest.left(), top), vec2(rest.width(), height));
        let middle = line.center().y;
        ui.painter().hline(line.x_range(), line.top(), Stroke::new(1.5, theme.line));
        let turn = show.look.galley(ui.painter(), &row.turn.to_string(), TextStyle::RoomLabel, theme.ink_soft, 60.0);
        galley_paint(ui.painter(), pos2(line.left(), middle - turn.rect.height() / 2.0), turn);
        let tried = row.tried.then(|| show.look.text("room-tried"));
        let words = match (&row.taken, &tried) {
            (Some((_, words)), _) => words.clone().unwrap_or_else(|| show.look.text("phone-silence")),
            (None, Some(tried)) => tried.clone(),
            (None, None) => show.look.text("room-broke-off"),
        };
        if let Some((choice, _)) = row.taken {
            let plate = Rect::from_center_size(pos2(line.left() + 66.0, middle), vec2(40.0, 40.0));
            letter_paint(ui, show, plate, letter(choice));
        }
        let room = line.width() - 104.0 - bars - 24.0 - 48.0;
        let galley =
            fitted(ui, show, &words, &[TextStyle::RoomSmall, TextStyle::RoomFine], theme.ink, (room, height - 4.0));
        galley_paint(ui.painter(), pos2(line.left() + 104.0, middle - galley.rect.height() / 2.0), galley);
        if row.parted {
            icon_paint(ui.painter(), Icon::Fork, pos2(line.right() - bars - 40.0, middle), 32.0, theme.ink);
        }
        if let Some(tally) = &row.tally {
            let bar = Rect::from_min_max(pos2(line.right() - bars, middle - 20.0), pos2(line.right(), middle + 20.0));
            split_paint(ui, show, bar, tally);
        }
        let parted = if row.parted { show.look.text("room-parted") } else { String::new() };
        show.tell(ui, line, ("way", index), &format!("{}: {words} {parted}", row.turn));
    }
    if rows.iter().any(|row| row.parted) {
        let at = pos2(rest.left() + 16.0, rest.bottom() - 8.0);
        if f32::from(u8::try_from(rows.len()).unwrap_or(u8::MAX)) * height < rest.height() - 40.0 {
            icon_paint(ui.painter(), Icon::Fork, at, 28.0, theme.ink);
            let key = show.look.text("room-parted-sign");
            let galley = show.look.galley(ui.painter(), &key, TextStyle::RoomFine, theme.ink, f32::INFINITY);
            galley_paint(ui.painter(), at + vec2(24.0, -galley.rect.height() / 2.0), galley);
        }
    }
}

/// One bar for all votes of a round: a piece for each reply, with its letter where there is room.
fn split_paint(ui: &Ui, show: &Show<'_>, bar: Rect, tally: &Tally) {
    const PATTERNS: [Pattern; 6] =
        [Pattern::Plain, Pattern::Slant, Pattern::Dots, Pattern::Lines, Pattern::Grid, Pattern::Back];
    let theme = &show.look.theme;
    let total = f64::from(tally.total().max(1));
    let mut left = bar.left();
    for (choice, count) in tally.counts().iter().enumerate().filter(|(_, count)| **count > 0) {
        #[expect(clippy::cast_possible_truncation, reason = "a share")]
        let width = bar.width() * (f64::from(*count) / total) as f32;
        let piece = Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()));
        ui.painter().rect_filled(piece, 0.0, theme.surface);
        let pattern = PATTERNS.get(choice).copied().unwrap_or(Pattern::Plain);
        pattern_paint(ui.painter(), piece.shrink(1.0), pattern, theme.accent);
        ui.painter().rect_stroke(piece, 0.0, Stroke::new(2.0, theme.ink), StrokeKind::Inside);
        if width >= 44.0 {
            let plate = Rect::from_center_size(piece.center(), vec2(32.0, 32.0));
            ui.painter().rect_filled(plate, 6.0, theme.surface);
            let words = letter(choice).to_string();
            let galley = show.look.galley(ui.painter(), &words, TextStyle::RoomLabel, theme.ink, f32::INFINITY);
            galley_paint(ui.painter(), plate.center() - galley.rect.size() / 2.0, galley);
        }
        left += width;
    }
}

fn parted_ui(ui: &Ui, show: &Show<'_>, rest: Rect, moments: &[Parted]) {
    let theme = &show.look.theme;
    let each = rest.height() / 2.0;
    for (index, moment) in (0_u8..).zip(moments) {
        let top = rest.top() + f32::from(index) * each;
        let box_ = Rect::from_min_size(pos2(rest.left(), top), vec2(rest.width(), each - 20.0));
        ui.painter().rect(box_, 14.0, theme.surface, Stroke::new(2.0, theme.edge), StrokeKind::Inside);
        let inside = box_.shrink2(vec2(24.0, 16.0));
        let line = moment.line.clone().unwrap_or_default();
        let values = [("turn", moment.turn.into()), ("line", line.into())];
        let heading = show.look.words.with("room-parted-at", &values);
        let mut top = {
            let room = (inside.width(), 64.0);
            let styles = [TextStyle::RoomSmall, TextStyle::RoomFine];
            let galley = fitted(ui, show, &heading, &styles, theme.ink, room);
            let bottom = inside.top() + galley.rect.height();
            show.tell(ui, Rect::from_min_size(inside.min, galley.rect.size()), ("parted", index), &heading);
            galley_paint(ui.painter(), inside.min, galley);
            bottom + 12.0
        };
        let best = match moment.best_by {
            BestBy::InReach => "room-best-in-reach",
            BestBy::Points => "room-best-points",
        };
        let row = (inside.bottom() - top - 8.0) / 2.0;
        for (key, (choice, words)) in [("room-most-of-you", &moment.most), (best, &moment.best)] {
            let label = show.look.text(key);
            let column = 240.0_f32.min(inside.width() * 0.3);
            let galley = show.look.galley(ui.painter(), &label, TextStyle::RoomLabel, theme.ink, column);
            let middle = top + row / 2.0;
            galley_paint(ui.painter(), pos2(inside.left(), middle - galley.rect.height() / 2.0), galley);
            let left = inside.left() + column + 16.0;
            let plate = Rect::from_center_size(pos2(left + 22.0, middle), vec2(44.0, 44.0));
            letter_paint(ui, show, plate, letter(*choice));
            let words = words.clone().unwrap_or_else(|| show.look.text("phone-silence"));
            let room = (inside.right() - left - 60.0, row + 12.0);
            let styles = [TextStyle::RoomSmall, TextStyle::RoomFine];
            let galley = fitted(ui, show, &words, &styles, theme.ink, room);
            let at = pos2(left + 60.0, middle - galley.rect.height() / 2.0);
            show.tell(ui, Rect::from_min_size(at, galley.rect.size()), (key, index), &format!("{label} {words}"));
            galley_paint(ui.painter(), at, galley);
            top += row + 8.0;
        }
    }
}

fn axes_ui(ui: &Ui, show: &Show<'_>, rest: Rect, axes: &[(Axis, Option<u8>)]) {
    let theme = &show.look.theme;
    let each = (rest.height() / 3.0).min(150.0);
    for (index, (axis, score)) in (0_u8..).zip(axes) {
        let sign = AxisSign::from(*axis);
        let colour = sign.colour(theme);
        let top = rest.top() + f32::from(index) * each;
        icon_paint(ui.painter(), sign.icon(), pos2(rest.left() + 24.0, top + 26.0), 44.0, colour);
        let name = show.look.text(sign.key());
        let galley = show.look.galley(ui.painter(), &name, TextStyle::RoomStrong, colour, f32::INFINITY);
        galley_paint(ui.painter(), pos2(rest.left() + 64.0, top + 4.0), galley);
        let mut told = profile_word(show.look, *axis, *score);
        if let Some(score) = score {
            let of = show.look.words.with("room-of-100", &[("score", i64::from(*score).into())]);
            told = format!("{told}, {of}");
            let bar = Rect::from_min_size(pos2(rest.left() + 64.0, top + 60.0), vec2(rest.width() - 64.0, 36.0));
            ui.painter().rect(bar, 8.0, theme.sunk, Stroke::new(2.0, theme.edge), StrokeKind::Inside);
            let filled = Rect::from_min_size(bar.min, vec2(bar.width() * f32::from(*score) / 100.0, bar.height()));
            if filled.width() > 8.0 {
                ui.painter().rect_filled(filled, 8.0, sign.soft(theme));
                pattern_paint(ui.painter(), filled.shrink(2.0), sign.pattern(), colour);
                ui.painter().rect_stroke(filled, 8.0, Stroke::new(2.5, colour), StrokeKind::Inside);
            }
        }
        let galley = show.look.galley(ui.painter(), &told, TextStyle::RoomReply, theme.ink, f32::INFINITY);
        galley_paint(ui.painter(), pos2(rest.right() - galley.rect.width(), top + 8.0), galley);
        let whole = Rect::from_min_size(pos2(rest.left(), top), vec2(rest.width(), each - 12.0));
        show.tell(ui, whole, ("axis", index), &format!("{name}: {told}"));
    }
}

fn notes_ui(ui: &Ui, show: &Show<'_>, rest: Rect, notes: &[Note]) {
    let theme = &show.look.theme;
    let each = rest.height() / 5.0;
    for (index, note) in (0_u8..).zip(notes) {
        let top = rest.top() + f32::from(index) * each;
        let icon = super::note_icon(note.job);
        icon_paint(ui.painter(), icon, pos2(rest.left() + 24.0, top + 24.0), 40.0, theme.ink);
        let words = show.look.words.with("room-note", &[("words", note.text.as_str().into())]);
        let room = (rest.width() - 72.0, each - 12.0);
        let galley = fitted(ui, show, &words, READ, theme.ink, room);
        let at = pos2(rest.left() + 72.0, top);
        show.tell(ui, Rect::from_min_size(at, galley.rect.size()), ("note", index), &words);
        galley_paint(ui.painter(), at, galley);
    }
}

/// Words in one style. Returns where they end.
fn text_ui(ui: &Ui, show: &Show<'_>, words: &str, style: TextStyle, corner: Pos2, width: f32) -> f32 {
    let galley = show.look.galley(ui.painter(), words, style, show.look.theme.ink, width);
    let rect = Rect::from_min_size(corner, galley.rect.size());
    galley_paint(ui.painter(), corner, galley);
    show.tell(ui, rect, ("text", words), words);
    rect.bottom()
}
