//! Runs as JSON Lines: one run a line, written here and read back on another machine.

use std::io::{self, BufRead, Read, Write};

use serde::Deserialize;

use super::record::{RECORD_FORMAT, RecordFault, RunRecord};

/// The longest line that is read, in bytes: far more than a run of two hundred turns has.
pub const LONGEST_LINE: u64 = 8 * 1024 * 1024;

/// Writes a run as one line.
///
/// # Errors
/// Where it cannot be written.
pub fn write(run: &RunRecord, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, run)?;
    out.write_all(b"\n")
}

/// Why a line was left out.
#[derive(Debug, thiserror::Error)]
pub enum LineFault {
    /// It was written by a newer program.
    #[error("format {0} is newer than this program reads")]
    Newer(u32),
    /// It is no run, or is cut off.
    #[error("{0}")]
    NoRun(String),
    /// It is a run that cannot be.
    #[error(transparent)]
    Senseless(#[from] RecordFault),
    /// It is far longer than a run can be.
    #[error("the line is longer than any run")]
    TooLong,
}

/// The runs of a file, line by line, in the memory of one of them. Empty lines count, and are passed over.
#[derive(Debug)]
pub struct Lines<R> {
    from: R,
    number: usize,
}

/// A line’s number, from 1, and the run in it.
pub type NumberedRun = (usize, Result<Box<RunRecord>, LineFault>);

impl<R: BufRead> Lines<R> {
    /// Reads from the beginning of a file.
    #[must_use]
    pub fn of(from: R) -> Self {
        Self { from, number: 0 }
    }

    fn next_line(&mut self) -> io::Result<Option<NumberedRun>> {
        loop {
            let mut line = Vec::new();
            (&mut self.from).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
            if line.is_empty() {
                return Ok(None);
            }
            self.number += 1;
            if line.len() as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
                skip_line(&mut self.from)?;
                return Ok(Some((self.number, Err(LineFault::TooLong))));
            }
            // Some programs put a mark at the beginning of a text file.
            let text = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line).trim_ascii();
            if !text.is_empty() {
                return Ok(Some((self.number, read(text).map(Box::new))));
            }
        }
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<NumberedRun>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_line().transpose()
    }
}

fn skip_line(from: &mut impl BufRead) -> io::Result<()> {
    loop {
        let some = from.fill_buf()?;
        let end = some.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(some.len(), |end| end + 1);
        from.consume(length);
        if end.is_some() || length == 0 {
            return Ok(());
        }
    }
}

/// Reads one line.
fn read(text: &[u8]) -> Result<RunRecord, LineFault> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let no_run = |fault: serde_json::Error| LineFault::NoRun(fault.to_string());
    // A newer format may look quite different: its number is asked for first.
    match serde_json::from_slice::<Head>(text).map_err(no_run)?.format {
        1..=RECORD_FORMAT => {}
        0 => return Err(LineFault::NoRun("there is no format 0".to_owned())),
        newer => return Err(LineFault::Newer(newer)),
    }
    let mut run: RunRecord = serde_json::from_slice(text).map_err(no_run)?;
    run.check()?;
    run.number_moves();
    Ok(run)
}
