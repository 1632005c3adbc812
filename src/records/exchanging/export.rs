//! Runs written as tables, lines of JSON or statements.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::Path;

use super::PersonNames;
use crate::exchange::table::{RunsTable, TableOptions, TurnsTable};
use crate::exchange::xapi::{Telling, statements};
use crate::exchange::{RunRecord, lines};
use crate::records::database::{Database, DatabaseFault, WantedRuns, WholeRun};
use crate::records::{Scenarios, WriteFault, record_of, write_in_pieces};
use crate::scenario::Scenario;

/// The forms that runs can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportForm {
    /// A table for a spreadsheet, one row a run.
    Runs,
    /// A table for a spreadsheet, one row a turn.
    Turns,
    /// One run a line, for another machine and for programs.
    JsonLines,
    /// xAPI 1.0.3, one statement a line.
    Xapi,
}

/// What is written, and how.
#[derive(Debug)]
pub struct Export<'a> {
    /// In which form.
    pub form: ExportForm,
    /// How a table is written.
    pub table: TableOptions,
    /// Which runs.
    pub wanted: &'a WantedRuns,
    /// What those who played are called.
    pub names: &'a PersonNames,
    /// How statements are told.
    pub telling: &'a Telling,
    /// The scenarios at hand.
    pub scenarios: &'a Scenarios,
}

/// Why nothing, or not everything, was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportFault {
    /// The records could not be read.
    #[error(transparent)]
    Database(#[from] DatabaseFault),
    /// The file could not be written. The old one, if there was one, stands as it was.
    #[error(transparent)]
    Write(#[from] WriteFault),
    /// What it was written into did not take it.
    #[error(transparent)]
    Output(#[from] io::Error),
}

impl Export<'_> {
    /// Writes all that is wanted, in the memory of a few runs, and returns how many they were. `told` hears of each.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn write(
        &self,
        database: &mut Database,
        out: &mut dyn Write,
        told: &mut dyn FnMut(),
    ) -> Result<usize, ExportFault> {
        let mut sheet = Sheet::begin(self, &mut *out)?;
        let mut count = 0;
        let mut written: io::Result<()> = Ok(());
        let each = |_: &mut Database, whole: WholeRun| {
            let scenario = self.scenarios.of(&whole.run);
            let name = self.names.of(whole.profile);
            let mut run = record_of(whole, name);
            let scenario = scenario.filter(|scenario| run.fill_in(scenario));
            written = sheet.write(&run, scenario.map(AsRef::as_ref), self.telling);
            count += 1;
            told();
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        database.each_wanted(self.wanted, each)?;
        written?;
        sheet.end()?;
        out.flush()?;
        Ok(count)
    }

    /// The same into a file, which is there whole or not at all.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn write_file(
        &self,
        database: &mut Database,
        file: &Path,
        told: &mut dyn FnMut(),
    ) -> Result<usize, ExportFault> {
        let mut count = 0;
        write_in_pieces(file, |pieces| -> Result<(), ExportFault> {
            count = self.write(database, pieces, told)?;
            Ok(())
        })?;
        Ok(count)
    }
}

/// Saves the runs that are in memory alone, as lines of JSON in a file that can be taken in later. Returns how many they
/// were.
///
/// # Errors
/// Where the file cannot be written.
pub fn save_unwritten(
    database: &Database,
    names: &PersonNames,
    scenarios: &Scenarios,
    file: &Path,
) -> Result<usize, WriteFault> {
    let runs = database.unwritten_whole();
    write_in_pieces(file, |pieces| {
        for whole in &runs {
            let name = names.of(whole.profile);
            let mut run = record_of(whole.clone(), name);
            if let Some(scenario) = scenarios.of(&whole.run) {
                run.fill_in(scenario);
            }
            let mut out = &mut *pieces;
            lines::write(&run, &mut out).map_err(|source| WriteFault { path: file.to_owned(), source })?;
        }
        Ok::<(), WriteFault>(())
    })?;
    Ok(runs.len())
}

/// What is being written.
enum Sheet<W: Write> {
    Runs(RunsTable<W>),
    Turns(TurnsTable<W>),
    JsonLines(W),
    Xapi(W),
}

impl<W: Write> Sheet<W> {
    fn begin(export: &Export<'_>, out: W) -> io::Result<Self> {
        Ok(match export.form {
            ExportForm::Runs => Self::Runs(RunsTable::begin(out, export.table)?),
            ExportForm::Turns => Self::Turns(TurnsTable::begin(out, export.table)?),
            ExportForm::JsonLines => Self::JsonLines(out),
            ExportForm::Xapi => Self::Xapi(out),
        })
    }

    fn write(&mut self, run: &RunRecord, scenario: Option<&Scenario>, telling: &Telling) -> io::Result<()> {
        match self {
            Self::Runs(table) => Ok(table.write(run)?),
            Self::Turns(table) => Ok(table.write(run)?),
            Self::JsonLines(out) => lines::write(run, out),
            Self::Xapi(out) => statements(run, scenario, telling).iter().try_for_each(|statement| {
                serde_json::to_writer(&mut *out, statement)?;
                out.write_all(b"\n")
            }),
        }
    }

    fn end(self) -> io::Result<()> {
        match self {
            Self::Runs(table) => table.end().map(|_| ())?,
            Self::Turns(table) => table.end().map(|_| ())?,
            Self::JsonLines(_) | Self::Xapi(_) => {}
        }
        Ok(())
    }
}
