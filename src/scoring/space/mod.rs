//! The exact score space: every state a run can come to, and what can be earned from each.

mod survey;

pub use survey::{ConditionSurvey, NodeSurvey, Survey};

use crate::scenario::Scenario;
use crate::session::Temperament;

/// Looks at every state that a run with one of these temperaments can come to, up to `most` states for each.
#[must_use]
pub fn survey(_scenario: &Scenario, _temperaments: &[Temperament], _most: usize) -> Survey {
    Survey::default()
}
