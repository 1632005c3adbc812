//! What runs come to: the library's cards and the progress page.

use std::collections::BTreeMap;

use super::*;

/// The meetings with Mickey after these runs, each with the time it began.
fn meetings(runs: &[(u64, &[&str])]) -> Meetings {
    let mut desk = Desk::new();
    for (started, steps) in runs {
        desk.play(ProfileId::FIRST, *started, steps);
    }
    desk.records.saved_runs(ProfileId::FIRST).unwrap().meetings("small")
}

#[test]
fn meetings_count_every_ending_and_the_best_of_clean_runs_alone() {
    assert_eq!(meetings(&[]), Meetings::default());
    // A poor clean run, and a better one in which something was taken back.
    let found = meetings(&[(1, &["guess", "shrug"]), (2, &["guess", "back", "ask", "show"])]);
    assert_eq!((found.ended, found.newest), (2, 2));
    assert_eq!(found.endings, BTreeMap::from([("gone".to_owned(), 1), ("taller".to_owned(), 1)]));
    assert_eq!(found.best, [Some(0), Some(0), None]);
    assert_eq!(found.broken_off, None);
    // The best of each axis, from different runs.
    assert_eq!(meetings(&[(1, &["ask", "show"]), (2, &["silence", "shrug"])]).best, [Some(100), Some(50), None]);
}

#[test]
fn the_newest_run_alone_is_gone_on_with() {
    fn check(runs: &[(u64, &[&str])], expected: Option<usize>) {
        let found = meetings(runs).broken_off;
        assert_eq!(found.map(|broken_off| broken_off.turns), expected, "{runs:?}");
    }
    check(&[(1, &["ask", "show"]), (2, &["ask"])], Some(1));
    check(&[(1, &["ask"]), (2, &["ask", "show"])], None);
    check(&[(1, &[])], None);
    check(&[(1, &["ask", "back"])], Some(0));
    // Two that began in one second: the one written last.
    check(&[(1, &["ask", "show"]), (1, &["guess"])], Some(1));
}

#[test]
fn a_run_that_goes_on_from_another_is_not_a_best_one() {
    let mut desk = Desk::new();
    let mut again = played(&["ask"]).again_from(1, Some("first".to_owned()));
    while !again.is_over() {
        again.choose(0).unwrap();
    }
    let mut run = RunUnderWay::begin();
    desk.records.write(ProfileId::FIRST, &mut run, &again).unwrap();
    let found = desk.records.saved_runs(ProfileId::FIRST).unwrap().meetings("small");
    assert_eq!((found.ended, found.best), (1, [None; 3]));
    let summary = desk.records.history(ProfileId::FIRST, 9).unwrap().remove(0);
    assert_eq!((summary.clean, summary.parent), (false, Some(RunKey::from("first"))));
}

#[test]
fn scenarios_come_with_the_newest_run_first() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    let other = Arc::new(load(SMALL.replace("\"small\"", "\"other\"").as_bytes(), None).scenario.unwrap());
    let mut session = Session::start(other, 7);
    session.choose(0).unwrap();
    let mut run = RunUnderWay::begun_at(9);
    desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap();
    assert_eq!(desk.records.saved_runs(ProfileId::FIRST).unwrap().newest_first(), ["other", "small"]);
}

#[test]
fn progress_knows_the_days_the_newest_runs_the_facts_and_the_first_clean_run() {
    let mut desk = Desk::new();
    const DAY: u64 = 86_400;
    let practised = desk.play(ProfileId::FIRST, 10 * DAY, &["guess", "back", "ask", "show"]);
    let first = desk.play(ProfileId::FIRST, 10 * DAY + 9, &["guess", "shrug"]);
    let best = desk.play(ProfileId::FIRST, 12 * DAY, &["ask", "show"]);
    let left = desk.play(ProfileId::FIRST, 13 * DAY, &["ask"]);

    let history = desk.records.history(ProfileId::FIRST, 3).unwrap();
    let keys: Vec<&RunKey> = history.iter().map(|summary| &summary.key).collect();
    assert_eq!(keys, [&first, &best, &left]);
    assert_eq!(history[1], RunSummary::of(&desk.records.run(&best).unwrap()));
    assert_eq!(desk.records.history(ProfileId::FIRST, 9).unwrap()[0].key, practised);

    let days = desk.records.days(ProfileId::FIRST, 0).unwrap();
    let counted: Vec<_> = days.iter().map(|day| (day.day, day.ended, day.mean, day.best)).collect();
    // Practice counts as a run, and not for the axes; a run broken off does not count.
    assert_eq!(
        counted,
        [
            (10, 2, [Some(0.0), Some(0.0), None], [Some(0), Some(0), None]),
            (12, 1, [Some(100.0), Some(50.0), None], [Some(100), Some(50), None]),
        ]
    );
    let facts = desk.records.facts_seen(ProfileId::FIRST, "small", usize::MAX).unwrap();
    assert_eq!(facts.into_iter().collect::<Vec<_>>(), [small().persona.facts[0].id.clone()]);
    assert!(desk.records.facts_seen(ProfileId::FIRST, "other", usize::MAX).unwrap().is_empty());
    assert_eq!(desk.records.first_clean(ProfileId::FIRST, "small").unwrap().map(|run| run.key), Some(first));
    assert_eq!(desk.records.count_runs(Some(ProfileId::FIRST)).unwrap(), 4);
}

#[test]
fn a_later_run_never_lowers_a_best_one() {
    let found = meetings(&[(1, &["ask", "show"]), (2, &["guess", "shrug"]), (3, &["guess", "shrug"])]);
    assert_eq!(found.best[0], Some(100));
}
