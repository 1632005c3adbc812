//! What a run knows at one moment, and the one step that leads to the next.
//!
//! The step is a pure function of state and answer. The session takes it once per turn; the search over all states
//! takes it millions of times.

use fixedbitset::FixedBitSet;

use super::draws::{Purpose, draw};
use crate::scenario::{
    Axis, Condition, FactIndex, Mood, MoodChange, Node, NodeIndex, Persona, Points, Reply, ReplyIndex, ReplyName,
    Scenario, Stage, Target,
};

/// How the customer is on this day: drawn once a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Temperament {
    /// 0 to 10: the more, the less a mistake raises tension.
    pub patience: u8,
    /// 0 to 10: the more, the more a good word raises trust.
    pub openness: u8,
}

impl Temperament {
    /// How the customer is in the run of a seed.
    #[must_use]
    pub fn drawn(persona: &Persona, seed: u64) -> Self {
        let drawn = |(low, high): (u8, u8), index| {
            let span = usize::from(high.saturating_sub(low)) + 1;
            low + u8::try_from(draw(seed, Purpose::Temperament, 0, "", index, span)).unwrap_or_default()
        };
        Self { patience: drawn(persona.patience, 0), openness: drawn(persona.openness, 1) }
    }

    /// The middle of what a persona's temperament is drawn from, halves down.
    #[must_use]
    pub fn middle(persona: &Persona) -> Self {
        let middle = |(low, high): (u8, u8)| low.midpoint(high);
        Self { patience: middle(persona.patience), openness: middle(persona.openness) }
    }

    /// The corners of what a persona's temperament is drawn from; fewer than four where a range has one value.
    #[must_use]
    pub fn corners(persona: &Persona) -> Vec<Self> {
        let mut corners = Vec::new();
        for patience in [persona.patience.0, persona.patience.1] {
            for openness in [persona.openness.0, persona.openness.1] {
                let corner = Self { patience, openness };
                if !corners.contains(&corner) {
                    corners.push(corner);
                }
            }
        }
        corners
    }

    /// Everything a persona's temperament can be.
    #[must_use]
    pub fn all(persona: &Persona) -> Vec<Self> {
        (persona.patience.0..=persona.patience.1)
            .flat_map(|patience| {
                (persona.openness.0..=persona.openness.1).map(move |openness| Self { patience, openness })
            })
            .collect()
    }

    /// The mood after a change. Rises in tension and gains in trust are scaled, halves away from zero; falls are not.
    #[must_use]
    pub fn apply(self, mood: Mood, change: MoodChange) -> Mood {
        let (tension, trust) = self.scaled(change);
        let held = |value: u8, change: i16| u8::try_from((i16::from(value) + change).clamp(0, 100)).unwrap_or_default();
        Mood { tension: held(mood.tension, tension), trust: held(mood.trust, trust) }
    }

    /// What a change comes to with this temperament, before it is held to 0 to 100: tension, then trust.
    #[must_use]
    pub fn scaled(self, change: MoodChange) -> (i16, i16) {
        let scaled = |change: i8, tenths: i16| {
            let change = i16::from(change);
            if change > 0 { (change * tenths + 5) / 10 } else { change }
        };
        (scaled(change.tension, 15 - i16::from(self.patience)), scaled(change.trust, 5 + i16::from(self.openness)))
    }
}

/// What was earned on one axis, and what the path offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Sums {
    /// The sum of the points of the replies taken.
    pub earned: i32,
    /// The sum of the least points offered at each turn.
    pub worst: i32,
    /// The sum of the most points offered at each turn.
    pub best: i32,
}

impl Sums {
    /// 0 to 100: where the points earned lie between the least and the most that this path offered. None while the
    /// axis was not in play, that is while all replies offered were alike on it.
    #[must_use]
    pub fn score(self) -> Option<u8> {
        let range = self.best - self.worst;
        if range <= 0 {
            return None;
        }
        let score = (200 * (self.earned - self.worst) + range) / (2 * range);
        u8::try_from(score.clamp(0, 100)).ok()
    }

    /// Whether the exact ratio, before rounding, is at least `bound` of 100. False while the axis is not in play.
    #[must_use]
    pub fn at_least(self, bound: u8) -> bool {
        let range = self.best - self.worst;
        range > 0 && 100 * (self.earned - self.worst) >= i32::from(bound) * range
    }
}

/// The least and the most points offered at a moment, by axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bounds {
    /// The least on each axis.
    pub worst: Points,
    /// The most on each axis.
    pub best: Points,
}

/// What the trainee does at a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Says one of the replies.
    Reply(ReplyIndex),
    /// Says nothing, and waits.
    Silence,
}

/// Where a run begins that does not begin at the beginning: an author tries a moment out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opening {
    /// The node to begin at, if it is not the first.
    pub node: Option<NodeIndex>,
    /// Facts that are known already.
    pub facts: Vec<FactIndex>,
    /// The mood at the beginning, if it is not the persona's.
    pub mood: Option<Mood>,
}

