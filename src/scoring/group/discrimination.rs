//! Whether a node tells those who do well elsewhere from those who do not.

/// Below so many runs nothing is said about it.
pub const FEWEST_FOR_A_HINT: u64 = 10;

/// Below so many runs a figure is a hint and no finding: the spread of a correlation that is due to chance alone is about
/// one over the root of the runs, 0.3 for ten of them and 0.2 for thirty.
pub const FEWEST_FOR_DISCRIMINATION: u64 = 30;

/// How well what people earned at a node goes together with what they earned everywhere else in the same run: the
/// product-moment correlation of the two shares, −1 to 1 (“corrected item–rest correlation”).
///
/// The rest is taken without the node, since a part always goes with a whole that it is in (S. Henrysson, Psychometrika
/// 28, 1963): with the ten or so turns of a conversation that alone would make most nodes look good. It is taken over
/// all runs, and not as the difference between the upper and the lower 27 in a hundred, which leaves half of a small group
/// unused and has no merit but that it was quick to reckon by hand (F. B. Baker, Psychometrika 30, 1965). Thirty runs
/// are the fewest from which item analysis is called useful (S. M. Downing and R. Yudkowsky, Assessment in Health
/// Professions Education, 2009); how wide the errors are below that is in J. D. Kromrey and T. P. Bacon, Item Analysis of
/// Achievement Tests Based on Small Numbers of Examinees, 1992 (ERIC ED348378).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discrimination {
    /// Fewer than [`FEWEST_FOR_A_HINT`] runs can be compared.
    TooFew,
    /// Everybody earned the same, here or everywhere else: there is nothing to compare.
    AllAlike,
    /// What came of the comparison.
    Known {
        /// The correlation in hundredths, −100 to 100.
        hundredths: i8,
        /// Over how many runs.
        runs: u64,
    },
}

/// What a correlation says, in the steps of R. L. Ebel and D. A. Frisbie (Essentials of Educational Measurement, 1991).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// 0.40 and more.
    Clearly,
    /// 0.20 to 0.39.
    Somewhat,
    /// Between −0.20 and 0.20.
    Hardly,
    /// −0.20 and less: those who do well elsewhere do badly here, and the points at the node want a look.
    TheOtherWay,
}

impl Telling {
    /// Its word in the language files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Clearly => "clearly",
            Self::Somewhat => "somewhat",
            Self::Hardly => "hardly",
            Self::TheOtherWay => "the-other-way",
        }
    }
}

impl Discrimination {
    /// What it says; none where there is no figure.
    #[must_use]
    pub fn telling(self) -> Option<Telling> {
        match self {
            Self::Known { hundredths: 40.., .. } => Some(Telling::Clearly),
            Self::Known { hundredths: 20.., .. } => Some(Telling::Somewhat),
            Self::Known { hundredths: -19.., .. } => Some(Telling::Hardly),
            Self::Known { .. } => Some(Telling::TheOtherWay),
            Self::TooFew | Self::AllAlike => None,
        }
    }

    /// Whether the figure is of too few runs to be more than a hint.
    #[must_use]
    pub fn is_hint(self) -> bool {
        matches!(self, Self::Known { runs, .. } if runs < FEWEST_FOR_DISCRIMINATION)
    }
}

/// Pairs of shares in thousandths, as the sums that a correlation rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pairs {
    count: i128,
    here: i128,
    rest: i128,
    here_squared: i128,
    rest_squared: i128,
    product: i128,
}

impl Pairs {
    /// Adds what a run earned at the node and elsewhere, each as a part of a whole above 0.
    pub(super) fn add(&mut self, here: (i64, i64), rest: (i64, i64)) {
        let thousandths = |(part, whole): (i64, i64)| i128::from((2000 * part + whole).div_euclid(2 * whole));
        let (here, rest) = (thousandths(here), thousandths(rest));
        self.count += 1;
        self.here += here;
        self.rest += rest;
        self.here_squared += here * here;
        self.rest_squared += rest * rest;
        self.product += here * rest;
    }

    pub(super) fn discrimination(&self) -> Discrimination {
        let runs = u64::try_from(self.count).unwrap_or_default();
        if runs < FEWEST_FOR_A_HINT {
            return Discrimination::TooFew;
        }
        let together = self.count * self.product - self.here * self.rest;
        let spread_here = self.count * self.here_squared - self.here * self.here;
        let spread_rest = self.count * self.rest_squared - self.rest * self.rest;
        match hundredths(together, spread_here, spread_rest) {
            Some(hundredths) => Discrimination::Known { hundredths, runs },
            None => Discrimination::AllAlike,
        }
    }
}

