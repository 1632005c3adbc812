#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use bevy_egui::egui::{Key as Pressed, Ui};

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;

fn model() -> SettingsModel {
    SettingsModel {
        who: "Ana".to_owned(),
        has_group: false,
        settings: Settings::default(),
        places: [
            "/home/ana/.config/in-their-shoes/settings.ron",
            "/home/ana/in-their-shoes/runs",
            "/home/ana/in-their-shoes/scenarios",
        ]
        .map(str::to_owned),
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
