//! A whole workshop: a room is opened, votes by show of hands, looks back, breaks off and goes on.

use super::*;
use crate::app::screens::room::RoomAction;
use crate::net::{Address, Likely, PhonesStatus};
use crate::workshop::{Job, Step, Voter};

fn shipped_one(id: &str) -> Arc<Scenario> {
    Arc::new(shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap())
}

/// In front of the page before a room, motion reduced.
fn before_a_room(scenario: Arc<Scenario>, (width, height): (f32, f32), scale: f32) -> Desk {
    let still = |folders: &Folders| std::fs::write(folders.settings(), "(reduce_motion: true)").unwrap();
    let opening = Opening { scenario, file: None, now: false, seed: Some(1), opening: None };
    let mut desk = Desk::new(width, height, still, Some(opening));
    desk.window = TestWindow::new(width, height, scale);
    desk.settle();
    desk.press(Key::R);
    desk
}

/// In a room that votes by show of hands, while people come in.
fn room_by_hands(scenario: Arc<Scenario>, size: (f32, f32), scale: f32) -> Desk {
    let mut desk = before_a_room(scenario, size, scale);
    desk.click("How the room votes: by show of hands");
    desk.press(Key::Enter);
    desk
}

impl Desk {
    fn step(&self) -> Step {
        self.program.room_step().expect("a room")
    }

    fn tally(&self) -> Vec<u32> {
        self.program.room_tally()
    }

    /// Types the hands for each reply of an open vote.
    fn count_hands(&mut self, hands: &[u32]) {
        self.press(Key::H);
        for hands in hands {
            for digit in hands.to_string().chars() {
                self.press(Key::from_name(&digit.to_string()).unwrap());
            }
            self.press(Key::Enter);
        }
    }
}

fn here() -> Address {
    Address { ip: "127.0.0.1".parse().unwrap(), line: "lo".to_owned(), likely: Likely::ThisMachine }
}

/// In a room that is open to phones at this machine alone, while people come in.
pub(super) fn room_by_phone(scenario: Arc<Scenario>, size: (f32, f32), scale: f32) -> Desk {
    let mut desk = before_a_room(scenario, size, scale);
    desk.program.pretend_addresses(vec![here()]);
    desk.settle();
    desk.press(Key::Enter);
    desk
}

/// Votes from phones for the replies, by the voters 0, 1, 2 …
pub(super) fn vote(desk: &mut Desk, choices: &[usize]) {
    let room = desk.program.led().unwrap();
    for (voter, choice) in (0..).zip(choices) {
        room.lead(|workshop| {
            let round = workshop.round().unwrap().number();
            workshop.vote(Voter(voter), round, *choice).unwrap();
        });
    }
    desk.settle();
}

#[test]
fn a_room_that_cannot_be_kept_any_more_says_so_once_and_goes_on() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    std::fs::remove_dir_all(desk.folders.rooms()).unwrap();
    std::fs::write(desk.folders.rooms(), "in the way").unwrap();
    desk.press(Key::PageDown);
    for _ in 0..200 {
        if desk.program.notice().is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
        desk.settle();
    }
    assert_eq!(desk.program.notice(), Some("The room’s place could not be kept."));
    assert_eq!(desk.step(), Step::Line);
}

