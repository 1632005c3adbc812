//! The one place that asks the system for chance: the seed of a run that nobody named one for.

use rand::TryRng;
use rand::rngs::SysRng;

/// The system gave no randomness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random number for this run; name one with --seed")]
pub struct NoRandomness;

/// A seed for a run that nobody named one for.
///
/// # Errors
/// Where the system gives no randomness.
pub fn fresh_seed() -> Result<u64, NoRandomness> {
    SysRng.try_next_u64().map_err(|_| NoRandomness)
}
