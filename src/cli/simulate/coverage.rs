//! How often everything was come to, as a table for spreadsheets.

use anyhow::Context;
use serde::Serialize;

use crate::scenario::SILENCE;
use crate::simulate::Hits;

/// A row. A node and an ending count as offered and taken as often as they were come to.
#[derive(Serialize)]
struct Row<'a> {
    kind: &'static str,
    /// The node's or the ending's name.
    node: &'a str,
    /// The reply's name; empty for a node and an ending.
    reply: &'a str,
    offered: u64,
    taken: u64,
}

/// One row for each node, reply, silence and ending, below the names of the columns.
pub(super) fn csv(hits: &Hits<'_>) -> anyhow::Result<String> {
    let mut table = csv::Writer::from_writer(Vec::new());
    for node in &hits.nodes {
        let name = node.node;
        table.serialize(Row { kind: "node", node: name, reply: "", offered: node.visits, taken: node.visits })?;
        for reply in &node.replies {
            let kind = if reply.reply == SILENCE { SILENCE } else { "reply" };
            let (offered, taken) = (reply.offered, reply.taken);
            table.serialize(Row { kind, node: name, reply: reply.reply, offered, taken })?;
        }
    }
    for ending in &hits.endings {
        let runs = ending.runs;
        table.serialize(Row { kind: "ending", node: ending.ending, reply: "", offered: runs, taken: runs })?;
    }
    String::from_utf8(table.into_inner()?).context("The table is no text.")
}
