//! A scene put together into pixels without a window.

use std::sync::Arc;

use bevy_egui::egui::{Color32, ColorImage, Pos2, Vec2};
use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};

use super::framing::Framing;
use super::paint::{Quad, Shot, Stage, StageArt};
use super::pose::Pose;

/// Makes pictures of one scene in one framing, one for each pose.
pub struct Printer {
    stage: Stage,
    size: Vec2,
    framing: Framing,
    scale: f32,
}

impl Printer {
    /// A printer of `size` points at `scale` pixels a point.
    pub fn new(art: Arc<StageArt>, size: Vec2, framing: Framing, scale: f32) -> Self {
        let mut stage = Stage::new(art);
        stage.prepare(size, &framing, scale);
        Self { stage, size, framing, scale }
    }

    /// The scene as the window would show it in this pose. None where that comes to no pixels.
    pub fn print(&mut self, pose: &Pose) -> Option<Pixmap> {
        let Self { stage, size, framing, scale } = self;
        let mut pixels = Pixmap::new((size.x * *scale).round() as u32, (size.y * *scale).round() as u32)?;
        let [red, green, blue, alpha] = framing.ground.to_srgba_unmultiplied();
        pixels.fill(Color::from_rgba8(red, green, blue, alpha));
        let parallax = Vec2::ZERO;
        let shot = Shot { corner: Pos2::ZERO, framing, pose, breath: 0.0, parallax, pixels_per_point: *scale };
        for quad in stage.quads(*size, 0, &shot) {
            lay(&mut pixels, &quad, *scale);
        }
        Some(pixels)
    }
}

/// Lays one picture of the scene over those before it.
fn lay(onto: &mut Pixmap, quad: &Quad, scale: f32) {
    let Some(pixels) = quad.sheet.image.as_ref().and_then(|image| tinted(image, quad.tint)) else { return };
    let [from, right, _, below] = quad.corners;
    let across = (right - from) * scale / pixels.width() as f32;
    let down = (below - from) * scale / pixels.height() as f32;
    let transform = Transform::from_row(across.x, across.y, down.x, down.y, from.x * scale, from.y * scale);
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    onto.draw_pixmap(0, 0, pixels.as_ref(), &paint, transform, None);
}

fn tinted(image: &ColorImage, tint: Color32) -> Option<Pixmap> {
    let [width, height] = image.size.map(|side| u32::try_from(side).ok());
    let mut pixels = Pixmap::new(width?, height?)?;
    for (to, from) in pixels.pixels_mut().iter_mut().zip(&image.pixels) {
        let [red, green, blue, alpha] = (*from * tint).to_array();
        if let Some(colour) = PremultipliedColorU8::from_rgba(red.min(alpha), green.min(alpha), blue.min(alpha), alpha)
        {
            *to = colour;
        }
    }
    Some(pixels)
}
