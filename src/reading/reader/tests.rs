#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;

#[test]
fn the_files_that_ship_make_a_reader() {
    Reader::read(CUES, WORDS, WEIGHTS, LEARNED, FLOW, MATCHING).unwrap();
}
