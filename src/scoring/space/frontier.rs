//! For every state, the few ways on that can be the best, whatever was earned before.
//!
//! A way on earns `e` of `r` at stake. After a run that earned `E` of `R`, the best way has the greatest `(E + e) / (R + r)`;
//! for some rate between 0 and 1 it then has the greatest `e - rate x r`. So only the corners of the hull above all
//! points `(r, e)` can be best, between the one that earns most and the one that misses least. There are a handful at
//! each state, they are joined from those behind its arrows, and one pass over the states finds them all. What is in
//! reach from a moment is then looked up, where [`super::ratio`] would go through the states again.

use super::ratio::{Goal, Share};
use super::states::States;

/// The corners of all states, all axes together.
#[derive(Debug)]
pub(super) struct Frontier {
    corners: Vec<Corner>,
    /// Where each state’s corners begin, and the end of the last.
    from: Vec<u32>,
}

/// What a way on has at stake and earns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Corner {
    range: u16,
    earned: u16,
}

impl Frontier {
    pub(super) fn of(states: &States) -> Self {
        let mut frontier = Self { corners: Vec::new(), from: vec![0] };
        let mut points = Vec::new();
        for place in states.places() {
            let range = held(Goal::Pooled.of(place.range));
            points.clear();
            for arrow in states.arrows_of(place) {
                let earned = held(Goal::Pooled.of(arrow.earned));
                let behind =
                    arrow.to().map_or(&[Corner { range: 0, earned: 0 }][..], |state| frontier.corners_of(state));
                points.extend(behind.iter().map(|corner| Corner {
                    range: corner.range.saturating_add(range),
                    earned: corner.earned.saturating_add(earned),
                }));
            }
            if points.is_empty() {
                // Nothing is offered: the conversation stops here.
                points.push(Corner { range, earned: 0 });
            }
            keep_corners(&mut points);
            frontier.corners.extend_from_slice(&points);
            frontier.from.push(u32::try_from(frontier.corners.len()).unwrap_or(u32::MAX));
        }
        frontier
    }

    /// The greatest share that can be come to from a state, with what was earned before. None where neither was nor on
    /// any corner will be anything at stake; a way that has something at stake and earns nothing may yet be there.
    pub(super) fn best(&self, state: usize, before: Share) -> Option<Share> {
        let shares = self
            .corners_of(state)
            .iter()
            .map(|corner| before.and(Share { earned: corner.earned.into(), range: corner.range.into() }));
        shares.filter(|share| share.range > 0).reduce(|best, share| if share.beats(best) { share } else { best })
    }

    fn corners_of(&self, state: usize) -> &[Corner] {
        let bounds = self.from.get(state).zip(self.from.get(state + 1));
        bounds.and_then(|(from, to)| self.corners.get(*from as usize..*to as usize)).unwrap_or_default()
    }
}

fn held(points: i64) -> u16 {
    u16::try_from(points).unwrap_or(u16::MAX)
}

/// Leaves the corners of the hull above the points, by rising range, on which a further point at stake earns less than
/// a point and more than none.
fn keep_corners(points: &mut Vec<Corner>) {
    // Of those with the same range, the one that earns most comes last.
    points.sort_unstable();
    let mut kept = 0_usize;
    for index in 0..points.len() {
        let Some(next) = points.get(index).copied() else { break };
        while let Some(last) = kept.checked_sub(1).and_then(|last| points.get(last)).copied() {
            let before = kept.checked_sub(2).and_then(|before| points.get(before)).copied();
            let (range, earned) = rise(last, next);
            let below = match before {
                // One that earns as much more as it has more at stake is as good or better from there on.
                None => range == 0 || earned >= range,
                Some(before) => {
                    let (range_before, earned_before) = rise(before, last);
                    earned * range_before >= earned_before * range
                }
            };
            if !below {
                break;
            }
            kept -= 1;
        }
        let earns_more =
            kept.checked_sub(1).and_then(|last| points.get(last)).is_none_or(|last| next.earned > last.earned);
        if let Some(place) = points.get_mut(kept).filter(|_| earns_more) {
            *place = next;
            kept += 1;
        }
    }
    points.truncate(kept);
}

fn rise(from: Corner, to: Corner) -> (i32, i32) {
    (i32::from(to.range) - i32::from(from.range), i32::from(to.earned) - i32::from(from.earned))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_corner_is_as_good_as_any_point(
            points in proptest::collection::vec((0_u16..30, 0_u16..30), 1..12),
            (earned, missed) in (0_i64..20, 0_i64..20),
        ) {
            // Nobody earns more than there is.
            let points = points.iter().map(|(one, other)| Corner { range: *one.max(other), earned: *one.min(other) });
            let points: Vec<Corner> = points.collect();
            let mut corners = points.clone();
            keep_corners(&mut corners);
            let before = Share { earned, range: earned + missed };
            let best = |points: &[Corner]| {
                let shares = points.iter().map(|point| {
                    before.and(Share { earned: point.earned.into(), range: point.range.into() })
                });
                shares.filter(|share| share.range > 0).map(|share| share.ratio().unwrap()).reduce(f64::max)
            };
            match (best(&points), best(&corners)) {
                (Some(points), Some(corners)) => prop_assert!((points - corners).abs() < 1e-12),
                // What earns nothing may be left out.
                (points, corners) => prop_assert!(corners.is_none() && points.is_none_or(|share| share == 0.0)),
            }
            prop_assert!(corners.iter().all(|corner| points.contains(corner)));
        }
    }
}
