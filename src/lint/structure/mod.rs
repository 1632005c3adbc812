//! What the reachable states prove.

mod always_holds;
mod ending_out_of_reach;
mod endless_round;
mod fact_out_of_reach;
mod facts_without_use;
mod idle_patience;
mod long_run;
mod mood_at_its_bound;
mod never_holds;
mod never_offered;
mod node_out_of_reach;
mod proof_given_up;
mod speechless;

use super::Rule;

/// In the order in which their findings are shown.
pub(super) const RULES: &[Rule] = &[
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
];
