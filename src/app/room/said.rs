//! What somebody in the room said in words of their own: the leader types it, and it is taken for a reply.

use super::Room;
use crate::reading::{Listener, Match};
use crate::session::Answer;

/// What words that were said are taken for, by the places of the replies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::app) enum Said {
    /// This reply.
    Reply(usize),
    /// One of these: the leader says which.
    Which(Vec<usize>),
    /// None of them.
    Nothing,
}

impl Room {
    /// Reads what somebody said. Where it is clear which reply it comes to, the room goes on with that.
    pub(in crate::app) fn hear(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let listener = self.listener.get_or_init(|| Listener::of(&self.scenario));
        let said = self.net.look(|workshop| {
            if !workshop.can_choose() {
                return None;
            }
            let choices = workshop.choices();
            let place = |found: &crate::reading::Candidate| {
                choices.iter().position(|choice| choice.answer == Answer::Reply(found.reply))
            };
            Some(match listener.listen(workshop.session(), text)?.found {
                Match::Taken(found) => place(&found).map_or(Said::Nothing, Said::Reply),
                Match::Closest(found) => {
                    let mut places: Vec<usize> = found.iter().filter_map(place).collect();
                    places.sort_unstable();
                    Said::Which(places)
                }
                // A room that abuses its customer finds none of the replies taken for it; nobody is made to leave by a shout.
                Match::Otherwise(_) | Match::Leaves => Said::Nothing,
            })
        });
        if let Some(Said::Reply(choice)) = said {
            self.choose(choice);
        }
        self.said = said;
    }
}
