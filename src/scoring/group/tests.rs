#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::scenario::{Axis, load};
use crate::scoring::space::Share;
use crate::session::any_run::{Deed, deeds, scenarios};
use crate::session::{Answer, Session};

fn small() -> Arc<Scenario> {
    Arc::new(load(include_str!("../../../tests/data/small.ron").as_bytes(), Some("small")).scenario.unwrap())
}

fn played(steps: &str) -> Session {
    let mut session = Session::start(small(), 7);
    take(&mut session, steps);
    session
}

/// Each letter is a step: at the doorway (a)sk, (g)uess, (w)ait; then (s)how, s(h)rug; (b)ack anywhere.
fn take(session: &mut Session, steps: &str) {
    for step in steps.chars() {
        match step {
            'a' | 's' => _ = session.answer(Answer::Reply(0.into())).unwrap(),
            'g' | 'h' => _ = session.answer(Answer::Reply(1.into())).unwrap(),
            'w' => _ = session.wait().unwrap(),
            'b' => session.take_back().unwrap(),
            other => panic!("what is “{other}”?"),
        }
    }
}

/// A group of these people, each with the runs they made.
fn group(people: &[&[&str]]) -> Group {
    let scenario = small();
    let mut group = Group::new(&scenario);
    for (person, runs) in (0..).zip(people) {
        for steps in *runs {
            group.add(&scenario, person, &played(steps).transcript());
        }
    }
    group
}

const SIX: &[&[&str]] = &[&["as"], &["as", "as"], &["ah"], &["gh", "as"], &["gs"], &["ws"]];

#[test]
fn what_was_said_at_a_node_is_counted() {
    let group = group(SIX);
    assert_eq!((group.people(), group.first.runs, group.all.runs), (6, 6, 8));
    let counts = |sample: &Sample, node: usize| -> Vec<u64> {
        sample.nodes[node].answers().map(|(_, figures)| figures.chosen).collect()
    };
    assert_eq!(counts(&group.first, 0), [3, 2, 1]);
    assert_eq!(counts(&group.first, 1), [4, 2]);
    assert_eq!(counts(&group.all, 0), [5, 2, 1]);
    assert_eq!((group.first.endings.as_slice(), group.all.endings.as_slice()), ([4, 2].as_slice(), [6, 2].as_slice()));
}

