//! Answers in one’s own words, typed into the window.

use super::*;
use crate::app::screens::conversation::ConversationAction;
use crate::app::talk::{CameTo, Talk};
use crate::records::{Answers, RunUnderWay};
use crate::session::{Entry, Session};

/// In a conversation that is answered in own words, how they were read shown after each.
fn writing_in(width: f32, height: f32, id: &str, more: &str) -> Desk {
    let settings = format!("(reduce_motion: true, pace: AllAtOnce, answers: Say, {more})");
    let prepare = move |folders: &Folders| std::fs::write(folders.settings(), settings).unwrap();
    let scenario = Arc::new(shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap());
    let opening = Opening { scenario, file: None, now: true, seed: Some(1), opening: None };
    Desk::new(width, height, prepare, Some(opening))
}

fn writing(more: &str) -> Desk {
    writing_in(1280.0, 720.0, "mickey-first-interview", more)
}

const SHOWN: &str = "thoughts: AfterEachReply";

impl Desk {
    fn event(&mut self, event: Event) {
        let program = &mut self.program;
        self.window.pass(vec![event], &mut |ui: &mut Ui| program.frame(ui, 0.01));
    }

    fn write(&mut self, text: &str) {
        self.event(Event::Text(text.to_owned()));
        self.event(Event::PointerGone);
    }

    /// Presses a key, and lets no more time go by than that takes.
    fn hurry(&mut self, key: Key) {
        let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        self.event(event);
        self.event(Event::PointerGone);
    }

    /// Types something and says it.
    fn say(&mut self, text: &str) {
        self.write(text);
        self.press(Key::Enter);
    }

    /// Goes on from how the words were read, once he has finished.
    fn go_on(&mut self) {
        self.press(Key::Enter);
        if self.shows("Go on") {
            self.press(Key::Enter);
        }
        assert!(!self.shows("Go on"));
    }

    fn moves(&self) -> Vec<Entry> {
        self.program.talk().unwrap().session().transcript().moves
    }

    fn came_to(&self) -> Option<CameTo> {
        self.program.talk()?.own_words().map(|own| own.came_to.clone())
    }

    fn draft(&self) -> String {
        self.window.value("What do you say?").unwrap_or_default()
    }

    /// The words of a reply that is on the table now.
    fn card(&self, index: usize) -> String {
        self.program.talk().unwrap().table().cards[index].clone()
    }
}

const GOOD: &str = "You’d rather they see you than the board. What would you like them to notice first?";

#[test]
fn a_whole_conversation_is_typed_read_kept_and_looked_back_on() {
    let mut desk = writing(SHOWN);
    assert!(desk.shows("What do you say?"), "{:?}", desk.window.names());
    let mut typed = Vec::new();
    while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
        let words = desk.card(0);
        desk.say(&words);
        assert_eq!(desk.turns(), typed.len() + 1, "{words}");
        typed.push(words);
        assert!(desk.shows("How it was read"), "{:?}", desk.window.names());
        desk.go_on();
        assert!(typed.len() < 60, "it never ends");
    }
    desk.settle();
    assert!(desk.shows("Look back on it"));
    let texts: Vec<String> = desk
        .moves()
        .into_iter()
        .map(|entry| if let Entry::Typed(typed) = entry { typed.text } else { panic!("{entry:?}") })
        .collect();
    assert_eq!(texts, typed);
    let runs = desk.runs();
    assert!(runs.len() == 1 && runs[0].transcript.is_typed() && runs[0].result.is_some());

    desk.press(Key::Enter);
    desk.press(Key::Num2);
    assert!(desk.shows("Taken for:"), "{:?}", desk.window.names());
    desk.press(Key::Num3);
    assert!(desk.shows("own words") && desk.shows("here"), "{:?}", desk.window.names());
    desk.click("Read wrongly");
    assert!(desk.shows("You said that this was read wrongly."), "{:?}", desk.window.names());
    assert!(desk.runs()[0].transcript.moves.iter().any(|entry| matches!(entry, Entry::ReadWrongly(_))));
    desk.press(Key::Num4);
    assert!(desk.shows("In your own words."), "{:?}", desk.window.names());
}

