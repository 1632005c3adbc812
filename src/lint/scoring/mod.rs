//! Points against moves, moods and endings.

mod axis_never_in_play;
mod few_good_ways;
mod full_points_name_nothing;
mod learning_point_for_free;
mod learning_point_never_met;
mod move_against_points;
mod no_dilemma;
mod no_way_back;
mod points_without_moves;
mod replies_score_alike;
mod tone_against_mood;

use super::Rule;

/// In the order in which their findings are shown.
pub(super) const RULES: &[Rule] = &[
    axis_never_in_play::RULE,
    replies_score_alike::RULE,
    no_dilemma::RULE,
    move_against_points::RULE,
    points_without_moves::RULE,
    full_points_name_nothing::RULE,
    tone_against_mood::RULE,
    few_good_ways::RULE,
    no_way_back::RULE,
    learning_point_never_met::RULE,
    learning_point_for_free::RULE,
];
