//! Where the customer of a room is painted: each window and each view has pictures of its own.

use bevy_egui::egui::{Painter, Rect};

use crate::app::screens::room::StagePainter;
use crate::app::stage::{Appearance, View, WordsAt};
use crate::app::troupe::{Slot, Troupe};
use crate::scenario::Scenario;

/// Where the room's screen is painted: each place has pictures of its own, since a picture belongs to one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Main,
    Small,
    Own,
}

/// The slots of all pictures of a room.
pub(in crate::app::program) const SLOTS: &[Slot] = &[
    "room-start",
    "room-whole",
    "room-rows",
    "room-gathering",
    "room-small-whole",
    "room-small-rows",
    "room-small-gathering",
    "room-own-whole",
    "room-own-rows",
    "room-own-gathering",
];

/// Views have slots of their own, so that going from one to the other waits for no picture.
fn slot(place: Place, view: View) -> Slot {
    match (place, view) {
        (Place::Main, View::Room) => "room-rows",
        (Place::Main, View::Briefing) => "room-gathering",
        (Place::Main, _) => "room-whole",
        (Place::Small, View::Room) => "room-small-rows",
        (Place::Small, View::Briefing) => "room-small-gathering",
        (Place::Small, _) => "room-small-whole",
        (Place::Own, View::Room) => "room-own-rows",
        (Place::Own, View::Briefing) => "room-own-gathering",
        (Place::Own, _) => "room-own-whole",
    }
}

/// Paints the customer of a room.
pub(super) fn painter<'a>(
    troupe: &'a mut Troupe,
    scenario: &'a Scenario,
    place: Place,
    now: Appearance,
) -> Box<StagePainter<'a>> {
    Box::new(move |painter: &Painter, rect: Rect, view: View| -> Option<WordsAt> {
        troupe.stage(scenario, slot(place, view))?.paint(painter, rect, view, &now)
    })
}
