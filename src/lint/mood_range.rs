//! Between which bounds the mood lies wherever a run can come: all ways at once, without walking them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::reach::Arrows;
use crate::scenario::{Condition, Mood, MoodChange, NodeIndex, Scenario, Stage, Target};
use crate::session::Temperament;

/// The lowest and the highest mood that is possible, each axis for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MoodRange {
    /// The least tension and the least trust.
    pub(super) lowest: Mood,
    /// The most tension and the most trust.
    pub(super) highest: Mood,
}

impl MoodRange {
    /// Where an answer leads from here, whatever the temperament.
    pub(super) fn after(self, scenario: &Scenario, change: MoodChange) -> Self {
        let persona = &scenario.persona;
        let mildest = Temperament { patience: persona.patience.1, openness: persona.openness.0 };
        let hottest = Temperament { patience: persona.patience.0, openness: persona.openness.1 };
        Self { lowest: mildest.apply(self.lowest, change), highest: hottest.apply(self.highest, change) }
    }

    fn joined(self, other: Self) -> Self {
        Self {
            lowest: Mood {
                tension: self.lowest.tension.min(other.lowest.tension),
                trust: self.lowest.trust.min(other.lowest.trust),
            },
            highest: Mood {
                tension: self.highest.tension.max(other.highest.tension),
                trust: self.highest.trust.max(other.highest.trust),
            },
        }
    }

    /// What is left of the range where a condition comes out as `holds`; none where it cannot. Conditions that ask
    /// other things are taken as possible.
    fn where_is(self, condition: &Condition, holds: bool) -> Option<Self> {
        match condition {
            Condition::TensionAtLeast(bound) => self.where_tension(|tension| (tension >= *bound) == holds),
            Condition::TensionBelow(bound) => self.where_tension(|tension| (tension < *bound) == holds),
            Condition::TrustAtLeast(bound) => self.where_trust(|trust| (trust >= *bound) == holds),
            Condition::TrustBelow(bound) => self.where_trust(|trust| (trust < *bound) == holds),
            Condition::Stage(stage) => self.where_tension(|tension| {
                [false, true].into_iter().any(|was_defensive| (Stage::at(tension, was_defensive) == *stage) == holds)
            }),
            Condition::Knows(_) | Condition::Seen(_) | Condition::Said(_) | Condition::ScoreAtLeast(..) => Some(self),
            Condition::Not(inner) => self.where_is(inner, !holds),
            Condition::All(parts) | Condition::Any(parts) => {
                if matches!(condition, Condition::All(_)) == holds {
                    parts.iter().try_fold(self, |range, part| range.where_is(part, holds))
                } else {
                    parts.iter().filter_map(|part| self.where_is(part, holds)).reduce(Self::joined)
                }
            }
        }
    }

    fn where_tension(mut self, fits: impl Fn(u8) -> bool) -> Option<Self> {
        (self.lowest.tension, self.highest.tension) = ends(self.lowest.tension, self.highest.tension, fits)?;
        Some(self)
    }

    fn where_trust(mut self, fits: impl Fn(u8) -> bool) -> Option<Self> {
        (self.lowest.trust, self.highest.trust) = ends(self.lowest.trust, self.highest.trust, fits)?;
        Some(self)
    }
}

/// The first and the last value in a range that fit.
fn ends(lowest: u8, highest: u8, fits: impl Fn(u8) -> bool) -> Option<(u8, u8)> {
    let mut fitting = (lowest..=highest).filter(|value| fits(*value));
    let first = fitting.next()?;
    Some((first, fitting.next_back().unwrap_or(first)))
}

/// The moods in which a run can come to each node, by `NodeIndex`, and to each ending, by `EndingIndex`; none where it
/// cannot. No mood outside is possible; not every mood inside is.
#[derive(Debug)]
pub(super) struct MoodRanges {
    pub(super) nodes: Vec<Option<MoodRange>>,
    pub(super) endings: Vec<Option<MoodRange>>,
}

