//! Looking back on a run: what each action in the debrief does, and where what is said there is kept.

use bevy_egui::egui::Ui;

use super::{Program, Screen};
use crate::app::foresight::Foresight;
use crate::app::review::Review;
use crate::app::screens::Place;
use crate::app::screens::debrief::{CardSide, DebriefAction, Guess, TakeBack, kept_feelings};
use crate::app::talk::Talk;
use crate::app::theme::Look;
use crate::records::{CheckInMoment, DatabaseFault, Face, Rating};

/// The part with the other replies, where one writes one's own.
const WHAT_ELSE: usize = 2;

impl Program {
    /// From now on somebody looks ahead while a conversation goes on, away from this thread. `wake` is called there when
    /// the next frame has something new to show.
    pub fn look_ahead(&mut self, wake: impl Fn() + Send + 'static) {
        self.foresight = Foresight::new(wake);
        if let (Some(foresight), Some(talk)) = (&self.foresight, &self.talk) {
            foresight.begin(talk.session());
        }
    }

    /// Asks what the run gave away and kept: it is over, or is looked back on.
    pub(super) fn ask_ahead(&mut self) {
        if let (Some(foresight), Some(talk)) = (&mut self.foresight, &self.talk) {
            foresight.ask(talk.session());
        }
    }

    /// Takes in what has been found out about the run that is looked back on.
    pub(super) fn take_in_foresight(&mut self) {
        if let (Some(foresight), Some(review)) = (&mut self.foresight, &mut self.review) {
            self.acted |= review.take_in(foresight);
        }
    }

    pub(super) fn review_run(&mut self) {
        self.ask_ahead();
        self.read_saved();
        let Some(talk) = &self.talk else { return };
        let session = talk.session();
        let meetings = self.saved.meetings(&session.scenario().id);
        let mut review = Review::of(session, &meetings, talk.is_kept(), &self.words);
        review.model.run = talk.run().key.as_str().to_owned();
        review.model.asks_how_you_are = self.settings.check_in;
        self.review = Some(review);
        self.read_reflections();
        self.read_times();
        self.take_in_foresight();
        self.show(Screen::Debrief);
    }

    pub(super) fn look_back(&mut self, ui: &mut Ui, look: &Look) {
        let Some(review) = &self.review else {
            self.show(Screen::Library);
            return;
        };
        let Some(action) = review.ui(ui, look, &mut self.troupe) else { return };
        self.acted = true;
        self.do_in_debrief(action);
    }

    fn do_in_debrief(&mut self, action: DebriefAction) {
        let Some(model) = self.review.as_mut().map(|review| &mut review.model) else { return };
        match action {
            DebriefAction::Part(part) => {
                model.part = part;
                model.writing = false;
            }
            DebriefAction::Turn(turn) => {
                model.turn = turn;
                model.other = 0;
                model.writing = false;
            }
            DebriefAction::Other(other) => model.other = other,
            DebriefAction::Guess(guess) => model.guess = guess,
            DebriefAction::TurnCard => {
                model.card = CardSide::Up { guessed: true };
                let guess = model.guess;
                self.rate(&guess);
            }
            DebriefAction::SkipGuess => model.card = CardSide::Up { guessed: false },
            DebriefAction::Write(turn) => {
                model.part = WHAT_ELSE;
                model.turn = turn;
                model.writing = true;
            }
            DebriefAction::StopWriting => model.writing = false,
            DebriefAction::Rewrite { turn, text } => {
                model.writing = false;
                self.rewrite(turn + 1, &text);
            }
            DebriefAction::ReadWrongly(turn) => self.mark_read_wrongly(turn),
            DebriefAction::CheckIn(face) => {
                model.face = Some(face);
                self.keep_check_in(CheckInMoment::After, face);
            }
            DebriefAction::Breathe(on) => model.breathing = on,
            DebriefAction::SavePage => self.save_page(),
            DebriefAction::Again => {
                self.talk = None;
                self.show(Screen::Briefing);
            }
            DebriefAction::AgainFrom(turns) => self.play_on(turns, None),
            DebriefAction::PlayOn { turn, key } => self.play_on(turn, Some(key)),
            DebriefAction::Leave if model.back == Place::Progress => self.leave_kept_run(),
            DebriefAction::Leave => self.leave(),
        }
    }

