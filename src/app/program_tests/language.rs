//! The language: from the machine, from the settings, switched while a conversation goes on.

use super::*;
use crate::records::{translation, translation_file};
use crate::scenario::{load, stub};
use crate::words::{Language, Words};

fn spanish() -> Language {
    Language::of_tag("es").unwrap()
}

#[test]
fn what_is_set_goes_before_the_machine_and_what_was_asked_for_before_both() {
    let (de, es, en) = (Language::of_tag("de").unwrap(), spanish(), Language::ENGLISH);
    let check = |set: &str, asked: Option<Language>, machine: Language, expected: Language| {
        let prepare = |folders: &Folders| std::fs::write(folders.settings(), format!("(language: \"{set}\")")).unwrap();
        let mut desk = Desk::new(1280.0, 720.0, prepare, None);
        desk.program.speak(asked, machine);
        assert_eq!(desk.program.language(), expected, "{set:?} {asked:?} {machine:?}");
    };
    check("", None, en, en);
    check("", None, de, de);
    check("es", None, de, es);
    check("es", Some(en), de, en);
    check("tlh", None, de, de);
}

#[test]
fn a_language_is_chosen_by_its_own_name_and_kept() {
    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    desk.program.speak(Some(Language::ENGLISH), spanish());
    desk.click("Settings");
    for (button, expected) in [("Deutsch", "de"), ("English", "en"), ("Español", "es")] {
        let name = desk.window.names().into_iter().find(|name| name.ends_with(&format!(": {button}"))).unwrap();
        desk.click(&name);
        assert_eq!(desk.program.language().tag(), expected);
        assert_eq!(Settings::read(&desk.folders.settings()).settings.language, expected);
    }
    assert!(desk.shows("Tema") && !desk.shows("Theme"), "{:?}", desk.window.names());
}

#[test]
fn a_conversation_goes_on_in_the_other_language_and_is_the_same_run() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.press(Key::Num1);
    let before = desk.program.talk().unwrap().session().clone();
    let kept = desk.runs();
    desk.program.speak(None, spanish());
    desk.settle();
    let talk = desk.program.talk().unwrap();
    let told = mickey().told_in(&translation("mickey-first-interview", None, "es").unwrap());
    assert_eq!(**talk.session().scenario(), told);
    assert!(talk.is_kept() && talk.session().transcript() == before.transcript());
    let line = talk.session().line(1).unwrap().words.to_owned();
    assert_eq!(talk.bubble().words, line);
    assert_ne!(line, before.line(1).unwrap().words);
    assert_eq!(desk.runs().len(), 1);
    // The next turn belongs to the same run, and all of it can be played in either language.
    desk.press(Key::Num1);
    let runs = desk.runs();
    assert_eq!((runs.len(), runs[0].key.clone()), (1, kept[0].key.clone()));
    assert_eq!(runs[0].transcript.moves.len(), 2);
    assert!(Session::replay(mickey(), &runs[0].transcript).is_ok());
    desk.program.speak(None, Language::ENGLISH);
    desk.settle();
    assert_eq!(*desk.program.talk().unwrap().session().scenario(), mickey());
}

#[test]
fn a_scenario_of_ones_own_is_told_by_the_file_beside_it() {
    let source = include_str!("../../../tests/data/small.ron");
    let scenario = load(source.as_bytes(), Some("small")).scenario.unwrap();
    let prepare = |folders: &Folders| {
        let file = folders.make_scenarios().unwrap().join("small.ron");
        std::fs::write(&file, source).unwrap();
        let translated = stub(&scenario, "es", None).replacen("\", \"\")", "\", \"Solo miraba\")", 1);
        std::fs::write(translation_file(&file, "es"), translated).unwrap();
    };
    let file = |desk: &Desk| desk.folders.scenarios().join("small.ron");
    let desk = Desk::new(1280.0, 720.0, prepare, None);
    let opening = Opening {
        scenario: Arc::new(scenario.clone()),
        file: Some(file(&desk)),
        now: false,
        seed: None,
        opening: None,
    };
    let mut program = Program::new(Some(desk.folders.clone()), &[], Some(opening)).unwrap();
    program.speak(None, spanish());
    let mut desk = Desk { program, ..desk };
    desk.settle();
    assert!(desk.shows("Solo miraba"), "{:?}", desk.window.names());
    desk.program.speak(None, Language::ENGLISH);
    desk.settle();
    assert!(desk.shows("Just looking") && !desk.shows("Solo miraba"));
}

