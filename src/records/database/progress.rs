//! What a progress page asks: runs over time, what was found out, and how well guesses fit.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use super::Database;
use super::fault::DatabaseFault;
use super::profiles::ProfileId;
use super::run::{Run, RunKey, RunResult};
use super::store::{result, signed, unsigned};
use crate::scenario::Mood;

/// A run in a list: all but its moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunSummary {
    /// Its name.
    pub key: RunKey,
    /// The scenario's id.
    pub scenario: String,
    /// When it began, in seconds since 1970, UTC.
    pub started: u64,
    /// When it came to its ending, likewise.
    pub ended: Option<u64>,
    /// What it was worth, if it came to its ending.
    pub result: Option<RunResult>,
    /// How many turns stand.
    pub turns: usize,
    /// Whether it went from the beginning with nothing taken back.
    pub clean: bool,
    /// The run that it goes on from.
    pub parent: Option<RunKey>,
}

impl RunSummary {
    /// A run without its moves.
    #[must_use]
    pub fn of(run: &Run) -> Self {
        Self {
            key: run.key.clone(),
            scenario: run.transcript.scenario.clone(),
            started: run.started,
            ended: run.ended,
            result: run.result.clone(),
            turns: run.transcript.turns(),
            clean: run.transcript.is_clean(),
            parent: run.transcript.parent.clone().map(RunKey::from),
        }
    }

    const COLUMNS: &str = "key, scenario, started, ended, ending, curiosity, acknowledgement, de_escalation, turns,
        clean, parent";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            key: RunKey::from(row.get::<_, String>("key")?),
            scenario: row.get("scenario")?,
            started: unsigned(row.get("started")?),
            ended: row.get::<_, Option<i64>>("ended")?.map(unsigned),
            result: result(row)?,
            turns: unsigned(row.get("turns")?),
            clean: row.get("clean")?,
            parent: row.get::<_, Option<String>>("parent")?.map(RunKey::from),
        })
    }
}

/// What the runs of one day come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    /// The day, counted from 1970, UTC.
    pub day: u64,
    /// How many runs that began on it came to an ending.
    pub ended: usize,
    /// The mean of each axis over its clean runs, in the order of the axes, 0 to 100.
    pub mean: [Option<f64>; 3],
    /// The best of each axis over its clean runs.
    pub best: [Option<u8>; 3],
}

/// A guess beside what was so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calibration {
    /// The run.
    pub run: RunKey,
    /// The scenario's id.
    pub scenario: String,
    /// When the run began, in seconds since 1970, UTC.
    pub started: u64,
    /// How the trainee thought that the customer felt at the end.
    pub guessed: Mood,
    /// How the customer felt.
    pub felt: Mood,
}

impl Database {
    /// The newest runs of a profile, those broken off included, oldest first.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn history(&mut self, profile: ProfileId, most: usize) -> Result<Vec<RunSummary>, DatabaseFault> {
        let columns = RunSummary::COLUMNS;
        let sql = format!("SELECT {columns} FROM runs WHERE profile = ?1 ORDER BY started DESC, id DESC LIMIT ?2");
        let mut newest = self.read(|connection| {
            let mut runs = connection.prepare(&sql)?;
            runs.query_map([profile.0, signed(most)], RunSummary::read)?.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        newest.reverse();
        for unwritten in self.unwritten.iter().filter(|unwritten| unwritten.profile == profile) {
            newest.retain(|summary| summary.key != unwritten.run.key);
            newest.push(RunSummary::of(&unwritten.run));
        }
        newest.sort_by_key(|summary| summary.started);
        newest.drain(..newest.len().saturating_sub(most));
        Ok(newest)
    }

    /// The first clean run of a scenario that came to an ending: it stands, whatever comes after it.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn first_clean(&mut self, profile: ProfileId, scenario: &str) -> Result<Option<RunSummary>, DatabaseFault> {
        let columns = RunSummary::COLUMNS;
        // The sign before the ending keeps SQLite to the index by time, where the first is found at once.
        let sql = format!(
            "SELECT {columns} FROM runs WHERE profile = ?1 AND scenario = ?2 AND clean AND +ending IS NOT NULL
             ORDER BY started, id LIMIT 1"
        );
        self.read(|connection| {
            let mut runs = connection.prepare(&sql)?;
            runs.query_map(params![profile.0, scenario], RunSummary::read)?.next().transpose()
        })
    }