#[test]
fn letters_are_letters_while_somebody_types_and_keys_when_nobody_does() {
    let mut desk = writing("");
    for letter in ["n", "h", "t", "?", "1", "0", " ", "f"] {
        desk.write(letter);
    }
    desk.press(Key::Backspace);
    assert_eq!(desk.draft(), "nht?10 ");
    assert_eq!((desk.turns(), desk.shows("Keys on this screen")), (0, false));
    desk.press_with(Key::T, Modifiers::COMMAND);
    let card = format!("1 {}", desk.card(0));
    assert!(desk.shows(&card), "{:?}", desk.window.names());
    desk.press(Key::T);
    assert!(desk.shows("What do you say?"));
    // What stood in the field still stands in it.
    assert_eq!(desk.draft(), "nht?10 ");
    desk.press_with(Key::Plus, Modifiers::COMMAND);
    desk.press_with(Key::Num0, Modifiers::COMMAND);
    assert_eq!((desk.turns(), desk.program.text_size()), (0, 100), "the key for the usual size is that everywhere");
    desk.press_with(Key::Period, Modifiers::COMMAND);
    assert_eq!((desk.turns(), desk.moves()), (1, vec![Entry::Wait]));
}

#[test]
fn somebody_may_type_while_he_still_speaks() {
    let prepare = |folders: &Folders| {
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: Calm, answers: Say)").unwrap();
    };
    let opening = Opening { scenario: mickey(), file: None, now: true, seed: Some(1), opening: None };
    let mut desk = Desk::new(1280.0, 720.0, prepare, Some(opening));
    let words = desk.card(0);
    desk.write(&words);
    desk.hurry(Key::Enter);
    desk.event(Event::PointerGone);
    assert!(desk.turns() == 1 && !desk.program.talk().unwrap().is_listening());
    for letter in ["n", "h", " ", "t"] {
        desk.write(letter);
    }
    assert_eq!(desk.draft(), "nh t");
    assert!(!desk.shows("Close"), "no drawer opens");
    desk.hurry(Key::Enter);
    assert!(desk.program.talk().unwrap().is_listening() && desk.draft() == "nh t" && desk.turns() == 1);
}

#[test]
fn enter_says_it_shift_and_enter_make_a_line_and_nothing_is_said_of_nothing() {
    let mut desk = writing("");
    desk.press(Key::Enter);
    desk.say("   ");
    assert_eq!(desk.moves(), []);
    desk.click("Say it");
    assert_eq!(desk.moves(), [], "it is off while there is nothing to say");
    desk.write("One");
    desk.press_with(Key::Enter, Modifiers::SHIFT);
    desk.write("Two");
    assert_eq!(desk.draft(), "   One\nTwo");
}

#[test]
fn what_is_pasted_undone_or_composed_is_what_is_said() {
    let mut desk = writing("");
    desk.event(Event::Paste("What are the shoes for?".to_owned()));
    desk.event(Event::PointerGone);
    assert_eq!(desk.draft(), "What are the shoes for?");
    for _ in 0..30 {
        desk.event(Event::PointerGone);
    }
    desk.write(" And when?");
    desk.press_with(Key::Z, Modifiers::COMMAND);
    assert_eq!(desk.draft(), "What are the shoes for?");
    // A letter put together from two keys comes as a whole.
    desk.event(Event::Ime(bevy_egui::egui::ImeEvent::Commit(" Ça va?".to_owned())));
    desk.event(Event::PointerGone);
    assert_eq!(desk.draft(), "What are the shoes for? Ça va?");
    desk.press(Key::Enter);
    let Some(Entry::Typed(typed)) = desk.moves().pop() else { panic!("{:?}", desk.moves()) };
    assert_eq!(typed.text, "What are the shoes for? Ça va?");
}

