//! Every name that others may lead to, and its position in the model.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::scenario::finding::nearest;
use crate::scenario::model::{EndingIndex, FactIndex, NodeIndex, ReplyIndex, ReplyName};
use crate::scenario::shape::{Entries, Name, ScenarioShape};

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
        let doubled = nodes.len() < shape.nodes.0.len()
            || endings.len() < shape.endings.0.len()
            || facts.len() < shape.persona.facts.0.len()
            || shape.nodes.0.iter().any(|(_, node)| node.replies.has_doubled());
        Self { nodes, endings, facts, replies: Replies::of(shape), doubled, compared: 0 }
    }

    /// The name that an unknown one was most likely meant to be.
    pub(super) fn nearest(&mut self, sought: Sought, found: &str) -> Option<String> {
        if self.compared >= MOST_COMPARED {
            return None;
        }
        let known: Box<dyn Iterator<Item = &Name<'a>>> = match sought {
            Sought::NodeOrEnding => Box::new(self.nodes.keys().chain(self.endings.keys())),
            Sought::Node => Box::new(self.nodes.keys()),
            Sought::Reply => Box::new(self.replies.all.iter()),
            Sought::Fact => Box::new(self.facts.keys()),
        };
        let mut compared = self.compared;
        let near = nearest(found, known.inspect(|_| compared += 1).map(|name| &**name)).map(str::to_owned);
        self.compared = compared;
        near
    }
}

/// The names of replies that some condition asks for, numbered through in the order in which they first stand.
///
/// A large scenario has a hundred thousand names of replies, and most are never asked for.
pub(super) struct Replies<'a> {
    asked: FxHashMap<Name<'a>, Option<ReplyName>>,
    /// For each number the reply at which its name first stands.
    first: Vec<(NodeIndex, ReplyIndex)>,
    /// All names, where no reply has one that is asked for.
    all: FxHashSet<Name<'a>>,
}

impl<'a> Replies<'a> {
    fn of(shape: &ScenarioShape<'a>) -> Self {
        let mut asked = FxHashMap::default();
        shape.conditions().for_each(|condition| condition.said(&mut |name| _ = asked.insert(name.clone(), None)));
        let mut replies = Self { asked, first: Vec::new(), all: FxHashSet::default() };
        if replies.asked.is_empty() {
            return replies;
        }
        let nodes = || shape.nodes.0.iter().map(|(_, node)| &node.replies);
        for (node, names) in nodes().enumerate() {
            for (reply, name) in names.names().enumerate() {
                if let Some(number @ None) = replies.asked.get_mut(name) {
                    *number = Some(replies.first.len().into());
                    replies.first.push((node.into(), reply.into()));
                }
            }
        }
        if replies.asked.values().any(Option::is_none) {
            replies.all = nodes().flat_map(Entries::names).cloned().collect();
        }
        replies
    }

    /// The number of a name, if some condition asks for it and some reply has it.
    pub(super) fn get(&self, name: &str) -> Option<ReplyName> {
        self.asked.get(name).copied().flatten()
    }

    /// For each number the reply at which its name first stands.
    pub(super) fn take_first(&mut self) -> Vec<(NodeIndex, ReplyIndex)> {
        std::mem::take(&mut self.first)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::scenario::{Source, parse::parse};

    fn check(edit: (&str, &str), test: impl FnOnce(Names<'_>)) {
        let small = include_str!("../../../tests/data/small.ron").replace(edit.0, edit.1);
        let source = Source::new(small.into_bytes()).0;
        test(Names::of(&parse(&source).unwrap()));
    }

    #[test]
    fn the_nearest_name_is_given_until_too_many_have_been_compared() {
        check(("Seen(\"doorway\")", "Said(\"gues\")"), |mut names| {
            let mut nearest = |sought: Sought, found: &str, expected: Option<&str>| {
                assert_eq!(names.nearest(sought, found).as_deref(), expected, "{found}");
            };
            nearest(Sought::NodeOrEnding, "tallr", Some("taller"));
            nearest(Sought::Node, "tallr", None);
            nearest(Sought::Reply, "gues", Some("guess"));
            nearest(Sought::Fact, "intervew", Some("interview"));
            assert_eq!(names.compared, 4 + 2 + 4 + 1);
            names.compared = MOST_COMPARED;
            assert_eq!(names.nearest(Sought::Fact, "intervew"), None);
        });
    }

    #[test]
    fn replies_of_one_name_share_it_where_it_is_asked_for() {
        check(("when: Seen(\"doorway\")", "when: Any([Said(\"shrug\"), Not(Said(\"guess\"))])"), |mut names| {
            let numbers = ["ask", "guess", "show", "shrug"].map(|name| names.replies.get(name));
            assert_eq!(numbers, [None, Some(ReplyName(0)), None, Some(ReplyName(1))]);
            assert_eq!(names.replies.take_first(), [(0, 1), (1, 1)].map(|(n, r)| (NodeIndex(n), ReplyIndex(r))));
            assert!(!names.doubled);
        });
    }
}
