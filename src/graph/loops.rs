//! Which arrows close a loop.

use super::picture::Moment;
use crate::scenario::Target;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Untouched,
    OnTheWay,
    Done,
}

/// Walks every arrow from the start, then from what the start does not reach, and marks those that lead to a place on
/// the way by which they were come to. Without them there is no loop left.
pub(super) fn mark(moments: &mut [Moment], start: Target) {
    let mut marks = vec![Mark::Untouched; moments.len()];
    let first = match start {
        Target::Node(node) => node.get(),
        Target::Ending(_) => 0,
    };
    for from in std::iter::once(first).chain(0..moments.len()) {
        if marks.get(from) == Some(&Mark::Untouched) {
            walk(moments, from, &mut marks);
        }
    }
}

/// A walk in depth with its own stack, so that no scenario is too deep for it.
fn walk(moments: &mut [Moment], from: usize, marks: &mut [Mark]) {
    let mut set = |at: usize, mark: Mark| -> Option<Mark> {
        let place = marks.get_mut(at)?;
        Some(std::mem::replace(place, mark))
    };
    set(from, Mark::OnTheWay);
    // The node, and how many of its arrows have been followed.
    let mut way = vec![(from, 0_usize)];
    while let Some((at, followed)) = way.last_mut() {
        let arrows = moments.get_mut(*at).map(|moment| &mut moment.answers).into_iter().flatten();
        let Some(arrow) = arrows.flat_map(|answer| &mut answer.ways).nth(*followed) else {
            set(*at, Mark::Done);
            way.pop();
            continue;
        };
        *followed += 1;
        let Target::Node(to) = arrow.to else { continue };
        match set(to.get(), Mark::OnTheWay) {
            Some(Mark::Untouched) => way.push((to.get(), 0)),
            Some(Mark::OnTheWay) => arrow.returns = true,
            Some(Mark::Done) => drop(set(to.get(), Mark::Done)),
            None => {}
        }
    }
}
