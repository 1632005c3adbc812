//! `check`: every finding with its place, the line, and what to do.

pub(super) mod files;
mod guide;
mod json;
mod look;
mod sarif;
mod text;
mod watch;

use std::io::Write;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};

use super::{Console, Outcome};
use crate::lint::{Group, Temperaments};
use crate::scenario::Severity;
use crate::words::Words;
use look::{Known, Looked, Wanted};

/// What `check` looks at, and how it says what it found.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Scenario files, or folders of them.
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// How to print what is found.
    #[arg(long, value_enum, default_value_t)]
    pub format: CheckFormat,
    /// Let the command fail with these, and not with errors alone.
    #[arg(long, value_enum)]
    pub deny: Option<Deny>,
    /// Look for these alone.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "GROUP")]
    pub only: Vec<Only>,
    /// Prove it for every temperament that can be drawn, not only for the middle one.
    #[arg(long)]
    pub all_temperaments: bool,
    /// Go on, and check again whenever a file is saved.
    #[arg(long)]
    pub watch: bool,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object, for programs.
    Json,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
}

/// What the command fails with besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings.
    Warnings,
    /// Warnings and hints.
    Hints,
}

/// What can be looked for alone. What keeps a file from being read is always said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Only {
    /// Where replies lead.
    Arrows,
    /// What the reachable moments prove.
    Structure,
    /// Points against moves, moods and endings.
    Scoring,
    /// What gives the best reply away.
    GiveAways,
    /// How the words read.
    Words,
    /// Golden playthroughs.
    Plays,
    /// Translations.
    Translations,
}

impl Only {
    fn group(self) -> Option<Group> {
        Some(match self {
            Self::Arrows => Group::Arrows,
            Self::Structure => Group::Structure,
            Self::Scoring => Group::Scoring,
            Self::GiveAways => Group::GiveAways,
            Self::Words => Group::Words,
            Self::Plays | Self::Translations => return None,
        })
    }
}

impl CheckArguments {
    fn wanted(&self) -> Wanted {
        let all = self.only.is_empty();
        Wanted {
            groups: if all { Group::ALL.to_vec() } else { self.only.iter().filter_map(|only| only.group()).collect() },
            plays: all || self.only.contains(&Only::Plays),
            translations: all || self.only.contains(&Only::Translations),
            temperaments: if self.all_temperaments { Temperaments::All } else { Temperaments::Middle },
        }
    }
}

/// Everything that was looked at.
#[derive(Debug, Default)]
struct Report {
    looked: Vec<Arc<Looked>>,
    counts: Counts,
}

/// How much was found.
#[derive(Debug, Clone, Copy, Default, serde::Serialize)]
struct Counts {
    files: usize,
    errors: usize,
    warnings: usize,
    hints: usize,
}

impl Report {
    fn add(&mut self, looked: Arc<Looked>) {
        for file in &looked.files {
            self.counts.files += 1;
            for finding in &file.findings {
                *match finding.severity {
                    Severity::Error => &mut self.counts.errors,
                    Severity::Warning => &mut self.counts.warnings,
                    Severity::Hint => &mut self.counts.hints,
                } += 1;
            }
        }
        self.looked.push(looked);
    }

    /// The files that were read, in order.
    fn files(&self) -> impl Iterator<Item = &look::File> {
        self.looked.iter().flat_map(|looked| &looked.files)
    }

    /// What kept the others from being read.
    fn unread(&self) -> impl Iterator<Item = String> {
        self.looked.iter().flat_map(|looked| &looked.unread).map(ToString::to_string)
    }

    fn outcome(&self, deny: Option<Deny>) -> Outcome {
        let Counts { errors, warnings, hints, .. } = self.counts;
        let denied = match deny {
            None => errors,
            Some(Deny::Warnings) => errors + warnings,
            Some(Deny::Hints) => errors + warnings + hints,
        };
        if denied == 0 { Outcome::Fine } else { Outcome::Found }
    }
}

/// Checks files and folders, and prints what is found, in the order of the files. A file that cannot be read keeps no
/// other from being checked. With `watch` it goes on until the program is ended.
///
/// # Errors
/// Where a file could not be read, a folder holds no scenario, nothing can be printed, or nothing can be watched.
pub fn check(
    arguments: &CheckArguments,
    words: &Words,
    console: Console,
    out: &mut impl Write,
) -> anyhow::Result<Outcome> {
    if arguments.watch {
        return watch::watch(arguments, words, console, out);
    }
    // The program ends when this is said, and gives everything back at once: quicker than piece by piece.
    once(arguments, words, console, &mut ManuallyDrop::new(Known::new()), out)
}

/// Checks everything once, without what is known already.
fn once(
    arguments: &CheckArguments,
    words: &Words,
    console: Console,
    known: &mut Known,
    out: &mut impl Write,
) -> anyhow::Result<Outcome> {
    const NOT_PRINTED: &str = "The findings could not be printed.";
    let tasks = files::tasks(&arguments.paths, words)?;
    let mut report = Report::default();
    look::at_all(&tasks, &arguments.wanted(), known, |looked| {
        if arguments.format == CheckFormat::Text {
            looked.files.iter().try_for_each(|file| text::file(file, words, console, out)).context(NOT_PRINTED)?;
        }
        report.add(looked);
        Ok(())
    })?;
    match arguments.format {
        CheckFormat::Text => text::sum(report.counts, words, out),
        CheckFormat::Json => json::print(&report, words, out),
        CheckFormat::Sarif => sarif::print(&report, words, out),
    }
    .context(NOT_PRINTED)?;
    let unread: Vec<String> = report.unread().collect();
    if !unread.is_empty() {
        bail!("{}", unread.join("\n"));
    }
    Ok(report.outcome(arguments.deny))
}
