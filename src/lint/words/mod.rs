//! How the words read.

mod dictionary;
mod few_paraphrases;
mod long_line;
mod minutes_off;
mod no_otherwise;
mod reading_level;
mod scripted_best;
mod spelling;
mod vague_coach;

use super::Rule;

/// In the order in which their findings are shown.
pub(super) const RULES: &[Rule] = &[
    spelling::RULE,
    long_line::RULE,
    minutes_off::RULE,
    reading_level::RULE,
    scripted_best::RULE,
    vague_coach::RULE,
    few_paraphrases::RULE,
    no_otherwise::RULE,
];
