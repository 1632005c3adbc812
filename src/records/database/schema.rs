//! The tables, and how an older file becomes a newer one.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::store::signed;

/// Says that a file is a database of this program: “ITSR”.
pub(super) const APPLICATION: i32 = 0x4954_5352;

/// Each step brings a file from the version of its position to the next one; the first one fills an empty file. A step
/// that was once released is never changed: what is new goes into a step of its own.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("schema/1.sql"), include_str!("schema/2.sql")];

/// The version of a file; 0 for an empty one.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // A number below 0 is none of ours.
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

/// Brings a file to the newest version, all steps in one transaction, and then calls `fill` in the same one with the
/// version that the file had. A file that is there already, or newer, is left as it is.
pub(super) fn migrate(
    connection: &mut Connection,
    migrations: &[&str],
    fill: impl FnOnce(&Transaction<'_>, usize) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    if version(connection)? >= migrations.len() {
        return Ok(());
    }
    // Another program may have been quicker: the version counts as it stands once the file is ours.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    if found < migrations.len() {
        for step in migrations.iter().skip(found) {
            transaction.execute_batch(step)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", signed(migrations.len()))?;
        fill(&transaction, found)?;
    }
    transaction.commit()
}
