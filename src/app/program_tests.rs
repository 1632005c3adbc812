//! The program held in the hand: keys are pressed, the screens are looked at, and what lies on the disk is read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

mod access;
mod channels;
mod data;
mod debrief;
mod edits;
mod every_screen;
mod group;
mod keys;
mod language;
mod own_words;
mod packs;
mod patience;
mod progress;
mod rooms;
mod stopped;
mod tries;

use std::sync::Arc;

use bevy_egui::egui::{Event, Key, Modifiers, Ui};

use super::program::{Opening, Program};
use super::talk::Due;
use super::testing::TestWindow;
use crate::records::{Database, Folders, ProfileId, Run, RunUnderWay, Settings, WantedRuns, WholeRun, shipped};
use crate::scenario::Scenario;
use crate::session::Session;

/// A program with a folder of its own, in a window without a display.
struct Desk {
    program: Program,
    window: TestWindow,
    folders: Folders,
    _folder: tempfile::TempDir,
}

fn mickey() -> Arc<Scenario> {
    Arc::new(shipped().find(|(id, _)| *id == "mickey-first-interview").unwrap().1.scenario.unwrap())
}

impl Desk {
    fn new(width: f32, height: f32, prepare: impl FnOnce(&Folders), opening: Option<Opening>) -> Self {
        Self::with_more(width, height, prepare, &[], opening)
    }

    /// The same with more folders of scenarios, which lie in its own folder.
    fn with_more(
        width: f32,
        height: f32,
        prepare: impl FnOnce(&Folders),
        more: &[&str],
        opening: Option<Opening>,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::inside(folder.path());
        prepare(&folders);
        let more: Vec<_> = more.iter().map(|name| folder.path().join(name)).collect();
        let program = Program::new(Some(folders.clone()), &more, opening).unwrap();
        let mut desk = Self { program, window: TestWindow::new(width, height, 1.0), folders, _folder: folder };
        desk.settle();
        desk
    }

    /// In the conversation with Mickey, with motion reduced and everything said at once.
    fn talking(width: f32, height: f32) -> Self {
        let still = |folders: &Folders| {
            std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
        };
        let opening = Opening { scenario: mickey(), file: None, now: true, seed: Some(1), opening: None };
        Self::new(width, height, still, Some(opening))
    }

    /// Lets five seconds go by: time for any reaction and the line after it.
    fn settle(&mut self) {
        let program = &mut self.program;
        for _ in 0..12 {
            self.window.pass(Vec::new(), &mut |ui: &mut Ui| program.frame(ui, 0.4));
        }
    }

    fn press(&mut self, key: Key) {
        self.press_with(key, Modifiers::NONE);
    }

    fn press_with(&mut self, key: Key, modifiers: Modifiers) {
        let program = &mut self.program;
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        for pressed in [true, false] {
            self.window.pass(vec![event(pressed)], &mut |ui: &mut Ui| program.frame(ui, 0.01));
        }
        self.settle();
    }

    fn click(&mut self, name: &str) {
        let program = &mut self.program;
        self.window.click(name, &mut |ui: &mut Ui| program.frame(ui, 0.01));
        self.settle();
    }

    fn shows(&self, words: &str) -> bool {
        self.window.names().iter().any(|name| name.contains(words))
    }

    /// The runs that are kept.
    fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        let each = |_: &mut Database, whole: WholeRun| {
            runs.push(whole.run);
            std::ops::ControlFlow::Continue(())
        };
        Database::open(&self.folders).each_wanted(&WantedRuns::default(), each).unwrap();
        runs
    }

    fn turns(&self) -> usize {
        self.program.talk().map_or(0, |talk| talk.session().turns().len())
    }
}

