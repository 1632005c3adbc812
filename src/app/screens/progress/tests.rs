#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use bevy_egui::egui::Painter;

use super::*;
use crate::app::screens::Picture;
use crate::app::testing::TestWindow;
use crate::app::theme::{AxisSign, ThemeName};
use crate::records::{Face, RunKey};
use crate::scenario::Mood;
use crate::scoring::{Trend, trend};

const WIDE: (f32, f32) = (1280.0, 720.0);
const SMALL: (f32, f32) = (640.0, 360.0);

/// The scores of eight runs, oldest first.
const EIGHT: [[u8; 3]; 8] =
    [[34, 50, 66], [41, 44, 70], [38, 58, 64], [52, 49, 72], [60, 62, 71], [55, 51, 78], [66, 70, 76], [74, 68, 81]];

fn point(number: usize, scores: [Option<u8>; 3]) -> RunPoint {
    RunPoint {
        key: RunKey::from(format!("run {number}")),
        number,
        name: "Mickey".to_owned(),
        day: 20_000 + number as u64,
        when: format!("{} November", number % 30 + 1),
        about: vec!["Ending 2 of 4: He takes the brown pair".to_owned(), "9 turns.".to_owned()],
        clean: true,
        scores,
    }
}

fn met(name: &str, seen: usize, of: usize, words: &str) -> MetPerson {
    let endings = (0..of).map(|place| place < seen).collect();
    MetPerson { name: name.to_owned(), endings, words: words.to_owned() }
}

fn saying(sign: Option<AxisSign>, claim: &str, moments: &str) -> Saying {
    Saying { sign, claim: claim.to_owned(), moments: moments.to_owned() }
}

/// A page of so many runs.
fn of(runs: &[[Option<u8>; 3]]) -> ProgressModel {
    let points: Vec<RunPoint> = runs.iter().enumerate().map(|(place, scores)| point(place + 1, *scores)).collect();
    let scores = |axis: usize| -> Vec<f64> { runs.iter().filter_map(|run| run[axis]).map(f64::from).collect() };
    ProgressModel {
        who: "Ana".to_owned(),
        next: NextStep {
            title: "Next: Ines, “The blender”".to_owned(),
            line: "Due for three days, and saying back what you heard is where you gain most.".to_owned(),
            button: "Meet her again".to_owned(),
            scenario: Some("the-blender".to_owned()),
        },
        trends: [trend(&scores(0)), trend(&scores(1)), trend(&scores(2))],
        first: points.first().map(|first| FirstRun { key: first.key.clone(), scores: first.scores }),
        points,
        sayings: vec![
            saying(Some(AxisSign::DeEscalation), "You wait well.", "Mickey, turn 3; Ruth, turn 2."),
            saying(
                Some(AxisSign::Acknowledgement),
                "You pass over feelings.",
                "Ines, turn 4: “It’s in the terms. Twelve months, and yours were over in May.”",
            ),
            saying(None, "You guess trust too low.", "By 18 of 100 on the whole, in 4 guesses."),
        ],
        met: vec![
            met("Mickey", 2, 4, "2 of 4 endings, 7 of 9 facts"),
            met("Ines", 1, 3, "1 of 3 endings, 4 of 8 facts"),
            met("Ruth", 1, 3, "1 of 3 endings, 5 of 7 facts"),
        ],
        kept: runs.len(),
        ..ProgressModel::default()
    }
}

fn eight() -> ProgressModel {
    of(&EIGHT.map(|scores| scores.map(Some)))
}

