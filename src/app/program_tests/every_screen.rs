//! Every screen in every text size from 80 to 200 %: no word is cut, nothing lies out of reach, and the keyboard alone goes
//! everywhere and back.

use std::collections::BTreeSet;

use super::progress::practised;
use super::*;
use crate::app::screens::conversation::ConversationAction;
use crate::app::theme::{ThemeName, Tokens};
use crate::records::{Answers, Stopped, write_whole};
use crate::scenario;

/// Text sizes in per cent, each as the page it leaves of a window of 1280 by 720.
const SIZES: [(&str, f32, f32); 4] =
    [("80", 1600.0, 900.0), ("100", 1280.0, 720.0), ("150", 853.0, 480.0), ("200", 640.0, 360.0)];

/// A conversation with a long line and six long replies.
const LONG: &str = include_str!("../../../tests/data/long.ron");

fn long() -> Arc<Scenario> {
    let loaded = scenario::load(LONG, None);
    Arc::new(loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.findings)))
}

/// What is done to come to a screen.
type Way<'a> = &'a dyn Fn(&mut Desk);

/// Goes through every screen in a window of this size, with so many pixels to a point, and calls `look` on each with its
/// name.
fn every_screen((width, height): (f32, f32), scale: f32, look: &mut dyn FnMut(&mut Desk, &str)) {
    let alone = |key: Key| move |desk: &mut Desk| desk.press(key);
    let control = |key: Key| move |desk: &mut Desk| desk.press_with(key, Modifiers::COMMAND);
    let pressed = |key: Key, times: usize| move |desk: &mut Desk| (0..times).for_each(|_| desk.press(key));
    let mut walk = |desk: &mut Desk, ways: &[(&str, Way<'_>)]| {
        for (name, way) in ways {
            way(desk);
            look(desk, name);
        }
    };

    let desk = |prepare: fn(&Folders), opening: Option<Opening>| {
        let mut desk = Desk::new(width, height, prepare, opening);
        // Another window would not have the program's own style yet, so that scrolling takes its time.
        if scale > 1.0 {
            desk.window = TestWindow::new(width, height, scale);
            desk.settle();
        }
        desk
    };

    let mut first = desk(settled, None);
    let section = |name: &'static str| {
        move |desk: &mut Desk| {
            if desk.window.find(name).is_none() {
                desk.press(Key::Escape);
            }
            desk.click(name);
        }
    };
    walk(
        &mut first,
        &[
            ("library, first start", &|_| {}),
            ("library, keys", &alone(Key::F1)),
            ("progress, nobody met", &|desk| {
                desk.press(Key::Escape);
                control(Key::Num2)(desk);
            }),
            ("settings", &control(Key::Num3)),
            ("settings, reading", &section("Reading")),
            ("settings, conversation", &section("Conversation")),
            ("settings, keys", &section("Keys")),
            ("settings, data", &section("Your data")),
            ("profiles", &control(Key::Num4)),
            ("group, nobody", &|desk| {
                desk.press(Key::Escape);
                control(Key::Num1)(desk);
                desk.press(Key::G);
            }),
            ("group, files", &alone(Key::I)),
        ],
    );

    let mut practised = desk(practised_and_stopped, None);
    walk(
        &mut practised,
        &[
            ("after a fault", &|_| {}),
            ("library", &alone(Key::Escape)),
            ("progress", &control(Key::Num2)),
            ("forget", &|desk| {
                if desk.window.find("Forget me").is_none() {
                    control(Key::Num3)(desk);
                    section("Your data")(desk);
                }
                desk.click("Forget me");
            }),
        ],
    );

    let opening =
        |scenario: Arc<Scenario>, now: bool| Opening { scenario, file: None, now, seed: Some(1), opening: None };
    let mut talking = desk(settled, Some(opening(mickey(), false)));
    walk(
        &mut talking,
        &[
            ("briefing", &|_| {}),
            ("room start", &alone(Key::R)),
            ("room start, keys", &alone(Key::F1)),
            ("conversation", &|desk| {
                desk.press(Key::Escape);
                desk.press(Key::Escape);
                desk.press(Key::Enter);
            }),
            ("conversation, keys", &alone(Key::F1)),
            ("conversation, pause", &pressed(Key::Escape, 2)),
            ("conversation, notebook", &|desk| {
                desk.press(Key::Escape);
                desk.press(Key::Num1);
                desk.press(Key::N);
            }),
            ("conversation, what was said", &alone(Key::H)),
            ("conversation, own words", &|desk| {
                desk.press(Key::Escape);
                desk.press(Key::T);
            }),
            ("conversation, how they were read", &|desk| {
                let program = &mut desk.program;
                let words = "That sounds like a lot for one week. What do you need the shoes for, and when is it?";
                desk.window.write(words, &mut |ui: &mut Ui| program.frame(ui, 0.01));
                desk.press(Key::Enter);
            }),
            ("conversation, find", &|desk| {
                desk.press(Key::Enter);
                desk.program.act(ConversationAction::AnswerBy(Answers::Find));
                desk.settle();
            }),
            ("conversation, over", &|desk| {
                desk.program.act(ConversationAction::AnswerBy(Answers::Choose));
                desk.settle();
                for _ in 0..60 {
                    if desk.program.talk().is_some_and(|talk| !talk.is_over()) {
                        desk.press(Key::Space);
                        desk.press(Key::Num1);
                    }
                }
                desk.settle();
            }),
            ("debrief, ask first", &alone(Key::Enter)),
            ("debrief, his card", &alone(Key::Enter)),
            ("debrief, the turn", &alone(Key::Num2)),
            ("debrief, what else", &alone(Key::Num3)),
            ("debrief, the whole run", &alone(Key::Num4)),
            ("debrief, keys", &alone(Key::F1)),
        ],
    );

    let mut long = desk(settled, Some(opening(long(), true)));
    walk(
        &mut long,
        &[
            ("a long line and six replies", &|_| {}),
            ("a long reply, chosen", &|desk| {
                desk.press(Key::Num6);
            }),
        ],
    );
}

