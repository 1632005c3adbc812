//! The progress page: what it shows, and what each action on it does.

use std::sync::Arc;

use bevy_egui::egui::{Painter, Rect, Ui};

use super::{Program, Screen};
use crate::app::progress::Kept;
use crate::app::screens::Picture;
use crate::app::screens::library::{LibraryTab, PersonCard};
use crate::app::screens::progress::{ProgressAction, ProgressModel, progress_ui};
use crate::app::stage::{Framing, pose_for};
use crate::app::theme::Look;
use crate::records::now;

impl Program {
    /// Asks the records anew, and shows what they say.
    pub(super) fn open_progress(&mut self) {
        self.read_progress();
        self.show(Screen::Progress);
    }

    /// Asks the records anew what the page shows.
    pub(super) fn read_progress(&mut self) {
        self.read_saved();
        let people = self.people();
        let shelf = &self.shelf;
        let at_hand = |id: &str| shelf.get(id).map(Arc::clone);
        let kept = match &mut self.records {
            Some(records) => Kept::read(records, self.profile, self.saved.clone(), &at_hand),
            None => Ok(Kept::default()),
        };
        let kept = kept.unwrap_or_else(|fault| {
            let (key, values) = fault.line();
            self.notices.push(super::Topic::Kept, self.words.detailed(key, &values));
            Kept::default()
        });
        let model = kept.model(&self.nickname, &people, &at_hand, &self.words, now());
        self.progress = ProgressModel { has_group: self.group.is_there, ..model };
    }

    /// Everybody who can be met, in the order of the library, once.
    fn people(&self) -> Vec<PersonCard> {
        let model = self.shelf.library(&self.library_state());
        let mut people: Vec<PersonCard> = Vec::new();
        for person in model.tabs.iter().flat_map(LibraryTab::people) {
            if people.iter().all(|other| other.id != person.id) {
                people.push(person.clone());
            }
        }
        people
    }

    pub(super) fn progress(&mut self, ui: &mut Ui, look: &Look) {
        let (shelf, portraits) = (&self.shelf, &mut self.portraits);
        let mut paint = |painter: &Painter, rect: Rect, id: &str, _: Picture| {
            let Some(scenario) = shelf.get(id) else { return };
            let mood = scenario.persona.mood;
            let pose = pose_for(f32::from(mood.tension), f32::from(mood.trust));
            portraits.paint(painter, rect, scenario, "hero", &Framing::moment(rect.size()), &pose);
        };
        let action = progress_ui(ui, look, &self.progress, &mut paint);
        self.portraits.tidy();
        let Some(action) = action else { return };
        self.acted = true;
        match action {
            ProgressAction::Meet(id) => self.brief(&id),
            ProgressAction::Go(place) => self.go(place),
            ProgressAction::Back => self.show(Screen::Library),
            ProgressAction::Export => self.open_data(),
            ProgressAction::Forget => self.ask_to_forget(self.profile),
            ProgressAction::LookBack(key) => self.look_back_on(&key),
            ProgressAction::Delete(key) => self.delete_run(&key),
        }
    }
}
