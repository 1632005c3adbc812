#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

//! Points against moves, moods and endings: each rule with what it finds and what it leaves alone.

use super::super::*;
use super::structure::{finds, found};
use crate::scenario::load;
use Severity::{Hint, Warning};

/// Replies that lead to the good and to the poor ending, with these fields.
fn two(good: &str, poor: &str) -> String {
    format!(
        r#""one": (says: ["They’re fine. How much?"], cue: "He looks at the brown pair.", replies: {{
            "this": (says: "s", {good} next: "good"),
            "that": (says: "s", {poor} next: "poor"),
        }}),"#
    )
}

#[test]
fn an_axis_on_which_nothing_ever_differs_is_found() {
    let rule = &axis_never_in_play::RULE;
    let all = "scores: (curiosity: 1, acknowledgement: 1, de_escalation: 1),";
    finds(rule, &two(all, ""), &[]);
    finds(rule, &two(all, "scores: (curiosity: 1),"), &[(Warning, "", "nodes")]);
    finds(rule, &two(all, all), &[(Warning, "", "nodes"); 3]);
    // Points for certain moments count where such a moment comes.
    finds(rule, &two(all, "scores: (curiosity: 1), scores_if: [(when: Stage(Anxious), scores: (curiosity: 0))],"), &[]);
}

#[test]
fn a_node_where_nothing_is_at_stake_is_found() {
    let rule = &replies_score_alike::RULE;
    let one = "scores: (curiosity: 1),";
    finds(rule, &two(one, one), &[(Warning, "", "nodes.one")]);
    finds(rule, &two(one, ""), &[]);
    // With one thing to say there is nothing to weigh; what no run comes to is said elsewhere.
    finds(rule, r#""one": (says: ["x"], silence: (next: "good")),"#, &[]);
    let lost = two(one, "").replace("\"one\"", "\"lost\"").replace(one, "");
    finds(rule, &format!("{lost} {}", two(one, "")), &[]);
}

#[test]
fn one_reply_that_is_best_by_far_nearly_everywhere_is_found() {
    let rule = &no_dilemma::RULE;
    let node = |n: usize, good: &str, poor: &str| {
        let id = if n == 0 { "one".to_owned() } else { format!("n{n}") };
        let next = if n == 5 { "good".to_owned() } else { format!("n{}", n + 1) };
        format!(
            r#""{id}": (says: ["x"], replies: {{
                "this": (says: "s", scores: ({good}), next: "{next}"), "that": (says: "s", scores: ({poor}), next: "{next}"),
            }}),"#
        )
    };
    let nodes = |plain: usize| -> String {
        let best = (plain..6).map(|n| node(n, "curiosity: 1, acknowledgement: 1", ""));
        // The one asks, the other takes in: neither is best on both.
        (0..plain).map(|n| node(n, "curiosity: 2", "acknowledgement: 1")).chain(best).collect()
    };
    finds(rule, &nodes(0), &[(Warning, "", "nodes")]);
    finds(rule, &nodes(2), &[(Warning, "", "nodes")]);
    finds(rule, &nodes(3), &[]);
    // A lead of one point is none.
    let near: String = (0..6).map(|n| node(n, "curiosity: 1", "")).collect();
    finds(rule, &near, &[]);
    finds(rule, &two("scores: (curiosity: 2),", ""), &[]);
}

#[test]
fn moves_that_contradict_the_points_are_found() {
    let check = |fields: &str, variant: Option<&'static str>| {
        let expected: Vec<_> =
            variant.into_iter().map(|variant| (Warning, variant, "nodes.one.replies.this")).collect();
        finds(&move_against_points::RULE, &two(fields, ""), &expected);
    };
    check("moves: [OpenQuestion], scores: (acknowledgement: 2),", Some("least"));
    check("moves: [OpenQuestion], scores: (curiosity: 1),", None);
    check("moves: [Assumption], scores: (curiosity: 1),", Some("most"));
    check("moves: [Assumption], scores: (curiosity: -1),", None);
    check("moves: [Summary],", Some("least"));
    check("moves: [HonestNo], scores: (de_escalation: -1),", Some("least"));
    check("moves: [HonestNo],", None);
    check("moves: [Blame], scores: (de_escalation: 1),", Some("most"));
    check("moves: [EmptyApology], scores: (acknowledgement: 2),", Some("most"));
    check("moves: [EmptyApology], scores: (acknowledgement: 1),", None);
    // A move of the other kind beside it may account for the points.
    check("moves: [Reflection, Policy], scores: (acknowledgement: -1),", None);
    check("moves: [Validation, Policy], scores: (acknowledgement: 1),", None);
    // It is enough if it is right at some moment.
    check("moves: [OpenQuestion], scores_if: [(when: Stage(Calm), scores: (curiosity: 2))],", None);
}

