//! A room in the real window: opened, led by keys and by the mouse, left, killed and gone on with; and how often it is drawn
//! while a thousand phones vote.

use std::fs;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::sync::{Barrier, Semaphore};
use tokio::task::JoinSet;

use super::*;
use crate::phones::{Phone, hear, percentile};

/// What is kept of the room on the disk.
fn kept(folder: &Path) -> Option<String> {
    let mut files = fs::read_dir(Folders::inside(folder).rooms()).ok()?.flatten().map(|entry| entry.path());
    fs::read_to_string(files.find(|path| path.extension().is_some_and(|ending| ending == "ron"))?).ok()
}

/// Waits until what is kept of the room says all of this.
fn wait_until_kept(folder: &Path, words: &[&str]) -> String {
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        let text = kept(folder).unwrap_or_default();
        if words.iter().all(|words| text.contains(words)) {
            return text;
        }
        assert!(Instant::now() < until, "{words:?} never came: {text}");
        sleep(Duration::from_millis(50));
    }
}

/// What stands between two signs in a text.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no “{before}” in {text}"));
    rest.split_once(after).unwrap_or_else(|| panic!("no “{after}” in {rest}")).0
}

/// A program in front of a briefing, with these settings.
fn briefing(size: &str) -> (Screen, tempfile::TempDir, PathBuf, Program) {
    let screen = Screen::new(size);
    let (kept, folder) = still_folders();
    let program = Program::start(&screen, &folder, &["window", "mickey-first-interview", "--seed", "7"]);
    screen.settled_pixels("the briefing");
    (screen, kept, folder, program)
}

/// Whether nearly all of a picture is black. The cursor is not.
fn is_dark(picture: &[u8]) -> bool {
    let dark = picture.chunks_exact(4).filter(|pixel| pixel[..3] == [0, 0, 0]).count();
    dark * 100 > picture.len() / 4 * 99
}

fn wait_for(what: &str, holds: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < until, "{what}");
        sleep(Duration::from_millis(50));
    }
}

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn a_room_is_led_by_keys_left_by_asking_once_and_gone_on_with_after_a_kill() {
    let (screen, _kept, folder, program) = briefing("1280x720");
    let press_until = |key: &str, words: &[&str]| {
        screen.press(key);
        wait_until_kept(&folder, words)
    };
    screen.press("r");
    screen.settled_pixels("the page before a room");
    press_until("Return", &["step:Gathering"]);
    press_until("Next", &["step:Line"]);
    press_until("Right", &["step:Voting"]);
    // Hands by number keys: 4 for the first reply, 21 for the second.
    for key in ["h", "4", "Return", "2", "1", "Return", "Escape"] {
        screen.press(key);
    }
    wait_until_kept(&folder, &["4,21,0"]);
    press_until("space", &["step:Closed"]);
    let closed = screen.picture();
    press_until("n", &["step:Revealed"]);
    wait_for("the bars are seen", || screen.picture() != closed);
    press_until("Prior", &["step:Closed", "4,21,0"]);
    press_until("Next", &["step:Revealed", "4,21,0"]);
    screen.press("b");
    wait_for("the screen goes black", || is_dark(&screen.picture()));
    screen.press("period");
    wait_for("the screen comes back", || !is_dark(&screen.picture()));
    press_until("Next", &["step:Talking"]);
    press_until("1", &["chosen:Some(0)"]);
    press_until("Next", &["step:Taken"]);
    press_until("Next", &["step:Line", "nice-board"]);

    // Leaving is asked about once; a second Esc takes the question back.
    let before = screen.settled_pixels("the second line");
    screen.press("Escape");
    wait_for("it is asked whether to leave", || !look_alike(&screen.picture(), &before));
    screen.press("Next");
    screen.press("Escape");
    sleep(Duration::from_millis(800));
    wait_until_kept(&folder, &["step:Line", "nice-board"]);

    // Killed outright, the program offers the room again.
    drop(program);
    let _program = Program::start(&screen, &folder, &[]);
    screen.settled_pixels("the page that offers the room again");
    screen.click(GO_ON.0, GO_ON.1);
    sleep(Duration::from_millis(800));
    let text = press_until("Next", &["step:Voting", "nice-board"]);
    assert!(text.contains("4,21,0"), "{text}");
}

/// Where buttons lie in a window of 1280 by 720.
const WITH_A_ROOM: (u32, u32) = (878, 664);
const OPEN_THE_ROOM: (u32, u32) = (1082, 664);
const GO_ON: (u32, u32) = (560, 116);
const STAGE: (u32, u32) = (1000, 120);
const NEXT: (u32, u32) = (1160, 692);
const SECOND_REPLY: (u32, u32) = (500, 390);

