//! The page of the group: files are taken in, counted and shown, and written as a table.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::*;
use crate::exchange::lines;
use crate::records::{RunKey, record_of};

/// A desk where somebody counts, and what wakes it.
pub(super) fn counting((width, height): (f32, f32), prepare: impl FnOnce(&Folders)) -> (Desk, Receiver<()>) {
    let mut desk = Desk::new(width, height, prepare, None);
    let (sender, woken) = channel();
    desk.program.gather(move || _ = sender.send(()));
    (desk, woken)
}

/// Waits for so many answers.
pub(super) fn wait(desk: &mut Desk, woken: &Receiver<()>, answers: usize) {
    for _ in 0..answers {
        woken.recv_timeout(Duration::from_secs(60)).unwrap();
        desk.settle();
    }
}

/// So many conversations with Mickey, as a file from another machine.
pub(super) fn file(folder: &Path, runs: u64) -> PathBuf {
    let mut text = Vec::new();
    for number in 0..runs {
        let mut session = Session::start(mickey(), number);
        while !session.is_over() {
            session.choose((number % 2) as usize).unwrap();
        }
        let run = Run::of(&session, RunKey::from(format!("run {number}")), 1_000 * number, 1_000 * number + 60, &[]);
        let record = record_of(WholeRun::alone(run), format!("Person {number}"));
        lines::write(&record, &mut text).unwrap();
    }
    let file = folder.join("theirs.jsonl");
    std::fs::write(&file, text).unwrap();
    file
}

#[test]
fn results_are_taken_in_counted_shown_and_written_as_a_table() {
    let named = |folders: &Folders| {
        Database::open(folders).name_profile(ProfileId::FIRST, "Robin").unwrap();
    };
    let (mut desk, woken) = counting((1280.0, 720.0), named);
    let theirs = file(&desk.folders.data, 12);
    assert!(!desk.shows("Group"), "{:?}", desk.window.names());
    desk.press(Key::G);
    wait(&mut desk, &woken, 1);
    assert!(desk.shows("Nobody is named."), "{:?}", desk.window.names());
    // The file is taken in, all is listed, and what was played most is counted.
    desk.press(Key::I);
    for (said, answers) in [("12 conversations were new.", 3), ("no conversation was new, 12 were here already.", 1)] {
        let program = &mut desk.program;
        let path = format!("\"{}\" ", theirs.display());
        desk.window.write(&path, &mut |ui: &mut Ui| program.frame(ui, 0.01));
        desk.click("Take it in");
        wait(&mut desk, &woken, answers);
        assert!(desk.shows(said), "{said}: {:?}", desk.window.names());
    }
    // A file that is dropped is taken in, too: here with one conversation more.
    std::fs::remove_file(&theirs).unwrap();
    let more = file(&desk.folders.data, 13);
    desk.program.take_in_file(more);
    desk.settle();
    wait(&mut desk, &woken, 3);
    assert!(desk.shows("one conversation was new, 12 were here already."), "{:?}", desk.window.names());
    desk.press(Key::Escape);
    assert!(desk.shows("13 people, 13 conversations to an ending."), "{:?}", desk.window.names());
    assert!(desk.shows("Where the group left most on the table") && !desk.shows("Person 1") && !desk.shows("Robin"));
    desk.press(Key::S);
    assert!(desk.shows("What was said is in"), "{:?}", desk.window.names());
    let tables: Vec<_> =
        std::fs::read_dir(&desk.folders.documents).unwrap().map(|entry| entry.unwrap().path()).collect();
    let [table] = tables.as_slice() else { panic!("{tables:?}") };
    let text = std::fs::read_to_string(table).unwrap();
    assert!(
        text.starts_with("\u{feff}scenario,sample,") && text.contains("mickey-first-interview,first,13,"),
        "{text}"
    );
    assert!(!text.contains("Person"));
    // Back in the library there is a way to the group now.
    desk.press(Key::Escape);
    desk.click("Group");
    wait(&mut desk, &woken, 2);
    assert!(desk.shows("13 people, 13 conversations to an ending."));
}

#[test]
fn what_cannot_be_read_is_said_and_ones_own_runs_alone_are_no_group() {
    let (mut desk, woken) = counting((1280.0, 720.0), |folders| {
        let mut records = Database::open(folders);
        let mut session = Session::start(mickey(), 1);
        session.choose(0).unwrap();
        records.write(ProfileId::FIRST, &mut RunUnderWay::begin(), &session).unwrap();
    });
    assert!(!desk.shows("Group"), "{:?}", desk.window.names());
    desk.press(Key::G);
    wait(&mut desk, &woken, 2);
    assert!(
        desk.shows("No conversation has come to an ending yet. Not counted: 1 broken off."),
        "{:?}",
        desk.window.names()
    );
    desk.press(Key::I);
    let program = &mut desk.program;
    desk.window.write("nowhere.jsonl", &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.press(Key::Enter);
    wait(&mut desk, &woken, 1);
    assert!(desk.shows("nowhere.jsonl could not be read:"), "{:?}", desk.window.names());
}
