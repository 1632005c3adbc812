//! A scenario file is edited while the window shows it.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::*;
use crate::app::saves::{Followed, Save};
use crate::records::{Run, read};
use crate::session::{Entry, Session};

const SMALL: &str = include_str!("../../../tests/data/small.ron");

/// The card of the small scenario in the library, beside that of the Mickey who ships with the program.
const CARD: &str = "Mickey, Just looking. In person, Starter, 3 min";

/// The whole text with some of its words in place of others.
fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "“{from}” is not in the text");
        text.replace(from, to)
    })
}

/// A text that cannot be played: no node is called like that.
fn broken() -> String {
    edited(&[("next: \"taller\"", "next: \"tallr\"")])
}

/// An author's desk: a scenario file, and the window on it.
struct Workbench {
    desk: Desk,
    file: PathBuf,
    followed: Followed,
    _folder: tempfile::TempDir,
}

impl Workbench {
    /// The window opened on a file somewhere, with motion reduced and everything said at once.
    fn on_a_file(width: f32, height: f32, now: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("small.ron");
        std::fs::write(&file, SMALL).unwrap();
        let scenario = Arc::new(read(&file).unwrap().scenario.unwrap());
        let still = |folders: &Folders| {
            std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
        };
        let opening = Opening { scenario, file: Some(file.clone()), now, seed: Some(7), opening: None };
        let desk = Desk::new(width, height, still, Some(opening));
        let followed = desk.program.followed(None);
        Self { desk, file, followed, _folder: folder }
    }

    fn talking() -> Self {
        Self::on_a_file(1280.0, 720.0, true)
    }

    /// The library, with this file in the folder of the user's own scenarios, and looking at these; another one stands
    /// on the large card.
    fn in_the_library(name: &str, text: &str) -> Self {
        let put = |folders: &Folders| {
            std::fs::create_dir_all(folders.scenarios()).unwrap();
            std::fs::write(folders.scenarios().join(name), text).unwrap();
            let first = edited(&[("\"small\"", "\"a-first\""), ("name: \"Mickey\"", "name: \"Anna\"")]);
            std::fs::write(folders.scenarios().join("a-first.ron"), first).unwrap();
            std::fs::write(folders.settings(), "(library_tab: \"own\")").unwrap();
        };
        let desk = Desk::new(1280.0, 720.0, put, None);
        let folder = desk.folders.scenarios();
        let followed = desk.program.followed(Some(folder.clone()));
        Self { desk, file: folder.join(name), followed, _folder: tempfile::tempdir().unwrap() }
    }

    fn save(&mut self, text: &str) {
        std::fs::write(&self.file, text).unwrap();
        self.look();
    }

    /// What the thread does when the system tells of a change.
    fn look(&mut self) {
        for save in self.followed.look() {
            self.desk.program.take_in(save);
        }
        self.desk.settle();
    }

    #[track_caller]
    fn shows(&self, words: &str) {
        assert!(self.desk.shows(words), "no “{words}”: {:?}", self.desk.window.names());
    }

    #[track_caller]
    fn shows_no(&self, words: &str) {
        assert!(!self.desk.shows(words), "“{words}”: {:?}", self.desk.window.names());
    }

    fn bubble(&self) -> &str {
        &self.desk.program.talk().unwrap().bubble().words
    }

    /// Says the reply that begins with these words.
    #[track_caller]
    fn say(&mut self, words: &str) {
        let cards = &self.desk.program.talk().unwrap().table().cards;
        let card = cards.iter().position(|card| card.starts_with(words)).unwrap_or_else(|| panic!("{cards:?}"));
        self.desk.press([Key::Num1, Key::Num2, Key::Num3][card]);
    }

    /// The one run on the disk.
    fn run(&self) -> Option<Run> {
        let mut runs = self.desk.runs();
        assert!(runs.len() <= 1);
        runs.pop()
    }
}

