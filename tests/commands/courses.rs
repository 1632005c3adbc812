//! Courses: in the list of `play`, in what `check` looks at, and the folders that the window is given.

use insta::assert_snapshot;

use crate::{SMALL, call, folder};

const COURSES: &str = r#"Courses(
    format: 1,
    courses: {
        "door": (title: "At the door", about: "Who comes in.", scenarios: ["small", "mickey-first-interview"]),
    },
)
"#;

#[test]
fn play_without_a_name_lists_every_scenario_by_course() {
    let folder = folder(&[]);
    let listed = call(folder.path(), &["play"], b"");
    assert!(listed.starts_with("0\n\nFirst day: "), "{listed}");
    let expected: Vec<String> = in_their_shoes::records::shipped_courses()
        .courses
        .into_iter()
        .flat_map(|course| [vec![format!("{}:", course.title)], course.scenarios].concat())
        .collect();
    let words = |line: &str| {
        let begins_a_course = !line.starts_with(' ') && !line.is_empty();
        let name = if begins_a_course { line.split_inclusive(':').next() } else { line.split_whitespace().next() };
        name.map(str::to_owned)
    };
    let mut lines: Vec<String> = listed.lines().skip(1).filter_map(words).collect();
    assert_eq!(lines.pop().as_deref(), Some("Play one with:"));
    assert_eq!(lines, expected);
}

#[test]
fn check_looks_at_the_courses_of_a_folder() {
    let bad = COURSES.replace("\"mickey-first-interview\"", "\"smal\", \"small\"");
    let folder = folder(&[
        ("good/small.ron", SMALL),
        ("good/courses.ron", COURSES),
        ("bad/small.ron", SMALL),
        ("bad/courses.ron", &bad),
        ("none/courses.ron", "Scenario("),
    ]);
    assert_snapshot!(call(folder.path(), &["check", "good"], b""), @r"
    0
    2 files: no errors, no warnings.
    ");
    assert_snapshot!(call(folder.path(), &["check", "bad"], b""), @r#"
    1
    bad/courses.ron:4:93: error [duplicate-name]
      “small” stands in these courses a second time. Keep it in the course where it is met first.
          4 |         "door": (title: "At the door", about: "Who comes in.", scenarios: ["small", "smal", "small"]
            |                                                                                             ^^^^^^^

    bad/courses.ron:4:85: error [missing-scenario]
      No scenario called “smal” lies in this folder, and none comes with the program. Did you mean “small”?
          4 |         "door": (title: "At the door", about: "Who comes in.", scenarios: ["small", "smal", "small"]
            |                                                                                     ^^^^^^

    2 files: 2 errors, no warnings.
    "#);
    // By itself as well, and as data.
    let checked = call(folder.path(), &["check", "--format", "json", "bad/courses.ron"], b"");
    assert!(checked.contains("\"kind\": \"courses\"") && checked.contains("\"missing-scenario\""), "{checked}");
    let checked = call(folder.path(), &["check", "none"], b"");
    assert!(checked.starts_with("1\nnone/courses.ron:1:1: error [syntax]"), "{checked}");
    let checked = call(folder.path(), &["check", "none/../good", "--only", "structure"], b"");
    assert!(checked.starts_with("0\n2 files"), "{checked}");
}

#[test]
fn a_folder_of_scenarios_that_is_not_there_is_said_before_any_window_opens() {
    let folder = folder(&[("small.ron", SMALL)]);
    for arguments in [&["--scenarios", "none"][..], &["window", "--scenarios", "small.ron"]] {
        let said = call(folder.path(), arguments, b"");
        let named = arguments.last().unwrap();
        assert_eq!(said, format!("2\n---\nin-their-shoes: There is no folder {named}.\n"));
    }
    // It is the window's alone.
    assert!(call(folder.path(), &["--scenarios", ".", "play"], b"").starts_with("2\n"));
}

#[test]
fn a_new_scenario_cannot_take_the_name_of_the_courses() {
    let folder = folder(&[]);
    assert!(call(folder.path(), &["new", "courses"], b"").starts_with("2\n"));
}
