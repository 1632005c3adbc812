//! The stage: a person in a place, and the face that moves.
//!
//! Knows egui (as bevy_egui brings it) and the SVG renderer, and nothing of Bevy. From the outside in: [`Stage`] paints a [`StageArt`] in a
//! [`Framing`]; [`Life`] says, moment by moment, which [`Pose`] to paint and when to paint again. [`ChannelStage`] and
//! [`Presence`] are the two for whoever is not there in person: on the phone, in writing, on a screen.
//!
//! Nothing here belongs to one person. A person is a layered SVG (`assets/people/*.svg`, group and part names as in the
//! style guide) and a few numbers (`*.rig.ron`); the rig moves named parts, everything else is kept as pictures.

mod beat;
mod caller;
mod cast;
mod channel_stage;
#[cfg(test)]
mod contract;
mod drawing;
mod face;
mod framing;
mod hand;
mod life;
#[cfg(test)]
mod looks;
mod paint;
mod person;
mod pictures;
mod place;
mod pose;
mod presence;
mod print;
#[cfg(test)]
mod reference;
mod rig;
mod shadow;
mod shelf;
mod video;
mod view;
mod wave;

pub use beat::{Beat, MoodChange};
pub use caller::Reveal;
pub use cast::people;
pub use channel_stage::{Appearance, ChannelStage, WordsAt};
pub use drawing::ArtError;
pub use framing::{Framing, PersonView};
pub use life::NextFrame;
pub use paint::StageArt;
pub use pose::{Mood, Pose, pose_for};
pub use presence::Presence;
pub use print::Printer;
pub use view::View;