#[test]
fn the_library_shows_what_is_saved_what_is_new_and_what_is_gone() {
    let mut bench = Workbench::in_the_library("small.ron", SMALL);
    bench.shows(CARD);
    bench.save(&edited(&[("Just looking\"", "Only looking\"")]));
    bench.shows("Mickey, Only looking.");
    bench.shows_no(CARD);

    let other = bench.file.with_file_name("other.ron");
    std::fs::write(&other, edited(&[("\"small\"", "\"other\""), ("name: \"Mickey\"", "name: \"Dana\"")])).unwrap();
    bench.look();
    bench.shows("Dana");
    std::fs::remove_file(&other).unwrap();
    bench.look();
    bench.shows_no("Dana");
    bench.shows("Mickey, Only looking.");
}

#[test]
fn the_library_keeps_the_last_good_text_and_says_what_is_wrong_until_it_is_mended() {
    let mut bench = Workbench::in_the_library("small.ron", SMALL);
    bench.save(&broken());
    bench.shows(CARD);
    bench.shows("small.ron cannot be played as saved. Line 56:");
    bench.shows("Did you mean “taller”? The old text stays.");
    // What is wrong is said of the file as it is now, once.
    bench.save(&broken().replace("// A small", "//\n// A small"));
    bench.shows("Line 57:");
    bench.shows_no("Line 56:");
    bench.save(SMALL);
    bench.shows_no("cannot be played");
}

#[test]
fn a_file_that_could_not_be_opened_is_met_once_it_is_mended() {
    let mut bench = Workbench::in_the_library("small.ron", &broken());
    bench.shows("Line 56:");
    bench.save(&broken().replace("// A small", "//\n// A small"));
    bench.shows("Line 57:");
    bench.shows_no("Line 56:");
    bench.save(SMALL);
    bench.shows_no("small.ron");
    bench.shows(CARD);
    bench.save("");
    bench.shows(CARD);
    bench.shows("small.ron cannot be played");
}

#[test]
fn a_shipped_scenario_comes_back_when_the_file_that_stood_before_it_is_gone() {
    let text = edited(&[("\"small\"", "\"mickey-first-interview\""), ("A board under his arm.", "My own Mickey.")]);
    for text in [text, broken()] {
        let mut bench = Workbench::in_the_library("mickey-first-interview.ron", &text);
        let teaser = mickey().teaser.clone();
        bench.desk.press(Key::Num1);
        bench.shows_no(&teaser);
        std::fs::remove_file(&bench.file).unwrap();
        bench.look();
        bench.shows(&teaser);
        bench.shows_no("My own Mickey.");
    }
}

#[test]
fn the_briefing_shows_the_new_text_and_goes_on_with_the_old_one_where_that_is_broken() {
    let mut bench = Workbench::on_a_file(1280.0, 720.0, false);
    bench.shows("A young man walks along the shelves.");
    bench.save(&broken());
    bench.shows("A young man walks along the shelves.");
    bench.shows("Line 56:");
    std::fs::remove_file(&bench.file).unwrap();
    bench.look();
    bench.shows("cannot be read");
    bench.save(&edited(&[("walks along", "runs along"), ("Just looking.", "Only looking."), ("’m just", "’m only")]));
    bench.shows("A young man runs along the shelves.");
    bench.shows_no("Line 56:");
    bench.shows_no("could not be read");
    bench.desk.press(Key::Enter);
    assert!(["Only looking.", "I’m only looking."].contains(&bench.bubble()), "{}", bench.bubble());
}

#[test]
fn before_the_first_answer_the_new_text_is_simply_the_one_that_is_played_and_kept() {
    let mut bench = Workbench::talking();
    let text = edited(&[("’m just looking", "’m only looking")]);
    bench.save(&text);
    assert_eq!(bench.bubble(), "I’m only looking.");
    // Only the line about how to answer is there, as in every first conversation.
    bench.shows_no("The text was edited");
    bench.say("What are");
    bench.say("Up to you");
    let run = bench.run().unwrap();
    let scenario = Arc::new(read(&bench.file).unwrap().scenario.unwrap());
    assert!(Session::replay(scenario, &run.transcript).unwrap().is_over() && run.transcript.is_clean());
}

