//! The pages around the conversation: the library, the briefing, the settings, the debrief.

use bevy_egui::egui::{Color32, Painter, Rect, Ui, Vec2};

use super::{Program, Screen};
use crate::app::models::briefing_model;
use crate::app::review::Review;
use crate::app::screens::Picture;
use crate::app::screens::briefing::{BriefingAction, briefing_ui};
use crate::app::screens::debrief::DebriefAction;
use crate::app::screens::library::{LibraryAction, library_ui};
use crate::app::screens::settings::{SettingsAction, SettingsModel, settings_ui};
use crate::app::stage::{Framing, pose_for};
use crate::app::talk::Talk;
use crate::app::theme::Look;
use crate::records::{Folders, Settings};

impl Program {
    pub(super) fn library(&mut self, ui: &mut Ui, look: &Look) {
        let model = self.shelf.library(&self.saved, self.scenario.as_deref(), self.folders.as_ref());
        let (shelf, troupe) = (&self.shelf, &mut self.troupe);
        let mut paint = |painter: &Painter, rect: Rect, id: &str, picture: Picture| {
            let Some(scenario) = shelf.get(id) else { return };
            let mood = scenario.persona.mood;
            let pose = pose_for(f32::from(mood.tension), f32::from(mood.trust));
            let framing = framing(picture, rect.size(), look.theme.accent_soft);
            troupe.paint(painter, rect, scenario, "library", &framing, &pose);
        };
        let Some(action) = library_ui(ui, look, &model, &mut paint) else { return };
        match action {
            LibraryAction::Meet(id) | LibraryAction::StartAgain(id) => {
                self.scenario = self.shelf.get(&id).cloned();
                self.seed = None;
                self.opening = None;
                self.show(Screen::Briefing);
            }
            LibraryAction::GoOn(id) => self.go_on(&id),
            LibraryAction::OpenSettings => self.open_settings(),
        }
    }

    pub(super) fn briefing(&mut self, ui: &mut Ui, look: &Look) {
        let Some(scenario) = self.scenario.clone() else {
            self.show(Screen::Library);
            return;
        };
        let model = briefing_model(&scenario, self.settings.thoughts);
        let troupe = &mut self.troupe;
        let mut paint = |painter: &Painter, rect: Rect, _: &str, picture: Picture| {
            let mood = scenario.persona.mood;
            let pose = pose_for(f32::from(mood.tension), f32::from(mood.trust));
            let framing = framing(picture, rect.size(), look.theme.accent_soft);
            troupe.paint(painter, rect, &scenario, "briefing", &framing, &pose);
        };
        match briefing_ui(ui, look, &model, &mut paint) {
            Some(BriefingAction::Back) => self.show(Screen::Library),
            Some(BriefingAction::Go) => self.meet(),
            Some(BriefingAction::SetThoughts(thoughts)) => {
                self.change(Settings { thoughts, ..self.settings.clone() });
            }
            None => {}
        }
    }

    pub(super) fn open_settings(&mut self) {
        self.before_settings = self.screen;
        self.show(Screen::Settings);
    }

    pub(super) fn set(&mut self, ui: &mut Ui, look: &Look) {
        let place = |path: fn(&Folders) -> std::path::PathBuf| {
            self.folders.as_ref().map(|folders| path(folders).display().to_string()).unwrap_or_default()
        };
        let model = SettingsModel {
            settings: self.settings.clone(),
            places: [place(Folders::settings), place(Folders::runs), place(Folders::scenarios)],
            unwritable: self.unwritable,
        };
        match settings_ui(ui, look, &model) {
            Some(SettingsAction::Change(settings)) => self.change(settings.held()),
            Some(SettingsAction::Back) => self.show(self.before_settings),
            Some(SettingsAction::OpenPeople) if self.before_settings == Screen::Conversation => self.leave(),
            Some(SettingsAction::OpenPeople) => self.show(Screen::Library),
            None => {}
        }
    }

    pub(super) fn review_run(&mut self) {
        let Some(talk) = &self.talk else { return };
        if let Some(runs) = &self.runs {
            self.saved = runs.read();
        }
        let session = talk.session();
        let meetings = self.saved.meetings(&session.scenario().id);
        self.review = Some(Review::of(session, &meetings, talk.is_kept()));
        self.show(Screen::Debrief);
    }

    pub(super) fn look_back(&mut self, ui: &mut Ui, look: &Look) {
        let Some(review) = &self.review else {
            self.show(Screen::Library);
            return;
        };
        let Some(action) = review.ui(ui, look, &mut self.troupe) else { return };
        self.acted = true;
        match action {
            DebriefAction::Part(part) => {
                if let Some(review) = &mut self.review {
                    review.model.part = part;
                }
            }
            DebriefAction::Turn(turn) => {
                if let Some(review) = &mut self.review {
                    review.model.turn = turn;
                }
            }
            DebriefAction::Again => {
                self.talk = None;
                self.show(Screen::Briefing);
            }
            DebriefAction::AgainFrom(turns) => {
                if let Some(talk) = &self.talk {
                    let again = Talk::again_from(talk.session(), talk.run().0, turns);
                    self.begin(again);
                }
            }
            DebriefAction::Leave => self.leave(),
        }
    }
}

fn framing(picture: Picture, size: Vec2, ground: Color32) -> Framing {
    match picture {
        Picture::Hero => Framing::hero(size),
        Picture::Moment => Framing::moment(size),
        Picture::Card => Framing::portrait(size, ground),
        Picture::Head => Framing::head(size, ground),
        Picture::Briefing => Framing::briefing(size),
        Picture::Strip => Framing::strip(size),
    }
}
