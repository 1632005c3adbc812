//! What gives the best reply away to somebody who does not listen.

mod absolutes_in_foils;
mod habit_pays;
mod length_gives_away;
mod mark;
mod name_gives_away;
mod one_move_wins;
mod opening_gives_away;
mod question_gives_away;
mod sign_gives_away;
mod sorry_gives_away;
mod unlikely_foil;

use super::Rule;

/// In the order in which their findings are shown.
pub(super) const RULES: &[Rule] = &[
    length_gives_away::RULE,
    question_gives_away::RULE,
    sorry_gives_away::RULE,
    name_gives_away::RULE,
    sign_gives_away::RULE,
    absolutes_in_foils::RULE,
    opening_gives_away::RULE,
    one_move_wins::RULE,
    habit_pays::RULE,
    unlikely_foil::RULE,
];
