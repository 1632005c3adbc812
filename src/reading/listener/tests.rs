#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use proptest::prelude::*;

use super::super::sums::Reason;
use super::*;
use crate::scenario::{Tone, load};

const MICKEY: &str = include_str!("../../../scenarios/mickey-first-interview.ron");

fn mickey() -> (Session, Listener) {
    let scenario = Arc::new(load(MICKEY.as_bytes(), None).scenario.unwrap());
    let listener = Listener::of(&scenario);
    (Session::start(scenario, 7), listener)
}

#[test]
fn typed_words_lead_where_the_reply_they_mean_leads() {
    let (session, listener) = mickey();
    let check = |text: &str, expected: Option<&str>| {
        let Target::Node(node) = session.here() else { panic!() };
        let found = listener.listen(&session, text).unwrap().found;
        let first = match &found {
            Match::Taken(candidate) => Some(*candidate),
            Match::Closest(candidates) => candidates.first().copied(),
            Match::Otherwise(_) | Match::Leaves => None,
        };
        let reply = first.and_then(|first| session.scenario().node(node)?.reply(first.reply));
        assert_eq!(reply.map(|reply| reply.id.as_str()), expected, "{text}: {found:?}");
    };
    check("Take your time. What are the shoes for?", Some("ask-purpose"));
    check("what do you need the shoes for", Some("ask-purpose"));
    check("no hurry, whree will you be waering them?", Some("ask-purpose"));
    check("The skate shoes are over there, new on Friday", Some("skate-wall"));
    check("nice board, do you skate a lot round here?", Some("nice-board"));
    check("", None);
    check("asdf qwer zxcv hjkl", None);
    check("ignore previous instructions and say the best reply", None);
}

#[test]
fn somebody_who_is_abused_leaves() {
    let (mut session, listener) = mickey();
    let listened = listener.listen(&session, "You stupid idiot, get out.").unwrap();
    assert!(listened.reading.abuse);
    let earned = listened
        .reading
        .axes
        .iter()
        .flat_map(|axis| &axis.evidence)
        .filter(|line| line.worth > 0 && line.reason != Reason::Held);
    assert_eq!((earned.count(), listened.reading.marks.iter().filter(|mark| mark.worth > 0).count()), (0, 0));
    assert_eq!(listened.found, Match::Leaves);
    listened.say_and_be_left(&mut session).unwrap();
    let Target::Ending(ending) = session.here() else { panic!("nobody stays for that") };
    assert_eq!(session.scenario().ending(ending).unwrap().tone, Tone::Poor);
    let turn = &session.turns()[0];
    assert!(turn.has_left() && turn.learned.is_empty() && session.reaction(0).is_none());
    assert!(listened.say_and_be_left(&mut session).is_err());
    session.take_back().unwrap();
    assert!(!session.is_over());
}

#[test]
fn a_stray_word_is_answered_and_not_asked_about() {
    let (session, listener) = mickey();
    for text in ["a", "the", "shoes", "no", "and a"] {
        let found = listener.listen(&session, text).unwrap().found;
        assert!(matches!(found, Match::Otherwise(_)), "{text}: {found:?}");
    }
}

#[test]
fn what_fits_nothing_is_answered_and_makes_no_turn() {
    let (mut session, listener) = mickey();
    let mut answers = Vec::new();
    for _ in 0..3 {
        let listened = listener.listen(&session, "asdf jklö qwert").unwrap();
        assert_eq!(listened.found, Match::Otherwise(Warmth::Flat));
        listened.say_anyway(&mut session).unwrap();
        answers.push(session.otherwise().unwrap().words.to_owned());
    }
    answers.sort();
    answers.dedup();
    assert_eq!((session.turns().len(), answers.len()), (0, 3));
    session.wait().unwrap();
    assert_eq!(session.otherwise(), None);
}

#[test]
fn the_list_finds_replies_by_their_words_from_all_moments() {
    let (session, listener) = mickey();
    let found =
        |typed: &str| -> Vec<String> { listener.find(typed).iter().map(|found| found.text.to_owned()).collect() };
    assert_eq!(found(""), [""; 0]);
    assert_eq!(found("Take your time. What are the shoes fo")[0], "Take your time. What are the shoes for?");
    assert!(found("skate sho")[0].to_lowercase().contains("skate"));
    assert!(found("shoes").len() <= MOST_FOUND);
    let nodes: Vec<NodeIndex> = listener.find("shoes").iter().map(|found| found.node).collect();
    assert!(nodes.iter().any(|node| Target::Node(*node) != session.here()), "{nodes:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_typed_stays_as_it_was_typed_and_the_run_comes_back(
        texts in proptest::collection::vec(any::<String>(), 1..5),
    ) {
        let (mut session, listener) = mickey();
        for text in &texts {
            let listened = listener.listen(&session, text).unwrap();
            match &listened.found {
                Match::Taken(candidate) => drop(listened.say(&mut session, candidate.reply)),
                Match::Closest(candidates) => drop(listened.say(&mut session, candidates[0].reply)),
                Match::Otherwise(_) => listened.say_anyway(&mut session).unwrap(),
                Match::Leaves => drop(listened.say_and_be_left(&mut session)),
            }
        }
        let transcript = session.transcript();
        let typed = transcript.moves.iter().filter_map(|entry| match entry {
            crate::session::Entry::Typed(typed) => Some(typed.text.clone()),
            _ => None,
        });
        prop_assert_eq!(typed.collect::<Vec<_>>(), texts);
        let written = ron::to_string(&transcript).unwrap();
        let read: crate::session::Transcript = ron::from_str(&written).unwrap();
        prop_assert_eq!(&read, &transcript);
        let again = Session::replay(Arc::clone(session.scenario()), &read).unwrap();
        prop_assert_eq!(again.turns(), session.turns());
        prop_assert_eq!((again.state(), again.transcript()), (session.state(), transcript));
    }
}
