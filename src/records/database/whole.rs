//! Runs with all that belongs to them, one after the other in as little memory as a few of them need: for exports, and
//! taken in from another machine.

use std::collections::HashMap;
use std::ops::ControlFlow;

use rusqlite::{Connection, OptionalExtension, params};

use super::fault::DatabaseFault;
use super::profiles::ProfileId;
use super::reflection::{CheckIn, CheckInMoment, Face, Rating, Rewrite, put_check_in, put_rating, put_rewrite};
use super::run::Run;
use super::store::{self, Head, Put, signed, unsigned, whole};
use super::{Database, now};
use crate::records::fresh_key;

/// How many runs are read at a time.
const AT_A_TIME: usize = 200;

/// A run with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeRun {
    /// Whose it is.
    pub profile: ProfileId,
    /// The run.
    pub run: Run,
    /// What was guessed of the customer.
    pub rating: Option<Rating>,
    /// The replies that were put better, by turn.
    pub rewrites: Vec<Rewrite>,
    /// How the trainee was before and after it, oldest first.
    pub check_ins: Vec<CheckIn>,
}

impl WholeRun {
    /// A run that nothing else belongs to.
    #[must_use]
    pub fn alone(run: Run) -> Self {
        Self { profile: ProfileId::FIRST, run, rating: None, rewrites: Vec::new(), check_ins: Vec::new() }
    }
}

/// Which runs are wanted, and how much of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WantedRuns {
    /// Those of one profile; none for all.
    pub profile: Option<ProfileId>,
    /// Those that began at this second since 1970, UTC, or later.
    pub since: u64,
    /// Those of one scenario; none for all.
    pub scenario: Option<String>,
    /// Whether the check-ins are wanted, too.
    pub check_ins: bool,
}

/// What came of taking in runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// How many were new.
    pub new: usize,
    /// How many were there, and had gone on elsewhere.
    pub went_on: usize,
    /// How many were there already.
    pub known: usize,
}

const WANTED: &str = "(?1 IS NULL OR profile = ?1) AND started >= ?2 AND (?3 IS NULL OR scenario = ?3)";

impl WantedRuns {
    fn is_one(&self, profile: ProfileId, run: &Run) -> bool {
        self.profile.is_none_or(|wanted| wanted == profile)
            && run.started >= self.since
            && self.scenario.as_ref().is_none_or(|wanted| *wanted == run.transcript.scenario)
    }
}

