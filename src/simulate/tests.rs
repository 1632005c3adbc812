#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;

use super::runs::Event;
use super::*;
use crate::scenario::{Axis, NodeIndex, Scenario, load};
use crate::session::any_run::scenarios;
use crate::session::{Answer, Session, View};

/// A scenario of these nodes, beginning at “one”, with the endings “good” and “poor”; the customer is Mickey.
fn scenario(nodes: &str) -> Arc<Scenario> {
    let text = format!(
        r#"(format: 1, id: "test", title: "t", teaser: "t", channel: InPerson, place: "p", level: Starter, minutes: 1,
        you_are: "y", briefing: "b", learning_points: [
            (rule: "One.", axis: Curiosity, done: Knows("a")), (rule: "Two.", axis: Curiosity, done: Knows("a")),
        ],
        persona: (name: "Mickey", pronoun: He, portrait: "p", about: "a", mood: (tension: 50, trust: 50),
            temperament: (patience: (4, 6), openness: (4, 6)), facts: {{ "a": (Says, "A"), "b": (Does, "B") }}),
        start: "one", nodes: {{ {nodes} }}, endings: {{
            "good": (title: "G", tone: Good, says: ["Thanks."], then: "t", card: "c"),
            "poor": (title: "P", tone: Poor, says: ["Bye."], then: "t", card: "c"),
        }})"#
    );
    let loaded = load(text.as_bytes(), None);
    assert_eq!(loaded.findings, [], "{text}");
    Arc::new(loaded.scenario.unwrap())
}

/// The answers of a bot in one run, each with its node.
fn answers(simulation: &Simulation<'_>, bot: Bot, seed: u64) -> Vec<(NodeIndex, Answer)> {
    let mut answers = Vec::new();
    let mut here = NodeIndex(0);
    simulation.play(bot, seed, &mut Vec::new(), |event| match event {
        Event::At(node, _) => here = node,
        Event::Took(offer) => answers.push((here, offer.answer)),
    });
    answers
}

/// The names of everything a bot takes at the first node, over many seeds.
fn taken(scenario: &Scenario, bot: Bot) -> Vec<String> {
    let simulation = Simulation::new(scenario);
    let node = &scenario.nodes[0];
    let name = |answer| match answer {
        Answer::Reply(reply) => node.reply(reply).unwrap().id.clone(),
        Answer::Silence => "silence".to_owned(),
    };
    let taken: BTreeSet<String> = (0..100).map(|seed| name(answers(&simulation, bot, seed)[0].1)).collect();
    taken.into_iter().collect()
}

#[test]
fn each_bot_keeps_to_its_habit() {
    let node = scenario(
        r#""one": (says: ["x"], replies: {
            "ask": (says: "What is it for?", scores: (curiosity: 2, de_escalation: -1), next: "good"),
            "sorry": (says: "I am sorry about that.", scores: (acknowledgement: 1), next: "good"),
            "agree": (says: "Of course. Take your time and let us look at the other wall together.",
                scores: (de_escalation: 1, acknowledgement: 1), next: "good"),
            "name": (says: "Mickey, you must know.", scores: (acknowledgement: -2), next: "good"),
            "brief": (says: "Right by the door.", scores: (curiosity: -2), next: "good"),
            "hidden": (when: Knows("a"), says: "?", scores: (curiosity: 2, de_escalation: 2), next: "good"),
        }, silence: (scores: (de_escalation: 2), next: "good"))"#,
    );
    let check = |bot: Bot, expected: &[&str]| assert_eq!(taken(&node, bot), expected, "{}", bot.name());
    let cards = ["agree", "ask", "brief", "name", "sorry"];
    check(Bot::Random, &["agree", "ask", "brief", "name", "silence", "sorry"]);
    check(Bot::First, &cards);
    check(Bot::Last, &cards);
    check(Bot::Longest, &["agree"]);
    check(Bot::Shortest, &["ask"]);
    check(Bot::AlwaysAQuestion, &["ask"]);
    check(Bot::AlwaysSorry, &["sorry"]);
    check(Bot::AlwaysAgree, &["agree"]);
    check(Bot::UsesTheName, &["name"]);
    check(Bot::Softest, &["agree"]);
    check(Bot::Silent, &["silence"]);
    check(Bot::Greedy(Axis::Curiosity), &["ask"]);
    check(Bot::Greedy(Axis::Acknowledgement), &["agree", "sorry"]);
    check(Bot::Greedy(Axis::DeEscalation), &["silence"]);
    check(Bot::Best, &["agree", "silence"]);
    check(Bot::Worst, &["brief", "name"]);
}

