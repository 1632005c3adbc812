//! `records import`: conversations from another machine are taken in.

use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;

use super::{in_words, say_news};
use crate::cli::{Outcome, progress};
use crate::records::{Database, FileTakenIn, Folders, TakeInFault, open_lines, take_in_lines};
use crate::words::Words;

/// What is asked of `records import`.
#[derive(Debug, Args)]
pub struct ImportOptions {
    /// Files that records export wrote, as lines of JSON.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Takes in conversations. What is there already stays as it is; a damaged line is named and left out.
///
/// # Errors
/// Where a file cannot be read, or nothing can be written.
pub(super) fn import(
    options: &ImportOptions,
    folders: &Folders,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<Outcome> {
    let mut database = Database::open(folders);
    let mut outcome = Outcome::Fine;
    for file in &options.files {
        let sum = take_in(&mut database, file, words);
        say_news(&mut database, words)?;
        let sum = sum?;
        say(&sum, file, words, out)?;
        if !sum.is_whole() {
            outcome = Outcome::Found;
        }
    }
    Ok(outcome)
}

fn take_in(database: &mut Database, path: &Path, words: &Words) -> anyhow::Result<FileTakenIn> {
    let unreadable = || words.with("terminal-records-unreadable", &[("file", path.display().to_string().into())]);
    let (file, size) = open_lines(path).with_context(unreadable)?;
    let progress = progress::bar(size, words.text("terminal-records-importing"));
    let taken = take_in_lines(database, BufReader::new(progress.wrap_read(file)));
    progress.finish_and_clear();
    match taken {
        Err(TakeInFault::Unreadable(fault)) => Err(fault).with_context(unreadable),
        Err(TakeInFault::Records(fault)) => Err(in_words(&fault, words)),
        Ok(taken) => Ok(taken),
    }
}

/// Says what came of a file, and which of its lines were left out.
fn say(sum: &FileTakenIn, path: &Path, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let file = path.display().to_string();
    for (number, fault) in &sum.named {
        let values =
            [("file", file.as_str().into()), ("line", number.to_string().into()), ("reason", fault.to_string().into())];
        writeln!(out, "{}", words.with("terminal-records-damaged-line", &values))?;
    }
    let values = [
        ("file", file.into()),
        ("new", sum.taken.new.into()),
        ("longer", sum.taken.went_on.into()),
        ("known", sum.taken.known.into()),
        ("damaged", sum.damaged.into()),
    ];
    writeln!(out, "{}", words.with("terminal-records-imported", &values))?;
    if sum.newer > 0 {
        writeln!(out, "{}", words.with("terminal-records-newer-lines", &[("count", sum.newer.into())]))?;
    }
    Ok(())
}