#[test]
fn a_hundred_thousand_letters_are_counted_said_and_kept_as_they_are() {
    let mut desk = writing(SHOWN);
    let long = "What are they for, please? ".repeat(3_704);
    desk.event(Event::Paste(long.clone()));
    desk.settle();
    assert!(desk.shows("letters so far"), "{:?}", desk.window.names().len());
    desk.press(Key::Enter);
    let Some(Entry::Typed(typed)) = desk.moves().pop() else { panic!("nothing was said") };
    assert_eq!((typed.text == long, typed.reply), (true, None));
    desk.go_on();
    assert!(desk.shows("What do you say?") && desk.shows("Read by tone alone"));
}

#[test]
fn odd_words_are_taken_in_whatever_they_are() {
    for text in [
        "😀😀😀",
        "\u{202e}evil\u{202c} \u{200b}\u{feff}",
        "a\u{301}\u{301}\u{301}\u{301} e\u{300}",
        "<b>What for?</b> (id: \"x\")",
        "WHAT DO YOU WANT?",
        "\u{1}\u{2}tab\there",
    ] {
        let mut desk = writing(SHOWN);
        desk.event(Event::Paste(text.to_owned()));
        desk.press(Key::Enter);
        if desk.came_to().is_some_and(|came_to| matches!(came_to, CameTo::Asked(_))) {
            desk.press(Key::Num4);
        }
        assert_eq!(desk.moves().len(), 1, "{text:?}");
        desk.window.check_nothing_is_cut(true);
    }
}

/// Words that come close to more than one reply of the first moment.
fn unsure(desk: &mut Desk) {
    let cards: Vec<String> = desk.program.talk().unwrap().table().cards.clone();
    let halves = cards.iter().flat_map(|one| cards.iter().map(move |other| (one, other))).filter(|(a, b)| a != b);
    for (one, other) in halves {
        let half = |text: &str| text.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        desk.say(&format!("{} {}", half(one), half(other)));
        if matches!(desk.came_to(), Some(CameTo::Asked(_))) {
            return;
        }
        while !desk.program.talk().unwrap().session().turns().is_empty() {
            desk.program.act(ConversationAction::TakeBack);
            desk.settle();
        }
    }
    panic!("nothing was unsure");
}

#[test]
fn what_is_close_to_several_is_asked_about() {
    let mut desk = writing("");
    unsure(&mut desk);
    assert!(desk.shows("Which do you mean?") && desk.shows("4 None of them"), "{:?}", desk.window.names());
    desk.window.check_nothing_is_cut(true);
    let (moves, asked) = (desk.moves().len(), desk.program.talk().unwrap().asked().unwrap()[1].to_owned());
    // The words can be put another way, and stand in the field again.
    desk.press(Key::Backspace);
    assert!(desk.shows("What do you say?") && desk.moves().len() == moves);
    desk.press(Key::Enter);
    desk.press(Key::Num2);
    assert_eq!(desk.came_to(), Some(CameTo::Reply(asked)));
    assert_eq!(desk.moves().len(), moves + 1);

    let mut desk = writing("");
    unsure(&mut desk);
    desk.press(Key::Num4);
    assert_eq!((desk.came_to(), desk.turns()), (Some(CameTo::ToneAlone), 0));
    assert!(desk.shows("What do you say?") && desk.shows("Read by tone alone"), "{:?}", desk.window.names());
}

#[test]
fn how_words_were_read_can_be_walked_and_said_to_be_wrong() {
    let mut desk = writing(SHOWN);
    desk.say(GOOD);
    if matches!(desk.came_to(), Some(CameTo::Asked(_))) {
        desk.press(Key::Num1);
    }
    assert!(desk.shows("You said") && desk.shows("Go on"), "{:?}", desk.window.names());
    desk.window.check_nothing_is_cut(true);
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowDown);
    assert!(desk.window.has_focus("Go on"));
    let moves = desk.moves().len();
    desk.press(Key::F);
    desk.press(Key::F);
    assert!(desk.shows("Noted for the author."), "{:?}", desk.window.names());
    assert_eq!(desk.moves()[moves..], [Entry::ReadWrongly(moves)]);
    assert!(desk.runs()[0].transcript.is_read_wrongly(moves), "it is kept");
    desk.go_on();
    assert!(desk.shows("What do you say?"));
}