/// Everything that conditions can ask about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    /// The customer's mood.
    pub mood: Mood,
    /// Whether tension was 60 or more at some time in this run.
    pub was_defensive: bool,
    known: FixedBitSet,
    seen: FixedBitSet,
    said: FixedBitSet,
    used: FixedBitSet,
    sums: [Sums; 3],
}

impl State {
    /// The state in which every run of a scenario begins.
    #[must_use]
    pub fn start(scenario: &Scenario) -> Self {
        let mood = scenario.persona.mood;
        Self {
            mood,
            was_defensive: is_defensive(mood),
            known: FixedBitSet::with_capacity(scenario.persona.facts.len()),
            seen: FixedBitSet::with_capacity(scenario.nodes.len()),
            said: FixedBitSet::with_capacity(scenario.reply_names.len()),
            used: FixedBitSet::with_capacity(scenario.reply_count as usize),
            sums: [Sums::default(); 3],
        }
    }

    /// The state in which a run begins that starts in the middle.
    #[must_use]
    pub fn opened(scenario: &Scenario, opening: &Opening) -> Self {
        let mut state = Self::start(scenario);
        if let Some(mood) = opening.mood {
            state.mood = mood;
            state.was_defensive = is_defensive(mood);
        }
        for fact in opening.facts.iter().filter(|fact| scenario.fact(**fact).is_some()) {
            state.known.insert(fact.get());
        }
        state
    }

    /// The customer's stage.
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::at(self.mood.tension, self.was_defensive)
    }

    /// Whether a fact has been learned.
    #[must_use]
    pub fn knows(&self, fact: FactIndex) -> bool {
        self.known.contains(fact.get())
    }

    /// Whether a node has been answered.
    #[must_use]
    pub fn has_seen(&self, node: NodeIndex) -> bool {
        self.seen.contains(node.get())
    }

    /// Whether a reply of this name has been said.
    #[must_use]
    pub fn has_said(&self, reply: ReplyName) -> bool {
        self.said.contains(reply.get())
    }

    /// Whether a reply that is offered once has been said.
    #[must_use]
    pub fn has_used(&self, reply: &Reply) -> bool {
        self.used.contains(reply.number as usize)
    }

    /// What was earned and offered on an axis so far.
    #[must_use]
    pub fn sums(&self, axis: Axis) -> Sums {
        let [curiosity, acknowledgement, de_escalation] = self.sums;
        axis.pick([curiosity, acknowledgement, de_escalation])
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Knows(fact) => self.knows(*fact),
            Condition::Seen(node) => self.has_seen(*node),
            Condition::Said(reply) => self.has_said(*reply),
            Condition::TensionAtLeast(bound) => self.mood.tension >= *bound,
            Condition::TensionBelow(bound) => self.mood.tension < *bound,
            Condition::TrustAtLeast(bound) => self.mood.trust >= *bound,
            Condition::TrustBelow(bound) => self.mood.trust < *bound,
            Condition::Stage(stage) => self.stage() == *stage,
            Condition::ScoreAtLeast(axis, bound) => self.sums(*axis).at_least(*bound),
            Condition::All(list) => list.iter().all(|inner| self.holds(inner)),
            Condition::Any(list) => list.iter().any(|inner| self.holds(inner)),
            Condition::Not(inner) => !self.holds(inner),
        }
    }

    /// Whether a reply, or a silence, is offered now.
    #[must_use]
    pub fn offers(&self, reply: &Reply) -> bool {
        !(reply.once && self.used.contains(reply.number as usize))
            && reply.when.as_ref().is_none_or(|when| self.holds(when))
    }

    /// What a reply earns now, and which of its conditional points that rests on.
    #[must_use]
    pub fn points(&self, reply: &Reply) -> (Points, Option<usize>) {
        reply
            .points_if
            .iter()
            .enumerate()
            .find(|(_, points)| self.holds(&points.when))
            .map_or((reply.points, None), |(index, points)| (points.points, Some(index)))
    }

    /// The least and the most points among all that a node offers now, silence included.
    #[must_use]
    pub fn bounds(&self, scenario: &Scenario, node: NodeIndex) -> Bounds {
        let Some(node) = scenario.node(node) else { return Bounds::default() };
        let mut offered = node.answers().filter(|reply| self.offers(reply)).map(|reply| self.points(reply).0);
        let Some(first) = offered.next() else { return Bounds::default() };
        offered.fold(Bounds { worst: first, best: first }, |bounds, points| Bounds {
            worst: each(bounds.worst, points, i8::min),
            best: each(bounds.best, points, i8::max),
        })
    }

    /// The state after an answer, and where it leads. None where the answer is not offered.
    #[must_use]
    pub fn step(
        &self,
        scenario: &Scenario,
        temperament: Temperament,
        node: NodeIndex,
        answer: Answer,
    ) -> Option<(Self, Target)> {
        let mut after = self.clone();
        let target = after.advance(scenario, temperament, node, answer)?;
        Some((after, target))
    }

    /// Takes an answer, and says where it leads. None, and nothing changes, where the answer is not offered.
    pub fn advance(
        &mut self,
        scenario: &Scenario,
        temperament: Temperament,
        node: NodeIndex,
        answer: Answer,
    ) -> Option<Target> {
        let reply = answered(scenario, node, answer).filter(|reply| self.offers(reply))?;
        let points = self.points(reply).0;
        let bounds = self.bounds(scenario, node);
        Some(self.follow(temperament, node, reply, points, bounds))
    }

    /// What an answer does, once it is known to be offered, what it earns and what else was offered.
    pub(super) fn follow(
        &mut self,
        temperament: Temperament,
        node: NodeIndex,
        reply: &Reply,
        points: Points,
        bounds: Bounds,
    ) -> Target {
        for (sums, axis) in self.sums.iter_mut().zip(Axis::ALL) {
            sums.earned += i32::from(points.on(axis));
            sums.worst += i32::from(bounds.worst.on(axis));
            sums.best += i32::from(bounds.best.on(axis));
        }
        self.mood = temperament.apply(self.mood, reply.mood);
        self.was_defensive |= is_defensive(self.mood);
        for fact in &reply.learns {
            self.known.insert(fact.get());
        }
        self.seen.insert(node.get());
        if let Some(name) = reply.name {
            self.said.insert(name.get());
        }
        if reply.once {
            self.used.insert(reply.number as usize);
        }
        reply.branches.iter().find(|(when, _)| self.holds(when)).map_or(reply.next, |(_, target)| *target)
    }
}