/// With guesses and check-ins, a run that was taken back in, and an axis that did not come up.
fn whole() -> ProgressModel {
    let mood = |tension, trust| Mood { tension, trust };
    let guess = |place: usize| GuessPoint {
        about: format!("Mickey, {place} November"),
        guessed: mood(60 - 3 * place as u8, 30 + 2 * place as u8),
        felt: mood(35 - 2 * place as u8, 50 + 4 * place as u8),
    };
    let mut model = eight();
    model.points[3].clean = false;
    model.points[5].scores[1] = None;
    model.guesses = (0..8).map(guess).collect();
    model.check_ins = [(Some(2), Some(3)), (Some(4), None), (None, Some(1)), (Some(3), Some(5))]
        .map(|(before, after): (Option<u8>, Option<u8>)| {
            let [before, after] = [before, after].map(|face| face.and_then(Face::new));
            CheckInPair { when: "12 November".to_owned(), before, after }
        })
        .to_vec();
    model
}

/// Many runs, by chance that is always the same.
fn many(count: usize) -> ProgressModel {
    let score = |place: usize, axis: usize| {
        let wave = ((place * 37 + axis * 101) % 41) as f32 - 20.0;
        Some((40.0 + 35.0 * place as f32 / count as f32 + wave).clamp(0.0, 100.0) as u8)
    };
    let runs: Vec<[Option<u8>; 3]> = (0..count).map(|place| [0, 1, 2].map(|axis| score(place, axis))).collect();
    let mut model = of(&runs);
    if count > 60 {
        model.points.drain(..count.saturating_sub(500));
        for (place, point) in model.points.iter_mut().enumerate() {
            point.day = 20_200 + place as u64 / 4;
        }
        model.weeks = (0..40)
            .map(|week| WeekPoint {
                day: 20_003 + 7 * week,
                means: [0, 1, 2].map(|axis| Some(f64::from(score(week as usize * count / 40, axis).unwrap()))),
            })
            .collect();
    }
    model
}

fn long_names() -> ProgressModel {
    let mut model = whole();
    let name = "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenburg";
    model.who = name.to_owned();
    model.next.title = format!("Next: {name}, “The order that was never delivered to the wedding”");
    model.met = (0..12).map(|_| met(name, 3, 9, "3 of 9 endings, 14 of 21 facts")).collect();
    for point in &mut model.points {
        point.name = name.to_owned();
        point.when = "30 September 2024".to_owned();
    }
    model
}

fn nobody() -> ProgressModel {
    ProgressModel {
        who: String::new(),
        next: NextStep {
            title: "Nobody met yet".to_owned(),
            line: "After your first conversation you will see here how you talk with people, and who to meet next."
                .to_owned(),
            button: "Meet Mickey, 6 minutes".to_owned(),
            scenario: Some("mickey-first-interview".to_owned()),
        },
        ..ProgressModel::default()
    }
}

fn plain(painter: &Painter, rect: Rect, _: &str, _: Picture) {
    painter.rect_filled(rect, 0.0, bevy_egui::egui::Color32::from_rgb(0xE6, 0xCF, 0xAE));
}

/// What came of it when `act` did something on the page.
fn after(
    size: (f32, f32),
    model: &ProgressModel,
    act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
) -> Option<ProgressAction> {
    let mut window = TestWindow::new(size.0, size.1, 1.0);
    let look = window.look(ThemeName::Light);
    let mut answer = None;
    let mut view = |ui: &mut Ui| {
        let action = progress_ui(ui, &look, model, &mut plain);
        answer = answer.take().or(action);
    };
    window.settle(&mut view);
    act(&mut window, &mut view);
    answer
}

