//! Closing the window without losing a run that could not be kept.

use std::path::Path;

use bevy_egui::egui::Ui;

use super::Program;
use crate::app::screens::closing::{ClosingAction, ClosingModel, closing_ui};
use crate::app::theme::Look;
use crate::records::{PersonNames, Scenarios, free_file, save_unwritten, system_line, writable_folder};

impl Program {
    /// Whether the window may close now. Where a run is in memory alone it is tried once more to keep it, then asked
    /// where to save it; whoever asks to close a second time has it saved in the folder that was offered.
    pub fn may_close(&mut self) -> bool {
        self.finish_pages();
        let Some(records) = &mut self.records else { return true };
        if records.unwritten().next().is_none() || records.write_unwritten().is_ok() {
            return true;
        }
        self.acted = true;
        if let Some(model) = self.closing.clone() {
            return self.save_and_close(&model.folder);
        }
        let runs = records.unwritten().count();
        let folder = self.folders.as_ref().and_then(writable_folder);
        let folder = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
        self.closing = Some(ClosingModel { runs, folder, fault: String::new() });
        false
    }

    /// Asks what is to become of the runs in memory.
    pub(super) fn ask_before_closing(&mut self, ui: &Ui, look: &Look) {
        let Some(model) = &self.closing else { return };
        let Some(action) = closing_ui(ui.ctx(), look, model) else { return };
        self.acted = true;
        match action {
            ClosingAction::Save(folder) => self.done = self.save_and_close(&folder),
            ClosingAction::Lose => self.done = true,
            ClosingAction::Stay => self.closing = None,
        }
    }

    /// Saves the runs in memory as a file in a folder. Whether that could be done; why not, is said where it was asked.
    fn save_and_close(&mut self, folder: &str) -> bool {
        let (Some(records), Some(folders)) = (&mut self.records, &self.folders) else { return true };
        let somebody = self.words.text("terminal-records-somebody");
        // Records that cannot be read have no names to give.
        let names = PersonNames::read(records, None, false, somebody.clone());
        let names = names.unwrap_or_else(|_| PersonNames::nobody(somebody));
        // Whoever names no folder means the usual one, and not the one that the program was started from.
        let folder = if folder.is_empty() { &folders.documents } else { Path::new(folder) };
        let file = free_file(folder, "runs", "jsonl");
        let saved = save_unwritten(records, &names, &Scenarios::read(folders), &file);
        let reason = saved.as_ref().err().map(|fault| self.reason(system_line(&fault.source)));
        if let (Some(reason), Some(model)) = (reason, &mut self.closing) {
            model.fault = self.words.with("closing-not-saved", &[("reason", reason.into())]);
        }
        saved.is_ok()
    }
}
