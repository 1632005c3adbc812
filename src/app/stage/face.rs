//! The driven part of a face: its shapes and colours from the drawing, its outlines from the rig, drawn into one picture.

use std::sync::Arc;

use bevy_egui::egui::{Rect, pos2, vec2};
use resvg::tiny_skia::{
    Color, FillRule, GradientStop, Mask, Paint, Path, Pixmap, Point, Shader, SpreadMode, Transform,
};
use resvg::usvg;

use super::drawing::moved;
use super::pose::Pose;
use super::rig::{Face, PersonRig};

/// The viewer's side of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// A part of the drawing that the rig moves, by its id in the SVG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feature {
    White(Side),
    Iris(Side),
    LidShade(Side),
    Highlight(Side),
    LowerLid(Side),
    UpperLid(Side),
    Lash(Side),
    Brow(Side),
    Flush(Side),
    SmileLine(Side),
    Mouth,
    LowerLip,
    Teeth,
    Tongue,
}

impl Feature {
    /// The feature that goes by this id, if the rig drives it.
    pub(super) fn from_id(id: &str) -> Option<Self> {
        use Side::{Left, Right};
        Some(match id {
            "eye-left-white" | "clip-eye-left-path" => Self::White(Left),
            "eye-right-white" | "clip-eye-right-path" => Self::White(Right),
            "eye-left-iris" => Self::Iris(Left),
            "eye-right-iris" => Self::Iris(Right),
            "eye-left-lidshade" => Self::LidShade(Left),
            "eye-right-lidshade" => Self::LidShade(Right),
            "eye-left-highlight" => Self::Highlight(Left),
            "eye-right-highlight" => Self::Highlight(Right),
            "lid-lower-left-path" => Self::LowerLid(Left),
            "lid-lower-right-path" => Self::LowerLid(Right),
            "lid-upper-left-path" => Self::UpperLid(Left),
            "lid-upper-right-path" => Self::UpperLid(Right),
            "lash-left" => Self::Lash(Left),
            "lash-right" => Self::Lash(Right),
            "brow-left-path" => Self::Brow(Left),
            "brow-right-path" => Self::Brow(Right),
            "flush-left" => Self::Flush(Left),
            "flush-right" => Self::Flush(Right),
            "smile-line-left" => Self::SmileLine(Left),
            "smile-line-right" => Self::SmileLine(Right),
            "mouth" | "clip-mouth-path" => Self::Mouth,
            "lip-lower" => Self::LowerLip,
            "mouth-teeth" => Self::Teeth,
            "mouth-tongue" => Self::Tongue,
            _ => return None,
        })
    }

    /// Whether the rig drives the part with this id.
    pub(super) fn is_driven(id: &str) -> bool {
        Self::from_id(id).is_some()
    }

    /// The outline the rig gives this feature; `still` is the one in the drawing, for features that keep theirs.
    fn outline<'a>(self, face: &'a Face, still: &'a Path) -> Option<&'a Path> {
        let eye = |side| if side == Side::Left { &face.left } else { &face.right };
        match self {
            Self::White(side) => eye(side).white.as_ref(),
            Self::LidShade(side) => eye(side).lid_shade.as_ref(),
            Self::Highlight(side) => eye(side).highlight.as_ref(),
            Self::LowerLid(side) => eye(side).lower_lid.as_ref(),
            Self::UpperLid(side) => eye(side).upper_lid.as_ref(),
            Self::Lash(side) => eye(side).lash.as_ref(),
            Self::Brow(side) => eye(side).brow.as_ref(),
            Self::SmileLine(Side::Left) => face.mouth.smile_left.as_ref(),
            Self::SmileLine(Side::Right) => face.mouth.smile_right.as_ref(),
            Self::Mouth => face.mouth.outline.as_ref(),
            Self::LowerLip => face.mouth.lower_lip.as_ref(),
            Self::Teeth => face.mouth.teeth.as_ref(),
            Self::Tongue => face.mouth.tongue.as_ref(),
            Self::Flush(_) | Self::Iris(_) => Some(still),
        }
    }

    /// The opacity the rig gives this feature.
    fn opacity(self, face: &Face) -> f32 {
        match self {
            Self::Highlight(Side::Left) => face.left.highlight_opacity,
            Self::Highlight(Side::Right) => face.right.highlight_opacity,
            Self::SmileLine(_) => face.mouth.smile_opacity,
            Self::Tongue => face.mouth.tongue_opacity,
            Self::Flush(_) => face.flush,
            _ => 1.0,
        }
    }
}

/// What a shape is filled with.
enum Ink {
    Flat(usvg::Color),
    Soft(Arc<usvg::RadialGradient>),
}

