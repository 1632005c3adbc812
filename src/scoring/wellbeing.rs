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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scene_is_hard_by_its_close_or_its_peak() {
        fn check(tone: Option<Tone>, tensions: &[u8], expected: bool) {
            let moods: Vec<Mood> = tensions.iter().map(|tension| Mood { tension: *tension, trust: 50 }).collect();
            assert_eq!(is_hard(tone, &moods), expected, "{tone:?} {tensions:?}");
        }
        check(Some(Tone::Good), &[50, 40, 20], false);
        check(Some(Tone::Poor), &[20, 20], true);
        check(Some(Tone::Mixed), &[40, 59], false);
        check(Some(Tone::Mixed), &[40, 60], true);
        check(Some(Tone::Good), &[40, 79, 30], false);
        check(Some(Tone::Good), &[40, 80, 30], true);
        check(None, &[40, 30], false);
        check(None, &[40, 70], true);
        check(None, &[90], false);
        check(None, &[], false);
    }
}
