//! A place: three layers of a drawing, with room for a person between the middle one and the near one.

use bevy_egui::egui::{Rect, pos2};
use resvg::usvg::Tree;

use super::cast;
use super::drawing::{self, ArtError, Picture};

/// The layers of a place, from far to near.
pub(super) const LAYERS: [&str; 3] = ["far", "mid", "near"];

/// A place as drawn.
pub struct Place {
    tree: Tree,
}

impl Place {
    /// The place drawn under `name`.
    ///
    /// # Errors
    /// If there is none, or the drawing cannot be read.
    pub fn named(name: &str) -> Result<Self, ArtError> {
        Self::parse(cast::place(name).ok_or_else(|| ArtError::Unknown(name.to_owned()))?)
    }

    /// A place from its layered SVG.
    ///
    /// # Errors
    /// If it cannot be read or a layer is missing.
    pub fn parse(svg: &str) -> Result<Self, ArtError> {
        let tree = drawing::parse(svg)?;
        match LAYERS.iter().find(|layer| tree.node_by_id(layer).is_none()) {
            Some(layer) => Err(ArtError::NoGroup((*layer).to_owned())),
            None => Ok(Self { tree }),
        }
    }

    /// The frame of the drawing, in its own units; the layers bleed a little over it.
    pub fn frame(&self) -> Rect {
        Rect::from_min_max(pos2(0.0, 0.0), pos2(self.tree.size().width(), self.tree.size().height()))
    }

    /// As far as the place is drawn: its frame, and what runs on around it.
    pub(super) fn reach(&self) -> Rect {
        let [far, ..] = LAYERS;
        self.part(far).map_or(self.frame(), |far| far.union(self.frame()))
    }

    /// Where a part of the drawing lies, by its name, in units of the drawing.
    pub fn part(&self, name: &str) -> Option<Rect> {
        let bounds = self.tree.node_by_id(name)?.abs_bounding_box();
        Some(Rect::from_min_max(pos2(bounds.left(), bounds.top()), pos2(bounds.right(), bounds.bottom())))
    }

    /// A picture of some layers inside `area` at `scale` pixels a unit.
    pub(super) fn picture(&self, layers: &[&str], area: Rect, scale: f32) -> Option<Picture> {
        let layers: Vec<String> = layers.iter().map(|layer| (*layer).to_owned()).collect();
        drawing::picture(&self.tree, &layers, area, scale)
    }
}
