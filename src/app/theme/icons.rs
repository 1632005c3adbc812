//! The icons: stroked paths, rasterised at the exact pixel size and tinted.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bevy_egui::egui::{
    self, Color32, ColorImage, Context, Id, Painter, Pos2, Rect, Response, Sense, TextureHandle, TextureOptions, Ui,
    pos2, vec2,
};
use resvg::{tiny_skia, usvg};
use serde::Deserialize;

/// An icon of `assets/icons.ron`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Icon {
    Ask,
    Ear,
    Settle,
    Book,
    History,
    Clock,
    Back,
    Pause,
    Check,
    Cross,
    Plus,
    Minus,
    Dots,
    Person,
    People,
    Chart,
    Bars,
    Sliders,
    Shop,
    Phone,
    Chat,
    Video,
    Play,
    Right,
    Left,
    Fold,
    Eye,
    Thought,
    Lock,
    Pencil,
    Flag,
    Repeat,
    Fork,
    Search,
    Keys,
    Folder,
    Trash,
    Leaf,
    Sound,
    Moon,
    Save,
    Dot,
    Enter,
    Backspace,
    Up,
    Wifi,
    Down,
}

/// Paints an icon `size` logical pixels square around `centre`.
///
/// The mask is drawn at the exact size in physical pixels and put on whole pixels, so that it stays crisp.
pub fn icon_paint(painter: &Painter, icon: Icon, centre: Pos2, size: f32, colour: Color32) {
    let scale = painter.pixels_per_point();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a small range")]
    let pixels = (size * scale).round().clamp(1.0, 1024.0) as u32;
    let Some(texture) = texture(painter.ctx(), icon, pixels) else { return };
    #[expect(clippy::cast_precision_loss, reason = "at most 1024")]
    let side = pixels as f32 / scale;
    let corner = |middle: f32| ((middle - side / 2.0) * scale).round() / scale;
    let rect = Rect::from_min_size(pos2(corner(centre.x), corner(centre.y)), vec2(side, side));
    painter.image(texture, rect, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), colour);
}

/// An icon in the flow of a view. It says nothing to a screen reader: the word beside it does.
pub fn icon_ui(ui: &mut Ui, icon: Icon, size: f32, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    if ui.is_rect_visible(rect) {
        icon_paint(ui.painter(), icon, rect.center(), size, colour);
    }
    response
}

/// The masks drawn so far. They live in the context's memory, since a texture belongs to one context.
#[derive(Default)]
struct Masks {
    paths: HashMap<Icon, String>,
    textures: HashMap<(Icon, u32), TextureHandle>,
}

fn texture(context: &Context, icon: Icon, pixels: u32) -> Option<egui::TextureId> {
    let masks: Arc<Mutex<Masks>> = context.data_mut(|data| {
        data.get_temp_mut_or_insert_with(Id::new("icon masks"), || {
            let paths = paths().unwrap_or_default();
            Arc::new(Mutex::new(Masks { paths, textures: HashMap::new() }))
        })
        .clone()
    });
    let mut masks = masks.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(texture) = masks.textures.get(&(icon, pixels)) {
        return Some(texture.id());
    }
    let image = mask(masks.paths.get(&icon)?, pixels)?;
    let texture = context.load_texture(format!("{icon:?} {pixels}"), image, TextureOptions::NEAREST);
    let id = texture.id();
    masks.textures.insert((icon, pixels), texture);
    Some(id)
}

fn paths() -> Result<HashMap<Icon, String>, ron::error::SpannedError> {
    ron::from_str(include_str!("../../../assets/icons.ron"))
}

/// Draws a path in white on nothing, `pixels` square.
fn mask(path: &str, pixels: u32) -> Option<ColorImage> {
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#fff' stroke-width='2' \
         stroke-linecap='round' stroke-linejoin='round'><path d='{path}'/></svg>"
    );
    let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).ok()?;
    let mut pixmap = tiny_skia::Pixmap::new(pixels, pixels)?;
    #[expect(clippy::cast_precision_loss, reason = "at most 1024")]
    let scale = pixels as f32 / 24.0;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let side = usize::try_from(pixels).ok()?;
    Some(ColorImage::from_rgba_premultiplied([side, side], pixmap.data()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn every_icon_draws_something() {
        let paths = paths().unwrap();
        // Deserialising checks the names; `Down` is the last of them.
        assert_eq!(paths.len(), Icon::Down as usize + 1);
        for (icon, path) in &paths {
            let image = mask(path, 24).unwrap_or_else(|| panic!("{icon:?} cannot be drawn"));
            let drawn = image.pixels.iter().filter(|pixel| pixel.a() > 127).count();
            assert!((4..300).contains(&drawn), "{icon:?} covers {drawn} of 576 pixels");
        }
    }
}
