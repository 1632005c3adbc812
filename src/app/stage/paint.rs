//! Puts person and place on the screen: a dozen textured quads.

use std::f32::consts::FRAC_PI_2;
use std::sync::Arc;

use bevy_egui::egui::epaint::{Mesh, Vertex};
use bevy_egui::egui::{
    Color32, Context, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, TextureId, Vec2, pos2, vec2,
};
use resvg::tiny_skia::Transform;

use super::drawing::{ArtError, moved};
use super::framing::{Framing, PersonView, PlaceView, SHADOW, Standing, parallax};
use super::person::{Layer, Motion, Person};
use super::pictures::{Need, PersonPictures, PlacePictures, Sheet};
use super::place::Place;
use super::pose::Pose;
use super::shelf::Shelf;

/// How far over the edge of what shows pictures are made: room for breath, shoulders and parallax, in canvas units.
const PERSON_MARGIN: f32 = 60.0;

/// How many points a place may be moved sideways before it is drawn again.
const SIDEWAYS: f32 = 240.0;

/// A place up to so many times as wide as its rectangle counts as shown nearly whole.
const NEARLY_WHOLE: f32 = 1.6;

/// No picture has more pixels than this on a side; what would is made smaller and painted larger. Every device that
/// draws a window can hold pictures of this size.
const LARGEST_PICTURE: f32 = 8000.0;

/// The colour of the shadow on the wall, 20 % of the cocoa of every cast shadow.
const SHADOW_TINT: Color32 = Color32::from_rgba_premultiplied(21, 14, 11, 51);

/// The drawings of a scene: the person, and the place if it is drawn.
pub struct StageArt {
    /// The person.
    pub person: Person,
    /// The place, if there is a drawing of it.
    pub place: Option<Place>,
}

impl StageArt {
    /// The person and the place drawn under these names. A place that is not drawn is left out; somebody who is not
    /// drawn is a plain bust cut from paper.
    ///
    /// # Errors
    /// If a drawing cannot be read.
    pub fn named(person: &str, place: &str) -> Result<Self, ArtError> {
        let place = match Place::named(place) {
            Err(ArtError::Unknown(_)) => None,
            read => Some(read?),
        };
        Ok(Self { person: Person::named_or_plain(person)?, place })
    }
}

/// A scene and its pictures at the sizes that are being painted.
///
/// One stage shows one face at a time: two views with different poses need a stage each, which may share the art.
pub struct Stage {
    art: Arc<StageArt>,
    place: Shelf<PlacePictures>,
    person: Shelf<PersonPictures>,
    /// How fine its pictures are: 1, or less where they are shown smaller than they are laid out.
    detail: f32,
}

impl Stage {
    /// A stage for this art, with no pictures yet.
    pub fn new(art: Arc<StageArt>) -> Self {
        Self { art, place: Shelf::default(), person: Shelf::default(), detail: 1.0 }
    }

    /// The same with pictures for a scene that is shown smaller than it is laid out: at a third of its size, 0.33.
    #[must_use]
    pub fn in_detail(self, detail: f32) -> Self {
        Self { detail, ..self }
    }

    /// The place, if there is a drawing of it.
    pub fn place(&self) -> Option<&Place> {
        self.art.place.as_ref()
    }

    /// Starts making the pictures for a rectangle of `size` points, away from this thread. Needs no window.
    pub fn prepare(&mut self, size: Vec2, framing: &Framing, pixels_per_point: f32) {
        self.ask(size, framing, pixels_per_point, None);
    }

    /// Whether better pictures than those painted last are on their way; paint again soon.
    pub fn is_busy(&self) -> bool {
        self.place.is_busy() || self.person.is_busy()
    }

