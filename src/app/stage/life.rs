//! What keeps a person alive on the stage: springs, gaze, blinks, breath, speech and beats.
//!
//! Everything moves in short bursts with stillness between them, so that a window at rest draws few frames. The same
//! seed and the same calls give the same life.

use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use super::beat::{Beat, MoodChange};
use super::pose::{PARAMETERS, Pose, pose_for};

/// When the next picture is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextFrame {
    /// Something moves: draw at about thirty pictures a second.
    Now,
    /// Nothing to be seen changes for this long.
    After(Duration),
    /// Nothing changes until something happens.
    Never,
}

/// A person's movements from moment to moment.
#[derive(Debug)]
pub struct Life {
    chance: ChaCha8Rng,
    /// Seconds lived.
    now: f64,
    /// Time that is not yet a whole step.
    rest: f32,
    tension: f32,
    reduce_motion: bool,
    asleep: bool,
    /// Whether nobody sees the face, so that no picture is due for it.
    face_hidden: bool,
    /// The mood's face: what each parameter strives for already, and what it will strive for when its turn has come.
    goal: Pose,
    coming: Option<(Pose, f64)>,
    beat: Option<(Beat, f64)>,
    values: [f32; PARAMETERS],
    speeds: [f32; PARAMETERS],
    gaze: Gaze,
    blink: Blink,
    breath: Breath,
    talk: Talk,
}

/// One step of the springs, in seconds.
const STEP: f32 = 1.0 / 120.0;

/// Whoever was away for longer than this has missed it.
const LONGEST: f32 = 10.0;

/// Below this distance and speed a spring is at rest.
const STILL: f32 = 0.004;

/// How a parameter moves, and how long after the eyes it starts.
#[derive(Clone, Copy)]
enum Motion {
    /// Jumps, nearly all the way in 50 ms.
    Gaze,
    /// `a = k * (target - x) - d * v`, after `delay` seconds.
    Spring { k: f32, d: f32, delay: f32 },
    /// Straight towards the target.
    Flush,
}

const BROW: Motion = Motion::Spring { k: 170.0, d: 22.0, delay: 0.06 };
const LID: Motion = Motion::Spring { k: 260.0, d: 32.0, delay: 0.06 };
const MOUTH: Motion = Motion::Spring { k: 120.0, d: 20.0, delay: 0.12 };
const HEAD: Motion = Motion::Spring { k: 55.0, d: 13.0, delay: 0.16 };
const SHOULDERS: Motion = Motion::Spring { k: 26.0, d: 9.5, delay: 0.28 };

/// In the order of the parameters of a pose.
const MOTIONS: [Motion; PARAMETERS] = [
    BROW,
    BROW,
    BROW,
    LID,
    LID,
    Motion::Gaze,
    Motion::Gaze,
    MOUTH,
    MOUTH,
    MOUTH,
    MOUTH,
    HEAD,
    HEAD,
    HEAD,
    SHOULDERS,
    Motion::Flush,
];

impl Motion {
    fn delay(self) -> f32 {
        match self {
            Self::Spring { delay, .. } => delay,
            Self::Gaze | Self::Flush => 0.0,
        }
    }
}

/// The last part of a person to react is this late, in seconds.
const LAST_DELAY: f64 = 0.28;

/// Where the eyes wander.
#[derive(Clone, Debug)]
struct Gaze {
    /// A look away from where the mood looks, as (x, y), or `None` while they are there.
    aside: Option<(f32, f32)>,
    /// The look that comes at `next`.
    then: Option<(f32, f32)>,
    next: f64,
}

#[derive(Clone, Debug)]
struct Blink {
    started: Option<f64>,
    next: f64,
}

#[derive(Clone, Debug)]
struct Breath {
    started: Option<f64>,
    next: f64,
}

#[derive(Clone, Debug, Default)]
struct Talk {
    on: bool,
    opening: f32,
    next: f64,
}

