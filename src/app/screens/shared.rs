//! What several screens need.

use bevy_egui::egui::{Painter, Rect};

use crate::app::stage;
use crate::app::theme::Icon;
use crate::scenario::{Channel, Level, Mood, Scenario};
use crate::words::Words;

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

/// What a picture of a customer shows, in words: who, how they look, and where.
pub(in crate::app) fn person_words(words: &Words, scenario: &Scenario, mood: Mood) -> String {
    let looks = words.text(look_key(stage::Mood::nearest(mood.tension.into(), mood.trust.into())));
    let values = [
        ("name", scenario.persona.name.as_str().into()),
        ("channel", scenario.channel.word().into()),
        ("mood", looks.into()),
    ];
    let picture = words.with("picture-person", &values);
    // A place that somebody drew for a scenario of their own has no name here.
    let place = PLACES.iter().find(|(place, _)| *place == scenario.place);
    let Some((_, place)) = place.filter(|_| scenario.channel == Channel::InPerson) else { return picture };
    words.with("picture-in-place", &[("picture", picture.into()), ("place", words.text(place).into())])
}

/// The places in which one is met in person, and the keys of their names.
const PLACES: [(&str, &str); 4] = [
    ("ice-cream-parlour", "place-ice-cream-parlour"),
    ("pharmacy", "place-pharmacy"),
    ("shoe-store", "place-shoe-store"),
    ("team-room", "place-team-room"),
];

/// The word for a mood that lasts.
fn look_key(mood: stage::Mood) -> &'static str {
    match mood {
        stage::Mood::AtEase | stage::Mood::Relieved | stage::Mood::Amused => "look-at-ease",
        stage::Mood::Polite => "look-polite",
        stage::Mood::ShutOff => "look-shut-off",
        stage::Mood::Hopeful => "look-hopeful",
        stage::Mood::Uneasy | stage::Mood::Surprised => "look-uneasy",
        stage::Mood::Guarded => "look-guarded",
        stage::Mood::Worried | stage::Mood::Hurt => "look-worried",
        stage::Mood::Strained => "look-strained",
        stage::Mood::Angry => "look-angry",
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
