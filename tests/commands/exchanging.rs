//! Conversations go to other programs and machines as files, and come in from there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use in_their_shoes::records::{CheckInMoment, Database, Face, Folders, ProfileId, Rating, Run, RunKey, WholeRun};
use insta::assert_snapshot;

use crate::sending::played;
use crate::{call, folder, kept};

fn export(folder: &Path, arguments: &[&str]) -> String {
    call(folder, &[&["records", "export"], arguments].concat(), b"")
}

fn database(folder: &Path) -> Database {
    Database::open(&Folders::inside(&folder.join("kept")))
}

/// Says something about a run, as a trainee does afterwards.
fn say_something(folder: &Path, run: &RunKey) {
    let mut database = database(folder);
    let rating = Rating { tension: 70, trust: 20, words: "=lost".to_owned(), moment: Some(1) };
    database.rate(run, rating).unwrap();
    database.rewrite(run, 1, "What brings you here?").unwrap();
    database.check_in(ProfileId::FIRST, Some(run), CheckInMoment::After, Face::new(4).unwrap()).unwrap();
}

#[test]
fn conversations_are_tables() {
    let folder = played(2);
    say_something(folder.path(), &kept(folder.path())[0].key);
    let runs = export(folder.path(), &["--format", "runs", "--check-ins"]);
    let rows: Vec<&str> = runs.lines().collect();
    assert_eq!(rows.len(), 1 + 3);
    assert!(rows[1].starts_with("\u{feff}run,person,") && rows[1].ends_with(",face_before,face_after"));
    assert!(rows[2].contains(",Ana,small,Just looking,") && rows[2].contains(",70,20,'=lost,1,"), "{}", rows[2]);
    assert!(rows[2].ends_with(",4") && rows[3].ends_with(','), "{runs}");
    let turns = export(folder.path(), &["--format", "turns", "--no-mark", "--separator", "semicolon"]);
    assert_eq!(turns.lines().nth(1).unwrap().split(';').count(), 26);
    assert_eq!(turns.matches("What brings you here?").count(), 1);
    assert!(!turns.contains("face"));
}