#[test]
fn a_conversation_goes_on_at_the_same_place_in_its_new_words_and_is_kept_no_further() {
    let mut bench = Workbench::talking();
    bench.say("What are");
    let kept = bench.run().unwrap();
    bench.save(&edited(&[("It’s for Thursday.", "It is for Friday."), ("He has an", "He’s got an"), ("Um.", "Er.")]));
    assert_eq!(bench.desk.turns(), 1);
    assert_eq!(bench.bubble(), "He’s got an interview.");
    assert_eq!(bench.desk.program.talk().unwrap().bubble().earlier.as_deref(), Some("Er."));
    bench.shows("The text was edited; the conversation goes on in the new one.");
    bench.shows("What was kept stays; from here on nothing is kept.");
    // What is wrong with the file comes before that, and is gone before that.
    bench.save(&broken());
    bench.shows("Line 56:");
    bench.shows_no("The text was edited");
    bench.save(&edited(&[("He has an", "He’s got an")]));
    bench.shows("The text was edited; the conversation goes on in the new one.");
    bench.desk.click("Close this notice");
    // A second edit says nothing new.
    bench.save(&edited(&[("He has an", "He has, well, an")]));
    assert_eq!(bench.bubble(), "He has, well, an interview.");
    bench.shows_no("Close this notice");
    bench.say("Up to you");
    assert_eq!(bench.run(), Some(kept.clone()), "the run on the disk is the one before the edit");

    bench.desk.press(Key::Enter);
    bench.shows("Turn his card over");
    bench.desk.press(Key::Num4);
    bench.shows("This conversation is not kept: it was a try, or its text was edited on the way.");
    bench.desk.press(Key::Escape);
    assert_eq!(bench.run(), Some(kept));
}

#[test]
fn where_an_answer_is_gone_the_conversation_stands_before_it() {
    let mut bench = Workbench::talking();
    bench.desk.press(Key::Num0);
    bench.say("These");
    assert!(bench.desk.program.talk().unwrap().is_over());
    bench.desk.press(Key::Backspace);
    let mut check = |text: &str, turns: usize, notice: &str| {
        bench.save(text);
        assert_eq!(bench.desk.turns(), turns, "{notice}");
        bench.shows(notice);
        assert!(bench.desk.program.talk().unwrap().is_listening(), "nothing is said twice");
        assert_eq!(bench.desk.program.due(), Due::Never);
    };
    // The reply that was taken back may go.
    check(&edited(&[("\"show\"", "\"shown\"")]), 1, "The text was edited; the conversation goes on in the new one.");
    let silence = "            silence: (scores: (acknowledgement: 1), next: \"talk\"),\n";
    let patience = "            patience_secs: 25,\n";
    check(
        &edited(&[(silence, ""), (patience, "")]),
        0,
        "Your first answer is no longer there; you are back before it.",
    );
    bench.say("What are");
    bench.save(SMALL);
    bench.shows_no("The text was edited");
    bench.say("Up to you");
    bench.desk.press(Key::Backspace);
    bench.desk.press(Key::H);
    bench.shows("What are the shoes for?");
}

