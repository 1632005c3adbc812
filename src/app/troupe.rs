//! Everybody who is drawn: one stage for each picture that is on the screen at the same time.

use std::collections::HashMap;
use std::sync::Arc;

use bevy_egui::egui::{Painter, Rect};

use super::stage::{Appearance, ChannelStage, StageArt, View, pose_for};
use crate::scenario::{Channel, Mood, Scenario};

/// Which picture of a scene it is. Two pictures with different faces need two stages.
pub(super) type Slot = &'static str;

/// What the slots of pictures begin with that are laid out three times as large as they are shown, or more.
const SMALL: &str = "room-small";

/// The drawings of everybody in their place, read when first needed, and their stages.
#[derive(Default)]
pub(super) struct Troupe {
    art: HashMap<Cast, Option<Arc<StageArt>>>,
    stages: HashMap<(String, Cast, Slot), ChannelStage>,
}

/// Who is drawn where, and how they are met. An edit can change all three.
type Cast = (String, String, Channel);

impl Troupe {
    /// The stage for a picture of a scenario. None where its person is not drawn.
    pub(super) fn stage(&mut self, scenario: &Scenario, slot: Slot) -> Option<&mut ChannelStage> {
        let (person, place, channel) = (&scenario.persona.portrait, &scenario.place, scenario.channel);
        let cast = (person.clone(), place.clone(), channel);
        let art = self
            .art
            .entry(cast.clone())
            .or_insert_with(|| StageArt::on_channel(person, place, channel).ok().map(Arc::new))
            .clone()?;
        let key = (scenario.id.clone(), cast, slot);
        // What the projector shows is small on the leader's view, and laid out as large as on the projector.
        let detail = if slot.starts_with(SMALL) { 0.33 } else { 1.0 };
        Some(self.stages.entry(key).or_insert_with(|| ChannelStage::new(art, channel).in_detail(detail)))
    }

    /// Paints somebody in a mood: a picture that shows no breath, of a face that is known.
    pub(super) fn paint(
        &mut self,
        painter: &Painter,
        rect: Rect,
        scenario: &Scenario,
        slot: Slot,
        view: View,
        mood: Mood,
    ) {
        let tension = f32::from(mood.tension);
        let now = Appearance::in_a_picture(pose_for(tension, f32::from(mood.trust)), tension);
        self.paint_as(painter, rect, scenario, slot, view, &now);
    }

    /// Paints somebody as they appear.
    pub(super) fn paint_as(
        &mut self,
        painter: &Painter,
        rect: Rect,
        scenario: &Scenario,
        slot: Slot,
        view: View,
        now: &Appearance,
    ) {
        if let Some(stage) = self.stage(scenario, slot) {
            stage.paint(painter, rect, view, now);
        }
    }

    /// Lets go of the pictures of slots that begin so: their window is gone.
    pub(super) fn drop_slots(&mut self, beginning: &str) {
        self.stages.retain(|(_, _, slot), _| !slot.starts_with(beginning));
    }

    /// Lets go of the pictures of all slots but these.
    pub(super) fn keep_only(&mut self, slots: &[Slot]) {
        self.stages.retain(|(_, _, slot), _| slots.contains(slot));
    }

    /// Whether better pictures are on their way.
    pub(super) fn is_busy(&self) -> bool {
        self.stages.values().any(ChannelStage::is_busy)
    }
}