/// How far a word opens the mouth at most.
const LOUDEST: f32 = 0.22;
/// 50 ms shut, 20 ms hold, 50 ms open.
const BLINK: (f64, f64, f64) = (0.05, 0.02, 0.05);
/// A breath is one movement of this length, in by 40 % of it and out by the rest; then stillness.
const BREATH: f64 = 0.7;
/// Pictures in a breath are this far apart: it moves by a pixel or two.
const BREATH_FRAME: f64 = 0.12;
/// A flush comes and goes slowly; a picture now and then is enough.
const FLUSH_FRAME: f64 = 0.15;

impl Life {
    /// Somebody at rest in the mood of (`tension`, `trust`), each 0 to 100. The seed decides when they blink.
    pub fn new(seed: u64, tension: f32, trust: f32) -> Self {
        let goal = pose_for(tension, trust);
        let mut life = Self {
            chance: ChaCha8Rng::seed_from_u64(seed),
            now: 0.0,
            rest: 0.0,
            tension,
            reduce_motion: false,
            asleep: false,
            face_hidden: false,
            goal,
            coming: None,
            beat: None,
            values: goal.to_array(),
            speeds: [0.0; PARAMETERS],
            gaze: Gaze { aside: None, then: None, next: 0.0 },
            blink: Blink { started: None, next: 0.0 },
            breath: Breath { started: None, next: 0.0 },
            talk: Talk::default(),
        };
        life.plan_look(0.0);
        life.blink.next = life.between(1.0, 4.0);
        life.breath.next = life.between(0.5, 2.0);
        life
    }

    /// The mood from now on; the face follows, eyes first, shoulders last.
    pub fn set_mood(&mut self, tension: f32, trust: f32) {
        self.tension = tension;
        self.show(pose_for(tension, trust));
    }

    fn show(&mut self, goal: Pose) {
        self.coming = Some((goal, self.now));
        if self.reduce_motion {
            self.settle();
        }
    }

    /// The mood from now on, and the beat that goes with what happened.
    pub fn react(&mut self, change: &MoodChange) {
        self.set_mood(change.tension, change.trust);
        if let Some(beat) = Beat::after(change) {
            self.play(beat);
        }
    }

    /// Lays a beat over the mood. With motion reduced there are none.
    pub fn play(&mut self, beat: Beat) {
        if !self.reduce_motion {
            self.beat = Some((beat, self.now));
            // Nobody glances about while something hits home.
            self.gaze.aside = None;
            self.plan_look(beat.length());
        }
    }

    /// Whether the person is speaking: the mouth moves while a line is being shown.
    pub fn talk(&mut self, on: bool) {
        self.talk.on = on;
        if !on {
            self.talk.opening = 0.0;
        }
    }

    /// With motion reduced there is no movement at all: a new face is there in one step.
    pub fn set_reduce_motion(&mut self, reduce: bool) {
        if reduce && !self.reduce_motion {
            self.settle();
        }
        self.reduce_motion = reduce;
    }

    /// Stops and resumes everything, for a window that is not in front.
    pub fn set_asleep(&mut self, asleep: bool) {
        self.asleep = asleep;
    }

    /// Whether nobody sees the face: eyes that wander and blink need no picture then.
    pub fn set_face_hidden(&mut self, hidden: bool) {
        self.face_hidden = hidden;
    }

    /// How loud the voice is now, 0 while nothing is said to 1.
    pub fn voice(&self) -> f32 {
        let open = Pose::from_array(self.values).mouth_open - self.goal.mouth_open;
        (open / LOUDEST).clamp(0.0, 1.0)
    }

    /// Lets `seconds` pass.
    pub fn advance(&mut self, seconds: f32) {
        if self.reduce_motion || self.asleep {
            return;
        }
        self.rest += seconds.clamp(0.0, LONGEST);
        while self.rest >= STEP {
            self.rest -= STEP;
            self.step();
        }
    }

    /// The face now.
    pub fn pose(&self) -> Pose {
        let pose = Pose::from_array(self.values);
        Pose { lid_open: pose.lid_open * (1.0 - self.lid_shut()), ..pose }.clamped()
    }

