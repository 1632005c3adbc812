//! The conversation: how it begins, what each action in it does, and how it is kept.

use std::sync::Arc;

use bevy_egui::egui::Ui;

use super::notices::Topic;
use super::{Program, Screen};
use crate::app::keys::Shortcut;
use crate::app::screens::conversation::{ConversationAction, ConversationModel, Scene, conversation_ui};
use crate::app::stage::{Presence, Reveal};
use crate::app::talk::Talk;
use crate::app::theme::Look;
use crate::records::{Answers, RunUnderWay, Thoughts, fresh_seed, stop_on_purpose};
use crate::session::Session;

impl Program {
    /// Begins the conversation with the scenario that is chosen.
    pub(super) fn meet(&mut self) {
        let Some(scenario) = self.scenario.clone() else { return };
        let seed = match self.seed.take().map_or_else(fresh_seed, Ok) {
            Ok(seed) => seed,
            Err(fault) => {
                let reason = ("reason", self.reason(fault.line()).into());
                self.notices.push(Topic::Kept, self.words.with("fault-cannot-begin", &[reason]));
                self.show(Screen::Library);
                return;
            }
        };
        let Some(written) = &self.opening else { return self.begin(Talk::start(scenario, seed)) };
        match written.opening(&scenario) {
            Some(opening) => self.begin(Talk::start_at(scenario, seed, opening)),
            // The text was edited since, and has that place no longer.
            None => {
                self.begin(Talk::start(scenario, seed));
                self.notices.push(Topic::Talk, self.words.text("conversation-beginning-gone"));
            }
        }
    }

    /// Goes on with the newest run of a scenario, which was broken off.
    pub(super) fn go_on(&mut self, id: &str) {
        let Some(scenario) = self.shelf.get(id).cloned() else { return };
        let Some(broken_off) = self.saved.meetings(id).broken_off else { return };
        let Some(run) = self.kept_run(&broken_off.key) else { return };
        match Session::replay(Arc::clone(&scenario), &run.transcript) {
            Ok(session) => {
                self.scenario = Some(scenario);
                self.opening = None;
                self.begin(Talk::go_on(session, RunUnderWay::go_on(&run)));
            }
            Err(_) => {
                // The scenario was edited since: the run stays where it is, and a new one begins.
                self.notices.push(Topic::Kept, self.words.text("conversation-cannot-go-on"));
                self.scenario = Some(scenario);
                self.opening = None;
                self.show(Screen::Briefing);
            }
        }
    }

    pub(super) fn begin(&mut self, talk: Talk) {
        let mood = talk.mood();
        let seed = talk.session().seed();
        let is_try = talk.session().opening().is_some();
        let channel = talk.session().scenario().channel;
        self.presence = Presence::new(channel, seed, f32::from(mood.tension), f32::from(mood.trust));
        self.presence.set_reduce_motion(self.settings.reduce_motion);
        self.conversation = ConversationModel { answers: self.settings.answers, ..ConversationModel::default() };
        if let Some(foresight) = &self.foresight {
            foresight.begin(talk.session());
        }
        self.talk = Some(talk);
        self.review = None;
        self.notices.clear(&Topic::Talk);
        if is_try {
            self.notices.push(Topic::Talk, self.words.text("conversation-try"));
        }
        self.teach();
        self.show(Screen::Conversation);
        // What it goes on from may have been said in an older text.
        self.catch_up();
    }

    /// Whoever meets somebody for the first time is told in one line how to answer.
    fn teach(&mut self) {
        let is_first = self.saved.is_empty() && self.opening.is_none();
        if is_first && self.conversation.answers == Answers::Choose {
            let words = self.first_words();
            self.notices.push(Topic::Talk, words);
        }
    }

    /// The line about how to answer, with the keys as they are set.
    fn first_words(&self) -> String {
        let sheet = self.keys.of(Shortcut::Sheet).shown();
        self.words.with("conversation-first", &[("keys", sheet.into())])
    }

