//! How well a trainee reads a customer: the guess of how the customer felt, held against how the customer did.

use crate::scenario::Mood;

/// A guess, held against the truth: guessed less true, each -100 to 100. Above 0 on tension, the customer was more at
/// ease than was thought; above 0 on trust, more guarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// How far the guess lay above the true tension.
    pub tension: i16,
    /// How far the guess lay above the true trust.
    pub trust: i16,
}

impl Difference {
    /// The difference between what was guessed and what was.
    #[must_use]
    pub fn of(guess: Mood, truth: Mood) -> Self {
        Self {
            tension: i16::from(guess.tension) - i16::from(truth.tension),
            trust: i16::from(guess.trust) - i16::from(truth.trust),
        }
    }

    /// How far the guess was off, 0 to 100: the mean of both distances.
    #[must_use]
    pub fn off(self) -> f64 {
        f64::from(self.tension.abs() + self.trust.abs()) / 2.0
    }
}

/// What the guesses of several runs come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// How many guesses there were.
    pub guesses: usize,
    /// How far they were off on the whole, 0 to 100: the mean of [`Difference::off`].
    pub off: f64,
    /// Which way they lean on tension, -100 to 100: the mean difference.
    pub tension: f64,
    /// Which way they lean on trust, -100 to 100: the mean difference.
    pub trust: f64,
}

impl Calibration {
    /// What guesses come to; none where there are none.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn of(differences: &[Difference]) -> Option<Self> {
        let guesses = differences.len();
        let mean = |part: fn(&Difference) -> f64| differences.iter().map(part).sum::<f64>() / guesses as f64;
        (guesses > 0).then(|| Self {
            guesses,
            off: mean(|difference| difference.off()),
            tension: mean(|difference| difference.tension.into()),
            trust: mean(|difference| difference.trust.into()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_are_held_against_the_truth_one_by_one_and_together() {
        let mood = |tension, trust| Mood { tension, trust };
        let one = Difference::of(mood(30, 60), mood(20, 80));
        assert_eq!((one.tension, one.trust, one.off()), (10, -20, 15.0));
        let other = Difference::of(mood(0, 100), mood(100, 0));
        assert_eq!((other.tension, other.trust, other.off()), (-100, 100, 100.0));
        assert_eq!(Difference::of(mood(55, 45), mood(55, 45)).off(), 0.0);
        // Two that lean to either side are off all the same.
        let all = Calibration::of(&[one, other]);
        assert_eq!(all, Some(Calibration { guesses: 2, off: 57.5, tension: -45.0, trust: 40.0 }));
        assert_eq!(Calibration::of(&[]), None);
    }
}
