#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

//! What the reachable states prove: each rule with what it finds and what it leaves alone.

use proptest::prelude::*;

use super::super::*;
use super::named;
use crate::scenario::{Scenario, Target, load};
use crate::session::any_run::{deeds, scenarios};
use crate::session::{Answer, Session, Turn};

/// A scenario of these nodes, where the temperament is the same each day.
pub(super) fn story(nodes: &str) -> Scenario {
    story_with(nodes, "patience: (5, 5), openness: (5, 5)", "done: Knows(\"a\")")
}

/// The same with a temperament and a first learning point of its own.
pub(super) fn story_with(nodes: &str, temperament: &str, done: &str) -> Scenario {
    let text = format!(
        r#"(format: 1, id: "story", title: "t", teaser: "t", channel: InPerson, place: "p", level: Starter, minutes: 1,
        you_are: "y", briefing: "b", learning_points: [
            (rule: "Ask.", axis: Curiosity, {done}),
            (rule: "Wait.", axis: Acknowledgement, done: Seen("one")),
        ],
        persona: (name: "Mickey", pronoun: He, portrait: "p", about: "a", mood: (tension: 50, trust: 40),
            temperament: ({temperament}), record: ["Bought skates in May."], facts: {{ "a": (Says, "He skates to school.") }}),
        start: "one", nodes: {{ {nodes} }}, endings: {{
            "good": (title: "Good", tone: Good, says: ["x"], then: "t", card: "c"),
            "poor": (title: "Poor", tone: Poor, says: ["x"], then: "t", card: "c"),
        }})"#
    );
    let loaded = load(text.as_bytes(), None);
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}\n{text}", loaded.findings))
}

/// What one rule finds: severity, variant, place.
pub(super) fn found(rule: &Rule, scenario: &Scenario) -> Vec<(Severity, &'static str, String)> {
    let findings = (rule.check)(&Study::new(scenario, Temperaments::Middle));
    assert!(findings.iter().all(|finding| finding.rule == rule.id));
    findings.into_iter().map(|finding| (finding.severity, finding.variant, finding.location.written())).collect()
}

/// Checks what one rule finds in a story of these nodes.
pub(super) fn finds(rule: &Rule, nodes: &str, expected: &[(Severity, &'static str, &str)]) {
    let found = found(rule, &story(nodes));
    let found: Vec<_> = found.iter().map(|(severity, variant, place)| (*severity, *variant, place.as_str())).collect();
    assert_eq!(found, expected, "{}: {nodes}", rule.id);
}

/// A last node, from which both endings can be come to, and a reply that teaches the fact.
const LAST: &str = r#""last": (says: ["x"], replies: {
    "thanks": (says: "s", scores: (curiosity: 1), learns: ["a"], next: "good"),
    "bye": (says: "s", scores: (curiosity: -1), next: "poor"),
}),"#;

/// A first node with one reply with these fields, and a plain one beside it, both leading on; then the last.
fn one_with(fields: &str) -> String {
    format!(
        r#""one": (says: ["x"], replies: {{
            "this": (says: "s", {fields}, next: "last"),
            "plain": (says: "s", mood: (tension: 2), next: "last"),
        }}), {LAST}"#
    )
}

use Severity::{Error, Hint, Warning};

#[test]
fn a_node_that_no_run_comes_to_is_found_and_one_that_a_hot_temper_comes_to_is_not() {
    let nodes = |condition: &str, mood: &str| {
        format!(
            r#"{LAST} "never": (says: ["x"], silence: (next: "good")),
            "one": (says: ["x"], replies: {{
                "this": (says: "s", mood: ({mood}), branches: [(when: {condition}, to: "never")], next: "last"),
                "plain": (says: "s", next: "last"),
            }}),"#
        )
    };
    let rule = named("node-out-of-reach");
    finds(rule, &nodes("Knows(\"a\")", ""), &[(Warning, "", "nodes.never")]);
    finds(rule, &nodes("Not(Knows(\"a\"))", ""), &[]);
    // Where no arrow leads, another rule has said so.
    finds(
        rule,
        &format!(
            "{LAST} \"one\": (says: [\"x\"], silence: (next: \"last\")), \"lost\": (says: [\"x\"], silence: (next: \"good\")),"
        ),
        &[],
    );
    // At patience 5 tension comes to 58, at patience 2 to 60.
    let hot = nodes("TensionAtLeast(60)", "tension: 8");
    finds(rule, &hot, &[(Warning, "", "nodes.never")]);
    let scenario = story_with(&hot, "patience: (2, 8), openness: (5, 5)", "done: Knows(\"a\")");
    assert_eq!(found(rule, &scenario), []);
}

