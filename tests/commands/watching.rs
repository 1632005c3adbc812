//! `check --watch`: it prints again when a file is saved.

use std::fs;
use std::io::{BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::{SMALL, folder};

/// A program that goes on until this is dropped, and what it prints.
struct Going {
    program: Child,
    printed: Receiver<u8>,
}

impl Going {
    fn start(folder: &std::path::Path, arguments: &[&str]) -> Self {
        let mut program = Command::new(assert_cmd::cargo::cargo_bin!("in-their-shoes"))
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let out = program.stdout.take().unwrap();
        let (sender, printed) = channel();
        std::thread::spawn(move || {
            BufReader::new(out).bytes().map_while(Result::ok).all(|byte| sender.send(byte).is_ok())
        });
        Self { program, printed }
    }

    /// What is printed up to the line that says that it waits.
    fn until_it_waits(&self) -> String {
        let until = Instant::now() + Duration::from_secs(30);
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"Ctrl-C ends.\n") {
            let wait = until.saturating_duration_since(Instant::now());
            let byte = self.printed.recv_timeout(wait);
            bytes.push(byte.unwrap_or_else(|_| panic!("only this came: {}", String::from_utf8_lossy(&bytes))));
        }
        String::from_utf8(bytes).unwrap()
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn check_prints_again_when_a_file_is_saved() {
    let folder = folder(&[("small.ron", SMALL), ("other/notes.txt", "")]);
    let going = Going::start(folder.path(), &["check", "--watch", "--only", "arrows,plays", "small.ron"]);
    let file = folder.path().join("small.ron");
    let fine = "One file: no errors, no warnings.\nWaiting for a saved file. Ctrl-C ends.\n";
    assert_eq!(going.until_it_waits(), fine);
    // As many editors save: a new file, renamed over the old one.
    let new = folder.path().join("small.ron.new");
    fs::write(&new, SMALL.replace("next: \"talk\"", "next: \"tallk\"")).unwrap();
    fs::rename(&new, &file).unwrap();
    let broken = going.until_it_waits();
    assert!(broken.starts_with("small.ron:43:") && broken.contains("[missing-target]"), "{broken}");
    assert!(!broken.contains('\u{1b}'), "{broken}");
    // A file that is gone is said, and missed no longer when it is there again.
    fs::remove_file(&file).unwrap();
    let gone = going.until_it_waits();
    assert!(gone.starts_with("small.ron could not be read: "), "{gone}");
    fs::write(&file, SMALL).unwrap();
    assert_eq!(going.until_it_waits(), fine);
    // What lies beside it is looked at, too.
    fs::write(folder.path().join("small.plays.ron"), "[").unwrap();
    let with_plays = going.until_it_waits();
    assert!(with_plays.starts_with("small.plays.ron:1:1: error [syntax]"), "{with_plays}");
}

#[test]
fn check_watches_a_folder_with_what_comes_into_it() {
    let folder = folder(&[("all/small.ron", SMALL)]);
    let going = Going::start(folder.path(), &["check", "--watch", "--only", "arrows", "all"]);
    assert!(going.until_it_waits().starts_with("One file: no errors"));
    fs::write(folder.path().join("all/other.ron"), "Scenario(").unwrap();
    let both = going.until_it_waits();
    assert!(both.starts_with("all/other.ron:1:1: error [syntax]") && both.contains("2 files: one error"), "{both}");
}
