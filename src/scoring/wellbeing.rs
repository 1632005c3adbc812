//! Whether a scene was hard on the trainee: then a minute’s breathing is offered. Never scored.

use crate::scenario::{Mood, Tone};

/// Tension at the close from which on a scene counts as hard: the customer is defensive.
const AT_THE_CLOSE: u8 = 60;

/// Tension at any time from which on a scene counts as hard, however it closed.
const AT_ITS_PEAK: u8 = 80;

/// Whether a scene was hard: it closed with the tone `Poor`, or with tension at 60 or more, or tension was 80 or more
/// at some time. `moods`: at the start and after each turn. A run broken off has no tone, and its last mood counts.
/// A scene without a turn is never hard, whatever mood the customer came in.
#[must_use]
pub fn is_hard(tone: Option<Tone>, moods: &[Mood]) -> bool {
    let peak = moods.iter().map(|mood| mood.tension).max();
    let close = moods.last().map(|mood| mood.tension);
    moods.len() > 1
        && (tone == Some(Tone::Poor)
            || close.is_some_and(|tension| tension >= AT_THE_CLOSE)
            || peak.is_some_and(|tension| tension >= AT_ITS_PEAK))
}
