//! What the reference rig makes of a few poses, for tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::pose::Pose;

/// The file of reference figures.
#[derive(Deserialize)]
pub(super) struct Reference {
    /// By mood, then by the name of the part: a path, a transform or an opacity as text.
    pub(super) moods: BTreeMap<String, BTreeMap<String, String>>,
    /// Poses worked out from a point of the plane.
    pub(super) from_mood: Vec<Point>,
}

/// One point of the plane and its pose.
#[derive(Deserialize)]
pub(super) struct Point {
    pub(super) tension: f32,
    pub(super) trust: f32,
    pub(super) pose: BTreeMap<String, f32>,
}

impl Reference {
    pub(super) fn load() -> Self {
        ron::from_str(include_str!("../../../tests/data/rig.check.ron")).expect("the reference figures can be read")
    }
}

/// A parameter of a pose by its name.
pub(super) fn parameter(pose: &Pose, name: &str) -> f32 {
    match name {
        "brow_raise" => pose.brow_raise,
        "brow_angle" => pose.brow_angle,
        "brow_asym" => pose.brow_asym,
        "lid_open" => pose.lid_open,
        "lower_lid" => pose.lower_lid,
        "gaze_x" => pose.gaze_x,
        "gaze_y" => pose.gaze_y,
        "mouth_curve" => pose.mouth_curve,
        "mouth_open" => pose.mouth_open,
        "mouth_width" => pose.mouth_width,
        "mouth_skew" => pose.mouth_skew,
        "head_tilt" => pose.head_tilt,
        "head_turn" => pose.head_turn,
        "head_drop" => pose.head_drop,
        "shoulders_up" => pose.shoulders_up,
        "flush" => pose.flush,
        other => panic!("no parameter is called {other}"),
    }
}
