//! A person: the layered drawing, taken apart into what stays still and what the rig moves.

use bevy_egui::egui::{Rect, pos2};
use resvg::tiny_skia::Transform;
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Node, Tree};

use super::cast;
use super::drawing::{self, ArtError, Picture};
use super::face::{FaceDrawing, Feature};
use super::pose::Pose;
use super::rig::PersonRig;

/// A person as drawn, with the rig.
pub struct Person {
    pub(super) rig: PersonRig,
    pub(super) face: FaceDrawing,
    pub(super) layers: Vec<Layer>,
    tree: Tree,
}

/// One layer of a person, from back to front.
pub(super) enum Layer {
    /// Groups that move as one and so are one picture.
    Still { groups: Vec<String>, motion: Motion, shown: Shown },
    /// The driven part of the face.
    Face,
}

/// What a layer moves with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Motion {
    /// The head, at this depth.
    Head(f32),
    /// The shoulders.
    Body,
    /// Nothing.
    Still,
}

/// When a layer is there. Whoever stands beside the person and is not moved by the rig may be drawn a second time, sad,
/// in a group of the same name with `-sad` behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Always,
    /// While the person’s face is not sad.
    Glad,
    /// While the person’s face is sad.
    Sad,
}

impl Shown {
    /// Whether the layer is there in this pose.
    pub(super) fn holds(self, pose: &Pose) -> bool {
        match self {
            Self::Always => true,
            Self::Glad => !pose.is_sad(),
            Self::Sad => pose.is_sad(),
        }
    }
}

/// What the name of a group ends in that is drawn sad.
const SAD: &str = "-sad";

impl Person {
    /// The person drawn under `name`.
    ///
    /// # Errors
    /// If there is none, or the drawing or its rig cannot be read.
    pub fn named(name: &str) -> Result<Self, ArtError> {
        let source = cast::person(name).ok_or_else(|| ArtError::Unknown(name.to_owned()))?;
        Self::parse(source.svg, source.rig)
    }

    /// The person drawn under `name`; a plain bust cut from paper for somebody whom nobody drew.
    ///
    /// # Errors
    /// If a drawing cannot be read.
    pub fn named_or_plain(name: &str) -> Result<Self, ArtError> {
        match Self::named(name) {
            Err(ArtError::Unknown(_)) => Self::parse(cast::STAND_IN.svg, cast::STAND_IN.rig),
            read => read,
        }
    }

    /// A person from the layered SVG and the rig's numbers in RON.
    ///
    /// # Errors
    /// If either cannot be read, or the drawing has no face.
    pub fn parse(svg: &str, rig: &str) -> Result<Self, ArtError> {
        let rig: PersonRig = ron::from_str(rig)?;
        let document = Document::parse(svg)?;
        let groups: Vec<&str> = document
            .root_element()
            .children()
            .filter(|node| node.has_tag_name("g"))
            .filter_map(|g| g.attribute("id"))
            .collect();
        let tree = drawing::parse(&unposed(svg, &document))?;

        let is_driven = |group: &&str| {
            let element = document.root_element().children().find(|node| node.attribute("id") == Some(group));
            element.is_some_and(|g| g.descendants().any(|part| part.attribute("id").is_some_and(Feature::is_driven)))
        };
        let first = groups.iter().position(&is_driven).ok_or_else(|| ArtError::NoGroup("cheek-flush".into()))?;
        let last = groups.iter().rposition(is_driven).unwrap_or(first);
        let head = groups.iter().position(|group| *group == "head").unwrap_or(first);

        let mut layers: Vec<Layer> = Vec::new();
        let mut face = FaceDrawing::default();
        for (index, group) in groups.iter().enumerate() {
            let Some(Node::Group(node)) = tree.node_by_id(group) else { continue };
            if node.opacity().get() == 0.0 {
                continue;
            }
            if (first..=last).contains(&index) {
                if index == first {
                    layers.push(Layer::Face);
                }
                face.add(node, rig.depth.get(*group).copied().unwrap_or(0.0));
                continue;
            }
            // Whatever lies between the body and the head is held and goes with the body.
            let held = *group == "body" || *group == "arm" || (!rig.depth.contains_key(*group) && index < head);
            let motion = match rig.depth.get(*group) {
                Some(depth) => Motion::Head(*depth),
                None if held => Motion::Body,
                None => Motion::Still,
            };
            let shown = if group.ends_with(SAD) {
                Shown::Sad
            } else if groups.iter().any(|other| other.strip_suffix(SAD) == Some(group)) {
                Shown::Glad
            } else {
                Shown::Always
            };
            match layers.last_mut() {
                Some(Layer::Still { groups, motion: same, shown: alike }) if *same == motion && *alike == shown => {
                    groups.push((*group).to_owned());
                }
                _ => layers.push(Layer::Still { groups: vec![(*group).to_owned()], motion, shown }),
            }
        }
        face.measure(&rig);
        Ok(Self { rig, face, layers, tree })
    }

    /// The same person with nothing in hand, and without the arm that would hold it.
    #[must_use]
    pub fn empty_handed(mut self) -> Self {
        let depth = &self.rig.depth;
        for layer in &mut self.layers {
            if let Layer::Still { groups, motion: Motion::Body, .. } = layer {
                groups.retain(|group| group == "body" || depth.contains_key(group));
            }
        }
        self.layers.retain(|layer| !matches!(layer, Layer::Still { groups, .. } if groups.is_empty()));
        self
    }