#[test]
fn a_room_that_votes_by_hands_goes_from_the_first_line_to_the_debrief() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    assert_eq!(desk.step(), Step::Gathering);
    assert!(desk.shows("We vote by show of hands."), "{:?}", desk.window.names());
    // The keys of a clicker, and those of a hand.
    for (on, expected) in [(Key::PageDown, Step::Line), (Key::ArrowRight, Step::Voting)] {
        desk.press(on);
        assert_eq!(desk.step(), expected);
    }
    assert!(desk.shows("A: ") && desk.shows("Hands, please"), "{:?}", desk.window.names());
    desk.press(Key::H);
    assert!(desk.shows("Hands up for"));
    desk.press(Key::H);
    desk.count_hands(&[4, 21, 9]);
    assert_eq!(desk.tally(), [4, 21, 9, 0, 0]);
    assert!(!desk.shows("21 votes"), "hidden until they are shown");
    desk.press(Key::Escape);
    desk.press(Key::Space);
    assert_eq!(desk.step(), Step::Closed);
    desk.press(Key::N);
    assert_eq!(desk.step(), Step::Revealed);
    assert!(desk.shows("21 votes"), "{:?}", desk.window.names());
    for back in [Key::P, Key::ArrowLeft] {
        desk.press(back);
        desk.press(Key::N);
    }
    assert_eq!((desk.step(), desk.tally()), (Step::Revealed, vec![4, 21, 9, 0, 0]), "going back loses nothing");
    // Points, the thought, the other way: only when the leader shows them.
    for (key, words) in [(Key::T, "What he thinks"), (Key::W, "Not taken")] {
        assert!(!desk.shows(words));
        desk.press(key);
        assert!(desk.shows(words), "{words}: {:?}", desk.window.names());
        while desk.shows(words) {
            desk.press(key);
        }
    }
    // The other reply, and back, on one key.
    desk.press(Key::X);
    assert!(desk.shows("Not taken") && desk.shows("C: "), "{:?}", desk.window.names());
    desk.press(Key::X);
    desk.press(Key::PageDown);
    assert_eq!(desk.step(), Step::Talking);
    desk.press(Key::Num1);
    desk.press(Key::PageDown);
    assert_eq!(desk.step(), Step::Taken, "the leader’s own choice");
    assert!(desk.shows("A: Nice board."), "{:?}", desk.window.names());
    let mut pressed = 0;
    while desk.step() != Step::Over {
        desk.press(Key::Num1);
        desk.press(Key::PageDown);
        pressed += 1;
        assert!(pressed < 200, "it never ends");
    }
    desk.press(Key::PageDown);
    assert!(desk.shows("The way you took"), "{:?}", desk.window.names());
    desk.press(Key::PageUp);
    assert_eq!(desk.step(), Step::Over);
    desk.press(Key::PageDown);
    for _ in 0..6 {
        desk.press(Key::PageDown);
    }
    assert!(desk.shows("How you talked with him"), "{:?}", desk.window.names());
    desk.press(Key::L);
    assert!(desk.shows("The room has ended"));
    desk.click("Save as a page and tables");
    let mut saved: Vec<_> =
        std::fs::read_dir(&desk.folders.documents).unwrap().map(|file| file.unwrap().path()).collect();
    saved.sort();
    let texts: Vec<String> = saved.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    assert_eq!(texts.len(), 3, "{saved:?}");
    assert!(texts[0].starts_with("<!DOCTYPE html>") && texts[0].contains("Skate shoes"));
    assert!(texts[2].contains(",21,"), "the hands of the first vote: {}", texts[2]);
    desk.click("Close the room");
    assert!(desk.shows("Meet Mickey") && desk.program.led().is_none());
}

#[test]
fn a_held_key_counts_once_and_the_screen_goes_dark_and_back() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    let held = |repeat| Event::Key {
        key: Key::PageDown,
        physical_key: None,
        pressed: true,
        repeat,
        modifiers: Modifiers::NONE,
    };
    for events in [vec![held(false)], vec![held(true)], vec![held(true), held(true)]] {
        let program = &mut desk.program;
        desk.window.pass(events, &mut |ui: &mut Ui| program.frame(ui, 0.01));
    }
    assert_eq!(desk.step(), Step::Line);
    for key in [Key::B, Key::Period] {
        desk.press(key);
        let picture = desk.window.picture();
        assert!(picture.pixels().iter().all(|pixel| (pixel.red(), pixel.green(), pixel.blue()) == (0, 0, 0)));
        desk.press(key);
        assert!(desk.window.picture().pixels().iter().any(|pixel| pixel.red() > 200));
    }
}

