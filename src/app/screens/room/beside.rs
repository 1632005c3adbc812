//! What stands beside the stage while a vote is open: the way in by phone, or whose hands go up.

use bevy_egui::egui::{Rect, Stroke, Ui, pos2, vec2};

use super::squares::squares_paint;
use super::words::letter_paint;
use super::{Invitation, Phones, Show};
use crate::app::theme::{TextStyle, galley_paint};
use crate::workshop::{Step, Voting, letter};

/// How wide it is on a stage so high.
pub(super) fn width(show: &Show<'_>, page: Rect, height: f32) -> f32 {
    let is_there = show.model.view.step == Step::Voting && show.model.voting != Voting::None;
    if is_there { widest(page, height) } else { 0.0 }
}

/// How wide it is where it is there: less on a beamer of four by three.
pub(super) fn widest(page: Rect, height: f32) -> f32 {
    match page.width() >= 1200.0 {
        // Where there is no room for the words below the squares they stand beside them.
        true if height < LOW => height + 176.0,
        true => 320.0,
        // There the squares would leave no room for the line.
        false if height < LOW => 184.0,
        false => 272.0,
    }
}

/// Below this height the words stand beside the squares.
const LOW: f32 = 280.0;

/// Shows it in `rect`.
pub(super) fn beside_ui(ui: &Ui, show: &Show<'_>, rect: Rect) {
    let theme = &show.look.theme;
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    ui.painter().vline(rect.left() + 1.0, rect.y_range(), Stroke::new(2.0, theme.edge));
    match &show.model.phones {
        Phones::Open(invitation, _) if show.model.counting.is_none() => {
            let words = show.look.text("room-or-type");
            let count = votes(show);
            if rect.height() < LOW {
                return low_ui(ui, show, rect, invitation, &count);
            }
            // The letters take what they need, the squares what is left of the height.
            let side = (rect.height() - 88.0).min(rect.width() - 40.0).min(208.0);
            let top = rect.center().y - (side + 80.0) / 2.0;
            let field = Rect::from_min_size(pos2(rect.center().x - side / 2.0, top), vec2(side, side));
            squares_paint(ui.painter(), field, &invitation.squares);
            show.tell(ui, field, "squares", &show.look.text("room-squares"));
            let lay = |words: &str, style| show.look.galley(ui.painter(), words, style, theme.ink, f32::INFINITY);
            let (or, code) = (lay(&words, TextStyle::RoomLabel), lay(&invitation.code, TextStyle::RoomStrong));
            let width = or.rect.width() + 10.0 + code.rect.width();
            let left = rect.center().x - width / 2.0;
            let line = field.bottom() + 22.0;
            galley_paint(ui.painter(), pos2(left, line - or.rect.height() / 2.0 + 2.0), or.clone());
            galley_paint(ui.painter(), pos2(left + or.rect.width() + 10.0, line - code.rect.height() / 2.0), code);
            let told = Rect::from_center_size(pos2(rect.center().x, line), vec2(width, 44.0));
            show.tell(ui, told, "code", &format!("{words} {}", invitation.code));
            centred(ui, show, &count, TextStyle::RoomLabel, pos2(rect.center().x, line + 40.0), rect.width() - 16.0);
        }
        Phones::Open(..) | Phones::None | Phones::Lost => hands_ui(ui, show, rect),
    }
}

