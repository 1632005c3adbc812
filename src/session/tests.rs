#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::any_run::{Deed, deeds, scenarios};
use super::*;
use crate::scenario::{Axis, load};

/// A scenario of these nodes, beginning at “one”, with the endings “good” and “poor” and the facts “a” and “b”. The
/// temperament is even, so that moods change by what is written.
fn scenario_with(mood: &str, nodes: &str) -> Arc<Scenario> {
    let text = format!(
        r#"(format: 1, id: "test", title: "t", teaser: "t", channel: InPerson, place: "p", level: Starter, minutes: 1,
        you_are: "y", briefing: "b", learning_points: [
            (rule: "One.", axis: Curiosity, done: Knows("a")), (rule: "Two.", axis: Curiosity, done: Knows("b")),
        ],
        persona: (name: "Mickey", pronoun: He, portrait: "p", about: "a", mood: {mood},
            temperament: (patience: (5, 5), openness: (5, 5)), others: ["Sally"],
            facts: {{ "a": (Says, "A"), "b": (Does, "B") }}),
        start: "one", nodes: {{ {nodes} }}, endings: {{
            "good": (title: "G", tone: Good, says: ["Thanks."], then: "t", card: "c"),
            "poor": (title: "P", tone: Poor, says: ["Bye."], then: "t", card: "c"),
        }})"#
    );
    let loaded = load(text.as_bytes(), None);
    assert_eq!(loaded.findings, [], "{text}");
    Arc::new(loaded.scenario.unwrap())
}

fn scenario(nodes: &str) -> Arc<Scenario> {
    scenario_with("(tension: 50, trust: 50)", nodes)
}

/// A run with these answers, by name; “silence” waits, “back” takes back.
fn run(scenario: &Arc<Scenario>, answers: &[&str]) -> Session {
    let mut session = Session::start(Arc::clone(scenario), 1);
    for answer in answers {
        take(&mut session, answer);
    }
    session
}

fn take(session: &mut Session, answer: &str) -> Vec<Event> {
    match answer {
        "silence" => session.wait().unwrap().into_vec(),
        "back" => session.take_back().map(|()| Vec::new()).unwrap(),
        _ => {
            let card = cards(session).iter().position(|id| id == answer);
            session.choose(card.unwrap_or_else(|| panic!("“{answer}” is not offered"))).unwrap().into_vec()
        }
    }
}

/// The names of the cards on the table, in their order.
fn cards(session: &Session) -> Vec<String> {
    match session.view() {
        Some(View::Moment(moment)) => moment.cards.iter().map(|reply| reply.id.clone()).collect(),
        _ => Vec::new(),
    }
}

/// The name of the node or ending where a session stands.
fn here(session: &Session) -> String {
    match session.here() {
        Target::Node(node) => session.scenario().node(node).unwrap().id.clone(),
        Target::Ending(ending) => session.scenario().ending(ending).unwrap().id.clone(),
    }
}

/// All there is to a session.
type Whole = (Transcript, Vec<Turn>, State, Target, Temperament);

fn whole(session: &Session) -> Whole {
    (session.transcript(), session.turns().to_vec(), session.state().clone(), session.here(), session.temperament())
}

/// All of a session but what was taken back on the way.
fn standing(session: &Session) -> (Vec<Turn>, State, Target) {
    (session.turns().to_vec(), session.state().clone(), session.here())
}

fn points(curiosity: i8, acknowledgement: i8, de_escalation: i8) -> Points {
    Points { curiosity, acknowledgement, de_escalation }
}

#[test]
fn branches_are_read_when_mood_facts_and_what_was_said_have_changed() {
    /// Whether a branch is taken, for a reply “go” at “one” that raises tension from 50 to 60, lowers trust from 50
    /// to 40 and learns “a”.
    fn check(condition: &str, expected: bool) {
        let scenario = scenario(&format!(
            r#""one": (says: ["x"], replies: {{
                "go": (says: "s", scores: (curiosity: 2), mood: (tension: 10, trust: -10), learns: ["a"],
                    branches: [(when: {condition}, to: "good")], next: "poor"),
                "stay": (says: "s", next: "two"),
            }}),
            "two": (says: ["x"], silence: (next: "one"))"#
        ));
        let expected = if expected { "good" } else { "poor" };
        assert_eq!(here(&run(&scenario, &["go"])), expected, "{condition}");
    }
    check("TensionAtLeast(60)", true);
    check("TensionBelow(60)", false);
    check("TensionBelow(61)", true);
    check("TrustBelow(41)", true);
    check("TrustBelow(40)", false);
    check("TrustAtLeast(40)", true);
    check("TrustAtLeast(41)", false);
    check("Stage(Defensive)", true);
    check("Stage(Anxious)", false);
    check("Knows(\"a\")", true);
    check("Knows(\"b\")", false);
    check("Seen(\"one\")", true);
    check("Seen(\"two\")", false);
    check("Said(\"go\")", true);
    check("Said(\"stay\")", false);
    check("ScoreAtLeast(Curiosity, 100)", true);
    check("ScoreAtLeast(Acknowledgement, 0)", false);
    check("Not(ScoreAtLeast(Acknowledgement, 0))", true);
    check("All([])", true);
    check("Any([])", false);
    check("All([Knows(\"a\"), Not(Knows(\"b\"))])", true);
    check("Any([Knows(\"b\"), Said(\"go\")])", true);
}

