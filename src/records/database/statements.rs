//! The queue of statements to learning record stores. A statement that was made once for a store stays known, so that
//! none is made twice, whatever happens to the program, the line or the store.

use rusqlite::{Connection, OptionalExtension, params};

use super::Database;
use super::fault::DatabaseFault;
use super::run::RunKey;
use super::store::{signed, unsigned};

/// A statement to put into the queue: its id, and the whole of it as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeStatement {
    /// A UUID.
    pub id: String,
    /// The statement.
    pub body: String,
}

/// A statement that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedStatement {
    /// A UUID.
    pub id: String,
    /// The statement as JSON.
    pub body: String,
    /// Whether it was on its way once, and nothing more is known of it.
    pub may_have_arrived: bool,
}

/// What became of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// The store has it.
    Sent,
    /// The store does not take it, for this reason.
    Refused(String),
}

/// How many statements there are for a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueueCounts {
    /// Those that wait.
    pub waiting: usize,
    /// Those that the store has.
    pub sent: usize,
    /// Those that it refused.
    pub refused: usize,
}

impl Database {
    /// Puts the statements of some runs into the queue of a store, all in one transaction. One whose id is known there
    /// stays as it is. Returns how many were new.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub fn queue_statements(
        &mut self,
        store: &str,
        runs: &[(RunKey, Vec<MadeStatement>)],
    ) -> Result<usize, DatabaseFault> {
        if runs.iter().all(|(_, statements)| statements.is_empty()) {
            return Ok(0);
        }
        self.change(|transaction| {
            transaction.execute("INSERT OR IGNORE INTO stores (address) VALUES (?1)", [store])?;
            let Some(store) = number_of(transaction, store)? else { return Ok(0) };
            let mut add = transaction.prepare(
                "INSERT OR IGNORE INTO statements (store, id, run, number, body)
                 SELECT ?1, ?2, id, ?4, ?5 FROM runs WHERE key = ?3",
            )?;
            let mut new = 0;
            for (run, statements) in runs {
                for (number, MadeStatement { id, body }) in statements.iter().enumerate() {
                    new += add.execute(params![store, id, run.as_str(), signed(number), body])?;
                }
            }
            Ok(new)
        })
    }

    /// Whether a statement of this id is known for a store.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn knows_statement(&mut self, store: &str, id: &str) -> Result<bool, DatabaseFault> {
        self.read(|connection| {
            let sql = "SELECT 1 FROM statements WHERE store = (SELECT id FROM stores WHERE address = ?1) AND id = ?2";
            Ok(connection.prepare(sql)?.query_row([store, id], |_| Ok(())).optional()?.is_some())
        })
    }

    /// The next statements that wait for a store: in the order of the runs, those that gave trouble last.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn next_statements(&mut self, store: &str, most: usize) -> Result<Vec<QueuedStatement>, DatabaseFault> {
        self.read(|connection| {
            let mut next = connection.prepare(
                "SELECT id, body, may_have_arrived FROM statements
                 WHERE store = (SELECT id FROM stores WHERE address = ?1) AND state = 'waiting'
                 ORDER BY troubles, run, number LIMIT ?2",
            )?;
            let next = next.query_map(params![store, signed(most)], |row| {
                Ok(QueuedStatement { id: row.get(0)?, body: row.get(1)?, may_have_arrived: row.get(2)? })
            })?;
            next.collect()
        })
    }

    /// Notes that statements are about to be sent. From now on nobody knows whether they arrived, until they are
    /// settled.
    ///
    /// # Errors
    /// Where that cannot be written; nothing should be sent then.
    pub fn mark_on_the_way(&mut self, store: &str, ids: &[&str]) -> Result<(), DatabaseFault> {
        self.each_statement(store, ids, "UPDATE statements SET may_have_arrived = 1 WHERE store = ?1 AND id = ?2")
    }

    /// Puts statements with which a store had trouble behind the others.
    ///
    /// # Errors
    /// Where that cannot be written.
    pub fn put_back(&mut self, store: &str, ids: &[&str]) -> Result<(), DatabaseFault> {
        self.each_statement(store, ids, "UPDATE statements SET troubles = troubles + 1 WHERE store = ?1 AND id = ?2")
    }

    fn each_statement(&mut self, store: &str, ids: &[&str], sql: &str) -> Result<(), DatabaseFault> {
        self.change(|transaction| {
            let Some(store) = number_of(transaction, store)? else { return Ok(()) };
            let mut update = transaction.prepare(sql)?;
            ids.iter().try_for_each(|id| update.execute(params![store, id]).map(|_| ()))
        })
    }

    /// Notes what became of statements.
    ///
    /// # Errors
    /// Where that cannot be written.
    pub fn settle_statements(&mut self, store: &str, settled: &[(String, Settled)]) -> Result<(), DatabaseFault> {
        self.change(|transaction| {
            let Some(store) = number_of(transaction, store)? else { return Ok(()) };
            for (id, outcome) in settled {
                match outcome {
                    // What a store has need not lie here as well.
                    Settled::Sent => transaction.execute(
                        "UPDATE statements SET state = 'sent', body = NULL, reason = NULL WHERE store = ?1 AND id = ?2",
                        params![store, id],
                    )?,
                    Settled::Refused(reason) => transaction.execute(
                        "UPDATE statements SET state = 'refused', reason = ?3 WHERE store = ?1 AND id = ?2",
                        params![store, id, reason],
                    )?,
                };
            }
            Ok(())
        })
    }

    /// Lets what a store refused wait again. Returns how many there were.
    ///
    /// # Errors
    /// Where that cannot be written.
    pub fn try_refused_again(&mut self, store: &str) -> Result<usize, DatabaseFault> {
        self.change(|transaction| {
            let sql = "UPDATE statements SET state = 'waiting', reason = NULL WHERE state = 'refused' AND body NOTNULL
                       AND store = (SELECT id FROM stores WHERE address = ?1)";
            transaction.execute(sql, [store])
        })
    }

    /// How many statements there are for a store.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn count_statements(&mut self, store: &str) -> Result<QueueCounts, DatabaseFault> {
        self.read(|connection| {
            let mut rows = connection.prepare(
                "SELECT state, count(*) FROM statements
                 WHERE store = (SELECT id FROM stores WHERE address = ?1) GROUP BY state",
            )?;
            let mut counts = QueueCounts::default();
            for row in rows.query_map([store], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))? {
                let (state, count) = row?;
                match state.as_str() {
                    "waiting" => counts.waiting = unsigned(count),
                    "sent" => counts.sent = unsigned(count),
                    _ => counts.refused = unsigned(count),
                }
            }
            Ok(counts)
        })
    }

    /// The statements that a store refused, and why, up to so many.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn refused_statements(&mut self, store: &str, most: usize) -> Result<Vec<(String, String)>, DatabaseFault> {
        self.read(|connection| {
            let mut rows = connection.prepare(
                "SELECT id, coalesce(reason, '') FROM statements
                 WHERE store = (SELECT id FROM stores WHERE address = ?1) AND state = 'refused'
                 ORDER BY run, number LIMIT ?2",
            )?;
            let rows = rows.query_map(params![store, signed(most)], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        })
    }
}

fn number_of(connection: &Connection, store: &str) -> rusqlite::Result<Option<i64>> {
    connection.query_row("SELECT id FROM stores WHERE address = ?1", [store], |row| row.get(0)).optional()
}
