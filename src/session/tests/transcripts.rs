//! Runs as they are kept, played again, and gone on with.

use super::*;

#[test]
fn a_transcript_keeps_what_was_taken_back_and_is_clean_only_without() {
    let scenario =
        scenario(r#""one": (says: ["x"], replies: { "a": (says: "s", next: "one") }, silence: (next: "good"))"#);
    let say = || Entry::Say("a".to_owned());
    let transcript = run(&scenario, &["a", "back", "silence"]).transcript();
    assert_eq!(transcript.moves, [say(), Entry::TakeBack, Entry::Wait]);
    assert_eq!((transcript.ending.as_deref(), transcript.is_clean()), (Some("good"), false));
    let transcript = run(&scenario, &["a", "silence"]).transcript();
    assert!(transcript.is_clean());
    let again = run(&scenario, &["a", "a", "silence"]).again_from(1, Some("first".to_owned()));
    assert_eq!(again.transcript().moves, [say()]);
    assert_eq!((again.transcript().parent.as_deref(), again.transcript().is_clean()), (Some("first"), false));
    // What was copied is told apart from what was done, whatever is taken back of it.
    let mut further = again.clone();
    assert_eq!(further.transcript().copied, 1);
    further.take_back().unwrap();
    further.wait().unwrap();
    assert_eq!((further.transcript().copied, further.transcript().moves.len()), (1, 3));
    let replayed = Session::replay(Arc::clone(&scenario), &further.transcript()).unwrap();
    assert_eq!(replayed.transcript(), further.transcript());
    assert_eq!(standing(&again), standing(&run(&scenario, &["a"])));
    let replayed = Session::replay(Arc::clone(&scenario), &again.transcript()).unwrap();
    assert_eq!(whole(&replayed), whole(&again));
    let straightened = run(&scenario, &["a", "a", "back", "back", "silence", "back", "a"]).transcript().straightened();
    assert_eq!((straightened.moves.as_slice(), straightened.turns()), ([say()].as_slice(), 1));
    // More turns than there are, is all of them.
    assert_eq!(run(&scenario, &["a"]).again_from(9, None).turns().len(), 1);
}

#[test]
fn a_transcript_that_does_not_fit_is_refused_with_its_reason() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: { "a": (says: "s", next: "two"), "b": (says: "s", when: Knows("a"), next: "two") }),
        "two": (says: ["x"], silence: (next: "good"))"#,
    );
    let good = run(&scenario, &["a", "silence"]).transcript();
    let check = |spoil: &dyn Fn(&mut Transcript), expected: ReplayFault| {
        let mut transcript = good.clone();
        spoil(&mut transcript);
        assert_eq!(Session::replay(Arc::clone(&scenario), &transcript).unwrap_err(), expected);
    };
    check(&|transcript| transcript.format = TRANSCRIPT_FORMAT + 1, ReplayFault::NewerFormat(TRANSCRIPT_FORMAT + 1));
    check(&|transcript| transcript.scenario = "other".to_owned(), ReplayFault::OtherScenario("other".to_owned()));
    check(&|transcript| transcript.hash ^= 1, ReplayFault::Changed);
    check(&|transcript| transcript.generator = "Dice".to_owned(), ReplayFault::OtherGenerator("Dice".to_owned()));
    check(&|transcript| transcript.moves[0] = Entry::Say("b".to_owned()), ReplayFault::Impossible(1));
    check(&|transcript| transcript.moves[1] = Entry::Say("a".to_owned()), ReplayFault::Impossible(2));
    check(&|transcript| transcript.moves[0] = Entry::Wait, ReplayFault::Impossible(1));
    check(&|transcript| transcript.moves.insert(0, Entry::TakeBack), ReplayFault::Impossible(1));
    check(&|transcript| transcript.moves.push(Entry::Wait), ReplayFault::Impossible(3));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_run_stays_within_its_bounds_and_replays_to_itself(scenario in scenarios(), seed: u64, deeds in deeds()) {
        let mut session = Session::start(Arc::clone(&scenario), seed);
        let mut past: Vec<_> = Vec::new();
        for deed in deeds {
            let before = whole(&session);
            let stood = standing(&session);
            if !deed.on(&mut session) {
                prop_assert_eq!(whole(&session), before, "a refusal changed something");
            } else if let Deed::TakeBack = deed {
                // As if the turn had never been taken, and the entry kept.
                prop_assert_eq!(Some(standing(&session)), past.pop());
                prop_assert_eq!(session.transcript().moves.len(), before.0.moves.len() + 1);
            } else if matches!(deed, Deed::FitNothing | Deed::MarkWrong(_)) {
                prop_assert_eq!(standing(&session), stood, "what makes no turn changes nothing");
            } else {
                past.push(stood);
            }
            let view = session.view().expect("a checked scenario leads everywhere");
            if let View::Moment(moment) = &view {
                prop_assert!(moment.cards.len() <= 9);
            }
            prop_assert_eq!(matches!(view, View::Over { .. }), session.is_over());
        }
        let mood = session.state().mood;
        prop_assert!(mood.tension <= 100 && mood.trust <= 100);
        for axis in Axis::ALL {
            let sums = session.state().sums(axis);
            prop_assert!(sums.worst <= sums.earned && sums.earned <= sums.best);
            prop_assert_eq!(sums.score().is_some(), sums.worst < sums.best);
            prop_assert!(sums.score().is_none_or(|score| score <= 100));
            let each = session.turns().iter().map(|turn| i32::from(turn.points.on(axis)));
            prop_assert_eq!(each.sum::<i32>(), sums.earned);
            for turn in session.turns() {
                let (points, worst, best) = (turn.points.on(axis), turn.bounds.worst.on(axis), turn.bounds.best.on(axis));
                prop_assert!(worst <= points && points <= best);
            }
        }
        prop_assert_eq!(session.transcript().turns(), session.turns().len());
        let written = ron::to_string(&session.transcript()).unwrap();
        let read: Transcript = ron::from_str(&written).unwrap();
        prop_assert_eq!(&read, &session.transcript());
        let replayed = Session::replay(scenario, &read).unwrap();
        prop_assert_eq!(whole(&replayed), whole(&session));
    }
}

