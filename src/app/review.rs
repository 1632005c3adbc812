//! A run that is looked back on.

use std::sync::Arc;

use bevy_egui::egui::{Painter, Rect, Ui};

use super::foresight::Foresight;
use super::screens::as_read::WordsAsRead;
use super::screens::debrief::{DebriefAction, DebriefModel, Portrait, Shot, debrief_ui};
use super::theme::Look;
use super::troupe::{Slot, Troupe};
use crate::reading::Listener;
use crate::records::Meetings;
use crate::scenario::Scenario;
use crate::scoring;
use crate::session::{By, Entry, Session, Transcript};
use crate::words::{Words, pronoun_word};

/// What the debrief shows.
pub(super) struct Review {
    pub(super) model: DebriefModel,
    /// The scenario as it was played, whatever it says now.
    scenario: Arc<Scenario>,
    /// What was said, by which what is found out about the run is known again.
    transcript: Transcript,
}

impl Review {
    /// Looks back on a session. `meetings` holds this one, too, if it is kept.
    pub(super) fn of(session: &Session, meetings: &Meetings, kept: bool, words: &Words) -> Self {
        let persona = &session.scenario().persona;
        let ended = meetings.ended + usize::from(!kept);
        let model = DebriefModel::new(
            persona.name.clone(),
            pronoun_word(persona.pronoun),
            scoring::debrief(session),
            // On a first run there is nothing to hold it against.
            if ended > 1 { meetings.best } else { [None; 3] },
            ended.max(1),
        );
        let channel = session.scenario().channel;
        Self {
            model: DebriefModel { kept, channel, ..model },
            scenario: Arc::clone(session.scenario()),
            transcript: session.transcript(),
        }
        .with_own_words(session, words)
    }

    /// Reads what was typed again, each text where it was said.
    fn with_own_words(mut self, session: &Session, words: &Words) -> Self {
        if !self.transcript.is_typed() {
            return self;
        }
        let listener = Listener::of(session.scenario());
        for (index, turn) in session.turns().iter().enumerate() {
            let Some(typed) = turn.typed.as_ref().filter(|typed| typed.by == By::OwnWords) else { continue };
            let Some(listened) = listener.listen(&session.again_from(index, None), &typed.text) else { continue };
            let read = WordsAsRead::of(&typed.text, &listened.reading, words);
            self.model.read.insert(index, read);
        }
        let is_aside = |entry: &&Entry| matches!(entry, Entry::Typed(typed) if typed.reply.is_none());
        self.model.asides = self.transcript.moves.iter().filter(is_aside).count();
        self.read_marks(&session.transcript());
        self
    }

    /// Takes in which turns the trainee said were read wrongly.
    pub(super) fn read_marks(&mut self, transcript: &Transcript) {
        let numbers = transcript.standing_moves();
        let wrongly = numbers.iter().enumerate().filter(|(_, number)| transcript.is_read_wrongly(**number));
        self.model.wrongly = wrongly.map(|(turn, _)| turn).collect();
    }

    /// Takes in what each reply gave away and kept, if that is known by now. Says whether it has just become known.
    pub(super) fn take_in(&mut self, foresight: &mut Foresight) -> bool {
        if self.model.regret.is_some() {
            return false;
        }
        let Some(regret) = foresight.told(&self.transcript) else { return false };
        self.model.take_regret(regret.clone());
        true
    }

    pub(super) fn ui(&self, ui: &mut Ui, look: &Look, troupe: &mut Troupe) -> Option<DebriefAction> {
        let mut paint = |painter: &Painter, rect: Rect, portrait: Portrait| {
            let view = portrait.shot.view(look.theme.accent_soft);
            troupe.paint(painter, rect, &self.scenario, slot(portrait.shot), view, portrait.mood);
        };
        debrief_ui(ui, look, &self.model, &mut paint)
    }
}

/// Pictures that stand on one page with different faces have a stage each.
fn slot(shot: Shot) -> Slot {
    match shot {
        Shot::Stage => "debrief-stage",
        Shot::Moment => "debrief-moment",
        Shot::Band => "debrief-band",
        Shot::Head => "debrief-head",
        Shot::Portrait => "debrief-portrait",
        Shot::Empty => "debrief-empty",
    }
}

/// The slots of all pictures of the debrief.
pub(super) const SLOTS: &[Slot] =
    &["debrief-stage", "debrief-moment", "debrief-band", "debrief-head", "debrief-portrait", "debrief-empty"];
