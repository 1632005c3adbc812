//! `records`: conversations go to other programs and machines, come in from there, and are looked at together.

mod export;
mod group;
mod import;
mod send;

use std::io::Write;
use std::path::Path;

use anyhow::{anyhow, bail};
use clap::{Args, Subcommand};

pub use export::{ExportFormat, ExportOptions, SeparatorName};
pub use group::GroupOptions;
pub use import::ImportOptions;
pub use send::SendOptions;

use super::Outcome;
use super::news::{in_words, say_news};
use crate::exchange::Moment;
use crate::exchange::xapi::{BadBase, Telling};
use crate::records::{
    Database, DatabaseFault, Folders, PersonNames, Settings, StoreSettings, WantedRuns, WriteFault, telling,
    write_in_pieces,
};
use crate::words::Words;

/// What can be done with conversations that were kept.
#[derive(Debug, Subcommand)]
pub enum RecordsCommand {
    /// Write conversations as a table, as lines of JSON, or as xAPI statements.
    Export(ExportOptions),
    /// Take in conversations that another machine wrote as lines of JSON.
    Import(ImportOptions),
    /// Show what everybody made of a scenario: scores, endings, what was said, and where the group stumbles.
    Group(GroupOptions),
    /// Send conversations to a learning record store (LRS), as xAPI statements. No other command uses the network.
    Send(SendOptions),
}

/// Which conversations are meant; all of them where nothing is said.
#[derive(Debug, Args)]
pub struct WantedArguments {
    /// Only those of this nickname.
    #[arg(long, value_name = "NAME")]
    pub nickname: Option<String>,
    /// Only those that began on this day or later, like 2026-11-22, in UTC.
    #[arg(long, value_name = "DAY")]
    pub since: Option<Moment>,
    /// Only those of this scenario.
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Put a made-up name in the place of each nickname, always the same one on this machine.
    #[arg(long)]
    pub pseudonyms: bool,
}

/// How conversations are told as xAPI statements.
#[derive(Debug, Args)]
pub struct TellingArguments {
    /// What the names of scenarios begin with: a web address below a domain of your own.
    #[arg(long, value_name = "URL")]
    pub base: Option<String>,
    /// The system that the names of people belong to, as a web address; the base where nothing is said.
    #[arg(long, value_name = "URL")]
    pub home_page: Option<String>,
    /// The least score, 0 to 100, on each axis for a conversation to be passed.
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub pass_mark: Option<u8>,
}

/// Does one of these things.
///
/// # Errors
/// Where it cannot be done; the message says why in words for a person.
pub fn records(
    command: &RecordsCommand,
    folders: Option<&Folders>,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<Outcome> {
    let folders = folders.ok_or_else(|| anyhow!("{}", words.text("terminal-records-no-folder")))?;
    match command {
        RecordsCommand::Export(options) => export::export(options, folders, words, out).map(|()| Outcome::Fine),
        RecordsCommand::Import(options) => import::import(options, folders, words, out),
        RecordsCommand::Group(options) => group::group(options, folders, words, out).map(|()| Outcome::Fine),
        RecordsCommand::Send(options) => send::send(options, folders, words, out),
    }
}

/// What somebody wants, and the names to give to those who played.
struct Wanted {
    runs: WantedRuns,
    names: PersonNames,
}

impl WantedArguments {
    fn read(&self, database: &mut Database, check_ins: bool, words: &Words) -> anyhow::Result<Wanted> {
        let said = |fault: DatabaseFault| in_words(&fault, words);
        let is_called = |name: &Option<String>, wanted: &str| {
            name.as_ref().is_some_and(|name| name.to_lowercase() == wanted.trim().to_lowercase())
        };
        let profile = match &self.nickname {
            None => None,
            Some(wanted) => {
                let profiles = database.profiles().map_err(said)?;
                match profiles.iter().find(|profile| is_called(&profile.nickname, wanted)) {
                    Some(profile) => Some(profile.id),
                    None => {
                        let values = [("name", wanted.as_str().into())];
                        bail!("{}", words.with("terminal-records-nobody", &values));
                    }
                }
            }
        };
        let somebody = words.text("terminal-records-somebody");
        let names = PersonNames::read(database, profile, self.pseudonyms, somebody).map_err(said)?;
        let since = self.since.unwrap_or_default().0;
        let runs = WantedRuns { profile, since, scenario: self.scenario.clone(), check_ins };
        Ok(Wanted { runs, names })
    }
}

impl TellingArguments {
    /// How statements are told: as asked for here, else as in the settings.
    fn read(&self, settings: &StoreSettings, words: &Words) -> anyhow::Result<Telling> {
        let asked = |asked: &Option<String>, set: &String| asked.clone().unwrap_or_else(|| set.clone());
        // What is asked for and is nothing is no address, while what is not set may be nothing.
        let nothing = [&self.base, &self.home_page].into_iter().flatten().find(|asked| asked.trim().is_empty());
        let settings = StoreSettings {
            base: asked(&self.base, &settings.base),
            home_page: asked(&self.home_page, &settings.home_page),
            pass_mark: self.pass_mark.or(settings.pass_mark),
            ..settings.clone()
        };
        let told = match nothing {
            Some(nothing) => Err(BadBase(nothing.clone())),
            None => telling(&settings, words.text("terminal-say-nothing")),
        };
        told.map_err(|bad| anyhow!("{}", words.with("terminal-records-bad-base", &[("address", bad.0.into())])))
    }
}

/// Writes a file piece by piece, whole or not at all.
fn in_pieces(file: &Path, write: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>) -> anyhow::Result<()> {
    write_in_pieces(file, |pieces| write(pieces)).map_err(|fault| match fault.downcast::<WriteFault>() {
        Ok(fault) => fault.into(),
        Err(fault) => fault,
    })
}

fn settings(folders: &Folders) -> StoreSettings {
    Settings::read(&folders.settings()).settings.learning_record_store
}
