//! Every name that others may lead to, and its position in the model.

use rustc_hash::FxHashMap;

use crate::scenario::model::{EndingIndex, FactIndex, NodeIndex, ReplyName};
use crate::scenario::shape::ScenarioShape;

/// The names of a scenario. Where one stands twice, which is a finding of the syntax pass, the first one counts.
pub(super) struct Names {
    pub(super) nodes: FxHashMap<String, NodeIndex>,
    pub(super) endings: FxHashMap<String, EndingIndex>,
    pub(super) facts: FxHashMap<String, FactIndex>,
    pub(super) replies: FxHashMap<String, ReplyName>,
}

impl Names {
    pub(super) fn of(shape: &ScenarioShape) -> Self {
        let replies = shape.nodes.0.iter().flat_map(|(_, node)| node.replies.names());
        Self {
            nodes: table(shape.nodes.names()),
            endings: table(shape.endings.names()),
            facts: table(shape.persona.facts.names()),
            replies: table_of_each(replies),
        }
    }

    /// All reply names, each at its position. No reply can be looked up afterwards.
    pub(super) fn take_reply_names(&mut self) -> Vec<String> {
        let mut names: Vec<(String, ReplyName)> = std::mem::take(&mut self.replies).into_iter().collect();
        names.sort_unstable_by_key(|(_, position)| *position);
        names.into_iter().map(|(name, _)| name).collect()
    }
}

/// The position of each name in its list.
fn table<'a, I: From<usize>>(names: impl Iterator<Item = &'a str>) -> FxHashMap<String, I> {
    let mut table = FxHashMap::default();
    for (position, name) in names.enumerate() {
        table.entry(name.to_owned()).or_insert_with(|| I::from(position));
    }
    table
}

/// The names numbered through in the order in which they first stand.
fn table_of_each<'a, I: From<usize>>(names: impl Iterator<Item = &'a str>) -> FxHashMap<String, I> {
    let mut table = FxHashMap::default();
    for name in names {
        if !table.contains_key(name) {
            table.insert(name.to_owned(), I::from(table.len()));
        }
    }
    table
}
