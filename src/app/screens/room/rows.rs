//! The replies as rows, each with its letter; and how the room voted, in bars with patterns and numbers.

use std::sync::Arc;

use bevy_egui::egui::{
    Align2, CursorIcon, Galley, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::words::letter_paint;
use super::{RoomAction, Show};
use crate::app::access::live;
use crate::app::theme::parts::{appear, focus_ring_paint, pattern_paint};
use crate::app::theme::{AxisSign, Pattern, TextStyle, galley_paint, icon_paint};
use crate::scenario::Axis;
use crate::workshop::Row;

/// The patterns of the bars, in the order of the letters.
const PATTERNS: [Pattern; 6] =
    [Pattern::Plain, Pattern::Slant, Pattern::Dots, Pattern::Lines, Pattern::Grid, Pattern::Back];

/// Where words begin, where they end at the right, and how wide the numbers are.
const BEFORE: f32 = 88.0;
const NUMBERS: f32 = 198.0;
const AFTER: f32 = 24.0;

/// The same in a cell, of which two stand side by side.
const CELL_BEFORE: f32 = 76.0;
const CELL_AFTER: f32 = 20.0;

/// The space between two cells, and how high the line of a cell is in which bar and numbers stand.
const BETWEEN: f32 = 16.0;
const CELL_FOOT: f32 = 36.0;
const CELL_NUMBERS: f32 = 178.0;

/// The height that the stage keeps in any case: the head, and a line beside it.
const LOWEST_STAGE: f32 = 124.0;

/// The space between the stage and the first row, and below the last row.
pub(super) const HEAD: f32 = 20.0;
const FOOT: f32 = 20.0;

/// Where the bar of a reply stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Under the words, over their whole width.
    Under,
    /// Under the numbers: a row is as high as its words then, and the bar keeps its thickness.
    Aside,
    /// Under the words, in cells of which two stand side by side.
    Cells,
}

/// How much room rows take beside their words.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Measure {
    form: Form,
    /// The least height of a row.
    least: f32,
    /// How much higher than its words a row is: the bar where it stands under them, and space around both.
    more: f32,
    bar: f32,
    gap: f32,
}

const ROOMY: Measure = Measure { form: Form::Under, least: 80.0, more: 36.0, bar: 20.0, gap: 10.0 };
const MANY: Measure = Measure { form: Form::Under, least: 70.0, more: 34.0, bar: 18.0, gap: 8.0 };
const ASIDE: Measure = Measure { form: Form::Aside, least: 80.0, more: 16.0, bar: 18.0, gap: 8.0 };
const CELLS: Measure = Measure { form: Form::Cells, least: 80.0, more: 18.0 + CELL_FOOT, bar: 20.0, gap: 10.0 };

/// Ways to lay rows out under each other, from the one that looks best down.
const LINES: [(TextStyle, Measure); 8] = [
    (TextStyle::RoomBody, ROOMY),
    (TextStyle::RoomReply, ROOMY),
    (TextStyle::RoomSmall, ROOMY),
    (TextStyle::RoomReply, MANY),
    (TextStyle::RoomSmall, MANY),
    (TextStyle::RoomReply, ASIDE),
    (TextStyle::RoomSmall, ASIDE),
    (TextStyle::RoomFine, ASIDE),
];

/// Ways to lay them out side by side.
const PAIRS: [(TextStyle, Measure); 3] =
    [(TextStyle::RoomReply, CELLS), (TextStyle::RoomSmall, CELLS), (TextStyle::RoomFine, CELLS)];

/// What is tried in turn, with the height that the stage above keeps: a large face and replies in one column are best, and
/// long replies side by side are better than a face nobody can read.
const TRIED: [(f32, &[(TextStyle, Measure)]); 7] = [
    (224.0, &LINES),
    (190.0, &LINES),
    (204.0, &PAIRS),
    (170.0, &LINES),
    (176.0, &PAIRS),
    (148.0, &LINES),
    (148.0, &PAIRS),
];

/// The rows, laid out.
pub(super) struct Rows {
    words: Vec<Arc<Galley>>,
    heights: Vec<f32>,
    measure: Measure,
    /// The style of their words: nothing that the customer says is smaller.
    pub(super) style: TextStyle,
    /// The height of all of them, with what lies below.
    pub(super) height: f32,
}

