//! What everybody made of a scenario.

use super::*;

#[test]
fn everybody_is_in_the_group_once_with_their_first_and_with_all_their_runs() {
    let mut desk = Desk::new();
    assert_eq!((desk.records.people().unwrap(), desk.records.played().unwrap()), (0, Vec::new()));
    assert_eq!(desk.records.group(&small()).unwrap(), Group::new(&small()));
    let ana = ProfileId::FIRST;
    // Written in another order than they were played in.
    desk.play(ana, 50, &["guess", "shrug"]);
    let ben = desk.records.add_profile("Ben").unwrap();
    desk.records.add_profile("Cleo").unwrap();
    desk.play(ben, 20, &["guess", "back", "ask", "show"]);
    desk.play(ana, 10, &["ask", "show"]);
    desk.play(ben, 30, &["silence", "show"]);
    desk.play(ben, 40, &["ask"]);
    let scenario = small();
    let mut expected = Group::new(&scenario);
    for (person, steps) in [
        (1, &["ask", "show"][..]),
        (1, &["guess", "shrug"]),
        (2, &["guess", "back", "ask", "show"]),
        (2, &["silence", "show"]),
        (2, &["ask"]),
    ] {
        expected.add(&scenario, person, &played(steps).transcript());
    }
    let group = desk.records.group(&scenario).unwrap();
    assert_eq!(group, expected);
    assert_eq!((group.people(), group.first.runs, group.all.runs, group.broken_off), (2, 2, 4, 1));
    let played = Played { scenario: "small".to_owned(), hash: scenario.hash, runs: 5, ended: 4, people: 2 };
    assert_eq!((desk.records.people().unwrap(), desk.records.played().unwrap()), (2, vec![played]));
}

#[test]
fn another_version_is_counted_and_left_out() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask", "show"]);
    let edited = SMALL.replace("Nineteen.", "Twenty.");
    let edited = load(edited.as_bytes(), Some("small")).scenario.unwrap();
    let group = desk.records.group(&edited).unwrap();
    assert_eq!((group.all.runs, group.other_versions, group.people()), (0, 1, 0));
}