fn is_defensive(mood: Mood) -> bool {
    Stage::at(mood.tension, false) == Stage::Defensive
}

/// The reply, or the silence, that an answer names.
#[must_use]
pub fn answered(scenario: &Scenario, node: NodeIndex, answer: Answer) -> Option<&Reply> {
    let node = scenario.node(node)?;
    match answer {
        Answer::Reply(reply) => node.reply(reply),
        Answer::Silence => node.silence.as_deref(),
    }
}

/// All that can be answered at a node, in the author’s order, silence last, whether it is offered now or not.
pub fn answers(node: &Node) -> impl Iterator<Item = (Answer, &Reply)> {
    let replies = node.replies.iter().enumerate().map(|(index, reply)| (Answer::Reply(index.into()), reply));
    replies.chain(node.silence.as_deref().map(|silence| (Answer::Silence, silence)))
}

fn each(one: Points, other: Points, choose: impl Fn(i8, i8) -> i8) -> Points {
    Points {
        curiosity: choose(one.curiosity, other.curiosity),
        acknowledgement: choose(one.acknowledgement, other.acknowledgement),
        de_escalation: choose(one.de_escalation, other.de_escalation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temperament_scales_rises_and_gains_and_leaves_falls_alone() {
        fn check(patience: u8, openness: u8, change: (i8, i8), expected: (u8, u8)) {
            let temperament = Temperament { patience, openness };
            let after =
                temperament.apply(Mood { tension: 50, trust: 50 }, MoodChange { tension: change.0, trust: change.1 });
            assert_eq!((after.tension, after.trust), expected, "{patience} {openness} {change:?}");
        }
        check(5, 5, (10, 10), (60, 60));
        check(0, 0, (10, 10), (65, 55));
        check(10, 10, (10, 10), (55, 65));
        // 5 x 1.1 = 5.5, away from zero.
        check(4, 6, (5, 5), (56, 56));
        // 3 x 1.1 = 3.3; falls stay as written.
        check(4, 6, (3, -7), (53, 43));
        check(0, 10, (-10, -10), (40, 40));
        check(5, 5, (100, 100), (100, 100));
        check(5, 5, (-100, -100), (0, 0));
    }

    #[test]
    fn a_score_is_the_place_between_worst_and_best() {
        fn check(earned: i32, worst: i32, best: i32, expected: Option<u8>) {
            assert_eq!(Sums { earned, worst, best }.score(), expected, "{earned} {worst} {best}");
        }
        check(0, 0, 0, None);
        check(2, 2, 2, None);
        check(-2, -2, 2, Some(0));
        check(2, -2, 2, Some(100));
        check(0, -2, 2, Some(50));
        check(1, 0, 3, Some(33));
        check(2, 0, 3, Some(67));
        check(1, 0, 8, Some(13));
    }

    #[test]
    fn a_bound_on_a_score_is_exact() {
        let third = Sums { earned: 1, worst: 0, best: 3 };
        assert!(third.at_least(33));
        assert!(!third.at_least(34));
        assert!(!Sums::default().at_least(0));
    }
}