    /// Paints the scene into `rect`, clipped to it. `breath` is 0 to 1, `parallax` -1 to 1 each way.
    ///
    /// The first time in a new framing it waits until the pictures are made, unless they were prepared. When only the
    /// size changes it paints the old pictures scaled until the new ones are there.
    pub fn paint(
        &mut self,
        painter: &Painter,
        rect: Rect,
        framing: &Framing,
        pose: &Pose,
        breath: f32,
        parallax: Vec2,
    ) {
        let ctx = painter.ctx().clone();
        let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
        // Where the place covers the rectangle, the ground under it would be painted for nothing.
        if !(framing.place_covers(rect.size()) && self.place.has_any()) {
            painter.rect_filled(rect, 0.0, framing.ground);
        }
        let pixels_per_point = ctx.pixels_per_point() * self.detail;
        self.ask(rect.size(), framing, pixels_per_point, Some(&ctx));
        let frame = ctx.cumulative_frame_nr();
        let shot = Shot { corner: rect.min, framing, pose, breath, parallax, pixels_per_point };
        for quad in self.quads(rect.size(), frame, &shot) {
            let Some(texture) = quad.sheet.texture(&ctx) else { continue };
            painter.add(Shape::mesh(mesh(texture, &quad)));
        }
    }

    /// Where the person's mouth is when the head is at rest: the tail of a bubble points there.
    pub fn mouth(&self, rect: Rect, framing: &Framing) -> Option<Pos2> {
        let view = framing.person?;
        let (x, y) = self.art.person.rig.mouth.at;
        let scale = view.height / self.art.person.canvas().height();
        Some(rect.min + view.corner.to_vec2() + vec2(x, y) * scale)
    }

    fn ask(&mut self, size: Vec2, framing: &Framing, pixels_per_point: f32, ctx: Option<&Context>) {
        let frame = ctx.map(Context::cumulative_frame_nr);
        let (place, person) = needs(&self.art, size, framing, pixels_per_point);
        if let Some(need) = place {
            // Where the place is about as wide as what shows of it, it can be moved sideways by an opening drawer.
            let moves = framing.place.is_some_and(|place| place.width < size.x * NEARLY_WHOLE);
            let wider = vec2(if moves { SIDEWAYS * pixels_per_point / need.scale } else { 0.0 }, 0.0);
            let generous = Need { area: within_bleed(&self.art, need.area.expand2(wider)), ..need };
            let generous = if generous.longest_side() > LARGEST_PICTURE { need } else { generous };
            let (art, ctx) = (Arc::clone(&self.art), ctx.cloned());
            self.place.ask(need, generous, frame, move |need| {
                let pictures = PlacePictures::new(art.place.as_ref(), &need);
                ctx.inspect(Context::request_repaint);
                pictures
            });
        }
        if let Some(need) = person {
            let (art, ctx) = (Arc::clone(&self.art), ctx.cloned());
            self.person.ask(need, need, frame, move |need| {
                let pictures = PersonPictures::new(&art.person, &need);
                ctx.inspect(Context::request_repaint);
                pictures
            });
        }
    }

    /// Everything to paint, from back to front.
    pub(super) fn quads(&mut self, size: Vec2, frame: u64, shot: &Shot) -> Vec<Quad<'_>> {
        let art = &self.art;
        let (place_need, person_need) = needs(art, size, shot.framing, shot.pixels_per_point);
        let mut quads = Vec::new();
        let place = place_need.and_then(|need| self.place.obtain(&need, frame));
        let (behind, near) = match place {
            Some(PlacePictures { behind, near }) => (behind.as_mut(), near.as_mut()),
            None => (None, None),
        };
        let behind = behind.and_then(|sheet| shot.place_quad(art, sheet, parallax::BEHIND));
        let near = near.and_then(|sheet| shot.place_quad(art, sheet, parallax::NEAR));
        let person = person_need.and_then(|need| self.person.obtain(&need, frame));
        let people = person.map(|pictures| shot.person_quads(&art.person, pictures)).unwrap_or_default();

        quads.extend(behind);
        match shot.framing.standing {
            Standing::BehindNear => {
                quads.extend(people);
                quads.extend(near);
            }
            Standing::BeforeAll => {
                quads.extend(near);
                quads.extend(people);
            }
            Standing::NothingNear => quads.extend(people),
        }
        quads
    }
}

/// One picture on the screen.
pub(super) struct Quad<'a> {
    pub(super) sheet: &'a mut Sheet,
    /// Where its corners lie, in points: top left, top right, bottom right, bottom left.
    pub(super) corners: [Pos2; 4],
    pub(super) tint: Color32,
}

