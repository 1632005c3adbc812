//! One run in the tables: how it is written, and how it is read back.

use rusqlite::types::Type;
use rusqlite::{Connection, Error, OptionalExtension, Row, params};

use super::profiles::ProfileId;
use super::run::{MoveTold, Run, RunKey, RunResult};
use crate::scenario::Mood;
use crate::session::{Entry, Transcript};

/// What came of writing a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Put {
    /// It stands there as it is.
    Written,
    /// There is a run of that name that went another way; it was left alone.
    WentAnotherWay,
}

/// A number without a sign as the tables hold it: a time, a count.
pub(super) fn signed(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

/// A time or a count as it was meant.
pub(super) fn unsigned<T: TryFrom<i64> + Default>(number: i64) -> T {
    T::try_from(number).unwrap_or_default()
}

/// Brings what is kept of a run to where the run stands: makes it known, if it is new, and adds the moves that are not
/// there yet. Call it inside a transaction.
pub(super) fn put(connection: &Connection, profile: ProfileId, run: &Run) -> rusqlite::Result<Put> {
    let entries: Vec<String> = run.transcript.moves.iter().map(written).collect::<Result<_, _>>()?;
    let known: Option<i64> =
        connection.query_row("SELECT id FROM runs WHERE key = ?1", [run.key.as_str()], |row| row.get(0)).optional()?;
    let kept = match known {
        None => Vec::new(),
        Some(id) => kept_entries(connection, id)?,
    };
    if kept.len() > entries.len() || kept.iter().zip(&entries).any(|(kept, entry)| kept != entry) {
        return Ok(Put::WentAnotherWay);
    }
    let id = match known {
        Some(id) => id,
        None => begin(connection, profile, run)?,
    };
    let mut add_move = connection.prepare(
        "INSERT INTO moves (run, number, entry, at, node, reply, curiosity, acknowledgement, de_escalation, tension, trust)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    let mut add_fact = connection.prepare("INSERT OR IGNORE INTO learned (run, number, fact) VALUES (?1, ?2, ?3)")?;
    let nothing = MoveTold::default();
    for (index, entry) in entries.iter().enumerate().skip(kept.len()) {
        let number = signed(index + 1);
        let MoveTold { at, node, reply, points, mood, learned } = run.told.get(index).unwrap_or(&nothing);
        let [curiosity, acknowledgement, de_escalation] = points.map_or([None; 3], |points| points.map(Some));
        let (tension, trust) = mood.map(|mood| (mood.tension, mood.trust)).unzip();
        add_move.execute(params![
            id,
            number,
            entry,
            at.map(signed),
            node,
            reply,
            curiosity,
            acknowledgement,
            de_escalation,
            tension,
            trust
        ])?;
        for fact in learned {
            add_fact.execute(params![id, number, fact])?;
        }
    }
    bring_up(connection, id, run)?;
    Ok(Put::Written)
}

/// The moves of a run as they are written in the table.
fn kept_entries(connection: &Connection, id: i64) -> rusqlite::Result<Vec<String>> {
    let mut moves = connection.prepare("SELECT entry FROM moves WHERE run = ?1 ORDER BY number")?;
    moves.query_map([id], |row| row.get(0))?.collect()
}

/// Makes a run known. What a profile that was forgotten meanwhile left behind goes to the first one.
fn begin(connection: &Connection, profile: ProfileId, run: &Run) -> rusqlite::Result<i64> {
    let transcript = &run.transcript;
    connection.execute(
        "INSERT INTO runs (key, profile, scenario, scenario_hash, seed, started, saved, turns, moves, clean, parent, head)
         VALUES (?1, coalesce((SELECT id FROM profiles WHERE id = ?2), (SELECT min(id) FROM profiles)),
                 ?3, ?4, ?5, ?6, ?6, 0, 0, 1, ?7, '')",
        params![
            run.key.as_str(),
            profile.0,
            transcript.scenario,
            transcript.hash.cast_signed(),
            transcript.seed.cast_signed(),
            signed(run.started),
            transcript.parent
        ],
    )?;
    Ok(connection.last_insert_rowid())
}

/// Brings what is said of the whole run up to date.
fn bring_up(connection: &Connection, id: i64, run: &Run) -> rusqlite::Result<()> {
    let transcript = &run.transcript;
    let head = written(&Transcript { moves: Vec::new(), ..transcript.clone() })?;
    let result = run.result.as_ref();
    let score = |score: fn(&RunResult) -> Option<u8>| result.and_then(score);
    connection.execute(
        "UPDATE runs SET saved = ?2, ended = CASE WHEN ?3 IS NULL THEN NULL ELSE coalesce(ended, ?4) END, ending = ?3,
                curiosity = ?5, acknowledgement = ?6, de_escalation = ?7, turns = ?8, moves = ?9, clean = ?10, head = ?11
         WHERE id = ?1",
        params![
            id,
            signed(run.saved),
            result.map(|result| &result.ending),
            run.ended.map(signed),
            score(|result| result.curiosity),
            score(|result| result.acknowledgement),
            score(|result| result.de_escalation),
            signed(result.map_or_else(|| transcript.turns(), |result| result.turns)),
            signed(transcript.moves.len()),
            transcript.is_clean(),
            head
        ],
    )?;
    Ok(())
}

/// What the table of runs holds of one run.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) id: i64,
    pub(super) profile: ProfileId,
    /// How many moves belong to it.
    pub(super) moves: usize,
    /// The run without its moves.
    pub(super) run: Run,
}

impl Head {
    pub(super) const COLUMNS: &str = "id, key, profile, started, saved, ended, ending, curiosity, acknowledgement,
        de_escalation, turns, moves, head";

    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let key: String = row.get("key")?;
        let head: String = row.get("head")?;
        let transcript = read(&head)?;
        Ok(Self {
            id: row.get("id")?,
            profile: ProfileId(row.get("profile")?),
            moves: unsigned(row.get("moves")?),
            run: Run {
                key: RunKey::from(key),
                started: unsigned(row.get("started")?),
                saved: unsigned(row.get("saved")?),
                ended: row.get::<_, Option<i64>>("ended")?.map(unsigned),
                result: result(row)?,
                transcript,
                told: Vec::new(),
            },
        })
    }
}

