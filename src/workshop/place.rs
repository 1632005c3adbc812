//! A moment of a run, and what can be said there.

use super::rounds::Choice;
use super::step::{Shown, Step};
use crate::session::{Answer, Entry, Session, View};

/// A moment of a run, and how far the room has come with it.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The run up to this moment: the reply that is taken here is not yet in it.
    pub(super) session: Session,
    pub(super) step: Step,
    /// The reply the leader goes on with; without one it is the room’s.
    pub(super) chosen: Option<usize>,
    pub(super) shown: Shown,
}

impl Place {
    /// What was said before this moment.
    pub(super) fn way(&self) -> Vec<Entry> {
        self.session.transcript().moves
    }

    /// The run after a reply at this moment.
    pub(super) fn after(&self, choice: usize) -> Option<Session> {
        let answer = choices_of(&self.session).get(choice)?.answer;
        let mut after = self.session.clone();
        after.answer(answer).ok()?;
        Some(after)
    }
}

/// What can be said where a run stands, in the order of the letters.
pub(super) fn choices_of(session: &Session) -> Vec<Choice> {
    let Some(View::Moment(moment)) = session.view() else { return Vec::new() };
    let position = |id: &str| moment.node.replies.iter().position(|reply| reply.id == id);
    let replies = moment.cards.iter().filter_map(|reply| {
        let answer = Answer::Reply(position(&reply.id)?.into());
        Some(Choice {
            id: reply.id.clone(),
            words: Some(reply.says.clone()),
            answer,
            points: session.state().points(reply).0,
        })
    });
    let silence = moment.silence.map(|reply| Choice {
        id: reply.id.clone(),
        words: None,
        answer: Answer::Silence,
        points: session.state().points(reply).0,
    });
    replies.chain(silence).collect()
}
