//! The rules of the house that the compiler does not hold: who may name whom, and what the pure folders may not touch.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::without_tests::without_tests;

/// What the terminal and the window stand on.
const EVERYTHING_BELOW: &[&str] = &[
    "scenario", "session", "reading", "scoring", "simulate", "lint", "graph", "page", "exchange", "workshop",
    "records", "net", "words", "escape",
];

/// A folder of `src`, the folders it may name, and whether it is pure: no screen, disk, clock or terminal.
const FOLDERS: &[(&str, &[&str], bool)] = &[
    ("escape", &[], true),
    ("scenario", &[], true),
    ("words", &["scenario"], true),
    ("session", &["scenario"], true),
    ("reading", &["scenario", "session"], true),
    ("scoring", &["scenario", "session"], true),
    ("simulate", &["scenario", "session", "scoring"], true),
    ("lint", &["scenario", "session", "scoring", "simulate"], true),
    ("graph", &["scenario", "escape"], true),
    ("workshop", &["scenario", "session", "scoring"], true),
    ("page", &["scenario", "scoring", "workshop", "words", "escape"], true),
    ("exchange", &["scenario", "session", "scoring", "workshop", "escape"], true),
    ("records", &["scenario", "session", "scoring", "exchange", "escape"], false),
    ("net", &["scenario", "workshop", "records", "words", "escape"], false),
    ("cli", EVERYTHING_BELOW, false),
    ("app", EVERYTHING_BELOW, false),
];

/// What no pure folder names.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "SystemTime",
    "Instant::",
    "print!(",
    "println!(",
    "SysRng",
    "tempfile",
    "directories::",
];

/// The Rust sources in a folder of `src`, without tests and comments: path and text.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap();
        if name == "tests" {
            continue;
        }
        if path.is_dir() {
            found.extend(sources(&path));
        } else if name.ends_with(".rs") && !matches!(name, "tests.rs" | "testing.rs" | "any_run.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = without_tests(&text);
            found.push((path.display().to_string(), code));
        }
    }
    found
}

fn source_folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name)
}

#[test]
fn arrows_between_the_folders_go_one_way() {
    for (folder, may_name, _) in FOLDERS {
        for (path, code) in sources(&source_folder(folder)) {
            for named in code.split("crate::").skip(1) {
                let name: String = named.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
                assert!(!name.is_empty(), "{path}: write one `use crate::…` for each folder");
                let is_folder = FOLDERS.iter().any(|(other, ..)| *other == name);
                assert!(
                    !is_folder || name == *folder || may_name.contains(&name.as_str()),
                    "{path}: {folder} may not name {name}"
                );
            }
        }
    }
}

#[test]
fn pure_folders_touch_no_screen_disk_clock_or_terminal() {
    for (folder, ..) in FOLDERS.iter().filter(|(_, _, pure)| *pure) {
        let sources = sources(&source_folder(folder));
        assert!(!sources.is_empty());
        for (path, code) in sources {
            for word in IMPURE {
                assert!(!code.contains(word), "{path} names {word}");
            }
        }
    }
}

#[test]
fn only_the_window_names_bevy_and_egui() {
    for (folder, ..) in FOLDERS.iter().filter(|(folder, ..)| *folder != "app") {
        for (path, code) in sources(&source_folder(folder)) {
            assert!(!code.contains("bevy") && !code.contains("egui"), "{path} names bevy or egui");
        }
    }
}

#[test]
fn only_the_delivery_and_the_room_use_the_network() {
    for (path, code) in sources(&source_folder("")) {
        let (is_delivery, is_net) = (path.contains("/records/delivery/"), path.contains("/src/net/"));
        assert!(is_delivery || !code.contains("ureq"), "{path} names ureq");
        for word in ["std::net", "TcpStream", "TcpListener", "TcpSocket", "UdpSocket", "tokio::net"] {
            assert!(is_delivery || is_net || !code.contains(word), "{path} names {word}");
        }
        for word in ["axum", "hyper::", "hyper_util", "tokio", "if_addrs", "rlimit"] {
            assert!(is_net || !code.contains(word), "{path} names {word}");
        }
    }
}

#[test]
fn every_folder_is_known_here() {
    let mut folders: Vec<String> = fs::read_dir(source_folder(""))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    folders.sort();
    let mut known: Vec<&str> = FOLDERS.iter().map(|(folder, ..)| *folder).collect();
    known.sort_unstable();
    assert_eq!(folders, known);
}

#[test]
fn every_rule_has_its_heading_in_the_guide_and_every_heading_its_rule() {
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/README.md")).unwrap();
    let (_, findings) = guide.split_once("\n## Findings\n").unwrap();
    let headings: BTreeSet<&str> = findings.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let code: String = ["scenario", "scoring", "lint", "cli"]
        .iter()
        .flat_map(|folder| sources(&source_folder(folder)))
        .map(|(_, code)| code)
        .collect();
    let mut rules = BTreeSet::new();
    for before in ["Finding::new(", "Rule { id:"] {
        for rest in code.split(before).skip(1) {
            let Some(name) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            rules.insert(name);
        }
    }
    assert!(rules.len() > 15, "the rules are not found in the sources any more: {rules:?}");
    let missing: Vec<_> = rules.difference(&headings).collect();
    assert!(missing.is_empty(), "rules without a heading: {missing:?}");
    let left_over: Vec<_> = headings.difference(&rules).collect();
    assert!(left_over.is_empty(), "headings without a rule: {left_over:?}");
}
