//! How the scores of many runs lie.

/// Scores, 0 to 100, each with how often it was earned. Exact, in the same memory for ten runs and for a million.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// How many runs have each score.
    counts: Vec<u64>,
}

/// Five scores that were really earned, each with a quarter of the runs between it and the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quartiles {
    /// The least.
    pub least: u8,
    /// A quarter of the runs have this or less.
    pub lower: u8,
    /// Half of them have this or less.
    pub middle: u8,
    /// Three quarters of them have this or less.
    pub upper: u8,
    /// The most.
    pub most: u8,
}

impl Default for Distribution {
    fn default() -> Self {
        Self { counts: vec![0; 101] }
    }
}

impl Distribution {
    /// Adds a score, 0 to 100; none where the axis was never in play.
    pub(super) fn add(&mut self, score: Option<u8>) {
        if let Some(count) = score.and_then(|score| self.counts.get_mut(usize::from(score))) {
            *count += 1;
        }
    }

    /// How many runs have a score.
    #[must_use]
    pub fn runs(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// How many runs have a score from 0 to 9, from 10 to 19, and so on; the last is from 90 to 100.
    #[must_use]
    pub fn tens(&self) -> [u64; 10] {
        let mut tens = [0; 10];
        for (score, count) in self.counts.iter().enumerate() {
            if let Some(ten) = tens.get_mut((score / 10).min(9)) {
                *ten += count;
            }
        }
        tens
    }

    /// The mean, rounded to a whole number, halves up; none where no run has a score.
    #[must_use]
    pub fn mean(&self) -> Option<u8> {
        let runs = self.runs();
        let sum: u64 = self.counts.iter().zip(0_u64..).map(|(count, score)| count * score).sum();
        (2 * sum + runs).checked_div(2 * runs).and_then(|mean| u8::try_from(mean).ok())
    }

    /// The quartiles by nearest rank, so that each is a score that somebody earned; none where no run has a score.
    #[must_use]
    pub fn quartiles(&self) -> Option<Quartiles> {
        let runs = self.runs();
        let at = |quarter: u64| self.ranked((quarter * runs).div_ceil(4).max(1));
        Some(Quartiles { least: at(0)?, lower: at(1)?, middle: at(2)?, upper: at(3)?, most: at(4)? })
    }

    /// The score at a rank, from 1.
    fn ranked(&self, rank: u64) -> Option<u8> {
        let mut so_far = 0;
        let place = self.counts.iter().position(|count| {
            so_far += count;
            so_far >= rank
        });
        place.and_then(|score| u8::try_from(score).ok())
    }
}