#[test]
fn leaving_is_asked_about_once() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    desk.press(Key::Escape);
    assert!(desk.shows("Leave the room?"));
    // A clicker with one button for both sends F5 next: that is no yes.
    desk.press(Key::F5);
    assert!(!desk.shows("Leave the room?") && desk.program.led().is_some() && !desk.program.is_full_screen());
    desk.press(Key::Escape);
    desk.press(Key::PageDown);
    assert_eq!(desk.step(), Step::Gathering, "nothing else is done while it is asked");
    desk.click("Leave");
    assert!(desk.program.led().is_none() && desk.shows("Meet Mickey"));
}

#[test]
fn the_leader_counts_hands_and_chooses_with_the_mouse() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    desk.click("Your view");
    desk.click("Begin");
    assert!(desk.shows("Ask the room: what do you know about him so far"), "{:?}", desk.window.names());
    desk.click("Open the vote");
    for name in ["One hand more for A", "One hand more for B", "One hand more for B", "One hand less for A"] {
        desk.click(name);
    }
    assert_eq!(desk.tally(), [0, 2, 0, 0, 0]);
    desk.click("Hands for A");
    desk.press(Key::Num1);
    desk.press(Key::Num7);
    desk.press(Key::Backspace);
    desk.press(Key::Num2);
    assert_eq!(desk.tally(), [12, 2, 0, 0, 0]);
    desk.press(Key::Escape);
    desk.click("Close the vote");
    desk.click("Show the votes");
    desk.click("Vote again");
    assert_eq!((desk.step(), desk.tally()), (Step::Voting, vec![0; 5]));
    desk.click("Back");
    assert_eq!(desk.step(), Step::Line);
    desk.click("Open the vote");
    desk.click("Close the vote");
    desk.click("Show the votes");
    desk.click("Points");
    desk.click("Talk about it");
    assert!(desk.shows("Choose a reply"), "nobody voted in this round: {:?}", desk.window.names());
    let reply = desk.window.names().into_iter().find(|name| name.starts_with("B: ")).unwrap();
    desk.click(&reply);
    desk.click("Go on with B");
    assert_eq!(desk.step(), Step::Taken);
}

#[test]
fn what_somebody_said_is_taken_for_a_reply_or_asked_about() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    desk.press(Key::L);
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    let mut say = |words: &str| {
        desk.click("or in other words");
        let program = &mut desk.program;
        let text = Event::Text(words.to_owned());
        desk.window.pass(vec![text], &mut |ui: &mut Ui| program.frame(ui, 0.01));
        desk.press(Key::Enter);
        let room = desk.program.led().unwrap();
        (room.look(crate::workshop::Workshop::chosen), desk.window.names())
    };
    // Letters and digits are typed, and do nothing else; what is not clear is asked about.
    let (chosen, names) = say("1 lovely weather, vote x");
    let is_asked = |name: &String| name.starts_with("Which of ") || name == "That comes to none of these.";
    assert!(chosen.is_none() && names.iter().any(is_asked), "{names:?}");
    let (chosen, names) = say("Take your time. What are the shoes for?");
    let letter = crate::workshop::letter(chosen.expect("a reply"));
    assert!(names.iter().any(|name| *name == format!("That comes to {letter}.")), "{names:?}");
    assert!(
        names.iter().any(|name| *name == format!("{letter}: Take your time. What are the shoes for?")),
        "{names:?}"
    );
    assert_eq!(desk.step(), Step::Voting);
}

