//! What several runs of one person have in common, with the turns that show it.

use super::debrief::{AxisResult, Debrief};
use crate::scenario::Axis;
use crate::session::Answer;

/// The mean score from which on an axis is somebody's strength.
const STRONG: f64 = 66.0;

/// How many turns are named for one thing.
const MOST: usize = 2;

/// A turn of one of the runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The run: its place among those looked at.
    pub run: usize,
    /// The turn, from 1.
    pub turn: usize,
}

/// What somebody does on an axis, again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tendency {
    /// The axis.
    pub axis: Axis,
    /// Turns that show it, at least one, from different runs where there are such.
    pub moments: Vec<Moment>,
}

/// What several runs have in common. Nothing is claimed that no turn shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tendencies {
    /// The axis with the highest mean score, if it is high, and turns that gained the most there was on it.
    pub strongest: Option<Tendency>,
    /// The axis with the lowest mean score, and turns that lost points on it.
    pub loses: Option<Tendency>,
    /// The same axis where no turn lost points on it, and turns that left more on the table.
    pub leaves: Option<Tendency>,
    /// Turns at which saying nothing was right; none where there are fewer than two.
    pub waits: Vec<Moment>,
}

/// What runs have in common, the newest first: newer turns are named before older ones.
#[must_use]
pub fn tendencies(runs: &[&Debrief]) -> Tendencies {
    let mut means: Vec<(Axis, f64)> =
        Axis::ALL.into_iter().filter_map(|axis| Some((axis, mean_score(runs, axis)?))).collect();
    means.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let named = |axis: Axis, turns: fn(&AxisResult) -> &Vec<usize>| -> Option<Tendency> {
        let of_run = |run: &Debrief| {
            let result = run.axes.iter().find(|result| result.axis == axis);
            let mut turns = result.map(turns).cloned().unwrap_or_default();
            // What gained or lost most is named first.
            turns.sort_by_key(|turn| std::cmp::Reverse(weight(run, axis, *turn)));
            turns
        };
        let moments = spread(runs.iter().map(|run| of_run(run)).collect());
        (!moments.is_empty()).then_some(Tendency { axis, moments })
    };
    let strongest = means.last().filter(|(_, mean)| *mean >= STRONG).map(|(axis, _)| *axis);
    let weakest = means.first().map(|(axis, _)| *axis).filter(|axis| Some(*axis) != strongest);
    let loses = weakest.and_then(|axis| named(axis, |result| &result.lost));
    Tendencies {
        strongest: strongest.and_then(|axis| named(axis, |result| &result.earned)),
        leaves: weakest.filter(|_| loses.is_none()).and_then(|axis| named(axis, |result| &result.missed)),
        loses,
        waits: Some(spread(runs.iter().map(|run| waited_well(run)).collect()))
            .filter(|moments| moments.len() >= MOST)
            .unwrap_or_default(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few runs")]
fn mean_score(runs: &[&Debrief], axis: Axis) -> Option<f64> {
    let results = runs.iter().flat_map(|run| &run.axes).filter(|result| result.axis == axis);
    let scores: Vec<f64> = results.filter_map(|result| result.score).map(f64::from).collect();
    (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
}

/// How far a turn lies from doing nothing on an axis.
fn weight(run: &Debrief, axis: Axis, turn: usize) -> i8 {
    run.turns.iter().find(|result| result.number == turn).map_or(0, |result| result.points.on(axis).abs())
}

/// The turns at which nothing was said that gained the most there was on some axis and lost on none.
fn waited_well(run: &Debrief) -> Vec<usize> {
    let well = run.turns.iter().filter(|turn| {
        let points = |axis| turn.points.on(axis);
        let gained = Axis::ALL.into_iter().any(|axis| points(axis) > 0 && points(axis) == turn.bounds.best.on(axis));
        turn.answer == Answer::Silence && gained && Axis::ALL.into_iter().all(|axis| points(axis) >= 0)
    });
    well.map(|turn| turn.number).collect()
}

/// A few turns: the first of each run, and only then the second ones.
fn spread(runs: Vec<Vec<usize>>) -> Vec<Moment> {
    let most = runs.iter().map(Vec::len).max().unwrap_or_default();
    let in_turn = (0..most).flat_map(|place| {
        let of_run = move |(run, turns): (usize, &Vec<usize>)| Some(Moment { run, turn: *turns.get(place)? });
        runs.iter().enumerate().filter_map(of_run)
    });
    in_turn.take(MOST).collect()
}
