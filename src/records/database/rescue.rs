//! A damaged file: what can be read in it is carried over into a new one, and it is set aside under a name that says
//! when. Until the new one is whole, the damaged one stays where it was.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, Error, Row, params};

use super::connect::{PATIENCE, only_read, open};
use super::fault::DatabaseFault;
use super::files::{BESIDE, aside, with_ending};
use super::profiles::{ProfileId, add_first};
use super::store::{self, Head, MOVE_COLUMNS};
use super::{now, old_runs};
use crate::records::Folders;

/// Sets a damaged file aside, with a new one in its place. Returns where the damaged one lies now, and how many runs
/// the new one holds.
pub(super) fn rescue(file: &Path, folders: &Folders) -> Result<(PathBuf, usize), DatabaseFault> {
    let of = |fault| DatabaseFault::of(file, fault);
    let system = |source| DatabaseFault::System { path: file.to_owned(), source };
    let rescued = rescued(file);
    remove(&rescued);
    let saved: i64;
    {
        let (mut connection, _) = open(&rescued, PATIENCE, |_| Ok(()))?;
        let transaction = connection.transaction().map_err(of)?;
        // What SQLite cannot open at all holds nothing that it could read.
        if let Ok(damaged) = only_read(file) {
            carry_over(&damaged, &transaction).map_err(of)?;
        }
        add_first(&transaction).map_err(of)?;
        old_runs::import(&transaction, folders, &mut Vec::new()).map_err(of)?;
        saved = transaction.query_row("SELECT count(*) FROM runs", [], |row| row.get(0)).map_err(of)?;
        transaction.commit().map_err(of)?;
        connection.close().map_err(|(_, fault)| of(fault))?;
    }
    let aside = aside(file, now()).ok_or_else(|| DatabaseFault::Damaged(file.to_owned()))?;
    for ending in BESIDE {
        let beside = with_ending(file, ending);
        if beside.exists() {
            std::fs::rename(&beside, with_ending(&aside, ending)).map_err(system)?;
        }
    }
    std::fs::rename(file, &aside).map_err(system)?;
    std::fs::rename(&rescued, file).map_err(system)?;
    remove(&rescued);
    Ok((aside, store::unsigned(saved)))
}

/// Finishes a rescue that was cut off when the damaged file had been set aside and the new one was not in its place yet.
/// What cannot be done now is done at the next start: until then nothing must be made in its place.
pub(super) fn finish(file: &Path) -> std::io::Result<()> {
    let rescued = rescued(file);
    if !file.exists() && rescued.exists() { std::fs::rename(rescued, file) } else { Ok(()) }
}

/// What the new file is called until it is whole and the damaged one is set aside.
fn rescued(file: &Path) -> PathBuf {
    with_ending(file, "-rescued")
}

/// Removes a file and what SQLite keeps beside it.
fn remove(file: &Path) {
    let _ = std::fs::remove_file(file);
    for ending in BESIDE {
        let _ = std::fs::remove_file(with_ending(file, ending));
    }
}

fn carry_over(from: &Connection, to: &Connection) -> rusqlite::Result<()> {
    copy(from, to, "profiles", &["id", "nickname", "created"], |_| true)?;
    add_first(to)?;
    // An older file has none. The queue of statements is left behind: each has the id that it had, when it is made again.
    let _ = copy(from, to, "pseudonyms", &["profile", "name"], |_| true);
    // The runs have other numbers in the new file.
    let mut numbers = HashMap::new();
    let sql = format!("SELECT {} FROM runs NOT INDEXED", Head::COLUMNS);
    from_both_ends(from, &sql, Head::read, |head| {
        if numbers.contains_key(&head.id) {
            return Ok(());
        }
        let (id, profile) = (head.id, head.profile);
        let run = readable(from, head);
        if run.transcript.moves.is_empty() || !put(to, profile, &run)? {
            return Ok(());
        }
        numbers.insert(id, to.query_row("SELECT id FROM runs WHERE key = ?1", [run.key.as_str()], |row| row.get(0))?);
        Ok(())
    })?;
    for (old, new) in &numbers {
        belongings(from, to, *old, *new)?;
    }
    let columns = ["id", "profile", "run", "at", "moment", "face"];
    copy(from, to, "check_ins", &columns, |row: &mut [Value]| match row.get_mut(2) {
        Some(Value::Integer(run)) => match numbers.get(run) {
            Some(new) => {
                *run = *new;
                true
            }
            None => false,
        },
        _ => true,
    })
}

/// Writes a run; false where what was read of it does not fit the tables.
fn put(to: &Connection, profile: ProfileId, run: &super::Run) -> rusqlite::Result<bool> {
    is_fitting(store::put(to, profile, run).map(|_| ()))
}

