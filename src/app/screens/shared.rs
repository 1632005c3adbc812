//! What several screens need.

use bevy_egui::egui::{Painter, Rect};

use crate::app::theme::Icon;
use crate::scenario::{Channel, Level};

/// How a person is shown in a rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// In the place, with room at the left for a few words: the large card of the library.
    Hero,
    /// The head in the place, in a rectangle that is not much wider than high.
    Moment,
    /// Head and shoulders on a plain ground: a card of the library.
    Card,
    /// The head alone on a plain ground.
    Head,
    /// Large, with all of the place behind: the briefing.
    Briefing,
    /// In the place, in a low strip.
    Strip,
}

/// Paints a person, by scenario id, into a rectangle. A painter is clipped to that rectangle before it is handed over.
pub type PersonPainter<'a> = dyn FnMut(&Painter, Rect, &str, Picture) + 'a;

/// The icon of a channel.
#[must_use]
pub fn channel_icon(channel: Channel) -> Icon {
    match channel {
        Channel::InPerson => Icon::Shop,
        Channel::Phone => Icon::Phone,
        Channel::Chat => Icon::Chat,
        Channel::Video => Icon::Video,
    }
}

/// The key of a level's name.
#[must_use]
pub fn level_key(level: Level) -> &'static str {
    match level {
        Level::Starter => "level-starter",
        Level::Steady => "level-steady",
        Level::Hard => "level-hard",
    }
}

/// How many of the three bars of a level are filled.
#[must_use]
pub fn level_bars(level: Level) -> u8 {
    match level {
        Level::Starter => 1,
        Level::Steady => 2,
        Level::Hard => 3,
    }
}

/// Hands a painter that is clipped to `rect` to whoever paints the person.
pub(super) fn paint_person(
    painter: &Painter,
    rect: Rect,
    scenario: &str,
    picture: Picture,
    paint: &mut PersonPainter<'_>,
) {
    let clipped = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    paint(&clipped, rect, scenario, picture);
}
