//! In Their Shoes: a role-play training simulator.

#[cfg(feature = "gui")]
pub mod app;
pub mod scenario;
pub mod session;
pub mod words;