impl Rows {
    /// Lays the rows out for a page of this size: as large as leaves the stage its height and the line its room, which
    /// `has_room` says for a height of the stage and the least style of the line. They lie the same whether the bars are
    /// shown or not, so that nothing moves when they are.
    pub(super) fn new(ui: &Ui, show: &Show<'_>, page: Rect, has_room: impl Fn(f32, TextStyle) -> bool) -> Self {
        let room = page.height() - HEAD;
        for (least, ways) in TRIED {
            for way in ways {
                let rows = Self::laid(ui, show, page, *way, usize::MAX);
                if room - rows.height >= least && has_room(room - rows.height, rows.style) {
                    return rows;
                }
            }
        }
        // On a screen of four by three an author can write more than there is room for. Smaller letters would be read by
        // nobody: the stage gives way, then the ends of the replies, which the phones and the leader have.
        let tight = |lines: usize| Self::laid(ui, show, page, (TextStyle::RoomFine, ASIDE), lines);
        [5, 4, 3, 2].map(tight).into_iter().find(|rows| room - rows.height >= LOWEST_STAGE).unwrap_or_else(|| tight(1))
    }

    fn laid(ui: &Ui, show: &Show<'_>, page: Rect, (style, measure): (TextStyle, Measure), lines: usize) -> Self {
        let width = page.width() - 96.0;
        let width = match measure.form {
            Form::Under | Form::Aside => width - BEFORE - NUMBERS - AFTER,
            Form::Cells => (width - BETWEEN) / 2.0 - CELL_BEFORE - CELL_AFTER,
        };
        let lay = |row: &Row| {
            let words = row.words.clone().unwrap_or_else(|| show.look.text("phone-silence"));
            let mut job = show.look.job(&words, style, show.look.theme.ink, width);
            job.wrap.max_rows = lines;
            ui.painter().layout_job(job)
        };
        let words: Vec<Arc<Galley>> = show.model.view.rows.iter().map(lay).collect();
        let across = if measure.form == Form::Cells { 2 } else { 1 };
        let line = |words: &[Arc<Galley>]| {
            words.iter().map(|words| words.rect.height() + measure.more).fold(measure.least, f32::max)
        };
        let heights: Vec<f32> = words.chunks(across).map(line).collect();
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let gaps = measure.gap * heights.len().saturating_sub(1) as f32;
        let height = heights.iter().sum::<f32>() + gaps + FOOT;
        Self { words, heights, measure, style, height }
    }

    /// Shows the rows in the middle of the page under the stage; returns the reply that is pressed.
    pub(super) fn ui(&self, ui: &mut Ui, show: &Show<'_>, under: Rect) -> Option<RoomAction> {
        let spare = (under.height() - HEAD - self.height).max(0.0);
        let page = Rect::from_min_max(under.min, under.max - vec2(0.0, spare / 2.0));
        let mut action = None;
        for (index, (row, words)) in show.model.view.rows.iter().zip(&self.words).enumerate() {
            if row_ui(ui, show, (index, row), words, self.place(page, index), self.measure) {
                action = Some(RoomAction::Choose(index));
            }
        }
        action
    }

    /// Where the row of a reply lies.
    fn place(&self, page: Rect, index: usize) -> Rect {
        let across = if self.measure.form == Form::Cells { 2 } else { 1 };
        let (line, column) = (index / across, index % across);
        let above: f32 = self.heights.iter().take(line).map(|height| height + self.measure.gap).sum();
        let height = self.heights.get(line).copied().unwrap_or_default();
        let (left, all) = (page.left() + 48.0, page.width() - 96.0);
        let width = if across == 2 { (all - BETWEEN) / 2.0 } else { all };
        let left = if column == 1 { left + width + BETWEEN } else { left };
        Rect::from_min_size(pos2(left, page.bottom() - self.height + above), vec2(width, height))
    }
}

