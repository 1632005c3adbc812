//! How far down the page each element stands: in its order, without overlap, and so that lines run level.

use super::grid::{Grid, Kind};
use super::order::{touching, wish};

/// How many times the columns are gone through.
const SWEEPS: usize = 60;

/// The room between two boxes, and between a box and a line beside it.
const BETWEEN: (f64, f64) = (24.0, 10.0);

/// Sets the top of each element; the topmost is at 0.
pub(super) fn place(grid: &mut Grid) {
    let touching = touching(grid);
    for sweep in 0..SWEEPS {
        for step in 0..grid.columns.len() {
            let column = if sweep % 2 == 0 { step } else { grid.columns.len() - 1 - step };
            let Some(order) = grid.columns.get(column).cloned() else { continue };
            let wanted: Vec<Wanted> = order
                .iter()
                .map(|element| {
                    let (mut sum, mut weight) = (0.0, 0.0);
                    for link in touching.get(*element).into_iter().flatten() {
                        let (other, top) = wish(grid, link, *element);
                        let counts = if grid.column(other) == column { 0.0 } else { pull(grid, *element, other) };
                        sum += counts * top;
                        weight += counts;
                    }
                    let here = grid.top(*element);
                    let (top, weight) = if weight > 0.0 { (sum / weight, weight) } else { (here, 0.1) };
                    Wanted { top, weight, room: 0.0 }
                })
                .collect();
            let tops = settle(&with_room(grid, &order, wanted));
            for (element, top) in order.iter().zip(tops) {
                if let Some(element) = grid.elements.get_mut(*element) {
                    element.top = top;
                }
            }
        }
    }
    let highest = grid.elements.iter().map(|element| element.top).fold(f64::INFINITY, f64::min);
    grid.elements.iter_mut().for_each(|element| element.top -= highest);
}

/// Where an element would like to stand, how much that counts, and how far below its top the next may begin.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Wanted {
    top: f64,
    weight: f64,
    room: f64,
}

/// How strongly a link holds its ends level: lines beside boxes should run straight.
fn pull(grid: &Grid, element: usize, other: usize) -> f64 {
    let is_box = |element: usize| grid.elements.get(element).is_some_and(|element| element.kind == Kind::Box);
    match (is_box(element), is_box(other)) {
        (true, true) => 1.0,
        (false, false) => 8.0,
        _ => 1.5,
    }
}

fn with_room(grid: &Grid, order: &[usize], mut wanted: Vec<Wanted>) -> Vec<Wanted> {
    let (boxes, lines) = BETWEEN;
    for ((place, element), wanted) in order.iter().enumerate().zip(&mut wanted) {
        let Some(element) = grid.elements.get(*element) else { continue };
        let next = order.get(place + 1).and_then(|next| grid.elements.get(*next));
        let between = match (element.kind, next.map(|next| next.kind)) {
            (Kind::Box, Some(Kind::Box)) => boxes,
            (Kind::Stream { .. }, Some(Kind::Stream { .. })) => 0.0,
            _ => lines,
        };
        wanted.room = element.height + between;
    }
    wanted
}

/// The tops nearest to those wanted, by weighted squares, that leave each its room: neighbours in each other's way
/// are put together into a block, and the block stands at the middle of what they want.
fn settle(wanted: &[Wanted]) -> Vec<f64> {
    // Each block: its weight, the sum of what it wants, and how many it holds.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(wanted.len());
    for one in wanted {
        offsets.push(offset);
        let mut block = (one.weight, one.weight * (one.top - offset), 1);
        while let Some((weight, sum, count)) = blocks.last().copied()
            && sum / weight > block.1 / block.0
        {
            blocks.pop();
            block = (block.0 + weight, block.1 + sum, block.2 + count);
        }
        blocks.push(block);
        offset += one.room;
    }
    let tops = blocks.into_iter().flat_map(|(weight, sum, count)| std::iter::repeat_n(sum / weight, count));
    tops.zip(offsets).map(|(top, offset)| top + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_in_each_others_way_share_the_middle() {
        let wanted = |top, weight| Wanted { top, weight, room: 10.0 };
        for (given, expected) in [
            (vec![wanted(0.0, 1.0), wanted(50.0, 1.0)], vec![0.0, 50.0]),
            (vec![wanted(5.0, 1.0), wanted(5.0, 1.0)], vec![0.0, 10.0]),
            (vec![wanted(5.0, 3.0), wanted(5.0, 1.0)], vec![2.5, 12.5]),
        ] {
            assert_eq!(settle(&given), expected, "{given:?}");
        }
    }
}
