#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use bevy_egui::egui::{Event, Key as Pressed};

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::scenario::{Channel, Level, Pronoun};

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

fn person(card: PersonCard) -> Card {
    Card::Person(Box::new(card))
}

fn broken() -> BrokenCard {
    BrokenCard {
        file: "shift-swap.ron".to_owned(),
        summary: "Line 41: No node and no ending is called “offer-tea”. Did you mean “offer-time”?".to_owned(),
        findings: vec!["Line 41: No node and no ending is called “offer-tea”. Did you mean “offer-time”?".to_owned()],
    }
}

fn tab(id: &str, title: &str, cards: Vec<Card>) -> LibraryTab {
    let hero = cards.iter().find_map(|card| match card {
        Card::Person(person) => Some(person.id.clone()),
        Card::Broken(_) => None,
    });
    let about = "Easy to like, and slow to say what matters.".to_owned();
    let sections = vec![Section { title: String::new(), about, counts: true, cards }];
    LibraryTab { id: id.to_owned(), title: title.to_owned(), hero, sections, folder: String::new() }
}

/// The tab of one's own scenarios, with nobody in it.
fn yours() -> LibraryTab {
    let folder = "/home/ana/.local/share/in-their-shoes/scenarios".to_owned();
    LibraryTab { sections: Vec::new(), folder, ..tab("own", "Yours", Vec::new()) }
}

/// The first start, with one person in one course.
fn first_start() -> LibraryModel {
    let tabs = vec![tab("first-day", "First day", vec![person(mickey())]), yours()];
    LibraryModel { who: "Ana".to_owned(), tabs, tab: 0, nobody_met: true, has_group: false }
}

fn phone(name: &str, title: &str, first_words: &str, level: Level) -> PersonCard {
    other(name, title, first_words, Channel::Phone, level)
}

/// Three courses of which one is done, one's own with a broken file, and a pack of two courses.
fn many() -> LibraryModel {
    let met = |card: PersonCard| PersonCard { met: 2, best: [Some(74), Some(58), Some(90)], ..card };
    let tess =
        other("Tess", "Sally and her mother", "It fell. I hadn’t even had any yet.", Channel::InPerson, Level::Starter);
    let mut graham = phone("Graham", "On hold", "Forty-five minutes. I counted.", Level::Hard);
    graham.broken_off = Some(5);
    let ines = phone("Ines", "One month over", "It’s one month. One month over.", Level::Steady);
    let ruth = other("Ruth", "After the bot", "I have told your robot four times.", Channel::Chat, Level::Steady);
    let own = |index: usize| phone(&format!("Own {index}"), "A try", "Hello?", Level::Steady);
    let mut yours = yours();
    yours.sections =
        tab("", "", [Card::Broken(broken())].into_iter().chain((1..=9).map(|index| person(own(index)))).collect())
            .sections;
    yours.hero = Some("own 1".to_owned());
    let mut pack =
        tab("/home/ana/packs/Our shop", "Our shop", vec![person(phone("Noor", "Noor waits", "Hm.", Level::Hard))]);
    let second = tab("", "", vec![person(phone("Otto", "Otto asks", "Where?", Level::Steady)), person(mickey())]);
    pack.sections
        .extend(second.sections.into_iter().map(|section| Section { title: "The counter".to_owned(), ..section }));
    let tabs = vec![
        tab("first-day", "First day", vec![person(met(mickey())), person(tess), person(ines), person(ruth)]),
        tab(
            "first-week",
            "First week",
            vec![person(met(other("Dana", "Worn out", "Hm.", Channel::InPerson, Level::Hard)))],
        ),
        tab("when-it-gets-hard", "When it gets hard", vec![person(graham)]),
        yours,
        pack,
    ];
    LibraryModel { who: "Ana".to_owned(), tabs, tab: 0, nobody_met: false, has_group: true }
}

/// The same, with another tab looked at.
fn at(tab: usize) -> LibraryModel {
    LibraryModel { tab, ..many() }
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
        assert_eq!(after(size, &first_start(), |window, view| window.key(Pressed::Enter, view)).0, meet);
        assert_eq!(after(size, &first_start(), |window, view| window.click("Meet Mickey", view)).0, meet);
        assert_eq!(after(size, &many(), |window, view| window.key(Pressed::Enter, view)).0, meet);
    }
    assert_eq!(after(WIDE, &many(), |window, view| window.click("Meet him again", view)).0, meet);
}

