//! What moves while somebody is met on a channel: all of a person, a voice, a thumb, a picture that comes late.

use std::time::Duration;

use super::beat::MoodChange;
use super::caller::Reveal;
use super::channel_stage::Appearance;
use super::life::{Life, NextFrame};
use super::pose::Pose;
use crate::scenario::Channel;

/// A person from moment to moment, as far as the channel lets one notice.
#[derive(Debug)]
pub struct Presence {
    life: Life,
    tension: f32,
    still: bool,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Seen,
    Heard,
    Writing(Thumb),
    OnScreen(Lag),
}

/// A thumb that taps when somebody is tense.
#[derive(Debug, Default)]
struct Thumb {
    now: f32,
    /// When it last began to tap, if it does.
    since: Option<f32>,
    next: f32,
}

/// The last face, and for how long it still stands.
#[derive(Debug, Default)]
struct Lag {
    held: Option<(Pose, f32)>,
}

/// Above this tension the thumb taps: so often, and for so long.
const TAPPING: f32 = 60.0;
const TAPS: f32 = 3.0;
const TAP: f32 = 0.22;

/// How late a picture comes, in seconds.
const LATE: f32 = 0.3;

/// Whoever looks at a screen looks below the lens.
const BELOW_THE_LENS: f32 = 0.12;

impl Presence {
    /// Somebody at rest in the mood of (`tension`, `trust`), each 0 to 100. The seed decides when they blink.
    pub fn new(channel: Channel, seed: u64, tension: f32, trust: f32) -> Self {
        let mut life = Life::new(seed, tension, trust);
        let way = match channel {
            Channel::InPerson => Way::Seen,
            Channel::Phone => Way::Heard,
            Channel::Chat => Way::Writing(Thumb { next: 1.0, ..Thumb::default() }),
            Channel::Video => Way::OnScreen(Lag::default()),
        };
        life.set_face_hidden(matches!(way, Way::Heard));
        Self { life, tension, still: false, way }
    }

    /// The mood from now on, with no moment to watch.
    pub fn set_mood(&mut self, tension: f32, trust: f32) {
        self.tension = tension;
        self.life.set_mood(tension, trust);
    }

    /// The mood from now on, and what goes with what happened.
    pub fn react(&mut self, change: &MoodChange) {
        if let Way::OnScreen(lag) = &mut self.way
            && !self.still
        {
            lag.held = Some((self.life.pose(), LATE));
        }
        self.tension = change.tension;
        self.life.react(change);
    }

    /// Whether the person is speaking.
    pub fn talk(&mut self, on: bool) {
        self.life.talk(on);
    }

    /// With motion reduced there is no movement at all.
    pub fn set_reduce_motion(&mut self, reduce: bool) {
        self.still = reduce;
        self.life.set_reduce_motion(reduce);
    }

    /// Stops and resumes everything, for a window that is not in front.
    pub fn set_asleep(&mut self, asleep: bool) {
        self.life.set_asleep(asleep);
    }

    /// Lets `seconds` pass.
    pub fn advance(&mut self, seconds: f32) {
        self.life.advance(seconds);
        match &mut self.way {
            Way::Writing(thumb) if self.tension > TAPPING => thumb.advance(seconds, self.tension),
            Way::OnScreen(lag) => {
                lag.held = lag.held.map(|(pose, left)| (pose, left - seconds)).filter(|(_, left)| *left > 0.0);
            }
            _ => {}
        }
    }

    /// How the person is now, when `letters` of what is being said have been said.
    pub fn appearance(&self, reveal: Reveal, letters: usize) -> Appearance {
        let pose = match &self.way {
            Way::OnScreen(lag) => {
                let pose = lag.held.map_or_else(|| self.life.pose(), |(pose, _)| pose);
                Pose { gaze_y: pose.gaze_y + BELOW_THE_LENS, ..pose }.clamped()
            }
            _ => self.life.pose(),
        };
        let thumb = match &self.way {
            Way::Writing(_) if self.tension <= TAPPING => 0.0,
            Way::Writing(_) if self.still => 1.0,
            Way::Writing(thumb) => thumb.pressed(),
            _ => 0.0,
        };
        let voice = if self.still { (0.0, 0) } else { (self.life.voice(), letters) };
        let (breath, tension, still) = (self.life.breath(), self.tension, self.still);
        Appearance { pose, breath, tension, voice, thumb, reveal, still }
    }

