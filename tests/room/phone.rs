//! The page of a phone in a real browser: come in, vote, change, lose the room and find it again, see the bars.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use in_their_shoes::net::{Door, Room};
use in_their_shoes::records::shipped;
use in_their_shoes::words::Words;
use in_their_shoes::workshop::{Options, Step, Workshop};

use crate::browser::Browser;
use crate::chromium::Chromium;
use crate::firefox::Firefox;

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn lead_to(room: &Room, step: Step) {
    while room.look(Workshop::step) != step {
        room.lead(|workshop| workshop.forward().or_else(|_| workshop.take(0))).unwrap();
    }
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(15), "{what}");
        sleep(Duration::from_millis(20));
    }
}

/// Pictures in every size and colour, where `ROOM_PICTURES` names a folder; and nothing reaches beyond the screen's side.
fn look(browser: &mut dyn Browser, name: &str) {
    let folder = std::env::var_os("ROOM_PICTURES").map(PathBuf::from);
    for (width, height) in [(320, 640), (390, 844)] {
        for scheme in ["light", "dark"] {
            let width = browser.screen(width, height, scheme);
            let wide = browser.value("document.documentElement.scrollWidth").as_u64().unwrap();
            assert!(wide <= width.into(), "{name}: {wide} of {width}");
            let low = browser.value(
                "Math.min(...[...document.querySelectorAll('button, input, summary')].map((it) => it.offsetHeight || 99))",
            );
            assert!(low.as_f64().unwrap() >= 56.0, "{name}: a button of {low}");
            if let Some(folder) = &folder {
                // The bars have grown by then.
                sleep(Duration::from_millis(450));
                browser.picture(&folder.join(format!("{name}-{width}-{scheme}.png")));
            }
        }
    }
}

#[test]
#[ignore = "needs Chromium"]
fn a_phone_comes_in_votes_changes_comes_back_and_sees_the_bars() {
    journey(&mut Chromium::start());
}

#[test]
#[ignore = "needs Firefox; without it nothing is tried"]
fn a_firefox_comes_in_votes_changes_comes_back_and_sees_the_bars() {
    match Firefox::start() {
        Some(mut firefox) => journey(&mut firefox),
        None => println!("skipped: this machine has no Firefox"),
    }
}

fn journey(browser: &mut dyn Browser) {
    let words = Words::english();
    let mickey = shipped().find_map(|(name, loaded)| loaded.scenario.filter(|_| name == "mickey-first-interview"));
    let scenario = Arc::new(mickey.unwrap());
    let mut room = Room::begin(Workshop::new(scenario, 7, Options::default()), &words, None, || ());
    let door = room.open(HERE, 0, &words).unwrap().clone();
    let votes = |room: &Room| room.look(|workshop| workshop.round().unwrap().tally().counts().to_vec());
    let is_vote = |room: &Room, choice: usize| {
        let counts = votes(room);
        counts[choice] == 1 && counts.iter().sum::<u32>() == 1
    };

    browser.go(&format!("http://{}/", door.address()));
    browser.touch("#code");
    browser.type_in("WRONG1");
    browser.touch(".main");
    browser.until_it_says("No room has this code.");
    look(browser, "code");
    browser.touch("#code");
    browser.type_in(&door.code().to_lowercase());
    browser.touch(".main");
    browser.until_it_says("You are in.");
    browser.until_it_says("Connected");
    until("it is counted", || room.phones().connected == 1);
    look(browser, "gathering");

    lead_to(&room, Step::Line);
    browser.until_it_says("Mickey says");
    lead_to(&room, Step::Voting);
    browser.until_it_says("Choose one.");
    browser.screen(390, 844, "light");
    browser.touch(".row:nth-child(2)");
    until("the vote is there", || is_vote(&room, 1));
    browser.until_it_says("Your vote: B\nYou can change it until it closes.");
    look(browser, "voted");
    if let Some(heard) = browser.heard() {
        let pressed: Vec<_> =
            heard.iter().filter_map(|(_, name, pressed)| Some((name.get(..1)?, pressed.as_deref()?))).collect();
        assert_eq!(pressed[..2], [("A", "false"), ("B", "true")], "{heard:?}");
        assert!(heard.iter().any(|(role, ..)| role == "status") && heard.iter().any(|(role, ..)| role == "heading"));
    }
    browser.touch(".row:nth-child(1)");
    until("the vote has changed", || is_vote(&room, 0));
    // With the keyboard alone, too.
    browser.value("document.querySelector('.row:nth-child(2)').focus()");
    browser.enter();
    until("the key has voted", || is_vote(&room, 1));

    // The room goes away; a vote is cast meanwhile, and is sent when the room is back.
    room.shut();
    browser.until_it_says("Reconnecting");
    browser.touch(".row:nth-child(3)");
    browser.until_it_says("It is kept here");
    look(browser, "away");
    assert_eq!(room.open(HERE, door.port(), &words).map(Door::url).unwrap(), door.url());
    browser.until_it_says("Connected");
    until("the kept vote is there", || is_vote(&room, 2));
    browser.reload();
    browser.until_it_says("Your vote: C");
    browser.touch(".row:nth-child(2)");
    until("it is still one phone", || is_vote(&room, 1));
    assert_eq!(room.phones().joined, 1);

    lead_to(&room, Step::Closed);
    browser.until_it_says("Closed.\nYour vote: B.");
    assert_eq!(browser.value("document.querySelectorAll('.count').length"), 0);
    browser.touch(".row:nth-child(1)");
    room.lead(|workshop| workshop.set_hands(0, 4).and(workshop.set_hands(2, 9))).unwrap();
    lead_to(&room, Step::Revealed);
    browser.until_it_says("The room is talking.");
    let bars = browser.value("[...document.querySelectorAll('.count')].map((count) => count.textContent).join()");
    let expected: Vec<String> = votes(&room).iter().map(u32::to_string).collect();
    assert_eq!((bars, &expected[..3]), (expected.join(",").into(), &["4", "1", "9"].map(String::from)[..]));
    look(browser, "revealed");

    browser.touch("summary");
    browser.touch("#jobs [value=face]");
    browser.until_it_says("Your job: Watch the customer’s face");
    browser.touch("#text");
    browser.type_in("Board held like a door. <b>x</b>");
    look(browser, "observer");
    browser.touch("#note .main");
    browser.until_it_says("It is with the leader.");
    assert_eq!(room.look(|workshop| workshop.notes()[0].text.clone()), "Board held like a door. <b>x</b>");

    room.lead(Workshop::end);
    browser.until_it_says("Thank you. Nothing is left on this phone.");
    look(browser, "ended");
    assert_eq!(browser.cookies(), 0);
    let complaints: Vec<&String> =
        browser.complaints().iter().filter(|complaint| !complaint.contains("favicon")).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
}
