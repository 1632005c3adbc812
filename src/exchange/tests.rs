#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use insta::assert_snapshot;
use proptest::prelude::*;

use super::table::{RunsTable, Separator, TableOptions, TurnsTable};
use super::*;
use crate::scenario::{Axis, Scenario, load};
use crate::session::any_run::{Deed, deeds, scenarios};
use crate::session::{Answer, Session};

pub(super) fn small() -> Arc<Scenario> {
    Arc::new(load(include_str!("../../tests/data/small.ron").as_bytes(), Some("small")).scenario.unwrap())
}

/// A session as the record of a run with a move every five seconds.
pub(super) fn record(session: &Session) -> RunRecord {
    let key = "0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21".to_owned();
    let mut run = RunRecord::of(&session.transcript(), key, "Ana".to_owned(), Moment(1_795_339_200));
    for (index, made) in run.moves.iter_mut().enumerate() {
        made.at = Some(5 * (index as u64 + 1));
    }
    run.number_moves();
    // That something was read wrongly may be said when all is over, and does not put off the end.
    let made = run.moves.iter().filter(|made| made.did != Did::ReadWrongly).count();
    run.saved = run.started.after(5 * made as u64);
    if let Some(ending) = session.transcript().ending {
        run.ended = Some(run.saved);
        let score = |axis| session.state().sums(axis).score();
        run.result = Some(ResultRecord {
            ending,
            ending_title: None,
            curiosity: score(Axis::Curiosity),
            acknowledgement: score(Axis::Acknowledgement),
            de_escalation: score(Axis::DeEscalation),
            turns: session.turns().len() as u32,
            pooled: None,
        });
    }
    run
}

/// Mickey is met, asked, waited for, and shown a shoe; one turn is taken back.
pub(super) fn played() -> RunRecord {
    let scenario = small();
    let mut session = Session::start(Arc::clone(&scenario), 7);
    session.wait().unwrap();
    session.take_back().unwrap();
    session.answer(Answer::Reply(0.into())).unwrap();
    session.answer(Answer::Reply(1.into())).unwrap();
    assert!(session.is_over());
    let mut run = record(&session);
    assert!(run.fill_in(&scenario));
    run
}

