//! The stage of a channel: what stands there instead of a customer face to face.
//!
//! The one place that knows what each channel looks like. Everything else asks for a [`View`].

use std::sync::Arc;

use bevy_egui::egui::{Id, Painter, Pos2, Rect, Vec2, pos2, vec2};

use super::caller::{Caller, CallerShot, FIELD, Reveal};
use super::drawing::ArtError;
use super::framing::Framing;
use super::hand::{self, Hand};
use super::paint::{Stage, StageArt};
use super::person::Person;
use super::place::Place;
use super::pose::Pose;
use super::video::VideoFrame;
use super::view::View;
use super::wave::Wave;
use crate::scenario::Channel;

/// The part of a place that is the slot for a voice, and the one that is a hand with a phone.
const VOICE: &str = "wave-field";
const HAND: &str = "caller-hand";

/// How somebody is at this moment, on whatever channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Appearance {
    /// Face and posture.
    pub pose: Pose,
    /// How far they have breathed in, 0 to 1.
    pub breath: f32,
    /// The tension of the mood, 0 to 100.
    pub tension: f32,
    /// How loud the voice is, 0 to 1, and how many letters it has said.
    pub voice: (f32, usize),
    /// How far the thumb is down, 0 to 1.
    pub thumb: f32,
    /// How much of a caller can be seen.
    pub reveal: Reveal,
    /// Whether nothing moves by itself.
    pub still: bool,
}

impl Appearance {
    /// Somebody in a picture: nothing moves, nothing is said, the face is known.
    pub fn in_a_picture(pose: Pose, tension: f32) -> Self {
        let reveal = Reveal::Face;
        Self { pose, breath: 0.0, tension, voice: (0.0, 0), thumb: 0.0, reveal, still: true }
    }
}

/// Where the words go on a stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WordsAt {
    /// In a bubble.
    Bubble {
        /// The point of the screen from which they come.
        from: Pos2,
        /// Where the bubble ends at the right, at the latest.
        end: f32,
    },
    /// In a thread of messages.
    Thread(Rect),
}

/// A stage, and what the channel puts on it.
pub struct ChannelStage {
    stage: Stage,
    way: Way,
}

enum Way {
    InPerson,
    Caller(Caller),
    Writer(Hand),
    OnScreen(VideoFrame),
}

impl StageArt {
    /// The person and the place drawn under these names, as a channel needs them. A place that is not drawn is left
    /// out; somebody who is not drawn is a plain bust cut from paper.
    ///
    /// # Errors
    /// If a drawing cannot be read.
    pub fn on_channel(person: &str, place: &str, channel: Channel) -> Result<Self, ArtError> {
        let drawn = match channel {
            Channel::Chat => hand::place_of(place, person),
            Channel::InPerson | Channel::Phone | Channel::Video => Place::named(place),
        };
        let place = match drawn {
            Err(ArtError::Unknown(_)) => None,
            read => Some(read?),
        };
        let person = Person::named_or_plain(person)?;
        Ok(Self { person: if channel == Channel::Video { person.empty_handed() } else { person }, place })
    }
}

impl ChannelStage {
    /// A stage for a channel, with no pictures yet. Where the place has no part for the channel, it is as in person.
    pub fn new(art: Arc<StageArt>, channel: Channel) -> Self {
        let has = |part| art.place.as_ref().is_some_and(|place| place.part(part).is_some());
        let way = match channel {
            Channel::Phone if has(FIELD) => Way::Caller(Caller::new(Arc::clone(&art))),
            Channel::Chat if has(HAND) => Way::Writer(Hand::new(Arc::clone(&art))),
            Channel::Video => Way::OnScreen(VideoFrame::new(Arc::clone(&art))),
            _ => Way::InPerson,
        };
        Self { stage: Stage::new(art), way }
    }

    /// The same with pictures for a scene that is shown smaller than it is laid out.
    #[must_use]
    pub fn in_detail(self, detail: f32) -> Self {
        Self { stage: self.stage.in_detail(detail), ..self }
    }

    /// Whether better pictures than those painted last are on their way; paint again soon.
    pub fn is_busy(&self) -> bool {
        let beside = match &self.way {
            Way::InPerson => false,
            Way::Caller(caller) => caller.is_busy(),
            Way::Writer(hand) => hand.is_busy(),
            Way::OnScreen(frame) => frame.is_busy(),
        };
        beside || self.stage.is_busy()
    }

    /// Starts making the pictures for a rectangle of `size` points, away from this thread. Needs no window.
    pub fn prepare(&mut self, size: Vec2, view: View, pixels_per_point: f32) {
        let rect = Rect::from_min_size(Pos2::ZERO, size);
        let (size, framing) = self.framing(rect, view, Reveal::Known(0.0));
        self.stage.prepare(size, &framing, pixels_per_point);
        let unit = framing.place.map_or(1.0, |place| place.width / 1920.0) * pixels_per_point;
        match &mut self.way {
            Way::InPerson => {}
            Way::Caller(caller) => _ = caller.prepare(unit, None, None),
            Way::Writer(hand) => _ = hand.prepare(unit, None, None),
            Way::OnScreen(frame) => {
                let (layout, _) = view.on_screen(rect);
                if layout.controls.is_some() {
                    frame.prepare(layout.unit * pixels_per_point, None, None);
                }
            }
        }
    }