#[test]
fn an_ending_that_no_run_comes_to_is_found() {
    let rule = named("ending-out-of-reach");
    let nodes = |condition: &str| {
        format!(
            r#""one": (says: ["x"], replies: {{
                "this": (says: "s", branches: [(when: {condition}, to: "poor")], next: "good"),
                "that": (says: "s", mood: (tension: 10), learns: ["a"], next: "good"),
            }}),"#
        )
    };
    finds(rule, &nodes("Knows(\"a\")"), &[(Warning, "", "endings.poor")]);
    finds(rule, &nodes("Seen(\"one\")"), &[]);
}

#[test]
fn a_reply_that_is_never_on_the_table_is_found_at_the_part_that_is_to_blame() {
    let rule = named("never-offered");
    finds(rule, &one_with("when: Knows(\"a\")"), &[(Warning, "", "nodes.one.replies.this.when")]);
    finds(rule, &one_with("when: Not(Knows(\"a\"))"), &[]);
    finds(rule, &one_with("when: Not(TensionBelow(70))"), &[(Warning, "", "nodes.one.replies.this.when")]);
    let part = [(Warning, "", "nodes.one.replies.this.when.0.1")];
    finds(rule, &one_with("when: All([TensionBelow(70), Said(\"bye\"), Not(Knows(\"a\"))])"), &part);
    // Each part is enough; one finding is enough, too.
    finds(
        rule,
        &one_with("when: All([Knows(\"a\"), Said(\"bye\")])"),
        &[(Warning, "", "nodes.one.replies.this.when.0.0")],
    );
    // Nothing else is said about it.
    for other in [named("never-holds"), named("always-holds")] {
        finds(other, &one_with("when: All([TensionBelow(70), Said(\"bye\")])"), &[]);
    }
}

#[test]
fn conditions_that_never_hold_are_found_with_their_role_and_their_part() {
    let rule = named("never-holds");
    let points = "scores_if: [(when: Knows(\"a\"), scores: (curiosity: 1))]";
    finds(rule, &one_with(points), &[(Warning, "points", "nodes.one.replies.this.scores_if.0.when")]);
    let branch = "branches: [(when: TensionAtLeast(60), to: \"poor\")]";
    finds(rule, &one_with(branch), &[(Warning, "branch", "nodes.one.replies.this.branches.0.when")]);
    finds(rule, &one_with(&format!("mood: (tension: 10), {branch}")), &[]);
    let part = "when: Any([Knows(\"a\"), TensionBelow(60)])";
    finds(rule, &one_with(part), &[]);
    finds(named("always-holds"), &one_with(part), &[(Hint, "offer", "nodes.one.replies.this.when.0.1")]);
    // The whole comes out both ways, and one part of it never holds.
    let again = r#""one": (says: ["x"], replies: {
        "again": (when: Any([Knows("a"), Not(Said("again"))]), says: "s", next: "one"),
        "on": (says: "s", next: "last"),
    }), "last": (says: ["x"], silence: (learns: ["a"], next: "good")),"#;
    finds(rule, again, &[(Hint, "part", "nodes.one.replies.again.when.0.0")]);
    finds(named("always-holds"), again, &[]);
}

#[test]
fn conditions_that_always_hold_are_found() {
    let rule = named("always-holds");
    finds(rule, &one_with("when: TensionBelow(60)"), &[(Hint, "offer", "nodes.one.replies.this.when")]);
    let points = "scores_if: [(when: Not(Seen(\"last\")), scores: (curiosity: 1))]";
    finds(rule, &one_with(points), &[(Hint, "points", "nodes.one.replies.this.scores_if.0.when")]);
    // Behind a branch that always holds the next is never asked, and nothing is said about it.
    let branches = "branches: [(when: Seen(\"one\"), to: \"last\"), (when: Knows(\"a\"), to: \"poor\")]";
    finds(rule, &one_with(branches), &[(Hint, "branch", "nodes.one.replies.this.branches.0.when")]);
    finds(named("never-holds"), &one_with(branches), &[]);
    let part = r#""one": (says: ["x"], replies: {
        "again": (when: All([Not(Said("again")), Not(Knows("a"))]), says: "s", next: "one"),
        "on": (says: "s", next: "last"),
    }), "last": (says: ["x"], silence: (learns: ["a"], next: "good")),"#;
    finds(rule, part, &[(Hint, "part", "nodes.one.replies.again.when.0.1")]);
}