#[test]
fn keys_and_buttons_do_what_they_say() {
    let check = |keys: &[Key], expected: Option<ProgressAction>| {
        let answer = after(WIDE, &eight(), |window, view| {
            for key in keys {
                window.key(*key, view);
                window.settle(view);
            }
        });
        assert_eq!(answer, expected, "{keys:?}");
    };
    let run = |number: usize| Some(ProgressAction::Delete(RunKey::from(format!("run {number}"))));
    check(&[Key::Enter], Some(ProgressAction::Meet("the-blender".to_owned())));
    check(&[Key::Escape], Some(ProgressAction::Back));
    check(&[Key::E], Some(ProgressAction::Export));
    let back = |number: usize| Some(ProgressAction::LookBack(RunKey::from(format!("run {number}"))));
    check(&[Key::L], None);
    check(&[Key::ArrowLeft, Key::L], back(8));
    check(&[Key::Home, Key::L], back(1));
    // The newest run first, then the ones before it; Esc is one step back at a time.
    check(&[Key::ArrowLeft, Key::Escape], None);
    check(&[Key::ArrowLeft, Key::Escape, Key::Escape], Some(ProgressAction::Back));
    // The answer that keeps it has the focus.
    check(&[Key::ArrowLeft, Key::Delete, Key::Enter], None);
    check(&[Key::ArrowLeft, Key::Delete, Key::Escape, Key::Enter], Some(ProgressAction::Meet("the-blender".into())));
    check(&[Key::ArrowLeft, Key::Delete, Key::Tab, Key::Enter], run(8));
    check(&[Key::ArrowLeft, Key::ArrowLeft, Key::Delete, Key::Tab, Key::Enter], run(7));
    check(&[Key::Home, Key::ArrowLeft, Key::ArrowRight, Key::Delete, Key::Tab, Key::Enter], run(2));
    // Past the newest nothing is looked at.
    check(
        &[Key::ArrowLeft, Key::ArrowRight, Key::Delete, Key::Enter],
        Some(ProgressAction::Meet("the-blender".into())),
    );

    let pressed = |names: &[&str]| {
        after(WIDE, &eight(), |window, view| {
            for name in names {
                window.click(name, view);
                window.settle(view);
            }
        })
    };
    assert_eq!(pressed(&["Meet her again"]), Some(ProgressAction::Meet("the-blender".to_owned())));
    assert_eq!(pressed(&["People"]), Some(ProgressAction::Go(Place::People)));
    assert_eq!(pressed(&["Ana"]), Some(ProgressAction::Go(Place::Profiles)));
    assert_eq!(pressed(&["Progress"]), None);
    assert_eq!(pressed(&["Export"]), Some(ProgressAction::Export));
    assert_eq!(pressed(&["Forget me"]), Some(ProgressAction::Forget));
    // In the middle of a chart lies a run of the middle.
    let curiosity = "Curiosity, growing, first: 34, conversation 8, 9 November: 74, best: 74";
    let answer = pressed(&[curiosity, "Delete this conversation"]);
    assert_eq!(answer, None, "it is asked first");
    // Whoever points walks the runs, too.
    assert_eq!(pressed(&["Look at one conversation", "Look back"]), back(8));
    assert_eq!(
        pressed(&["Look at one conversation", "The conversation before", "The conversation before", "Look back"]),
        back(6)
    );
    assert_eq!(pressed(&["Look at one conversation", "The conversation after", "Look back"]), back(8), "there is none");
    assert!(matches!(pressed(&[curiosity, "Look back"]), Some(ProgressAction::LookBack(_))));
}

#[test]
fn a_run_that_is_turned_to_is_brought_into_view() {
    for size in [WIDE, (900.0, 600.0), SMALL] {
        _ = after(size, &whole(), |window, view| {
            window.key(Key::ArrowLeft, view);
            window.settle(view);
            for name in ["Look back", "Delete this conversation", "Back to all"] {
                let rect = window.find(name).unwrap();
                assert!(rect.top() > 48.0 && rect.bottom() < size.1, "{name} at {rect:?} in {size:?}");
            }
        });
    }
}

#[test]
fn control_and_a_number_go_to_the_pages() {
    let check = |key: Key, expected: Option<Place>| {
        let answer = after(WIDE, &eight(), |window, view| {
            let event = bevy_egui::egui::Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::COMMAND,
            };
            window.pass(vec![event], view);
        });
        assert_eq!(answer, expected.map(ProgressAction::Go), "{key:?}");
    };
    check(Key::Num1, Some(Place::People));
    check(Key::Num2, None);
    check(Key::Num3, Some(Place::Settings));
    check(Key::Num4, Some(Place::Profiles));
}

