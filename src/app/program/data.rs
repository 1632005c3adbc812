//! What is kept goes elsewhere, and comes in from there, away from the window's thread.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::Program;
use super::notices::Topic;
use crate::app::screens::settings::{DataAction, DataModel};
use crate::exchange::table::TableOptions;
use crate::exchange::xapi::Telling;
use crate::records::{
    Backoff, Credentials, Database, DatabaseFault, Delivery, DeliveryFault, Export, ExportFault, ExportForm,
    FileTakenIn, Folders, NAME_VARIABLE, PASSWORD_VARIABLE, PersonNames, QueueCounts, Scenarios, Sending, Sent, Store,
    StoreAddress, StoreSettings, TakeInFault, WantedRuns, free_file, take_in_file, telling,
};

/// How often a store that does not answer is asked.
const TRIES: u32 = 3;

/// After how many runs it is told how far something has come.
const NOW_AND_THEN: usize = 50;

/// What goes out and comes in.
#[derive(Debug, Default)]
pub(super) struct Exchange {
    exported: String,
    imported: String,
    sent: String,
    /// How the queue stands.
    queue: QueueCounts,
    /// What is being done.
    job: Option<Job>,
    /// Files that wait to be taken in.
    waiting: VecDeque<PathBuf>,
}

impl Exchange {
    /// What is said of something that is done, or was.
    fn line(&mut self, kind: Kind) -> &mut String {
        match kind {
            Kind::Export => &mut self.exported,
            Kind::Import => &mut self.imported,
            Kind::Send => &mut self.sent,
        }
    }
}

/// Something that is being done on another thread.
#[derive(Debug)]
struct Job {
    kind: Kind,
    news: Receiver<News>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Export,
    Import,
    Send,
}

/// What is heard of it.
#[derive(Debug)]
enum News {
    /// So many of so many.
    Step(usize, usize),
    Exported(PathBuf, Result<usize, ExportFault>),
    Imported(PathBuf, Result<FileTakenIn, TakeInFault>),
    Sent(Result<Sent, DatabaseFault>),
    /// Name and password were not as they should be.
    Credentials,
}

/// All that an export needs.
struct Order {
    form: ExportForm,
    file: PathBuf,
    check_ins: bool,
    telling: Telling,
    somebody: String,
}

impl Program {
    /// Whether something is being done on another thread.
    pub(super) fn is_exchanging(&self) -> bool {
        self.exchange.job.is_some()
    }

    /// What the settings show of what is kept.
    pub(super) fn data_model(&self) -> DataModel {
        let Some(folders) = &self.folders else { return DataModel::default() };
        let place = |path: PathBuf| path.display().to_string();
        let to = self.settings.learning_record_store.address.trim().to_owned();
        let store = (!to.is_empty()).then(|| {
            let counts = self.exchange.queue;
            let about = [
                ("address", to.as_str().into()),
                ("name", NAME_VARIABLE.into()),
                ("password", PASSWORD_VARIABLE.into()),
            ];
            let queue =
                [("sent", counts.sent.into()), ("waiting", counts.waiting.into()), ("refused", counts.refused.into())];
            [self.words.with("data-send-to", &about), self.words.with("data-queue", &queue)]
        });
        DataModel {
            folder: place(folders.documents.clone()),
            places: [place(folders.settings()), place(folders.records()), place(folders.scenarios())],
            exported: self.exchange.exported.clone(),
            imported: self.exchange.imported.clone(),
            sent: self.exchange.sent.clone(),
            store,
            rooms: self.room_rows(),
            rooms_told: self.room.kept.told.clone(),
            busy: self.is_exchanging(),
        }
    }

    /// Asks how the queue stands. A few hundred thousand statements take a moment to count.
    pub(super) fn count_queue(&mut self) {
        let Some(records) = &mut self.records else { return };
        // Nothing waits for what is no address. The same store can be written in several ways.
        let address = StoreAddress::new(&self.settings.learning_record_store.address, true);
        let counts = address.ok().and_then(|to| records.count_statements(to.as_str()).ok());
        self.exchange.queue = counts.unwrap_or_default();
    }

    pub(super) fn do_with_data(&mut self, action: DataAction) {
        self.acted = true;
        match action {
            DataAction::Export { form, folder, check_ins } => self.export(form, &folder, check_ins),
            DataAction::Import(path) => self.take_in_file(PathBuf::from(path)),
            DataAction::Send => self.send(),
            DataAction::ChooseProfile => self.choose_profile(),
            DataAction::Forget => self.ask_to_forget(self.profile),
            DataAction::SaveRoom(key) => self.save_kept_room(&key),
            DataAction::DeleteRooms(key) => self.ask_to_delete_rooms(key.as_deref()),
        }
    }

    /// Takes in a file of runs: one that was named, or dropped on the window.
    pub fn take_in_file(&mut self, path: PathBuf) {
        if self.screen == super::Screen::Group {
            self.take_in_for_group(path);
            return;
        }
        self.exchange.waiting.push_back(path);
        self.take_in_next();
    }

