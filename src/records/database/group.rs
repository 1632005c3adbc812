//! What a leader asks: the runs of everybody in the records, one scenario at a time.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::Database;
use super::fault::DatabaseFault;
use super::store::{self, unsigned};
use crate::scenario::Scenario;
use crate::scoring::group::Group;
use crate::session::{Entry, Transcript};

/// The runs of everybody in one version of a scenario, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// The scenario’s id.
    pub scenario: String,
    /// Its fingerprint when it was played.
    pub hash: u64,
    /// How many runs there are.
    pub runs: usize,
    /// How many of them came to an ending.
    pub ended: usize,
    /// How many people made them.
    pub people: usize,
}

impl Database {
    /// What everybody played, by scenario and version, the most runs first.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn played(&mut self) -> Result<Vec<Played>, DatabaseFault> {
        self.read(|connection| {
            let mut rows = connection.prepare(
                "SELECT scenario, scenario_hash, count(*), count(ending), count(DISTINCT profile) FROM runs
                 GROUP BY scenario, scenario_hash ORDER BY 3 DESC, 1, 2",
            )?;
            let played = rows.query_map([], |row| {
                Ok(Played {
                    scenario: row.get(0)?,
                    hash: row.get::<_, i64>(1)?.cast_unsigned(),
                    runs: unsigned(row.get(2)?),
                    ended: unsigned(row.get(3)?),
                    people: unsigned(row.get(4)?),
                })
            })?;
            played.collect()
        })
    }

    /// How many people have a run in the records.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn people(&mut self) -> Result<usize, DatabaseFault> {
        let people: i64 = self.read(|connection| {
            // One look into the index for each profile, however many runs it has.
            let sql = "SELECT count(*) FROM profiles WHERE EXISTS (SELECT 1 FROM runs WHERE profile = profiles.id)";
            connection.query_row(sql, [], |row| row.get(0))
        })?;
        Ok(unsigned(people))
    }

    /// What everybody made of a scenario. The runs are gone through one after the other, in the memory of one of them.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn group(&mut self, scenario: &Scenario) -> Result<Group, DatabaseFault> {
        let newer: Vec<String> = self.unwritten().map(|run| run.key.as_str().to_owned()).collect();
        let read = self.read(|connection| of_everybody(connection, scenario, &newer).map(Some))?;
        let mut group = read.unwrap_or_else(|| Group::new(scenario));
        for unwritten in self.unwritten.iter().filter(|run| run.run.transcript.scenario == scenario.id) {
            group.add(scenario, unwritten.profile.0, &unwritten.run.transcript);
        }
        Ok(group)
    }
}

/// All runs but those of which there is a newer state in memory.
fn of_everybody(connection: &Connection, scenario: &Scenario, newer: &[String]) -> rusqlite::Result<Group> {
    let mut group = Group::new(scenario);
    // In this order the index gives the runs of a person oldest first, and nothing is sorted.
    let mut rows = connection.prepare(
        "SELECT runs.id, profile, head, entry, key FROM runs CROSS JOIN moves ON moves.run = runs.id
         WHERE scenario = ?1 ORDER BY profile, started, runs.id, number",
    )?;
    let mut rows = rows.query(params![scenario.id])?;
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    let mut under_way: Option<(i64, i64, Transcript)> = None;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if !newer.is_empty() && newer.iter().any(|newer| row.get_ref(4).is_ok_and(|key| key.as_str() == Ok(newer))) {
            continue;
        }
        if under_way.as_ref().is_none_or(|(other, ..)| *other != id) {
            let head: Transcript = store::read(row.get_ref(2)?.as_str()?)?;
            if let Some((_, profile, run)) = under_way.replace((id, row.get(1)?, head)) {
                group.add(scenario, profile, &run);
            }
        }
        if let Some((_, _, run)) = &mut under_way {
            // A scenario has few things that can be done: each is read once.
            let text = row.get_ref(3)?.as_str()?;
            let entry = match entries.get(text) {
                Some(entry) => entry,
                None => entries.entry(text.to_owned()).or_insert(store::read(text)?),
            };
            run.moves.push(entry.clone());
        }
    }
    if let Some((_, profile, run)) = under_way {
        group.add(scenario, profile, &run);
    }
    Ok(group)
}
