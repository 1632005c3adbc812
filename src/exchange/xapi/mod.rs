//! Statements of the Experience API (xAPI), version 1.0.3: what a learning record store takes in.
//!
//! | moment | verb | object | result |
//! |---|---|---|---|
//! | a run begins | `initialized` | the scenario | |
//! | a reply is said, or nothing | `answered` | the node, with its replies as choices | the reply’s name, score, duration |
//! | a run comes to its ending | `completed` | the scenario | completion, score, duration |
//! | and a pass mark is set | `passed` or `failed` | the scenario | success, score |
//! | a run is left and lies for a day | `terminated` | the scenario | duration |
//!
//! # What always holds
//!
//! - A statement tells one event, and depends on nothing that came later: whatever a run goes on to do, its earlier
//!   statements stay as they were. So one that was sent never has to be changed.
//! - Its id follows from the run’s key and the event alone. The same event has the same id in every export, on every
//!   machine, and however often it is sent; a store keeps it once.
//! - Check-ins are in none of them.

mod name;
mod same;
mod statement;
mod tell;

pub use name::{BadBase, Base, DEFAULT_BASE};
pub use same::{Differs, same};
pub use statement::{
    Account, Activity, Actor, Context, ContextActivities, Definition, Extensions, InteractionComponent, LanguageMap,
    Outcome, Score, Statement, VERSION, Verb,
};
pub use tell::{LEFT_AFTER, Telling, last_event, statement_id, statements};

#[cfg(test)]
pub(super) mod tests;
