//! What is read aloud: a small screen reader over the same tree that the large ones are given.
//!
//! It decides, and says nothing itself: a page that is new is read from top to bottom, news are read as they come, and
//! what has the ring is read when it gets it. Whatever is pressed hushes what is being said.

use std::collections::HashMap;

use bevy_egui::egui::accesskit::{Live, Node, NodeId, Role, Toggled, TreeUpdate};

use crate::words::Words;

/// What a voice is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::app) enum Saying {
    /// Be silent, and forget what was still to be said.
    Hush,
    /// Say this after what is being said.
    Say(String),
}

/// Knows what was read, and so what is new.
#[derive(Debug, Default)]
pub(in crate::app) struct Narrator {
    /// The headings of the page that was read last; none before the first.
    page: Option<Vec<String>>,
    news: HashMap<NodeId, String>,
    /// What has the ring, and how it was said.
    focus: Option<(NodeId, String)>,
}

impl Narrator {
    /// What is to be said of a tree, after that of the pass before. `pressed`: whether somebody has just pressed
    /// something.
    pub(in crate::app) fn hear(&mut self, tree: &TreeUpdate, pressed: bool, words: &Words) -> Vec<Saying> {
        let shown = Shown::of(tree);
        let mut said = Vec::new();
        let page: Vec<String> = shown.with_role(Role::Heading).filter_map(name).collect();
        let is_new = self.page.as_ref() != Some(&page);
        if is_new {
            said.extend(shown.nodes.iter().filter(|(_, node)| is_text(node)).filter_map(|(_, node)| name(node)));
        }
        let is_news = |node: &Node| node.live().is_some_and(|live| live != Live::Off);
        let news = shown.nodes.iter().filter(|(_, node)| is_news(node));
        let news: Vec<(NodeId, String)> = news.filter_map(|(id, node)| Some((*id, name(node)?))).collect();
        said.extend(news.iter().filter(|(id, text)| self.news.get(id) != Some(text)).map(|(_, text)| text.clone()));
        let focus = shown.nodes.iter().find(|(id, _)| *id == tree.focus);
        let focus = focus.and_then(|(id, node)| Some((*id, spoken(node, words)?)));
        if let Some((id, text)) = &focus {
            let before = self.focus.as_ref().filter(|(before, _)| before == id).map(|(_, before)| before);
            // What somebody types is not read back letter by letter, and a count that moves by itself is left alone.
            let is_typed = shown.nodes.iter().any(|(other, node)| other == id && is_field(node));
            if before.is_none_or(|before| before != text && pressed && !is_typed) {
                said.push(text.clone());
            }
        }
        self.page = Some(page);
        self.news = news.into_iter().collect();
        self.focus = focus;
        let hush = pressed.then_some(Saying::Hush);
        hush.into_iter().chain(said.into_iter().map(Saying::Say)).collect()
    }
}

/// The nodes that are shown, in the order in which one reads. While a panel lies in front of all, only that.
struct Shown<'a> {
    nodes: Vec<(NodeId, &'a Node)>,
}

impl<'a> Shown<'a> {
    fn of(tree: &'a TreeUpdate) -> Self {
        let known: HashMap<NodeId, &Node> = tree.nodes.iter().map(|(id, node)| (*id, node)).collect();
        let root = tree.tree.as_ref().map(|tree| tree.root);
        let all = Self { nodes: below(root, &known) };
        match all.nodes.iter().rev().find(|(_, node)| node.is_modal()) {
            Some((panel, _)) => Self { nodes: below(Some(*panel), &known) },
            None => all,
        }
    }

    fn with_role(&self, role: Role) -> impl Iterator<Item = &'a Node> + '_ {
        self.nodes.iter().map(|(_, node)| *node).filter(move |node| node.role() == role)
    }
}

/// A node and all below it that is not hidden.
fn below<'a>(root: Option<NodeId>, known: &HashMap<NodeId, &'a Node>) -> Vec<(NodeId, &'a Node)> {
    let mut found = Vec::new();
    let mut open: Vec<NodeId> = root.into_iter().collect();
    while let Some(id) = open.pop() {
        let Some(node) = known.get(&id).filter(|node| !node.is_hidden()) else { continue };
        found.push((id, *node));
        open.extend(node.children().iter().rev());
    }
    found
}

/// What a node is called. A text is its own name.
fn name(node: &Node) -> Option<String> {
    node.label().or_else(|| node.value()).map(str::to_owned).filter(|name| !name.is_empty())
}

/// Whether a node is read with its page: texts, headings, pictures and bars, but no news, which are read as such.
fn is_text(node: &Node) -> bool {
    let is_read = matches!(node.role(), Role::Label | Role::Heading | Role::Image | Role::ProgressIndicator);
    is_read && node.live().is_none()
}

fn is_field(node: &Node) -> bool {
    matches!(node.role(), Role::TextInput | Role::MultilineTextInput)
}

