//! Customers who do not wait for ever, where somebody wants that.

use super::*;

/// In the conversation with Jonas, who waits thirty seconds at most, with patience set to this.
fn with_jonas(patience: &str) -> Desk {
    let settings = format!("(reduce_motion: true, pace: AllAtOnce, patience: {patience})");
    let jonas = Arc::new(shipped().find(|(id, _)| *id == "jonas-blamed").unwrap().1.scenario.unwrap());
    let opening = Opening { scenario: jonas, file: None, now: true, seed: Some(1), opening: None };
    let write = |folders: &Folders| std::fs::write(folders.settings(), settings).unwrap();
    Desk::new(1280.0, 720.0, write, Some(opening))
}

/// Lets so many seconds go by, and a frame more, which shows what came of them.
fn wait(desk: &mut Desk, seconds: f32) {
    let program = &mut desk.program;
    for seconds in [seconds, 0.01] {
        desk.window.pass(Vec::new(), &mut |ui: &mut Ui| program.frame(ui, seconds));
    }
}

#[test]
fn whoever_is_kept_waiting_says_so_in_words_and_then_takes_it_for_silence() {
    let mut desk = with_jonas("Normal");
    assert!(!desk.shows("He is waiting."), "{:?}", desk.window.names());
    assert!(matches!(desk.program.due(), Due::After(_)), "the window wakes by itself");
    wait(&mut desk, 16.0);
    assert!(desk.shows("He is waiting."), "{:?}", desk.window.names());
    wait(&mut desk, 7.0);
    assert!(desk.shows("He won’t wait much longer."));
    assert_eq!(desk.turns(), 0);
    wait(&mut desk, 7.0);
    assert_eq!(desk.turns(), 1, "the silence is a turn like any other");
    assert_eq!(desk.runs().len(), 1, "and kept");
}

#[test]
fn nobody_is_hurried_unless_they_want_it_nor_while_something_keeps_them() {
    let check = |patience: &str, keep: &dyn Fn(&mut Desk), turns: usize| {
        let mut desk = with_jonas(patience);
        keep(&mut desk);
        for _ in 0..40 {
            wait(&mut desk, 1.0);
        }
        assert_eq!(desk.turns(), turns, "{patience}");
    };
    check("Off", &|_| {}, 0);
    check("Double", &|_| {}, 0);
    check("Normal", &|_| {}, 1);
    check("Normal", &|desk| desk.press(Key::Escape), 0);
    check("Normal", &|desk| desk.press(Key::F1), 0);
    check("Normal", &|desk| desk.press(Key::N), 0);
    check("Normal", &|desk| desk.program.set_in_front(false), 0);
    check("Normal", &|desk| desk.program.set_read_aloud(true), 0);
}
