//! Looking ahead from a conversation, away from the window: what was in reach at each turn, and what else there was.
//!
//! All that a run can come to is gone through once, when the conversation begins. The answer is then there soon after
//! the last reply, and no frame ever waits for it.

use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;

use crate::scoring::space::{Inexact, MOST_STATES, Space};
use crate::scoring::{Regret, regret};
use crate::session::{Opening, Session, Temperament, Transcript};

/// Somebody who looks ahead.
#[derive(Debug)]
pub(super) struct Foresight {
    questions: Sender<Question>,
    answers: Receiver<(Transcript, Regret)>,
    /// The run that was asked about last.
    asked: Option<Transcript>,
    /// The answer that came last.
    told: Option<(Transcript, Regret)>,
}

/// What somebody who looks ahead is asked.
#[derive(Debug)]
struct Question {
    session: Session,
    /// Whether to look back on the run, too, and not only to make ready for it.
    looks_back: bool,
}

impl Foresight {
    /// Begins on a thread of its own. `wake` is called there when an answer has come. None where no thread can be had.
    pub(super) fn new(wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (questions, asked) = channel();
        let (answer, answers) = channel();
        let work = move || look_ahead(&asked, &answer, &wake);
        thread::Builder::new().name("foresight".into()).spawn(work).ok()?;
        Some(Self { questions, answers, asked: None, told: None })
    }

    /// Makes ready for a conversation that has just begun.
    pub(super) fn begin(&self, session: &Session) {
        _ = self.questions.send(Question { session: session.clone(), looks_back: false });
    }

    /// Asks what a run’s replies gave away and kept, if that was not asked yet.
    pub(super) fn ask(&mut self, session: &Session) {
        let transcript = session.transcript();
        if self.asked.as_ref() != Some(&transcript) {
            self.asked = Some(transcript);
            _ = self.questions.send(Question { session: session.clone(), looks_back: true });
        }
    }

    /// What the replies of a run gave away and kept, once that is known.
    pub(super) fn told(&mut self, of: &Transcript) -> Option<&Regret> {
        while let Ok(answer) = self.answers.try_recv() {
            self.told = Some(answer);
        }
        self.told.as_ref().filter(|(transcript, _)| transcript == of).map(|(_, regret)| regret)
    }
}

/// What a space was built for. Runs that are alike in this have one space.
type Kind = (u64, Temperament, Option<Opening>);

/// Answers questions until nobody can ask any more.
fn look_ahead(asked: &Receiver<Question>, answers: &Sender<(Transcript, Regret)>, wake: &impl Fn()) {
    let mut known: Option<(Kind, Result<Space, Inexact>)> = None;
    while let Ok(question) = asked.recv() {
        let Some(Question { session, looks_back }) = newest(asked, question) else { return };
        let kind = (session.scenario().hash, session.temperament(), session.opening().cloned());
        let space = match known.take() {
            Some((before, space)) if before == kind => space,
            // What is no longer needed is let go of before as much again is asked for.
            before => {
                drop(before);
                Space::of_run(&session, MOST_STATES)
            }
        };
        if looks_back {
            let told = regret(&session, space.as_ref());
            if answers.send((session.transcript(), told)).is_err() {
                return;
            }
            wake();
        }
        known = Some((kind, space));
    }
}

/// The question that was asked last: who asks anew has no more use for the answers before. None where the window is gone.
fn newest(asked: &Receiver<Question>, mut question: Question) -> Option<Question> {
    loop {
        match asked.try_recv() {
            Ok(newer) => question = newer,
            Err(TryRecvError::Empty) => return Some(question),
            Err(TryRecvError::Disconnected) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use std::sync::Arc;
    use std::time::Duration;

    use super::*;
    use crate::records::shipped;

    #[test]
    fn a_run_is_told_of_once_and_only_as_it_was() {
        let scenario = Arc::new(shipped().next().unwrap().1.scenario.unwrap());
        let (sender, woken) = channel();
        let mut foresight = Foresight::new(move || _ = sender.send(())).unwrap();
        let mut session = Session::start(scenario, 3);
        foresight.begin(&session);
        session.choose(0).unwrap();
        session.choose(0).unwrap();
        let before = session.transcript();
        foresight.ask(&session);
        foresight.ask(&session);
        woken.recv_timeout(Duration::from_secs(300)).unwrap();
        let told = foresight.told(&before).cloned().unwrap();
        let space = Space::of_run(&session, MOST_STATES);
        assert_eq!(told, regret(&session, space.as_ref()));
        assert_eq!(told.turns.len(), 2);
        session.choose(0).unwrap();
        assert_eq!(foresight.told(&session.transcript()), None);
        assert!(woken.try_recv().is_err(), "asked once, answered once");
    }
}
