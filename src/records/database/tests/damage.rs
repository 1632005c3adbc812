//! A damaged file is set aside, and what can be read in it is carried over.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::*;

/// A desk with many runs that was closed, and their transcripts.
fn full_desk(runs: u64) -> (Desk, BTreeMap<RunKey, crate::session::Transcript>) {
    let mut desk = Desk::new();
    desk.records.name_profile(ProfileId::FIRST, "Mickey").unwrap();
    let second = desk.records.add_profile("Ana").unwrap();
    let ways: [&[&str]; 4] = [&["ask", "show"], &["guess"], &["guess", "back", "ask", "show"], &["silence", "shrug"]];
    let mut kept = Vec::new();
    for (number, way) in (0..runs).zip(ways.iter().cycle()) {
        let key = RunKey::from(format!("run-{number:05}-with-a-name-as-long-as-a-uuid"));
        kept.push(WholeRun::alone(Run::of(&played(way), key, number, number + 9, &[])));
    }
    let half = kept.len() / 2;
    desk.records.take_in_whole("Mickey", &kept[..half]).unwrap();
    desk.records.take_in_whole("Ana", &kept[half..]).unwrap();
    let kept: Vec<Run> = kept.into_iter().map(|whole| whole.run).collect();
    let rating = Rating { tension: 1, trust: 2, words: "calm".to_owned(), moment: Some(1) };
    desk.records.rate(&kept[0].key, rating).unwrap();
    desk.records.rewrite(&kept[0].key, 1, "Better").unwrap();
    desk.records.check_in(second, Some(&kept[half].key), CheckInMoment::After, Face::new(3).unwrap()).unwrap();
    close(&mut desk);
    let transcripts = kept.into_iter().map(|run| (run.key, run.transcript)).collect();
    (desk, transcripts)
}

fn close(desk: &mut Desk) {
    desk.records = Database::open(&Folders::inside(tempfile::tempdir().unwrap().path()));
}

/// Where a damaged file was set aside, and how many runs were carried over.
fn set_aside(news: &[RecordsNews]) -> Option<(PathBuf, usize)> {
    news.iter().find_map(|news| match news {
        RecordsNews::SetAside { path, saved } => Some((path.clone(), *saved)),
        _ => None,
    })
}

/// Opens a damaged file, and checks what must hold wherever the damage is. Returns how many runs are left.
fn check(desk: &mut Desk, kept: &BTreeMap<RunKey, crate::session::Transcript>, what: &str) -> usize {
    let file = desk.folders().records();
    let damaged = fs::read(&file).unwrap();
    desk.records = Database::open(&desk.folders());
    let mut left = 0;
    let mut others = 0;
    desk.records
        .each_wanted(&WantedRuns::default(), |_, WholeRun { run, .. }| {
            let whole = &kept[&run.key];
            // Each run that is left is the run that was, or its beginning.
            assert!(whole.moves.starts_with(&run.transcript.moves), "{what}: {run:?}");
            if run.transcript == *whole {
                left += 1;
            } else {
                assert!(run.result.is_none() && run.transcript.ending.is_none(), "{what}: {run:?}");
                others += 1;
            }
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    let news = desk.records.news();
    if let Some((aside, saved)) = set_aside(&news) {
        assert_eq!(saved, left + others, "{what}");
        assert_eq!(fs::read(aside).unwrap().len(), damaged.len(), "{what}");
    }
    // It goes on as ever.
    let key = desk.play(ProfileId::FIRST, 100_000, &["ask"]);
    assert!(desk.records.run(&key).is_ok(), "{what}");
    close(desk);
    assert_eq!(desk.integrity(), "ok", "{what}");
    left
}

#[test]
fn pages_that_are_overwritten_cost_what_was_on_them_and_no_more() {
    let (desk, kept) = full_desk(600);
    let file = desk.folders().records();
    let sound = fs::read(&file).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 60, "{pages}");
    let mut lost = Vec::new();
    // Every seventh page but the first, which is the way to all the others.
    for page in (1..pages).step_by(7) {
        let mut desk = Desk::new();
        let mut damaged = sound.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0x5a);
        fs::write(desk.folders().records(), &damaged).unwrap();
        let left = check(&mut desk, &kept, &format!("page {page}"));
        lost.push(kept.len() - left);
    }
    // A page that leads to all the others of its table costs that table; there are very few of these.
    let costly = lost.iter().filter(|lost| **lost > 60).count();
    assert!(costly <= 2 && lost.len() > 10, "lost runs, by page: {lost:?}");
}