#[test]
fn where_thoughts_come_at_the_end_the_talk_goes_on_at_once() {
    let mut desk = writing("thoughts: Debrief");
    let words = desk.card(1);
    desk.say(&words);
    assert_eq!(desk.turns(), 1);
    assert!(!desk.shows("How it was read") && desk.shows("What do you say?"), "{:?}", desk.window.names());
}

#[test]
fn words_that_abuse_end_it() {
    let mut desk = writing(SHOWN);
    desk.say("You stupid idiot, get out of my shop.");
    assert!(desk.shows("This was abuse."), "{:?}", desk.window.names());
    assert_eq!(desk.came_to(), Some(CameTo::Left));
    desk.go_on();
    desk.settle();
    assert!(desk.program.talk().unwrap().is_over());
    assert!(desk.shows("Your words were abuse, and he did not stay for that."), "{:?}", desk.window.names());
}

#[test]
fn what_was_typed_and_fitted_nothing_stands_in_the_thread_after_a_restart() {
    let mut desk = writing(SHOWN);
    desk.say("asdf qwer zxcv hjkl");
    let talk = desk.program.talk().unwrap();
    let before = talk.thread();
    let again = Session::replay(Arc::clone(talk.session().scenario()), &talk.session().transcript()).unwrap();
    let mut again = Talk::go_on(again, RunUnderWay::begin());
    again.show_all();
    assert_eq!((again.asides(0).len(), again.thread()), (2, before));
}

#[test]
fn what_is_found_is_a_choice_and_no_words_of_ones_own() {
    let mut desk = writing("");
    desk.program.act(ConversationAction::SayFoundWords("Take your time. What are the shoes for?".to_owned()));
    let transcript = desk.program.talk().unwrap().session().transcript();
    assert!(transcript.is_found() && !transcript.is_typed());
}

#[test]
fn where_the_author_lets_nobody_type_there_are_the_cards() {
    let settings = |folders: &Folders| {
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce, answers: Say)").unwrap();
    };
    let scenario = Arc::new(Scenario { typing: false, ..(*mickey()).clone() });
    let opening = Opening { scenario, file: None, now: true, seed: Some(1), opening: None };
    let mut desk = Desk::new(1280.0, 720.0, settings, Some(opening));
    let card = format!("1 {}", desk.card(0));
    assert!(desk.shows(&card) && !desk.shows("In your own words"), "{:?}", desk.window.names());
    desk.press(Key::T);
    assert!(desk.shows(&card));
}

#[test]
fn words_are_found_walked_to_and_said() {
    let mut desk = writing("");
    desk.click("Pause");
    desk.click("Settings");
    desk.click("Conversation");
    desk.click("Answers: find");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    assert!(desk.shows("Type, and what fits comes up here."), "{:?}", desk.window.names());
    desk.write("what are the shoes");
    desk.settle();
    let found: Vec<String> =
        desk.program.talk().unwrap().find("what are the shoes").iter().map(|found| found.text.to_owned()).collect();
    assert!(found.len() > 2 && desk.shows(&found[0]) && desk.shows(&found[1]), "{found:?}");
    desk.window.check_nothing_is_cut(true);
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowUp);
    desk.press(Key::Enter);
    assert_eq!(desk.program.talk().unwrap().said(), Some(found[0].as_str()));
    assert!(!desk.shows("How it was read"));
    // Nothing typed, and 0: nothing is said.
    let moves = desk.moves().len();
    desk.press(Key::Num0);
    if desk.program.talk().unwrap().own_words().is_none() {
        assert_eq!(desk.moves()[moves..], [Entry::Wait]);
    }
}

