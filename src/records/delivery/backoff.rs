//! How long to wait for a store that does not answer: longer each time, and never the same for two programs.

use std::time::Duration;

use rand::TryRng;
use rand::rngs::SysRng;

/// The shortest and the longest time to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// After the first failure.
    pub first: Duration,
    /// However many there were.
    pub longest: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { first: Duration::from_secs(1), longest: Duration::from_secs(60) }
    }
}

impl Backoff {
    /// The wait after so many failures in a row: between half and all of a time that doubles. Where the store names a
    /// time itself, at least that.
    #[must_use]
    pub fn after(self, failures: u32, asked: Option<Duration>) -> Duration {
        let doubled = self.first.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(self.longest);
        // A whole room that starts again after a cut should not call at one moment.
        let chance = SysRng.try_next_u32().unwrap_or(u32::MAX);
        let half = doubled / 2;
        let wait = half + half.mul_f64(f64::from(chance) / f64::from(u32::MAX));
        wait.max(asked.unwrap_or_default().min(self.longest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_doubles_and_has_an_end() {
        fn check(failures: u32, asked: Option<u64>, expected: (u64, u64)) {
            for _ in 0..50 {
                let wait = Backoff::default().after(failures, asked.map(Duration::from_secs));
                let (least, most) = expected;
                let span = Duration::from_millis(least)..=Duration::from_millis(most);
                assert!(span.contains(&wait), "{failures}: {wait:?}");
            }
        }
        check(1, None, (500, 1000));
        check(2, None, (1000, 2000));
        check(5, None, (8000, 16_000));
        check(7, None, (30_000, 60_000));
        check(u32::MAX, None, (30_000, 60_000));
        check(1, Some(20), (20_000, 20_000));
        check(1, Some(3600), (60_000, 60_000));
    }
}