#[test]
fn a_broken_save_leaves_the_conversation_alone_and_says_what_to_do() {
    for (width, height) in [(1280.0, 720.0), (900.0, 700.0), (640.0, 360.0)] {
        let mut bench = Workbench::on_a_file(width, height, true);
        bench.say("What are");
        let (kept, said) = (bench.run(), bench.bubble().to_owned());
        bench.shows_no("Close this notice");
        bench.save(&broken());
        bench.shows("Line 56: No node and no ending is called “tallr”. Did you mean “taller”?");
        bench.desk.window.check_nothing_is_cut(true);
        assert_eq!((bench.run(), bench.bubble()), (kept, said.as_str()));
        assert!(bench.desk.program.talk().unwrap().is_kept());
        bench.save(SMALL);
        bench.shows_no("Line 56:");
        // It was never another text, so the run is kept on.
        assert!(bench.desk.program.talk().unwrap().is_kept());
        bench.say("Up to you");
        assert!(bench.run().unwrap().result.is_some());
    }
}

#[test]
fn the_file_of_somebody_else_says_nothing_into_a_conversation() {
    let mut bench = Workbench::in_the_library("small.ron", SMALL);
    bench.desk.press(Key::Enter);
    bench.desk.press(Key::Enter);
    assert_eq!(bench.desk.program.talk().unwrap().session().scenario().id, "a-first");
    bench.save(&broken());
    bench.shows_no("small.ron");
    bench.desk.press(Key::Escape);
    bench.desk.click("Leave, and keep the place");
    bench.shows("small.ron cannot be played");
}

#[test]
fn a_finished_run_and_its_debrief_stay_as_they_were() {
    let mut bench = Workbench::talking();
    bench.say("What are");
    bench.say("Up to you");
    let kept = bench.run();
    assert!(kept.as_ref().unwrap().result.is_some());
    let new = edited(&[
        ("Bye.", "Farewell."),
        ("They guessed.", "They hurried."),
        ("He has an", "He’s got an"),
        ("Up to you.", "As you like."),
        ("walks along", "runs along"),
    ]);
    bench.save(&new);
    assert_eq!(bench.bubble(), "Bye.");
    bench.desk.press(Key::Enter);
    bench.desk.press(Key::Enter);
    bench.desk.press(Key::Num2);
    let names = bench.desk.window.names();
    bench.shows("Up to you.");
    bench.save(&edited(&[("Bye.", "So long."), ("Up to you.", "Your choice.")]));
    assert_eq!(bench.desk.window.names(), names, "the debrief is what it was");
    bench.save(&new);
    assert_eq!(bench.run(), kept);
    bench.desk.press(Key::Num4);
    bench.desk.press(Key::Enter);
    bench.shows("A young man runs along the shelves.");
    bench.desk.press(Key::Enter);
    assert!(bench.desk.program.talk().unwrap().is_kept(), "a new meeting is kept as ever");
}

#[test]
fn an_ending_that_is_taken_back_leads_into_the_new_text_and_stays_kept() {
    let mut bench = Workbench::talking();
    bench.say("What are");
    bench.say("Up to you");
    let kept = bench.run();
    bench.save(&edited(&[("He has an", "He’s got an")]));
    bench.shows_no("The text was edited");
    bench.desk.press(Key::Backspace);
    assert_eq!((bench.desk.turns(), bench.bubble()), (1, "He’s got an interview."));
    bench.shows("The text was edited");
    assert_eq!(bench.run(), kept, "the ending on the disk is not lost");
}

#[test]
fn what_is_saved_while_the_settings_are_open_or_it_is_paused_is_there_afterwards() {
    let mut bench = Workbench::talking();
    bench.say("What are");
    bench.desk.press(Key::Escape);
    bench.save(&edited(&[("He has an", "He’s got an")]));
    bench.shows("Paused");
    bench.desk.click("Settings");
    bench.save(&edited(&[("He has an", "He has quite an")]));
    bench.desk.press(Key::Escape);
    bench.desk.press(Key::Escape);
    assert_eq!((bench.desk.turns(), bench.bubble()), (1, "He has quite an interview."));
    bench.desk.press(Key::Escape);
    bench.shows("Leave");
    bench.shows_no("Leave, and keep the place");
}