#[test]
fn a_chart_is_told_in_words() {
    let check = |model: &ProgressModel, expected: &[&str]| {
        _ = after(WIDE, model, |window, _| {
            for words in expected {
                assert!(window.names().iter().any(|name| name == words), "no “{words}” in {:?}", window.names());
            }
        });
    };
    check(&eight(), &["De-escalation, steady, first: 66, conversation 8, 9 November: 81, best: 81"]);
    let one = of(&[[Some(40), None, Some(60)]]);
    check(&one, &["Curiosity, One conversation. A line needs two., best: 40"]);
    check(&one, &["Acknowledgement, did not come up"]);
    assert_eq!(eight().trends, [Some(Trend::Growing), Some(Trend::UpAndDown), Some(Trend::Steady)]);
}

#[test]
fn nothing_is_cut_whatever_there_is_to_show() {
    let one = of(&[[Some(40), None, Some(60)]]);
    let two = of(&[[Some(40), None, Some(60)], [Some(100), Some(0), None]]);
    let models = [eight(), whole(), one, two, many(60), many(1_000), long_names(), nobody()];
    for size in [WIDE, (1600.0, 900.0), (900.0, 600.0), SMALL, (420.0, 700.0)] {
        for model in &models {
            _ = after(size, model, |window, view| {
                window.check_nothing_is_cut(true);
                window.key(Key::ArrowLeft, view);
                window.settle(view);
                window.check_nothing_is_cut(true);
                window.key(Key::Delete, view);
                window.settle(view);
                window.check_nothing_is_cut(true);
            });
        }
    }
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_progress() {
    let one = of(&[[Some(40), None, Some(60)]]);
    for (name, model, size, scale, theme, keys) in [
        ("eight", &eight(), WIDE, 1.0, ThemeName::Light, &[][..]),
        ("eight-1080", &eight(), WIDE, 1.5, ThemeName::Light, &[]),
        ("eight-dark", &eight(), WIDE, 1.0, ThemeName::Dark, &[]),
        ("whole", &whole(), (1280.0, 1000.0), 1.0, ThemeName::Light, &[]),
        ("whole-contrast", &whole(), (1280.0, 1000.0), 1.0, ThemeName::HighContrast, &[]),
        ("selected", &whole(), WIDE, 1.0, ThemeName::Light, &[Key::ArrowLeft, Key::ArrowLeft, Key::ArrowLeft]),
        ("asked", &whole(), WIDE, 1.0, ThemeName::Light, &[Key::ArrowLeft, Key::Delete]),
        ("one", &one, WIDE, 1.0, ThemeName::Light, &[]),
        ("sixty", &many(60), WIDE, 1.0, ThemeName::Light, &[]),
        ("thousand", &many(1_000), WIDE, 1.0, ThemeName::Light, &[]),
        ("thousand-dark", &many(1_000), WIDE, 1.0, ThemeName::Dark, &[]),
        ("long", &long_names(), WIDE, 1.0, ThemeName::Light, &[]),
        ("200", &whole(), SMALL, 2.0, ThemeName::Light, &[]),
        ("200-whole", &whole(), (640.0, 2000.0), 1.0, ThemeName::Dark, &[]),
        ("200-long", &long_names(), (640.0, 1600.0), 1.0, ThemeName::Light, &[]),
        ("200-asked", &whole(), SMALL, 2.0, ThemeName::Light, &[Key::ArrowLeft, Key::Delete]),
        ("middle", &whole(), (900.0, 1900.0), 1.0, ThemeName::Light, &[]),
        ("nobody-200", &nobody(), SMALL, 2.0, ThemeName::Light, &[]),
    ] {
        let mut window = TestWindow::new(size.0, size.1, scale);
        let look = window.look(theme);
        let mut view = |ui: &mut Ui| _ = progress_ui(ui, &look, model, &mut plain);
        window.settle(&mut view);
        for key in keys {
            window.key(*key, &mut view);
            window.settle(&mut view);
        }
        window.save_picture(&format!("progress-{name}"));
    }
}