#[test]
fn the_first_branch_that_holds_wins() {
    let scenario = scenario(
        r#""one": (says: ["x"], silence: (branches: [
            (when: Knows("a"), to: "poor"), (when: Seen("one"), to: "good"), (when: All([]), to: "poor"),
        ], next: "poor"))"#,
    );
    assert_eq!(here(&run(&scenario, &["silence"])), "good");
}

#[test]
fn a_node_counts_as_seen_only_once_it_is_answered() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: {
            "again": (says: "s", when: Seen("one"), next: "good"), "first": (says: "s", when: Not(Seen("one")), next: "one"),
        })"#,
    );
    assert_eq!(cards(&run(&scenario, &[])), ["first"]);
    assert_eq!(cards(&run(&scenario, &["first"])), ["again"]);
}

#[test]
fn points_are_those_of_the_state_before_and_the_first_condition_replaces_all_three() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: { "heat": (
            says: "s", mood: (tension: 10), scores: (curiosity: 2, acknowledgement: 1),
            scores_if: [
                (when: Knows("b"), scores: (curiosity: -2)),
                (when: Stage(Defensive), scores: (de_escalation: -1), coach: "too hot"),
                (when: TensionAtLeast(60), scores: (curiosity: 1)),
            ],
            next: "one",
        ) })"#,
    );
    let session = run(&scenario, &["heat", "heat"]);
    let earned: Vec<_> = session.turns().iter().map(|turn| (turn.points, turn.points_if)).collect();
    assert_eq!(earned, [(points(2, 1, 0), None), (points(0, 0, -1), Some(1))]);
}

#[test]
fn bounds_span_what_was_offered_at_that_moment_with_silence() {
    let scenario = scenario(
        r#""one": (says: ["x"],
            replies: {
                "low": (says: "s", scores: (curiosity: -1, acknowledgement: 1), next: "one"),
                "high": (says: "s", once: true, scores: (curiosity: 2, acknowledgement: 1), next: "one"),
                "hidden": (says: "s", when: Stage(Defensive), scores: (curiosity: -2), next: "one"),
                "heat": (says: "s", scores: (acknowledgement: 1), mood: (tension: 10),
                    scores_if: [(when: Stage(Defensive), scores: (de_escalation: 2))], next: "one"),
            },
            silence: (scores: (de_escalation: 1), next: "one"),
        )"#,
    );
    let session = run(&scenario, &["high", "heat", "silence"]);
    let bounds: Vec<_> = session.turns().iter().map(|turn| (turn.bounds.worst, turn.bounds.best)).collect();
    assert_eq!(
        bounds,
        [
            (points(-1, 0, 0), points(2, 1, 1)),
            // “high” is used up.
            (points(-1, 0, 0), points(0, 1, 1)),
            // “heat” made him defensive: “hidden” is on the table, and “heat” is worth something else.
            (points(-2, 0, 0), points(0, 1, 2)),
        ]
    );
    let sums = |axis| session.state().sums(axis);
    assert_eq!(sums(Axis::Curiosity), Sums { earned: 2, worst: -4, best: 2 });
    assert_eq!(sums(Axis::Acknowledgement), Sums { earned: 2, worst: 0, best: 3 });
    assert_eq!(sums(Axis::DeEscalation), Sums { earned: 1, worst: 0, best: 4 });
}

#[test]
fn a_score_bounds_nothing_while_its_axis_is_not_in_play() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: { "go": (says: "s", scores: (curiosity: 1), next: "two") }),
        "two": (says: ["x"], replies: {
            "in-play": (says: "s", when: ScoreAtLeast(Curiosity, 0), scores: (curiosity: 1), next: "two"),
            "not-yet": (says: "s", when: Not(ScoreAtLeast(Curiosity, 0)), next: "three"),
        }),
        "three": (says: ["x"], replies: {
            "best": (says: "s", scores: (curiosity: 1), next: "two"), "worst": (says: "s", next: "two"),
        })"#,
    );
    // Nothing else could be said at “one”: however much it earned, nothing was won or lost.
    assert_eq!(cards(&run(&scenario, &["go"])), ["not-yet"]);
    assert_eq!(cards(&run(&scenario, &["go", "not-yet", "worst"])), ["in-play"]);
}

