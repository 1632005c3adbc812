#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use bevy_egui::egui::{Key as Pressed, Ui};

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::records::ExportForm;

fn model() -> SettingsModel {
    SettingsModel {
        who: "Ana".to_owned(),
        has_group: false,
        settings: Settings::default(),
        data: DataModel {
            places: [
                "/home/ana/.config/in-their-shoes/settings.ron",
                "/home/ana/in-their-shoes/records.sqlite",
                "/home/ana/in-their-shoes/scenarios",
            ]
            .map(str::to_owned),
            folder: "/home/ana/in-their-shoes/exports".to_owned(),
            exported: "8 runs are in /home/ana/in-their-shoes/exports/runs-2026-11-22.csv".to_owned(),
            imported: "/media/stick/a-very-long-folder-name-without-any-space/runs.jsonl: 3 runs were new, 5 were here already.".to_owned(),
            sent: String::new(),
            store: Some(["https://store.example.org/xapi. Name and password come from IN_THEIR_SHOES_STORE_NAME and IN_THEIR_SHOES_STORE_PASSWORD.", "It has 120 statements, 4 wait."].map(str::to_owned)),
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
        let (answer, _) = after((1280.0, 720.0), |window, view| {
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
        for section in ["Reading", "Conversation", "Your data"] {
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
        let (answer, _) = after((1280.0, 1600.0), |window, view| {
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
    check(&["Table of runs"], export(ExportForm::Runs, false));
    check(&["For another machine"], export(ExportForm::JsonLines, false));
    check(&["With how people said they were. Ask them first.", "xAPI statements"], export(ExportForm::Xapi, true));
    check(&["Send now"], DataAction::Send);
    check(&["Forget me"], DataAction::Forget);
    let (answer, _) = after((1280.0, 1600.0), |window, view| {
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

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_what_is_kept() {
    for (name, size, scale, theme) in [
        ("720", (1280.0, 720.0), 1.0, ThemeName::Light),
        ("1080", (1280.0, 720.0), 1.5, ThemeName::Light),
        ("whole", (1280.0, 1500.0), 1.0, ThemeName::Light),
        ("dark", (1280.0, 720.0), 1.0, ThemeName::Dark),
        ("200", (640.0, 360.0), 2.0, ThemeName::Light),
        ("200-whole", (640.0, 2000.0), 1.0, ThemeName::Light),
    ] {
        let mut window = TestWindow::new(size.0, size.1, scale);
        let look = window.look(theme);
        let at_data = SettingsModel { at_data: true, ..model() };
        window.settle(&mut |ui| _ = settings_ui(ui, &look, &at_data));
        window.save_picture(&format!("settings-data-{name}"));
    }
}
