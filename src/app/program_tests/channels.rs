//! Everybody is met on their own channel: a call, a chat, a video call.

use super::*;
use crate::app::talk::{Message, Writer};
use crate::scenario::Channel;

fn shipped_one(id: &str) -> Arc<Scenario> {
    Arc::new(shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap())
}

/// With somebody, motion reduced and everything said at once.
fn meeting(scenario: Arc<Scenario>, now: bool, (width, height): (f32, f32)) -> Desk {
    let still = |folders: &Folders| {
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
    };
    let opening = Opening { scenario, file: None, now, seed: Some(1), opening: None };
    Desk::new(width, height, still, Some(opening))
}

/// Whether the program sleeps once its pictures are made and a new fact has been pointed out.
fn rests(desk: &mut Desk) -> bool {
    (0..200).any(|_| {
        desk.settle();
        std::thread::sleep(std::time::Duration::from_millis(10));
        desk.program.due() == Due::Never
    })
}

#[test]
fn nothing_is_cut_on_any_channel_and_nothing_moves_with_less_motion() {
    for id in ["graham-on-hold", "tomas-locked-out", "priya-late-order", "jonas-blamed"] {
        for size in [(640.0, 360.0), (900.0, 600.0), (1280.0, 720.0), (1707.0, 720.0)] {
            let mut desk = meeting(shipped_one(id), true, size);
            for turn in 0..3 {
                desk.window.check_nothing_is_cut(true);
                assert!(rests(&mut desk), "{id} at {size:?}, turn {turn}");
                desk.press(Key::Num1);
            }
            desk.press(Key::N);
            desk.window.check_nothing_is_cut(true);
        }
    }
}

#[test]
fn the_words_are_those_of_the_channel() {
    let check = |id: &str, go: &str, history: &str, look_back: &str, card: &str| {
        let mut desk = meeting(shipped_one(id), false, (1280.0, 720.0));
        assert!(desk.shows(go), "{:?}", desk.window.names());
        desk.press(Key::Enter);
        assert!(desk.shows(history), "{:?}", desk.window.names());
        for _ in 0..60 {
            if desk.program.talk().is_some_and(|talk| talk.is_over()) {
                break;
            }
            desk.press(Key::Num1);
        }
        desk.click(look_back);
        desk.click("Skip the guess");
        assert!(desk.shows(card), "{:?}", desk.window.names());
    };
    check("mickey-first-interview", "Go over to him", "What was said", "Look back on it", "Mickey’s card");
    check("graham-on-hold", "Go to the phone", "What was said", "Look back on the call", "Graham’s text message");
    check("priya-late-order", "Answer her", "What was written", "Look back on the chat", "Priya’s message");
    check("jonas-blamed", "Join the call", "What was said", "Look back on the call", "Jonas’s message");
}

#[test]
fn a_thread_keeps_the_order_in_which_it_was_written() {
    let mut desk = meeting(shipped_one("priya-late-order"), true, (1280.0, 720.0));
    for _ in 0..3 {
        desk.press(Key::Num1);
    }
    let talk = desk.program.talk().unwrap();
    let thread = talk.thread();
    let session = talk.session();
    let mut expected = Vec::new();
    for turn in 0..=session.turns().len() {
        let theirs = |words: &str| Message { writer: Writer::Customer, words: Some(words.to_owned()) };
        expected.extend(session.line(turn).map(|line| theirs(line.words)));
        expected
            .extend(session.reply(turn).map(|reply| Message { writer: Writer::You, words: Some(reply.says.clone()) }));
        expected.extend(
            (turn < session.turns().len()).then(|| session.reaction(turn)).flatten().map(|line| theirs(line.words)),
        );
    }
    assert_eq!(thread, expected);
    // On the screen each message lies below the one before it.
    let tops: Vec<f32> = thread
        .iter()
        .map(|message| {
            let name = if message.writer == Writer::You { "You" } else { "Priya" };
            let label = format!("{name}: {}", message.words.as_deref().unwrap());
            desk.window.find(&label).unwrap_or_else(|| panic!("no “{label}”")).top()
        })
        .collect();
    assert!(tops.windows(2).all(|pair| pair[0] < pair[1]), "{tops:?}");
}

#[test]
fn while_nobody_types_a_chat_sleeps() {
    for (_, loaded) in shipped() {
        let mut scenario = loaded.scenario.unwrap();
        if scenario.channel != Channel::Chat {
            continue;
        }
        // No thumb taps, and there is no face that blinks.
        scenario.persona.mood.tension = 40;
        let opening = Opening { scenario: Arc::new(scenario), file: None, now: true, seed: Some(1), opening: None };
        let mut desk = Desk::new(1280.0, 720.0, |_| {}, Some(opening));
        assert!(rests(&mut desk), "{}", desk.program.talk().unwrap().session().scenario().id);
        assert!(desk.program.talk().unwrap().is_listening());
    }
}
