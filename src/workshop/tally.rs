//! How a vote went.

use serde::{Deserialize, Serialize};

/// Votes by reply, in the order of the letters.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    counts: Vec<u32>,
}

impl Tally {
    /// A tally of these counts.
    #[must_use]
    pub fn new(counts: Vec<u32>) -> Self {
        Self { counts }
    }

    /// The votes by reply.
    #[must_use]
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// The votes for a reply; 0 for one that is not there.
    #[must_use]
    pub fn count(&self, choice: usize) -> u32 {
        self.counts.get(choice).copied().unwrap_or_default()
    }

    /// All votes together.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.counts.iter().fold(0, |total, count| total.saturating_add(*count))
    }

    /// The replies with most votes: one, several in a tie, none where nobody voted.
    #[must_use]
    pub fn most(&self) -> Vec<usize> {
        let most = self.counts.iter().copied().max().filter(|most| *most > 0);
        (0..).zip(&self.counts).filter(|(_, count)| Some(**count) == most).map(|(choice, _)| choice).collect()
    }

    /// The reply with most votes, where there is only one.
    #[must_use]
    pub fn single_most(&self) -> Option<usize> {
        match self.most().as_slice() {
            [choice] => Some(*choice),
            _ => None,
        }
    }

    /// Whether two or more replies have most votes.
    #[must_use]
    pub fn is_tie(&self) -> bool {
        self.most().len() > 1
    }

    /// The votes for a reply in parts of 100, halves up; none where nobody voted. The parts of all replies need not add
    /// up to 100.
    #[must_use]
    pub fn percent(&self, choice: usize) -> Option<u8> {
        let total = u64::from(self.total());
        let count = u64::from(self.count(choice)).min(total);
        (200 * count + total).checked_div(2 * total).and_then(|percent| u8::try_from(percent).ok())
    }

    /// The share of the replies with most votes, above 0 to 1; none where nobody voted.
    #[must_use]
    pub fn largest_share(&self) -> Option<f64> {
        let most = self.counts.iter().copied().max()?;
        (self.total() > 0).then(|| f64::from(most) / f64::from(self.total()))
    }

    /// How split the room was: 0 where all chose the same, 1 where every reply had as many votes. None where nobody voted
    /// or there was nothing to choose from.
    ///
    /// It is Shannon’s entropy of the shares by its largest value, the logarithm of the number of replies. Pielou (1966,
    /// doi 10.1016/0022-5193(66)90013-0) calls it evenness.
    #[must_use]
    pub fn evenness(&self) -> Option<f64> {
        let total = f64::from(self.total());
        let choices = u32::try_from(self.counts.len()).ok().filter(|choices| *choices > 1)?;
        if total == 0.0 {
            return None;
        }
        let shares = self.counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count) / total);
        let entropy: f64 = shares.map(|share| -share * share.ln()).sum();
        Some((entropy / f64::from(choices).ln()).clamp(0.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_tally_says_who_has_most_and_how_split_the_room_was() {
        fn check(counts: &[u32], most: &[usize], percents: &[Option<u8>], split: Option<(f64, f64)>) {
            let tally = Tally::new(counts.to_vec());
            assert_eq!(tally.most(), most, "{counts:?}");
            assert_eq!(tally.single_most(), if let [one] = most { Some(*one) } else { None }, "{counts:?}");
            assert_eq!(tally.is_tie(), most.len() > 1, "{counts:?}");
            let shown: Vec<_> = (0..counts.len()).map(|choice| tally.percent(choice)).collect();
            assert_eq!(shown, percents, "{counts:?}");
            let close = |one: Option<f64>, other: Option<f64>| match (one, other) {
                (Some(one), Some(other)) => (one - other).abs() < 1e-4,
                (one, other) => one == other,
            };
            assert!(close(tally.largest_share(), split.map(|(share, _)| share)), "{tally:?}");
            assert!(close(tally.evenness(), split.map(|(_, evenness)| evenness)), "{:?}", tally.evenness());
        }
        check(&[], &[], &[], None);
        check(&[0, 0], &[], &[None, None], None);
        check(&[7, 0], &[0], &[Some(100), Some(0)], Some((1.0, 0.0)));
        check(&[4, 4], &[0, 1], &[Some(50), Some(50)], Some((0.5, 1.0)));
        check(&[4, 21, 9, 4], &[1], &[Some(11), Some(55), Some(24), Some(11)], Some((0.5526, 0.8244)));
        check(&[1, 1, 1], &[0, 1, 2], &[Some(33), Some(33), Some(33)], Some((1.0 / 3.0, 1.0)));
        check(&[u32::MAX, 1], &[0], &[Some(100), Some(0)], Some((1.0, 0.0)));
    }

    #[test]
    fn one_reply_alone_splits_nobody() {
        let tally = Tally::new(vec![5]);
        assert_eq!((tally.single_most(), tally.percent(0), tally.evenness()), (Some(0), Some(100), None));
        assert_eq!((tally.count(9), tally.percent(9)), (0, Some(0)));
        assert!((tally.largest_share().unwrap() - 1.0).abs() < 1e-9);
    }
}
