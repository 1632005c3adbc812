//! The best and the worst share of what a way offers.
//!
//! A share is a ratio of two sums, so the best one is not found by adding up best turns: a turn with much at stake
//! weighs more. Dinkelbach's method finds it exactly (W. Dinkelbach, On Nonlinear Fractional Programming, Management
//! Science 13, 1967): guess a ratio, look for the way that beats it by most, which is a sum and settled in one pass
//! over the states; take that way's ratio as the next guess; when nothing beats it, it is the best there is.

use super::states::{Arrow, Place, States};
use crate::scenario::{Axis, EndingIndex, NodeIndex};
use crate::session::{Answer, State};

/// What no way leads to.
const NOWHERE: i64 = i64::MIN / 4;

/// What a share is taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// One axis.
    Axis(Axis),
    /// All three together. Never shown as a grade.
    Pooled,
}

impl Goal {
    /// Each axis, then all together.
    pub const ALL: [Self; 4] =
        [Self::Axis(Axis::Curiosity), Self::Axis(Axis::Acknowledgement), Self::Axis(Axis::DeEscalation), Self::Pooled];

    pub(super) fn of(self, [curiosity, acknowledgement, de_escalation]: [u8; 3]) -> i64 {
        i64::from(match self {
            Self::Axis(Axis::Curiosity) => curiosity,
            Self::Axis(Axis::Acknowledgement) => acknowledgement,
            Self::Axis(Axis::DeEscalation) => de_escalation,
            Self::Pooled => curiosity + acknowledgement + de_escalation,
        })
    }
}

/// What was earned of what was offered: points above the worst, and how much the best lay above the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Points above the least that was offered, summed over the turns.
    pub earned: i64,
    /// The most offered less the least, summed over the turns.
    pub range: i64,
}

impl Share {
    /// What a run earned and was offered so far, all axes together.
    #[must_use]
    pub fn so_far(state: &State) -> Self {
        Axis::ALL.map(|axis| state.sums(axis)).iter().fold(Self::default(), |share, sums| Self {
            earned: share.earned + i64::from(sums.earned - sums.worst),
            range: share.range + i64::from(sums.best - sums.worst),
        })
    }

    /// 0 to 100, rounded; none where nothing was at stake.
    #[must_use]
    pub fn score(self) -> Option<u8> {
        (self.range > 0)
            .then(|| (200 * self.earned + self.range) / (2 * self.range))
            .and_then(|score| u8::try_from(score.clamp(0, 100)).ok())
    }

    /// 0 to 1; none where nothing was at stake.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn ratio(self) -> Option<f64> {
        (self.range > 0).then(|| self.earned as f64 / self.range as f64)
    }

    /// Whether it is the greater share, exactly; something at stake is more than nothing at stake.
    #[must_use]
    pub fn beats(self, other: Self) -> bool {
        match (self.range > 0, other.range > 0) {
            (true, true) => self.earned * other.range > other.earned * self.range,
            (one, other) => one && !other,
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { earned: self.earned + other.earned, range: self.range + other.range }
    }
}

/// A way through the conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it comes to, with what was earned before counted in.
    pub share: Share,
    /// The answers, each with the node it is given at.
    pub answers: Vec<(NodeIndex, Answer)>,
    /// How it closes; none where the conversation stops with nothing offered.
    pub ending: Option<EndingIndex>,
}

/// Whether the greatest or the least share is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extreme {
    Best,
    Worst,
}

/// A question about all ways from one state on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question {
    pub(super) goal: Goal,
    pub(super) extreme: Extreme,
    /// Only ways that close like this.
    pub(super) ending: Option<EndingIndex>,
    /// What was earned and offered before.
    pub(super) before: Share,
}