/// How a scene is to be painted this once.
pub(super) struct Shot<'a> {
    /// The top left of the rectangle on the screen.
    pub(super) corner: Pos2,
    pub(super) framing: &'a Framing,
    pub(super) pose: &'a Pose,
    pub(super) breath: f32,
    pub(super) parallax: Vec2,
    pub(super) pixels_per_point: f32,
}

impl Shot<'_> {
    fn place_quad<'s>(&self, art: &StageArt, sheet: &'s mut Sheet, depth: f32) -> Option<Quad<'s>> {
        let view = self.framing.place?;
        let scale = view.width / art.place.as_ref()?.frame().width();
        let mut origin = self.corner + view.corner.to_vec2() + self.parallax * depth * scale;
        if self.parallax == Vec2::ZERO {
            // Unmoved, a pixel of the picture is a pixel of the screen.
            origin = (origin.to_vec2() * self.pixels_per_point).round().to_pos2() / self.pixels_per_point;
        }
        let corners = corners(sheet.area).map(|corner| origin + corner.to_vec2() * scale);
        Some(Quad { sheet, corners, tint: Color32::WHITE })
    }

    fn person_quads<'s>(&self, person: &Person, pictures: &'s mut PersonPictures) -> Vec<Quad<'s>> {
        let Some(view) = self.framing.person else { return Vec::new() };
        let scale = view.height / person.canvas().height();
        // Units of the place, in points; without a place nothing slides and no shadow falls.
        let place_unit = self.framing.place.map_or(0.0, |place| place.width / 1920.0);
        let origin = self.corner + view.corner.to_vec2() + self.parallax * parallax::PERSON * place_unit;
        let onto = |transform: &Transform, area: Rect| {
            corners(area).map(|corner| origin + moved(transform, corner).to_vec2() * scale)
        };

        let mut quads = Vec::new();
        if let Some((shadow, sheet)) = pictures.shadow.as_mut().filter(|_| self.framing.place.is_some()) {
            if shadow.draw(person, self.pose) {
                sheet.renew(shadow.pixels());
            }
            let away = SHADOW * place_unit;
            let corners = onto(&Transform::identity(), sheet.area).map(|corner| corner + away);
            quads.push(Quad { sheet, corners, tint: SHADOW_TINT });
        }
        let mut face = pictures.face.as_mut();
        for (layer, sheet) in person.layers.iter().zip(&mut pictures.sheets) {
            match (layer, sheet) {
                (Layer::Still { motion, shown, .. }, Some(sheet)) if shown.holds(self.pose) => {
                    let corners = onto(&person.transform(*motion, self.pose, self.breath), sheet.area);
                    quads.push(Quad { sheet, corners, tint: self.framing.light });
                }
                (Layer::Still { .. }, _) => {}
                (Layer::Face, _) => {
                    let Some((canvas, sheet)) = face.take() else { continue };
                    if canvas.draw(&person.face, &person.rig, self.pose) {
                        sheet.renew(canvas.pixels());
                    }
                    // The parts of the face slide inside their picture.
                    let head = person.transform(Motion::Head(0.0), self.pose, self.breath);
                    let corners = onto(&head, sheet.area);
                    quads.push(Quad { sheet, corners, tint: self.framing.light });
                }
            }
        }
        quads
    }
}

/// What has to be there of the place and of the person to paint a rectangle of `size` points.
fn needs(art: &StageArt, size: Vec2, framing: &Framing, pixels_per_point: f32) -> (Option<Need>, Option<Need>) {
    let shown = |corner: Pos2, scale: f32| Rect::from_min_size(Pos2::ZERO - corner.to_vec2() / scale, size / scale);
    let place = framing.place.zip(art.place.as_ref()).and_then(|(PlaceView { corner, width }, place)| {
        let scale = width / place.frame().width();
        let area = within_bleed(art, shown((corner.to_vec2()).to_pos2(), scale).expand(parallax::NEAR));
        area.is_positive().then_some(Need { scale: scale * pixels_per_point, area }.within(LARGEST_PICTURE))
    });
    let person = framing.person.and_then(|PersonView { corner, height }| {
        let canvas = art.person.canvas();
        let scale = height / canvas.height();
        let mut whole = canvas.expand(160.0);
        whole.max.y = canvas.bottom() + 400.0;
        let area = shown(corner, scale).expand(PERSON_MARGIN).intersect(whole);
        area.is_positive().then_some(Need { scale: scale * pixels_per_point, area }.within(LARGEST_PICTURE))
    });
    (place, person)
}

