#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use bevy_egui::egui::{Key as Pressed, Ui};

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::records::{ExportForm, Typeface};

/// More rooms than are shown at first.
fn rooms() -> Vec<RoomRow> {
    let row = |number: usize| RoomRow {
        key: number.to_string(),
        title: "Mickey: Skate shoes for an interview".to_owned(),
        about: format!("Begun {number} November. 34 people voted. It was ended after 6 turns."),
        saves: number != 3,
    };
    (1..6).map(row).collect()
}

fn model() -> SettingsModel {
    SettingsModel {
        who: "Ana".to_owned(),
        has_group: false,
        settings: Settings::default(),
        letters: LettersModel::default(),
        data: DataModel {
            places: [
                "/home/ana/.config/in-their-shoes/settings.ron",
                "/home/ana/in-their-shoes/records.sqlite",
                "/home/ana/in-their-shoes/scenarios",
            ]
            .map(str::to_owned),
            folder: "/home/ana/in-their-shoes/exports".to_owned(),
            exported: "8 conversations are in /home/ana/in-their-shoes/exports/runs-2026-11-22.csv".to_owned(),
            imported: "/media/stick/a-very-long-folder-name-without-any-space/runs.jsonl: 3 conversations were new, 5 were here already.".to_owned(),
            sent: String::new(),
            store: Some(["https://store.example.org/xapi. Name and password come from IN_THEIR_SHOES_STORE_NAME and IN_THEIR_SHOES_STORE_PASSWORD.", "It has 120 statements, 4 wait."].map(str::to_owned)),
            rooms: rooms(),
            rooms_told: String::new(),
            busy: false,
        },
        at_data: false,
        unwritable: false,
    }
}

fn after(
    size: (f32, f32),
    act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
) -> (Option<SettingsAction>, TestWindow) {
    let mut window = TestWindow::new(size.0, size.1, 1.0);
    let look = window.look(ThemeName::Light);
    let mut answer = None;
    let mut view = |ui: &mut Ui| {
        let action = settings_ui(ui, &look, &model());
        answer = answer.take().or(action);
    };
    window.settle(&mut view);
    act(&mut window, &mut view);
    (answer, window)
}

#[test]
fn a_change_holds_at_once() {
    let usual = Settings::default();
    let check = |steps: &[&str], expected: Settings| {
        // High enough for all rows: nobody scrolls here.
        let (answer, _) = after((1280.0, 1200.0), |window, view| {
            for name in steps {
                window.click(name, view);
                window.settle(view);
            }
        });
        assert_eq!(answer, Some(SettingsAction::Change(expected)), "{steps:?}");
    };
    check(&["Theme: dark"], Settings { theme: Theme::Dark, ..usual.clone() });
    check(&["Theme: projector"], Settings { theme: Theme::Projector, ..usual.clone() });
    check(&["Reduce motion"], Settings { reduce_motion: true, ..usual.clone() });
    check(&["Reading pace: quick"], Settings { pace: Pace::Quick, ..usual.clone() });
    check(&["Full screen"], Settings { full_screen: true, ..usual.clone() });
    check(&["Text size"], Settings { text_size: 140, ..usual.clone() });
    check(&["Conversation", "Show tension and trust as meters"], Settings { meters: true, ..usual.clone() });
    let thoughts = crate::records::Thoughts::AfterEachReply;
    check(&["Conversation", "Inner thoughts: after each reply"], Settings { thoughts, ..usual });
}

#[test]
fn escape_goes_back_one_step() {
    let escape = |size| after(size, |window, view| window.key(Pressed::Escape, view)).0;
    assert_eq!(escape((1280.0, 720.0)), Some(SettingsAction::Back));
    assert_eq!(escape((640.0, 360.0)), Some(SettingsAction::Back));
    let (answer, window) = after((640.0, 360.0), |window, view| {
        window.click("Reading", view);
        window.settle(view);
        assert!(window.find("Text size").is_some());
        window.key(Pressed::Escape, view);
        window.settle(view);
    });
    assert_eq!(answer, None);
    assert!(window.find("Your data").is_some(), "the list of sections is back");
}

#[test]
fn nothing_is_cut_in_any_layout() {
    for size in [(1280.0, 720.0), (1600.0, 900.0), (900.0, 600.0), (640.0, 360.0), (420.0, 700.0)] {
        for section in ["Reading", "Conversation", "Keys", "Your data"] {
            let (_, window) = after(size, |window, view| {
                window.click(section, view);
                window.settle(view);
            });
            window.check_nothing_is_cut(true);
        }
    }
}

#[test]
fn what_is_kept_goes_where_it_is_asked_to_go() {
    let check = |steps: &[&str], expected: DataAction| {
        let (answer, _) = after((1280.0, 2400.0), |window, view| {
            window.click("Your data", view);
            window.settle(view);
            for name in steps {
                window.click(name, view);
                window.settle(view);
            }
        });
        assert_eq!(answer, Some(SettingsAction::Data(expected)), "{steps:?}");
    };
    let export = |form, check_ins| {
        let folder = "/home/ana/in-their-shoes/exports".to_owned();
        DataAction::Export { form, folder, check_ins }
    };
    check(&["Table of conversations"], export(ExportForm::Runs, false));
    check(&["For another machine"], export(ExportForm::JsonLines, false));
    check(&["With how people said they were. Ask them first.", "xAPI statements"], export(ExportForm::Xapi, true));
    check(&["Send now"], DataAction::Send);
    check(&["Forget me"], DataAction::Forget);
    let room = "Mickey: Skate shoes for an interview";
    check(&[&format!("{room}: Save as a page and tables")], DataAction::SaveRoom("1".to_owned()));
    check(&[&format!("{room}: Delete")], DataAction::DeleteRooms(Some("1".to_owned())));
    check(&["Show all 5", "Delete all 5 rooms"], DataAction::DeleteRooms(None));
    let (answer, _) = after((1280.0, 2400.0), |window, view| {
        window.click("Your data", view);
        window.settle(view);
        window.click("Take it in", view);
        window.click("File", view);
        window.write("/media/stick/runs.jsonl ", view);
        window.key(Pressed::Enter, view);
    });
    let import = DataAction::Import("/media/stick/runs.jsonl".to_owned());
    assert_eq!(answer, Some(SettingsAction::Data(import)), "an empty path is taken for nothing");
}

