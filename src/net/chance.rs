//! What nobody may guess, from the system’s own chance.

use rand::TryRng;
use rand::rngs::SysRng;

use crate::workshop::Voter;

/// The system gave no randomness, without which there are no tokens that nobody can guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random numbers")]
pub struct NoRandomness;

/// Digits and letters that nobody takes for each other: no I, L, O and U (Douglas Crockford’s base 32). Each is 5 bits.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// So many signs, each drawn on its own.
pub(super) fn signs(count: usize) -> Result<String, NoRandomness> {
    let mut bytes = vec![0_u8; count];
    SysRng.try_fill_bytes(&mut bytes).map_err(|_| NoRandomness)?;
    let sign = |byte: &u8| SIGNS.get(usize::from(byte & 31)).copied().map_or('0', char::from);
    Ok(bytes.iter().map(sign).collect())
}

/// A voter that nobody else is: 128 random bits.
pub(super) fn voter() -> Result<Voter, NoRandomness> {
    let mut bytes = [0_u8; 16];
    SysRng.try_fill_bytes(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(Voter(u128::from_be_bytes(bytes)))
}

/// Typed signs as they were meant: what looks alike is the same, and what is no sign is left out.
pub(super) fn typed(text: &str) -> String {
    let sign = |sign: char| match sign.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        sign if sign.is_ascii() && SIGNS.contains(&(sign as u8)) => Some(sign),
        _ => None,
    };
    text.chars().filter_map(sign).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn nothing_is_drawn_twice() {
        let words: BTreeSet<String> = (0..1_000).map(|_| signs(10).unwrap()).collect();
        assert_eq!(words.len(), 1_000);
        assert!(words.iter().all(|word| word.len() == 10 && typed(word) == *word));
        let voters: BTreeSet<Voter> = (0..1_000).map(|_| voter().unwrap()).collect();
        assert_eq!(voters.len(), 1_000);
    }

    #[test]
    fn what_is_typed_is_read_with_a_kind_eye() {
        let check = |text: &str, expected: &str| assert_eq!(typed(text), expected);
        check("7kq 2m9", "7KQ2M9");
        check("oIl-u.é", "011");
        check("", "");
    }
}
