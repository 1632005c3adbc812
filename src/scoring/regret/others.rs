//! What else could have been said at a turn, played through the session.

use super::fall;
use super::reach::{InReach, Outlook};
use crate::scoring::debrief::{EndingResult, Spoken, TurnResult, ending_result, turn_result};
use crate::session::{Answer, Session, View};

/// A reply that was offered and not taken, or a silence that was not kept, and what would have come of it. To play on
/// from it: `Session::again_from` the turns before, then `Session::answer` with its `turn.answer`.
#[derive(Debug, Clone, PartialEq)]
pub struct OtherReply {
    /// The key it lay under: 1 to 9, 0 for silence.
    pub key: usize,
    /// The turn as it would have been: words, points at that moment, reaction, thought, mood, facts, the coach’s note.
    pub turn: TurnResult,
    /// What the customer would have said next; the last line where it ends.
    pub next: Option<Spoken>,
    /// How it would have closed, if it had closed the conversation.
    pub ending: Option<EndingResult>,
    /// What would have been in reach after it.
    pub after: InReach,
    /// What it would have given away, in points of 100; none where it is not known exactly.
    pub lost: Option<u8>,
}

/// What else was offered at a turn, from 0, in the order of the cards, silence last.
pub(super) fn others(session: &Session, turn: usize, before: InReach, outlook: &Outlook<'_>) -> Vec<OtherReply> {
    let Some(taken) = session.turns().get(turn).map(|turn| turn.answer) else { return Vec::new() };
    let there = session.again_from(turn, None);
    let Some(View::Moment(moment)) = there.view() else { return Vec::new() };
    let position = |id: &str| moment.node.replies.iter().position(|reply| reply.id == id);
    let cards =
        (1..).zip(&moment.cards).filter_map(|(key, reply)| Some((key, Answer::Reply(position(&reply.id)?.into()))));
    let offered = cards.chain(moment.silence.map(|_| (0, Answer::Silence)));
    let other = |(key, answer)| {
        let mut played = there.clone();
        played.answer(answer).ok()?;
        let after = outlook.from(played.state(), played.here()).within(before);
        Some(OtherReply {
            key,
            turn: turn_result(&played, turn)?,
            next: played.line(turn + 1).map(Spoken::from),
            ending: ending_result(&played),
            after,
            lost: fall(before, after),
        })
    };
    offered.filter(|(_, answer)| *answer != taken).filter_map(other).collect()
}
