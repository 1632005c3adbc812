//! Letters of other scripts: what the fonts of the window lack is looked for among the fonts of this machine.
//!
//! What is painted is what is looked at, so a name that somebody types counts as much as a line of a scenario. Nothing
//! is loaded before a sign is needed.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use bevy_egui::egui::{Context, FontData, FontDefinitions, Shape};
use fontdb::{Database, ID, Style, Weight};
use rustc_hash::FxHashSet;
use skrifa::{FontRef, MetadataProvider};

use crate::records::Typeface;

/// The most fonts that one search adds: some machines have a font for each script.
const MOST: usize = 4;

/// Which fonts a window is to be set in, to know whether it is set in them already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FontsInUse {
    /// The chosen typeface.
    pub typeface: Typeface,
    /// How many fonts were added for other scripts.
    pub scripts: usize,
}

/// The fonts that were added for signs that the others lack.
#[derive(Debug, Default)]
pub struct Scripts {
    /// Signs that were looked at: there are letters for them, or there is nothing more to be done.
    seen: FxHashSet<char>,
    looking: Option<Receiver<Found>>,
    found: Vec<Arc<FontData>>,
}

/// What came of a search.
#[derive(Debug, Default)]
struct Found {
    fonts: Vec<Arc<FontData>>,
    /// The signs that no font has.
    without: BTreeSet<char>,
}

impl Scripts {
    /// Looks over what has been painted in this frame, and begins a search where signs have no letters.
    pub fn look_over(&mut self, context: &Context) {
        if self.looking.is_some() {
            return;
        }
        let mut lacking = BTreeSet::new();
        let layers: Vec<_> = context.memory(|memory| memory.layer_ids().collect());
        context.graphics(|graphics| {
            let background = bevy_egui::egui::LayerId::background();
            for list in layers.into_iter().chain([background]).filter_map(|layer| graphics.get(layer)) {
                list.all_entries().for_each(|clipped| self.look_at(&clipped.shape, &mut lacking));
            }
        });
        self.search(lacking);
    }

    fn look_at(&mut self, shape: &Shape, lacking: &mut BTreeSet<char>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.look_at(shape, lacking)),
            Shape::Text(text) => self.read(text.galley.text(), lacking),
            _ => {}
        }
    }

    fn read(&mut self, text: &str, lacking: &mut BTreeSet<char>) {
        if text.is_ascii() {
            return;
        }
        for sign in text.chars().filter(|sign| !sign.is_ascii()) {
            if self.seen.insert(sign) && is_shown(sign) && !ships(sign) {
                lacking.insert(sign);
            }
        }
    }

    /// Begins to look for fonts with these signs.
    fn search(&mut self, lacking: BTreeSet<char>) {
        if lacking.is_empty() {
            return;
        }
        let known = self.found.clone();
        let (sender, receiver) = channel();
        let search = move || {
            let lacking = lacking.into_iter().filter(|sign| !known.iter().any(|font| font_has(font, *sign))).collect();
            let mut fonts = Database::new();
            fonts.load_system_fonts();
            // Nobody may be there to hear of it any more.
            _ = sender.send(find(&fonts, lacking));
        };
        // Where no thread can be had, the sender is gone, and none are found.
        self.looking = Some(receiver);
        _ = thread::Builder::new().name("scripts".into()).spawn(search);
    }

    /// Takes in what was found since. Gives the letters for which there is no font, as a text, where there are any.
    pub fn hear(&mut self) -> Option<String> {
        let found = match self.looking.as_ref()?.try_recv() {
            Ok(found) => found,
            Err(TryRecvError::Disconnected) => Found::default(),
            Err(TryRecvError::Empty) => return None,
        };
        self.looking = None;
        self.found.extend(found.fonts);
        let letters: String = found.without.into_iter().filter(|sign| sign.is_alphabetic()).take(8).collect();
        (!letters.is_empty()).then_some(letters)
    }

    /// Whether fonts are being looked for.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.looking.is_some()
    }

    /// How many fonts were added.
    #[must_use]
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// The fonts of the window with those that were found behind all others.
    #[must_use]
    pub fn set(&self, mut fonts: FontDefinitions) -> FontDefinitions {
        for (index, font) in self.found.iter().enumerate() {
            let name = format!("script {index}");
            fonts.font_data.insert(name.clone(), Arc::clone(font));
            fonts.families.values_mut().for_each(|family| family.push(name.clone()));
        }
        fonts
    }
}

/// Whether a sign shows anything: signs that only join or turn others need no letters.
fn is_shown(sign: char) -> bool {
    let joins = matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    let varies = matches!(sign, '\u{fe00}'..='\u{fe0f}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{e0000}'..);
    !(joins || varies || sign.is_control() || sign.is_whitespace())
}

/// Whether the letters that ship with the program have a sign.
fn ships(sign: char) -> bool {
    has(notosans::REGULAR_TTF, 0, sign)
}

fn font_has(font: &FontData, sign: char) -> bool {
    has(&font.font, font.index, sign)
}

fn has(font: &[u8], index: u32, sign: char) -> bool {
    FontRef::from_index(font, index).is_ok_and(|font| font.charmap().map(sign).is_some())
}

