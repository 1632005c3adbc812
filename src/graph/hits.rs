//! How often each node, reply, silence and ending was come to, from the table that a simulation writes.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::scenario::Scenario;

/// Why a table of counts cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HitsFault {
    /// A line is not as it should be.
    #[error("line {line} cannot be read")]
    Line {
        /// The line, from 1; the head is the first.
        line: u64,
    },
    /// A line names what the scenario does not have.
    #[error("line {line} names {name}, which is not there")]
    Stranger {
        /// The line, from 1; the head is the first.
        line: u64,
        /// The name.
        name: String,
    },
}

/// How often an answer was offered and taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How often it was offered.
    pub offered: u64,
    /// How often it was taken.
    pub taken: u64,
}

/// The counts of many runs. What is not named was never come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    nodes: BTreeMap<String, u64>,
    endings: BTreeMap<String, u64>,
    /// By node and reply; a silence has no reply.
    answers: BTreeMap<(String, Option<String>), Count>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Node,
    Reply,
    Silence,
    Ending,
}

#[derive(Deserialize)]
struct Row {
    kind: Kind,
    node: String,
    reply: String,
    offered: Option<u64>,
    taken: u64,
}

impl Hits {
    /// Reads a table with the columns `kind,node,reply,offered,taken`, for this scenario.
    ///
    /// # Errors
    /// Where a line cannot be read, or names what the scenario does not have.
    pub fn read(text: &str, scenario: &Scenario) -> Result<Self, HitsFault> {
        let mut hits = Self::default();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        // The head alone is read here, so that a table without a line is refused for its head, too.
        if !reader.headers().is_ok_and(|head| {
            ["kind", "node", "reply", "offered", "taken"].iter().all(|name| head.iter().any(|field| field == *name))
        }) {
            return Err(HitsFault::Line { line: 1 });
        }
        let mut rows = reader.deserialize::<Row>();
        loop {
            let line = rows.reader().position().line();
            let Some(row) = rows.next() else { return Ok(hits) };
            let Row { kind, node, reply, offered, taken } = row.map_err(|_| HitsFault::Line { line })?;
            let known = scenario.nodes.iter().find(|known| known.id == node);
            let is_there = match kind {
                Kind::Node => known.is_some(),
                Kind::Reply => known.is_some_and(|known| known.replies.iter().any(|known| known.id == reply)),
                Kind::Silence => known.is_some_and(|known| known.silence.is_some()),
                Kind::Ending => scenario.endings.iter().any(|ending| ending.id == node),
            };
            if !is_there {
                let name = if matches!(kind, Kind::Reply) && known.is_some() { reply } else { node };
                return Err(HitsFault::Stranger { line, name });
            }
            let count = Count { offered: offered.unwrap_or_default(), taken };
            match kind {
                Kind::Node => drop(hits.nodes.insert(node, taken)),
                Kind::Ending => drop(hits.endings.insert(node, taken)),
                Kind::Reply => drop(hits.answers.insert((node, Some(reply)), count)),
                Kind::Silence => drop(hits.answers.insert((node, None), count)),
            }
        }
    }

    /// How often a node was come to.
    #[must_use]
    pub fn node(&self, node: &str) -> u64 {
        self.nodes.get(node).copied().unwrap_or_default()
    }

    /// How often an ending was come to.
    #[must_use]
    pub fn ending(&self, ending: &str) -> u64 {
        self.endings.get(ending).copied().unwrap_or_default()
    }

    /// How often a reply of a node was offered and taken; without a reply, its silence.
    #[must_use]
    pub fn answer(&self, node: &str, reply: Option<&str>) -> Count {
        self.answers.get(&(node.to_owned(), reply.map(str::to_owned))).copied().unwrap_or_default()
    }
}
