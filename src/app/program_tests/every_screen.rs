//! Every screen in every text size from 80 to 200 % and in every language: no word is cut, none lies on another, nothing
//! lies out of reach, and the keyboard alone goes everywhere and back.

use std::collections::BTreeSet;

use super::data::held;
use super::group::{counting, file, wait};
use super::progress::practised;
use super::rooms::{room_by_phone, vote};
use super::*;
use crate::app::screens::conversation::ConversationAction;
use crate::app::theme::{ThemeName, Tokens};
use crate::records::{Answers, Stopped, Theme, write_whole};
use crate::scenario;
use crate::words::{Language, Words};

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

/// How all screens are looked at.
#[derive(Clone, Copy)]
struct Sight {
    /// The page, in points.
    size: (f32, f32),
    /// Pixels to a point.
    scale: f32,
    language: Language,
    theme: Theme,
}

impl Sight {
    fn of(size: (f32, f32)) -> Self {
        Self { size, scale: 1.0, language: Language::ENGLISH, theme: Theme::Light }
    }

    fn in_language(self, tag: &str) -> Self {
        Self { language: Language::of_tag(tag).unwrap(), ..self }
    }

    /// What prepares the folder, and then sets the theme.
    fn set(self, prepare: fn(&Folders)) -> impl FnOnce(&Folders) {
        move |folders: &Folders| {
            prepare(folders);
            let settings = Settings { theme: self.theme, ..Settings::read(&folders.settings()).settings };
            settings.write(&folders.settings()).unwrap();
        }
    }

    /// The desk as it is looked at.
    fn at(self, mut desk: Desk) -> Desk {
        desk.program.speak(Some(self.language), Language::ENGLISH);
        // Another window would not have the program's own style yet, so that scrolling takes its time.
        if self.scale > 1.0 {
            desk.window = TestWindow::new(self.size.0, self.size.1, self.scale);
        }
        desk.settle();
        desk
    }
}

