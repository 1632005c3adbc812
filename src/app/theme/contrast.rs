//! Whether everything can be seen: the contrast of each colour with what it lies on, in every theme.
//!
//! `cargo test every_pair_has_its_contrast -- --nocapture` prints the table.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

use std::collections::BTreeMap;

use bevy_egui::egui::Color32;

use super::{TextStyle, Theme, ThemeName, Tokens};

/// What is written, by WCAG 2 at level AAA.
const WRITTEN: f32 = 7.0;

/// Relative luminance by WCAG 2, 0 to 1.
fn luminance(colour: Color32) -> f32 {
    let [red, green, blue, _] = colour.to_srgba_unmultiplied();
    let linear = |channel: u8| {
        let channel = f32::from(channel) / 255.0;
        if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn ratio(one: Color32, other: Color32) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What each theme has between two of its colours, in the order of [`ThemeName::ALL`].
fn in_all(themes: &BTreeMap<ThemeName, Theme>, part: &str, ground: &str) -> [f32; 4] {
    ThemeName::ALL.map(|name| ratio(themes[&name].named(part).unwrap(), themes[&name].named(ground).unwrap()))
}

#[test]
fn every_pair_has_its_contrast_in_every_theme() {
    let tokens = Tokens::embedded().unwrap();
    assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    assert_eq!(tokens.themes.len(), ThemeName::ALL.len());
    assert!(tokens.contrast.len() > 60);
    println!("| what | on | at least | light | dark | high contrast | projector |");
    println!("|---|---|---|---|---|---|---|");
    for (part, ground, least) in &tokens.contrast {
        let got = in_all(&tokens.themes, part, ground);
        let [light, dark, high, projector] = got;
        println!("| {part} | {ground} | {least} | {light:.2} | {dark:.2} | {high:.2} | {projector:.2} |");
        for (name, got) in ThemeName::ALL.into_iter().zip(got) {
            assert!(got >= *least, "{name:?}: {part} on {ground} has {got:.2}, needs {least}");
        }
    }
}

#[test]
fn a_main_button_can_be_read_while_the_pointer_is_over_it() {
    let tokens = Tokens::embedded().unwrap();
    for (name, theme) in &tokens.themes {
        let got = ratio(theme.on_accent, theme.accent.lerp_to_gamma(theme.ink, 0.15));
        assert!(got >= WRITTEN, "{name:?} has {got:.2}");
    }
}

#[test]
fn what_is_written_on_a_projector_has_a_contrast_of_7_and_a_28th_of_the_height() {
    let tokens = Tokens::embedded().unwrap();
    let theme = tokens.theme(ThemeName::Projector, Some("mickey-first-interview"));
    let inks = [theme.ink, theme.ink_soft, theme.accent, theme.curiosity, theme.acknowledgement, theme.de_escalation];
    for ink in inks.into_iter().chain([theme.harm]) {
        for ground in [theme.ground, theme.surface, theme.sunk, theme.accent_soft] {
            assert!(ratio(ink, ground) >= WRITTEN, "{ink:?} on {ground:?} has {:.2}", ratio(ink, ground));
        }
    }
    let look = crate::app::testing::TestWindow::new(1280.0, 720.0, 1.0).look(ThemeName::Projector);
    for style in TextStyle::ROOM {
        assert!(look.font(style).size >= 720.0 / 28.0, "{style:?}");
        assert!(look.line_height(style) >= look.font(style).size * 1.15, "{style:?}");
    }
    assert!(look.font(TextStyle::RoomBody).size >= 720.0 / 20.0);
    assert!(look.font(TextStyle::RoomDisplay).size >= 720.0 / 14.0);
}

#[test]
fn every_accent_can_be_read_and_read_upon() {
    let tokens = Tokens::embedded().unwrap();
    for scenario in tokens.accents.keys() {
        for name in ThemeName::ALL {
            let theme = tokens.theme(name, Some(scenario));
            let grounds = [theme.ground, theme.surface, theme.sunk, theme.accent_soft, theme.on_accent];
            for ground in grounds {
                assert!(ratio(theme.accent, ground) >= WRITTEN, "{scenario} in {name:?}");
            }
        }
    }
}