    fn take_in_next(&mut self) {
        if self.is_exchanging() {
            return;
        }
        let Some(path) = self.exchange.waiting.pop_front() else { return };
        let name = [("file", path.display().to_string().into())];
        self.exchange.imported = self.words.with("data-importing", &name);
        self.begin_job(Kind::Import, move |records, _, news| {
            let taken = take_in_file(records, &path);
            _ = news.send(News::Imported(path, taken));
        });
    }

    fn export(&mut self, form: ExportForm, folder: &str, check_ins: bool) {
        let settings = &self.settings.learning_record_store;
        let silence = || self.words.text("terminal-say-nothing");
        let telling = match telling(settings, silence()) {
            // Tables and lines are told without addresses.
            Err(_) if form != ExportForm::Xapi => telling(&StoreSettings::default(), silence()),
            telling => telling,
        };
        let telling = match telling {
            Ok(telling) => telling,
            Err(bad) => {
                self.exchange.exported = self.words.with("data-bad-base", &[("address", bad.0.into())]);
                return;
            }
        };
        let (stem, ending) = match form {
            ExportForm::Runs => ("runs", "csv"),
            ExportForm::Turns => ("turns", "csv"),
            ExportForm::JsonLines => ("runs", "jsonl"),
            ExportForm::Xapi => ("statements", "jsonl"),
        };
        let usual = self.folders.as_ref().map(|folders| folders.documents.clone()).unwrap_or_default();
        let folder = if folder.trim().is_empty() { usual } else { PathBuf::from(folder.trim()) };
        let file = free_file(&folder, stem, ending);
        self.exchange.exported.clear();
        let somebody = self.words.text("terminal-records-somebody");
        let order = Order { form, file, check_ins, telling, somebody };
        self.begin_job(Kind::Export, move |records, folders, news| {
            let written = write_out(records, folders, &order, news);
            _ = news.send(News::Exported(order.file, written));
        });
    }

    fn send(&mut self) {
        let settings = self.settings.learning_record_store.clone();
        let told = telling(&settings, self.words.text("terminal-say-nothing"));
        let (telling, address) = match (told, StoreAddress::new(&settings.address, false)) {
            (Ok(telling), Ok(address)) => (telling, address),
            (Err(bad), _) => {
                self.exchange.sent = self.words.with("data-bad-base", &[("address", bad.0.into())]);
                return;
            }
            (_, Err(_)) => {
                let address = [("address", settings.address.into())];
                self.exchange.sent = self.words.with("data-bad-address", &address);
                return;
            }
        };
        let somebody = self.words.text("terminal-records-somebody");
        self.begin_job(Kind::Send, move |records, folders, news| {
            let Ok(credentials) = Credentials::of_environment() else {
                _ = news.send(News::Credentials);
                return;
            };
            let Ok(store) = Store::new(address, credentials, None) else { return };
            let sent = send_out(records, folders, &store, &telling, somebody, news);
            _ = news.send(News::Sent(sent));
        });
    }

    /// Does something on another thread, with a way into the records of its own.
    fn begin_job(&mut self, kind: Kind, work: impl FnOnce(&mut Database, &Folders, &Sender<News>) + Send + 'static) {
        let (Some(folders), Some(records)) = (self.folders.clone(), &self.records) else { return };
        let (sender, news) = channel();
        let mut records = records.beside();
        let work = move || work(&mut records, &folders, &sender);
        let begun = thread::Builder::new().name("records".into()).spawn(work);
        self.exchange.job = Some(Job { kind, news });
        self.say_whether_begun(kind, &begun.map(drop));
    }

    /// Where no thread can be had nothing is done, and that is said.
    fn say_whether_begun(&mut self, kind: Kind, begun: &std::io::Result<()>) {
        let Err(fault) = begun else { return };
        self.exchange.job = None;
        let words = self.words.with("data-no-thread", &[("reason", fault.to_string().into())]);
        *self.exchange.line(kind) = words;
    }

    /// Takes in what was heard since the last frame.
    pub(super) fn hear_of_jobs(&mut self) {
        let Some(job) = &self.exchange.job else { return };
        let kind = job.kind;
        let mut heard = Vec::new();
        let gone = loop {
            match job.news.try_recv() {
                Ok(news) => heard.push(news),
                Err(fault) => break fault == std::sync::mpsc::TryRecvError::Disconnected,
            }
        };
        if heard.is_empty() && !gone {
            return;
        }
        self.acted = true;
        for news in heard {
            self.hear(kind, news);
        }
        if gone {
            self.exchange.job = None;
            self.count_queue();
            self.take_in_next();
        }
    }

