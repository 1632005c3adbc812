//! The commands: they print and ask, and decide nothing.

mod check;
mod console;
mod courses;
mod debrief;
mod graph;
mod new;
mod news;
mod opening;
mod play;
mod progress;
mod reading;
mod record;
mod records;
mod scores;
mod simulate;
mod stopped;
mod translate;
mod typing;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use check::{CheckArguments, CheckFormat, Deny, Only, check};
pub use console::Console;
pub use courses::courses;
pub use debrief::{DebriefOptions, debrief, may_page, write_page};
pub use graph::{GraphOptions, PictureFormat, graph};
pub use new::{NewOptions, new};
pub use opening::OpeningArguments;
pub use play::play;
pub use reading::{ReadArguments, read};
pub use record::{may_record, record};
pub use records::{
    ExportFormat, ExportOptions, GroupOptions, ImportOptions, RecordsCommand, SendOptions, SeparatorName, records,
};
pub use scores::scores;
pub use simulate::{SimulateOptions, simulate};
pub use stopped::tell_of_faults;
pub use translate::{StatusOptions, StubOptions, TranslateCommand, translate};

use crate::records::{Answers, ReadFault, is_same_file, read as read_scenario, shipped, shipped_names, translation};
use crate::scenario::{Loaded, Scenario, Severity, nearest};
use crate::words::{Language, Words};

/// Practise difficult conversations with customers who remember, react and have reasons of their own.
#[derive(Debug, Parser)]
#[command(name = "in-their-shoes", version, disable_help_subcommand = true, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// Folders of scenarios for the window.
    #[command(flatten)]
    pub more: MoreScenarios,
    /// The language to speak, as in de; else that of this machine, or the one that is set in the window.
    #[arg(long, global = true, value_name = "LANG")]
    pub language: Option<String>,
    /// What to do; without a command the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Folders of scenarios that are named on the command line.
#[derive(Debug, Default, Args)]
pub struct MoreScenarios {
    /// Show the scenarios of this folder, too; can be given several times.
    #[arg(long = "scenarios", value_name = "FOLDER")]
    folders: Vec<PathBuf>,
}

impl MoreScenarios {
    /// The folders, by their whole names.
    ///
    /// # Errors
    /// Where one of them is not there, or is no folder.
    pub fn folders(&self, words: &Words) -> anyhow::Result<Vec<PathBuf>> {
        let folder = |named: &PathBuf| {
            if !named.is_dir() {
                bail!(words.with("terminal-no-folder", &[("folder", named.display().to_string().into())]));
            }
            Ok(std::path::absolute(named)?)
        };
        self.folders.iter().map(folder).collect()
    }
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the window, on a scenario if one is named.
    Window {
        /// A scenario file, or the name of one that comes with the program.
        scenario: Option<PathBuf>,
        /// Go straight into the conversation.
        #[arg(long, requires = "scenario")]
        now: bool,
        /// The seed: the same seed and the same answers give the same conversation.
        #[arg(long, requires = "scenario")]
        seed: Option<u64>,
        /// Where to begin, if not at the beginning.
        #[command(flatten)]
        opening: OpeningArguments,
        /// Folders of scenarios.
        #[command(flatten)]
        more: MoreScenarios,
    },
    /// Play a scenario here in the terminal; without a name, list those that come with the program.
    Play {
        /// A scenario file, or the name of one that comes with the program.
        scenario: Option<PathBuf>,
        /// The seed: the same seed and the same answers give the same conversation.
        #[arg(long, requires = "scenario")]
        seed: Option<u64>,
        /// Where to begin, if not at the beginning.
        #[command(flatten)]
        opening: OpeningArguments,
        /// How to answer: choose a card, find a reply by its words, or say it in your own.
        #[arg(long, value_enum, default_value_t, requires = "scenario")]
        answers: AnswersName,
        /// Leave nothing on the disk.
        #[arg(long, requires = "scenario")]
        keep_nothing: bool,
        /// Add this conversation to a file of golden playthroughs.
        #[arg(long, value_name = "FILE", requires = "scenario", conflicts_with_all = ["from", "facts", "mood"])]
        record: Option<PathBuf>,
        /// Write this conversation, looked back on, as a page: FILE.html or FILE.md.
        #[arg(long, value_name = "FILE", requires = "scenario")]
        page: Option<PathBuf>,
    },
    /// Look back on a conversation that was kept, as a web page or as Markdown.
    Debrief(DebriefOptions),
    /// Say exactly what the best and the worst run of a scenario come to.
    Scores {
        /// A scenario file, or the name of one that comes with the program.
        scenario: PathBuf,
        /// How to print it.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Say what is wrong or doubtful in scenario files.
    Check(CheckArguments),
    /// Let bots play a scenario many times, and show how each kind of player fares.
    Simulate(SimulateOptions),
    /// Draw a scenario: what leads where, and what each reply is worth.
    Graph(GraphOptions),
    /// Say how a typed reply is read: what earns, what costs, and which written reply comes closest.
    Read(ReadArguments),
    /// Write a starter scenario to begin from.
    New(NewOptions),
    /// Translate a scenario, or see how far translations have come.
    #[command(subcommand)]
    Translate(TranslateCommand),
    /// Give conversations to other programs and machines, take them in, or see what a group made of them.
    #[command(subcommand)]
    Records(RecordsCommand),
}

/// How a trainee answers in the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum AnswersName {
    /// By the number of a card.
    #[default]
    Choose,
    /// By typing words of a reply, and then its number in the list.
    Find,
    /// In words of their own.
    Say,
}