    /// The breath now, 0 out to 1 in.
    pub fn breath(&self) -> f32 {
        let Some(started) = self.breath.started else { return 0.0 };
        let share = ((self.now - started) / BREATH).clamp(0.0, 1.0) as f32;
        let (in_share, full) = (0.4, share < 0.4);
        let way = if full { share / in_share } else { (1.0 - share) / (1.0 - in_share) };
        way * way * (3.0 - 2.0 * way)
    }

    /// When the next picture is due. A flush, a breath and a rest ask for few.
    pub fn next_frame(&self) -> NextFrame {
        if self.reduce_motion || self.asleep {
            return NextFrame::Never;
        }
        let target = self.target();
        let moving = self.values.iter().zip(self.speeds).zip(target.to_array()).zip(MOTIONS).any(
            |(((value, speed), target), motion)| {
                let seen = match motion {
                    Motion::Flush => false,
                    Motion::Gaze => !self.face_hidden,
                    Motion::Spring { .. } => true,
                };
                seen && (speed != 0.0 || (value - target).abs() > f32::EPSILON)
            },
        );
        let blinking = self.blink.started.is_some() && !self.face_hidden;
        let busy = self.coming.is_some() || self.beat.is_some() || self.talk.on || blinking;
        if moving || busy {
            return NextFrame::Now;
        }
        let mut next = if self.face_hidden { f64::INFINITY } else { self.gaze.next.min(self.blink.next) };
        next = next.min(if self.breath.started.is_some() { self.now + BREATH_FRAME } else { self.breath.next });
        let flushing = (self.values.last().copied().unwrap_or_default() - target.flush).abs() > f32::EPSILON;
        if flushing && !self.face_hidden {
            next = next.min(self.now + FLUSH_FRAME);
        }
        // One step more, so that what is waited for has begun when the picture is drawn.
        NextFrame::After(Duration::from_secs_f64((next - self.now - f64::from(self.rest)).max(0.0) + f64::from(STEP)))
    }

    /// Everything at its goal at once.
    fn settle(&mut self) {
        if let Some((goal, _)) = self.coming.take() {
            self.goal = goal;
        }
        self.beat = None;
        self.gaze.aside = None;
        self.blink.started = None;
        self.breath.started = None;
        self.values = self.goal.to_array();
        self.speeds = [0.0; PARAMETERS];
    }

    fn step(&mut self) {
        self.now += f64::from(STEP);
        self.pass_on_the_mood();
        if self.beat.is_some_and(|(beat, began)| self.now - began > f64::from(beat.length()) + LAST_DELAY) {
            self.beat = None;
        }
        self.wander();
        self.breathe_and_blink();
        self.speak();

        let target = self.target().to_array();
        for (((value, speed), target), motion) in self.values.iter_mut().zip(&mut self.speeds).zip(target).zip(MOTIONS)
        {
            let away = target - *value;
            match motion {
                // Six steps are 50 ms and leave a fiftieth of the way.
                Motion::Gaze if away.abs() < 0.02 => *value = target,
                Motion::Gaze => *value += away * 0.45,
                Motion::Flush => {
                    let most = STEP / if away > 0.0 { 1.2 } else { 6.0 };
                    *value += away.clamp(-most, most);
                }
                Motion::Spring { k, d, .. } => {
                    *speed += (k * away - d * *speed) * STEP;
                    *value += *speed * STEP;
                    if (target - *value).abs() < STILL && speed.abs() < STILL * 5.0 {
                        (*value, *speed) = (target, 0.0);
                    }
                }
            }
        }
    }

    /// What every parameter strives for now: the mood, a beat over it, a look aside, a word.
    fn target(&self) -> Pose {
        let mut target = self.goal;
        if let Some((beat, began)) = self.beat {
            // Every part of the face is at its own point of the beat.
            let mut values = target.to_array();
            for (index, (value, motion)) in values.iter_mut().zip(MOTIONS).enumerate() {
                let time = (self.now - began) as f32 - motion.delay();
                let over = beat.over(self.goal, time.max(0.0)).to_array();
                *value = over.get(index).copied().unwrap_or(*value);
            }
            target = Pose::from_array(values);
        }
        if let Some((x, y)) = self.gaze.aside {
            (target.gaze_x, target.gaze_y) = (x, y);
        }
        target.mouth_open += self.talk.opening;
        target.clamped()
    }