/// A number over the root of the product of two others, in hundredths, halves away from zero.
fn hundredths(number: i128, one: i128, other: i128) -> Option<i8> {
    let (mut part, mut whole) = (number.unsigned_abs(), one.unsigned_abs().checked_mul(other.unsigned_abs())?);
    if whole == 0 {
        return None;
    }
    // A root in whole numbers is near enough once it is large.
    while whole < 1 << 100 {
        (part, whole) = (part << 1, whole << 2);
    }
    let root = whole.isqrt();
    let rounded = i8::try_from((200 * part + root) / (2 * root)).unwrap_or(100).min(100);
    Some(if number < 0 { -rounded } else { rounded })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    fn of(pairs: &[(i64, i64)]) -> Discrimination {
        let mut all = Pairs::default();
        for (here, rest) in pairs {
            all.add((*here, 1000), (*rest, 1000));
        }
        all.discrimination()
    }

    #[test]
    fn the_figures_are_those_reckoned_by_hand() {
        fn check(pairs: &[(i64, i64)], times: usize, expected: Discrimination) {
            assert_eq!(of(&pairs.repeat(times)), expected, "{pairs:?}");
        }
        let known = |hundredths, runs| Discrimination::Known { hundredths, runs };
        check(&[(0, 0), (1000, 1000)], 5, known(100, 10));
        check(&[(0, 1000), (1000, 0)], 5, known(-100, 10));
        check(&[(0, 0), (0, 1000), (1000, 0), (1000, 1000)], 3, known(0, 12));
        // 0, 0, 1, 1 beside 0.2, 0.6, 0.4, 0.8: 0.05 over the root of 0.25 x 0.05 is 0.447.
        check(&[(0, 200), (0, 600), (1000, 400), (1000, 800)], 3, known(45, 12));
        // Of five who did badly elsewhere three did well here, of five who did well elsewhere one: -0.08 over the root of
        // 0.24 x 0.16 is -0.408.
        let badly = [(1000, 100), (1000, 100), (1000, 100), (0, 100), (0, 100)];
        let well = [(1000, 900), (0, 900), (0, 900), (0, 900), (0, 900)];
        check(&[badly, well].concat(), 1, known(-41, 10));
        check(&[(500, 0), (500, 1000)], 5, Discrimination::AllAlike);
        check(&[(0, 500), (1000, 500)], 5, Discrimination::AllAlike);
        check(&[(0, 0), (1000, 1000), (0, 0)], 3, Discrimination::TooFew);
        check(&[], 0, Discrimination::TooFew);
    }

    #[test]
    fn a_million_runs_are_not_too_many() {
        let mut all = Pairs::default();
        for _ in 0..500_000 {
            all.add((0, 1), (0, 7));
            all.add((1, 1), (7, 7));
        }
        assert_eq!(all.discrimination(), Discrimination::Known { hundredths: 100, runs: 1_000_000 });
    }

    #[test]
    fn steps_of_a_correlation() {
        fn check(hundredths: i8, expected: Telling) {
            assert_eq!(Discrimination::Known { hundredths, runs: 30 }.telling(), Some(expected), "{hundredths}");
        }
        check(100, Telling::Clearly);
        check(40, Telling::Clearly);
        check(39, Telling::Somewhat);
        check(20, Telling::Somewhat);
        check(19, Telling::Hardly);
        check(-19, Telling::Hardly);
        check(-20, Telling::TheOtherWay);
        check(-100, Telling::TheOtherWay);
        assert!(Discrimination::Known { hundredths: 50, runs: 29 }.is_hint());
        assert!(!Discrimination::Known { hundredths: 50, runs: 30 }.is_hint());
        assert_eq!(Discrimination::TooFew.telling(), None);
    }

    proptest! {
        #[test]
        fn it_is_the_correlation_in_whole_hundredths(pairs in prop::collection::vec((0..=1000_i64, 0..=1000_i64), 10..60)) {
            let count = pairs.len() as f64;
            let mean = |of: &dyn Fn(&(i64, i64)) -> f64| pairs.iter().map(of).sum::<f64>() / count;
            let (here, rest) = (mean(&|pair| pair.0 as f64), mean(&|pair| pair.1 as f64));
            let together = mean(&|pair| (pair.0 as f64 - here) * (pair.1 as f64 - rest));
            let spread = |of: &dyn Fn(&(i64, i64)) -> f64| mean(of).sqrt();
            let one = spread(&|pair| (pair.0 as f64 - here).powi(2));
            let other = spread(&|pair| (pair.1 as f64 - rest).powi(2));
            prop_assume!(one > 0.5 && other > 0.5);
            let Discrimination::Known { hundredths, .. } = of(&pairs) else { panic!("nothing to compare") };
            prop_assert!((together / (one * other) * 100.0 - f64::from(hundredths)).abs() < 0.5001);
            // In whatever order they come.
            let mut turned = pairs.clone();
            turned.reverse();
            prop_assert_eq!(of(&turned), of(&pairs));
        }
    }
}
