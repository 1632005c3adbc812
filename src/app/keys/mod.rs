//! The keys of one's choice: what can be done with a key, which key that is, and what speaks against another.
//!
//! What every program does with a key stays as it is: the arrows, Enter, Space, Tab, Esc and the numbers. Nobody can lock
//! themselves out, and a clicker finds its keys in a room.

mod chord;
mod table;

use std::collections::BTreeMap;

use bevy_egui::egui::{self, InputState};

pub use self::chord::Chord;
pub use self::table::{Shortcut, Where};

/// Which key does what, as it is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keys {
    /// Only what differs from the usual.
    changed: BTreeMap<Shortcut, Chord>,
}

/// Why a key cannot be chosen for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It does the same everywhere, or is a clicker's.
    Fixed,
    /// It does this already.
    Taken(Shortcut),
    /// It would write a letter where somebody writes; with Ctrl, or as a function key, it does not.
    Writes,
}

impl Keys {
    /// The keys that the settings name: the name of a shortcut, and that of a key. What is no shortcut or no key that could
    /// be chosen for it is passed over, and so is what is taken.
    #[must_use]
    pub fn read(named: &BTreeMap<String, String>) -> Self {
        let mut keys = Self::default();
        for (shortcut, chord) in named {
            if let (Some(shortcut), Some(chord)) = (Shortcut::named(shortcut), Chord::named(chord)) {
                _ = keys.choose(shortcut, chord);
            }
        }
        keys
    }

    /// The same for the settings file.
    #[must_use]
    pub fn named(&self) -> BTreeMap<String, String> {
        self.changed.iter().map(|(shortcut, chord)| (shortcut.name().to_owned(), chord.to_string())).collect()
    }

    /// The key of a shortcut.
    #[must_use]
    pub fn of(&self, shortcut: Shortcut) -> Chord {
        self.changed.get(&shortcut).copied().unwrap_or(shortcut.usual())
    }

    /// Chooses another key.
    ///
    /// # Errors
    /// Where the key cannot be had; everything then stays as it was.
    pub fn choose(&mut self, shortcut: Shortcut, chord: Chord) -> Result<(), Refusal> {
        if let Some(refusal) = self.against(shortcut, chord) {
            return Err(refusal);
        }
        self.changed.insert(shortcut, chord);
        self.changed.retain(|shortcut, chord| *chord != shortcut.usual());
        Ok(())
    }

    /// What speaks against a key for a shortcut.
    #[must_use]
    pub fn against(&self, shortcut: Shortcut, chord: Chord) -> Option<Refusal> {
        // What was the key all along may be it again.
        if chord == self.of(shortcut) {
            return None;
        }
        if !chord.is_free() || (shortcut.place() == Where::Room && chord.is_of_a_clicker()) {
            return Some(Refusal::Fixed);
        }
        let meets = |other: Shortcut| {
            let places = [shortcut.place(), other.place()];
            places[0] == places[1] || places.contains(&Where::Everywhere)
        };
        let taken = Shortcut::all().find(|other| *other != shortcut && meets(*other) && self.of(*other) == chord);
        if let Some(other) = taken {
            return Some(Refusal::Taken(other));
        }
        let in_a_room = shortcut.place() == Where::Everywhere && chord.is_of_a_clicker();
        if in_a_room {
            return Some(Refusal::Fixed);
        }
        (shortcut.works_while_writing() && chord.writes()).then_some(Refusal::Writes)
    }

    /// Whether the key of a shortcut was pressed in this pass.
    #[must_use]
    pub fn pressed(&self, input: &InputState, shortcut: Shortcut) -> bool {
        let chord = self.of(shortcut);
        input.events.iter().any(|event| chord.matches(event))
    }

    /// The same; and nobody else hears of it.
    pub fn take(&self, input: &mut InputState, shortcut: Shortcut) -> bool {
        let chord = self.of(shortcut);
        let before = input.events.len();
        input.events.retain(|event| !chord.matches(event));
        input.events.len() < before
    }

