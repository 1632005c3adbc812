//! `records import`: conversations from another machine are taken in.

use std::fs::File;
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use clap::Args;

use super::{in_words, say_news};
use crate::cli::{Outcome, progress};
use crate::exchange::lines::{LineFault, Lines};
use crate::records::{Database, Folders, TakenIn, WholeRun, whole_run_of};
use crate::words::Words;

/// How many conversations are written in one go.
const AT_A_TIME: usize = 200;

/// How many damaged lines are named; the others are counted.
const MOST_NAMED: usize = 20;

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
        let mut desk = Desk { database: &mut database, words, person: String::new(), waiting: Vec::new() };
        let sum = desk.take_in(file, out)?;
        say_news(&mut database, words)?;
        let Sum { taken, damaged, newer } = sum;
        let values = [
            ("file", file.display().to_string().into()),
            ("new", taken.new.into()),
            ("longer", taken.went_on.into()),
            ("known", taken.known.into()),
            ("damaged", damaged.into()),
        ];
        writeln!(out, "{}", words.with("terminal-records-imported", &values))?;
        if newer > 0 {
            writeln!(out, "{}", words.with("terminal-records-newer-lines", &[("count", newer.into())]))?;
        }
        if damaged + newer > 0 {
            outcome = Outcome::Found;
        }
    }
    Ok(outcome)
}

/// What came of a file.
#[derive(Default)]
struct Sum {
    taken: TakenIn,
    damaged: usize,
    newer: usize,
}

/// Conversations of one person that wait to be written.
struct Desk<'a> {
    database: &'a mut Database,
    words: &'a Words,
    person: String,
    waiting: Vec<WholeRun>,
}

impl Desk<'_> {
    fn take_in(&mut self, path: &Path, out: &mut impl Write) -> anyhow::Result<Sum> {
        let name = || path.display().to_string();
        let unreadable = || self.words.with("terminal-records-unreadable", &[("file", name().into())]);
        let file = File::open(path).with_context(unreadable)?;
        let size = file.metadata().map_or(0, |about| about.len());
        let progress = progress::bar(size, self.words.text("terminal-records-importing"));
        let mut sum = Sum::default();
        for line in Lines::of(BufReader::new(progress.wrap_read(file))) {
            let unreadable = || self.words.with("terminal-records-unreadable", &[("file", name().into())]);
            let (number, run) = line.with_context(unreadable)?;
            let person_and_run = run.and_then(|run| {
                let person = run.person.trim().to_owned();
                Ok((person, whole_run_of(*run)?))
            });
            match person_and_run {
                Ok((person, run)) => {
                    if person != self.person || self.waiting.len() >= AT_A_TIME {
                        self.write(&mut sum.taken)?;
                        self.person = person;
                    }
                    self.waiting.push(run);
                }
                Err(LineFault::Newer(_)) => sum.newer += 1,
                Err(fault) => {
                    sum.damaged += 1;
                    if sum.damaged <= MOST_NAMED {
                        let values = [
                            ("file", name().into()),
                            ("line", number.to_string().into()),
                            ("reason", fault.to_string().into()),
                        ];
                        progress.suspend(|| {
                            writeln!(out, "{}", self.words.with("terminal-records-damaged-line", &values))
                        })?;
                    }
                }
            }
        }
        self.write(&mut sum.taken)?;
        progress.finish_and_clear();
        Ok(sum)
    }

    fn write(&mut self, sum: &mut TakenIn) -> anyhow::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let taken = self.database.take_in_whole(&self.person, &self.waiting);
        let TakenIn { new, went_on, known } = taken.map_err(|fault| anyhow!(in_words(&fault, self.words)))?;
        sum.new += new;
        sum.went_on += went_on;
        sum.known += known;
        self.waiting.clear();
        Ok(())
    }
}
