//! A moment: the customer and what they say, then the replies, then how the room voted.

use bevy_egui::egui::{CursorIcon, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::beside::{self, beside_ui};
use super::rows::{self, Rows};
use super::words::{
    READ, SPOKEN, bubble_ui, fitted, fitting, letter_paint, padding, plate_height, plate_ui, tag_ui, thought_ui,
};
use super::{RoomAction, Show, StagePainter};
use crate::app::stage::{View, WordsAt};
use crate::app::theme::{Icon, TextStyle, galley_paint};
use crate::workshop::{Ahead, Step, letter};

/// Shows the moment on a page.
pub(super) fn moment_ui(
    ui: &mut Ui,
    show: &mut Show<'_>,
    page: Rect,
    paint: &mut StagePainter<'_>,
) -> Option<RoomAction> {
    match show.model.view.step {
        Step::Gathering | Step::Line | Step::Taken | Step::Over => whole_ui(ui, show, page, paint),
        Step::Voting | Step::Closed | Step::Revealed | Step::Talking => with_rows_ui(ui, show, page, paint),
    }
}

/// Where words go on a stage: their left edge, their width, and the mouth they come from.
struct Column {
    left: f32,
    width: f32,
    mouth: Option<Pos2>,
}

impl Column {
    fn new(stage: Rect, at: Option<WordsAt>, widest: f32) -> Self {
        let left = stage.left() + 48.0;
        match at {
            Some(WordsAt::Bubble { from, end }) => {
                Self { left, width: (end - left).clamp(300.0, widest), mouth: Some(from) }
            }
            Some(WordsAt::Thread(board)) => {
                let left = left.max(board.left());
                // There is no face in it to make room for.
                Self { left, width: (board.right() - 24.0 - left).clamp(300.0, widest + 100.0), mouth: None }
            }
            None => Self { left, width: widest.min(stage.width() - 96.0), mouth: None },
        }
    }
}

/// The stage over the whole page: the line alone, what came of a reply, or the end.
fn whole_ui(ui: &mut Ui, show: &mut Show<'_>, page: Rect, paint: &mut StagePainter<'_>) -> Option<RoomAction> {
    let at = paint(ui.painter(), page, View::Whole);
    let pressed = press_stage(ui, show, page);
    let view = &show.model.view;
    let column = Column::new(page, at, 660.0);
    let mut top = page.top() + 64.0;
    if view.detour {
        let words = show.look.text("room-not-taken");
        top = left_tag_ui(ui, show, pos2(column.left, page.top() + 28.0), &words).bottom() + 16.0;
    }
    match (&view.taken, &view.ending, &view.line) {
        (Some(taken), _, _) => taken_ui(ui, show, page, &column, top, taken),
        (None, Some((title, then)), line) => {
            if let Some(line) = line {
                let room = (column.width, page.height() * 0.4);
                bubble_ui(ui, show, &spoken(show, line), pos2(column.left, top + 24.0), room, column.mouth);
            }
            ending_ui(ui, show, page, title, then);
        }
        (None, None, Some(line)) => {
            let room = (column.width, page.height() - top - 190.0);
            let top = if show.model.view.detour { top + 8.0 } else { page.top() + 120.0 };
            let bubble = bubble_ui(ui, show, &spoken(show, line), pos2(column.left, top), room, column.mouth);
            if let Some(cue) = &view.cue {
                let corner = pos2(column.left, bubble.bottom() + 20.0);
                plate_ui(ui, show, Some(Icon::Eye), (cue, TextStyle::RoomLabel), None, corner, column.width.max(480.0));
            }
        }
        (None, None, None) => {}
    }
    pressed
}

/// What was said for the room, and how the customer took it.
fn taken_ui(ui: &Ui, show: &Show<'_>, page: Rect, column: &Column, top: f32, taken: &Ahead) {
    let theme = &show.look.theme;
    let words = taken.words.clone().unwrap_or_else(|| show.look.text("phone-silence"));
    let width = column.width;
    let galley = fitted(ui, show, &words, READ, theme.ink, (width - 116.0, page.height() * 0.34));
    let size = vec2(width, (galley.rect.height() + 32.0).max(84.0));
    let rect = Rect::from_min_size(pos2(column.left, top), size);
    ui.painter().rect(rect, 14.0, theme.surface, Stroke::new(4.0, theme.ink), StrokeKind::Inside);
    let plate = Rect::from_min_size(rect.min + vec2(16.0, 16.0), vec2(52.0, 52.0));
    letter_paint(ui, show, plate, letter(taken.choice));
    let lift = if galley.rows.len() == 1 { (52.0 - galley.rect.height()) / 2.0 } else { 0.0 };
    galley_paint(ui.painter(), rect.min + vec2(92.0, 16.0 + lift), galley);
    show.tell_news(ui, rect, "taken", &format!("{}: {words}", letter(taken.choice)));
    let Some(reaction) = &taken.reaction else { return };
    let corner = pos2(column.left, rect.bottom() + 28.0);
    let room = (column.width, page.bottom() - corner.y - 32.0);
    bubble_ui(ui, show, &spoken(show, reaction), corner, room, column.mouth.filter(|at| at.y > corner.y - 120.0));
}

/// How it closed, on a plate over the width of the page's foot.
fn ending_ui(ui: &Ui, show: &Show<'_>, page: Rect, title: &str, then: &str) {
    let theme = &show.look.theme;
    let width = page.width() - 96.0;
    let title_galley = show.look.galley(ui.painter(), title, TextStyle::RoomDisplay, theme.ink, width - 64.0);
    let text = fitted(ui, show, then, READ, theme.ink, (width - 64.0, page.height() * 0.3));
    let height = title_galley.rect.height() + text.rect.height() + 56.0;
    let rect = Rect::from_min_size(pos2(page.left() + 48.0, page.bottom() - 32.0 - height), vec2(width, height));
    ui.painter().rect(rect, 14.0, theme.surface, Stroke::new(4.0, theme.ink), StrokeKind::Inside);
    let below = rect.top() + 24.0 + title_galley.rect.height() + 8.0;
    galley_paint(ui.painter(), rect.min + vec2(32.0, 24.0), title_galley);
    galley_paint(ui.painter(), pos2(rect.left() + 32.0, below), text);
    show.tell_news(ui, rect, "ending", &format!("{title}. {then}"));
}

/// The most of the stage's height above the rows, on a page 720 high.
const HIGHEST_STAGE: f32 = 400.0;

/// The stage above, the rows below.
fn with_rows_ui(ui: &mut Ui, show: &mut Show<'_>, page: Rect, paint: &mut StagePainter<'_>) -> Option<RoomAction> {
    let line = show.model.view.line.as_ref().map(|line| spoken(show, line)).unwrap_or_default();
    let has_room = |height: f32, least: TextStyle| {
        let inside = inside_bubble(line_width(page, height), height - 2.0 * margin(height));
        fitting(ui, show, &line, not_below(least), show.look.theme.on_bubble, inside).is_some()
    };
    let rows = Rows::new(ui, show, page, has_room);
    let foot = (page.bottom() - rows.height - rows::HEAD)
        .min(page.top() + HIGHEST_STAGE + (page.height() - 720.0).max(0.0))
        .max(page.top() + 120.0);
    let beside = beside::width(show, page, foot - page.top());
    let stage = Rect::from_min_max(page.min, pos2(page.right() - beside, foot));
    let at = paint(ui.painter(), stage, View::Room);
    let mut pressed = press_stage(ui, show, stage);
    if beside > 0.0 {
        let rect = Rect::from_min_max(pos2(stage.right(), page.top()), pos2(page.right(), stage.bottom()));
        beside_ui(ui, show, rect);
    }
    ui.painter().hline(page.x_range(), stage.bottom() + 1.0, Stroke::new(2.0, show.look.theme.edge));
    speech_ui(ui, show, stage, at, (&line, rows.style));
    let under = Rect::from_min_max(pos2(page.left(), stage.bottom()), page.max);
    let (thought, other) = (show.model.view.thought.clone(), show.model.view.other.clone());
    match (thought, other) {
        (None, None) => pressed = rows.ui(ui, show, under).or(pressed),
        (thought, other) => told_ui(ui, show, under, thought.as_deref(), other.as_ref()),
    }
    pressed
}

/// How wide a line may be beside the customer at the least, whatever the channel, on a stage so high: the face is as much
/// smaller as the stage is lower. What stands beside the stage while a vote is open is counted in.
fn line_width(page: Rect, height: f32) -> f32 {
    let stage = page.width() - beside::widest(page, height);
    let middle = 794.0_f32.min(stage - 0.52 * height);
    (middle - 0.48 * height - 85.0).min(WIDEST_LINE)
}

/// A line is read more easily where it is not longer than this.
const WIDEST_LINE: f32 = 640.0;

/// The room for words in a bubble at most so large.
fn inside_bubble(width: f32, height: f32) -> (f32, f32) {
    let padding = padding(height);
    (width - 2.0 * padding.x, height - 2.0 * padding.y)
}

/// The space between what stands on a stage and its edges.
fn margin(height: f32) -> f32 {
    if height < 260.0 { 12.0 } else { 20.0 }
}

/// The styles of a spoken line that are no smaller than `least`.
fn not_below(least: TextStyle) -> &'static [TextStyle] {
    let last = SPOKEN.iter().position(|style| *style == least).unwrap_or(SPOKEN.len() - 1);
    SPOKEN.get(..=last).unwrap_or(SPOKEN)
}