/// The fonts that have these signs: first the one that has most of them, until none is left or no font has any.
fn find(fonts: &Database, mut lacking: BTreeSet<char>) -> Found {
    let mut found = Vec::new();
    while !lacking.is_empty() && found.len() < MOST {
        let count = |id: ID| {
            let count = |bytes: &[u8], index: u32| lacking.iter().filter(|sign| has(bytes, index, **sign)).count();
            fonts.with_face_data(id, count).unwrap_or_default()
        };
        // Of two that have as many, the one that looks most like plain text.
        let plain =
            |face: &fontdb::FaceInfo| (face.style == Style::Normal, face.weight == Weight::NORMAL, !face.monospaced);
        let best = fonts.faces().map(|face| ((count(face.id), plain(face)), face.id));
        let Some(((1.., _), best)) = best.max_by_key(|(rank, _)| *rank) else { break };
        let font = fonts.with_face_data(best, |bytes, index| {
            let mut font = FontData::from_owned(bytes.to_vec());
            font.index = index;
            font
        });
        let Some(font) = font else { break };
        lacking.retain(|sign| !font_has(&font, *sign));
        found.push(Arc::new(font));
    }
    Found { fonts: found, without: lacking }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use std::time::Duration;

    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::{TextStyle, ThemeName, fonts, text_ui};

    /// A machine whose only font is the one that ships.
    fn machine() -> Database {
        let mut fonts = Database::new();
        fonts.load_font_data(notosans::BOLD_TTF.to_vec());
        fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
        fonts
    }

    #[test]
    fn a_font_is_taken_for_the_signs_that_it_has_and_the_rest_are_named() {
        let check = |signs: &str, count: usize, without: &str| {
            let found = find(&machine(), signs.chars().collect());
            assert_eq!(found.fonts.len(), count, "{signs}");
            assert_eq!(found.without, without.chars().collect(), "{signs}");
        };
        check("", 0, "");
        check("äЖ", 1, "");
        check("äЖ靴", 1, "靴");
        check("靴屋", 0, "靴屋");
        let plain = find(&machine(), ['Ж'].into()).fonts;
        assert_eq!(plain[0].font.as_ref(), notosans::REGULAR_TTF, "the plain weight, not the bold one");
    }

    #[test]
    fn only_signs_that_show_something_and_have_no_letters_are_looked_for() {
        let check = |text: &str, expected: &str| {
            let (mut scripts, mut lacking) = (Scripts::default(), BTreeSet::new());
            scripts.read(text, &mut lacking);
            assert_eq!(lacking, expected.chars().collect(), "{text:?}");
            scripts.read(text, &mut lacking);
            lacking.clear();
            scripts.read(text, &mut lacking);
            assert!(lacking.is_empty(), "each sign is looked for once");
        };
        check("Just looking.", "");
        check("“Schuhgröße” – ¿español? … Ж Ω\u{200d}\u{fe0f}\u{a0}", "");
        check("Micky、靴屋", "、靴屋");
    }

    #[test]
    fn what_is_painted_is_looked_for_once_and_found_fonts_stand_behind_all_others() {
        let mut window = TestWindow::new(400.0, 200.0, 1.0);
        let look = window.look(ThemeName::Light);
        let mut scripts = Scripts::default();
        window.settle(&mut |ui| {
            text_ui(ui, &look, "靴屋", TextStyle::Body, look.theme.ink);
            scripts.look_over(ui.ctx());
        });
        assert!(scripts.is_looking());
        let mut said = None;
        for _ in 0..600 {
            said = said.or(scripts.hear());
            if !scripts.is_looking() {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
        assert!(!scripts.is_looking());
        // What this machine has is its own affair, but it is one or the other.
        assert_eq!(scripts.count() == 0, said.as_deref() == Some("屋靴"));
        scripts.found = find(&machine(), ['Ж'].into()).fonts;
        let set = scripts.set(fonts());
        for family in set.families.values() {
            assert_eq!(family.last().map(String::as_str), Some("script 0"));
            assert!(family.len() > 1);
        }
    }

    /// A picture for a person to look at: what this machine has for other scripts.
    #[test]
    #[ignore = "writes a picture to be looked at"]
    fn a_picture_of_other_scripts() {
        let mut window = TestWindow::new(900.0, 330.0, 1.0);
        let look = window.look(ThemeName::Light);
        let lines = [
            "Mickey “just looking” – 見ているだけです。",
            "그냥 보고 있어요.",
            "只是看看。靴屋",
            "Просто дивлюся. Απλώς κοιτάζω.",
        ];
        let mut scripts = Scripts::default();
        let paint = |ui: &mut bevy_egui::egui::Ui| {
            ui.painter().rect_filled(ui.max_rect(), 0.0, look.theme.ground);
            for line in lines {
                text_ui(ui, &look, line, TextStyle::Lead, look.theme.ink);
                text_ui(ui, &look, line, TextStyle::Strong, look.theme.ink);
            }
        };
        window.settle(&mut |ui| {
            paint(ui);
            scripts.look_over(ui.ctx());
        });
        let mut without = None;
        while scripts.is_looking() {
            without = without.or(scripts.hear());
            thread::sleep(Duration::from_millis(20));
        }
        window.settle(&mut |ui| ui.ctx().set_fonts(scripts.set(fonts())));
        window.settle(&mut |ui| paint(ui));
        window.save_picture("scripts");
        assert_eq!(without, None, "{} fonts", scripts.count());
    }
}