#[test]
fn a_habit_that_finds_nothing_takes_anything() {
    let plain = scenario(
        r#""one": (says: ["x"], replies: {
            "a": (says: "Brown.", next: "good"), "b": (says: "Green.", next: "good"),
        }, silence: (when: Knows("a"), next: "good"))"#,
    );
    let waiting = scenario(r#""one": (says: ["x"], silence: (next: "good"))"#);
    for bot in Bot::ALL {
        assert_eq!(taken(&plain, bot), ["a", "b"], "{}", bot.name());
        assert_eq!(taken(&waiting, bot), ["silence"], "{}", bot.name());
    }
}

#[test]
fn what_pleases_alike_is_taken_about_equally_often() {
    let even = scenario(
        r#""one": (says: ["x"], replies: {
            "a": (says: "Brown?", next: "good"), "b": (says: "Green?", next: "good"), "c": (says: "White?", next: "good"),
            "d": (says: "Black.", next: "good"),
        })"#,
    );
    let simulation = Simulation::new(&even);
    let mut tally = simulation.no_runs();
    simulation.play_into(&mut tally, Bot::AlwaysAQuestion, 1, 0..3000);
    assert!(tally.taken[..3].iter().all(|taken| (900..1100).contains(taken)), "{:?}", tally.taken);
    assert_eq!((tally.taken[3], &tally.offered[..]), (0, &[3000; 4][..]));
}

#[test]
fn a_run_without_an_end_and_one_without_a_word_are_broken_off_and_counted() {
    fn check(nodes: &str, expected: (u64, u64, u64), turns: usize) {
        let scenario = scenario(nodes);
        let simulation = Simulation::new(&scenario);
        let mut tally = simulation.no_runs();
        simulation.play_into(&mut tally, Bot::First, 1, 0..10);
        let ended: u64 = tally.endings.iter().map(|ending| ending.runs).sum();
        assert_eq!((ended, tally.endless, tally.stuck), expected, "{nodes}");
        assert_eq!((tally.runs, tally.median_turns()), (10, Some(turns)), "{nodes}");
    }
    let round = r#""one": (says: ["x"], replies: { "a": (says: "s", branches: [(when: Knows("b"), to: "good")], next: "one") })"#;
    check(round, (0, 10, 0), MOST_TURNS);
    check(&round.replace("next: \"one\"", "next: \"poor\""), (10, 0, 0), 1);
    check(&round.replace("says: \"s\"", "once: true, says: \"s\""), (0, 0, 10), 1);
}

#[test]
fn a_plan_is_followed_while_it_fits() {
    let scenario = scenario(
        r#""one": (says: ["x"], replies: {
            "a": (says: "s", scores: (curiosity: 2), next: "two"), "b": (says: "s", next: "two"),
        }),
        "two": (says: ["x"], replies: {
            "a": (says: "s", scores: (curiosity: 2), next: "good"), "b": (says: "s", next: "good"),
            "c": (when: Knows("a"), says: "s", next: "good"),
        })"#,
    );
    let check = |plan: &[(u32, u32)], expected: [u32; 2]| {
        let answer = |(node, reply): &(u32, u32)| (NodeIndex(*node), Answer::Reply((*reply as usize).into()));
        let plan = plan.iter().map(answer).collect();
        let simulation = Simulation::new(&scenario).with_plan(Bot::Best, plan);
        let expected = [(0, expected[0]), (1, expected[1])].iter().map(answer).collect::<Vec<_>>();
        assert_eq!(answers(&simulation, Bot::Best, 1), expected);
        // It is for this bot alone.
        assert_eq!(answers(&simulation, Bot::Worst, 1), [(0, 1), (1, 1)].iter().map(answer).collect::<Vec<_>>());
    };
    check(&[], [0, 0]);
    check(&[(0, 1), (1, 1)], [1, 1]);
    check(&[(0, 1)], [1, 0]);
    check(&[(1, 1)], [0, 0]);
    // What is not offered, and what is not there, ends the plan.
    check(&[(0, 1), (1, 2)], [1, 0]);
    check(&[(0, 7), (1, 1)], [0, 0]);
}

#[test]
fn mean_spread_and_error_are_those_of_the_textbook() {
    let mut figure = Figure::default();
    assert_eq!((figure.mean(), figure.spread(), figure.error()), (None, None, None));
    figure.add(50);
    assert_eq!((figure.mean(), figure.spread(), figure.error()), (Some(50.0), None, None));
    [50, 40, 60].into_iter().for_each(|score| figure.add(score));
    let spread = (200.0_f64 / 3.0).sqrt();
    assert_eq!((figure.mean(), figure.spread(), figure.error()), (Some(50.0), Some(spread), Some(spread / 2.0)));
}

