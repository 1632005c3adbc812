//! All runs, one after the other, in as little memory as one of them needs.

use std::ops::ControlFlow;

use super::Database;
use super::fault::DatabaseFault;
use super::profiles::ProfileId;
use super::run::Run;
use super::store::{Head, signed, whole};

/// How many runs are read at a time.
const AT_A_TIME: usize = 200;

impl Database {
    /// Gives each run, whole, with its profile, in the order in which they were first written, until `each` breaks off;
    /// of one profile, or of all. Those in memory alone come last. What [`Database::count_runs`] says is how many there
    /// are to come.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn each_run(
        &mut self,
        profile: Option<ProfileId>,
        mut each: impl FnMut(ProfileId, Run) -> ControlFlow<()>,
    ) -> Result<(), DatabaseFault> {
        let columns = Head::COLUMNS;
        let sql =
            format!("SELECT {columns} FROM runs WHERE id > ?1 AND (?2 IS NULL OR profile = ?2) ORDER BY id LIMIT ?3");
        let mut last = i64::MIN;
        loop {
            let some = self.read(|connection| {
                let mut heads = connection.prepare(&sql)?;
                let heads = heads.query_map(
                    rusqlite::params![last, profile.map(|profile| profile.0), signed(AT_A_TIME)],
                    Head::read,
                )?;
                let heads: Vec<Head> = heads.collect::<rusqlite::Result<_>>()?;
                heads
                    .into_iter()
                    .map(|head| Ok((head.id, head.profile, whole(connection, head)?)))
                    .collect::<rusqlite::Result<Vec<_>>>()
            })?;
            if some.is_empty() {
                break;
            }
            for (id, profile, run) in some {
                last = id;
                let is_newer_in_memory = self.unwritten.iter().any(|unwritten| unwritten.run.key == run.key);
                if !is_newer_in_memory && each(profile, run).is_break() {
                    return Ok(());
                }
            }
        }
        let unwritten = self.unwritten.iter().filter(|unwritten| profile.is_none_or(|of| of == unwritten.profile));
        for unwritten in unwritten {
            if each(unwritten.profile, unwritten.run.clone()).is_break() {
                break;
            }
        }
        Ok(())
    }
}
