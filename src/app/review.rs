//! A run that is looked back on.

use std::sync::Arc;

use bevy_egui::egui::{Painter, Rect, Ui};

use super::screens::debrief::{DebriefAction, DebriefModel, Portrait, Shot, debrief_ui};
use super::screens::pronoun_word;
use super::theme::Look;
use super::troupe::{Slot, Troupe};
use crate::records::Meetings;
use crate::scenario::Scenario;
use crate::scoring;
use crate::session::Session;

/// What the debrief shows.
pub(super) struct Review {
    pub(super) model: DebriefModel,
    /// The scenario as it was played, whatever it says now.
    scenario: Arc<Scenario>,
}

impl Review {
    /// Looks back on a session. `meetings` holds this one, too, if it is kept.
    pub(super) fn of(session: &Session, meetings: &Meetings, kept: bool) -> Self {
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
        Self { model: DebriefModel { kept, channel, ..model }, scenario: Arc::clone(session.scenario()) }
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
    }
}

/// The slots of all pictures of the debrief.
pub(super) const SLOTS: &[Slot] = &["debrief-stage", "debrief-moment", "debrief-band", "debrief-head"];
