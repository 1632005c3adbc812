//! In Their Shoes: a role-play training simulator.

#[cfg(feature = "gui")]
pub mod app;
pub mod lint;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod words;
