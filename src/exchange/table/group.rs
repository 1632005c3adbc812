//! The table of what a group said.

use std::io::Write;

use super::{Cell, Rows, TableOptions};
use crate::exchange::group::{GroupRecord, NodeRecord};

/// The table of what a group said: one row a reply, first of the first runs, then of all.
pub struct GroupTable<W: Write> {
    rows: Rows<W>,
}

impl<W: Write> GroupTable<W> {
    /// The columns, in their order.
    pub const COLUMNS: &[&str] = &[
        "scenario",
        "sample",
        "conversations",
        "node",
        "line",
        "came_here",
        "turns",
        "earned",
        "reachable",
        "difficulty",
        "discrimination",
        "compared",
        "left_curiosity",
        "left_acknowledgement",
        "left_de_escalation",
        "left_by",
        "reply",
        "words",
        "chosen",
        "taken_back",
        "left",
    ];

    /// Begins a table with the names of its columns.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(out: W, options: TableOptions) -> csv::Result<Self> {
        Ok(Self { rows: Rows::begin(out, options, Self::COLUMNS)? })
    }

    /// Writes what a group said.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(&mut self, group: &GroupRecord) -> csv::Result<()> {
        for (name, sample) in [("first", &group.first), ("all", &group.all)] {
            for node in &sample.nodes {
                let first = [Cell::text(&group.scenario), Cell::plain(name), Cell::plain(sample.runs)];
                self.node(&first, node)?;
            }
        }
        Ok(())
    }

    fn node(&mut self, first: &[Cell], node: &NodeRecord) -> csv::Result<()> {
        let [curiosity, acknowledgement, de_escalation] = node.left.map(Cell::plain);
        let of_node = [
            Cell::text(&node.node),
            Cell::text(&node.line),
            Cell::plain(node.runs),
            Cell::plain(node.turns),
            Cell::plain(node.earned),
            Cell::plain(node.reachable),
            Cell::maybe(node.difficulty, Cell::plain),
            Cell::maybe(node.discrimination, |figure| Cell::plain(format!("{figure:.2}"))),
            Cell::maybe(node.compared, Cell::plain),
            curiosity,
            acknowledgement,
            de_escalation,
            Cell::plain(node.left_by),
        ];
        for answer in &node.answers {
            let of_answer = [
                Cell::maybe(answer.reply.as_ref(), Cell::text),
                Cell::maybe(answer.words.as_ref(), Cell::text),
                Cell::plain(answer.chosen),
                Cell::plain(answer.taken_back),
                Cell::plain(answer.left),
            ];
            self.rows.write(first.iter().chain(&of_node).chain(&of_answer).cloned())?;
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