#[test]
fn every_layout_holds_every_state() {
    for (width, height) in [(1280.0, 720.0), (1600.0, 900.0), (900.0, 600.0), (640.0, 360.0), (420.0, 700.0)] {
        for id in ["mickey-first-interview", "priya-late-order"] {
            let mut desk = writing_in(width, height, id, SHOWN);
            desk.window.check_nothing_is_cut(true);
            desk.say("You look like you have had a long day, and I am sorry. What would help you most now?");
            if matches!(desk.came_to(), Some(CameTo::Asked(_))) {
                desk.window.check_nothing_is_cut(true);
                desk.press(Key::Num1);
            }
            desk.window.check_nothing_is_cut(true);
            assert!(desk.window.find("Go on").unwrap().bottom() <= height, "{width} {height} {id}");
        }
    }
}

/// Where the pictures are to be looked at, and in what size.
fn picture(desk: &mut Desk, name: &str) {
    // Pictures are drawn away from the frame.
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(30));
        desk.settle();
    }
    desk.window.save_picture(name);
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_own_words() {
    let sizes = [
        ("720", 1280.0, 720.0, SHOWN.to_owned()),
        ("200", 640.0, 360.0, SHOWN.to_owned()),
        ("middle", 900.0, 640.0, SHOWN.to_owned()),
        ("1080", 1920.0, 1080.0, SHOWN.to_owned()),
        ("contrast", 1280.0, 720.0, format!("{SHOWN}, theme: HighContrast")),
    ];
    for (size, width, height, shown) in sizes {
        for id in ["mickey-first-interview", "priya-late-order", "graham-on-hold", "jonas-blamed"] {
            if !shipped().any(|(name, _)| name == id) {
                continue;
            }
            let short = id.split('-').next().unwrap().to_owned();
            let mut desk = writing_in(width, height, id, &shown);
            desk.write("Take your time. You’d rather they see you than the board. Don’t worry. What would you like them to notice");
            picture(&mut desk, &format!("own-{short}-writing-{size}"));
            desk.say(" first? We try two pairs, and you say stop.");
            if matches!(desk.came_to(), Some(CameTo::Asked(_))) {
                picture(&mut desk, &format!("own-{short}-which-{size}"));
                desk.press(Key::Num1);
            }
            desk.press(Key::ArrowDown);
            picture(&mut desk, &format!("own-{short}-read-{size}"));
            desk.go_on();
            desk.say("The weather is nice and the moon is made of cheese.");
            picture(&mut desk, &format!("own-{short}-tone-{size}"));
            if short == "mickey" {
                desk.go_on();
                desk.say("You stupid idiot.");
                picture(&mut desk, &format!("own-{short}-abuse-{size}"));
            }
        }
        let mut desk = writing_in(width, height, "mickey-first-interview", "thoughts: Debrief");
        while desk.program.talk().is_some_and(|talk| !talk.is_over()) {
            let words = desk.card(0);
            desk.say(&format!("I hear you. {words}"));
            if matches!(desk.came_to(), Some(CameTo::Asked(_))) {
                desk.press(Key::Num1);
            }
            desk.settle();
        }
        picture(&mut desk, &format!("own-mickey-over-{size}"));
        desk.press(Key::Enter);
        for part in [Key::Num2, Key::Num3, Key::Num4] {
            desk.press(part);
            picture(&mut desk, &format!("own-mickey-debrief-{part:?}-{size}"));
        }
        let mut desk = writing_in(width, height, "mickey-first-interview", "thoughts: Debrief");
        unsure(&mut desk);
        picture(&mut desk, &format!("own-mickey-unsure-{size}"));
        let mut desk = writing_in(width, height, "mickey-first-interview", "");
        desk.program.act(ConversationAction::AnswerBy(Answers::Find));
        picture(&mut desk, &format!("own-mickey-find-empty-{size}"));
        desk.write("what are");
        picture(&mut desk, &format!("own-mickey-find-{size}"));
        desk.program.act(ConversationAction::AnswerBy(Answers::Choose));
        picture(&mut desk, &format!("own-mickey-cards-{size}"));
    }
}
