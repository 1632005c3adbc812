//! A caller: nobody one can see. A paper silhouette in a round cut-out, that gains its own tones as one gets to know them.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Context, Mesh, Painter, Pos2, Rect, TextureId, Vec2, pos2, vec2};
use resvg::tiny_skia::{PremultipliedColorU8, Transform};

use super::drawing::{Picture, moved};
use super::face::FaceCanvas;
use super::paint::StageArt;
use super::person::{Layer, Motion, Person};
use super::pictures::{Need, Sheet};
use super::pose::Pose;
use super::shelf::Shelf;

/// The paper of the silhouette.
const PAPER: Color32 = Color32::from_rgb(0x47, 0x79, 0x7B);
/// The shadow of the paper on the field behind it.
const CAST: Color32 = Color32::from_rgb(0x22, 0x43, 0x48);
/// What the field turns to as the caller gets tones: dark hair, skin and cloth have to stand off it.
const DAWN: Color32 = Color32::from_rgb(0xBC, 0xCD, 0xC4);
const DAWN_STRENGTH: f32 = 0.75;

/// How large the caller's canvas is, and where it begins, in radii of the cut-out.
const HEIGHT: f32 = 2.284;
const CORNER: Vec2 = vec2(-0.903, -0.968);
/// Where the shadow lies, in radii.
const FALL: Vec2 = vec2(0.045, 0.06);

/// The part of a place that is the hole, and the rim over it.
pub(super) const FIELD: &str = "cutout-field";
const RIM: &str = "cutout-rim";

/// How much of a caller can be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reveal {
    /// A silhouette that has gained tones for the share of the facts that are known, 0 to 1.
    Known(f32),
    /// All of them, with the face: when it is over.
    Face,
}

/// What is cut from one colour of paper, in the order in which it gains its own tones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Hair,
    Skin,
    Clothes,
}

impl Reveal {
    /// How many of the three tones have been gained.
    pub fn tones(self) -> u8 {
        match self {
            Self::Face => 3,
            Self::Known(share) if share >= 0.75 => 3,
            Self::Known(share) if share >= 0.5 => 2,
            Self::Known(share) if share >= 0.25 => 1,
            Self::Known(_) => 0,
        }
    }
}

impl Tone {
    /// The tone of a group of the drawing; none for what is held, and for the arm that holds it.
    fn of(group: &str) -> Option<Self> {
        match group {
            "back-hair" | "front-hair" => Some(Self::Hair),
            "head" | "ears" | "face-shade" => Some(Self::Skin),
            "body" => Some(Self::Clothes),
            _ => None,
        }
    }

    /// How many tones there have to be until this one is.
    fn rank(self) -> f32 {
        match self {
            Self::Hair => 1.0,
            Self::Skin => 2.0,
            Self::Clothes => 3.0,
        }
    }
}

/// The pictures of a caller at the sizes that are being painted.
pub(super) struct Caller {
    art: Arc<StageArt>,
    pictures: Shelf<CallerPictures>,
}

/// How a caller is to be painted this once.
pub(super) struct CallerShot {
    /// Where the units of the place begin on the screen.
    pub(super) origin: Pos2,
    /// Points for one of them.
    pub(super) unit: f32,
    pub(super) pose: Pose,
    pub(super) breath: f32,
    /// How many tones have been gained; between two of them the next one is on its way.
    pub(super) tones: f32,
    /// Whether the face shows.
    pub(super) face: bool,
}

impl Caller {
    pub(super) fn new(art: Arc<StageArt>) -> Self {
        Self { art, pictures: Shelf::default() }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.pictures.is_busy()
    }

    /// Where the hole is, in units of the place: its middle and its radius.
    pub(super) fn hole(&self) -> Option<(Pos2, f32)> {
        let field = self.art.place.as_ref()?.part(FIELD)?;
        Some((field.center(), field.width() / 2.0))
    }

    /// Starts making the pictures, for so many pixels a unit of the place.
    pub(super) fn prepare(&mut self, unit: f32, frame: Option<u64>, ctx: Option<&Context>) -> Option<Need> {
        let (_, radius) = self.hole()?;
        let canvas = self.art.person.canvas();
        let scale = unit * radius * HEIGHT / canvas.height();
        let hole = Rect::from_center_size(
            Pos2::ZERO - CORNER * canvas.height() / HEIGHT,
            Vec2::splat(2.0 * canvas.height() / HEIGHT),
        );
        let need = Need { scale, area: hole.expand(60.0) };
        let (art, ctx) = (Arc::clone(&self.art), ctx.cloned());
        self.pictures.ask(need, need, frame, move |need| {
            let pictures = CallerPictures::new(&art, &need, unit);
            ctx.inspect(Context::request_repaint);
            pictures
        });
        Some(need)
    }

