//! The progress page and the profiles, from the keys to the records.

use super::*;
use crate::app::screens::debrief::{CardSide, TakeBack};
use crate::app::theme::ThemeName;
use crate::records::{CheckInMoment, Face, Rating, RunKey, WholeRun, now};
use crate::session::View;

const DAY: u64 = 86_400;

fn person(id: &str) -> Arc<Scenario> {
    Arc::new(shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap())
}

/// A run to its ending so many days ago: each time the card of this place is taken, or as far as there are cards.
pub(super) fn played(id: &str, days_ago: u64, seed: u64, cards: &[usize]) -> Run {
    let mut session = Session::start(person(id), seed);
    let mut cards = cards.iter().cycle();
    while let Some(View::Moment(moment)) = session.view() {
        let card = *cards.next().unwrap();
        if card >= 9 && moment.silence.is_some() {
            session.wait().unwrap();
        } else {
            session.choose(card.min(moment.cards.len() - 1)).unwrap();
        }
    }
    let started = now() - days_ago * DAY - 600;
    let times: Vec<_> = (0..session.transcript().moves.len() as u64).map(|turn| Some(turn * 20)).collect();
    Run::of(&session, RunKey::fresh(), started, started + 300, &times)
}

/// Eight runs with three people, guesses and check-ins.
pub(super) fn practised(folders: &Folders) {
    std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
    let mut records = Database::open(folders);
    let plays: [(&str, u64, &[usize]); 8] = [
        ("mickey-first-interview", 24, &[2]),
        ("ines-warranty", 20, &[0]),
        ("mickey-first-interview", 16, &[1, 0]),
        ("ruth-after-the-bot", 12, &[1]),
        ("ines-warranty", 9, &[1, 9, 0]),
        ("mickey-first-interview", 6, &[0, 1, 9]),
        ("ines-warranty", 3, &[0, 1, 2]),
        ("mickey-first-interview", 0, &[0]),
    ];
    records.name_profile(ProfileId::FIRST, "Ana").unwrap();
    for (seed, (id, ago, cards)) in plays.into_iter().enumerate() {
        let run = played(id, ago, seed as u64 + 1, cards);
        records.take_in_whole("Ana", &[WholeRun::alone(run.clone())]).unwrap();
        let felt = run.told.last().unwrap().mood.unwrap();
        let rating =
            Rating { tension: felt.tension, trust: felt.trust.saturating_sub(18), words: String::new(), moment: None };
        records.rate(&run.key, rating).unwrap();
        if seed > 3 {
            let face = |number| Face::new(number).unwrap();
            records.check_in(ProfileId::FIRST, Some(&run.key), CheckInMoment::Before, face(2)).unwrap();
            records.check_in(ProfileId::FIRST, Some(&run.key), CheckInMoment::After, face(seed as u8 - 2)).unwrap();
        }
    }
}