#[test]
fn a_run_that_was_broken_off_goes_on_or_starts_again() {
    let mut model = first_start();
    model.tabs[0].sections[0].cards = vec![person(PersonCard { broken_off: Some(5), ..mickey() })];
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
        window.key(Pressed::ArrowRight, view);
        window.settle(view);
        window.key(Pressed::Enter, view);
    });
    let Some(LibraryAction::Meet(id) | LibraryAction::GoOn(id)) = answer else { panic!("{answer:?}") };
    assert_ne!(id, "mickey-first-interview");
}

/// The names of the cards that are shown.
fn shown(window: &TestWindow) -> Vec<String> {
    let cards = window.names().into_iter().filter(|name| name.contains(" min. "));
    cards.filter_map(|name| Some(name.split_once(", ")?.0.to_owned())).collect()
}

#[test]
fn the_search_finds_by_name_and_by_title_in_every_course() {
    let found = |text: &str| {
        let (_, window) = after(WIDE, &many(), |window, view| {
            window.write("/", view);
            window.write(text, view);
            window.settle(view);
        });
        shown(&window)
    };
    assert_eq!(found(""), ["Tess", "Ines", "Ruth"]);
    assert_eq!(found("ru"), ["Ruth"]);
    assert_eq!(found("ON HOLD"), ["Graham"]);
    assert_eq!(found("otto"), ["Otto"]);
    assert_eq!(found("mickey"), ["Mickey"], "each once, however many courses they are in");
    assert_eq!(found("nobody"), [""; 0]);
    let (_, window) = after(WIDE, &many(), |window, view| {
        window.write("/", view);
        window.write("zzz", view);
        window.settle(view);
        assert!(window.find("Nobody by that name. Esc shows everybody.").is_some());
        window.key(Pressed::Escape, view);
        window.settle(view);
    });
    assert_eq!(shown(&window).len(), 3);
}

#[test]
fn a_tab_is_turned_to_by_click_and_by_its_number() {
    let turn = |id: &str| Some(LibraryAction::Turn(id.to_owned()));
    for size in [WIDE, (900.0, 600.0), (640.0, 360.0)] {
        let by_key = |key| after(size, &many(), |window, view| window.key(key, view)).0;
        assert_eq!(by_key(Pressed::Num3), turn("when-it-gets-hard"));
        assert_eq!(by_key(Pressed::Num5), turn("/home/ana/packs/Our shop"));
        assert_eq!(by_key(Pressed::Num6), None);
    }
    let (answer, _) = after(WIDE, &many(), |window, view| window.click("First week, 1 of 1 met", view));
    assert_eq!(answer, turn("first-week"));
    // A number that somebody writes belongs to what is searched for.
    let number = Event::Key {
        key: Pressed::Num2,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: bevy_egui::egui::Modifiers::NONE,
    };
    let (answer, _) = after(WIDE, &many(), |window, view| {
        window.write("/", view);
        window.settle(view);
        window.pass(vec![number, Event::Text("2".to_owned())], view);
        window.settle(view);
    });
    assert_eq!(answer, None);
}

#[test]
fn a_tab_says_how_far_one_has_come_and_what_is_to_mend() {
    let (_, window) = after(WIDE, &many(), |_, _| {});
    for name in [
        "First day, 1 of 4 met",
        "First week, 1 of 1 met",
        "When it gets hard, 0 of 1 met",
        "Yours, 0 of 10 met, one to mend",
        "Our shop, 0 of 3 met",
        "1 of 4 met",
    ] {
        assert!(window.find(name).is_some(), "no “{name}”: {:?}", window.names());
    }
    // Each course of a pack has its own.
    let (_, window) = after(WIDE, &at(4), |_, _| {});
    for name in ["0 of 1 met", "The counter", "0 of 2 met"] {
        assert!(window.find(name).is_some(), "no “{name}”: {:?}", window.names());
    }
}

#[test]
fn where_nobody_is_the_large_card_stays_and_more_is_invited() {
    let (answer, window) = after(WIDE, &LibraryModel { tab: 1, ..first_start() }, |window, view| {
        assert!(window.find("A scenario of your own").is_some(), "{:?}", window.names());
        window.key(Pressed::Enter, view);
    });
    assert_eq!(answer, Some(LibraryAction::Meet("mickey-first-interview".to_owned())));
    assert!(window.find("Meet Mickey").is_some());
}

