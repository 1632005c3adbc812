//! `debrief` and `play --page`: a run as a page.

use std::fs;

use in_their_shoes::records::{Database, Folders, Rating};
use insta::assert_snapshot;

use crate::{SMALL, call, folder, kept};

const PLAY: [&str; 4] = ["play", "small.ron", "--seed", "7"];

#[test]
fn play_writes_a_page_of_what_was_just_said() {
    let folder = folder(&[("small.ron", SMALL)]);
    for file in ["run.html", "run.md"] {
        let played = call(folder.path(), &[&PLAY[..], &["--keep-nothing", "--page", file]].concat(), b"2\n1\n");
        assert!(played.starts_with("0\n") && played.ends_with(&format!("Written to {file}.\n")), "{played}");
        let page = fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(page.contains("“What are the shoes for?”") && page.contains("Taller"), "{page}");
        assert_eq!(page.starts_with("<!DOCTYPE html>\n"), file == "run.html");
    }
    // A newer page may stand in the place of an older one; nothing else may.
    let again = call(folder.path(), &[&PLAY[..], &["--keep-nothing", "--page", "run.md"]].concat(), b"0\nq\n");
    assert!(again.ends_with("Written to run.md.\n"), "{again}");
    let nothing = call(folder.path(), &[&PLAY[..], &["--keep-nothing", "--page", "new.md"]].concat(), b"q\n");
    assert!(nothing.ends_with("there is no page to write.\n"), "{nothing}");
    assert!(!folder.path().join("new.md").exists());
}

#[test]
fn a_page_is_written_over_nothing_but_a_page() {
    let folder = folder(&[("small.ron", SMALL), ("notes.md", "# Mine\n"), ("mine.html", "<p>Mine</p>\n")]);
    let refused = |page: &str| {
        let played = call(folder.path(), &[&PLAY[..], &["--page", page]].concat(), b"2\n1\n");
        // It says so before anybody plays.
        assert!(!played.contains("Just looking") && !folder.path().join("kept").exists(), "{played}");
        played
    };
    assert_snapshot!(refused("notes.md"), @r"
    2
    ---
    in-their-shoes: notes.md would be written over. Give the file another name.
    ");
    assert!(refused("mine.html").contains("would be written over"));
    assert_snapshot!(refused("small.ron"), @r"
    2
    ---
    in-their-shoes: small.ron is not named as a page. Its name must end in .html or .md.
    ");
    assert_eq!(fs::read_to_string(folder.path().join("notes.md")).unwrap(), "# Mine\n");
    assert_eq!(fs::read_to_string(folder.path().join("small.ron")).unwrap(), SMALL);
}

#[test]
fn debrief_looks_back_on_a_run_that_was_kept() {
    let folder = folder(&[("small.ron", SMALL)]);
    assert_snapshot!(call(folder.path(), &["debrief"], b""), @r"
    2
    ---
    in-their-shoes: No conversation is kept yet.
    ");
    call(folder.path(), &PLAY, b"1\n2\n");
    let run = kept(folder.path()).pop().unwrap();
    let key = run.key.as_str();
    let arguments = ["debrief", key, "--scenario", "small.ron"];
    let printed = call(folder.path(), &arguments, b"");
    assert!(printed.starts_with("0\n# Just looking: looking back\n"), "{printed}");
    assert!(printed.contains("- **Played on:** ") && printed.contains("**You:** “Skate shoes are here.”"), "{printed}");
    // What belongs to the run stands on the page, too.
    let mut database = Database::open(&Folders::inside(&folder.path().join("kept")));
    let rating = Rating { tension: 90, trust: 10, words: "cross".to_owned(), moment: Some(2) };
    database.rate(&run.key, rating).unwrap();
    database.rewrite(&run.key, 1, "What are they for?").unwrap();
    drop(database);
    let files = ["--html", "a.html", "--markdown", "a.md", "--name", "Robin"];
    let written = call(folder.path(), &[&arguments[..], &files].concat(), b"");
    assert_eq!(written, "0\nWritten to a.html.\nWritten to a.md.\n");
    for file in ["a.html", "a.md"] {
        let page = fs::read_to_string(folder.path().join(file)).unwrap();
        for expected in ["Robin", "“cross”", "You would take back turn 2.", "“What are they for?”"] {
            assert!(page.contains(expected), "{expected} is not in\n{page}");
        }
    }
    // Without a name it is the newest; a scenario of the user's own is found by its name; a file is a run, too.
    fs::create_dir(folder.path().join("kept/scenarios")).unwrap();
    fs::copy(folder.path().join("small.ron"), folder.path().join("kept/scenarios/small.ron")).unwrap();
    let newest = call(folder.path(), &["debrief"], b"");
    assert!(newest.starts_with("0\n# Just looking") && newest.contains("“cross”"), "{newest}");
    for (text, is_dated) in [(ron::to_string(&run).unwrap(), true), (ron::to_string(&run.transcript).unwrap(), false)] {
        fs::write(folder.path().join("run.ron"), text).unwrap();
        let page = call(folder.path(), &["debrief", "run.ron"], b"");
        assert!(page.starts_with("0\n# Just looking") && page.contains("Played on") == is_dated, "{page}");
    }
}

#[test]
fn debrief_says_why_it_cannot_look_back() {
    let folder = folder(&[("small.ron", SMALL), ("other.ron", &SMALL.replace("\"small\"", "\"other\""))]);
    call(folder.path(), &PLAY, b"1\n2\n");
    let run = kept(folder.path()).pop().unwrap();
    let run = run.key.as_str();
    let why = |arguments: &[&str]| call(folder.path(), &[&["debrief"], arguments].concat(), b"");
    assert_snapshot!(why(&["small.ron"]), @r"
    2
    ---
    in-their-shoes: There is no conversation in small.ron.
    ");
    assert_snapshot!(why(&["none"]), @r"
    2
    ---
    in-their-shoes: There is no file “none”, and no conversation of that name is kept.
    ");
    assert!(why(&[run]).contains("no scenario of that name"));
    assert_snapshot!(why(&[run, "--scenario", "other.ron"]), @r"
    2
    ---
    in-their-shoes: This conversation is of “small”, and “Just looking” is another scenario.
    ");
    assert_snapshot!(why(&[run, "--scenario", "small.ron", "--html", "a.md"]), @r"
    2
    ---
    in-their-shoes: a.md is not named as a web page. Its name must end in .html.
    ");
    fs::write(folder.path().join("small.ron"), SMALL.replace("Nineteen.", "Twenty.")).unwrap();
    assert_snapshot!(why(&[run, "--scenario", "small.ron"]), @r"
    2
    ---
    in-their-shoes: “Just looking” has changed since this conversation, so it cannot be looked back on. Name the scenario as it was with --scenario.
    ");
}

#[test]
fn debrief_says_what_became_of_damaged_records() {
    let folder = folder(&[("small.ron", SMALL)]);
    fs::create_dir(folder.path().join("kept")).unwrap();
    fs::write(folder.path().join("kept/records.sqlite"), [b'x'; 5000]).unwrap();
    let said = call(folder.path(), &["debrief"], b"");
    assert!(said.contains("Your records were damaged. Nothing in them could be read."), "{said}");
    assert!(said.ends_with("in-their-shoes: No conversation is kept yet.\n"), "{said}");
}
