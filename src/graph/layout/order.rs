//! The order of the elements in each column, so that few lines cross.
//!
//! Each element moves to the middle of those it is linked to in the column beside, from the left to the right and
//! back again, several times. The order with the fewest crossings is kept.

use super::grid::{Grid, Link};

/// How many times the columns are gone through, each time in one direction.
const SWEEPS: usize = 40;

/// How much a link within a column counts against one to the column beside.
const WITHIN: f64 = 0.3;

/// Sets the order of the elements of each column.
pub(super) fn sort(grid: &mut Grid) {
    let touching = touching(grid);
    let gaps = gaps(grid);
    stack(grid);
    let mut best = (crossings(grid, &gaps), grid.columns.clone());
    for sweep in 0..SWEEPS {
        let to_the_right = sweep % 2 == 0;
        for step in 0..grid.columns.len() {
            let column = if to_the_right { step } else { grid.columns.len() - 1 - step };
            sort_column(grid, &touching, column, to_the_right);
        }
        let count = crossings(grid, &gaps);
        if count < best.0 {
            best = (count, grid.columns.clone());
        }
    }
    grid.columns = best.1;
    stack(grid);
}

/// For each element the links that touch it.
pub(super) fn touching(grid: &Grid) -> Vec<Vec<Link>> {
    let mut touching: Vec<Vec<Link>> = vec![Vec::new(); grid.elements.len()];
    let mut touch = |element: usize, link: Link| {
        if let Some(links) = touching.get_mut(element) {
            links.push(link);
        }
    };
    for link in &grid.links {
        touch(link.from, *link);
        if link.to != link.from {
            touch(link.to, *link);
        }
    }
    touching
}

/// The other end of a link, where it would have the top of this element, for the link to be level.
pub(super) fn wish(grid: &Grid, link: &Link, element: usize) -> (usize, f64) {
    if link.from == element {
        (link.to, grid.top(link.to) + link.to_y - link.from_y)
    } else {
        (link.from, grid.top(link.from) + link.from_y - link.to_y)
    }
}

/// Sorts one column by where its elements would like to stand.
fn sort_column(grid: &mut Grid, touching: &[Vec<Link>], column: usize, to_the_right: bool) {
    let Some(elements) = grid.columns.get(column).cloned() else { return };
    let mut wishes: Vec<(f64, usize)> = elements
        .into_iter()
        .map(|element| {
            let (mut sum, mut weight) = (0.0, 0.0);
            for link in touching.get(element).into_iter().flatten() {
                let (other, top) = wish(grid, link, element);
                let there = grid.column(other);
                let counts = match there.cmp(&column) {
                    std::cmp::Ordering::Less if to_the_right => 1.0,
                    std::cmp::Ordering::Greater if !to_the_right => 1.0,
                    std::cmp::Ordering::Equal if other != element => WITHIN,
                    _ => 0.0,
                };
                sum += counts * top;
                weight += counts;
            }
            let height = grid.elements.get(element).map_or(0.0, |element| element.height);
            (if weight > 0.0 { sum / weight } else { grid.top(element) } + height / 2.0, element)
        })
        .collect();
    wishes.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    if let Some(order) = grid.columns.get_mut(column) {
        *order = wishes.into_iter().map(|(_, element)| element).collect();
    }
    stack_column(grid, column);
}

/// Stacks the elements of all columns without room between them, so that their order becomes a place.
fn stack(grid: &mut Grid) {
    (0..grid.columns.len()).for_each(|column| stack_column(grid, column));
}

/// Stacks one column, its middle at 0.
fn stack_column(grid: &mut Grid, column: usize) {
    let Some(order) = grid.columns.get(column) else { return };
    let height = |element: &usize| grid.elements.get(*element).map_or(0.0, |element| element.height);
    let mut top = -order.iter().map(height).sum::<f64>() / 2.0;
    for element in order {
        if let Some(element) = grid.elements.get_mut(*element) {
            element.top = top;
            top += element.height;
        }
    }
}

/// The links in the room to the right of each column.
fn gaps(grid: &Grid) -> Vec<Vec<Link>> {
    let mut gaps: Vec<Vec<Link>> = vec![Vec::new(); grid.columns.len()];
    for link in &grid.links {
        let gap = grid.column(link.from).min(grid.column(link.to));
        if let Some(links) = gaps.get_mut(gap) {
            links.push(*link);
        }
    }
    gaps
}

/// How many pairs of lines cross, and for each line that turns round within a column how many elements it passes.
fn crossings(grid: &Grid, gaps: &[Vec<Link>]) -> usize {
    let mut ranks = vec![0_usize; grid.elements.len()];
    for (rank, element) in grid.columns.iter().flat_map(|elements| elements.iter().enumerate()) {
        if let Some(place) = ranks.get_mut(*element) {
            *place = rank;
        }
    }
    let mut count = 0;
    for links in gaps {
        let mut ends: Vec<(f64, f64)> = Vec::with_capacity(links.len());
        for link in links {
            let from = (grid.column(link.from), grid.top(link.from) + link.from_y);
            let to = (grid.column(link.to), grid.top(link.to) + link.to_y);
            if from.0 == to.0 {
                let rank = |element: usize| ranks.get(element).copied().unwrap_or_default();
                count += rank(link.from).abs_diff(rank(link.to));
            } else if from.0 < to.0 {
                ends.push((from.1, to.1));
            } else {
                ends.push((to.1, from.1));
            }
        }
        ends.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
        count += inversions(&mut ends.into_iter().map(|(_, right)| right).collect::<Vec<f64>>());
    }
    count
}

/// How many pairs stand the wrong way round; sorts them on the way.
fn inversions(values: &mut [f64]) -> usize {
    if values.len() < 2 {
        return 0;
    }
    let (left, right) = values.split_at_mut(values.len() / 2);
    let mut count = inversions(left) + inversions(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        if one <= other {
            merged.extend(left.next());
        } else {
            count += left.len();
            merged.extend(right.next());
        }
    }
    merged.extend(left.chain(right));
    values.iter_mut().zip(merged).for_each(|(value, sorted)| *value = sorted);
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_the_wrong_way_round_are_counted() {
        for (values, expected) in
            [(vec![], 0), (vec![1.0, 2.0, 2.0], 0), (vec![3.0, 1.0, 2.0], 2), (vec![4.0, 3.0, 2.0, 1.0], 6)]
        {
            assert_eq!(inversions(&mut values.clone()), expected, "{values:?}");
        }
    }
}
