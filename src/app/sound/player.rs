//! Plays through the system's sound service, on threads of the library that does.

use std::num::NonZero;

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink, Player, Source};

use super::tones::{RATE, note, quiet};

/// How long a place takes to be heard, so that nobody starts.
const RISE: std::time::Duration = std::time::Duration::from_millis(800);

/// What is heard now.
pub(super) struct Speaker {
    /// Nothing is heard any more once it is dropped.
    device: MixerDeviceSink,
    /// The place that is heard, and what plays it.
    place: Option<(String, Player)>,
}

impl Speaker {
    /// The system's usual device; none where it has none.
    pub(super) fn open() -> Option<Self> {
        let mut device = DeviceSinkBuilder::open_default_sink().ok()?;
        device.log_on_drop(false);
        Some(Self { device, place: None })
    }

    /// Lets a place be heard, or nothing.
    pub(super) fn be_in(&mut self, place: Option<&str>) {
        if self.place.as_ref().map(|(now, _)| now.as_str()) == place {
            return;
        }
        // What is dropped stops.
        self.place = place.and_then(|place| {
            let player = Player::connect_new(self.device.mixer());
            player.append(sound(quiet(place)?)?.repeat_infinite().fade_in(RISE));
            Some((place.to_owned(), player))
        });
    }

    /// Plays the note for something learned, over whatever is heard.
    pub(super) fn strike(&self) {
        if let Some(note) = sound(note()) {
            self.device.mixer().add(note);
        }
    }
}

fn sound(values: Vec<f32>) -> Option<SamplesBuffer> {
    Some(SamplesBuffer::new(NonZero::new(1)?, NonZero::new(RATE)?, values))
}