#[test]
fn the_stage_follows_tension_and_recovers_from_having_been_defensive() {
    fn check(tension: u8, change: &[i8], expected: &[Stage]) {
        let replies: String = change
            .iter()
            .enumerate()
            .map(|(number, change)| format!("\"r{number}\": (says: \"s\", mood: (tension: {change}), next: \"one\"),"))
            .collect();
        let mood = format!("(tension: {tension}, trust: 50)");
        let scenario = scenario_with(&mood, &format!("\"one\": (says: [\"x\"], replies: {{ {replies} }})"));
        let mut session = Session::start(scenario, 1);
        let mut stages = vec![session.state().stage()];
        for number in 0..change.len() {
            take(&mut session, &format!("r{number}"));
            stages.push(session.state().stage());
        }
        assert_eq!(stages, expected, "{tension} {change:?}");
    }
    use Stage::{Anxious, Calm, Defensive, Recovering};
    check(34, &[1, -1], &[Calm, Anxious, Calm]);
    check(59, &[1, -1, -25, 1, 25], &[Anxious, Defensive, Recovering, Calm, Recovering, Defensive]);
    check(60, &[-10], &[Defensive, Recovering]);
    check(100, &[100, -100], &[Defensive, Defensive, Calm]);
}

#[test]
fn events_come_in_the_order_in_which_they_show() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: {
            "all": (says: "s", mood: (tension: 10), learns: ["a", "b"], reaction: ["Oh."], next: "two"),
            "none": (says: "s", next: "two"),
        }),
        "two": (says: ["x"], silence: (learns: ["a"], next: "good"))"#,
    );
    let mut session = run(&scenario, &[]);
    let (before, after) = (Mood { tension: 50, trust: 50 }, Mood { tension: 60, trust: 50 });
    assert_eq!(
        take(&mut session, "all"),
        [
            Event::Mood { before, after },
            Event::Stage(Stage::Defensive),
            Event::Learned(FactIndex(0)),
            Event::Learned(FactIndex(1)),
            Event::Reacted,
            Event::Arrived(NodeIndex(1)),
        ]
    );
    assert_eq!(session.reaction(0).unwrap().words, "Oh.");
    // What is known already is not learned again.
    assert_eq!(take(&mut session, "silence"), [Event::Ended(EndingIndex(0))]);
    assert_eq!(take(&mut run(&scenario, &[]), "none"), [Event::Arrived(NodeIndex(1))]);
}

#[test]
fn once_is_counted_by_node_and_reply_and_given_back_with_the_turn() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: { "a": (says: "s", once: true, next: "two"), "b": (says: "s", next: "two") }),
        "two": (says: ["x"], replies: { "a": (says: "s", once: true, next: "one") }, silence: (once: true, next: "one"))"#,
    );
    let offered = |answers: &[&str]| cards(&run(&scenario, answers)).into_iter().collect::<BTreeSet<_>>();
    let set = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(offered(&["a"]), set(&["a"]));
    assert_eq!(offered(&["a", "a"]), set(&["b"]));
    assert_eq!(offered(&["a", "a", "b"]), set(&[]));
    assert_eq!(offered(&["a", "a", "back"]), set(&["a"]));
    assert_eq!(offered(&["a", "back"]), set(&["a", "b"]));
    let mut session = run(&scenario, &["a", "silence", "b"]);
    assert_eq!(session.wait(), Err(Refusal::NoSilence));
}

#[test]
fn cards_are_shuffled_by_seed_and_turn_and_silence_lies_apart() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: {
            "a": (says: "s", next: "one"), "b": (says: "s", next: "one"), "c": (says: "s", next: "one"),
        }, silence: (next: "one"))"#,
    );
    let orders: BTreeSet<Vec<String>> =
        (0..100).map(|seed| cards(&Session::start(Arc::clone(&scenario), seed))).collect();
    assert_eq!(orders.len(), 6);
    let mut session = run(&scenario, &[]);
    let mut by_turn = BTreeSet::new();
    for _ in 0..40 {
        let Some(View::Moment(moment)) = session.view() else { panic!("it goes on") };
        assert_eq!(moment.silence.map(|silence| silence.id.as_str()), Some("silence"));
        by_turn.insert(moment.cards.iter().map(|reply| reply.id.clone()).collect::<Vec<_>>());
        session.wait().unwrap();
    }
    assert_eq!(by_turn.len(), 6);
}