/// One row. Whether it is pressed.
fn row_ui(
    ui: &mut Ui,
    show: &Show<'_>,
    (index, row): (usize, &Row),
    words: &Arc<Galley>,
    rect: Rect,
    measure: Measure,
) -> bool {
    let theme = &show.look.theme;
    let painter = ui.painter().clone();
    let counted = show.model.counting == Some(index);
    let fill = if row.taken || counted { theme.accent_soft } else { theme.surface };
    let stroke = match row.most || row.taken || counted {
        true => Stroke::new(4.0, theme.ink),
        false => Stroke::new(2.0, theme.edge),
    };
    painter.rect(rect, 14.0, fill, stroke, StrokeKind::Inside);
    let (before, plate) = match measure.form {
        Form::Under | Form::Aside => (BEFORE, 52.0),
        Form::Cells => (CELL_BEFORE, 48.0),
    };
    let at = pos2(rect.left() + 14.0, rect.center().y - plate / 2.0);
    letter_paint(ui, show, Rect::from_min_size(at, vec2(plate, plate)), row.letter);

    let left = rect.left() + before;
    let size = words.rect.size();
    let is_shown = row.count.is_some() || row.points.is_some();
    let foot = match measure.form {
        Form::Under if row.count.is_some() => 4.0 + measure.bar,
        Form::Cells if is_shown => CELL_FOOT,
        _ => 0.0,
    };
    let top = rect.center().y - (size.y + foot) / 2.0;
    galley_paint(&painter, pos2(left, top), Arc::clone(words));
    match measure.form {
        Form::Under => {
            let width = rect.width() - BEFORE - NUMBERS - AFTER;
            let place = Rect::from_min_size(pos2(left, top + size.y + 4.0), vec2(width, measure.bar));
            bar_paint(ui, show, index, row, place);
            let has_both = row.points.is_some() && row.count.is_some();
            // Where there is little room the count makes itself small above the points.
            let (lift, style) = match has_both {
                true if rect.height() < 100.0 => (15.0, TextStyle::RoomLabel),
                true => (20.0, TextStyle::RoomStrong),
                false => (0.0, TextStyle::RoomStrong),
            };
            let right = rect.right() - AFTER;
            votes_paint(ui, show, row, pos2(right, rect.center().y - lift), style);
            points_paint(ui, show, row, pos2(right - NUMBERS, rect.center().y + lift));
        }
        Form::Aside => aside_paint(ui, show, (index, row), rect, measure.bar),
        Form::Cells => {
            let middle = top + size.y + CELL_FOOT / 2.0 + 2.0;
            let right = rect.right() - CELL_AFTER;
            votes_paint(ui, show, row, pos2(right, middle), TextStyle::RoomLabel);
            let points = if row.points.is_some() { NUMBERS } else { 0.0 };
            let end = if row.count.is_some() { right - CELL_NUMBERS } else { right };
            points_paint(ui, show, row, pos2(end - points, middle));
            let end = if points > 0.0 { end - points - 12.0 } else { end };
            let half = measure.bar / 2.0;
            let place = Rect::from_min_max(pos2(left, middle - half), pos2(end, middle + half));
            track_paint(ui, show, row, place);
            bar_paint(ui, show, index, row, place);
        }
    }
    tell(ui, show, index, row, rect)
}

/// Numbers, bar and points under each other at the right of a row.
fn aside_paint(ui: &Ui, show: &Show<'_>, (index, row): (usize, &Row), rect: Rect, bar: f32) {
    let right = rect.right() - AFTER;
    let left = right - NUMBERS;
    let has_both = row.points.is_some() && row.count.is_some();
    let (style, high) = if has_both { (TextStyle::RoomLabel, 28.0) } else { (TextStyle::RoomStrong, 38.0) };
    let bar = if has_both { 12.0 } else { bar };
    let all = if row.count.is_some() { high + bar } else { 0.0 } + if row.points.is_some() { 30.0 } else { 0.0 };
    let mut top = rect.center().y - all / 2.0;
    if row.count.is_some() {
        votes_paint(ui, show, row, pos2(right, top + high / 2.0 - 1.0), style);
        let place = Rect::from_min_size(pos2(left, top + high), vec2(NUMBERS, bar));
        track_paint(ui, show, row, place);
        bar_paint(ui, show, index, row, place);
        top += high + bar;
    }
    points_paint(ui, show, row, pos2(left, top + 16.0));
}

/// The place of a short bar: how long it could be.
fn track_paint(ui: &Ui, show: &Show<'_>, row: &Row, place: Rect) {
    if row.percent.is_some() {
        let stroke = Stroke::new(1.5, show.look.theme.edge);
        ui.painter().rect(place, 6.0, show.look.theme.sunk, stroke, StrokeKind::Inside);
    }
}