    /// The canvas the person is drawn on, in its own units.
    pub fn canvas(&self) -> Rect {
        Rect::from_min_max(pos2(0.0, 0.0), self.rig.canvas.into())
    }

    /// A picture of the still `groups` inside `area` at `scale` pixels a unit.
    pub(super) fn picture(&self, groups: &[String], area: Rect, scale: f32) -> Option<Picture> {
        drawing::picture(&self.tree, groups, area, scale)
    }

    /// Where a layer goes in a pose, in units of the canvas. The breath is 0 to 1.
    pub(super) fn transform(&self, motion: Motion, pose: &Pose, breath: f32) -> Transform {
        match motion {
            Motion::Head(depth) => self.rig.head(pose, breath).pre_concat(self.rig.slide(pose, depth)),
            Motion::Body => self.rig.body(pose, breath),
            Motion::Still => Transform::identity(),
        }
    }
}

/// A drawing is saved standing in some pose. The rig wants it without one: groups unmoved, driven parts opaque, and
/// none so empty that a reader would drop it together with its colour.
fn unposed(svg: &str, document: &Document) -> String {
    let mut changes = Vec::new();
    let mut put = |node: resvg::usvg::roxmltree::Node, name: &str, value: &'static str| {
        if let Some(attribute) = node.attribute_node(name) {
            changes.push((attribute.range_value(), value));
        }
    };
    for group in document.root_element().children().filter(|node| node.has_tag_name("g")) {
        put(group, "transform", "translate(0 0)");
        if group.attribute("id").is_some_and(|id| id.ends_with(SAD)) {
            put(group, "opacity", "1");
        }
    }
    for part in document.descendants() {
        let Some(feature) = part.attribute("id").and_then(Feature::from_id) else { continue };
        match feature {
            Feature::Iris(_) => put(part, "transform", "translate(0 0)"),
            Feature::LidShade(_) => {}
            _ => put(part, "opacity", "1"),
        }
        if feature == Feature::Teeth {
            put(part, "d", "M0 0L1 0L1 1Z");
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(svg.len());
    let mut from = 0;
    for (range, value) in changes {
        out.push_str(svg.get(from..range.start).unwrap_or_default());
        out.push_str(value);
        from = range.end;
    }
    out.push_str(svg.get(from..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;
    use crate::app::stage::face::FaceCanvas;
    use crate::app::stage::pose::Mood;

    fn mickey() -> Person {
        Person::named("mickey").unwrap()
    }

    #[test]
    fn a_drawing_comes_apart_into_layers_in_its_own_order() {
        let layers: Vec<String> = mickey()
            .layers
            .iter()
            .map(|layer| match layer {
                Layer::Still { groups, .. } => groups.join("+"),
                Layer::Face => "(face)".to_owned(),
            })
            .collect();
        assert_eq!(layers, ["back-hair", "body+board", "head", "ears", "face-shade", "(face)", "front-hair", "arm"]);
    }

    #[test]
    fn whoever_stands_beside_a_sad_person_is_sad_too() {
        let person = Person::named("tess-and-sally").unwrap();
        let check = |mood: Mood, expected: &str| {
            let beside = person.layers.iter().filter_map(|layer| match layer {
                Layer::Still { groups, shown, .. } if *shown != Shown::Always && shown.holds(&mood.pose()) => {
                    Some(groups.join("+"))
                }
                _ => None,
            });
            assert_eq!(beside.collect::<Vec<_>>(), [expected], "{mood:?}");
        };
        check(Mood::AtEase, "sally");
        check(Mood::Uneasy, "sally");
        check(Mood::Angry, "sally");
        check(Mood::Worried, "sally-sad");
        check(Mood::Hurt, "sally-sad");
    }

    #[test]
    fn the_face_reaches_no_edge_of_its_picture_in_any_extreme() {
        let person = mickey();
        let mut canvas = FaceCanvas::new(&person.face, 0.5).unwrap();
        let (low, high) = Pose::RANGE;
        let mixed = Pose { brow_angle: -1.0, brow_raise: 1.0, head_turn: -1.0, ..high };
        for pose in [low, high, mixed, Mood::Surprised.pose(), Mood::Amused.pose()] {
            assert!(canvas.draw(&person.face, &person.rig, &pose));
            let (width, height) = (canvas.pixels().width() as usize, canvas.pixels().height() as usize);
            let edge = canvas.pixels().pixels().iter().enumerate().filter(|(index, pixel)| {
                let (x, y) = (index % width, index / width);
                (x == 0 || y == 0 || x + 1 == width || y + 1 == height) && pixel.alpha() > 0
            });
            assert_eq!(edge.count(), 0, "{pose:?}");
        }
    }

    #[test]
    fn a_face_that_has_not_moved_is_not_drawn_again() {
        let person = mickey();
        let mut canvas = FaceCanvas::new(&person.face, 0.5).unwrap();
        let pose = Mood::Worried.pose();
        assert!(canvas.draw(&person.face, &person.rig, &pose));
        assert!(!canvas.draw(&person.face, &person.rig, &pose));
        assert!(!canvas.draw(&person.face, &person.rig, &Pose { head_tilt: -9.0, ..pose }));
        assert!(canvas.draw(&person.face, &person.rig, &Pose { gaze_x: pose.gaze_x + 0.01, ..pose }));
    }

    #[test]
    fn a_person_nobody_drew_is_an_error() {
        assert!(matches!(Person::named("nobody"), Err(ArtError::Unknown(name)) if name == "nobody"));
    }
}