/// Goes through every screen, and calls `look` on each with its name.
fn every_screen(sight: Sight, look: &mut dyn FnMut(&mut Desk, &str)) {
    let (width, height) = sight.size;
    let words = Words::of(sight.language);
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
        sight.at(Desk::new(width, height, sight.set(prepare), opening))
    };

    let mut first = desk(settled, None);
    let section = |key: &'static str| {
        let name = words.text(key);
        move |desk: &mut Desk| {
            if desk.window.find(&name).is_none() {
                desk.press(Key::Escape);
            }
            desk.click(&name);
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
            ("settings, reading", &section("settings-reading")),
            ("settings, conversation", &section("settings-conversation")),
            ("settings, keys", &section("settings-keys")),
            ("settings, data", &section("settings-data")),
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
                let forget = words.text("progress-forget");
                if desk.window.find(&forget).is_none() {
                    control(Key::Num3)(desk);
                    section("settings-data")(desk);
                }
                desk.click(&forget);
            }),
        ],
    );

    group_screens(sight, &mut walk);
    // A room sizes its words by its window alone, whatever the text size is.
    if sight.size == (1280.0, 720.0) {
        room_screens(sight, &mut walk);
    }
    let (mut unsaved, _holder) = held();
    unsaved.window = TestWindow::new(width, height, sight.scale);
    let mut unsaved = sight.at(unsaved);
    walk(
        &mut unsaved,
        &[("closing", &|desk| {
            assert!(!desk.program.may_close());
            desk.settle();
        })],
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

/// Walks over screens of a desk.
type Walk<'a> = &'a mut dyn FnMut(&mut Desk, &[(&str, Way<'_>)]);

/// What a group made of a scenario.
fn group_screens(sight: Sight, walk: Walk<'_>) {
    let (desk, woken) = counting(sight.size, sight.set(settled));
    let mut desk = sight.at(desk);
    let theirs = file(&desk.folders.data, 12);
    desk.press(Key::G);
    wait(&mut desk, &woken, 1);
    desk.press(Key::I);
    let program = &mut desk.program;
    let path = format!("\"{}\" ", theirs.display());
    desk.window.write(&path, &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.press(Key::Enter);
    wait(&mut desk, &woken, 3);
    walk(
        &mut desk,
        &[
            ("group, taken in", &|_| {}),
            ("group", &|desk| desk.press(Key::Escape)),
            ("group, further down", &|desk| desk.press(Key::PageDown)),
        ],
    );
}

/// A room that votes by phone, from both sides.
fn room_screens(sight: Sight, walk: Walk<'_>) {
    let mut desk = sight.at(room_by_phone(mickey(), sight.size, sight.scale));
    let on = |desk: &mut Desk| desk.press(Key::PageDown);
    let other_view = |desk: &mut Desk| desk.press(Key::L);
    walk(
        &mut desk,
        &[
            ("room, people come in", &|_| {}),
            ("room, a line", &on),
            ("room, the vote", &|desk| {
                on(desk);
                vote(desk, &[0, 0, 1, 2, 2, 2, 3]);
            }),
            ("leader, the vote", &other_view),
            ("leader, closed", &on),
            ("leader, shown", &on),
            ("room, shown", &other_view),
            ("room, talked about", &on),
            ("room, leave", &|desk| desk.press(Key::Escape)),
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

fn faults_of_screens(sight: Sight, size: &str) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    every_screen(sight, &mut |desk, name| {
        let window = &desk.window;
        let found = window.faults_of_texts().into_iter().chain(window.faults_of_controls()).chain(window.overlaps());
        // The leader sees the beginning of what would be answered, in one line.
        let is_preview =
            |fault: &String| name.starts_with("leader") && ["””", "“”", "»”"].iter().any(|end| fault.ends_with(end));
        let found = found.filter(|fault| !is_preview(fault));
        faults.extend(found.map(|fault| format!("{size} %, {name}: {fault}")));
    });
    faults
}

#[test]
fn no_word_is_cut_and_nothing_lies_out_of_reach_from_80_to_200_per_cent() {
    let faults = SIZES.map(|(size, width, height)| faults_of_screens(Sight::of((width, height)), size));
    let faults: Vec<_> = faults.into_iter().flatten().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_word_is_cut_in_any_language() {
    let mut faults = BTreeSet::new();
    for language in Language::ALL.iter().filter(|language| **language != Language::ENGLISH) {
        for (size, width, height) in [SIZES[1], SIZES[2], SIZES[3]] {
            let sight = Sight::of((width, height)).in_language(language.tag());
            let found = faults_of_screens(sight, size);
            faults.extend(found.into_iter().map(|fault| format!("{}, {fault}", language.tag())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn tab_goes_everywhere_and_comes_back_and_what_has_the_focus_is_seen() {
    let tokens = Tokens::embedded().unwrap();
    let mut faults = BTreeSet::new();
    for (width, height) in [(1280.0, 720.0), (640.0, 360.0)] {
        every_screen(Sight::of((width, height)), &mut |desk, name| {
            let theme = match name.split([' ', ',']).next() {
                Some("conversation" | "a" | "closing") => ThemeName::Dark,
                Some("room") if name != "room start" && name != "room start, keys" => ThemeName::Projector,
                _ => ThemeName::Light,
            };
            let ring = tokens.theme(theme, None).focus;
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
fn pictures_of_every_screen() {
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast, Theme::Projector] {
        for (size, width, height, scale) in [("200", 640.0, 360.0, 2.0), ("100", 1280.0, 720.0, 1.0)] {
            let sight = Sight { scale, theme, ..Sight::of((width, height)) };
            every_screen(sight, &mut |desk, name| {
                desk.window.save_picture(&format!("every-{size}-{theme:?}-{}", name.replace([' ', ','], "-")));
            });
        }
    }
}