/// The squares at the left, the code and the count at the right.
fn low_ui(ui: &Ui, show: &Show<'_>, rect: Rect, invitation: &Invitation, count: &str) {
    let side = rect.height() - 4.0;
    let mut column = rect.shrink2(vec2(8.0, 0.0));
    if rect.width() > side + 100.0 {
        let field = Rect::from_min_size(rect.min + vec2(8.0, 2.0), vec2(side, side));
        squares_paint(ui.painter(), field, &invitation.squares);
        show.tell(ui, field, "squares", &show.look.text("room-squares"));
        column.min.x = field.right();
    }
    // The code stands in its two groups, one above the other.
    let lines = invitation.code.split(' ').map(|group| (group.to_owned(), TextStyle::RoomStrong));
    let first = Some((show.look.text("room-or-type"), TextStyle::RoomLabel)).filter(|_| rect.height() >= 164.0);
    let short = match &show.model.phones {
        Phones::Open(_, phones) if *phones > 0 => {
            let votes = i64::from(show.model.view.votes);
            let of = votes.max(i64::from(*phones));
            show.look.words.with("room-votes-short", &[("count", votes.into()), ("of", of.into())])
        }
        _ => count.to_owned(),
    };
    let lines: Vec<(String, TextStyle)> =
        first.into_iter().chain(lines).chain([(short, TextStyle::RoomLabel)]).collect();
    let ink = show.look.theme.ink;
    let lay = |(words, style): &(String, TextStyle)| {
        let mut job = show.look.job(words, *style, ink, column.width());
        job.halign = bevy_egui::egui::Align::Center;
        ui.painter().layout_job(job)
    };
    let galleys: Vec<_> = lines.iter().map(lay).collect();
    let height: f32 = galleys.iter().map(|galley| galley.rect.height()).sum();
    let mut top = rect.center().y - height / 2.0;
    for galley in galleys {
        let height = galley.rect.height();
        galley_paint(ui.painter(), pos2(column.center().x, top), galley);
        top += height;
    }
    show.tell(ui, column, "code", &format!("{} {}", show.look.text("room-or-type"), invitation.code));
    let below = Rect::from_min_max(pos2(column.left(), top - 40.0), pos2(column.right(), top));
    show.tell(ui, below, "count", count);
}

/// Whose hands go up now; without a reply that is being counted, that hands are asked for at all.
fn hands_ui(ui: &Ui, show: &Show<'_>, rect: Rect) {
    let middle = rect.center();
    match show.model.counting {
        Some(choice) => {
            let heading = show.look.text("room-hands-for");
            centred(ui, show, &heading, TextStyle::RoomStrong, pos2(middle.x, middle.y - 78.0), rect.width() - 24.0);
            let plate = Rect::from_center_size(pos2(middle.x, middle.y + 4.0), vec2(88.0, 88.0));
            letter_paint(ui, show, plate, letter(choice));
            centred(ui, show, &votes(show), TextStyle::RoomLabel, pos2(middle.x, middle.y + 78.0), rect.width() - 24.0);
        }
        None => {
            let lost = show.model.phones == Phones::Lost;
            let heading = show.look.text("room-hands-please");
            let lift = if lost { 44.0 } else { 24.0 };
            centred(ui, show, &heading, TextStyle::RoomStrong, pos2(middle.x, middle.y - lift), rect.width() - 24.0);
            let mut y = middle.y + 20.0;
            if lost {
                let words = show.look.text("room-phones-lost");
                let height =
                    centred(ui, show, &words, TextStyle::RoomLabel, pos2(middle.x, y + 12.0), rect.width() - 24.0);
                y += height / 2.0 + 40.0;
            }
            if show.model.view.votes > 0 {
                centred(ui, show, &votes(show), TextStyle::RoomLabel, pos2(middle.x, y + 8.0), rect.width() - 24.0);
            }
        }
    }
}

/// How many have voted, of how many where that is known.
pub(super) fn votes(show: &Show<'_>) -> String {
    let votes = i64::from(show.model.view.votes);
    match &show.model.phones {
        Phones::Open(_, phones) if *phones > 0 => {
            // A phone that voted and went is still counted among those that are there.
            let of = votes.max(i64::from(*phones));
            show.look.words.with("room-votes-of", &[("count", votes.into()), ("of", of.into())])
        }
        _ => show.look.words.with("room-votes", &[("count", votes.into())]),
    }
}

/// Words that stand centred around a point. Returns their height.
pub(super) fn centred(
    ui: &Ui,
    show: &Show<'_>,
    words: &str,
    style: TextStyle,
    middle: bevy_egui::egui::Pos2,
    width: f32,
) -> f32 {
    let mut job = show.look.job(words, style, show.look.theme.ink, width);
    job.halign = bevy_egui::egui::Align::Center;
    let galley = ui.painter().layout_job(job);
    let height = galley.rect.height();
    let wide = galley.rect.width();
    galley_paint(ui.painter(), pos2(middle.x, middle.y - height / 2.0), galley);
    show.tell(ui, Rect::from_center_size(middle, vec2(wide, height)), ("centred", words), words);
    height
}
