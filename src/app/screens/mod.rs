//! The screens: a view takes a model and returns an action.

pub mod conversation;
