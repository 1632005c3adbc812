#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;

/// Lives as a window does: draws when asked to, at thirty a second while something moves. Returns the pictures.
fn watch(life: &mut Life, seconds: f64) -> Vec<(f64, Pose, f32)> {
    let mut shown = Vec::new();
    let mut time = 0.0;
    while time < seconds {
        let wait = match life.next_frame() {
            NextFrame::Now => 1.0 / 30.0,
            NextFrame::After(wait) => wait.as_secs_f64(),
            NextFrame::Never => return shown,
        };
        time += wait;
        life.advance(wait as f32);
        shown.push((time, life.pose(), life.breath()));
    }
    shown
}

#[test]
fn a_minute_at_rest_takes_few_pictures() {
    for seed in 0..8 {
        for (tension, trust, most) in [(10.0, 80.0, 300), (35.0, 40.0, 300), (60.0, 30.0, 300), (90.0, 10.0, 400)] {
            let mut life = Life::new(seed, tension, trust);
            let pictures = watch(&mut life, 60.0).len();
            assert!(pictures < most, "{pictures} pictures at tension {tension}, seed {seed}");
            assert!(pictures > 60, "{pictures} pictures at tension {tension}, seed {seed}: hardly alive");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_life() {
    let live = |seed| watch(&mut Life::new(seed, 50.0, 50.0), 20.0);
    assert_eq!(live(7), live(7));
    assert_ne!(live(7), live(8));
}

#[test]
fn reduced_motion_shows_a_new_face_in_one_step_and_then_nothing() {
    let mut life = Life::new(1, 35.0, 40.0);
    life.set_reduce_motion(true);
    life.react(&MoodChange { tension: 90.0, trust: 10.0, trust_before: 40.0, ..MoodChange::default() });
    assert_eq!(life.pose(), pose_for(90.0, 10.0));
    assert_eq!(life.next_frame(), NextFrame::Never);
    life.advance(5.0);
    assert_eq!(life.pose(), pose_for(90.0, 10.0));
    assert_eq!(life.breath(), 0.0);
}

#[test]
fn blinks_close_the_lids_and_breath_comes_and_goes() {
    let mut life = Life::new(3, 20.0, 60.0);
    let (mut shut, mut deepest, mut still) = (0, 0.0_f32, 0);
    let mut was_shut = false;
    for _ in 0..60 * 120 {
        life.advance(STEP);
        let is_shut = life.pose().lid_open < 0.05;
        shut += usize::from(is_shut && !was_shut);
        was_shut = is_shut;
        deepest = deepest.max(life.breath());
        still += usize::from(life.breath() == 0.0);
    }
    assert!((8..=25).contains(&shut), "{shut} blinks in a minute");
    assert!(deepest > 0.95);
    assert!(still > 40 * 120, "breathless for {still} steps");
}

#[test]
fn a_blink_is_seen_at_thirty_pictures_a_second() {
    let pictures = watch(&mut Life::new(5, 20.0, 60.0), 30.0);
    assert!(pictures.iter().filter(|(_, pose, _)| pose.lid_open < 0.2).count() >= 4);
}

#[test]
fn eyes_react_first_and_shoulders_last() {
    let mut life = Life::new(2, 8.0, 92.0);
    let start = life.pose();
    life.set_mood(45.0, 20.0);
    // When each of a few parameters has first moved, in steps.
    let mut first = [None; 5];
    for step in 0..120 {
        life.advance(STEP);
        let now = life.pose();
        let moved = [
            now.gaze_x - start.gaze_x,
            now.brow_raise - start.brow_raise,
            now.mouth_curve - start.mouth_curve,
            now.head_turn - start.head_turn,
            now.shoulders_up - start.shoulders_up,
        ];
        for (first, moved) in first.iter_mut().zip(moved) {
            if moved.abs() > 1e-6 && first.is_none() {
                *first = Some(step);
            }
        }
    }
    let first = first.map(|step| step.expect("every part moves"));
    assert!(first.is_sorted_by(|a, b| a < b), "{first:?}");
}

#[test]
fn a_new_mood_is_reached_and_movement_ends() {
    let mut life = Life::new(4, 8.0, 92.0);
    life.set_mood(92.0, 8.0);
    life.advance(8.0);
    let there = Pose { gaze_x: 0.0, gaze_y: 0.0, lid_open: 0.0, ..life.pose() };
    let goal = Pose { gaze_x: 0.0, gaze_y: 0.0, lid_open: 0.0, ..pose_for(92.0, 8.0) };
    assert!(there.distance(goal) < 1e-5, "{there:?}");
}

#[test]
fn a_speaking_mouth_moves_and_stops_with_the_line() {
    let mut life = Life::new(6, 8.0, 50.0);
    life.talk(true);
    let open: Vec<f32> = watch(&mut life, 2.0).iter().map(|(_, pose, _)| pose.mouth_open).collect();
    assert!(open.iter().copied().fold(0.0, f32::max) > 0.06);
    life.talk(false);
    life.advance(2.0);
    assert_eq!(life.pose().mouth_open, pose_for(8.0, 50.0).mouth_open);
}

#[test]
fn a_beat_passes_over_the_face() {
    let mut life = Life::new(9, 30.0, 50.0);
    let change = MoodChange { tension_before: 30.0, tension: 30.0, trust_before: 50.0, trust: 42.0, guess_hurt: false };
    life.react(&change);
    life.advance(1.2);
    assert!(life.pose().head_drop > 0.5, "{:?}", life.pose());
    life.advance(6.0);
    assert!((life.pose().head_drop - pose_for(30.0, 42.0).head_drop).abs() < 1e-5);
}
