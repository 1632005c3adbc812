//! The pictures of a person and a place at one size, made away from the window's thread.

use bevy_egui::egui::ecolor::{gamma_u8_from_linear_f32, linear_f32_from_gamma_u8};
use bevy_egui::egui::{Color32, ColorImage, Context, Rect, TextureHandle, TextureId, TextureOptions, vec2};
use resvg::tiny_skia::Pixmap;

use super::drawing::Picture;
use super::face::FaceCanvas;
use super::person::{Layer, Motion, Person};
use super::place::{LAYERS, Place};
use super::shadow::Shadow;

/// A person's pictures have this many pixels for one of the screen, a little more than one, so that they stay crisp when they tilt.
const OVERSAMPLING: f32 = 1.25;

/// What has to be there to paint: how large, and which part of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Need {
    /// Pixels of the screen for one unit of the drawing.
    pub(super) scale: f32,
    /// The part of the drawing that shows, in its units.
    pub(super) area: Rect,
}

impl Need {
    /// How many pixels the longer side has.
    pub(super) fn longest_side(&self) -> f32 {
        self.area.size().max_elem() * self.scale
    }

    /// The same with no more than `most` pixels on a side.
    pub(super) fn within(self, most: f32) -> Self {
        Self { scale: self.scale * (most / self.longest_side()).min(1.0), ..self }
    }

    /// Whether pictures made for `self` can be painted where `other` is needed without being scaled or cut.
    pub(super) fn covers(&self, other: &Self) -> bool {
        (self.scale / other.scale - 1.0).abs() < 2e-4 && self.area.expand(0.5).contains_rect(other.area)
    }

    /// How much of `other` can be seen with what was made for `self`, 0 to 1, whatever the scale.
    pub(super) fn share_of(&self, other: &Self) -> f32 {
        let common = self.area.intersect(other.area);
        if common.is_positive() { common.area() / other.area.area() } else { 0.0 }
    }
}

/// Pixels on their way to the screen, and where they lie in their drawing.
pub(super) struct Sheet {
    pub(super) area: Rect,
    /// Not yet given to egui.
    pub(super) image: Option<ColorImage>,
    texture: Option<TextureHandle>,
}

impl Sheet {
    pub(super) fn new(area: Rect) -> Self {
        Self { area, image: None, texture: None }
    }

    pub(super) fn from_picture(picture: Picture) -> Self {
        Self { image: Some(image(&picture.pixels)), ..Self::new(picture.area) }
    }

    /// The same for pixels that lie over others of their own colour: the window adds light, not numbers, and edges
    /// that are not made for that leave a dark line there.
    pub(super) fn seamless(picture: Picture) -> Self {
        let Picture { pixels, area } = picture;
        let lit = |part: u8, alpha: u8| {
            let share = f32::from(alpha) / 255.0;
            gamma_u8_from_linear_f32(share * linear_f32_from_gamma_u8(part))
        };
        let image = pixels.pixels().iter().map(|pixel| {
            let colour = pixel.demultiply();
            let [red, green, blue] = [colour.red(), colour.green(), colour.blue()].map(|part| lit(part, pixel.alpha()));
            Color32::from_rgba_premultiplied(red, green, blue, pixel.alpha())
        });
        let size = [pixels.width() as usize, pixels.height() as usize];
        Self { image: Some(ColorImage::new(size, image.collect())), ..Self::new(area) }
    }

    /// Shows other pixels from now on.
    pub(super) fn renew(&mut self, pixels: &Pixmap) {
        self.image = Some(image(pixels));
    }

    /// The texture, made or renewed if there are new pixels.
    pub(super) fn texture(&mut self, ctx: &Context) -> Option<TextureId> {
        if let Some(image) = self.image.take() {
            match &mut self.texture {
                Some(texture) => texture.set(image, TextureOptions::LINEAR),
                None => self.texture = Some(ctx.load_texture("stage", image, TextureOptions::LINEAR)),
            }
        }
        self.texture.as_ref().map(TextureHandle::id)
    }
}

fn image(pixels: &Pixmap) -> ColorImage {
    ColorImage::from_rgba_premultiplied([pixels.width() as usize, pixels.height() as usize], pixels.data())
}

/// The layers of a place at one size.
pub(super) struct PlacePictures {
    /// What lies behind the person: far and mid in one, since each picture more costs a whole painting of the stage.
    pub(super) behind: Option<Sheet>,
    /// What lies before the person; `None` where nothing of it shows.
    pub(super) near: Option<Sheet>,
}

impl PlacePictures {
    /// Draws the layers of a place.
    pub(super) fn new(place: Option<&Place>, need: &Need) -> Self {
        let [far, mid, near] = LAYERS;
        let layers = |names: &[&str]| place?.picture(names, need.area, need.scale).map(Sheet::from_picture);
        Self { behind: layers(&[far, mid]), near: layers(&[near]) }
    }
}

/// The layers of a person at one size.
pub(super) struct PersonPictures {
    /// One for each layer of the person; `None` where nothing of it shows, and for the face.
    pub(super) sheets: Vec<Option<Sheet>>,
    pub(super) face: Option<(FaceCanvas, Sheet)>,
    pub(super) shadow: Option<(Shadow, Sheet)>,
}

impl PersonPictures {
    /// Draws the still layers of a person and gets the moving ones ready.
    pub(super) fn new(person: &Person, need: &Need) -> Self {
        let scale = need.scale * OVERSAMPLING;
        let sheets = person
            .layers
            .iter()
            .map(|layer| match layer {
                Layer::Still { groups, motion, .. } => {
                    // A tilted head brings in what lies far outside.
                    let margin = if matches!(motion, Motion::Head(_)) { 140.0 } else { 40.0 };
                    person.picture(groups, need.area.expand2(vec2(margin, margin)), scale).map(Sheet::from_picture)
                }
                Layer::Face => None,
            })
            .collect();
        let face = FaceCanvas::new(&person.face, scale).map(|face| {
            let sheet = Sheet::new(face.area());
            (face, sheet)
        });
        let shadow = Shadow::new(person).map(|shadow| {
            let sheet = Sheet::new(shadow.area());
            (shadow, sheet)
        });
        Self { sheets, face, shadow }
    }
}
