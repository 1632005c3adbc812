//! The bots’ own chance: which of several that please alike is taken.
//!
//! One ChaCha8 stream for each run, keyed by the run’s seed: quick, and the same on every machine. The customer’s
//! draws (temperament, the order of the cards) stay those of the session, so that a bot meets exactly the customer
//! whom a person meets under the same seed.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// Where a stream’s key says what it is for; no draw of a session has this number there.
const RUN_SEEDS: u64 = u64::MAX;
const CHOICES: u64 = u64::MAX - 1;

/// The seed of a run, by its number: the same run for every bot.
pub(super) fn run_seed(base: u64, run: u64) -> u64 {
    stream(base, RUN_SEEDS, run).next_u64()
}

/// The choices of a bot in one run.
pub(super) struct Chance(ChaCha8Rng);

impl Chance {
    pub(super) fn of_run(seed: u64) -> Self {
        Self(stream(seed, CHOICES, 0))
    }

    /// A number from 0 to `below` - 1, uniform; 0 where there is nothing to choose, which takes no draw.
    pub(super) fn below(&mut self, below: usize) -> usize {
        if below < 2 {
            return 0;
        }
        usize::try_from((u128::from(self.0.next_u64()) * below as u128) >> 64).unwrap_or_default()
    }
}

fn stream(seed: u64, purpose: u64, number: u64) -> ChaCha8Rng {
    let mut key = [0_u8; 32];
    let parts = [seed, purpose, number].into_iter().flat_map(u64::to_le_bytes);
    for (slot, byte) in key.iter_mut().zip(parts) {
        *slot = byte;
    }
    ChaCha8Rng::from_seed(key)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn choices_are_the_same_on_every_machine_and_uniform() {
        let mut chance = Chance::of_run(42);
        let drawn: Vec<usize> = (0..8).map(|_| chance.below(100)).collect();
        // A ChaCha8 written from its description gives the same.
        assert_eq!(drawn, [42, 24, 24, 51, 13, 74, 77, 7]);
        let mut counts = [0_usize; 5];
        for _ in 0..5000 {
            counts[chance.below(5)] += 1;
        }
        assert!(counts.iter().all(|count| (850..1150).contains(count)), "{counts:?}");
        assert_eq!((chance.below(0), chance.below(1)), (0, 0));
    }

    #[test]
    fn each_run_has_a_seed_of_its_own() {
        assert_eq!(run_seed(1, 7), 14_395_562_712_406_574_710);
        let seeds: std::collections::BTreeSet<u64> =
            (0..20).flat_map(|base| (0..100).map(move |run| run_seed(base, run))).collect();
        assert_eq!(seeds.len(), 2000);
    }
}