impl Database {
    /// How many runs are wanted.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn count_wanted(&mut self, wanted: &WantedRuns) -> Result<usize, DatabaseFault> {
        let kept: i64 = self.read(|connection| {
            connection.query_row(
                &format!("SELECT count(*) FROM runs WHERE {WANTED}"),
                params![wanted.profile.map(|profile| profile.0), signed(wanted.since), wanted.scenario],
                |row| row.get(0),
            )
        })?;
        Ok(unsigned(kept))
    }

    /// Gives each wanted run, in the order in which they were first written, until `each` breaks off. Those in memory
    /// alone come last.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn each_wanted(
        &mut self,
        wanted: &WantedRuns,
        mut each: impl FnMut(&mut Self, WholeRun) -> ControlFlow<()>,
    ) -> Result<(), DatabaseFault> {
        let columns = Head::COLUMNS;
        let sql = format!("SELECT {columns} FROM runs WHERE {WANTED} AND id > ?4 ORDER BY id LIMIT ?5");
        let mut last = i64::MIN;
        loop {
            let some: Vec<(i64, WholeRun)> = self.read(|connection| {
                let mut heads = connection.prepare(&sql)?;
                let profile = wanted.profile.map(|profile| profile.0);
                let values = params![profile, signed(wanted.since), wanted.scenario, last, signed(AT_A_TIME)];
                let heads: Vec<Head> = heads.query_map(values, Head::read)?.collect::<rusqlite::Result<_>>()?;
                heads.into_iter().map(|head| Ok((head.id, belongings(connection, head, wanted)?))).collect()
            })?;
            if some.is_empty() {
                break;
            }
            for (id, run) in some {
                last = id;
                let is_newer_in_memory = self.unwritten.iter().any(|unwritten| unwritten.run.key == run.run.key);
                if !is_newer_in_memory && each(self, run).is_break() {
                    return Ok(());
                }
            }
        }
        let mut unwritten = self.unwritten_whole();
        unwritten.retain(|whole| wanted.is_one(whole.profile, &whole.run));
        for mut run in unwritten {
            if !wanted.check_ins {
                run.check_ins.clear();
            }
            if each(self, run).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The runs that could not be written and are in memory alone, with all that belongs to them.
    #[must_use]
    pub fn unwritten_whole(&self) -> Vec<WholeRun> {
        let whole = self.unwritten.iter().map(|unwritten| WholeRun {
            profile: unwritten.profile,
            run: unwritten.run.clone(),
            rating: unwritten.rating.clone(),
            rewrites: unwritten.rewrites.clone(),
            check_ins: unwritten.check_ins.clone(),
        });
        whole.collect()
    }

    /// Takes in runs of one person from elsewhere, all in one transaction: for the profile of this nickname, which is
    /// made if it is not there. A run that is there already, by its name, stays as it is, unless it went on elsewhere.
    ///
    /// # Errors
    /// Where they cannot be written; none of them is then.
    pub fn take_in_whole(&mut self, nickname: &str, runs: &[WholeRun]) -> Result<TakenIn, DatabaseFault> {
        self.change(|transaction| {
            let mut profile = None;
            let mut taken = TakenIn::default();
            for run in runs {
                let moves = run.run.transcript.moves.len();
                let sql = "SELECT profile, moves FROM runs WHERE key = ?1";
                let known = transaction
                    .query_row(sql, [run.run.key.as_str()], |row| Ok((row.get(0)?, unsigned::<usize>(row.get(1)?))))
                    .optional()?;
                match known {
                    None if moves == 0 => taken.known += 1,
                    None => {
                        let profile = match profile {
                            Some(profile) => profile,
                            None => *profile.insert(profile_called(transaction, nickname)?),
                        };
                        take_in(transaction, profile, run)?;
                        taken.new += 1;
                    }
                    Some((profile, kept)) if kept < moves && take_in(transaction, ProfileId(profile), run)? => {
                        taken.went_on += 1;
                    }
                    Some(_) => taken.known += 1,
                }
            }
            Ok(taken)
        })
    }

    /// What each profile is called where nobody shall know who it is. It is drawn when it is asked for first.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn pseudonyms(&mut self) -> Result<HashMap<ProfileId, String>, DatabaseFault> {
        let all = |connection: &Connection| {
            let mut rows = connection.prepare(
                "SELECT profiles.id, name FROM profiles LEFT JOIN pseudonyms ON profile = profiles.id ORDER BY 1",
            )?;
            let rows = rows.query_map([], |row| Ok((ProfileId(row.get(0)?), row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(ProfileId, Option<String>)>>>()
        };
        let known = self.read(all)?;
        if known.iter().all(|(_, name)| name.is_some()) {
            return Ok(known.into_iter().filter_map(|(profile, name)| Some((profile, name?))).collect());
        }
        self.change(|transaction| {
            for (profile, name) in all(transaction)? {
                if name.is_none() {
                    let sql = "INSERT INTO pseudonyms (profile, name) VALUES (?1, ?2)";
                    transaction.execute(sql, params![profile.0, fresh_pseudonym()])?;
                }
            }
            let named = all(transaction)?.into_iter();
            Ok(named.filter_map(|(profile, name)| Some((profile, name?))).collect())
        })
    }
}

/// Twelve random digits behind a word that says what it is.
fn fresh_pseudonym() -> String {
    let digits: String = fresh_key().chars().filter(char::is_ascii_hexdigit).take(12).collect();
    format!("person-{digits}")
}

/// A run with all that belongs to it.
fn belongings(connection: &Connection, head: Head, wanted: &WantedRuns) -> rusqlite::Result<WholeRun> {
    let (id, profile) = (head.id, head.profile);
    let run = whole(connection, head)?;
    let rating = connection
        .prepare("SELECT tension, trust, words, moment FROM ratings WHERE run = ?1")?
        .query_row([id], |row| {
            Ok(Rating {
                tension: row.get(0)?,
                trust: row.get(1)?,
                words: row.get(2)?,
                moment: row.get::<_, Option<i64>>(3)?.map(unsigned),
            })
        })
        .optional()?;
    let rewrites = connection
        .prepare("SELECT turn, text, written FROM rewrites WHERE run = ?1 ORDER BY turn")?
        .query_map([id], |row| {
            Ok(Rewrite { turn: unsigned(row.get(0)?), text: row.get(1)?, written: unsigned(row.get(2)?) })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut check_ins = Vec::new();
    if wanted.check_ins {
        let mut rows = connection.prepare("SELECT at, moment, face FROM check_ins WHERE run = ?1 ORDER BY at, id")?;
        for row in rows.query_map([id], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get(2)?)))? {
            let (at, moment, face) = row?;
            let moment = match moment == CheckInMoment::After.name() {
                true => CheckInMoment::After,
                false => CheckInMoment::Before,
            };
            let face = Face::new(face).into_iter();
            check_ins.extend(face.map(|face| CheckIn { run: Some(run.key.clone()), at: unsigned(at), moment, face }));
        }
    }
    Ok(WholeRun { profile, run, rating, rewrites, check_ins })
}

/// The profile of a nickname; it is made if it is not there.
fn profile_called(connection: &Connection, nickname: &str) -> rusqlite::Result<ProfileId> {
    let nickname = nickname.trim();
    let known =
        connection.query_row("SELECT id FROM profiles WHERE nickname = ?1", [nickname], |row| row.get(0)).optional()?;
    if let Some(id) = known {
        return Ok(ProfileId(id));
    }
    let sql = "INSERT INTO profiles (nickname, created) VALUES (?1, ?2)";
    connection.execute(sql, params![nickname, signed(now())])?;
    Ok(ProfileId(connection.last_insert_rowid()))
}

/// Writes a run, or what it has more than the one that is kept. False where that one went another way; it then stays as
/// it is.
fn take_in(connection: &Connection, profile: ProfileId, taken: &WholeRun) -> rusqlite::Result<bool> {
    let key = &taken.run.key;
    if store::put(connection, profile, &taken.run)? == Put::WentAnotherWay {
        return Ok(false);
    }
    if let Some(rating) = &taken.rating {
        put_rating(connection, key, rating)?;
    }
    for rewrite in &taken.rewrites {
        put_rewrite(connection, key, rewrite)?;
    }
    for said in &taken.check_ins {
        put_check_in(connection, profile, Some(key), said)?;
    }
    Ok(true)
}
