//! A conversation in writing: the pauses while somebody types, and the thread of messages.

use super::{Due, Phase, Talk};
use crate::records::Pace;
use crate::scenario::{Channel, Line};

/// Seconds before somebody begins to type, and for each letter; nobody is watched for less or longer than this.
const BEGIN: f32 = 0.5;
const LETTER: f32 = 0.016;
const SHORTEST: f32 = 0.8;
const LONGEST: f32 = 3.0;

/// How often the three dots change, in seconds.
const DOTS: f32 = 0.35;

/// Who wrote a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Writer {
    /// The trainee.
    You,
    /// The customer.
    Customer,
    /// Somebody beside the customer, by name.
    Other(String),
}

/// A message of the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who wrote it.
    pub writer: Writer,
    /// What; none where the trainee wrote nothing, and waited.
    pub words: Option<String>,
}

impl Talk {
    /// Whether it is held in writing.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.session.scenario().channel == Channel::Chat
    }

    /// Which of the three dots is lit while the customer types, 0 to 2; none while nobody does.
    #[must_use]
    pub fn typing(&self) -> Option<u8> {
        match self.phase {
            Phase::Typing { since, .. } => Some(((since / DOTS) % 3.0) as u8),
            _ => None,
        }
    }

    /// Every message so far, the oldest first.
    #[must_use]
    pub fn thread(&self) -> Vec<Message> {
        let turns = self.session.turns().len();
        let mut thread = Vec::new();
        for turn in 0..turns {
            thread.extend(self.session.line(turn).map(|line| self.message(line)));
            thread.extend(self.asides(turn));
            thread.push(Message { writer: Writer::You, words: self.said_at(turn).map(str::to_owned) });
            thread.extend(self.session.reaction(turn).map(|line| self.message(line)));
        }
        thread.extend(self.session.line(turns).map(|line| self.message(line)));
        thread.extend(self.asides(turns));
        // What is still being typed has not come; nor has a card that still stands on the table been sent.
        let on_the_way = usize::from(matches!(self.phase, Phase::Typing { .. } | Phase::Chosen(_)));
        thread.truncate(thread.len().saturating_sub(self.coming.len() + on_the_way));
        thread
    }

    pub(super) fn message(&self, line: Line<'_>) -> Message {
        let is_customer = line.speaker == self.session.scenario().persona.name;
        let writer = if is_customer { Writer::Customer } else { Writer::Other(line.speaker.to_owned()) };
        Message { writer, words: Some(line.words.to_owned()) }
    }

    /// The customer begins to type what is in the bubble.
    pub(super) fn type_it(&mut self) {
        #[expect(clippy::cast_precision_loss, reason = "a count of letters")]
        let letters = self.bubble.words.chars().count() as f32;
        let mood = self.session.state().mood;
        // Whoever is tense types fast; whoever does not trust one lets one wait.
        let haste = 1.2 - 0.5 * f32::from(mood.tension) / 100.0;
        let distance = 0.9 * (1.0 - f32::from(mood.trust) / 100.0);
        let left = (BEGIN + distance + letters * LETTER * haste).clamp(SHORTEST, LONGEST);
        self.phase = Phase::Typing { since: 0.0, left };
    }

    /// Goes on typing; the message comes as a whole.
    pub(super) fn go_on_typing(&mut self, (since, left): (f32, f32), seconds: f32, pace: Pace) {
        let done = match pace {
            Pace::AllAtOnce => left,
            Pace::Calm => seconds,
            Pace::Quick => seconds * 2.0,
        };
        if left > done {
            self.phase = Phase::Typing { since: since + seconds, left: left - done };
            return;
        }
        self.bubble.shown = self.bubble.words.chars().count();
        if self.coming.is_empty() {
            self.listen();
        } else {
            self.next_utterance();
            if pace == Pace::AllAtOnce
                && let Phase::Typing { since, left } = self.phase
            {
                self.go_on_typing((since, left), seconds, pace);
            }
        }
    }

    /// When the dots change, or the message comes.
    pub(super) fn typing_due((since, left): (f32, f32)) -> Due {
        Due::After((DOTS - since % DOTS).min(left).max(0.01))
    }
}
