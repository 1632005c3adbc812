//! What is earned, where it leads, and how the customer takes it.

use super::*;

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
