//! How well the reader reads: counts and ratios over labelled texts, and what a talk is worth.

use super::{Evidence, Head, Reading, Reason};

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

/// What a talk between two people holds: who asks, who is asked, and how.
#[derive(Debug, Clone, Copy, Default)]
pub struct SessionCounts {
    /// Turns of the one who asks.
    turns: u32,
    /// Open questions among them, and others.
    open: u32,
    closed: u32,
    /// Cues that cost something.
    tells: u32,
    /// Words of the one who asks, and of the one who is asked.
    words: u32,
    theirs: u32,
}

/// So many words a turn weigh as much as a whole share.
const LONG: f64 = 30.0;

/// Turns of so few words only keep the talk going.
const NODS: usize = 3;

impl SessionCounts {
    /// Counts a turn of the one who asks: its reading, its words, and those of the other before it.
    pub fn add(&mut self, reading: &Reading, text: &str, before: &str) {
        let count = |text: &str| text.split_whitespace().count();
        let words = |text: &str| u32::try_from(count(text)).unwrap_or_default();
        self.turns += 1;
        self.theirs += words(before);
        if count(text) <= NODS {
            return;
        }
        self.words += words(text);
        let yes = |head: Head| reading.lean(head) > 0;
        let lines = reading.axes.iter().flat_map(|axis| &axis.evidence);
        let costs = |line: &&Evidence| line.worth <= -40 && matches!(line.reason, Reason::Cue(_));
        self.open += u32::from(yes(Head::OpenQuestion));
        self.closed += u32::from(yes(Head::Question) && !yes(Head::OpenQuestion));
        self.tells += u32::try_from(lines.filter(costs).count()).unwrap_or_default();
    }

    /// A session is good where the other has the word: the share of questions that are open, and the share of words
    /// that are theirs; less what tells or asks for a yes, and less long turns.
    #[must_use]
    pub fn worth(self) -> f64 {
        let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
        share(self.open, self.open + self.closed + 1) + share(self.theirs, self.theirs + self.words)
            - share(self.tells + self.closed, self.turns)
            - share(self.words, self.turns) / LONG
    }
}

/// Cohen’s kappa with quadratic weights, of sums in hundredths rounded to points and labels of -2 to 2; 0 where chance alone
/// would have everything agree.
#[must_use]
pub fn weighted_kappa(pairs: &[(f64, f64)]) -> f64 {
    let pairs: Vec<(f64, f64)> = pairs.iter().map(|(sum, label)| ((sum / 100.0).round(), *label)).collect();
    let seen: f64 = pairs.iter().map(|(one, other)| (one - other).powi(2)).sum();
    let by_chance: f64 =
        pairs.iter().map(|(one, _)| pairs.iter().map(|(_, other)| (one - other).powi(2)).sum::<f64>()).sum();
    let count = f64::from(u32::try_from(pairs.len()).unwrap_or(u32::MAX));
    if by_chance == 0.0 { 0.0 } else { 1.0 - seen / (by_chance / count) }
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
    fn kappa_is_one_where_all_agree_and_none_where_chance_does_as_well() {
        assert_eq!(weighted_kappa(&[(100.0, 1.0), (-160.0, -2.0), (20.0, 0.0)]), 1.0);
        // Seen 1 + 0; by chance each with each: (0 + 1 + 1 + 0) / 2.
        assert_eq!(weighted_kappa(&[(0.0, 1.0), (100.0, 1.0)]), 0.0);
        assert_eq!(weighted_kappa(&[(0.0, 0.0), (0.0, 0.0)]), 0.0);
    }

    #[test]
    fn a_talk_is_worth_more_where_the_other_has_the_word() {
        let reader = crate::reading::Reader::shipped();
        let worth = |turns: &[(&str, &str)]| {
            let mut counts = SessionCounts::default();
            for (text, before) in turns {
                counts.add(&reader.reading(text, &reader.heard(&[*before], &[])), text, before);
            }
            counts.worth()
        };
        let open = worth(&[("What happened on that day?", "It was all too much for me, and then I left it all.")]);
        let closed = worth(&[("Did you call us at once on that day?", "No.")]);
        assert!(open > closed, "{open} {closed}");
    }

    #[test]
    fn ranks_agree_or_turn_round() {
        assert_eq!(rank_correlation(&[(1.0, 10.0), (2.0, 20.0), (3.0, 90.0)]), Some(1.0));
        assert_eq!(rank_correlation(&[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)]), Some(-1.0));
        assert_eq!(rank_correlation(&[(1.0, 1.0), (2.0, 1.0)]), None);
    }
}
