//! For whoever does not look at the window: what each part of a screen is, said to screen readers, and what they ask for.
//!
//! egui keeps a tree of what is shown, and Bevy hands it to the system. Here is what neither does: texts that speak up
//! by themselves when they change, pictures in words, and the way back in for what a screen reader presses.

mod asked;
mod narrator;
mod parts;
mod ring;
mod voice;

pub(super) use asked::plugin;
pub(in crate::app) use narrator::{Narrator, Saying};
pub(in crate::app) use parts::{dialog, heading, live, live_ui, news_ui, picture};
pub(in crate::app) use ring::{keep_ring, return_ring, see_ring};
pub(in crate::app) use voice::Voice;

#[cfg(all(test, unix))]
pub(in crate::app) use voice::tests;
