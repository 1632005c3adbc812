//! Every screen as a screen reader gets it, and used as one uses it.

use std::collections::BTreeSet;

use bevy_egui::egui::accesskit::{Action, ActionRequest, Live, Node, NodeId, Role, TreeId};

use super::*;
use crate::app::access::Narrator;
use crate::app::screens::conversation::ConversationAction;
use crate::records::Answers;
use crate::workshop::Step;

/// The least a finger hits.
const TARGET: f64 = 44.0;

impl Desk {
    /// Everything on the page, in the order in which it is read.
    fn read(&self) -> Vec<(NodeId, &Node)> {
        let tree = self.window.tree();
        let mut open = vec![tree.tree.as_ref().unwrap().root];
        let mut found = Vec::new();
        while let Some(id) = open.pop() {
            let (_, node) = tree.nodes.iter().find(|(other, _)| *other == id).expect("a child that is not there");
            if !node.is_hidden() {
                found.push((id, node));
                open.extend(node.children().iter().rev());
            }
        }
        found
    }

    /// Does to the part of this name what a screen reader does.
    fn ask(&mut self, action: Action, role: Role, named: &str) {
        let parts = self.read();
        let part = parts.iter().find(|(_, node)| node.role() == role && name(node).contains(named));
        let (target_node, _) = *part.unwrap_or_else(|| panic!("no {role:?} “{named}”: {:?}", self.window.names()));
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        let program = &mut self.program;
        let event = Event::AccessKitActionRequest(request);
        self.window.pass(vec![event], &mut |ui: &mut Ui| program.frame(ui, 0.01));
        self.settle();
    }

    /// What has the focus.
    fn focused(&self) -> String {
        let focus = self.window.tree().focus;
        self.read().iter().find(|(id, _)| *id == focus).map(|(_, node)| name(node)).unwrap_or_default()
    }

    /// All news on the page.
    fn news(&self) -> Vec<String> {
        self.read().iter().filter(|(_, node)| node.live() == Some(Live::Polite)).map(|(_, node)| name(node)).collect()
    }

    /// Holds that everything that can be reached has a name and a role, that nothing is said twice over, and that a
    /// finger hits what can be pressed.
    fn check_page(&self, page: &str) {
        let parts = self.read();
        let reachable: Vec<&Node> =
            parts.iter().map(|(_, node)| *node).filter(|node| node.supports_action(Action::Focus)).collect();
        assert!(!reachable.is_empty(), "{page}: nothing can be reached");
        for node in &reachable {
            let (name, role, rect) = (name(node), node.role(), node.bounds().unwrap());
            assert!(!name.trim().is_empty(), "{page}: a {role:?} at {rect:?} has no name");
            let is_control = matches!(
                role,
                Role::Button
                    | Role::CheckBox
                    | Role::RadioButton
                    | Role::Slider
                    | Role::TextInput
                    | Role::MultilineTextInput
            );
            assert!(is_control, "{page}: “{name}” can be reached and is a {role:?}");
            let is_field = matches!(role, Role::TextInput | Role::MultilineTextInput);
            let is_large = rect.width() >= TARGET - 0.5 && rect.height() >= TARGET - 0.5;
            assert!(is_field || is_large, "{page}: “{name}” is {} × {}", rect.width(), rect.height());
        }
        let mut told = BTreeSet::new();
        for (_, node) in &parts {
            let Some(rect) = node.bounds().filter(|_| matches!(node.role(), Role::Label | Role::Heading)) else {
                continue;
            };
            let place = [rect.x0, rect.y0].map(|at| at.round() as i64);
            assert!(told.insert((name(node), place)), "{page}: “{}” is said twice", name(node));
        }
    }
}

fn name(node: &Node) -> String {
    node.label().or(node.value()).unwrap_or_default().to_owned()
}

fn still(folders: &Folders) {
    std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
}

fn meeting(id: &str) -> Desk {
    let scenario = Arc::new(shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap());
    let opening = Opening { scenario, file: None, now: true, seed: Some(1), opening: None };
    Desk::new(1280.0, 720.0, still, Some(opening))
}