/// What a run came to, by the columns of the table of runs; none while it goes on.
pub(super) fn result(row: &Row<'_>) -> rusqlite::Result<Option<RunResult>> {
    let Some(ending) = row.get("ending")? else { return Ok(None) };
    Ok(Some(RunResult {
        ending,
        curiosity: row.get("curiosity")?,
        acknowledgement: row.get("acknowledgement")?,
        de_escalation: row.get("de_escalation")?,
        turns: unsigned(row.get("turns")?),
    }))
}

/// The columns of [`read_move`].
pub(super) const MOVE_COLUMNS: &str =
    "number, entry, at, node, reply, curiosity, acknowledgement, de_escalation, tension, trust";

/// One row of the table of moves: number, move, and what it came to, but for the facts.
pub(super) fn read_move(row: &Row<'_>) -> rusqlite::Result<(usize, Entry, MoveTold)> {
    let entry: String = row.get("entry")?;
    let points = (row.get("curiosity")?, row.get("acknowledgement")?, row.get("de_escalation")?);
    let mood = (row.get("tension")?, row.get("trust")?);
    let told = MoveTold {
        at: row.get::<_, Option<i64>>("at")?.map(unsigned),
        node: row.get("node")?,
        reply: row.get("reply")?,
        points: match points {
            (Some(curiosity), Some(acknowledgement), Some(de_escalation)) => {
                Some([curiosity, acknowledgement, de_escalation])
            }
            _ => None,
        },
        mood: match mood {
            (Some(tension), Some(trust)) => Some(Mood { tension, trust }),
            _ => None,
        },
        learned: Vec::new(),
    };
    Ok((unsigned(row.get("number")?), read(&entry)?, told))
}

/// The run of a name, whole.
pub(super) fn run(connection: &Connection, key: &RunKey) -> rusqlite::Result<Option<Run>> {
    let columns = Head::COLUMNS;
    let head = connection
        .query_row(&format!("SELECT {columns} FROM runs WHERE key = ?1"), [key.as_str()], Head::read)
        .optional()?;
    head.map(|head| whole(connection, head)).transpose()
}

/// A run with its moves.
pub(super) fn whole(connection: &Connection, head: Head) -> rusqlite::Result<Run> {
    let Head { id, mut run, .. } = head;
    let mut moves = connection.prepare(&format!("SELECT {MOVE_COLUMNS} FROM moves WHERE run = ?1 ORDER BY number"))?;
    for row in moves.query_map([id], read_move)? {
        let (_, entry, told) = row?;
        run.transcript.moves.push(entry);
        run.told.push(told);
    }
    add_learned(connection, id, &mut run)?;
    Ok(run)
}

/// Reads the facts that each move of a run brought out.
pub(super) fn add_learned(connection: &Connection, id: i64, run: &mut Run) -> rusqlite::Result<()> {
    let mut learned = connection.prepare("SELECT number, fact FROM learned WHERE run = ?1 ORDER BY number, fact")?;
    for row in learned.query_map([id], |row| Ok((unsigned::<usize>(row.get(0)?), row.get(1)?)))? {
        let (number, fact) = row?;
        if let Some(told) = number.checked_sub(1).and_then(|index| run.told.get_mut(index)) {
            told.learned.push(fact);
        }
    }
    Ok(())
}

/// Something as the RON text that a column holds.
fn written<T: serde::Serialize>(value: &T) -> rusqlite::Result<String> {
    ron::to_string(value).map_err(|fault| Error::ToSqlConversionFailure(Box::new(fault)))
}

/// Something from the RON text that a column holds.
pub(super) fn read<T: serde::de::DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    ron::from_str(text).map_err(|fault| Error::FromSqlConversionFailure(0, Type::Text, Box::new(fault)))
}
