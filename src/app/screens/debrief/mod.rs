//! stub
mod model;
pub use model::{DebriefAction, DebriefModel};
