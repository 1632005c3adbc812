//! Where the arrows lead, conditions taken as possible.

mod ending_never_reached;
mod no_way_out;
mod unlearned_fact;
mod unreachable_node;

use super::Rule;

/// In the order in which their findings are shown.
pub(super) const RULES: &[Rule] =
    &[unreachable_node::RULE, no_way_out::RULE, ending_never_reached::RULE, unlearned_fact::RULE];
