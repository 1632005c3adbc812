//! What is asked of every drawing, so that the rig can move it: the parts that are driven, the elements that are allowed,
//! and that nothing comes off in any extreme.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bevy_egui::egui::{Color32, Vec2, pos2, vec2};
use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};
use resvg::usvg::roxmltree::{Document, Node};

use super::cast::{PEOPLE, PLACES, PersonSource};
use super::face::FaceCanvas;
use super::person::{Layer, Motion, Person};
use super::place::Place;
use super::pose::PARAMETERS;
use super::*;

/// What the rig moves, by its id in the drawing.
const DRIVEN: [&str; 34] = [
    "eye-left-white",
    "eye-right-white",
    "clip-eye-left-path",
    "clip-eye-right-path",
    "eye-left-iris",
    "eye-right-iris",
    "eye-left-lidshade",
    "eye-right-lidshade",
    "eye-left-highlight",
    "eye-right-highlight",
    "lid-lower-left-path",
    "lid-lower-right-path",
    "lid-upper-left-path",
    "lid-upper-right-path",
    "lash-left",
    "lash-right",
    "brow-left-path",
    "brow-right-path",
    "mouth",
    "clip-mouth-path",
    "lip-lower",
    "mouth-teeth",
    "mouth-tongue",
    "smile-line-left",
    "smile-line-right",
    "flush-left",
    "flush-right",
    "head",
    "ears",
    "face-shade",
    "nose",
    "front-hair",
    "back-hair",
    "body",
];

/// The groups of a head, which need a depth in the rig.
const HEAD: [&str; 16] = [
    "back-hair",
    "head",
    "ears",
    "face-shade",
    "cheek-flush",
    "eye-left",
    "eye-right",
    "lid-lower-left",
    "lid-lower-right",
    "lid-upper-left",
    "lid-upper-right",
    "brow-left",
    "brow-right",
    "nose",
    "mouth-parts",
    "front-hair",
];

/// Elements a drawing may hold, and the attributes that each may have.
const ALLOWED: [(&str, &[&str]); 11] = [
    ("svg", &["viewBox", "width", "height"]),
    ("title", &[]),
    ("desc", &[]),
    ("defs", &[]),
    ("g", &[]),
    ("path", &["d"]),
    ("circle", &["cx", "cy", "r"]),
    ("ellipse", &["cx", "cy", "rx", "ry"]),
    ("clipPath", &[]),
    ("radialGradient", &["cx", "cy", "r", "fx", "fy", "gradientUnits", "gradientTransform"]),
    ("stop", &["offset", "stop-color", "stop-opacity"]),
];

/// Attributes that every element may have.
const EVERYWHERE: [&str; 5] = ["id", "fill", "opacity", "transform", "clip-path"];

fn elements<'a, 'i>(document: &'a Document<'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    document.descendants().filter(Node::is_element)
}

fn forbidden(name: &str, svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let mut found = Vec::new();
    for element in elements(&document) {
        let tag = element.tag_name().name();
        let Some((_, own)) = ALLOWED.iter().find(|(allowed, _)| *allowed == tag) else {
            found.push(format!("{name}: <{tag}>"));
            continue;
        };
        for attribute in element.attributes() {
            if !own.contains(&attribute.name()) && !EVERYWHERE.contains(&attribute.name()) {
                found.push(format!("{name}: {} of <{tag}>", attribute.name()));
            }
        }
    }
    found
}

#[test]
fn drawings_hold_flat_shapes_and_nothing_else() {
    let people = PEOPLE.iter().map(|person| (person.name, person.svg));
    let places = PLACES.iter().map(|place| (place.name, place.svg));
    let found: Vec<String> = people.chain(places).flat_map(|(name, svg)| forbidden(name, svg)).collect();
    assert!(found.is_empty(), "{found:#?}");
    let stroked = r#"<svg xmlns="http://www.w3.org/2000/svg"><path stroke="red" d="M0 0"/><image/></svg>"#;
    assert_eq!(forbidden("a drawing", stroked), ["a drawing: stroke of <path>", "a drawing: <image>"]);
}

