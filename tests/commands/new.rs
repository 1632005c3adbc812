//! `new`, as it is called in a terminal; and the starter scenario itself.

use insta::assert_snapshot;

use super::{call, folder, fs};

#[test]
fn new_writes_a_scenario_that_passes_every_check_and_can_be_played() {
    let folder = folder(&[]);
    assert_snapshot!(call(folder.path(), &["new", "late-bus", "--in", "drafts"], b""), @r"
    0
    drafts/late-bus.ron is written. It is a whole small scenario: play it, then make it yours.
    Check it:            in-their-shoes check drafts/late-bus.ron
    Play it here:        in-their-shoes play drafts/late-bus.ron
    Play in the window:  in-their-shoes window drafts/late-bus.ron
    ");
    assert_snapshot!(call(folder.path(), &["check", "--deny", "hints", "drafts"], b""), @r"
    0
    One file: no errors, no warnings.
    ");
    let played = call(folder.path(), &["play", "drafts/late-bus.ron", "--seed", "7"], b"0\n0\n0\n0\n0\n");
    assert!(played.starts_with("0\n") && played.contains("Ending 2 of 3: Two minutes"), "{played}");
}

#[test]
fn new_leaves_alone_what_is_there() {
    let folder = folder(&[("late-bus.ron", "mine")]);
    assert_snapshot!(call(folder.path(), &["new", "late-bus"], b""), @r"
    2
    ---
    in-their-shoes: There is a file late-bus.ron already, and it stays as it is. Choose another name.
    ");
    assert_eq!(fs::read_to_string(folder.path().join("late-bus.ron")).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn new_refuses_what_is_no_good_file_name() {
    let folder = folder(&[]);
    assert_snapshot!(call(folder.path(), &["new", "Late Bus"], b""), @r"
    2
    ---
    in-their-shoes: “Late Bus” is no good name for a file. Use small letters, digits and hyphens, a letter first and at most 60 in all, like late-bus.
    ");
    assert!(call(folder.path(), &["new", "../late-bus"], b"").starts_with("2\n"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_starter_shows_every_field_of_the_format() {
    let folder = folder(&[]);
    call(folder.path(), &["new", "late-bus"], b"");
    let text = fs::read_to_string(folder.path().join("late-bus.ron")).unwrap();
    // The fields as the sources have them.
    let shape = include_str!("../../src/scenario/shape.rs");
    let fields = shape.lines().filter(|line| !line.contains(" fn "));
    let fields = fields.filter_map(|line| line.strip_prefix("    pub ")?.split_once(": "));
    let names: Vec<&str> = fields.map(|(name, _)| name).collect();
    assert!(names.len() > 40, "the fields are not found in the sources any more: {names:?}");
    let is_shown = |name: &str| text.contains(&format!("{name}: "));
    let left_out: Vec<&&str> = names.iter().filter(|name| !is_shown(name)).collect();
    assert!(left_out.is_empty(), "{left_out:?}");
}