impl MoodRanges {
    /// Follows all answers until no range grows any more.
    pub(super) fn of(scenario: &Scenario, arrows: &Arrows<'_>) -> Self {
        let mut ranges = Self { nodes: vec![None; scenario.nodes.len()], endings: vec![None; scenario.endings.len()] };
        let mut waiting = Waiting { nodes: BinaryHeap::new(), waits: vec![false; scenario.nodes.len()] };
        let mood = scenario.persona.mood;
        ranges.arrive(scenario.start, MoodRange { lowest: mood, highest: mood }, &mut waiting);
        while let Some(index) = waiting.next() {
            let Some(here) = ranges.nodes.get(index.get()).copied().flatten() else { continue };
            for arrow in arrows.from(index) {
                let offered = arrow.offered.map_or(Some(here), |when| here.where_is(when, true));
                let after = offered.map(|offered| offered.after(scenario, arrow.mood));
                let after = after.and_then(|after| arrow.branch.map_or(Some(after), |when| after.where_is(when, true)));
                if let Some(after) = after {
                    ranges.arrive(arrow.to, after, &mut waiting);
                }
            }
        }
        ranges
    }

    fn arrive(&mut self, target: Target, range: MoodRange, waiting: &mut Waiting) {
        let (place, node) = match target {
            Target::Node(index) => (self.nodes.get_mut(index.get()), Some(index)),
            Target::Ending(index) => (self.endings.get_mut(index.get()), None),
        };
        let Some(place) = place else { return };
        let joined = place.map_or(range, |known| known.joined(range));
        if *place != Some(joined) {
            *place = Some(joined);
            node.into_iter().for_each(|node| waiting.add(node));
        }
    }
}

/// The nodes whose range has grown since they were looked at, each once. The first of the text comes first: most ways
/// lead on in the text, and so all that leads to a node has been looked at before it.
struct Waiting {
    nodes: BinaryHeap<Reverse<NodeIndex>>,
    waits: Vec<bool>,
}

impl Waiting {
    fn add(&mut self, node: NodeIndex) {
        if let Some(waits @ false) = self.waits.get_mut(node.get()) {
            *waits = true;
            self.nodes.push(Reverse(node));
        }
    }

    fn next(&mut self) -> Option<NodeIndex> {
        let Reverse(node) = self.nodes.pop()?;
        if let Some(waits) = self.waits.get_mut(node.get()) {
            *waits = false;
        }
        Some(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_leaves_the_part_of_a_range_in_which_it_can_hold() {
        fn check(condition: &Condition, tension: Option<(u8, u8)>) {
            let range = MoodRange { lowest: Mood { tension: 20, trust: 10 }, highest: Mood { tension: 70, trust: 90 } };
            let left = range.where_is(condition, true).map(|range| (range.lowest.tension, range.highest.tension));
            assert_eq!(left, tension, "{condition:?}");
        }
        check(&Condition::TensionAtLeast(60), Some((60, 70)));
        check(&Condition::TensionAtLeast(71), None);
        check(&Condition::TensionBelow(0), None);
        check(&Condition::TensionBelow(20), None);
        check(&Condition::Stage(Stage::Calm), Some((20, 34)));
        check(&Condition::Stage(Stage::Recovering), Some((35, 59)));
        check(&Condition::Not(Box::new(Condition::Stage(Stage::Defensive))), Some((20, 59)));
        check(&Condition::All(vec![Condition::TensionBelow(50), Condition::TensionAtLeast(40)]), Some((40, 49)));
        check(&Condition::All(vec![Condition::TensionBelow(40), Condition::TensionAtLeast(40)]), None);
        check(&Condition::Any(vec![Condition::TensionBelow(30), Condition::TensionAtLeast(71)]), Some((20, 29)));
        check(&Condition::Any(Vec::new()), None);
        check(&Condition::TrustBelow(5), None);
        check(&Condition::Knows(crate::scenario::FactIndex(0)), Some((20, 70)));
    }
}