#[test]
fn what_could_be_earned_was_reckoned_by_hand() {
    let group = group(SIX);
    // At the doorway 5 points lie between the worst and the best; asking earns 4 of them, guessing 0, waiting 3.
    let doorway = &group.first.nodes[0];
    assert_eq!(doorway.earned, Share { earned: 3 * 4 + 3, range: 6 * 5 });
    assert_eq!((doorway.earned_of_100(), doorway.difficulty()), (Some(50), Some(Difficulty::Middling)));
    // Left: curiosity 4 by each guess and 2 by waiting, acknowledgement 1 by all who said something.
    assert_eq!((doorway.left, doorway.left_by), ([10, 5, 0], 6));
    assert_eq!((doorway.left_by_turn(), doorway.weakest()), (Some(25), Some(Axis::Curiosity)));
    assert_eq!(doorway.costliest(), Some(Answer::Reply(1.into())));
    let talk = &group.first.nodes[1];
    assert_eq!((talk.earned, talk.left, talk.left_by), (Share { earned: 4, range: 6 }, [0, 2, 0], 2));
    assert_eq!(talk.left_by_turn(), Some(3), "2 of 6 is 0.33");
    let stumbles = group.first.stumbles();
    assert_eq!(stumbles.iter().map(|stumble| stumble.node.get()).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn scores_lie_where_they_lie() {
    let group = group(SIX);
    // Curiosity: asking is 100, waiting 50, guessing 0.
    let curiosity = group.first.axis(Axis::Curiosity);
    assert_eq!(curiosity.tens(), [2, 0, 0, 0, 0, 1, 0, 0, 0, 3]);
    assert_eq!(curiosity.mean(), Some(58), "350 of 6 is 58.3");
    assert_eq!(curiosity.quartiles(), Some(Quartiles { least: 0, lower: 0, middle: 50, upper: 100, most: 100 }));
    // Acknowledgement: 2 to be had; waiting and showing has both, shrugging after a word none.
    let acknowledgement = group.first.axis(Axis::Acknowledgement);
    assert_eq!(acknowledgement.tens(), [2, 0, 0, 0, 0, 3, 0, 0, 0, 1]);
    let never = group.first.axis(Axis::DeEscalation);
    assert_eq!((never.runs(), never.mean(), never.quartiles()), (0, None, None));
}

#[test]
fn too_few_are_too_few() {
    let four = group(&SIX[..4]);
    assert!(!is_enough(four.first.runs) && is_enough(four.all.runs));
    assert!(four.first.stumbles().is_empty());
    assert_eq!((four.first.nodes[0].earned_of_100(), four.first.nodes[0].difficulty()), (None, None));
    assert_eq!(four.all.nodes[0].discrimination(), Discrimination::TooFew);
    let empty = group(&[]);
    assert_eq!((empty.first.runs, empty.first.nodes[0].left_by_turn(), empty.all.stumbles().len()), (0, None, 0));
}

#[test]
fn a_first_run_is_clean_and_the_oldest_one() {
    fn check(runs: &[&str], first: Option<&str>) {
        let (found, expected) = (group(&[runs]).first, group(&[first.as_slice()]).first);
        assert_eq!(found, expected, "{runs:?}");
    }
    check(&["as", "gh"], Some("as"));
    check(&["g", "as", "gh"], Some("as"));
    check(&["gbas", "gh"], Some("gh"));
    check(&["gbas"], None);
}

#[test]
fn what_was_taken_back_is_no_choice_that_stands() {
    let group = group(&[&["gbas", "asbh"], &["gb"], &["as"]]);
    assert_eq!((group.all.runs, group.taken_back, group.broken_off), (3, 2, 1));
    let [doorway, talk] = group.all.nodes.as_slice() else { panic!("two nodes") };
    let counts = |figures: &NodeFigures| -> Vec<(u64, u64)> {
        figures.answers().map(|(_, reply)| (reply.chosen, reply.taken_back)).collect()
    };
    assert_eq!(counts(doorway), [(3, 0), (0, 1), (0, 0)]);
    assert_eq!(counts(talk), [(2, 1), (1, 0)]);
    assert_eq!(group.all.endings, [2, 1]);
}

#[test]
fn a_run_that_the_customer_left_counts_with_its_ending() {
    let mut session = Session::start(small(), 7);
    assert!(Deed::Leave.on(&mut session));
    let mut group = Group::new(&small());
    group.add(&small(), 0, &session.transcript());
    assert_eq!((group.all.runs, group.broken_off, group.all.endings.as_slice()), (1, 0, [0, 1].as_slice()));
}

#[test]
fn what_was_copied_from_another_run_counts_there_alone() {
    let scenario = small();
    let whole = played("gh");
    let mut again = whole.again_from(1, Some("the other".to_owned()));
    take(&mut again, "s");
    let mut group = Group::new(&scenario);
    group.add(&scenario, 1, &whole.transcript());
    group.add(&scenario, 1, &again.transcript());
    assert_eq!((group.people(), group.first.runs, group.all.runs, group.gone_on), (1, 1, 2, 1));
    assert_eq!((group.all.nodes[0].turns, group.all.nodes[1].turns), (1, 2));
    assert_eq!(group.all.axis(Axis::Curiosity).runs(), 2);
}

#[test]
fn what_does_not_fit_is_counted_apart() {
    let scenario = small();
    let mut group = Group::new(&scenario);
    let run = played("as").transcript();
    group.add(&scenario, 1, &Transcript { hash: run.hash + 1, ..run.clone() });
    group.add(&scenario, 1, &Transcript { generator: "dice".to_owned(), ..run.clone() });
    group.add(&scenario, 1, &Transcript { moves: vec![Entry::Say("sing".to_owned())], ..run.clone() });
    group.add(&scenario, 1, &Transcript { moves: vec![Entry::TakeBack], ..run.clone() });
    group.add(&scenario, 1, &Transcript { ending: None, moves: run.moves[..1].to_vec(), ..run.clone() });
    assert_eq!((group.other_versions, group.unplayable, group.broken_off), (1, 3, 1));
    assert_eq!((group.people(), group.all.runs), (0, 0));
    // The first meeting was with another version: this one is no first one any more.
    group.add(&scenario, 1, &run);
    assert_eq!((group.all.runs, group.first.runs), (1, 0));
}

#[test]
fn a_node_tells_people_apart_or_does_not() {
    // Who asks, shows; who guesses, shrugs: what is earned at one node goes with what is earned at the other.
    let apart = group(&[["as"].as_slice(), &["gh"]].repeat(5));
    let known = |hundredths| Discrimination::Known { hundredths, runs: 10 };
    assert_eq!(apart.first.nodes[0].discrimination(), known(100));
    let other = group(&[["ah"].as_slice(), &["gs"]].repeat(5));
    assert_eq!(other.first.nodes[1].discrimination(), known(-100));
    let alike = group(&[["as"].as_slice()].repeat(10));
    assert_eq!(alike.first.nodes[1].discrimination(), Discrimination::AllAlike);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Each turn that stands is counted once, the points are those of the session, and the order of people is nothing.
    #[test]
    fn the_figures_are_those_of_the_sessions((scenario, all) in (scenarios(), prop::collection::vec((deeds(), 0..9_u64), 1..8))) {
        let sessions: Vec<Session> = all
            .iter()
            .map(|(deeds, seed)| {
                let mut session = Session::start(Arc::clone(&scenario), *seed);
                for deed in deeds {
                    deed.on(&mut session);
                }
                session
            })
            .collect();
        let of = |sessions: &mut dyn Iterator<Item = (usize, &Session)>| {
            let mut group = Group::new(&scenario);
            for (person, session) in sessions {
                group.add(&scenario, person as i64, &session.transcript());
            }
            group
        };
        let group = of(&mut sessions.iter().enumerate());
        prop_assert_eq!(&group, &of(&mut sessions.iter().enumerate().rev()));
        let ended: Vec<&Session> = sessions.iter().filter(|session| session.is_over()).collect();
        prop_assert_eq!((group.all.runs, group.unplayable), (ended.len() as u64, 0));
        prop_assert_eq!(group.broken_off, (sessions.len() - ended.len()) as u64);
        let turns = || ended.iter().flat_map(|session| session.turns());
        for (index, figures) in group.all.nodes.iter().enumerate() {
            let here = || turns().filter(|turn| turn.node.get() == index);
            prop_assert_eq!(figures.turns, here().count() as u64);
            for (answer, reply) in figures.answers() {
                prop_assert_eq!(reply.chosen, here().filter(|turn| turn.answer == answer).count() as u64);
            }
            for (axis, left) in Axis::ALL.into_iter().zip(figures.left) {
                let lost: i64 = here().map(|turn| i64::from(turn.bounds.best.on(axis) - turn.points.on(axis))).sum();
                prop_assert_eq!(left as i64, lost);
            }
        }
        for axis in Axis::ALL {
            let scores = ended.iter().filter_map(|session| session.state().sums(axis).score());
            let (distribution, mut scores) = (group.all.axis(axis), scores.collect::<Vec<u8>>());
            scores.sort_unstable();
            prop_assert_eq!(distribution.runs(), scores.len() as u64);
            prop_assert_eq!(distribution.quartiles().map(|five| (five.least, five.most)), scores.first().copied().zip(scores.last().copied()));
            prop_assert_eq!(distribution.quartiles().map(|five| five.middle), scores.get(scores.len().div_ceil(2).max(1) - 1).copied());
        }
        prop_assert_eq!(group.all.endings.iter().sum::<u64>(), group.all.runs);
        prop_assert!(group.first.runs <= group.all.runs);
    }
}
