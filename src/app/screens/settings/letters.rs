//! The letters that the window is set in.

use bevy_egui::egui::Ui;

use super::rows::{choice_row_ui, row_ui};
use crate::app::theme::Look;
use crate::records::Typeface;

/// The typefaces that somebody can choose between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LettersModel {
    /// Those that this machine has, beside the one that ships with the program.
    pub found: Vec<Typeface>,
    /// Whether they are still being looked for.
    pub is_looking: bool,
}

const ALL: [(Typeface, &str); 5] = [
    (Typeface::NotoSans, "typeface-noto-sans"),
    (Typeface::AtkinsonHyperlegible, "typeface-atkinson-hyperlegible"),
    (Typeface::Lexend, "typeface-lexend"),
    (Typeface::OpenDyslexic, "typeface-opendyslexic"),
    (Typeface::ComicNeue, "typeface-comic-neue"),
];

/// The row of the letters: a choice between those that are there, or what can be installed.
pub(super) fn letters_ui(ui: &mut Ui, look: &Look, model: &LettersModel, letters: &mut Typeface) {
    let is_there = |typeface: Typeface| typeface == Typeface::NotoSans || model.found.contains(&typeface);
    let options: Vec<(Typeface, &str)> = ALL.into_iter().filter(|(typeface, _)| is_there(*typeface)).collect();
    let about = match (model.is_looking, is_there(*letters), options.len()) {
        (true, ..) => "settings-letters-looking",
        (false, false, _) => "settings-letters-gone",
        (false, true, 1) => "settings-letters-none",
        (false, true, _) => "settings-letters-about",
    };
    if options.len() == 1 {
        row_ui(ui, look, ("settings-letters", about), 0.0, |_| {});
        return;
    }
    choice_row_ui(ui, look, ("settings-letters", about), &options, letters);
}