#[test]
fn a_run_that_was_carried_over_leaves_the_one_on_the_disk_to_be_gone_on_with() {
    let mut bench = Workbench::talking();
    bench.say("What are");
    bench.save(&edited(&[("He has an", "He’s got an")]));
    bench.say("Up to you");
    bench.desk.press(Key::Backspace);
    bench.desk.press(Key::Escape);
    bench.desk.click("Leave");
    // With the old text back, the old run fits again.
    bench.save(SMALL);
    bench.shows("Go on at turn 2");
    bench.desk.press(Key::Enter);
    assert_eq!((bench.desk.turns(), bench.bubble()), (1, "He has an interview."));
    bench.say("Up to you");
    let moves = bench.run().unwrap().transcript.moves;
    assert_eq!(moves, [Entry::Say("ask".to_owned()), Entry::Say("shrug".to_owned())]);
}

#[test]
fn only_what_has_changed_is_told() {
    let mut bench = Workbench::on_a_file(1280.0, 720.0, false);
    assert_eq!(bench.followed.look().len(), 0, "it is as it was when the window opened");
    std::fs::write(&bench.file, SMALL).unwrap();
    assert_eq!(bench.followed.look().len(), 0, "saved without a change");
    std::fs::write(&bench.file, broken()).unwrap();
    assert!(matches!(bench.followed.look().as_slice(), [Save::Read(file, _)] if *file == bench.file));
    assert_eq!(bench.followed.look().len(), 0);
    // The file the window was opened on may come back; so it is not gone, but cannot be read.
    std::fs::remove_file(&bench.file).unwrap();
    assert!(matches!(bench.followed.look().as_slice(), [Save::Read(..)]));
    assert_eq!(bench.followed.look().len(), 0);
}

#[test]
fn a_save_wakes_the_window_and_nothing_else_does() {
    let mut bench = Workbench::talking();
    let (sender, woken) = channel();
    bench.desk.program.follow_saves(move || sender.send(()).unwrap());
    assert!(bench.desk.folders.scenarios().is_dir(), "the folder that the library names is there");
    assert!(woken.recv_timeout(Duration::from_millis(400)).is_err(), "nothing was saved yet");
    // Saved as many editors do: written beside it, renamed over it.
    let beside = bench.file.with_extension("tmp");
    std::fs::write(&beside, edited(&[("’m just looking", "’m only looking")])).unwrap();
    std::fs::rename(&beside, &bench.file).unwrap();
    woken.recv_timeout(Duration::from_secs(20)).unwrap();
    bench.desk.settle();
    assert_eq!(bench.bubble(), "I’m only looking.");
    std::fs::write(bench.desk.folders.scenarios().join("small.ron"), SMALL).unwrap();
    woken.recv_timeout(Duration::from_secs(20)).unwrap();
    bench.desk.settle();
    assert_eq!(bench.bubble(), "I’m only looking.", "the file it was opened on stands before it");
}

#[test]
fn a_file_of_ones_own_folder_that_is_named_is_the_same_file() {
    let opened = std::cell::RefCell::new(None);
    let put = |folders: &Folders| {
        std::fs::create_dir_all(folders.scenarios()).unwrap();
        let file = folders.scenarios().join("small.ron");
        std::fs::write(&file, SMALL).unwrap();
        opened.replace(Some(file));
    };
    let desk = Desk::new(1280.0, 720.0, put, None);
    let file = opened.into_inner().unwrap();
    let by_another_way = file.parent().unwrap().join("../scenarios/small.ron");
    let scenario = Arc::new(read(&file).unwrap().scenario.unwrap());
    let opening = Opening { scenario, file: Some(by_another_way), now: false, seed: None, opening: None };
    let program = Program::new(Some(desk.folders.clone()), &[], Some(opening)).unwrap();
    let mut followed = program.followed(Some(desk.folders.scenarios()));
    std::fs::write(&file, broken()).unwrap();
    assert_eq!(followed.look().len(), 1);
}
