//! In Their Shoes: a role-play training simulator.

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod lint;
pub mod records;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod words;
