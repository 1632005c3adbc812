#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod chance;
mod points;
mod transcripts;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::any_run::{Deed, deeds, scenarios};
use super::*;
use crate::scenario::{Axis, EndingIndex, FactIndex, Mood, Points, ReplyIndex, Stage, load};

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
