//! `records send`: conversations go to a learning record store. The one place from which the network is used.

use std::io::Write;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::thread;

use anyhow::{anyhow, bail};
use clap::Args;

use super::{TellingArguments, WantedArguments, in_words, say_news, settings};
use crate::cli::{Outcome, progress};
use crate::exchange::xapi::{Telling, statement_id, statements};
use crate::records::{
    Backoff, BadAddress, Credentials, CredentialsFault, Database, DatabaseFault, Delivery, DeliveryFault, Folders,
    MadeStatement, NAME_VARIABLE, PASSWORD_VARIABLE, RunKey, Scenarios, Store, StoreAddress, WholeRun, read_bytes,
    record_of,
};
use crate::words::Words;

/// The statements of how many conversations are put into the queue in one go.
const AT_A_TIME: usize = 200;

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

    let all = database.count_wanted(&wanted.runs).map_err(said)?;
    let bar = progress::bar(all as u64, words.text("terminal-records-queueing"));
    let mut queue = Queue { to: &to, telling: &telling, scenarios: &scenarios, made: Vec::new(), fault: None };
    database
        .each_wanted(&wanted.runs, |database, whole| {
            bar.inc(1);
            let name = wanted.name(whole.profile, words);
            queue.take(database, whole, name)
        })
        .map_err(said)?;
    queue.flush(&mut database);
    bar.finish_and_clear();
    queue.fault.map_or(Ok(()), |fault| Err(said(fault)))?;
    if options.again {
        database.try_refused_again(&to).map_err(said)?;
    }

    let waiting = database.count_statements(&to).map_err(said)?.waiting;
    let bar = progress::bar(waiting as u64, words.text("terminal-records-sending"));
    let delivery = Delivery { store: &store, backoff: Backoff::default(), most_failures: options.tries };
    let mut told = |delivered: crate::records::Delivered| bar.set_position((delivered.sent + delivered.refused) as u64);
    let delivered = delivery.run(&mut database, &mut told, &mut thread::sleep);
    bar.finish_and_clear();
    let counts = database.count_statements(&to).map_err(said)?;
    let fault = match delivered {
        Ok(_) => None,
        Err(DeliveryFault::Database(fault)) => return Err(said(fault)),
        Err(DeliveryFault::NotAllowed(status)) => {
            let values = [
                ("status", status.to_string().into()),
                ("name", NAME_VARIABLE.into()),
                ("password", PASSWORD_VARIABLE.into()),
            ];
            Some(words.with("terminal-records-not-allowed", &values))
        }
        Err(DeliveryFault::NoStore(status)) => {
            let values = [("status", status.to_string().into()), ("address", to.as_str().into())];
            Some(words.with("terminal-records-no-store", &values))
        }
        Err(DeliveryFault::GaveUp(reason)) => Some(words.with("terminal-records-away", &[("reason", reason.into())])),
    };
    if let Some(fault) = &fault {
        writeln!(out, "{fault}")?;
    }
    let sent_now = waiting.saturating_sub(counts.waiting);
    let values = [
        ("sent", sent_now.into()),
        ("all", counts.sent.into()),
        ("waiting", counts.waiting.into()),
        ("refused", counts.refused.into()),
        ("address", to.as_str().into()),
    ];
    writeln!(out, "{}", words.with("terminal-records-sent", &values))?;
    for (id, reason) in database.refused_statements(&to, MOST_NAMED).map_err(said)? {
        writeln!(out, "  {id}: {reason}")?;
    }
    Ok(if counts.waiting + counts.refused == 0 && fault.is_none() { Outcome::Fine } else { Outcome::Found })
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

/// Statements on their way into the queue.
struct Queue<'a> {
    to: &'a str,
    telling: &'a Telling,
    scenarios: &'a Scenarios,
    made: Vec<(RunKey, Vec<MadeStatement>)>,
    fault: Option<DatabaseFault>,
}

impl Queue<'_> {
    fn take(&mut self, database: &mut Database, whole: WholeRun, name: String) -> ControlFlow<()> {
        let key = whole.run.key.clone();
        match self.is_known(database, &whole) {
            Ok(true) => return ControlFlow::Continue(()),
            Ok(false) => {}
            Err(fault) => {
                self.fault = Some(fault);
                return ControlFlow::Break(());
            }
        }
        let scenario = self.scenarios.of(&whole.run);
        let mut run = record_of(whole, name);
        let scenario = scenario.filter(|scenario| run.fill_in(scenario));
        let told = statements(&run, scenario.map(AsRef::as_ref), self.telling).into_iter();
        let made = told.filter_map(|statement| {
            Some(MadeStatement { body: serde_json::to_string(&statement).ok()?, id: statement.id })
        });
        self.made.push((key, made.collect()));
        if self.made.len() >= AT_A_TIME {
            self.flush(database);
        }
        if self.fault.is_none() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// Whether all statements of a run were made before: it ended, and its last one is there.
    fn is_known(&self, database: &mut Database, whole: &WholeRun) -> Result<bool, DatabaseFault> {
        if whole.run.result.is_none() {
            return Ok(false);
        }
        let moves = whole.run.transcript.moves.len();
        let last = match self.telling.pass_mark {
            Some(mark) => format!("judged/{moves}/{mark}"),
            None => format!("completed/{moves}"),
        };
        database.knows_statement(self.to, &statement_id(whole.run.key.as_str(), &last))
    }

    fn flush(&mut self, database: &mut Database) {
        if self.fault.is_none()
            && let Err(fault) = database.queue_statements(self.to, &self.made)
        {
            self.fault = Some(fault);
        }
        self.made.clear();
    }
}
