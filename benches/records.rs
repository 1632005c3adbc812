//! What the records cost: one more turn on the disk, and what the library and a progress page ask, in a database of
//! 100,000 runs.
//!
//! `cargo bench --no-default-features --bench records`. The disk is that of the folder for temporary files; name another
//! one with `TMPDIR`. The database is the same each time: runs by chance of all shipped scenarios, over three years.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::hint::black_box;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;

use criterion::{Criterion, criterion_group, criterion_main};
use in_their_shoes::records::{
    Database, Folders, ProfileId, Rating, Run, RunKey, RunUnderWay, WantedRuns, WholeRun, shipped,
};
use in_their_shoes::scenario::Scenario;
use in_their_shoes::scoring::debrief;
use in_their_shoes::session::{Session, View};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use tempfile::TempDir;

const RUNS: u64 = 100_000;

/// Whose runs they are.
const NICKNAME: &str = "Ana";

/// How many runs go in at a time.
const AT_A_TIME: usize = 2_000;

/// 1 January 2024, in seconds since 1970.
const BEGINNING: u64 = 1_704_067_200;

const THREE_YEARS: u64 = 3 * 365 * 86_400;

fn scenarios() -> Vec<Arc<Scenario>> {
    shipped().map(|(_, loaded)| Arc::new(loaded.scenario.unwrap())).collect()
}

/// One choice by chance; now and then a turn is taken back.
fn step(session: &mut Session, chance: &mut ChaCha8Rng) {
    let Some(View::Moment(moment)) = session.view() else { return };
    let cards = moment.cards.len() as u64;
    if cards == 0 || (moment.silence.is_some() && chance.next_u64().is_multiple_of(8)) {
        session.wait().unwrap();
    } else if !session.turns().is_empty() && chance.next_u64().is_multiple_of(30) {
        session.take_back().unwrap();
    } else {
        session.choose(usize::try_from(chance.next_u64() % cards).unwrap()).unwrap();
    }
}

/// A run by chance; one of twenty is broken off.
fn run(number: u64, scenarios: &[Arc<Scenario>], chance: &mut ChaCha8Rng) -> Run {
    let scenario = &scenarios[usize::try_from(chance.next_u64() % scenarios.len() as u64).unwrap()];
    let mut session = Session::start(Arc::clone(scenario), chance.next_u64());
    let most = if chance.next_u64().is_multiple_of(20) { 4 } else { 200 };
    while !session.is_over() && session.transcript().moves.len() < most {
        step(&mut session, chance);
    }
    let started = BEGINNING + number * THREE_YEARS / RUNS;
    let times: Vec<Option<u64>> = (0..session.transcript().moves.len() as u64).map(|turn| Some(turn * 12)).collect();
    let key = RunKey::from(format!("{:032x}", u128::from(chance.next_u64()) << 64 | u128::from(number)));
    Run::of(&session, key, started, started + 12 * times.len() as u64, &times)
}

/// A database with all runs in it.
fn full() -> (TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let mut records = Database::open(&Folders::inside(folder.path()));
    records.name_profile(ProfileId::FIRST, NICKNAME).unwrap();
    let (scenarios, mut chance) = (scenarios(), ChaCha8Rng::seed_from_u64(7));
    let (began, mut turns) = (Instant::now(), 0);
    let mut some = Vec::with_capacity(AT_A_TIME);
    let mut rated = Vec::new();
    for number in 0..RUNS {
        let run = run(number, &scenarios, &mut chance);
        turns += run.transcript.moves.len();
        if number % 500 == 0 {
            rated.push(run.key.clone());
        }
        some.push(WholeRun::alone(run));
        if some.len() == AT_A_TIME || number + 1 == RUNS {
            records.take_in_whole(NICKNAME, &some).unwrap();
            some.clear();
        }
    }
    for key in rated {
        records.rate(&key, Rating { tension: 40, trust: 60, words: String::new(), moment: Some(2) }).unwrap();
    }
    let size = std::fs::metadata(records.file()).unwrap().len() / 1_048_576;
    println!("{RUNS} runs with {turns} turns were made in {:.1?}: {size} MB", began.elapsed());
    (folder, records)
}

