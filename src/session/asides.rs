//! What was typed and fitted no reply, and what the customer answered: it makes no turn, but it was said.

use super::{Done, Purpose, Session, Typed, draw};
use crate::scenario::{Line, NodeIndex, Target};

/// Typed words that made no turn, and the answer to them.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside<'a> {
    /// How many turns stood before it.
    pub turns: usize,
    /// What was typed.
    pub said: &'a str,
    /// What the customer answered; none where the author wrote nothing for that.
    pub answer: Option<Line<'a>>,
}

impl Session {
    /// What the customer answers to the words typed last, where they fitted no reply and nothing was done since. None
    /// where the author wrote no answer for that, too.
    #[must_use]
    pub fn otherwise(&self) -> Option<Line<'_>> {
        let Some(Done::FittedNothing(typed)) = self.done.iter().rfind(|done| !matches!(done, Done::ReadWrongly(_)))
        else {
            return None;
        };
        let Target::Node(node) = self.here else { return None };
        let earlier = self.done.iter().filter(|done| matches!(done, Done::FittedNothing(_))).count().saturating_sub(1);
        self.answer_to(typed, (node, self.turns.len()), earlier)
    }

    /// All that was typed and fitted no reply, in order, but for what was said at a moment that was taken back.
    #[must_use]
    pub fn asides(&self) -> Vec<Aside<'_>> {
        let mut asides: Vec<Aside<'_>> = Vec::new();
        let (mut turns, mut earlier) = (0_usize, 0);
        for done in &self.done {
            match done {
                Done::Answered(..) => turns += 1,
                Done::TookBack => {
                    turns = turns.saturating_sub(1);
                    asides.retain(|aside| aside.turns < turns);
                }
                Done::FittedNothing(typed) => {
                    let answer = self.node_at(turns).and_then(|node| self.answer_to(typed, (node, turns), earlier));
                    asides.push(Aside { turns, said: &typed.text, answer });
                    earlier += 1;
                }
                Done::ReadWrongly(_) => {}
            }
        }
        asides
    }

    /// The node where so many turns stand; what was taken back since is not known any more.
    fn node_at(&self, turns: usize) -> Option<NodeIndex> {
        match (self.turns.get(turns), self.here) {
            (Some(turn), _) => Some(turn.node),
            (None, Target::Node(node)) => Some(node),
            (None, Target::Ending(_)) => None,
        }
    }

    /// The first wording is drawn; after it the others follow, so that nobody answers twice the same.
    fn answer_to(&self, typed: &Typed, (node, turns): (NodeIndex, usize), earlier: usize) -> Option<Line<'_>> {
        let wordings = self.scenario.otherwise.to(typed.warmth);
        let first = draw(self.seed, Purpose::Otherwise, turns, &self.scenario.node(node)?.id, 0, wordings.len());
        let wording = (first + earlier).checked_rem(wordings.len())?;
        wordings.get(wording).map(|text| self.scenario.spoken(text))
    }
}