/// The part of `area` in which a place is drawn.
fn within_bleed(art: &StageArt, area: Rect) -> Rect {
    art.place.as_ref().map_or(area, |place| area.intersect(place.reach()))
}

/// The corners of a rectangle: top left, top right, bottom right, bottom left.
fn corners(area: Rect) -> [Pos2; 4] {
    [area.left_top(), area.right_top(), area.right_bottom(), area.left_bottom()]
}

fn mesh(texture: TextureId, quad: &Quad) -> Mesh {
    let uv = corners(Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)));
    let vertices = quad.corners.into_iter().zip(uv).map(|(pos, uv)| Vertex { pos, uv, color: quad.tint }).collect();
    Mesh { indices: vec![0, 1, 2, 0, 2, 3], vertices, texture_id: texture }
}

/// Covers the corners of what was painted into `rect` with the `ground` around it, so that it looks rounded.
///
/// With a radius of half the side a square becomes a round portrait.
pub fn round_corners(painter: &Painter, rect: Rect, radius: CornerRadius, ground: Color32) {
    let sides = [
        (rect.left_top(), vec2(1.0, 1.0), radius.nw),
        (rect.right_top(), vec2(-1.0, 1.0), radius.ne),
        (rect.right_bottom(), vec2(-1.0, -1.0), radius.se),
        (rect.left_bottom(), vec2(1.0, -1.0), radius.sw),
    ];
    for (corner, inward, radius) in sides.into_iter().filter(|(_, _, radius)| *radius > 0) {
        let radius = f32::from(radius);
        // A quarter of a circle, seen from the corner; egui fills from the first point.
        let mut points: Vec<Pos2> = (0..=16)
            .map(|step| (step as f32 / 16.0 * FRAC_PI_2).sin_cos())
            .map(|(sin, cos)| corner + inward * radius * vec2(1.0 - cos, 1.0 - sin))
            .collect();
        // Egui wants its outlines clockwise.
        if inward.x * inward.y < 0.0 {
            points.reverse();
        }
        points.insert(0, corner);
        painter.add(Shape::convex_polygon(points, ground, Stroke::NONE));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use bevy_egui::egui::RawInput;

    use super::*;
    use crate::app::stage::Mood;

    fn stage() -> Stage {
        Stage::new(Arc::new(StageArt::named("mickey", "shoe-store").unwrap()))
    }

    /// What one frame came to.
    struct Painted {
        /// The clip of every picture.
        clips: Vec<Rect>,
        textures_made: usize,
        textures_freed: usize,
        /// Bytes of all textures made.
        bytes: usize,
    }

    fn frame(ctx: &Context, stage: &mut Stage, size: Vec2, pose: &Pose) -> Painted {
        framed(ctx, stage, size, pose, Framing::conversation)
    }

    fn framed(ctx: &Context, stage: &mut Stage, size: Vec2, pose: &Pose, framing: fn(Vec2) -> Framing) -> Painted {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 720.0));
        let input = RawInput { screen_rect: Some(screen), max_texture_side: Some(8192), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            let rect = Rect::from_min_size(Pos2::ZERO, size);
            stage.paint(ui.painter(), rect, &framing(size), pose, 0.0, Vec2::ZERO);
        });
        let pictures = output.shapes.iter().filter(|shape| matches!(shape.shape, Shape::Mesh(_)));
        // The letters of egui are a texture too.
        let letters = TextureId::default();
        let made = || output.textures_delta.set.iter().filter(|(id, _)| **id != letters);
        let images = made().flat_map(|(_, deltas)| deltas).map(|delta| &delta.image);
        let painted = Painted {
            clips: pictures.map(|shape| shape.clip_rect).collect(),
            textures_made: made().count(),
            textures_freed: output.textures_delta.free.len(),
            bytes: images.map(|image| image.width() * image.height() * image.bytes_per_pixel()).sum(),
        };
        output.textures_delta.clear();
        painted
    }

    const WIDE: Vec2 = vec2(1280.0, 424.0);

    #[test]
    fn a_scene_is_a_dozen_pictures_and_a_new_face_is_one() {
        let (ctx, mut stage) = (Context::default(), stage());
        let calm = Mood::Polite.pose();
        let first = frame(&ctx, &mut stage, WIDE, &calm);
        assert!((8..=12).contains(&first.clips.len()), "{} pictures", first.clips.len());
        assert_eq!(first.textures_made, first.clips.len());
        assert_eq!(frame(&ctx, &mut stage, WIDE, &calm).textures_made, 0);
        let blinking = Pose { lid_open: 0.0, ..calm };
        assert_eq!(frame(&ctx, &mut stage, WIDE, &blinking).textures_made, 1);
    }

    #[test]
    fn what_is_painted_stays_inside_its_rectangle() {
        let (ctx, mut stage) = (Context::default(), stage());
        let clips = frame(&ctx, &mut stage, WIDE, &Mood::Hurt.pose()).clips;
        assert!(clips.iter().all(|clip| Rect::from_min_size(Pos2::ZERO, WIDE).contains_rect(*clip)), "{clips:?}");
    }

    #[test]
    fn another_size_shows_the_old_pictures_until_the_new_ones_are_made_and_then_frees_them() {
        let (ctx, mut stage) = (Context::default(), stage());
        let (calm, low) = (Mood::Polite.pose(), vec2(1280.0, 400.0));
        let count = frame(&ctx, &mut stage, WIDE, &calm).clips.len();
        let mut freed = 0;
        for _ in 0..200 {
            let output = frame(&ctx, &mut stage, low, &calm);
            assert_eq!(output.clips.len(), count, "something is missing while the size changes");
            freed += output.textures_freed;
            if freed > 0 && !stage.is_busy() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert!(!stage.is_busy());
        // The place has the same scale and stays; the person's pictures are exchanged.
        assert!(freed >= 7, "{freed} pictures freed");
    }

    /// However large the text: what a stage keeps is measured by the pixels of the window.
    #[test]
    fn a_stage_keeps_no_more_than_three_windows_full_of_pixels() {
        let check = |text_percent: u16, framing: fn(Vec2) -> Framing, stage_height: f32| {
            for window in [vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
                let ctx = Context::default();
                let zoom = crate::app::theme::zoom(window.x, window.y, text_percent);
                ctx.options_mut(|options| options.zoom_factor = zoom);
                let size = vec2(window.x / zoom, stage_height);
                let bytes = framed(&ctx, &mut stage(), size, &Mood::Polite.pose(), framing).bytes;
                let most = 3.0 * 4.0 * window.x * window.y;
                assert!(bytes > 0 && bytes as f32 <= most, "{window} at {text_percent} %: {bytes} bytes, not {most}");
            }
        };
        check(80, Framing::conversation, 604.0);
        check(100, Framing::conversation, 424.0);
        check(150, Framing::conversation, 280.0);
        check(200, Framing::strip, 124.0);
    }

    #[test]
    fn prepared_pictures_are_there_at_once() {
        let (ctx, mut stage) = (Context::default(), stage());
        stage.prepare(WIDE, &Framing::conversation(WIDE), 1.0);
        assert!(stage.is_busy());
        assert!(frame(&ctx, &mut stage, WIDE, &Mood::Polite.pose()).clips.len() >= 8);
        assert!(!stage.is_busy());
    }

    #[test]
    fn the_mouth_is_where_it_is_drawn() {
        let rect = Rect::from_min_size(pos2(100.0, 50.0), WIDE);
        let mouth = stage().mouth(rect, &Framing::conversation(WIDE)).unwrap();
        assert!((mouth - pos2(941.0, 336.0)).length() < 6.0, "{mouth:?}");
        assert_eq!(stage().mouth(rect, &Framing::empty(WIDE)), None);
    }
}