/// The way from a state on that answers the question. None where no way closes as asked, or nothing is at stake on any.
pub(super) fn solve(states: &States, from: usize, question: Question) -> Option<Line> {
    let mut pass = Pass { states, question, offered: 1, earned: 0, values: Vec::new() };
    // The way that earns most, or loses most, is a good first guess. Where none earns or loses anything, the one with
    // the most at stake says whether anything is at stake at all.
    let farthest = match question.extreme {
        Extreme::Best => Share { earned: 0, range: 1 },
        Extreme::Worst => Share { earned: 1, range: 1 },
    };
    pass.guess(farthest, question.extreme);
    pass.run(from)?;
    let mut found = pass.line(from);
    if found.share.range == 0 {
        pass.guess(Share { earned: -1, range: 0 }, Extreme::Best);
        pass.run(from)?;
        found = pass.line(from);
    }
    while found.share.range > 0 {
        pass.guess(found.share, question.extreme);
        let ahead = pass.run(from)? + pass.worth(question.before.earned, question.before.range);
        if ahead <= 0 {
            return Some(found);
        }
        found = pass.line(from);
    }
    None
}

/// One pass over the states with one guess: each state's value is the most by which a way from it beats the guess.
struct Pass<'a> {
    states: &'a States,
    question: Question,
    /// What a point earned is worth.
    earned: i64,
    /// What a point offered costs, negative; together with `earned` this is the guess.
    offered: i64,
    values: Vec<i64>,
}

impl Pass<'_> {
    fn guess(&mut self, ratio: Share, extreme: Extreme) {
        let sign = if extreme == Extreme::Best { 1 } else { -1 };
        self.earned = sign * ratio.range;
        self.offered = -sign * ratio.earned;
    }

    fn worth(&self, earned: i64, range: i64) -> i64 {
        self.earned * earned + self.offered * range
    }

    /// Values every state that can follow `from`, and gives that of `from`; none where no way closes as asked.
    fn run(&mut self, from: usize) -> Option<i64> {
        let mut values = std::mem::take(&mut self.values);
        values.clear();
        for place in self.states.places().iter().take(from + 1) {
            let best = self.states.arrows_of(place).iter().map(|arrow| self.through(*arrow, &values)).max();
            // A state with nothing offered is an end that no ending names.
            let best = best.unwrap_or(if self.question.ending.is_none() { 0 } else { NOWHERE });
            values.push(best.saturating_add(self.worth(0, self.question.goal.of(place.range))));
        }
        self.values = values;
        self.values.get(from).copied().filter(|value| *value > NOWHERE / 2)
    }

    fn through(&self, arrow: Arrow, values: &[i64]) -> i64 {
        let behind = match arrow.to() {
            Ok(state) => values.get(state).copied().unwrap_or(NOWHERE),
            Err(ending) if self.question.ending.is_none_or(|only| only == ending) => 0,
            Err(_) => NOWHERE,
        };
        behind.saturating_add(self.worth(self.question.goal.of(arrow.earned), 0))
    }

    /// The way that the values of the last pass name.
    fn line(&self, from: usize) -> Line {
        let goal = self.question.goal;
        let mut line = Line { share: self.question.before, answers: Vec::new(), ending: None };
        let mut here = Some(from);
        while let Some(place) = here.take().and_then(|state| self.states.places().get(state)) {
            let Some(arrow) = self.best_arrow(place) else { break };
            line.share = line.share.and(Share { earned: goal.of(arrow.earned), range: goal.of(place.range) });
            line.answers.push((NodeIndex(place.node), arrow.answer()));
            match arrow.to() {
                Ok(state) => here = Some(state),
                Err(ending) => line.ending = Some(ending),
            }
        }
        line
    }

    fn best_arrow(&self, place: &Place) -> Option<Arrow> {
        // The last of equals would do as well; the first keeps to the author's order.
        let arrows = self.states.arrows_of(place).iter().copied();
        arrows.reduce(
            |best, arrow| {
                if self.through(arrow, &self.values) > self.through(best, &self.values) { arrow } else { best }
            },
        )
    }
}