/// Chooses another key for what the notebook's does; `keys` are pressed after the button.
fn chooses(keys: &[Pressed]) -> (Option<SettingsAction>, TestWindow) {
    after((1280.0, 3000.0), |window, view| {
        window.click("Keys", view);
        window.settle(view);
        window.click("The notebook: N", view);
        window.settle(view);
        for key in keys {
            window.key(*key, view);
            window.settle(view);
        }
    })
}

#[test]
fn another_key_is_chosen_by_pressing_it() {
    let (answer, window) = chooses(&[]);
    assert_eq!(answer, None);
    assert!(window.find("The notebook: Press a key").is_some(), "{:?}", window.names());
    let (answer, window) = chooses(&[Pressed::K]);
    let keys = [("notebook".to_owned(), "K".to_owned())].into();
    assert_eq!(answer, Some(SettingsAction::Change(Settings { keys, ..Settings::default() })));
    assert!(window.has_focus("The notebook: N"), "the focus stays");
    // Esc leaves everything, and this page, as it is; the next Esc goes back.
    let (answer, window) = chooses(&[Pressed::Escape]);
    assert_eq!(answer, None);
    assert!(window.find("The notebook: N").is_some());
    assert_eq!(chooses(&[Pressed::Escape, Pressed::Escape]).0, Some(SettingsAction::Back));
    for (key, told) in [
        (Pressed::H, "“H” does something already: What was said. Nothing was changed."),
        (Pressed::Tab, "“Tab” stays as it is. Nothing was changed."),
        (Pressed::Num4, "“4” stays as it is. Nothing was changed."),
    ] {
        let (answer, window) = chooses(&[key]);
        assert_eq!(answer, None);
        assert!(window.find(told).is_some(), "{:?}", window.names());
        assert!(window.has_focus("The notebook: N"));
    }
}

#[test]
fn the_letters_are_those_that_this_machine_has() {
    let shown = |letters: LettersModel, chosen: Typeface| {
        let mut window = TestWindow::new(1280.0, 900.0, 1.0);
        let look = window.look(ThemeName::Light);
        let settings = Settings { letters: chosen, ..Settings::default() };
        let model = SettingsModel { letters, settings, ..model() };
        window.settle(&mut |ui| _ = settings_ui(ui, &look, &model));
        window.names()
    };
    let has = |names: &[String], words: &str| names.iter().any(|name| name.contains(words));
    let none = shown(LettersModel::default(), Typeface::NotoSans);
    assert!(has(&none, "Install Atkinson Hyperlegible") && !has(&none, "Letters: Lexend"), "{none:?}");
    let gone = shown(LettersModel::default(), Typeface::Lexend);
    assert!(has(&gone, "are not on this machine now"));
    let some = shown(LettersModel { found: vec![Typeface::Lexend], is_looking: false }, Typeface::NotoSans);
    assert!(has(&some, "Letters: Lexend") && !has(&some, "Letters: Atkinson"), "{some:?}");
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_all_parts() {
    for (name, size, scale, theme) in [
        ("720", (1280.0, 720.0), 1.0, ThemeName::Light),
        ("1080", (1280.0, 720.0), 1.5, ThemeName::Dark),
        ("whole", (1280.0, 2900.0), 1.0, ThemeName::Light),
        ("high", (1280.0, 720.0), 1.0, ThemeName::HighContrast),
        ("200", (640.0, 360.0), 2.0, ThemeName::Light),
        ("200-whole", (640.0, 1400.0), 1.0, ThemeName::Light),
    ] {
        for section in ["Reading", "Conversation", "Keys"] {
            let mut window = TestWindow::new(size.0, size.1, scale);
            let look = window.look(theme);
            let model = model();
            let mut view = |ui: &mut Ui| _ = settings_ui(ui, &look, &model);
            window.settle(&mut view);
            window.click(section, &mut view);
            window.settle(&mut view);
            if section == "Keys" && name != "200" {
                window.click("Larger text: Ctrl +", &mut view);
                window.settle(&mut view);
            }
            window.save_picture(&format!("settings-{}-{name}", section.to_lowercase()));
        }
    }
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_what_is_kept() {
    for (name, size, scale, theme) in [
        ("720", (1280.0, 720.0), 1.0, ThemeName::Light),
        ("1080", (1280.0, 720.0), 1.5, ThemeName::Light),
        ("whole", (1280.0, 1500.0), 1.0, ThemeName::Light),
        ("dark", (1280.0, 720.0), 1.0, ThemeName::Dark),
        ("200", (640.0, 360.0), 2.0, ThemeName::Light),
        ("200-whole", (640.0, 2200.0), 1.0, ThemeName::Light),
    ] {
        let mut window = TestWindow::new(size.0, size.1, scale);
        let look = window.look(theme);
        let at_data = SettingsModel { at_data: true, ..model() };
        window.settle(&mut |ui| _ = settings_ui(ui, &look, &at_data));
        window.save_picture(&format!("settings-data-{name}"));
    }
}