    /// The shortcut at a place whose key this is.
    #[must_use]
    pub fn at(&self, place: Where, key: egui::Key) -> Option<Shortcut> {
        let here = Shortcut::all().filter(|shortcut| shortcut.place() == place);
        here.into_iter().find(|shortcut| self.of(*shortcut) == Chord::alone(key))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use bevy_egui::egui::Key;

    use super::*;
    use crate::words::Words;

    #[test]
    fn every_shortcut_has_words_a_name_of_its_own_and_a_usual_key_that_could_be_chosen() {
        let words = Words::english();
        for shortcut in Shortcut::all() {
            assert!(words.knows(shortcut.words()), "{}", shortcut.words());
            assert_eq!(Shortcut::named(shortcut.name()), Some(shortcut));
            let usual = shortcut.usual();
            assert_eq!(Chord::named(&usual.to_string()), Some(usual));
            assert!(usual.is_free(), "{}", shortcut.name());
            assert!(!shortcut.works_while_writing() || !usual.writes(), "{}", shortcut.name());
        }
    }

    #[test]
    fn no_two_usual_keys_clash_but_the_one_that_waits_while_somebody_writes() {
        let keys = Keys::default();
        for one in Shortcut::all() {
            for other in Shortcut::all().filter(|other| *other > one) {
                let apart = one.place() != other.place()
                    && one.place() != Where::Everywhere
                    && other.place() != Where::Everywhere;
                // Where somebody writes an answer, the key waits; elsewhere it sets the text size.
                let known = (one, other) == (Shortcut::UsualText, Shortcut::WaitWhileWriting);
                assert!(apart || known || keys.of(one) != keys.of(other), "{} and {}", one.name(), other.name());
            }
        }
    }

    #[test]
    fn a_key_is_chosen_kept_by_name_and_refused_where_it_cannot_be_had() {
        let check = |shortcut: Shortcut, chord: Chord, expected: Result<(), Refusal>| {
            let mut keys = Keys::default();
            assert_eq!(keys.choose(shortcut, chord), expected, "{} on {chord}", shortcut.name());
            assert_eq!(keys.of(shortcut) == chord, expected.is_ok());
            assert_eq!(Keys::read(&keys.named()), keys);
        };
        let alone = Chord::alone;
        check(Shortcut::Notebook, alone(Key::K), Ok(()));
        check(Shortcut::Notebook, alone(Key::F6), Ok(()));
        check(Shortcut::Notebook, alone(Key::N), Ok(()));
        check(Shortcut::Notebook, alone(Key::H), Err(Refusal::Taken(Shortcut::History)));
        // What works everywhere and what works here cannot share a key; what works elsewhere can.
        check(Shortcut::Notebook, alone(Key::F11), Err(Refusal::Taken(Shortcut::FullScreen)));
        check(Shortcut::FullScreen, alone(Key::E), Err(Refusal::Taken(Shortcut::Export)));
        check(Shortcut::Notebook, alone(Key::E), Ok(()));
        for fixed in [Key::Enter, Key::Space, Key::Tab, Key::Escape, Key::Num3, Key::ArrowLeft, Key::F1, Key::PageUp] {
            check(Shortcut::Notebook, alone(fixed), Err(Refusal::Fixed));
        }
        check(Shortcut::Notebook, Chord::with_control(Key::V), Err(Refusal::Fixed));
        check(Shortcut::VoteAgain, alone(Key::B), Err(Refusal::Fixed));
        check(Shortcut::VoteAgain, alone(Key::K), Ok(()));
        check(Shortcut::AnswerOtherwise, alone(Key::K), Err(Refusal::Writes));
        check(Shortcut::AnswerOtherwise, Chord::with_control(Key::K), Ok(()));
        check(Shortcut::LargerText, alone(Key::F7), Ok(()));
    }

    #[test]
    fn what_a_file_says_wrongly_is_passed_over() {
        let named =
            [("notebook", "K"), ("history", "Q"), ("no-such-thing", "Z"), ("own-words", "Enter"), ("write", "!!")];
        let named = named.into_iter().map(|(shortcut, key)| (shortcut.to_owned(), key.to_owned())).collect();
        let keys = Keys::read(&named);
        assert_eq!(keys.named().into_iter().collect::<Vec<_>>().len(), 2);
        assert_eq!(keys.of(Shortcut::Notebook), Chord::alone(Key::K));
        assert_eq!(keys.of(Shortcut::OwnWords), Shortcut::OwnWords.usual());
    }
}