impl From<AnswersName> for Answers {
    fn from(named: AnswersName) -> Self {
        match named {
            AnswersName::Choose => Self::Choose,
            AnswersName::Find => Self::Find,
            AnswersName::Say => Self::Say,
        }
    }
}

/// How figures are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For a person.
    #[default]
    Text,
    /// For another program.
    Json,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was found that fails the command.
    Fine,
    /// Something was.
    Found,
}

/// Reads the scenario a person names: a file, or one that comes with the program.
///
/// # Errors
/// Where there is no such scenario, or it cannot be played; the message then holds the first finding with its place.
pub fn open_scenario(named: &Path, words: &Words) -> anyhow::Result<Arc<Scenario>> {
    let name = named.to_string_lossy();
    let shipped = || shipped().find(|(id, _)| *id == name).map(|(_, loaded)| loaded);
    let unknown = || {
        let known = shipped_names();
        let near = nearest(&name, known).map(|near| words.with("terminal-nearest", &[("name", near.into())]));
        let sentence = words.with("terminal-no-scenario", &[("name", (&*name).into())]);
        [Some(sentence), near].into_iter().flatten().collect::<Vec<_>>().join(" ")
            + "\n"
            + courses::list(words).trim_end()
    };
    let loaded = match read_scenario(named) {
        Ok(loaded) => loaded,
        Err(ReadFault::System { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {
            shipped().with_context(unknown)?
        }
        Err(fault) => return Err(fault.into()),
    };
    let rules = loaded.scenario.as_ref().map(crate::lint::faults).unwrap_or_default();
    let mut faults = loaded.findings.iter().chain(&rules).filter(|finding| finding.severity == Severity::Error);
    if let Some(finding) = faults.next() {
        let shown = loaded.show(finding);
        let more = faults.count();
        let (message, hint) = words.finding(finding);
        bail!(
            "{name}, line {}: {message} {hint}{}",
            shown.line,
            if more > 0 { format!(" ({more} more; see: in-their-shoes check {name})") } else { String::new() }
        );
    }
    let Loaded { scenario, .. } = loaded;
    scenario.map(Arc::new).with_context(|| format!("{name} cannot be opened."))
}

/// The same, told in the language of the words where there is a translation.
///
/// # Errors
/// As [`open_scenario`].
pub fn open_told(named: &Path, words: &Words) -> anyhow::Result<Arc<Scenario>> {
    let scenario = open_scenario(named, words)?;
    let file = named.exists().then_some(named);
    let translation = translation(&scenario.id, file, words.language().tag());
    Ok(translation.map_or(Arc::clone(&scenario), |translation| Arc::new(scenario.told_in(&translation))))
}

/// The language that somebody asks for by its tag.
///
/// # Errors
/// Where there are no words in it.
pub fn language(tag: &str) -> anyhow::Result<Language> {
    Language::of_tag(tag).with_context(|| {
        let known: Vec<String> =
            Language::ALL.iter().map(|language| format!("{} ({})", language.tag(), language.name())).collect();
        let values = [("language", tag.into()), ("known", known.join(", ").into())];
        Words::english().with("terminal-no-such-language", &values)
    })
}

/// Lets figures and pictures be written into a file, unless it is one that was read, or an author's: nothing rewrites
/// those.
fn may_write_over<'a>(file: &Path, read: impl IntoIterator<Item = &'a PathBuf>, words: &Words) -> anyhow::Result<()> {
    let is_authors = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron"));
    if is_authors || read.into_iter().any(|read| is_same_file(read, file)) {
        bail!("{}", words.with("terminal-not-over", &[("file", file.display().to_string().into())]));
    }
    Ok(())
}
