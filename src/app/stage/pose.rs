//! The sixteen numbers that make a face, the named faces, and the way from a mood to a face.

/// One face and posture: the parameters of the rig. Left and right are the viewer's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// Both brows up or down, -1 to 1.
    pub brow_raise: f32,
    /// Inner ends up (worried, 1) or down (angry, -1).
    pub brow_angle: f32,
    /// Right brow up and left down (1), or the reverse (-1).
    pub brow_asym: f32,
    /// Upper lids, 0 shut to 1 wide.
    pub lid_open: f32,
    /// Lower lids, 0 down to 1 pushed up.
    pub lower_lid: f32,
    /// Where the eyes look, -1 left to 1 right.
    pub gaze_x: f32,
    /// Where the eyes look, -1 up to 1 down.
    pub gaze_y: f32,
    /// Frown (-1) to smile (1).
    pub mouth_curve: f32,
    /// Mouth, 0 shut to 1 open.
    pub mouth_open: f32,
    /// Mouth, -1 pursed to 1 stretched.
    pub mouth_width: f32,
    /// Right corner of the mouth higher (1) or lower (-1).
    pub mouth_skew: f32,
    /// Head towards the right shoulder, -12 to 12 degrees.
    pub head_tilt: f32,
    /// Head turned, -1 left to 1 right.
    pub head_turn: f32,
    /// Chin up (-1) to chin down (1).
    pub head_drop: f32,
    /// Shoulders sunk (-1) to drawn up (1).
    pub shoulders_up: f32,
    /// Flushed cheeks, 0 to 1.
    pub flush: f32,
}

/// How many parameters a pose has.
pub const PARAMETERS: usize = 16;

const LOWEST: Pose =
    Pose::from_array([-1.0, -1.0, -1.0, 0.0, 0.0, -1.0, -1.0, -1.0, 0.0, -1.0, -1.0, -12.0, -1.0, -1.0, -1.0, 0.0]);
const HIGHEST: Pose =
    Pose::from_array([1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 12.0, 1.0, 1.0, 1.0, 1.0]);

impl Pose {
    /// A face with nothing in it.
    pub const REST: Self = Self {
        brow_raise: 0.0,
        brow_angle: 0.0,
        brow_asym: 0.0,
        lid_open: 0.72,
        lower_lid: 0.15,
        gaze_x: 0.0,
        gaze_y: 0.0,
        mouth_curve: 0.0,
        mouth_open: 0.0,
        mouth_width: 0.0,
        mouth_skew: 0.0,
        head_tilt: 0.0,
        head_turn: 0.0,
        head_drop: 0.0,
        shoulders_up: 0.0,
        flush: 0.1,
    };

    /// The lowest and the highest value of every parameter.
    pub const RANGE: (Self, Self) = (LOWEST, HIGHEST);

    /// The parameters in the order of the fields.
    pub const fn to_array(self) -> [f32; PARAMETERS] {
        [
            self.brow_raise,
            self.brow_angle,
            self.brow_asym,
            self.lid_open,
            self.lower_lid,
            self.gaze_x,
            self.gaze_y,
            self.mouth_curve,
            self.mouth_open,
            self.mouth_width,
            self.mouth_skew,
            self.head_tilt,
            self.head_turn,
            self.head_drop,
            self.shoulders_up,
            self.flush,
        ]
    }

    /// A pose from parameters in the order of the fields.
    pub const fn from_array(values: [f32; PARAMETERS]) -> Self {
        let [
            brow_raise,
            brow_angle,
            brow_asym,
            lid_open,
            lower_lid,
            gaze_x,
            gaze_y,
            mouth_curve,
            mouth_open,
            mouth_width,
            mouth_skew,
            head_tilt,
            head_turn,
            head_drop,
            shoulders_up,
            flush,
        ] = values;
        Self {
            brow_raise,
            brow_angle,
            brow_asym,
            lid_open,
            lower_lid,
            gaze_x,
            gaze_y,
            mouth_curve,
            mouth_open,
            mouth_width,
            mouth_skew,
            head_tilt,
            head_turn,
            head_drop,
            shoulders_up,
            flush,
        }
    }

