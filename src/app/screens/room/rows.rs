//! The replies as rows, each with its letter; and how the room voted, in bars with patterns and numbers.

use std::sync::Arc;

use bevy_egui::egui::{
    Align2, CursorIcon, Galley, Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::words::letter_paint;
use super::{RoomAction, Show};
use crate::app::theme::parts::{appear, pattern_paint};
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

/// The least height of the stage above the rows.
const LEAST_STAGE: f32 = 224.0;

/// How much room rows take beside their words.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Measure {
    /// The least height of a row.
    least: f32,
    /// How much higher than its words a row is: the bar, and space around both.
    more: f32,
    bar: f32,
    gap: f32,
}

const ROOMY: Measure = Measure { least: 80.0, more: 36.0, bar: 20.0, gap: 10.0 };
const MANY: Measure = Measure { least: 68.0, more: 34.0, bar: 18.0, gap: 8.0 };
const CROWDED: Measure = Measure { least: 58.0, more: 26.0, bar: 14.0, gap: 7.0 };
const TIGHT: Measure = Measure { least: 52.0, more: 18.0, bar: 8.0, gap: 5.0 };

/// The height that the stage keeps where replies are long.
const LOW_STAGE: f32 = 156.0;

/// The height that the stage keeps in any case: the head, and a line beside it.
const LOWEST_STAGE: f32 = 124.0;

/// The rows, laid out.
pub(super) struct Rows {
    words: Vec<Arc<Galley>>,
    heights: Vec<f32>,
    measure: Measure,
    /// The height of all of them, with what lies below.
    pub(super) height: f32,
}

/// The space below the last row.
const FOOT: f32 = 20.0;

impl Rows {
    /// Lays the rows out for a page of this size: as large as leaves the stage its height. They lie the same whether the
    /// bars are shown or not, so that nothing moves when they are.
    pub(super) fn new(ui: &Ui, show: &Show<'_>, page: Rect) -> Self {
        let all = &show.model.view.rows;
        let width = page.width() - 96.0 - BEFORE - NUMBERS - AFTER;
        let lay = |(style, measure, lines): (TextStyle, Measure, usize)| {
            let words: Vec<Arc<Galley>> = all
                .iter()
                .map(|row| {
                    let words = row.words.clone().unwrap_or_else(|| show.look.text("phone-silence"));
                    let mut job = show.look.job(&words, style, show.look.theme.ink, width);
                    job.wrap.max_rows = lines;
                    ui.painter().layout_job(job)
                })
                .collect();
            let height = |words: &Arc<Galley>| (words.rect.height() + measure.more).max(measure.least);
            let heights: Vec<f32> = words.iter().map(height).collect();
            #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
            let gaps = measure.gap * all.len().saturating_sub(1) as f32;
            let height = heights.iter().sum::<f32>() + gaps + FOOT;
            Self { words, heights, measure, height }
        };
        let ways = [
            (TextStyle::RoomBody, ROOMY),
            (TextStyle::RoomReply, ROOMY),
            (TextStyle::RoomSmall, ROOMY),
            (TextStyle::RoomReply, MANY),
            (TextStyle::RoomSmall, MANY),
            (TextStyle::RoomFine, MANY),
            (TextStyle::RoomSmall, CROWDED),
            (TextStyle::RoomFine, CROWDED),
        ];
        let is_many = all.len() > 4;
        let whole = ways.into_iter().filter(|(_, measure)| !is_many || *measure != ROOMY);
        let room = |least: f32| page.height() - 20.0 - least;
        let fits = |least: f32| move |rows: &Self| rows.height <= room(least);
        let whole = whole.map(|(style, measure)| lay((style, measure, usize::MAX))).find(fits(LEAST_STAGE));
        // Six replies of a hundred letters each: the stage gives way, then the bars, and at the last the ends of the words,
        // which the phones and the leader have. Smaller letters would be read by nobody.
        let lower = || Some(lay((TextStyle::RoomFine, CROWDED, usize::MAX))).filter(fits(LOW_STAGE));
        let tight =
            || [5, 4, 3, 2].map(|lines| lay((TextStyle::RoomFine, TIGHT, lines))).into_iter().find(fits(LOWEST_STAGE));
        whole.or_else(lower).or_else(tight).unwrap_or_else(|| lay((TextStyle::RoomFine, TIGHT, 1)))
    }

