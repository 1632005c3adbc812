//! The real window on a virtual screen, end to end.
//!
//! These tests need `Xvfb`, `xdotool` and a software Vulkan driver, so a plain `cargo test` leaves them out. With
//! `cargo test --test window -- --ignored` they run, and a machine that lacks a part fails them loudly.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

#[path = "room/phones.rs"]
mod phones;
#[path = "window/rooms.rs"]
mod rooms;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use in_their_shoes::records::{Database, Folders, Run, WantedRuns, WholeRun, shipped};
use in_their_shoes::scenario::Scenario;
use in_their_shoes::session::{Entry, Session, View};

const SEED: u64 = 7;

/// A way to a good ending; `None` is silence. The same as the first of the golden playthroughs.
const GOOD_WAY: &[&str] = &[
    "ask-purpose",
    "know-place",
    "ask-your-feet",
    "up-there",
    "whose",
    "right-about",
    "are-these",
    "plain-no",
    "bend-knees",
    "lot-of-them",
    "which-that",
    "wear-in",
];

/// A virtual screen whose picture lies in a file.
struct Screen {
    server: Child,
    display: String,
    folder: tempfile::TempDir,
}

impl Screen {
    fn new(size: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is missing: apt-get install xvfb xdotool mesa-vulkan-drivers");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, display: format!(":{}", number.trim()), folder }
    }

    fn press(&self, key: &str) {
        let pressed = Command::new("xdotool")
            .args(["key", "--clearmodifiers", key])
            .env("DISPLAY", &self.display)
            .status()
            .expect("xdotool is missing: apt-get install xdotool");
        assert!(pressed.success(), "xdotool could not press {key}");
    }

    fn click(&self, x: u32, y: u32) {
        let (x, y) = (x.to_string(), y.to_string());
        let clicked = Command::new("xdotool")
            .args(["mousemove", &x, &y, "sleep", "0.2", "click", "1"])
            .env("DISPLAY", &self.display)
            .status()
            .expect("xdotool is missing: apt-get install xdotool");
        assert!(clicked.success());
    }

