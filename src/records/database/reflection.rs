//! What a trainee says about a run: the guess before any score is shown, a reply put better, and how they are.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::fault::DatabaseFault;
use super::profiles::ProfileId;
use super::run::RunKey;
use super::store::{signed, unsigned};
use super::{Database, now};

/// What the trainee thought, before any score was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// How tense the customer was at the end, 0 to 100.
    pub tension: u8,
    /// How much the customer trusted them, 0 to 100.
    pub trust: u8,
    /// How the customer felt, in a few words with commas between them that are the same in every language; may be empty.
    pub words: String,
    /// The turn, from 1, that they would take back.
    pub moment: Option<usize>,
}

/// A reply put better.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewrite {
    /// The turn, from 1.
    pub turn: usize,
    /// The better words.
    pub text: String,
    /// When they were written, in seconds since 1970, UTC.
    pub written: u64,
}

/// One of five faces, from 1, the saddest, to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Face(u8);

impl Face {
    /// All five, the saddest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The face of a number from 1 to 5; none for another number.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=5).contains(&number).then_some(Self(number))
    }

    /// Its number, 1 to 5.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

/// When somebody was asked how they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckInMoment {
    /// Before a conversation.
    Before,
    /// After it.
    After,
}

impl CheckInMoment {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// How somebody said they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// The run it was asked about, if any.
    pub run: Option<RunKey>,
    /// When, in seconds since 1970, UTC.
    pub at: u64,
    /// Before or after the conversation.
    pub moment: CheckInMoment,
    /// How they were.
    pub face: Face,
}

impl Database {
    /// Keeps what the trainee thought of a run; a second time stands in place of the first.
    ///
    /// # Errors
    /// Where there is no such run, or it cannot be written. For a run in memory alone it is kept with it there.
    pub fn rate(&mut self, run: &RunKey, rating: Rating) -> Result<(), DatabaseFault> {
        if let Some(unwritten) = self.unwritten.iter_mut().find(|unwritten| unwritten.run.key == *run) {
            unwritten.rating = Some(rating);
            return Ok(());
        }
        match self.change(|transaction| put_rating(transaction, run, &rating))? {
            0 => Err(DatabaseFault::NoSuchRun(run.clone())),
            _ => Ok(()),
        }
    }

