//! What is kept of the runs, and what is said about the keeping.

use super::Program;
use super::notices::Topic;
use crate::records::{DatabaseFault, ProfileId, RecordsNews, Run, RunKey};

impl Program {
    /// Asks whose runs these are, and what there is of them.
    pub(super) fn open_records(&mut self) {
        let Some(records) = &mut self.records else { return };
        let chosen = self.settings.profile;
        match records.profiles() {
            Ok(profiles) => {
                let here = profiles.iter().find(|profile| Some(profile.id) == chosen).or(profiles.first());
                self.profile = here.map_or(ProfileId::FIRST, |profile| profile.id);
                self.nickname = here.and_then(|profile| profile.nickname.clone()).unwrap_or_default();
            }
            Err(fault) => self.say_fault(&fault),
        }
        self.read_saved();
    }

    /// Asks anew what the kept runs come to. Where that cannot be read, what was known stands.
    pub(super) fn read_saved(&mut self) {
        let Some(records) = &mut self.records else { return };
        match records.saved_runs(self.profile) {
            Ok(saved) => self.saved = saved,
            Err(fault) => self.say_fault(&fault),
        }
        self.look_for_a_group();
        self.say_news();
    }

    /// A run that is kept; why not, is said.
    pub(super) fn kept_run(&mut self, key: &RunKey) -> Option<Run> {
        let run = self.records.as_mut()?.run(key);
        self.say_news();
        run.map_err(|fault| self.say_fault(&fault)).ok()
    }

    /// Writes the run as it stands. What cannot be written is said once.
    pub(super) fn keep(&mut self) {
        let (Some(records), Some(talk)) = (&mut self.records, &mut self.talk) else { return };
        if !talk.is_kept() {
            return;
        }
        let (session, run) = talk.session_and_run();
        let written = records.write(self.profile, run, session);
        self.say_news();
        match written {
            // How they were before goes with the run, which is there from its first move on.
            Ok(_) => self.keep_check_in_before(),
            Err(fault) => self.say_fault(&fault),
        }
    }

    pub(super) fn say_news(&mut self) {
        let Some(records) = &mut self.records else { return };
        for (key, values) in records.news().iter().map(RecordsNews::line) {
            self.notices.push(Topic::Kept, self.words.detailed(key, &values));
        }
    }

    pub(super) fn say_fault(&mut self, fault: &DatabaseFault) {
        let (key, values) = fault.line();
        self.notices.push(Topic::Kept, self.words.detailed(key, &values));
    }

    /// Deletes a run for good.
    pub(super) fn delete_run(&mut self, key: &RunKey) {
        if let Some(records) = &mut self.records
            && let Err(fault) = records.delete_run(key)
        {
            self.say_fault(&fault);
        }
        self.read_progress();
    }
}
