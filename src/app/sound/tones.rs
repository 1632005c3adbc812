//! What is heard, made from numbers: the quiet of each place, and the soft note when something is learned. No
//! recording is in it, and the same place sounds the same on every machine.

use std::f32::consts::TAU;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Values a second.
pub(super) const RATE: u32 = 44_100;

/// How long the quiet of a place lasts before it begins again without a seam, in seconds. Every hum has whole waves in it.
const LOOP_SECONDS: usize = 10;

/// Over how many seconds the end of the noise is mixed into its beginning.
const SEAM_SECONDS: usize = 1;

const LOOP: usize = LOOP_SECONDS * RATE as usize;
const SEAM: usize = SEAM_SECONDS * RATE as usize;

/// What makes a place sound like itself.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Quiet {
    /// The place, as scenarios name it.
    place: &'static str,
    /// The lowest tone of what hums there, a freezer or a fan, in hertz.
    hum: u16,
    /// How loud it hums, against full loudness.
    hum_level: f32,
    /// Up to which pitch the air is heard, in hertz: low is a padded room, high an open door.
    air: f32,
    /// How loud the air is, against full loudness.
    air_level: f32,
    /// How many times the air swells and falls within a loop, as steps and streets do behind a wall.
    swells: u16,
}

/// The places that scenarios can be set in.
const PLACES: &[Quiet] = &[
    Quiet { place: "shoe-store", hum: 100, hum_level: 0.002, air: 700.0, air_level: 0.016, swells: 3 },
    Quiet { place: "ice-cream-parlour", hum: 50, hum_level: 0.010, air: 1_100.0, air_level: 0.014, swells: 4 },
    Quiet { place: "pharmacy", hum: 120, hum_level: 0.003, air: 500.0, air_level: 0.012, swells: 1 },
    Quiet { place: "team-room", hum: 60, hum_level: 0.003, air: 400.0, air_level: 0.014, swells: 2 },
    Quiet { place: "call-desk", hum: 90, hum_level: 0.004, air: 900.0, air_level: 0.012, swells: 5 },
    Quiet { place: "night-desk", hum: 50, hum_level: 0.006, air: 260.0, air_level: 0.012, swells: 1 },
    Quiet { place: "chat-window", hum: 110, hum_level: 0.004, air: 350.0, air_level: 0.010, swells: 1 },
    Quiet { place: "video-call", hum: 80, hum_level: 0.004, air: 600.0, air_level: 0.010, swells: 2 },
];

/// The quiet of a place: one loop, one channel, values from -1 to 1. None where the place has none.
pub(super) fn quiet(place: &str) -> Option<Vec<f32>> {
    let quiet = PLACES.iter().find(|quiet| quiet.place == place)?;
    let air = air(quiet);
    let hum = |at: f32| {
        let wave = |multiple: f32, level: f32| (TAU * f32::from(quiet.hum) * multiple * at).sin() * level;
        quiet.hum_level * (wave(1.0, 0.6) + wave(2.0, 0.3) + wave(3.0, 0.1))
    };
    let swell = |at: f32| 0.8 + 0.2 * (TAU * f32::from(quiet.swells) * at / seconds(LOOP)).cos();
    Some(air.into_iter().enumerate().map(|(step, air)| air * swell(seconds(step)) + hum(seconds(step))).collect())
}