/// The run as far as its moves can be read. One of which moves are missing goes on after the last that is left.
fn readable(from: &Connection, head: Head) -> super::Run {
    let Head { id, moves, mut run, .. } = head;
    let sql = format!("SELECT {MOVE_COLUMNS} FROM moves WHERE run = ?1 ORDER BY number");
    // Whatever goes wrong on the way, what was read until then counts.
    let _ = from.prepare(&sql).and_then(|mut rows| {
        for row in rows.query_map([id], store::read_move)? {
            let (number, entry, told) = row?;
            if number != run.told.len() + 1 {
                break;
            }
            run.transcript.moves.push(entry);
            run.told.push(told);
        }
        Ok(())
    });
    let _ = store::add_learned(from, id, &mut run);
    if run.told.len() != moves {
        run.transcript.ending = None;
        (run.result, run.ended) = (None, None);
    }
    run
}

/// Carries over what belongs to a run.
fn belongings(from: &Connection, to: &Connection, old: i64, new: i64) -> rusqlite::Result<()> {
    for (table, columns) in [("ratings", "tension, trust, words, moment"), ("rewrites", "turn, text, written")] {
        let count = columns.split(',').count();
        let mut rows: Vec<Vec<Value>> = Vec::new();
        let _ = from.prepare(&format!("SELECT {columns} FROM {table} WHERE run = ?1")).and_then(|mut found| {
            for row in found.query_map([old], |row| values(row, count))? {
                rows.push(row?);
            }
            Ok(())
        });
        let places = vec!["?"; count].join(", ");
        let mut add =
            to.prepare(&format!("INSERT OR IGNORE INTO {table} (run, {columns}) VALUES ({new}, {places})"))?;
        for row in rows {
            is_fitting(add.execute(rusqlite::params_from_iter(row)).map(|_| ()))?;
        }
    }
    Ok(())
}

/// Copies the rows of a table that can be read; `keep` may change one, or leave it out.
fn copy(
    from: &Connection,
    to: &Connection,
    table: &str,
    columns: &[&str],
    mut keep: impl FnMut(&mut [Value]) -> bool,
) -> rusqlite::Result<()> {
    let (names, places) = (columns.join(", "), vec!["?"; columns.len()].join(", "));
    let mut add = to.prepare(&format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"))?;
    let sql = format!("SELECT {names} FROM {table} NOT INDEXED");
    from_both_ends(
        from,
        &sql,
        |row| values(row, columns.len()),
        |mut row| {
            if keep(&mut row) {
                is_fitting(add.execute(rusqlite::params_from_iter(row)).map(|_| ()))?;
            }
            Ok(())
        },
    )
}

/// Gives each row of a table that can be read, by its column `id`: onward from the first, leaping over what is damaged,
/// and then back from the last up to the damage. A row may come twice.
fn from_both_ends<T>(
    from: &Connection,
    sql: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    mut each: impl FnMut(T) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    // How far the search goes on behind a row that cannot be read.
    const FARTHEST: i64 = 1 << 32;
    let mut last = -1;
    let mut leap = 1;
    let mut was_whole = true;
    while leap <= FARTHEST {
        let ended = rows(from, &format!("{sql} WHERE id > ?1 ORDER BY id"), last, &read, |id, row| {
            (last, leap) = (id, 1);
            row.map_or(Ok(()), &mut each)
        })?;
        if ended {
            break;
        }
        was_whole = false;
        last += leap;
        leap *= 2;
    }
    if !was_whole {
        let back = format!("{sql} WHERE id < ?1 ORDER BY id DESC");
        rows(from, &back, i64::MAX, &read, |_, row| row.map_or(Ok(()), &mut each))?;
    }
    Ok(())
}

/// Gives the rows of a query until one cannot be reached any more; one that is reached and makes no sense comes as
/// none. Returns whether the end was reached.
fn rows<T>(
    from: &Connection,
    sql: &str,
    bound: i64,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    mut each: impl FnMut(i64, Option<T>) -> rusqlite::Result<()>,
) -> rusqlite::Result<bool> {
    let Ok(mut query) = from.prepare(sql) else { return Ok(false) };
    let Ok(mut rows) = query.query(params![bound]) else { return Ok(false) };
    loop {
        match rows.next() {
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
            Ok(Some(row)) => match row.get("id") {
                Ok(id) => each(id, read(row).ok())?,
                Err(_) => return Ok(false),
            },
        }
    }
}

fn values(row: &Row<'_>, count: usize) -> rusqlite::Result<Vec<Value>> {
    (0..count).map(|column| row.get(column)).collect()
}

/// Whether something could be written; what does not fit the tables is damaged, and no fault of the new file.
fn is_fitting(written: rusqlite::Result<()>) -> rusqlite::Result<bool> {
    match written {
        Ok(()) => Ok(true),
        Err(Error::SqliteFailure(failure, _)) if failure.code == rusqlite::ErrorCode::ConstraintViolation => Ok(false),
        Err(fault) => Err(fault),
    }
}
