//! `records group`: what everybody in the records made of a scenario.

mod text;

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::bail;
use clap::Args;

use super::export::SeparatorName;
use super::{in_words, say_news};
use crate::cli::{Format, may_write_over, open_scenario};
use crate::exchange::GroupRecord;
use crate::exchange::table::{GroupTable, TableOptions};
use crate::records::{Database, DatabaseFault, Folders, Played, Scenarios};
use crate::scenario::Scenario;
use crate::words::Words;

/// What is asked of `records group`.
#[derive(Debug, Args)]
pub struct GroupOptions {
    /// A scenario by its name or its file; without one, all that was played is listed.
    pub scenario: Option<PathBuf>,
    /// Show all conversations, and not only the first one of each person.
    #[arg(long)]
    pub all: bool,
    /// Write what was said at each node as a table for a spreadsheet; - prints it.
    #[arg(long, value_name = "FILE", requires = "scenario")]
    pub csv: Option<PathBuf>,
    /// What stands between two cells of the table.
    #[arg(long, value_enum, default_value_t)]
    pub separator: SeparatorName,
    /// Leave out the mark at the beginning of the table by which spreadsheets know the letters.
    #[arg(long)]
    pub no_mark: bool,
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Shows what everybody made of a scenario, or what they played.
///
/// # Errors
/// Where the records cannot be read, the scenario is not at hand, or nothing can be written.
pub(super) fn group(
    options: &GroupOptions,
    folders: &Folders,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut database = Database::open(folders);
    let said = |fault: DatabaseFault| in_words(&fault, words);
    let played = database.played();
    say_news(&mut database, words)?;
    let played = played.map_err(said)?;
    let scenarios = Scenarios::read(folders);
    let Some(named) = &options.scenario else {
        return list(&played, &scenarios, options.format, words, out);
    };
    let scenario = scenario_of(named, &played, &scenarios, words)?;
    let group = database.group(&scenario);
    say_news(&mut database, words)?;
    let group = group.map_err(said)?;
    if let Some(file) = &options.csv {
        return table(&GroupRecord::of(&group, &scenario), file, &database, options, words, out);
    }
    match options.format {
        Format::Json => Ok(writeln!(out, "{}", serde_json::to_string_pretty(&GroupRecord::of(&group, &scenario))?)?),
        Format::Text => Ok(text::print(&group, options.all, &scenario, words, out)?),
    }
}

/// The scenario of a name, as most of its runs were played; or of a file.
fn scenario_of(named: &Path, played: &[Played], scenarios: &Scenarios, words: &Words) -> anyhow::Result<Arc<Scenario>> {
    let name = named.to_string_lossy();
    let mut of_name = played.iter().filter(|played| played.scenario == name);
    // The most played comes first.
    if let Some(scenario) = of_name.clone().find_map(|played| scenarios.at_hand(&played.scenario, played.hash)) {
        return Ok(Arc::clone(scenario));
    }
    let count: usize = of_name.by_ref().map(|played| played.runs).sum();
    match open_scenario(named, words) {
        Err(_) if count > 0 => {
            bail!("{}", words.with("terminal-group-unknown", &[("name", (&*name).into()), ("count", count.into())]))
        }
        opened => opened,
    }
}

/// Lists what was played.
fn list(
    played: &[Played],
    scenarios: &Scenarios,
    format: Format,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let is_here = |played: &&Played| scenarios.at_hand(&played.scenario, played.hash).is_some();
    match format {
        Format::Json => {
            let rows: Vec<serde_json::Value> = played
                .iter()
                .map(|played| {
                    serde_json::json!({
                        "scenario": played.scenario,
                        "hash": format!("{:016x}", played.hash),
                        "here": is_here(&played),
                        "people": played.people,
                        "conversations": played.runs,
                        "ended": played.ended,
                    })
                })
                .collect();
            Ok(writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?)
        }
        Format::Text => {
            let here: Vec<&Played> = played.iter().filter(is_here).collect();
            let elsewhere = played.iter().map(|played| played.runs).sum::<usize>()
                - here.iter().map(|played| played.runs).sum::<usize>();
            Ok(text::list(&here, elsewhere, words, out)?)
        }
    }
}

/// Writes the table.
fn table(
    group: &GroupRecord,
    file: &Path,
    database: &Database,
    options: &GroupOptions,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let table = TableOptions { separator: options.separator.into(), mark: !options.no_mark, check_ins: false };
    let write = |into: &mut dyn Write| -> anyhow::Result<()> {
        let mut rows = GroupTable::begin(into, table)?;
        rows.write(group)?;
        Ok(rows.end()?.flush()?)
    };
    if file == Path::new("-") {
        return write(&mut BufWriter::new(out));
    }
    may_write_over(file, [&database.file().to_owned()], words)?;
    super::in_pieces(file, |pieces| write(pieces))?;
    let values = [("file", file.display().to_string().into())];
    Ok(writeln!(out, "{}", words.with("terminal-group-written", &values))?)
}
