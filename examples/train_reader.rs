//! Trains the weights of the reader on the scenarios that ship with the program, and writes them to `assets/reading/`.
//!
//! `cargo run --example train_reader --no-default-features` writes the files; a test trains again and compares them.
#![allow(clippy::print_stdout, reason = "it is a program of its own")]

use std::path::Path;

use in_their_shoes::reading::Reader;
use in_their_shoes::reading::training::{found_again, train_axes, train_flow, train_matching, written};
use in_their_shoes::records::shipped;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let scenarios: Vec<_> = shipped().filter_map(|(_, loaded)| loaded.scenario).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/reading");
    let (weights, learned) = train_axes(&scenarios)?;
    std::fs::write(folder.join("weights.ron"), written(&weights)?)?;
    std::fs::write(folder.join("learned.ron"), written(&learned)?)?;
    std::fs::write(folder.join("flow.ron"), written(&train_flow(&Reader::by_hand()?, &scenarios))?)?;
    let matching = train_matching(Reader::by_hand()?.with_weights(&weights), &scenarios);
    std::fs::write(folder.join("matching.ron"), written(&matching)?)?;
    let reader = Reader::by_hand()?.with_weights(&weights).with_matching(matching);
    let (right, sure_right, sure) = found_again(&reader, &scenarios);
    println!("wordings that find their own reply: {right:.3}; of the sure ones: {sure_right:.3}; sure: {sure:.3}");
    Ok(())
}
