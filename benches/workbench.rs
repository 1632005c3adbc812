//! What the author's workbench costs: reading a text, checking it, playing it, and going through all its states.
//!
//! `cargo bench --no-default-features --bench workbench`. Sizes side by side in one run say how the cost grows.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod generator;

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use in_their_shoes::lint::{self, Group, Study, Temperaments};
use in_their_shoes::records::shipped;
use in_their_shoes::scenario::{NodeIndex, ReplyIndex, Scenario, Target, load};
use in_their_shoes::scoring::space::{Goal, MOST_STATES, Space};
use in_their_shoes::scoring::{debrief, regret};
use in_their_shoes::session::{Answer, Session, State, Temperament, View};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

const SIZES: [usize; 3] = [1_000, 10_000, 50_000];

fn read(text: &str) -> Scenario {
    load(text.as_bytes(), None).scenario.expect("a generated scenario can be played")
}

fn loading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load and check the structure");
    group.sample_size(10);
    for nodes in SIZES {
        let text = generator::scenario(nodes, 7);
        group.throughput(Throughput::Elements(nodes as u64));
        group.bench_with_input(BenchmarkId::from_parameter(nodes), &text, |bencher, text| {
            bencher.iter(|| {
                let scenario = read(text);
                let study = Study::new(&scenario, Temperaments::Middle);
                black_box(lint::check(&study, &[Group::Arrows, Group::Structure]))
            });
        });
    }
    group.finish();
}

fn playing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("play to an ending, a choice");
    for nodes in SIZES {
        let scenario = Arc::new(read(&generator::scenario(nodes, 7)));
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        let choices = play(&scenario, &mut chance);
        group.throughput(Throughput::Elements(choices as u64));
        group.bench_function(BenchmarkId::from_parameter(nodes), |bencher| {
            bencher.iter_batched(
                || ChaCha8Rng::seed_from_u64(1),
                |mut chance| black_box(play(&scenario, &mut chance)),
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

/// Plays one run by chance, transcript and all; how many choices it took.
fn play(scenario: &Arc<Scenario>, chance: &mut ChaCha8Rng) -> usize {
    let mut session = Session::start(Arc::clone(scenario), 1);
    while let Target::Node(node) = session.here() {
        let replies = scenario.node(node).unwrap().replies.len() as u64;
        let reply = ReplyIndex(u32::try_from(chance.next_u64() % replies).unwrap());
        black_box(session.answer(Answer::Reply(reply)).unwrap());
    }
    session.turns().len()
}

fn score_space(criterion: &mut Criterion) {
    let mickey = read(include_str!("../scenarios/mickey-first-interview.ron"));
    let temperament = Temperament::middle(&mickey.persona);
    let mut group = criterion.benchmark_group("exact score space of Mickey");
    group.sample_size(10);
    group.bench_function("every state", |bencher| {
        bencher.iter(|| Space::of(&mickey, temperament, MOST_STATES).unwrap().states());
    });
    let space = Space::of(&mickey, temperament, MOST_STATES).unwrap();
    group.bench_function("best and worst of each goal, and by ending", |bencher| {
        bencher.iter(|| {
            for goal in Goal::ALL {
                black_box((space.best(goal), space.worst(goal)));
                for ending in 0..mickey.endings.len() {
                    black_box((space.best_to(goal, ending.into()), space.worst_to(goal, ending.into())));
                }
            }
        });
    });
    let moments = moments(&mickey, temperament, &space.best(Goal::Pooled).unwrap().answers);
    group.throughput(Throughput::Elements(moments.len() as u64));
    group.bench_function("in reach after a turn", |bencher| {
        bencher.iter(|| {
            for (state, here) in &moments {
                black_box(space.in_reach(&mickey, state, *here));
            }
        });
    });
    group.finish();
}

/// What a debrief waits for: the space of a run, built while the conversation goes on, and after the last reply all that
/// was given away and kept, with every other reply played.
fn looking_back(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("looking back");
    group.sample_size(10);
    for (_, loaded) in shipped() {
        let scenario = Arc::new(loaded.scenario.expect("a shipped scenario can be played"));
        let run = long_run(&scenario);
        group.bench_function(BenchmarkId::new("the space of a run", &scenario.id), |bencher| {
            bencher.iter(|| Space::of_run(&run, MOST_STATES).unwrap().states());
        });
        let space = Space::of_run(&run, MOST_STATES).unwrap();
        group.bench_function(BenchmarkId::new("regret and the other replies", &scenario.id), |bencher| {
            bencher.iter(|| black_box((debrief(&run), regret(&run, Ok(&space)))));
        });
    }
    group.finish();
}

/// The longest of a hundred runs by chance.
fn long_run(scenario: &Arc<Scenario>) -> Session {
    let run = |seed| {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let mut session = Session::start(Arc::clone(scenario), seed);
        while let Some(View::Moment(moment)) = session.view() {
            let offered = moment.cards.len() + usize::from(moment.silence.is_some());
            let card = usize::try_from(chance.next_u64() % offered as u64).unwrap();
            if session.choose(card).is_err() {
                session.wait().unwrap();
            }
        }
        session
    };
    (0..100).map(run).max_by_key(|session| session.turns().len()).unwrap()
}

/// Every moment of a run.
fn moments(scenario: &Scenario, temperament: Temperament, answers: &[(NodeIndex, Answer)]) -> Vec<(State, Target)> {
    let mut state = State::start(scenario);
    let mut moments = Vec::new();
    for (node, answer) in answers {
        let target = state.advance(scenario, temperament, *node, *answer).unwrap();
        moments.push((state.clone(), target));
    }
    moments
}

criterion_group!(benches, loading, playing, score_space, looking_back);
criterion_main!(benches);
