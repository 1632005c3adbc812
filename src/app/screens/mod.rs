//! The screens: a view takes a model and returns an action.
//!
//! A model holds ready-made data, so that a view decides nothing and can be shown without a window.

pub mod debrief;
mod profile;

pub use profile::profile_word;
