//! What happens when a scenario file is saved while the window is open.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::channel;

use super::notices::Topic;
use super::{Program, Screen};
use crate::app::known::Reopened;
use crate::app::saves::{self, Followed, Save};

impl Program {
    /// From now on a scenario file that is saved is read again. `wake` is called on another thread when the next frame
    /// has something new to show.
    pub fn follow_saves(&mut self, wake: impl Fn() + Send + 'static) {
        // The library asks for files in that folder, and only a folder that is there can be followed.
        let own = self.folders.as_ref().and_then(|folders| folders.make_scenarios().ok());
        let (sender, saves) = channel();
        self.saves = Some(saves);
        saves::follow(self.followed(own), sender, wake);
    }

    /// The files to follow, with what they held when they were read.
    pub(in crate::app) fn followed(&self, own: Option<PathBuf>) -> Followed {
        let folders = own.into_iter().chain(self.shelf.pack_folders().cloned()).collect();
        Followed::new(folders, self.shelf.named().map(PathBuf::from), self.shelf.held().clone())
    }

    /// Takes in what has been saved since the last frame.
    pub(super) fn take_in_saves(&mut self) {
        let found: Vec<Save> = self.saves.iter().flat_map(|saves| saves.try_iter()).collect();
        for save in found {
            self.take_in(save);
        }
    }

    /// Takes in one file.
    pub(in crate::app) fn take_in(&mut self, save: Save) {
        self.acted = true;
        match save {
            Save::Gone(path) => {
                self.shelf.forget(&path);
                self.notices.clear(&Topic::File(path));
            }
            Save::Courses(path, read) => self.shelf.reopen_courses(&path, *read),
            Save::Unwatched(fault) => {
                // Whoever opened no file of their own has nothing to save.
                if self.shelf.named().is_some() {
                    let reason = fault.to_string();
                    let words = self.words.with("notice-unwatched", &[("reason", reason.into())]);
                    self.notices.push(Topic::Kept, words);
                }
            }
            Save::Read(path, read) => match self.shelf.reopen(&path, *read, &self.words) {
                Reopened::Fine(scenario) => {
                    self.notices.clear(&Topic::File(path));
                    let is_met = self.scenario.as_ref().is_some_and(|met| met.id == scenario.id);
                    // Another file of the same id may stand before this one.
                    if is_met && self.shelf.get(&scenario.id).is_some_and(|known| Arc::ptr_eq(known, &scenario)) {
                        self.scenario = Some(scenario);
                        self.catch_up();
                    }
                }
                Reopened::Broken(card, true) => {
                    let values = [("file", card.file.into()), ("finding", card.summary.into())];
                    let words = self.words.with("notice-unplayable", &values);
                    self.notices.push(Topic::File(path), words);
                }
                // The library shows its card.
                Reopened::Broken(_, false) => {}
            },
        }
    }

    /// Carries a conversation under way over to the text that its scenario has now. One that is over stays as it was.
    pub(super) fn catch_up(&mut self) {
        let is_under_way = match self.screen {
            Screen::Conversation => true,
            Screen::Settings => self.before_settings == Screen::Conversation,
            Screen::Library | Screen::Briefing | Screen::Debrief | Screen::Progress | Screen::Group => false,
            Screen::RoomStart | Screen::Room => false,
        };
        let (Some(talk), Some(scenario), true) = (&mut self.talk, &self.scenario, is_under_way) else { return };
        let session = talk.session();
        if session.is_over() || session.scenario().hash == scenario.hash {
            return;
        }
        let was_kept = talk.is_kept();
        let stopped = talk.carry_over(Arc::clone(scenario));
        let is_kept = talk.is_kept();
        let place = match stopped {
            None => None,
            Some(0) => Some(self.words.text("conversation-beginning-gone")),
            Some(answer) => Some(self.words.with("conversation-answer-gone", &[("number", answer.into())])),
        };
        let kept = (was_kept && !is_kept).then(|| self.words.text("conversation-no-longer-kept"));
        let sentences: Vec<String> = match (place, kept) {
            (None, Some(kept)) => vec![self.words.text("conversation-edited"), kept],
            (place, kept) => place.into_iter().chain(kept).collect(),
        };
        if !sentences.is_empty() {
            self.notices.push(Topic::Talk, sentences.join(" "));
        }
        self.meet_mood();
    }
}
