//! What is said when the program begins again after it stopped in the middle.

use super::*;
use crate::records::Stopped;

/// Plays two turns with Mickey, and leaves a report as a program that stops does.
fn stopped_with_mickey(folders: &Folders) {
    let mut session = Session::start(mickey(), 1);
    let mut records = Database::open(folders);
    let mut run = RunUnderWay::begin();
    for _ in 0..2 {
        session.choose(0).unwrap();
        records.write(ProfileId::FIRST, &mut run, &session).unwrap();
    }
    stop(folders);
}

fn stop(folders: &Folders) {
    Stopped { what: "something".to_owned(), ..Stopped::default() }.write(folders).unwrap();
}

#[test]
fn it_is_said_once_with_the_file_and_enter_goes_on_at_that_turn() {
    let mut desk = Desk::new(1280.0, 720.0, stopped_with_mickey, None);
    assert!(desk.shows("The program stopped in the middle"), "{:?}", desk.window.names());
    assert!(desk.shows("Your conversation is safe"));
    let reports = desk.folders.reports().display().to_string();
    assert!(desk.shows(&reports), "the file is named");
    // What lies behind hears nothing.
    desk.press(Key::Num1);
    assert!(desk.window.has_focus("Go on with Mickey at turn 3"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert_eq!(desk.turns(), 2);
    assert!(desk.program.talk().is_some());
    let again = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.program = again;
    desk.settle();
    assert!(!desk.shows("The program stopped in the middle"), "once");
}

#[test]
fn without_a_run_it_is_said_and_closed() {
    let mut desk = Desk::new(640.0, 360.0, stop, None);
    assert!(desk.shows("The program stopped in the middle"));
    desk.window.check_nothing_is_cut(true);
    desk.press(Key::Escape);
    assert!(!desk.shows("The program stopped in the middle"));
    assert!(desk.shows("Meet Mickey"));
}