/// Where a plate stands beside the line.
#[derive(Clone, Copy, PartialEq)]
enum PlateAt {
    Below,
    /// On the other side of the customer: its left edge.
    Right(f32),
}

/// The line, and a plate beside it: what can be seen, or what there is to talk about.
fn speech_ui(ui: &Ui, show: &Show<'_>, stage: Rect, at: Option<WordsAt>, (line, least): (&str, TextStyle)) {
    const GAP: f32 = 12.0;
    let column = Column::new(stage, at, WIDEST_LINE);
    let margin = margin(stage.height());
    let all = stage.height() - 2.0 * margin;
    let ink = show.look.theme.on_bubble;
    let under = column.width.max(560.0).min(stage.width() - 72.0);
    let smaller = |(icon, (words, _), after): &Plate| (*icon, (words.clone(), TextStyle::RoomLabel), after.clone());
    let plate = plate_of(show);
    // A question is asked in large letters under the line, or in small ones, or at the right of the customer. What can
    // be seen goes where the line would have no room beside it.
    let mut ways: Vec<(Plate, PlateAt, f32)> = Vec::new();
    if let Some(plate) = plate {
        ways.push((plate.clone(), PlateAt::Below, under));
        if show.model.view.step != Step::Voting {
            ways.push((smaller(&plate), PlateAt::Below, under));
            if let Some(WordsAt::Bubble { end, .. }) = at {
                let left = end + 28.0 + stage.height();
                let width = stage.right() - 40.0 - left;
                if width >= 216.0 {
                    ways.push((smaller(&plate), PlateAt::Right(left), width));
                }
            }
        }
    }
    let heights = ways.iter().map(|(plate, place, width)| match place {
        PlateAt::Below => plate_height(ui, show, plate, *width) + GAP,
        PlateAt::Right(_) => 0.0,
    });
    let heights: Vec<f32> = heights.collect();
    let is_whole = |styles: &[TextStyle], below: f32| {
        let inside = inside_bubble(column.width, all - below);
        fitting(ui, show, line, styles, ink, inside).map(|galley| galley.rect.height() + 2.0 * padding(all - below).y)
    };
    let tried = |styles: &[TextStyle]| {
        heights.iter().enumerate().find_map(|(way, below)| Some((Some(way), *below, is_whole(styles, *below)?)))
    };
    let (way, below, height) = tried(not_below(least))
        .or_else(|| {
            is_whole(not_below(least), 0.0)
                .filter(|_| show.model.view.step == Step::Voting)
                .map(|height| (None, 0.0, height))
        })
        .or_else(|| tried(SPOKEN))
        .or_else(|| is_whole(SPOKEN, 0.0).map(|height| (None, 0.0, height)))
        .unwrap_or((None, 0.0, all));
    let both = height + below;
    let top = (stage.center().y - both / 2.0).max(stage.top() + margin);
    let bubble = bubble_ui(ui, show, line, pos2(column.left, top), (column.width, all - below), column.mouth);
    let Some((plate, place, width)) = way.and_then(|way| ways.into_iter().nth(way)) else { return };
    let (icon, (words, style), after) = &plate;
    let corner = match place {
        PlateAt::Below => pos2(column.left, bubble.bottom() + GAP),
        PlateAt::Right(left) => {
            let height = plate_height(ui, show, &plate, width);
            pos2(left, stage.center().y - height / 2.0)
        }
    };
    plate_ui(ui, show, *icon, (words, *style), after.as_deref(), corner, width);
}