/// An outline, driven or not, and where it lies in its group.
struct Shape {
    path: Path,
    feature: Option<Feature>,
    /// The iris this shape belongs to and moves with.
    iris: Option<Side>,
    transform: Transform,
}

/// One shape of the face in drawing order.
struct Part {
    shape: Shape,
    depth: f32,
    ink: Ink,
    opacity: f32,
    clip: Option<usize>,
}

/// The shapes of a face, from back to front.
#[derive(Default)]
pub(super) struct FaceDrawing {
    parts: Vec<Part>,
    clips: Vec<Vec<Shape>>,
    area: Option<Rect>,
}

/// What a shape inherits from the groups around it.
#[derive(Clone)]
struct Inherited {
    depth: f32,
    transform: Transform,
    opacity: f32,
    clip: Option<usize>,
    iris: Option<Side>,
}

impl FaceDrawing {
    /// Adds a group of the drawing that lies at `depth`.
    pub(super) fn add(&mut self, group: &usvg::Group, depth: f32) {
        let start = Inherited { depth, transform: Transform::identity(), opacity: 1.0, clip: None, iris: None };
        self.gather(group, &start);
    }

    fn gather(&mut self, group: &usvg::Group, around: &Inherited) {
        let mut inside = around.clone();
        inside.transform = around.transform.pre_concat(group.transform());
        inside.opacity *= group.opacity().get();
        if let Some(Feature::Iris(side)) = Feature::from_id(group.id()) {
            inside.iris = Some(side);
        }
        if let Some(clip) = group.clip_path() {
            let mut shapes = Vec::new();
            clip_shapes(clip.root(), inside.transform.pre_concat(clip.transform()), &mut shapes);
            inside.clip = Some(self.clips.len());
            self.clips.push(shapes);
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => self.gather(group, &inside),
                usvg::Node::Path(path) => {
                    let Some(fill) = path.fill() else { continue };
                    let ink = match fill.paint() {
                        usvg::Paint::Color(color) => Ink::Flat(*color),
                        usvg::Paint::RadialGradient(gradient) => Ink::Soft(gradient.clone()),
                        // The style guide allows flat colours and one soft flush, nothing else.
                        usvg::Paint::LinearGradient(_) | usvg::Paint::Pattern(_) => continue,
                    };
                    self.parts.push(Part {
                        shape: Shape {
                            path: path.data().clone(),
                            feature: Feature::from_id(path.id()),
                            iris: inside.iris,
                            transform: inside.transform,
                        },
                        depth: inside.depth,
                        ink,
                        opacity: inside.opacity * fill.opacity().get(),
                        clip: inside.clip,
                    });
                }
                usvg::Node::Image(_) | usvg::Node::Text(_) => {}
            }
        }
    }

    /// Works out the part of the canvas that the face can reach in any pose.
    pub(super) fn measure(&mut self, rig: &PersonRig) {
        let mut area = Rect::NOTHING;
        for part in self.parts.iter().filter(|part| part.shape.feature.is_none() && part.shape.iris.is_none()) {
            let bounds = part.shape.path.bounds();
            for (x, y) in [(bounds.left(), bounds.top()), (bounds.right(), bounds.bottom())] {
                area.extend_with(moved(&part.shape.transform, pos2(x, y)));
            }
        }
        let (low, high) = Pose::RANGE;
        for pose in [low, high, Pose { brow_angle: -1.0, ..high }, Pose { brow_angle: 1.0, brow_asym: -1.0, ..low }] {
            for lids in [0.0, 1.0] {
                let face = rig.face(&Pose { lid_open: lids, ..pose });
                for part in &self.parts {
                    let outline = part.shape.feature.and_then(|feature| feature.outline(&face, &part.shape.path));
                    if let Some(bounds) = outline.filter(|_| part.clip.is_none() || is_flush(part)).map(Path::bounds) {
                        area.extend_with(pos2(bounds.left(), bounds.top()));
                        area.extend_with(pos2(bounds.right(), bounds.bottom()));
                    }
                }
            }
        }
        // The farthest slide of the nearest group, and a little more.
        self.area = Some(area.expand2(vec2(30.0, 20.0)));
    }

    /// The part of the canvas that the face can reach.
    pub(super) fn area(&self) -> Rect {
        self.area.unwrap_or(Rect::ZERO)
    }
}

fn is_flush(part: &Part) -> bool {
    matches!(part.shape.feature, Some(Feature::Flush(_)))
}

fn clip_shapes(group: &usvg::Group, transform: Transform, out: &mut Vec<Shape>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => clip_shapes(group, transform.pre_concat(group.transform()), out),
            usvg::Node::Path(path) => out.push(Shape {
                path: path.data().clone(),
                feature: Feature::from_id(path.id()),
                iris: None,
                transform,
            }),
            usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
}

/// A face is drawn again when a parameter moved by more than this.
const NOTICEABLE: f32 = 0.002;

