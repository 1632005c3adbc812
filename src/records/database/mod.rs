//! The database of records: one SQLite file with the profiles of this machine, their runs, every move as it was made,
//! and what belongs to a run.
//!
//! # How it is used
//!
//! A host opens it once, with [`Database::open`], which never fails: whatever is wrong with the file, conversations can
//! be played. It shows each line of [`Database::news`] once, and asks [`Database::first_profile`] whose runs these are.
//!
//! - **Playing.** [`RunUnderWay::begin`] beside the session, or [`RunUnderWay::go_on`] for a run broken off. After each
//!   answer, and before what follows it is shown, [`Database::write`] with the whole session: it writes what is not
//!   there yet, in one transaction, and the disk has it when it returns. There is nothing to close: a run whose session
//!   has ended is written as ended, and one without moves is not kept at all.
//! - **When writing fails**, `write` says why, the run goes on, and it is kept in memory ([`Database::unwritten`]). Each
//!   later write tries again with all of it. A run, its rating and its rewrites, the library, the history, the facts, the
//!   group of a scenario and exports see those in memory, too; other counts see the file alone.
//! - **The library** asks [`Database::saved_runs`] once, not in every frame. One run, whole, is [`Database::run`].
//! - **Progress**: [`Database::history`], [`Database::days`], [`Database::facts_seen`], [`Database::calibration`].
//! - **For a leader**: [`Database::played`], [`Database::people`], [`Database::group`].
//! - **After a run**: [`Database::rate`], [`Database::rewrite`], [`Database::check_in`].
//! - **Exports** take one run after the other from [`Database::each_wanted`]; imports give them to
//!   [`Database::take_in_whole`].
//! - **Statements** to learning record stores wait in a queue of their own: [`Database::queue_statements`].
//! - **Deleting**: [`Database::delete_run`], [`Database::forget`].
//!
//! Every fault and every piece of news has a `line`: the key of the words for it, and the values in them.
//!
//! # What holds
//!
//! A kill or a power cut at any moment loses nothing that `write` returned from. A run read back has the same
//! transcript. A file of a newer version is read and never written to; a damaged one is set aside, and what can be read
//! in it is carried over. A later run never lowers a best one: runs are only added, and what is best is asked anew.

mod connect;
mod fault;
mod files;
mod group;
mod meetings;
mod old_runs;
mod profiles;
mod progress;
mod reflection;
mod rescue;
mod run;
mod schema;
mod statements;
mod store;
mod whole;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use self::connect::{OnlyRead, PATIENCE};
use self::files::FileIdentity;
use self::store::Put;
use super::Folders;
use crate::session::Session;

pub use fault::{DatabaseFault, RecordsNews};
pub use group::Played;
pub use meetings::{BrokenOff, Meetings, SavedRuns};
pub use profiles::{Profile, ProfileId};
pub use progress::{Calibration, Day, RunSummary};
pub use reflection::{CheckIn, CheckInMoment, Face, Rating, Rewrite};
pub use run::{MoveTold, Run, RunKey, RunResult, RunUnderWay};
pub use statements::{MadeStatement, QueueCounts, QueuedStatement, Settled};
pub use whole::{TakenIn, WantedRuns, WholeRun};

/// The records of this user. See the head of this module.
#[derive(Debug)]
pub struct Database {
    file: PathBuf,
    folders: Folders,
    connection: Option<Open>,
    /// How long another program is waited for; not at all after it did not let go once.
    patience: Duration,
    unwritten: Vec<Unwritten>,
    news: Vec<RecordsNews>,
}

/// The file, opened.
#[derive(Debug)]
struct Open {
    connection: Connection,
    only_read: Option<OnlyRead>,
    /// Which file it was: another one may be put in its place.
    identity: Option<FileIdentity>,
}

/// A run that could not be written yet, with what belongs to it.
#[derive(Debug, Clone)]
struct Unwritten {
    profile: ProfileId,
    run: Run,
    rating: Option<Rating>,
    rewrites: Vec<Rewrite>,
    check_ins: Vec<CheckIn>,
}

impl Database {
    /// The records in a user's folders. The file is made when the first thing is written into it, or when there are run
    /// files of the time before there was a database: these are taken over and left where they are.
    #[must_use]
    pub fn open(folders: &Folders) -> Self {
        let mut database = Self {
            file: folders.records(),
            folders: folders.clone(),
            connection: None,
            patience: PATIENCE,
            unwritten: Vec::new(),
            news: Vec::new(),
        };
        // Where this fails, it is said when something is read or written.
        let _ = rescue::finish(&database.file);
        if database.has_something() {
            // What is wrong is said by the first who asks for something.
            let _ = database.connect();
        }
        database
    }