#[test]
fn a_file_is_written_whole_and_no_other_is_written_over() {
    let folder = played(2);
    assert_snapshot!(export(folder.path(), &["--format", "runs", "--out", "runs.csv"]), @r#"
    0
    2 conversations are in runs.csv.
    "#);
    assert_eq!(fs::read_to_string(folder.path().join("runs.csv")).unwrap().lines().count(), 3);
    assert_snapshot!(export(folder.path(), &["--format", "runs", "--out", "kept/records.sqlite"]), @r#"
    2
    ---
    in-their-shoes: kept/records.sqlite would be written over. Give the file another name.
    "#);
    assert_snapshot!(export(folder.path(), &["--format", "xapi", "--out", "here.csv", "--scenario", "late-bus"]), @r#"
    0
    No conversation was found; here.csv holds none.
    "#);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(folder.path().join("runs.csv")).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "what people did is for this user alone");
    }
}

#[test]
fn some_conversations_can_be_picked() {
    let folder = played(3);
    let mut records = database(folder.path());
    let run = kept(folder.path()).remove(0);
    let run = Run { key: RunKey::fresh(), started: 1_000_000_000, ..run };
    records.take_in_whole("Ben", &[WholeRun::alone(run)]).unwrap();
    let count = |arguments: &[&str]| {
        export(folder.path(), &[&["--format", "json-lines"], arguments].concat()).lines().count() - 1
    };
    assert_eq!(count(&[]), 4);
    assert_eq!(count(&["--nickname", "ana"]), 3);
    assert_eq!(count(&["--nickname", "Ben"]), 1);
    assert_eq!(count(&["--scenario", "small"]), 4);
    assert_eq!(count(&["--scenario", "large"]), 0);
    assert_eq!(count(&["--since", "2001-09-09"]), 4);
    assert_eq!(count(&["--since", "2001-09-10"]), 3);
    let hidden = export(folder.path(), &["--format", "json-lines", "--pseudonyms"]);
    assert!(!hidden.contains("Ana") && !hidden.contains("Ben"));
    assert_eq!(hidden, export(folder.path(), &["--format", "json-lines", "--pseudonyms"]), "always the same");
    assert_snapshot!(export(folder.path(), &["--format", "runs", "--nickname", "Cleo"]), @r#"
    2
    ---
    in-their-shoes: Nobody here is called “Cleo”.
    "#);
    assert_snapshot!(export(folder.path(), &["--format", "runs", "--since", "yesterday"]), @r#"
    2
    ---
    error: invalid value 'yesterday' for '--since <DAY>': “yesterday” is no day and no moment

    For more information, try '--help'.
    "#);
}

#[test]
fn conversations_come_to_another_machine_as_they_were() {
    let (here, there) = (played(3), folder(&[]));
    let runs = kept(here.path());
    say_something(here.path(), &runs[1].key);
    let file = there.path().join("ana.jsonl");
    let lines = |arguments: &[&str]| {
        export(here.path(), &[&["--format", "json-lines"], arguments].concat())
            .lines()
            .skip(1)
            .fold(String::new(), |text, line| text + line + "\n")
    };
    fs::write(&file, lines(&[])).unwrap();
    let import = || call(there.path(), &["records", "import", "ana.jsonl"], b"");
    assert_snapshot!(import(), @r#"
    0
    ana.jsonl: 3 conversations were new.
    "#);
    assert_snapshot!(import(), @r#"
    0
    ana.jsonl: no conversation was new, 3 were here already.
    "#);
    assert_eq!(kept(there.path()), runs);
    let mut records = database(there.path());
    let ana =
        records.profiles().unwrap().into_iter().find(|profile| profile.nickname.as_deref() == Some("Ana")).unwrap();
    assert_eq!(ana.runs, 3);
    assert_eq!(records.rating(&runs[1].key).unwrap().unwrap().words, "=lost");
    assert_eq!(records.rewrites(&runs[1].key).unwrap().len(), 1);
    assert_eq!(records.check_ins(ana.id).unwrap().len(), 0, "check-ins have a switch of their own");
    // A damaged line, one of a newer program, and one that is not there yet.
    let mut more: Vec<String> = lines(&[]).lines().map(str::to_owned).collect();
    more[0] = more[0][..100].to_owned();
    more[1] = more[1].replace("\"format\":1", "\"format\":7");
    fs::write(&file, more.join("\n")).unwrap();
    let mut fresh = import();
    fresh += &call(there.path(), &["records", "import", "nowhere.jsonl"], b"");
    assert_snapshot!(fresh, @r#"
    1
    ana.jsonl, line 1 is left out: EOF while parsing a string at line 1 column 100
    ana.jsonl: no conversation was new, one was here already, one damaged line was left out.
    One conversation was written by a newer version of this program, and is left out. Update the program here, and import the file again.
    2
    ---
    in-their-shoes: nowhere.jsonl could not be read: No such file or directory (os error 2)
    "#);
    fs::write(&file, lines(&["--check-ins"])).unwrap();
    assert_eq!(import().lines().count(), 2);
}

#[test]
fn a_conversation_that_went_on_is_brought_up_to_date() {
    let (here, there) = (folder(&[]), folder(&[]));
    call(here.path(), &["play", "mickey-first-interview", "--seed", "1"], b"1\n1\n");
    let take = || {
        let lines = export(here.path(), &["--format", "json-lines"]);
        let lines: Vec<&str> = lines.lines().skip(1).collect();
        fs::write(there.path().join("all.jsonl"), lines.join("\n")).unwrap();
        call(there.path(), &["records", "import", "all.jsonl"], b"")
    };
    take();
    let mut records = database(here.path());
    let run = kept(here.path()).remove(0);
    let shipped = in_their_shoes::records::shipped().find(|(id, _)| *id == "mickey-first-interview").unwrap();
    let scenario = std::sync::Arc::new(shipped.1.scenario.unwrap());
    let mut session = in_their_shoes::session::Session::replay(scenario, &run.transcript).unwrap();
    session.choose(0).unwrap();
    let mut under_way = in_their_shoes::records::RunUnderWay::go_on(&run);
    records.write(ProfileId::FIRST, &mut under_way, &session).unwrap();
    assert_snapshot!(take(), @r#"
    0
    all.jsonl: no conversation was new, one had gone on.
    "#);
    assert_eq!(kept(there.path()), kept(here.path()));
    // The older file changes nothing any more.
    assert_snapshot!(take(), @r#"
    0
    all.jsonl: no conversation was new, one was here already.
    "#);
}

/// The names of all fields in a value, those of extensions without what they begin with.
pub(crate) fn names(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                found.insert(name.rsplit_once("/extensions/").map_or(name.as_str(), |(_, name)| name).to_owned());
                names(value, found);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

#[test]
fn every_column_field_and_extension_is_explained() {
    let folder = played(1);
    call(folder.path(), &["play", "mickey-first-interview", "--seed", "1"], b"1\nb\n0\n1\n");
    let typed = b"what do you need the shoes for?\n/w\nasdf qwer zxcv\n/q\n";
    call(folder.path(), &["play", "mickey-first-interview", "--seed", "1", "--answers", "say"], typed);
    for run in kept(folder.path()) {
        say_something(folder.path(), &run.key);
    }
    let mut found = BTreeSet::new();
    let lines = |arguments: &[&str]| {
        let text = export(folder.path(), &[&["--check-ins"], arguments].concat());
        text.lines().skip(1).map(str::to_owned).collect::<Vec<String>>()
    };
    for format in ["runs", "turns"] {
        found.extend(lines(&["--format", format, "--no-mark"])[0].split(',').map(str::to_owned));
    }
    for line in lines(&["--format", "json-lines"]) {
        names(&serde_json::from_str(&line).unwrap(), &mut found);
    }
    for line in lines(&["--format", "xapi", "--pass-mark", "60"]) {
        let statement: serde_json::Value = serde_json::from_str(&line).unwrap();
        for place in ["/result/extensions", "/context/extensions"] {
            statement.pointer(place).iter().for_each(|extensions| names(extensions, &mut found));
        }
    }
    assert!(found.len() > 60, "{found:?}");
    let explained = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/records.md")).unwrap();
    let missing: Vec<&String> = found.iter().filter(|name| !explained.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/records.md says nothing of {missing:?}");
}
