//! The screens, one file each: a view takes a model and returns an action.
