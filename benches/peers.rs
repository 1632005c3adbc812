//! Ours beside other dialogue engines, on the same abstract dialogue.
//!
//! `cargo bench --no-default-features --bench peers --no-run` builds it. A neutral JSON file holds beats, each with a
//! line and replies; a reply adds to three scores and leads to a beat; a beat without replies is an end.
//!
//! - `convert story.json story.ron` writes the same dialogue as a scenario. Points go from -2 to 2 and the scores
//!   there from -1 to 3, so each is written one less; playing adds it again.
//! - `play story.ron CHOICES SEED` plays whole runs, transcript kept, by the same draws as the others, and prints one
//!   line of JSON. `sum` folds the three scores of every run: equal sums say that the same ways were gone.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, clippy::panic)]

use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;
use std::{env, fs};

use in_their_shoes::scenario::{Axis, ReplyIndex, Target, load};
use in_their_shoes::session::{Answer, Session};
use serde::Deserialize;

#[derive(Deserialize)]
struct Story {
    start: usize,
    beats: Vec<Beat>,
}

#[derive(Deserialize)]
struct Beat {
    line: String,
    replies: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    text: String,
    add: [i32; 3],
    to: usize,
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["convert", from, to] => fs::write(to, convert(&fs::read(from).unwrap())).unwrap(),
        ["play", file, choices, seed] => play(file, choices.parse().unwrap(), seed.parse().unwrap()),
        // `cargo bench` calls every bench without a word.
        [] => {}
        other => panic!("convert story.json story.ron | play story.ron CHOICES SEED; found {other:?}"),
    }
}

fn convert(json: &[u8]) -> String {
    let story: Story = serde_json::from_slice(json).unwrap();
    let mut text = format!("{HEAD}    start: \"b{}\",\n    nodes: {{\n", story.start);
    for (index, beat) in story.beats.iter().enumerate().filter(|(_, beat)| !beat.replies.is_empty()) {
        writeln!(text, "        \"b{index}\": (says: [{:?}], replies: {{", beat.line).unwrap();
        for (number, reply) in beat.replies.iter().enumerate() {
            let [one, two, three] = reply.add.map(|add| add - 1);
            writeln!(
                text,
                "            \"b{index}-{number}\": (says: {:?}, scores: (curiosity: {one}, acknowledgement: {two}, de_escalation: {three}), next: \"b{}\"),",
                reply.text, reply.to
            )
            .unwrap();
        }
        text.push_str("        }),\n");
    }
    text.push_str("    },\n    endings: {\n");
    for (index, beat) in story.beats.iter().enumerate().filter(|(_, beat)| beat.replies.is_empty()) {
        writeln!(text, "        \"b{index}\": (title: \"End\", tone: Mixed, says: [{:?}], then: \"It ends.\", card: \"It ended.\"),", beat.line).unwrap();
    }
    text.push_str("    },\n)\n");
    text
}

fn play(file: &str, target: u64, seed: u32) {
    let began = Instant::now();
    let loaded = load(fs::read(file).unwrap(), None);
    let scenario = Arc::new(loaded.scenario.expect("the story can be played"));
    drop(loaded.source);
    let load_s = began.elapsed().as_secs_f64();
    let began = Instant::now();
    let (mut choices, mut plays, mut sum, mut text, mut drawn) = (0_u64, 0_u64, 0_u32, 0_usize, seed);
    while choices < target {
        let mut session = Session::start(Arc::clone(&scenario), u64::from(seed));
        while let Target::Node(here) = session.here() {
            let node = scenario.node(here).unwrap();
            text += black_box(session.line(session.turns().len()).unwrap().words).len();
            text += node.replies.iter().map(|reply| black_box(reply.says.as_str()).len()).sum::<usize>();
            drawn ^= drawn << 13;
            drawn ^= drawn >> 17;
            drawn ^= drawn << 5;
            let reply = ReplyIndex(drawn % u32::try_from(node.replies.len()).unwrap());
            black_box(session.answer(Answer::Reply(reply)).unwrap());
            choices += 1;
        }
        let turns = i32::try_from(session.turns().len()).unwrap();
        for axis in Axis::ALL {
            let score = session.state().sums(axis).earned + turns;
            sum = sum.wrapping_mul(31).wrapping_add(score.cast_unsigned());
        }
        // The session holds every move of the run; it goes only now.
        drop(black_box(session));
        plays += 1;
    }
    let play_s = began.elapsed().as_secs_f64();
    println!(
        "{{\"engine\":\"ours\",\"load_s\":{load_s:.6},\"play_s\":{play_s:.6},\"choices\":{choices},\"plays\":{plays},\"choices_per_s\":{:.1},\"choices_per_cpu_s\":{:.1},\"plays_per_s\":{:.3},\"text\":{text},\"sum\":{sum},\"peak_kb\":{}}}",
        choices as f64 / play_s,
        choices as f64 / play_s,
        plays as f64 / play_s,
        peak_kb()
    );
}

/// The most memory this process had, where the system says so.
fn peak_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

const HEAD: &str = r#"#![enable(implicit_some)]
Scenario(
    format: 1,
    id: "story",
    title: "Story",
    teaser: "A generated dialogue.",
    channel: Chat,
    place: "shoe-store",
    level: Steady,
    minutes: 60,
    you_are: "measuring",
    briefing: "Nobody is meant to play this.",
    learning_points: [
        (rule: "Ask.", axis: Curiosity, done: ScoreAtLeast(Curiosity, 60)),
        (rule: "Say it back.", axis: Acknowledgement, done: ScoreAtLeast(Acknowledgement, 60)),
    ],
    persona: (
        name: "Customer",
        pronoun: They,
        portrait: "mickey",
        about: "Made by a program.",
        mood: (tension: 40, trust: 40),
        temperament: (patience: (5, 5), openness: (5, 5)),
    ),
"#;
