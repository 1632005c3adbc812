//! Courses, the user's own scenarios and packs in the library.

use std::path::Path;

use super::*;
use crate::records::{shipped_courses, shipped_names};

const SMALL: &str = include_str!("../../../tests/data/small.ron");

/// The small scenario with another id, and somebody else in it.
fn scenario(id: &str, name: &str) -> String {
    SMALL.replace("\"small\"", &format!("\"{id}\"")).replace("name: \"Mickey\"", &format!("name: \"{name}\""))
}

fn put(folder: &Path, files: &[(&str, &str)]) {
    std::fs::create_dir_all(folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
}

const COURSES: &str = r#"Courses(format: 1, courses: {
    "door": (title: "At the door", about: "Who comes in.", scenarios: ["otto", "mickey-first-interview", "nobody-yet"]),
    "till": (title: "At the till", scenarios: ["paula", "broken"]),
})"#;

/// A pack with two courses in which one name leads nowhere, a scenario in no course, and a broken one.
fn pack(folders: &Folders) {
    let folder = folders.packs().join("Our shop");
    let files = [("otto", "Otto"), ("paula", "Paula"), ("rest", "Rosa")];
    for (id, name) in files {
        put(&folder, &[(&format!("{id}.ron"), &scenario(id, name))]);
    }
    put(&folder, &[("broken.ron", "Scenario("), ("courses.ron", COURSES)]);
}

/// What is shown in the order of the page: the people of cards, and files that cannot be opened.
fn cards(desk: &Desk) -> Vec<String> {
    let mut cards: Vec<_> = desk
        .window
        .parts()
        .into_iter()
        .filter_map(|(name, _, rect)| {
            let person = name.split_once(", ").filter(|_| name.contains(" min. ")).map(|(person, _)| person.to_owned());
            let file = name.split_once(": Show the findings").map(|(file, _)| file.to_owned());
            Some((rect.top() as i32, rect.left() as i32, person.or(file)?))
        })
        .collect();
    cards.sort();
    cards.into_iter().map(|(.., card)| card).collect()
}

#[test]
fn the_courses_stand_side_by_side_and_the_one_last_looked_at_comes_again() {
    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    assert_eq!(cards(&desk).len(), 3, "one of four stands on the large card");
    assert!(desk.shows("First day, 0 of 4 met"));
    let mut met = vec![];
    for (key, course) in [Key::Num1, Key::Num2, Key::Num3].into_iter().zip(shipped_courses().courses) {
        desk.press(key);
        assert!(desk.shows(&course.about), "{}: {:?}", course.title, desk.window.names());
        assert_eq!(cards(&desk).len(), 3);
        met.extend(course.scenarios);
    }
    assert_eq!(met.len(), shipped_names().count());
    let saved = Settings::read(&desk.folders.settings()).settings;
    assert_eq!(saved.library_tab, "when-it-gets-hard");
    let again = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.program = again;
    desk.settle();
    assert!(desk.shows("0 of 4 met") && desk.shows("Meet Graham"), "{:?}", desk.window.names());
}

#[test]
fn the_large_card_is_who_was_met_last_and_next_time_who_is_next() {
    let opening = Opening { scenario: mickey(), file: None, now: true, seed: Some(1), opening: None };
    let still = |folders: &Folders| {
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
    };
    let mut desk = Desk::new(1280.0, 720.0, still, Some(opening));
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        desk.press(Key::Num1);
    }
    desk.press(Key::Enter);
    desk.press(Key::Escape);
    assert!(desk.shows("Meet him again") && desk.shows("First day, 1 of 4 met"), "{:?}", desk.window.names());
    desk.program = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.settle();
    let tess = shipped_courses().courses[0].scenarios[1].clone();
    let name = crate::records::shipped().find(|(id, _)| *id == tess).unwrap().1.scenario.unwrap().persona.name;
    assert!(desk.shows(&format!("Meet {name}")), "{:?}", desk.window.names());
    assert!(cards(&desk).contains(&"Mickey".to_owned()));
}