#[test]
fn everybody_has_the_parts_that_the_rig_moves_each_once_and_in_its_place() {
    for PersonSource { name, svg, .. } in PEOPLE {
        let document = Document::parse(svg).unwrap();
        let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
        for id in elements(&document).filter_map(|element| element.attribute("id")) {
            *ids.entry(id).or_default() += 1;
        }
        let twice: Vec<_> = ids.iter().filter(|(_, count)| **count > 1).collect();
        assert!(twice.is_empty(), "{name}: {twice:?}");
        let missing: Vec<_> = DRIVEN.iter().filter(|id| !ids.contains_key(**id)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?} missing");
        let person = Person::named(name).unwrap();
        let depths: BTreeSet<&str> = person.rig.depth.keys().map(String::as_str).collect();
        assert!(HEAD.iter().all(|group| depths.contains(group)), "{name}: {depths:?}");
        let groups: Vec<&str> = document.root_element().children().filter_map(|node| node.attribute("id")).collect();
        let head: Vec<&str> = groups.into_iter().filter(|group| HEAD.contains(group)).collect();
        assert_eq!(head, HEAD, "{name}: the order of the groups");
        assert_eq!(person.canvas().size(), vec2(1000.0, 1200.0), "{name}");
    }
}

#[test]
fn every_place_has_its_three_layers_and_over_them_only_what_a_channel_moves() {
    for place in PLACES {
        let drawn = Place::named(place.name).unwrap();
        assert_eq!(drawn.frame().size(), vec2(1920.0, 1080.0), "{}", place.name);
        let document = Document::parse(place.svg).unwrap();
        let groups = document.root_element().children().filter(|node| node.has_tag_name("g"));
        let names: Vec<_> = groups.filter_map(|group| group.attribute("id")).collect();
        let (layers, over) = names.split_at(place::LAYERS.len());
        assert_eq!(layers, place::LAYERS, "{}", place.name);
        assert!(over.iter().all(|part| ["cutout-rim", "thumb"].contains(part)), "{}: {over:?}", place.name);
    }
}

/// Every parameter alone at both ends, the tilt with the chin up and down, and the moods.
fn extremes() -> Vec<(String, Pose)> {
    let (low, high) = Pose::RANGE;
    let mut poses: Vec<(String, Pose)> = Mood::NAMED.map(|mood| (format!("{mood:?}"), mood.pose())).into();
    for which in 0..PARAMETERS {
        for (end, values) in [("lowest", low), ("highest", high)] {
            let mut pose = Pose::REST.to_array();
            pose[which] = values.to_array()[which];
            poses.push((format!("parameter {which} at its {end}"), Pose::from_array(pose)));
        }
    }
    for (tilt, drop, turn) in [(-12.0, -1.0, -1.0), (12.0, -1.0, 1.0), (-12.0, 1.0, 1.0), (12.0, 1.0, -1.0)] {
        let pose = Pose { head_tilt: tilt, head_drop: drop, head_turn: turn, ..Pose::REST };
        poses.push((format!("tilt {tilt}, drop {drop}, turn {turn}"), pose));
    }
    poses
}

/// Pixels a unit in the pictures that are looked through for gaps.
const FINE: f32 = 0.15;

/// What of a picture of [`FINE`] pixels a unit is covered.
struct Silhouette {
    width: usize,
    filled: Vec<bool>,
}

impl Silhouette {
    fn of(pixels: &Pixmap) -> Self {
        let filled = pixels.pixels().iter().map(|pixel| pixel.alpha() > 127).collect();
        Self { width: pixels.width() as usize, filled }
    }

    /// Whether all of a rectangle of the canvas is covered.
    fn is_filled(&self, from: (f32, f32), to: (f32, f32)) -> bool {
        let pixel = |(x, y): (f32, f32)| (((x + 40.0) * FINE) as usize, ((y + 100.0) * FINE) as usize);
        let ((left, top), (right, bottom)) = (pixel(from), pixel(to));
        (top..bottom).all(|y| (left..right).all(|x| self.filled[y * self.width + x]))
    }

