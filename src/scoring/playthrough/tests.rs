#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use super::*;
use crate::scenario::{Finding, Scenario, load};
use crate::session::Session;
use crate::words::Words;

const SMALL: &str = include_str!("../../../tests/data/small.ron");

const PLAYS: &str = r#"#![enable(implicit_some)]
// A remark, with a ( bracket and a, comma.
[
    (
        name: "He was asked",
        seed: 7,
        answers: ["ask", "show"],
        ending: "taller",
        curiosity: 100,
        acknowledgement: 50,
        learns: ["interview"],
        says: [(1, "I’m just looking."), (1, "Um."), (3, "Thanks.")],
    ),
    // Another.
    (name: "Waited", seed: 1, answers: ["silence", "shrug"], ending: "gone", curiosity: 50, acknowledgement: 50),
]
"#;

fn small() -> Arc<Scenario> {
    Arc::new(load(SMALL.as_bytes(), Some("small")).scenario.unwrap())
}

fn read(text: &str) -> Plays {
    Plays::read(text.as_bytes())
}

/// Everything found in a text and in its plays.
fn findings(plays: &Plays) -> Vec<Finding> {
    let run = plays.plays.iter().flat_map(|(position, play)| play.check(&small(), *position));
    plays.findings.iter().cloned().chain(run).collect()
}

#[test]
fn plays_that_come_to_what_they_say_are_fine() {
    let plays = read(PLAYS);
    assert_eq!(plays.plays.len(), 2);
    assert_eq!(findings(&plays), []);
    assert_eq!(plays.plays[1].1.de_escalation, None);
}

#[test]
fn what_does_not_fit_or_differs_is_said_at_its_place() {
    fn check(edit: (&str, &str), rule: &str, place: (usize, usize), marked: &str, message: &str) {
        assert_eq!(PLAYS.matches(edit.0).count(), 1, "{}", edit.0);
        let plays = read(&PLAYS.replace(edit.0, edit.1));
        let all = findings(&plays);
        let [finding] = all.as_slice() else { panic!("one finding for {edit:?}, not {all:#?}") };
        let shown = plays.source.show(finding);
        let found: String = shown.text.chars().skip(shown.column - 1).take(shown.marked).collect();
        assert_eq!((finding.rule, (shown.line, shown.column), found.as_str()), (rule, place, marked), "{edit:?}");
        let (says, _) = Words::english().finding(finding);
        assert!(says.contains(message), "“{message}” is not in “{says}”");
    }
    let (fit, differs) = ("play-does-not-fit", "play-differs");
    check(("\"ask\", \"show\"", "\"ask\", \"shown\""), fit, (7, 26), "\"shown\"", "answer 2, “shown”, is not offered");
    check(("\"shrug\"]", "\"silence\"]"), fit, (15, 52), "\"silence\"", "at “talk”");
    check(("\"shrug\"]", "\"shrug\", \"ask\"]"), fit, (15, 61), "\"ask\"", "after the ending “gone”");
    check((", \"shrug\"]", "]"), fit, (15, 31), "answers", "comes to no ending; it stands at “talk”");
    check(("(3, \"Thanks.\")", "(4, \"Thanks.\")"), fit, (12, 54), "(4, \"Thanks.\")", "turn 4");
    check(("(1, \"Um.\")", "(0, \"Um.\")"), fit, (12, 42), "(0, \"Um.\")", "turn 0");
    check(
        ("ending: \"gone\"", "ending: \"taller\""),
        differs,
        (15, 62),
        "ending",
        "ends with “gone”, not with “taller”",
    );
    check(("curiosity: 100", "curiosity: 99"), differs, (9, 9), "curiosity", "curiosity comes to 100; expected 99.");
    check(
        ("        acknowledgement: 50,\n", "        de_escalation: 1, acknowledgement: 50,\n"),
        differs,
        (10, 9),
        "de_escalation",
        "de-escalation did not come up; expected 1.",
    );
    check(("        curiosity: 100,\n", ""), differs, (4, 5), "(", "comes to 100; expected that it did not.");
    check(("[\"interview\"]", "[]"), differs, (11, 9), "learns", "learns interview; expected nothing");
    check(("(1, \"Um.\")", "(1, \"Er.\")"), differs, (12, 42), "(1, \"Er.\")", "“Er.”");
}

