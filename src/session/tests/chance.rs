//! What is drawn.

use super::*;

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
    let small = include_str!("../../../tests/data/small.ron").replace("patience: (5, 5)", "patience: (4, 6)");
    let scenario = Arc::new(load(small.as_bytes(), None).scenario.unwrap());
    let drawn: BTreeSet<(u8, u8)> = (0..60)
        .map(|seed| Session::start(Arc::clone(&scenario), seed).temperament())
        .map(|temperament| (temperament.patience, temperament.openness))
        .collect();
    assert_eq!(drawn, BTreeSet::from([(4, 5), (5, 5), (6, 5)]));
}
