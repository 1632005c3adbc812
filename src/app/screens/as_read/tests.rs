//! What is listed is the sum itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use bevy_egui::egui::Ui;

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::reading::Reader;

const TEXTS: [&str; 5] = [
    "You’d rather they see you than the board. Don’t worry. What would you like them to notice first?",
    "Sorry if you feel that way, but it is our policy. What do you want? What do you want?",
    "so so so what how why feel feel",
    "",
    "You stupid idiot 😀 \u{202e}x\u{202c}\nNew line.",
];

fn read(text: &str) -> WordsAsRead {
    let reader = Reader::shipped();
    let heard = reader.heard(&["I don’t want to walk in there and have them see the board."], &[]);
    WordsAsRead::of(text, &reader.reading(text, &heard), &Words::english())
}

#[test]
fn the_lines_add_up_to_the_sums_and_every_mark_has_its_line() {
    for text in TEXTS {
        let read = read(text);
        for (sign, sum) in AxisSign::ALL.into_iter().zip(read.sums) {
            let worth = read.reasons.iter().flat_map(|line| &line.worth).filter(|(of, _)| *of == sign);
            assert_eq!(worth.map(|(_, worth)| worth).sum::<i32>(), sum, "{text}");
        }
        for mark in &read.marks {
            assert!(text.get(mark.span.clone()).is_some_and(|words| !words.is_empty()), "{text}");
            assert_eq!(read.reasons[mark.line].number, Some(mark.line + 1));
        }
        for line in &read.reasons {
            assert!(!line.words.starts_with("reading-"), "{line:?}");
        }
    }
}

#[test]
fn points_are_told_exactly() {
    let words = Words::english();
    for (hundredths, signed, expected) in [
        (200, true, "+2"),
        (110, true, "+1.1"),
        (-25, true, "−0.25"),
        (5, false, "0.05"),
        (0, true, "0"),
        (-200, false, "−2"),
    ] {
        assert_eq!(points_words(&words, hundredths, signed), expected);
    }
}

#[test]
fn the_words_can_be_pressed_and_nothing_is_cut() {
    for (width, scrolls) in [(760.0, 0), (300.0, 0)] {
        for text in TEXTS {
            let read = read(text);
            let mut window = TestWindow::new(width, 720.0, 1.0);
            let look = window.look(ThemeName::Dark);
            let mut pressed = None;
            let mut view = |ui: &mut Ui| {
                let hit = marked_words_ui(ui, &look, &read, Some(0));
                sums_ui(ui, &look, &read);
                pressed = pressed.or(hit).or(reasons_ui(ui, &look, &read, Some(0), false));
                addition_ui(ui, &look, &read);
            };
            window.settle(&mut view);
            window.check_nothing_is_cut(scrolls == 0);
            if let Some(reason) = read.reasons.first().filter(|reason| reason.number.is_some()) {
                let name = window.names().into_iter().find(|name| name.ends_with(&reason.words)).unwrap();
                window.click(&name, &mut view);
                assert_eq!(pressed, Some(0));
            }
        }
    }
}