    /// The sizes of all connected pieces of what is `filled` or is not, and whether each touches the edge.
    fn pieces(&self, filled: bool) -> Vec<(usize, bool)> {
        let height = self.filled.len() / self.width;
        let mut seen = vec![false; self.filled.len()];
        let mut pieces = Vec::new();
        for start in 0..self.filled.len() {
            if seen[start] || self.filled[start] != filled {
                continue;
            }
            let (mut size, mut edge, mut open) = (0, false, vec![start]);
            seen[start] = true;
            while let Some(here) = open.pop() {
                let (x, y) = (here % self.width, here / self.width);
                size += 1;
                let at_edge = x == 0 || y == 0 || x + 1 == self.width || y + 1 == height;
                edge |= at_edge;
                let sides = [
                    (x > 0).then(|| here - 1),
                    (x + 1 < self.width).then_some(here + 1),
                    (y > 0).then(|| here - self.width),
                    (y + 1 < height).then_some(here + self.width),
                ];
                for next in sides.into_iter().flatten() {
                    if !seen[next] && self.filled[next] == filled {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
            pieces.push((size, edge));
        }
        pieces
    }

    /// Square units of everything that hangs in the air.
    fn adrift(&self) -> f32 {
        let mut sizes: Vec<usize> = self.pieces(true).into_iter().map(|(size, _)| size).collect();
        sizes.sort_unstable();
        sizes.pop();
        sizes.into_iter().sum::<usize>() as f32 / (FINE * FINE)
    }

    /// Square units of all holes through which what lies behind is seen.
    fn holes(&self) -> f32 {
        self.pieces(false).into_iter().filter(|(_, edge)| !edge).map(|(size, _)| size).sum::<usize>() as f32
            / (FINE * FINE)
    }
}

/// A person is looked through in a frame that leaves room on all sides.
fn printer(name: &str) -> Printer {
    let view = PersonView { corner: pos2(40.0, 100.0) * FINE, height: 1200.0 * FINE };
    let ground = Color32::TRANSPARENT;
    let framing = Framing { person: Some(view), ..Framing::portrait(Vec2::ZERO, ground) };
    Printer::new(Arc::new(StageArt::named(name, "").unwrap()), vec2(1080.0, 1100.0) * FINE, framing, 1.0)
}

#[test]
fn nothing_comes_off_and_no_gap_opens_in_any_extreme() {
    for PersonSource { name, .. } in PEOPLE {
        let (x, y) = Person::named(name).unwrap().rig.neck_pivot;
        let mut printer = printer(name);
        let rest = Silhouette::of(&printer.print(&Pose::REST).unwrap());
        for (pose_name, pose) in extremes() {
            let posed = Silhouette::of(&printer.print(&pose).unwrap());
            let adrift = posed.adrift() - rest.adrift();
            assert!(adrift < 100.0, "{name}, {pose_name}: {adrift} square units come off");
            // Hair that comes to lie on a held thing makes a ring of air; only in the four corners it may be a wide one.
            let wide = if pose_name.starts_with("tilt") { 9000.0 } else { 1500.0 };
            let holes = posed.holes() - rest.holes();
            assert!(holes < wide, "{name}, {pose_name}: holes of {holes} square units open");
            let neck = posed.is_filled((x - 40.0, y - 40.0), (x + 40.0, 990.0));
            assert!(neck, "{name}, {pose_name}: what lies behind shows at the neck");
        }
    }
}

#[test]
fn a_head_that_comes_off_is_noticed() {
    let pose = Pose { head_drop: -12.0, ..Pose::REST };
    let torn = Silhouette::of(&printer("mickey").print(&pose).unwrap());
    assert!(torn.adrift() > 1000.0, "{}", torn.adrift());
}

#[test]
fn no_part_of_a_face_leaves_the_head() {
    for PersonSource { name, .. } in PEOPLE {
        let person = Person::named(name).unwrap();
        let mut face = FaceCanvas::new(&person.face, FINE).unwrap();
        let area = face.area().expand(60.0);
        let still: Vec<(drawing::Picture, f32)> = person
            .layers
            .iter()
            .filter_map(|layer| match layer {
                Layer::Still { groups, motion: Motion::Head(depth), .. } => {
                    person.picture(groups, area, FINE).map(|picture| (picture, *depth))
                }
                _ => None,
            })
            .collect();
        for (pose_name, pose) in extremes() {
            let mut head = Pixmap::new(face.pixels().width(), face.pixels().height()).unwrap();
            for (picture, depth) in &still {
                let onto = Transform::from_scale(FINE, FINE)
                    .pre_translate(-face.area().left(), -face.area().top())
                    .pre_concat(person.rig.slide(&pose, *depth))
                    .pre_translate(picture.area.left(), picture.area.top())
                    .pre_scale(1.0 / FINE, 1.0 / FINE);
                head.draw_pixmap(0, 0, picture.pixels.as_ref(), &PixmapPaint::default(), onto, None);
            }
            face.draw(&person.face, &person.rig, &pose);
            let outside = face.pixels().pixels().iter().zip(head.pixels());
            let outside = outside.filter(|(face, head)| face.alpha() > 127 && head.alpha() < 128).count();
            let units = outside as f32 / (FINE * FINE);
            assert!(units < 100.0, "{name}, {pose_name}: {units} square units of the face lie beside the head");
        }
    }
}
