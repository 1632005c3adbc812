//! The screens, one file each: a view takes a model and returns an action.
//!
//! A model holds ready-made data, so that a view decides nothing and can be shown without a window.

pub mod as_read;
pub mod ask;
pub mod briefing;
pub mod check_in;
pub mod closing;
pub mod conversation;
pub mod debrief;
pub mod group;
pub mod keys;
pub mod leader;
pub mod library;
pub mod notice;
mod places;
mod profile;
pub mod profiles;
pub mod progress;
pub mod room;
pub mod room_start;
pub mod settings;
mod shared;
pub mod stopped;

pub use places::Place;
pub use profile::profile_word;
pub use shared::Picture;
pub(in crate::app) use shared::person_words;
