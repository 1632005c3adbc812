//! What can be seen and done now, and what was said at each turn.

use super::{Purpose, Session, answered, draw, order};
use crate::scenario::{Ending, Line, Node, NodeIndex, Reply, ReplyIndex, Target};

/// What can be seen and done now.
#[derive(Debug, Clone, PartialEq)]
pub enum View<'a> {
    /// The customer has spoken; it is the trainee's turn.
    Moment(Moment<'a>),
    /// The conversation is over.
    Over {
        /// How it closed.
        ending: &'a Ending,
        /// The last line.
        line: Line<'a>,
    },
}

/// A moment at which the trainee can answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment<'a> {
    /// The node.
    pub node: &'a Node,
    /// The line as it was drawn.
    pub line: Line<'a>,
    /// The replies offered, in the order of the cards; the keys 1 to 9.
    pub cards: Vec<&'a Reply>,
    /// The silence, where it is offered; the key 0.
    pub silence: Option<&'a Reply>,
}

impl Session {
    /// What can be seen and done now. None only for a scenario built by hand whose positions lead nowhere.
    #[must_use]
    pub fn view(&self) -> Option<View<'_>> {
        match self.here {
            Target::Node(index) => {
                let node = self.scenario.node(index)?;
                let cards = self.table(index).into_iter().filter_map(|reply| node.reply(reply)).collect();
                let silence = node.silence.as_deref().filter(|silence| self.state.offers(silence));
                Some(View::Moment(Moment { node, line: self.line(self.turns.len())?, cards, silence }))
            }
            Target::Ending(index) => {
                let ending = self.scenario.ending(index)?;
                Some(View::Over { ending, line: self.line(self.turns.len())? })
            }
        }
    }

    /// What the customer said at a turn, from 0; the turn after the last is the line that stands now. Somebody who comes
    /// back to a moment hears the wordings that were not yet used there first.
    #[must_use]
    pub fn line(&self, turn: usize) -> Option<Line<'_>> {
        let at = self.turns.get(turn).map_or(self.here, |turn| Target::Node(turn.node));
        let (id, says) = match at {
            Target::Node(node) => self.scenario.node(node).map(|node| (&node.id, &node.says))?,
            Target::Ending(ending) => self.scenario.ending(ending).map(|ending| (&ending.id, &ending.says))?,
        };
        // With one wording there is nothing to draw, and no need to look back.
        let earlier = || self.turns.iter().take(turn).enumerate().filter(|(_, past)| Target::Node(past.node) == at);
        let (first, visits) = match says.len() {
            0 | 1 => (turn, 0),
            _ => (earlier().next().map_or(turn, |(first, _)| first), earlier().count()),
        };
        let wording = draw(self.seed, Purpose::Wording, first, id, 0, says.len()) + visits;
        says.get(wording.checked_rem(says.len())?).map(|text| self.scenario.spoken(text))
    }

    /// What the customer said back at a turn, from 0, before going on.
    #[must_use]
    pub fn reaction(&self, turn: usize) -> Option<Line<'_>> {
        if self.turns.get(turn)?.has_left() {
            return None;
        }
        let node = self.scenario.node(self.turns.get(turn)?.node)?;
        let said = &self.reply(turn)?.reaction;
        let wording = draw(self.seed, Purpose::Reaction, turn, &node.id, 0, said.len());
        said.get(wording).map(|text| self.scenario.spoken(text))
    }

    /// The reply, or the silence, of a turn, from 0.
    #[must_use]
    pub fn reply(&self, turn: usize) -> Option<&Reply> {
        let turn = self.turns.get(turn)?;
        answered(&self.scenario, turn.node, turn.answer)
    }

    /// The replies offered at a node now, in the order of the cards.
    pub(super) fn table(&self, index: NodeIndex) -> Vec<ReplyIndex> {
        let Some(node) = self.scenario.node(index) else { return Vec::new() };
        let offered: Vec<ReplyIndex> = node
            .replies
            .iter()
            .enumerate()
            .filter(|(_, reply)| self.state.offers(reply))
            .map(|(position, _)| position.into())
            .collect();
        order(self.seed, self.turns.len(), &node.id, offered.len())
            .into_iter()
            .filter_map(|position| offered.get(position).copied())
            .collect()
    }
}
