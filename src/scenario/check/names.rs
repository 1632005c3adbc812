//! Every name that others may lead to, and its position in the model.

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::scenario::finding::nearest;
use crate::scenario::model::{EndingIndex, FactIndex, NodeIndex, ReplyIndex, ReplyName};
use crate::scenario::shape::{Entries, Name, NodeShape, ScenarioShape};

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
pub(super) struct Names<'a> {
    pub(super) nodes: FxHashMap<Name<'a>, NodeIndex>,
    pub(super) endings: FxHashMap<Name<'a>, EndingIndex>,
    pub(super) facts: FxHashMap<Name<'a>, FactIndex>,
    pub(super) replies: Replies<'a>,
    /// Whether two of the same kind in one place have the same name.
    pub(super) doubled: bool,
    /// How often an unknown name has been compared with a known one so far.
    compared: usize,
}

impl<'a> Names<'a> {
    pub(super) fn of(shape: &ScenarioShape<'a>) -> Self {
        let nodes: FxHashMap<_, NodeIndex> = shape.nodes.positions();
        let endings: FxHashMap<_, EndingIndex> = shape.endings.positions();
        let facts: FxHashMap<_, FactIndex> = shape.persona.facts.positions();
        let replies = Replies::of(&shape.nodes);
        let doubled = replies.doubled
            || nodes.len() < shape.nodes.0.len()
            || endings.len() < shape.endings.0.len()
            || facts.len() < shape.persona.facts.0.len();
        Self { nodes, endings, facts, replies, doubled, compared: 0 }
    }

    /// The name that an unknown one was most likely meant to be.
    pub(super) fn nearest(&mut self, sought: Sought, found: &str) -> Option<String> {
        if self.compared >= MOST_COMPARED {
            return None;
        }
        let known: Box<dyn Iterator<Item = &Name<'a>>> = match sought {
            Sought::NodeOrEnding => Box::new(self.nodes.keys().chain(self.endings.keys())),
            Sought::Node => Box::new(self.nodes.keys()),
            Sought::Reply => Box::new(self.replies.names.keys()),
            Sought::Fact => Box::new(self.facts.keys()),
        };
        let mut compared = self.compared;
        let near = nearest(found, known.inspect(|_| compared += 1).map(|name| &**name)).map(str::to_owned);
        self.compared = compared;
        near
    }
}

/// The names of replies, numbered through in the order in which they first stand.
pub(super) struct Replies<'a> {
    names: FxHashMap<Name<'a>, ReplyName>,
    /// The name of each reply that has not been built yet, in the order of the text.
    ahead: std::vec::IntoIter<ReplyName>,
    /// For each name the reply at which it first stands.
    first: Vec<(NodeIndex, ReplyIndex)>,
    /// Whether a node has two replies of one name.
    doubled: bool,
}

impl<'a> Replies<'a> {
    fn of(nodes: &Entries<'a, NodeShape<'a>>) -> Self {
        let count = nodes.0.iter().map(|(_, node)| node.replies.0.len()).sum();
        let mut names = FxHashMap::with_capacity_and_hasher(count, FxBuildHasher);
        let (mut of_each, mut first, mut last) =
            (Vec::with_capacity(count), Vec::with_capacity(count), Vec::with_capacity(count));
        let mut doubled = false;
        for (node, (_, shape)) in nodes.0.iter().enumerate() {
            for (reply, name) in shape.replies.names().enumerate() {
                let next = ReplyName::from(first.len());
                let number = *names.entry(name.clone()).or_insert(next);
                if number == next {
                    first.push((node.into(), reply.into()));
                    last.push(node);
                } else if let Some(last) = last.get_mut(number.get()) {
                    doubled |= *last == node;
                    *last = node;
                }
                of_each.push(number);
            }
        }
        Self { names, ahead: of_each.into_iter(), first, doubled }
    }

    pub(super) fn get(&self, name: &str) -> Option<ReplyName> {
        self.names.get(name).copied()
    }

    /// The name of the reply that is built next; replies are built in the order of the text.
    pub(super) fn next(&mut self) -> Option<ReplyName> {
        self.ahead.next()
    }

    /// For each name the reply at which it first stands.
    pub(super) fn take_first(&mut self) -> Vec<(NodeIndex, ReplyIndex)> {
        std::mem::take(&mut self.first)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::scenario::{Source, parse::parse};

    /// The names of the small scenario, with a reply of the first node’s name in the second.
    fn with_names_of_small(test: impl FnOnce(Names<'_>)) {
        let small = include_str!("../../../tests/data/small.ron").replace("\"show\": (", "\"ask\": (");
        let source = Source::new(small.into_bytes()).0;
        test(Names::of(&parse(&source).unwrap()));
    }

    #[test]
    fn the_nearest_name_is_given_until_too_many_have_been_compared() {
        with_names_of_small(|mut names| {
            let mut check = |sought: Sought, found: &str, expected: Option<&str>| {
                assert_eq!(names.nearest(sought, found).as_deref(), expected, "{found}");
            };
            check(Sought::NodeOrEnding, "tallr", Some("taller"));
            check(Sought::Node, "tallr", None);
            check(Sought::Reply, "gues", Some("guess"));
            check(Sought::Fact, "intervew", Some("interview"));
            assert_eq!(names.compared, 4 + 2 + 3 + 1);
            names.compared = MOST_COMPARED;
            assert_eq!(names.nearest(Sought::Fact, "intervew"), None);
        });
    }

    #[test]
    fn replies_of_one_name_in_two_nodes_share_it() {
        with_names_of_small(|mut names| {
            let of_each: Vec<_> = std::iter::from_fn(|| names.replies.next()).collect();
            assert_eq!(of_each, [0, 1, 0, 2].map(ReplyName));
            let first = [(0, 0), (0, 1), (1, 1)].map(|(node, reply)| (NodeIndex(node), ReplyIndex(reply)));
            assert_eq!((names.replies.take_first(), names.doubled), (first.to_vec(), false));
        });
    }
}
