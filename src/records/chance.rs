//! Chance for a run from the system: the seed, where nobody named one, and the run’s key.

use std::time::{SystemTime, UNIX_EPOCH};

use rand::TryRng;
use rand::rngs::SysRng;

use crate::scenario::Detail;

/// The system gave no randomness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random number for this run; name one with --seed")]
pub struct NoRandomness;

impl NoRandomness {
    /// The line for a person: a key of the words, and the values in it.
    #[must_use]
    pub fn line(self) -> (&'static str, Vec<(&'static str, Detail)>) {
        ("fault-no-randomness", Vec::new())
    }
}

/// A seed for a run that nobody named one for.
///
/// # Errors
/// Where the system gives no randomness.
pub fn fresh_seed() -> Result<u64, NoRandomness> {
    SysRng.try_next_u64().map_err(|_| NoRandomness)
}

/// A name that nobody else draws: a UUID of version 4. Where the system gives no randomness, the time and the process
/// stand in for it, which no two runs of one machine share.
pub(super) fn fresh_key() -> String {
    let mut bytes = [0_u8; 16];
    if SysRng.try_fill_bytes(&mut bytes).is_err() {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        bytes = (since.as_nanos() ^ (u128::from(std::process::id()) << 96)).to_be_bytes();
    }
    let number = u128::from_be_bytes(bytes);
    // Version 4, variant 1, each at its place (RFC 9562).
    let number = number & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let digits = format!("{number:032x}");
    let mut key = String::with_capacity(36);
    for (index, digit) in digits.chars().enumerate() {
        if matches!(index, 8 | 12 | 16 | 20) {
            key.push('-');
        }
        key.push(digit);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_key_is_a_uuid_of_version_4_and_never_the_same() {
        let keys: std::collections::BTreeSet<String> = (0..1000).map(|_| fresh_key()).collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let groups: Vec<usize> = key.split('-').map(str::len).collect();
            assert_eq!(groups, [8, 4, 4, 4, 12], "{key}");
            let sign = |index| key.chars().nth(index);
            assert_eq!(sign(14), Some('4'), "{key}");
            assert!(matches!(sign(19), Some('8' | '9' | 'a' | 'b')), "{key}");
        }
    }
}
