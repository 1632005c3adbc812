//! Keys of one's choice, in the hand.

use super::*;

#[test]
fn a_chosen_key_is_kept_works_and_stands_on_the_sheet() {
    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    desk.press_with(Key::Num3, Modifiers::COMMAND);
    desk.click("Keys");
    // The row lies far down: it is reached as anybody reaches it, with Tab.
    for _ in 0..200 {
        if desk.window.has_focus("The notebook: N") {
            break;
        }
        desk.press(Key::Tab);
    }
    assert!(desk.window.has_focus("The notebook: N"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    desk.press(Key::F11);
    assert!(!desk.program.is_full_screen(), "a key that is being chosen does nothing else");
    assert!(desk.shows("“F11” does something already: Full screen, and back."), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    desk.press(Key::K);
    assert!(desk.shows("The notebook: K"), "{:?}", desk.window.names());
    assert!(std::fs::read_to_string(desk.folders.settings()).unwrap().contains("\"notebook\": \"K\""));
    desk.press(Key::Escape);
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    desk.press(Key::Space);
    desk.press(Key::N);
    assert!(!desk.shows("What you know of Mickey"), "the usual key does nothing now");
    desk.press(Key::K);
    assert!(desk.shows("What you know of Mickey"));
    desk.press(Key::F1);
    let names = desk.window.names();
    assert!(names.iter().any(|name| name == "K") && !names.iter().any(|name| name == "N"), "{names:?}");
    desk.press(Key::F1);
    assert!(!desk.shows("On this screen"));
}

#[test]
fn the_sheet_opens_on_every_screen_and_says_what_works_there() {
    let check = |keys: &[(Key, Modifiers)], expected: &str| {
        let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
        for (key, modifiers) in keys {
            desk.press_with(*key, *modifiers);
        }
        for sheet in [Key::F1, Key::Questionmark] {
            desk.press(sheet);
            assert!(desk.shows(expected), "{expected}: {:?}", desk.window.names());
            assert!(desk.shows("Text of the usual size"));
            desk.press(Key::Escape);
            assert!(!desk.shows("On this screen"));
        }
    };
    let alone = |key| (key, Modifiers::NONE);
    let control = |key| (key, Modifiers::COMMAND);
    check(&[], "Meet the person with the ring");
    check(&[alone(Key::Enter)], "To a room, with this person");
    check(&[alone(Key::Enter), alone(Key::Enter)], "Take back one turn");
    check(&[control(Key::Num2)], "To the first conversation");
    check(&[control(Key::Num3)], "Change the value");
    check(&[alone(Key::G)], "First conversations, or all");
    check(&[alone(Key::Enter), alone(Key::R)], "Open the room");
}
