//! A kept run that is looked back on from the progress page: as it was, with all that was said of it then.

use std::sync::Arc;

use super::Program;
use super::notices::Topic;
use crate::app::screens::Place;
use crate::app::screens::debrief::{CardSide, Guess};
use crate::app::talk::Talk;
use crate::records::{DatabaseFault, Rating, Run, RunKey, RunUnderWay};
use crate::scenario::Scenario;
use crate::session::{ReplayFault, Session};

impl Program {
    /// Looks back on a kept run, or says why that cannot be.
    pub(super) fn look_back_on(&mut self, key: &RunKey) {
        self.notices.clear(&Topic::Run);
        let Some(run) = self.kept_run(key) else { return };
        match self.played_again(&run) {
            Ok((scenario, session)) => {
                // How somebody was before a conversation that did not begin belongs to no run.
                self.keep_check_in_before();
                (self.scenario, self.seed, self.opening) = (Some(scenario), None, None);
                self.talk = Some(Talk::go_on(session, RunUnderWay::go_on(&run)));
                self.review_run();
                self.see_as_it_was_seen(&run);
            }
            Err(why) => self.notices.push(Topic::Run, why),
        }
    }

    /// A kept run played once more, or why not, in one sentence.
    fn played_again(&self, run: &Run) -> Result<(Arc<Scenario>, Session), String> {
        let gone = || self.words.text("progress-look-back-gone");
        let scenario = self.shelf.get(&run.transcript.scenario).ok_or_else(gone)?;
        let session = Session::replay(Arc::clone(scenario), &run.transcript).map_err(|fault| match fault {
            ReplayFault::Changed => {
                self.words.with("progress-look-back-changed", &[("title", scenario.title.as_str().into())])
            }
            _ => self.words.text("progress-look-back-other"),
        })?;
        Ok((Arc::clone(scenario), session))
    }

    /// Brings back what was guessed, and asks nothing that is asked at the end of a conversation alone.
    fn see_as_it_was_seen(&mut self, run: &Run) {
        let known = self.records.as_mut().map(|records| -> Result<(Option<Rating>, usize), DatabaseFault> {
            let before = records.ended_before(self.profile, &run.transcript.scenario, run.started)?;
            Ok((records.rating(&run.key)?, before))
        });
        let (rating, before) = match known {
            Some(Ok(known)) => known,
            Some(Err(fault)) => {
                self.say_fault(&fault);
                (None, 0)
            }
            None => (None, 0),
        };
        let Some(model) = self.review.as_mut().map(|review| &mut review.model) else { return };
        model.back = Place::Progress;
        model.meetings = before + 1;
        model.asks_how_you_are = false;
        // The page that leads here shows the scores: what was guessed before they were seen stands, and nothing else.
        model.card = CardSide::Up { guessed: rating.is_some() };
        model.guess = rating.map(|rating| Guess::kept(&rating, &self.words)).unwrap_or_default();
    }

    /// Leaves a kept run, and goes back to where it was chosen.
    pub(super) fn leave_kept_run(&mut self) {
        (self.talk, self.review) = (None, None);
        self.open_progress();
    }
}
