//! The window: the only folder that knows Bevy and egui.

pub mod screens;
pub mod stage;
#[cfg(test)]
mod testing;
pub mod theme;
