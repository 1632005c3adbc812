//! What it costs to read a typed reply: from the words to three sums and the written reply that comes closest.
//!
//! `cargo bench --no-default-features --bench reading`. Besides Criterion's means it prints how long the slowest of a
//! hundred replies took, over every wording of every scenario that ships.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use in_their_shoes::reading::{Heard, Listener, Reader, WrittenReplies};
use in_their_shoes::records::shipped;
use in_their_shoes::scenario::{NodeIndex, ReplyIndex};
use in_their_shoes::session::Session;

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read a text");
    let reader = Reader::shipped();
    let reply =
        "I’m sorry, that was our mistake. You’ve waited since Tuesday, and nobody rang. What would help you most?";
    group.bench_function("a reply", |bencher| {
        bencher.iter(|| black_box(reader.reading(black_box(reply), &Heard::default())));
    });
    for letters in [1_000, 10_000, 100_000] {
        let text = "You said what? ".repeat(letters / 15);
        group.bench_with_input(BenchmarkId::new("letters", letters), &text, |bencher, text| {
            bencher.iter(|| black_box(reader.reading(black_box(text), &Heard::default())));
        });
    }
    group.finish();
}

fn listening(criterion: &mut Criterion) {
    let scenario = shipped().next().and_then(|(_, loaded)| loaded.scenario).map(Arc::new).expect("Mickey");
    let listener = Listener::of(&scenario);
    let session = Session::start(scenario, 7);
    criterion.bench_function("listen to a reply where a run stands", |bencher| {
        bencher.iter(|| black_box(listener.listen(&session, black_box("no hurry, where will you be wearing them?"))));
    });
    criterion.bench_function("find a reply by its words", |bencher| {
        bencher.iter(|| black_box(listener.find(black_box("what are the sho"))));
    });
}

fn slowest(_: &mut Criterion) {
    let reader = Reader::shipped();
    let mut times: Vec<Duration> = Vec::new();
    for (_, loaded) in shipped() {
        let scenario = loaded.scenario.expect("it ships");
        let written = WrittenReplies::of(reader, &scenario);
        for (index, node) in scenario.nodes.iter().enumerate() {
            let offered: Vec<ReplyIndex> = (0..node.replies.len()).map(ReplyIndex::from).collect();
            let lines: Vec<&str> = node.says.iter().map(String::as_str).collect();
            for text in node.replies.iter().flat_map(|reply| std::iter::once(&reply.says).chain(&reply.also)) {
                let began = Instant::now();
                let reading = reader.reading(text, &reader.heard(&lines, &[]));
                black_box(written.nearest(reader, NodeIndex::from(index), &offered, text, &reading));
                times.push(began.elapsed());
            }
        }
    }
    times.sort_unstable();
    let at = |share: usize| times[times.len() * share / 100];
    println!(
        "{} replies: half below {:?}, 99 of 100 below {:?}, the slowest {:?}",
        times.len(),
        at(50),
        at(99),
        times[times.len() - 1]
    );
}

criterion_group!(benches, reading, listening, slowest);
criterion_main!(benches);
