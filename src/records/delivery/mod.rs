//! Statements on their way to a learning record store.
//!
//! The queue is in the database, and so survives whatever happens to the program or the store. Each statement is
//! delivered once:
//!
//! - Its id is fixed before it is sent for the first time, so that a store can tell a repetition.
//! - Before a statement goes out, the queue says that it may have arrived. If nothing more is known of it afterwards
//!   (the line went dead, the program was killed, the store said 409, 500 or 503), the store is asked for that id first,
//!   and what it holds is compared. Only what it does not hold is sent again.
//! - What the store takes for wrong is set aside with the reason, alone; the rest goes on.

mod address;
mod backoff;
mod credentials;
mod store;

use std::time::Duration;

use serde_json::Value;

pub use address::{BadAddress, StoreAddress};
pub use backoff::Backoff;
pub use credentials::{Credentials, CredentialsFault, NAME_VARIABLE, PASSWORD_VARIABLE};
pub use store::{Answer, Away, Held, NoCertificate, Store};

use super::database::{Database, DatabaseFault, QueuedStatement, Settled};
use crate::exchange::xapi::same;

/// How many statements go out in one request.
const AT_A_TIME: usize = 50;

/// Why a delivery came to an end before everything was sent. What is left waits in the queue.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryFault {
    /// The queue could not be read or written.
    #[error(transparent)]
    Database(#[from] DatabaseFault),
    /// The store does not know who is asking, or does not let them.
    #[error("the store answered {0}")]
    NotAllowed(u16),
    /// There is no store at this address.
    #[error("the store answered {0}")]
    NoStore(u16),
    /// The store could not be reached, or had trouble, again and again.
    #[error("{0}")]
    GaveUp(String),
}

/// What came of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// How many statements the store took, or had already.
    pub sent: usize,
    /// How many it refused.
    pub refused: usize,
}

/// How a delivery is done.
#[derive(Debug)]
pub struct Delivery<'a> {
    /// Where to.
    pub store: &'a Store,
    /// How long to wait after a failure.
    pub backoff: Backoff,
    /// After how many failures in a row to give up.
    pub most_failures: u32,
}

/// What a round came to.
enum Round {
    /// There is nothing more to send.
    Done,
    /// Something is settled, or is about to be.
    Went,
    /// Nothing is known.
    Failed(String, Option<Duration>),
}

/// What is kept from one round to the next.
struct State {
    /// How many statements to send at once.
    at_a_time: usize,
    delivered: Delivered,
}

