//! Saving all of a debrief as a page: HTML for a browser or a printer, and the same as Markdown.

use std::path::PathBuf;

use super::Program;
use super::notices::Topic;
use crate::app::screens::debrief::said_feelings;
use crate::exchange::Moment;
use crate::page::{self, Guess, Looked, Rewrite};
use crate::records::{self, Rating, RunUnderWay, WriteFault};
use crate::scenario::Mood;
use crate::scoring::regret;
use crate::scoring::space::{MOST_STATES, Space};

impl Program {
    /// Saves the run that is looked back on beside the user's documents, and says where.
    pub(super) fn save_page(&mut self) {
        let Some(folders) = &self.folders else {
            self.notices.push(Topic::Kept, self.words.text("debrief-page-nowhere"));
            return;
        };
        let folder = folders.documents.clone();
        let said = match self.write_page(folder) {
            Some(Ok(file)) => self.words.with("debrief-page-saved", &[("file", file.display().to_string().into())]),
            Some(Err(fault)) => self.words.with("debrief-page-not-saved", &[("reason", fault.to_string().into())]),
            None => return,
        };
        self.notices.push(Topic::Kept, said);
    }

    /// Writes both forms of the page into a folder. Returns the HTML's file; none where nothing is looked back on.
    fn write_page(&mut self, folder: PathBuf) -> Option<Result<PathBuf, WriteFault>> {
        let (talk, review) = (self.talk.as_ref()?, self.review.as_ref()?);
        let (session, run) = (talk.session(), talk.run());
        let (mut rating, mut rewrites, mut who) = (None, Vec::new(), None);
        if let Some(records) = self.records.as_mut().filter(|_| talk.is_kept()) {
            // What cannot be read of it is left out; the run itself is on the page in any case.
            rating = records.rating(&run.key).ok().flatten();
            rewrites = records.rewrites(&run.key).unwrap_or_default();
            let profiles = records.profiles().unwrap_or_default();
            who = profiles.into_iter().find(|profile| profile.id == self.profile).and_then(|profile| profile.nickname);
        }
        let felt = rating.as_ref().map(|rating| said_feelings(&rating.words, &self.words)).unwrap_or_default();
        let told = review.model.regret.clone();
        let looked = Looked {
            scenario: session.scenario(),
            seed: session.seed(),
            debrief: &review.model.debrief,
            regret: &told.unwrap_or_else(|| regret(session, Space::of_run(session, MOST_STATES).as_ref())),
            who: who.as_deref(),
            began: Some(run.started),
            guess: rating.as_ref().map(|rating| guess(rating, &felt)),
            rewrites: &rewrites.iter().map(rewrite).collect::<Vec<_>>(),
        };
        let html = folder.join(format!("{}.html", name(&session.scenario().id, run)));
        let markdown = html.with_extension("md");
        let written = records::write_for_others(&html, &page::html(&looked, &self.words))
            .and_then(|()| records::write_for_others(&markdown, &page::markdown(&looked, &self.words)));
        Some(written.map(|()| html))
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