    /// The same records with a way into the file of their own, for another thread: the runs that are in memory alone are
    /// there, too, and stay in memory here. The file is opened by the first who asks for something.
    #[must_use]
    pub fn beside(&self) -> Self {
        Self {
            file: self.file.clone(),
            folders: self.folders.clone(),
            connection: None,
            patience: PATIENCE,
            unwritten: self.unwritten.clone(),
            news: Vec::new(),
        }
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// What the person should be told since this was asked last.
    pub fn news(&mut self) -> Vec<RecordsNews> {
        std::mem::take(&mut self.news)
    }

    /// Writes a run as its session stands. A run without a move is not kept. Returns when the disk has it.
    ///
    /// # Errors
    /// Where it could not be written. It is then kept in memory, and the next write tries again.
    pub fn write(
        &mut self,
        profile: ProfileId,
        under_way: &mut RunUnderWay,
        session: &Session,
    ) -> Result<(), DatabaseFault> {
        let place = self.unwritten.iter().position(|other| other.run.key == under_way.key);
        let earlier = place.map(|place| self.unwritten.remove(place));
        let run = Run::under_way(under_way, session, earlier.as_ref().map(|earlier| &earlier.run));
        if run.transcript.moves.is_empty() {
            return Ok(());
        }
        let unwritten = match earlier {
            Some(earlier) => Unwritten { profile, run, ..earlier },
            None => Unwritten { profile, run, rating: None, rewrites: Vec::new(), check_ins: Vec::new() },
        };
        // The run under way comes first, so that it has its room on a disk that is nearly full.
        self.unwritten.insert(0, unwritten);
        let key = self.write_down(0)?;
        under_way.key = key;
        self.write_unwritten()
    }

    /// The runs that could not be written and are in memory alone, whole, so that they can be exported.
    pub fn unwritten(&self) -> impl Iterator<Item = &Run> {
        self.unwritten.iter().map(|unwritten| &unwritten.run)
    }

    /// Tries once more to write the runs that are in memory alone.
    ///
    /// # Errors
    /// Where one of them could not be written; it and those after it stay in memory.
    pub fn write_unwritten(&mut self) -> Result<(), DatabaseFault> {
        while !self.unwritten.is_empty() {
            self.write_down(0)?;
        }
        Ok(())
    }

    /// Writes down one of the runs in memory, and lets go of it there. Returns the name it has now.
    fn write_down(&mut self, place: usize) -> Result<RunKey, DatabaseFault> {
        let Some(mut unwritten) = (place < self.unwritten.len()).then(|| self.unwritten.remove(place)) else {
            return Ok(RunKey::fresh());
        };
        let written = self.change(|transaction| {
            let mut key = unwritten.run.key.clone();
            let mut put = store::put(transaction, unwritten.profile, &unwritten.run)?;
            if put == Put::WentAnotherWay {
                // Another window went on with the same run. Both are kept, this one under a name of its own.
                key = RunKey::fresh();
                put = store::put(transaction, unwritten.profile, &Run { key: key.clone(), ..unwritten.run.clone() })?;
            }
            debug_assert_eq!(put, Put::Written, "nobody else has a fresh name");
            if let Some(rating) = &unwritten.rating {
                reflection::put_rating(transaction, &key, rating)?;
            }
            for rewrite in &unwritten.rewrites {
                reflection::put_rewrite(transaction, &key, rewrite)?;
            }
            for said in &unwritten.check_ins {
                reflection::put_check_in(transaction, unwritten.profile, Some(&key), said)?;
            }
            Ok(key)
        });
        match written {
            Ok(key) => {
                unwritten.run.key = key;
                Ok(unwritten.run.key)
            }
            Err(fault) => {
                self.unwritten.insert(place, unwritten);
                Err(fault)
            }
        }
    }

    /// The run of a name, whole.
    ///
    /// # Errors
    /// Where the file cannot be read, or there is no such run.
    pub fn run(&mut self, key: &RunKey) -> Result<Run, DatabaseFault> {
        if let Some(unwritten) = self.unwritten.iter().find(|unwritten| unwritten.run.key == *key) {
            return Ok(unwritten.run.clone());
        }
        match self.read(|connection| store::run(connection, key)) {
            Ok(Some(run)) => Ok(run),
            Ok(None) => Err(DatabaseFault::NoSuchRun(key.clone())),
            Err(DatabaseFault::Other { source: rusqlite::Error::FromSqlConversionFailure(..), .. }) => {
                Err(DatabaseFault::Unreadable(key.clone()))
            }
            Err(fault) => Err(fault),
        }
    }

    /// Deletes a run with all that belongs to it, and its file of the time before there was a database. Where traces of it
    /// may be left in the file, that is news.
    ///
    /// # Errors
    /// Where that cannot be done. A run that is in memory alone can always be deleted.
    pub fn delete_run(&mut self, key: &RunKey) -> Result<(), DatabaseFault> {
        let is_in_memory = self.unwritten.iter().any(|unwritten| unwritten.run.key == *key);
        if is_in_memory && matches!(self.is_on_the_disk(key), Ok(false)) {
            self.unwritten.retain(|unwritten| unwritten.run.key != *key);
            return Ok(());
        }
        self.change(|transaction| transaction.execute("DELETE FROM runs WHERE key = ?1", [key.as_str()]))?;
        self.unwritten.retain(|unwritten| unwritten.run.key != *key);
        old_runs::delete(&self.folders.runs(), key);
        self.settle(false);
        Ok(())
    }

    fn is_on_the_disk(&mut self, key: &RunKey) -> Result<bool, DatabaseFault> {
        let sql = "SELECT count(*) > 0 FROM runs WHERE key = ?1";
        self.read(|connection| connection.query_row(sql, [key.as_str()], |row| row.get(0)))
    }

    /// Whether there is anything to read: a file, or runs of the time before there was one.
    fn has_something(&self) -> bool {
        self.connection.is_some() || self.file.exists() || old_runs::are_in(&self.folders.runs())
    }

    /// Opens the file, if it is not open.
    fn connect(&mut self) -> Result<(), DatabaseFault> {
        // The file may have been deleted, or another one put in its place.
        let is_same = |open: &Open| open.identity.is_some() && open.identity == FileIdentity::of(&self.file);
        if self.connection.as_ref().is_some_and(is_same) {
            return Ok(());
        }
        self.connection = None;
        rescue::finish(&self.file).map_err(|source| DatabaseFault::System { path: self.file.clone(), source })?;
        let mut unreadable = Vec::new();
        let opened = connect::open(&self.file, self.patience, |transaction| {
            profiles::add_first(transaction)?;
            old_runs::import(transaction, &self.folders, &mut unreadable)
        });
        let (connection, only_read) = match opened {
            Err(DatabaseFault::Damaged(_)) => {
                let (aside, saved) = rescue::rescue(&self.file, &self.folders)?;
                self.news.push(RecordsNews::SetAside { path: aside, saved });
                connect::open(&self.file, self.patience, |_| Ok(()))?
            }
            opened => opened?,
        };
        match only_read {
            Some(OnlyRead::Newer) => self.news.push(RecordsNews::Newer(self.file.clone())),
            Some(OnlyRead::Forbidden) => self.news.push(RecordsNews::ReadOnly(self.file.clone())),
            None => {}
        }
        if let Some(first) = unreadable.first().cloned() {
            self.news.push(RecordsNews::OldRunsUnreadable { count: unreadable.len(), first });
        }
        let identity = FileIdentity::of(&self.file);
        self.connection = Some(Open { connection, only_read, identity });
        Ok(())
    }

    /// Reads something; what is there before anything was written is nothing.
    fn read<T: Default>(&mut self, read: impl Fn(&Connection) -> rusqlite::Result<T>) -> Result<T, DatabaseFault> {
        if !self.has_something() {
            return Ok(T::default());
        }
        self.with(|open| read(&open.connection))
    }

    /// Changes something in one transaction. When it returns, the disk has it.
    fn change<T>(&mut self, change: impl Fn(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T, DatabaseFault> {
        self.connect()?;
        match self.connection.as_ref().and_then(|open| open.only_read) {
            Some(OnlyRead::Newer) => return Err(DatabaseFault::Newer(self.file.clone())),
            Some(OnlyRead::Forbidden) => return Err(DatabaseFault::ReadOnly(self.file.clone())),
            None => {}
        }
        self.with(|open| {
            let transaction = open.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let changed = change(&transaction)?;
            transaction.commit()?;
            Ok(changed)
        })
    }

    /// Does something with the file. One that turns out to be damaged is rescued first, once.
    fn with<T>(&mut self, act: impl Fn(&mut Open) -> rusqlite::Result<T>) -> Result<T, DatabaseFault> {
        let mut rescued = false;
        loop {
            self.connect()?;
            let Some(open) = &mut self.connection else { return Err(DatabaseFault::Damaged(self.file.clone())) };
            let only_read = open.only_read;
            let done = act(open).map_err(|fault| DatabaseFault::of(&self.file, fault));
            self.be_patient(!matches!(done, Err(DatabaseFault::Locked(_))));
            match done {
                Err(DatabaseFault::Damaged(_)) if !rescued && only_read.is_none() => {
                    rescued = true;
                    self.connection = None;
                    let (aside, saved) = rescue::rescue(&self.file, &self.folders)?;
                    self.news.push(RecordsNews::SetAside { path: aside, saved });
                }
                done => return done,
            }
        }
    }

    /// Waits for other programs from now on, or does not: nobody should wait at every turn for one that hangs.
    fn be_patient(&mut self, patient: bool) {
        let patience = if patient { PATIENCE } else { Duration::ZERO };
        if patience != self.patience
            && let Some(open) = &self.connection
            && open.connection.busy_timeout(patience).is_ok()
        {
            self.patience = patience;
        }
    }

    /// Empties the log, so that nothing of what was deleted is left in it; with `whole`, the file is written anew
    /// without the gaps. What was deleted is gone whatever comes of this: where it cannot be done, that is news.
    fn settle(&mut self, whole: bool) {
        let settled = self.with(|open| {
            let written_anew = if whole { open.connection.execute_batch("VACUUM") } else { Ok(()) };
            let is_held: bool = open.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            written_anew.map(|()| is_held)
        });
        if !matches!(settled, Ok(false)) {
            self.news.push(RecordsNews::Traces(self.file.clone()));
        }
    }
}

/// Now, in seconds since 1970, UTC; 0 on a machine whose clock stands before that.
#[must_use]
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests;