    /// What the runs of each day come to, oldest day first: of those that began at `since`, in seconds since 1970, UTC, or
    /// later.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn days(&mut self, profile: ProfileId, since: u64) -> Result<Vec<Day>, DatabaseFault> {
        self.read(|connection| {
            let mut days = connection.prepare(
                "SELECT started / 86400 AS day, count(*),
                        avg(curiosity) FILTER (WHERE clean), avg(acknowledgement) FILTER (WHERE clean),
                        avg(de_escalation) FILTER (WHERE clean), max(curiosity) FILTER (WHERE clean),
                        max(acknowledgement) FILTER (WHERE clean), max(de_escalation) FILTER (WHERE clean)
                 FROM runs WHERE profile = ?1 AND started >= ?2 AND ended IS NOT NULL GROUP BY day ORDER BY day",
            )?;
            let day = days.query_map(params![profile.0, signed(since)], |row| {
                Ok(Day {
                    day: unsigned(row.get(0)?),
                    ended: unsigned(row.get(1)?),
                    mean: [row.get(2)?, row.get(3)?, row.get(4)?],
                    best: [row.get(5)?, row.get(6)?, row.get(7)?],
                })
            })?;
            day.collect()
        })
    }

    /// The facts of a scenario that came out in any run of a profile, by name. Once there are `most`, as many as the
    /// scenario has, no further run is looked at.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn facts_seen(
        &mut self,
        profile: ProfileId,
        scenario: &str,
        most: usize,
    ) -> Result<BTreeSet<String>, DatabaseFault> {
        let mut facts: BTreeSet<String> = self.read(|connection| {
            let mut facts = connection.prepare(
                "SELECT DISTINCT fact FROM runs CROSS JOIN learned ON learned.run = runs.id
                 WHERE profile = ?1 AND scenario = ?2 LIMIT ?3",
            )?;
            facts.query_map(params![profile.0, scenario, signed(most)], |row| row.get(0))?.collect()
        })?;
        let here = |run: &&Run| run.transcript.scenario == scenario;
        let unwritten = self.unwritten.iter().filter(|unwritten| unwritten.profile == profile);
        let runs = unwritten.map(|unwritten| &unwritten.run).filter(here);
        facts.extend(runs.flat_map(|run| run.told.iter().flat_map(|told| told.learned.clone())));
        Ok(facts)
    }

    /// The newest guesses of a profile beside what was so, oldest first.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn calibration(&mut self, profile: ProfileId, most: usize) -> Result<Vec<Calibration>, DatabaseFault> {
        let mut newest = self.read(|connection| {
            // Crossed in this order, SQLite walks the guesses from the newest run on and stops at the last one wanted.
            let mut guesses = connection.prepare(
                "SELECT runs.key, runs.scenario, runs.started, ratings.tension, ratings.trust, moves.tension, moves.trust
                 FROM ratings CROSS JOIN runs ON runs.id = ratings.run
                      CROSS JOIN moves ON moves.run = runs.id AND moves.number = runs.moves
                 WHERE runs.profile = ?1 AND moves.tension IS NOT NULL AND moves.trust IS NOT NULL
                 ORDER BY ratings.run DESC LIMIT ?2",
            )?;
            let guess = guesses.query_map([profile.0, signed(most)], |row| {
                Ok(Calibration {
                    run: RunKey::from(row.get::<_, String>(0)?),
                    scenario: row.get(1)?,
                    started: unsigned(row.get(2)?),
                    guessed: Mood { tension: row.get(3)?, trust: row.get(4)? },
                    felt: Mood { tension: row.get(5)?, trust: row.get(6)? },
                })
            })?;
            guess.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        newest.sort_by_key(|guess| guess.started);
        Ok(newest)
    }

    /// How many runs there are: of a profile, or of all.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn count_runs(&mut self, profile: Option<ProfileId>) -> Result<usize, DatabaseFault> {
        let profile = profile.map(|profile| profile.0);
        let count: i64 = self.read(|connection| match profile {
            Some(profile) => {
                connection.query_row("SELECT count(*) FROM runs WHERE profile = ?1", [profile], |row| row.get(0))
            }
            None => connection.query_row("SELECT count(*) FROM runs", [], |row| row.get(0)),
        })?;
        Ok(unsigned(count))
    }
}