    fn hear(&mut self, kind: Kind, news: News) {
        let words = std::rc::Rc::clone(&self.words);
        let in_words = |fault: &DatabaseFault| {
            let (key, values) = fault.line();
            words.detailed(key, &values)
        };
        match news {
            News::Step(done, of) => {
                let values = [("done", done.into()), ("of", of.into())];
                match kind {
                    Kind::Export => self.exchange.exported = words.with("data-exporting", &values),
                    Kind::Send => self.exchange.sent = words.with("data-sending", &values),
                    Kind::Import => {}
                }
            }
            News::Exported(file, written) => {
                let not = |reason: String| words.with("data-not-exported", &[("reason", reason.into())]);
                self.exchange.exported = match written {
                    Ok(count) => {
                        let values = [("count", count.into()), ("file", file.display().to_string().into())];
                        words.with("data-exported", &values)
                    }
                    Err(ExportFault::Database(fault)) => in_words(&fault),
                    Err(ExportFault::Write(fault)) => not(fault.source.to_string()),
                    Err(ExportFault::Output(fault)) => not(fault.to_string()),
                };
            }
            News::Imported(file, taken) => {
                let name = ("file", file.display().to_string().into());
                let line = match taken {
                    Ok(FileTakenIn { taken, damaged, newer, .. }) => {
                        let values = [
                            name,
                            ("new", taken.new.into()),
                            ("longer", taken.went_on.into()),
                            ("known", taken.known.into()),
                            ("damaged", damaged.into()),
                            ("newer", newer.into()),
                        ];
                        words.with("data-imported", &values)
                    }
                    Err(TakeInFault::Unreadable(fault)) => {
                        words.with("data-not-imported", &[name, ("reason", fault.to_string().into())])
                    }
                    Err(TakeInFault::Records(fault)) => in_words(&fault),
                };
                if self.screen != super::Screen::Settings {
                    self.notices.push(Topic::Kept, line.clone());
                }
                self.exchange.imported = line;
                self.read_saved();
                if self.screen == super::Screen::Progress {
                    self.read_progress();
                }
            }
            News::Sent(sent) => self.exchange.sent = self.sent_in_words(sent),
            News::Credentials => {
                let names = [("name", NAME_VARIABLE.into()), ("password", PASSWORD_VARIABLE.into())];
                self.exchange.sent = words.with("terminal-records-half-credentials", &names);
            }
        }
    }

    fn sent_in_words(&self, sent: Result<Sent, DatabaseFault>) -> String {
        let words = &self.words;
        let in_words = |fault: &DatabaseFault| {
            let (key, values) = fault.line();
            words.detailed(key, &values)
        };
        let status = |key: &str, status: u16| words.with(key, &[("status", status.to_string().into())]);
        match sent {
            Err(fault) | Ok(Sent { stopped: Some(DeliveryFault::Database(fault)), .. }) => in_words(&fault),
            Ok(Sent { stopped: Some(DeliveryFault::NotAllowed(code)), .. }) => status("data-not-allowed", code),
            Ok(Sent { stopped: Some(DeliveryFault::NoStore(code)), .. }) => status("data-no-store", code),
            Ok(Sent { stopped: Some(DeliveryFault::GaveUp(reason)), .. }) => {
                words.with("data-away", &[("reason", reason.into())])
            }
            Ok(Sent { stopped: None, left: 0 }) => words.text("data-sent"),
            Ok(Sent { stopped: None, left }) => words.with("data-left", &[("left", left.into())]),
        }
    }
}

/// Tells now and then how far something has come.
fn teller(news: &Sender<News>, of: usize) -> impl FnMut() {
    let (mut done, news) = (0, news.clone());
    move || {
        done += 1;
        if done % NOW_AND_THEN == 0 {
            // Nobody may be there to hear it any more.
            _ = news.send(News::Step(done, of));
        }
    }
}

fn write_out(
    records: &mut Database,
    folders: &Folders,
    order: &Order,
    news: &Sender<News>,
) -> Result<usize, ExportFault> {
    let wanted = WantedRuns { check_ins: order.check_ins, ..WantedRuns::default() };
    let names = PersonNames::read(records, None, false, order.somebody.clone())?;
    let all = records.count_wanted(&wanted)?;
    let export = Export {
        form: order.form,
        table: TableOptions { mark: true, check_ins: order.check_ins, ..TableOptions::default() },
        wanted: &wanted,
        names: &names,
        telling: &order.telling,
        scenarios: &Scenarios::read(folders),
    };
    export.write_file(records, &order.file, &mut teller(news, all))
}

fn send_out(
    records: &mut Database,
    folders: &Folders,
    store: &Store,
    telling: &Telling,
    somebody: String,
    news: &Sender<News>,
) -> Result<Sent, DatabaseFault> {
    let wanted = WantedRuns::default();
    let names = PersonNames::read(records, None, false, somebody)?;
    let all = records.count_wanted(&wanted)?;
    let sending = Sending {
        delivery: Delivery { store, backoff: Backoff::default(), most_failures: TRIES },
        wanted: &wanted,
        names: &names,
        telling,
        scenarios: &Scenarios::read(folders),
    };
    sending.run(records, &mut teller(news, all), &mut thread::sleep)
}

#[cfg(test)]
impl Program {
    /// Sets another store to send to.
    pub(in crate::app) fn set_store(&mut self, address: &str) {
        self.settings.learning_record_store.address = address.to_owned();
    }

    /// Sends, on a machine that has no thread to spare.
    pub(in crate::app) fn send_without_a_thread(&mut self) {
        self.say_whether_begun(Kind::Send, &Err(std::io::ErrorKind::WouldBlock.into()));
    }
}
