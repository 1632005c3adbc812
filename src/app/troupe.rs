//! Everybody who is drawn: one stage for each picture that is on the screen at the same time.

use std::collections::HashMap;
use std::sync::Arc;

use bevy_egui::egui::{Painter, Rect, Vec2};

use super::stage::{Framing, Pose, Stage, StageArt};
use crate::scenario::Scenario;

/// Which picture of a scene it is. Two pictures with different faces need two stages.
pub(super) type Slot = &'static str;

/// The drawings of everybody in their place, read when first needed, and their stages.
#[derive(Default)]
pub(super) struct Troupe {
    art: HashMap<Cast, Option<Arc<StageArt>>>,
    stages: HashMap<(String, Cast, Slot), Stage>,
}

/// Who is drawn where: the portrait, and the place. An edit can change both.
type Cast = (String, String);

impl Troupe {
    /// The stage for a picture of a scenario. None where its person is not drawn.
    pub(super) fn stage(&mut self, scenario: &Scenario, slot: Slot) -> Option<&mut Stage> {
        let cast = (scenario.persona.portrait.clone(), scenario.place.clone());
        let art = self
            .art
            .entry(cast.clone())
            .or_insert_with(|| StageArt::named(&scenario.persona.portrait, &scenario.place).ok().map(Arc::new))
            .clone()?;
        Some(self.stages.entry((scenario.id.clone(), cast, slot)).or_insert_with(|| Stage::new(art)))
    }

    /// Paints a picture that shows no breath and follows no pointer.
    pub(super) fn paint(
        &mut self,
        painter: &Painter,
        rect: Rect,
        scenario: &Scenario,
        slot: Slot,
        framing: &Framing,
        pose: &Pose,
    ) {
        if let Some(stage) = self.stage(scenario, slot) {
            stage.paint(painter, rect, framing, pose, 0.0, Vec2::ZERO);
        }
    }

    /// Lets go of the pictures of all slots but these.
    pub(super) fn keep_only(&mut self, slots: &[Slot]) {
        self.stages.retain(|(_, _, slot), _| slots.contains(slot));
    }

    /// Whether better pictures are on their way.
    pub(super) fn is_busy(&self) -> bool {
        self.stages.values().any(Stage::is_busy)
    }
}