#[test]
fn a_moment_with_nothing_to_say_is_an_error() {
    let rule = named("speechless");
    let nodes = |fields: &str| {
        format!(
            r#""one": (says: ["x"], replies: {{
                "ask": (says: "s", learns: ["a"], next: "two"), "wait": (says: "s", next: "two"),
            }}),
            "two": (says: ["x"], replies: {{
                "back": (says: "s", once: true, next: "two"), "on": (says: "s", {fields} next: "good"),
            }}),"#
        )
    };
    finds(rule, &nodes("when: Knows(\"a\"),"), &[(Error, "", "nodes.two")]);
    finds(rule, &nodes(""), &[]);
    finds(rule, &nodes("when: Any([Knows(\"a\"), Said(\"wait\")]),"), &[]);
    // Only a hot temper comes to 60; to that day's trainee nothing is left to say.
    let hot = nodes("when: TensionBelow(60),")
        .replace("says: \"s\", next: \"two\"", "says: \"s\", mood: (tension: 8), next: \"two\"");
    finds(rule, &hot, &[]);
    let scenario = story_with(&hot, "patience: (2, 8), openness: (5, 5)", "done: Knows(\"a\")");
    assert_eq!(found(rule, &scenario), [(Error, "", "nodes.two".to_owned())]);
}

#[test]
fn a_fact_that_only_unsayable_replies_bring_out_is_found() {
    let rule = named("fact-out-of-reach");
    let nodes = |condition: &str| {
        format!(
            r#""one": (says: ["x"], replies: {{
                "ask": (when: {condition}, says: "s", learns: ["a"], next: "good"), "on": (says: "s", next: "poor"),
            }}),"#
        )
    };
    finds(rule, &nodes("Seen(\"one\")"), &[(Warning, "", "persona.facts.a")]);
    finds(rule, &nodes("Not(Seen(\"one\"))"), &[]);
    // Where no reply brings it out at all, another rule has said so.
    finds(rule, r#""one": (says: ["x"], silence: (next: "good")),"#, &[]);
}

#[test]
fn facts_that_nothing_asks_for_are_mentioned_once() {
    let rule = named("facts-without-use");
    let plain = r#""one": (says: ["x"], silence: (learns: ["a"], next: "good")),"#;
    let check = |nodes: &str, done: &str, expected: &[(Severity, &'static str, String)]| {
        let scenario = story_with(nodes, "patience: (5, 5), openness: (5, 5)", done);
        assert_eq!(found(rule, &scenario), expected, "{nodes} {done}");
    };
    check(plain, "done: Seen(\"one\")", &[(Hint, "", "persona.facts".to_owned())]);
    check(plain, "done: Seen(\"one\"), partly: All([Not(Knows(\"a\"))])", &[]);
    let asked = r#""one": (says: ["x"], silence: (branches: [(when: Knows("a"), to: "poor")], next: "good")),"#;
    check(asked, "done: Seen(\"one\")", &[]);
}

#[test]
fn a_round_without_end_is_an_error_and_a_round_once_is_none() {
    let rule = named("endless-round");
    let nodes = |once: bool| {
        format!(
            r#""one": (says: ["x"], replies: {{
                "back": (says: "s", once: {once}, next: "two"), "on": (says: "s", next: "good"),
            }}), "two": (says: ["x"], silence: (next: "one")),"#
        )
    };
    let found = found(rule, &story(&nodes(false)));
    assert!(matches!(found.as_slice(), [(Error, "", _)]), "{found:?}");
    finds(rule, &nodes(true), &[]);
    // Where no arrow leads out, another rule has said so.
    finds(
        rule,
        r#""one": (says: ["x"], replies: { "a": (says: "s", next: "two"), "b": (says: "s", next: "good") }),
        "two": (says: ["x"], silence: (next: "two")),"#,
        &[],
    );
}

#[test]
fn a_run_of_more_than_two_hundred_turns_is_found() {
    let rule = named("long-run");
    let nodes = |count: usize| -> String {
        let chain = (1..count).map(|n| format!("\"n{n}\": (says: [\"x\"], silence: (next: \"n{}\")),", n + 1));
        let last = format!("\"n{count}\": (says: [\"x\"], silence: (next: \"good\")),");
        chain.chain([last, "\"one\": (says: [\"x\"], silence: (next: \"n1\")),".to_owned()]).collect()
    };
    finds(rule, &nodes(200), &[(Warning, "", "nodes")]);
    finds(rule, &nodes(199), &[]);
}

#[test]
fn a_mood_that_is_pushed_against_its_bound_is_found() {
    let rule = named("mood-at-its-bound");
    let nodes = |first: i32, second: i32| {
        format!(
            r#""one": (says: ["x"], silence: (mood: (tension: {first}), next: "two")),
            "two": (says: ["x"], replies: {{
                "this": (says: "s", mood: (tension: {second}), next: "good"), "that": (says: "s", next: "poor"),
            }}),"#
        )
    };
    finds(rule, &nodes(-60, -5), &[(Warning, "", "nodes.two")]);
    finds(rule, &nodes(60, 5), &[(Warning, "", "nodes.two")]);
    finds(rule, &nodes(-60, 5), &[]);
    finds(rule, &nodes(-60, 0), &[]);
    finds(rule, &nodes(-40, -5), &[]);
}

