//! Profiles, ratings, rewrites and check-ins.

use super::*;

#[test]
fn a_first_profile_is_there_without_a_name_and_others_come_with_one() {
    let mut desk = Desk::new();
    let names = |desk: &mut Desk| -> Vec<Option<String>> {
        desk.records.profiles().unwrap().into_iter().map(|profile| profile.nickname).collect()
    };
    assert_eq!(names(&mut desk), [None]);
    let ana = desk.records.add_profile("  Ana ").unwrap();
    assert_eq!(desk.records.first_profile().unwrap(), ProfileId::FIRST);
    desk.records.name_profile(ProfileId::FIRST, "Bo").unwrap();
    assert_eq!(names(&mut desk), [Some("Bo".to_owned()), Some("Ana".to_owned())]);
    // Each plays on their own.
    desk.play(ana, 5, &["ask", "show"]);
    assert!(desk.records.saved_runs(ProfileId::FIRST).unwrap().is_empty());
    assert_eq!(desk.records.saved_runs(ana).unwrap().meetings("small").ended, 1);
    let runs: Vec<usize> = desk.records.profiles().unwrap().iter().map(|profile| profile.runs).collect();
    assert_eq!(runs, [0, 1]);
}

#[test]
fn a_nickname_is_something_and_nobody_else_has_it() {
    let mut desk = Desk::new();
    let ana = desk.records.add_profile("Ana").unwrap();
    for taken in ["Ana", "ana", " ANA "] {
        assert!(matches!(desk.records.add_profile(taken), Err(DatabaseFault::NicknameTaken(_))), "{taken}");
        let renamed = desk.records.name_profile(ProfileId::FIRST, taken);
        assert!(matches!(renamed, Err(DatabaseFault::NicknameTaken(_))), "{taken}");
    }
    for empty in ["", "  "] {
        assert!(matches!(desk.records.add_profile(empty), Err(DatabaseFault::NoNickname)));
    }
    desk.records.name_profile(ana, "ANA").unwrap();
    assert!(matches!(desk.records.name_profile(ProfileId(77), "Cy"), Err(DatabaseFault::NoSuchProfile)));
}

#[test]
fn a_profile_that_is_forgotten_leaves_nothing_behind() {
    let mut desk = Desk::new();
    let ana = desk.records.add_profile("Ana Unforgettable").unwrap();
    let hers = desk.play(ana, 5, &["ask", "show"]);
    let others = desk.play(ProfileId::FIRST, 6, &["ask"]);
    desk.records.rewrite(&hers, 1, "unforgettable words").unwrap();
    let face = Face::new(4).unwrap();
    desk.records.check_in(ana, Some(&hers), CheckInMoment::After, face).unwrap();
    desk.records.check_in(ana, None, CheckInMoment::Before, face).unwrap();

    assert_eq!(desk.records.forget(ana).unwrap(), 1);
    assert!(desk.records.run(&others).is_ok());
    assert!(desk.records.check_ins(ana).unwrap().is_empty());
    for file in std::fs::read_dir(desk.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap().to_ascii_lowercase();
        for gone in [b"unforgettable".as_slice(), hers.as_str().as_bytes()] {
            assert!(!bytes.windows(gone.len()).any(|bytes| bytes == gone));
        }
    }
    let connection = Connection::open(desk.records.file()).unwrap();
    for table in ["profiles", "runs", "moves"] {
        let count: i64 = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(count, 1, "{table}");
    }
    for table in ["ratings", "rewrites", "check_ins"] {
        let count: i64 = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(count, 0, "{table}");
    }
}

#[test]
fn after_the_last_profile_there_is_a_first_one_again() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    desk.records.forget(ProfileId::FIRST).unwrap();
    let profiles = desk.records.profiles().unwrap();
    assert_eq!(profiles.len(), 1);
    assert_eq!((profiles[0].nickname.as_deref(), profiles[0].runs), (None, 0));
    // Whoever still plays for the one that is gone loses nothing.
    let key = desk.play(ProfileId(77), 6, &["ask"]);
    assert!(
        desk.records.saved_runs(profiles[0].id).unwrap().meetings("small").broken_off.is_some_and(|run| run.key == key)
    );
}

