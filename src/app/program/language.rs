//! The language of the window: chosen by the person, else that of the machine, and changed at any time.

use std::rc::Rc;
use std::sync::Arc;

use super::{Program, Screen};
use crate::scenario::Detail;
use crate::words::{Language, Words};

/// Which languages there are to choose from, beside the one in the settings.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spoken {
    /// What was asked for when the program was opened.
    pub(super) asked: Option<Language>,
    /// What this machine speaks.
    machine: Language,
}

impl Spoken {
    /// The language to speak, where the settings hold this.
    pub(super) fn language(self, set: &str) -> Language {
        self.asked.or_else(|| Language::of_tag(set)).unwrap_or(self.machine)
    }
}

impl Program {
    /// Says what was asked for when the program was opened, and what language this machine speaks: it holds where nothing
    /// is set.
    pub fn speak(&mut self, asked: Option<Language>, machine: Language) {
        self.spoken = Spoken { asked, machine };
        self.take_language();
    }

    /// Why something could not be done, in the language that is spoken: the line of a fault.
    pub(super) fn reason(&self, (key, values): (&'static str, Vec<(&'static str, Detail)>)) -> String {
        self.words.detailed(key, &values)
    }

    /// The language that is spoken.
    #[cfg(test)]
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// Turns to the language that is to be spoken now: all words, and all scenarios that are translated. A conversation
    /// under way goes on in it.
    pub(super) fn take_language(&mut self) {
        let language = self.spoken.language(&self.settings.language);
        if language == self.words.language() {
            return;
        }
        self.words = Rc::new(Words::of(language));
        self.shelf.tell_in(&self.words);
        self.acted = true;
        let told =
            self.scenario.as_ref().and_then(|met| self.shelf.get(&met.id).filter(|known| known.hash == met.hash));
        if let Some(told) = told.cloned() {
            if let Some(talk) = self.talk.as_mut().filter(|talk| talk.session().scenario().hash == told.hash) {
                talk.retell(Arc::clone(&told));
            }
            self.scenario = Some(told);
        }
        if self.before_settings == Screen::Progress {
            self.read_progress();
        }
    }
}
