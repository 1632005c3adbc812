//! Words of one’s own: said for a reply, fitting none, or such that the customer leaves.

use std::sync::Arc;

use super::{Answer, Done, Events, Refusal, Session, Typed};
use crate::scenario::{ReplyIndex, Target};

impl Session {
    /// Says a reply in words of one's own: the reply's points count, and the words are kept as they were typed.
    ///
    /// # Errors
    /// Where the reply is not offered, or the conversation is over. Nothing changes then.
    pub fn say_typed(&mut self, reply: ReplyIndex, mut typed: Typed) -> Result<Events, Refusal> {
        let Target::Node(node) = self.here else { return Err(Refusal::Over) };
        let meant = self.scenario.node(node).and_then(|node| node.reply(reply)).ok_or(Refusal::NoSuchCard)?;
        typed.reply = Some(meant.id.clone());
        typed.left = false;
        self.take(Answer::Reply(reply), Some(Arc::new(typed))).ok_or(Refusal::NoSuchCard)
    }

    /// Says words that fit no reply: no turn, and the moment stays. `Session::otherwise` has the customer's answer.
    ///
    /// # Errors
    /// Where the conversation is over. Nothing changes then.
    pub fn fits_nothing(&mut self, mut typed: Typed) -> Result<(), Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        typed.reply = None;
        typed.left = false;
        self.done.push(Done::FittedNothing(Arc::new(typed)));
        Ok(())
    }

    /// Says words that abuse the customer, who leaves over them: the run comes to the ending that leaves them worst. It
    /// counts as the reply that gives least of those on offer.
    ///
    /// # Errors
    /// Where the conversation is over. Nothing changes then.
    pub fn leave(&mut self, mut typed: Typed) -> Result<Events, Refusal> {
        let Target::Node(index) = self.here else { return Err(Refusal::Over) };
        let replies = self.scenario.node(index).map(|node| node.replies.as_slice()).unwrap_or_default();
        let offered = replies.iter().enumerate().filter(|(_, reply)| self.state.offers(reply));
        let (position, least) =
            offered.min_by_key(|(_, reply)| self.state.points(reply).0.pooled()).ok_or(Refusal::NoSuchCard)?;
        typed.reply = Some(least.id.clone());
        typed.left = true;
        self.take(Answer::Reply(position.into()), Some(Arc::new(typed))).ok_or(Refusal::NoSuchCard)
    }

    /// Marks the words typed at a move, by its number from 1 in the transcript, as read wrongly; also once the
    /// conversation is over. It is kept for the author, and changes nothing else.
    ///
    /// # Errors
    /// Where nothing was typed at that move. Nothing changes then.
    pub fn mark_read_wrongly(&mut self, number: usize) -> Result<(), Refusal> {
        let named = number.checked_sub(1).and_then(|index| self.done.get(index));
        let Some(Done::FittedNothing(_) | Done::Answered(_, _, Some(_))) = named else {
            return Err(Refusal::NothingTyped);
        };
        let is_marked = |done: &Done| matches!(done, Done::ReadWrongly(marked) if *marked == number);
        if !self.done.iter().any(is_marked) {
            self.done.push(Done::ReadWrongly(number));
        }
        Ok(())
    }
}
