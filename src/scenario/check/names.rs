//! Every name that others may lead to, and its position in the model.

use rustc_hash::FxHashMap;

use crate::scenario::finding::nearest;
use crate::scenario::model::{EndingIndex, FactIndex, NodeIndex, ReplyName};
use crate::scenario::shape::ScenarioShape;

/// How often an unknown name is compared with a known one. It takes about half a second; a large file in which
/// everything is misnamed needs another kind of help than ten thousand suggestions.
const MOST_COMPARED: usize = 1_000_000;

/// What an unknown name should have been the name of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sought {
    NodeOrEnding,
    Node,
    Reply,
    Fact,
}

impl Sought {
    /// As the finding's sentence names it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::NodeOrEnding => "node-or-ending",
            Self::Node => "node",
            Self::Reply => "reply",
            Self::Fact => "fact",
        }
    }
}

/// The names of a scenario. Where one stands twice, which is a finding of the syntax pass, the first one counts.
pub(super) struct Names {
    pub(super) nodes: FxHashMap<String, NodeIndex>,
    pub(super) endings: FxHashMap<String, EndingIndex>,
    pub(super) facts: FxHashMap<String, FactIndex>,
    pub(super) replies: FxHashMap<String, ReplyName>,
    /// How often an unknown name has been compared with a known one so far.
    compared: usize,
}

impl Names {
    pub(super) fn of(shape: &ScenarioShape) -> Self {
        let replies = shape.nodes.0.iter().flat_map(|(_, node)| node.replies.names());
        Self {
            nodes: table(shape.nodes.names()),
            endings: table(shape.endings.names()),
            facts: table(shape.persona.facts.names()),
            replies: table_of_each(replies),
            compared: 0,
        }
    }

    /// The name that an unknown one was most likely meant to be.
    pub(super) fn nearest(&mut self, sought: Sought, found: &str) -> Option<String> {
        if self.compared >= MOST_COMPARED {
            return None;
        }
        let known: Box<dyn Iterator<Item = &String>> = match sought {
            Sought::NodeOrEnding => Box::new(self.nodes.keys().chain(self.endings.keys())),
            Sought::Node => Box::new(self.nodes.keys()),
            Sought::Reply => Box::new(self.replies.keys()),
            Sought::Fact => Box::new(self.facts.keys()),
        };
        let mut compared = self.compared;
        let near = nearest(found, known.inspect(|_| compared += 1).map(String::as_str)).map(str::to_owned);
        self.compared = compared;
        near
    }

    /// All reply names, each at its position. No reply can be looked up afterwards.
    pub(super) fn take_reply_names(&mut self) -> Vec<String> {
        let mut names = vec![String::new(); self.replies.len()];
        for (name, position) in std::mem::take(&mut self.replies) {
            if let Some(place) = names.get_mut(position.get()) {
                *place = name;
            }
        }
        names
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_given_until_too_many_have_been_compared() {
        let nodes = table(["doorway", "guessed"].into_iter());
        let mut names = Names {
            nodes,
            endings: table(["taller"].into_iter()),
            facts: table(["interview"].into_iter()),
            replies: table_of_each(["ask", "guess", "ask"].into_iter()),
            compared: 0,
        };
        let mut check = |sought: Sought, found: &str, expected: Option<&str>| {
            assert_eq!(names.nearest(sought, found).as_deref(), expected, "{found}");
        };
        check(Sought::NodeOrEnding, "tallr", Some("taller"));
        check(Sought::Node, "tallr", None);
        check(Sought::Reply, "gues", Some("guess"));
        check(Sought::Fact, "intervew", Some("interview"));
        assert_eq!(names.compared, 3 + 2 + 2 + 1);
        names.compared = MOST_COMPARED;
        assert_eq!(names.nearest(Sought::Fact, "intervew"), None);
        assert_eq!(names.take_reply_names(), ["ask", "guess"]);
    }
}