#[test]
fn names_of_bots_are_their_own_and_lead_back() {
    let names: BTreeSet<&str> = Bot::ALL.into_iter().map(Bot::name).collect();
    assert_eq!(names.len(), Bot::ALL.len());
    assert!(Bot::ALL.into_iter().all(|bot| Bot::named(bot.name()) == Some(bot)));
    assert!(Bot::HABITS.into_iter().all(|bot| Bot::ALL.contains(&bot)));
    assert_eq!(Bot::named("Longest"), None);
}

#[test]
fn a_habit_that_cannot_end_is_left_out_and_the_others_are_compared_with_chance() {
    let talk = scenario(
        r#""one": (says: ["x"], replies: {
            "best": (says: "The brown pair is over there.", scores: (curiosity: 2), next: "good"),
            "other": (says: "What?", scores: (curiosity: -2), next: "one"),
        })"#,
    );
    let found = habits(&talk, 200, 1);
    let of = |bot| found.iter().find(|result| result.bot == bot);
    assert!(of(Bot::Shortest).is_none() && of(Bot::AlwaysAQuestion).is_none());
    let longest = of(Bot::Longest).unwrap();
    assert_eq!((longest.mean, longest.error), (100.0, 0.0));
    assert!((50.0..80.0).contains(&longest.random) && longest.gain() > 20.0, "{longest:?}");
    let round = scenario(
        r#""one": (says: ["x"], replies: { "a": (says: "s", next: "one") }), "two": (says: ["x"], silence: (next: "good"))"#,
    );
    assert_eq!(habits(&round, 200, 1), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_run_is_what_a_session_of_the_same_seed_and_answers_is(
        scenario in scenarios(), seed in any::<u64>(), bot in 0..Bot::ALL.len(),
    ) {
        let bot = Bot::ALL[bot];
        let simulation = Simulation::new(&scenario);
        let answers = answers(&simulation, bot, seed);
        let run = simulation.play(bot, seed, &mut Vec::new(), |_| ());
        let mut session = Session::start(Arc::clone(&scenario), seed);
        for (node, answer) in answers {
            prop_assert_eq!(session.here(), crate::scenario::Target::Node(node));
            let Some(View::Moment(moment)) = session.view() else { panic!("the session is over before the run") };
            let reply = crate::session::answered(&scenario, node, answer).unwrap();
            let card = moment.cards.iter().position(|card| card.number == reply.number);
            if !moment.cards.is_empty() && matches!(bot, Bot::First | Bot::Last) {
                prop_assert_eq!(card, Some(if bot == Bot::First { 0 } else { moment.cards.len() - 1 }));
            }
            let took = match card {
                Some(card) => session.choose(card),
                None => session.wait(),
            };
            prop_assert!(took.is_ok());
        }
        prop_assert_eq!(session.state(), &run.state);
        prop_assert_eq!(session.turns().len(), run.turns);
        prop_assert_eq!(session.is_over(), matches!(run.close, super::tally::Close::Ending(_)));
    }

    #[test]
    fn runs_come_to_the_same_counts_however_they_are_shared_out(
        scenario in scenarios(), seed in any::<u64>(), bot in 0..Bot::ALL.len(),
        cuts in vec(0_u64..30, 0..6), order in any::<u64>(),
    ) {
        let bot = Bot::ALL[bot];
        let simulation = Simulation::new(&scenario);
        let mut whole = simulation.no_runs();
        simulation.play_into(&mut whole, bot, seed, 0..30);
        let mut ends: Vec<u64> = cuts.into_iter().chain([0, 30]).collect();
        ends.sort_unstable();
        let mut parts: Vec<Tally> = ends
            .windows(2)
            .map(|ends| {
                let mut part = simulation.no_runs();
                simulation.play_into(&mut part, bot, seed, ends[0]..ends[1]);
                part
            })
            .collect();
        let mut merged = simulation.no_runs();
        while !parts.is_empty() {
            let next = usize::try_from(order % parts.len() as u64).unwrap();
            merged.merge(&parts.swap_remove(next));
        }
        prop_assert_eq!(&merged, &whole);
        // What is counted belongs together.
        let ended: u64 = whole.endings.iter().map(|ending| ending.runs).sum();
        prop_assert_eq!((whole.runs, ended + whole.endless + whole.stuck), (30, 30));
        prop_assert_eq!(whole.taken.iter().sum::<u64>(), whole.turns.sum);
        prop_assert_eq!(whole.nodes.iter().sum::<u64>(), whole.turns.sum + whole.stuck);
        prop_assert_eq!(whole.lengths.iter().sum::<u64>(), 30);
        prop_assert!(whole.taken.iter().zip(&whole.offered).all(|(taken, offered)| taken <= offered));
    }
}
