//! The program as it is called in a terminal, the plays that lie beside the scenarios, and the rules of the house.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod check;
mod corpus;
mod courses;
mod debrief;
mod exchanging;
mod formats;
mod from;
mod graph;
mod group;
mod guide;
mod house;
mod killed;
mod new;
mod playthroughs;
mod reading;
mod readme;
mod recording;
mod scores;
mod sending;
mod simulate;
mod stopped;
mod store;
mod translate;
mod watching;
mod without_tests;

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use in_their_shoes::records::{Database, Folders, Run, WantedRuns, WholeRun, read, scenario_files};
use in_their_shoes::scenario::{Scenario, load};
use in_their_shoes::session::Session;
use insta::assert_snapshot;
use tempfile::TempDir;

const SMALL: &str = include_str!("../data/small.ron");

/// A folder of files; the program runs in it and keeps its runs in “kept”.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn small() -> Arc<Scenario> {
    Arc::new(load(SMALL.as_bytes(), Some("small")).scenario.unwrap())
}

/// What the program answers: its exit code, what it printed, and below a line what it said of faults. The folder's
/// path is taken out.
fn call(folder: &Path, arguments: &[&str], input: &[u8]) -> String {
    let output = assert_cmd::cargo::cargo_bin_cmd!("in-their-shoes")
        .args(arguments)
        .current_dir(folder)
        .env("IN_THEIR_SHOES_FOLDER", folder.join("kept"))
        // In English, whatever this machine speaks.
        .env_remove("LANGUAGE")
        .env("LC_ALL", "C")
        .write_stdin(input)
        .output()
        .unwrap();
    let [out, faults] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    let faults = if faults.is_empty() { faults } else { format!("---\n{faults}") };
    let text = format!("{}\n{out}{faults}", output.status.code().unwrap());
    let text = text.replace(folder.to_str().unwrap(), "FOLDER");
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// The runs that are kept.
fn kept(folder: &Path) -> Vec<Run> {
    let mut runs = Vec::new();
    let each = |_: &mut Database, whole: WholeRun| {
        runs.push(whole.run);
        ControlFlow::Continue(())
    };
    Database::open(&Folders::inside(&folder.join("kept"))).each_wanted(&WantedRuns::default(), each).unwrap();
    runs
}

#[test]
fn play_goes_to_an_ending_and_keeps_a_run_that_replays() {
    let folder = folder(&[("small.ron", SMALL)]);
    let played = call(folder.path(), &["play", "small.ron", "--seed", "7"], b"2\nn\n1\n");
    assert_snapshot!(played, @r"
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

    Mickey: I’m just looking.
    [He holds the board between you.]

      1  Skate shoes are here.
      2  What are the shoes for?
      0  Say nothing, and wait
    >
    Mickey: Um.
    (You learned: has an interview on Thursday)

    Sally: He has an interview.

      1  Up to you.
      2  These, then.
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

    Curiosity: 100 of 100. Turn 1 earned the most there was.
    Acknowledgement: 0 of 100. Turn 2 took points away. Turn 1 left some on the table.
    De-escalation: did not come up.

    1. What are the shoes for?
       Curiosity +2 · Acknowledgement +0 · De-escalation +0 · tension 24, trust 48
    2. Up to you.
       Curiosity +0 · Acknowledgement -1 · De-escalation +0 · tension 24, trust 48

    What you set out to try:
      done: Ask what it is for.
      not this time: Say it back.

    This conversation is kept in FOLDER/kept/records.sqlite.
    ");
    let runs = kept(folder.path());
    let [run] = runs.as_slice() else { panic!("one run, got {runs:?}") };
    assert_eq!(run.transcript.seed, 7);
    let session = Session::replay(small(), &run.transcript).unwrap();
    assert!(session.is_over() && run.transcript.is_clean());
    assert_eq!(session.transcript(), run.transcript);
    assert_eq!(run.result.as_ref().map(|result| result.ending.as_str()), Some("gone"));
}

#[test]
fn play_takes_back_shows_what_was_said_and_stops_when_asked_to() {
    let folder = folder(&[("small.ron", SMALL)]);
    // Cards that are not there, words, bytes that are no text, nothing to take back: it asks again.
    let input = b"b\n7\n-1\nhello\n\xe9\n99999999999999999999\n\n1\nh\nb\n?\n0\nq\n";
    assert_snapshot!(call(folder.path(), &["play", "small.ron", "--seed", "7"], input), @r"
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

    Mickey: I’m just looking.
    [He holds the board between you.]

      1  Skate shoes are here.
      2  What are the shoes for?
      0  Say nothing, and wait
    > There is nothing to take back yet.
    > There is no such card on the table. ? shows what you can type.
    > There is no such card on the table. ? shows what you can type.
    > There is no such card on the table. ? shows what you can type.
    > There is no such card on the table. ? shows what you can type.
    > There is no such card on the table. ? shows what you can type.
    > >
    Sally: He has an interview.

      1  Up to you.
      2  These, then.
    > 1. Mickey: I’m just looking.
       You: Skate shoes are here.
    > Taken back.

    Mickey: I’m just looking.
    [He holds the board between you.]

      1  Skate shoes are here.
      2  What are the shoes for?
      0  Say nothing, and wait
    > Type a number to say that reply, 0 to say nothing. b takes back, n opens the notebook, h shows what was said, q leaves, ? shows this.
    >
    Sally: He has an interview.

      1  Up to you.
      2  These, then.
    >
    Curiosity: 50 of 100. Turn 1 left some on the table.
    Acknowledgement: 100 of 100. Turn 1 earned the most there was.
    De-escalation: did not come up.

    1. (You said nothing, and waited.)
       Curiosity +0 · Acknowledgement +1 · De-escalation +0 · tension 30, trust 40

    What you set out to try:
      partly: Ask what it is for.
      done: Say it back.

    One thing about Mickey stayed in the dark.

    This conversation is kept in FOLDER/kept/records.sqlite.
    ");
    let runs = kept(folder.path());
    assert_eq!(runs.len(), 1);
    assert_eq!((runs[0].result.is_none(), runs[0].transcript.turns()), (true, 1));
}

#[test]
fn play_ends_with_its_input_and_leaves_nothing_when_asked_to() {
    let folder = folder(&[("small.ron", SMALL)]);
    let played = call(folder.path(), &["play", "small.ron", "--seed", "7", "--keep-nothing"], b"1\n2");
    assert!(played.starts_with("0\n") && !played.contains("kept"), "{played}");
    // Nothing said, nothing kept; and without a seed one is drawn.
    let played = call(folder.path(), &["play", "small.ron"], b"");
    assert!(played.starts_with("0\n") && !played.contains("kept"), "{played}");
    assert!(!folder.path().join("kept").exists());
}

#[test]
fn play_goes_on_where_a_run_cannot_be_kept() {
    let folder = folder(&[("small.ron", SMALL), ("kept", "in the way")]);
    let played = call(folder.path(), &["play", "small.ron", "--seed", "7"], b"1\n1\n");
    assert!(played.starts_with("0\n") && played.contains("Ending 2 of 2: Gone"), "{played}");
    assert_eq!(played.matches("Your records cannot be reached: FOLDER/kept/records.sqlite").count(), 1, "{played}");
    assert_eq!(played.matches("This conversation is not kept.").count(), 1, "{played}");
    assert!(!played.contains("This conversation is kept"), "{played}");
}

#[test]
fn play_of_a_name_that_is_not_there_lists_what_there_is() {
    let folder = folder(&[("small.ron", &SMALL.replace("next: \"taller\"", "next: \"tallr\""))]);
    let played = call(folder.path(), &["play", "mickey-first-intervew"], b"");
    let sentence = "in-their-shoes: There is no file “mickey-first-intervew”, and no scenario of that name comes with the \
                    program. Did you mean “mickey-first-interview”?\n";
    assert!(played.starts_with(&format!("2\n---\n{sentence}")), "{played}");
    assert!(played.contains("\nFirst day: ") && played.contains("\n  sally-ice-cream  "), "{played}");
    // A file that cannot be played names its first fault.
    assert_snapshot!(call(folder.path(), &["play", "small.ron"], b""), @r"
    2
    ---
    in-their-shoes: small.ron, line 56: No node and no ending is called “tallr”. Did you mean “taller”?
    ");
}

#[test]
fn play_knows_the_shipped_scenarios_by_name() {
    let folder = folder(&[]);
    let played = call(folder.path(), &["play", "mickey-first-interview", "--keep-nothing", "--seed", "1"], b"");
    assert!(played.starts_with("0\nJust looking\n"), "{played}");
}

#[test]
fn help_and_mistakes_in_the_call_are_answered() {
    let folder = folder(&[]);
    assert_snapshot!(call(folder.path(), &["--help"], b""), @r"
    0
    Practise difficult conversations with customers who remember, react and have reasons of their own

    Usage: in-their-shoes [OPTIONS]
           in-their-shoes <COMMAND>

    Commands:
      window     Open the window, on a scenario if one is named
      play       Play a scenario here in the terminal; without a name, list those that come with the program
      debrief    Look back on a conversation that was kept, as a web page or as Markdown
      scores     Say exactly what the best and the worst run of a scenario come to
      check      Say what is wrong or doubtful in scenario files
      simulate   Let bots play a scenario many times, and show how each kind of player fares
      graph      Draw a scenario: what leads where, and what each reply is worth
      read       Say how a typed reply is read: what earns, what costs, and which written reply comes closest
      new        Write a starter scenario to begin from
      translate  Translate a scenario, or see how far translations have come
      records    Give conversations to other programs and machines, take them in, or see what a group made of them

    Options:
          --scenarios <FOLDER>  Show the scenarios of this folder, too; can be given several times
          --language <LANG>     The language to speak, as in de; else that of this machine, or the one that is set in the window
      -h, --help                Print help
      -V, --version             Print version
    ");
    assert_snapshot!(call(folder.path(), &["play", "--help"], b""), @r"
    0
    Play a scenario here in the terminal; without a name, list those that come with the program

    Usage: in-their-shoes play [OPTIONS] [SCENARIO]

    Arguments:
      [SCENARIO]
              A scenario file, or the name of one that comes with the program

    Options:
          --seed <SEED>
              The seed: the same seed and the same answers give the same conversation

          --from <NODE>
              Begin at this node; such a run is a try, and is not kept

          --language <LANG>
              The language to speak, as in de; else that of this machine, or the one that is set in the window

          --facts <FACTS>
              Facts that are known from the beginning, with commas between them; a try as well

          --mood <TENSION,TRUST>
              The mood to begin in, as in 60,30: tension and trust, each 0 to 100; a try as well

          --answers <ANSWERS>
              How to answer: choose a card, find a reply by its words, or say it in your own

              Possible values:
              - choose: By the number of a card
              - find:   By typing words of a reply, and then its number in the list
              - say:    In words of their own

              [default: choose]

          --keep-nothing
              Leave nothing on the disk

          --record <FILE>
              Add this conversation to a file of golden playthroughs

          --page <FILE>
              Write this conversation, looked back on, as a page: FILE.html or FILE.md

      -h, --help
              Print help (see a summary with '-h')
    ");
    assert_snapshot!(call(folder.path(), &["check"], b""), @r"
    2
    ---
    error: the following required arguments were not provided:
      <PATHS>...

    Usage: in-their-shoes check <PATHS>...

    For more information, try '--help'.
    ");
    assert!(call(folder.path(), &["--version"], b"").starts_with("0\nin-their-shoes "));
}

#[cfg(not(feature = "gui"))]
#[test]
fn without_the_window_it_says_how_to_play_here() {
    let folder = folder(&[]);
    assert_snapshot!(call(folder.path(), &[], b""), @r"
    1
    ---
    This program was built without the window. Play here with: in-their-shoes play mickey-first-interview
    ");
}

#[test]
fn every_scenario_that_ships_loads_without_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = scenario_files(&folder).unwrap();
    assert!(!files.is_empty(), "there is no scenario in {}", folder.display());
    for file in files {
        let loaded = read(&file).unwrap();
        let findings: Vec<_> = loaded.findings.iter().map(|finding| (loaded.show(finding), finding)).collect();
        assert!(findings.is_empty() && loaded.scenario.is_some(), "{}: {findings:#?}", file.display());
    }
}