fn records(criterion: &mut Criterion) {
    let (folder, mut records) = full();
    let scenarios = scenarios();
    let profile = ProfileId::FIRST;
    let mut group = criterion.benchmark_group(format!("records of {RUNS} runs"));
    group.sample_size(20);

    let mut times = Vec::new();
    group.bench_function("a new turn, with fsync", |bencher| {
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        let begin = |chance: &mut ChaCha8Rng| Session::start(Arc::clone(&scenarios[0]), chance.next_u64());
        let (mut session, mut under_way) = (begin(&mut chance), RunUnderWay::begin());
        bencher.iter(|| {
            if session.is_over() {
                (session, under_way) = (begin(&mut chance), RunUnderWay::begin());
            }
            step(&mut session, &mut chance);
            let began = Instant::now();
            records.write(profile, &mut under_way, &session).unwrap();
            times.push(began.elapsed());
        });
    });
    times.sort_unstable();
    let part = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    println!("{} turns written: median {:.2?}, 99 of 100 in {:.2?}", times.len(), part(50), part(99));

    group.bench_function("open the file", |bencher| {
        bencher.iter(|| Database::open(&Folders::inside(folder.path())).first_profile().unwrap());
    });
    group.bench_function("the library: what all runs come to", |bencher| {
        bencher.iter(|| black_box(records.saved_runs(profile).unwrap()));
    });
    group.bench_function("the newest 500 runs", |bencher| {
        bencher.iter(|| black_box(records.history(profile, 500).unwrap()));
    });
    group.bench_function("the days of three years", |bencher| {
        bencher.iter(|| black_box(records.days(profile, 0).unwrap()));
    });
    group.bench_function("the facts of a scenario", |bencher| {
        bencher.iter(|| black_box(records.facts_seen(profile, &scenarios[0].id, usize::MAX).unwrap()));
    });
    group.bench_function("the newest 200 guesses", |bencher| {
        bencher.iter(|| black_box(records.calibration(profile, 200).unwrap()));
    });
    group.bench_function("a progress page, all of it", |bencher| {
        bencher.iter(|| {
            black_box(records.saved_runs(profile).unwrap());
            let history = records.history(profile, 500).unwrap();
            black_box(records.days(profile, BEGINNING + 2 * THREE_YEARS / 3).unwrap());
            black_box(records.calibration(profile, 24).unwrap());
            black_box(records.count_runs(Some(profile)).unwrap());
            black_box(records.check_ins(profile).unwrap());
            for scenario in &scenarios {
                black_box(records.facts_seen(profile, &scenario.id, scenario.persona.facts.len()).unwrap());
                black_box(records.first_clean(profile, &scenario.id).unwrap());
            }
            // The newest runs are looked back on for what they have in common.
            for summary in history.iter().rev().filter(|run| run.result.is_some()).take(12) {
                let scenario = scenarios.iter().find(|scenario| scenario.id == summary.scenario).unwrap();
                let run = records.run(&summary.key).unwrap();
                black_box(debrief(&Session::replay(Arc::clone(scenario), &run.transcript).unwrap()));
            }
        });
    });
    for scenario in scenarios.iter().take(2) {
        group.bench_function(format!("what everybody made of {}", scenario.id), |bencher| {
            bencher.iter(|| black_box(records.group(scenario).unwrap()));
        });
    }
    group.bench_function("what everybody played", |bencher| bencher.iter(|| black_box(records.played().unwrap())));
    let newest = records.history(profile, 1).unwrap().remove(0).key;
    group.bench_function("one run, whole", |bencher| bencher.iter(|| black_box(records.run(&newest).unwrap())));
    group.sample_size(10);
    group.bench_function("all runs, whole, one after the other", |bencher| {
        bencher.iter(|| {
            let mut count = 0;
            let each = |_: &mut Database, whole: WholeRun| {
                count += whole.run.transcript.moves.len();
                ControlFlow::Continue(())
            };
            records.each_wanted(&WantedRuns::default(), each).unwrap();
            count
        });
    });
    group.finish();
}

criterion_group!(benches, records);
criterion_main!(benches);