#[test]
fn a_run_can_begin_in_the_middle_and_never_counts_as_clean() {
    let small = load(include_bytes!("../../../tests/data/small.ron"), Some("small")).scenario.unwrap();
    let scenario = Arc::new(small);
    let opening =
        Opening { node: Some(NodeIndex(1)), facts: vec![FactIndex(0)], mood: Some(Mood { tension: 70, trust: 20 }) };
    let mut session = Session::start_at(Arc::clone(&scenario), 3, opening);
    let Some(View::Moment(moment)) = session.view() else { panic!("it goes on") };
    assert_eq!(moment.node.id, "talk");
    // “show” wants the doorway seen, which this run never was.
    assert_eq!(moment.cards.iter().map(|reply| reply.id.as_str()).collect::<Vec<_>>(), ["shrug"]);
    assert_eq!((session.state().stage(), session.state().knows(FactIndex(0))), (Stage::Defensive, true));
    session.answer(Answer::Reply(ReplyIndex(0))).unwrap_err();
    session.answer(Answer::Reply(ReplyIndex(1))).unwrap();
    let transcript = session.transcript();
    assert!(!transcript.is_clean());
    let replayed = Session::replay(Arc::clone(&scenario), &transcript).unwrap();
    assert_eq!((replayed.state(), replayed.turns()), (session.state(), session.turns()));
    assert_eq!(replayed.opening(), session.opening());
    session.take_back().unwrap();
    assert_eq!(session.state().mood, Mood { tension: 70, trust: 20 });
}

#[test]
fn a_run_whose_beginning_is_gone_is_carried_over_to_the_beginning() {
    let text = include_str!("../../../tests/data/small.ron");
    let scenario = |text: &str| Arc::new(load(text.as_bytes(), Some("small")).scenario.unwrap());
    let opening = Opening { node: Some(NodeIndex(1)), facts: vec![FactIndex(0)], mood: None };
    let mut session = Session::start_at(scenario(text), 3, opening);
    session.answer(Answer::Reply(ReplyIndex(1))).unwrap();
    for name in ["\"talk\"", "\"interview\""] {
        let edited = text.replace(name, "\"other\"");
        let (carried, stopped) = Session::carried_over(scenario(&edited), &session.transcript());
        assert_eq!((here(&carried).as_str(), carried.opening(), stopped), ("doorway", None, Some(0)), "{name}");
    }
}

#[test]
fn a_run_is_carried_over_to_an_edited_scenario_as_far_as_it_fits() {
    fn check(edits: &[(&str, &str)], expected: (usize, Option<usize>)) {
        let text = include_str!("../../../tests/data/small.ron");
        let scenario = Arc::new(load(text.as_bytes(), Some("small")).scenario.unwrap());
        let mut session = Session::start(scenario, 3);
        session.answer(Answer::Reply(ReplyIndex(0))).unwrap();
        session.answer(Answer::Reply(ReplyIndex(1))).unwrap();
        let edited = edits.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        let edited = Arc::new(load(edited.as_bytes(), Some("small")).scenario.unwrap());
        let (carried, stopped) = Session::carried_over(edited, &session.transcript());
        assert_eq!((carried.turns().len(), stopped), expected, "{edits:?}");
    }
    check(&[], (2, None));
    // Words and points may change under a run.
    check(&[("Just looking.", "Only looking."), ("curiosity: 2", "curiosity: 1")], (2, None));
    check(&[("\"shrug\"", "\"shrugs\"")], (1, Some(2)));
    check(&[("\"ask\"", "\"asks\"")], (0, Some(1)));
    // A reply that ends the run now leaves no room for the next.
    check(&[("next: \"talk\"", "next: \"gone\"")], (1, Some(2)));
}
