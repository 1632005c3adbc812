#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod belongings;
mod damage;
mod group;
mod meetings;
mod migrations;
mod old_runs;
mod refusals;
mod runs;

use std::sync::Arc;

use tempfile::TempDir;

use super::*;
use crate::scenario::{Scenario, load};
use crate::scoring::group::Group;
use crate::session::Session;

const SMALL: &str = include_str!("../../../../tests/data/small.ron");

fn small() -> Arc<Scenario> {
    Arc::new(load(SMALL.as_bytes(), Some("small")).scenario.unwrap())
}

/// A folder of a user, and the records in it.
struct Desk {
    folder: TempDir,
    records: Database,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let records = Database::open(&Folders::inside(folder.path()));
        Self { folder, records }
    }

    fn folders(&self) -> Folders {
        Folders::inside(self.folder.path())
    }

    /// Closes the records and opens them again, as the next start of the program does.
    fn start_again(&mut self) {
        self.records = Database::open(&Folders::inside(tempfile::tempdir().unwrap().path()));
        self.records = Database::open(&self.folders());
    }

    /// Plays the small conversation and keeps it after each step: a reply by name, “silence” or “back”.
    fn play(&mut self, profile: ProfileId, started: u64, steps: &[&str]) -> RunKey {
        let mut session = Session::start(small(), 7);
        let mut run = RunUnderWay::begun_at(started);
        for step in steps {
            take(&mut session, step);
            self.records.write(profile, &mut run, &session).unwrap();
        }
        run.key
    }

    /// What SQLite thinks of the file.
    fn integrity(&self) -> String {
        let connection = Connection::open(self.folders().records()).unwrap();
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap()
    }
}

/// Does one step in the small conversation.
fn take(session: &mut Session, step: &str) {
    match step {
        "back" => session.take_back().unwrap(),
        "silence" => _ = session.wait().unwrap(),
        reply => {
            let Some(crate::session::View::Moment(moment)) = session.view() else {
                panic!("over before “{reply}”")
            };
            let card = moment.cards.iter().position(|card| card.id == reply).unwrap();
            session.choose(card).unwrap();
        }
    }
}

/// A small conversation after these steps.
fn played(steps: &[&str]) -> Session {
    let mut session = Session::start(small(), 7);
    for step in steps {
        take(&mut session, step);
    }
    session
}
