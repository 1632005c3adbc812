//! What the parts of the model are called in the language files.

use crate::scenario::{Axis, Channel, MapPart, Move, Pronoun};

/// The key of the title of a course that ships with the program; with `-about` behind it that of the line about it.
#[must_use]
pub fn course_key(course: &str) -> String {
    format!("course-{course}")
}

/// The key of an axis’s name.
#[must_use]
pub fn axis_key(axis: Axis) -> &'static str {
    axis.pick(["axis-curiosity", "axis-acknowledgement", "axis-de-escalation"])
}

/// The key of the name of a quarter of the empathy map.
#[must_use]
pub fn map_key(part: MapPart) -> &'static str {
    match part {
        MapPart::Says => "map-says",
        MapPart::Thinks => "map-thinks",
        MapPart::Does => "map-does",
        MapPart::Feels => "map-feels",
    }
}

/// The key of a channel’s name.
#[must_use]
pub fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "channel-in-person",
        Channel::Phone => "channel-phone",
        Channel::Chat => "channel-chat",
        Channel::Video => "channel-video",
    }
}

/// The word by which texts choose how to speak of somebody: the value of `$pronoun`.
#[must_use]
pub fn pronoun_word(pronoun: Pronoun) -> &'static str {
    match pronoun {
        Pronoun::He => "he",
        Pronoun::She => "she",
        Pronoun::They => "they",
    }
}

/// The key of the word in which a score of 0 to 100 is told; without a score the axis did not come up.
#[must_use]
pub fn profile_key(axis: Axis, score: Option<u8>) -> &'static str {
    match score {
        None => "profile-not-in-play",
        Some(0..25) => "profile-rarely",
        Some(25..=45) => "profile-now-and-then",
        Some(46..=65) => "profile-half-the-time",
        Some(66..=80) => axis.pick(["profile-mostly-open", "profile-often", "profile-mostly-calm"]),
        Some(_) => "profile-steady",
    }
}

/// The key of what a move is in plain words.
#[must_use]
pub fn move_key(done: Move) -> &'static str {
    match done {
        Move::OpenQuestion => "move-open-question",
        Move::ClosedQuestion => "move-closed-question",
        Move::Reflection => "move-reflection",
        Move::DeepReflection => "move-deep-reflection",
        Move::Validation => "move-validation",
        Move::Summary => "move-summary",
        Move::Ownership => "move-ownership",
        Move::RealApology => "move-real-apology",
        Move::Choice => "move-choice",
        Move::NextStep => "move-next-step",
        Move::HonestNo => "move-honest-no",
        Move::Explanation => "move-explanation",
        Move::Foresight => "move-foresight",
        Move::Disclosure => "move-disclosure",
        Move::SmallTalk => "move-small-talk",
        Move::Thanks => "move-thanks",
        Move::Permission => "move-permission",
        Move::LeadingQuestion => "move-leading-question",
        Move::Assumption => "move-assumption",
        Move::Advice => "move-advice",
        Move::Script => "move-script",
        Move::EmptyApology => "move-empty-apology",
        Move::FalseReassurance => "move-false-reassurance",
        Move::Policy => "move-policy",
        Move::Dismissal => "move-dismissal",
        Move::Blame => "move-blame",
        Move::Argument => "move-argument",
        Move::Pressure => "move-pressure",
        Move::Interruption => "move-interruption",
        Move::Sarcasm => "move-sarcasm",
        Move::Overpromise => "move-overpromise",
        Move::PassOn => "move-pass-on",
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
