//! Every command that the documents show is one that works: most are run, those that would open a window, wait or use
//! the network are read by the program as far as their options, and what belongs to Cargo names things that are there.

use std::fs;
use std::path::Path;

use clap::Parser;
use in_their_shoes::cli::Arguments;
use in_their_shoes::records::{Database, Folders};

use crate::{SMALL, call};

const DOCUMENTS: &[(&str, &str)] = &[
    ("README.md", include_str!("../../README.md")),
    ("docs/packages.md", include_str!("../../docs/packages.md")),
    ("docs/reading.md", include_str!("../../docs/reading.md")),
    ("docs/records.md", include_str!("../../docs/records.md")),
    ("docs/room.md", include_str!("../../docs/room.md")),
    ("scenarios/README.md", include_str!("../../scenarios/README.md")),
];

/// What Cargo is told that needs no look at what follows.
const CARGO: &[&str] = &[
    "cargo build --release",
    "cargo doc --no-deps --open",
    "cargo install --locked --path .",
    "cargo install cargo-fuzz",
    "cargo test",
];

/// What the system is told, in blocks that are tried as a whole elsewhere or set up another machine.
const SYSTEM: &[&str] =
    &["apt-get install ", "cargo ", "cp ", "export IN_THEIR_SHOES_", "mkdir ", "rustup target add "];

/// The lines of the blocks of commands, without remarks, each with whether its block is one of the guide’s own steps.
fn commands(text: &'static str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let (mut in_block, mut goes_on) = (false, false);
    for line in text.lines() {
        if line.starts_with("```") {
            in_block = line == "```sh";
        } else if in_block {
            let line = line.split(" # ").next().unwrap().trim();
            let (line, more) = line.strip_suffix('\\').map_or((line, false), |line| (line.trim(), true));
            match found.last_mut().filter(|_| goes_on) {
                Some(last) => *last = format!("{last} {line}"),
                None if line.is_empty() || line.starts_with('#') => {}
                None => found.push(line.to_owned()),
            }
            goes_on = more;
        }
    }
    found
}

/// The words of a command; what stands in quotation marks is one word.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    let parts = parts.flat_map(|(position, part)| match position % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
        _ => vec![part.to_owned()],
    });
    parts.collect()
}

/// What the program is told by a command, if it is told anything.
fn arguments(command: &str) -> Option<Vec<String>> {
    let words = words(command);
    if words.first()? == "in-their-shoes" {
        return Some(words[1..].to_vec());
    }
    let runs = command.starts_with("cargo run ") && !command.contains("--example");
    runs.then(|| words.iter().skip_while(|word| *word != "--").skip(1).cloned().collect())
}

/// Whether what follows would open a window, wait for somebody, or leave the machine; or takes a minute in a build that is
/// not optimised, and is run elsewhere: by the test of the guide, and in `.ci/run`.
fn is_only_read(arguments: &[String]) -> bool {
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let opens = arguments.first().is_none_or(|first| first == "window" || first.starts_with("--"));
    let waits = has("--watch") || has("send");
    let takes_long = has("simulate") || arguments.last().is_some_and(|last| last == "scenarios");
    opens || waits || takes_long
}

/// What is wrong with a command of Cargo’s; nothing where all that it names is there.
fn cargo_fault(command: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = words(command);
    let after = |option: &str| words.iter().skip_while(|word| *word != option).nth(1);
    let named = [("--bench", "benches", "rs"), ("--example", "examples", "rs"), ("--test", "tests", "rs")];
    let mut found = false;
    for (option, folder, ending) in named {
        let Some(name) = after(option) else { continue };
        let there =
            root.join(folder).join(format!("{name}.{ending}")).is_file() || root.join(folder).join(name).is_dir();
        if !there {
            return Some(format!("there is no {folder}/{name}"));
        }
        found = true;
    }
    if let Some(folder) = after("--fuzz-dir") {
        let target = root.join(folder).join("targets").join(format!("{}.rs", words.last()?));
        return (!target.is_file()).then(|| format!("there is no {}", target.display()));
    }
    (!found && !CARGO.contains(&command)).then(|| "nothing tries it".to_owned())
}

/// A folder in which everything lies that the documents name.
fn desk() -> tempfile::TempDir {
    let annomi = "session\tsession_quality\tclient_before\ttext\tquestion\treflection\n\
        1\thigh\tI try.\tWhat have you tried?\topen\t\n2\tlow\tI try.\tTry harder.\t\t\n";
    let parcel = crate::guide::first_scenario();
    let folder = crate::folder(&[
        ("my-scenario.ron", SMALL),
        ("our-shop/small.ron", SMALL),
        ("annomi-half.tsv", annomi),
        ("wet-parcel.ron", &parcel),
    ]);
    let ben = crate::folder(&[]);
    call(ben.path(), &["play", "mickey-first-interview"], "1\n".repeat(200).as_bytes());
    call(ben.path(), &["records", "export", "--format", "json-lines", "--out", "ben.jsonl"], b"");
    fs::copy(ben.path().join("ben.jsonl"), folder.path().join("ben.jsonl")).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for place in ["tests/data/reading/kept-aside", "scenarios"] {
        fs::create_dir_all(folder.path().join(place)).unwrap();
        for entry in fs::read_dir(root.join(place)).unwrap().map(Result::unwrap) {
            fs::copy(entry.path(), folder.path().join(place).join(entry.file_name())).unwrap();
        }
    }
    folder
}

