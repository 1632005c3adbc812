//! Typefaces that this machine has and that some people read more easily than the one that ships with the program.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use bevy_egui::egui::{FontData, FontDefinitions, FontFamily};
use fontdb::{Database, Family, Query, Stretch, Style, Weight};

use crate::records::Typeface;

/// What each typeface may be called.
const NAMES: [(Typeface, &[&str]); 4] = [
    (Typeface::AtkinsonHyperlegible, &["Atkinson Hyperlegible Next", "Atkinson Hyperlegible"]),
    (Typeface::Lexend, &["Lexend", "Lexend Deca"]),
    (Typeface::OpenDyslexic, &["OpenDyslexic", "OpenDyslexic 3", "OpenDyslexicThree"]),
    (Typeface::ComicNeue, &["Comic Neue"]),
];

/// The typefaces of this machine, looked for on another thread: hundreds of files may have to be opened.
#[derive(Debug, Default)]
pub struct Typefaces {
    looking: Option<Receiver<BTreeMap<Typeface, Letters>>>,
    found: Option<BTreeMap<Typeface, Letters>>,
}

/// The two weights of a typeface.
#[derive(Debug, Clone)]
struct Letters {
    body: Arc<FontData>,
    strong: Arc<FontData>,
}

impl Typefaces {
    /// Begins to look, unless that was done already.
    pub fn look(&mut self) {
        if self.looking.is_some() || self.found.is_some() {
            return;
        }
        let (sender, receiver) = channel();
        let look = move || {
            let mut fonts = Database::new();
            fonts.load_system_fonts();
            // Nobody may be there to hear of it any more.
            _ = sender.send(find(&fonts, &NAMES));
        };
        // Where no thread can be had, the sender is gone, and none are found.
        self.looking = Some(receiver);
        _ = thread::Builder::new().name("typefaces".into()).spawn(look);
    }

    /// Takes in what was found since; true when that is new.
    pub fn hear(&mut self) -> bool {
        let Some(looking) = &self.looking else { return false };
        let found = match looking.try_recv() {
            Ok(found) => found,
            Err(TryRecvError::Disconnected) => BTreeMap::new(),
            Err(TryRecvError::Empty) => return false,
        };
        self.looking = None;
        self.found = Some(found);
        true
    }

    /// Whether they are still being looked for.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.looking.is_some()
    }

    /// Those that were found.
    #[must_use]
    pub fn found(&self) -> Vec<Typeface> {
        self.found.iter().flat_map(BTreeMap::keys).copied().collect()
    }

    /// The fonts of the window with a typeface before all others, so that signs it lacks still come from those. Without it
    /// they stay as they are.
    #[must_use]
    pub fn set(&self, typeface: Typeface, mut fonts: FontDefinitions) -> FontDefinitions {
        let Some(letters) = self.found.as_ref().and_then(|found| found.get(&typeface)) else { return fonts };
        for (family, data) in [("body", &letters.body), ("strong", &letters.strong)] {
            let name = format!("chosen {family}");
            fonts.font_data.insert(name.clone(), Arc::clone(data));
            fonts.families.entry(FontFamily::Name(family.into())).or_default().insert(0, name);
        }
        fonts.families.entry(FontFamily::Proportional).or_default().insert(0, "chosen body".to_owned());
        fonts
    }
}

/// The typefaces with one of these names among some fonts.
fn find(fonts: &Database, names: &[(Typeface, &[&str])]) -> BTreeMap<Typeface, Letters> {
    let weighed = |families: &[Family<'_>], weight: Weight| {
        let query = Query { families, weight, stretch: Stretch::Normal, style: Style::Normal };
        let id = fonts.query(&query)?;
        let data = fonts.with_face_data(id, |bytes, index| {
            let mut data = FontData::from_owned(bytes.to_vec());
            data.index = index;
            data
        })?;
        Some(Arc::new(data))
    };
    let found = names.iter().filter_map(|(typeface, names)| {
        let families: Vec<Family<'_>> = names.iter().map(|name| Family::Name(name)).collect();
        let body = weighed(&families, Weight::NORMAL)?;
        Some((
            *typeface,
            Letters { strong: weighed(&families, Weight::BOLD).unwrap_or_else(|| Arc::clone(&body)), body },
        ))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::theme::fonts;

    #[test]
    fn a_typeface_of_this_machine_stands_before_the_one_that_ships() {
        let mut here = Database::new();
        here.load_font_data(notosans::REGULAR_TTF.to_vec());
        here.load_font_data(notosans::BOLD_TTF.to_vec());
        let found =
            find(&here, &[(Typeface::Lexend, &["Not here", "Noto Sans"]), (Typeface::ComicNeue, &["Nor this"])]);
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), [Typeface::Lexend]);
        assert_ne!(found[&Typeface::Lexend].body, found[&Typeface::Lexend].strong, "both weights are found");
        let typefaces = Typefaces { looking: None, found: Some(found) };
        assert_eq!(typefaces.found(), [Typeface::Lexend]);
        let set = typefaces.set(Typeface::Lexend, fonts());
        for family in ["body", "strong"] {
            let names = &set.families[&FontFamily::Name(family.into())];
            assert_eq!(names.first(), Some(&format!("chosen {family}")));
            assert!(names.len() > 1, "the letters that ship stand behind");
        }
        assert_eq!(typefaces.set(Typeface::ComicNeue, fonts()), fonts(), "what is not here changes nothing");
    }

    #[test]
    fn looking_comes_to_an_end() {
        let mut typefaces = Typefaces::default();
        typefaces.look();
        assert!(typefaces.is_looking());
        for _ in 0..600 {
            if typefaces.hear() {
                break;
            }
            thread::sleep(std::time::Duration::from_millis(50));
        }
        assert!(!typefaces.is_looking());
        typefaces.look();
        assert!(!typefaces.is_looking(), "they are looked for once");
    }
}