    /// Paints the caller into the hole, and the rim over them.
    pub(super) fn paint(&mut self, painter: &Painter, shot: &CallerShot) {
        let ctx = painter.ctx().clone();
        let frame = ctx.cumulative_frame_nr();
        let Some((middle, radius)) = self.hole() else { return };
        let Some(need) = self.prepare(shot.unit * ctx.pixels_per_point(), Some(frame), Some(&ctx)) else { return };
        let art = Arc::clone(&self.art);
        let Some(pictures) = self.pictures.obtain(&need, frame) else { return };
        let hole = Hole { middle: shot.origin + middle.to_vec2() * shot.unit, radius: radius * shot.unit };
        let dawn = DAWN_STRENGTH * (shot.tones / 3.0).clamp(0.0, 1.0);
        if dawn > 0.0 {
            painter.circle_filled(hole.middle, hole.radius + shot.unit, DAWN.gamma_multiply(dawn));
        }

        let person = &art.person;
        let scale = hole.radius * HEIGHT / person.canvas().height();
        let corner = hole.middle + CORNER * hole.radius;
        let place = |transform: &Transform, area: Rect, by: Vec2| {
            [area.left_top(), area.right_top(), area.left_bottom()]
                .map(|point| corner + moved(transform, point).to_vec2() * scale + by)
        };
        // The shadow of all the paper first, so that none of it falls on the paper.
        let fall = FALL * hole.radius;
        for part in &mut pictures.parts {
            let corners = place(&person.transform(part.motion, &shot.pose, shot.breath), part.outline.area, fall);
            hole.paint(painter, part.outline.texture(&ctx), corners, CAST.gamma_multiply(1.0 - 0.65 * dawn));
        }
        let mut face = pictures.face.as_mut().filter(|_| shot.face);
        let paint_face = |face: Option<&mut (FaceCanvas, Sheet)>| {
            let Some((canvas, sheet)) = face else { return };
            if canvas.draw(&person.face, &person.rig, &shot.pose) {
                sheet.renew(canvas.pixels());
            }
            let head = person.transform(Motion::Head(0.0), &shot.pose, shot.breath);
            hole.paint(painter, sheet.texture(&ctx), place(&head, sheet.area, Vec2::ZERO), Color32::WHITE);
        };
        for part in &mut pictures.parts {
            let transform = person.transform(part.motion, &shot.pose, shot.breath);
            if part.before_hair {
                paint_face(face.take());
            }
            let shown = |tone: Tone| (shot.tones - tone.rank() + 1.0).clamp(0.0, 1.0);
            if shown(part.tone) < 1.0 {
                let corners = place(&transform, part.outline.area, Vec2::ZERO);
                hole.paint(painter, part.outline.texture(&ctx), corners, PAPER);
            }
            for (tone, sheet) in &mut part.own {
                let strength = shown(*tone);
                if strength > 0.0 {
                    let tint = Color32::WHITE.gamma_multiply(strength);
                    hole.paint(painter, sheet.texture(&ctx), place(&transform, sheet.area, Vec2::ZERO), tint);
                }
            }
        }
        paint_face(face);
        if let Some(rim) = &mut pictures.rim
            && let Some(texture) = rim.texture(&ctx)
        {
            let rect = Rect::from_min_max(
                shot.origin + rim.area.min.to_vec2() * shot.unit,
                shot.origin + rim.area.max.to_vec2() * shot.unit,
            );
            painter.image(texture, rect, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), Color32::WHITE);
        }
    }
}

/// The round hole on the screen.
struct Hole {
    middle: Pos2,
    radius: f32,
}

impl Hole {
    /// Paints what of a picture can be seen through the hole. The corners are top left, top right and bottom left.
    fn paint(&self, painter: &Painter, texture: Option<TextureId>, [start, right, down]: [Pos2; 3], tint: Color32) {
        const SIDES: u16 = 96;
        let Some(texture) = texture else { return };
        let (across, along) = (right - start, down - start);
        let turned = across.x * along.y - across.y * along.x;
        if turned == 0.0 {
            return;
        }
        // Where a point of the screen lies in the picture; outside of it there is only its clear border.
        let seen = |at: Pos2| {
            let away = at - start;
            pos2((away.x * along.y - away.y * along.x) / turned, (across.x * away.y - across.y * away.x) / turned)
        };
        let mut mesh = Mesh::with_texture(texture);
        let mut put = |pos: Pos2| {
            mesh.vertices.push(bevy_egui::egui::epaint::Vertex { pos, uv: seen(pos), color: tint });
        };
        put(self.middle);
        for side in 0..SIDES {
            let turn = f32::from(side) / f32::from(SIDES) * std::f32::consts::TAU;
            // A little larger than the hole: the rim covers the edge.
            put(self.middle + Vec2::angled(turn) * (self.radius * 1.006));
        }
        for side in 0..u32::from(SIDES) {
            mesh.add_triangle(0, 1 + side, 1 + (side + 1) % u32::from(SIDES));
        }
        let reach = Rect::from_points(&[start, right, down, right + along]);
        painter.with_clip_rect(reach.intersect(painter.clip_rect())).add(mesh);
    }
}

