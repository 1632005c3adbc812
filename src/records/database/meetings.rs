//! What the runs of a profile come to, by scenario: what the library shows. All of it is asked of the indices, so that
//! a hundred thousand runs are no more to wait for than ten.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::Database;
use super::fault::DatabaseFault;
use super::profiles::ProfileId;
use super::run::{Run, RunKey};
use super::store::{signed, unsigned};
use crate::scenario::Axis;

/// What the runs of one scenario come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meetings {
    /// How many runs came to an ending.
    pub ended: usize,
    /// The best of each axis over clean runs, in the order of the axes.
    pub best: [Option<u8>; 3],
    /// The newest run, if it was broken off.
    pub broken_off: Option<BrokenOff>,
    /// The endings come to, by name, and how often.
    pub endings: BTreeMap<String, usize>,
    /// When the newest run began, in seconds since 1970, UTC; 0 where there is none.
    pub newest: u64,
    /// When a run came to an ending last, likewise.
    pub last_ended: Option<u64>,
}

/// A run that was broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenOff {
    /// Its name.
    pub key: RunKey,
    /// How many of its turns stand.
    pub turns: usize,
}

/// What all runs of a profile come to, by scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SavedRuns {
    scenarios: BTreeMap<String, Meetings>,
}

impl SavedRuns {
    /// What the runs of one scenario come to.
    #[must_use]
    pub fn meetings(&self, scenario: &str) -> Meetings {
        self.scenarios.get(scenario).cloned().unwrap_or_default()
    }

    /// The scenarios of which there are runs, the newest run first.
    #[must_use]
    pub fn newest_first(&self) -> Vec<&str> {
        let mut scenarios: Vec<_> = self.scenarios.iter().collect();
        scenarios.sort_by_key(|(_, meetings)| std::cmp::Reverse(meetings.newest));
        scenarios.into_iter().map(|(scenario, _)| scenario.as_str()).collect()
    }

    /// Whether there is no run at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scenarios.is_empty()
    }

    /// Counts a run that is in memory alone.
    fn take_in(&mut self, run: &Run) {
        let meetings = self.scenarios.entry(run.transcript.scenario.clone()).or_default();
        if let Some(result) = &run.result {
            meetings.ended += 1;
            *meetings.endings.entry(result.ending.clone()).or_default() += 1;
            meetings.last_ended = meetings.last_ended.max(run.ended);
            if run.transcript.is_clean() {
                for (best, axis) in meetings.best.iter_mut().zip(Axis::ALL) {
                    *best = (*best).max(result.on(axis));
                }
            }
        }
        if run.started >= meetings.newest {
            meetings.newest = run.started;
            let turns = run.transcript.turns();
            meetings.broken_off = run.result.is_none().then(|| BrokenOff { key: run.key.clone(), turns });
        }
    }
}

impl Database {
    /// What all runs of a profile come to, by scenario.
    ///
    /// # Errors
    /// Where the file cannot be read. [`Database::unwritten`] has what is in memory.
    pub fn saved_runs(&mut self, profile: ProfileId) -> Result<SavedRuns, DatabaseFault> {
        let mut saved = SavedRuns { scenarios: self.read(|connection| by_scenario(connection, profile))? };
        for unwritten in self.unwritten.iter().filter(|unwritten| unwritten.profile == profile).rev() {
            saved.take_in(&unwritten.run);
        }
        Ok(saved)
    }

    /// How many runs of a scenario that came to an ending began before a time, in seconds since 1970, UTC.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn ended_before(&mut self, profile: ProfileId, scenario: &str, time: u64) -> Result<usize, DatabaseFault> {
        let kept: i64 = self.read(|connection| {
            let sql = "SELECT count(*) FROM runs
                       WHERE profile = ?1 AND scenario = ?2 AND started < ?3 AND ending IS NOT NULL";
            connection.query_row(sql, params![profile.0, scenario, signed(time)], |row| row.get(0))
        })?;
        let earlier = |run: &&Run| run.transcript.scenario == scenario && run.result.is_some() && run.started < time;
        let unwritten = self.unwritten.iter().filter(|unwritten| unwritten.profile == profile);
        Ok(unsigned::<usize>(kept) + unwritten.map(|unwritten| &unwritten.run).filter(earlier).count())
    }
}

fn by_scenario(connection: &Connection, profile: ProfileId) -> rusqlite::Result<BTreeMap<String, Meetings>> {
    let mut scenarios: BTreeMap<String, Meetings> = BTreeMap::new();
    let mut groups = connection.prepare(
        "SELECT scenario, ending, clean, count(*), max(curiosity), max(acknowledgement), max(de_escalation), max(ended)
         FROM runs WHERE profile = ?1 GROUP BY scenario, ending, clean",
    )?;
    let mut rows = groups.query([profile.0])?;
    while let Some(row) = rows.next()? {
        let meetings = scenarios.entry(row.get(0)?).or_default();
        let Some(ending) = row.get::<_, Option<String>>(1)? else { continue };
        let count: usize = unsigned(row.get(3)?);
        meetings.ended += count;
        *meetings.endings.entry(ending).or_default() += count;
        meetings.last_ended = meetings.last_ended.max(row.get::<_, Option<i64>>(7)?.map(unsigned));
        if row.get(2)? {
            for (best, column) in meetings.best.iter_mut().zip(4..) {
                *best = (*best).max(row.get(column)?);
            }
        }
    }
    let mut newest = connection.prepare(
        "SELECT key, started, turns, ending IS NULL FROM runs WHERE profile = ?1 AND scenario = ?2
         ORDER BY started DESC, id DESC LIMIT 1",
    )?;
    for (scenario, meetings) in &mut scenarios {
        let found = newest.query_row(params![profile.0, scenario], |row| {
            let key: String = row.get(0)?;
            let broken_off = BrokenOff { key: RunKey::from(key), turns: unsigned(row.get(2)?) };
            Ok((unsigned(row.get(1)?), row.get::<_, bool>(3)?.then_some(broken_off)))
        });
        if let Some((started, broken_off)) = found.optional()? {
            (meetings.newest, meetings.broken_off) = (started, broken_off);
        }
    }
    Ok(scenarios)
}