/// Pictures for a person to look at: the main screens in a language, `SHOWN_IN=de` (German where nothing is said), at
/// `TEXT_SIZE` per cent.
#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_the_main_screens() {
    let language = std::env::var("SHOWN_IN").unwrap_or_else(|_| "de".to_owned());
    for size in [100_u32, 150] {
        let settings = format!(
            "(reduce_motion: true, pace: AllAtOnce, check_in: true, language: \"{language}\", text_size: {size})"
        );
        let prepare = |folders: &Folders| std::fs::write(folders.settings(), &settings).unwrap();
        let zoom = super::super::theme::zoom(1280.0, 720.0, u16::try_from(size).unwrap());
        let desk = Desk::new(1280.0 / zoom, 720.0 / zoom, prepare, None);
        // Pictures belong to one window: a program that has not been shown yet paints them anew.
        let program = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
        let mut desk = Desk { program, window: TestWindow::new(1280.0 / zoom, 720.0 / zoom, zoom), ..desk };
        desk.program.speak(None, Language::ENGLISH);
        desk.settle();
        let save = |desk: &Desk, name: &str| desk.window.save_picture(&format!("{language}-{size}-{name}"));
        save(&desk, "1-library");
        let words = Words::of(desk.program.language());
        desk.click(&words.text("library-settings"));
        save(&desk, "2-settings");
        for (index, key) in ["settings-conversation", "settings-keys", "settings-data"].iter().enumerate() {
            desk.click(&words.text(key));
            save(&desk, &format!("2-settings-{index}"));
        }
        desk.press(Key::Escape);
        desk.press(Key::Enter);
        save(&desk, "3-briefing");
        desk.press(Key::Enter);
        save(&desk, "4-conversation");
        desk.press(Key::Num2);
        save(&desk, "5-conversation");
        desk.press(Key::H);
        save(&desk, "6-history");
        desk.press(Key::Escape);
        for _ in 0..24 {
            if desk.program.talk().is_some_and(super::super::talk::Talk::is_over) {
                break;
            }
            desk.press(Key::Num1);
        }
        save(&desk, "7-over");
        desk.press(Key::Enter);
        save(&desk, "8-debrief");
        for (index, key) in [Key::Num2, Key::Num3, Key::Num4, Key::Num5].into_iter().enumerate() {
            desk.press(key);
            save(&desk, &format!("8-debrief-{index}"));
        }
        desk.press(Key::F1);
        save(&desk, "9-keys");
    }
}

#[test]
fn why_something_could_not_be_done_is_said_in_the_language_that_is_spoken() {
    let spanish = |folders: &Folders| {
        std::fs::write(folders.settings(), "(language: \"es\", reduce_motion: true)").unwrap();
        std::fs::create_dir_all(folders.scenarios()).unwrap();
        // Far too large for a text, and nothing in it.
        std::fs::File::create(folders.scenarios().join("huge.ron")).unwrap().set_len(100 << 20).unwrap();
    };
    let mut desk = Desk::new(1280.0, 720.0, spanish, None);
    let tab = desk
        .window
        .names()
        .into_iter()
        .find(|name| name.starts_with("Tuyos"))
        .unwrap_or_else(|| panic!("{:?}", desk.window.names()));
    desk.click(&tab);
    assert!(desk.shows("No se puede leer este archivo: tiene 100 MB o más"), "{:?}", desk.window.names());
}