/// A layer of the caller.
struct CallerPart {
    tone: Tone,
    motion: Motion,
    /// Whether the face lies under it.
    before_hair: bool,
    /// White, to be tinted.
    outline: Sheet,
    /// Its own colours; the neck is skin, and shows before the clothes around it do.
    own: Vec<(Tone, Sheet)>,
}

/// The layers of a caller at one size.
struct CallerPictures {
    parts: Vec<CallerPart>,
    face: Option<(FaceCanvas, Sheet)>,
    rim: Option<Sheet>,
}

impl CallerPictures {
    fn new(art: &StageArt, need: &Need, unit: f32) -> Self {
        let person = &art.person;
        let mut parts = Vec::new();
        let mut before_hair = false;
        for layer in &person.layers {
            match layer {
                Layer::Face => before_hair = true,
                Layer::Still { groups, motion, .. } => {
                    let groups: Vec<String> =
                        groups.iter().filter(|group| Tone::of(group).is_some()).cloned().collect();
                    let Some(tone) = groups.first().and_then(|group| Tone::of(group)) else { continue };
                    let Some(picture) = person.picture(&groups, need.area, need.scale) else { continue };
                    let neck = (tone == Tone::Clothes).then(|| bare_neck(person, &picture, need)).flatten();
                    let outline = Sheet::seamless(outline(&picture));
                    let mut own = vec![(tone, Sheet::seamless(picture))];
                    own.extend(neck.map(|neck| (Tone::Skin, Sheet::seamless(neck))));
                    parts.push(CallerPart { tone, motion: *motion, before_hair, outline, own });
                }
            }
        }
        let face = FaceCanvas::new(&person.face, need.scale).map(|face| {
            let sheet = Sheet::new(face.area());
            (face, sheet)
        });
        let rim = art.place.as_ref().and_then(|place| {
            let area = place.part(RIM)?.expand(4.0);
            place.picture(&[RIM], area, unit)
        });
        Self { parts, face, rim: rim.map(Sheet::seamless) }
    }
}

/// The picture with every colour made white.
fn outline(picture: &Picture) -> Picture {
    let mut pixels = picture.pixels.clone();
    for pixel in pixels.pixels_mut() {
        let alpha = pixel.alpha();
        *pixel = PremultipliedColorU8::from_rgba(alpha, alpha, alpha, alpha).unwrap_or(*pixel);
    }
    Picture { pixels, area: picture.area }
}

/// What of the neck shows among the clothes: where the body looks as the neck alone does.
fn bare_neck(person: &Person, body: &Picture, need: &Need) -> Option<Picture> {
    let mut neck = person.picture(&["neck".to_owned()], need.area, need.scale)?;
    let offset = |there: f32, here: f32| ((here - there) * need.scale).round() as i64;
    let (left, top) = (offset(body.area.left(), neck.area.left()), offset(body.area.top(), neck.area.top()));
    let width = i64::from(neck.pixels.width().max(1));
    for (index, pixel) in (0_i64..).zip(neck.pixels.pixels_mut()) {
        let (x, y) = (u32::try_from(index % width + left), u32::try_from(index / width + top));
        let there = x.ok().zip(y.ok()).and_then(|(x, y)| body.pixels.pixel(x, y));
        if there != Some(*pixel) {
            *pixel = PremultipliedColorU8::TRANSPARENT;
        }
    }
    Some(neck)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;

    #[test]
    fn a_caller_gains_a_tone_with_each_quarter_of_the_facts() {
        let gained: Vec<u8> =
            [0.0, 0.2, 0.25, 0.4, 0.5, 0.7, 0.75, 1.0].map(|share| Reveal::Known(share).tones()).into();
        assert_eq!(gained, [0, 0, 1, 1, 2, 2, 3, 3]);
        assert_eq!(Reveal::Face.tones(), 3);
    }

    #[test]
    fn everybody_who_calls_is_cut_from_hair_skin_and_clothes_and_holds_nothing() {
        for name in ["graham", "ines", "walter", "beatriz", "tomas"] {
            let art = StageArt::named(name, "call-desk").unwrap();
            let need = Need { scale: 0.2, area: art.person.canvas().expand(60.0) };
            let pictures = CallerPictures::new(&art, &need, 0.2);
            for tone in [Tone::Hair, Tone::Skin, Tone::Clothes] {
                assert!(pictures.parts.iter().any(|part| part.tone == tone), "{name} has no {tone:?}");
            }
            assert!(pictures.face.is_some() && pictures.rim.is_some());
            let skin = pictures.parts.iter().flat_map(|part| &part.own).filter(|(tone, _)| *tone == Tone::Skin);
            assert!(skin.count() >= 2, "the neck of {name} is missing");
        }
    }
}
