//! An author tries a moment out: the conversation begins in the middle.

use super::*;
use crate::scenario::Mood;
use crate::session::OpeningEntry;

const NOTICE: &str = "This is a try with a beginning of its own, so it is not kept.";

/// In the window on Mickey, with a beginning of its own.
fn trying(width: f32, height: f32, now: bool, written: OpeningEntry) -> Desk {
    let still = |folders: &Folders| {
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
    };
    let opening = Opening { scenario: mickey(), file: None, now, seed: Some(1), opening: Some(written) };
    Desk::new(width, height, still, Some(opening))
}

/// The third node of the file, with the first fact known and a mood of its own.
fn third_node() -> OpeningEntry {
    let scenario = mickey();
    OpeningEntry {
        node: Some(scenario.nodes[2].id.clone()),
        facts: vec![scenario.persona.facts[0].id.clone()],
        mood: Some(Mood { tension: 70, trust: 20 }),
    }
}

#[test]
fn a_try_begins_where_it_is_told_says_so_and_leaves_nothing() {
    let mut desk = trying(1280.0, 720.0, true, third_node());
    let scenario = mickey();
    let talk = desk.program.talk().unwrap();
    assert!(scenario.nodes[2].says.iter().any(|says| says.ends_with(&talk.bubble().words)), "{:?}", talk.bubble());
    assert_eq!(talk.mood(), Mood { tension: 70, trust: 20 });
    assert!(desk.shows(NOTICE) && desk.shows("Notebook  1 of"), "{:?}", desk.window.names());
    desk.click("Close this notice");
    assert!(!desk.shows(NOTICE));

    let mut pressed = 0;
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        desk.press(Key::Num1);
        pressed += 1;
        assert!(pressed < 60, "it never ends");
    }
    desk.press(Key::Enter);
    assert!(desk.shows("Turn his card over"), "the debrief comes as ever: {:?}", desk.window.names());
    desk.press(Key::Num4);
    assert!(desk.shows("This conversation is not kept"), "{:?}", desk.window.names());
    desk.press(Key::Num3);
    assert!(desk.shows("Known from the start:"), "{:?}", desk.window.names());
    desk.press(Key::Escape);
    assert!(desk.shows("Meet Mickey") && !desk.shows(NOTICE), "{:?}", desk.window.names());
    assert!(desk.runs().is_empty());
}

#[test]
fn a_try_that_starts_again_starts_there_again_and_the_library_begins_at_the_beginning() {
    let mut desk = trying(1280.0, 720.0, false, third_node());
    assert!(desk.shows("Go over to him") && !desk.shows(NOTICE));
    desk.press(Key::Enter);
    assert!(desk.shows(NOTICE));
    let here = |desk: &Desk| desk.program.talk().unwrap().session().here();
    let there = here(&desk);
    desk.press(Key::Num1);
    assert_ne!(here(&desk), there);
    desk.press(Key::Escape);
    desk.click("Start again");
    assert_eq!((here(&desk), desk.turns()), (there, 0));
    assert!(desk.shows(NOTICE));
    desk.press(Key::Escape);
    desk.click("Leave");
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    let talk = desk.program.talk().unwrap();
    assert!(talk.session().opening().is_none() && talk.is_kept() && !desk.shows(NOTICE));
}

#[test]
fn a_place_that_the_text_no_longer_has_is_said_and_the_run_is_an_ordinary_one() {
    let mut desk =
        trying(1280.0, 720.0, true, OpeningEntry { node: Some("gone".to_owned()), ..OpeningEntry::default() });
    assert!(desk.shows("The place to begin at is no longer there"), "{:?}", desk.window.names());
    assert!(!desk.shows(NOTICE));
    desk.press(Key::Num1);
    assert_eq!(desk.runs().len(), 1);
}

#[test]
fn again_from_here_in_the_debrief_of_a_try_is_a_try() {
    let mut desk = trying(1280.0, 720.0, true, third_node());
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        desk.press(Key::Num1);
    }
    desk.press(Key::Enter);
    desk.press(Key::Num3);
    desk.click("Play on from this turn");
    assert!(desk.program.talk().is_some_and(|talk| !talk.is_kept()) && desk.shows(NOTICE));
    desk.press(Key::Num1);
    assert!(desk.runs().is_empty());
}

#[test]
fn the_notice_can_be_read_whole_in_every_window() {
    for (width, height, drawer) in
        [(1280.0, 720.0, false), (1280.0, 720.0, true), (1000.0, 720.0, false), (640.0, 360.0, true)]
    {
        let mut desk = trying(width, height, true, third_node());
        if drawer {
            desk.press(Key::N);
        }
        desk.window.check_nothing_is_cut(true);
        assert!(desk.shows(NOTICE), "{width}");
        desk.click("Close this notice");
        assert!(!desk.shows(NOTICE), "{width}");
    }
}