#[test]
fn a_room_that_broke_off_is_offered_again_with_its_votes() {
    let mut desk = room_by_hands(mickey(), (1280.0, 720.0), 1.0);
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    desk.count_hands(&[4, 21]);
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    // The file is written a moment later, by a thread of its own; then the program breaks off.
    let written = |desk: &Desk| {
        std::fs::read_dir(desk.folders.rooms()).ok()?.find_map(|entry| {
            let text = std::fs::read_to_string(entry.ok()?.path()).ok()?;
            text.contains("Revealed").then_some(())
        })
    };
    for _ in 0..100 {
        if written(&desk).is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let folders = desk.folders.clone();
    // The file is let go of when the program ends.
    desk.program = Program::new(None, &[], None).unwrap();
    desk.program = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.window = TestWindow::new(1280.0, 720.0, 1.0);
    desk.settle();
    assert!(desk.shows("The room with Mickey broke off at turn 1"), "{:?}", desk.window.names());
    desk.click("Go on at turn 1");
    assert_eq!((desk.step(), desk.tally()), (Step::Revealed, vec![4, 21, 0, 0, 0]));
    desk.press(Key::Escape);
    desk.click("End and look back");
    desk.press(Key::L);
    desk.click("Delete what is kept");
    assert_eq!(desk.tally(), Vec::<u32>::new());
    let left = std::fs::read_dir(folders.rooms()).unwrap();
    let left = left.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "ron"));
    assert_eq!(left.count(), 0);
}

/// Leads a room to its end, and leaves it.
fn lead_to_the_end(desk: &mut Desk) {
    desk.click("How the room votes: by show of hands");
    desk.press(Key::Enter);
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    desk.count_hands(&[4, 21]);
    desk.press(Key::Escape);
    desk.program.room_action(RoomAction::End);
    desk.settle();
    desk.press(Key::Escape);
}

fn rooms_on_the_disk(desk: &Desk) -> usize {
    let left = std::fs::read_dir(desk.folders.rooms()).unwrap();
    left.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "ron")).count()
}

#[test]
fn rooms_that_were_led_are_listed_saved_again_and_deleted_one_by_one_or_all_together() {
    let mut desk = before_a_room(mickey(), (1280.0, 3000.0), 1.0);
    lead_to_the_end(&mut desk);
    desk.press(Key::Enter);
    desk.press(Key::R);
    lead_to_the_end(&mut desk);
    desk.press(Key::Enter);
    desk.press(Key::R);
    // A third one breaks off: it is offered again, and listed as well.
    desk.press(Key::Enter);
    desk.press(Key::Escape);
    desk.click("Leave");
    std::fs::write(desk.folders.rooms().join("x.ron"), "(no room)").unwrap();
    desk.open_data();
    desk.click("Show all 4");
    let about = |desk: &Desk, words: &str| desk.window.names().iter().filter(|name| name.contains(words)).count();
    let ended = "Begun today. 25 people voted. It was ended before the first turn.";
    assert_eq!(about(&desk, ended), 2, "{:?}", desk.window.names());
    assert_eq!(about(&desk, "Begun today. Nobody voted. It broke off at turn 1."), 1, "{:?}", desk.window.names());
    assert!(desk.shows("A room that this program cannot read") && desk.shows("Delete all 4 rooms"));

    let name = "Mickey: Just looking";
    let saved = |desk: &Desk| std::fs::read_dir(&desk.folders.documents).map_or(0, Iterator::count);
    desk.click(&format!("{name}: Save as a page and tables"));
    desk.wait_for("Saved as ");
    assert_eq!(saved(&desk), 3);
    let file = std::fs::read_dir(&desk.folders.documents).unwrap().map(|file| file.unwrap().path());
    let page = file.into_iter().find(|file| file.extension().is_some_and(|ending| ending == "html")).unwrap();
    assert!(std::fs::read_to_string(page).unwrap().contains("Just looking"));

    desk.click(&format!("{name}: Delete"));
    assert!(desk.shows("Delete this room?") && desk.shows(&format!("{name}. Begun today.")));
    desk.click("Keep everything");
    assert_eq!(rooms_on_the_disk(&desk), 4);
    desk.click(&format!("{name}: Delete"));
    desk.press(Key::Tab);
    desk.click("Delete");
    assert!(desk.shows("It is deleted.") && desk.shows("Delete all 3 rooms"), "{:?}", desk.window.names());
    assert_eq!(rooms_on_the_disk(&desk), 3);
    desk.click("Delete all 3 rooms");
    desk.click("Delete");
    assert!(desk.shows("No room is kept."), "{:?}", desk.window.names());
    assert_eq!((rooms_on_the_disk(&desk), saved(&desk)), (0, 3), "what was saved stays");
}