#[test]
fn from_the_library_to_the_end_and_back_by_keys_alone() {
    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    assert!(desk.shows("Meet Mickey"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert!(desk.shows("Go over to him"));
    desk.press(Key::Enter);
    let mut pressed = 0;
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        desk.press(Key::Space);
        desk.press(Key::Num1);
        pressed += 1;
        assert!(pressed < 60, "it never ends");
    }
    // The last line may have ended in the very last frame, and the button comes in the next.
    desk.settle();
    assert!(desk.shows("Look back on it"));
    desk.press(Key::Enter);
    assert!(desk.shows("How did Mickey feel when he left?"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert!(desk.shows("Mickey’s card"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    desk.press(Key::Num4);
    assert!(desk.shows("How you talked with him"), "{:?}", desk.window.names());
    desk.press(Key::Escape);
    assert!(desk.shows("Meet him again"));

    let runs = desk.runs();
    assert_eq!(runs.len(), 1);
    assert!(runs[0].result.is_some());
}

#[test]
fn numbers_zero_backspace_and_the_mouse_do_what_they_say() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.press(Key::Num2);
    assert_eq!(desk.turns(), 1);
    desk.press(Key::Num0);
    assert_eq!(desk.turns(), 2);
    desk.press(Key::Backspace);
    assert_eq!(desk.turns(), 1);
    let card = desk.program.talk().unwrap().table().cards[0].clone();
    desk.click(&format!("1 {card}"));
    assert_eq!(desk.turns(), 2);
    // A card that is not there, and Space, say nothing.
    desk.press(Key::Num9);
    desk.press(Key::Space);
    assert_eq!(desk.turns(), 2);
}

#[test]
fn a_key_pressed_in_one_frame_shows_its_card_as_chosen_in_the_next() {
    let mut desk = Desk::talking(1280.0, 720.0);
    let program = &mut desk.program;
    let key =
        Event::Key { key: Key::Num2, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    desk.window.pass(vec![key], &mut |ui: &mut Ui| program.frame(ui, 0.01));
    assert_eq!(program.due(), Due::Now, "the next frame comes at once");
    assert_eq!(program.talk().and_then(super::talk::Talk::chosen), Some(1));
}

#[test]
fn the_drawers_and_the_pause_open_and_close_and_keep_the_cards_out() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.press(Key::N);
    assert!(desk.shows("What you know of Mickey"));
    desk.press(Key::H);
    assert!(desk.shows("Nothing was said yet"));
    desk.press(Key::Escape);
    assert!(!desk.shows("Nothing was said yet"));
    desk.press(Key::Escape);
    assert!(desk.shows("Mickey can wait"));
    desk.press(Key::Num1);
    assert_eq!(desk.turns(), 0, "nobody talks while it is paused");
    desk.press(Key::Escape);
    desk.press(Key::Num1);
    assert_eq!(desk.turns(), 1);
}

#[test]
fn the_key_sheet_opens_on_its_key_and_closes_without_touching_the_screen() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.press(Key::Questionmark);
    assert!(desk.shows("On this screen"));
    desk.press(Key::Escape);
    assert!(!desk.shows("On this screen"));
    assert!(!desk.shows("Mickey can wait"), "the same press must not pause");
}

#[test]
fn a_run_left_behind_is_gone_on_with_at_the_very_turn() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.press(Key::Num1);
    desk.press(Key::Num1);
    desk.press(Key::Escape);
    desk.click("Leave, and keep the place");
    assert!(desk.shows("Go on at turn 3"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert_eq!(desk.turns(), 2);
    desk.press(Key::Num1);
    assert_eq!(desk.runs().len(), 1, "it is the same run");
}

#[test]
fn text_size_and_full_screen_are_kept_at_once() {
    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    desk.press_with(Key::Plus, Modifiers::COMMAND);
    desk.press(Key::F11);
    let kept = Settings::read(&desk.folders.settings()).settings;
    assert_eq!((kept.text_size, kept.full_screen), (110, true));
    assert_eq!((desk.program.text_size(), desk.program.is_full_screen()), (110, true));
    for _ in 0..20 {
        desk.press_with(Key::Plus, Modifiers::COMMAND);
    }
    assert_eq!(desk.program.text_size(), 200);
}

#[test]
fn damaged_settings_are_set_aside_with_a_word_and_nothing_is_lost() {
    let noise = [0_u8, 159, 146, 150, 7, 255];
    let desk = Desk::new(1280.0, 720.0, |folders| std::fs::write(folders.settings(), noise).unwrap(), None);
    assert!(desk.shows("Your settings could not be read"), "{:?}", desk.window.names());
    assert_eq!(std::fs::read(desk.folders.settings().with_extension("old")).unwrap(), noise);
}

#[cfg(unix)]
#[test]
fn settings_that_cannot_be_read_now_are_not_written_over() {
    // A link that leads round in a circle can be read by nobody, whoever runs this, and could be replaced.
    let circle = |folders: &Folders| std::os::unix::fs::symlink("settings.ron", folders.settings()).unwrap();
    let mut desk = Desk::new(1280.0, 720.0, circle, None);
    desk.press_with(Key::Plus, Modifiers::COMMAND);
    assert_eq!(desk.program.text_size(), 110);
    assert!(std::fs::symlink_metadata(desk.folders.settings()).unwrap().is_symlink(), "it is as it was");
}

#[test]
fn settings_that_cannot_be_written_hold_until_the_window_closes() {
    // A file where the folder should be cannot be written into, whoever runs this.
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "").unwrap();
    let folders = Folders::inside(&blocked);
    let mut program = Program::new(Some(folders), &[], None).unwrap();
    let mut window = TestWindow::new(1280.0, 720.0, 1.0);
    let mut frame = |window: &mut TestWindow, events: Vec<Event>| {
        window.pass(events, &mut |ui: &mut Ui| program.frame(ui, 0.2));
        program.text_size()
    };
    frame(&mut window, Vec::new());
    let plus =
        Event::Key { key: Key::Plus, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::COMMAND };
    assert_eq!(frame(&mut window, vec![plus]), 110);
}

#[test]
fn a_broken_scenario_is_named_with_its_line_and_the_rest_goes_on() {
    let mut desk = Desk::new(
        1280.0,
        720.0,
        |folders| {
            std::fs::create_dir_all(folders.scenarios()).unwrap();
            std::fs::write(folders.scenarios().join("shift-swap.ron"), "Scenario(\n  formt: 1,\n)").unwrap();
        },
        None,
    );
    assert!(desk.shows("Yours, one to mend"), "{:?}", desk.window.names());
    desk.press(Key::Num4);
    assert!(desk.shows("shift-swap.ron"), "{:?}", desk.window.names());
    assert!(desk.shows("Line 2") && desk.shows("formt"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert!(desk.shows("Go over to him"), "Mickey can be met all the same");
}

#[test]
fn nothing_is_cut_in_the_smallest_window() {
    let mut desk = Desk::talking(640.0, 360.0);
    desk.window.check_nothing_is_cut(true);
    desk.press(Key::Num1);
    desk.window.check_nothing_is_cut(true);
    desk.press(Key::Escape);
    desk.window.check_nothing_is_cut(true);
}

#[test]
fn at_rest_nothing_is_drawn() {
    for mut desk in [Desk::talking(1280.0, 720.0), Desk::new(1280.0, 720.0, |_| {}, None)] {
        // Pictures may still be on their way from the thread that draws them.
        for _ in 0..100 {
            if desk.program.due() == Due::Never {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
            desk.settle();
        }
        assert_eq!(desk.program.due(), Due::Never);
    }
}

/// Mickey, met for two turns and then left, as a program that was killed leaves it.
fn killed(folders: &Folders) {
    let mut records = Database::open(folders);
    let mut session = Session::start(mickey(), 1);
    let mut run = RunUnderWay::begin();
    for _ in 0..2 {
        session.choose(0).unwrap();
        records.write(ProfileId::FIRST, &mut run, &session).unwrap();
    }
}

#[test]
fn after_a_kill_the_next_start_offers_to_go_on_at_that_very_turn() {
    let mut desk = Desk::new(1280.0, 720.0, killed, None);
    assert!(desk.shows("Go on at turn 3"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert_eq!(desk.turns(), 2);
    let runs = desk.runs();
    assert_eq!(desk.program.talk().unwrap().session().transcript(), runs[0].transcript);
}

#[test]
fn a_turn_is_on_the_disk_before_the_next_frame_shows_it() {
    let mut desk = Desk::talking(1280.0, 720.0);
    let program = &mut desk.program;
    let key =
        Event::Key { key: Key::Num2, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    desk.window.pass(vec![key], &mut |ui: &mut Ui| program.frame(ui, 0.01));
    let said = desk.program.talk().unwrap().session().transcript();
    assert_eq!(desk.runs().first().map(|run| &run.transcript), Some(&said));
}

#[test]
fn records_that_cannot_be_written_are_said_once_and_the_run_is_played_and_looked_back_on() {
    // A file where the folder should be cannot be written into, whoever runs this.
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "").unwrap();
    let folders = Folders::inside(&blocked);
    let opening = Opening { scenario: mickey(), file: None, now: true, seed: Some(1), opening: None };
    let program = Program::new(Some(folders.clone()), &[], Some(opening)).unwrap();
    let mut desk = Desk { program, window: TestWindow::new(1280.0, 720.0, 1.0), folders, _folder: folder };
    desk.settle();
    for _ in 0..2 {
        desk.press(Key::Space);
        desk.press(Key::Num1);
    }
    assert_eq!(desk.turns(), 2);
    desk.press(Key::Escape);
    desk.click("Leave, and keep the place");
    assert!(desk.shows("Your records cannot be reached"), "{:?}", desk.window.names());
    desk.click("Close this notice");
    assert!(!desk.shows("Your records cannot be reached"), "{:?}", desk.window.names());
    // It is in memory, and can be gone on with until the window closes.
    assert!(desk.shows("Go on at turn 3"), "{:?}", desk.window.names());
    desk.click("Go on at turn 3");
    assert_eq!(desk.turns(), 2);
}

#[test]
fn damaged_records_are_said_and_mickey_can_be_met_all_the_same() {
    let damage = |folders: &Folders| {
        killed(folders);
        std::fs::write(folders.records(), "no database at all").unwrap();
        for ending in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(folders.data.join(format!("records.sqlite{ending}")));
        }
    };
    let mut desk = Desk::new(1280.0, 720.0, damage, None);
    assert!(desk.shows("Your records were damaged. Nothing in them could be read."), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert!(desk.shows("Go over to him"), "{:?}", desk.window.names());
}
