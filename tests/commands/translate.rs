//! `translate`, and the program in other languages, as it is called in a terminal.

use in_their_shoes::words::Language;
use insta::assert_snapshot;

use super::{SMALL, call, folder, fs};

#[test]
fn a_stub_is_written_beside_its_scenario_and_what_is_there_stays() {
    let folder = folder(&[("small.ron", SMALL)]);
    let again = || call(folder.path(), &["translate", "stub", "small.ron", "de"], b"");
    assert_snapshot!(again(), @r"
    0
    small.de.ron is written.
      de        0 %  0 of 27, 27 missing
    ");
    assert_snapshot!(again(), @r"
    0
    small.de.ron is as it should be.
      de        0 %  0 of 27, 27 missing
    ");
    let file = folder.path().join("small.de.ron");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("//> A board under his arm.\n"), "{text}");
    let translated = text.replacen("\", \"\")", "\", \"Nur mal schauen\")", 1);
    fs::write(&file, translated.replacen("\", \"\")", "\", \"Ein Brett\")", 1)).unwrap();
    fs::write(folder.path().join("small.ron"), SMALL.replacen("\"Just looking\"", "\"Only looking\"", 1)).unwrap();
    assert_snapshot!(again(), @r"
    0
    small.de.ron is written.
      de        3 %  1 of 27, 1 changed since, 25 missing
    ");
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("] Only looking\n        \"title\": (\"") && text.contains("\"Nur mal schauen\"),"),
        "{text}"
    );
    assert!(text.contains("\"Ein Brett\"),"), "{text}");
    let checked = call(folder.path(), &["check", "--only", "translations", "small.ron"], b"");
    assert!(checked.contains("25") && checked.contains("2 warnings"), "{checked}");
}

#[test]
fn a_stub_goes_where_it_is_told_and_never_over_anything_else() {
    let folder = folder(&[("small.ron", SMALL), ("other.ron", "Translation(of: 3)")]);
    let stub = |arguments: &[&str]| call(folder.path(), &[&["translate", "stub"], arguments].concat(), b"");
    assert!(stub(&["small.ron", "pt-BR", "--out", "there/mine.ron"]).starts_with("0\nthere/mine.ron is written."));
    assert!(folder.path().join("there/mine.ron").exists() && !folder.path().join("small.pt-BR.ron").exists());
    assert_snapshot!(stub(&["small.ron", "deutsch"]), @"
    2
    ---
    in-their-shoes: “deutsch” is no language. Write it as in de, or pt-BR.
    ");
    for over in ["small.ron", "other.ron", "there/mine.ron"] {
        let before = fs::read(folder.path().join(over)).unwrap();
        let said = stub(&["small.ron", "de", "--out", over]);
        assert!(said.starts_with("2\n") && said.contains("Nothing was written."), "{said}");
        assert_eq!(fs::read(folder.path().join(over)).unwrap(), before);
    }
    // One that ships has no file: its translation goes into the folder one is in.
    assert!(stub(&["sally-ice-cream", "fr"]).starts_with("0\nsally-ice-cream.fr.ron is written."));
}

#[test]
fn the_status_tells_of_every_translation_and_of_the_programs_own_words() {
    let folder = folder(&[("a.ron", &SMALL.replace("\"small\"", "\"a\"")), ("small.ron", SMALL)]);
    call(folder.path(), &["translate", "stub", "small.ron", "fr"], b"");
    let said = call(folder.path(), &["translate", "status", "."], b"");
    let expected = "1\n./a.ron\n  There is no translation yet.\n./small.ron\n  fr        0 %  0 of 27, 27 missing\n\
                    The program’s own words\n";
    assert!(said.starts_with(expected), "{said}");
    for language in Language::ALL.iter().filter(|language| **language != Language::ENGLISH) {
        assert!(said.contains(&format!("\n  {:<6}  100 %", language.tag())), "{said}");
    }
    fs::write(folder.path().join("small.fr.ron"), "Translation(").unwrap();
    let said = call(folder.path(), &["translate", "status", "small.ron"], b"");
    assert!(said.starts_with("1\nsmall.ron\n  fr     cannot be read; check says why\n"), "{said}");
    // All that ships is whole.
    assert!(call(folder.path(), &["translate", "status"], b"").starts_with("0\nmickey-first-interview\n"));
}

#[test]
fn a_scenario_is_told_in_the_language_that_is_asked_for_and_stays_the_same() {
    let other = Language::ALL.last().copied().unwrap();
    let folder = folder(&[("small.ron", SMALL)]);
    call(folder.path(), &["translate", "stub", "small.ron", other.tag()], b"");
    let file = folder.path().join(format!("small.{}.ron", other.tag()));
    let text = fs::read_to_string(&file).unwrap().replacen("\", \"\")", "\", \"NUR MAL SCHAUEN\")", 1);
    fs::write(&file, text).unwrap();
    let play = |language: &str| {
        let played = call(folder.path(), &["play", "small.ron", "--seed", "7", "--language", language], b"1\n");
        (played.contains("NUR MAL SCHAUEN"), played.contains("26"))
    };
    assert_eq!(play("en"), (other == Language::ENGLISH, other == Language::ENGLISH));
    assert_eq!(play(other.tag()), (true, true));
    let runs = super::kept(folder.path());
    assert_eq!(runs.len(), 2);
    assert_eq!(runs[0].transcript.hash, runs[1].transcript.hash);
    let unknown = call(folder.path(), &["play", "--language", "tlh"], b"");
    assert!(unknown.starts_with("2\n---\nin-their-shoes: There are no words in “tlh” yet. There are: en"), "{unknown}");
}
