//! Profiles: who practises on this machine. A nickname, and no account.

use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::fault::DatabaseFault;
use super::run::RunKey;
use super::store::{signed, unsigned};
use super::{Database, now, old_runs};

/// Which profile it is, on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProfileId(pub(super) i64);

impl ProfileId {
    /// The profile that is there from the beginning.
    pub const FIRST: Self = Self(1);
}

/// Somebody who practises on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Which one it is.
    pub id: ProfileId,
    /// The nickname; none for the first profile, until somebody gives it one.
    pub nickname: Option<String>,
    /// When it was made, in seconds since 1970, UTC.
    pub created: u64,
    /// How many runs it has.
    pub runs: usize,
}

impl Database {
    /// All profiles, in the order in which they were made. Before anything was written there is the first one alone.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn profiles(&mut self) -> Result<Vec<Profile>, DatabaseFault> {
        let mut profiles = self.read(|connection| {
            let mut profiles = connection.prepare(
                "SELECT id, nickname, created, (SELECT count(*) FROM runs WHERE profile = profiles.id)
                 FROM profiles ORDER BY id",
            )?;
            let profile = profiles.query_map([], |row| {
                Ok(Profile {
                    id: ProfileId(row.get(0)?),
                    nickname: row.get(1)?,
                    created: unsigned(row.get(2)?),
                    runs: unsigned(row.get(3)?),
                })
            })?;
            profile.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        if profiles.is_empty() {
            profiles.push(Profile { id: ProfileId::FIRST, nickname: None, created: now(), runs: 0 });
        }
        Ok(profiles)
    }

    /// The profile that was made first of those that are there.
    ///
    /// # Errors
    /// Where the file cannot be read. Play for [`ProfileId::FIRST`] then.
    pub fn first_profile(&mut self) -> Result<ProfileId, DatabaseFault> {
        let first = self.read(|connection| {
            connection.query_row("SELECT min(id) FROM profiles", [], |row| row.get::<_, Option<i64>>(0))
        })?;
        Ok(first.map_or(ProfileId::FIRST, ProfileId))
    }

    /// Makes a profile. Spaces around the nickname are left out.
    ///
    /// # Errors
    /// Where the nickname is empty or taken, small and capital letters being alike, or it cannot be written.
    pub fn add_profile(&mut self, nickname: &str) -> Result<ProfileId, DatabaseFault> {
        let nickname = trimmed(nickname)?;
        let added = self.change(|transaction| {
            let sql = "INSERT INTO profiles (nickname, created) VALUES (?1, ?2)";
            transaction.execute(sql, params![nickname, signed(now())])?;
            Ok(ProfileId(transaction.last_insert_rowid()))
        });
        added.map_err(|fault| taken(fault, nickname))
    }

    /// Gives a profile another nickname.
    ///
    /// # Errors
    /// As [`Database::add_profile`], and where there is no such profile.
    pub fn name_profile(&mut self, profile: ProfileId, nickname: &str) -> Result<(), DatabaseFault> {
        let nickname = trimmed(nickname)?;
        let named = self.change(|transaction| {
            transaction.execute("UPDATE profiles SET nickname = ?2 WHERE id = ?1", params![profile.0, nickname])
        });
        match named.map_err(|fault| taken(fault, nickname))? {
            0 => Err(DatabaseFault::NoSuchProfile),
            _ => Ok(()),
        }
    }

    /// Forgets a profile wholly: its runs with all that belongs to them, its check-ins, and its files of the time before
    /// there was a database. The file is then written anew, so that nothing of it is left in the gaps; where that
    /// cannot be done, it is news. If it was the only profile, a first one without a name takes its place. Returns how many runs were forgotten.
    ///
    /// # Errors
    /// Where that cannot be done.
    pub fn forget(&mut self, profile: ProfileId) -> Result<usize, DatabaseFault> {
        let keys: Vec<String> = self.change(|transaction| {
            let mut runs = transaction.prepare("SELECT key FROM runs WHERE profile = ?1")?;
            let keys = runs.query_map([profile.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            transaction.execute("DELETE FROM profiles WHERE id = ?1", [profile.0])?;
            add_first(transaction)?;
            Ok(keys)
        })?;
        self.unwritten.retain(|unwritten| unwritten.profile != profile);
        for key in &keys {
            old_runs::delete(&self.folders.runs(), &RunKey::from(key.as_str()));
        }
        self.settle(true);
        Ok(keys.len())
    }
}

/// Makes the first profile, without a name, where there is none at all.
pub(super) fn add_first(connection: &Connection) -> rusqlite::Result<()> {
    let any = connection.query_row("SELECT 1 FROM profiles LIMIT 1", [], |_| Ok(())).optional()?;
    if any.is_none() {
        connection.execute("INSERT INTO profiles (created) VALUES (?1)", [signed(now())])?;
    }
    Ok(())
}

fn trimmed(nickname: &str) -> Result<&str, DatabaseFault> {
    Some(nickname.trim()).filter(|nickname| !nickname.is_empty()).ok_or(DatabaseFault::NoNickname)
}

fn taken(fault: DatabaseFault, nickname: &str) -> DatabaseFault {
    match fault {
        DatabaseFault::Other { source: rusqlite::Error::SqliteFailure(failure, _), .. }
            if failure.code == ErrorCode::ConstraintViolation =>
        {
            DatabaseFault::NicknameTaken(nickname.to_owned())
        }
        fault => fault,
    }
}
