//! `play --record`: a conversation becomes a golden playthrough.

use std::fs;

use insta::assert_snapshot;

use crate::{SMALL, call, folder};

const RECORD: [&str; 7] = ["play", "small.ron", "--keep-nothing", "--seed", "7", "--record", "small.plays.ron"];

#[test]
fn play_writes_down_what_it_came_to_and_check_plays_it_again() {
    let folder = folder(&[("small.ron", SMALL)]);
    let played = call(folder.path(), &RECORD, b"2\nb\n2\n1\n");
    assert!(played.starts_with("0\n") && played.ends_with("recorded in small.plays.ron, as “Gone”.\n"), "{played}");
    let file = folder.path().join("small.plays.ron");
    assert_snapshot!(fs::read_to_string(&file).unwrap(), @r#"
    #![enable(implicit_some)]
    // Whole conversations with what they must come to; `check` plays them.
    [
        (
            name: "Gone",
            seed: 7,
            answers: ["ask", "shrug"],
            ending: "gone",
            curiosity: 100,
            acknowledgement: 0,
            de_escalation: None,
            learns: ["interview"],
        ),
    ]
    "#);
    // An author's remark, and a play in a hurry.
    let remarked = fs::read_to_string(&file).unwrap().replace("    ),\n]", "    ) // The short way.\n]");
    fs::write(&file, &remarked).unwrap();
    let again = call(folder.path(), &RECORD, b"0\n2\n");
    assert!(again.ends_with("as “Taller”.\n"), "{again}");
    let both = fs::read_to_string(&file).unwrap();
    assert!(both.contains("    ), // The short way.\n    (\n        name: \"Taller\",\n"), "{both}");
    let checked = call(folder.path(), &["check", "--only", "plays", "small.ron"], b"");
    assert_eq!(checked, "0\n2 files: no errors, no warnings.\n");
}

#[test]
fn play_records_nothing_without_an_ending_and_nothing_into_a_file_with_a_fault() {
    let folder = folder(&[("small.ron", SMALL)]);
    let left = call(folder.path(), &RECORD, b"2\nq\n");
    assert!(left.starts_with("0\n") && left.contains("Nothing is recorded"), "{left}");
    let file = folder.path().join("small.plays.ron");
    assert!(!file.exists());
    fs::write(&file, "[\n    (name: \"Mine\"\n]\n").unwrap();
    // It says so before anybody plays.
    assert_snapshot!(call(folder.path(), &RECORD, b"2\n1\n"), @r"
    2
    ---
    in-their-shoes: small.plays.ron, line 3: Found “]” where “)” was expected, for the bracket opened on line 2. One of the two brackets is missing its partner. Nothing is added to a file with a fault.
    ");
    assert_eq!(fs::read_to_string(&file).unwrap(), "[\n    (name: \"Mine\"\n]\n");
}
