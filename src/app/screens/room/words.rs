//! Words on the room's screen: as large as there is room for them.

use std::sync::Arc;

use bevy_egui::egui::{Align2, Color32, Galley, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::Show;
use crate::app::theme::parts::{Bubble, Tail, bubble_paint};
use crate::app::theme::{Icon, TextStyle, galley_paint, icon_paint};

/// The styles of a spoken line, from the largest down.
pub(super) const SPOKEN: &[TextStyle] =
    &[TextStyle::RoomSpoken, TextStyle::RoomBody, TextStyle::RoomReply, TextStyle::RoomSmall, TextStyle::RoomFine];

/// The styles of what is read, from the largest down.
pub(super) const READ: &[TextStyle] =
    &[TextStyle::RoomBody, TextStyle::RoomReply, TextStyle::RoomSmall, TextStyle::RoomFine];

/// Words in the largest of some styles in which they are not higher than `height`; none where they are in all of them.
pub(super) fn fitting(
    ui: &Ui,
    show: &Show<'_>,
    words: &str,
    styles: &[TextStyle],
    colour: Color32,
    (width, height): (f32, f32),
) -> Option<Arc<Galley>> {
    let lay = |style: &TextStyle| show.look.galley(ui.painter(), words, *style, colour, width);
    styles.iter().map(lay).find(|galley| galley.rect.height() <= height)
}

/// Words in the largest of some styles in which they are not higher than `height`. Where they are too long for all of
/// them, the end is left out.
pub(super) fn fitted(
    ui: &Ui,
    show: &Show<'_>,
    words: &str,
    styles: &[TextStyle],
    colour: Color32,
    (width, height): (f32, f32),
) -> Arc<Galley> {
    if let Some(galley) = fitting(ui, show, words, styles, colour, (width, height)) {
        return galley;
    }
    let style = styles.last().copied().unwrap_or(TextStyle::RoomFine);
    let mut job = show.look.job(words, style, colour, width);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few lines")]
    let rows = (height / show.look.line_height(style)).floor().max(1.0) as usize;
    job.wrap.max_rows = rows;
    ui.painter().layout_job(job)
}

/// What is said, on paper: at most `room` large, its tail at the height of a mouth if there is one. Returns where it lies.
pub(super) fn bubble_ui(
    ui: &Ui,
    show: &Show<'_>,
    words: &str,
    corner: Pos2,
    room: (f32, f32),
    mouth: Option<Pos2>,
) -> Rect {
    let padding = padding(room.1);
    let ink = show.look.theme.on_bubble;
    let inside = (room.0 - 2.0 * padding.x, room.1 - 2.0 * padding.y);
    let galley = fitted(ui, show, words, SPOKEN, ink, inside);
    let rect = Rect::from_min_size(corner, galley.rect.size() + 2.0 * padding);
    // The bubble reaches to the one who speaks, however short the line.
    let rect = match mouth {
        Some(_) => Rect::from_min_size(rect.min, vec2(rect.width().max(room.0 * 0.72), rect.height())),
        None => rect,
    };
    let tail = mouth
        .map_or(Tail::None, |at| Tail::Right((at.y - rect.top() - 14.0).clamp(24.0, (rect.height() - 50.0).max(24.0))));
    bubble_paint(ui.painter(), show.look, rect, Bubble { tail, ..Bubble::default() });
    galley_paint(ui.painter(), rect.min + padding, galley);
    show.tell_news(ui, rect, ("said", words), words);
    rect
}

/// The space around the words in a bubble: less where there is little room.
pub(super) fn padding(height: f32) -> Vec2 {
    if height < LITTLE { vec2(28.0, 12.0) } else { vec2(32.0, 20.0) }
}

/// Below this height there is little room for words.
pub(super) const LITTLE: f32 = 232.0;

/// What is thought and not said: paper with a dashed edge and a cloud.
pub(super) fn thought_ui(ui: &Ui, show: &Show<'_>, words: &str, corner: Pos2, room: (f32, f32)) -> Rect {
    let ink = show.look.theme.on_bubble;
    let galley = fitted(ui, show, words, READ, ink, (room.0 - 112.0, room.1 - 32.0));
    let rect = Rect::from_min_size(corner, vec2(galley.rect.width() + 112.0, galley.rect.height() + 32.0));
    bubble_paint(ui.painter(), show.look, rect, Bubble { tail: Tail::None, radius: 22.0, dashed: true });
    icon_paint(ui.painter(), Icon::Thought, pos2(rect.left() + 44.0, rect.top() + 38.0), 40.0, ink);
    galley_paint(ui.painter(), rect.min + vec2(80.0, 16.0), galley);
    show.tell_news(ui, rect, ("thought", words), words);
    rect
}

/// What stands on a plate: words, more words after them, and whether those stand under them.
struct Laid {
    first: Arc<Galley>,
    second: Option<Arc<Galley>>,
    is_under: bool,
    size: Vec2,
}

/// Lays out what stands on a plate at most so wide.
fn plate_laid(
    ui: &Ui,
    show: &Show<'_>,
    has_icon: bool,
    (words, style): (&str, TextStyle),
    after: Option<&str>,
    width: f32,
) -> Laid {
    let lay = |words: &str, style, width| show.look.galley(ui.painter(), words, style, show.look.theme.ink, width);
    let room = width - 40.0 - if has_icon { 44.0 } else { 0.0 };
    let first = lay(words, style, room);
    let second = after.map(|words| lay(words, TextStyle::RoomLabel, room));
    let beside = second.as_ref().map_or(0.0, |galley| galley.rect.width() + 24.0);
    // What has no room beside the words stands under them.
    let is_under = first.rect.width() + beside > room;
    let mut size = first.rect.size();
    if let Some(second) = &second {
        match is_under {
            true => size = vec2(size.x.max(second.rect.width()), size.y + second.rect.height()),
            false => size.x += beside,
        }
    }
    Laid { first, second, is_under, size: size + vec2(width - room, 20.0) }
}

/// How high a plate is.
pub(super) fn plate_height(
    ui: &Ui,
    show: &Show<'_>,
    (icon, (words, style), after): &(Option<Icon>, (String, TextStyle), Option<String>),
    width: f32,
) -> f32 {
    plate_laid(ui, show, icon.is_some(), (words, *style), after.as_deref(), width).size.y
}

/// A plate with an edge: an icon or none, words in one style, and more words after them in small letters.
pub(super) fn plate_ui(
    ui: &Ui,
    show: &Show<'_>,
    icon: Option<Icon>,
    (words, style): (&str, TextStyle),
    after: Option<&str>,
    corner: Pos2,
    width: f32,
) -> Rect {
    let theme = &show.look.theme;
    let painter = ui.painter();
    let laid = plate_laid(ui, show, icon.is_some(), (words, style), after, width);
    let rect = Rect::from_min_size(corner, laid.size);
    painter.rect(rect, 10.0, theme.surface, Stroke::new(2.0, theme.edge), StrokeKind::Inside);
    let mut at = rect.min + vec2(20.0, 10.0);
    if let Some(icon) = icon {
        let middle = pos2(rect.left() + 36.0, rect.top() + 10.0 + show.look.line_height(style) / 2.0);
        icon_paint(painter, icon, middle, 32.0, theme.ink);
        at.x += 44.0;
    }
    let first = laid.first.rect;
    if let Some(second) = laid.second {
        let place = match laid.is_under {
            true => at + vec2(0.0, first.height()),
            false => pos2(at.x + first.width() + 24.0, rect.center().y - second.rect.height() / 2.0),
        };
        galley_paint(painter, place, second);
    }
    galley_paint(painter, at, laid.first);
    let told = after.map_or_else(|| words.to_owned(), |after| format!("{words} {after}"));
    show.tell_news(ui, rect, ("plate", words), &told);
    rect
}

/// A few bold words on ink, their upper right corner at `corner`.
pub(super) fn tag_ui(ui: &Ui, show: &Show<'_>, corner: Pos2, words: &str) -> Rect {
    let theme = &show.look.theme;
    let galley = show.look.galley(ui.painter(), words, TextStyle::RoomLabel, theme.surface, f32::INFINITY);
    let size = galley.rect.size() + vec2(28.0, 10.0);
    let rect = Rect::from_min_size(pos2(corner.x - size.x, corner.y), size);
    ui.painter().rect_filled(rect, 8.0, theme.ink);
    galley_paint(ui.painter(), rect.min + vec2(14.0, 5.0), galley);
    show.tell(ui, rect, ("tag", words), words);
    rect
}

/// The plate with a letter: what a reply is called in the room.
pub(super) fn letter_paint(ui: &Ui, show: &Show<'_>, plate: Rect, letter: char) {
    let theme = &show.look.theme;
    ui.painter().rect_filled(plate, 10.0, theme.ink);
    let style = if plate.height() >= 44.0 { TextStyle::RoomStrong } else { TextStyle::RoomLabel };
    let galley = show.look.galley(ui.painter(), &letter.to_string(), style, theme.surface, f32::INFINITY);
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.rect.size(), plate);
    galley_paint(ui.painter(), at.min, galley);
}