#[test]
fn a_file_in_which_sqlite_finds_nothing_is_set_aside_and_a_new_one_begun() {
    let (desk, _) = full_desk(20);
    let sound = fs::read(desk.folders().records()).unwrap();
    let mut no_head = sound.clone();
    no_head[..100].fill(0);
    let mut other_program = sound.clone();
    other_program[68..72].copy_from_slice(b"FOSL");
    let damaged: [(&str, Vec<u8>); 5] = [
        ("text", b"Dear diary, this is no database at all.".repeat(50)),
        ("no head", no_head),
        ("half a head", sound[..50].to_vec()),
        ("zeros", vec![0; 8192]),
        ("another program's", other_program),
    ];
    for (what, bytes) in damaged {
        let mut desk = Desk::new();
        let file = desk.folders().records();
        fs::write(&file, &bytes).unwrap();
        desk.records = Database::open(&desk.folders());
        let key = desk.play(ProfileId::FIRST, 5, &["ask"]);
        let (aside, _) = set_aside(&desk.records.news()).unwrap_or_else(|| panic!("{what} was taken as it is"));
        assert_eq!(fs::read(&aside).unwrap(), bytes, "{what}");
        assert!(aside.file_name().unwrap().to_str().unwrap().starts_with("records-damaged-2"), "{aside:?}");
        desk.start_again();
        assert!(desk.records.run(&key).is_ok() && desk.records.news().is_empty(), "{what}");
    }
}

#[test]
fn a_rescue_that_the_power_cut_off_is_finished_at_the_next_start() {
    let (mut desk, kept) = full_desk(20);
    let file = desk.folders().records();
    // The damaged file was set aside, and the new one is not in its place yet.
    let rescued = file.with_file_name("records.sqlite-rescued");
    fs::rename(&file, &rescued).unwrap();
    desk.records = Database::open(&desk.folders());
    for key in kept.keys() {
        assert_eq!(desk.records.run(key).unwrap().transcript, kept[key]);
    }
    assert!(file.exists() && !rescued.exists());
    // One that was cut off earlier leaves the damaged file where it is, and the half of a new one counts for nothing.
    fs::write(&rescued, "half of it").unwrap();
    desk.start_again();
    assert!(desk.records.run(kept.keys().next().unwrap()).is_ok());
}

#[test]
fn a_file_that_is_cut_off_keeps_what_is_before_the_cut() {
    let (desk, kept) = full_desk(600);
    let sound = fs::read(desk.folders().records()).unwrap();
    for part in [2, 5, 8] {
        let mut desk = Desk::new();
        let cut = sound.len() / 4096 * part / 10 * 4096 + 123;
        fs::write(desk.folders().records(), &sound[..cut]).unwrap();
        check(&mut desk, &kept, &format!("{part} tenths"));
    }
}

#[test]
fn damage_found_while_it_is_open_is_rescued_there_and_then() {
    let (mut desk, kept) = full_desk(600);
    let file = desk.folders().records();
    desk.records = Database::open(&desk.folders());
    assert_eq!(desk.records.news(), []);
    let mut bytes = fs::read(&file).unwrap();
    let pages = bytes.len() / 4096;
    bytes[(pages / 2) * 4096..].fill(0x5a);
    // The same file, written into, as a failing disk does.
    fs::write(&file, &bytes).unwrap();
    let open = desk.records.connection.as_ref().unwrap();
    open.connection.execute_batch("PRAGMA cache_size = 1; PRAGMA shrink_memory").unwrap();
    let mut session = Session::start(small(), 7);
    let mut run = RunUnderWay::begin();
    for step in ["guess", "back", "ask", "show"] {
        take(&mut session, step);
        desk.records.write(ProfileId::FIRST, &mut run, &session).unwrap();
    }
    let mut count = 0;
    let each = |_: &mut Database, whole: WholeRun| {
        count += usize::from(kept.contains_key(&whole.run.key));
        std::ops::ControlFlow::Continue(())
    };
    desk.records.each_wanted(&WantedRuns::default(), each).unwrap();
    assert!(set_aside(&desk.records.news()).is_some());
    assert!(count > 0, "nothing was carried over");
    assert_eq!(desk.records.run(&run.key).unwrap().transcript, session.transcript());
}

#[test]
fn what_belongs_to_a_run_is_carried_over_with_it() {
    let (mut desk, kept) = full_desk(20);
    let file = desk.folders().records();
    // The index of results is broken, and nothing else.
    let page: i64 = {
        let connection = Connection::open(&file).unwrap();
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'runs_by_result'";
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let mut bytes = fs::read(&file).unwrap();
    let start = (usize::try_from(page).unwrap() - 1) * 4096;
    bytes[start..start + 4096].fill(0x5a);
    fs::write(&file, bytes).unwrap();
    desk.records = Database::open(&desk.folders());
    assert_eq!(set_aside(&desk.records.news()).map(|(_, saved)| saved), Some(20));
    let first = kept.keys().next().unwrap();
    assert_eq!(desk.records.rating(first).unwrap().map(|rating| rating.words).as_deref(), Some("calm"));
    assert_eq!(desk.records.rewrites(first).unwrap().len(), 1);
    let nicknames: Vec<_> =
        desk.records.profiles().unwrap().into_iter().map(|profile| (profile.nickname, profile.runs)).collect();
    assert_eq!(nicknames, [(Some("Mickey".to_owned()), 10), (Some("Ana".to_owned()), 10)]);
    let said = desk.records.check_ins(ProfileId(2)).unwrap();
    assert_eq!(said[0].run.as_ref(), kept.keys().nth(10));
    let facts = desk.records.facts_seen(ProfileId::FIRST, "small", usize::MAX).unwrap();
    assert_eq!(facts.len(), 1);
}