    /// Every parameter inside its range.
    pub fn clamped(self) -> Self {
        let (low, high) = Self::RANGE;
        self.with(low, f32::max).with(high, f32::min)
    }

    /// The pose `share` of the way to `other`; 0 is this one, 1 the other.
    pub fn lerp(self, other: Self, share: f32) -> Self {
        self.with(other, |here, there| here + (there - here) * share)
    }

    /// Two poses put together, parameter by parameter.
    pub fn with(self, other: Self, join: impl Fn(f32, f32) -> f32) -> Self {
        let mut values = self.to_array();
        for (value, other) in values.iter_mut().zip(other.to_array()) {
            *value = join(*value, other);
        }
        Self::from_array(values)
    }

    /// Whether this is the face of somebody sad or worried: the inner ends of the brows up, the mouth down.
    pub fn is_sad(&self) -> bool {
        self.brow_angle > 0.5 && self.mouth_curve < -0.3
    }

    /// The largest difference in any one parameter, where a tilt counts a twelfth.
    pub fn distance(self, other: Self) -> f32 {
        let scaled = |pose: Self| Self { head_tilt: pose.head_tilt / 12.0, ..pose };
        let apart = scaled(self).with(scaled(other), |a, b| (a - b).abs());
        apart.to_array().into_iter().fold(0.0, f32::max)
    }
}

/// A named face. The last four lie between the others and are only needed for the map from tension and trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    /// Friendly, listening.
    AtEase,
    /// Wary, weighing you.
    Guarded,
    /// Worried.
    Worried,
    /// Sad, ashamed, looking away.
    Hurt,
    /// A breath let out, eyes shut.
    Relieved,
    /// Amused, one brow up.
    Amused,
    /// Has left the talk.
    ShutOff,
    /// Angry.
    Angry,
    /// Startled.
    Surprised,
    /// Calm, neither here nor there.
    Polite,
    /// Not comfortable, no harm done.
    Uneasy,
    /// Tense and trusting.
    Hopeful,
    /// Holding it in.
    Strained,
}

impl Mood {
    /// The moods that a beat or a lasting mood comes to, in the order of the mood sheet.
    #[cfg(test)]
    pub const NAMED: [Self; 9] = [
        Self::AtEase,
        Self::Guarded,
        Self::Worried,
        Self::Hurt,
        Self::Relieved,
        Self::Amused,
        Self::ShutOff,
        Self::Angry,
        Self::Surprised,
    ];

    /// The mood that lies nearest to `tension` and `trust`, each 0 to 100: the one a face shows most of.
    pub fn nearest(tension: f32, trust: f32) -> Self {
        let far = |(x, y, _): &(f32, f32, Self)| (tension - x).powi(2) + (trust - y).powi(2);
        ANCHORS.iter().min_by(|one, other| far(one).total_cmp(&far(other))).map_or(Self::Uneasy, |(.., mood)| *mood)
    }