/// The picture of a face, kept and drawn again when the face changes.
pub(super) struct FaceCanvas {
    pixels: Pixmap,
    mask: Mask,
    /// Pixels a unit of the canvas.
    scale: f32,
    /// Where the picture lies on the canvas.
    area: Rect,
    shown: Option<Pose>,
}

impl FaceCanvas {
    /// An empty picture for a face at `scale` pixels a unit; `None` if that comes to no pixels.
    pub(super) fn new(drawing: &FaceDrawing, scale: f32) -> Option<Self> {
        let area = drawing.area();
        let (left, top) = ((area.left() * scale).floor(), (area.top() * scale).floor());
        let (width, height) = ((area.right() * scale).ceil() - left, (area.bottom() * scale).ceil() - top);
        Some(Self {
            pixels: Pixmap::new(width as u32, height as u32)?,
            mask: Mask::new(width as u32, height as u32)?,
            scale,
            area: Rect::from_min_size(pos2(left, top) / scale, vec2(width, height) / scale),
            shown: None,
        })
    }

    /// Where the picture lies on the canvas, before the head moves.
    pub(super) fn area(&self) -> Rect {
        self.area
    }

    /// The pixels drawn last, premultiplied.
    pub(super) fn pixels(&self) -> &Pixmap {
        &self.pixels
    }

    /// Draws the face of `pose` if it differs noticeably from the one shown. Returns whether it did.
    pub(super) fn draw(&mut self, drawing: &FaceDrawing, rig: &PersonRig, pose: &Pose) -> bool {
        // The tilt and the shoulders move the whole picture and do not change it.
        let pose = Pose { head_tilt: 0.0, shoulders_up: 0.0, ..*pose };
        if self.shown.is_some_and(|shown| shown.distance(pose) <= NOTICEABLE) {
            return false;
        }
        self.shown = Some(pose);
        self.pixels.fill(Color::TRANSPARENT);
        let face = rig.face(&pose);
        let corner = self.area.min;
        let onto = Transform::from_row(
            self.scale,
            0.0,
            0.0,
            self.scale,
            -(corner.x * self.scale).round(),
            -(corner.y * self.scale).round(),
        );
        let mut masked = None;
        for part in &drawing.parts {
            let slide = onto.pre_concat(rig.slide(&pose, part.depth));
            if part.clip.is_some() && part.clip != masked {
                self.mask.clear();
                let shapes = part.clip.and_then(|clip| drawing.clips.get(clip));
                for shape in shapes.into_iter().flatten() {
                    if let Some(path) = shape.outline(&face) {
                        self.mask.fill_path(path, FillRule::Winding, true, slide.pre_concat(shape.transform));
                    }
                }
                masked = part.clip;
            }
            let opacity = part.opacity * part.shape.feature.map_or(1.0, |feature| feature.opacity(&face));
            let Some(path) = part.shape.outline(&face).filter(|_| opacity > 0.002) else { continue };
            let Some(shader) = shader(&part.ink, opacity) else { continue };
            let iris = match part.shape.iris {
                Some(Side::Left) => face.left.iris,
                Some(Side::Right) => face.right.iris,
                None => Transform::identity(),
            };
            let paint = Paint { shader, anti_alias: true, ..Paint::default() };
            let transform = slide.pre_concat(iris).pre_concat(part.shape.transform);
            let mask = part.clip.map(|_| &self.mask);
            self.pixels.fill_path(path, &paint, FillRule::Winding, transform, mask);
        }
        true
    }
}

impl Shape {
    fn outline<'a>(&'a self, face: &'a Face) -> Option<&'a Path> {
        match self.feature {
            Some(feature) => feature.outline(face, &self.path),
            None => Some(&self.path),
        }
    }
}

fn shader(ink: &Ink, opacity: f32) -> Option<Shader<'static>> {
    let faded = |color: &usvg::Color, opacity: f32| {
        let mut faded = Color::from_rgba8(color.red, color.green, color.blue, 255);
        faded.set_alpha(opacity.clamp(0.0, 1.0));
        faded
    };
    match ink {
        Ink::Flat(color) => Some(Shader::SolidColor(faded(color, opacity))),
        Ink::Soft(soft) => {
            let stops = soft
                .stops()
                .iter()
                .map(|stop| {
                    GradientStop::new(stop.offset().get(), faded(&stop.color(), stop.opacity().get() * opacity))
                })
                .collect();
            resvg::tiny_skia::RadialGradient::new(
                Point::from_xy(soft.fx(), soft.fy()),
                soft.fr().get(),
                Point::from_xy(soft.cx(), soft.cy()),
                soft.r().get(),
                stops,
                SpreadMode::Pad,
                soft.transform(),
            )
        }
    }
}
