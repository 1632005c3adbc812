//! How well the reader reads: counts and ratios over labelled texts.

/// How often something was said to be there, and how often it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hits {
    /// Said and true.
    pub right: usize,
    /// Said and not true.
    pub wrong: usize,
    /// True and not said.
    pub missed: usize,
    /// Neither.
    pub neither: usize,
}

impl Hits {
    /// Counts one text.
    pub fn count(&mut self, said: bool, is_true: bool) {
        match (said, is_true) {
            (true, true) => self.right += 1,
            (true, false) => self.wrong += 1,
            (false, true) => self.missed += 1,
            (false, false) => self.neither += 1,
        }
    }

    /// Of what was said, the share that is true: 0 to 1.
    #[must_use]
    pub fn precision(self) -> f64 {
        ratio(self.right, self.right + self.wrong)
    }

    /// Of what is true, the share that was said: 0 to 1.
    #[must_use]
    pub fn recall(self) -> f64 {
        ratio(self.right, self.right + self.missed)
    }

    /// The harmonic mean of both: 0 to 1.
    #[must_use]
    pub fn f1(self) -> f64 {
        ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }
}

/// A share of a whole, 0 to 1; 0 of nothing.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// How often a text of the one kind has more than one of the other, ties half: the area under the ROC curve, 0 to 1.
/// None where one of the kinds is missing. Each pair is what a text was given, and whether it is of the first kind.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
pub fn area_under_curve(scored: &[(f64, bool)]) -> Option<f64> {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (mut below, mut area) = (0.0, 0.0);
    let mut rest = sorted.as_slice();
    while let Some((first, _)) = rest.first() {
        let equal = rest.iter().take_while(|(score, _)| score.total_cmp(first).is_eq()).count();
        let (tied, after) = rest.split_at(equal);
        let kind = tied.iter().filter(|(_, is)| *is).count() as f64;
        let other = equal as f64 - kind;
        area += kind * (below + other / 2.0);
        below += other;
        rest = after;
    }
    let kind = scored.iter().filter(|(_, is)| *is).count() as f64;
    (kind > 0.0 && below > 0.0).then(|| area / (kind * below))
}

/// How far two orders of the same texts agree: Spearman's rank correlation, -1 to 1. None where one of them never
/// differs.
#[must_use]
pub fn rank_correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let first = ranks(pairs.iter().map(|pair| pair.0));
    let second = ranks(pairs.iter().map(|pair| pair.1));
    let mean = |ranks: &[f64]| ranks.iter().sum::<f64>() / f64::from(u32::try_from(ranks.len()).unwrap_or(u32::MAX));
    let (mean_first, mean_second) = (mean(&first), mean(&second));
    let (mut both, mut one, mut other) = (0.0, 0.0, 0.0);
    for (a, b) in first.iter().zip(&second) {
        both += (a - mean_first) * (b - mean_second);
        one += (a - mean_first).powi(2);
        other += (b - mean_second).powi(2);
    }
    (one > 0.0 && other > 0.0).then(|| both / (one * other).sqrt())
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sorted: Vec<(usize, f64)> = values.enumerate().collect();
    sorted.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut ranks = vec![0.0; sorted.len()];
    let (mut rest, mut before) = (sorted.as_slice(), 0_usize);
    while let Some((_, first)) = rest.first() {
        let equal = rest.iter().take_while(|(_, value)| value.total_cmp(first).is_eq()).count();
        let (tied, after) = rest.split_at(equal);
        for (index, _) in tied {
            if let Some(rank) = ranks.get_mut(*index) {
                *rank = before as f64 + (equal as f64 + 1.0) / 2.0;
            }
        }
        before += equal;
        rest = after;
    }
    ranks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]

    use super::*;

    #[test]
    fn hits_come_to_precision_recall_and_f1() {
        let mut hits = Hits::default();
        for (said, is_true) in [(true, true), (true, false), (false, true), (true, true), (false, false)] {
            hits.count(said, is_true);
        }
        assert_eq!(hits, Hits { right: 2, wrong: 1, missed: 1, neither: 1 });
        assert_eq!((hits.precision(), hits.recall(), hits.f1()), (2.0 / 3.0, 2.0 / 3.0, 2.0 / 3.0));
        assert_eq!(Hits::default().f1(), 0.0);
    }

    #[test]
    fn the_area_under_the_curve_counts_ties_half() {
        assert_eq!(area_under_curve(&[(1.0, false), (2.0, true)]), Some(1.0));
        assert_eq!(area_under_curve(&[(1.0, false), (1.0, true)]), Some(0.5));
        assert_eq!(area_under_curve(&[(1.0, true), (1.0, false), (2.0, true), (0.0, true)]), Some(0.5));
        assert_eq!(area_under_curve(&[(1.0, true)]), None);
    }

    #[test]
    fn ranks_agree_or_turn_round() {
        assert_eq!(rank_correlation(&[(1.0, 10.0), (2.0, 20.0), (3.0, 90.0)]), Some(1.0));
        assert_eq!(rank_correlation(&[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)]), Some(-1.0));
        assert_eq!(rank_correlation(&[(1.0, 1.0), (2.0, 1.0)]), None);
    }
}
