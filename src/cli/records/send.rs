//! `records send`: conversations go to a learning record store, and the terminal says how it goes.

use std::io::Write;
use std::path::PathBuf;
use std::thread;

use anyhow::{anyhow, bail};
use clap::Args;

use super::{TellingArguments, WantedArguments, in_words, say_news, settings};
use crate::cli::{Outcome, progress};
use crate::records::{
    Backoff, BadAddress, Credentials, CredentialsFault, Database, DatabaseFault, Delivery, DeliveryFault, Folders,
    NAME_VARIABLE, PASSWORD_VARIABLE, Scenarios, Sending, Sent, Store, StoreAddress, read_bytes,
};
use crate::words::Words;

/// How many refused statements are shown; the others are counted.
const MOST_NAMED: usize = 10;

/// What is asked of `records send`.
#[derive(Debug, Args)]
pub struct SendOptions {
    /// The address of the store, unless it is in the settings.
    #[arg(long, value_name = "URL")]
    pub to: Option<String>,
    /// A file with one line name:password that you alone may read. Without it, IN_THEIR_SHOES_STORE_NAME and
    /// IN_THEIR_SHOES_STORE_PASSWORD are asked.
    #[arg(long, value_name = "FILE")]
    pub credentials: Option<PathBuf>,
    /// A file with the certificates to trust, in PEM, instead of the usual ones.
    #[arg(long, value_name = "FILE")]
    pub authority: Option<PathBuf>,
    /// Send without encryption, to another machine too. Anybody on the way can read along.
    #[arg(long)]
    pub insecure: bool,
    /// How often a store that does not answer is asked, before the rest waits for the next time.
    #[arg(long, value_name = "NUMBER", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub tries: u32,
    /// Send what the store refused once more.
    #[arg(long)]
    pub again: bool,
    /// Which conversations.
    #[command(flatten)]
    pub wanted: WantedArguments,
    /// How statements are told.
    #[command(flatten)]
    pub telling: TellingArguments,
}

/// Puts statements into the queue, and sends all that wait there.
///
/// # Errors
/// Where the store or the credentials are not as they should be, or nothing can be written.
pub(super) fn send(
    options: &SendOptions,
    folders: &Folders,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<Outcome> {
    let settings = settings(folders);
    let telling = options.telling.read(&settings, words)?;
    let store = store(options, &settings.address, words)?;
    let to = store.address().as_str().to_owned();
    let mut database = Database::open(folders);
    let said = |fault: DatabaseFault| in_words(&fault, words);
    let wanted = options.wanted.read(&mut database, false, words)?;
    say_news(&mut database, words)?;
    let scenarios = Scenarios::read(folders);

    if options.again {
        database.try_refused_again(&to).map_err(said)?;
    }
    let sent_before = database.count_statements(&to).map_err(said)?.sent;
    let all = database.count_wanted(&wanted.runs).map_err(said)?;
    let bar = progress::bar(all as u64, words.text("terminal-records-sending"));
    let sending = Sending {
        delivery: Delivery { store: &store, backoff: Backoff::default(), most_failures: options.tries },
        wanted: &wanted.runs,
        names: &wanted.names,
        telling: &telling,
        scenarios: &scenarios,
    };
    let sent = sending.run(&mut database, &mut || bar.inc(1), &mut thread::sleep);
    bar.finish_and_clear();
    let Sent { left, stopped } = sent.map_err(said)?;
    let counts = database.count_statements(&to).map_err(said)?;
    let fault = match stopped {
        None => None,
        Some(DeliveryFault::Database(fault)) => return Err(said(fault)),
        Some(DeliveryFault::NotAllowed(status)) => {
            let values = [
                ("status", status.to_string().into()),
                ("name", NAME_VARIABLE.into()),
                ("password", PASSWORD_VARIABLE.into()),
            ];
            Some(words.with("terminal-records-not-allowed", &values))
        }
        Some(DeliveryFault::NoStore(status)) => {
            let values = [("status", status.to_string().into()), ("address", to.as_str().into())];
            Some(words.with("terminal-records-no-store", &values))
        }
        Some(DeliveryFault::GaveUp(reason)) => Some(words.with("terminal-records-away", &[("reason", reason.into())])),
    };
    if let Some(fault) = &fault {
        writeln!(out, "{fault}")?;
    }
    let values = [
        ("sent", counts.sent.saturating_sub(sent_before).into()),
        ("all", counts.sent.into()),
        ("waiting", counts.waiting.into()),
        ("left", left.into()),
        ("refused", counts.refused.into()),
        ("address", to.as_str().into()),
    ];
    writeln!(out, "{}", words.with("terminal-records-sent", &values))?;
    for (id, reason) in database.refused_statements(&to, MOST_NAMED).map_err(said)? {
        writeln!(out, "  {id}: {reason}")?;
    }
    Ok(if counts.waiting + counts.refused + left == 0 && fault.is_none() { Outcome::Fine } else { Outcome::Found })
}

/// The store that somebody means, with what it wants to know of us.
fn store(options: &SendOptions, set: &str, words: &Words) -> anyhow::Result<Store> {
    let to = options.to.as_deref().unwrap_or(set);
    if to.trim().is_empty() {
        bail!("{}", words.text("terminal-records-where-to"));
    }
    let address = StoreAddress::new(to, options.insecure).map_err(|fault| {
        anyhow!(match fault {
            BadAddress::NotAnAddress(address) =>
                words.with("terminal-records-bad-address", &[("address", address.into())]),
            BadAddress::HoldsCredentials => words.text("terminal-records-password-in-address"),
            BadAddress::NotEncrypted(address) =>
                words.with("terminal-records-not-encrypted", &[("address", address.into())]),
        })
    })?;
    let credentials = match &options.credentials {
        Some(file) => Credentials::of_file(file).map(Some),
        None => Credentials::of_environment(),
    };
    let credentials = credentials.map_err(|fault| {
        let file = |path: &std::path::Path| [("file", path.display().to_string().into())];
        anyhow!(match &fault {
            CredentialsFault::OpenToOthers(path) => words.with("terminal-records-open-to-others", &file(path)),
            CredentialsFault::Strange(path) => words.with("terminal-records-strange-credentials", &file(path)),
            CredentialsFault::Half => {
                let names = [("name", NAME_VARIABLE.into()), ("password", PASSWORD_VARIABLE.into())];
                words.with("terminal-records-half-credentials", &names)
            }
            CredentialsFault::Unreadable { .. } => fault.to_string(),
        })
    })?;
    let authority = options.authority.as_deref().map(read_bytes).transpose()?;
    Store::new(address, credentials, authority.as_deref()).map_err(|_| {
        let file = options.authority.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
        anyhow!("{}", words.with("terminal-records-no-certificate", &[("file", file.into())]))
    })
}
