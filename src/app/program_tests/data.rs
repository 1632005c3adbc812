//! What is kept goes out and comes in through the window, and none of it is lost when the window closes.

use super::progress::{played, practised};
use super::*;
use crate::app::theme::ThemeName;
use crate::records::{MadeStatement, RunKey};

impl Desk {
    /// Lets frames go by until something is shown, or a few seconds are over.
    pub(super) fn wait_for(&mut self, words: &str) {
        for _ in 0..200 {
            if self.shows(words) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
            self.settle();
        }
        panic!("“{words}” never comes: {:?}", self.window.names());
    }

    /// The part of the settings about what is kept.
    pub(super) fn open_data(&mut self) {
        self.press_with(Key::Num2, Modifiers::COMMAND);
        self.press(Key::E);
    }

    fn files(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.folders.data.join(folder))
            .into_iter()
            .flatten()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

#[test]
fn all_runs_are_written_in_every_form_and_no_file_is_written_over() {
    let mut desk = Desk::new(1280.0, 1600.0, practised, None);
    desk.open_data();
    for (button, file, count) in [
        ("Table of conversations", "runs-", 9),
        ("Table of conversations", "-2.csv", 9),
        ("Table of turns", "turns-", 0),
        ("For another machine", ".jsonl", 8),
        ("xAPI statements", "statements-", 0),
    ] {
        desk.click(button);
        desk.wait_for("8 conversations are in");
        let names = desk.files("documents");
        let name = names.iter().find(|name| name.contains(file)).unwrap_or_else(|| panic!("{file} in {names:?}"));
        let text = std::fs::read_to_string(desk.folders.documents.join(name)).unwrap();
        assert!(count == 0 || text.lines().count() == count, "{name} has {} lines", text.lines().count());
        assert!(text.contains("mickey-first-interview") && text.contains("Ana"), "{name}");
    }
    assert_eq!(desk.files("documents").len(), 5);
}

#[test]
fn a_file_that_is_dropped_is_taken_in_once() {
    let mut other = Desk::new(1280.0, 1600.0, practised, None);
    other.open_data();
    other.click("For another machine");
    other.wait_for("8 conversations are in");
    let file = other.folders.documents.join(&other.files("documents")[0]);

    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    desk.program.take_in_file(file.clone());
    desk.wait_for("8 conversations were new.");
    assert_eq!(desk.runs().len(), 8);
    desk.program.take_in_file(file);
    desk.program.take_in_file("/no/such/file".into());
    desk.click("Close this notice");
    desk.wait_for("no conversation was new, 8 were here already.");
    desk.click("Close this notice");
    desk.wait_for("/no/such/file could not be read");
    assert_eq!(desk.runs().len(), 8);
    // They belong to Ana, who is somebody else here.
    let profiles = Database::open(&desk.folders).profiles().unwrap();
    assert_eq!(profiles.iter().filter_map(|profile| profile.nickname.as_deref()).collect::<Vec<_>>(), ["Ana"]);
}

#[test]
fn without_a_store_nothing_can_be_sent_and_a_bad_address_is_said() {
    let mut desk = Desk::new(1280.0, 1600.0, practised, None);
    desk.open_data();
    assert!(desk.shows("None is set."));
    let bad = |folders: &Folders| {
        let settings = "(learning_record_store: (address: \"http://store.example.org/xapi\"))";
        std::fs::write(folders.settings(), settings).unwrap();
    };
    let mut desk = Desk::new(1280.0, 1600.0, bad, None);
    desk.open_data();
    assert!(desk.shows("Nothing was sent there yet."), "{:?}", desk.window.names());
    desk.click("Send now");
    desk.wait_for("is no address to send to");
}

#[test]
fn the_queue_is_counted_however_the_address_is_written() {
    let typed = |folders: &Folders| {
        practised(folders);
        let settings = "(learning_record_store: (address: \" https://Store.Example.org/xapi/statements \"))";
        std::fs::write(folders.settings(), settings).unwrap();
        let mut records = Database::open(folders);
        let run = played("mickey-first-interview", 1, 30, &[0]);
        let key = run.key.clone();
        records.take_in_whole("Ana", &[WholeRun::alone(run)]).unwrap();
        let statement = MadeStatement { id: "one".to_owned(), body: "{}".to_owned() };
        records.queue_statements("https://store.example.org/xapi", &[(key, vec![statement])]).unwrap();
    };
    let mut desk = Desk::new(1280.0, 1600.0, typed, None);
    desk.open_data();
    assert!(desk.shows("Nothing was sent there yet, one waits"), "{:?}", desk.window.names());
}

/// A conversation with a turn that could not be written, since another program holds the records.
pub(super) fn held() -> (Desk, rusqlite::Connection) {
    let with_records = |folders: &Folders| {
        let still = "(reduce_motion: true, pace: AllAtOnce)";
        std::fs::write(folders.settings(), still).unwrap();
        let mut records = Database::open(folders);
        records.name_profile(ProfileId::FIRST, "Ana").unwrap();
        records.take_in_whole("Ana", &[WholeRun::alone(played("mickey-first-interview", 1, 3, &[0]))]).unwrap();
    };
    let opening = Opening { scenario: mickey(), file: None, now: true, seed: Some(1), opening: None };
    let mut desk = Desk::new(1280.0, 720.0, with_records, Some(opening));
    let holder = rusqlite::Connection::open(desk.folders.records()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.press(Key::Num1);
    assert_eq!(desk.turns(), 1);
    (desk, holder)
}

#[test]
fn a_window_that_would_lose_a_run_asks_first_and_saves_it() {
    let (mut desk, holder) = held();
    assert!(!desk.program.may_close());
    desk.settle();
    assert!(desk.shows("Before you go"), "{:?}", desk.window.names());
    // Stay: the conversation goes on, and the next time it is asked again.
    desk.press(Key::Escape);
    assert!(!desk.program.is_done() && !desk.shows("Before you go"));
    desk.press(Key::Num1);
    assert_eq!(desk.turns(), 2);
    // Twice is an answer, too: it is saved in the folder that was offered. Here one is written that belongs to the test.
    assert!(!desk.program.may_close());
    desk.settle();
    let folder = desk.folders.data.join("saved here");
    desk.click("Folder");
    let program = &mut desk.program;
    desk.window.pass(vec![all_chosen()], &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.window.write(folder.to_str().unwrap(), &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.click("Save and close");
    assert!(desk.program.is_done(), "{:?}", desk.window.names());
    drop(holder);

    let names = desk.files("saved here");
    assert_eq!(names.len(), 1);
    let mut next = Desk::new(1280.0, 720.0, |_| {}, None);
    next.program.take_in_file(folder.join(&names[0]));
    next.wait_for("one conversation was new.");
    assert_eq!(next.runs()[0].transcript.moves.len(), 2);
}

#[test]
fn whoever_names_no_folder_finds_the_run_among_the_documents() {
    let (mut desk, _holder) = held();
    assert!(!desk.program.may_close());
    desk.settle();
    desk.click("Folder");
    let program = &mut desk.program;
    desk.window.pass(vec![all_chosen()], &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.press(Key::Backspace);
    desk.click("Save and close");
    assert!(desk.program.is_done(), "{:?}", desk.window.names());
    assert_eq!(desk.files("documents").len(), 1);
}

#[test]
fn a_window_closes_at_once_when_the_records_can_be_written_again() {
    let (mut desk, holder) = held();
    holder.execute_batch("ROLLBACK").unwrap();
    assert!(desk.program.may_close());
    assert_eq!(desk.runs().len(), 2, "the turn is kept after all");
    assert!(desk.runs().iter().any(|run| run.transcript.moves.len() == 1 && run.key != RunKey::from("")));
}

/// Out of the conversation, and to what is kept, in a window where all of it shows.
fn at_data(desk: &mut Desk) {
    desk.press(Key::Escape);
    desk.click("Leave, and keep the place");
    desk.window = TestWindow::new(1280.0, 1600.0, 1.0);
    desk.open_data();
}

#[test]
fn a_run_in_memory_alone_goes_out_with_the_others() {
    let (mut desk, _holder) = held();
    at_data(&mut desk);
    desk.click("For another machine");
    desk.wait_for("2 conversations are in");
    let names = desk.files("documents");
    let text = std::fs::read_to_string(desk.folders.documents.join(&names[0])).unwrap();
    assert_eq!(text.lines().count(), 2);
    assert_eq!(desk.runs().len(), 1, "it is in memory still");
}

#[cfg(unix)]
#[test]
fn nobody_waits_for_what_is_done_elsewhere_while_a_run_is_in_memory_alone() {
    let (mut desk, holder) = held();
    at_data(&mut desk);
    holder.execute_batch("ROLLBACK").unwrap();
    // A pipe gives nothing until somebody writes into it.
    let pipe = desk.folders.data.join("runs.jsonl");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (into, wait) = (pipe.clone(), std::time::Duration::from_secs(5));
    let writer = std::thread::spawn(move || {
        std::thread::sleep(wait);
        std::fs::write(into, "").unwrap();
    });
    let began = std::time::Instant::now();
    desk.program.take_in_file(pipe);
    assert!(began.elapsed() < wait / 2, "the window waited {:?}", began.elapsed());
    assert_eq!(desk.runs().len(), 1, "the other is in memory still");
    writer.join().unwrap();
    desk.wait_for("no conversation was new");
}

#[test]
fn where_there_is_no_thread_for_it_that_is_said() {
    let mut desk = Desk::new(1280.0, 1600.0, practised, None);
    desk.program.set_store("https://store.example.org/xapi");
    desk.open_data();
    desk.program.send_without_a_thread();
    desk.settle();
    assert!(desk.shows("Nothing was done: this machine has no room for it just now"), "{:?}", desk.window.names());
    desk.click("For another machine");
    desk.wait_for("8 conversations are in");
}

fn all_chosen() -> Event {
    Event::Key { key: Key::A, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::COMMAND }
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_the_question_before_closing() {
    let (mut desk, _holder) = held();
    for (name, width, height, scale) in [("720", 1280.0, 720.0, 1.0), ("200", 640.0, 360.0, 2.0)] {
        desk.window = TestWindow::new(width, height, scale);
        _ = desk.window.look(ThemeName::Light);
        assert!(!desk.program.may_close());
        desk.settle();
        desk.window.save_picture(&format!("program-closing-{name}"));
        desk.press(Key::Escape);
    }
}