#[test]
fn a_rehearsal_votes_by_itself_and_keeps_nothing() {
    let mut desk = before_a_room(mickey(), (1280.0, 720.0), 1.0);
    desk.click("Rehearse for two minutes");
    assert!(desk.shows("Rehearsal: the votes are made up"), "{:?}", desk.window.names());
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    desk.settle();
    assert_eq!(desk.tally().iter().sum::<u32>(), 12);
    assert!(!desk.folders.rooms().exists() || std::fs::read_dir(desk.folders.rooms()).unwrap().count() == 0);
}

#[test]
fn phones_come_in_by_squares_and_code_and_their_votes_are_seen() {
    let mut desk = room_by_phone(mickey(), (1280.0, 720.0), 1.0);
    assert_eq!(desk.program.led().unwrap().phones_status(), PhonesStatus::Open, "{:?}", desk.window.names());
    assert!(desk.shows("Vote with your phone") && desk.shows("No phone is here yet."), "{:?}", desk.window.names());
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    vote(&mut desk, &[1, 1, 0]);
    assert!(desk.shows("or type") && desk.shows("3 votes"), "{:?}", desk.window.names());
    desk.program.led().unwrap().lead(|workshop| workshop.note(Job::Face, "Board held like a door.").unwrap());
    desk.press(Key::PageDown);
    desk.press(Key::PageDown);
    desk.press(Key::L);
    assert!(desk.shows("Board held like a door."), "{:?}", desk.window.names());
    desk.click("Show");
    assert!(desk.program.led().unwrap().look(|workshop| workshop.notes()[0].picked));
}

#[test]
fn the_page_before_a_room_fits_and_sets_the_room_up() {
    for size in [(1280.0, 720.0), (900.0, 600.0), (640.0, 360.0)] {
        let mut desk = before_a_room(shipped_one("jonas-blamed"), size, 1.0);
        desk.program.pretend_addresses(vec![here(), here()]);
        desk.settle();
        desk.window.check_nothing_is_cut(true);
        // In a small window one scrolls to the rows first.
        if size.1 < 700.0 {
            continue;
        }
        desk.click("How the room votes: not at all");
        assert!(!desk.shows("The Wi-Fi"), "{:?}", desk.window.names());
        desk.click("The person after");
        assert!(!desk.shows("Jonas: "), "{:?}", desk.window.names());
        desk.click("Open the room");
        desk.press(Key::PageDown);
        assert_eq!(desk.step(), Step::Line);
        desk.press(Key::PageDown);
        assert_eq!(desk.step(), Step::Talking, "nobody votes");
    }
    let mut desk = before_a_room(mickey(), (1280.0, 720.0), 1.0);
    desk.press(Key::Escape);
    assert!(desk.shows("Go over to him"));
}

