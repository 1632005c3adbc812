//! The look: colours, type, icons and the small parts that every screen is built from.
//!
//! A view gets a [`Look`] beside its model and never names a colour, a letter size or a font itself. All measures are
//! logical pixels, which are egui points once [`zoom`] is set.

mod colours;
#[cfg(test)]
mod contrast;
mod icons;
mod letters;
mod look;
pub mod parts;
mod scale;
mod scripts;
mod tokens;
mod typeface;

pub use colours::{Accent, Theme, ThemeName};
pub use icons::{Icon, icon_paint, icon_ui};
pub use letters::{Letters, TextStyle, fonts, galley_height, galley_paint, text_centred_ui, text_ui};
pub use look::{AxisSign, Layout, Look, Pattern};
pub use scale::{room_zoom, zoom};
pub use scripts::{FontsInUse, Scripts};
pub use tokens::{Motion, Tokens};
pub use typeface::Typefaces;
