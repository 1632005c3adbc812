//! The window: the only folder that knows Bevy and egui.

mod rest;
pub mod screens;
pub mod stage;
pub mod talk;
#[cfg(test)]
mod testing;
pub mod theme;
