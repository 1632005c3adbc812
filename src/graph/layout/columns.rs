//! Which column each box stands in.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Shape;

/// What an arrow costs that stays in its column or leads back, beyond how far back it leads.
const NOT_ON: usize = 4;

/// What a box costs that is one too many in its column.
const CROWD: usize = 2;

/// How many times all boxes are looked at again.
const ROUNDS: usize = 30;

/// The column of each box, from 0. A box begins as far from the start as there are arrows between them, then moves to
/// where more of its arrows lead on and fewer pass over columns; the endings stand in the last column.
pub(super) fn assign(shapes: &[Shape], moments: usize, start: usize) -> Vec<usize> {
    let mut columns = distances(shapes, start);
    let inner = columns.iter().take(moments);
    let deepest = inner.max().copied().unwrap_or_default();
    let most = (deepest * 3 / 2).max(1);
    let fair = moments.div_ceil(most + 1).max(1);
    let mut crowds: BTreeMap<usize, usize> = BTreeMap::new();
    for column in columns.iter().take(moments) {
        *crowds.entry(*column).or_default() += 1;
    }
    let neighbours = neighbours(shapes, moments);
    for _ in 0..ROUNDS {
        let mut has_moved = false;
        for (moment, (before, after)) in neighbours.iter().enumerate().filter(|(moment, _)| *moment != start) {
            let here = columns.get(moment).copied().unwrap_or_default();
            let at = |other: &usize| columns.get(*other).copied().unwrap_or_default();
            let cost = |column: usize| {
                let others = crowds.get(&column).copied().unwrap_or_default() - usize::from(column == here);
                before.iter().map(|other| span(at(other), column)).sum::<usize>()
                    + after.iter().map(|other| span(column, at(other))).sum::<usize>()
                    + CROWD * (others + 1).saturating_sub(fair)
            };
            let near =
                before.iter().chain(after).flat_map(|other| [at(other).saturating_sub(1), at(other), at(other) + 1]);
            let candidates: BTreeSet<usize> = near.chain([here]).filter(|column| (1..=most).contains(column)).collect();
            let Some(best) = candidates.into_iter().min_by_key(|column| (cost(*column), *column != here, *column))
            else {
                continue;
            };
            if best != here {
                *crowds.entry(here).or_default() -= 1;
                *crowds.entry(best).or_default() += 1;
                if let Some(column) = columns.get_mut(moment) {
                    *column = best;
                }
                has_moved = true;
            }
        }
        if !has_moved {
            break;
        }
    }
    close_up(&mut columns, moments);
    columns
}

/// What an arrow costs between two columns.
fn span(from: usize, to: usize) -> usize {
    if to > from { to - from - 1 } else { NOT_ON + from - to }
}

/// How many arrows lead from the start to each box; what cannot be reached stands beside the start.
fn distances(shapes: &[Shape], start: usize) -> Vec<usize> {
    let mut distances: Vec<Option<usize>> = vec![None; shapes.len()];
    for from in std::iter::once(start).chain(0..shapes.len()) {
        let mut waiting = VecDeque::from([(from, 0_usize)]);
        while let Some((shape, distance)) = waiting.pop_front() {
            let Some(place @ None) = distances.get_mut(shape) else { continue };
            *place = Some(distance);
            let ports = shapes.get(shape).map(|shape| shape.ports.as_slice()).unwrap_or_default();
            waiting.extend(ports.iter().map(|port| (port.to, distance + 1)));
        }
    }
    distances.into_iter().map(Option::unwrap_or_default).collect()
}

/// For each moment the moments that lead to it and those it leads to, itself left out.
fn neighbours(shapes: &[Shape], moments: usize) -> Vec<(BTreeSet<usize>, BTreeSet<usize>)> {
    let mut all = vec![(BTreeSet::new(), BTreeSet::new()); moments];
    for (from, shape) in shapes.iter().enumerate() {
        for port in shape.ports.iter().filter(|port| port.to != from && port.to < moments) {
            if let Some((_, after)) = all.get_mut(from) {
                after.insert(port.to);
            }
            if let Some((before, _)) = all.get_mut(port.to) {
                before.insert(from);
            }
        }
    }
    all
}

/// Takes out columns without a box, and puts the endings into a column of their own.
fn close_up(columns: &mut [usize], moments: usize) {
    let used: BTreeSet<usize> = columns.iter().take(moments).copied().collect();
    let closed: BTreeMap<usize, usize> = used.into_iter().enumerate().map(|(place, column)| (column, place)).collect();
    for (shape, column) in columns.iter_mut().enumerate() {
        *column = if shape < moments { closed.get(column).copied().unwrap_or_default() } else { closed.len() };
    }
}
