//! A run goes in turn by turn and comes back as it was.

use proptest::prelude::*;

use super::*;
use crate::session::any_run::{deeds, scenarios};

#[test]
fn nothing_is_on_the_disk_before_the_first_move() {
    let mut desk = Desk::new();
    let mut run = RunUnderWay::begin();
    desk.records.write(ProfileId::FIRST, &mut run, &played(&[])).unwrap();
    assert_eq!(desk.records.profiles().unwrap().len(), 1);
    assert!(desk.records.saved_runs(ProfileId::FIRST).unwrap().is_empty());
    assert!(matches!(desk.records.run(&run.key), Err(DatabaseFault::NoSuchRun(_))));
    assert!(!desk.records.file().exists());
}

#[test]
fn a_run_comes_back_with_all_that_was_done_and_what_it_came_to() {
    let mut desk = Desk::new();
    let steps = ["guess", "back", "ask", "show"];
    let key = desk.play(ProfileId::FIRST, now() - 60, &steps);
    desk.start_again();
    let run = desk.records.run(&key).unwrap();
    let session = played(&steps);
    assert_eq!(run.transcript, session.transcript());
    assert_eq!(run.result, RunResult::of(&session));
    assert_eq!(run.ended, Some(run.saved));
    assert!(run.told.iter().all(|told| told.at.is_some_and(|at| (60..120).contains(&at))), "{:?}", run.told);
    let replies: Vec<_> = run.told.iter().map(|told| told.reply.as_deref()).collect();
    assert_eq!(replies, [Some("guess"), None, Some("ask"), Some("show")]);
    // Taking back earns nothing, and leads back to the mood before.
    let points: Vec<_> = run.told.iter().map(|told| told.points.is_some()).collect();
    assert_eq!(points, [true, false, true, true]);
    assert_eq!(run.told[1].mood, Some(small().persona.mood));
    assert_eq!(run.told[3].mood, Some(session.state().mood));
    assert_eq!(run.told[2].learned, [small().persona.facts[0].id.clone()]);
}

#[test]
fn a_turn_took_as_long_as_since_the_move_before_it() {
    let mut desk = Desk::new();
    let key = desk.play(ProfileId::FIRST, 5, &["guess", "back", "ask", "show"]);
    let run = desk.records.run(&key).unwrap();
    let check = |at: [Option<u64>; 4], expected: &[Option<u64>]| {
        let mut run = run.clone();
        for (told, at) in run.told.iter_mut().zip(at) {
            told.at = at;
        }
        assert_eq!(run.seconds(), expected, "{at:?}");
    };
    check([Some(4), Some(9), Some(11), Some(11)], &[Some(2), Some(0)]);
    check([Some(4), Some(9), Some(11), Some(9000)], &[Some(2), None]);
    check([Some(4), Some(9), None, Some(20)], &[None, None]);
    check([None; 4], &[None, None]);
}

#[test]
fn an_ending_that_is_taken_back_is_none_any_more_and_the_first_stands_when_it_ends_again() {
    let mut desk = Desk::new();
    let ended = desk.play(ProfileId::FIRST, 5, &["ask", "show"]);
    assert_eq!(desk.records.run(&ended).unwrap().result.map(|result| result.ending).as_deref(), Some("taller"));
    let back = desk.play(ProfileId::FIRST, 5, &["ask", "show", "back"]);
    let run = desk.records.run(&back).unwrap();
    assert_eq!((run.result, run.ended, run.transcript.ending), (None, None, None));
}

#[test]
fn a_run_is_gone_on_with_after_the_program_was_closed() {
    let mut desk = Desk::new();
    let key = desk.play(ProfileId::FIRST, 5, &["ask"]);
    desk.start_again();
    let run = desk.records.run(&key).unwrap();
    let mut session = Session::replay(small(), &run.transcript).unwrap();
    let mut under_way = RunUnderWay::go_on(&run);
    take(&mut session, "show");
    desk.records.write(ProfileId::FIRST, &mut under_way, &session).unwrap();
    assert_eq!(under_way.key, key);
    let run = desk.records.run(&key).unwrap();
    assert_eq!((run.started, &run.transcript), (5, &session.transcript()));
    assert_eq!(desk.records.count_runs(None).unwrap(), 1);
}

