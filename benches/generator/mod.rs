//! Large scenarios for measuring: as many nodes as wanted, the same text for the same seed.
//!
//! Each node has one line of fifteen words and three replies of twelve, with points, a change of mood and a coach's
//! note; a reply leads one to twenty nodes ahead, so every run ends, and every node has one that leads to it. The
//! last twenty are endings.

use std::fmt::Write;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// How far ahead a reply leads at most.
const FARTHEST: usize = 20;

const WORDS: &[&str] = &[
    "box",
    "boots",
    "rain",
    "ticket",
    "counter",
    "ladder",
    "window",
    "receipt",
    "screw",
    "paper",
    "evening",
    "shelf",
    "neighbour",
    "bicycle",
    "corner",
    "lamp",
    "handle",
    "letter",
    "bench",
    "morning",
    "label",
    "pocket",
    "kettle",
    "street",
    "colour",
    "button",
    "saturday",
    "drawer",
    "spring",
    "blanket",
    "holds",
    "turns",
    "waits",
    "opens",
    "comes",
    "looks",
    "keeps",
    "brings",
    "takes",
    "leaves",
    "was",
    "has",
    "and",
    "with",
    "for",
    "but",
    "so",
    "the",
    "a",
    "my",
    "your",
    "that",
    "this",
    "again",
    "still",
    "almost",
    "twice",
    "slowly",
    "early",
    "late",
];

/// The text of a scenario with this many nodes and endings.
///
/// # Panics
/// With fewer than 40, or where a text cannot be written to memory.
#[must_use]
pub fn scenario(nodes: usize, seed: u64) -> String {
    assert!(nodes >= 2 * FARTHEST);
    let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
    let mut text = String::with_capacity(nodes * 1_000);
    text.push_str(HEAD);
    let last = nodes - FARTHEST;
    for node in 0..last {
        write!(
            text,
            "        \"n{node}\": (\n            says: [\"{}.\"],\n            replies: {{\n",
            chance.words(15)
        )
        .unwrap();
        for reply in 0..3 {
            // The first reply leads to the next node, so that each can be come to.
            let next = if reply == 0 { node + 1 } else { node + 1 + chance.below(FARTHEST) };
            let next = if next < last { format!("n{next}") } else { format!("e{}", (next - last) % FARTHEST) };
            let [curiosity, acknowledgement, de_escalation] = [(); 3].map(|()| chance.below(5) as i64 - 2);
            let [tension, trust] = [(); 2].map(|()| chance.below(21) as i64 - 10);
            write!(
                text,
                "                \"n{node}-{reply}\": (\n                    says: \"{}?\",\n                    moves: [OpenQuestion],\n                    scores: (curiosity: {curiosity}, acknowledgement: {acknowledgement}, de_escalation: {de_escalation}),\n                    mood: (tension: {tension}, trust: {trust}),\n                    coach: \"{}.\",\n                    next: \"{next}\",\n                ),\n",
                chance.words(12),
                chance.words(9),
            )
            .unwrap();
        }
        text.push_str("            },\n        ),\n");
    }
    text.push_str("    },\n    endings: {\n");
    for ending in 0..FARTHEST {
        let tone = ["Good", "Mixed", "Poor"].get(ending % 3).unwrap();
        writeln!(
            text,
            "        \"e{ending}\": (title: \"{}\", tone: {tone}, says: [\"{}.\"], then: \"{}.\", card: \"{}.\"),",
            chance.words(3),
            chance.words(8),
            chance.words(12),
            chance.words(8)
        )
        .unwrap();
    }
    text.push_str("    },\n)\n");
    text
}

struct Chance(ChaCha8Rng);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.0.next_u64() % bound as u64).unwrap()
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| *WORDS.get(self.below(WORDS.len())).unwrap()).collect();
        words.join(" ")
    }
}

const HEAD: &str = r#"#![enable(implicit_some)]
Scenario(
    format: 1,
    id: "generated",
    title: "Generated",
    teaser: "As large as you like.",
    channel: InPerson,
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
        name: "Mickey",
        pronoun: He,
        portrait: "mickey",
        about: "Made by a program.",
        mood: (tension: 40, trust: 40),
        temperament: (patience: (4, 6), openness: (4, 6)),
    ),
    start: "n0",
    nodes: {
"#;
