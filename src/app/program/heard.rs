//! What of a conversation is heard.

use super::notices::Topic;
use super::{Program, Screen};
use crate::app::sound::Heard;

impl Program {
    /// Lets be heard what is on the screen: a conversation that is not paused, if somebody wants to hear it.
    pub(super) fn be_heard(&mut self) {
        let talk = self.talk.as_ref().filter(|_| {
            self.settings.sound && self.screen == Screen::Conversation && !self.conversation.paused && !self.keys_shown
        });
        let heard = talk.map(|talk| {
            let scenario = talk.session().scenario();
            let facts = 0..scenario.persona.facts.len();
            let learned = facts.filter(|fact| talk.session().state().knows((*fact).into())).count();
            Heard { place: &scenario.place, learned }
        });
        if self.sound.follow(heard) {
            self.notices.push(Topic::Talk, self.words.text("settings-sound-none"));
            self.acted = true;
        }
    }
}