#[test]
fn every_command_that_the_documents_show_works() {
    let desk = desk();
    let mut database = Database::open(&Folders::inside(&desk.path().join("kept")));
    database.add_profile("Ana").unwrap();
    drop(database);
    let mut tried = Vec::new();
    for (document, text) in DOCUMENTS {
        // The steps of the first scenario are taken, one after the other, by the test of the guide.
        let text = match text.split_once("\n## A first scenario\n") {
            Some((_, after)) => after.split_once("\n## ").unwrap().1,
            None => text,
        };
        for command in commands(text) {
            let complaint = match arguments(&command) {
                Some(arguments) if is_only_read(&arguments) => {
                    let read = Arguments::try_parse_from([String::from("in-their-shoes")].into_iter().chain(arguments));
                    read.err().map(|fault| fault.to_string())
                }
                Some(arguments) => {
                    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
                    let said = call(desk.path(), &arguments, "1\n".repeat(200).as_bytes());
                    (!said.starts_with("0\n")).then_some(said)
                }
                None if command.starts_with("cargo ") => cargo_fault(&command),
                None => (!SYSTEM.iter().any(|known| command.starts_with(known))).then(|| "nothing tries it".to_owned()),
            };
            assert_eq!(complaint, None, "{document}: {command}");
            tried.push(command);
        }
    }
    assert!(tried.len() > 30, "{tried:#?}");
}

#[test]
fn the_versions_in_the_readme_are_those_of_the_program() {
    let (_, readme) = DOCUMENTS[0];
    let written = |what: &str| {
        let row = readme.lines().find(|line| line.starts_with(&format!("| {what} |"))).unwrap();
        row.split(" | ").nth(2).unwrap().to_owned()
    };
    let source = |file: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    for (what, file, name) in [
        ("a scenario", "src/scenario/shape.rs", "FORMAT"),
        ("a translation", "src/scenario/translation/mod.rs", "TRANSLATION_FORMAT"),
        ("`courses.ron`", "src/scenario/courses.rs", "COURSES_FORMAT"),
        ("a conversation in them", "src/session/transcript.rs", "TRANSCRIPT_FORMAT"),
        ("a line of JSON", "src/exchange/record/mod.rs", "RECORD_FORMAT"),
        ("JSON of `check` and `records group`", "src/cli/check/json.rs", "FORMAT"),
    ] {
        let code = source(file);
        let (_, after) = code.split_once(&format!("const {name}: u32 = ")).unwrap();
        assert_eq!(written(what), after.split(';').next().unwrap(), "{what}");
    }
    let steps = source("src/records/database/schema.rs").matches("include_str!(\"schema/").count();
    assert_eq!(written("the records"), steps.to_string());
}

/// The folder that is made to be handed out starts from anywhere, holds its packs, and needs nothing written beside it.
#[cfg(unix)]
#[test]
fn what_is_handed_out_runs_from_a_folder_that_cannot_be_written() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (_, block) = include_str!("../../docs/packages.md").split_once("```sh\ncargo build --release\n").unwrap();
    let (lines, _) = block.split_once("```").unwrap();
    let clone = crate::folder(&[]);
    for there in ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "scenarios", "assets"] {
        symlink(root.join(there), clone.path().join(there)).unwrap();
    }
    fs::create_dir_all(clone.path().join("target/release")).unwrap();
    let built = assert_cmd::cargo::cargo_bin!("in-their-shoes");
    fs::copy(built, clone.path().join("target/release/in-their-shoes")).unwrap();
    let made = Command::new("sh").args(["-euc", lines]).current_dir(clone.path()).status().unwrap();
    assert!(made.success());
    let stick = clone.path().join("in-their-shoes-to-go");
    let pack = stick.join("packs/our-shop");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("small.ron"), SMALL).unwrap();
    let everything = [&stick, &stick.join("packs"), &pack];
    let allow = |mode| everything.map(|folder| fs::set_permissions(folder, PermissionsExt::from_mode(mode)).unwrap());
    allow(0o555);
    let elsewhere = crate::folder(&[]);
    let answer = Command::new(stick.join("in-their-shoes"))
        .args(["play", "mickey-first-interview", "--keep-nothing", "--seed", "7"])
        .current_dir(elsewhere.path())
        .env_clear()
        .env("HOME", elsewhere.path())
        .output()
        .unwrap();
    allow(0o755);
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    assert!(String::from_utf8_lossy(&answer.stdout).contains("Mickey"));
    assert_eq!(fs::read_dir(&pack).unwrap().count(), 1);
}