    /// Shows the rows, the last one at the foot of the page; returns the reply that is pressed.
    pub(super) fn ui(&self, ui: &mut Ui, show: &Show<'_>, page: Rect) -> Option<RoomAction> {
        let mut top = page.bottom() - self.height;
        let mut action = None;
        for (index, ((row, words), height)) in
            show.model.view.rows.iter().zip(&self.words).zip(&self.heights).enumerate()
        {
            let rect = Rect::from_min_size(pos2(page.left() + 48.0, top), vec2(page.width() - 96.0, *height));
            if row_ui(ui, show, (index, row), words, rect, self.measure.bar) {
                action = Some(RoomAction::Choose(index));
            }
            top += height + self.measure.gap;
        }
        action
    }
}

/// One row. Whether it is pressed.
fn row_ui(
    ui: &mut Ui,
    show: &Show<'_>,
    (index, row): (usize, &Row),
    words: &Arc<Galley>,
    rect: Rect,
    bar: f32,
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
    let plate = 52.0_f32.min(rect.height() - 20.0);
    let at = pos2(rect.left() + 14.0, rect.center().y - plate / 2.0);
    letter_paint(ui, show, Rect::from_min_size(at, vec2(plate, plate)), row.letter);

    let left = rect.left() + BEFORE;
    let size = words.rect.size();
    match row.count {
        None => galley_paint(&painter, pos2(left, rect.center().y - size.y / 2.0), Arc::clone(words)),
        Some(_) => {
            let space = if bar < 10.0 { 1.0 } else { 4.0 };
            let top = rect.center().y - (size.y + space + bar) / 2.0;
            galley_paint(&painter, pos2(left, top), Arc::clone(words));
            let width = rect.width() - BEFORE - NUMBERS - AFTER;
            bar_paint(ui, show, index, row, Rect::from_min_size(pos2(left, top + size.y + space), vec2(width, bar)));
        }
    }
    numbers_paint(ui, show, row, rect);
    tell(ui, show, index, row, rect)
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
        // Nobody: a line to start from, and no bar.
        ui.painter().vline(place.left() + 1.0, place.y_range(), Stroke::new(2.0, theme.ink));
        return;
    }
    let bar = Rect::from_min_size(place.min, vec2(width.max(8.0), place.height()));
    let pattern = PATTERNS.get(index).copied().unwrap_or(Pattern::Plain);
    ui.painter().rect_filled(bar, 6.0, theme.surface);
    pattern_paint(ui.painter(), bar.shrink(2.0), pattern, theme.accent);
    ui.painter().rect_stroke(bar, 6.0, Stroke::new(2.0, theme.ink), StrokeKind::Inside);
}

/// The count and the share, and under them the points where the leader shows them.
fn numbers_paint(ui: &Ui, show: &Show<'_>, row: &Row, rect: Rect) {
    let (theme, look) = (&show.look.theme, show.look);
    let painter = ui.painter();
    let right = rect.right() - AFTER;
    let lift = if row.points.is_some() && row.count.is_some() { 15.0 } else { 0.0 };
    // Where there is little room the count makes itself small beside the points.
    let style = if lift > 0.0 && rect.height() < 84.0 { TextStyle::RoomLabel } else { TextStyle::RoomStrong };
    if let Some(count) = row.count {
        let middle = rect.center().y - lift;
        let count = look.galley(painter, &count.to_string(), style, theme.ink, f32::INFINITY);
        let share = row.percent.map(|percent| look.words.with("room-percent", &[("count", i64::from(percent).into())]));
        let column = if share.is_some() { 104.0 } else { 0.0 };
        if let Some(share) = share {
            let share = look.galley(painter, &share, TextStyle::RoomLabel, theme.ink, f32::INFINITY);
            galley_paint(painter, pos2(right - share.rect.width(), middle - share.rect.height() / 2.0), share);
        }
        let at = pos2(right - column - count.rect.width(), middle - count.rect.height() / 2.0);
        galley_paint(painter, at, count);
    }
    let Some(points) = row.points else { return };
    let middle = rect.center().y + lift;
    let column = NUMBERS / 3.0;
    for (place, axis) in (0_u8..).zip(Axis::ALL) {
        let points = i32::from(points.on(axis));
        let sign = AxisSign::from(axis);
        let colour = match points {
            0 => theme.ink_soft,
            1.. => sign.colour(theme),
            _ => theme.harm,
        };
        let left = right - NUMBERS + column * f32::from(place);
        icon_paint(painter, sign.icon(), pos2(left + 14.0, middle), 26.0, colour);
        let key = match points {
            0 => "none",
            1.. => "plus",
            _ => "minus",
        };
        let number = look.words.with("signed-points", &[("sign", key.into()), ("count", points.abs().into())]);
        let number = look.galley(painter, &number, TextStyle::RoomLabel, colour, f32::INFINITY);
        let at = Align2::LEFT_CENTER.anchor_size(pos2(left + 30.0, middle), number.rect.size());
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
    response.clicked()
}