    /// What the trainee thought of a run.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn rating(&mut self, run: &RunKey) -> Result<Option<Rating>, DatabaseFault> {
        if let Some(unwritten) = self.unwritten.iter().find(|unwritten| unwritten.run.key == *run) {
            return Ok(unwritten.rating.clone());
        }
        self.read(|connection| {
            let sql = "SELECT tension, trust, words, moment FROM ratings
                       WHERE run = (SELECT id FROM runs WHERE key = ?1)";
            let rating = connection.query_row(sql, [run.as_str()], |row| {
                Ok(Rating {
                    tension: row.get(0)?,
                    trust: row.get(1)?,
                    words: row.get(2)?,
                    moment: row.get::<_, Option<i64>>(3)?.map(unsigned),
                })
            });
            rating.optional()
        })
    }

    /// Keeps how the trainee would put a reply, by its turn, from 1; an empty text takes it away again.
    ///
    /// # Errors
    /// Where there is no such run, or it cannot be written. For a run in memory alone it is kept with it there.
    pub fn rewrite(&mut self, run: &RunKey, turn: usize, text: &str) -> Result<(), DatabaseFault> {
        let rewrite = Rewrite { turn, text: text.trim().to_owned(), written: now() };
        if let Some(unwritten) = self.unwritten.iter_mut().find(|unwritten| unwritten.run.key == *run) {
            unwritten.rewrites.retain(|other| other.turn != turn);
            unwritten.rewrites.push(rewrite);
            return Ok(());
        }
        let is_known = self.change(|transaction| {
            put_rewrite(transaction, run, &rewrite)?;
            let sql = "SELECT 1 FROM runs WHERE key = ?1";
            transaction.query_row(sql, [run.as_str()], |_| Ok(())).optional()
        })?;
        is_known.ok_or_else(|| DatabaseFault::NoSuchRun(run.clone()))
    }

    /// The replies of a run that were put better, by turn.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn rewrites(&mut self, run: &RunKey) -> Result<Vec<Rewrite>, DatabaseFault> {
        if let Some(unwritten) = self.unwritten.iter().find(|unwritten| unwritten.run.key == *run) {
            let mut rewrites = unwritten.rewrites.clone();
            rewrites.retain(|rewrite| !rewrite.text.is_empty());
            rewrites.sort_by_key(|rewrite| rewrite.turn);
            return Ok(rewrites);
        }
        self.read(|connection| {
            let mut rewrites = connection.prepare(
                "SELECT turn, text, written FROM rewrites WHERE run = (SELECT id FROM runs WHERE key = ?1) ORDER BY turn",
            )?;
            let rewrite = rewrites.query_map([run.as_str()], |row| {
                Ok(Rewrite { turn: unsigned(row.get(0)?), text: row.get(1)?, written: unsigned(row.get(2)?) })
            })?;
            rewrite.collect()
        })
    }

    /// Keeps how somebody said they were; of one moment of a run what was said last stands in place of the rest.
    ///
    /// # Errors
    /// Where there is no such profile, or it cannot be written. For a run in memory alone it is kept with it there.
    pub fn check_in(
        &mut self,
        profile: ProfileId,
        run: Option<&RunKey>,
        moment: CheckInMoment,
        face: Face,
    ) -> Result<(), DatabaseFault> {
        let said = CheckIn { run: run.cloned(), at: now(), moment, face };
        if let Some(unwritten) = self.unwritten.iter_mut().find(|unwritten| Some(&unwritten.run.key) == run) {
            unwritten.check_ins.retain(|other| other.moment != moment);
            unwritten.check_ins.push(said);
            return Ok(());
        }
        match self.change(|transaction| put_check_in(transaction, profile, run, &said))? {
            0 => Err(DatabaseFault::NoSuchProfile),
            _ => Ok(()),
        }
    }

    /// How a profile said it was, oldest first.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn check_ins(&mut self, profile: ProfileId) -> Result<Vec<CheckIn>, DatabaseFault> {
        self.read(|connection| {
            let mut check_ins = connection.prepare(
                "SELECT runs.key, at, moment, face FROM check_ins LEFT JOIN runs ON runs.id = check_ins.run
                 WHERE check_ins.profile = ?1 ORDER BY at, check_ins.id",
            )?;
            let check_in = check_ins.query_map([profile.0], |row| {
                let after = row.get::<_, String>(2)? == CheckInMoment::After.name();
                // Another program may have written a face that there is not.
                let Some(face) = Face::new(row.get(3)?) else { return Ok(None) };
                Ok(Some(CheckIn {
                    run: row.get::<_, Option<String>>(0)?.map(RunKey::from),
                    at: unsigned(row.get(1)?),
                    moment: if after { CheckInMoment::After } else { CheckInMoment::Before },
                    face,
                }))
            })?;
            check_in.filter_map(Result::transpose).collect()
        })
    }
}

/// Writes a rating; returns 0 where there is no such run.
pub(super) fn put_rating(connection: &Connection, run: &RunKey, rating: &Rating) -> rusqlite::Result<usize> {
    connection.execute(
        "INSERT OR REPLACE INTO ratings (run, tension, trust, words, moment)
         SELECT id, ?2, ?3, ?4, ?5 FROM runs WHERE key = ?1",
        params![run.as_str(), rating.tension.min(100), rating.trust.min(100), rating.words, rating.moment.map(signed)],
    )
}

/// Writes a rewrite, or takes it away where its text is empty.
pub(super) fn put_rewrite(connection: &Connection, run: &RunKey, rewrite: &Rewrite) -> rusqlite::Result<()> {
    let turn = signed(rewrite.turn);
    if rewrite.text.is_empty() {
        let sql = "DELETE FROM rewrites WHERE turn = ?2 AND run = (SELECT id FROM runs WHERE key = ?1)";
        return connection.execute(sql, params![run.as_str(), turn]).map(|_| ());
    }
    connection
        .execute(
            "INSERT OR REPLACE INTO rewrites (run, turn, text, written)
             SELECT id, ?2, ?3, ?4 FROM runs WHERE key = ?1",
            params![run.as_str(), turn, rewrite.text, signed(rewrite.written)],
        )
        .map(|_| ())
}

/// Writes how somebody said they were, in place of what they said at the same moment of the same run; returns 0 where
/// there is no such profile.
pub(super) fn put_check_in(
    connection: &Connection,
    profile: ProfileId,
    run: Option<&RunKey>,
    said: &CheckIn,
) -> rusqlite::Result<usize> {
    let run = run.map(RunKey::as_str);
    connection.execute(
        "DELETE FROM check_ins WHERE profile = ?1 AND run = (SELECT id FROM runs WHERE key = ?2) AND moment = ?3",
        params![profile.0, run, said.moment.name()],
    )?;
    connection.execute(
        "INSERT INTO check_ins (profile, run, at, moment, face)
         SELECT id, (SELECT id FROM runs WHERE key = ?2), ?3, ?4, ?5 FROM profiles WHERE id = ?1",
        params![profile.0, run, signed(said.at), said.moment.name(), said.face.0],
    )
}