    /// The face of this mood at full strength.
    #[rustfmt::skip]
    pub const fn pose(self) -> Pose {
        const REST: Pose = Pose::REST;
        match self {
            Self::AtEase => Pose {
                brow_raise: 0.1, brow_angle: 0.1, lid_open: 0.68, lower_lid: 0.28, mouth_curve: 0.5, mouth_width: 0.1,
                mouth_skew: 0.12, head_tilt: 2.0, shoulders_up: -0.4, flush: 0.15, ..REST
            },
            Self::Guarded => Pose {
                brow_raise: -0.55, brow_angle: -0.45, brow_asym: 0.3, lid_open: 0.5, lower_lid: 0.75, gaze_x: -0.6,
                mouth_curve: -0.2, mouth_width: -0.5, mouth_skew: -0.15, head_tilt: -4.0, head_turn: 0.7,
                head_drop: 0.3, shoulders_up: 0.9, ..REST
            },
            Self::Worried => Pose {
                brow_raise: 0.3, brow_angle: 1.0, lid_open: 0.84, lower_lid: 0.2, gaze_x: -0.12, gaze_y: 0.05,
                mouth_curve: -0.45, mouth_open: 0.05, mouth_width: -0.15, mouth_skew: -0.15, head_tilt: 3.0,
                head_drop: 0.25, shoulders_up: 0.65, flush: 0.35, ..REST
            },
            Self::Hurt => Pose {
                brow_raise: 0.1, brow_angle: 1.0, lid_open: 0.42, lower_lid: 0.3, gaze_x: 0.4, gaze_y: 0.8,
                mouth_curve: -0.8, mouth_width: -0.25, mouth_skew: 0.1, head_tilt: 7.0, head_turn: 0.45,
                head_drop: 0.85, shoulders_up: -0.3, flush: 0.45, ..REST
            },
            Self::Relieved => Pose {
                brow_raise: 0.6, brow_angle: 0.95, lid_open: 0.0, lower_lid: 0.35, mouth_curve: 0.6, mouth_open: 0.22,
                mouth_width: -0.1, mouth_skew: -0.05, head_tilt: -4.0, head_drop: -0.35, shoulders_up: -1.0,
                flush: 0.25, ..REST
            },
            Self::Amused => Pose {
                brow_raise: 0.3, brow_angle: 0.05, brow_asym: 0.45, lid_open: 0.62, lower_lid: 0.85, mouth_curve: 0.95,
                mouth_open: 0.42, mouth_width: 0.4, mouth_skew: 0.3, head_tilt: -5.0, flush: 0.3, ..REST
            },
            Self::ShutOff => Pose {
                brow_raise: 0.15, brow_angle: 0.1, lid_open: 0.42, lower_lid: 0.0, gaze_x: 1.0, gaze_y: 0.25,
                mouth_curve: -0.25, mouth_width: 0.1, mouth_skew: -0.25, head_tilt: 5.0, head_turn: 1.0,
                head_drop: 0.1, shoulders_up: -0.7, flush: 0.0, ..REST
            },
            Self::Angry => Pose {
                brow_raise: -0.7, brow_angle: -1.0, lid_open: 0.68, lower_lid: 0.55, mouth_curve: -0.7,
                mouth_width: 0.05, mouth_skew: -0.1, head_drop: 0.35, shoulders_up: 0.55, flush: 0.4, ..REST
            },
            Self::Surprised => Pose {
                brow_raise: 1.0, brow_angle: 0.15, lid_open: 0.97, lower_lid: 0.08, mouth_open: 0.85,
                mouth_width: -0.75, head_drop: -0.25, shoulders_up: 0.3, ..REST
            },
            Self::Polite => Pose {
                brow_raise: 0.05, lid_open: 0.68, lower_lid: 0.2, mouth_curve: 0.2, mouth_width: -0.05, head_tilt: 1.0,
                shoulders_up: -0.1, ..REST
            },
            Self::Uneasy => Pose {
                brow_raise: 0.2, brow_angle: 0.8, lid_open: 0.74, lower_lid: 0.3, gaze_x: -0.25, gaze_y: 0.15,
                mouth_curve: -0.12, mouth_width: -0.3, mouth_skew: 0.3, head_tilt: 2.0, head_turn: 0.35,
                head_drop: 0.15, shoulders_up: 0.45, flush: 0.25, ..REST
            },
            Self::Hopeful => Pose {
                brow_raise: 0.35, brow_angle: 0.7, lid_open: 0.8, lower_lid: 0.25, mouth_curve: 0.4, mouth_open: 0.05,
                mouth_width: -0.05, head_tilt: 3.0, shoulders_up: 0.2, flush: 0.3, ..REST
            },
            Self::Strained => Pose {
                brow_raise: -0.15, brow_angle: 0.55, brow_asym: 0.12, lid_open: 0.72, lower_lid: 0.55, gaze_x: 0.1,
                mouth_curve: -0.65, mouth_width: 0.1, head_tilt: -1.0, head_drop: 0.35, shoulders_up: 0.85,
                flush: 0.45, ..REST
            },
        }
    }
}