#[test]
fn a_play_that_cannot_be_read_keeps_no_other_from_being_played() {
    fn check(edit: (&str, &str), rule: &str, line: usize, readable: usize) {
        assert_eq!(PLAYS.matches(edit.0).count(), 1, "{}", edit.0);
        let plays = read(&PLAYS.replace(edit.0, edit.1));
        let found: Vec<_> = plays.findings.iter().map(|found| (found.rule, plays.source.show(found).line)).collect();
        assert_eq!((found, plays.plays.len()), (vec![(rule, line)], readable), "{edit:?}");
    }
    check(("seed: 7", "seed: -7"), "wrong-type", 6, 1);
    check(("seed: 7", "sead: 7"), "unknown-field", 6, 1);
    check(("        seed: 7,\n", ""), "missing-field", 4, 1);
    check(("        seed: 7,\n", "        seed: 7, seed: 7,\n"), "duplicate-name", 6, 1);
    check(("    ),\n    //", "    )\n    //"), "syntax", 15, 2);
    check((",\n]\n", "\n"), "syntax", 3, 0);
    assert_eq!(read("").findings[0].variant, "no-plays");
    assert_eq!(read("(plays: [])").findings[0].variant, "no-plays");
}

/// A run of the small scenario by cards of its file's order.
fn run(answers: &[&str]) -> Session {
    let mut session = Session::start(small(), 7);
    for answer in answers {
        assert!(super::run::give(&mut session, answer), "{answer}");
    }
    session
}

#[test]
fn a_run_becomes_a_play_that_comes_to_itself() {
    let mut session = run(&["silence"]);
    assert_eq!(Playthrough::of(&session, "No ending"), Err(Unfinished));
    session.take_back().unwrap();
    for answer in ["ask", "shrug"] {
        assert!(super::run::give(&mut session, answer), "{answer}");
    }
    let play = Playthrough::of(&session, "A \"name\"\\ of two\nlines").unwrap();
    assert_eq!(play.answers, ["ask", "shrug"]);
    assert_eq!((play.curiosity, play.acknowledgement, play.de_escalation), (Some(100), Some(0), None));
    let again = read(&new_file(&play));
    assert_eq!((again.findings.as_slice(), again.plays.as_slice()), ([].as_slice(), [(0, play.clone())].as_slice()));
    assert_eq!(play.check(&small(), 0), []);
}

#[test]
fn a_play_is_added_at_the_end_and_every_remark_stays() {
    let play = Playthrough::of(&run(&["guess", "show"]), "Guessed").unwrap();
    for text in [
        PLAYS.to_owned(),
        PLAYS.replace("50),\n]", "50) // no comma\n    /* nor, /* here, */ */ ]// end, of all\n// after"),
        PLAYS.replace("50),\n]", "50), /* a comma */]"),
        PLAYS.replace('\n', "\r\n"),
        "[]".to_owned(),
        "[\n    // Nothing, yet.\n]".to_owned(),
    ] {
        let plays = read(&text);
        assert_eq!(plays.findings, [], "{text}");
        let longer = added(&plays, &play).unwrap_or_else(|| panic!("{text}"));
        // What was there is there, in its order: only signs have come in between.
        let mut rest = longer.chars();
        assert!(text.chars().all(|sign| rest.any(|other| other == sign)), "{longer}");
        let again = read(&longer);
        assert_eq!(again.plays.len(), plays.plays.len() + 1);
        assert_eq!(again.plays.last().unwrap().1, play);
        assert_eq!(longer.contains("\r\n"), text.contains("\r\n"));
    }
    let expected = PLAYS.replace(
        "50),\n]",
        "50),\n    (\n        name: \"Guessed\",\n        seed: 7,\n        answers: [\"guess\", \"show\"],\n        \
         ending: \"taller\",\n        curiosity: 0,\n        acknowledgement: 50,\n        de_escalation: None,\n        \
         learns: [],\n    ),\n]",
    );
    assert_eq!(added(&read(PLAYS), &play).unwrap(), expected);
    assert_eq!(added(&read("[(name: 3)]"), &play), None);
}
