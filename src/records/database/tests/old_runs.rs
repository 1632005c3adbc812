//! The run files of the time before there was a database.

use std::fs;

use super::*;

/// A run file as the earlier version wrote it.
fn old_file(started: u64, session: &Session) -> String {
    let result = ron::to_string(&RunResult::of(session)).unwrap();
    let transcript = ron::to_string(&session.transcript()).unwrap();
    format!("(started: {started}, saved: {}, result: {result}, transcript: {transcript})", started + 30)
}

#[test]
fn they_are_taken_over_once_and_left_where_they_are() {
    let mut desk = Desk::new();
    let folder = desk.folders().runs();
    fs::create_dir_all(&folder).unwrap();
    fs::create_dir_all(desk.folders().scenarios()).unwrap();
    fs::write(desk.folders().scenarios().join("small.ron"), SMALL).unwrap();
    let (ended, left) = (played(&["ask", "show"]), played(&["guess"]));
    fs::write(folder.join("1-small.ron"), old_file(1, &ended)).unwrap();
    fs::write(folder.join("2-small.ron"), old_file(2, &left)).unwrap();
    fs::write(folder.join("3-small.ron"), old_file(3, &played(&[]))).unwrap();
    fs::write(folder.join("4-small.ron"), "(started: 4, sav").unwrap();
    fs::write(folder.join("notes.txt"), "mine").unwrap();

    desk.start_again();
    let news = RecordsNews::OldRunsUnreadable { count: 1, first: folder.join("4-small.ron") };
    assert_eq!(desk.records.news(), [news]);
    let found = desk.records.saved_runs(ProfileId::FIRST).unwrap().meetings("small");
    let broken_off = BrokenOff { key: RunKey::from("2-small"), turns: 1 };
    assert_eq!((found.ended, found.broken_off), (1, Some(broken_off)));
    let run = desk.records.run(&RunKey::from("1-small")).unwrap();
    assert_eq!((run.started, run.saved, run.ended), (1, 31, Some(31)));
    assert_eq!((run.transcript, run.result), (ended.transcript(), RunResult::of(&ended)));
    // What each move came to is told by the scenario, if that is the same; when it was made, nobody knows.
    assert_eq!((run.told[0].at, run.told[0].learned.len()), (None, 1));

    desk.records.delete_run(&RunKey::from("2-small")).unwrap();
    desk.start_again();
    assert_eq!((desk.records.count_runs(None).unwrap(), desk.records.news()), (1, Vec::new()));
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    // What was deleted does not come back, and all else is as it was.
    assert_eq!(names, ["1-small.ron", "3-small.ron", "4-small.ron", "notes.txt"]);
}
