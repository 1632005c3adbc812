//! What was counted over many runs: whole numbers, so that tallies add up to the same in any order.

use crate::scenario::{Axis, EndingIndex, FactIndex, NodeIndex, Scenario};
use crate::session::{State, Sums};

/// The longest duration that is told apart, in tenths of a minute: a whole day.
const LONGEST: usize = 14_400;

/// A quantity over many runs: how often it was there, its sum, and the sum of its squares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figure {
    /// The runs in which there was such a quantity.
    pub runs: u64,
    /// The sum over these runs.
    pub sum: u64,
    /// The sum of the squares.
    pub squares: u64,
}

/// What was counted of the runs that came to one ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EndingTally {
    /// The runs that came to it.
    pub runs: u64,
    /// The sum of the tension they closed with.
    pub tension: u64,
    /// The sum of the trust they closed with.
    pub trust: u64,
}

/// What was counted of one learning point, over the runs that came to an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PointTally {
    /// The runs that followed it.
    pub done: u64,
    /// The runs that followed it in part only.
    pub partly: u64,
}

/// What was counted over the runs of one bot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// The runs.
    pub runs: u64,
    /// The scores, 0 to 100, by axis in the order of `Axis::ALL`; of the runs in which the axis was in play.
    pub axes: [Figure; 3],
    /// All axes and turns pooled, in thousandths: of the runs in which an axis was in play.
    pub pooled: Figure,
    /// The turns.
    pub turns: Figure,
    /// The runs of each length, by their turns.
    pub lengths: Vec<u64>,
    /// The runs of each duration, by tenths of a minute.
    pub durations: Vec<u64>,
    /// The endings, by `EndingIndex`.
    pub endings: Vec<EndingTally>,
    /// The learning points, in the author's order.
    pub learning_points: Vec<PointTally>,
    /// The runs that were broken off after the most turns.
    pub endless: u64,
    /// The runs that were broken off where nothing was offered.
    pub stuck: u64,
    /// The runs in which each fact was learned, by `FactIndex`.
    pub facts: Vec<u64>,
    /// How often each node was come to, by `NodeIndex`.
    pub nodes: Vec<u64>,
    /// How often each reply and silence was offered, by `Reply::number`.
    pub offered: Vec<u64>,
    /// How often each reply and silence was taken, by `Reply::number`.
    pub taken: Vec<u64>,
}

/// How a run closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Close {
    /// It came to an ending.
    Ending(EndingIndex),
    /// It came to a moment at which nothing is offered.
    Stuck,
    /// It was broken off after the most turns.
    Endless,
}

impl Figure {
    /// Counts a quantity.
    pub fn add(&mut self, value: u64) {
        self.runs += 1;
        self.sum += value;
        self.squares += value * value;
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        self.runs += other.runs;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// The mean; none over no runs.
    #[must_use]
    pub fn mean(self) -> Option<f64> {
        (self.runs > 0).then(|| self.sum as f64 / self.runs as f64)
    }

    /// The standard deviation among the runs; none over fewer than two.
    #[must_use]
    pub fn spread(self) -> Option<f64> {
        let [runs, sum, squares] = [self.runs, self.sum, self.squares].map(u128::from);
        // In whole numbers up to the last step, so that nothing is lost where the runs are nearly alike.
        let above = (runs * squares).saturating_sub(sum * sum);
        (runs > 1).then(|| (above as f64 / (runs * (runs - 1)) as f64).sqrt())
    }

    /// The standard error of the mean; none over fewer than two runs.
    #[must_use]
    pub fn error(self) -> Option<f64> {
        self.spread().map(|spread| spread / (self.runs as f64).sqrt())
    }
}

impl Tally {
    /// A tally of no runs.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let replies = scenario.reply_count as usize;
        Self {
            endings: vec![EndingTally::default(); scenario.endings.len()],
            learning_points: vec![PointTally::default(); scenario.learning_points.len()],
            facts: vec![0; scenario.persona.facts.len()],
            nodes: vec![0; scenario.nodes.len()],
            offered: vec![0; replies],
            taken: vec![0; replies],
            ..Self::default()
        }
    }

