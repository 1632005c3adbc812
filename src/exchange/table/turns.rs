//! The table of turns.

use std::io::Write;

use super::runs::points;
use super::{Cell, Rows, TableOptions};
use crate::exchange::record::{Did, RunRecord};

/// The table of turns, one row each; those taken back are marked.
pub struct TurnsTable<W: Write> {
    rows: Rows<W>,
}

impl<W: Write> TurnsTable<W> {
    /// The columns, in their order.
    pub const COLUMNS: &[&str] = &[
        "run",
        "person",
        "scenario",
        "move",
        "turn",
        "taken_back",
        "node",
        "line",
        "did",
        "reply",
        "words",
        "curiosity",
        "acknowledgement",
        "de_escalation",
        "best_curiosity",
        "best_acknowledgement",
        "best_de_escalation",
        "tension",
        "trust",
        "learned",
        "at",
        "seconds",
        "rewritten",
        "typed",
        "read_wrongly",
        "found",
    ];

    /// Begins a table with the names of its columns.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(out: W, options: TableOptions) -> csv::Result<Self> {
        Ok(Self { rows: Rows::begin(out, options, Self::COLUMNS)? })
    }

    /// Writes the turns of one run.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub fn write(&mut self, run: &RunRecord) -> csv::Result<()> {
        for made in run.moves.iter().filter(|made| made.is_turn() || made.did == Did::FittedNothing) {
            let rewrite = run.rewrites.iter().find(|rewrite| Some(rewrite.turn) == made.turn && !made.taken_back);
            let own = made.typed.as_ref().filter(|typed| !typed.found);
            let first = [
                Cell::text(&run.key),
                Cell::text(&run.person),
                Cell::text(&run.scenario),
                Cell::plain(made.number),
                Cell::maybe(made.turn, Cell::plain),
                Cell::yes(made.taken_back),
                Cell::maybe(made.node.as_ref(), Cell::text),
                Cell::maybe(made.line.as_ref(), |line| Cell::text(format!("{}: {}", line.speaker, line.words))),
                Cell::plain(made.did.name()),
                Cell::maybe(made.reply.as_ref(), Cell::text),
                Cell::maybe(made.words.as_ref(), Cell::text),
            ];
            let last = [
                Cell::maybe(made.mood, |mood| Cell::plain(mood.tension)),
                Cell::maybe(made.mood, |mood| Cell::plain(mood.trust)),
                Cell::text(made.learned.join(" ")),
                Cell::maybe(made.at, Cell::plain),
                Cell::maybe(made.seconds, Cell::plain),
                Cell::maybe(rewrite, |rewrite| Cell::text(&rewrite.text)),
                Cell::maybe(own, |typed| Cell::text(&typed.text)),
                Cell::maybe(own, |typed| Cell::yes(typed.wrongly)),
                Cell::yes(made.typed.is_some() && own.is_none()),
            ];
            self.rows.write(first.into_iter().chain(points(made.points)).chain(points(made.best)).chain(last))?;
        }
        Ok(())
    }

    /// Ends the table.
    ///
    /// # Errors
    /// Where the rest of it cannot be written.
    pub fn end(self) -> csv::Result<W> {
        self.rows.end()
    }
}
