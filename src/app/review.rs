//! A run that is looked back on.

use bevy_egui::egui::Ui;

use super::screens::debrief::{DebriefAction, DebriefModel};
use super::screens::pronoun_word;
use super::theme::Look;
use super::troupe::Troupe;
use crate::records::Meetings;
use crate::scenario::Scenario;
use crate::scoring;
use crate::session::Session;

/// What the debrief shows.
pub(super) struct Review {
    pub(super) model: DebriefModel,
}

impl Review {
    pub(super) fn of(session: &Session, meetings: &Meetings) -> Self {
        let persona = &session.scenario().persona;
        Self {
            model: DebriefModel::new(
                persona.name.clone(),
                pronoun_word(persona.pronoun),
                scoring::debrief(session),
                meetings.best,
                meetings.ended.max(1),
            ),
        }
    }

    pub(super) fn ui(
        &self,
        _ui: &mut Ui,
        _look: &Look,
        _scenario: &Scenario,
        _troupe: &mut Troupe,
    ) -> Option<DebriefAction> {
        None
    }
}
