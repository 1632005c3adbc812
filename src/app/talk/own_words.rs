//! Answers in the trainee’s own words: what they were taken for, and what the customer makes of them.

use super::{Message, Talk, Writer};
use crate::reading::{FoundReply, Listened, Listener, Match};
use crate::scenario::{ReplyIndex, Target};
use crate::session::{By, Refusal};

/// Words that the trainee typed last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWords {
    /// The words, and how they were read.
    pub listened: Listened,
    /// What came of them.
    pub came_to: CameTo,
    /// Whether the trainee said that they were read wrongly.
    pub wrongly: bool,
    /// Whether the trainee has looked at how they were read, and has gone on.
    pub looked_at: bool,
    /// The number of their move in the transcript, from 1; 0 while it is asked what was meant.
    number: usize,
}

/// What came of typed words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CameTo {
    /// They come close to these replies: it is asked which was meant.
    Asked(Vec<ReplyIndex>),
    /// They were taken for the reply of these words.
    Reply(String),
    /// They fit no reply: the customer answers from the tone, and the moment stays.
    ToneAlone,
    /// They abused the customer, who left over them.
    Left,
}

impl Talk {
    /// The replies of the whole scenario that fit the words typed so far, the best first.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<FoundReply<'_>> {
        self.listener().find(typed)
    }

    /// The words that the trainee typed last, until the next answer.
    #[must_use]
    pub fn own_words(&self) -> Option<&OwnWords> {
        self.own.as_ref()
    }

    /// The words of the replies among which it is asked which was meant; none where nothing is asked.
    #[must_use]
    pub fn asked(&self) -> Option<Vec<&str>> {
        let CameTo::Asked(replies) = &self.own.as_ref()?.came_to else { return None };
        Some(replies.iter().filter_map(|reply| self.reply_words(*reply)).collect())
    }

    /// What the trainee said at a turn, from 0, chosen or typed; none for silence.
    #[must_use]
    pub fn said_at(&self, turn: usize) -> Option<&str> {
        let typed = self.session.turns().get(turn)?.typed.as_ref();
        let written = self.session.reply(turn).map(|reply| reply.says.as_str()).filter(|says| !says.is_empty());
        typed.map(|typed| typed.text.as_str()).or(written)
    }

    /// What the trainee typed where so many turns stood that made no turn, and the answers to it, in order.
    #[must_use]
    pub fn asides(&self, turns: usize) -> Vec<Message> {
        let here = self.session.asides().into_iter().filter(|aside| aside.turns == turns);
        here.flat_map(|aside| {
            let said = Message { writer: Writer::You, words: Some(aside.said.to_owned()) };
            std::iter::once(said).chain(aside.answer.map(|line| self.message(line)))
        })
        .collect()
    }

    /// Says something in words of one’s own. They are taken for a reply, or it is asked which was meant, or they fit
    /// nothing and the customer answers from their tone.
    ///
    /// # Errors
    /// Where it is not the trainee’s turn, or the conversation is over.
    pub fn say_own_words(&mut self, text: &str) -> Result<(), Refusal> {
        self.say_words(text, By::OwnWords)
    }

    /// Says words of the author’s that were found in the list, in the same way.
    ///
    /// # Errors
    /// Likewise.
    pub fn say_found_words(&mut self, text: &str) -> Result<(), Refusal> {
        self.say_words(text, By::Found)
    }

    fn say_words(&mut self, text: &str, by: By) -> Result<(), Refusal> {
        if !self.is_listening() {
            return Err(Refusal::NoSuchCard);
        }
        let listened = Listened { by, ..self.listener().listen(&self.session, text).ok_or(Refusal::Over)? };
        match listened.found.clone() {
            Match::Taken(candidate) => self.taken_for(listened, candidate.reply),
            Match::Closest(candidates) => {
                let replies = candidates.iter().map(|candidate| candidate.reply).collect();
                self.own = Some(OwnWords::new(listened, CameTo::Asked(replies), 0));
                Ok(())
            }
            Match::Otherwise(_) => self.fits_nothing(listened),
            Match::Leaves => self.left_over(listened),
        }
    }

    fn left_over(&mut self, listened: Listened) -> Result<(), Refusal> {
        let events = listened.say_and_be_left(&mut self.session)?;
        self.said = Some(listened.text.clone());
        self.answered(None, &events);
        self.own = Some(OwnWords::new(listened, CameTo::Left, self.session.moves()));
        Ok(())
    }

    /// Says which of the replies was meant, from 0, where it is asked; none of them where `which` is none.
    ///
    /// # Errors
    /// Where nothing is asked, or there are not so many.
    pub fn mean(&mut self, which: Option<usize>) -> Result<(), Refusal> {
        let Some(OwnWords { listened, came_to: CameTo::Asked(replies), .. }) = &self.own else {
            return Err(Refusal::NoSuchCard);
        };
        let listened = listened.clone();
        match which {
            None => self.fits_nothing(listened),
            Some(which) => {
                let reply = replies.get(which).copied().ok_or(Refusal::NoSuchCard)?;
                self.taken_for(listened, reply)
            }
        }
    }

    /// Takes the words back that it was asked about, so that they can be put otherwise, and returns them.
    pub fn put_otherwise(&mut self) -> Option<String> {
        self.asked()?;
        self.own.take().map(|own| own.listened.text)
    }

    /// Goes on from how the last words were read.
    pub fn look_up(&mut self) {
        if let Some(own) = &mut self.own {
            own.looked_at = true;
        }
    }

    /// Says that the last words were read wrongly. It is kept for the author, and changes nothing else.
    ///
    /// # Errors
    /// Where nothing was typed.
    pub fn mark_read_wrongly(&mut self) -> Result<(), Refusal> {
        let own = self.own.as_mut().ok_or(Refusal::NothingTyped)?;
        self.session.mark_read_wrongly(own.number)?;
        own.wrongly = true;
        Ok(())
    }

    /// Says that the words typed at a turn, from 0, were read wrongly; also once the conversation is over.
    ///
    /// # Errors
    /// Where nothing was typed at that turn.
    pub fn mark_turn_read_wrongly(&mut self, turn: usize) -> Result<(), Refusal> {
        let number = self.session.transcript().standing_moves().get(turn).copied().unwrap_or_default();
        self.session.mark_read_wrongly(number)
    }

    fn taken_for(&mut self, listened: Listened, reply: ReplyIndex) -> Result<(), Refusal> {
        let words = self.reply_words(reply).unwrap_or_default().to_owned();
        let events = listened.say(&mut self.session, reply)?;
        self.said = Some(listened.text.clone());
        self.answered(None, &events);
        self.own = Some(OwnWords::new(listened, CameTo::Reply(words), self.session.moves()));
        Ok(())
    }

    fn fits_nothing(&mut self, listened: Listened) -> Result<(), Refusal> {
        listened.say_anyway(&mut self.session)?;
        self.said = Some(listened.text.clone());
        self.chosen = None;
        self.new_facts.clear();
        self.reacted = false;
        let answer = self.session.otherwise().map(|line| self.utterance(line));
        self.own = Some(OwnWords::new(listened, CameTo::ToneAlone, self.session.moves()));
        match answer {
            Some(answer) => {
                self.coming.push_back(answer);
                self.next_utterance();
            }
            None => self.listen(),
        }
        Ok(())
    }

    fn listener(&self) -> &Listener {
        self.listener.get_or_init(|| Listener::of(self.session.scenario()))
    }

    /// The words on the card of a reply where the session stands.
    fn reply_words(&self, reply: ReplyIndex) -> Option<&str> {
        let Target::Node(node) = self.session.here() else { return None };
        Some(self.session.scenario().node(node)?.reply(reply)?.says.as_str())
    }
}

impl OwnWords {
    fn new(listened: Listened, came_to: CameTo, number: usize) -> Self {
        Self { listened, came_to, wrongly: false, looked_at: false, number }
    }
}