#[test]
fn two_windows_that_go_on_with_one_run_both_keep_theirs() {
    let mut desk = Desk::new();
    let key = desk.play(ProfileId::FIRST, 5, &["ask"]);
    let run = desk.records.run(&key).unwrap();
    let mut other = Database::open(&desk.folders());
    let (mut here, mut there) = (RunUnderWay::go_on(&run), RunUnderWay::go_on(&run));
    let (shown, shrugged) = (played(&["ask", "show"]), played(&["ask", "shrug"]));
    desk.records.write(ProfileId::FIRST, &mut here, &shown).unwrap();
    other.write(ProfileId::FIRST, &mut there, &shrugged).unwrap();
    assert_eq!(here.key, key);
    assert_ne!(there.key, key);
    assert_eq!(desk.records.run(&here.key).unwrap().transcript, shown.transcript());
    assert_eq!(desk.records.run(&there.key).unwrap().transcript, shrugged.transcript());
}

#[test]
fn runs_from_elsewhere_come_in_once() {
    let mut desk = Desk::new();
    let run = |number| {
        let key = RunKey::from(format!("run {number}"));
        WholeRun::alone(Run::of(&played(&["ask", "show"]), key, 5, 9, &[Some(1), Some(4)]))
    };
    let runs: Vec<WholeRun> = (0..3).map(run).collect();
    let mut take_in = |runs| desk.records.take_in_whole("Ana", runs).unwrap();
    assert_eq!(take_in(&runs[..2]), TakenIn { new: 2, ..TakenIn::default() });
    assert_eq!(take_in(&runs), TakenIn { new: 1, known: 2, ..TakenIn::default() });
    assert_eq!(desk.records.run(&runs[1].run.key).unwrap(), runs[1].run);
    // What is read one by one is the same, in the order in which it came.
    let mut read = Vec::new();
    let each = |_: &mut Database, whole: WholeRun| {
        read.push(whole.run);
        if read.len() < 2 { std::ops::ControlFlow::Continue(()) } else { std::ops::ControlFlow::Break(()) }
    };
    desk.records.each_wanted(&WantedRuns::default(), each).unwrap();
    assert!(read.iter().eq(runs[..2].iter().map(|whole| &whole.run)));
}

#[test]
fn a_run_is_deleted_with_all_that_belongs_to_it() {
    let mut desk = Desk::new();
    let [gone, stays] = [5, 6].map(|started| desk.play(ProfileId::FIRST, started, &["ask", "show"]));
    let rating = Rating { tension: 10, trust: 20, words: "calm".to_owned(), moment: Some(1) };
    desk.records.rate(&gone, rating).unwrap();
    desk.records.rewrite(&gone, 1, "a secret thing to say").unwrap();
    desk.records.delete_run(&gone).unwrap();
    assert!(matches!(desk.records.run(&gone), Err(DatabaseFault::NoSuchRun(_))));
    assert!(desk.records.run(&stays).is_ok());
    assert_eq!(desk.records.rating(&gone).unwrap(), None);
    // Not even in the gaps of the file.
    let bytes = std::fs::read(desk.records.file()).unwrap();
    assert!(!bytes.windows(14).any(|bytes| bytes == b"a secret thing"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Any run of any scenario, written after every move, comes back as the same transcript and replays.
    #[test]
    fn a_run_read_back_is_the_run_that_was_written(scenario in scenarios(), deeds in deeds(), seed: u64) {
        let mut desk = Desk::new();
        let mut session = Session::start(scenario.clone(), seed);
        let mut run = RunUnderWay::begin();
        for deed in deeds.into_iter().take(40) {
            if deed.on(&mut session) {
                desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap();
            }
        }
        if session.transcript().moves.is_empty() {
            return Ok(());
        }
        desk.start_again();
        let read = desk.records.run(&run.key).unwrap();
        prop_assert_eq!(&read.transcript, &session.transcript());
        prop_assert_eq!(&read.result, &RunResult::of(&session));
        prop_assert_eq!(read.told.len(), read.transcript.moves.len());
        let replayed = Session::replay(scenario, &read.transcript).unwrap();
        prop_assert_eq!(replayed.turns(), session.turns());
    }

    /// The debrief and what goes out say the same of how long a turn took.
    #[test]
    fn there_is_one_answer_to_how_long_a_turn_took(
        scenario in scenarios(),
        deeds in deeds(),
        pauses in proptest::collection::vec(proptest::option::of(0_u64..900), 1..9),
    ) {
        let mut session = Session::start(scenario, 1);
        for deed in deeds.into_iter().take(40) {
            deed.on(&mut session);
        }
        let mut at = 0;
        let times = pauses.into_iter().cycle().map(|pause| {
            at += pause.unwrap_or(1);
            pause.map(|_| at)
        });
        let times: Vec<_> = times.take(session.transcript().moves.len()).collect();
        let run = Run::of(&session, RunKey::fresh(), 5, 9, &times);
        let told: Vec<_> = run.seconds();
        let record = crate::records::record_of(WholeRun::alone(run), "Ana".to_owned());
        prop_assert_eq!(record.standing().map(|made| made.seconds).collect::<Vec<_>>(), told);
    }
}