    /// How large the stage proper is, and what is on it.
    fn framing(&self, rect: Rect, view: View, reveal: Reveal) -> (Vec2, Framing) {
        let size = rect.size();
        if !view.has_place() {
            return (size, view.in_person(size));
        }
        match &self.way {
            Way::InPerson => (size, view.in_person(size)),
            Way::Caller(caller) => match caller.hole() {
                Some(hole) => (size, view.of_caller(size, hole)),
                None => (size, view.in_person(size)),
            },
            Way::Writer(_) if view == View::Empty => (size, View::Briefing.of_writer(size)),
            Way::Writer(_) if reveal == Reveal::Face => (size, view.of_face_alone(size)),
            Way::Writer(_) => (size, view.of_writer(size)),
            Way::OnScreen(_) if view == View::Empty => (size, view.in_person(size)),
            Way::OnScreen(_) => {
                let (layout, framing) = view.on_screen(rect);
                (layout.window.size(), framing)
            }
        }
    }

    /// Paints a view into `rect`, clipped to it. Says where words go, if it is a view of a talk.
    pub fn paint(&mut self, painter: &Painter, rect: Rect, view: View, now: &Appearance) -> Option<WordsAt> {
        let painter = &painter.with_clip_rect(rect.intersect(painter.clip_rect()));
        let (size, framing) = self.framing(rect, view, now.reveal);
        let mut paint = |rect: Rect| self.stage.paint(painter, rect, &framing, &now.pose, now.breath, Vec2::ZERO);
        if !view.has_place() || view == View::Empty {
            paint(rect);
            return None;
        }
        // As the stage lays a place that does not move: a pixel of the picture on a pixel of the screen.
        let pixels = painter.ctx().pixels_per_point();
        let origin = framing.place.map_or(rect.min, |place| {
            ((rect.min.to_vec2() + place.corner.to_vec2()) * pixels).round().to_pos2() / pixels
        });
        let unit = framing.place.map_or(1.0, |place| place.width / 1920.0);
        match &mut self.way {
            Way::InPerson => {
                paint(rect);
                self.stage.mouth(rect, &framing).map(|mouth| bubble(mouth, rect.height()))
            }
            Way::Caller(caller) => {
                paint(rect);
                let tones = f32::from(now.reveal.tones());
                let slot = Id::new(("tones of a caller", rect.min.x as i32, rect.min.y as i32));
                let tones = if now.still { tones } else { painter.ctx().animate_value_with_time(slot, tones, 0.9) };
                let face = now.reveal == Reveal::Face;
                caller.paint(painter, &CallerShot { origin, unit, pose: now.pose, breath: now.breath, tones, face });
                let place = self.stage.place()?;
                let (loudness, letters) = now.voice;
                let wave = Wave { loudness, tension: now.tension, letters };
                let (middle, radius) = caller.hole()?;
                if view.is_strip(size) {
                    // A strip ends above the slot of the place: it has one of its own.
                    let slot = vec2(radius * 1.24 * unit, 22.0);
                    let at = pos2(on(origin, unit, middle).x, rect.bottom() - 16.0);
                    wave.paint_slot(painter, Rect::from_center_size(at, slot));
                } else if let Some(slot) = place.part(VOICE) {
                    wave.paint(painter, Rect::from_min_max(on(origin, unit, slot.min), on(origin, unit, slot.max)));
                }
                let middle = on(origin, unit, middle);
                let edge = middle.x - (radius + 30.0) * unit;
                Some(WordsAt::Bubble { from: pos2(edge, middle.y), end: edge - 28.0 })
            }
            Way::Writer(hand) => {
                paint(rect);
                if now.reveal != Reveal::Face {
                    hand.paint(painter, origin, unit, now.thumb);
                }
                view.thread(rect).map(WordsAt::Thread)
            }
            Way::OnScreen(frame) => {
                let (layout, _) = view.on_screen(rect);
                painter.rect_filled(rect, 0.0, super::video::BACKDROP);
                paint(layout.window);
                frame.paint(painter, rect, &layout);
                self.stage.mouth(layout.window, &framing).map(|mouth| bubble(mouth, size.y))
            }
        }
    }
}

/// Where on the screen a point of the place lies.
fn on(origin: Pos2, unit: f32, point: Pos2) -> Pos2 {
    origin + point.to_vec2() * unit
}

/// The bubble ends before the face: its tail reaches over.
fn bubble(mouth: Pos2, height: f32) -> WordsAt {
    WordsAt::Bubble { from: mouth, end: mouth.x - height * 0.31 }
}