/// Air that moves: noise without its high pitches, whose end goes over into its beginning.
fn air(quiet: &Quiet) -> Vec<f32> {
    let seed = quiet.place.bytes().fold(0_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let share = 1.0 - (-TAU * quiet.air / as_hertz(RATE)).exp();
    let (mut once, mut twice) = (0.0_f32, 0.0_f32);
    // The filters need a moment to forget that they began with silence.
    let mut noise: Vec<f32> = (0..LOOP + 2 * SEAM)
        .map(|_| {
            once += share * (chance.random_range(-1.0..1.0) - once);
            twice += share * (once - twice);
            twice
        })
        .skip(SEAM)
        .collect();
    let tail = noise.split_off(LOOP);
    for (step, (value, after)) in noise.iter_mut().zip(tail).enumerate() {
        // Equal power, since the two are strangers to each other.
        let angle = TAU / 4.0 * seconds(step) / seconds(SEAM);
        *value = *value * angle.sin() + after * angle.cos();
    }
    let loudness = (noise.iter().map(|value| value * value).sum::<f32>() / seconds(LOOP) / as_hertz(RATE)).sqrt();
    noise.iter().map(|value| value / loudness.max(f32::EPSILON) * quiet.air_level).collect()
}

/// The note for something learned: two soft tones, a fifth apart, that fade within a second.
pub(super) fn note() -> Vec<f32> {
    let tone = |at: f32, from: f32, pitch: f32| {
        let age = at - from;
        if age < 0.0 {
            return 0.0;
        }
        let rise = (age / 0.012).min(1.0);
        let fall = (-age * 6.0).exp();
        (TAU * pitch * age).sin() * rise * fall
    };
    let length = as_hertz(RATE) * 1.2;
    (0..)
        .map(seconds)
        .take_while(|at| at * as_hertz(RATE) < length)
        .map(|at| {
            // The last tenth goes down to silence itself.
            let end = ((1.2 - at) / 0.12).clamp(0.0, 1.0);
            0.09 * end * (tone(at, 0.0, 523.25) + 0.8 * tone(at, 0.14, 783.99))
        })
        .collect()
}

/// The time of a step, in seconds.
#[expect(clippy::cast_precision_loss, reason = "a few hundred thousand steps are exact")]
fn seconds(step: usize) -> f32 {
    step as f32 / as_hertz(RATE)
}

#[expect(clippy::cast_precision_loss, reason = "44,100 is exact")]
fn as_hertz(rate: u32) -> f32 {
    rate as f32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;
    use crate::records::shipped;

    fn loudest(values: &[f32]) -> f32 {
        values.iter().fold(0.0, |loudest, value| value.abs().max(loudest))
    }

    /// Against full loudness, in decibels.
    #[expect(clippy::cast_precision_loss, reason = "lengths of seconds")]
    fn decibels(values: &[f32]) -> f32 {
        10.0 * (values.iter().map(|value| value * value).sum::<f32>() / values.len() as f32).log10()
    }

    #[test]
    fn every_place_is_quiet_goes_round_without_a_seam_and_sounds_like_no_other() {
        let all: Vec<(&str, Vec<f32>)> =
            PLACES.iter().map(|quiet| (quiet.place, super::quiet(quiet.place).unwrap())).collect();
        for (place, values) in &all {
            assert_eq!(values.len(), LOOP, "{place}");
            assert!((-45.0..-32.0).contains(&decibels(values)), "{place}: {} dB", decibels(values));
            assert!(loudest(values) < 0.15, "{place}: {}", loudest(values));
            // The step over the seam is no larger than steps are elsewhere.
            let steps = values.windows(2).map(|pair| (pair[1] - pair[0]).abs());
            let largest = steps.fold(0.0, f32::max);
            assert!((values[0] - values[LOOP - 1]).abs() <= largest, "{place}");
            let middle = values.iter().sum::<f32>() / seconds(LOOP) / as_hertz(RATE);
            assert!(middle.abs() < 0.001, "{place}: {middle}");
            assert_eq!(super::quiet(place).as_ref(), Some(values), "{place}: not the same twice");
        }
        for (position, (place, values)) in all.iter().enumerate() {
            assert!(all[..position].iter().all(|(_, other)| other != values), "{place}");
        }
        assert_eq!(super::quiet("nowhere"), None);
    }

    #[test]
    fn every_place_of_a_shipped_scenario_has_its_quiet() {
        for (id, loaded) in shipped() {
            let place = loaded.scenario.unwrap().place.clone();
            assert!(super::quiet(&place).is_some(), "{id}: {place}");
        }
    }

    #[test]
    fn the_note_begins_and_ends_in_silence_and_is_soft() {
        let note = note();
        assert_eq!((note[0], note[note.len() - 1].abs() < 0.0005), (0.0, true));
        assert!((0.05..0.2).contains(&loudest(&note)), "{}", loudest(&note));
        // No click: nothing jumps.
        assert!(note.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.02));
    }
}
