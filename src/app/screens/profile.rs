//! The words a score is told in, before its number.

use crate::app::theme::Look;
use crate::scenario::Axis;
use crate::words::profile_key;

/// The word for a score of 0 to 100 on an axis; without a score the axis did not come up.
#[must_use]
pub fn profile_word(look: &Look, axis: Axis, score: Option<u8>) -> String {
    look.text(profile_key(axis, score))
}