/// An icon, words in a style, and more words after them.
type Plate = (Option<Icon>, (String, TextStyle), Option<String>);

/// What stands under the line.
fn plate_of(show: &Show<'_>) -> Option<Plate> {
    let view = &show.model.view;
    let votes = || (view.round.is_some()).then(|| beside::votes(show));
    match view.step {
        Step::Voting => Some((Some(Icon::Eye), (view.cue.clone()?, TextStyle::RoomLabel), None)),
        Step::Closed => Some((Some(Icon::Lock), (show.look.text("room-closed"), TextStyle::RoomStrong), votes())),
        Step::Revealed | Step::Talking => {
            let after = if view.tie { Some(tie(show)) } else { votes() };
            Some((None, (show.look.text("room-what-decided"), TextStyle::RoomStrong), after))
        }
        Step::Gathering | Step::Line | Step::Taken | Step::Over => None,
    }
}

/// Which replies have most votes together.
fn tie(show: &Show<'_>) -> String {
    let letters: Vec<String> =
        show.model.view.rows.iter().filter(|row| row.most).map(|row| row.letter.to_string()).collect();
    let (last, before) = letters.split_last().map_or((String::new(), &[][..]), |(last, before)| (last.clone(), before));
    let most = show.model.view.rows.iter().find(|row| row.most).and_then(|row| row.count).unwrap_or_default();
    let values = [("letters", before.join(", ").into()), ("last", last.into()), ("count", i64::from(most).into())];
    show.look.words.with("room-tie", &values)
}

