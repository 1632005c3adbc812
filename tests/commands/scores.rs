//! `scores`: exact figures as a person and as a program read them, and bounds where there are none.

use insta::assert_snapshot;

use super::{SMALL, call, folder};

#[test]
fn the_best_and_the_worst_are_printed_with_their_ways() {
    let folder = folder(&[("small.ron", SMALL)]);
    assert_snapshot!(call(folder.path(), &["scores", "small.ron"], b""), @r"
    0
    What “Just looking” can come to, from the worst to the best, each 0 to 100. Exact: all 3 states, at the middle temperament (patience 5, openness 5).

    Ending        Curiosity  Acknowledgement    De-escalation        all three
    any             0 – 100          0 – 100                –           0 – 83
    taller          0 – 100         50 – 100                –          17 – 83
    gone            0 – 100           0 – 50                –           0 – 67

    Best, all three: ask → show → taller
    Worst, all three: guess → shrug → gone
    ");
}

#[test]
fn another_program_reads_the_same_figures() {
    let folder = folder(&[("small.ron", SMALL)]);
    let printed = call(folder.path(), &["scores", "small.ron", "--format", "json"], b"");
    let json: serde_json::Value = serde_json::from_str(printed.strip_prefix("0\n").unwrap()).unwrap();
    assert_eq!(json["middle"]["states"], 3);
    let figures = json["middle"]["figures"].as_array().unwrap();
    // Any ending and each of the two, four goals each.
    assert_eq!(figures.len(), 12);
    let pooled = figures.iter().find(|figure| figure["ending"].is_null() && figure["goal"] == "pooled").unwrap();
    assert_eq!(pooled["best"]["replies"], serde_json::json!(["ask", "show"]));
    assert_eq!((&pooled["best"]["share"]["earned"], &pooled["best"]["share"]["range"]), (&5.into(), &6.into()));
}

#[test]
fn a_run_that_can_go_on_for_ever_has_bounds_that_say_so() {
    let shrug = "\"shrug\": (says: \"Up to you.\", scores: (acknowledgement: -1), next: \"gone\")";
    assert!(SMALL.contains(shrug));
    let endless = SMALL.replace(shrug, "\"shrug\": (says: \"Up to you.\", next: \"doorway\")");
    let folder = folder(&[("small.ron", &endless)]);
    assert_snapshot!(call(folder.path(), &["scores", "small.ron"], b""), @r"
    0
    A run can go round for ever: talk → doorway. These are bounds for runs of up to 200 turns.

    Curiosity           0 – 100
    Acknowledgement     0 – 100
    all three           0 – 80
    ");
}
