//! The window: the only folder that knows Bevy and egui.

pub mod screens;
pub mod stage;
pub mod theme;