#[test]
fn ratings_rewrites_and_check_ins_are_read_as_they_were_written() {
    let mut desk = Desk::new();
    let key = desk.play(ProfileId::FIRST, 5, &["ask", "show"]);
    let rating = |tension| Rating { tension, trust: 100, words: "Better. “Much” better".to_owned(), moment: None };
    assert_eq!(desk.records.rating(&key).unwrap(), None);
    desk.records.rate(&key, rating(30)).unwrap();
    desk.records.rate(&key, rating(40)).unwrap();
    assert_eq!(desk.records.rating(&key).unwrap(), Some(rating(40)));

    desk.records.rewrite(&key, 2, " What brings you in? ").unwrap();
    desk.records.rewrite(&key, 1, "One").unwrap();
    desk.records.rewrite(&key, 1, "Two").unwrap();
    let texts = |desk: &mut Desk| -> Vec<(usize, String)> {
        desk.records.rewrites(&key).unwrap().into_iter().map(|rewrite| (rewrite.turn, rewrite.text)).collect()
    };
    assert_eq!(texts(&mut desk), [(1, "Two".to_owned()), (2, "What brings you in?".to_owned())]);
    desk.records.rewrite(&key, 1, " ").unwrap();
    assert_eq!(texts(&mut desk).len(), 1);

    let felt = played(&["ask", "show"]).state().mood;
    let guesses = desk.records.calibration(ProfileId::FIRST, 9).unwrap();
    assert_eq!(guesses.len(), 1);
    assert_eq!((guesses[0].guessed.tension, guesses[0].felt), (40, felt));

    let [low, high] = [1, 5].map(|face| Face::new(face).unwrap());
    desk.records.check_in(ProfileId::FIRST, None, CheckInMoment::Before, low).unwrap();
    // Whoever corrects themselves has said one thing.
    for face in [low, high] {
        desk.records.check_in(ProfileId::FIRST, Some(&key), CheckInMoment::After, face).unwrap();
    }
    let said = desk.records.check_ins(ProfileId::FIRST).unwrap();
    let said: Vec<_> = said.iter().map(|said| (said.run.as_ref(), said.moment, said.face)).collect();
    assert_eq!(said, [(None, CheckInMoment::Before, low), (Some(&key), CheckInMoment::After, high)]);
    assert_eq!((Face::new(0), Face::new(6)), (None, None));

    let nobody = RunKey::from("nobody");
    assert!(matches!(desk.records.rate(&nobody, rating(1)), Err(DatabaseFault::NoSuchRun(_))));
    assert!(matches!(desk.records.rewrite(&nobody, 1, "a"), Err(DatabaseFault::NoSuchRun(_))));
    let check_in = desk.records.check_in(ProfileId(77), None, CheckInMoment::Before, low);
    assert!(matches!(check_in, Err(DatabaseFault::NoSuchProfile)));
}

#[test]
fn of_a_moment_that_was_answered_twice_elsewhere_the_last_answer_is_taken_in() {
    let mut desk = Desk::new();
    let mut whole = WholeRun::alone(Run::of(&played(&["ask"]), RunKey::from("elsewhere"), 5, 9, &[]));
    let said =
        |at, moment, face| CheckIn { run: Some(whole.run.key.clone()), at, moment, face: Face::new(face).unwrap() };
    let [before, after] = [CheckInMoment::Before, CheckInMoment::After];
    whole.check_ins = vec![said(4, before, 2), said(9, after, 1), said(11, after, 5)];
    desk.records.take_in_whole("Ana", &[whole]).unwrap();
    let taken = WantedRuns { check_ins: true, ..WantedRuns::default() };
    let mut told = Vec::new();
    let each = |_: &mut Database, whole: WholeRun| {
        told.extend(whole.check_ins.iter().map(|said| (said.at, said.moment, said.face.number())));
        std::ops::ControlFlow::Continue(())
    };
    desk.records.each_wanted(&taken, each).unwrap();
    assert_eq!(told, [(4, before, 2), (11, after, 5)]);
}