    /// Gives the window the keyboard, as a window manager would.
    fn focus(&self) {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            let found = Command::new("xdotool")
                .args(["search", "--sync", "--onlyvisible", "--name", "In Their Shoes", "windowfocus", "--sync"])
                .env("DISPLAY", &self.display)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .expect("xdotool is missing: apt-get install xdotool");
            if found.success() {
                return;
            }
            // A window that is there and not yet to be seen takes no keyboard.
            assert!(Instant::now() < until, "the window never came");
            sleep(Duration::from_millis(200));
        }
    }

    /// The pixels as they stand, read from the server's own frame buffer (XWD: a header of 32-bit words, most
    /// significant byte first; the header's size in word 0, bytes per line in word 12, colour entries in word 19).
    fn picture(&self) -> Vec<u8> {
        let bytes = std::fs::read(self.folder.path().join("Xvfb_screen0")).unwrap();
        let word = |index: usize| u32::from_be_bytes(bytes[index * 4..index * 4 + 4].try_into().unwrap()) as usize;
        let from = word(0) + word(19) * 12;
        bytes[from..from + word(12) * word(5)].to_vec()
    }

    /// A settled picture that is another than `before`: a machine under load shows what a key did late.
    fn next_picture(&self, before: u64, what: &str) -> u64 {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            let now = self.settled_picture(what);
            if now != before {
                return now;
            }
            assert!(Instant::now() < until, "{what}: the picture stays as it was");
        }
    }

    /// A fingerprint of a settled picture, to hold against other pictures.
    fn settled_picture(&self, what: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.settled_pixels(what).hash(&mut hasher);
        hasher.finish()
    }

    /// A picture that has stood still for a moment, and is not blank: many colours, none of them nearly everywhere.
    fn settled_pixels(&self, what: &str) -> Vec<u8> {
        let until = Instant::now() + Duration::from_secs(30);
        let mut last = self.picture();
        loop {
            sleep(Duration::from_millis(400));
            let now = self.picture();
            if now == last && colours(&now) > 200 {
                return now;
            }
            assert!(
                Instant::now() < until,
                "{what}: the picture is blank or never stands still: {} colours",
                colours(&now)
            );
            last = now;
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether two pictures show the same. Letters that were drawn in another order are a shade lighter or darker here and
/// there, since they lie elsewhere in the picture of all letters.
fn look_alike(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.abs_diff(*other) <= 2)
}

fn colours(picture: &[u8]) -> usize {
    picture.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect::<BTreeSet<_>>().len()
}

/// The program in its window, with folders of its own.
struct Program {
    child: Child,
}

impl Program {
    fn start(screen: &Screen, folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(screen, folder, arguments, &[])
    }

    /// The same with more in its environment.
    fn start_with(screen: &Screen, folder: &Path, arguments: &[&str], more: &[(&str, &str)]) -> Self {
        Self::run(screen, Self::command(screen, folder, arguments).envs(more.iter().copied()))
    }

    fn command(screen: &Screen, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_in-their-shoes"));
        command.args(arguments).env("DISPLAY", &screen.display);
        command.env_remove("WAYLAND_DISPLAY").env("IN_THEIR_SHOES_FOLDER", folder);
        command.env_remove("LANGUAGE").env("LC_ALL", "C");
        command
    }

    fn run(screen: &Screen, command: &mut Command) -> Self {
        let child = command.spawn().unwrap();
        screen.focus();
        Self { child }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Folders with motion reduced, so that pictures stand still.
fn still_folders() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    std::fs::write(Folders::inside(&path).settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
    (folder, path)
}

fn mickey() -> Arc<Scenario> {
    let (_, loaded) = shipped().find(|(id, _)| *id == "mickey-first-interview").unwrap();
    Arc::new(loaded.scenario.unwrap())
}

fn only_run(folder: &Path) -> Option<Run> {
    let mut records = Database::open(&Folders::inside(folder));
    let mut runs = Vec::new();
    let each = |_: &mut Database, whole: WholeRun| {
        runs.push(whole.run);
        ControlFlow::Continue(())
    };
    records.each_wanted(&WantedRuns::default(), each).unwrap();
    assert!(records.news().is_empty(), "a run was written badly");
    assert!(runs.len() <= 1, "more than one run was written");
    runs.pop()
}

/// Waits until so many turns of the run are on the disk.
fn wait_for_turns(folder: &Path, turns: usize) -> Run {
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(run) = only_run(folder).filter(|run| run.transcript.moves.len() == turns) {
            return run;
        }
        assert!(Instant::now() < until, "turn {turns} was never written: {:?}", only_run(folder));
        sleep(Duration::from_millis(50));
    }
}

/// Says these replies by the keys of their cards, and holds what is written against a session played beside.
fn play(screen: &Screen, folder: &Path, session: &mut Session, way: &[&str]) {
    for id in way {
        let Some(View::Moment(moment)) = session.view() else { panic!("over before “{id}”") };
        let card = moment.cards.iter().position(|card| card.id == *id).unwrap_or_else(|| panic!("no card “{id}”"));
        // Space shows all he says; the keys of the cards are deaf for a moment after that.
        screen.press("space");
        sleep(Duration::from_millis(900));
        screen.press(&(card + 1).to_string());
        session.choose(card).unwrap();
        let run = wait_for_turns(folder, session.turns().len());
        assert_eq!(run.transcript.moves.last(), Some(&Entry::Say((*id).to_owned())));
        sleep(Duration::from_millis(600));
    }
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn mickey_is_met_from_the_library_played_to_an_ending_and_looked_back_on() {
    let screen = Screen::new("1280x720");
    let (_kept, folder) = still_folders();
    let _program = Program::start(&screen, &folder, &["window", "mickey-first-interview", "--seed", "7"]);
    let briefing = screen.settled_picture("the briefing");

    screen.press("Return");
    screen.next_picture(briefing, "the conversation");
    screen.press("space");
    let talk = screen.settled_picture("the conversation");
    assert_ne!(briefing, talk);

    let mut session = Session::start(mickey(), SEED);
    play(&screen, &folder, &mut session, GOOD_WAY);
    assert!(session.is_over());
    let run = wait_for_turns(&folder, GOOD_WAY.len());
    assert_eq!(run.transcript, session.transcript());
    let result = run.result.expect("an ended run has a result");
    assert_eq!((result.ending.as_str(), result.turns), ("taller", GOOD_WAY.len()));
    let replayed = Session::replay(mickey(), &run.transcript).unwrap();
    assert_eq!(replayed.turns(), session.turns());

    screen.press("space");
    sleep(Duration::from_millis(900));
    let ended = screen.settled_picture("the ending");
    screen.press("Return");
    let mut pictures = vec![talk, screen.next_picture(ended, "his side")];
    for (key, what) in [("2", "turn by turn"), ("3", "the whole run"), ("Escape", "the library")] {
        let before = pictures.last().copied().unwrap_or_default();
        screen.press(key);
        pictures.push(screen.next_picture(before, what));
    }
    let different: BTreeSet<&u64> = pictures.iter().collect();
    assert_eq!(different.len(), pictures.len(), "two screens look the same");
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn a_killed_program_goes_on_at_the_very_turn() {
    let screen = Screen::new("1280x720");
    let (_kept, folder) = still_folders();
    let mut session = Session::start(mickey(), SEED);
    {
        let _program = Program::start(&screen, &folder, &["window", "mickey-first-interview", "--now", "--seed", "7"]);
        screen.settled_picture("the conversation");
        play(&screen, &folder, &mut session, &GOOD_WAY[..3]);
        // Dropping it kills it outright.
    }
    let _program = Program::start(&screen, &folder, &[]);
    screen.settled_picture("the library");
    screen.press("Return");
    screen.settled_picture("the conversation again");
    play(&screen, &folder, &mut session, &GOOD_WAY[3..5]);
    assert_eq!(only_run(&folder).unwrap().transcript, session.transcript());
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn a_program_that_stops_in_the_middle_says_so_at_once_and_goes_on_at_the_very_turn() {
    let screen = Screen::new("1280x720");
    let (_kept, folder) = still_folders();
    let mut session = Session::start(mickey(), SEED);
    let mut program = Program::start_with(
        &screen,
        &folder,
        &["window", "mickey-first-interview", "--now", "--seed", "7"],
        &[("IN_THEIR_SHOES_STOP", "answer")],
    );
    let talk = screen.settled_picture("the conversation");
    play(&screen, &folder, &mut session, &GOOD_WAY[..1]);
    let until = Instant::now() + Duration::from_secs(30);
    while !folder.join("reports").exists() {
        assert!(Instant::now() < until, "no report was written");
        sleep(Duration::from_millis(50));
    }
    sleep(Duration::from_secs(1));
    screen.focus();
    let told = screen.next_picture(talk, "what happened");
    assert!(program.child.try_wait().unwrap().is_none(), "a window is there again");
    // Enter goes on; the next answer is kept behind the first, and nothing stops a second time.
    screen.press("Return");
    screen.next_picture(told, "the conversation again");
    play(&screen, &folder, &mut session, &GOOD_WAY[1..3]);
    assert_eq!(only_run(&folder).unwrap().transcript, session.transcript());
    assert!(program.child.try_wait().unwrap().is_none());
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn a_card_is_chosen_with_the_mouse_and_taken_back_with_a_key() {
    let screen = Screen::new("1280x720");
    let (_kept, folder) = still_folders();
    let _program = Program::start(&screen, &folder, &["window", "mickey-first-interview", "--now", "--seed", "7"]);
    screen.settled_picture("the conversation");
    screen.press("space");
    sleep(Duration::from_millis(900));
    // The second card lies at the right of the upper row.
    screen.click(940, 490);
    wait_for_turns(&folder, 1);
    let mut session = Session::start(mickey(), SEED);
    session.choose(1).unwrap();
    assert_eq!(only_run(&folder).unwrap().transcript, session.transcript());
    screen.press("BackSpace");
    let run = wait_for_turns(&folder, 2);
    assert_eq!(run.transcript.moves.last(), Some(&Entry::TakeBack));
    assert!(!run.transcript.is_clean());
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn a_line_that_is_saved_shows_in_the_conversation_and_a_broken_text_leaves_it_alone() {
    let old = include_str!("../scenarios/mickey-first-interview.ron");
    let mut session = Session::start(mickey(), SEED);
    let line = format!("\"{}\"", session.line(0).unwrap().words);
    assert!(old.contains(&line), "{line} does not stand in the file as it is said");
    let new = old.replace(&line, "\"I only came in to see what you have.\"");
    let broken = old.replace("start: \"doorway\"", "start: \"dorway\"");

    let (_kept, folder) = still_folders();
    let file = folder.join("mickey-first-interview.ron");
    let arguments = ["window", file.to_str().unwrap(), "--now", "--seed", "7"];
    std::fs::write(&file, &new).unwrap();
    let shown_new = {
        let screen = Screen::new("1280x720");
        let _program = Program::start(&screen, &folder, &arguments);
        screen.settled_pixels("the new line from the beginning")
    };
    std::fs::write(&file, old).unwrap();
    let screen = Screen::new("1280x720");
    let _program = Program::start(&screen, &folder, &arguments);
    let shown_old = screen.settled_pixels("the old line");
    assert!(!look_alike(&shown_old, &shown_new));

    // No key is pressed and nothing moves: it is the saved file that wakes the window.
    let save = |text: &str, what: &str| {
        let before = screen.picture();
        std::fs::write(&file, text).unwrap();
        let until = Instant::now() + Duration::from_secs(20);
        while screen.picture() == before {
            assert!(Instant::now() < until, "{what} was never noticed");
            sleep(Duration::from_millis(50));
        }
        screen.settled_pixels(what)
    };
    assert!(look_alike(&save(&new, "the new line"), &shown_new));
    assert!(look_alike(&save(old, "the old line again"), &shown_old));
    let shown_broken = save(&broken, "a text that cannot be played");
    assert!(!look_alike(&shown_broken, &shown_old), "nothing says what is wrong");
    assert!(look_alike(&save(old, "the old line once more"), &shown_old));

    // After an answer the run on the disk is that of the old text, and stays it.
    play(&screen, &folder, &mut session, &GOOD_WAY[..1]);
    let kept = only_run(&folder).unwrap();
    save(&old.replace("Thursday", "Friday"), "a later line");
    screen.press("1");
    screen.settled_picture("the answer after the edit");
    assert_eq!(only_run(&folder), Some(kept));
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn the_smallest_window_and_a_large_one_show_everything_that_is_there() {
    for size in ["640x360", "1920x1080"] {
        let screen = Screen::new(size);
        let (_kept, folder) = still_folders();
        let _program = Program::start(&screen, &folder, &["window", "mickey-first-interview", "--seed", "7"]);
        screen.settled_picture("the briefing");
        screen.press("Return");
        screen.settled_picture("the conversation");
    }
}

#[test]
#[ignore = "needs a desktop without a display; run in CI"]
fn without_a_display_there_is_one_clear_line() {
    let output = Command::new(env!("CARGO_BIN_EXE_in-their-shoes"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("IN_THEIR_SHOES_FOLDER", tempfile::tempdir().unwrap().path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("There is no display"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

/// What the reader in `tests/reader/play.py` printed, and how it ended.
fn played_by_reader(screen: &Screen, folder: &Path, replies: &[String], words: &[String]) -> Vec<String> {
    let file = |name: &str, lines: &[String]| {
        let file = folder.join(name);
        std::fs::write(&file, lines.join("\n")).unwrap();
        file
    };
    // The bus of the session, that of the readers, and the sockets of both are the test's own.
    let output = Command::new("dbus-run-session")
        .args(["--", "/usr/bin/python3", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reader/play.py")])
        .arg(env!("CARGO_BIN_EXE_in-their-shoes"))
        .args([file("replies", replies), file("words", words)])
        .env("DISPLAY", &screen.display)
        .env("IN_THEIR_SHOES_FOLDER", folder)
        .env("XDG_RUNTIME_DIR", folder)
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("AT_SPI_BUS_ADDRESS")
        .output()
        .unwrap();
    let (heard, faults) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{faults}\nUntil then it read and heard:\n{heard}");
    heard.lines().map(str::to_owned).collect()
}

/// Whether a screen reader can be played here: the bus, and what Python speaks to it with.
fn has_a_bus() -> bool {
    let works = |program: &str, arguments: &[&str]| {
        let quiet = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    };
    let imports = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
    works("dbus-run-session", &["--", "true"]) && works("/usr/bin/python3", &["-c", imports])
}

#[test]
#[ignore = "needs a virtual screen and an accessibility bus; run in CI"]
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn mickey_is_played_by_a_screen_reader_with_no_key_and_no_pointer() {
    if !has_a_bus() {
        println!(
            "SKIPPED: no screen reader can be played here. It needs dbus, at-spi2-core, gir1.2-atspi-2.0 and python3-gi."
        );
        return;
    }
    let mut session = Session::start(mickey(), SEED);
    let mut replies = Vec::new();
    let mut lines = vec![session.line(0).unwrap().words.to_owned()];
    for id in GOOD_WAY {
        let Some(View::Moment(moment)) = session.view() else { panic!("over before “{id}”") };
        let card = moment.cards.iter().position(|card| card.id == *id).unwrap();
        replies.push(moment.cards[card].says.clone());
        session.choose(card).unwrap();
        lines.extend(session.reaction(session.turns().len() - 1).map(|line| line.words.to_owned()));
        lines.extend(session.line(session.turns().len()).map(|line| line.words.to_owned()));
    }
    let words =
        ["Go over to him", "Look back on it", "Skip the guess", "The turn", "What else there was", "The whole of it"];
    let words = words.map(str::to_owned);

    let screen = Screen::new("1280x720");
    let (_kept, folder) = still_folders();
    let heard = played_by_reader(&screen, &folder, &replies, &words);
    for line in &lines {
        let said = format!("said: Mickey: {line}");
        assert!(heard.contains(&said), "“{line}” was never announced:\n{}", heard.join("\n"));
    }
    let hears = |what: &str| heard.iter().any(|line| line.starts_with(what));
    for what in ["read: heading ", "read: image Mickey, looking", "said: New in the notebook: ", "said: Mickey l"] {
        assert!(hears(what), "nothing was “{what}”:\n{}", heard.join("\n"));
    }
    let run = only_run(&folder).expect("the run is kept");
    assert_eq!(run.transcript, session.transcript());
    assert_eq!(run.result.map(|result| result.ending).as_deref(), Some("taller"));
}