fn settled(folders: &Folders) {
    let settings = "(reduce_motion: true, pace: AllAtOnce, check_in: true, meters: true, thoughts: AfterEachReply)";
    write_whole(&folders.settings(), settings).unwrap();
}

fn practised_and_stopped(folders: &Folders) {
    practised(folders);
    Stopped { what: "something".to_owned(), ..Stopped::default() }.write(folders).unwrap();
}

#[test]
fn no_word_is_cut_and_nothing_lies_out_of_reach_from_80_to_200_per_cent() {
    let mut faults = BTreeSet::new();
    for (size, width, height) in SIZES {
        every_screen((width, height), 1.0, &mut |desk, name| {
            let found = desk.window.faults_of_texts().into_iter().chain(desk.window.faults_of_controls());
            faults.extend(found.map(|fault| format!("{size} %, {name}: {fault}")));
        });
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn tab_goes_everywhere_and_comes_back_and_what_has_the_focus_is_seen() {
    let tokens = Tokens::embedded().unwrap();
    let mut faults = BTreeSet::new();
    for (width, height) in [(1280.0, 720.0), (640.0, 360.0)] {
        every_screen((width, height), 1.0, &mut |desk, name| {
            let dark = name.starts_with("conversation") || name.starts_with("a long");
            let ring = tokens.theme(if dark { ThemeName::Dark } else { ThemeName::Light }, None).focus;
            let mut seen: Vec<(String, i32)> = Vec::new();
            for _ in 0..160 {
                let program = &mut desk.program;
                desk.window.key(Key::Tab, &mut |ui: &mut Ui| program.frame(ui, 0.0));
                for _ in 0..3 {
                    desk.window.pass(Vec::new(), &mut |ui: &mut Ui| program.frame(ui, 0.0));
                }
                let Some((label, rect)) = desk.window.focus() else { continue };
                let at = (label.clone(), rect.left() as i32);
                if seen.first() == Some(&at) {
                    break;
                }
                let middle = rect.center();
                if middle.y < 0.0 || middle.y > height || middle.x < 0.0 || middle.x > width {
                    faults.insert(format!("{width}, {name}: “{label}” has the focus and lies at {rect:?}"));
                } else if !desk.window.draws(ring, rect) {
                    faults.insert(format!("{width}, {name}: “{label}” has the focus and shows no ring"));
                }
                seen.push(at);
            }
            // What follows begins as if nobody had walked.
            let program = &mut desk.program;
            desk.window.pass(Vec::new(), &mut |ui: &mut Ui| {
                ui.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
                program.frame(ui, 0.0);
            });
            desk.settle();
            if seen.len() >= 160 || seen.is_empty() {
                faults.insert(format!(
                    "{width}, {name}: Tab never comes back: {:?}",
                    seen.iter().take(4).collect::<Vec<_>>()
                ));
            }
        });
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_every_screen_at_200_per_cent() {
    for (size, width, height, scale) in [("200", 640.0, 360.0, 2.0), ("100", 1280.0, 720.0, 1.0)] {
        every_screen((width, height), scale, &mut |desk, name| {
            desk.window.save_picture(&format!("every-{size}-{}", name.replace([' ', ','], "-")));
        });
    }
}
