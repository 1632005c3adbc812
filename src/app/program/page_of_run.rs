//! Saving all of a debrief as a page: HTML for a browser or a printer, and the same as Markdown.

//!
//! What the replies gave away may take seconds to work out. That is done on a thread of its own, and the page is written
//! when it is known: somebody may have left the debrief by then.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use super::Program;
use super::notices::Topic;
use crate::app::screens::debrief::said_feelings;
use crate::exchange::Moment;
use crate::page::{self, Guess, Looked, Rewrite};
use crate::records::{self, Rating, RunUnderWay, WriteFault};
use crate::scenario::Mood;
use crate::scoring::space::{MOST_STATES, Space};
use crate::scoring::{Debrief, Regret, regret};
use crate::session::Session;
use crate::words::Words;

/// What is told on the page of a run, apart from what its replies gave away.
struct PageOrder {
    session: Session,
    run: RunUnderWay,
    debrief: Debrief,
    who: Option<String>,
    rating: Option<Rating>,
    rewrites: Vec<records::Rewrite>,
    folder: PathBuf,
}

/// A page that is written as soon as it is known what the replies gave away.
pub(super) struct WaitingPage {
    order: PageOrder,
    regret: Receiver<Regret>,
}

impl Program {
    /// Saves the run that is looked back on beside the user's documents, and says where, or that it will be.
    pub(super) fn save_page(&mut self) {
        let Some(folders) = &self.folders else {
            self.notices.push(Topic::Kept, self.words.text("debrief-page-nowhere"));
            return;
        };
        let folder = folders.documents.clone();
        let Some(order) = self.page_order(folder) else { return };
        let known = self.review.as_ref().and_then(|review| review.model.regret.clone());
        if let Some(known) = known {
            return self.write_page(&order, &known);
        }
        if let Some(waiting) = self.pages.iter_mut().find(|waiting| waiting.order.run.key == order.run.key) {
            waiting.order = order;
            return;
        }
        let (sender, told) = channel();
        let session = order.session.clone();
        // Where the window is gone nobody hears it.
        let work = move || _ = sender.send(worked_out(&session));
        if thread::Builder::new().name("page".into()).spawn(work).is_err() {
            // There is no other way to it then.
            let told = worked_out(&order.session);
            return self.write_page(&order, &told);
        }
        self.pages.push(WaitingPage { order, regret: told });
        self.notices.push(Topic::Kept, self.words.text("debrief-page-soon"));
    }

    /// Whether a page is still to be written.
    pub(super) fn has_waiting_pages(&self) -> bool {
        !self.pages.is_empty()
    }

    /// Writes the pages of which all is known by now.
    pub(super) fn write_waiting_pages(&mut self) {
        for waiting in std::mem::take(&mut self.pages) {
            match waiting.regret.try_recv() {
                Ok(told) => self.write_page(&waiting.order, &told),
                Err(TryRecvError::Empty) => self.pages.push(waiting),
                // A thread that came to grief has told of it.
                Err(TryRecvError::Disconnected) => {}
            }
        }
    }

    /// Waits for the pages that were promised, and writes them: the window closes.
    pub(super) fn finish_pages(&mut self) {
        for WaitingPage { order, regret } in std::mem::take(&mut self.pages) {
            if let Ok(told) = regret.recv() {
                self.write_page(&order, &told);
            }
        }
    }

    /// All that is told of the run that is looked back on; none where nothing is.
    fn page_order(&mut self, folder: PathBuf) -> Option<PageOrder> {
        let (talk, review) = (self.talk.as_ref()?, self.review.as_ref()?);
        let run = talk.run().clone();
        let (mut rating, mut rewrites, mut who) = (None, Vec::new(), None);
        if let Some(records) = self.records.as_mut().filter(|_| talk.is_kept()) {
            // What cannot be read of it is left out; the run itself is on the page in any case.
            rating = records.rating(&run.key).ok().flatten();
            rewrites = records.rewrites(&run.key).unwrap_or_default();
            let profiles = records.profiles().unwrap_or_default();
            who = profiles.into_iter().find(|profile| profile.id == self.profile).and_then(|profile| profile.nickname);
        }
        let (session, debrief) = (talk.session().clone(), review.model.debrief.clone());
        Some(PageOrder { session, run, debrief, who, rating, rewrites, folder })
    }

    /// Writes both forms of a page, and says where they are.
    fn write_page(&mut self, order: &PageOrder, told: &Regret) {
        let said = match order.write(told, &self.words) {
            Ok(file) => self.words.with("debrief-page-saved", &[("file", file.display().to_string().into())]),
            Err(fault) => self.words.with("debrief-page-not-saved", &[("reason", fault.to_string().into())]),
        };
        self.notices.close(&self.words.text("debrief-page-soon"));
        self.notices.push(Topic::Kept, said);
        self.acted = true;
    }
}

/// What the replies of a run gave away and kept. It takes a while.
fn worked_out(session: &Session) -> Regret {
    regret(session, Space::of_run(session, MOST_STATES).as_ref())
}

impl PageOrder {
    /// Writes both forms into the folder. Returns the HTML's file.
    fn write(&self, told: &Regret, words: &Words) -> Result<PathBuf, WriteFault> {
        let scenario = self.session.scenario();
        let felt = self.rating.as_ref().map(|rating| said_feelings(&rating.words, words)).unwrap_or_default();
        let looked = Looked {
            scenario,
            seed: self.session.seed(),
            debrief: &self.debrief,
            regret: told,
            who: self.who.as_deref(),
            began: Some(self.run.started),
            guess: self.rating.as_ref().map(|rating| guess(rating, &felt)),
            rewrites: &self.rewrites.iter().map(rewrite).collect::<Vec<_>>(),
        };
        let html = self.folder.join(format!("{}.html", name(&scenario.id, &self.run)));
        let markdown = html.with_extension("md");
        records::write_for_others(&html, &page::html(&looked, words))?;
        records::write_for_others(&markdown, &page::markdown(&looked, words))?;
        Ok(html)
    }
}

/// What the files of a run are called: the same each time, so that a newer page stands in place of the older.
fn name(scenario: &str, run: &RunUnderWay) -> String {
    let day = Moment(run.started).day();
    let key: String = run.key.as_str().chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    format!("{scenario}-{day}-{key}")
}

fn guess<'a>(rating: &Rating, words: &'a str) -> Guess<'a> {
    Guess { mood: Mood { tension: rating.tension, trust: rating.trust }, words, turn: rating.moment }
}

fn rewrite(better: &records::Rewrite) -> Rewrite<'_> {
    Rewrite { turn: better.turn, text: &better.text, written: better.written }
}
