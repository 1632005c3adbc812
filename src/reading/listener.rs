//! A reader that sits in a conversation: it knows what was said so far and what is on offer.
//!
//! Window, terminal and room all take typed words by this way, so that the same words lead to the same run.

use super::find::{Finder, FoundReply};
use super::heard::Heard;
use super::nearest::{Match, WrittenReplies};
use super::reader::Reader;
use super::sums::Reading;
use crate::scenario::{Axis, NodeIndex, ReplyIndex, Scenario, Target, Warmth};
use crate::session::{By, Events, ReadSums, Refusal, Session, Typed};

/// How many replies are shown while somebody types.
pub const MOST_FOUND: usize = 8;

/// A scenario's replies, ready for what people type.
#[derive(Debug)]
pub struct Listener {
    written: WrittenReplies,
    finder: Finder,
}

/// Typed words as they were read, and what they are taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listened {
    /// The words, exactly as they were typed.
    pub text: String,
    /// What the reader made of them.
    pub reading: Reading,
    /// What they are taken for.
    pub found: Match,
    /// Whose words they are.
    pub by: By,
}

impl Listener {
    /// Makes a scenario ready.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self { written: WrittenReplies::of(Reader::shipped(), scenario), finder: Finder::of(scenario) }
    }

    /// Reads what was typed where a session stands. Nothing happens to the session. None once it is over.
    #[must_use]
    pub fn listen(&self, session: &Session, text: &str) -> Option<Listened> {
        let Target::Node(node) = session.here() else { return None };
        let reader = Reader::shipped();
        let reading = reader.reading(text, &heard(reader, session));
        let offered = offered(session, node);
        let found = match self.exactly(node, &offered, text) {
            // Words that the author wrote for this moment are that reply, whatever else they are like.
            Some(reply) => Match::Taken(reply),
            None => self.written.nearest(reader, node, &offered, text, &reading),
        };
        Some(Listened { text: text.to_owned(), reading, found, by: By::OwnWords })
    }

    /// The replies of the whole scenario that fit the words typed so far, the best first.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<FoundReply<'_>> {
        self.finder.find(typed, MOST_FOUND)
    }

    fn exactly(&self, node: NodeIndex, offered: &[ReplyIndex], text: &str) -> Option<super::Candidate> {
        let text = text.trim();
        let written = self.finder.wordings_at(node).find(|(_, wording)| *wording == text).map(|(reply, _)| reply)?;
        offered.contains(&written).then_some(super::Candidate { reply: written, fit: 0 })
    }
}

impl Listened {
    /// Says the words for a reply that is on offer: the one they were taken for, or one of the three when asked.
    ///
    /// # Errors
    /// Where the reply is not on offer. Nothing changes then.
    pub fn say(&self, session: &mut Session, reply: ReplyIndex) -> Result<Events, Refusal> {
        session.say_typed(reply, self.typed())
    }

    /// Says the words without a reply that they fit: no turn; `Session::otherwise` has the customer's answer.
    ///
    /// # Errors
    /// Where the conversation is over.
    pub fn say_anyway(&self, session: &mut Session) -> Result<(), Refusal> {
        session.fits_nothing(self.typed())
    }

    /// Says words that abuse the customer, who leaves over them.
    ///
    /// # Errors
    /// Where the conversation is over.
    pub fn say_and_be_left(&self, session: &mut Session) -> Result<Events, Refusal> {
        session.leave(self.typed())
    }

    fn typed(&self) -> Typed {
        let sum = |axis| i16::try_from(self.reading.on(axis).sum).unwrap_or_default();
        let warmth = match self.found {
            Match::Otherwise(warmth) => warmth,
            Match::Leaves => Warmth::Cold,
            Match::Taken(_) | Match::Closest(_) => Warmth::Flat,
        };
        Typed {
            text: self.text.clone(),
            reply: None,
            warmth,
            by: self.by,
            left: false,
            read: ReadSums {
                curiosity: sum(Axis::Curiosity),
                acknowledgement: sum(Axis::Acknowledgement),
                de_escalation: sum(Axis::DeEscalation),
            },
        }
    }
}

/// What a session's customer has said so far, and what was learned of them.
fn heard(reader: &Reader, session: &Session) -> Heard {
    let mut lines = Vec::new();
    for turn in 0..session.turns().len() {
        lines.extend(session.line(turn).map(|line| line.words));
        lines.extend(session.reaction(turn).map(|line| line.words));
    }
    lines.extend(session.line(session.turns().len()).map(|line| line.words));
    let facts = session.scenario().persona.facts.iter().enumerate();
    let known: Vec<&str> =
        facts.filter(|(index, _)| session.state().knows((*index).into())).map(|(_, fact)| fact.text.as_str()).collect();
    reader.heard(&lines, &known)
}

/// The replies that can be said at a node now.
fn offered(session: &Session, node: NodeIndex) -> Vec<ReplyIndex> {
    let Some(node) = session.scenario().node(node) else { return Vec::new() };
    let replies = node.replies.iter().enumerate();
    replies.filter(|(_, reply)| session.state().offers(reply)).map(|(index, _)| index.into()).collect()
}

#[cfg(test)]
mod tests;