#[test]
fn replies_that_forgot_to_name_a_move_are_mentioned_where_the_others_name_one() {
    let rule = &points_without_moves::RULE;
    let with = "moves: [OpenQuestion], scores: (curiosity: 1),";
    let without = "scores: (curiosity: -1),";
    let four = |first: &str, second: &str, third: &str, fourth: &str| {
        let lost = two(third, fourth).replace("\"one\"", "\"lost\"");
        format!("{} {lost}", two(first, second))
    };
    finds(rule, &four(with, without, with, with), &[(Hint, "", "nodes.one.replies.that")]);
    finds(rule, &four(with, with, with, with), &[]);
    // Who names none where none is earned forgot nothing; who names hardly any does without.
    finds(rule, &four(with, "", with, with), &[]);
    finds(rule, &four(without, without, with, with), &[]);
}

#[test]
fn full_points_for_a_phrase_that_fits_anybody_are_found() {
    let check = |says: &str, more: &str, is_found: bool| {
        let fields = format!("scores: (acknowledgement: 2), {more}");
        let nodes = two(&fields, "").replacen("says: \"s\"", &format!("says: \"{says}\""), 1);
        let expected = [(Warning, "", "nodes.one.replies.this.says")];
        finds(&full_points_name_nothing::RULE, &nodes, if is_found { &expected } else { &[] });
    };
    check("I completely understand how you feel.", "", true);
    check("I’m sorry to hear that. We’ll sort it out.", "", true);
    check(
        "I completely understand how you feel.",
        "scores_if: [(when: Stage(Calm), scores: (acknowledgement: 1))],",
        true,
    );
    // His words, what can be seen, the record, a fact.
    check("I’m sorry that fine is the best we had.", "", false);
    check("I understand: brown it is.", "", false);
    check("Sorry, were the skates all right?", "", false);
    check("I hear you. School in these?", "", false);
    // It points at what was said; it names a feeling in new words; it owns a mistake.
    check("What would be better than that?", "", false);
    check("I hear a door closing.", "moves: [DeepReflection],", false);
    check("I’m sorry, I rushed you.", "moves: [RealApology],", false);
    check("I understand that you feel upset.", "moves: [Validation],", true);
    let one = two("scores: (acknowledgement: 1),", "").replacen("says: \"s\"", "says: \"I’m sorry.\"", 1);
    finds(&full_points_name_nothing::RULE, &one, &[]);
}

#[test]
fn an_ending_that_says_the_opposite_of_the_mood_is_found() {
    let rule = &tone_against_mood::RULE;
    let hot = [(Warning, "good", "endings.good.tone")];
    finds(rule, &two("mood: (tension: 20),", ""), &hot);
    finds(rule, &two("mood: (tension: 5),", ""), &[]);
    let branch = "mood: (tension: 20), branches: [(when: Stage(Defensive), to: \"poor\")],";
    // No condition is taken as certain, so that the rule never finds too much.
    finds(rule, &two(branch, "").replacen("next: \"good\"", "next: \"poor\"", 1), &[]);
    finds(rule, &two("", "mood: (tension: -30, trust: 30),"), &[(Warning, "poor", "endings.poor.tone")]);
    finds(rule, &two("", "mood: (tension: -30, trust: 4),"), &[]);
    // Neither is far out, and yet it is the wrong way round.
    let compared = [(Warning, "compared", "endings.good.tone")];
    finds(rule, &two("mood: (tension: 5, trust: -5),", "mood: (tension: -5, trust: 5),"), &compared);
    finds(rule, &two("mood: (tension: 5, trust: 5),", "mood: (tension: -5, trust: 5),"), &[]);
}

#[test]
fn fewer_than_two_good_ways_are_found() {
    let rule = &few_good_ways::RULE;
    finds(rule, &two("", ""), &[(Warning, "", "endings")]);
    finds(rule, &two("scores: (curiosity: -1),", ""), &[(Warning, "", "endings")]);
    finds(rule, &two("", "").replace("poor", "good"), &[]);
    let without = load(super::SMALL.replace("tone: Good", "tone: Mixed").as_bytes(), None).scenario.unwrap();
    assert_eq!(found(rule, &without), [(Warning, "none", "endings".to_owned())]);
}

#[test]
fn a_conversation_in_which_no_mistake_can_be_mended_is_found() {
    let rule = &no_way_back::RULE;
    finds(rule, &two("", "scores: (curiosity: -1),"), &[(Warning, "", "endings")]);
    finds(rule, &two("scores: (curiosity: -1),", ""), &[]);
    finds(rule, &two("", ""), &[]);
}