#[test]
fn a_patience_that_ends_in_nothing_is_found() {
    let rule = named("idle-patience");
    let nodes = |silence: &str| {
        format!(
            r#""one": (says: ["x"], patience_secs: 20, replies: {{ "on": (says: "s", next: "last") }},
                silence: ({silence})), {LAST}"#
        )
    };
    finds(rule, &nodes("next: \"last\""), &[(Warning, "", "nodes.one.patience_secs")]);
    finds(rule, &nodes("once: true, next: \"one\""), &[(Warning, "stays", "nodes.one.patience_secs")]);
    finds(rule, &nodes("next: \"poor\""), &[]);
    finds(rule, &nodes("mood: (tension: 4), next: \"last\""), &[]);
    finds(rule, &nodes("reaction: [\"Well?\"], next: \"last\""), &[]);
    finds(rule, &nodes("next: \"last\"").replace("patience_secs: 20, ", ""), &[]);
}

#[test]
fn too_many_states_are_said_once_and_stop_the_other_proofs() {
    // Every way through these nodes is remembered, because the last one asks which replies were said: 2 to the eighth.
    let last = (0..8).map(|n| format!("Said(\"a{n}\")")).collect::<Vec<_>>().join(", ");
    let step = |n: usize| {
        let id = if n == 0 { "one".to_owned() } else { format!("n{n}") };
        let next = n + 1;
        format!(
            r#""{id}": (says: ["x"], replies: {{
                "a{n}": (when: Any([Not(Seen("one")), Seen("one")]), says: "s", next: "n{next}"),
                "b{n}": (says: "s", next: "n{next}"),
            }}),"#
        )
    };
    let end =
        format!(r#""n8": (says: ["x"], silence: (branches: [(when: All([{last}]), to: "good")], next: "poor")),"#);
    let scenario = story(&(0..8).map(step).chain([end]).collect::<String>());
    assert_eq!(found(named("always-holds"), &scenario).len(), 8);
    let study = Study::new(&scenario, Temperaments::Middle).up_to(100);
    let structure: Vec<_> = check(&study, &[Group::Structure]);
    let rules: Vec<_> = structure.iter().map(|finding| (finding.rule, finding.severity)).collect();
    assert_eq!(rules, [("proof-given-up", Hint)]);
    assert_eq!(found(named("proof-given-up"), &story(LAST.replace("\"last\"", "\"one\"").as_str())), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_run_does_what_is_proved_never_to_happen(scenario in scenarios(), runs in proptest::collection::vec((any::<u64>(), deeds()), 5)) {
        let mut scenario = scenario;
        let persona = &mut std::sync::Arc::make_mut(&mut scenario).persona;
        (persona.patience.1, persona.openness.1) = (persona.patience.0, persona.openness.0);
        let study = Study::new(&scenario, Temperaments::All).up_to(5_000);
        let findings = check(&study, &[Group::Structure]);
        let silent = |rule: &str, place: String| {
            !findings.iter().any(|finding| finding.rule == rule && finding.location.written().starts_with(&place))
        };
        for (seed, deeds) in runs {
            let mut session = Session::start(std::sync::Arc::clone(&scenario), seed);
            for deed in deeds {
                deed.on(&mut session);
            }
            for turn in session.turns() {
                let node = scenario.node(turn.node).unwrap();
                let came_here = silent("node-out-of-reach", format!("nodes.{}", node.id));
                let place = match turn.answer {
                    Answer::Reply(reply) => format!("nodes.{}.replies.{}.", node.id, node.reply(reply).unwrap().id),
                    Answer::Silence => format!("nodes.{}.silence.", node.id),
                };
                let said_this = silent("never-offered", place);
                let learned = turn.learned.iter().map(|fact| &scenario.fact(*fact).unwrap().id);
                let learned = learned.map(|fact| format!("persona.facts.{fact}"));
                let learned_this = learned.into_iter().all(|place| silent("fact-out-of-reach", place));
                prop_assert!(came_here && said_this && learned_this);
            }
            // Whoever is abused walks out to an ending that no arrow need lead to.
            let walked_out = session.turns().last().is_some_and(Turn::has_left);
            if let Target::Ending(ending) = session.here() && !walked_out {
                let ended_so = silent("ending-out-of-reach", format!("endings.{}", scenario.ending(ending).unwrap().id));
                prop_assert!(ended_so);
            }
        }
    }
}