    /// Adds what was counted elsewhere of the same scenario.
    pub fn merge(&mut self, other: &Self) {
        self.runs += other.runs;
        for (figure, more) in self.axes.iter_mut().zip(other.axes) {
            figure.merge(more);
        }
        self.pooled.merge(other.pooled);
        self.turns.merge(other.turns);
        self.endless += other.endless;
        self.stuck += other.stuck;
        for (ending, more) in self.endings.iter_mut().zip(&other.endings) {
            ending.runs += more.runs;
            ending.tension += more.tension;
            ending.trust += more.trust;
        }
        for (point, more) in self.learning_points.iter_mut().zip(&other.learning_points) {
            point.done += more.done;
            point.partly += more.partly;
        }
        for (list, more) in [(&mut self.lengths, &other.lengths), (&mut self.durations, &other.durations)] {
            list.resize(list.len().max(more.len()), 0);
        }
        let lists = [
            (&mut self.lengths, &other.lengths),
            (&mut self.durations, &other.durations),
            (&mut self.facts, &other.facts),
            (&mut self.nodes, &other.nodes),
            (&mut self.offered, &other.offered),
            (&mut self.taken, &other.taken),
        ];
        for (list, more) in lists {
            for (count, more) in list.iter_mut().zip(more) {
                *count += more;
            }
        }
    }

    /// The runs that came to an ending.
    #[must_use]
    pub fn ended(&self) -> u64 {
        self.runs - self.endless - self.stuck
    }

    /// The turns that half of the runs did not exceed; none over no runs.
    #[must_use]
    pub fn median_turns(&self) -> Option<usize> {
        median(&self.lengths, self.runs)
    }

    /// The tenths of a minute that half of the runs did not exceed; none over no runs.
    #[must_use]
    pub fn median_duration(&self) -> Option<usize> {
        median(&self.durations, self.runs)
    }

    /// Counts that a node was come to.
    pub(super) fn visit(&mut self, node: NodeIndex) {
        count(&mut self.nodes, node.get());
    }

    /// Counts that a reply, or a silence, was offered.
    pub(super) fn offer(&mut self, number: u32) {
        count(&mut self.offered, number as usize);
    }

    /// Counts that a reply, or a silence, was taken.
    pub(super) fn take(&mut self, number: u32) {
        count(&mut self.taken, number as usize);
    }

    /// Counts how long a run took, in tenths of a minute.
    pub(super) fn last(&mut self, tenths: u64) {
        count_far(&mut self.durations, usize::try_from(tenths).unwrap_or(usize::MAX).min(LONGEST));
    }

    /// Counts a run that has closed.
    pub(super) fn close(&mut self, scenario: &Scenario, state: &State, turns: usize, close: Close) {
        self.runs += 1;
        let mut all = Sums::default();
        for (figure, axis) in self.axes.iter_mut().zip(Axis::ALL) {
            let sums = state.sums(axis);
            all.earned += sums.earned;
            all.worst += sums.worst;
            all.best += sums.best;
            if let Some(score) = sums.score() {
                figure.add(score.into());
            }
        }
        if let Some(thousandths) = thousandths(all) {
            self.pooled.add(thousandths);
        }
        self.turns.add(turns as u64);
        count_far(&mut self.lengths, turns);
        for (index, runs) in self.facts.iter_mut().enumerate() {
            *runs += u64::from(state.knows(FactIndex::from(index)));
        }
        match close {
            Close::Endless => self.endless += 1,
            Close::Stuck => self.stuck += 1,
            Close::Ending(ending) => {
                for (tally, point) in self.learning_points.iter_mut().zip(&scenario.learning_points) {
                    let done = state.holds(&point.done);
                    tally.done += u64::from(done);
                    tally.partly += u64::from(!done && point.partly.as_ref().is_some_and(|partly| state.holds(partly)));
                }
                if let Some(tally) = self.endings.get_mut(ending.get()) {
                    tally.runs += 1;
                    tally.tension += u64::from(state.mood.tension);
                    tally.trust += u64::from(state.mood.trust);
                }
            }
        }
    }
}

/// Counts at a position that may lie past the end of the list.
fn count_far(list: &mut Vec<u64>, position: usize) {
    list.resize(list.len().max(position + 1), 0);
    count(list, position);
}

/// The position up to which half of so many runs lie.
fn median(list: &[u64], runs: u64) -> Option<usize> {
    let mut counted = 0;
    list.iter().position(|at| {
        counted += at;
        counted > 0 && 2 * counted >= runs
    })
}

fn count(list: &mut [u64], position: usize) {
    if let Some(count) = list.get_mut(position) {
        *count += 1;
    }
}

/// Where the points earned lie between the least and the most, in thousandths; none where all was alike.
fn thousandths(sums: Sums) -> Option<u64> {
    let range = sums.best - sums.worst;
    if range <= 0 {
        return None;
    }
    let share = (2000 * (sums.earned - sums.worst) + range) / (2 * range);
    u64::try_from(share.clamp(0, 1000)).ok()
}
