//! What can be said where there are too many states to go through: bounds, and they say that they are bounds.
//!
//! Conditions are taken as open: whatever may be offered is offered or not as suits the bound, and each node is one
//! state. Every run is among the ways that remain, so nothing it can score lies outside. Runs of more than 200 turns
//! are left out; the checker finds those.

use super::ratio::{Goal, Share};
use crate::scenario::{Axis, Node, NodeIndex, Reply, Scenario, Target};

/// The longest run that is looked at, in turns.
const MOST_TURNS: usize = 200;

/// What no way leads to.
const NOWHERE: i64 = i64::MIN / 4;

/// Between what a score must lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// What it is a share of.
    pub goal: Goal,
    /// No run has a smaller share.
    pub least: Share,
    /// No run has a greater share.
    pub most: Share,
}

/// Bounds for each goal on which anything can be at stake.
#[must_use]
pub fn bounds(scenario: &Scenario) -> Vec<Bound> {
    let bound = |goal| {
        let Target::Node(start) = scenario.start else { return None };
        let most = Relaxed::of(scenario, goal, 1).solve(start, Share::default())?;
        let least = Relaxed::of(scenario, goal, -1).solve(start, Share::default())?;
        Some(Bound { goal, least, most })
    };
    Goal::ALL.into_iter().filter_map(bound).collect()
}

/// What no rest of a run can exceed, from any moment of it.
#[derive(Debug)]
pub struct Ceiling(Relaxed);

impl Ceiling {
    /// For a scenario, all axes together.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self(Relaxed::of(scenario, Goal::Pooled, 1))
    }

    /// The share that a run now at a node cannot exceed, with what was earned `before` counted in. None where nothing
    /// was and nothing will be at stake.
    #[must_use]
    pub fn from(&self, node: NodeIndex, before: Share) -> Option<Share> {
        self.0.solve(node, before)
    }
}

/// One way on from a node: what it earns and offers, at its most favourable, and where it leads.
#[derive(Debug)]
struct Step {
    share: Share,
    to: Option<Target>,
}

/// The conversation with every condition open.
#[derive(Debug)]
struct Relaxed {
    steps: Vec<Vec<Step>>,
    /// 1 where the most is looked for, -1 for the least.
    sign: i64,
}

impl Relaxed {
    fn of(scenario: &Scenario, goal: Goal, sign: i64) -> Self {
        Self { steps: scenario.nodes.iter().map(|node| steps(node, goal, sign)).collect(), sign }
    }

    fn solve(&self, start: NodeIndex, before: Share) -> Option<Share> {
        // The way with the most at stake is the first guess, as in the exact search.
        let mut found = before.and(self.way(start.get(), |share| share.range)?);
        while found.range > 0 {
            let worth = |share: Share| self.sign * (found.range * share.earned - found.earned * share.range);
            let better = before.and(self.way(start.get(), worth)?);
            if worth(better) <= 0 || better.range == 0 {
                return Some(found);
            }
            found = better;
        }
        None
    }

    /// What the way that is worth most comes to.
    fn way(&self, start: usize, worth: impl Fn(Share) -> i64) -> Option<Share> {
        let count = self.steps.len();
        let mut values = vec![NOWHERE; count];
        let mut chosen: Vec<Vec<u16>> = Vec::with_capacity(MOST_TURNS);
        for _ in 0..MOST_TURNS {
            let mut next = vec![NOWHERE; count];
            let mut choices = vec![u16::MAX; count];
            for ((steps, value), choice) in self.steps.iter().zip(&mut next).zip(&mut choices) {
                for (index, step) in (0..).zip(steps) {
                    let behind = match step.to {
                        Some(Target::Node(node)) => values.get(node.get()).copied().unwrap_or(NOWHERE),
                        Some(Target::Ending(_)) | None => 0,
                    };
                    let through = behind.saturating_add(worth(step.share));
                    if behind > NOWHERE / 2 && through > *value {
                        (*value, *choice) = (through, index);
                    }
                }
            }
            let settled = values == next;
            values = next;
            chosen.push(choices);
            if settled {
                break;
            }
        }
        let mut total = Share::default();
        let mut here = start;
        for choices in chosen.iter().rev() {
            let index = choices.get(here).copied().filter(|index| *index != u16::MAX)?;
            let step = self.steps.get(here)?.get(usize::from(index))?;
            total = Share { earned: total.earned + step.share.earned, range: total.range + step.share.range };
            match step.to {
                Some(Target::Node(node)) => here = node.get(),
                Some(Target::Ending(_)) | None => return Some(total),
            }
        }
        None
    }
}

fn steps(node: &Node, goal: Goal, sign: i64) -> Vec<Step> {
    let axes: &[Axis] = match &goal {
        Goal::Axis(axis) => std::slice::from_ref(axis),
        Goal::Pooled => &Axis::ALL,
    };
    let mut steps = Vec::new();
    for reply in node.answers() {
        for points in reply.all_points() {
            let share = axes.iter().fold(Share::default(), |share, axis| {
                let (earned, range) = at_stake(node, points.on(*axis), *axis, sign);
                Share { earned: share.earned + earned, range: share.range + range }
            });
            steps.extend(reply.targets().map(|to| Step { share, to: Some(to) }));
        }
    }
    if !node.answers().any(is_always_offered) {
        steps.push(Step { share: Share::default(), to: None });
    }
    steps
}

/// What a reply with these points earns and what is offered beside it, as favourable as the open conditions allow.
fn at_stake(node: &Node, points: i8, axis: Axis, sign: i64) -> (i64, i64) {
    let all = || node.answers().flat_map(Reply::all_points).map(|points| points.on(axis));
    let always = || node.answers().filter(|reply| is_always_offered(reply));
    let on = |reply: &Reply, choose: fn(i8, i8) -> i8| reply.all_points().map(|points| points.on(axis)).reduce(choose);
    let (worst, best) = if sign > 0 {
        let best = always().filter_map(|reply| on(reply, i8::min)).fold(points, i8::max);
        (all().fold(points, i8::min), best)
    } else {
        let worst = always().filter_map(|reply| on(reply, i8::max)).fold(points, i8::min);
        (worst, all().fold(points, i8::max))
    };
    (i64::from(points) - i64::from(worst), i64::from(best) - i64::from(worst))
}

fn is_always_offered(reply: &Reply) -> bool {
    reply.when.is_none() && !reply.once
}