#[test]
fn a_pack_has_a_tab_with_its_courses_and_what_is_broken_in_it_stands_there() {
    let mut desk = Desk::new(1280.0, 1000.0, pack, None);
    assert!(desk.shows("Our shop, 0 of 4 met, 2 to mend"), "{:?}", desk.window.names());
    desk.press(Key::Num5);
    assert!(desk.shows("Meet Otto") && desk.shows("At the door") && desk.shows("Who comes in."));
    // The broken one stands at its place in its course; what is wrong with the courses comes before what is in none.
    assert_eq!(cards(&desk), ["Mickey", "Paula", "broken.ron", "courses.ron", "Rosa"]);
    assert!(desk.shows("No scenario called “nobody-yet” lies in this folder"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert!(desk.shows("Go over to"), "the people of the pack can be met");
    desk.press(Key::Enter);
    assert!(desk.program.talk().is_some());
}

#[test]
fn a_folder_named_on_the_command_line_is_there_for_this_run() {
    let prepare =
        |folders: &Folders| put(&folders.data.join("course of may"), &[("otto.ron", &scenario("otto", "Otto"))]);
    let mut desk = Desk::with_more(1280.0, 720.0, prepare, &["course of may"], None);
    desk.press(Key::Num5);
    assert!(desk.shows("Meet Otto") && desk.shows("course of may, 0 of 1 met"), "{:?}", desk.window.names());
    desk.program = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.settle();
    assert!(!desk.shows("course of may") && desk.shows("Meet Mickey"), "{:?}", desk.window.names());
}

#[test]
fn an_id_stands_for_the_users_own_then_the_shipped_one_then_the_first_pack() {
    let taken = "is called “otto” already";
    let prepare = |folders: &Folders| {
        let pack = |name: &str| folders.packs().join(name);
        put(&pack("a"), &[("otto.ron", &scenario("otto", "Otto"))]);
        put(&pack("b"), &[("otto.ron", &scenario("otto", "Oskar")), ("rosa.ron", &scenario("rosa", "Rosa"))]);
        // The same text once more is no other scenario.
        put(&pack("c"), &[("otto.ron", &scenario("otto", "Otto"))]);
        put(&pack("d"), &[("mickey-first-interview.ron", &scenario("mickey-first-interview", "Mike"))]);
    };
    let mut desk = Desk::new(1280.0, 720.0, prepare, None);
    desk.press(Key::Num5);
    assert!(desk.shows("Meet Otto") && !desk.shows(taken));
    desk.press(Key::Num6);
    assert!(desk.shows("Meet Rosa") && desk.shows(taken) && !desk.shows("Oskar"), "{:?}", desk.window.names());
    desk.press(Key::Num7);
    assert!(desk.shows("Meet Otto") && !desk.shows(taken));
    desk.press(Key::Num8);
    assert!(desk.shows("is called “mickey-first-interview” already") && !desk.shows("Mike"));

    // The user's own stands in the place of all of them.
    put(&desk.folders.scenarios(), &[("otto.ron", &scenario("otto", "Olga"))]);
    put(&desk.folders.scenarios(), &[("mickey-first-interview.ron", &scenario("mickey-first-interview", "Mine"))]);
    desk.program = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.settle();
    for key in [Key::Num5, Key::Num7] {
        desk.press(key);
        assert!(desk.shows("Meet Olga") && !desk.shows(taken), "{:?}", desk.window.names());
    }
    desk.press(Key::Num1);
    assert!(desk.shows("Meet Mine"), "{:?}", desk.window.names());
}

#[test]
fn what_is_saved_in_a_pack_is_read_again_its_courses_too() {
    let mut desk = Desk::new(1280.0, 1000.0, pack, None);
    let folder = desk.folders.packs().join("Our shop");
    let mut followed = desk.program.followed(None);
    let mut look = |desk: &mut Desk| {
        for save in followed.look() {
            desk.program.take_in(save);
        }
        desk.settle();
    };
    desk.press(Key::Num5);
    put(&folder, &[("broken.ron", &scenario("broken", "Bruno"))]);
    look(&mut desk);
    assert_eq!(cards(&desk), ["Mickey", "Paula", "Bruno", "courses.ron", "Rosa"]);
    put(&folder, &[("nobody-yet.ron", &scenario("nobody-yet", "Nora"))]);
    look(&mut desk);
    assert_eq!(cards(&desk), ["Mickey", "Nora", "Paula", "Bruno", "Rosa"]);
    put(&folder, &[("courses.ron", &COURSES.replace("At the till", "At the counter"))]);
    look(&mut desk);
    assert!(desk.shows("At the counter"));
    put(&folder, &[("courses.ron", "Courses(")]);
    look(&mut desk);
    assert!(desk.shows("courses.ron: Show the findings. Line 1:"), "{:?}", desk.window.names());
    assert!(!desk.shows("At the door") && cards(&desk).contains(&"Nora".to_owned()));
    std::fs::remove_file(folder.join("courses.ron")).unwrap();
    std::fs::remove_file(folder.join("nobody-yet.ron")).unwrap();
    look(&mut desk);
    assert_eq!(cards(&desk), ["Otto", "Paula", "Rosa"], "Bruno stands on the large card");
}

#[test]
fn whom_nobody_drew_and_where_can_be_met_all_the_same() {
    let text = scenario("otto", "Otto").replace("portrait: \"mickey\"", "portrait: \"otto\"");
    let text = text.replace("place: \"shoe-store\"", "place: \"our-counter\"");
    assert!(text.contains("our-counter") && text.contains("portrait: \"otto\""));
    let prepare = |folders: &Folders| put(&folders.packs().join("Our shop"), &[("otto.ron", &text)]);
    let mut desk = Desk::new(1280.0, 720.0, prepare, None);
    desk.press(Key::Num5);
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    let picture = desk.window.picture();
    let middle = picture.pixel(850, 150).unwrap();
    let edge = picture.pixel(20, 150).unwrap();
    assert_ne!((middle.red(), middle.green()), (edge.red(), edge.green()), "somebody stands there");
}