#[test]
fn what_is_drawn_for_one_thing_shifts_nothing_else() {
    let nodes = |wordings: &str, reactions: &str| {
        scenario(&format!(
            r#""one": (says: [{wordings}], replies: {{
                "a": (says: "s", reaction: [{reactions}], next: "two"), "b": (says: "s", next: "two"),
            }}),
            "two": (says: ["1", "2", "3", "4"], replies: {{
                "c": (says: "s", reaction: ["1", "2", "3"], next: "good"), "d": (says: "s", next: "good"),
            }})"#
        ))
    };
    let drawn = |scenario: Arc<Scenario>, seed| {
        let mut session = Session::start(scenario, seed);
        let first = cards(&session);
        take(&mut session, "a");
        let second = cards(&session);
        take(&mut session, "c");
        let line = session.line(1).unwrap().words.to_owned();
        (session.temperament(), first, second, line, session.reaction(1).unwrap().words.to_owned())
    };
    for seed in 0..50 {
        assert_eq!(drawn(nodes("\"x\"", "\"x\""), seed), drawn(nodes("\"x\", \"y\"", "\"x\", \"y\", \"z\""), seed));
    }
}

#[test]
fn no_wording_is_heard_twice_at_a_moment_before_all_were_heard() {
    let scenario = scenario(
        r#""one": (says: ["1", "2", "3"], silence: (next: "two")), "two": (says: ["a", "b"], silence: (next: "one"))"#,
    );
    let mut firsts = BTreeSet::new();
    for seed in 0..30 {
        let mut session = Session::start(Arc::clone(&scenario), seed);
        for _ in 0..12 {
            session.wait().unwrap();
        }
        let heard = |from: usize| -> Vec<&str> {
            (from..12).step_by(2).map(|turn| session.line(turn).unwrap().words).collect()
        };
        for (heard, wordings) in [(heard(0), 3), (heard(1), 2)] {
            for round in heard.chunks(wordings) {
                assert_eq!(round.iter().collect::<BTreeSet<_>>().len(), wordings, "{seed} {heard:?}");
            }
        }
        firsts.insert(heard(0)[0].to_owned());
    }
    assert_eq!(firsts.len(), 3, "where it begins is drawn");
}

#[test]
fn the_temperament_is_drawn_from_its_range_with_both_ends() {
    let small = include_str!("../../tests/data/small.ron").replace("patience: (5, 5)", "patience: (4, 6)");
    let scenario = Arc::new(load(small.as_bytes(), None).scenario.unwrap());
    let drawn: BTreeSet<(u8, u8)> = (0..60)
        .map(|seed| Session::start(Arc::clone(&scenario), seed).temperament())
        .map(|temperament| (temperament.patience, temperament.openness))
        .collect();
    assert_eq!(drawn, BTreeSet::from([(4, 5), (5, 5), (6, 5)]));
}

#[test]
fn a_refusal_says_why_and_changes_nothing() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: { "a": (says: "s", next: "two"), "b": (says: "s", when: Knows("a"), next: "two") }),
        "two": (says: ["x"], silence: (next: "good"))"#,
    );
    fn check(session: &mut Session, refused: impl Fn(&mut Session) -> Refusal, expected: Refusal) {
        let before = whole(session);
        assert_eq!(refused(session), expected);
        assert_eq!(whole(session), before);
    }
    let mut session = run(&scenario, &[]);
    check(&mut session, |session| session.choose(1).unwrap_err(), Refusal::NoSuchCard);
    check(&mut session, |session| session.choose(usize::MAX).unwrap_err(), Refusal::NoSuchCard);
    check(&mut session, |session| session.wait().unwrap_err(), Refusal::NoSilence);
    check(&mut session, |session| session.take_back().unwrap_err(), Refusal::NothingToTakeBack);
    let mut session = run(&scenario, &["a"]);
    check(&mut session, |session| session.choose(0).unwrap_err(), Refusal::NoSuchCard);
    let mut session = run(&scenario, &["a", "silence"]);
    check(&mut session, |session| session.choose(0).unwrap_err(), Refusal::Over);
    check(&mut session, |session| session.wait().unwrap_err(), Refusal::Over);
    // An ending can be taken back like any other turn.
    session.take_back().unwrap();
    assert_eq!(here(&session), "two");
}

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
    let small = load(include_bytes!("../../tests/data/small.ron"), Some("small")).scenario.unwrap();
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
    let text = include_str!("../../tests/data/small.ron");
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
        let text = include_str!("../../tests/data/small.ron");
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