#[test]
fn everything_on_every_page_has_a_name_and_a_role_and_can_be_hit() {
    let prepare = |folders: &Folders| {
        still(folders);
        super::progress::practised(folders);
    };
    let mut desk = Desk::new(1280.0, 720.0, prepare, None);
    desk.check_page("the library");
    desk.press(Key::Questionmark);
    desk.check_page("the keys");
    desk.press(Key::Escape);
    for (key, page) in [(Key::Num2, "progress"), (Key::Num4, "who practises"), (Key::Num3, "settings")] {
        desk.press_with(key, Modifiers::COMMAND);
        desk.check_page(page);
        if key == Key::Num4 {
            desk.press(Key::Escape);
        }
    }
    for section in ["Conversation", "Your data"] {
        desk.ask(Action::Click, Role::Button, section);
        desk.check_page(section);
    }
    desk.press(Key::Escape);
    desk.press(Key::G);
    desk.check_page("the group");
}

#[test]
fn everything_in_a_conversation_has_a_name_and_a_role_and_can_be_hit() {
    for id in ["mickey-first-interview", "graham-on-hold", "tomas-locked-out", "priya-late-order", "jonas-blamed"] {
        let mut desk = meeting(id);
        for turn in 0..3 {
            desk.check_page(&format!("{id}, turn {turn}"));
            desk.press(Key::Num1);
        }
        for (key, page) in
            [(Key::N, "the notebook"), (Key::H, "what was said"), (Key::H, "closed"), (Key::Escape, "paused")]
        {
            desk.press(key);
            desk.check_page(&format!("{id}, {page}"));
        }
    }
    let mut desk = meeting("mickey-first-interview");
    for answers in [Answers::Find, Answers::Say] {
        desk.program.act(ConversationAction::AnswerBy(answers));
        desk.settle();
        desk.check_page("one’s own words");
    }
}

#[test]
fn everything_looked_back_on_has_a_name_and_a_role_and_can_be_hit() {
    let mut desk = meeting("mickey-first-interview");
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        desk.press(Key::Num1);
    }
    desk.settle();
    desk.check_page("the ending");
    desk.press(Key::Enter);
    desk.check_page("the guess");
    desk.press(Key::Enter);
    for part in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
        desk.press(part);
        desk.check_page(&format!("part {part:?}"));
    }
}

#[test]
fn everything_of_a_room_has_a_name_and_a_role_and_can_be_hit() {
    let opening = Opening { scenario: mickey(), file: None, now: false, seed: Some(1), opening: None };
    let mut desk = Desk::new(1280.0, 720.0, still, Some(opening));
    desk.check_page("the briefing");
    assert!(desk.shows("Mickey, looking"), "the picture is not told: {:?}", desk.window.names());
    desk.press(Key::R);
    desk.check_page("before a room");
    desk.click("How the room votes: by show of hands");
    desk.press(Key::Enter);
    let mut seen = 0;
    while desk.program.room_step() != Some(Step::Taken) && seen < 8 {
        for view in ["the leader’s view", "the room’s view"] {
            desk.check_page(&format!("{view}, {:?}", desk.program.room_step()));
            desk.press(Key::L);
        }
        desk.press(Key::PageDown);
        seen += 1;
    }
    assert!(seen > 2);
}