    /// When the next picture is due.
    pub fn next_frame(&self) -> NextFrame {
        match &self.way {
            _ if self.still => NextFrame::Never,
            Way::Seen | Way::Heard => self.life.next_frame(),
            Way::Writing(_) if self.tension <= TAPPING => NextFrame::Never,
            Way::Writing(thumb) => thumb.next_frame(),
            Way::OnScreen(Lag { held: Some((_, left)) }) => NextFrame::After(Duration::from_secs_f32(left.max(0.0))),
            Way::OnScreen(_) => self.life.next_frame(),
        }
    }
}

impl Thumb {
    fn advance(&mut self, seconds: f32, tension: f32) {
        self.now += seconds;
        if self.since.is_some_and(|since| self.now - since >= TAPS * TAP) {
            self.since = None;
            // The more tense, the sooner again.
            self.next = self.now + 4.5 - 2.5 * (tension - TAPPING) / (100.0 - TAPPING);
        }
        if self.since.is_none() && self.now >= self.next {
            self.since = Some(self.now);
        }
    }

    fn pressed(&self) -> f32 {
        self.since.map_or(0.0, |since| ((self.now - since) / TAP * std::f32::consts::PI).sin().abs())
    }

    fn next_frame(&self) -> NextFrame {
        match self.since {
            Some(_) => NextFrame::Now,
            None => NextFrame::After(Duration::from_secs_f32((self.next - self.now).max(0.0) + 0.01)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;

    /// Lives as a window does for so many seconds; returns how many pictures that took, and the last appearance.
    fn watch(presence: &mut Presence, seconds: f32) -> (usize, Appearance) {
        let (mut pictures, mut time) = (0, 0.0);
        while time < seconds {
            let wait = match presence.next_frame() {
                NextFrame::Now => 1.0 / 30.0,
                NextFrame::After(wait) => wait.as_secs_f32(),
                NextFrame::Never => break,
            };
            time += wait;
            presence.advance(wait);
            pictures += 1;
        }
        (pictures, presence.appearance(Reveal::Known(0.0), 9))
    }

    fn change(tension: f32) -> MoodChange {
        MoodChange { tension_before: 50.0, tension, trust_before: 50.0, trust: 50.0, guess_hurt: false }
    }

    #[test]
    fn a_voice_rests_when_nothing_is_said_and_moves_while_something_is() {
        let mut presence = Presence::new(Channel::Phone, 3, 50.0, 50.0);
        watch(&mut presence, 8.0);
        // Breath alone: a short burst every four seconds, no blink, no glance.
        let (pictures, now) = watch(&mut presence, 40.0);
        assert!(pictures < 110, "{pictures} pictures");
        assert_eq!(now.voice.0, 0.0);
        presence.talk(true);
        assert_eq!(presence.next_frame(), NextFrame::Now);
        let loudest = (0..60).map(|_| {
            presence.advance(1.0 / 30.0);
            presence.appearance(Reveal::Known(0.0), 9).voice.0
        });
        assert!(loudest.fold(0.0, f32::max) > 0.4);
    }

    #[test]
    fn with_less_motion_nothing_is_due_on_any_channel() {
        for channel in [Channel::InPerson, Channel::Phone, Channel::Chat, Channel::Video] {
            let mut presence = Presence::new(channel, 3, 90.0, 20.0);
            presence.set_reduce_motion(true);
            presence.react(&change(95.0));
            presence.talk(true);
            assert_eq!(presence.next_frame(), NextFrame::Never, "{channel:?}");
            assert_eq!(presence.appearance(Reveal::Known(0.0), 9).voice, (0.0, 0));
        }
    }

    #[test]
    fn a_thumb_taps_only_when_somebody_is_tense() {
        let mut presence = Presence::new(Channel::Chat, 3, 60.0, 50.0);
        assert_eq!(presence.next_frame(), NextFrame::Never);
        presence.react(&change(61.0));
        let pressed = (0..150).map(|_| {
            presence.advance(1.0 / 30.0);
            presence.appearance(Reveal::Known(0.0), 0).thumb
        });
        assert!(pressed.fold(0.0, f32::max) > 0.8);
        assert!(watch(&mut presence, 30.0).0 < 250);
    }

    #[test]
    fn a_face_on_a_screen_stands_still_for_a_moment_before_it_answers() {
        let mut presence = Presence::new(Channel::Video, 3, 50.0, 50.0);
        let face = |presence: &Presence| presence.appearance(Reveal::Face, 0).pose;
        let before = face(&presence);
        presence.react(&change(70.0));
        presence.advance(0.2);
        assert_eq!(face(&presence), before);
        presence.advance(0.2);
        assert!(face(&presence).distance(before) > 0.05);
    }
}
