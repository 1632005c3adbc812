#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;

/// Mickey, not met yet.
fn mickey() -> PersonCard {
    PersonCard {
        id: "mickey-first-interview".to_owned(),
        name: "Mickey".to_owned(),
        title: "Just looking".to_owned(),
        teaser: "A board under his arm. He has picked up the brown pair twice.".to_owned(),
        first_words: "Hey. Just looking.".to_owned(),
        pronoun: Pronoun::He,
        channel: Channel::InPerson,
        level: Level::Starter,
        minutes: 6,
        met: 0,
        best: [None; 3],
        broken_off: None,
    }
}

fn other(name: &str, title: &str, first_words: &str, channel: Channel, level: Level) -> PersonCard {
    PersonCard {
        id: name.to_lowercase(),
        name: name.to_owned(),
        title: title.to_owned(),
        first_words: first_words.to_owned(),
        pronoun: Pronoun::She,
        channel,
        level,
        ..mickey()
    }
}

fn alone() -> LibraryModel {
    let folder = "/home/ana/.local/share/in-their-shoes/scenarios".to_owned();
    LibraryModel { people: vec![mickey()], hero: 0, broken: Vec::new(), folder }
}

fn many() -> LibraryModel {
    let met = PersonCard { met: 2, best: [Some(74), Some(58), Some(90)], ..mickey() };
    let mut graham = other("Graham", "On hold", "Forty-five minutes. I counted.", Channel::Phone, Level::Hard);
    graham.broken_off = Some(5);
    let mut ines = other("Ines", "One month over", "It’s one month. One month over.", Channel::Phone, Level::Steady);
    ines.met = 1;
    LibraryModel {
        people: vec![
            met,
            other(
                "Sally and her mother",
                "The scoop",
                "It fell. I hadn’t even had any yet.",
                Channel::InPerson,
                Level::Starter,
            ),
            ines,
            other("Ruth", "After the bot", "I have told your robot four times.", Channel::Chat, Level::Steady),
            graham,
        ],
        broken: vec![BrokenCard {
            file: "shift-swap.ron".to_owned(),
            summary:
                "This one can’t be opened yet. Line 41: no reply is called “offer-tea”. Did you mean “offer-time”?"
                    .to_owned(),
            findings: vec![
                "shift-swap.ron:41:13 no reply is called “offer-tea”. Did you mean “offer-time”?".to_owned(),
            ],
        }],
        ..alone()
    }
}

fn after(
    size: (f32, f32),
    model: &LibraryModel,
    act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
) -> (Option<LibraryAction>, TestWindow) {
    let mut window = TestWindow::new(size.0, size.1, 1.0);
    let look = window.look(ThemeName::Light);
    let mut answer = None;
    let mut view = |ui: &mut Ui| {
        let action = library_ui(ui, &look, model, &mut |_, _, _, _| {});
        answer = answer.take().or(action);
    };
    window.settle(&mut view);
    act(&mut window, &mut view);
    (answer, window)
}

const WIDE: (f32, f32) = (1280.0, 720.0);

#[test]
fn the_main_button_meets_the_person_by_click_and_by_enter() {
    let meet = Some(LibraryAction::Meet("mickey-first-interview".to_owned()));
    for size in [WIDE, (900.0, 600.0), (640.0, 360.0)] {
        assert_eq!(after(size, &alone(), |window, view| window.key(Pressed::Enter, view)).0, meet);
        assert_eq!(after(size, &alone(), |window, view| window.click("Meet Mickey", view)).0, meet);
        assert_eq!(after(size, &many(), |window, view| window.key(Pressed::Enter, view)).0, meet);
    }
    assert_eq!(after(WIDE, &many(), |window, view| window.click("Meet him again", view)).0, meet);
}

#[test]
fn a_run_that_was_broken_off_goes_on_or_starts_again() {
    let mut model = alone();
    model.people[0].broken_off = Some(5);
    let id = || "mickey-first-interview".to_owned();
    let (answer, _) = after(WIDE, &model, |window, view| window.key(Pressed::Enter, view));
    assert_eq!(answer, Some(LibraryAction::GoOn(id())));
    let (answer, _) = after(WIDE, &model, |window, view| window.click("Go on at turn 5", view));
    assert_eq!(answer, Some(LibraryAction::GoOn(id())));
    let (answer, _) = after(WIDE, &model, |window, view| window.click("Start again", view));
    assert_eq!(answer, Some(LibraryAction::StartAgain(id())));
}

#[test]
fn arrows_walk_the_cards_and_enter_meets() {
    let (answer, _) = after(WIDE, &many(), |window, view| {
        window.key(Pressed::ArrowRight, view);
        window.key(Pressed::ArrowUp, view);
        window.settle(view);
        window.key(Pressed::Enter, view);
    });
    let Some(LibraryAction::Meet(id) | LibraryAction::GoOn(id)) = answer else { panic!("{answer:?}") };
    assert_ne!(id, "mickey-first-interview");
}

#[test]
fn the_search_finds_by_name_and_by_title() {
    let shown = |text: &str| {
        let (_, window) = after(WIDE, &many(), |window, view| {
            window.write("/", view);
            window.write(text, view);
            window.settle(view);
        });
        window.names().into_iter().filter(|name| name.contains(". ") && name.contains(" min. ")).count()
    };
    assert_eq!(shown(""), 4);
    assert_eq!(shown("ru"), 1);
    assert_eq!(shown("THE"), 2);
    assert_eq!(shown("mickey"), 1);
    assert_eq!(shown("nobody"), 0);
    let (_, window) = after(WIDE, &many(), |window, view| {
        window.write("/", view);
        window.write("zzz", view);
        window.settle(view);
    });
    assert!(window.find("Nobody by that name. Esc shows everybody.").is_some());
}

#[test]
fn the_findings_of_a_broken_file_open_and_close() {
    let name = format!("shift-swap.ron: Show the findings. {}", many().broken[0].summary);
    let name = name.as_str();
    let (_, window) = after(WIDE, &many(), |window, view| {
        window.click(name, view);
        window.settle(view);
        assert!(window.find("What is in shift-swap.ron").is_some(), "{:?}", window.names());
        window.key(Pressed::Escape, view);
        window.settle(view);
    });
    assert!(window.find("What is in shift-swap.ron").is_none());
}

#[test]
fn settings_are_one_press_away() {
    for size in [WIDE, (900.0, 600.0), (640.0, 360.0)] {
        let (answer, _) = after(size, &alone(), |window, view| window.click("Settings", view));
        assert_eq!(answer, Some(LibraryAction::OpenSettings));
    }
}

#[test]
fn nothing_is_cut_in_any_layout() {
    let mut broken_off = alone();
    broken_off.people[0].broken_off = Some(5);
    for model in [alone(), many(), broken_off] {
        for size in [WIDE, (1600.0, 900.0), (1280.0, 600.0), (900.0, 600.0), (640.0, 360.0), (420.0, 700.0)] {
            let (_, window) = after(size, &model, |_, _| {});
            window.check_nothing_is_cut(true);
        }
    }
}