#[test]
#[ignore = "needs a virtual screen; run in CI"]
fn a_room_is_led_by_the_mouse() {
    let (screen, _kept, folder, _program) = briefing("1280x720");
    let click_until = |(x, y): (u32, u32), words: &[&str]| {
        sleep(Duration::from_millis(400));
        screen.click(x, y);
        wait_until_kept(&folder, words)
    };
    screen.click(WITH_A_ROOM.0, WITH_A_ROOM.1);
    screen.settled_pixels("the page before a room");
    click_until(OPEN_THE_ROOM, &["step:Gathering"]);
    click_until(NEXT, &["step:Line"]);
    click_until(STAGE, &["step:Voting"]);
    click_until(NEXT, &["step:Closed"]);
    click_until(NEXT, &["step:Revealed"]);
    click_until(NEXT, &["step:Talking"]);
    click_until(SECOND_REPLY, &["chosen:Some(1)"]);
    click_until(NEXT, &["step:Taken"]);
}

/// How many phones vote while frames are counted.
const PHONES: usize = 1_000;

#[test]
#[ignore = "a thousand phones and a virtual screen: a figure, not a test of CI"]
fn frames_a_second_while_a_thousand_phones_vote() {
    let screen = Screen::new("1280x720");
    // Motion is not reduced: the face breathes, the bars grow.
    let folder = tempfile::tempdir().unwrap();
    let frames = folder.path().join("frames");
    let mut command = Program::command(&screen, folder.path(), &["window", "mickey-first-interview", "--seed", "7"]);
    let _program = Program::run(&screen, command.env("IN_THEIR_SHOES_FRAMES", &frames));
    sleep(Duration::from_secs(3));
    screen.press("r");
    sleep(Duration::from_secs(1));
    screen.press("Return");
    wait_until_kept(folder.path(), &["step:Gathering"]);
    // The address is written a moment after the room.
    sleep(Duration::from_secs(2));
    let text = kept(folder.path()).unwrap();
    if !text.contains("door:Some") {
        println!("this machine has no address that phones could come to; nothing was measured");
        return;
    }
    let door = between(&text, "door:Some((", "))");
    let ip = between(door, "ip:", ",port").trim_matches('"').parse().unwrap();
    let port = between(door, "port:", ",").parse().unwrap();
    let path = format!("/{}/", between(door, "path:\"", "\""));
    let door = SocketAddr::new(ip, port);

    let drawn =
        || fs::read_to_string(&frames).unwrap().lines().filter_map(|line| line.parse().ok()).collect::<Vec<u64>>();
    let said = |what: &str, from: usize, to: &[u64]| {
        let part = &to[from..];
        let mut gaps: Vec<Duration> = part.windows(2).map(|pair| Duration::from_millis(pair[1] - pair[0])).collect();
        let seconds = (part[part.len() - 1] - part[0]) as f64 / 1_000.0;
        let rate = (part.len() - 1) as f64 / seconds;
        let (half, most) = (percentile(&mut gaps, 50), percentile(&mut gaps, 99));
        println!(
            "{what}: {rate:.0} frames a second over {seconds:.1} s; a frame takes {half} ms (half), {most} ms (99 of 100)"
        );
        rate
    };
    let rest = drawn().len();
    sleep(Duration::from_secs(3));
    said("before anybody is there", rest, &drawn());

    let _ = rlimit::increase_nofile_limit(u64::MAX);
    // In a room the phones bring processors of their own: here they stand back behind the window.
    let thread = fs::read_link("/proc/thread-self").unwrap();
    let thread = thread.file_name().unwrap().to_owned();
    let stood_back = Command::new("renice").args(["-n", "19", "-p"]).arg(&thread).stdout(Stdio::null()).status();
    assert!(stood_back.is_ok_and(|status| status.success()), "renice is missing: apt-get install bsdutils");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (rate, seconds) = runtime.block_on(async {
        let few = Arc::new(Semaphore::new(64));
        let together = Arc::new(Barrier::new(PHONES + 1));
        let mut going = JoinSet::new();
        for number in 0..PHONES {
            let (few, together, path) = (Arc::clone(&few), Arc::clone(&together), path.clone());
            going.spawn(async move {
                let (phone, mut stream) = {
                    let _one = few.acquire().await.unwrap();
                    let phone = Phone::join(door, path).await;
                    let stream = phone.listen().await;
                    (phone, stream)
                };
                hear(&mut stream, r#""open":true"#).await;
                together.wait().await;
                assert!(phone.vote(number % 4).await);
                // Changed a few times, as people do, so that there is something to measure.
                for change in 1..4 {
                    tokio::time::sleep(Duration::from_millis(700)).await;
                    assert!(phone.vote((number + change) % 4).await);
                }
                stream
            });
        }
        screen.press("Next");
        screen.press("Next");
        let before = drawn().len();
        together.wait().await;
        let begun = Instant::now();
        let before = before.max(drawn().len());
        let streams = going.join_all().await;
        let all = drawn();
        let rate = said("while a thousand phones vote, each four times", before, &all);
        assert_eq!(streams.len(), PHONES);
        (rate, begun.elapsed().as_secs_f64())
    });
    wait_until_kept(folder.path(), &["250"]);
    println!(
        "{PHONES} phones voted four times each in {seconds:.1} s on the same processors; software rendering, 1280 by 720"
    );
    // As people have it; built for looking for faults it is drawn half as often.
    assert!(cfg!(debug_assertions) || rate > 30.0, "{rate:.1}");
}