/// How a node is said that has the ring.
fn spoken(node: &Node, words: &Words) -> Option<String> {
    let name = name(node)?;
    let say = |key: &str| words.with(key, &[("name", name.as_str().into())]);
    let with = |key: &str, value: &str| words.with(key, &[("name", name.as_str().into()), ("value", value.into())]);
    Some(match (node.role(), node.toggled()) {
        (Role::CheckBox | Role::Switch, Some(Toggled::True)) => say("speech-on"),
        (Role::CheckBox | Role::Switch, _) => say("speech-off"),
        (_, Some(Toggled::True)) => say("speech-chosen"),
        _ if is_field(node) => match node.value().filter(|value| !value.is_empty()) {
            Some(value) => with("speech-field-with", value),
            None => say("speech-field"),
        },
        _ => match node.numeric_value() {
            Some(value) => with("speech-value", &value.to_string()),
            None => name.clone(),
        },
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use bevy_egui::egui::accesskit::{Tree, TreeId};

    use super::*;

    /// A page: a part is its number, its role and its name; one whose name begins with “!” is news.
    fn page(parts: &[(u64, Role, &str)], focus: u64) -> TreeUpdate {
        let mut root = Node::new(Role::Window);
        root.set_children(parts.iter().map(|(id, ..)| NodeId(*id)).collect::<Vec<_>>());
        let part = |(id, role, name): &(u64, Role, &str)| {
            let mut node = Node::new(*role);
            if let Some(news) = name.strip_prefix('!') {
                node.set_live(Live::Polite);
                node.set_value(news);
            } else {
                node.set_label(*name);
            }
            (NodeId(*id), node)
        };
        let nodes = std::iter::once((NodeId(0), root)).chain(parts.iter().map(part)).collect();
        TreeUpdate { nodes, tree: Some(Tree::new(NodeId(0))), tree_id: TreeId::ROOT, focus: NodeId(focus) }
    }

    fn say(words: &[&str]) -> Vec<Saying> {
        words.iter().map(|words| Saying::Say((*words).to_owned())).collect()
    }

    /// What is said of pages one after the other. A page after which something was pressed is marked.
    fn check(pages: &[(TreeUpdate, bool, Vec<Saying>)]) {
        let mut narrator = Narrator::default();
        let words = Words::english();
        for (index, (tree, pressed, expected)) in pages.iter().enumerate() {
            assert_eq!(narrator.hear(tree, *pressed, &words), *expected, "page {index}");
        }
    }

    #[test]
    fn a_new_page_is_read_whole_and_then_what_has_the_ring() {
        let first = [(1, Role::Heading, "Settings"), (2, Role::Label, "It fits you."), (3, Role::Button, "Back")];
        let second = [(4, Role::Heading, "Progress"), (5, Role::Label, "Two runs."), (6, Role::Button, "On")];
        check(&[
            (page(&first, 3), false, say(&["Settings", "It fits you.", "Back"])),
            (page(&first, 3), false, Vec::new()),
            (page(&second, 6), true, [vec![Saying::Hush], say(&["Progress", "Two runs.", "On"])].concat()),
        ]);
    }

    #[test]
    fn news_follow_what_is_being_said_and_any_press_hushes_it() {
        let with = |id, news| page(&[(id, Role::Label, news), (2, Role::Button, "Take back")], 2);
        check(&[
            (with(1, "!Mickey: Hi."), false, say(&["Mickey: Hi.", "Take back"])),
            (with(1, "!Mickey: Hi."), false, Vec::new()),
            (with(1, "!Mickey: Well."), false, say(&["Mickey: Well."])),
            (with(3, "!Mickey: Well."), false, say(&["Mickey: Well."])),
            (with(3, "!Mickey: Well."), true, vec![Saying::Hush]),
        ]);
    }

    #[test]
    fn what_has_the_ring_is_said_with_its_state() {
        let state = |change: fn(&mut Node), role| {
            let mut tree = page(&[(1, role, "Reduce motion")], 1);
            change(&mut tree.nodes[1].1);
            tree
        };
        let check = |change: fn(&mut Node), role, expected: &str| {
            let said = Narrator::default().hear(&state(change, role), false, &Words::english());
            assert_eq!(said, say(&[expected]));
        };
        check(|node| node.set_toggled(Toggled::True), Role::CheckBox, "Reduce motion, on");
        check(|node| node.set_toggled(Toggled::False), Role::CheckBox, "Reduce motion, off");
        check(|node| node.set_toggled(Toggled::True), Role::RadioButton, "Reduce motion, chosen");
        check(|node| node.set_numeric_value(110.0), Role::Slider, "Reduce motion, 110");
        check(|node| node.set_value("fast"), Role::TextInput, "Reduce motion, in it: fast");
        check(|_| {}, Role::TextInput, "Reduce motion, a field to write in");
    }

    #[test]
    fn a_panel_in_front_is_read_alone() {
        let mut tree = page(&[(1, Role::Heading, "The library"), (2, Role::Dialog, ""), (3, Role::Label, "behind")], 4);
        let mut button = Node::new(Role::Button);
        button.set_label("Close");
        tree.nodes[2].1.set_modal();
        tree.nodes[2].1.set_children(vec![NodeId(4)]);
        tree.nodes.push((NodeId(4), button));
        check(&[(tree, false, say(&["Close"]))]);
    }
}