#[test]
fn before_anybody_was_met_progress_invites_to_the_first() {
    let mut desk = Desk::new(1280.0, 720.0, |_| {}, None);
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    assert!(desk.shows("Nobody met yet"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert!(desk.shows("Go over to him"));
}

#[test]
fn progress_shows_the_runs_of_the_records_and_leads_to_the_next() {
    let mut desk = Desk::new(1280.0, 720.0, practised, None);
    desk.click("Progress");
    for words in [
        "Next: ",
        "conversation 8, today",
        "What your conversations say",
        "8 conversations, all kept",
        "You guess trust too low.",
    ] {
        assert!(desk.shows(words), "no “{words}” in {:?}", desk.window.names());
    }
    assert!(desk.shows("Mickey: "), "who was met: {:?}", desk.window.names());
    desk.press(Key::Escape);
    assert!(desk.shows("Meet Tess"), "{:?}", desk.window.names());
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    desk.press(Key::Enter);
    assert!(!desk.shows("What your conversations say"));
}

#[test]
fn a_run_is_deleted_after_a_question_and_only_that_one() {
    let mut desk = Desk::new(1280.0, 720.0, practised, None);
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    let before: Vec<RunKey> = desk.runs().into_iter().map(|run| run.key).collect();
    desk.press(Key::ArrowLeft);
    desk.press(Key::Delete);
    assert!(desk.shows("Delete this conversation?"));
    desk.press(Key::Escape);
    assert_eq!(desk.runs().len(), 8);
    desk.press(Key::Delete);
    desk.press(Key::Tab);
    desk.press(Key::Enter);
    let after: Vec<RunKey> = desk.runs().into_iter().map(|run| run.key).collect();
    assert_eq!(after, before[..7]);
    assert!(desk.shows("7 conversations, all kept"), "{:?}", desk.window.names());
}

#[test]
fn what_is_left_of_a_deleted_run_is_told_apart() {
    let mut desk = Desk::new(1280.0, 720.0, practised, None);
    at_the_newest(&mut desk);
    let reader = rusqlite::Connection::open(desk.folders.records()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM runs").unwrap();
    desk.press(Key::Delete);
    desk.press(Key::Tab);
    desk.press(Key::Enter);
    assert!(desk.shows("7 conversations, all kept"), "{:?}", desk.window.names());
    assert!(desk.shows("It is deleted. Traces of it may still stand in the file"), "{:?}", desk.window.names());
}

/// From the progress page to the newest run.
fn at_the_newest(desk: &mut Desk) {
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    desk.press(Key::ArrowLeft);
}

#[test]
fn a_kept_run_is_looked_back_on_with_what_was_said_of_it_and_leads_back_to_the_progress() {
    let said = |folders: &Folders| {
        practised(folders);
        std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce, check_in: true)").unwrap();
        let mut records = Database::open(folders);
        let newest = records.history(ProfileId::FIRST, 1).unwrap().pop().unwrap().key;
        let rating = Rating { tension: 20, trust: 70, words: "seen, hurt".to_owned(), moment: Some(2) };
        records.rate(&newest, rating).unwrap();
        records.rewrite(&newest, 1, "What is it for?").unwrap();
    };
    let mut desk = Desk::new(1280.0, 720.0, said, None);
    at_the_newest(&mut desk);
    let kept = desk.runs();
    desk.click("Look back");
    let model = desk.program.reviewed().unwrap();
    let guess = model.guess;
    assert_eq!((guess.mood.tension, guess.mood.trust), (20, 70));
    assert_eq!((guess.words(), guess.take_back), (vec!["debrief-seen", "debrief-hurt"], TakeBack::Turn(1)));
    assert_eq!(model.card, CardSide::Up { guessed: true }, "a guess after the truth would be none");
    assert_eq!(model.rewrites.get(&1).map(String::as_str), Some("What is it for?"));
    assert_eq!(model.meetings, 4, "of four with Mickey");
    assert!(!model.asks_how_you_are && model.kept && !model.seconds.is_empty(), "{model:?}");
    assert!(desk.shows("Mickey’s card") && desk.shows("seen") && !desk.shows("Turn his card over"));
    assert!(desk.shows("Back to your progress"), "{:?}", desk.window.names());
    // What is put better now belongs to the run of then.
    desk.press(Key::Num3);
    desk.press(Key::W);
    let program = &mut desk.program;
    desk.window.write("And then?", &mut |ui: &mut Ui| program.frame(ui, 0.01));
    desk.press(Key::Enter);
    desk.press(Key::Escape);
    assert!(
        desk.shows("8 conversations, all kept") && desk.shows("Conversation 8: Mickey"),
        "{:?}",
        desk.window.names()
    );
    assert!(desk.program.talk().is_none(), "nobody is talked with");
    assert_eq!(desk.runs(), kept, "no run began");
    let (records, _) = desk.program.records().unwrap();
    let rewrites = records.rewrites(&kept[7].key).unwrap();
    assert!(rewrites.iter().any(|better| better.text.contains("And then?")), "{rewrites:?}");
    assert_eq!(records.rating(&kept[7].key).unwrap().unwrap().tension, 20, "the first guess stands");
    // A run of which nothing was guessed: its scores are known by now.
    let (records, profile) = desk.program.records().unwrap();
    let unguessed = WholeRun::alone(played("mickey-first-interview", 0, 99, &[1]));
    records.take_in_whole("Ana", &[unguessed]).unwrap();
    assert_eq!(records.count_runs(Some(profile)).unwrap(), 9);
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    at_the_newest(&mut desk);
    desk.press(Key::L);
    assert_eq!(desk.program.reviewed().unwrap().card, CardSide::Up { guessed: false });
    // Meeting again from here is another run.
    desk.press(Key::Num4);
    desk.press(Key::Enter);
    assert!(desk.shows("Go over to him"), "{:?}", desk.window.names());
}

#[test]
fn why_a_kept_run_cannot_be_looked_back_on_is_said_in_one_sentence() {
    fn check(change: fn(&mut Run), sentence: &str) {
        let changed = |folders: &Folders| {
            let mut run = played("mickey-first-interview", 0, 1, &[0]);
            change(&mut run);
            let mut records = Database::open(folders);
            records.name_profile(ProfileId::FIRST, "Ana").unwrap();
            records.take_in_whole("Ana", &[WholeRun::alone(run)]).unwrap();
        };
        let mut desk = Desk::new(1280.0, 720.0, changed, None);
        at_the_newest(&mut desk);
        desk.press(Key::L);
        let said = |desk: &Desk| desk.window.names().iter().filter(|name| name.contains(sentence)).count();
        assert!(said(&desk) > 0, "no “{sentence}” in {:?}", desk.window.names());
        assert!(desk.program.reviewed().is_none() && desk.program.talk().is_none());
        desk.press(Key::Escape);
        desk.press(Key::Escape);
        assert_eq!(said(&desk), 0, "elsewhere it is of no use");
    }
    check(|run| run.transcript.hash ^= 1, "” has changed since this conversation, so it cannot be looked back on.");
    check(|run| run.transcript.scenario = "gone".to_owned(), "The scenario of this conversation is no longer here");
    check(
        |run| run.transcript.generator = "another".to_owned(),
        "This conversation comes from another version of the program",
    );
}

#[test]
fn profiles_are_made_named_chosen_and_kept_for_the_next_start() {
    let mut desk = Desk::new(1280.0, 720.0, practised, None);
    desk.click("Ana");
    desk.click("Add somebody");
    let write = |desk: &mut Desk, text: &str| {
        let program = &mut desk.program;
        desk.window.write(text, &mut |ui: &mut Ui| program.frame(ui, 0.01));
        desk.press(Key::Enter);
    };
    write(&mut desk, "ana");
    assert!(desk.shows("Somebody here is called ana already."), "{:?}", desk.window.names());
    write(&mut desk, " 1/2?");
    assert!(desk.shows("ana 1/2?"), "{:?}", desk.window.names());
    desk.press(Key::Escape);
    // Nobody was met by this one, and it stays so at the next start.
    assert!(desk.shows("Meet Mickey"));
    desk.program = Program::new(Some(desk.folders.clone()), &[], None).unwrap();
    desk.settle();
    assert!(desk.shows("ana 1/2?"), "{:?}", desk.window.names());
    // What is played now belongs to it.
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    desk.press(Key::Space);
    desk.press(Key::Num1);
    let profiles = Database::open(&desk.folders).profiles().unwrap();
    assert_eq!(profiles.iter().map(|profile| profile.runs).collect::<Vec<_>>(), [8, 1]);
    desk.press(Key::Escape);
    desk.click("Leave, and keep the place");
    desk.click("ana 1/2?");
    desk.click("Ana, 8 conversations");
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    assert!(desk.shows("8 conversations, all kept"), "{:?}", desk.window.names());
}

#[test]
fn forgetting_takes_everything_of_one_and_nothing_of_another() {
    let with_two = |folders: &Folders| {
        practised(folders);
        let mut records = Database::open(folders);
        let run = WholeRun::alone(played("mickey-first-interview", 2, 5, &[0]));
        records.take_in_whole("Ben", &[run]).unwrap();
    };
    let mut desk = Desk::new(1280.0, 720.0, with_two, None);
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    desk.click("Forget me");
    assert!(desk.shows("Forget Ana?") && desk.shows("8 conversations go for good"), "{:?}", desk.window.names());
    desk.press(Key::Enter);
    assert_eq!(desk.runs().len(), 9, "the answer that keeps everything has the focus");
    desk.click("Forget me");
    desk.click("Forget Ana");
    let profiles = Database::open(&desk.folders).profiles().unwrap();
    let left: Vec<_> = profiles.iter().map(|profile| (profile.nickname.as_deref(), profile.runs)).collect();
    assert_eq!(left, [(Some("Ben"), 1)]);
    assert!(desk.shows("Ben") && desk.shows("1 conversation, kept"), "{:?}", desk.window.names());
    let file = std::fs::read(Database::open(&desk.folders).file()).unwrap();
    assert!(!file.windows(3).any(|part| part == b"Ana"), "the name is gone from the disk");
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_progress_and_profiles() {
    for (name, width, height, scale, theme) in [
        ("720", 1280.0, 720.0, 1.0, "Light"),
        ("1080", 1280.0, 720.0, 1.5, "Light"),
        ("dark", 1280.0, 720.0, 1.0, "Dark"),
        ("200", 640.0, 360.0, 2.0, "Light"),
    ] {
        let dressed = |folders: &Folders| {
            practised(folders);
            std::fs::write(folders.settings(), format!("(reduce_motion: true, theme: {theme})")).unwrap();
        };
        let mut desk = Desk::new(width, height, dressed, None);
        desk.window = TestWindow::new(width, height, scale);
        _ = desk.window.look(ThemeName::Light);
        desk.press_with(Key::Num2, Modifiers::COMMAND);
        desk.window.save_picture(&format!("program-progress-{name}"));
        desk.press(Key::ArrowLeft);
        desk.window.save_picture(&format!("program-progress-run-{name}"));
        desk.press(Key::L);
        if name.contains("dark") {
            continue;
        }
        for part in [Key::Num1, Key::Num4] {
            desk.press(part);
            for _ in 0..20 {
                std::thread::sleep(std::time::Duration::from_millis(100));
                desk.settle();
            }
            desk.window.save_picture(&format!("program-progress-looked-back-{part:?}-{name}"));
        }
        desk.press(Key::Escape);
        desk.press_with(Key::Num4, Modifiers::COMMAND);
        desk.window.save_picture(&format!("program-profiles-{name}"));
        let mut empty = Desk::new(width, height, |_| {}, None);
        empty.window = TestWindow::new(width, height, scale);
        _ = empty.window.look(ThemeName::Light);
        empty.press_with(Key::Num2, Modifiers::COMMAND);
        for _ in 0..20 {
            std::thread::sleep(std::time::Duration::from_millis(100));
            empty.settle();
        }
        empty.window.save_picture(&format!("program-progress-empty-{name}"));
    }
}

/// A thousand runs of three years, of somebody with a long name, beside somebody else with another.
fn practised_for_years(folders: &Folders) {
    std::fs::write(folders.settings(), "(reduce_motion: true, pace: AllAtOnce)").unwrap();
    let mut records = Database::open(folders);
    let name = "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenburg";
    records.name_profile(ProfileId::FIRST, name).unwrap();
    let ids: Vec<String> = shipped().map(|(id, _)| id.to_owned()).collect();
    let runs: Vec<Run> = (0..ids.len() as u64)
        .map(|place| played(&ids[place as usize], 0, place + 1, &[place as usize % 3, 1, 9, 0]))
        .collect();
    let all: Vec<WholeRun> = (0..1_000_u64)
        .map(|place| {
            let run = &runs[(place * 7) as usize % runs.len()];
            let started = now() - (1_000 - place) * DAY;
            let (saved, ended) = (started + 300, Some(started + 300));
            WholeRun::alone(Run { key: RunKey::fresh(), started, saved, ended, ..run.clone() })
        })
        .collect();
    records.take_in_whole(name, &all).unwrap();
    let other = "Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth";
    records.take_in_whole(other, &[WholeRun::alone(Run { key: RunKey::fresh(), ..runs[0].clone() })]).unwrap();
}

#[test]
fn a_thousand_runs_are_walked_fluidly_and_nothing_of_them_is_cut() {
    let mut desk = Desk::new(1280.0, 720.0, practised_for_years, None);
    desk.press_with(Key::Num2, Modifiers::COMMAND);
    assert!(desk.shows("1000 conversations, all kept"), "{:?}", desk.window.names());
    let began = std::time::Instant::now();
    for _ in 0..10 {
        desk.press(Key::ArrowLeft);
    }
    assert!(desk.shows("Conversation 991: "), "{:?}", desk.window.names());
    let each = began.elapsed() / 140;
    println!("{each:.1?} a frame");
    assert!(each.as_millis() < 200, "{each:?} a frame, in a program that is not made fast");
    desk.window.check_nothing_is_cut(true);
    desk.press(Key::L);
    assert!(desk.program.reviewed().is_some());
    desk.press(Key::Escape);
    assert!(desk.shows("Conversation 991: "), "it is where it was left");
    desk.press_with(Key::Num4, Modifiers::COMMAND);
    desk.window.check_nothing_is_cut(true);
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_a_thousand_runs() {
    let mut desk = Desk::new(1280.0, 720.0, practised_for_years, None);
    for (name, width, height, scale) in
        [("720", 1280.0, 720.0, 1.0), ("1080", 1280.0, 720.0, 1.5), ("200", 640.0, 360.0, 2.0)]
    {
        desk.window = TestWindow::new(width, height, scale);
        _ = desk.window.look(ThemeName::Light);
        desk.press_with(Key::Num2, Modifiers::COMMAND);
        desk.window.save_picture(&format!("program-thousand-{name}"));
        desk.press(Key::ArrowLeft);
        desk.press(Key::ArrowLeft);
        desk.window.save_picture(&format!("program-thousand-run-{name}"));
        desk.press_with(Key::Num4, Modifiers::COMMAND);
        desk.window.save_picture(&format!("program-thousand-profiles-{name}"));
        desk.press(Key::Escape);
        desk.press(Key::Escape);
        desk.press(Key::Escape);
    }
}

#[test]
#[ignore = "fills a database with 100,000 runs"]
fn progress_opens_at_once_with_a_hundred_thousand_runs() {
    let many = |folders: &Folders| {
        let mut records = Database::open(folders);
        records.name_profile(ProfileId::FIRST, "Ana").unwrap();
        let ids: Vec<String> = shipped().map(|(id, _)| id.to_owned()).collect();
        let runs: Vec<Run> = (0..60)
            .map(|place: u64| played(&ids[place as usize % ids.len()], 0, place + 1, &[place as usize % 3, 1, 9, 0]))
            .collect();
        let three_years_ago = now() - 3 * 365 * DAY;
        for batch in 0..50_u64 {
            let copy = |place: u64| {
                let run = &runs[place as usize % runs.len()];
                let started = three_years_ago + place * 3 * 365 * DAY / 100_000;
                Run { key: RunKey::fresh(), started, saved: started + 300, ended: Some(started + 300), ..run.clone() }
            };
            let copies = (0..2_000).map(|place| WholeRun::alone(copy(batch * 2_000 + place)));
            let some: Vec<WholeRun> = copies.collect();
            records.take_in_whole("Ana", &some).unwrap();
            if batch % 2 == 0 {
                let rating = Rating { tension: 40, trust: 60, words: String::new(), moment: None };
                records.rate(&some[0].run.key, rating).unwrap();
            }
        }
    };
    let mut desk = Desk::new(1280.0, 720.0, many, None);
    let mut times = Vec::new();
    for _ in 0..20 {
        let program = &mut desk.program;
        let event = Event::Key {
            key: Key::Num2,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        };
        let began = std::time::Instant::now();
        desk.window.pass(vec![event], &mut |ui: &mut Ui| program.frame(ui, 0.01));
        let asked = began.elapsed();
        desk.window.pass(Vec::new(), &mut |ui: &mut Ui| program.frame(ui, 0.01));
        times.push((began.elapsed(), asked));
        desk.settle();
        assert!(desk.shows("100000 conversations, all kept"), "{:?}", desk.window.names());
        desk.press(Key::Escape);
    }
    let first = times[0];
    times.sort();
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!("to the page, and of that the records: first {first:.1?}, median {median:.1?}, worst {worst:.1?}");
    assert!(median.0.as_millis() < 200, "{median:?}");
}
