//! Rules over a scenario that can be played: what is doubtful in it, and what to do.
//!
//! One rule is one file, one test and one heading in `scenarios/README.md`, all under one name. What keeps a file
//! from being played at all is said by `scenario::load`.

mod absolutes_in_foils;
mod acceptances;
mod always_holds;
mod answers;
mod axis_never_in_play;
mod chance;
mod conditions;
mod dictionary;
mod ending_never_reached;
mod ending_out_of_reach;
mod endless_round;
mod fact_out_of_reach;
mod facts_without_use;
mod few_good_ways;
mod full_points_name_nothing;
mod habit_pays;
mod idle_patience;
mod length_gives_away;
mod long_line;
mod long_run;
mod mark;
mod moments;
mod mood_at_its_bound;
mod mood_range;
mod move_against_points;
mod name_gives_away;
mod never_holds;
mod never_offered;
mod no_dilemma;
mod no_way_back;
mod no_way_out;
mod node_out_of_reach;
mod one_move_wins;
mod opening_gives_away;
mod points_without_moves;
mod proof_given_up;
mod question_gives_away;
mod reach;
mod reading_level;
mod replies_score_alike;
mod scripted_best;
mod sign_gives_away;
mod sorry_gives_away;
mod speechless;
mod spelling;
mod study;
mod texts;
mod tone_against_mood;
mod unlearned_fact;
mod unlikely_foil;
mod unreachable_node;
mod vague_coach;
mod words_of;

pub use study::{Study, Temperaments};

use crate::scenario::{Finding, Scenario, Severity};

/// A rule: a name and what it looks for.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, as in findings, `accepted` and the authors' guide.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// Looks at a scenario and says what it finds.
    check: fn(&Study<'_>) -> Vec<Finding>,
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Where the arrows lead: quick, and enough to say whether a scenario can be played to its end.
    Arrows,
    /// What the reachable states prove.
    Structure,
    /// Points against moves, moods and endings.
    Scoring,
    /// What gives the best reply away.
    GiveAways,
    /// How the words read.
    Words,
}

impl Group {
    /// All of them, in the order in which their findings are shown.
    pub const ALL: [Self; 5] = [Self::Arrows, Self::Structure, Self::Scoring, Self::GiveAways, Self::Words];
}

/// All rules, in the order in which their findings are shown.
pub const RULES: &[Rule] = &[
    unreachable_node::RULE,
    no_way_out::RULE,
    ending_never_reached::RULE,
    unlearned_fact::RULE,
    node_out_of_reach::RULE,
    never_offered::RULE,
    speechless::RULE,
    ending_out_of_reach::RULE,
    fact_out_of_reach::RULE,
    never_holds::RULE,
    always_holds::RULE,
    endless_round::RULE,
    long_run::RULE,
    mood_at_its_bound::RULE,
    idle_patience::RULE,
    facts_without_use::RULE,
    proof_given_up::RULE,
    axis_never_in_play::RULE,
    replies_score_alike::RULE,
    no_dilemma::RULE,
    move_against_points::RULE,
    points_without_moves::RULE,
    full_points_name_nothing::RULE,
    tone_against_mood::RULE,
    few_good_ways::RULE,
    no_way_back::RULE,
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
    spelling::RULE,
    long_line::RULE,
    reading_level::RULE,
    scripted_best::RULE,
    vague_coach::RULE,
];

/// What the rules of these groups find, without what the author accepts. Where all groups are looked at, an
/// acceptance that matches nothing is itself a finding.
#[must_use]
pub fn check(study: &Study<'_>, groups: &[Group]) -> Vec<Finding> {
    let found = RULES.iter().filter(|rule| groups.contains(&rule.group)).flat_map(|rule| (rule.check)(study)).collect();
    acceptances::apply(study.scenario, found, Group::ALL.iter().all(|group| groups.contains(group)))
}

/// What keeps a scenario from being played to its end, by its arrows alone: quick enough for a whole library.
#[must_use]
pub fn faults(scenario: &Scenario) -> Vec<Finding> {
    let mut found = check(&Study::new(scenario, Temperaments::Middle), &[Group::Arrows]);
    found.retain(|finding| finding.severity == Severity::Error);
    found
}

#[cfg(test)]
mod tests;