#[test]
fn nothing_of_a_room_is_cut_in_any_window() {
    for id in ["mickey-first-interview", "graham-on-hold", "priya-late-order", "jonas-blamed"] {
        for size in [(1280.0, 720.0), (960.0, 720.0), (1706.0, 720.0)] {
            let mut desk = room_by_phone(shipped_one(id), size, 1.0);
            for step in 0..16 {
                desk.window.check_nothing_is_cut(false);
                if desk.step() == Step::Voting {
                    vote(&mut desk, &[0, 1, 1]);
                    desk.window.check_nothing_is_cut(false);
                }
                if desk.step() == Step::Revealed {
                    desk.press(Key::W);
                    desk.press(Key::T);
                    desk.window.check_nothing_is_cut(false);
                    desk.press(Key::T);
                }
                desk.press(if step == 4 { Key::X } else { Key::PageDown });
            }
        }
        for size in [(1280.0, 720.0), (900.0, 600.0), (640.0, 360.0)] {
            let mut desk = room_by_phone(shipped_one(id), size, 1.0);
            desk.press(Key::L);
            for _ in 0..7 {
                desk.window.check_nothing_is_cut(true);
                // Up to five replies and the way on are in sight together, and nobody scrolls to them.
                if size.1 > 700.0 && (1..6).contains(&desk.window.replies().len()) {
                    let foot = desk.window.replies().iter().map(|reply| reply.bottom()).fold(0.0, f32::max);
                    assert!(foot <= 608.0, "{id}: the last reply ends at {foot}");
                }
                desk.press(Key::PageDown);
            }
        }
    }
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_a_room() {
    let check = |id: &str, size: (f32, f32), scale: f32, name: &str| {
        let mut desk = before_a_room(shipped_one(id), size, scale);
        let save = |desk: &mut Desk, step: &str| {
            desk.settle();
            std::thread::sleep(std::time::Duration::from_millis(300));
            desk.settle();
            desk.window.save_picture(&format!("room-{name}-{step}"));
        };
        save(&mut desk, "0-start");
        desk.program.pretend_addresses(vec![here()]);
        desk.settle();
        desk.press(Key::Enter);
        save(&mut desk, "1-gathering");
        desk.press(Key::PageDown);
        save(&mut desk, "2-line");
        desk.press(Key::PageDown);
        let all: Vec<usize> =
            [(0, 4), (1, 21), (2, 9), (3, 4)].iter().flat_map(|(reply, votes)| vec![*reply; *votes]).collect();
        vote(&mut desk, &all);
        save(&mut desk, "3-vote");
        for (job, words) in [(Job::Face, "Board held like a door."), (Job::Words, "Nobody said his name yet.")] {
            desk.program.led().unwrap().lead(|workshop| workshop.note(job, words).unwrap());
        }
        desk.press(Key::PageDown);
        save(&mut desk, "4-closed");
        desk.press(Key::PageDown);
        save(&mut desk, "5-revealed");
        desk.press(Key::S);
        save(&mut desk, "5-revealed-points");
        desk.press(Key::L);
        save(&mut desk, "5-leader");
        desk.press(Key::L);
        desk.press(Key::PageDown);
        desk.press(Key::W);
        save(&mut desk, "6-other-way");
        desk.press(Key::T);
        save(&mut desk, "6-other-and-thought");
        desk.press(Key::X);
        save(&mut desk, "6-tried");
        desk.press(Key::X);
        desk.press(Key::PageDown);
        save(&mut desk, "7-taken");
        desk.press(Key::Escape);
        save(&mut desk, "8-leave");
        desk.press(Key::Escape);
        desk.press(Key::PageDown);
        desk.press(Key::PageDown);
        desk.count_hands(&[5, 5, 1, 0]);
        desk.press(Key::PageDown);
        desk.press(Key::PageDown);
        save(&mut desk, "8-tie");
        desk.program.room_action(RoomAction::End);
        for page in 0..4 {
            save(&mut desk, &format!("9-end-{page}"));
            desk.press(Key::PageDown);
        }
        desk.press(Key::L);
        save(&mut desk, "9-leader");
    };
    let wanted = std::env::var("ROOM_PICTURES").unwrap_or_else(|_| "all".to_owned());
    if wanted == "all" || wanted == "mickey" {
        check("mickey-first-interview", (1280.0, 720.0), 1.0, "mickey");
    }
    if wanted == "all" || wanted == "others" {
        check("graham-on-hold", (1280.0, 720.0), 1.0, "graham");
        check("priya-late-order", (1280.0, 720.0), 1.0, "priya");
        check("jonas-blamed", (1280.0, 720.0), 1.0, "jonas");
    }
    if wanted == "all" || wanted == "sizes" {
        check("mickey-first-interview", (1280.0, 720.0), 1.5, "mickey-1080");
        check("mickey-first-interview", (1280.0, 720.0), 3.0, "mickey-2160");
        check("priya-late-order", (960.0, 720.0), 1.0, "priya-4x3");
    }
}
