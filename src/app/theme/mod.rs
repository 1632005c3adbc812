//! The look: colours, type, icons and the small parts that every screen is built from.
