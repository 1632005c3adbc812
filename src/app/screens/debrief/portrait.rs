//! How the customer is shown while looking back.

use bevy_egui::egui::{Color32, CornerRadius, Painter, Rect};

use crate::app::stage::View;
use crate::app::theme::Look;
use crate::app::theme::parts::round_corners_paint;
use crate::scenario::Mood;

/// A picture of the customer that a view asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portrait {
    /// What the picture shows.
    pub shot: Shot,
    /// The mood on the face.
    pub mood: Mood,
}

/// What a picture of the customer shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shot {
    /// The place with the customer in its middle; in a low rectangle, face and shoulders.
    Stage,
    /// The head in the place.
    Moment,
    /// The face at the left of a band of plain ground that cuts it at the chin.
    Band,
    /// The head alone on a plain ground.
    Head,
    /// Head and shoulders on a plain ground.
    Portrait,
    /// The place with nobody in it.
    Empty,
}

/// Paints the customer into a rectangle. The painter is clipped to it.
pub type PortraitPainter<'a> = dyn FnMut(&Painter, Rect, Portrait) + 'a;

impl Shot {
    /// The view of the stage that shows it; `ground` lies behind a person without a place.
    #[must_use]
    pub fn view(self, ground: Color32) -> View {
        match self {
            Self::Stage => View::Scene,
            Self::Moment => View::Moment,
            Self::Band => View::Band(ground),
            Self::Head => View::Head(ground),
            Self::Portrait => View::Portrait(ground),
            Self::Empty => View::Empty,
        }
    }
}

/// Has a portrait painted and rounds its corners against what lies around them.
pub(super) fn portrait_paint(
    painter: &Painter,
    rect: Rect,
    portrait: Portrait,
    (round, around): (CornerRadius, Color32),
    paint: &mut PortraitPainter<'_>,
) {
    // The picture ends under the middle of the panel's edge, so that none of it shows outside.
    let rect = rect.shrink(0.75);
    let round = round - CornerRadius::same(1);
    let clipped = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    paint(&clipped, rect, portrait);
    round_corners_paint(&clipped, rect, round, around);
}

/// The corners of a panel where a picture fills its top.
pub(super) fn top_corners(look: &Look) -> (CornerRadius, Color32) {
    (CornerRadius { nw: 14, ne: 14, sw: 0, se: 0 }, look.theme.ground)
}

/// The corners of a panel where a picture fills its left side.
pub(super) fn left_corners(look: &Look) -> (CornerRadius, Color32) {
    (CornerRadius { nw: 14, ne: 0, sw: 14, se: 0 }, look.theme.ground)
}