fn line(run: &RunRecord) -> String {
    let mut out = Vec::new();
    lines::write(run, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_run_is_one_line_of_json() {
    let run = line(&played()).replace(&small_hash(), "HASH");
    assert_snapshot!(run.replace(",\"", ",\n\""), @r#"
    {"format":1,
    "program":"in-their-shoes 0.1.0",
    "key":"0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21",
    "person":"Ana",
    "scenario":"small",
    "title":"Just looking",
    "hash":"HASH",
    "started":"2026-11-22T09:20:00Z",
    "saved":"2026-11-22T09:20:20Z",
    "ended":"2026-11-22T09:20:20Z",
    "result":{"ending":"gone",
    "ending_title":"Gone",
    "curiosity":100,
    "acknowledgement":0,
    "turns":2,
    "pooled":0.6667},
    "clean":false,
    "seed":"7",
    "generator":"ChaCha8",
    "transcript":4,
    "moves":[{"number":1,
    "did":"waited",
    "turn":1,
    "taken_back":true,
    "node":"doorway",
    "at":5,
    "seconds":5,
    "points":{"curiosity":0,
    "acknowledgement":1,
    "de_escalation":0},
    "worst":{"curiosity":-2,
    "acknowledgement":0,
    "de_escalation":0},
    "best":{"curiosity":2,
    "acknowledgement":1,
    "de_escalation":0},
    "mood":{"tension":30,
    "trust":40},
    "line":{"speaker":"Mickey",
    "words":"I’m just looking."}},{"number":2,
    "did":"took-back",
    "at":10,
    "seconds":5,
    "mood":{"tension":30,
    "trust":40}},{"number":3,
    "did":"said",
    "turn":1,
    "node":"doorway",
    "reply":"ask",
    "at":15,
    "seconds":5,
    "points":{"curiosity":2,
    "acknowledgement":0,
    "de_escalation":0},
    "worst":{"curiosity":-2,
    "acknowledgement":0,
    "de_escalation":0},
    "best":{"curiosity":2,
    "acknowledgement":1,
    "de_escalation":0},
    "mood":{"tension":24,
    "trust":48},
    "learned":["interview"],
    "line":{"speaker":"Mickey",
    "words":"I’m just looking."},
    "words":"What are the shoes for?"},{"number":4,
    "did":"said",
    "turn":2,
    "node":"talk",
    "reply":"shrug",
    "at":20,
    "seconds":5,
    "points":{"curiosity":0,
    "acknowledgement":-1,
    "de_escalation":0},
    "worst":{"curiosity":0,
    "acknowledgement":-1,
    "de_escalation":0},
    "best":{"curiosity":0,
    "acknowledgement":0,
    "de_escalation":0},
    "mood":{"tension":24,
    "trust":48},
    "line":{"speaker":"Sally",
    "words":"He has an interview."},
    "words":"Up to you."}]}
    "#);
}

pub(super) fn small_hash() -> String {
    format!("{:016x}", small().hash)
}

fn read(text: &[u8]) -> Vec<(usize, Result<Box<RunRecord>, String>)> {
    lines::Lines::of(text)
        .map(|line| line.unwrap())
        .map(|(number, run)| (number, run.map_err(|fault| fault.to_string())))
        .collect()
}

#[test]
fn damaged_lines_are_named_and_the_rest_is_taken() {
    let run = played();
    let good = line(&run);
    fn check(text: &[u8], expected: &[(usize, Option<&str>)]) {
        let found = read(text);
        let numbers: Vec<usize> = found.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, expected.iter().map(|(number, _)| *number).collect::<Vec<_>>());
        for ((_, run), (_, fault)) in found.iter().zip(expected) {
            match (run, fault) {
                (Ok(_), None) => {}
                (Err(said), Some(fault)) => assert!(said.contains(fault), "{said}"),
                _ => panic!("{run:?} {fault:?}"),
            }
        }
    }
    check(b"", &[]);
    check(good.as_bytes(), &[(1, None)]);
    check(good.trim_end().as_bytes(), &[(1, None)]);
    check(format!("\u{feff}{good}\r\n\n{good}").as_bytes(), &[(1, None), (4, None)]);
    let cut = &good.as_bytes()[..good.len() / 2];
    check(&[cut, b"\n", good.as_bytes()].concat(), &[(1, Some("EOF")), (2, None)]);
    check(&[b"\xff\xfe\n", good.as_bytes()].concat(), &[(1, Some("")), (2, None)]);
    let newer = good.replace("\"format\":1", "\"format\":2,\"more\":[]");
    check(&[newer.as_bytes(), good.as_bytes()].concat(), &[(1, Some("format 2 is newer")), (2, None)]);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replace(from, to)
    };
    for (from, to, fault) in [
        ("\"seed\":\"7\"", "\"seed\":\"seven\"", "seed is no number"),
        ("\"key\":\"0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21\"", "\"key\":\" \"", "key is missing"),
        ("\"curiosity\":100", "\"curiosity\":101", "score is out of range"),
        ("\"reply\":\"ask\"", "\"reply\":null", "names no reply"),
        ("\"number\":2", "\"number\":9", "stands at another place"),
        ("\"started\":\"2026-", "\"started\":\"then-", "no moment"),
        ("\"format\":1", "\"format\":0", "no format 0"),
        ("\"format\":1,", "", "missing field"),
    ] {
        check(changed(from, to).as_bytes(), &[(1, Some(fault))]);
    }
    let endless = vec![b'x'; lines::LONGEST_LINE as usize + 10];
    check(&[&endless[..], b"\n", good.as_bytes()].concat(), &[(1, Some("longer than any run")), (2, None)]);
}

#[test]
fn a_run_that_the_customer_left_is_told_as_it_was_played() {
    let mut session = Session::start(small(), 7);
    assert!(Deed::Leave.on(&mut session));
    let mut run = record(&session);
    assert!(run.fill_in(&small()));
    let result = run.result.unwrap();
    assert_eq!((result.ending.as_str(), result.ending_title.as_deref()), ("gone", Some("Gone")));
}

#[test]
fn nobody_waits_to_hear_that_something_was_read_wrongly() {
    let mut session = Session::start(small(), 7);
    for deed in [Deed::Type(0), Deed::MarkWrong(1), Deed::Choose(0)] {
        assert!(deed.on(&mut session));
    }
    // Made at 5, 10 and 15 seconds.
    let seconds: Vec<_> = record(&session).moves.iter().map(|made| made.seconds).collect();
    assert_eq!(seconds, [Some(5), None, Some(10)]);
}

fn table(run: &RunRecord, options: TableOptions) -> (String, String) {
    let mut runs = RunsTable::begin(Vec::new(), options).unwrap();
    runs.write(run).unwrap();
    let mut turns = TurnsTable::begin(Vec::new(), options).unwrap();
    turns.write(run).unwrap();
    [runs.end().unwrap(), turns.end().unwrap()].map(|bytes| String::from_utf8(bytes).unwrap()).into()
}

#[test]
fn a_run_is_a_row_and_its_turns_are_rows() {
    let mut run = played();
    run.rating = Some(RatingRecord { tension: 40, trust: 30, words: "=lost".to_owned(), moment: Some(2) });
    run.rewrites =
        vec![RewriteRecord { turn: 2, text: "Which would you wear,\nand when?".to_owned(), written: run.saved }];
    run.check_ins = vec![CheckInRecord { when: WhenAsked::After, face: 4, at: run.saved }];
    let (runs, turns) = table(&run, TableOptions { check_ins: true, ..TableOptions::default() });
    assert_snapshot!(format!("{runs}\n{turns}").replace(&small_hash(), "HASH").replace('\r', ""), @r#"
    run,person,scenario,title,started,ended,seconds,ending,ending_title,curiosity,acknowledgement,de_escalation,turns,taken_back,clean,parent,facts_learned,tension,trust,guessed_tension,guessed_trust,guessed_words,would_take_back,scenario_hash,program,typed,face_before,face_after
    0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21,Ana,small,Just looking,2026-11-22 09:20:00,2026-11-22 09:20:20,20,gone,Gone,100,0,,2,1,no,,1,24,48,40,30,'=lost,2,#HASH,in-their-shoes 0.1.0,no,,4

    run,person,scenario,move,turn,taken_back,node,line,did,reply,words,curiosity,acknowledgement,de_escalation,best_curiosity,best_acknowledgement,best_de_escalation,tension,trust,learned,at,seconds,rewritten,typed,read_wrongly,found
    0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21,Ana,small,1,1,yes,doorway,Mickey: I’m just looking.,waited,,,0,1,0,2,1,0,30,40,,5,5,,,,no
    0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21,Ana,small,3,1,no,doorway,Mickey: I’m just looking.,said,ask,What are the shoes for?,2,0,0,2,1,0,24,48,interview,15,5,,,,no
    0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21,Ana,small,4,2,no,talk,Sally: He has an interview.,said,shrug,Up to you.,0,-1,0,0,0,0,24,48,,20,5,"Which would you wear,
    and when?",,,no
    "#);
}

#[test]
fn a_table_can_be_written_for_any_spreadsheet() {
    let run = played();
    let plain = TableOptions::default();
    assert!(table(&run, plain).0.starts_with("run,person,"));
    assert!(!table(&run, plain).0.contains("face_before"));
    let german = TableOptions { separator: Separator::Semicolon, mark: true, check_ins: false };
    assert!(table(&run, german).1.starts_with("\u{feff}run;person;"));
    assert!(table(&run, TableOptions { separator: Separator::Tab, ..plain }).0.starts_with("run\tperson\t"));
}

/// Plays a scenario, a record after each deed.
fn play(scenario: &Arc<Scenario>, deeds: &[Deed]) -> Vec<RunRecord> {
    let mut session = Session::start(Arc::clone(scenario), 5);
    let mut all = vec![record(&session)];
    for deed in deeds {
        deed.on(&mut session);
        all.push(record(&session));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_run_comes_back_from_its_line((scenario, deeds) in (scenarios(), deeds())) {
        let mut run = play(&scenario, &deeds).pop().unwrap();
        let before = run.transcript().unwrap();
        prop_assert!(run.fill_in(&scenario));
        prop_assert_eq!(run.transcript().unwrap(), before);
        let found = read(line(&run).as_bytes());
        prop_assert_eq!(found, vec![(1, Ok(Box::new(run)))]);
    }

    #[test]
    fn no_cell_is_a_formula(person in "[=+@\t -]?.{0,6}", words in "[=+@\r -]?.{0,6}") {
        let mut run = played();
        run.person = person;
        run.rating = Some(RatingRecord { tension: 1, trust: 1, words: words.clone(), moment: None });
        run.rewrites = vec![RewriteRecord { turn: 1, text: words, written: run.saved }];
        let (runs, turns) = table(&run, TableOptions::default());
        for text in [runs, turns] {
            let mut rows = csv::Reader::from_reader(text.as_bytes());
            for row in rows.records() {
                for cell in &row.unwrap() {
                    let is_number = cell.parse::<i32>().is_ok();
                    prop_assert!(is_number || !cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
                }
            }
        }
    }

    #[test]
    fn a_statement_stays_as_it_was_whatever_the_run_goes_on_to_do((scenario, deeds) in (scenarios(), deeds())) {
        let telling = xapi::tests::telling(Some(60));
        let mut before = BTreeMap::new();
        for mut run in play(&scenario, &deeds) {
            prop_assert!(run.fill_in(&scenario));
            let told = xapi::statements(&run, Some(&scenario), &telling);
            prop_assert_eq!(told.iter().map(|told| told.id.as_str()).collect::<BTreeSet<_>>().len(), told.len());
            // Whoever has the last has them all, whatever was said of a move afterwards.
            let last = xapi::last_event(&run, &telling).map(|event| xapi::statement_id(&run.key, &event));
            let ended = run.result.is_some();
            prop_assert_eq!(last, told.last().filter(|_| ended).map(|told| told.id.clone()));
            for statement in told {
                let earlier = before.entry(statement.id.clone()).or_insert_with(|| statement.clone());
                prop_assert_eq!(&*earlier, &statement);
            }
        }
        for statement in before.values() {
            let result = statement.result.clone().unwrap_or_default();
            prop_assert!(result.score.is_none_or(|score| (0.0..=1.0).contains(&score.scaled)));
            if let Some(response) = result.response {
                let choices = &statement.object.definition.as_ref().unwrap().choices;
                prop_assert!(choices.iter().any(|choice| choice.id == response));
            }
        }
    }
}