    pub(super) fn converse(&mut self, ui: &mut Ui, look: &Look) {
        let (Some(talk), Some(scenario)) = (&self.talk, &self.scenario) else {
            self.show(Screen::Library);
            return;
        };
        let model = ConversationModel {
            meters: self.settings.meters,
            thoughts: self.settings.thoughts == Thoughts::AfterEachReply,
            ..self.conversation
        };
        let mut scene = Scene {
            stage: self.troupe.stage(scenario, "talk"),
            now: self.presence.appearance(Reveal::Known(talk.known_share()), talk.bubble().shown),
        };
        let notice = self.notices.over_the_talk(self.shelf.file_of(&scenario.id));
        let Some(action) = conversation_ui(ui, look, talk, model, notice, &mut scene) else { return };
        self.acted = true;
        self.do_in_conversation(action);
    }

    pub(super) fn do_in_conversation(&mut self, action: ConversationAction) {
        let Some(talk) = &mut self.talk else { return };
        let moves = talk.session().moves();
        match action {
            // A card that is not on the table is no fault: the key did nothing.
            ConversationAction::Choose(card) => _ = talk.choose(card),
            ConversationAction::Wait => _ = talk.wait(),
            ConversationAction::AnswerBy(answers) => self.conversation.answers = answers,
            ConversationAction::SayOwnWords(words) => _ = talk.say_own_words(&words),
            ConversationAction::SayFoundWords(words) => _ = talk.say_found_words(&words),
            ConversationAction::Mean(which) => _ = talk.mean(which),
            ConversationAction::PutOtherwise => _ = talk.put_otherwise(),
            ConversationAction::LookUp => talk.look_up(),
            ConversationAction::ReadWrongly => _ = talk.mark_read_wrongly(),
            ConversationAction::ShowAll => {
                talk.show_all();
                self.meet_mood();
            }
            ConversationAction::TakeBack => {
                _ = talk.take_back();
                self.conversation.paused = false;
                self.meet_mood();
            }
            ConversationAction::TakeBackTo(kept) => {
                _ = talk.take_back_to(kept);
                self.meet_mood();
            }
            ConversationAction::Open(drawer) => {
                self.conversation.paused = false;
                self.conversation.drawer = drawer;
            }
            ConversationAction::Pause(paused) => self.conversation.paused = paused,
            ConversationAction::Settings => self.open_settings(),
            ConversationAction::Keys => self.keys_shown = true,
            ConversationAction::StartAgain => self.meet(),
            ConversationAction::Leave => self.leave(),
            ConversationAction::LookBack => self.review_run(),
            ConversationAction::CloseNotice => self.close_notice(),
        }
        let changed = self.talk.as_ref().is_some_and(|talk| talk.session().moves() != moves);
        if changed {
            // An ending that is taken back leads into the text as it is now.
            let taught = self.first_words();
            self.notices.close(&taught);
            self.catch_up();
            self.keep();
            stop_on_purpose("answer");
            if self.talk.as_ref().is_some_and(|talk| talk.session().is_over()) {
                self.ask_ahead();
            }
        }
    }

    fn close_notice(&mut self) {
        let file = self.scenario.as_ref().and_then(|scenario| self.shelf.file_of(&scenario.id));
        if let Some(words) = self.notices.over_the_talk(file).map(str::to_owned) {
            self.notices.close(&words);
        }
    }

    /// The face goes straight to the mood: there was no moment to watch.
    pub(super) fn meet_mood(&mut self) {
        if let Some(talk) = &self.talk {
            let mood = talk.mood();
            self.presence.set_mood(f32::from(mood.tension), f32::from(mood.trust));
        }
    }

    pub(super) fn leave(&mut self) {
        self.talk = None;
        self.keep_check_in_before();
        self.review = None;
        self.read_saved();
        self.show(Screen::Library);
    }
}

#[cfg(test)]
impl Program {
    /// Does something in the conversation.
    pub(in crate::app) fn act(&mut self, action: ConversationAction) {
        self.do_in_conversation(action);
    }
}
