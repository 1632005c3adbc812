//! After the program stopped in the middle: it is said once, with the way back to the very turn.

use bevy_egui::egui::Ui;

use super::Program;
use crate::app::screens::stopped::{StoppedAction, StoppedModel, stopped_ui};
use crate::app::theme::Look;
use crate::records::untold_report;

impl Program {
    /// Looks for a report that nobody has been told of.
    pub(super) fn find_report(&mut self) {
        let Some(file) = self.folders.as_ref().and_then(untold_report) else { return };
        // The run that went on last is the one that was broken off, if one was.
        let newest = self.saved.newest_first().first().map(|id| (*id).to_owned());
        let broken_off = newest.and_then(|id| {
            let turns = self.saved.meetings(&id).broken_off?.turns;
            let name = self.shelf.get(&id)?.persona.name.clone();
            Some((id, name, turns + 1))
        });
        self.stopped = Some(StoppedModel { file: file.display().to_string(), broken_off });
    }

    /// Says it in front of the page.
    pub(super) fn tell_of_stop(&mut self, ui: &Ui, look: &Look) {
        let Some(model) = &self.stopped else { return };
        let Some(action) = stopped_ui(ui.ctx(), look, model) else { return };
        self.acted = true;
        self.stopped = None;
        if let StoppedAction::GoOn(id) = action {
            self.go_on(&id);
        }
    }
}