/// Where on the plane of (tension, trust) each mood is at home.
const ANCHORS: [(f32, f32, Mood); 9] = [
    (8.0, 92.0, Mood::AtEase),
    (8.0, 50.0, Mood::Polite),
    (8.0, 8.0, Mood::ShutOff),
    (50.0, 92.0, Mood::Hopeful),
    (50.0, 55.0, Mood::Uneasy),
    (45.0, 20.0, Mood::Guarded),
    (92.0, 92.0, Mood::Worried),
    (92.0, 50.0, Mood::Strained),
    (92.0, 8.0, Mood::Angry),
];
/// How far an anchor's pull carries, in points of tension or trust.
const REACH: f32 = 20.0;
/// Averaging flattens a face; this gives the strength back.
const GAIN: f32 = 1.35;

/// The face at `tension` and `trust`, each 0 to 100: the nine anchors, weighed by nearness.
pub fn pose_for(tension: f32, trust: f32) -> Pose {
    let mut sum = [0.0; PARAMETERS];
    let mut total = 0.0;
    for (x, y, mood) in ANCHORS {
        let weight = (-((tension - x).powi(2) + (trust - y).powi(2)) / (2.0 * REACH * REACH)).exp();
        total += weight;
        for (sum, value) in sum.iter_mut().zip(mood.pose().to_array()) {
            *sum += weight * value;
        }
    }
    let blend = Pose::from_array(sum.map(|value| value / total.max(f32::MIN_POSITIVE)));
    Pose::REST.with(blend, |rest, blend| rest + GAIN * (blend - rest)).clamped()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;
    use crate::app::stage::reference::Reference;

    #[test]
    fn the_map_agrees_with_the_reference() {
        let points = Reference::load().from_mood;
        assert_eq!(points.len(), 4);
        for point in points {
            let pose = pose_for(point.tension, point.trust);
            for (name, expected) in point.pose {
                let actual = crate::app::stage::reference::parameter(&pose, &name);
                assert!((actual - expected).abs() < 2e-4, "{name} at {}: {actual}, not {expected}", point.tension);
            }
        }
    }

    #[test]
    fn clamping_brings_every_parameter_into_its_range() {
        let (low, high) = Pose::RANGE;
        let far = Pose::from_array([100.0; PARAMETERS]);
        assert_eq!(far.clamped(), high);
        assert_eq!(far.with(far, |a, _| -a).clamped(), low);
    }

    #[test]
    fn every_mood_lies_inside_the_ranges() {
        for (_, _, mood) in ANCHORS {
            assert_eq!(mood.pose(), mood.pose().clamped(), "{mood:?}");
        }
        for mood in Mood::NAMED {
            assert_eq!(mood.pose(), mood.pose().clamped(), "{mood:?}");
        }
    }

    #[test]
    fn the_nearest_mood_is_that_of_the_corner() {
        let check = |tension, trust, expected| assert_eq!(Mood::nearest(tension, trust), expected);
        check(0.0, 100.0, Mood::AtEase);
        check(100.0, 0.0, Mood::Angry);
        check(60.0, 60.0, Mood::Uneasy);
        check(80.0, 85.0, Mood::Worried);
    }

    #[test]
    fn lerp_goes_from_one_to_the_other() {
        let (from, to) = (Mood::AtEase.pose(), Mood::Angry.pose());
        assert_eq!(from.lerp(to, 0.0), from);
        assert!(from.lerp(to, 1.0).distance(to) < 1e-6);
        assert!((from.lerp(to, 0.5).brow_angle - -0.45).abs() < 1e-6);
    }
}
