//! Looking back: what is said there is kept, what else there was is found out beside the window, and one plays on.

use std::time::{Duration, Instant};

use super::*;
use crate::records::CheckInMoment;
use crate::scoring::Regret;

/// Plays to the end with the first card, and looks back.
fn looked_back(desk: &mut Desk) {
    let mut pressed = 0;
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        desk.press(Key::Num1);
        pressed += 1;
        assert!(pressed < 60, "it never ends");
    }
    desk.press(Key::Enter);
    assert!(desk.shows("Turn his card over"), "{:?}", desk.window.names());
}

/// Waits until what else there was is known, drawing frames meanwhile.
fn known(desk: &mut Desk) -> Regret {
    let begun = Instant::now();
    loop {
        desk.settle();
        if let Some(regret) = desk.program.reviewed().and_then(|model| model.regret.as_ref()) {
            return regret.clone();
        }
        assert!(begun.elapsed() < Duration::from_secs(300), "nobody answers");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn what_else_there_was_comes_beside_the_window_and_leads_on_into_a_new_run() {
    let mut desk = Desk::talking(1280.0, 720.0);
    desk.program.look_ahead(|| {});
    looked_back(&mut desk);
    let first = desk.program.talk().unwrap().session().transcript();
    let regret = known(&mut desk);
    assert_eq!(regret.turns.len(), first.turns());
    let point = desk.program.reviewed().unwrap().turn;
    desk.press(Key::Num3);
    // Back to a turn whose first other reply does not end the talk.
    let from = (0..=point).rfind(|turn| regret.turns[*turn].others[0].ending.is_none()).unwrap();
    for _ in from..point {
        desk.press(Key::ArrowLeft);
    }
    let other = regret.turns[from].others[0].clone();
    desk.press(Key::Enter);
    let talk = desk.program.talk().unwrap();
    assert_eq!(desk.turns(), from + 1, "it goes on behind the other reply");
    assert_eq!(talk.session().turns().last().unwrap().answer, other.turn.answer);
    assert!(talk.session().transcript().parent.is_some());
    let kept = desk.runs().into_iter().find(|run| run.transcript.parent.is_none()).unwrap();
    assert_eq!(kept.transcript, first, "the first stands as it was");
}

#[test]
fn a_guess_and_a_better_reply_are_kept() {
    let mut desk = Desk::talking(1280.0, 720.0);
    looked_back(&mut desk);
    desk.click("seen");
    desk.click("Turn his card over");
    assert!(desk.shows("Mickey’s card"), "{:?}", desk.window.names());
    let run = desk.program.talk().unwrap().run().key.clone();
    let rating = desk.program.records().unwrap().0.rating(&run).unwrap().unwrap();
    assert_eq!((rating.words.as_str(), rating.moment), ("seen", None));
    desk.press(Key::Num3);
    desk.press(Key::W);
    let program = &mut desk.program;
    desk.window.write("What is it for?", &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.press(Key::Enter);
    assert!(desk.shows("Your own: “What is it for?”"), "{:?}", desk.window.names());
    let rewrites = desk.program.records().unwrap().0.rewrites(&run).unwrap();
    assert_eq!(rewrites.iter().map(|better| better.text.as_str()).collect::<Vec<_>>(), ["What is it for?"]);
}

#[test]
fn how_one_is_is_kept_before_and_after() {
    let asks = |folders: &Folders| {
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce, check_in: true)").unwrap();
    };
    let opening = || Opening { scenario: mickey(), file: None, now: false, seed: Some(1), opening: None };
    let mut desk = Desk::new(1280.0, 720.0, asks, Some(opening()));
    desk.press(Key::Num2);
    desk.press(Key::Enter);
    looked_back(&mut desk);
    desk.click("very well");
    let (records, profile) = desk.program.records().unwrap();
    let told: Vec<_> =
        records.check_ins(profile).unwrap().iter().map(|told| (told.moment, told.face.number())).collect();
    assert_eq!(told, [(CheckInMoment::Before, 2), (CheckInMoment::After, 5)]);
    let key = desk.program.talk().unwrap().run().key.clone();
    let (records, profile) = desk.program.records().unwrap();
    assert!(records.check_ins(profile).unwrap().iter().all(|told| told.run.as_ref() == Some(&key)));
    // Whoever leaves before the first reply was asked all the same.
    let mut desk = Desk::new(1280.0, 720.0, asks, Some(opening()));
    desk.press(Key::Num4);
    desk.press(Key::Enter);
    desk.press(Key::Escape);
    desk.click("Leave, and keep the place");
    let (records, profile) = desk.program.records().unwrap();
    let told = records.check_ins(profile).unwrap();
    assert_eq!(told.iter().map(|told| (told.face.number(), &told.run)).collect::<Vec<_>>(), [(4, &None)]);
    let quiet = Desk::talking(1280.0, 720.0);
    assert!(!quiet.shows("How are you"));
}

#[test]
fn a_minute_to_breathe_keeps_the_window_awake_only_as_long_as_it_lasts() {
    let mut desk = Desk::talking(1280.0, 720.0);
    looked_back(&mut desk);
    assert_eq!(desk.program.due(), Due::Never);
    desk.program.breathe();
    desk.settle();
    assert_eq!(desk.program.due(), Due::After(0.25), "with motion reduced only the words change");
    desk.press(Key::Enter);
    assert_eq!(desk.program.due(), Due::Never);
}

/// Lets frames go by until something is shown.
fn awaits(desk: &mut Desk, words: &str) {
    let begun = Instant::now();
    while !desk.shows(words) {
        assert!(begun.elapsed() < Duration::from_secs(300), "“{words}” never comes: {:?}", desk.window.names());
        std::thread::sleep(Duration::from_millis(50));
        desk.settle();
    }
}

/// The files of the page, when it is saved.
fn pages(desk: &mut Desk) -> Vec<std::path::PathBuf> {
    awaits(desk, "Saved as");
    let files = std::fs::read_dir(&desk.folders.documents).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn a_page_is_saved_when_all_of_it_is_known_and_no_frame_waits_for_it() {
    let asked = |desk: &mut Desk| {
        looked_back(desk);
        let program = &mut desk.program;
        let key = |pressed| Event::Key {
            key: Key::S,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        for events in [vec![key(true)], vec![key(false)]] {
            desk.window.pass(events, &mut |ui: &mut Ui| program.frame(ui, 0.01));
        }
        assert!(desk.shows("The page is saved as soon as it is known"), "{:?}", desk.window.names());
        assert!(!desk.folders.documents.exists());
    };
    // Whoever leaves meanwhile has it all the same.
    let mut desk = Desk::talking(1280.0, 720.0);
    asked(&mut desk);
    desk.press(Key::Escape);
    assert!(desk.shows("Meet him again"), "{:?}", desk.window.names());
    assert_eq!(pages(&mut desk).len(), 2);
    assert!(!desk.shows("The page is saved as soon as it is known"));
    // And so has whoever closes the window.
    let mut desk = Desk::talking(1280.0, 720.0);
    asked(&mut desk);
    assert!(desk.program.may_close());
    assert_eq!(std::fs::read_dir(&desk.folders.documents).unwrap().count(), 2);
}

#[test]
fn the_page_lies_among_the_documents_with_all_that_was_said() {
    let mut desk = Desk::talking(1280.0, 720.0);
    looked_back(&mut desk);
    desk.click("seen");
    desk.click("Turn his card over");
    for _ in 0..2 {
        desk.press(Key::S);
    }
    let files = pages(&mut desk);
    let forms: Vec<_> = files.iter().map(|file| file.extension().unwrap().to_str().unwrap()).collect();
    assert_eq!(forms, ["html", "md"], "saved twice, it is there once");
    let markdown = std::fs::read_to_string(&files[1]).unwrap();
    assert!(markdown.contains("seen") && markdown.contains("Mickey"), "{markdown}");
    assert!(desk.shows(&files[0].display().to_string()), "{:?}", desk.window.names());
    // Where it cannot be saved, that is said.
    std::fs::remove_dir_all(&desk.folders.documents).unwrap();
    std::fs::write(&desk.folders.documents, "").unwrap();
    desk.click("Close this notice");
    desk.press(Key::S);
    awaits(&mut desk, "could not be saved");
}
