//! Sound: the quiet of the place while somebody talks there, and a soft note when something is learned. Off until it is
//! switched on, and only in a program that was built with the feature `audio`, which needs the system's headers on Linux.

#[cfg(feature = "audio")]
mod player;
#[cfg(any(test, feature = "audio"))]
mod tones;

/// Whether this program can be heard at all.
pub(super) const IS_BUILT_IN: bool = cfg!(feature = "audio");

/// What there is to be heard in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Heard<'a> {
    /// Where the conversation takes place.
    pub(super) place: &'a str,
    /// How much was learned in it so far.
    pub(super) learned: usize,
}

/// What is heard, and what was heard last.
#[derive(Default)]
pub(super) struct Sound {
    #[cfg(feature = "audio")]
    speaker: Option<player::Speaker>,
    /// A device that cannot be opened is not asked for in every frame.
    silent: bool,
    /// How much was known when something was heard last.
    learned: Option<usize>,
}

impl Sound {
    /// Lets be heard what there is, or nothing. Whether there is no device to hear it with: said once.
    pub(super) fn follow(&mut self, heard: Option<Heard<'_>>) -> bool {
        let learned = heard.map(|heard| heard.learned);
        // What was known when it began is nothing new.
        let strikes = self.learned.is_some_and(|before| learned.is_some_and(|now| now > before));
        self.learned = learned;
        self.play(heard.map(|heard| heard.place), strikes)
    }

    #[cfg(feature = "audio")]
    fn play(&mut self, place: Option<&str>, strikes: bool) -> bool {
        if place.is_none() {
            // The next time may find a device.
            self.speaker = None;
            self.silent = false;
            return false;
        }
        if self.speaker.is_none() && !self.silent {
            self.speaker = player::Speaker::open();
            self.silent = self.speaker.is_none();
            if self.silent {
                return true;
            }
        }
        if let Some(speaker) = &mut self.speaker {
            speaker.be_in(place);
            if strikes {
                speaker.strike();
            }
        }
        false
    }

    #[cfg(not(feature = "audio"))]
    fn play(&mut self, _place: Option<&str>, _strikes: bool) -> bool {
        self.silent
    }
}
