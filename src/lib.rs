//! In Their Shoes: a role-play training simulator.

pub mod words;
