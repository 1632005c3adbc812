//! The words a score is told in, before its number.

use crate::app::theme::Look;
use crate::scenario::Axis;

/// The word for a score of 0 to 100 on an axis; without a score the axis did not come up.
#[must_use]
pub fn profile_word(look: &Look, axis: Axis, score: Option<u8>) -> String {
    look.text(profile_key(axis, score))
}

fn profile_key(axis: Axis, score: Option<u8>) -> &'static str {
    match score {
        None => "profile-not-in-play",
        Some(0..25) => "profile-rarely",
        Some(25..=45) => "profile-now-and-then",
        Some(46..=65) => "profile-half-the-time",
        Some(66..=80) => match axis {
            Axis::Curiosity => "profile-mostly-open",
            Axis::Acknowledgement => "profile-often",
            Axis::DeEscalation => "profile-mostly-calm",
        },
        Some(_) => "profile-steady",
    }
}

#[cfg(test)]
mod tests {
    use super::profile_key;
    use crate::scenario::Axis;

    #[test]
    fn a_score_has_its_word() {
        let check = |axis, score, expected| assert_eq!(profile_key(axis, score), expected, "{axis:?} {score:?}");
        check(Axis::Curiosity, None, "profile-not-in-play");
        check(Axis::Curiosity, Some(0), "profile-rarely");
        check(Axis::Curiosity, Some(24), "profile-rarely");
        check(Axis::Curiosity, Some(25), "profile-now-and-then");
        check(Axis::Curiosity, Some(45), "profile-now-and-then");
        check(Axis::Curiosity, Some(65), "profile-half-the-time");
        check(Axis::Curiosity, Some(74), "profile-mostly-open");
        check(Axis::Acknowledgement, Some(68), "profile-often");
        check(Axis::DeEscalation, Some(80), "profile-mostly-calm");
        check(Axis::DeEscalation, Some(81), "profile-steady");
        check(Axis::DeEscalation, Some(100), "profile-steady");
    }
}
