//! The soft shadow of a person on the far wall: the same silhouette, small, blurred by being drawn large.

use bevy_egui::egui::{Rect, vec2};
use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};

use super::person::{Layer, Motion, Person, Shown};
use super::pose::Pose;

/// Pixels a unit of the person's canvas. Drawn so small, the enlarging is most of the blur.
const SCALE: f32 = 0.125;

/// A shadow is drawn again when the posture changed by more than this.
const NOTICEABLE: f32 = 0.01;

/// The picture of a shadow, kept and drawn again when the posture changes.
pub(super) struct Shadow {
    parts: Vec<(Pixmap, Rect, Motion)>,
    pixels: Pixmap,
    area: Rect,
    shown: Option<Pose>,
}

impl Shadow {
    /// The shadow of a person; `None` if there is nothing that casts one.
    pub(super) fn new(person: &Person) -> Option<Self> {
        let area = person.canvas().expand2(vec2(160.0, 160.0));
        let mut parts = Vec::new();
        for layer in &person.layers {
            let Layer::Still { groups, motion, shown } = layer else { continue };
            // Sad or not, the shadow is the same.
            if *shown == Shown::Sad {
                continue;
            }
            if let Some(picture) = person.picture(groups, area, SCALE) {
                parts.push((picture.pixels, picture.area, *motion));
            }
        }
        let pixels = Pixmap::new((area.width() * SCALE) as u32, (area.height() * SCALE) as u32)?;
        (!parts.is_empty()).then_some(Self { parts, pixels, area, shown: None })
    }

    /// Where the picture lies on the canvas.
    pub(super) fn area(&self) -> Rect {
        self.area
    }

    /// The shadow as white of varying opacity, to be tinted.
    pub(super) fn pixels(&self) -> &Pixmap {
        &self.pixels
    }

    /// Draws the shadow of `pose` if its posture differs noticeably. Returns whether it did.
    pub(super) fn draw(&mut self, person: &Person, pose: &Pose) -> bool {
        let Pose { head_tilt, head_turn, head_drop, shoulders_up, .. } = *pose;
        let posture = Pose { head_tilt, head_turn, head_drop, shoulders_up, ..Pose::REST };
        if self.shown.is_some_and(|shown| shown.distance(posture) <= NOTICEABLE) {
            return false;
        }
        self.shown = Some(posture);
        self.pixels.fill(Color::TRANSPARENT);
        let onto = Transform::from_row(SCALE, 0.0, 0.0, SCALE, -self.area.left() * SCALE, -self.area.top() * SCALE);
        let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        for (pixels, area, motion) in &self.parts {
            let transform = onto
                .pre_concat(person.transform(*motion, &posture, 0.0))
                .pre_translate(area.left(), area.top())
                .pre_scale(1.0 / SCALE, 1.0 / SCALE);
            self.pixels.draw_pixmap(0, 0, pixels.as_ref(), &paint, transform, None);
        }
        soften(&mut self.pixels);
        true
    }
}

/// Keeps the opacity alone, each pixel mixed with its neighbours as 1 : 2 : 1 both ways.
fn soften(pixels: &mut Pixmap) {
    let width = pixels.width() as usize;
    let mut alpha: Vec<u16> = pixels.pixels().iter().map(|pixel| u16::from(pixel.alpha())).collect();
    for step in [1, width] {
        let before = alpha.clone();
        for (index, value) in alpha.iter_mut().enumerate() {
            let at = |index: Option<usize>| index.and_then(|index| before.get(index)).copied().unwrap_or(0);
            *value = (at(index.checked_sub(step)) + 2 * *value + at(index.checked_add(step))) / 4;
        }
    }
    for (pixel, alpha) in pixels.pixels_mut().iter_mut().zip(alpha) {
        let alpha = alpha.min(255) as u8;
        if let Some(white) = PremultipliedColorU8::from_rgba(alpha, alpha, alpha, alpha) {
            *pixel = white;
        }
    }
}