#[test]
fn mickey_is_played_to_an_ending_by_what_a_screen_reader_can_press() {
    let mut faces = 0;
    for favourite in [0, 3] {
        let opening = Opening { scenario: mickey(), file: None, now: false, seed: Some(7), opening: None };
        let mut desk = Desk::new(1280.0, 720.0, still, Some(opening));
        desk.ask(Action::Click, Role::Button, "Go over to him");
        let mut heard = BTreeSet::new();
        while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
            heard.extend(desk.news());
            let cards = &desk.program.talk().unwrap().table().cards;
            let card = cards[favourite.min(cards.len() - 1)].clone();
            desk.ask(Action::Click, Role::Button, &card);
        }
        heard.extend(desk.news());
        desk.ask(Action::Click, Role::Button, "Look back on it");
        assert!(desk.shows("How did Mickey feel when he left?"), "{:?}", desk.window.names());
        let session = Session::replay(mickey(), &desk.runs()[0].transcript).unwrap();
        for turn in 0..session.turns().len() {
            let line = session.line(turn).unwrap().words;
            assert!(heard.contains(&format!("Mickey: {line}")), "“{line}” was never news: {heard:?}");
        }
        let learned = (0..mickey().persona.facts.len()).filter(|fact| session.state().knows((*fact).into())).count();
        assert!(learned == 0 || heard.iter().any(|news| news.starts_with("New in the notebook: ")), "{heard:?}");
        faces += heard.iter().filter(|news| news.starts_with("Mickey l") || news.starts_with("Mickey is")).count();
    }
    assert!(faces > 0, "nothing was told of his face");
}

#[test]
fn a_slider_takes_steps_and_values_from_a_screen_reader() {
    let mut desk = Desk::new(1280.0, 720.0, still, None);
    desk.press_with(Key::Num3, Modifiers::COMMAND);
    for (action, expected) in [(Action::Increment, 110), (Action::Decrement, 100), (Action::Decrement, 90)] {
        desk.ask(action, Role::Slider, "Text size");
        assert_eq!(desk.program.text_size(), expected);
    }
}

#[test]
fn a_panel_in_front_keeps_the_focus_and_gives_it_back() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.press(Key::Tab);
    let before = desk.focused();
    assert!(!before.is_empty());
    for (opens, closes, panel) in [(Key::Questionmark, Key::Escape, "Keys"), (Key::Escape, Key::Escape, "Paused")] {
        desk.press(opens);
        let parts = desk.read();
        let at = parts.iter().position(|(_, node)| node.is_modal()).unwrap_or_else(|| panic!("{panel} is no dialog"));
        let inside: Vec<String> = parts[at..].iter().map(|(_, node)| name(node)).collect();
        assert!(inside.iter().any(|name| name == panel), "{inside:?}");
        for _ in 0..12 {
            assert!(inside.contains(&desk.focused()), "“{}” lies outside of {panel}", desk.focused());
            desk.press(Key::Tab);
        }
        desk.press(closes);
        assert_eq!(desk.focused(), before, "after {panel}");
    }
}

#[cfg(unix)]
#[test]
fn the_key_switches_reading_aloud_on_and_off_and_it_is_kept() {
    use crate::app::access::tests::{next, service};

    let mut desk = Desk::talking(1280.0, 720.0);
    let socket = desk.folders.data.join("voice");
    std::fs::create_dir_all(&desk.folders.data).unwrap();
    let told = service(&socket);
    desk.program.speak_through(socket);
    desk.press(Key::F2);
    desk.program.read_aloud(desk.window.tree());
    let line = desk.program.talk().unwrap().bubble().words.clone();
    let mut heard = Vec::new();
    while !heard.iter().any(|said: &String| said.contains("1 ")) {
        heard.push(next(&told));
    }
    assert!(heard.contains(&format!("say: Mickey: {line}")), "{heard:?}");
    assert!(Settings::read(&desk.folders.settings()).settings.speech);
    desk.press(Key::F2);
    while next(&told) != "QUIT" {}
    assert!(!Settings::read(&desk.folders.settings()).settings.speech);
}

#[cfg(unix)]
#[test]
fn where_nobody_reads_aloud_one_line_says_what_to_install() {
    let mut desk = Desk::new(1280.0, 720.0, still, None);
    desk.program.speak_through(desk.folders.data.join("nobody"));
    desk.press(Key::F2);
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while !desk.shows("Install speech-dispatcher") {
        assert!(std::time::Instant::now() < until, "{:?}", desk.window.names());
        desk.settle();
    }
    assert!(!Settings::read(&desk.folders.settings()).settings.speech);
    // What is said of it is itself news.
    let said = Narrator::default().hear(desk.window.tree(), false, &crate::words::Words::english());
    assert!(!said.is_empty());
}
