//! What a reply does, and how all that one reply does is kept.

use std::fmt;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

/// What a reply does, in the field's words. The first seventeen help, the rest are doubtful or harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Move {
    /// A question that cannot be answered with yes or no.
    OpenQuestion,
    /// A question that can.
    ClosedQuestion,
    /// Says back what was said.
    Reflection,
    /// Names the feeling or the meaning behind it.
    DeepReflection,
    /// Says that the feeling makes sense.
    Validation,
    /// Puts together what was said so far.
    Summary,
    /// Takes the matter on.
    Ownership,
    /// An apology that names what went wrong.
    RealApology,
    /// Offers a real choice.
    Choice,
    /// Says what happens next.
    NextStep,
    /// A plain no with its reason.
    HonestNo,
    /// Says how something works or why.
    Explanation,
    /// Answers the next question before it is asked.
    Foresight,
    /// Gives something of oneself.
    Disclosure,
    /// Friendly talk beside the matter.
    SmallTalk,
    /// Thanks for something given.
    Thanks,
    /// Asks before going on.
    Permission,
    /// A question that carries its answer.
    LeadingQuestion,
    /// Takes a guess for a fact.
    Assumption,
    /// Advice that nobody asked for.
    Advice,
    /// A phrase from the script.
    Script,
    /// An apology for nothing in particular.
    EmptyApology,
    /// Comfort that nobody can promise.
    FalseReassurance,
    /// Hides behind a rule.
    Policy,
    /// Brushes the matter aside.
    Dismissal,
    /// Puts it on the customer.
    Blame,
    /// Argues the point.
    Argument,
    /// Hurries a decision.
    Pressure,
    /// Cuts in.
    Interruption,
    /// Mocks.
    Sarcasm,
    /// Promises more than can be kept.
    Overpromise,
    /// Hands the customer to somebody else.
    PassOn,
}

impl Move {
    /// All of them, in the order above.
    pub const ALL: [Self; 32] = [
        Self::OpenQuestion,
        Self::ClosedQuestion,
        Self::Reflection,
        Self::DeepReflection,
        Self::Validation,
        Self::Summary,
        Self::Ownership,
        Self::RealApology,
        Self::Choice,
        Self::NextStep,
        Self::HonestNo,
        Self::Explanation,
        Self::Foresight,
        Self::Disclosure,
        Self::SmallTalk,
        Self::Thanks,
        Self::Permission,
        Self::LeadingQuestion,
        Self::Assumption,
        Self::Advice,
        Self::Script,
        Self::EmptyApology,
        Self::FalseReassurance,
        Self::Policy,
        Self::Dismissal,
        Self::Blame,
        Self::Argument,
        Self::Pressure,
        Self::Interruption,
        Self::Sarcasm,
        Self::Overpromise,
        Self::PassOn,
    ];

    /// Whether it helps; the others are doubtful, or harm.
    #[must_use]
    pub fn helps(self) -> bool {
        match self {
            Self::OpenQuestion
            | Self::ClosedQuestion
            | Self::Reflection
            | Self::DeepReflection
            | Self::Validation
            | Self::Summary
            | Self::Ownership
            | Self::RealApology
            | Self::Choice
            | Self::NextStep
            | Self::HonestNo
            | Self::Explanation
            | Self::Foresight
            | Self::Disclosure
            | Self::SmallTalk
            | Self::Thanks
            | Self::Permission => true,
            Self::LeadingQuestion
            | Self::Assumption
            | Self::Advice
            | Self::Script
            | Self::EmptyApology
            | Self::FalseReassurance
            | Self::Policy
            | Self::Dismissal
            | Self::Blame
            | Self::Argument
            | Self::Pressure
            | Self::Interruption
            | Self::Sarcasm
            | Self::Overpromise
            | Self::PassOn => false,
        }
    }
}

/// The moves of one reply, each once: a bit for each, in the order of the moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moves(u32);

impl Moves {
    /// Whether the reply does this.
    #[must_use]
    pub fn contains(self, one: &Move) -> bool {
        self.0 >> (*one as u32) & 1 == 1
    }

    /// Whether the author named none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What the reply does, in the order of the moves.
    pub fn iter(self) -> impl Iterator<Item = &'static Move> {
        Move::ALL.iter().filter(move |one| self.contains(one))
    }
}

impl<'de> Deserialize<'de> for Moves {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Listed;

        impl<'de> Visitor<'de> for Listed {
            type Value = Moves;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Moves, A::Error> {
                let mut moves = Moves::default();
                while let Some(one) = list.next_element::<Move>()? {
                    moves.0 |= 1 << (one as u32);
                }
                Ok(moves)
            }
        }

        deserializer.deserialize_seq(Listed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_helps_is_what_the_head_says() {
        let (helping, others): (Vec<Move>, Vec<Move>) = Move::ALL.iter().partition(|one| one.helps());
        assert_eq!((helping.as_slice(), others.as_slice()), Move::ALL.split_at(17));
    }

    #[test]
    fn what_is_listed_is_contained_once_and_in_order() {
        fn check(listed: &str, expected: &[Move]) {
            let moves: Moves = ron::from_str(listed).unwrap();
            assert_eq!(moves.iter().copied().collect::<Vec<_>>(), expected);
            assert_eq!(moves.is_empty(), expected.is_empty());
            assert!(Move::ALL.iter().all(|one| moves.contains(one) == expected.contains(one)));
        }
        check("[]", &[]);
        check("[PassOn, OpenQuestion, PassOn]", &[Move::OpenQuestion, Move::PassOn]);
        check(&format!("{:?}", Move::ALL), &Move::ALL);
    }
}