#[test]
fn more_cards_than_fit_scroll_and_the_large_one_stays() {
    let card = "Own 9, A try. Phone, Steady, 6 min. New";
    let (_, window) = after(WIDE, &at(3), |window, view| {
        let before = window.find(card).unwrap();
        assert!(before.top() > 720.0, "{before:?}");
        for _ in 0..40 {
            window.key(Pressed::Tab, view);
            window.settle(view);
            if window.find(card).unwrap().bottom() <= 720.0 {
                return;
            }
        }
        panic!("the last card does not come into view");
    });
    let hero = window.find("Meet her").or(window.find("Meet Own 1")).unwrap();
    assert!(hero.bottom() <= 720.0 && hero.top() > 0.0, "{hero:?}");
    assert_eq!(shown(&window).len(), 8);
}

#[test]
fn the_findings_of_a_broken_file_open_and_close() {
    let name = format!("shift-swap.ron: Show the findings. {}", broken().summary);
    let name = name.as_str();
    for size in [WIDE, (900.0, 600.0), (640.0, 360.0)] {
        let (_, window) = after(size, &at(3), |window, view| {
            // It may lie below what is seen: the focus brings it into view.
            for _ in 0..60 {
                if window.find(name).is_some_and(|card| card.center().y < size.1) {
                    break;
                }
                window.key(Pressed::Tab, view);
                window.settle(view);
            }
            window.click(name, view);
            window.settle(view);
            assert!(window.find("What is in shift-swap.ron").is_some(), "{:?}", window.names());
            window.key(Pressed::Escape, view);
            window.settle(view);
        });
        assert!(window.find("What is in shift-swap.ron").is_none());
    }
}

#[test]
fn the_group_is_one_press_away_once_there_is_one() {
    for size in [WIDE, (900.0, 600.0), (640.0, 360.0)] {
        let (answer, _) = after(size, &many(), |window, view| window.click("Group", view));
        assert_eq!(answer, Some(LibraryAction::Go(Place::Group)));
        assert!(after(size, &first_start(), |_, _| {}).1.find("Group").is_none());
        let (answer, _) = after(size, &first_start(), |window, view| window.key(Pressed::G, view));
        assert_eq!(answer, Some(LibraryAction::Go(Place::Group)));
        // Not while somebody looks for a name with that letter in it.
        let (answer, _) = after(size, &many(), |window, view| {
            window.write("/", view);
            window.key(Pressed::G, view);
        });
        assert_eq!(answer, None);
    }
}

#[test]
fn settings_are_one_press_away() {
    for size in [WIDE, (900.0, 600.0), (640.0, 360.0)] {
        let (answer, _) = after(size, &first_start(), |window, view| window.click("Settings", view));
        assert_eq!(answer, Some(LibraryAction::Go(Place::Settings)));
    }
}

#[test]
fn nothing_is_cut_in_any_layout() {
    let mut long = many();
    long.tabs[1].title = "A course with a title of forty characters".to_owned();
    long.tabs.extend(
        (0..9).map(|index| tab(&format!("pack {index}"), &format!("The pack of shop number {index}"), Vec::new())),
    );
    let models = (0..5).map(at).chain([first_start(), LibraryModel { tab: 1, ..first_start() }, long]);
    for model in models {
        for size in [WIDE, (1600.0, 900.0), (1280.0, 600.0), (900.0, 600.0), (640.0, 360.0), (420.0, 700.0)] {
            let (_, window) = after(size, &model, |_, _| {});
            window.check_nothing_is_cut(true);
        }
    }
}

#[test]
fn as_many_sentences_are_quoted_as_fit() {
    let check = |words: &str, most: usize, expected: &str| {
        let fits = |words: &str| words.chars().count() <= most;
        assert_eq!(cards::sentences_that_fit(words, 3, fits), expected, "{words}");
    };
    check("One. Two? Three!", 99, "One. Two? Three!");
    check("One. Two? Three!", 10, "One. Two?");
    check("One. Two? Three!", 2, "One.");
    check("At 3.50 a box. Yes", 16, "At 3.50 a box.");
    check("No end to it", 5, "No end to it");
    check("A. Longer than that.", 5, "A. Longer than that.");
    check("", 5, "");
}
