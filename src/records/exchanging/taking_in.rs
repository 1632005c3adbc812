//! Conversations from a file that another machine wrote are taken in.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::exchange::RunRecord;
use crate::exchange::lines::{LineFault, Lines};
use crate::records::database::{Database, DatabaseFault, TakenIn, WholeRun};
use crate::records::whole_run_of;

/// How many conversations are written in one go.
const AT_A_TIME: usize = 200;

/// How many damaged lines are named; the others are counted.
const MOST_NAMED: usize = 20;

/// What came of a file of conversations.
#[derive(Debug, Default)]
pub struct FileTakenIn {
    /// How many were new, had gone on, and were here already.
    pub taken: TakenIn,
    /// How many lines were damaged, and left out.
    pub damaged: usize,
    /// How many lines a newer program wrote; they are left out, too.
    pub newer: usize,
    /// The first damaged lines by their number, from 1, and what is wrong with them.
    pub named: Vec<(usize, LineFault)>,
}

impl FileTakenIn {
    /// Whether everything in the file is here now.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.damaged + self.newer == 0
    }
}

/// Why the rest of a file was not taken in. What came before stays.
#[derive(Debug, thiserror::Error)]
pub enum TakeInFault {
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] io::Error),
    /// The records cannot be written.
    #[error(transparent)]
    Records(#[from] DatabaseFault),
}

/// Takes in the conversations of a file of JSON lines, as `records export` writes them. What is here already stays as it
/// is; a damaged line is counted and left out.
///
/// # Errors
/// Where the file cannot be read, or nothing can be written.
pub fn take_in_file(database: &mut Database, file: &Path) -> Result<FileTakenIn, TakeInFault> {
    take_in_lines(database, BufReader::new(open_lines(file)?.0))
}

/// A file of JSON lines, opened, and how long it is in bytes; 0 where nobody can say.
///
/// # Errors
/// Where it cannot be opened.
pub fn open_lines(file: &Path) -> io::Result<(impl Read, u64)> {
    let file = File::open(file)?;
    let length = file.metadata().map_or(0, |about| about.len());
    Ok((file, length))
}

/// As [`take_in_file`], from an open file. It needs the memory of a few conversations, however many there are.
///
/// # Errors
/// Likewise.
pub fn take_in_lines(database: &mut Database, from: impl BufRead) -> Result<FileTakenIn, TakeInFault> {
    let mut sum = FileTakenIn::default();
    // Conversations of one person that wait to be written.
    let (mut person, mut waiting) = (String::new(), Vec::with_capacity(AT_A_TIME));
    for line in Lines::of(from) {
        let (number, record) = line?;
        match record.and_then(of_person) {
            Ok((another, run)) => {
                if another != person || waiting.len() >= AT_A_TIME {
                    write(database, &person, &mut waiting, &mut sum.taken)?;
                    person = another;
                }
                waiting.push(run);
            }
            Err(LineFault::Newer(_)) => sum.newer += 1,
            Err(fault) => {
                sum.damaged += 1;
                if sum.named.len() < MOST_NAMED {
                    sum.named.push((number, fault));
                }
            }
        }
    }
    write(database, &person, &mut waiting, &mut sum.taken)?;
    Ok(sum)
}

/// Who played, and the run as it is kept.
fn of_person(record: Box<RunRecord>) -> Result<(String, WholeRun), LineFault> {
    let person = record.person.trim().to_owned();
    Ok((person, whole_run_of(*record)?))
}

fn write(
    database: &mut Database,
    person: &str,
    waiting: &mut Vec<WholeRun>,
    sum: &mut TakenIn,
) -> Result<(), DatabaseFault> {
    if waiting.is_empty() {
        return Ok(());
    }
    let TakenIn { new, went_on, known } = database.take_in_whole(person, waiting)?;
    sum.new += new;
    sum.went_on += went_on;
    sum.known += known;
    waiting.clear();
    Ok(())
}
