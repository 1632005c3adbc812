//! Runs go to a learning record store, by way of the queue.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use super::PersonNames;
use crate::exchange::RunRecord;
use crate::exchange::xapi::{Telling, last_event, statement_id, statements};
use crate::records::database::{Database, DatabaseFault, MadeStatement, RunKey, WantedRuns, WholeRun};
use crate::records::{Delivery, DeliveryFault, Scenarios, record_of};
use crate::scenario::Scenario;

/// The statements of how many runs are put into the queue in one go.
const AT_A_TIME: usize = 200;

/// What is sent, and how.
#[derive(Debug)]
pub struct Sending<'a> {
    /// How it is delivered, and where to.
    pub delivery: Delivery<'a>,
    /// Which runs.
    pub wanted: &'a WantedRuns,
    /// What those who played are called.
    pub names: &'a PersonNames,
    /// How statements are told.
    pub telling: &'a Telling,
    /// The scenarios at hand.
    pub scenarios: &'a Scenarios,
}

/// What came of it. How many statements went out and how many wait says the queue.
#[derive(Debug)]
pub struct Sent {
    /// How many runs are not in the queue yet.
    pub left: usize,
    /// Why nothing more could be sent; none where everything was.
    pub stopped: Option<DeliveryFault>,
}

impl Sending<'_> {
    /// Sends what waits since the last time, then puts the statements of all wanted runs into the queue, a few hundred
    /// runs at a time, so that the queue never holds all there is, and sends these. `told` hears of each run; `wait`
    /// lets time go by.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub fn run(
        self,
        database: &mut Database,
        told: &mut dyn FnMut(),
        wait: &mut dyn FnMut(Duration),
    ) -> Result<Sent, DatabaseFault> {
        let left = database.count_wanted(self.wanted)?;
        let wanted = self.wanted;
        let mut post = Post { sending: self, wait, made: Vec::new(), stopped: None, left };
        post.deliver(database);
        if post.stopped.is_none() {
            let each = |database: &mut Database, whole: WholeRun| {
                let went = post.take(database, whole);
                told();
                went
            };
            database.each_wanted(wanted, each)?;
            post.flush(database);
        }
        Ok(Sent { left: post.left, stopped: post.stopped })
    }
}

/// Runs on their way.
struct Post<'a, 'w> {
    sending: Sending<'a>,
    wait: &'w mut dyn FnMut(Duration),
    made: Vec<(RunKey, Vec<MadeStatement>)>,
    stopped: Option<DeliveryFault>,
    left: usize,
}

impl Post<'_, '_> {
    fn to(&self) -> &str {
        self.sending.delivery.store.address().as_str()
    }

    fn take(&mut self, database: &mut Database, whole: WholeRun) -> ControlFlow<()> {
        let key = whole.run.key.clone();
        let scenarios = self.sending.scenarios;
        let scenario = scenarios.of(&whole.run);
        let name = self.sending.names.of(whole.profile);
        let run = record_of(whole, name);
        match self.is_known(database, &run) {
            Ok(true) => self.left = self.left.saturating_sub(1),
            Ok(false) => self.tell(key, run, scenario),
            Err(fault) => self.stopped = Some(fault.into()),
        }
        if self.made.len() >= AT_A_TIME {
            self.flush(database);
        }
        if self.stopped.is_none() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// Whether all statements of a run were made before: it ended, and its last one is there.
    fn is_known(&self, database: &mut Database, run: &RunRecord) -> Result<bool, DatabaseFault> {
        match last_event(run, self.sending.telling) {
            Some(last) => database.knows_statement(self.to(), &statement_id(&run.key, &last)),
            None => Ok(false),
        }
    }

    fn tell(&mut self, key: RunKey, mut run: RunRecord, scenario: Option<&Arc<Scenario>>) {
        let scenario = scenario.filter(|scenario| run.fill_in(scenario));
        let told = statements(&run, scenario.map(AsRef::as_ref), self.sending.telling).into_iter();
        let made = told.filter_map(|statement| {
            Some(MadeStatement { body: serde_json::to_string(&statement).ok()?, id: statement.id })
        });
        self.made.push((key, made.collect()));
    }

    /// Puts what was made into the queue, and sends all that waits there.
    fn flush(&mut self, database: &mut Database) {
        let made = std::mem::take(&mut self.made);
        if self.stopped.is_some() || made.is_empty() {
            return;
        }
        match database.queue_statements(self.to(), &made) {
            Ok(_) => {
                self.left = self.left.saturating_sub(made.len());
                self.deliver(database);
            }
            Err(fault) => self.stopped = Some(fault.into()),
        }
    }

    fn deliver(&mut self, database: &mut Database) {
        self.stopped = self.sending.delivery.run(database, &mut |_| {}, &mut *self.wait).err();
    }
}
