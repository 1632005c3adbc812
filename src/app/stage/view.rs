//! What a picture is for, and so how near it goes.

use bevy_egui::egui::{Color32, Pos2, Rect, Vec2, pos2};

use super::framing::{Framing, Standing, WALL};
use super::video::VideoLayout;

/// What a picture of a customer is for. The channel decides what is in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum View {
    /// The talk: wide, with room for words at the left.
    Talk,
    /// The talk in one’s own words: lower, for there is a field to write in.
    OwnWords,
    /// The talk where there is little room: a low strip.
    Strip,
    /// The talk as a room sees it, above the replies: wide and low, the customer right of the middle.
    Room,
    /// The talk as a room sees it before the replies are shown: over the whole screen.
    Whole,
    /// The briefing: upright and large.
    Briefing,
    /// The library's large card: room at the left for a few words.
    Hero,
    /// A moment looked back on: upright and small.
    Moment,
    /// The place with the customer in its middle.
    Scene,
    /// The place with nobody in it.
    Empty,
    /// Head and shoulders on this plain ground.
    Portrait(Color32),
    /// The face at the left of a band of this plain ground.
    Band(Color32),
    /// The head alone on this plain ground.
    Head(Color32),
}

/// The wall behind a desk by lamp light, where a stage is wider than the drawing.
const DUSK: Color32 = Color32::from_rgb(0x33, 0x28, 0x23);

/// The light of a screen.
const COLD: Color32 = Color32::from_rgb(0xE9, 0xEE, 0xF0);

impl View {
    /// The customer face to face. A picture without a place looks so on every channel.
    pub(super) fn in_person(self, size: Vec2) -> Framing {
        match self {
            Self::Talk => Framing::conversation(size),
            Self::OwnWords => Framing::own_words(size),
            Self::Room => Framing::room(size),
            Self::Whole => Framing::whole(size),
            Self::Strip => Framing::strip(size),
            Self::Briefing => Framing::briefing(size),
            Self::Hero => Framing::hero(size),
            Self::Moment => Framing::moment(size),
            Self::Scene if self.is_strip(size) => Framing::strip(size),
            Self::Scene => Framing::middle(size),
            Self::Empty => Framing::empty(size),
            Self::Portrait(ground) => Framing::portrait(size, ground),
            Self::Band(ground) => Framing::band(size, ground),
            Self::Head(ground) => Framing::head(size, ground),
        }
    }

    /// Whether it is so low that it shows little more than head and shoulders.
    pub(super) fn is_strip(self, size: Vec2) -> bool {
        self == Self::Strip || (self == Self::Scene && size.x > 3.0 * size.y)
    }

    /// Whether there is a place in it.
    pub(super) fn has_place(self) -> bool {
        !matches!(self, Self::Portrait(_) | Self::Band(_) | Self::Head(_))
    }

    /// A desk with a round cut-out at `hole` (middle, radius, in units of the place), the slot of the voice below it.
    pub(super) fn of_caller(self, size: Vec2, (middle, radius): (Pos2, f32)) -> Framing {
        // From a hand's breadth above the frame of the cut-out to the top of the desk.
        let all = radius * 2.66;
        let (unit, at) = match self {
            Self::Talk | Self::OwnWords | Self::Whole => {
                let unit = size.y / all;
                let room = 0.6875 * size.x + 0.28 * (1280.0 - size.x).max(0.0);
                // On a very wide stage no further right than the wall reaches to its left.
                let x = room.min(size.x - (radius + 46.0) * unit).min((middle.x + 1090.0) * unit);
                (unit, pos2(x, size.y * 0.445))
            }
            Self::Room => {
                let unit = size.y / (radius * 2.3);
                (unit, pos2(Framing::ROOM_MIDDLE.min(size.x - (radius + 20.0) * unit), size.y * 0.48))
            }
            // Head and shoulders: the rim may go.
            Self::Strip => (size.y / (radius * 1.6), pos2(strip_end(size) + size.y * 0.64, size.y * 0.565)),
            Self::Scene if self.is_strip(size) => (size.y / (radius * 1.6), (size * 0.5).to_pos2()),
            Self::Hero => (size.y / (radius * 2.36), pos2(size.x * 0.64, size.y * 0.5)),
            Self::Moment => (size.x / (radius * 2.04), pos2(size.x * 0.5, size.y * 0.47)),
            Self::Briefing => {
                let unit = (size.x / (radius * 2.7)).min(size.y / (radius * 2.9));
                (unit, pos2(size.x * 0.5, size.y * 0.44))
            }
            _ => ((size.y / all).min(size.x / (radius * 2.4)), pos2(size.x * 0.5, size.y * 0.445)),
        };
        Framing { ground: DUSK, ..Framing::place_alone(unit, middle, at) }
    }

    /// A hand with a phone; what is left of it is for the thread.
    pub(super) fn of_writer(self, size: Vec2) -> Framing {
        let (unit, at, corner) = match self {
            Self::Strip => (size.y / 400.0, pos2(1090.0, 190.0), pos2(strip_end(size) + 10.0, 0.0)),
            Self::Briefing => {
                let unit = (size.y / 1030.0).max(size.x / 900.0);
                (unit, pos2(1372.0, 470.0), (size * 0.5).to_pos2())
            }
            _ => {
                let unit = size.y / 662.0;
                // The narrower, the less of the wall at the right shows.
                let right = (1645.0 + (size.x / unit - 1465.0) * 0.589).clamp(1500.0, 1960.0);
                (unit, pos2(right, 40.0), pos2(size.x, 0.0))
            }
        };
        Framing::place_alone(unit, at, corner)
    }

    /// Where the thread lies beside the hand, in a rectangle painted with [`Self::of_writer`].
    pub(in crate::app) fn thread(self, rect: Rect) -> Option<Rect> {
        match self {
            Self::Talk | Self::OwnWords | Self::Room | Self::Whole => {
                let place = self.of_writer(rect.size()).place?;
                let end = place.corner.x + 1088.0 * place.width / 1920.0;
                let left = rect.left() + if rect.width() < 900.0 { 24.0 } else { 48.0 };
                let right = rect.left() + end.max(rect.width() * 0.5);
                // On a very wide stage the words stay near the hand, and short enough to read.
                Some(Rect::from_min_max(pos2(left.max(right - 760.0), rect.top()), pos2(right, rect.bottom())))
            }
            Self::Strip => {
                Some(Rect::from_min_max(rect.min, pos2(rect.left() + strip_end(rect.size()), rect.bottom())))
            }
            _ => None,
        }
    }

    /// Somebody whose face is known by now and who was never seen in this place: on a plain wall.
    pub(super) fn of_face_alone(self, size: Vec2) -> Framing {
        self.in_person(size).without_place(WALL)
    }

    /// The window of a video call, and what of the room and the person is in it.
    pub(super) fn on_screen(self, rect: Rect) -> (VideoLayout, Framing) {
        let layout = match self {
            Self::Talk | Self::OwnWords | Self::Whole => VideoLayout::talk(rect),
            Self::Briefing => VideoLayout::briefing(rect),
            _ => VideoLayout::bare(rect),
        };
        let framing = self.in_person(layout.window.size());
        (layout, Framing { standing: Standing::NothingNear, light: COLD, ..framing })
    }
}

/// Where the words end in a strip.
fn strip_end(size: Vec2) -> f32 {
    (size.x * 0.62).min(size.x - 200.0)
}
