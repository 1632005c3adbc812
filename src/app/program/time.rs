//! Time that goes by: in the conversation, for the customer's patience, and until the next frame.

use super::{Program, Screen};
use crate::app::screens::conversation::{self, ConversationAction};
use crate::app::stage::{MoodChange, NextFrame};
use crate::app::talk::Due;
use crate::records::{Pace, Patience};
use crate::scenario::Mood;

/// How often it is asked how far something on another thread has come, in seconds.
const LISTENING: f32 = 0.2;

impl Program {
    /// When the next frame is due.
    #[must_use]
    pub fn due(&self) -> Due {
        let is_drawing = matches!(self.screen, Screen::Library | Screen::Progress) && self.portraits.is_busy();
        if self.acted || is_drawing || self.troupe.is_busy() {
            return Due::Now;
        }
        if let (Screen::Room, Some(room)) = (self.screen, &self.room.led) {
            return room.due();
        }
        if let (Screen::Debrief, Some(review)) = (self.screen, &self.review)
            && review.model.breathing
        {
            // With motion reduced only the words change.
            return if self.settings.reduce_motion { Due::After(0.25) } else { Due::Now };
        }
        let heard = if self.is_exchanging()
            || self.has_waiting_pages()
            || self.room.kept.is_busy()
            || self.dress.typefaces.is_looking()
            || self.dress.scripts.is_looking()
        {
            Due::After(LISTENING)
        } else {
            Due::Never
        };
        let (Screen::Conversation, Some(talk), false) = (self.screen, &self.talk, self.conversation.paused) else {
            return heard;
        };
        let face = match self.presence.next_frame() {
            NextFrame::Now => return Due::Now,
            NextFrame::After(time) => Some(time.as_secs_f32()),
            NextFrame::Never => None,
        };
        let words = match talk.due() {
            Due::Now => return Due::Now,
            Due::After(seconds) => Some(seconds),
            Due::Never => None,
        };
        let counts = self.is_in_front && !self.keys_shown && !self.is_covered();
        let patience = talk.waiting_due(self.conversation.patience).filter(|_| counts);
        match face.into_iter().chain(words).chain(patience).reduce(f32::min) {
            Some(seconds) => Due::After(seconds),
            None => heard,
        }
    }

    /// Lets time go by in what is shown.
    pub(super) fn advance(&mut self, seconds: f32) {
        self.acted = false;
        if self.screen == Screen::Room {
            self.advance_room(seconds);
            return;
        }
        if self.screen != Screen::Conversation || self.conversation.paused {
            return;
        }
        let Some(talk) = &mut self.talk else { return };
        let before = talk.mood();
        // Three dots that come and go are motion, too.
        let still = self.settings.reduce_motion && talk.is_written();
        talk.advance(seconds, if still { Pace::AllAtOnce } else { self.settings.pace });
        let after = talk.mood();
        if before != after {
            self.presence.react(&change(before, after, talk.guessed()));
        }
        self.presence.talk(talk.is_speaking());
        self.presence.set_reduce_motion(self.settings.reduce_motion);
        self.presence.advance(seconds);
    }

    /// Lets the customer's patience run while nothing keeps the trainee from answering, and takes a silence for one when it
    /// has come to its end.
    pub(super) fn lose_patience(&mut self, seconds: f32) {
        let patience = if self.is_read_aloud { Patience::Off } else { self.settings.patience };
        self.conversation.patience = patience;
        if self.screen != Screen::Conversation || self.keys_shown || self.is_covered() || !self.is_in_front {
            return;
        }
        let model = self.conversation;
        let Some(talk) = self.talk.as_mut().filter(|talk| conversation::is_kept_waiting(talk, model)) else {
            return;
        };
        let before = talk.waiting(patience);
        if talk.keep_waiting(seconds, patience) {
            self.do_in_conversation(ConversationAction::Wait);
        }
        self.acted |= self.talk.as_ref().and_then(|talk| talk.waiting(patience)) != before;
    }
}

fn change(before: Mood, after: Mood, guess_hurt: bool) -> MoodChange {
    MoodChange {
        tension_before: f32::from(before.tension),
        tension: f32::from(after.tension),
        trust_before: f32::from(before.trust),
        trust: f32::from(after.trust),
        guess_hurt,
    }
}