/// The bar: as long as its share of the votes.
fn bar_paint(ui: &Ui, show: &Show<'_>, index: usize, row: &Row, place: Rect) {
    let Some(percent) = row.percent else { return };
    let theme = &show.look.theme;
    let round = show.model.view.round.unwrap_or_default();
    let motion = if show.is_small { 0 } else { show.look.motion().bars };
    let grown = appear(ui, Id::new(("bar", index, round, show.model.view.turn)), 0, motion);
    let width = place.width() * f32::from(percent) / 100.0 * grown;
    if percent == 0 {
        return;
    }
    let bar = Rect::from_min_size(place.min, vec2(width.max(8.0), place.height()));
    let pattern = PATTERNS.get(index).copied().unwrap_or(Pattern::Plain);
    ui.painter().rect_filled(bar, 6.0, theme.surface);
    pattern_paint(ui.painter(), bar.shrink(2.0), pattern, theme.accent);
    ui.painter().rect_stroke(bar, 6.0, Stroke::new(2.0, theme.ink), StrokeKind::Inside);
}

/// The count and the share, ending at the right at this point.
fn votes_paint(ui: &Ui, show: &Show<'_>, row: &Row, right: Pos2, style: TextStyle) {
    let (theme, look, painter) = (&show.look.theme, show.look, ui.painter());
    let Some(count) = row.count else { return };
    let count = look.galley(painter, &count.to_string(), style, theme.ink, f32::INFINITY);
    let share = row.percent.map(|percent| look.words.with("room-percent", &[("count", i64::from(percent).into())]));
    let column = if share.is_some() { 104.0 } else { 0.0 };
    if let Some(share) = share {
        let share = look.galley(painter, &share, TextStyle::RoomLabel, theme.ink, f32::INFINITY);
        galley_paint(painter, pos2(right.x - share.rect.width(), right.y - share.rect.height() / 2.0), share);
    }
    let width = column + count.rect.width();
    galley_paint(painter, pos2(right.x - width, right.y - count.rect.height() / 2.0), count);
}

/// The points where the leader shows them, from this point to the right.
fn points_paint(ui: &Ui, show: &Show<'_>, row: &Row, left: Pos2) {
    let (theme, look, painter) = (&show.look.theme, show.look, ui.painter());
    let Some(points) = row.points else { return };
    let column = NUMBERS / 3.0;
    for (place, axis) in (0_u8..).zip(Axis::ALL) {
        let points = i32::from(points.on(axis));
        let sign = AxisSign::from(axis);
        let colour = match points {
            0 => theme.ink_soft,
            1.. => sign.colour(theme),
            _ => theme.harm,
        };
        let at = left.x + column * f32::from(place);
        icon_paint(painter, sign.icon(), pos2(at + 14.0, left.y), 26.0, colour);
        let key = match points {
            0 => "none",
            1.. => "plus",
            _ => "minus",
        };
        let number = look.words.with("signed-points", &[("sign", key.into()), ("count", points.abs().into())]);
        let number = look.galley(painter, &number, TextStyle::RoomLabel, colour, f32::INFINITY);
        let at = Align2::LEFT_CENTER.anchor_size(pos2(at + 30.0, left.y), number.rect.size());
        galley_paint(painter, at.min, number);
    }
}

/// Says what stands in the row. Whether it is pressed: that chooses its reply.
fn tell(ui: &Ui, show: &Show<'_>, index: usize, row: &Row, rect: Rect) -> bool {
    if show.is_small {
        return false;
    }
    let response = ui.interact(rect, ui.id().with(("row", index)), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| {
        let words = row.words.clone().unwrap_or_else(|| show.look.text("phone-silence"));
        let name = match row.count {
            Some(count) => show.look.words.with(
                "room-row-votes",
                &[
                    ("letter", row.letter.to_string().into()),
                    ("words", words.into()),
                    ("count", i64::from(count).into()),
                ],
            ),
            None => format!("{}: {words}", row.letter),
        };
        WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name)
    });
    if response.has_focus() {
        focus_ring_paint(ui.painter(), show.look, rect, 14.0);
    }
    // Once the votes are shown a row is news: its letter, its words, its count.
    if row.count.is_some() {
        live(&response);
    }
    response.clicked()
}
