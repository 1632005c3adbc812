//! The program is killed outright at any moment of a run: nothing that was shown as said is lost.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use in_their_shoes::records::{Database, Folders, Run, shipped};
use in_their_shoes::scenario::Scenario;
use in_their_shoes::session::Session;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::kept;

const KILLS: u64 = 200;

/// What is typed, again and again: two turns forward, and one back.
const TYPED: [&str; 3] = ["1", "1", "b"];

/// Plays Mickey in a terminal, and kills it so long after its first question, if it is still there. Returns how many
/// moves were shown as made, and how long it went on after the first question.
fn killed_after(folder: &Path, seed: u64, time: Duration) -> (usize, Duration) {
    let mut program = Command::new(assert_cmd::cargo::cargo_bin!("in-their-shoes"))
        .args(["play", "mickey-first-interview", "--seed", &seed.to_string()])
        .env("IN_THEIR_SHOES_FOLDER", folder.join("kept"))
        .env_remove("LANGUAGE")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut typing = program.stdin.take().unwrap();
    let typed: String = TYPED.iter().cycle().take(300).map(|key| format!("{key}\n")).collect();
    typing.write_all(typed.as_bytes()).unwrap();
    let mut out = program.stdout.take().unwrap();
    let (sender, asked) = channel();
    let reading = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut piece = [0; 4096];
        let mut began = None;
        loop {
            match out.read(&mut piece).unwrap() {
                0 => return (bytes, began.map_or(Duration::ZERO, |began: Instant| began.elapsed())),
                some => bytes.extend_from_slice(&piece[..some]),
            }
            if began.is_none() && bytes.windows(3).any(|bytes| bytes == b"\n> ") {
                began = Some(Instant::now());
                sender.send(()).unwrap();
            }
        }
    });
    asked.recv_timeout(Duration::from_secs(30)).unwrap();
    let until = Instant::now() + time;
    while Instant::now() < until && program.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_micros(50));
    }
    program.kill().unwrap();
    program.wait().unwrap();
    let (printed, went_on) = reading.join().unwrap();
    let printed = String::from_utf8_lossy(&printed);
    assert!(!printed.contains("Your records"), "{printed}");
    // Each prompt but the first comes after what followed a move; the last one may be answered already.
    let prompts = printed.lines().filter(|line| line.starts_with("> ")).count();
    let answered = printed.rsplit_once("> ").is_some_and(|(_, behind)| !behind.trim().is_empty());
    (prompts - 1 + usize::from(answered), went_on)
}

/// The session after so many moves.
fn played(scenario: &Arc<Scenario>, seed: u64, moves: usize) -> Session {
    let mut session = Session::start(Arc::clone(scenario), seed);
    for key in TYPED.iter().cycle().take(moves) {
        match *key {
            "b" => session.take_back().unwrap(),
            _ => _ = session.choose(0).unwrap(),
        }
    }
    session
}

#[test]
#[ignore = "takes a minute; run in CI"]
#[expect(clippy::print_stdout, reason = "how many kills came at a telling moment is worth knowing")]
fn nothing_that_was_shown_as_said_is_lost_and_no_database_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = Arc::new(shipped().find(|(id, _)| *id == "mickey-first-interview").unwrap().1.scenario.unwrap());
    // The first run makes the file; the second one says how long a run takes.
    let whole = [1_000, 1_001].map(|seed| killed_after(folder.path(), seed, Duration::from_secs(60)).1)[1];
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let (mut lost, mut damaged, mut shown, mut in_the_middle) = (0, 0, 0, 0);
    for seed in 0..KILLS {
        let micros = chance.next_u64() % u64::try_from(whole.as_micros()).unwrap();
        let (acknowledged, _) = killed_after(folder.path(), seed, Duration::from_micros(micros));
        let runs = kept(folder.path());
        let run: Option<&Run> = runs.iter().find(|run| run.transcript.seed == seed);
        let moves = run.map_or(0, |run| run.transcript.moves.len());
        lost += acknowledged.saturating_sub(moves);
        shown += acknowledged;
        assert!(moves <= acknowledged + 1, "{moves} moves are kept, and {acknowledged} were shown");
        if let Some(run) = run {
            assert_eq!(run.transcript, played(&scenario, seed, moves).transcript());
            if run.result.is_none() {
                in_the_middle += 1;
                let mut records = Database::open(&Folders::inside(&folder.path().join("kept")));
                let profile = records.first_profile().unwrap();
                let broken_off = records.saved_runs(profile).unwrap().meetings(&scenario.id).broken_off.unwrap();
                assert_eq!((&broken_off.key, broken_off.turns), (&run.key, run.transcript.turns()));
            }
        }
        let connection = rusqlite::Connection::open(folder.path().join("kept/records.sqlite")).unwrap();
        let found: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        damaged += usize::from(found != "ok");
    }
    println!(
        "{KILLS} kills, {in_the_middle} of them in the middle of a run, {shown} moves shown: {lost} lost, {damaged} damaged"
    );
    assert_eq!((lost, damaged), (0, 0));
    assert!(in_the_middle > 60, "only {in_the_middle} of {KILLS} were killed in the middle of a run");
}
