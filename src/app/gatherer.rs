//! What a group made of a scenario is counted away from the window, and so are files taken in: nobody waits for it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::records::{Database, DatabaseFault, FileTakenIn, Folders, Played, RecordsNews, TakeInFault, take_in_file};
use crate::scenario::Scenario;
use crate::scoring::group::Group;

/// Somebody who counts, with a way into the records of their own.
#[derive(Debug)]
pub(super) struct Gatherer {
    orders: Sender<Order>,
    answers: Receiver<Answer>,
    /// How many orders have no answer yet.
    under_way: usize,
}

/// What is to be done.
#[derive(Debug)]
pub(super) enum Order {
    /// List what everybody played.
    List,
    /// Count what everybody made of a scenario.
    Count(Arc<Scenario>),
    /// Take in a file of conversations.
    TakeIn(PathBuf),
}

/// What came of it.
#[derive(Debug)]
pub(super) struct Answer {
    /// What was found.
    pub(super) found: Found,
    /// What the file of records has to say.
    pub(super) news: Vec<RecordsNews>,
}

/// What was found.
#[derive(Debug)]
pub(super) enum Found {
    /// What everybody played.
    List(Result<Vec<Played>, DatabaseFault>),
    /// What everybody made of a scenario.
    Count(Arc<Scenario>, Box<Result<Group, DatabaseFault>>),
    /// What came of a file.
    TakeIn(PathBuf, Result<FileTakenIn, TakeInFault>),
}

impl Gatherer {
    /// Begins on a thread of its own. `wake` is called there when an answer has come. None where no thread can be had.
    pub(super) fn new(folders: Folders, wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (orders, ordered) = channel();
        let (sender, answers) = channel();
        let work = move || {
            // The file is opened when it is needed first: most people never look at a group.
            let mut records = None;
            while let Ok(order) = ordered.recv() {
                let records = records.get_or_insert_with(|| Database::open(&folders));
                let found = carry_out(order, records);
                if sender.send(Answer { found, news: records.news() }).is_err() {
                    return;
                }
                wake();
            }
        };
        thread::Builder::new().name("gatherer".into()).spawn(work).ok()?;
        Some(Self { orders, answers, under_way: 0 })
    }

    /// Gives an order. Orders are carried out one after the other.
    pub(super) fn order(&mut self, order: Order) {
        if self.orders.send(order).is_ok() {
            self.under_way += 1;
        }
    }

    /// Whether an answer is still to come.
    pub(super) fn is_busy(&self) -> bool {
        self.under_way > 0
    }

    /// The next answer, if one has come.
    pub(super) fn answer(&mut self) -> Option<Answer> {
        let answer = self.answers.try_recv().ok()?;
        self.under_way = self.under_way.saturating_sub(1);
        Some(answer)
    }
}

fn carry_out(order: Order, records: &mut Database) -> Found {
    match order {
        Order::List => Found::List(records.played()),
        Order::Count(scenario) => {
            let group = records.group(&scenario);
            Found::Count(scenario, Box::new(group))
        }
        Order::TakeIn(file) => {
            let taken = take_in_file(records, &file);
            Found::TakeIn(file, taken)
        }
    }
}