/// What the leader shows in place of the rows: what the customer thinks, and what another reply would have brought.
fn told_ui(ui: &Ui, show: &Show<'_>, rect: Rect, thought: Option<&str>, other: Option<&Ahead>) {
    let inside = Rect::from_min_max(rect.min + vec2(48.0, 24.0), rect.max - vec2(48.0, 20.0));
    let mut top = inside.top();
    if let Some(thought) = thought {
        let label = show.say("room-thinks");
        top = label_ui(ui, show, pos2(inside.left(), top), &label) + 8.0;
        let share = if other.is_some() { 0.34 } else { 0.8 };
        let room = (inside.width(), inside.height() * share);
        top = thought_ui(ui, show, thought, pos2(inside.left(), top), room).bottom() + 20.0;
    }
    let Some(other) = other else { return };
    let tag = left_tag_ui(ui, show, pos2(inside.left(), top), &show.look.text("room-not-taken"));
    let words = other.words.clone().unwrap_or_else(|| show.look.text("phone-silence"));
    let plate = Rect::from_min_size(pos2(inside.left(), tag.bottom() + 12.0), vec2(52.0, 52.0));
    letter_paint(ui, show, plate, letter(other.choice));
    let ink = show.look.theme.ink;
    let room = (inside.width() - 72.0, (inside.bottom() - plate.top()) * 0.36);
    let said = fitted(ui, show, &words, READ, ink, room);
    let height = said.rect.height().max(52.0);
    let at = pos2(inside.left() + 72.0, plate.top() + (height - said.rect.height()) / 2.0);
    galley_paint(ui.painter(), at, said);
    show.tell(
        ui,
        Rect::from_min_size(at, vec2(room.0, height)),
        "other",
        &format!("{}: {words}", letter(other.choice)),
    );
    let answers = [&other.reaction, &other.next];
    let answer: Vec<String> = answers.into_iter().flatten().map(|line| spoken(show, line)).collect();
    let corner = pos2(inside.left() + 72.0, plate.top() + height + 16.0);
    let room = (inside.width() - 72.0, inside.bottom() - corner.y);
    if !answer.is_empty() {
        bubble_ui(ui, show, &answer.join(" "), corner, room, None);
    }
}

/// A small heading. Returns where it ends.
fn label_ui(ui: &Ui, show: &Show<'_>, corner: Pos2, words: &str) -> f32 {
    let galley = show.look.galley(ui.painter(), words, TextStyle::RoomLabel, show.look.theme.ink, f32::INFINITY);
    let rect = Rect::from_min_size(corner, galley.rect.size());
    galley_paint(ui.painter(), corner, galley);
    show.tell(ui, rect, ("label", words), words);
    rect.bottom()
}

/// A tag whose upper left corner lies at `corner`.
fn left_tag_ui(ui: &Ui, show: &Show<'_>, corner: Pos2, words: &str) -> Rect {
    let width =
        show.look.galley(ui.painter(), words, TextStyle::RoomLabel, show.look.theme.ink, f32::INFINITY).rect.width();
    tag_ui(ui, show, pos2(corner.x + width + 28.0, corner.y), words)
}

/// What is said, with the speaker's name before it where it is not the customer.
fn spoken(show: &Show<'_>, line: &crate::scoring::Spoken) -> String {
    if line.speaker == show.model.name {
        return line.words.clone();
    }
    let values = [("speaker", line.speaker.as_str().into()), ("words", line.words.as_str().into())];
    show.look.words.with("room-spoken-by", &values)
}

/// A click on the stage goes one step on.
fn press_stage(ui: &Ui, show: &Show<'_>, stage: Rect) -> Option<RoomAction> {
    if show.is_small {
        return None;
    }
    let response = ui.interact(stage, ui.id().with("stage"), Sense::CLICK).on_hover_cursor(CursorIcon::PointingHand);
    response.clicked().then_some(RoomAction::On)
}