    /// Keeps what the trainee thought of the run.
    fn rate(&mut self, guess: &Guess) {
        let (Some(records), Some(talk)) = (&mut self.records, &self.talk) else { return };
        if !talk.is_kept() {
            return;
        }
        let moment = if let TakeBack::Turn(turn) = guess.take_back { Some(turn + 1) } else { None };
        let rating =
            Rating { tension: guess.mood.tension, trust: guess.mood.trust, words: kept_feelings(guess), moment };
        let kept = records.rate(&talk.run().key, rating);
        self.say_kept(kept);
    }

    /// Keeps a reply put better, by its turn, from 1.
    fn rewrite(&mut self, turn: usize, text: &str) {
        let (Some(records), Some(talk), Some(review)) = (&mut self.records, &self.talk, &mut self.review) else {
            return;
        };
        if talk.is_kept() {
            let kept = records.rewrite(&talk.run().key, turn, text);
            self.say_kept(kept);
            self.read_reflections();
        } else {
            // Of a try nothing is kept, but what was just written still stands on the page.
            review.model.rewrites.insert(turn, text.trim().to_owned());
            review.model.rewrites.retain(|_, text| !text.is_empty());
        }
    }

    /// Keeps that the words typed at a turn, from 0, were read wrongly.
    fn mark_read_wrongly(&mut self, turn: usize) {
        let (Some(talk), Some(review)) = (&mut self.talk, &mut self.review) else { return };
        if talk.mark_turn_read_wrongly(turn).is_ok() {
            review.read_marks(&talk.session().transcript());
            self.keep();
        }
    }

    /// Keeps how the trainee said they were.
    pub(super) fn keep_check_in(&mut self, moment: CheckInMoment, face: Face) {
        let Some(records) = &mut self.records else { return };
        let run = self.talk.as_ref().filter(|talk| talk.is_kept());
        let kept = records.check_in(self.profile, run.map(|talk| &talk.run().key), moment, face);
        self.say_kept(kept);
    }

    /// Keeps how the trainee said they were before the conversation, once.
    pub(super) fn keep_check_in_before(&mut self) {
        if let Some(face) = self.face.take() {
            self.keep_check_in(CheckInMoment::Before, face);
        }
    }

    /// Reads what was said earlier about the run that is looked back on.
    fn read_reflections(&mut self) {
        let (Some(records), Some(talk), Some(review)) = (&mut self.records, &self.talk, &mut self.review) else {
            return;
        };
        if !talk.is_kept() {
            return;
        }
        let read = records.rewrites(&talk.run().key).map(|rewrites| {
            review.model.rewrites = rewrites.into_iter().map(|rewrite| (rewrite.turn, rewrite.text)).collect();
        });
        self.say_kept(read);
    }

    /// Reads how long each turn of the run took that is looked back on.
    fn read_times(&mut self) {
        let Some(talk) = self.talk.as_ref().filter(|talk| talk.is_kept()) else { return };
        let key = talk.run().key.clone();
        let run = self.kept_run(&key);
        if let (Some(run), Some(review)) = (run, &mut self.review) {
            review.model.seconds = run.seconds();
        }
    }

    /// Says what could not be kept or read.
    fn say_kept(&mut self, kept: Result<(), DatabaseFault>) {
        self.say_news();
        if let Err(fault) = kept {
            self.say_fault(&fault);
        }
    }

    /// A new run from before a turn, from 0, and, if a key is named, with the reply that lay under it. The first run
    /// stands as it was.
    fn play_on(&mut self, turns: usize, key: Option<usize>) {
        let Some(talk) = &self.talk else { return };
        let again = Talk::again_from(talk.session(), talk.run().key.as_str(), turns);
        self.begin(again);
        let (Some(talk), Some(key)) = (&mut self.talk, key) else { return };
        talk.show_all();
        // The cards lie as they lay in the first run, so the key is that of the same reply.
        _ = match key.checked_sub(1) {
            Some(card) => talk.choose(card),
            None => talk.wait(),
        };
        self.meet_mood();
        self.keep();
    }
}

#[cfg(test)]
impl Program {
    /// The debrief that is shown.
    pub(in crate::app) fn reviewed(&self) -> Option<&crate::app::screens::debrief::DebriefModel> {
        self.review.as_ref().map(|review| &review.model)
    }

    /// The records, and whose they are.
    pub(in crate::app) fn records(&mut self) -> Option<(&mut crate::records::Database, crate::records::ProfileId)> {
        Some((self.records.as_mut()?, self.profile))
    }

    /// Begins a minute to breathe, however the scene was.
    pub(in crate::app) fn breathe(&mut self) {
        self.do_in_debrief(DebriefAction::Breathe(true));
    }
}