    /// A new mood reaches the eyes at once and the shoulders last.
    fn pass_on_the_mood(&mut self) {
        let Some((coming, since)) = self.coming else { return };
        let waited = self.now - since;
        let mut goal = self.goal.to_array();
        for ((goal, coming), motion) in goal.iter_mut().zip(coming.to_array()).zip(MOTIONS) {
            if waited >= f64::from(motion.delay()) {
                *goal = coming;
            }
        }
        self.goal = Pose::from_array(goal);
        if waited >= LAST_DELAY {
            self.goal = coming;
            self.coming = None;
        }
    }

    /// Looks where the next look was planned to go, and plans the one after it.
    fn wander(&mut self) {
        if self.now < self.gaze.next {
            return;
        }
        let from = self.gaze.aside.map_or(self.goal.gaze_x, |(x, _)| x);
        let to = self.gaze.then.map_or(self.goal.gaze_x, |(x, _)| x);
        if (to - from).abs() > 0.6 && self.blink.started.is_none() {
            self.blink.started = Some(self.now);
        }
        self.gaze.aside = self.gaze.then;
        self.plan_look(0.0);
    }

    /// Plans a look for `delay` seconds from now and the time it takes to come to it. Eyes that stay where they are
    /// need no picture, so only a look that goes elsewhere is planned.
    fn plan_look(&mut self, delay: f32) {
        self.gaze.next = self.now + f64::from(delay);
        loop {
            self.gaze.next += self.between(0.8, 2.5);
            self.gaze.then = self.look();
            if self.gaze.aside.is_some() || self.gaze.then.is_some() {
                break;
            }
        }
    }

    /// A look: at you for most of the time when calm, for less when tense. A mood that looks away glances back instead.
    fn look(&mut self) -> Option<(f32, f32)> {
        if self.chance.random::<f32>() < 0.85 - 0.45 * (self.tension / 100.0).clamp(0.0, 1.0) {
            None
        } else if self.goal.gaze_x.abs() > 0.4 {
            Some((0.0, 0.0))
        } else {
            let side = if self.chance.random::<bool>() { 1.0 } else { -1.0 };
            Some((side * self.between(0.3, 0.75) as f32, self.between(-0.1, 0.45) as f32))
        }
    }

    fn breathe_and_blink(&mut self) {
        let (shut, hold, open) = BLINK;
        if self.blink.started.is_some_and(|started| self.now - started > shut + hold + open) {
            self.blink.started = None;
            let tense = self.tension > 70.0;
            self.blink.next = self.now + if tense { self.between(1.5, 3.0) } else { self.between(3.0, 6.0) };
        } else if self.blink.started.is_none() && self.now >= self.blink.next {
            self.blink.started = Some(self.now);
        }

        let cycle = 4.8 - 1.0 * f64::from(self.tension / 100.0);
        if self.breath.started.is_some_and(|started| self.now - started > BREATH) {
            self.breath.started = None;
            self.breath.next = self.now + cycle - BREATH;
        } else if self.breath.started.is_none() && self.now >= self.breath.next {
            self.breath.started = Some(self.now);
        }
    }

    fn speak(&mut self) {
        if self.talk.on && self.now >= self.talk.next {
            self.talk.opening = self.between(0.0, LOUDEST.into()) as f32;
            self.talk.next = self.now + self.between(0.09, 0.14);
        }
    }

    /// How far a blink has shut the lids, 0 to 1.
    fn lid_shut(&self) -> f32 {
        let Some(started) = self.blink.started else { return 0.0 };
        let (shut, hold, open) = BLINK;
        let time = self.now - started;
        let share = if time < shut { time / shut } else { 1.0 - (time - shut - hold) / open };
        share.clamp(0.0, 1.0) as f32
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.chance.random::<f64>()
    }
}

#[cfg(test)]
mod tests;
