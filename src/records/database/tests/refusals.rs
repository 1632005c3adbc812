//! The disk says no: the conversation goes on, and nothing of it is lost while the program runs.

use super::*;

/// Plays on while nothing can be written, and checks that all of it is there once it can be written again.
fn play_through(desk: &mut Desk, is_expected: impl Fn(&DatabaseFault) -> bool, let_go: impl FnOnce(&mut Desk)) {
    let steps = ["guess", "back", "ask", "show"];
    let mut session = Session::start(small(), 7);
    let mut run = RunUnderWay::begin();
    for (index, step) in steps.iter().enumerate() {
        take(&mut session, step);
        let fault = desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap_err();
        assert!(is_expected(&fault), "{fault:?}");
        assert!(!fault.line().0.is_empty());
        let kept: Vec<&Run> = desk.records.unwritten().collect();
        assert_eq!(kept.len(), 1);
        assert_eq!((kept[0].told.len(), &kept[0].transcript), (index + 1, &session.transcript()));
    }
    // What belongs to the run is kept with it.
    let rating = Rating { tension: 1, trust: 2, words: String::new(), moment: None };
    desk.records.rate(&run.key, rating.clone()).unwrap();
    desk.records.rewrite(&run.key, 1, "Better").unwrap();
    assert_eq!(desk.records.rewrites(&run.key).unwrap().len(), 1);
    let [low, high] = [1, 5].map(|face| Face::new(face).unwrap());
    for face in [low, high] {
        desk.records.check_in(ProfileId::FIRST, Some(&run.key), CheckInMoment::After, face).unwrap();
    }
    assert_eq!(desk.records.unwritten_whole()[0].check_ins.len(), 1);

    let_go(desk);
    desk.play(ProfileId::FIRST, 9, &["ask"]);
    assert_eq!(desk.records.unwritten().count(), 0);
    desk.start_again();
    assert_eq!(desk.records.run(&run.key).unwrap().transcript, session.transcript());
    assert_eq!(desk.records.rating(&run.key).unwrap(), Some(rating));
    assert_eq!(desk.records.rewrites(&run.key).unwrap().len(), 1);
    let said = desk.records.check_ins(ProfileId::FIRST).unwrap();
    assert_eq!(said.iter().map(|said| (said.run.as_ref(), said.face)).collect::<Vec<_>>(), [(Some(&run.key), high)]);
    assert_eq!(desk.integrity(), "ok");
}

#[test]
fn another_program_holds_the_file() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    let other = Connection::open(desk.records.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let began = std::time::Instant::now();
    play_through(
        &mut desk,
        |fault| matches!(fault, DatabaseFault::Locked(_)),
        |_| other.execute_batch("COMMIT").unwrap(),
    );
    // It is waited for once, and not at every turn.
    assert!(began.elapsed() < PATIENCE * 3, "{:?}", began.elapsed());
}

#[test]
fn another_program_holds_the_file_from_the_start_and_lets_nobody_read() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    let file = desk.folders().records();
    desk.records = Database::open(&Folders::inside(tempfile::tempdir().unwrap().path()));
    let other = Connection::open(&file).unwrap();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").unwrap();
    desk.records = Database::open(&desk.folders());
    assert!(matches!(desk.records.saved_runs(ProfileId::FIRST), Err(DatabaseFault::Locked(_))));
    play_through(&mut desk, |fault| matches!(fault, DatabaseFault::Locked(_)), |_| drop(other));
}

#[test]
fn the_disk_is_full() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    let limit = |desk: &Desk, pages: i64| {
        let open = desk.records.connection.as_ref().unwrap();
        open.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    };
    // What is there is as much as may be, and some rows more fit into the last pages.
    limit(&desk, 1);
    for started in 0..200 {
        let mut run = RunUnderWay::begun_at(started);
        if desk.records.write(ProfileId::FIRST, &mut run, &played(&["ask"])).is_err() {
            desk.records.unwritten.clear();
            break;
        }
    }
    let is_full = |fault: &DatabaseFault| matches!(fault, DatabaseFault::Full(_));
    play_through(&mut desk, is_full, |desk| limit(desk, 1_000_000));
}

