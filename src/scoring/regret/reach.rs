//! Looking ahead from a moment of a run: exactly, where there is a score space, and within bounds where there is none.

use std::cell::OnceCell;

use crate::scenario::{Scenario, Target};
use crate::scoring::space::{Ceiling, Inexact, Share, Space};
use crate::session::{Session, State, Temperament, answers};

/// The most turns that a try at the rest of a run takes.
const MOST_TURNS: usize = 200;

/// The best share of what a run offers that is still in reach at a moment, what was earned so far counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InReach {
    /// It is this.
    Exact(Share),
    /// There are too many ways to go through: it is no less than the first and no more than the second.
    Between(Share, Share),
    /// Nothing was at stake so far, and nothing will be.
    Nothing,
}

impl InReach {
    /// 0 to 100, rounded; none where it is not known exactly, or nothing is at stake.
    #[must_use]
    pub fn score(self) -> Option<u8> {
        match self {
            Self::Exact(share) => share.score(),
            Self::Between(..) | Self::Nothing => None,
        }
    }

    /// The same after a reply at a moment at which so much was in reach: no more than that.
    pub(super) fn within(self, before: Self) -> Self {
        match (self, before) {
            (Self::Between(least, most), Self::Between(_, before)) if most.beats(before) => {
                Self::Between(least, before)
            }
            _ => self,
        }
    }

    /// The same at a moment after which so much was still in reach: no less than that.
    fn at_least(self, after: Self) -> Self {
        match (self, after) {
            (Self::Between(least, most), Self::Between(after, _) | Self::Exact(after)) if after.beats(least) => {
                Self::Between(after, most)
            }
            _ => self,
        }
    }
}

/// What a moment of a run is looked ahead from with.
pub(super) struct Outlook<'a> {
    scenario: &'a Scenario,
    temperament: Temperament,
    space: Option<&'a Space>,
    ceiling: OnceCell<Ceiling>,
}

impl<'a> Outlook<'a> {
    pub(super) fn of(session: &'a Session, space: Result<&'a Space, &Inexact>) -> Self {
        Self {
            scenario: session.scenario(),
            temperament: session.temperament(),
            space: space.ok(),
            ceiling: OnceCell::new(),
        }
    }

    /// What was in reach at the start of a run and after each turn: one more than there are turns.
    pub(super) fn along(&self, session: &Session) -> Vec<InReach> {
        let mut reach: Vec<InReach> = (0..=session.turns().len())
            .map(|turns| session.again_from(turns, None))
            .map(|there| self.from(there.state(), there.here()))
            .collect();
        // What is known of one moment holds for its neighbours: it never rises.
        for index in 1..reach.len() {
            if let [before, after] = reach.get_mut(index - 1..=index).unwrap_or_default() {
                *after = after.within(*before);
            }
        }
        for index in (1..reach.len()).rev() {
            if let [before, after] = reach.get_mut(index - 1..=index).unwrap_or_default() {
                *before = before.at_least(*after);
            }
        }
        reach
    }

    /// What is in reach at a moment.
    pub(super) fn from(&self, state: &State, here: Target) -> InReach {
        let exact = self.space.filter(|space| space.holds(self.scenario, state, here));
        match (exact, here) {
            (Some(space), _) => space.in_reach(self.scenario, state, here).map_or(InReach::Nothing, InReach::Exact),
            (None, Target::Ending(_)) => some(Share::so_far(state)).map_or(InReach::Nothing, InReach::Exact),
            (None, Target::Node(node)) => {
                let ceiling = self.ceiling.get_or_init(|| Ceiling::of(self.scenario));
                match ceiling.from(node, Share::so_far(state)) {
                    Some(most) => InReach::Between(self.tried(state, here), most),
                    None => InReach::Nothing,
                }
            }
        }
    }

    /// What comes of going on with the reply that earns most at each turn: one way of many, so the best is no less.
    fn tried(&self, state: &State, here: Target) -> Share {
        let (mut state, mut here) = (state.clone(), here);
        for _ in 0..MOST_TURNS {
            let Target::Node(node) = here else { break };
            let Some(moment) = self.scenario.node(node) else { break };
            let offered = answers(moment).filter(|(_, reply)| state.offers(reply));
            let Some((answer, _)) = offered.max_by_key(|(_, reply)| state.points(reply).0.pooled()) else {
                return Share::so_far(&state);
            };
            let Some(to) = state.advance(self.scenario, self.temperament, node, answer) else { break };
            here = to;
        }
        match here {
            Target::Ending(_) => Share::so_far(&state),
            // It did not come to an end, so it says nothing.
            Target::Node(_) => Share::default(),
        }
    }
}

fn some(share: Share) -> Option<Share> {
    (share.range > 0).then_some(share)
}
