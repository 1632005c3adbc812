//! Every run there is, one by one, with nothing clever: what the clever ways are held against in tests.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::Share;
use crate::scenario::{Axis, EndingIndex, Scenario, Target};
use crate::session::{Answer, State, Temperament};

/// What a run comes to on each goal, and how it closes.
pub(in crate::scoring) type Run = ([Share; 4], Option<EndingIndex>);

/// Every run there is, one by one, with nothing clever: for each the share of each goal and how it closes.
pub(in crate::scoring) struct AllRuns<'a> {
    scenario: &'a Scenario,
    temperament: Temperament,
    found: Vec<Run>,
    turns: usize,
    most: usize,
    longest: usize,
}

fn shares(state: &State) -> [Share; 4] {
    let [one, two, three] = Axis::ALL.map(|axis| {
        let sums = state.sums(axis);
        Share { earned: (sums.earned - sums.worst).into(), range: (sums.best - sums.worst).into() }
    });
    let pooled = Share { earned: one.earned + two.earned + three.earned, range: one.range + two.range + three.range };
    [one, two, three, pooled]
}

impl AllRuns<'_> {
    /// None where there are too many of them, or one does not end.
    fn go(&mut self, state: &State, here: Target, depth: usize) -> Option<()> {
        self.turns += 1;
        if self.turns > self.most || depth > 60 {
            return None;
        }
        self.longest = self.longest.max(depth);
        let Target::Node(node) = here else {
            let Target::Ending(ending) = here else { unreachable!() };
            self.found.push((shares(state), Some(ending)));
            return Some(());
        };
        let moment = self.scenario.node(node).unwrap();
        let mut offered = false;
        let answers = (0..moment.replies.len()).map(|index| Answer::Reply(index.into()));
        for answer in answers.chain([Answer::Silence]) {
            if let Some((after, target)) = state.step(self.scenario, self.temperament, node, answer) {
                offered = true;
                self.go(&after, target, depth + 1)?;
            }
        }
        if !offered {
            self.found.push((shares(state), None));
        }
        Some(())
    }

    /// The runs from a moment on, and the turns of the longest. None where they take more than 20,000 turns to go through.
    pub(in crate::scoring) fn of(
        scenario: &Scenario,
        temperament: Temperament,
        state: &State,
        here: Target,
    ) -> Option<(Vec<Run>, usize)> {
        Self::up_to(20_000, scenario, temperament, state, here)
    }

    /// The same with another number of turns.
    pub(in crate::scoring) fn up_to(
        most: usize,
        scenario: &Scenario,
        temperament: Temperament,
        state: &State,
        here: Target,
    ) -> Option<(Vec<Run>, usize)> {
        let mut all = AllRuns { scenario, temperament, found: Vec::new(), turns: 0, most, longest: 0 };
        all.go(state, here, 0)?;
        Some((all.found, all.longest))
    }
}

/// The greatest or the least share of a goal, among the runs that close with one ending or any.
pub(in crate::scoring) fn extreme(found: &[Run], goal: usize, only: Option<EndingIndex>, best: bool) -> Option<Share> {
    found
        .iter()
        .filter(|(shares, ending)| shares[goal].range > 0 && (only.is_none() || *ending == only))
        .map(|(shares, _)| shares[goal])
        .reduce(
            |one, other| if other.beats(one) == best && (other.beats(one) || one.beats(other)) { other } else { one },
        )
}

/// A share as the smallest whole numbers.
pub(in crate::scoring) fn ratio(share: Option<Share>) -> Option<(i64, i64)> {
    share.map(|share| {
        let (mut one, mut other) = (share.earned, share.range);
        while other != 0 {
            (one, other) = (other, one % other);
        }
        (share.earned / one.max(1), share.range / one.max(1))
    })
}
