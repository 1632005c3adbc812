//! Who practises here, and forgetting them.

use bevy_egui::egui::Ui;

use super::{Program, Screen};
use crate::app::screens::ask::Question;
use crate::app::screens::profiles::{ProfileRow, ProfilesAction, ProfilesModel, forget_writing, profiles_ui};
use crate::app::theme::Look;
use crate::records::{Answers, DatabaseFault, Profile, ProfileId, Settings};

/// What a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Whether a profile is to be forgotten.
    Forget(ProfileId),
    /// Whether the room of this name is to be deleted, or all of them.
    DeleteRooms(Option<String>),
}

impl Program {
    /// Shows who can practise, while that is chosen.
    pub(super) fn show_chooser(&mut self, ui: &Ui, look: &Look) {
        let Some(model) = &self.chooser else { return };
        let Some(action) = profiles_ui(ui.ctx(), look, model) else { return };
        self.acted = true;
        match action {
            ProfilesAction::Choose(profile) => {
                self.chooser = None;
                self.switch_to(profile);
            }
            ProfilesAction::Add(nickname) => {
                let added = self.records.as_mut().map(|records| records.add_profile(&nickname));
                if let Some(profile) = self.took(ui, added) {
                    self.switch_to(profile);
                    self.choose_profile();
                }
            }
            ProfilesAction::Rename(profile, nickname) => {
                let named = self.records.as_mut().map(|records| records.name_profile(profile, &nickname));
                if self.took(ui, named).is_some() {
                    self.switch_to(self.profile);
                    self.choose_profile();
                }
            }
            ProfilesAction::AskToForget(profile) => self.ask_to_forget(profile),
            ProfilesAction::Close => self.chooser = None,
        }
    }

    /// What came of a nickname; a fault is shown where it was written.
    fn took<T>(&mut self, ui: &Ui, done: Option<Result<T, DatabaseFault>>) -> Option<T> {
        match done? {
            Ok(done) => {
                forget_writing(ui.ctx());
                Some(done)
            }
            Err(fault) => {
                let (key, values) = fault.line();
                if let Some(chooser) = &mut self.chooser {
                    chooser.fault = self.words.detailed(key, &values);
                }
                None
            }
        }
    }

    /// The profiles that there are; why not, is said.
    fn profiles(&mut self) -> Vec<Profile> {
        let read = self.records.as_mut().map(crate::records::Database::profiles);
        self.say_news();
        match read {
            Some(Ok(profiles)) => profiles,
            Some(Err(fault)) => {
                self.say_fault(&fault);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Shows who can practise here.
    pub(super) fn choose_profile(&mut self) {
        let here = self.profile;
        let row = |profile: Profile| ProfileRow {
            id: profile.id,
            nickname: profile.nickname.unwrap_or_default(),
            runs: profile.runs,
            here: profile.id == here,
        };
        let profiles = self.profiles().into_iter().map(row).collect();
        self.chooser = Some(ProfilesModel { profiles, fault: String::new() });
        self.acted = true;
    }

    /// From now on this one practises.
    fn switch_to(&mut self, profile: ProfileId) {
        let nickname = self.profiles().into_iter().find(|one| one.id == profile).and_then(|one| one.nickname);
        self.nickname = nickname.unwrap_or_default();
        // How somebody answers is theirs.
        let mut settings = Settings { profile: Some(profile), ..self.settings.clone() };
        settings.keep_answers(self.profile, self.settings.answers);
        settings.answers = settings.answers_of(profile);
        if self.profile != profile {
            self.profile = profile;
            // A conversation of somebody else is not gone on with; all of it is kept.
            self.talk = None;
            self.review = None;
            self.face = None;
            self.scenario = None;
            if self.screen == Screen::Settings {
                self.before_settings = Screen::Library;
            }
        }
        self.change(settings);
        self.read_saved();
        if self.screen == Screen::Progress {
            self.read_progress();
        }
    }

    /// Asks whether a profile is to be forgotten, and names what goes.
    pub(super) fn ask_to_forget(&mut self, profile: ProfileId) {
        let Some(found) = self.profiles().into_iter().find(|one| one.id == profile) else { return };
        let words = &self.words;
        let count = ("count", found.runs.into());
        let (title, go) = match &found.nickname {
            Some(nickname) => {
                let name = [("name", nickname.as_str().into())];
                (words.with("profiles-forget-title", &name), words.with("profiles-forget", &name))
            }
            None => (words.text("profiles-forget-you"), words.text("profiles-forget-all")),
        };
        let about = words.with("profiles-forget-about", &[count]);
        let question = Question { title, about, keep: words.text("profiles-keep"), go };
        self.question = Some((question, Asked::Forget(profile)));
        self.acted = true;
    }

    pub(super) fn answered(&mut self, asked: &Asked) {
        match asked {
            Asked::Forget(profile) => self.forget(*profile),
            Asked::DeleteRooms(key) => self.delete_rooms(key.as_deref()),
        }
    }

    /// Forgets a profile wholly.
    fn forget(&mut self, profile: ProfileId) {
        let Some(records) = &mut self.records else { return };
        if let Err(fault) = records.forget(profile) {
            self.say_fault(&fault);
            return;
        }
        self.settings.forget_answers(profile);
        let left = self.profiles();
        let here = left.iter().find(|one| one.id == self.profile && profile != self.profile).or(left.first());
        let here = here.map_or(ProfileId::FIRST, |one| one.id);
        if profile == self.profile {
            // The next one may have got the number of the one that is gone.
            self.settings.answers = Answers::default();
            self.talk = None;
            self.review = None;
            self.face = None;
            self.scenario = None;
        }
        self.switch_to(here);
        if self.chooser.is_some() {
            self.choose_profile();
        }
    }
}
