//! The small parts that every screen is built from. Each takes the [`Look`](super::Look), can be reached by keyboard
//! where it can be pressed, and says its name to screen readers.

mod axis;
mod bars;
mod bubble;
mod button;
mod choice;
mod field;
mod focus;
mod frames;
mod line;
mod motion;
mod panels;
mod scrolling;
mod slider;
mod tags;

pub use axis::{axis_label_ui, points_ui, underline_paint};
pub use bars::{Bar, bar_ui, pattern_paint};
pub use bubble::{Bubble, Tail, bubble_paint, bubble_ui};
pub use button::{Button, CONTROL_HEIGHT, SMALL_HEIGHT};
pub use choice::{segmented_ui, toggle_ui};
pub use field::field_ui;
pub use focus::{focus_by_default, focus_ring_paint, press_low_ui, press_ui};
pub use frames::{
    card_corners_paint, card_edge_paint, card_frame, card_paint, dashed_frame_paint, press_card_ui,
    round_corners_paint, rule_ui, sunk_frame,
};
pub use line::Line;
pub use motion::appear;
pub use panels::{
    Step, Tab, TabSign, drawer_covers_all, drawer_rect, drawer_ui, modal_ui, steps_ui, steps_width, top_bar_ui,
};
pub use scrolling::{arrows_scroll, pages_scroll};
pub use slider::{Handle, Slider, track_ui};
pub use tags::{Key, chip_ui, key_ui, tag_ui};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use bevy_egui::egui::{Id, Key as Pressed, Stroke, Ui, vec2};

    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::{AxisSign, Icon, Look, TextStyle, ThemeName, text_ui};

    /// One of each part, and what pressing them did.
    #[derive(Debug, Default, PartialEq)]
    struct Specimen {
        main: u32,
        bare: u32,
        choice: usize,
        on: bool,
        size: i32,
    }

    fn specimen_ui(ui: &mut Ui, look: &Look, specimen: &mut Specimen) {
        let theme = &look.theme;
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme.ground);
        let tab = |icon, words, selected| Tab { sign: TabSign::Icon(icon), words, selected };
        let (left, right) = ([tab(Icon::People, "People", true)], [tab(Icon::Sliders, "Settings", false)]);
        top_bar_ui(ui, look, "In Their Shoes", &left, &right);
        let steps = ["His side", "The turn", "The whole run"].map(|words| Step { words, done: words == "His side" });
        steps_ui(
            ui,
            look,
            "Mickey",
            &steps,
            1,
            (120.0, |ui: &mut Ui| {
                Button::outlined("Again").before(Icon::Repeat).small().ui(ui, look);
            }),
        );
        let inside = ui.available_rect_before_wrap().shrink2(vec2(look.layout.margin(), 0.0));
        let mut ui = ui.new_child(bevy_egui::egui::UiBuilder::new().max_rect(inside));
        let ui = &mut ui;
        ui.spacing_mut().item_spacing = vec2(16.0, 16.0);
        ui.horizontal_wrapped(|ui| {
            let main = Button::main("Meet him again").after(Icon::Right).key(Key::Enter);
            specimen.main += u32::from(main.ui(ui, look).clicked());
            Button::outlined("Back").key(Key::Escape).ui(ui, look);
            specimen.bare += u32::from(Button::bare("Skip the guess").ui(ui, look).clicked());
            Button::icon_alone(Icon::Sliders, "Settings alone").ui(ui, look);
            Button::main("Say it").enabled(false).ui(ui, look);
            tag_ui(ui, look, "Starter", None, Some(1));
            tag_ui(ui, look, "6 min", Some(Icon::Clock), None);
            key_ui(ui, look, Key::Backspace);
            key_ui(ui, look, Key::Control);
        });
        ui.horizontal_wrapped(|ui| {
            let options = ["hidden", "after each reply", "at the end"].map(str::to_owned);
            if let Some(choice) = segmented_ui(ui, look, "His thoughts", &options, specimen.choice) {
                specimen.choice = choice;
            }
            if toggle_ui(ui, look, "Reduce motion", specimen.on).clicked() {
                specimen.on = !specimen.on;
            }
            chip_ui(ui, look, "relieved", true);
            chip_ui(ui, look, "hurried", false);
        });
        ui.horizontal(|ui| {
            Slider::new("Text size", 80, 200, 10).filled().width(220.0).ui(ui, look, &mut specimen.size);
            let mut guess = 20;
            Slider::new("At ease", 0, 100, 5).handle(Handle::Square).width(180.0).ui(ui, look, &mut guess);
            ui.scope(|ui| {
                ui.set_width(200.0);
                track_ui(ui, look, "both", &[(0.2, Handle::Disc), (0.5, Handle::Square)]);
            });
        });
        for (sign, points) in AxisSign::ALL.into_iter().zip([2, -1, 0]) {
            ui.horizontal(|ui| {
                axis_label_ui(ui, look, sign);
                points_ui(ui, look, sign, points);
                ui.vertical(|ui| {
                    ui.set_width(600.0);
                    bar_ui(ui, look, &Bar::axis(look, sign, "74 of 100", 62.0).best(Some(80.0)));
                });
            });
        }
        ui.horizontal_top(|ui| {
            bubble_ui(ui, look, "Huh. That I turned up early, I guess.", TextStyle::Spoken, 360.0, Bubble::default());
            ui.add_space(24.0);
            let thought = Bubble { tail: Tail::None, radius: 16.0, dashed: true };
            bubble_ui(ui, look, "Board, hoodie.", TextStyle::Lead, 300.0, thought);
            let (rect, _) = ui.allocate_exact_size(vec2(200.0, 64.0), bevy_egui::egui::Sense::hover());
            dashed_frame_paint(ui.painter(), rect, 14.0, Stroke::new(1.5, theme.edge));
            tags::levels_paint(ui.painter(), rect, 2, theme.ink_soft);
            for (sign, down) in AxisSign::ALL.into_iter().zip([10.0, 30.0, 50.0]) {
                let from = rect.min + vec2(10.0, down);
                underline_paint(ui.painter(), from, from.x + 60.0, sign, sign.colour(theme));
            }
            ui.vertical(|ui| {
                frames::paper_frame(look).show(ui, |ui| {
                    text_ui(ui, look, "What he does next", TextStyle::Title, theme.ink);
                    rule_ui(ui, look, 8.0, 8.0);
                    text_ui(ui, look, "He takes the brown pair.", TextStyle::Reply, theme.ink_soft);
                });
            });
        });
    }

    /// Runs the specimen through what `act` does to the window, and returns what came of it.
    fn after(act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui))) -> Specimen {
        let mut window = TestWindow::new(1280.0, 720.0, 1.0);
        let look = window.look(ThemeName::Light);
        let mut specimen = Specimen { size: 100, ..Specimen::default() };
        let mut view = |ui: &mut Ui| specimen_ui(ui, &look, &mut specimen);
        window.settle(&mut view);
        act(&mut window, &mut view);
        specimen
    }

    #[test]
    fn parts_answer_to_pointer_and_keys() {
        let start = || Specimen { size: 100, ..Specimen::default() };
        // Enter does the one main thing while nothing else has the focus.
        assert_eq!(after(|window, view| window.key(Pressed::Enter, view)), Specimen { main: 1, ..start() });
        assert_eq!(after(|window, view| window.key(Pressed::Space, view)), Specimen { main: 1, ..start() });
        assert_eq!(after(|window, view| window.click("Meet him again", view)), Specimen { main: 1, ..start() });
        assert_eq!(after(|window, view| window.click("Skip the guess", view)), Specimen { bare: 1, ..start() });
        assert_eq!(after(|window, view| window.click("Say it", view)), start());
        assert_eq!(after(|window, view| window.click("Reduce motion", view)), Specimen { on: true, ..start() });
        let choice = "His thoughts: at the end";
        assert_eq!(after(|window, view| window.click(choice, view)), Specimen { choice: 2, ..start() });
        assert_eq!(after(|window, view| window.click("Text size", view)), Specimen { size: 140, ..start() });
    }

    #[test]
    fn arrows_change_a_choice_and_a_value() {
        let tabbed = |times: usize, key: Pressed| {
            after(|window, view| {
                for _ in 0..times {
                    window.key(Pressed::Tab, view);
                }
                window.key(key, view);
                window.key(key, view);
            })
        };
        // From the main button: Back, Skip, Settings alone, then the first segment.
        assert_eq!(tabbed(4, Pressed::ArrowRight).choice, 2);
        assert_eq!(tabbed(4, Pressed::ArrowLeft).choice, 0);
        // Three segments, the switch, two chips, then the slider.
        assert_eq!(tabbed(10, Pressed::ArrowRight).size, 120);
        assert_eq!(tabbed(10, Pressed::ArrowLeft).size, 80);
    }

    #[test]
    fn a_panel_in_front_keeps_the_focus_and_the_rest_out() {
        let mut window = TestWindow::new(640.0, 360.0, 1.0);
        let look = window.look(ThemeName::Dark);
        let (mut specimen, mut gone, mut closed) = (Specimen::default(), 0, false);
        let mut view = |ui: &mut Ui| {
            specimen_ui(ui, &look, &mut specimen);
            let panel = modal_ui(ui.ctx(), &look, Id::new("paused"), 480.0, |ui| {
                text_ui(ui, &look, "Paused", TextStyle::Title, look.theme.ink);
                gone += u32::from(Button::main("Go on").key(Key::Escape).spread().width(400.0).ui(ui, &look).clicked());
            });
            closed |= panel.should_close();
        };
        window.settle(&mut view);
        window.key(Pressed::Enter, &mut view);
        window.key(Pressed::Tab, &mut view);
        window.key(Pressed::Enter, &mut view);
        window.key(Pressed::Escape, &mut view);
        window.settle(&mut view);
        window.save_picture("panel");
        assert_eq!((specimen.main, gone, closed), (0, 2, true));
    }

    #[test]
    #[ignore = "writes pictures to be looked at"]
    fn pictures_of_all_parts() {
        for (name, theme) in [("light", ThemeName::Light), ("dark", ThemeName::Dark), ("high", ThemeName::HighContrast)]
        {
            let mut window = TestWindow::new(1280.0, 720.0, 1.0);
            let look = window.look(theme);
            let mut specimen = Specimen { size: 120, choice: 1, on: true, ..Specimen::default() };
            window.settle(&mut |ui| specimen_ui(ui, &look, &mut specimen));
            window.save_picture(&format!("parts-{name}"));
        }
    }
}
