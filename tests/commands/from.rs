//! `play --from`: an author tries a moment out without playing up to it.

use insta::assert_snapshot;

use super::{SMALL, call, folder};

#[test]
fn play_begins_where_it_is_told_and_keeps_nothing_of_it() {
    let folder = folder(&[("small.ron", SMALL)]);
    let arguments = ["play", "small.ron", "--seed", "7", "--from", "talk", "--facts", "interview", "--mood", "70,20"];
    assert_snapshot!(call(folder.path(), &arguments, b"n\n1\n"), @r"
    0
    Just looking

    You are a sales assistant.
    A young man walks along the shelves.

    What is known of him:
      First visit.

    Try this:
      Ask what it is for.
      Say it back.

    Type a number to say that reply, 0 to say nothing. b takes back, n opens the notebook, h shows what was said, q leaves, ? shows this.

    Mickey: It’s for Thursday.

      1  Up to you.
    > What you know of Mickey: 1 of 1
      Says: nothing yet
      Does: has an interview on Thursday
      Thinks: nothing yet
      Feels: nothing yet
    >
    Mickey: Bye.

    He leaves.

    Ending 2 of 2: Gone
    On his card: “They guessed.”

    Curiosity: did not come up.
    Acknowledgement: did not come up. Turn 1 took points away.
    De-escalation: did not come up.

    1. Up to you.
       Curiosity +0 · Acknowledgement -1 · De-escalation +0 · tension 70, trust 20

    What you set out to try:
      done: Ask what it is for.
      not this time: Say it back.

    This was a try with a beginning of its own, so it is not kept.
    ");
    assert!(!folder.path().join("kept").exists(), "nothing of a try is kept");
}

#[test]
fn facts_or_a_mood_alone_begin_at_the_first_node_and_are_a_try_all_the_same() {
    let folder = folder(&[("small.ron", SMALL)]);
    let check = |arguments: &[&str], input: &[u8], expected: &[&str]| {
        let played = call(folder.path(), &[&["play", "small.ron", "--seed", "7"], arguments].concat(), input);
        for words in expected.iter().chain(&["Mickey: I’m just looking.", "so it is not kept."]) {
            assert!(played.contains(words), "{arguments:?} without “{words}”:\n{played}");
        }
        assert!(!folder.path().join("kept").exists(), "{arguments:?}");
    };
    check(&["--facts", "interview"], b"n\n1\n", &["What you know of Mickey: 1 of 1"]);
    check(&["--mood", "90,100"], b"1\n", &["tension 100, trust 100"]);
    // Spaces do not matter, and naming a fact twice is naming it once.
    check(&["--facts", "interview, interview", "--facts", "", "--mood", " 0 , 0 "], b"0\n", &["tension 0, trust 0"]);
    // The first node by its name is a try, too: the author chose it.
    check(&["--from", "doorway"], b"0\n", &[]);
}

#[test]
fn nothing_said_is_still_told_as_a_try_and_no_option_is_none() {
    let folder = folder(&[("small.ron", SMALL)]);
    let played = call(folder.path(), &["play", "small.ron", "--from", "talk"], b"");
    assert!(played.contains("It’s for Thursday.") || played.contains("He has an interview."), "{played}");
    assert!(played.contains("This was a try"), "{played}");
    let played = call(folder.path(), &["play", "small.ron"], b"1\n");
    assert!(!played.contains("This was a try") && played.contains("This conversation is kept"), "{played}");
}

#[test]
fn a_name_that_is_not_there_is_answered_with_the_nearest_one() {
    let folder = folder(&[("small.ron", SMALL)]);
    for command in ["play", "window"] {
        let check = |arguments: &[&str], expected: &str| {
            let answer = call(folder.path(), &[&[command, "small.ron"], arguments].concat(), b"");
            assert_eq!(answer, format!("2\n---\nin-their-shoes: {expected}\n"), "{command} {arguments:?}");
        };
        check(&["--from", "dorway"], "No node is called “dorway”. Did you mean “doorway”?");
        check(&["--from", "shelf"], "No node is called “shelf”. There are: doorway, talk.");
        check(&["--from", ""], "No node is called “”. There are: doorway, talk.");
        check(&["--from", "gone"], "“gone” is an ending, and nothing is left to try there. Name the node before it.");
        check(&["--facts", "interwiev"], "No fact is called “interwiev”. Did you mean “interview”?");
        check(&["--facts", "interview,sister"], "No fact is called “sister”. There are: interview.");
        for mood in ["60", "60,101", "-1,30", "60,30,10", "high,low", ""] {
            check(
                &["--mood", mood],
                &format!("“{mood}” is no mood. Write tension and trust, each 0 to 100, as in --mood 60,30."),
            );
        }
    }
    assert!(!folder.path().join("kept").exists());
}

#[test]
fn a_long_list_of_nodes_is_cut() {
    let nodes: String =
        (0..60).map(|number| format!("\"step-{number}\": (says: [\"x\"], silence: (next: \"gone\")),\n")).collect();
    let long = SMALL.replace("    nodes: {\n", &format!("    nodes: {{\n{nodes}"));
    let folder = folder(&[("small.ron", &long)]);
    let answer = call(folder.path(), &["play", "small.ron", "--from", "elsewhere"], b"");
    assert!(answer.contains("step-0, step-1,") && answer.ends_with("step-39, and 22 more.\n"), "{answer}");
}
