//! What a person does with the face for a moment when something happened.

use super::pose::{Mood, Pose};

/// What a reply did to a person.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MoodChange {
    /// Tension before, 0 to 100.
    pub tension_before: f32,
    /// Tension now, 0 to 100.
    pub tension: f32,
    /// Trust before, 0 to 100.
    pub trust_before: f32,
    /// Trust now, 0 to 100.
    pub trust: f32,
    /// Whether a guess hit something the person had not told.
    pub guess_hurt: bool,
}

/// A face that is laid over the mood for a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Beat {
    /// Stung; the gaze goes first.
    Hurt,
    /// A flash of anger.
    Angry,
    /// Startled.
    Surprised,
    /// A breath let out: eyes shut at first, then open.
    Relieved,
    /// Caught by surprise, then amused.
    Amused,
    /// Caught by surprise, then at ease.
    AtEase,
}

impl Beat {
    /// The beat that goes with what happened, if any does. The strongest wins: hurt before anger before relief.
    pub fn after(change: &MoodChange) -> Option<Self> {
        let tension = change.tension - change.tension_before;
        let trust = change.trust - change.trust_before;
        if trust <= -6.0 || change.guess_hurt {
            Some(Self::Hurt)
        } else if tension >= 10.0 {
            Some(if change.trust > 60.0 { Self::Surprised } else { Self::Angry })
        } else if tension <= -8.0 {
            Some(Self::Relieved)
        } else if trust >= 8.0 {
            Some(if change.trust >= 60.0 && change.tension <= 35.0 { Self::Amused } else { Self::AtEase })
        } else {
            None
        }
    }

    /// The faces of the beat, one after the other.
    pub(super) fn phases(self) -> &'static [Phase] {
        const CAUGHT: Phase = Phase::new(Mood::Surprised.pose(), 0.35, 0.25);
        match self {
            Self::Hurt => &const { [Phase::new(Mood::Hurt.pose(), 0.85, 1.4)] },
            Self::Angry => &const { [Phase::new(Mood::Angry.pose(), 0.6, 0.7)] },
            Self::Surprised => &const { [Phase::new(Mood::Surprised.pose(), 0.6, 0.7)] },
            Self::Relieved => {
                &const {
                    let shut = Mood::Relieved.pose();
                    [Phase::new(shut, 0.8, 0.6), Phase::new(Pose { lid_open: 0.62, lower_lid: 0.5, ..shut }, 0.8, 0.5)]
                }
            }
            Self::Amused => &const { [CAUGHT, Phase::new(Mood::Amused.pose(), 0.6, 0.9)] },
            Self::AtEase => &const { [CAUGHT, Phase::new(Mood::AtEase.pose(), 0.6, 0.9)] },
        }
    }

    /// How long the beat takes from first to last, in seconds.
    pub(super) fn length(self) -> f32 {
        RISE + self.phases().iter().map(|phase| phase.hold).sum::<f32>() + FALL
    }

    /// What the beat makes of the `mood` it lies over, `time` seconds after it began.
    pub(super) fn over(self, mood: Pose, time: f32) -> Pose {
        let phases = self.phases();
        let share = (time / RISE).clamp(0.0, 1.0) * ((self.length() - time) / FALL).clamp(0.0, 1.0);
        let mut left = time - RISE;
        let mut now = phases.first();
        for phase in phases {
            now = Some(phase);
            left -= phase.hold;
            if left < 0.0 {
                break;
            }
        }
        // Eyes that shut in relief shut all the way.
        now.map_or(mood, |phase| {
            let over = mood.lerp(phase.face, phase.strength * share);
            if phase.face.lid_open == 0.0 { Pose { lid_open: mood.lid_open * (1.0 - share), ..over } } else { over }
        })
    }
}

/// How long a beat takes to come, in seconds.
const RISE: f32 = 0.18;
/// How long it takes to go.
const FALL: f32 = 0.9;

/// One face of a beat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Phase {
    face: Pose,
    strength: f32,
    /// Seconds.
    hold: f32,
}

impl Phase {
    const fn new(face: Pose, strength: f32, hold: f32) -> Self {
        Self { face, strength, hold }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tension: (f32, f32), trust: (f32, f32), guess_hurt: bool, expected: Option<Beat>) {
        let change = MoodChange {
            tension_before: tension.0,
            tension: tension.1,
            trust_before: trust.0,
            trust: trust.1,
            guess_hurt,
        };
        assert_eq!(Beat::after(&change), expected, "{change:?}");
    }

    #[test]
    fn what_happened_decides_the_beat() {
        check((30.0, 30.0), (40.0, 40.0), false, None);
        check((30.0, 30.0), (40.0, 34.0), false, Some(Beat::Hurt));
        check((30.0, 30.0), (40.0, 35.0), false, None);
        check((30.0, 30.0), (40.0, 50.0), true, Some(Beat::Hurt));
        check((30.0, 40.0), (40.0, 40.0), false, Some(Beat::Angry));
        check((30.0, 40.0), (61.0, 61.0), false, Some(Beat::Surprised));
        check((30.0, 39.0), (40.0, 40.0), false, None);
        check((30.0, 22.0), (40.0, 50.0), false, Some(Beat::Relieved));
        check((50.0, 50.0), (40.0, 48.0), false, Some(Beat::AtEase));
        check((20.0, 20.0), (60.0, 68.0), false, Some(Beat::Amused));
    }

    #[test]
    fn relief_shuts_the_eyes_and_opens_them_again() {
        let mood = Mood::Polite.pose();
        assert!(Beat::Relieved.over(mood, 0.5).lid_open < 0.01);
        assert!(Beat::Relieved.over(mood, 1.0).lid_open > 0.5);
    }

    #[test]
    fn a_beat_comes_from_the_mood_and_goes_back_to_it() {
        let mood = Mood::Uneasy.pose();
        for beat in [Beat::Hurt, Beat::Angry, Beat::Surprised, Beat::Relieved, Beat::Amused] {
            assert!(beat.over(mood, 0.0).distance(mood) < 1e-5, "{beat:?}");
            assert!(beat.over(mood, RISE + 0.05).distance(mood) > 0.2, "{beat:?}");
            assert!(beat.over(mood, beat.length()).distance(mood) < 1e-5, "{beat:?}");
        }
    }
}
