//! `check` for people: what it prints, how it ends, and what it looks at.

use std::fs;
use std::time::Instant;

use insta::assert_snapshot;

use crate::{SMALL, call, folder};

#[test]
fn check_is_content_with_a_good_file_and_a_good_folder() {
    let folder = folder(&[("small.ron", SMALL), ("all/small.ron", SMALL), ("all/small.plays.ron", "[]")]);
    assert_snapshot!(call(folder.path(), &["check", "small.ron"], b""), @r"
    0
    One file: no errors, no warnings.
    ");
    assert_snapshot!(call(folder.path(), &["check", "small.ron", "all"], b""), @r"
    0
    3 files: no errors, no warnings.
    ");
}

#[test]
fn check_shows_every_fault_with_its_line() {
    let bad = SMALL.replace("teaser:", "teeser:").replace("(curiosity: 2)", "(curiosity: \"two\")");
    let folder = folder(&[("small.ron", &bad)]);
    assert_snapshot!(call(folder.path(), &["check", "small.ron"], b""), @r#"
    1
    small.ron:7:5: error [unknown-field]
      There is no field “teeser” here. Did you mean “teaser”?
          7 |     teeser: "A board under his arm.",
            |     ^^^^^^

    small.ron:39:41: error [wrong-type]
      Found a text; expected a whole number.
         39 |                     scores: (curiosity: "two"),
            |                                         ^^^^^

    One file: 2 errors, no warnings.
    "#);
}

#[test]
fn check_shows_what_is_doubtful_and_goes_through_a_folder() {
    let lost = SMALL.replace(
        "        \"talk\": (",
        "        \"lost\": (says: [\"\u{1b}[31mx\"], silence: (next: \"gone\")),\n        \"talk\": (",
    );
    let unclosed = SMALL.replace("looking\",", "looking,");
    let folder = folder(&[("all/a.ron", &unclosed), ("all/small.ron", &lost), ("all/notes.txt", "mine")]);
    assert_snapshot!(call(folder.path(), &["check", "all"], b""), @r#"
    1
    all/a.ron:6:12: error [syntax]
      This text is never closed. Add what ends it on the line where it should end.
          6 |     title: "Just looking,
            |            ^

    all/small.ron:49:9: warning [unreachable-node]
      Nothing leads to “lost”. Let a reply lead here, or take the node out.
         49 |         "lost": (says: ["·[31mx"], silence: (next: "gone")),
            |         ^^^^^^

    2 files: one error, one warning.
    "#);
}

#[test]
fn check_says_what_it_cannot_read() {
    let folder = folder(&[("empty/notes.txt", ""), ("nothing.ron", "")]);
    // The system's own words follow.
    let missing = call(folder.path(), &["check", "missing.ron"], b"");
    assert!(missing.starts_with("2\n---\nin-their-shoes: missing.ron could not be read: "), "{missing}");
    assert_eq!(missing.matches("os error").count(), 1, "{missing}");
    // The others are checked all the same.
    let both = call(folder.path(), &["check", "missing.ron", "nothing.ron"], b"");
    assert!(both.starts_with("2\nnothing.ron:1:1: error") && both.contains("missing.ron could not be read"), "{both}");
    assert_snapshot!(call(folder.path(), &["check", "empty"], b""), @r"
    2
    ---
    in-their-shoes: There is no scenario in empty. Scenario files end in .ron.
    ");
    assert_snapshot!(call(folder.path(), &["check", "nothing.ron"], b""), @r"
    1
    nothing.ron:1:1: error [syntax]
      The file is empty. A scenario begins with “#![enable(implicit_some)]” and “Scenario(”.
          1 |
            | ^

    One file: one error, no warnings.
    ");
}

#[test]
fn check_refuses_a_file_of_a_hundred_megabytes_at_once() {
    let folder = folder(&[]);
    fs::File::create(folder.path().join("huge.ron")).unwrap().set_len(100 * 1024 * 1024).unwrap();
    let begun = Instant::now();
    assert_snapshot!(call(folder.path(), &["check", "huge.ron"], b""), @r"
    2
    ---
    in-their-shoes: huge.ron has 100 MB or more; a scenario is text of at most 64 MB
    ");
    assert!(begun.elapsed().as_secs() < 5, "it took {:?}", begun.elapsed());
}

const PLAYS: &str = r#"#![enable(implicit_some)]
[
    (name: "Asked", seed: 7, answers: ["ask", "show"], ending: "taller", curiosity: 100, acknowledgement: 50, learns: ["interview"]),
    (name: "Waited", seed: 7, answers: ["silence", "shrg"], ending: "gone"),
    (name: "Guessed", seed: 7, answers: ["guess", "shrug"], ending: "taller", curiosity: 0, acknowledgement: 1),
]
"#;

const GERMAN: &str = r#"Translation(
    format: 1,
    of: "small",
    language: "de",
    texts: {
        "title": ("00000000", "Ich schau nur"),
        "nodes.doorway.says.2": ("00000000", "Nur schauen."),
    },
)
"#;

#[test]
fn check_ends_with_what_is_denied() {
    let lost =
        SMALL.replace("\"talk\": (", "\"lost\": (says: [\"x\"], silence: (next: \"gone\")),\n        \"talk\": (");
    let broken = SMALL.replace("teaser:", "teeser:");
    let folder = folder(&[("good/small.ron", SMALL), ("lost/small.ron", &lost), ("broken/small.ron", &broken)]);
    let code = |arguments: &[&str]| {
        let all: Vec<&str> = ["check", "--only", "arrows"].iter().chain(arguments).copied().collect();
        call(folder.path(), &all, b"").lines().next().unwrap().to_owned()
    };
    assert_eq!(code(&["good", "--deny", "hints"]), "0");
    assert_eq!(code(&["lost"]), "0");
    assert_eq!(code(&["lost", "--deny", "warnings"]), "1");
    assert_eq!(code(&["lost", "--deny", "hints"]), "1");
    assert_eq!(code(&["broken"]), "1");
    assert_eq!(code(&["broken", "missing.ron"]), "2");
    assert_eq!(code(&["good", "--deny", "everything"]), "2");
}

#[test]
fn check_looks_at_what_lies_beside_a_scenario() {
    let folder = folder(&[("small.ron", SMALL), ("small.plays.ron", PLAYS), ("small.de.ron", GERMAN)]);
    let only = |groups: &str| call(folder.path(), &["check", "--only", groups, "small.ron"], b"");
    assert_snapshot!(only("plays"), @r#"
    1
    small.plays.ron:4:52: error [play-does-not-fit]
      In “Waited”, answer 2, “shrg”, is not offered at “talk”. There are: show, shrug.
          4 |     (name: "Waited", seed: 7, answers: ["silence", "shrg"], ending: "gone"),
            |                                                    ^^^^^^

    small.plays.ron:5:61: error [play-differs]
      “Guessed” ends with “gone”, not with “taller”. Mend the scenario, or write what it comes to now.
          5 |     (name: "Guessed", seed: 7, answers: ["guess", "shrug"], ending: "taller", curiosity: 0, acknowle
            |                                                             ^^^^^^

    small.plays.ron:5:93: error [play-differs]
      In “Guessed”, acknowledgement comes to 0; expected 1. Mend the scenario, or write what it comes to now.
          5 | ler", curiosity: 0, acknowledgement: 1),
            |                     ^^^^^^^^^^^^^^^

    2 files: 3 errors, no warnings.
    "#);
    assert_snapshot!(only("translations"), @r#"
    0
    small.de.ron:1:1: warning [translation-missing]
      26 texts are not translated: teaser, you_are, briefing and 23 more. Add them under `texts`, beginning with "teaser": ("91d18942", "…").
          1 | Translation(
            | ^^^^^^^^^^^^

    small.de.ron:6:9: warning [translation-stale]
      The text this translates has changed; now it is “Just looking”. Translate it anew, then write "69f45573" before it.
          6 |         "title": ("00000000", "Ich schau nur"),
            |         ^^^^^^^

    small.de.ron:7:9: warning [translation-left-over]
      The scenario has no text at “nodes.doorway.says.2”. Take the entry out, or give it the place that the text has now.
          7 |         "nodes.doorway.says.2": ("00000000", "Nur schauen."),
            |         ^^^^^^^^^^^^^^^^^^^^^^

    2 files: no errors, 3 warnings.
    "#);
    assert_snapshot!(only("arrows"), @r"
    0
    One file: no errors, no warnings.
    ");
    // Named by its pattern, its folder and its name, each file is looked at once.
    let once = ["check", "--only", "arrows,plays,translations", "small.plays.ron", "small.ron", "small.de.ron"];
    let all = call(folder.path(), &once, b"");
    assert!(all.ends_with("\n3 files: 3 errors, 3 warnings.\n"), "{all}");
    let alone = call(folder.path(), &["check", "--only", "plays", "small.plays.ron"], b"");
    assert!(alone.ends_with("\nOne file: 3 errors, no warnings.\n"), "{alone}");
}

#[test]
fn check_says_where_a_scenario_is_missing_or_cannot_be_played() {
    let broken = SMALL.replace("teaser:", "teeser:");
    let folder = folder(&[
        ("alone/small.plays.ron", "[]"),
        ("alone/small.de.ron", GERMAN),
        ("broken/small.ron", &broken),
        ("broken/small.plays.ron", PLAYS),
    ]);
    assert_snapshot!(call(folder.path(), &["check", "alone"], b""), @r"
    1
    alone/small.plays.ron:1:1: error [play-does-not-fit]
      There is no scenario small.ron beside these playthroughs. Put it there, or give this file the scenario’s name.
          1 | []
            | ^^

    alone/small.de.ron:1:1: error [translation-does-not-fit]
      There is no scenario small.ron beside this translation. Put it there, or give this file the scenario’s name.
          1 | Translation(
            | ^^^^^^^^^^^^

    2 files: 2 errors, no warnings.
    ");
    // The scenario's own finding is enough.
    let both = call(folder.path(), &["check", "broken"], b"");
    assert!(
        both.starts_with("1\nbroken/small.ron:7:5: error") && both.ends_with("\n2 files: one error, no warnings.\n")
    );
    assert_snapshot!(call(folder.path(), &["check", "broken/small.plays.ron"], b""), @r"
    1
    broken/small.plays.ron:2:1: error [play-does-not-fit]
      The scenario small.ron cannot be played, so these playthroughs were not. Check the scenario first.
          2 | [
            | ^

    One file: one error, no warnings.
    ");
}

#[test]
fn check_goes_through_many_files_in_their_order() {
    let names: Vec<String> = (0..40).map(|number| format!("n{number:02}")).collect();
    let texts: Vec<(String, String)> =
        names.iter().map(|name| (format!("all/{name}.ron"), SMALL.replace("\"small\"", "\"other\""))).collect();
    let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let folder = folder(&files);
    let all = call(folder.path(), &["check", "all"], b"");
    let found: Vec<&str> =
        all.lines().filter_map(|line| line.strip_prefix("all/")?.split_once(".ron").map(|(name, _)| name)).collect();
    assert_eq!(found, names);
}
