//! The program stops in the middle of something: one line says where the report lies, and nothing that was kept is lost.

use std::fs;

use assert_cmd::Command;

use crate::kept;

#[test]
fn a_fault_of_the_program_ends_in_one_line_and_a_report_without_anybody_s_words() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(assert_cmd::cargo::cargo_bin!("in-their-shoes"))
        .args(["play", "mickey-first-interview", "--seed", "1"])
        .env("IN_THEIR_SHOES_FOLDER", folder.path().join("kept"))
        .env("IN_THEIR_SHOES_STOP", "answer")
        .env_remove("RUST_BACKTRACE")
        .write_stdin("1\n1\n")
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("what was kept is safe"), "{said}");
    let reports: Vec<_> =
        fs::read_dir(folder.path().join("kept/reports")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let report = reports.iter().find(|path| path.extension().is_some_and(|ending| ending == "txt")).unwrap();
    assert!(said.contains(report.to_str().unwrap()), "{said}");
    let report = fs::read_to_string(report).unwrap();
    assert!(report.contains("stopped on purpose") && report.contains("src/records/report.rs"), "{report}");
    assert!(!report.contains("somebody’s words"), "{report}");
    assert_eq!(kept(folder.path()).len(), 1, "the answer was kept before");
}
