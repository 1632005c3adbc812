//! How likely chance alone is to come out as far off as what was counted.

/// Above so many trials a difference that is large enough to matter cannot be chance any more; the exact figure, which
/// takes the square of the trials, is not worked out.
const MOST_TRIALS: usize = 500;

/// Trials with known chances, and what came of them: for each moment, how many of the replies that somebody picks by
/// habit are best.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    /// What was counted.
    pub(super) count: usize,
    /// What chance alone gives on average.
    pub(super) expected: f64,
    trials: usize,
    /// How likely each count is by chance alone, from 0.
    likely: Vec<f64>,
}

impl Tally {
    /// No trial so far.
    pub(super) fn new() -> Self {
        Self { count: 0, expected: 0.0, trials: 0, likely: vec![1.0] }
    }

    /// Picks `picked` of `all` replies without looking, of which `best` are best, and notes that `count` of the picked
    /// ones were. `picked` and `best` are at most `all`.
    pub(super) fn add(&mut self, all: usize, best: usize, picked: usize, count: usize) {
        self.count += count;
        self.expected += number(picked * best) / number(all.max(1));
        self.trials += 1;
        if self.trials > MOST_TRIALS {
            return;
        }
        let ways = number_of_ways(all, picked);
        let mut likely = vec![0.0; self.likely.len() + picked];
        for hits in 0..=picked {
            let chance = number_of_ways(best, hits) * number_of_ways(all - best, picked - hits) / ways;
            for (so_far, before) in self.likely.iter().enumerate() {
                if let Some(after) = likely.get_mut(so_far + hits) {
                    *after += before * chance;
                }
            }
        }
        self.likely = likely;
    }

    /// How likely chance alone gives this count or a higher one, 0 to 1.
    pub(super) fn at_least_so_many(&self) -> f64 {
        if self.trials > MOST_TRIALS { 0.0 } else { self.likely.iter().skip(self.count).sum() }
    }

    /// How likely chance alone gives this count or a lower one, 0 to 1.
    pub(super) fn at_most_so_many(&self) -> f64 {
        if self.trials > MOST_TRIALS { 0.0 } else { self.likely.iter().take(self.count + 1).sum() }
    }
}

/// In how many ways so many things can be taken out of `all`.
fn number_of_ways(all: usize, taken: usize) -> f64 {
    if taken > all { 0.0 } else { (0..taken).map(|n| number(all - n) / number(n + 1)).product() }
}

#[expect(clippy::cast_precision_loss, reason = "counts of replies stay far below 2 to the 52nd")]
pub(super) fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_worked_out_exactly() {
        fn check(trials: &[(usize, usize, usize, usize)], expected: f64, at_least: f64, at_most: f64) {
            let mut tally = Tally::new();
            for (all, best, picked, count) in trials {
                tally.add(*all, *best, *picked, *count);
            }
            let figures = [tally.expected, tally.at_least_so_many(), tally.at_most_so_many()];
            for (figure, expected) in figures.into_iter().zip([expected, at_least, at_most]) {
                assert!((figure - expected).abs() < 1e-9, "{trials:?}: {figures:?}");
            }
        }
        check(&[], 0.0, 1.0, 1.0);
        check(&[(4, 1, 1, 1)], 0.25, 0.25, 1.0);
        // Two coins: heads once.
        check(&[(2, 1, 1, 1), (2, 1, 1, 0)], 1.0, 0.75, 0.75);
        // Two of four picked, two are best: none, one and both have 1, 4 and 1 of 6 ways.
        check(&[(4, 2, 2, 2)], 1.0, 1.0 / 6.0, 1.0);
        check(&[(4, 2, 2, 0)], 1.0, 1.0, 1.0 / 6.0);
        // Of ten moments with four replies the longest is best at eight.
        let ten: Vec<_> = (0..10).map(|n| (4, 1, 1, usize::from(n < 8))).collect();
        check(&ten, 2.5, 436.0 / 1_048_576.0, 1.0 - 31.0 / 1_048_576.0);
    }

    #[test]
    fn very_many_trials_take_no_time() {
        let mut tally = Tally::new();
        (0..100_000).for_each(|_| tally.add(4, 1, 1, 1));
        assert_eq!((tally.count, tally.likely.len()), (100_000, MOST_TRIALS + 1));
        assert!((tally.expected - 25_000.0).abs() < 1e-6);
    }
}
