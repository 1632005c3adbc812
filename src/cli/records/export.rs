//! `records export`: conversations as tables, lines of JSON or statements.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{TellingArguments, WantedArguments, in_words, say_news, settings};
use crate::cli::{may_write_over, progress};
use crate::exchange::table::{Separator, TableOptions};
use crate::records::{Database, Export, ExportFault, ExportForm, Folders, Scenarios};
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
    let export = Export {
        form: options.format.into(),
        table: TableOptions {
            separator: options.separator.into(),
            mark: !options.no_mark,
            check_ins: options.check_ins,
        },
        wanted: &wanted.runs,
        names: &wanted.names,
        telling: &telling,
        scenarios: &scenarios,
    };
    let said = |fault| match fault {
        ExportFault::Database(fault) => in_words(&fault, words),
        ExportFault::Write(fault) => fault.into(),
        ExportFault::Output(fault) => fault.into(),
    };
    if let Some(file) = &options.out {
        may_write_over(file, [&database.file().to_owned()], words)?;
    }
    let all = database.count_wanted(&wanted.runs).map_err(|fault| in_words(&fault, words))?;
    let progress = progress::bar(all as u64, words.text("terminal-records-exporting"));
    let mut told = || progress.inc(1);
    let Some(file) = &options.out else {
        export.write(&mut database, &mut BufWriter::with_capacity(1 << 16, out), &mut told).map_err(said)?;
        progress.finish_and_clear();
        return Ok(());
    };
    let count = export.write_file(&mut database, file, &mut told).map_err(said)?;
    progress.finish_and_clear();
    let values = [("count", count.into()), ("file", file.display().to_string().into())];
    Ok(writeln!(out, "{}", words.with("terminal-records-exported", &values))?)
}

impl From<ExportFormat> for ExportForm {
    fn from(format: ExportFormat) -> Self {
        match format {
            ExportFormat::Runs => Self::Runs,
            ExportFormat::Turns => Self::Turns,
            ExportFormat::JsonLines => Self::JsonLines,
            ExportFormat::Xapi => Self::Xapi,
        }
    }
}