impl Delivery<'_> {
    /// Sends everything that waits for this store. `told` hears how far it has come; `wait` lets time go by.
    ///
    /// # Errors
    /// Where it had to stop. What the store did not take by then waits for the next time.
    pub fn run(
        &self,
        database: &mut Database,
        told: &mut dyn FnMut(Delivered),
        wait: &mut dyn FnMut(Duration),
    ) -> Result<Delivered, DeliveryFault> {
        let mut state = State { at_a_time: AT_A_TIME, delivered: Delivered::default() };
        let mut failures = 0;
        loop {
            let before = state.delivered;
            let round = self.round(database, &mut state, failures > 0)?;
            if state.delivered != before {
                failures = 0;
                told(state.delivered);
            }
            match round {
                Round::Done => return Ok(state.delivered),
                Round::Went => {}
                Round::Failed(reason, asked) => {
                    failures += 1;
                    if failures >= self.most_failures {
                        return Err(DeliveryFault::GaveUp(reason));
                    }
                    wait(self.backoff.after(failures, asked));
                }
            }
        }
    }

    /// Takes the next few statements, finds out which of them the store has, and sends the others. `careful`: something
    /// went wrong just before.
    fn round(&self, database: &mut Database, state: &mut State, careful: bool) -> Result<Round, DeliveryFault> {
        let to = self.store.address().as_str();
        let next = database.next_statements(to, state.at_a_time)?;
        if next.is_empty() {
            return Ok(Round::Done);
        }
        let mut settled = Vec::new();
        let mut to_send = Vec::new();
        let mut away = None;
        for statement in &next {
            if !statement.may_have_arrived || away.is_some() {
                to_send.push(statement);
                continue;
            }
            match self.look_up(statement) {
                Ok(Some(outcome)) => settled.push((statement.id.clone(), outcome)),
                Ok(None) => to_send.push(statement),
                Err(Away(reason)) => away = Some(reason),
            }
        }
        self.settle(database, state, settled)?;
        if let Some(reason) = away {
            return Ok(Round::Failed(reason, None));
        }
        if to_send.is_empty() {
            return Ok(Round::Went);
        }
        let ids: Vec<&str> = to_send.iter().map(|statement| statement.id.as_str()).collect();
        database.mark_on_the_way(to, &ids)?;
        let bodies: Vec<&str> = to_send.iter().map(|statement| statement.body.as_str()).collect();
        let answer = match self.store.send(&bodies) {
            Ok(answer) => answer,
            Err(Away(reason)) => return Ok(Round::Failed(reason, None)),
        };
        let all = |outcome: &dyn Fn() -> Settled| -> Vec<(String, Settled)> {
            ids.iter().map(|id| ((*id).to_owned(), outcome())).collect()
        };
        match answer {
            Answer::Taken => {
                self.settle(database, state, all(&|| Settled::Sent))?;
                state.at_a_time = (state.at_a_time * 2).min(AT_A_TIME);
                Ok(Round::Went)
            }
            // A store keeps all of a request or none of it: the wrong one is found by sending fewer at a time.
            Answer::Conflict(_) | Answer::Refused(_) | Answer::TooMuch(_) if ids.len() > 1 => {
                state.at_a_time = (ids.len() / 2).max(1);
                Ok(Round::Went)
            }
            Answer::Conflict(reason) => {
                // It has one of that id: the same, or another?
                let mut outcomes = Vec::with_capacity(ids.len());
                for statement in &to_send {
                    match self.look_up(statement) {
                        Ok(Some(outcome)) => outcomes.push((statement.id.clone(), outcome)),
                        Ok(None) => outcomes.push((statement.id.clone(), Settled::Refused(reason.clone()))),
                        Err(Away(reason)) => return Ok(Round::Failed(reason, None)),
                    }
                }
                self.settle(database, state, outcomes)?;
                Ok(Round::Went)
            }
            Answer::Refused(reason) | Answer::TooMuch(reason) => {
                self.settle(database, state, all(&|| Settled::Refused(reason.clone())))?;
                Ok(Round::Went)
            }
            Answer::Trouble(reason, asked) => {
                // Perhaps one of them is too much for the store: the others go before it from now on.
                if careful {
                    state.at_a_time = 1;
                }
                database.put_back(to, &ids)?;
                // It may have them, and is asked at once; the wait comes before anything is sent again.
                match self.look_up_all(database, state, &to_send)? {
                    true => Ok(Round::Went),
                    false => Ok(Round::Failed(reason, asked)),
                }
            }
            Answer::NotAllowed(status) => Err(DeliveryFault::NotAllowed(status)),
            Answer::NoStore(status) => Err(DeliveryFault::NoStore(status)),
        }
    }

    /// Whether the store has a statement, and if so, what follows; none where it has nothing, or lets nobody look.
    fn look_up(&self, statement: &QueuedStatement) -> Result<Option<Settled>, Away> {
        let theirs = match self.store.held(&statement.id)? {
            Held::Statement(theirs) => theirs,
            Held::Nothing | Held::Hidden(_) => return Ok(None),
        };
        let ours: Value = serde_json::from_str(&statement.body).unwrap_or_default();
        Ok(Some(match same(&ours, &theirs) {
            Ok(()) => Settled::Sent,
            Err(differs) => Settled::Refused(format!("409 {differs}")),
        }))
    }

    /// Looks all of them up, as far as the store answers. Whether it has any of them.
    fn look_up_all(
        &self,
        database: &mut Database,
        state: &mut State,
        statements: &[&QueuedStatement],
    ) -> Result<bool, DeliveryFault> {
        let mut settled = Vec::new();
        for statement in statements {
            match self.look_up(statement) {
                Ok(Some(outcome)) => settled.push((statement.id.clone(), outcome)),
                Ok(None) => {}
                Err(_) => break,
            }
        }
        let any = !settled.is_empty();
        self.settle(database, state, settled)?;
        Ok(any)
    }

    fn settle(
        &self,
        database: &mut Database,
        state: &mut State,
        settled: Vec<(String, Settled)>,
    ) -> Result<(), DeliveryFault> {
        if settled.is_empty() {
            return Ok(());
        }
        database.settle_statements(self.store.address().as_str(), &settled)?;
        let sent = settled.iter().filter(|(_, outcome)| *outcome == Settled::Sent).count();
        state.delivered.sent += sent;
        state.delivered.refused += settled.len() - sent;
        Ok(())
    }
}
