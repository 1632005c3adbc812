//! `records export`: conversations as tables, lines of JSON or statements.

use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{TellingArguments, Wanted, WantedArguments, in_pieces, in_words, say_news, settings};
use crate::cli::{may_write_over, progress};
use crate::exchange::table::{RunsTable, Separator, TableOptions, TurnsTable};
use crate::exchange::xapi::{Telling, statements};
use crate::exchange::{RunRecord, lines};
use crate::records::{Database, Folders, Scenarios, record_of};
use crate::scenario::Scenario;
use crate::words::Words;

/// What is asked of `records export`.
#[derive(Debug, Args)]
pub struct ExportOptions {
    /// In which form.
    #[arg(long, value_enum)]
    pub format: ExportFormat,
    /// Where to write, instead of printing.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Which conversations.
    #[command(flatten)]
    pub wanted: WantedArguments,
    /// Include how people said they were before and after. Ask them first.
    #[arg(long)]
    pub check_ins: bool,
    /// What stands between two cells of a table.
    #[arg(long, value_enum, default_value_t)]
    pub separator: SeparatorName,
    /// Leave out the mark at the beginning of a table by which spreadsheets know the letters.
    #[arg(long)]
    pub no_mark: bool,
    /// How statements are told.
    #[command(flatten)]
    pub telling: TellingArguments,
}

/// The forms that conversations can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// A table for a spreadsheet, one row a conversation.
    Runs,
    /// A table for a spreadsheet, one row a turn.
    Turns,
    /// One conversation a line, for another machine (records import) and for programs.
    JsonLines,
    /// xAPI 1.0.3, one statement a line.
    Xapi,
}

/// What can stand between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum SeparatorName {
    /// A comma.
    #[default]
    Comma,
    /// A semicolon: for spreadsheets that write 0,5 for a half.
    Semicolon,
    /// A tab.
    Tab,
}

impl From<SeparatorName> for Separator {
    fn from(name: SeparatorName) -> Self {
        match name {
            SeparatorName::Comma => Self::Comma,
            SeparatorName::Semicolon => Self::Semicolon,
            SeparatorName::Tab => Self::Tab,
        }
    }
}

/// Writes conversations.
///
/// # Errors
/// Where they cannot be read or written.
pub(super) fn export(
    options: &ExportOptions,
    folders: &Folders,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut database = Database::open(folders);
    let wanted = options.wanted.read(&mut database, options.check_ins, words)?;
    say_news(&mut database, words)?;
    let telling = options.telling.read(&settings(folders), words)?;
    let scenarios = Scenarios::read(folders);
    let mut export = Export { options, wanted, telling, scenarios, words };
    let Some(file) = &options.out else {
        export.write(&mut database, &mut BufWriter::with_capacity(1 << 16, out))?;
        return Ok(());
    };
    may_write_over(file, [&database.file().to_owned()], words)?;
    let mut count = 0;
    in_pieces(file, |pieces| {
        count = export.write(&mut database, pieces)?;
        Ok(())
    })?;
    let values = [("count", count.into()), ("file", file.display().to_string().into())];
    Ok(writeln!(out, "{}", words.with("terminal-records-exported", &values))?)
}

struct Export<'a> {
    options: &'a ExportOptions,
    wanted: Wanted,
    telling: Telling,
    scenarios: Scenarios,
    words: &'a Words,
}

impl Export<'_> {
    /// Writes all that is wanted, and returns how many conversations that were.
    fn write(&mut self, database: &mut Database, out: &mut dyn Write) -> anyhow::Result<usize> {
        let said = |fault| in_words(&fault, self.words);
        let all = database.count_wanted(&self.wanted.runs).map_err(said)?;
        let progress = progress::bar(all as u64, self.words.text("terminal-records-exporting"));
        let mut sheet = Sheet::begin(self.options, &mut *out)?;
        let mut count = 0;
        let mut written: io::Result<()> = Ok(());
        let each = |_: &mut Database, whole: crate::records::WholeRun| {
            let scenario = self.scenarios.of(&whole.run);
            let name = self.wanted.name(whole.profile, self.words);
            let mut run = record_of(whole, name);
            let scenario = scenario.filter(|scenario| run.fill_in(scenario));
            written = sheet.write(&run, scenario.map(AsRef::as_ref), &self.telling);
            count += 1;
            progress.inc(1);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        database.each_wanted(&self.wanted.runs, each).map_err(said)?;
        progress.finish_and_clear();
        written?;
        sheet.end()?;
        out.flush()?;
        Ok(count)
    }
}

/// What is being written.
enum Sheet<W: Write> {
    Runs(RunsTable<W>),
    Turns(TurnsTable<W>),
    JsonLines(W),
    Xapi(W),
}

impl<W: Write> Sheet<W> {
    fn begin(options: &ExportOptions, out: W) -> io::Result<Self> {
        let table =
            TableOptions { separator: options.separator.into(), mark: !options.no_mark, check_ins: options.check_ins };
        Ok(match options.format {
            ExportFormat::Runs => Self::Runs(RunsTable::begin(out, table)?),
            ExportFormat::Turns => Self::Turns(TurnsTable::begin(out, table)?),
            ExportFormat::JsonLines => Self::JsonLines(out),
            ExportFormat::Xapi => Self::Xapi(out),
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