#[test]
fn something_is_in_the_way_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "").unwrap();
    let records = Database::open(&Folders::inside(&blocked));
    let mut desk = Desk { folder, records };
    let steps = ["ask", "show"];
    let mut run = RunUnderWay::begin();
    let fault = desk.records.write(ProfileId::FIRST, &mut run, &played(&steps)).unwrap_err();
    assert!(matches!(fault, DatabaseFault::System { .. }), "{fault:?}");
    assert_eq!(desk.records.saved_runs(ProfileId::FIRST).unwrap().meetings("small").ended, 1);
    // Once it is out of the way, the run is written with the next one.
    std::fs::remove_file(&blocked).unwrap();
    desk.play(ProfileId::FIRST, 9, &["ask"]);
    assert_eq!(desk.records.count_runs(None).unwrap(), 2);
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_read_only_is_read_and_loses_nothing() {
    use std::os::unix::fs::PermissionsExt;

    let mut desk = Desk::new();
    let key = desk.play(ProfileId::FIRST, 5, &["ask", "show"]);
    let file = desk.folders().records();
    desk.records = Database::open(&Folders::inside(tempfile::tempdir().unwrap().path()));
    let before = std::fs::read(&file).unwrap();
    let allow =
        |mode: u32| std::fs::set_permissions(desk.folder.path(), std::fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    // Whoever may write everywhere, as in some containers, does not notice.
    let may_write = std::fs::write(desk.folder.path().join("probe"), "").is_ok();
    let mut records = Database::open(&desk.folders());
    let news = records.news();
    let read = records.run(&key).map(|run| run.transcript);
    let mut run = RunUnderWay::begin();
    let written = records.write(ProfileId::FIRST, &mut run, &played(&["guess"]));
    let unwritten = records.unwritten().count();
    drop(records);
    allow(0o755);
    assert_eq!(read.unwrap(), played(&["ask", "show"]).transcript());
    if may_write {
        assert_eq!((news, written.is_ok(), unwritten), (Vec::new(), true, 0));
    } else {
        assert!(matches!(written, Err(DatabaseFault::ReadOnly(_))), "{written:?}");
        assert_eq!((news, unwritten), (vec![RecordsNews::ReadOnly(file.clone())], 1));
        assert_eq!(std::fs::read(&file).unwrap(), before);
    }
}

#[test]
fn a_file_that_is_deleted_on_the_way_is_made_anew() {
    let mut desk = Desk::new();
    let session = played(&["ask"]);
    let mut run = RunUnderWay::begin();
    desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap();
    for file in std::fs::read_dir(desk.folder.path()).unwrap() {
        std::fs::remove_file(file.unwrap().path()).unwrap();
    }
    let session = played(&["ask", "show"]);
    desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap();
    desk.start_again();
    assert_eq!(desk.records.run(&run.key).unwrap().transcript, session.transcript());
}

#[cfg(unix)]
#[test]
fn the_records_are_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;

    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    for file in std::fs::read_dir(desk.folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }
}

#[test]
fn what_is_deleted_while_another_program_reads_is_told_as_deleted_and_the_rest_apart() {
    let mut desk = Desk::new();
    let ana = desk.records.add_profile("Ana").unwrap();
    let [gone, stays] = [5, 6].map(|started| desk.play(ana, started, &["ask"]));
    let other = Connection::open(desk.records.file()).unwrap();
    other.execute_batch("BEGIN; SELECT count(*) FROM runs").unwrap();
    let traces = [RecordsNews::Traces(desk.records.file().to_owned())];
    desk.records.delete_run(&gone).unwrap();
    assert_eq!(desk.records.news(), traces);
    assert!(matches!(desk.records.run(&gone), Err(DatabaseFault::NoSuchRun(_))));
    assert!(desk.records.run(&stays).is_ok());
    assert_eq!(desk.records.forget(ana).unwrap(), 1);
    assert_eq!(desk.records.news(), traces);
    assert_eq!(desk.records.profiles().unwrap().len(), 1);
    other.execute_batch("COMMIT").unwrap();
    let ended = desk.play(ProfileId::FIRST, 7, &["ask"]);
    desk.records.delete_run(&ended).unwrap();
    assert_eq!(desk.records.news(), [], "where nobody reads nothing is left");
}

#[test]
fn a_run_in_memory_alone_is_deleted_whoever_holds_the_file() {
    let mut desk = Desk::new();
    let on_disk = desk.play(ProfileId::FIRST, 5, &["ask"]);
    let other = Connection::open(desk.records.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut session = Session::start(small(), 7);
    let mut run = RunUnderWay::begin();
    take(&mut session, "ask");
    desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap_err();
    desk.records.delete_run(&run.key).unwrap();
    assert_eq!(desk.records.unwritten().count(), 0);
    // One that is on the disk cannot be, and stays.
    assert!(matches!(desk.records.delete_run(&on_disk), Err(DatabaseFault::Locked(_))));
    assert!(desk.records.run(&on_disk).is_ok());
    // Of one that went on, the beginning would be left.
    let kept = desk.records.run(&on_disk).unwrap();
    let mut session = Session::replay(small(), &kept.transcript).unwrap();
    take(&mut session, "show");
    desk.records.write(ProfileId::FIRST, &mut RunUnderWay::go_on(&kept), &session).unwrap_err();
    assert!(matches!(desk.records.delete_run(&on_disk), Err(DatabaseFault::Locked(_))));
    assert_eq!(desk.records.unwritten().count(), 1);
    other.execute_batch("COMMIT").unwrap();
    desk.records.delete_run(&on_disk).unwrap();
    assert_eq!((desk.records.unwritten().count(), desk.records.count_runs(None).unwrap()), (0, 0));
}
