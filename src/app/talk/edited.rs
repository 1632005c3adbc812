//! A conversation that goes on while its text is edited.

use std::sync::Arc;

use super::{Bubble, Phase, Talk, Utterance};
use crate::scenario::Scenario;
use crate::session::Session;

impl Talk {
    /// Goes on in a text that was edited, as far as what was answered still fits it. What has been said already is not
    /// said again. Where an answer is no longer there the conversation stands before it, and its number, from 1, is
    /// returned; 0 where the place it began at is gone, and it then stands at the beginning.
    ///
    /// What was kept until now belongs to the older text, so from the first answer on the run is not kept any more.
    pub fn carry_over(&mut self, scenario: Arc<Scenario>) -> Option<usize> {
        self.kept &= self.session.transcript().moves.is_empty();
        // What was taken back need not fit any more.
        let (session, stopped) = Session::carried_over(scenario, &self.session.transcript().straightened());
        self.session = session;
        // Other words may be taken for other replies now, and what was asked may be there no longer.
        self.listener.take();
        if self.asked().is_some() {
            self.own = None;
        }
        if stopped.is_some() {
            self.stand_here();
        } else {
            self.say_otherwise();
        }
        stopped
    }

    /// Goes on with the same scenario told in another language. It is the same run: what was kept stays kept.
    pub fn retell(&mut self, scenario: Arc<Scenario>) {
        // The same scenario has the same moves.
        let Ok(session) = Session::replay(scenario, &self.session.transcript()) else { return };
        self.session = session;
        self.listener.take();
        if self.asked().is_some() {
            self.own = None;
        }
        self.say_otherwise();
    }

    /// Puts the words that the text has now in the place of those that were said, at the same moment.
    fn say_otherwise(&mut self) {
        let last = self.session.turns().len().checked_sub(1);
        let reaction = last.and_then(|last| self.session.reaction(last));
        let reaction = reaction.map(|line| Utterance { is_reaction: true, ..self.utterance(line) });
        let line = self.session.line(self.session.turns().len()).map(|line| self.utterance(line));
        if self.chosen.is_some() || self.own.is_some() {
            self.thought = self.thinks();
            self.new_facts = self.session.turns().last().map(|turn| turn.learned.clone()).unwrap_or_default();
        }
        if self.said.is_some() {
            self.said = last.and_then(|last| self.said_at(last)).map(str::to_owned);
        }
        if matches!(self.phase, Phase::Chosen(_)) {
            // He has not answered yet: all of it is still to come.
            self.coming = reaction.into_iter().chain(line).collect();
        } else if self.reacted {
            self.coming = line.into_iter().collect();
            match reaction {
                Some(reaction) => self.reword(reaction, None),
                None => {
                    // He says nothing back any more, so nothing stands above his line.
                    self.reacted = false;
                    self.next_utterance();
                }
            }
        } else {
            self.coming.clear();
            if let Some(line) = line {
                let reaction = reaction.filter(|_| self.bubble.earlier.is_some());
                self.reword(line, reaction.map(|reaction| reaction.words));
            }
            if self.is_listening() {
                self.listen();
                self.pointed_out = 0.0;
            }
        }
    }

    /// Changes the words in the bubble, and leaves how far they have been said.
    fn reword(&mut self, utterance: Utterance, earlier: Option<String>) {
        let all = utterance.words.chars().count();
        let shown = if matches!(self.phase, Phase::Speaking(_)) { self.bubble.shown.min(all) } else { all };
        self.bubble = Bubble { speaker: utterance.speaker, earlier, words: utterance.words, shown };
    }
}
